import { type Id } from '#kernel';
import { directoryUseCases } from '#directory';
import { accepted, actorOf, type DemoNetwork, service } from './demo-network.js';

type PlaceFields = Parameters<InstanceType<typeof directoryUseCases.PlacesService>['create']>[1]['place'];

/** A place of every demo network. */
interface DemoPlace {
  /** Key of the organisation that keeps it. */
  by: string;
  fields: (network: DemoNetwork) => PlaceFields;
}

/** The four houses stand in the four towns of the county, in this order. */
const houses = ['begegnung', 'familienzentrum', 'bildungshaus', 'buergerbuero'] as const;
type PlaceKey = (typeof houses)[number] | 'bus' | 'online';

const week = [1, 2, 3, 4, 5];

const demoPlaces: Readonly<Record<PlaceKey, DemoPlace>> = {
  begegnung: { by: 'kulturhof', fields: house(0, {
    name: 'Haus der Begegnung (Demo)', street: 'Beispielstraße 1', transport: 'Bus 1 und 4 bis Haltestelle Markt, dann zwei Minuten zu Fuß.',
    barrierFacts: [
      { code: 'STEP_FREE', state: 'YES' }, { code: 'WHEELCHAIR_TOILET', state: 'YES' }, { code: 'LIFT', state: 'PARTLY', note: 'Er fährt bis zum ersten Stock.' },
      { code: 'HEARING_LOOP', state: 'YES', note: 'im großen Saal' }, { code: 'ASSISTANCE_DOGS', state: 'YES' }, { code: 'NEAR_PUBLIC_TRANSPORT', state: 'YES' },
    ],
    hours: [{ weekdays: week, from: '09:00', to: '21:00', onPublicHolidays: 'PAUSES' }, { weekdays: [6], from: '10:00', to: '18:00', onPublicHolidays: 'PAUSES' }],
  }) },
  familienzentrum: { by: 'lindenhof', fields: house(1, {
    name: 'Familienzentrum Lindenhof (Demo)', street: 'Beispielweg 12', note: 'Kinderwagen können im Flur stehen bleiben.',
    barrierFacts: [
      { code: 'STEP_FREE', state: 'YES' }, { code: 'WIDE_DOORS', state: 'YES' }, { code: 'WHEELCHAIR_TOILET', state: 'NO' }, { code: 'QUIET_ROOM', state: 'YES' }, { code: 'BABY_CHANGING', state: 'YES' },
    ],
    hours: [{ weekdays: [1, 2, 4], from: '09:00', to: '12:00', onPublicHolidays: 'PAUSES' }, { weekdays: [1, 2, 4], from: '14:00', to: '17:00', onPublicHolidays: 'PAUSES' }],
  }) },
  bildungshaus: { by: 'bildung', fields: house(2, {
    name: 'Bildungshaus (Demo)', street: 'Beispielplatz 3',
    barrierFacts: [{ code: 'STEP_FREE', state: 'PARTLY', note: 'Bitte am Seiteneingang klingeln.' }, { code: 'LIFT', state: 'YES' }, { code: 'TACTILE_GUIDANCE', state: 'NO' }, { code: 'CLEAR_SIGNS', state: 'YES' }],
    hours: [{ weekdays: week, from: '08:00', to: '20:00', onPublicHolidays: 'PAUSES', inSchoolHolidays: 'PAUSES' }],
  }) },
  buergerbuero: { by: 'soziales', fields: house(3, {
    name: 'Bürgerbüro (Demo)', street: 'Beispielallee 7', phone: '0000 70000',
    barrierFacts: [
      { code: 'STEP_FREE', state: 'YES' }, { code: 'DISABLED_PARKING', state: 'YES', note: 'zwei Plätze im Hof' }, { code: 'SIGN_LANGUAGE', state: 'PARTLY', note: 'auf Anmeldung' }, { code: 'WHEELCHAIR_TOILET', state: 'YES' },
    ],
    hours: [{ weekdays: [1, 2, 4], from: '08:30', to: '12:00', onPublicHolidays: 'PAUSES' }, { weekdays: [4], from: '14:00', to: '18:00', onPublicHolidays: 'PAUSES' }],
  }) },
  bus: { by: 'familie', fields: ({ county }) => ({
    kind: 'MOBILE', name: 'Familienbus (Demo)', note: 'Der Bus ist blau und steht eine Stunde lang am Halt.',
    barrierFacts: [{ code: 'STEP_FREE', state: 'YES', note: 'mit Rampe' }, { code: 'WHEELCHAIR_TOILET', state: 'NO' }, { code: 'BABY_CHANGING', state: 'YES' }],
    stops: county.towns.slice(1).map((town, at) => ({
      name: 'Am Feuerwehrhaus', town: town.name, postcode: town.postcode, latitude: town.lat, longitude: town.lon,
      hours: [{ weekdays: [2 + at], from: '10:00', to: '11:00', onPublicHolidays: 'PAUSES' }],
    })),
  }) },
  online: { by: 'soziales', fields: ({ county }) => ({
    kind: 'REMOTE', name: 'Online-Sprechstunde (Demo)', link: `https://sprechstunde.${county.slug}.example/raum`, phone: '0000 70001', sharedWith: 'NETWORK',
    barrierFacts: [{ code: 'SIGN_LANGUAGE', state: 'YES', note: 'per Video, auf Anmeldung' }],
  }) },
};

/** Offerings that do not take place in the house whose turn it is. */
const elsewhere: Readonly<Record<string, PlaceKey>> = {
  'Hilfe bei Formularen': 'buergerbuero', 'Familienberatung': 'familienzentrum', 'Kleiderkammer': 'familienzentrum', 'Mobile Familienhilfe im Dorf': 'bus',
  'Beratung zu Weiterbildung': 'online', 'Wohngeld online beantragen': 'online',
};
/** Offerings that are open whenever their place is. */
const asTheHouse: ReadonlySet<string> = new Set(['Hilfe bei Formularen', 'Familienberatung', 'Mobile Familienhilfe im Dorf']);

/** Adds the places of a network; answers which one an offering takes place at. */
export async function fillPlaces(network: DemoNetwork): Promise<(title: string, index: number) => { placeId: Id }> {
  const ids = new Map<PlaceKey, Id>();
  for (const key of Object.keys(demoPlaces) as PlaceKey[]) {
    const { by, fields } = demoPlaces[key];
    const admin = actorOf(network, by);
    const place = accepted(await service(network.services, directoryUseCases.PlacesService).create(admin, { organisationId: admin.organisationId ?? '', place: fields(network) }));
    ids.set(key, place.id);
  }
  return (title, index) => {
    const placeId = ids.get(elsewhere[title] ?? houses[index % houses.length] ?? houses[0]);
    if (placeId === undefined) throw new Error(`The demo has no place for ${title}.`);
    return { placeId };
  };
}

/** True for offerings that say no time of their own: the hours of their place hold. */
export function isOpenAsItsPlace(title: string): boolean {
  return asTheHouse.has(title);
}

/** True for offerings that take place somewhere else than in a house, though they name a place. */
export function hasSpecialPlace(title: string): boolean {
  const key = elsewhere[title];
  return key === 'bus' || key === 'online';
}

/** A house in a town of the county, which everybody in the network may use. */
function house(town: number, fields: PlaceFields): DemoPlace['fields'] {
  return ({ county }) => {
    const at = county.towns[town % county.towns.length];
    return { ...fields, postcode: at?.postcode, town: at?.name, latitude: at?.lat, longitude: at?.lon, sharedWith: 'NETWORK' };
  };
}
