import landkreise from 'landkreise-deutschland';
import { withClient } from '#platform/connection';
import { landOfAgs } from './domain/land.js';

/** A county or independent city as it is stored. */
export interface CountyRow {
  ags: string;
  name: string;
  kind: string;
  land: string;
  areaKm2: number;
  population: number;
}

interface District {
  AGS: string | number;
  name: string;
  type: string;
  area_km2: number;
  population: number;
}

const EISENACH = '16056';
const WARTBURGKREIS = '16063';

/**
 * The 400 counties and independent cities. Source: Statistisches Bundesamt (Destatis), Gemeindeverzeichnis 31.12.2018,
 * CC BY 4.0, by way of the package landkreise-deutschland; Eisenach is joined to the Wartburgkreis, as it has been
 * since 1 July 2021 (Thüringer Gesetz zur Eingliederung der Stadt Eisenach).
 */
export function counties(): CountyRow[] {
  const rows = (landkreise.getDistricts() as District[]).map(rowOf);
  const eisenach = rows.find((row) => row.ags === EISENACH);
  return rows.filter((row) => row !== eisenach).map((row) => row.ags === WARTBURGKREIS && eisenach ? {
    ...row,
    areaKm2: Math.round((row.areaKm2 + eisenach.areaKm2) * 100) / 100,
    population: row.population + eisenach.population,
  } : row);
}

function rowOf(district: District): CountyRow {
  const ags = String(district.AGS).padStart(5, '0');
  const land = landOfAgs(ags);
  if (!land) throw new Error(`No Land for the key ${ags}.`);
  return { ags, name: district.name, kind: district.type, land, areaKm2: district.area_km2, population: district.population };
}

/** Stores the counties, as the owner; run with every migration, changes nothing when nothing is new. */
export async function storeCounties(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, (client) => client.query(
    `INSERT INTO county (ags, name, kind, land, area_km2, population)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (ags text, name text, kind text, land text, "areaKm2" numeric, population integer)
     ON CONFLICT (ags) DO UPDATE SET name = excluded.name, kind = excluded.kind, land = excluded.land,
       area_km2 = excluded.area_km2, population = excluded.population
     WHERE (county.name, county.kind, county.land, county.area_km2, county.population)
       IS DISTINCT FROM (excluded.name, excluded.kind, excluded.land, excluded.area_km2, excluded.population)`,
    [JSON.stringify(counties())],
  ));
}
