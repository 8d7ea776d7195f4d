/** An offering of every demo network. Towns, days and times are shifted from county to county. */
export interface DemoOffering {
  title: string;
  description: string;
  /** Key of the organisation. */
  by: string;
  /** The first one is the primary one. */
  lifeAreas: readonly string[];
  languages: readonly string[];
  /** Weekday 1 (Monday) to 7 with times; empty = by arrangement, or as its place is open. */
  times: readonly (readonly [number, string, string])[];
  /** Cents; 0 = free of charge. */
  costCents?: number;
  /** Where: in a town, remotely, or all over the county. */
  where?: 'TOWN' | 'REMOTE' | 'COUNTY';
  /** Restricted to people with a certain legal status, with the reason that everybody reads. */
  restriction?: { basis: string; reason: string; alternative: string };
  /** Key of a partner organisation and what it gives. */
  partner?: { key: string; kind: string };
  /** Monthly cost in cents, for offerings with funding. */
  monthlyCostCents?: number;
}

const de = ['de'];

/** Forty per network, over all life areas. */
export const demoOfferings: readonly DemoOffering[] = [
  { title: 'Sprachcafé', description: 'Deutsch sprechen bei Kaffee und Tee. Alle sind willkommen, niemand muss sich anmelden.', by: 'brueckenwerk', lifeAreas: ['LANGUAGE', 'ENCOUNTER'], languages: ['de', 'ar', 'uk', 'en'], times: [[2, '16:00', '18:00']], partner: { key: 'kulturhof', kind: 'ROOM' }, monthlyCostCents: 280_000 },
  { title: 'Deutsch für den Beruf', description: 'Kurs mit Wörtern und Sätzen für die Arbeit, in kleinen Gruppen.', by: 'brueckenwerk', lifeAreas: ['LANGUAGE', 'WORK'], languages: ['de', 'en'], times: [[1, '09:00', '11:30'], [3, '09:00', '11:30']], monthlyCostCents: 620_000 },
  { title: 'Sprachtandem', description: 'Zwei Menschen lernen die Sprache voneinander. Wir bringen sie zusammen.', by: 'tandem', lifeAreas: ['LANGUAGE', 'ENCOUNTER'], languages: ['de', 'uk', 'tr', 'ar', 'en'], times: [] },
  { title: 'Lesen und Schreiben von Anfang an', description: 'Für Erwachsene, die besser lesen und schreiben möchten. Kostenlos und vertraulich.', by: 'bildung', lifeAreas: ['EDUCATION', 'LANGUAGE'], languages: de, times: [[4, '17:00', '19:00']] },
  { title: 'Bewerbungswerkstatt', description: 'Lebenslauf, Anschreiben, Probegespräch: mit Menschen, die den Arbeitsmarkt kennen.', by: 'anker', lifeAreas: ['WORK'], languages: ['de', 'en', 'uk'], times: [[2, '10:00', '13:00']], monthlyCostCents: 410_000 },
  { title: 'Ausbildungslotsen', description: 'Begleitung vom ersten Praktikum bis zur bestandenen Prüfung.', by: 'anker', lifeAreas: ['WORK', 'EDUCATION'], languages: ['de', 'ar', 'fa'], times: [[1, '14:00', '17:00']], partner: { key: 'bildung', kind: 'STAFF' }, monthlyCostCents: 530_000 },
  { title: 'Anerkennung ausländischer Abschlüsse', description: 'Welche Stelle ist zuständig, was wird gebraucht, was kostet es? Wir klären es gemeinsam.', by: 'anker', lifeAreas: ['WORK', 'AUTHORITIES_LAW'], languages: ['de', 'en', 'uk', 'ar'], times: [[3, '13:00', '16:00']] },
  { title: 'Jobcafé am Abend', description: 'Betriebe aus der Region stellen sich vor. Kommen Sie mit ihnen ins Gespräch.', by: 'anker', lifeAreas: ['WORK', 'ENCOUNTER'], languages: ['de', 'en'], times: [[4, '18:00', '20:00']] },
  { title: 'Hausaufgabenhilfe', description: 'Für Kinder der Klassen 1 bis 6, mit Obst und Zeit zum Spielen danach.', by: 'lindenhof', lifeAreas: ['EDUCATION', 'FAMILY'], languages: ['de', 'tr', 'ar'], times: [[1, '14:00', '16:00'], [3, '14:00', '16:00']], partner: { key: 'tandem', kind: 'VOLUNTEERS' }, monthlyCostCents: 190_000 },
  { title: 'Elterncafé zum Schulstart', description: 'Was das Schulsystem von Eltern erwartet und wie sie ihr Kind begleiten.', by: 'bildung', lifeAreas: ['EDUCATION', 'FAMILY'], languages: ['de', 'ar', 'uk', 'tr'], times: [[5, '08:30', '10:00']] },
  { title: 'Beratung zu Weiterbildung', description: 'Kurse, Abschlüsse und wie man sie bezahlt.', by: 'bildung', lifeAreas: ['EDUCATION', 'WORK'], languages: ['de', 'en'], times: [[2, '09:00', '12:00']], where: 'REMOTE' },
  { title: 'Lernwerkstatt Mathe', description: 'Offene Hilfe für Jugendliche vor der Prüfung.', by: 'lindenhof', lifeAreas: ['EDUCATION'], languages: de, times: [[4, '15:00', '17:00']] },
  { title: 'Gesundheitslotsen', description: 'Wir begleiten zu Arztpraxen und erklären, wie die Krankenversicherung arbeitet.', by: 'morgenrot', lifeAreas: ['HEALTH'], languages: ['de', 'ar', 'uk', 'ru', 'fa'], times: [[1, '10:00', '14:00'], [4, '10:00', '14:00']], monthlyCostCents: 350_000 },
  { title: 'Gespräche nach Flucht und Verlust', description: 'Psychosoziale Beratung mit Dolmetschern, kostenlos und vertraulich.', by: 'morgenrot', lifeAreas: ['HEALTH'], languages: ['de', 'uk', 'ar', 'fa'], times: [], monthlyCostCents: 480_000 },
  { title: 'Schwangerschaft und erste Monate', description: 'Hebammensprechstunde für alle, auch ohne Termin.', by: 'morgenrot', lifeAreas: ['HEALTH', 'FAMILY'], languages: ['de', 'ar', 'tr'], times: [[3, '09:00', '12:00']] },
  { title: 'Bewegung im Alter', description: 'Leichte Gymnastik im Sitzen und Stehen, danach Tee.', by: 'sportfreunde', lifeAreas: ['HEALTH', 'LEISURE_SPORT'], languages: de, times: [[2, '10:00', '11:00']], costCents: 200 },
  { title: 'Wohnraumberatung', description: 'Mietvertrag, Nebenkosten, Umzug: Wir sehen Ihre Unterlagen gemeinsam an.', by: 'bauamt', lifeAreas: ['HOUSING', 'AUTHORITIES_LAW'], languages: ['de', 'en'], times: [[2, '09:00', '12:00'], [4, '14:00', '17:00']] },
  { title: 'Bauantrag verstehen', description: 'Vor dem Antrag: Was brauche ich, was darf ich, wie lange dauert es?', by: 'bauamt', lifeAreas: ['HOUSING', 'AUTHORITIES_LAW'], languages: de, times: [[1, '08:00', '12:00']] },
  { title: 'Mieterführerschein', description: 'Drei Abende rund um Wohnungssuche, Rechte und Pflichten.', by: 'soziales', lifeAreas: ['HOUSING'], languages: ['de', 'ar', 'en'], times: [[3, '18:00', '20:00']] },
  { title: 'Wohnungslotsen', description: 'Freiwillige begleiten zu Besichtigungen und zum Vermieter.', by: 'tandem', lifeAreas: ['HOUSING', 'ENCOUNTER'], languages: ['de', 'uk', 'ar'], times: [] },
  { title: 'Hilfe bei Formularen', description: 'Wir füllen Anträge gemeinsam aus. Bringen Sie alle Briefe mit.', by: 'soziales', lifeAreas: ['AUTHORITIES_LAW'], languages: ['de', 'ar', 'uk', 'tr', 'en'], times: [] },
  { title: 'Rechtsinformation am Donnerstag', description: 'Erste Orientierung zu Aufenthalt, Familie und Arbeit. Keine Vertretung vor Gericht.', by: 'brueckenwerk', lifeAreas: ['AUTHORITIES_LAW'], languages: ['de', 'en', 'fa'], times: [[4, '16:00', '18:00']], restriction: { basis: 'FUNDER_CONDITION', reason: 'Das Programm bezahlt nur Termine für Menschen im Asylverfahren.', alternative: 'Alle anderen berät das Amt für Soziales donnerstags zur gleichen Zeit.' }, monthlyCostCents: 260_000 },
  { title: 'Wohngeld online beantragen', description: 'Am Telefon oder per Video Schritt für Schritt durch den Antrag.', by: 'soziales', lifeAreas: ['AUTHORITIES_LAW', 'DIGITAL'], languages: de, times: [[2, '13:00', '16:00']], where: 'REMOTE' },
  { title: 'Familienberatung', description: 'Fragen zu Erziehung, Trennung oder Pflege. Vertraulich und kostenlos.', by: 'familie', lifeAreas: ['FAMILY'], languages: ['de', 'en', 'tr'], times: [] },
  { title: 'Krabbelgruppe', description: 'Für Kinder bis zwei Jahre und wer sie begleitet.', by: 'lindenhof', lifeAreas: ['FAMILY', 'ENCOUNTER'], languages: ['de', 'uk', 'ar'], times: [[5, '09:30', '11:00']], monthlyCostCents: 90_000 },
  { title: 'Großelterndienst', description: 'Ältere Menschen verbringen Zeit mit Kindern, deren Großeltern weit weg sind.', by: 'tandem', lifeAreas: ['FAMILY', 'ENCOUNTER'], languages: de, times: [] },
  { title: 'Mobile Familienhilfe im Dorf', description: 'Unser Bus kommt in die Orte, in denen es kein Familienzentrum gibt.', by: 'familie', lifeAreas: ['FAMILY', 'MOBILITY'], languages: ['de'], times: [], where: 'COUNTY', monthlyCostCents: 310_000 },
  { title: 'Fußball für alle', description: 'Training ohne Vereinsmitgliedschaft. Schuhe können geliehen werden.', by: 'sportfreunde', lifeAreas: ['LEISURE_SPORT', 'ENCOUNTER'], languages: ['de', 'en', 'ar'], times: [[3, '18:00', '20:00']] },
  { title: 'Schwimmen lernen', description: 'Kurs für Frauen und Mädchen, mit Lehrerinnen.', by: 'sportfreunde', lifeAreas: ['LEISURE_SPORT', 'HEALTH'], languages: ['de', 'ar'], times: [[6, '09:00', '10:30']], costCents: 500, monthlyCostCents: 120_000 },
  { title: 'Chor der Vielen', description: 'Lieder aus vielen Ländern. Noten lesen muss niemand können.', by: 'kulturhof', lifeAreas: ['LEISURE_SPORT', 'ENCOUNTER'], languages: de, times: [[1, '19:00', '21:00']] },
  { title: 'Offene Werkstatt Holz', description: 'Möbel bauen und reparieren, mit Anleitung.', by: 'kulturhof', lifeAreas: ['LEISURE_SPORT'], languages: de, times: [[6, '10:00', '14:00']], costCents: 300 },
  { title: 'Fahrgemeinschaft zum Kurs', description: 'Wir bringen Menschen ohne Auto zum Sprachkurs und zurück.', by: 'tandem', lifeAreas: ['MOBILITY'], languages: ['de', 'uk'], times: [], where: 'COUNTY' },
  { title: 'Fahrrad fahren lernen', description: 'Für Erwachsene, in Ruhe und mit Leihrädern.', by: 'sportfreunde', lifeAreas: ['MOBILITY', 'LEISURE_SPORT'], languages: ['de', 'ar', 'en'], times: [[6, '14:00', '16:00']] },
  { title: 'Kleiderkammer', description: 'Gut erhaltene Kleidung für alle, gegen eine kleine Spende.', by: 'lindenhof', lifeAreas: ['SUPPLY'], languages: ['de', 'uk', 'ar'], times: [[2, '14:00', '17:00']] },
  { title: 'Mittagstisch', description: 'Gemeinsam essen, einmal in der Woche, für jeden Geldbeutel.', by: 'lindenhof', lifeAreas: ['SUPPLY', 'ENCOUNTER'], languages: ['de'], times: [[4, '12:00', '13:30']], costCents: 350, partner: { key: 'kulturhof', kind: 'ROOM' }, monthlyCostCents: 150_000 },
  { title: 'Reparaturtreff', description: 'Bringen Sie Ihr kaputtes Gerät mit; wir reparieren es zusammen.', by: 'repair', lifeAreas: ['SUPPLY', 'ENCOUNTER'], languages: ['de'], times: [[6, '13:00', '17:00']] },
  { title: 'Begegnungscafé', description: 'Ein offener Nachmittag zum Kennenlernen, mit Spielecke.', by: 'brueckenwerk', lifeAreas: ['ENCOUNTER'], languages: ['de', 'en', 'ar', 'uk', 'tr'], times: [[7, '14:00', '17:00']], partner: { key: 'tandem', kind: 'VOLUNTEERS' }, monthlyCostCents: 110_000 },
  { title: 'Gemeinschaftsgarten', description: 'Ein Beet teilen und voneinander lernen.', by: 'kulturhof', lifeAreas: ['ENCOUNTER', 'LEISURE_SPORT'], languages: ['de'], times: [[6, '10:00', '13:00']] },
  { title: 'Smartphone-Sprechstunde', description: 'Jugendliche helfen Älteren mit Telefon und Apps.', by: 'bildung', lifeAreas: ['DIGITAL'], languages: de, times: [[3, '15:00', '17:00']], monthlyCostCents: 70_000 },
  { title: 'Digitale Behördenwege', description: 'Ausweis-App, Online-Termine und elektronische Anträge ausprobieren.', by: 'bildung', lifeAreas: ['DIGITAL', 'AUTHORITIES_LAW'], languages: ['de', 'en'], times: [[5, '10:00', '12:00']] },
];
