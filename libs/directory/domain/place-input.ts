import { type Id, InputReader, type InvalidInput } from '#kernel';
import { type AddressFields, readAddress } from './address-input.js';
import { type BarrierFactFields, readBarrierFacts } from './barrier-facts.js';
import { bounded, given, type Given } from './given.js';
import { type PlaceContent, type PlaceKind, type Stop } from './place.js';
import { type Schedule } from './schedule.js';
import { readSchedule, type ScheduleFields } from './schedule-input.js';

/** A stop as it arrives. */
export type StopFields = AddressFields & { readonly hours?: readonly HoursFields[] | null };
/** Hours of a place; a position in the places of an offering has no meaning here. */
export type HoursFields = ScheduleFields & { readonly atPlace?: number | null; readonly atStop?: number | null };

/** What is said about a place as it arrives; null or missing leaves a field as it is, an empty text or list clears it. */
export type PlaceFields = Given<Omit<PlaceContent, 'barrierFacts' | 'hours' | 'stops'>> & {
  readonly barrierFacts?: readonly BarrierFactFields[] | null;
  readonly hours?: readonly HoursFields[] | null;
  readonly stops?: readonly StopFields[] | null;
};

/** A place about which nothing has been said yet: a house that only its organisation uses. */
export const emptyPlace: PlaceContent = {
  kind: 'PHYSICAL', name: '', street: null, postcode: null, town: null, district: null, latitude: null, longitude: null, link: null, phone: null,
  transport: null, note: null, barrierFacts: [], hours: [], stops: [], sharedWith: 'OWN',
};

const NAME = { min: 2, max: 160 };
const PHONE_MAX = 60;
const TRANSPORT_MAX = 500;
const NOTE_MAX = 1000;
const HOURS_MAX = 50;
const STOPS_MAX = 30;
const HOURS_OF_STOP_MAX = 10;

/** The place after the changes, or every problem of the input at once. What a place is never changes. */
export function parsePlace(input: PlaceFields, context: { id: Id | null; before: PlaceContent }): PlaceContent | InvalidInput {
  const reader = new InputReader();
  const { before } = context;
  const kind = input.kind ?? before.kind;
  if (context.id !== null && kind !== before.kind) {
    reader.problem('kind', 'NOT_ALLOWED', { de: 'Bitte einen neuen Ort anlegen: Die Art eines Ortes bleibt.', en: 'Please add a new place: what a place is stays.' });
  }
  const place: PlaceContent = {
    kind, ...readWhere(reader, input, { kind, before }),
    name: reader.text('name', input.name ?? before.name, NAME),
    link: given(input.link, before.link, (link) => reader.optionalUrl('link', link)),
    phone: given(input.phone, before.phone, (phone) => reader.optionalText('phone', phone, { max: PHONE_MAX })),
    transport: given(input.transport, before.transport, (text) => reader.optionalText('transport', text, { max: TRANSPORT_MAX, multiline: true })),
    note: given(input.note, before.note, (text) => reader.optionalText('note', text, { max: NOTE_MAX, multiline: true })),
    barrierFacts: given(input.barrierFacts, before.barrierFacts, (facts) => readBarrierFacts(reader, facts, 'barrierFacts')),
    hours: given(input.hours, before.hours, (hours) => readHours(reader, hours, { path: 'hours', max: HOURS_MAX })),
    stops: given(input.stops, before.stops, (stops) => readStops(reader, stops)),
    sharedWith: input.sharedWith ?? before.sharedWith,
  };
  requireKind(reader, place);
  return reader.result(() => place);
}

type Where = Pick<PlaceContent, 'street' | 'postcode' | 'town' | 'district' | 'latitude' | 'longitude'>;
const nowhere: Where = { street: null, postcode: null, town: null, district: null, latitude: null, longitude: null };

/** The address is one thing: a point belongs to its street, so a new town or street without a point has none. */
function readWhere(reader: InputReader, input: PlaceFields, { kind, before }: { kind: PlaceKind; before: PlaceContent }): Where {
  const names = Object.keys(nowhere) as (keyof Where)[];
  const isGiven = names.some((name) => input[name] !== null && input[name] !== undefined);
  if (kind !== 'PHYSICAL') {
    if (isGiven) reader.problem('street', 'NOT_ALLOWED', { de: 'Eine Adresse hat nur ein fester Ort. Ein mobiler Ort hat Halte.', en: 'Only a fixed place has an address. A mobile one has stops.' });
    return nowhere;
  }
  const { street, postcode, town, district } = { ...before, ...present(input) };
  const hasMoved = [input.street, input.postcode, input.town].some((part) => part !== null && part !== undefined);
  const point = input.latitude !== null && input.latitude !== undefined || input.longitude !== null && input.longitude !== undefined
    ? { latitude: input.latitude ?? null, longitude: input.longitude ?? null } : hasMoved ? { latitude: null, longitude: null } : before;
  const { name: _name, ...where } = readAddress(reader, { street, postcode, town, district, latitude: point.latitude, longitude: point.longitude }, '');
  return where;
}

function present(input: PlaceFields): Partial<Where> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
}

function readHours(reader: InputReader, hours: readonly HoursFields[], { path, max }: { path: string; max: number }): Schedule[] {
  return bounded(reader, path, hours, max).map(({ atPlace, atStop, ...fields }, at) => {
    for (const [name, value] of Object.entries({ atPlace, atStop })) {
      if (value === null || value === undefined) continue;
      reader.problem(`${path}.${at}.${name}`, 'NOT_ALLOWED', { de: 'Das gibt es nur bei den Zeiten eines Angebots.', en: 'Only times of an offering have this.' });
    }
    return readSchedule(reader, fields, `${path}.${at}`);
  });
}

function readStops(reader: InputReader, stops: readonly StopFields[]): Stop[] {
  return bounded(reader, 'stops', stops, STOPS_MAX).map(({ hours, ...address }, at) => ({
    ...readAddress(reader, address, `stops.${at}`), hours: readHours(reader, hours ?? [], { path: `stops.${at}.hours`, max: HOURS_OF_STOP_MAX }),
  }));
}

function requireKind(reader: InputReader, { kind, hours, stops, link, phone }: PlaceContent): void {
  const isMobile = kind === 'MOBILE';
  if (isMobile && stops.length === 0) reader.problem('stops', 'REQUIRED', { de: 'Bitte mindestens einen Halt angeben.', en: 'Please give at least one stop.' });
  if (!isMobile && stops.length > 0) reader.problem('stops', 'NOT_ALLOWED', { de: 'Halte hat nur ein mobiler Ort.', en: 'Only a mobile place has stops.' });
  if (isMobile && hours.length > 0) reader.problem('hours', 'NOT_ALLOWED', { de: 'Bitte die Zeiten bei den Halten angeben.', en: 'Please give the times with the stops.' });
  if (kind === 'REMOTE' && (link ?? phone) === null) reader.problem('link', 'REQUIRED', { de: 'Bitte einen Link oder eine Telefonnummer angeben.', en: 'Please give a link or a telephone number.' });
}
