import { folded, Money } from '#kernel';
import { type RawRow } from '../tables/raw-table.js';
import { unguarded } from '../formula-guard.js';
import { type GrantColumnKey } from './grant-columns.js';
import { type GrantFinding, GrantFindings } from './grant-finding.js';
import { type Assumptions, type GrantCells, isNothing, type ListedGrant, listedGrant, shortened, type Units, yearsOf } from './grant-row.js';
import { isSumLine, landIn } from './grant-words.js';
import { foundByName, type KnownCounty, type KnownGrant } from './known-county.js';

/** A programme that is there, or one that the list is the first to name. */
export type ListedProgramme = { id: string } | { title: string; funderName: string; funderLand: string };
/** An offering that is there, or one that the list is the first to name. */
export type ListedOffering = { id: string } | { title: string };

/** What is to be entered for a row. */
export interface GrantOrder {
  organisationId: string;
  programme: ListedProgramme;
  offerings: ListedOffering[];
  contactEmail: string | null;
  grant: ListedGrant;
}

/** What becomes of a row: it begins a grant, it is there already, it has errors, or it is none (a sum, a remark). */
export type GrantRowKind = 'NEW' | 'KNOWN' | 'FAULTY' | 'LEFT_OUT';

/** A row that was looked through. */
export interface ReadGrantRow {
  number: number;
  title: string;
  kind: GrantRowKind;
  findings: GrantFinding[];
  /** Null but for NEW. */
  order: GrantOrder | null;
  /** The grant that is there; null but for KNOWN. */
  knownId: string | null;
}

/** What a list is read with. */
export interface ListGround {
  columns: readonly (GrantColumnKey | null)[];
  headings: readonly string[];
  county: KnownCounty;
  /** Whose list it is; null = the office, whose rows name their organisations. */
  organisationId: string | null;
  assumptions: Assumptions;
  /** Where the funder's seat is taken to be when nothing says it. */
  fallbackLand: string;
  /** Nobody here may begin offerings. */
  isWithoutNewOfferings: boolean;
}

/** Understands all rows of a list of grants, in their order. */
export function readGrantList(rows: readonly RawRow[], ground: ListGround): ReadGrantRow[] {
  const units = unitsOf(ground);
  const seen = { notices: new Map<string, number>(), newProgrammes: new Map<string, ListedProgramme>() };
  let above: { number: number; cells: GrantCells } | null = null;
  return rows.map((row) => {
    const cells = cellsOf(row, ground.columns);
    const findings = new GrantFindings();
    const read = { number: row.number, title: titleOf(cells), findings: findings.all, order: null, knownId: null };
    if (isSumLine(row.cells)) {
      findings.warned(null, 'SUM_ROW', { de: 'Diese Zeile zählt andere zusammen und wird übergangen.', en: 'This row adds up others and is passed over.' });
      return { ...read, kind: 'LEFT_OUT' as const };
    }
    if (['amount', 'funder', 'programme', 'from', 'to', 'period', 'reference'].every((key) => isNothing(cells[key as GrantColumnKey] ?? '')) && yearsOf(cells).length === 0) {
      findings.warned(null, 'NO_GRANT', { de: 'Diese Zeile nennt keine Förderung und wird übergangen.', en: 'This row names no grant and is passed over.' });
      if (!isNothing(cells.organisation ?? '')) above = { number: row.number, cells };
      return { ...read, kind: 'LEFT_OUT' as const };
    }
    filledDown(cells, above, findings);
    above = { number: row.number, cells };
    return { ...read, title: titleOf(cells), ...one({ cells, number: row.number }, { ground, units, seen, findings }) };
  });
}

interface Seen { notices: Map<string, number>; newProgrammes: Map<string, ListedProgramme> }

function one({ cells, number }: { cells: GrantCells; number: number }, { ground, units, seen, findings }: { ground: ListGround; units: Units; seen: Seen; findings: GrantFindings }): Pick<ReadGrantRow, 'kind' | 'order' | 'knownId'> {
  const grant = listedGrant(cells, findings, { units, assumptions: ground.assumptions });
  const organisationId = organisationOf(cells, ground, findings);
  const programme = programmeOf(cells, { ground, seen, findings, land: grant?.land ?? null });
  if (grant === null || organisationId === null || programme === null || findings.all.some(({ severity }) => severity === 'ERROR')) return { kind: 'FAULTY', order: null, knownId: null };
  const offerings = offeringsOf(cells, organisationId, ground, findings);
  const known = knownGrant({ organisationId, programme, grant }, ground.county);
  if (known) {
    toldKnown(known, grant, findings);
    return { kind: 'KNOWN', order: null, knownId: known.figures === null ? null : known.id };
  }
  const notice = JSON.stringify(grant.reference === null ? [organisationId, programme, grant.awardPeriod, grant.amountCents, offerings] : [programme, folded(grant.reference)]);
  const before = seen.notices.get(notice);
  if (before !== undefined) {
    findings.wrong(grant.reference === null ? null : 'reference', 'REPEATED', grant.reference === null
      ? { de: `Dasselbe steht schon in Zeile ${before}. Sind es zwei Bescheide, geben Sie bitte die Aktenzeichen an.`, en: `Row ${before} says the same. If these are two notices, please give their references.` }
      : { de: `Dieses Aktenzeichen steht schon in Zeile ${before}. Beträge mehrerer Jahre gehören in eine Zeile mit einer Spalte je Jahr.`, en: `Row ${before} has this reference already. Amounts of several years belong in one row with a column for each year.` });
    return { kind: 'FAULTY', order: null, knownId: null };
  }
  seen.notices.set(notice, number);
  return { kind: 'NEW', knownId: null, order: { organisationId, programme, offerings, contactEmail: isNothing(cells.contactEmail ?? '') ? null : cells.contactEmail ?? null, grant } };
}

/** In lists with merged cells a Träger or project stands once for several rows below each other. */
function filledDown(cells: GrantCells, above: { number: number; cells: GrantCells } | null, findings: GrantFindings): void {
  if (above === null || !isNothing(cells.organisation ?? '') || isNothing(above.cells.organisation ?? '')) return;
  cells.organisation = above.cells.organisation ?? '';
  const isSameProject = isNothing(cells.offering ?? '') && !isNothing(above.cells.offering ?? '');
  if (isSameProject) cells.offering = above.cells.offering ?? '';
  findings.warned('organisation', 'AS_ABOVE', isSameProject
    ? { de: `Träger und Angebot fehlen; übernommen aus Zeile ${above.number}: ${shortened(`${cells.organisation}, ${cells.offering ?? ''}`)}.`, en: `Organisation and offering are missing; taken from row ${above.number}: ${shortened(`${cells.organisation}, ${cells.offering ?? ''}`)}.` }
    : { de: `Der Träger fehlt; übernommen aus Zeile ${above.number}: ${shortened(cells.organisation)}.`, en: `The organisation is missing; taken from row ${above.number}: ${shortened(cells.organisation)}.` });
}

function organisationOf(cells: GrantCells, { organisationId: own, county }: ListGround, findings: GrantFindings): string | null {
  const text = cells.organisation ?? '';
  if (isNothing(text)) return own ?? findings.wrong('organisation', 'REQUIRED', { de: 'Bitte den Träger angeben.', en: 'Please give the organisation.' });
  const found = foundByName(county.organisations, ({ name }) => name, text);
  if (own !== null) {
    return found === null || found.one.id === own ? own : findings.wrong('organisation', 'OTHER_ORGANISATION', { de: 'Hier steht eine andere Organisation als die, für die Sie importieren.', en: 'This is another organisation than the one you import for.' });
  }
  if (found === null) {
    return findings.wrong('organisation', 'DANGLING_REFERENCE', { de: `„${shortened(text)}“ gibt es im Netzwerk nicht, oder mehrere heißen ähnlich. Bitte schreiben Sie den Träger wie im Teilhabenetz, oder legen Sie ihn zuerst an.`, en: `There is no "${shortened(text)}" in the network, or several have a similar name. Please spell the organisation as in Teilhabenetz, or enter it first.` });
  }
  if (found.isGuess) findings.warned('organisation', 'GUESSED', { de: `Gelesen als „${found.one.name}“.`, en: `Read as "${found.one.name}".` });
  return found.one.id;
}

function programmeOf(cells: GrantCells, { ground, seen, findings, land }: { ground: ListGround; seen: Seen; findings: GrantFindings; land: string | null }): ListedProgramme | null {
  const saidIn = (text = ''): string => (isNothing(text) ? '' : text);
  const [said, by] = [saidIn(cells.programme), saidIn(cells.funder)];
  const [title, funderName] = [said || by, by || said];
  if (title === '') return findings.wrong('funder', 'REQUIRED', { de: 'Bitte den Mittelgeber oder das Programm angeben.', en: 'Please give the funder or the programme.' });
  const called = ground.county.programmes.filter((one) => folded(one.title) === folded(title));
  const known = called.find((one) => folded(one.funderName) === folded(funderName)) ?? (called.length === 1 && by === '' ? called[0] : undefined);
  if (known) return { id: known.id };
  const name = JSON.stringify([folded(title), folded(funderName)]);
  const before = seen.newProgrammes.get(name);
  if (before) return before;
  const seat = land ?? landIn(funderName) ?? landIn(title);
  const fresh = { title: shortenedTo(title, 200), funderName: shortenedTo(funderName, 200), funderLand: seat ?? ground.fallbackLand };
  findings.warned('programme', 'NEW_PROGRAMME', {
    de: `Das Programm „${shortened(title)}“ (${shortened(funderName)}) wird neu angelegt. Sitz des Mittelgebers: ${fresh.funderLand}${seat === null ? ', angenommen wie der Kreis; davon hängen Feiertage in Fristen ab' : ''}.`,
    en: `The programme "${shortened(title)}" (${shortened(funderName)}) will be entered. Seat of the funder: ${fresh.funderLand}${seat === null ? ', taken to be that of the county; holidays in deadlines depend on it' : ''}.`,
  });
  seen.newProgrammes.set(name, fresh);
  return fresh;
}

function offeringsOf(cells: GrantCells, organisationId: string, { county, isWithoutNewOfferings }: ListGround, findings: GrantFindings): ListedOffering[] {
  const titles = (isNothing(cells.offering ?? '') ? '' : cells.offering ?? '').split(/[;\n]/).map((title) => title.trim()).filter((title) => title !== '');
  if (titles.length === 0) findings.warned('offering', 'WITHOUT_OFFERING', { de: 'Ohne Angebot: Die Förderung wird erfasst, zählt aber für keine Reichweite.', en: 'Without an offering: the grant is entered but counts for no runway.' });
  const own = county.offerings.filter((one) => one.organisationId === organisationId);
  const offerings: ListedOffering[] = [];
  for (const title of titles) {
    const found = foundByName(own, (one) => one.title, title);
    if (found?.isGuess) findings.warned('offering', 'GUESSED', { de: `„${shortened(title)}“ gelesen als „${found.one.title}“.`, en: `"${shortened(title)}" read as "${found.one.title}".` });
    if (found) offerings.push({ id: found.one.id });
    else if (isWithoutNewOfferings) findings.warned('offering', 'WITHOUT_OFFERING', { de: `„${shortened(title)}“ gibt es nicht, und Sie können keine Angebote anlegen. Die Förderung zählt für keine Reichweite.`, en: `There is no "${shortened(title)}", and you may not begin offerings. The grant counts for no runway.` });
    else {
      offerings.push({ title: shortenedTo(title, 160) });
      findings.warned('offering', 'NEW_OFFERING', { de: `„${shortened(title)}“ gibt es noch nicht; es wird als Entwurf angelegt und ist nicht öffentlich.`, en: `There is no "${shortened(title)}" yet; it begins as a draft and is not public.` });
    }
  }
  const different = offerings.filter((one, at) => offerings.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at);
  if (different.length > 1) findings.warned('offering', 'SHARED_EVENLY', { de: `Das Geld wird zu gleichen Teilen auf ${different.length} Angebote verteilt.`, en: `The money is divided evenly among ${different.length} offerings.` });
  return different;
}

/** The same notice; where there is no reference, the same money for the same time. */
function knownGrant({ organisationId, programme, grant }: Pick<GrantOrder, 'organisationId' | 'programme' | 'grant'>, { grants }: KnownCounty): KnownGrant | undefined {
  if (!('id' in programme)) return undefined;
  const same = grants.filter((one) => one.programmeId === programme.id);
  if (grant.reference !== null) {
    const reference = folded(grant.reference);
    const named = same.find((one) => one.reference !== null && folded(one.reference) === reference);
    if (named) return named;
  }
  return same.find((one) => one.organisationId === organisationId && (grant.reference === null || one.reference === null) && one.figures !== null
    && one.figures.from === grant.awardPeriod.from && one.figures.to === grant.awardPeriod.to && one.figures.amountCents === grant.amountCents);
}

function toldKnown({ figures }: KnownGrant, { awardPeriod, amountCents }: ListedGrant, findings: GrantFindings): void {
  findings.warned(null, 'KNOWN', { de: 'Diese Förderung ist schon erfasst. Ein Import ändert sie nicht.', en: 'This grant has been entered already. An import does not change it.' });
  if (figures === null) return;
  if (figures.amountCents !== amountCents) findings.warned('amount', 'DIFFERS', { de: `Erfasst sind ${Money.format(figures.amountCents)}, in der Liste stehen ${Money.format(amountCents)}.`, en: `${Money.formatEnglish(figures.amountCents)} has been entered, the list says ${Money.formatEnglish(amountCents)}.` });
  if (figures.from !== awardPeriod.from || figures.to !== awardPeriod.to) findings.warned('to', 'DIFFERS', { de: `Erfasst ist der Zeitraum ${figures.from} bis ${figures.to}.`, en: `Entered is the period ${figures.from} to ${figures.to}.` });
}

/** "(T€)", "in TEUR", "Tsd. EUR" beside a heading. */
function unitsOf({ headings, columns }: ListGround): Units {
  return Object.fromEntries(columns.flatMap((key, at) => (key !== null && /t€|teur|tsd|in tausend/i.test(headings[at] ?? '') ? [[key, 3]] : [])));
}

function cellsOf({ cells }: RawRow, columns: ListGround['columns']): GrantCells {
  return Object.fromEntries(columns.flatMap((key, at): [GrantColumnKey, string][] => (key === null ? [] : [[key, unguarded(cells[at] ?? '').trim()]])));
}

function titleOf(cells: GrantCells): string {
  const said = [cells.offering, cells.reference, cells.programme, cells.funder, cells.organisation].find((text) => !isNothing(text ?? '')) ?? '';
  return shortenedTo(said.replaceAll(/\s+/g, ' '), 200);
}

function shortenedTo(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
