/** The word lists of invented offerings. Everything here is made up; nothing names a person or an existing house. */

/** What is offered: key of the common term, title, what happens there, and the same in English. */
export type Subject = readonly [area: string, term: string, title: string, about: string, english: string];

/** Subjects of all life areas. */
export const subjects: readonly Subject[] = [
  ['WORK', 'JOB_SEARCH', 'Jobsuche mit Begleitung', 'Wir suchen mit Ihnen nach Stellen und üben das Gespräch mit dem Betrieb.', 'Finding work together'],
  ['WORK', 'JOB_APPLICATION', 'Bewerbungswerkstatt', 'Lebenslauf, Anschreiben und Foto entstehen an einem Nachmittag.', 'Job application workshop'],
  ['WORK', 'VOCATIONAL_TRAINING', 'Lotsen in die Ausbildung', 'Vom ersten Praktikum bis zum Vertrag begleitet Sie eine feste Person.', 'Guides into apprenticeship'],
  ['WORK', 'CAREER_ADVICE', 'Berufsberatung für Erwachsene', 'Was kann ich, was will ich, und welcher Beruf passt dazu?', 'Career advice for adults'],
  ['WORK', 'RECOGNITION', 'Anerkennung ausländischer Zeugnisse', 'Wir klären, welche Stelle zuständig ist und welche Papiere gebraucht werden.', 'Recognition of foreign certificates'],
  ['WORK', 'RIGHTS_AT_WORK', 'Faire Arbeit', 'Beratung zu Lohn, Kündigung, Urlaub und Überstunden.', 'Fair work'],
  ['WORK', 'SELF_EMPLOYMENT', 'Gründen in kleinen Schritten', 'Vom Einfall zum Geschäft: Plan, Geld, Anmeldung.', 'Starting a business in small steps'],
  ['EDUCATION', 'HOMEWORK_HELP', 'Hausaufgabenhilfe', 'Kinder lernen in kleinen Gruppen, danach wird gespielt.', 'Homework help'],
  ['EDUCATION', 'HOMEWORK_HELP', 'Nachhilfe in Mathe und Deutsch', 'Studierende erklären noch einmal in Ruhe, was in der Schule zu schnell ging.', 'Tutoring in maths and German'],
  ['EDUCATION', 'SCHOOL_CERTIFICATE', 'Schulabschluss am Abend', 'In zwei Jahren zum ersten oder mittleren Abschluss.', 'School certificate in the evening'],
  ['EDUCATION', 'ADULT_EDUCATION', 'Weiterbildung verstehen', 'Welcher Kurs hilft mir, und wer bezahlt ihn?', 'Understanding further training'],
  ['EDUCATION', 'LIBRARY', 'Offene Bücherei', 'Bücher in vielen Sprachen, ein ruhiger Platz zum Lernen und eine Vorlesestunde.', 'Open library'],
  ['EDUCATION', 'FINDING_A_SCHOOL', 'Die richtige Schule finden', 'Beratung vor der Anmeldung, auch mit Dolmetscher.', 'Finding the right school'],
  ['HEALTH', 'MIDWIFE', 'Sprechstunde der Hebamme', 'Fragen rund um Schwangerschaft, Geburt und Stillen.', 'Midwife surgery'],
  ['HEALTH', 'MENTAL_HEALTH', 'Gespräche in schwerer Zeit', 'Bei Angst, Trauer oder Schlaflosigkeit hört Ihnen jemand zu.', 'Talks in hard times'],
  ['HEALTH', 'ADDICTION_HELP', 'Suchtberatung', 'Für Betroffene und Angehörige, ohne Vorwürfe und ohne Namen.', 'Addiction help'],
  ['HEALTH', 'HEALTH_INSURANCE', 'Krankenversicherung erklärt', 'Karte, Beitrag, Befreiung: Wir lesen die Briefe mit Ihnen.', 'Health insurance explained'],
  ['HEALTH', 'NURSING_ADVICE', 'Pflegestützpunkt', 'Pflegegrad, Hilfe zu Hause und Entlastung für die Familie.', 'Nursing care advice'],
  ['HEALTH', 'SELF_HELP_GROUP', 'Selbsthilfegruppe', 'Menschen mit derselben Krankheit tauschen sich aus.', 'Self-help group'],
  ['HEALTH', 'VACCINATION', 'Impfsprechstunde', 'Impfungen prüfen und nachholen, auch ohne Versicherung.', 'Vaccination surgery'],
  ['HOUSING', 'HOUSING_SEARCH', 'Wohnungslotsen', 'Freiwillige helfen bei Anzeigen, Besichtigung und Schufa.', 'Housing guides'],
  ['HOUSING', 'TENANCY_ADVICE', 'Mietberatung', 'Vertrag, Nebenkosten, Schimmel, Kündigung: Bringen Sie Ihre Unterlagen mit.', 'Advice for tenants'],
  ['HOUSING', 'HOUSING_BENEFIT', 'Wohngeld beantragen', 'Schritt für Schritt durch den Antrag, mit allen Nachweisen.', 'Applying for housing benefit'],
  ['HOUSING', 'EVICTION_HELP', 'Wohnung behalten', 'Schnelle Hilfe bei Mietschulden und Räumungsklage.', 'Keeping your home'],
  ['HOUSING', 'ENERGY_COSTS', 'Strom sparen', 'Wir kommen zu Ihnen nach Hause und rechnen aus, wo Energie bleibt.', 'Saving electricity'],
  ['LANGUAGE', 'GERMAN_COURSE', 'Deutschkurs A1', 'Die ersten Wörter und Sätze für den Alltag, mit Kinderbetreuung.', 'German course A1'],
  ['LANGUAGE', 'GERMAN_COURSE', 'Deutschkurs B1', 'Vorbereitung auf die Prüfung, mit viel Sprechen.', 'German course B1'],
  ['LANGUAGE', 'LANGUAGE_PRACTICE', 'Sprachcafé', 'Deutsch sprechen bei Kaffee und Tee, Fehler sind willkommen.', 'Language café'],
  ['LANGUAGE', 'LITERACY', 'Lesen und Schreiben lernen', 'Von Anfang an und in Ihrem Tempo.', 'Learning to read and write'],
  ['LANGUAGE', 'INTERPRETING', 'Sprachmittler', 'Ehrenamtliche übersetzen bei Arzt, Schule und Amt.', 'Community interpreters'],
  ['LANGUAGE', 'GERMAN_FOR_WORK', 'Deutsch am Arbeitsplatz', 'Wörter für Pflege, Küche, Lager und Werkstatt.', 'German at work'],
  ['AUTHORITIES_LAW', 'FORM_HELP', 'Hilfe bei Formularen', 'Anträge und Briefe vom Amt füllen wir gemeinsam aus.', 'Help with forms'],
  ['AUTHORITIES_LAW', 'DEBT_ADVICE', 'Schuldnerberatung', 'Überblick über alle Rechnungen, Gespräche mit Gläubigern, Weg in die Insolvenz.', 'Debt advice'],
  ['AUTHORITIES_LAW', 'MIGRATION_ADVICE', 'Migrationsberatung', 'Fragen zu Aufenthalt, Familie und Arbeit für Zugewanderte.', 'Advice for migrants'],
  ['AUTHORITIES_LAW', 'NATURALISATION', 'Einbürgerung Schritt für Schritt', 'Voraussetzungen, Test, Unterlagen und Wartezeit.', 'Becoming a citizen step by step'],
  ['AUTHORITIES_LAW', 'SOCIAL_BENEFITS', 'Sozialberatung', 'Bürgergeld, Grundsicherung und Wohngeld verständlich erklärt.', 'Advice on social benefits'],
  ['AUTHORITIES_LAW', 'VIOLENCE_HELP', 'Schutz und Beratung bei Gewalt', 'Vertraulich, kostenlos und auf Wunsch an einem anderen Ort.', 'Protection and advice against violence'],
  ['AUTHORITIES_LAW', 'DISCRIMINATION', 'Stelle gegen Diskriminierung', 'Wir hören zu, schreiben auf und vermitteln.', 'Advice on discrimination'],
  ['FAMILY', 'PARENTING_ADVICE', 'Erziehungsberatung', 'Wenn es zu Hause oft Streit gibt oder ein Kind sich zurückzieht.', 'Parenting advice'],
  ['FAMILY', 'PARENT_CHILD_GROUP', 'Krabbelgruppe', 'Singen, spielen und andere Eltern kennenlernen.', 'Parent and toddler group'],
  ['FAMILY', 'EARLY_HELP', 'Frühe Hilfen', 'Eine Familienhebamme besucht Sie im ersten Jahr.', 'Early help for young families'],
  ['FAMILY', 'SINGLE_PARENTS', 'Treff für Alleinerziehende', 'Frühstück, Kinderbetreuung und Rat von Menschen, die es kennen.', 'Meeting for single parents'],
  ['FAMILY', 'HOLIDAY_CARE', 'Ferienbetreuung', 'Ausflüge, Basteln und Mittagessen für Grundschulkinder.', 'Holiday childcare'],
  ['LEISURE_SPORT', 'SPORT', 'Gymnastik im Sitzen', 'Bewegung für Ältere, danach gibt es Tee.', 'Seated gymnastics'],
  ['LEISURE_SPORT', 'SPORT', 'Fußball ohne Verein', 'Training für alle, Schuhe können geliehen werden.', 'Football without a club'],
  ['LEISURE_SPORT', 'SWIMMING', 'Schwimmen lernen', 'Kurs für Kinder und für Frauen, mit Lehrerin.', 'Learning to swim'],
  ['LEISURE_SPORT', 'MUSIC', 'Chor der Nachbarn', 'Lieder aus vielen Ländern, Noten muss niemand lesen.', 'Neighbours’ choir'],
  ['LEISURE_SPORT', 'YOUTH_CENTRE', 'Jugendtreff', 'Kicker, Musik, Kochen und jemand zum Reden.', 'Youth centre'],
  ['LEISURE_SPORT', 'COMMUNITY_GARDEN', 'Gemeinschaftsgarten', 'Beete, Werkzeug und Saatgut sind da.', 'Community garden'],
  ['MOBILITY', 'TRANSPORT_SERVICE', 'Fahrdienst', 'Wir bringen Sie zum Arzt, zum Amt und wieder nach Hause.', 'Transport service'],
  ['MOBILITY', 'CYCLING', 'Fahrradwerkstatt', 'Räder reparieren und Fahren lernen.', 'Bicycle workshop'],
  ['MOBILITY', 'COMMUNITY_BUS', 'Bürgerbus', 'Fährt durch die Dörfer, in die kein Linienbus kommt.', 'Community bus'],
  ['MOBILITY', 'ACCOMPANIMENT', 'Begleitung zu Terminen', 'Freiwillige gehen mit zu Behörde, Arzt oder Gericht.', 'Company to appointments'],
  ['SUPPLY', 'FOOD_BANK', 'Tafel', 'Lebensmittel für Menschen mit wenig Geld.', 'Food bank'],
  ['SUPPLY', 'FREE_MEALS', 'Mittagstisch', 'Ein warmes Essen in Gesellschaft.', 'Shared lunch'],
  ['SUPPLY', 'CLOTHING', 'Kleiderkammer', 'Gut erhaltene Kleidung und Schuhe für Groß und Klein.', 'Clothes store'],
  ['SUPPLY', 'FURNITURE', 'Möbellager', 'Betten, Tische, Geschirr und Waschmaschinen.', 'Furniture store'],
  ['SUPPLY', 'REPAIR', 'Reparaturcafé', 'Gemeinsam reparieren statt wegwerfen.', 'Repair café'],
  ['SUPPLY', 'SHOPPING_HELP', 'Einkaufshilfe', 'Nachbarn kaufen für Sie ein, wenn Sie nicht aus dem Haus können.', 'Help with shopping'],
  ['ENCOUNTER', 'OPEN_MEETING', 'Offener Treff', 'Kommen, sitzen, reden: Die Tür ist auf.', 'Open meeting'],
  ['ENCOUNTER', 'SENIORS_GROUP', 'Seniorennachmittag', 'Kaffee, Kuchen, Vorträge und kleine Ausflüge.', 'Older people’s afternoon'],
  ['ENCOUNTER', 'WOMENS_GROUP', 'Frauenfrühstück', 'Frauen aus vielen Ländern frühstücken zusammen.', 'Women’s breakfast'],
  ['ENCOUNTER', 'INTERCULTURAL', 'Interkultureller Kochabend', 'Jede Woche ein anderes Land, alle essen mit.', 'Intercultural cooking evening'],
  ['ENCOUNTER', 'MENTORING', 'Patenschaften', 'Eine Patin oder ein Pate begleitet Sie ein Jahr lang.', 'Mentoring'],
  ['ENCOUNTER', 'NEIGHBOURHOOD_HELP', 'Nachbarschaftshilfe', 'Kleine Hilfen im Haushalt, beim Arzt und im Garten.', 'Help among neighbours'],
  ['DIGITAL', 'SMARTPHONE_HELP', 'Handysprechstunde', 'Einstellungen, Nachrichten, Videoanruf: Bringen Sie Ihr Gerät mit.', 'Smartphone surgery'],
  ['DIGITAL', 'COMPUTER_COURSE', 'Computerkurs', 'Vom Einschalten bis zur ersten E-Mail.', 'Computer course'],
  ['DIGITAL', 'ONLINE_APPLICATIONS', 'Anträge im Internet', 'Online-Konto anlegen, Formulare abschicken, Bescheide abrufen.', 'Applications online'],
  ['DIGITAL', 'INTERNET_ACCESS', 'Internetcafé', 'Computer, Drucker und WLAN, kostenlos und mit Hilfe.', 'Internet café'],
];

/** How it is done; each follows what it is about. */
export const manners: readonly string[] = [
  'Alle sind willkommen, niemand muss sich anmelden.', 'Die Beratung ist kostenlos und vertraulich.', 'Bitte rufen Sie vorher an oder schreiben Sie uns.',
  'Das Team spricht mehrere Sprachen.', 'Kinder können mitkommen und werden betreut.', 'Der Eingang ist ohne Stufen.', 'Wir nehmen uns Zeit.',
  'Sie können anonym bleiben.', 'Neue Gesichter freuen uns jede Woche.', 'In den Ferien machen wir Pause.',
];

/** For whom; the last part of a title, with a code of `suitedFor` where there is one. */
export const audiences: readonly (readonly [title: string, suitedFor: string | null])[] = [
  ['', null], ['', null], ['', null], [' für Frauen', 'WOMEN'], [' für Ältere', 'OLDER_PEOPLE'], [' für Eltern', 'PARENTS'], [' für Jugendliche', 'YOUNG_PEOPLE'],
  [' für Neuzugewanderte', 'NEWCOMERS'], [' für Kinder', 'CHILDREN'], [' für Menschen mit Behinderung', 'PEOPLE_WITH_DISABILITIES'],
];

/** Invented names of providers; the county follows. */
export const providers: readonly (readonly [name: string, kind: string])[] = [
  ['Brückenhaus', 'TRAEGER'], ['Lindenhof Jugendhilfe', 'TRAEGER'], ['Anker Arbeit und Bildung', 'TRAEGER'], ['Lebenswege gGmbH', 'TRAEGER'], ['Familienzentrum Sonnenblume', 'TRAEGER'],
  ['Sozialwerk Morgenrot', 'TRAEGER'], ['Diakonischer Dienst am Markt', 'TRAEGER'], ['Sportfreunde 1921', 'ASSOCIATION'], ['Kulturhof', 'ASSOCIATION'], ['Tandem Nachbarschaft', 'ASSOCIATION'],
  ['Landfrauen', 'ASSOCIATION'], ['Seniorenkreis Herbstlaub', 'ASSOCIATION'], ['Bürgerverein Altstadt', 'ASSOCIATION'], ['Fahrradinitiative Kette', 'ASSOCIATION'], ['Amt für Soziales', 'DEPARTMENT'],
  ['Jugendamt', 'DEPARTMENT'], ['Gesundheitsamt', 'DEPARTMENT'], ['Volkshochschule', 'DEPARTMENT'], ['Stadtbücherei', 'DEPARTMENT'], ['Integrationsbüro', 'DEPARTMENT'],
];

/** Invented towns and districts. */
export const towns: readonly string[] = [
  'Mühlbach', 'Lindenau', 'Neudorf', 'Steinfeld', 'Rosenthal', 'Birkenau', 'Hohenried', 'Waldheim', 'Altkirchen', 'Seeburg', 'Kreuzberg', 'Wiesental', 'Buchholz', 'Erlenbach', 'Marktheim', 'Sandhausen',
];

/** Invented streets. */
export const streets: readonly string[] = ['Lindenstraße', 'Bahnhofstraße', 'Am Markt', 'Schulweg', 'Gartenstraße', 'Kirchplatz', 'Mühlenweg', 'Bergstraße', 'Am Anger', 'Feldweg'];

/** ISO 639-1 codes of languages that are spoken besides German. */
export const otherLanguages: readonly string[] = ['en', 'ar', 'uk', 'tr', 'ru', 'fa', 'pl', 'ro', 'fr', 'ku'];
