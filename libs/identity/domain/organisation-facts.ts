import { type InputReader } from '#kernel';

/** Registers and decisions under which an organisation is known; OTHER is named by `issuer`. */
export type IdentifierKind = 'REGISTER_OF_ASSOCIATIONS' | 'COMMERCIAL_REGISTER' | 'REGISTER_OF_COOPERATIVES' | 'REGISTER_OF_FOUNDATIONS' | 'CHARITABLE_STATUS' | 'OTHER';

/** A number under which others find the organisation. */
export interface OrganisationIdentifier {
  kind: IdentifierKind;
  identifier: string;
  /** Who keeps the register or decided, such as a local court (Amtsgericht). */
  issuer: string | null;
}

/** Another page of the organisation. */
export interface OrganisationLink {
  url: string;
  label: string | null;
}

/** What an organisation says of itself beyond its name and contact; all of it public, and all of it may be left out. */
export interface OrganisationFacts {
  alternateName: string | null;
  links: OrganisationLink[];
  /** 1000 to 2100. */
  yearFounded: number | null;
  legalForm: string | null;
  /** The federation it belongs to (Dachverband), in words: it need not be in the network. */
  federation: string | null;
  identifiers: OrganisationIdentifier[];
}

/** The facts as they arrive: null or missing leaves what is there. */
export interface OrganisationFactFields {
  readonly alternateName?: string | null;
  readonly links?: readonly { readonly url: string; readonly label?: string | null }[] | null;
  readonly yearFounded?: number | null;
  readonly legalForm?: string | null;
  readonly federation?: string | null;
  readonly identifiers?: readonly { readonly kind: IdentifierKind; readonly identifier: string; readonly issuer?: string | null }[] | null;
}

const NAME_MAX = 200;
const SHORT_MAX = 80;
const LIST_MAX = 10;
const YEAR = { min: 1000, max: 2100 };

/** Reads the facts; problems go to the reader. Year 0 = none. */
export function readOrganisationFacts(reader: InputReader, input: OrganisationFactFields): OrganisationFacts {
  return {
    alternateName: reader.optionalText('alternateName', input.alternateName, { max: NAME_MAX }),
    links: bounded(reader, 'links', input.links ?? []).map(({ url, label }, at) => ({
      url: reader.optionalUrl(`links.${at}.url`, url) ?? missing(reader, `links.${at}.url`), label: reader.optionalText(`links.${at}.label`, label, { max: SHORT_MAX }),
    })),
    yearFounded: input.yearFounded ? reader.integer('yearFounded', input.yearFounded, YEAR) : null,
    legalForm: reader.optionalText('legalForm', input.legalForm, { max: SHORT_MAX }),
    federation: reader.optionalText('federation', input.federation, { max: NAME_MAX }),
    identifiers: bounded(reader, 'identifiers', input.identifiers ?? []).map((one, at) => readIdentifier(reader, one, `identifiers.${at}`)),
  };
}

function readIdentifier(reader: InputReader, { kind, ...input }: { kind: IdentifierKind; identifier: string; issuer?: string | null }, path: string): OrganisationIdentifier {
  const issuer = reader.optionalText(`${path}.issuer`, input.issuer, { max: NAME_MAX });
  if (kind === 'OTHER' && issuer === null) missing(reader, `${path}.issuer`);
  return { kind, identifier: reader.text(`${path}.identifier`, input.identifier, { max: SHORT_MAX }), issuer };
}

function bounded<Item>(reader: InputReader, path: string, items: readonly Item[]): readonly Item[] {
  if (items.length <= LIST_MAX) return items;
  reader.problem(path, 'TOO_MANY', { de: `Höchstens ${LIST_MAX}.`, en: `At most ${LIST_MAX}.` });
  return items.slice(0, LIST_MAX);
}

function missing(reader: InputReader, path: string): string {
  reader.problem(path, 'REQUIRED', { de: 'Bitte ausfüllen.', en: 'Please fill in.' });
  return '';
}
