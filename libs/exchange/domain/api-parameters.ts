import { LocalDate, type Text } from '#kernel';
import { keptId } from './checked.js';

/** What a parameter of the REST API can be. */
interface Parameter {
  schema: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** In English, as the description of the API has it. */
  description: string;
  /** The value in our form; undefined = it is none. */
  read(text: string): string | number | boolean | undefined;
}

/** Entities on a page when nothing else is asked for. */
export const PER_PAGE = 50;
/** And at most. */
export const PER_PAGE_MAX = 500;
const PAGE_MAX = 1_000_000;
const TEXT_MAX = 200;
const METRES_MAX = 100_000;

const text: Pick<Parameter, 'schema' | 'read'> = { schema: { type: 'string', maxLength: TEXT_MAX }, read: (given) => ([...given].length <= TEXT_MAX && given.trim() !== '' ? given.trim() : undefined) };
const id: Pick<Parameter, 'schema' | 'read'> = { schema: { type: 'string', minLength: 1, maxLength: TEXT_MAX }, read: (given) => (given.trim() !== '' && [...given].length <= TEXT_MAX ? keptId(given) : undefined) };
const flag: Pick<Parameter, 'schema' | 'read'> = { schema: { type: 'boolean', default: false }, read: (given) => (given === 'true' ? true : given === 'false' ? false : undefined) };
const whole = (minimum: number, maximum: number, usual?: number): Pick<Parameter, 'schema' | 'read'> => ({
  schema: { type: 'integer', minimum, maximum, ...(usual === undefined ? {} : { default: usual }) },
  read: (given) => (/^\d{1,9}$/.test(given) && Number(given) >= minimum && Number(given) <= maximum ? Number(given) : undefined),
});
const AGE_MAX = 120;
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** A time of the day on the clock of the place; seconds say nothing here. */
const clock: Pick<Parameter, 'schema' | 'read'> = {
  schema: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9](:00)?$' },
  read: (given) => (/^([01]\d|2[0-3]):[0-5]\d(:00)?$/.test(given) ? given.slice(0, 5) : undefined),
};
const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/i;

/** Every parameter of the API. What one is not in this table is refused, so the table is also what describes the API. */
export const parameters = {
  search: { ...text, description: 'Words to look for. In one county: by meaning and in any spelling, as the public search does. In all counties, and of organizations, taxonomies and taxonomy terms: every word has to be part of a title, name or description. Signs alone find nothing.' },
  page: { ...whole(1, PAGE_MAX, 1), description: 'Number of the page, from 1. A page after the last one is empty.' },
  per_page: { ...whole(1, PER_PAGE_MAX, PER_PAGE), description: `Entities on a page, at most ${PER_PAGE_MAX}.` },
  format: { schema: { type: 'string', enum: ['json', 'ndjson'], default: 'json' }, read: (given) => (given === 'json' || given === 'ndjson' ? given : undefined), description: 'json is a page; ndjson is all that is found, one entity in a line, whatever page and per_page say.' },
  taxonomy_term_id: { ...id, description: 'What is sorted under this term of a taxonomy.' },
  taxonomy_id: { ...id, description: 'What is sorted under any term of this taxonomy.' },
  organization_id: { ...id, description: 'Services of this organization.' },
  modified_after: { schema: { type: 'string', format: 'date-time' }, read: (given) => (INSTANT.test(given) && LocalDate.parse(given.slice(0, 10)) !== null && !Number.isNaN(Date.parse(given)) ? Date.parse(given) : undefined), description: 'What was changed here at this instant or later; a day means its beginning in UTC.' },
  minimal: { ...flag, description: 'Ids and last_modified alone. Not together with full.' },
  full: { ...flag, description: 'With everything that belongs to it. Without, only fields that hold one value or one entity.' },
  full_service: { ...flag, description: 'With its services, each with everything that belongs to it; at most 500 of them, and no more than 50 organizations on a page. /services?organization_id= has all.' },
  postcode: { schema: { type: 'string', pattern: '^[0-9]{5}$' }, read: (given) => (/^\d{5}$/.test(given) ? given : undefined), description: 'A German postcode. Alone: places in it, and what serves its municipality or county. With proximity: places around it.' },
  proximity: { ...whole(1, METRES_MAX), description: 'Metres around the postcode. A place without a point is where its postcode or town is.' },
  top_only: { ...flag, description: 'Terms that have no parent.' },
  parent_id: { ...id, description: 'Terms with this parent.' },
  minimum_age: { ...whole(0, AGE_MAX), description: 'Services that name a minimum age, of at least so many years.' },
  maximum_age: { ...whole(0, AGE_MAX), description: 'Services that name a maximum age, of at most so many years.' },
  start_time: { ...clock, description: 'Services with a time that begins then or later. With day and end_time: the same time fulfils all of them.' },
  end_time: { ...clock, description: 'Services with a time that ends then or earlier, on the day on which it began.' },
  day: { schema: { type: 'string', enum: days }, read: (given) => (days.includes(given) ? days.indexOf(given) + 1 : undefined), description: 'Services with a time on this day of the week: as their rule names it, or once on such a day.' },
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterName = keyof typeof parameters;

const paged = ['search', 'page', 'per_page', 'format'] as const;
/** What each list can be asked with. */
export const lists = {
  services: [...paged, 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'minimal', 'full'],
  organizations: [...paged, 'taxonomy_term_id', 'taxonomy_id', 'full', 'full_service'],
  service_at_locations: [...paged, 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'full', 'postcode', 'proximity'],
  taxonomies: paged,
  taxonomy_terms: [...paged, 'taxonomy_id', 'top_only', 'parent_id'],
} as const satisfies Readonly<Record<string, readonly ParameterName[]>>;
export type ListName = keyof typeof lists;

const ukPaged = ['page', 'per_page'] as const;
const ukServices = ['search', ...ukPaged, 'taxonomy_term_id', 'taxonomy_id', 'minimum_age', 'maximum_age', 'start_time', 'end_time', 'day'] as const;
/** The same of the UK profile (Open Referral UK 3.0): exactly what its description has. It has no list of organizations. */
export const ukLists = {
  services: ukServices,
  service_at_locations: [...ukServices, 'postcode', 'proximity'],
  taxonomies: ukPaged,
  taxonomy_terms: ukPaged,
} as const satisfies Readonly<Partial<Record<ListName, readonly ParameterName[]>>>;
/** Lists with what they can be asked with, by which one of the two APIs is read and described. */
export type Lists = Readonly<Partial<Record<ListName, readonly ParameterName[]>>>;

/** The same for one organization; everything else that is one has no parameters. */
export const organizationParameters = ['full_service'] as const satisfies readonly ParameterName[];

/** A request in our form; null = not asked for. */
export interface Query {
  search: string | null;
  page: number;
  per_page: number;
  format: 'json' | 'ndjson';
  taxonomy_term_id: string | null;
  taxonomy_id: string | null;
  organization_id: string | null;
  /** Milliseconds since 1970. */
  modified_after: number | null;
  minimal: boolean;
  full: boolean;
  full_service: boolean;
  postcode: string | null;
  /** Metres. */
  proximity: number | null;
  top_only: boolean;
  parent_id: string | null;
  minimum_age: number | null;
  maximum_age: number | null;
  /** `HH:MM`. */
  start_time: string | null;
  end_time: string | null;
  /** 1 = Monday ... 7 = Sunday. */
  day: number | null;
}

const nothing: Query = {
  search: null, page: 1, per_page: PER_PAGE, format: 'json', taxonomy_term_id: null, taxonomy_id: null, organization_id: null, modified_after: null, minimal: false, full: false,
  full_service: false, postcode: null, proximity: null, top_only: false, parent_id: null,
  minimum_age: null, maximum_age: null, start_time: null, end_time: null, day: null,
};

/** A list with all that it has, as wholly as possible. */
export const everything: Query = { ...nothing, full: true };

/** What is wrong with one parameter. */
export interface WrongParameter {
  name: string;
  message: Text;
}

/** Organizations on a page when each comes with all its services. */
const FULL_SERVICE_PER_PAGE_MAX = 50;

/** Reads the parameters of a request that may have these, or says everything that is wrong with them. */
export function queryOf(given: Readonly<Record<string, unknown>>, names: readonly ParameterName[]): Query | WrongParameter[] {
  const query = { ...nothing };
  const wrong: WrongParameter[] = [];
  for (const [name, value] of Object.entries(given)) {
    const known = names.find((one) => one === name);
    const read = known && typeof value === 'string' ? parameters[known].read(value) : undefined;
    if (!known) wrong.push({ name, message: unknown(names) });
    else if (typeof value !== 'string') wrong.push({ name, message: { de: 'Sie wird einmal angegeben, als Text, Zahl oder true und false.', en: 'It is given once, as a text, a number, or true and false.' } });
    else if (read === undefined) wrong.push({ name, message: noValue(known, value.slice(0, 80)) });
    else Object.assign(query, { [known]: read });
  }
  if (wrong.length === 0) wrong.push(...contradictions(query));
  return wrong.length > 0 ? wrong : query;
}

/**
 * The parameters in the body of a secure query, as they would stand in an address: numbers, true and false as their texts.
 * Anything else stays, so that `queryOf` refuses it by name. Null for a body that is no JSON object.
 */
export function parametersInBody(body: unknown): Record<string, unknown> | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  return Object.fromEntries(Object.entries(body).map(([name, value]: [string, unknown]) => [name, typeof value === 'number' || typeof value === 'boolean' ? String(value) : value]));
}

/** Parameters of a secure query that stand in its address, where others could read them. */
export function misplaced(names: readonly string[]): WrongParameter[] {
  return names.map((name) => ({ name, message: { de: 'Sie gehört hier in den Text der Anfrage, nicht in die Adresse.', en: 'Here it belongs in the body of the request, not in the address.' } }));
}

function contradictions({ minimal, full, proximity, postcode, full_service: fullService, per_page: perPage, format }: Query): WrongParameter[] {
  return [
    ...(minimal && full ? [{ name: 'minimal', message: { de: 'Sie geht nicht zusammen mit full.', en: 'It does not go together with full.' } }] : []),
    ...(proximity !== null && postcode === null ? [{ name: 'proximity', message: { de: 'Sie sagt, wie weit um eine Postleitzahl herum; postcode fehlt.', en: 'It says how far around a postcode; postcode is missing.' } }] : []),
    ...(fullService && format === 'json' && perPage > FULL_SERVICE_PER_PAGE_MAX ? [{ name: 'per_page', message: { de: `Höchstens ${FULL_SERVICE_PER_PAGE_MAX} zusammen mit full_service.`, en: `At most ${FULL_SERVICE_PER_PAGE_MAX} together with full_service.` } }] : []),
  ];
}

function unknown(names: readonly ParameterName[]): Text {
  const known = names.join(', ');
  return names.length === 0 ? { de: 'Hier gibt es keine Angaben.', en: 'There are no parameters here.' } : { de: `Diese Angabe gibt es hier nicht; es gibt ${known}.`, en: `There is no such parameter here; there are ${known}.` };
}

function noValue(name: ParameterName, value: string): Text {
  const { schema } = parameters[name];
  const facts = Object.entries(schema).filter(([key]) => key !== 'default').map(([key, one]) => `${key} ${Array.isArray(one) ? one.join(' | ') : String(one)}`).join(', ');
  return { de: `„${value}“ passt nicht (${facts}).`, en: `“${value}” does not fit (${facts}).` };
}
