import { type TestApi } from './api.js';
import { type Member, programmeOf, registered } from './funding.js';

/** A county of one organisation with many offerings, each with a plan and three grants of different length. */
export interface FundedCounty {
  networkId: string;
  organisationId: string;
  programmeId: string;
  office: Member;
}

/** Lays it straight into the tables: how offerings and grants come about is not the matter of whoever needs so many. */
export async function fundedCounty(api: TestApi, { slug, ags, offerings }: { slug: string; ags: string; offerings: number }): Promise<FundedCounty> {
  const networkId = await api.network(slug, ags);
  const office = { ...await api.coordinator(networkId, `koordination@${slug}.example`), actAs: networkId };
  const { id: organisationId, admin } = await registered(api, { network: slug, email: `leitung@${slug}.example` });
  const programmeId = await programmeOf(api, { ...admin, actAs: organisationId }, slug);
  await api.admin.query(
    `INSERT INTO offering (id, network_id, organisation_id, is_informal, state, title, life_areas, created_at, changed_at)
     SELECT gen_random_uuid(), $1, $2, false, 'PUBLISHED', 'Angebot ' || n, ARRAY[(ARRAY['EDUCATION', 'WORK', 'HOUSING'])[1 + n % 3]], now(), now() FROM generate_series(1, $3::integer) AS n`, [networkId, organisationId, offerings]);
  await api.admin.query(`INSERT INTO cost_plan (id, network_id, offering_id, need_continues, changed_at) SELECT gen_random_uuid(), network_id, id, true, now() FROM offering WHERE network_id = $1`, [networkId]);
  await api.admin.query(
    `INSERT INTO cost_line (id, network_id, cost_plan_id, position, part, from_on, to_on, amount_cents, basis) SELECT gen_random_uuid(), network_id, id, 0, 'main', '2027-01-01', '2027-12-31', 300000, 'PER_MONTH' FROM cost_plan WHERE network_id = $1`, [networkId]);
  // The same county every time: what is different between offerings comes from their numbers.
  await api.admin.query(
    `WITH wanted AS (SELECT gen_random_uuid() AS id, o.id AS offering_id, n, (regexp_replace(o.title, '\\D', '', 'g')::integer * 37 + n * 211) % 700 AS days FROM offering o, generate_series(1, 3) AS n WHERE o.network_id = $1),
       entered AS (INSERT INTO "grant" (id, network_id, organisation_id, programme_id, reference, funder_name, funder_land, status, award_from, award_to, work_from, work_to, amount_cents, is_shared_with_county, created_at, changed_at)
         SELECT id, $1, $2, $3, 'R ' || row_number() OVER (), 'Land', 'NW', CASE WHEN n = 3 THEN 'APPLIED' ELSE 'COMMITTED' END, '2027-01-01'::date + days % 100, '2027-06-01'::date + days, '2027-01-01'::date + days % 100, '2027-06-01'::date + days, 1500000 + days, true, now(), now() FROM wanted RETURNING id)
     INSERT INTO grant_share (id, network_id, grant_id, position, offering_id, part, basis_points) SELECT gen_random_uuid(), $1, w.id, 0, w.offering_id, 'main', 5000 FROM wanted w`, [networkId, organisationId, programmeId]);
  await api.admin.query('ANALYZE');
  return { networkId, organisationId, programmeId, office };
}

/** What the office opens on a Monday morning. */
export const countyPicture = `query($lens: RunwayLens = SECURED, $horizonMonths: Int = 24, $asOf: LocalDate) { networkRunway(lens: $lens, horizonMonths: $horizonMonths, asOf: $asOf) { asOf horizonEnd thresholds { gapThresholdBp }
  total { offerings totalCostCents totalFundsCents totalGapCents confidentialOfferings states { state offerings } months { month coverageBp gapCents } } byLifeArea { key totalGapCents months { month coverageBp gapCents } }
  byOrganisation { label totalGapCents months { month coverageBp } } cliffs { day title fromBp toBp } quality { offerings withoutCostPlan withoutGrant grants unconfirmedGrants possibleDoubleFundings confidentialOfferings } handOvers { title runwayEnd partners }
  offerings(first: 20) { items { title state runwayEnd parts { part essential } totalFundsCents months { month fundsCents sources { cents } } } } } }`;
