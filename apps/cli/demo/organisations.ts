/** An invented organisation of every demo network; `{county}` becomes the county's name. */
export interface DemoOrganisation {
  /** Short name in demo addresses: `redaktion@{key}.{slug}.example`. */
  key: string;
  kind: 'DEPARTMENT' | 'TRAEGER' | 'ASSOCIATION' | 'INITIATIVE';
  name: string;
  description: string;
}

/** Twelve per network: four departments, four Träger, three associations, one initiative. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  { key: 'bauamt', kind: 'DEPARTMENT', name: 'Bauamt {county} (Demo)', description: 'Bauanträge, Wohnraumberatung und Auskunft zum Bauen im Bestand.' },
  { key: 'familie', kind: 'DEPARTMENT', name: 'Familienberatung {county} (Demo)', description: 'Beratung für Familien, Alleinerziehende und Großeltern.' },
  { key: 'soziales', kind: 'DEPARTMENT', name: 'Amt für Soziales {county} (Demo)', description: 'Wohngeld, Grundsicherung und Hilfe bei Formularen.' },
  { key: 'bildung', kind: 'DEPARTMENT', name: 'Bildungsbüro {county} (Demo)', description: 'Wege in Schule, Ausbildung und Weiterbildung.' },
  { key: 'brueckenwerk', kind: 'TRAEGER', name: 'Brückenwerk {county} gGmbH (Demo)', description: 'Sprachkurse, Beratung und Begegnung für alle, die hier leben.' },
  { key: 'lindenhof', kind: 'TRAEGER', name: 'Lindenhof Soziale Dienste {county} (Demo)', description: 'Jugendhilfe, Familienzentrum und offene Treffs.' },
  { key: 'anker', kind: 'TRAEGER', name: 'Anker Arbeit und Ausbildung {county} (Demo)', description: 'Begleitung auf dem Weg in Arbeit und Ausbildung.' },
  { key: 'morgenrot', kind: 'TRAEGER', name: 'Morgenrot Gesundheitsdienste {county} (Demo)', description: 'Gesundheitslotsen und Beratung in mehreren Sprachen.' },
  { key: 'sportfreunde', kind: 'ASSOCIATION', name: 'Sportfreunde {county} e.V. (Demo)', description: 'Breitensport für jedes Alter.' },
  { key: 'kulturhof', kind: 'ASSOCIATION', name: 'Kulturhof {county} e.V. (Demo)', description: 'Räume, Musik und Feste.' },
  { key: 'tandem', kind: 'ASSOCIATION', name: 'Tandem Nachbarschaft {county} e.V. (Demo)', description: 'Menschen lernen voneinander.' },
  { key: 'repair', kind: 'INITIATIVE', name: 'Reparaturtreff {county} (Demo)', description: 'Nachbarn reparieren gemeinsam.' },
];
