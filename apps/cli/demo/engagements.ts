/** An engagement of every demo network, with shifts in the coming weeks. */
export interface DemoEngagement {
  title: string;
  description: string;
  /** Key of the organisation. */
  by: string;
  /** Title of the offering it belongs to; null for one of its own. */
  offering: string | null;
  lifeArea: string;
  preferredLanguages: readonly string[];
  requiredLanguages: readonly string[];
  /** Weekday 1 (Monday) to 7 and times of the weekly shifts. */
  shift: { weekday: number; from: string; to: string; capacity: number; weeks: number };
}

/** Eight per network. */
export const demoEngagements: readonly DemoEngagement[] = [
  { title: 'Gastgeberin oder Gastgeber im Sprachcafé', description: 'Ankommende begrüßen, Kaffee kochen, ins Gespräch kommen.', by: 'brueckenwerk', offering: 'Sprachcafé', lifeArea: 'ENCOUNTER', preferredLanguages: ['ar', 'uk'], requiredLanguages: [], shift: { weekday: 2, from: '15:30', to: '18:30', capacity: 3, weeks: 4 } },
  { title: 'Hausaufgaben begleiten', description: 'Mit Kindern lesen und rechnen, in einer kleinen Gruppe.', by: 'tandem', offering: null, lifeArea: 'EDUCATION', preferredLanguages: ['tr', 'ar'], requiredLanguages: ['de'], shift: { weekday: 3, from: '13:45', to: '16:15', capacity: 4, weeks: 4 } },
  { title: 'Dolmetschen bei Arztbesuchen', description: 'Sie begleiten Menschen in die Praxis und übersetzen das Gespräch.', by: 'morgenrot', offering: 'Gesundheitslotsen', lifeArea: 'HEALTH', preferredLanguages: [], requiredLanguages: ['ar'], shift: { weekday: 4, from: '09:00', to: '12:00', capacity: 2, weeks: 3 } },
  { title: 'Wohnungslotse werden', description: 'Zu Besichtigungen mitgehen und Fragen stellen helfen.', by: 'tandem', offering: 'Wohnungslotsen', lifeArea: 'HOUSING', preferredLanguages: ['uk', 'ar'], requiredLanguages: [], shift: { weekday: 5, from: '15:00', to: '18:00', capacity: 5, weeks: 2 } },
  { title: 'Reparieren am Samstag', description: 'Elektrik, Holz oder Nähen: Wer etwas kann, zeigt es anderen.', by: 'kulturhof', offering: null, lifeArea: 'SUPPLY', preferredLanguages: [], requiredLanguages: [], shift: { weekday: 6, from: '12:30', to: '17:00', capacity: 6, weeks: 4 } },
  { title: 'Training mitleiten', description: 'Aufwärmen, Bälle, Schiedsrichter: Fußball für alle.', by: 'sportfreunde', offering: 'Fußball für alle', lifeArea: 'LEISURE_SPORT', preferredLanguages: ['en'], requiredLanguages: [], shift: { weekday: 3, from: '17:30', to: '20:00', capacity: 2, weeks: 4 } },
  { title: 'Kochen für den Mittagstisch', description: 'Ein Vormittag in der Küche, danach essen alle zusammen.', by: 'lindenhof', offering: 'Mittagstisch', lifeArea: 'SUPPLY', preferredLanguages: [], requiredLanguages: [], shift: { weekday: 1, from: '09:00', to: '13:30', capacity: 2, weeks: 4 } },
  { title: 'Telefon-Sprechstunde für Ältere', description: 'Geduldig erklären, wie das Smartphone geht.', by: 'brueckenwerk', offering: null, lifeArea: 'DIGITAL', preferredLanguages: ['de'], requiredLanguages: [], shift: { weekday: 3, from: '15:00', to: '17:00', capacity: 4, weeks: 3 } },
];

/** Invented volunteers of every demo network; addresses are `{key}@freiwillige.{slug}.example`. */
export interface DemoVolunteer {
  key: string;
  displayName: string;
  languages: readonly string[];
  weekdays: readonly number[];
  radiusKm: number;
}

/** Six per network: enough to fill a shift of two and leave people in the queue. */
export const demoVolunteers: readonly DemoVolunteer[] = [
  { key: 'amira', displayName: 'Amira Beispiel', languages: ['de', 'ar'], weekdays: [2, 4], radiusKm: 10 },
  { key: 'bohdan', displayName: 'Bohdan Muster', languages: ['uk', 'de', 'en'], weekdays: [3, 4], radiusKm: 15 },
  { key: 'charlotte', displayName: 'Charlotte Beispiel', languages: ['de', 'en'], weekdays: [4, 6], radiusKm: 20 },
  { key: 'deniz', displayName: 'Deniz Muster', languages: ['tr', 'de'], weekdays: [3, 6], radiusKm: 10 },
  { key: 'emil', displayName: 'Emil Beispiel', languages: ['de'], weekdays: [2, 3, 4], radiusKm: 5 },
  { key: 'fatema', displayName: 'Fatema Muster', languages: ['fa', 'de'], weekdays: [4], radiusKm: 25 },
];
