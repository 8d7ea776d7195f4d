/** A request as the bench sends it. */
export interface BenchQuestion {
  kind: 'words' | 'misspelt' | 'filters' | 'browse';
  variables: Record<string, unknown>;
}

/** Offerings of a page. */
export const PAGE = 20;

/** One card of the public list: 20 of them with seven nested lists, about as a page of the product shows them. */
export const cardListQuery = `query Search($network: String!, $filter: OfferingFilter, $first: Int!) {
  searchOfferings(network: $network, filter: $filter, first: $first) {
    items {
      id title description organisation { id name kind } lifeAreas languages suitedFor terms { key lifeArea }
      places { name street town latitude longitude barrierFacts { code state note } } isPlaceByArrangement isRemote
      times { weekdays from to note exceptions { date from to note } } isTimeByArrangement
      cost { kind amountCents text } contact { name email phone } website openness isUnconfirmed changedAt
    }
    nextCursor didYouMean unknownWords isWidened
  }
}`;

const words = ['Schuldnerberatung', 'Deutschkurs', 'Hilfe bei Formularen', 'Wohnung suchen', 'Hausaufgaben', 'Sprachcafé', 'food', 'German course', 'мови', 'iş arıyorum', 'Kleidung', 'Handy einrichten'];
const misspelt = ['Schuldnerberattung', 'Deutschkurz', 'Formulahre', 'Wohnungsuche', 'Hebame', 'Computerkuhrs', 'Fahradwerkstatt', 'Krankenfersicherung'];
const filters = [
  { lifeAreas: ['LANGUAGE'] }, { languages: ['ar'] }, { isFree: true, lifeAreas: ['FAMILY', 'HEALTH'] }, { weekdays: ['TUESDAY'] }, { languages: ['uk'], words: 'Beratung' }, { suitedFor: 'OLDER_PEOPLE' },
  { barrierFacts: ['STEP_FREE'] }, { isRemote: true },
];

/** What the bench asks of the networks, each a page of 20. */
export function benchQuestions(networks: readonly string[]): BenchQuestion[] {
  const asked: [BenchQuestion['kind'], object | null][] = [
    ...words.map((one): [BenchQuestion['kind'], object] => ['words', { words: one }]), ...misspelt.map((one): [BenchQuestion['kind'], object] => ['misspelt', { words: one }]),
    ...filters.map((one): [BenchQuestion['kind'], object] => ['filters', one]), ...Array.from({ length: 6 }, (): [BenchQuestion['kind'], null] => ['browse', null]),
  ];
  return asked.map(([kind, filter], at) => ({ kind, variables: { network: networks[at % networks.length], filter, first: PAGE } }));
}
