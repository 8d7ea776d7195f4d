import { folded, type Text } from '#kernel';
import { knownHeadings, type TableKind } from '../tables/table-kind.js';

/** What a column of a list of grants is about; `YEAR` and four digits = the money of that budget year. */
export type GrantColumnKey =
  'organisation' | 'offering' | 'funder' | 'programme' | 'land' | 'reference' | 'status' | 'period' | 'from' | 'to' | 'amount' | 'totalCost' | 'contactEmail' | `YEAR${number}`;

/** The keys of columns of which a list has at most one. */
export type FixedColumnKey = Exclude<GrantColumnKey, `YEAR${number}`>;

interface GrantColumn {
  key: FixedColumnKey;
  headings: { de: string; en: string };
  aliases: readonly string[];
  explanation: { de: string; en: string };
}

/** The columns that a list of grants may have. */
export const grantColumns: readonly GrantColumn[] = [
  { key: 'organisation', headings: { de: 'Träger', en: 'Organisation' }, explanation: { de: 'Wer die Zuwendung erhält, wie im Teilhabenetz geschrieben.', en: 'Who receives the grant, spelt as in Teilhabenetz.' },
    aliases: ['Organisation', 'Zuwendungsempfänger', 'Zuwendungsempfängerin', 'Empfänger', 'Letztempfänger', 'Einrichtung', 'Verein', 'Maßnahmeträger', 'Projektträger', 'Name des Trägers', 'Träger der Maßnahme', 'Anbieter', 'Grantee', 'Recipient'] },
  { key: 'offering', headings: { de: 'Angebot', en: 'Offering' }, explanation: { de: 'Wofür das Geld ist; mehrere mit Semikolon. Ein unbekanntes Angebot wird als Entwurf angelegt.', en: 'What the money is for; several with semicolons. An unknown offering begins as a draft.' },
    aliases: ['Projekt', 'Projektname', 'Projekttitel', 'Projektbezeichnung', 'Maßnahme', 'Maßnahmen', 'Bezeichnung der Maßnahme', 'Vorhaben', 'Angebot/Projekt', 'Projekt/Maßnahme', 'Projekt / Angebot', 'Bezeichnung', 'Titel', 'Verwendungszweck', 'Project', 'Service'] },
  { key: 'funder', headings: { de: 'Mittelgeber', en: 'Funder' }, explanation: { de: 'Wer auszahlt, wie im Bescheid.', en: 'Who pays out, as in the notice.' },
    aliases: ['Fördergeber', 'Fördermittelgeber', 'Zuwendungsgeber', 'Zuschussgeber', 'Geldgeber', 'Förderer', 'Fördernde Stelle', 'Förderung durch', 'Finanziert durch', 'Bewilligungsbehörde', 'Behörde', 'Finanzierung', 'Stiftung', 'Donor'] },
  { key: 'programme', headings: { de: 'Programm', en: 'Programme' }, explanation: { de: 'Förderprogramm oder Richtlinie. Ein unbekanntes wird angelegt.', en: 'Programme or directive. An unknown one is entered.' },
    aliases: ['Förderprogramm', 'Richtlinie', 'Förderrichtlinie', 'Förderlinie', 'Programm/Richtlinie', 'Fördertopf', 'Topf', 'Haushaltsstelle', 'Art der Förderung', 'Förderart', 'Fonds', 'Scheme', 'Grant Programme'] },
  { key: 'land', headings: { de: 'Land des Mittelgebers', en: 'Land of the funder' }, explanation: { de: 'Name oder Kürzel des Landes, in dem der Mittelgeber sitzt: Dessen Feiertage gelten für Fristen.', en: 'Name or letters of the Land of the funder\'s seat: its holidays decide about deadlines.' },
    aliases: ['Bundesland', 'Land', 'Sitz', 'Sitz des Mittelgebers'] },
  { key: 'reference', headings: { de: 'Aktenzeichen', en: 'Reference' }, explanation: { de: 'Aktenzeichen oder Förderkennzeichen des Bescheids.', en: 'Reference of the notice.' },
    aliases: ['Az', 'Az.', 'AZ.', 'Förderkennzeichen', 'FKZ', 'Bescheidnummer', 'Bescheid-Nr.', 'Bescheid Nr', 'Bescheid', 'Geschäftszeichen', 'Gz', 'Zuwendungsbescheid', 'Antragsnummer', 'Projektnummer', 'Vorgangsnummer', 'Grant ID', 'Reference number'] },
  { key: 'status', headings: { de: 'Stand', en: 'Status' }, explanation: { de: 'geplant, beantragt, bewilligt oder abgelehnt.', en: 'Planned, applied for, awarded or rejected.' },
    aliases: ['Status', 'Bearbeitungsstand', 'Antragsstand', 'Antragsstatus', 'Förderstatus', 'Sachstand', 'Bewilligt?', 'Bewilligung', 'State'] },
  { key: 'period', headings: { de: 'Laufzeit', en: 'Period' }, explanation: { de: 'Beginn und Ende in einer Zelle: 01.01.2027–31.12.2028.', en: 'Beginning and end in one cell: 2027-01-01 – 2028-12-31.' },
    aliases: ['Zeitraum', 'Bewilligungszeitraum', 'Förderzeitraum', 'Projektlaufzeit', 'Förderdauer', 'Projektzeitraum', 'Durchführungszeitraum', 'Dauer', 'Duration', 'Haushaltsjahr', 'Jahr', 'Förderjahr'] },
  { key: 'from', headings: { de: 'Beginn', en: 'From' }, explanation: { de: 'Erster Tag, an dem Geld ausgegeben werden darf; ein Monat oder Jahr genügt.', en: 'First day on which money may be spent; a month or year will do.' },
    aliases: ['Von', 'Start', 'Anfang', 'Laufzeit von', 'Förderbeginn', 'Projektbeginn', 'Beginn der Förderung', 'Zeitraum von', 'Bewilligt ab', 'Ab', 'Start date', 'Beginning'] },
  { key: 'to', headings: { de: 'Ende', en: 'To' }, explanation: { de: 'Letzter Tag, an dem Geld ausgegeben werden darf; ein Monat oder Jahr genügt.', en: 'Last day on which money may be spent; a month or year will do.' },
    aliases: ['Bis', 'Laufzeit bis', 'Förderende', 'Projektende', 'Ende der Förderung', 'Zeitraum bis', 'Bewilligt bis', 'Befristet bis', 'Gesichert bis', 'End', 'End date', 'Until'] },
  { key: 'amount', headings: { de: 'Fördersumme', en: 'Amount' }, explanation: { de: 'Was der Mittelgeber für den ganzen Zeitraum gibt, in Euro.', en: 'What the funder gives for the whole period, in euro.' },
    aliases: ['Betrag', 'Summe', 'Zuwendung', 'Zuwendungsbetrag', 'Zuwendungssumme', 'Zuschuss', 'Förderbetrag', 'Förderung', 'Förderhöhe', 'Höhe der Förderung', 'Bewilligte Summe', 'Bewilligter Betrag', 'Bewilligungssumme', 'Bewilligte Mittel', 'Mittel', 'Fördermittel', 'Beantragte Summe', 'EUR', 'Euro', 'Grant amount', 'Awarded'] },
  { key: 'totalCost', headings: { de: 'Gesamtkosten', en: 'Total cost' }, explanation: { de: 'Was das Angebot im selben Zeitraum kostet, in Euro. Daraus wird ein Kostenplan, wo es noch keinen gibt.', en: 'What the offering costs in the same period, in euro. It becomes a cost plan where there is none.' },
    aliases: ['Gesamtausgaben', 'Kosten', 'Ausgaben', 'Projektkosten', 'Gesamtfinanzierung', 'Gesamtvolumen', 'Projektvolumen', 'Gesamtbudget', 'Budget', 'Kosten gesamt', 'Zuwendungsfähige Ausgaben', 'Zuwendungsfähige Gesamtausgaben', 'Cost'] },
  { key: 'contactEmail', headings: { de: 'E-Mail zum Bestätigen', en: 'E-mail for confirming' }, explanation: { de: 'Wer beim Träger bestätigt, was der Kreis erfasst hat.', en: 'Who at the organisation confirms what the county has entered.' },
    aliases: ['E-Mail', 'Email', 'Mail', 'Kontakt E-Mail', 'Ansprechpartner E-Mail', 'E-Mail Ansprechpartner', 'E-Mail-Adresse', 'Kontakt'] },
];

/** The money of one year: `2027`, `Mittel 2027`, `Fördersumme 2027 (EUR)`, `HH 2027`. */
const yearly = /^(?:(?:mittel|fordersumme|forderung|zuwendung|zuschuss|betrag|bewilligt|tranche|rate|hh|haushaltsjahr|haushalt|jahr|anteil|forderbetrag)\s+)?(20\d\d)$/;
const known = knownHeadings(grantColumns);

/** Guesses by the headings which column is which; null = it is left out. */
export function guessedGrantColumns(headings: readonly string[]): (GrantColumnKey | null)[] {
  const fixed = known.read(headings);
  const taken = new Set<string>();
  return headings.map((heading, at) => {
    const year = yearly.exec(folded(heading.replaceAll(/\([^)]*\)/g, ' ')))?.[1];
    const key = fixed[at] ?? (year === undefined ? null : `YEAR${Number(year)}` as const);
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
}

/** True for a key of a column. */
export function isGrantColumnKey(key: string): key is GrantColumnKey {
  return /^YEAR20\d\d$/.test(key) || grantColumns.some((one) => one.key === key);
}

/** What people call a column. */
export function grantHeading(key: GrantColumnKey): Required<Pick<Text, 'de' | 'en'>> {
  const column = grantColumns.find((one) => one.key === key);
  return column?.headings ?? { de: key.replace('YEAR', 'Betrag '), en: key.replace('YEAR', 'Amount ') };
}

/** Lists of grants. */
export const grantTables: TableKind = {
  recognisedIn: (cells) => guessedGrantColumns(cells).filter((key) => key !== null).length,
  explanations: new Set(), row: { de: 'eine Förderung', en: 'a grant' }, rows: { de: 'Förderungen', en: 'grants' },
};
