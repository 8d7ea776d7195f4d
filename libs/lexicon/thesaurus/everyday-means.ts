/** That money does not reach for a thing. */
const CANNOT_PAY = 'bezahlen/zahlen/leisten/teuer/Geld';

/** Money, housing, offices, work and language, as people speak of them who do not know what the help is called. */
export const everydayMeans: Readonly<Record<string, string>> = {
  // Money and what it does not reach for.
  EVICTION_HELP: 'Miete bezahlen/zahlen/leisten/schulde/schulden/Rückstand/Monate, Wohnung verlieren/verliere/fliege/fliegen/rauswerfen/rausschmeißen/Kündigung/gekündigt/räumen, Vermieter kündigen/gekündigt/rauswerfen/rausschmeißen/droht, '
    + 'muss aus der Wohnung raus, auf die Straße gesetzt',
  HOUSING_BENEFIT: `Miete ${CANNOT_PAY}/hoch/Zuschuss, Miete frisst Lohn/Rente/Geld`,
  BASIC_INCOME_SUPPORT: 'Geld reicht/leben, Geld zum Leben, reicht vorne und hinten nicht, Geld alle, kein Einkommen, Geld vom Amt/Staat, Lohn reicht, verdiene zu wenig, Amt Geld beantragen',
  OLD_AGE_BASIC_INCOME: 'Rente reicht/klein/wenig/Leben, gearbeitet reicht Leben, alt und arm, arm im Alter, Leben lang gearbeitet, ganzes Leben gearbeitet',
  SOCIAL_COUNSELLING: 'weiß nicht mehr weiter, weiß nicht an wen, wer hilft mir weiter, viele Probleme auf einmal, Probleme mit Geld/Ämtern/Amt, Geld reicht nicht, Amt abgelehnt/gekürzt/streicht, Jobcenter kürzt/gekürzt/weniger/streicht/Sanktion, '
    + 'Bescheid falsch, Antrag abgelehnt, Amt hat nein gesagt, alles zu viel mit Ämtern',
  DEBT_ADVICE: 'Rechnungen bezahlen/zahlen/stapeln/Mahnung, Raten bezahlen/zahlen, Kredit zurückzahlen/zahlen/bezahlen, Mahnungen bekommen, Schulden über den Kopf, Konto gesperrt/gepfändet/leer, Gerichtsvollzieher kommt/Brief/war, '
    + 'schulde vielen Leuten Geld, Lohn gepfändet',
  ENERGY_COSTS: 'Strom abgestellt/gesperrt/abdrehen/abschalten/bezahlen/zahlen/teuer/teurer/sparen/Rechnung/Nachzahlung, Gas abgestellt/bezahlen/teuer/Nachzahlung, Heizung bezahlen/zahlen/teuer/kalt, heizen bezahlen/leisten/teuer, '
    + 'sitze im Dunkeln, Licht geht nicht mehr',
  FOOD_BANK: 'kein Geld für Essen, nichts zu essen, Hunger Geld, Kühlschrank leer, Essen bezahlen/leisten/umsonst/billig/teuer, Lebensmittel bezahlen/leisten/teuer/umsonst/billig, Einkaufen teuer, Geld für Lebensmittel/Brot, '
    + 'Ende des Monats Essen, Monatsende Essen',
  FREE_MEALS: 'Hunger Geld, warmes Essen umsonst/billig, warm essen Geld, heute nichts gegessen, Hunger heute, etwas Warmes essen',
  CLOTHING: 'Jacke/Hose/Schuhe/Mantel/Pullover/Kleider/Winterjacke/Anziehsachen/Klamotten Geld/billig/günstig/umsonst/gebraucht/brauche/teuer/bezahlen/kaufen, nichts anzuziehen, Kinder wachsen aus Schuhen/Sachen, '
    + 'Sachen zum Anziehen',
  BABY_SUPPLIES: 'Baby Sachen/leisten/bezahlen/Kinderwagen/Bett/Geld/Windeln/Kleidung, Kinderwagen leisten/bezahlen/gebraucht/kaufen/Geld, Babysachen leisten/bezahlen/Geld',
  FURNITURE: 'Bett/Schrank/Tisch/Sofa/Stühle/Möbel/Herd/Kühlschrank/Waschmaschine/Matratze Geld/billig/günstig/gebraucht/brauche/leisten/bezahlen/kaufen, leere Wohnung, neue Wohnung einrichten, Wohnung einrichten, Waschmaschine kaputt Geld',
  CHEAPER_TICKETS: `Fahrkarte/Monatskarte/Bus/Bahn/Zug/Busfahren/Bahnfahren ${CANNOT_PAY}/billiger/billig/günstiger`,
  EDUCATION_BENEFITS: `Klassenfahrt/Ausflug/Schulausflug/Schulessen/Nachhilfe/Sportverein/Verein/Musikschule/Schulsachen/Hefte ${CANNOT_PAY}/Zuschuss`,
  SCHOOL_SUPPLIES: `Schulranzen/Ranzen/Schultasche/Schulsachen/Hefte/Stifte/Schultüte ${CANNOT_PAY}/umsonst/billig/gebraucht`,
  DEVICE_DONATION: `Computer/Laptop/PC/Notebook/Tablet ${CANNOT_PAY}/Schule/gebraucht/umsonst/billig/brauche/haben, kein Laptop, kein Computer, kein PC`,
  SOCIAL_PASS: `Kino/Theater/Konzert/Zoo/Schwimmbad/Eintritt/Museum/Karten ${CANNOT_PAY}/billiger/umsonst`,
  CHILD_MAINTENANCE: 'Vater/Papa/Ex/Exmann/Kindsvater zahlt/zahlen/Unterhalt/bezahlt/Geld, zahlt nicht für das Kind/die Kinder, kein Geld vom Vater/Ex/Papa, Kind Geld Vater',
  CHILD_BENEFIT: 'Geld für Kind/Kinder/Baby, Baby geboren/da Geld/Papiere/beantragen/Amt/Antrag, Kind geboren Geld/Papiere/beantragen/Antrag',
  PARENTAL_ALLOWANCE: 'Baby geboren/da Geld/Papiere/beantragen/Antrag/Arbeit, mit dem Baby zu Hause bleiben, nach der Geburt Geld/Arbeit',
  CIVIL_STATUS: 'heiraten wollen/möchten/wo, wollen heiraten, Baby geboren/da/Papiere/Urkunde, Kind geboren Papiere/Urkunde/anmelden, Namen ändern, aus der Kirche austreten, Ehe anmelden, Tod melden, gestorben Papiere/Amt/melden',
  STUDENT_FINANCE: 'Studium/Studieren/Uni bezahlen/zahlt/Geld/leisten, Schule Geld Ausbildung',
  CONSUMER_ADVICE: 'Telefon/Internet/Haustür/Handy gekauft/bestellt/abgeschlossen/unterschrieben/aufgeschwatzt/angedreht, Vertrag raus/kündigen/loswerden/unterschrieben/reingelegt, Handyvertrag raus/kündigen/loswerden/los, Abo raus/kündigen/loswerden/Falle, '
    + 'Ware kaputt zurück, Geld zurück Laden/Händler/Firma/Kauf/gekauft, habe nichts bestellt, Firma betrogen/abgezockt, falsche Rechnung, Rechnung stimmt nicht, Versicherung aufgeschwatzt, reingelegt worden',
  TAXES: 'Steuer Hilfe/machen/zurück/Erklärung/Finanzamt/verstehe/ausfüllen, Geld vom Finanzamt zurück, Brief vom Finanzamt',
  BANKING: 'Konto eröffnen/aufmachen/Bank/bekommen, Bank gibt mir kein Konto, kein Konto',
  PENSION: 'aufhören zu arbeiten, wann Rente/Ruhestand, früher aufhören/Rente, Rücken/Krankheit/krank Arbeit/arbeiten Rente/mehr, kann nicht mehr arbeiten, zu krank zum Arbeiten, Witwe Rente/Geld, wie viel Rente, mit der Arbeit aufhören',
  // A roof over one's head.
  HOUSING_SEARCH: 'mehr Platz brauchen/Wohnung/Zimmer, Zimmer zu klein/eng, zu viele in einem Zimmer, zwei/drei/vier/fünf/sechs Personen/Leute/Kinder Zimmer/Zimmern/Wohnung, brauchen größere Wohnung, Wohnung zu eng/klein/groß, zu eng bei uns, wir wohnen zu eng, '
    + 'in einem Zimmer/Zimmern Familie/wohnen/leben, ausziehen möchte/will/wohin, etwas zum Wohnen, keiner gibt uns eine Wohnung, nur Absagen Wohnung, raus aus dem Heim/Lager/Camp/Unterkunft',
  SOCIAL_HOUSING: 'billige Wohnung Amt/Stadt/Staat, Wohnung mit wenig Geld/Einkommen, Wohnung vom Amt/Staat, Wohnung für arme Leute, brauchen größere Wohnung, mehr Platz brauchen/Wohnung/Zimmer, zwei/drei/vier Zimmern/Zimmer Personen/Leute/Kinder',
  TENANCY_ADVICE: 'Vermieter repariert/kümmert/macht/Geld/Heizung/Reparatur/Ärger/Streit/erhöht/will/zurück, Wohnung feucht/Schimmel/kalt/nass/kaputt/Wasser, Wand nass/feucht/Schimmel, Heizung kaputt/kalt Vermieter/Wohnung, Miete erhöht/teurer/hoch/steigt, '
    + 'Kaution zurück/Vermieter/bekommen, Nebenkosten hoch/Nachzahlung/bezahlen, Hausmeister macht nichts, Geld vom Vermieter',
  EMERGENCY_SHELTER: 'wo schlafen/übernachten heute/Nacht, heute Nacht schlafen/Dach, weiß nicht wo ich schlafen soll, kein Schlafplatz, draußen schlafen/übernachten, schlafe im Auto/draußen/Freien, kein Bett für die Nacht, Nacht draußen kalt',
  HOMELESSNESS: 'auf der Straße leben/schlafen/lebe/wohne, keine Wohnung mehr, schlafe im Auto/draußen/bei Freunden, bei Freunden auf dem Sofa, Post kommt nirgends an',
  WASHING_FACILITIES: 'Wäsche waschen draußen/wo/Waschmaschine, wo duschen, keine Waschmaschine, Kleider waschen',
  MOVING: 'Kisten/Kartons packen/tragen/schleppen, Umzug helfen/tragen/schaffe/Möbel, umziehen helfen/Hilfe/tragen',
  ADDRESS_REGISTRATION: 'umgezogen Bescheid/melden/anmelden/Amt, neue Adresse sagen/melden/anmelden/Amt, neu eingezogen',
  PASSPORT: 'Ausweis/Pass/Personalausweis/Reisepass neu/neuen/verloren/abgelaufen/geklaut/gestohlen/brauche/bekomme/weg',
  WASTE_DISPOSAL: 'wohin mit altem/alten/alte Möbeln/Sofa/Schrank/Kühlschrank/Fernseher/Sachen/Müll, Sofa/Schrank/Matratze loswerden/wegwerfen/wegbringen/entsorgen/abholen, Müll wegbringen, Keller/Wohnung entrümpeln/ausräumen',
  NEIGHBOUR_DISPUTE: 'Nachbar/Nachbarn/Nachbarin Zoff/Ärger/Streit/laut/streiten/Krach/beleidigt/Zaun, laute Nachbarn',
  MEDIATION: 'Nachbar/Nachbarn/Nachbarin Zoff/Streit/streiten/beleidigt/Zaun, Streit ohne Gericht',
  // Offices, law and papers.
  FORM_HELP: 'Brief/Briefe/Post/Schreiben/Papier/Papiere/Bescheid/Antrag/Formular/Zettel verstehe/verstehen/lesen/erklären/ausfüllen/vorlesen/aufmachen/öffnen/beantworten/durchlesen, kann den Brief nicht lesen, '
    + 'Formular/Antrag/Zettel/Papier schwer/kompliziert/helfen/füllt, Post vom Amt/Jobcenter/Gericht/Staat, verstehe kein Wort, weiß nicht was die wollen, Amt schreibt/Schreiben/Brief/Briefe',
  ACCOMPANIMENT: 'mit mir zum Amt/Arzt/Termin/Jobcenter/Gericht, geht jemand mit/mitgehen/mitkommen/begleitet Amt/Termin/Behörde/Jobcenter, Angst vor dem Amt/Termin, allein/alleine zum Amt/Termin',
  LEGAL_ADVICE: 'Anwalt Geld/bezahlen/leisten/teuer/brauche/umsonst, mein Recht bekommen, kann ich mich wehren, wie wehre ich mich, Amt nein gesagt, Brief vom Gericht/Anwalt, Ärger mit dem Gesetz, verklagt worden, jemanden verklagen, Antrag abgelehnt',
  RESIDENCE: 'Aufenthalt/Karte/Titel/Erlaubnis/Ausweis abgelaufen/läuft/verlängern/Ausländeramt, in Deutschland bleiben, darf ich bleiben, Karte vom Ausländeramt, Papiere vom Ausländeramt',
  DEPORTATION: 'wollen mich abschieben, muss das Land verlassen, muss Deutschland verlassen, soll ausreisen, nach Hause schicken',
  ASYLUM_ADVICE: 'abschieben/abgeschoben/ausreisen/Abschiebung Angst/wollen/soll/Hilfe/droht, Asyl abgelehnt/Interview/Anhörung/Nein, muss Deutschland/Land verlassen, BAMF abgelehnt/Brief/Termin',
  FAMILY_REUNIFICATION: 'Frau/Mann/Kinder/Familie/Eltern/Mutter/Bruder nachholen/holen/nachkommen/herholen/Ausland/Syrien/Türkei/Afghanistan/Irak, Familie noch im Ausland/Krieg, Frau/Mann/Familie/Kinder nach Deutschland',
  NATURALISATION: 'Deutscher/Deutsche werden, deutscher Pass, deutschen Pass, will Deutscher sein',
  RETURN_COUNSELLING: 'zurück in die/meine/mein Heimat/Land, Heimat/Land zurück/zurückgehen/zurückkehren, wieder nach Hause in mein Land, freiwillig ausreisen, Heimweh zurück',
  MIGRATION_ADVICE: 'neu in Deutschland/hier, gerade angekommen, aus dem Ausland gekommen, als Ausländer Hilfe, zurück in die Heimat, Fragen als Ausländer, Familie nachholen',
  WELCOME_SERVICE: 'neu hier/gezogen/zugezogen/Stadt/Ort, kenne mich nicht aus, erst seit kurzem hier, weiß nicht wie es hier läuft, gerade angekommen',
  DISCRIMINATION: 'schwarz/Ausländer/Kopftuch/Hautfarbe/Name/Herkunft/Akzent/Religion Wohnung/Job/Arbeit/Disko/beschimpft/beschimpfen/beleidigt/abgelehnt/ausgelacht/angestarrt/angespuckt/schlecht/unfair/behandelt/bekommen, wegen meiner/meinem Hautfarbe/Herkunft/Kopftuch/Religion, rassistisch beleidigt',
  VICTIM_SUPPORT: 'überfallen/beklaut/ausgeraubt/bestohlen/geklaut/Einbruch/eingebrochen Angst/traue/hilft/Opfer/Tasche/Geld/raus, mir wurde geklaut, wurde überfallen, bei uns eingebrochen, verprügelt worden',
  ONLINE_SAFETY: 'angerufen Geld Oma/Opa/Polizei/Enkel, falscher Enkel, am Telefon Geld verlangt, Betrüger Telefon/angerufen/Haustür, komische Nachricht/Mail/SMS Geld/Link/Bank',
  LEGAL_GUARDIANSHIP: 'für mich entscheiden/bestimmen/unterschreiben, brauche einen Betreuer, Betreuer entscheidet/loswerden/Ärger/bestimmt',
  ADVANCE_DIRECTIVE: 'wer entscheidet für mich, für mich entscheiden krank/alt/selbst/kann, entscheiden wenn ich nicht mehr kann, keine Maschinen/Schläuche, Papier wenn ich krank werde, Vollmacht schreiben',
  EX_OFFENDERS: 'Knast/Gefängnis/Haft raus/entlassen/komme/nichts/draußen/gesessen/kommt/sitzt, aus dem Knast/Gefängnis, Mann/Sohn/Freund im Knast/Gefängnis',
  COURT: 'vor Gericht muss/soll/Termin/Angst, Richter Termin',
  VEHICLE_REGISTRATION: 'Auto/Wagen/Motorrad/Roller/Anhänger anmelden/abmelden/ummelden/melde/angemeldet/Kennzeichen/Schild/verkauft/gekauft, neues Auto Schilder',
  DRIVING_LICENCE: 'Führerschein neu/verloren/umschreiben/machen/verlängern/Ausland/gilt, Auto fahren darf/dürfen/Ausland/Land/erlaubt, hier Auto fahren, Lappen weg/verloren',
  // Work and learning.
  UNEMPLOYMENT_BENEFIT: 'Arbeit/Job/Stelle verloren/weg/verliere/los, Chef/Firma rausgeworfen/rausgeschmissen/gekündigt/entlassen/pleite/kündigt, bin gekündigt, arbeitslos geworden, ohne Arbeit Geld, Vertrag läuft aus',
  EMPLOYMENT_AGENCY: 'Arbeit/Job/Stelle verloren/weg/los/suchen/suche/finden/brauche/finde, brauche Arbeit, will arbeiten, arbeitslos geworden, andere Arbeit, anderen Beruf, neuen Beruf lernen',
  JOB_VACANCIES: 'suche/brauche/finde/will Arbeit/Job/Arbeiten/arbeiten, was zum Arbeiten, irgendeine Arbeit, wer braucht Leute, Geld verdienen, wo kann ich arbeiten, Arbeit für mich',
  MINI_JOB: 'paar Stunden arbeiten/putzen/jobben/Arbeit, putzen gehen, dazuverdienen, etwas Geld dazu, nebenbei arbeiten/verdienen, kleine Arbeit, Putzstelle, bisschen arbeiten/verdienen, Stunden in der Woche arbeiten',
  JOB_APPLICATION: 'Bewerbung schreiben/schreibt/Absage/Absagen/hilft/kann, nur Absagen, immer Absagen, keiner will mich haben/einstellen, niemand nimmt/stellt mich ein, Lebenslauf schreiben, Vorstellungsgespräch Angst/üben, bewerben kann/wie/hilft',
  RIGHTS_AT_WORK: 'Chef/Firma/Arbeitgeber/Boss zahlt/zahlen/bezahlt/Geld/Lohn/Urlaub/schreit/Überstunden/krank/rausgeworfen/rausgeschmissen/gekündigt/Ärger/betrügt, Lohn bekommen/bezahlt/fehlt/zahlt, zu viele Stunden Arbeit, arbeite ohne Vertrag, Ärger in/auf der Arbeit',
  VOCATIONAL_TRAINING: 'Lehre machen/suchen/Platz, Beruf lernen, Schule fertig/aus/vorbei Sohn/Tochter/Beruf/weiß/werden, was soll ich/er/sie werden, weiß nicht was er/sie/ich werden will/soll, Lehrstelle finden/suchen',
  YOUTH_CAREER_AGENCY: 'Schule fertig/aus/vorbei/abgebrochen Sohn/Tochter/Beruf/weiß/werden/jetzt, weiß nicht was er/sie/ich werden will/soll',
  CAREER_ADVICE: 'Schule fertig/aus/vorbei Sohn/Tochter/Beruf/weiß/werden, was soll ich werden, weiß nicht was er/sie/ich werden will/soll, welcher Beruf passt, anderen/neuen Beruf machen/lernen/suchen, was kann ich werden, etwas Neues lernen, Beruf wechseln, '
    + 'nicht mehr in meinem Beruf',
  FURTHER_TRAINING: 'anderen/neuen Beruf machen/lernen, etwas Neues lernen, noch mal lernen, dazulernen Arbeit/Beruf, Beruf wechseln',
  APPRENTICESHIP_SUPPORT: 'Lehre/Ausbildung/Berufsschule mitkommen/schwer/komme/schaffe/abbrechen/schaffen/Ärger/Probleme/durchgefallen/schlecht/hinschmeißen',
  RECOGNITION: 'Ausland/Heimat/Hause/Syrien/Ukraine Beruf/gelernt/studiert/Lehrer/Lehrerin/Arzt/Ärztin/Krankenschwester/Ingenieur/Elektriker/Friseurin/Koch/Mechaniker/Zeugnis/Abschluss/Diplom/Zeugnisse, mein Beruf/Zeugnis/Diplom/Abschluss hier gilt/arbeiten/gültig/anerkannt/zählt, '
    + 'wieder als Lehrer/Lehrerin/Arzt/Ärztin/Krankenschwester/Ingenieur/Elektriker/Friseurin/Mechaniker arbeiten, Krankenschwester/Lehrerin/Ärztin/Ingenieur/Arzt/Lehrer gewesen',
  RETURN_TO_WORK: 'Kinder groß/älter/größer arbeiten/Arbeit/Beruf/Job, lange zu Hause gewesen Arbeit/arbeiten, nach der Babypause, Jahre zu Hause Arbeit/arbeiten, Elternzeit vorbei Arbeit/arbeiten/Job',
  SELF_EMPLOYMENT: 'Laden/Geschäft/Imbiss/Restaurant/Firma/Café/Kiosk/Salon aufmachen/eröffnen/gründen/eigenes/eigenen/eigene, mein eigener Chef',
  SCHOOL_CERTIFICATE: 'kein Schulabschluss, keinen Schulabschluss, Schule nie/nicht fertig gemacht, Schule nachmachen/nachholen, ohne Abschluss, Abschluss nachmachen/nachholen/fehlt, als Erwachsener zur Schule',
  UNIVERSITY: 'studieren Angst/trau/traue/niemand/Familie/Erste/Erster/darf/kann/will, Eltern nicht studiert',
  // Language.
  GERMAN_COURSE: 'kann kein/noch kein Deutsch, spreche kein Deutsch, Deutsch lernen/besser/sprechen/schlecht, Sprache lernen',
  GERMAN_A1: 'kann kein Deutsch, noch kein Deutsch, spreche kein Deutsch, ganz am Anfang Deutsch, kein Wort Deutsch, verstehe kein Deutsch',
  LANGUAGE_PRACTICE: 'Deutsch reden/sprechen/üben/Leute/unterhalten, Leute zum Reden auf Deutsch, besser sprechen Deutsch, trau mich nicht Deutsch zu reden',
  LANGUAGE_TANDEM: 'Deutsch reden/sprechen/üben Leute/jemand/Partner/jemanden, Leute zum Reden auf Deutsch',
  LITERACY: 'nie/nicht/kaum richtig lesen/schreiben, lesen gelernt nie, lesen und schreiben schwer/lernen/gelernt, Buchstaben lernen/schwer, schlecht lesen/schreiben, als Erwachsener lesen lernen, kann nicht lesen, kann nicht schreiben, nie zur Schule gegangen',
  INTERPRETING: 'für mich übersetzen, Arzt/Amt/Schule/Kita/Lehrer/Lehrerin/Krankenhaus verstehe/Sprache/übersetzen/übersetzt, jemand der übersetzt, spricht meine Sprache, Gespräch/Termin Sprache/übersetzen/übersetzt/Dolmetscher',
  TRANSLATION: 'Zeugnis/Urkunde/Geburtsurkunde/Papiere/Führerschein/Heiratsurkunde/Dokument/Dokumente Deutsch/übersetzen/übersetzt/Sprache/Arabisch',
};
