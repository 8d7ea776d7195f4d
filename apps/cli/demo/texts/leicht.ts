import { type DemoTexts } from './demo-text.js';

/** Leichte Sprache: one thought to a sentence, one sentence to a line. */
function lines(...sentences: string[]): string {
  return sentences.join('\n');
}

/** The demo in plain German (Leichte Sprache). */
export const leicht: DemoTexts = {
  'Sprachcafé': ['Deutsch sprechen im Café', lines('Sie möchten Deutsch sprechen?', 'Bei uns treffen Sie nette Menschen.', 'Es gibt Kaffee und Tee.', 'Alle können kommen.', 'Sie müssen sich nicht anmelden.'), {
    HOW_TO_REGISTER: 'Kommen Sie einfach. Sie müssen sich nicht anmelden.', INTERPRETATION: 'Jeden Nachmittag hilft jemand mit Arabisch und Ukrainisch.', ANNOUNCEMENT: 'Wir bauen um. Der Eingang ist jetzt im Hof.',
  }],
  'Deutsch für den Beruf': ['Deutsch für die Arbeit', lines('In dem Kurs lernen Sie Deutsch für die Arbeit.', 'Sie lernen Wörter und Sätze.', 'Die Gruppen sind klein.'), {
    WAIT_TIME: 'Alle 10 Wochen fängt ein neuer Kurs an.',
  }],
  'Sprachtandem': ['Zu zweit Sprachen lernen', lines('Sie sprechen eine Sprache.', 'Ein anderer Mensch spricht eine andere Sprache.', 'Sie treffen sich und lernen voneinander.', 'Wir suchen den passenden Menschen für Sie.')],
  'Lesen und Schreiben von Anfang an': ['Lesen und Schreiben lernen', lines('Der Kurs ist für Erwachsene.', 'Sie möchten besser lesen und schreiben?', 'Wir helfen Ihnen.', 'Der Kurs kostet nichts.', 'Wir sagen niemandem, dass Sie kommen.')],
  'Bewerbungswerkstatt': ['Hilfe bei der Bewerbung', lines('Sie suchen Arbeit?', 'Wir schreiben mit Ihnen den Lebens-Lauf.', 'Wir schreiben mit Ihnen die Bewerbung.', 'Wir üben mit Ihnen das Gespräch mit dem Chef oder der Chefin.')],
  'Ausbildungslotsen': ['Hilfe in der Ausbildung', lines('Sie möchten einen Beruf lernen?', 'Wir helfen Ihnen beim ersten Praktikum.', 'Wir helfen Ihnen in der Ausbildung.', 'Wir helfen Ihnen bis zur Prüfung.')],
  'Anerkennung ausländischer Abschlüsse': ['Mein Zeugnis aus einem anderen Land', lines('Sie haben in einem anderen Land einen Beruf gelernt?', 'Oder Sie haben dort studiert?', 'Dann kann Ihr Zeugnis vielleicht auch hier gelten.', 'Wir erklären Ihnen: Welches Amt ist richtig?', 'Welche Papiere brauchen Sie?', 'Was kostet es?')],
  'Jobcafé am Abend': ['Firmen kennen lernen', lines('Sie suchen Arbeit?', 'Hier treffen Sie Firmen aus der Nähe.', 'Die Firmen erzählen von der Arbeit.', 'Sie können Fragen stellen.')],
  'Hausaufgabenhilfe': ['Hilfe bei den Hausaufgaben', lines('Wir helfen Kindern bei den Hausaufgaben.', 'Für Kinder aus der Klasse 1 bis 6.', 'Es gibt Obst.', 'Danach können die Kinder spielen.'), {
    WHAT_TO_BRING: 'Hefte, Stifte und etwas zu trinken.', WAIT_TIME: 'Meistens warten Sie 2 bis 4 Wochen auf einen Platz.', HOW_TO_REGISTER: 'Die Eltern melden das Kind vorher an.',
  }],
  'Elterncafé zum Schulstart': ['Café für Eltern', lines('Ihr Kind kommt in die Schule?', 'Wir erklären Ihnen, wie Schule in Deutschland ist.', 'Wir erklären, wie Sie Ihrem Kind helfen können.', 'Sie treffen andere Eltern.')],
  'Beratung zu Weiterbildung': ['Weiter lernen im Beruf', lines('Sie möchten etwas Neues lernen?', 'Wir sprechen mit Ihnen über Kurse.', 'Wir sprechen mit Ihnen über Abschlüsse.', 'Wir sagen Ihnen, wer den Kurs bezahlt.', 'Das geht am Telefon oder mit dem Computer.')],
  'Lernwerkstatt Mathe': ['Hilfe in Mathe', lines('Du bist jugendlich und hast bald eine Prüfung?', 'Wir rechnen mit dir.', 'Du kannst einfach kommen.')],
  'Gesundheitslotsen': ['Hilfe beim Arzt', lines('Sie müssen zum Arzt oder zur Ärztin?', 'Wir gehen mit Ihnen.', 'Wir erklären Ihnen die Kranken-Versicherung.')],
  'Gespräche nach Flucht und Verlust': ['Hilfe nach der Flucht', lines('Haben Sie schlimme Dinge erlebt?', 'Haben Sie einen Menschen verloren?', 'Sie können mit uns sprechen.', 'Jemand übersetzt für Sie.', 'Das Gespräch kostet nichts.', 'Wir erzählen nichts weiter.')],
  'Schwangerschaft und erste Monate': ['Hilfe in der Schwangerschaft', lines('Sie sind schwanger?', 'Oder Ihr Baby ist noch klein?', 'Eine Hebamme beantwortet Ihre Fragen.', 'Eine Hebamme hilft Frauen bei der Geburt und danach.', 'Sie brauchen keinen Termin.')],
  'Bewegung im Alter': ['Sport für ältere Menschen', lines('Wir machen leichte Übungen.', 'Sie können dabei sitzen oder stehen.', 'Danach trinken wir zusammen Tee.')],
  'Wohnraumberatung': ['Hilfe zur Wohnung', lines('Sie haben Fragen zum Miet-Vertrag?', 'Sie haben Fragen zu den Kosten oder zum Umzug?', 'Bringen Sie Ihre Papiere mit.', 'Wir sehen uns die Papiere zusammen an.')],
  'Bauantrag verstehen': ['Ich möchte bauen', lines('Sie möchten ein Haus bauen oder umbauen?', 'Dann brauchen Sie oft eine Erlaubnis.', 'Wir erklären Ihnen: Welche Papiere brauchen Sie?', 'Was dürfen Sie bauen?', 'Wie lange dauert es?')],
  'Mieterführerschein': ['Kurs: Eine Wohnung mieten', lines('Der Kurs hat 3 Abende.', 'Sie lernen: So finde ich eine Wohnung.', 'Das darf ich in meiner Wohnung.', 'Das muss ich in meiner Wohnung tun.')],
  'Wohnungslotsen': ['Hilfe bei der Wohnungs-Suche', lines('Sie suchen eine Wohnung?', 'Wir gehen mit Ihnen zur Wohnung.', 'Wir sprechen mit Ihnen zusammen mit dem Vermieter.')],
  'Hilfe bei Formularen': ['Hilfe bei Formularen', lines('Sie haben einen Brief vom Amt bekommen?', 'Sie müssen einen Antrag schreiben?', 'Wir machen das zusammen.', 'Bringen Sie alle Briefe mit.')],
  'Rechtsinformation am Donnerstag': ['Was sagt das Gesetz?', lines('Sie haben Fragen zum Aufenthalt?', 'Sie haben Fragen zur Familie oder zur Arbeit?', 'Wir erklären Ihnen, was im Gesetz steht.', 'Wir gehen nicht mit Ihnen zum Gericht.'), {
    RESTRICTION_REASON: 'Das Geld ist nur für Menschen im Asyl-Verfahren.', RESTRICTION_ALTERNATIVE: lines('Alle anderen können zum Amt für Soziales gehen.', 'Auch dort ist am Donnerstag Beratung, zur gleichen Zeit.'),
  }],
  'Wohngeld online beantragen': ['Wohngeld im Internet beantragen', lines('Wohngeld ist Geld vom Amt für die Miete.', 'Den Antrag können Sie im Internet stellen.', 'Wir helfen Ihnen am Telefon oder mit Video.', 'Wir machen Schritt für Schritt.')],
  'Familienberatung': ['Hilfe für Familien', lines('Haben Sie Fragen zu Ihrem Kind?', 'Trennen Sie sich?', 'Pflegen Sie jemanden?', 'Wir sprechen mit Ihnen.', 'Das kostet nichts.', 'Wir erzählen nichts weiter.')],
  'Krabbelgruppe': ['Gruppe für kleine Kinder', lines('Die Gruppe ist für Kinder bis 2 Jahre.', 'Mutter, Vater oder jemand anderes kommt mit.', 'Die Kinder spielen zusammen.')],
  'Großelterndienst': ['Oma und Opa auf Zeit', lines('Manche Kinder haben Oma und Opa weit weg.', 'Bei uns treffen sie ältere Menschen.', 'Die älteren Menschen spielen mit den Kindern.')],
  'Mobile Familienhilfe im Dorf': ['Der Familien-Bus', lines('In vielen Dörfern gibt es kein Haus für Familien.', 'Darum kommen wir mit dem Bus.', 'Sie können uns alles fragen.')],
  'Fußball für alle': ['Fußball für alle', lines('Alle können mitspielen.', 'Sie müssen nicht im Verein sein.', 'Sie haben keine Fußball-Schuhe?', 'Sie können Schuhe leihen.')],
  'Schwimmen lernen': ['Schwimmen lernen', lines('Der Kurs ist für Frauen und Mädchen.', 'Die Lehrerinnen sind Frauen.', 'Sie lernen schwimmen.'), { WHAT_TO_BRING: lines('Bade-Sachen und ein Handtuch.', 'Sie können einen Bade-Anzug leihen.') }],
  'Chor der Vielen': ['Zusammen singen', lines('Wir singen Lieder aus vielen Ländern.', 'Sie müssen keine Noten lesen.', 'Alle können mitsingen.')],
  'Offene Werkstatt Holz': ['Mit Holz arbeiten', lines('Sie können Möbel bauen.', 'Sie können Möbel reparieren.', 'Wir zeigen Ihnen, wie es geht.'), { WHAT_TO_BRING: 'Feste Schuhe und eigene Ideen.', ANNOUNCEMENT: 'Wir bauen eine neue Lüftung ein. Darum ist die Werkstatt zu.' }],
  'Fahrgemeinschaft zum Kurs': ['Mit dem Auto zum Deutsch-Kurs', lines('Sie haben kein Auto?', 'Wir fahren Sie zum Deutsch-Kurs.', 'Wir fahren Sie auch wieder nach Hause.')],
  'Fahrrad fahren lernen': ['Fahrrad fahren lernen', lines('Der Kurs ist für Erwachsene.', 'Wir üben langsam und in Ruhe.', 'Sie brauchen kein eigenes Fahrrad.')],
  'Kleiderkammer': ['Günstige Kleidung', lines('Hier bekommen Sie gute Kleidung.', 'Alle können kommen.', 'Sie geben uns dafür ein wenig Geld.')],
  'Mittagstisch': ['Zusammen Mittag essen', lines('Wir essen einmal in der Woche zusammen.', 'Das Essen kostet wenig.', 'Alle können kommen.')],
  'Reparaturtreff': ['Zusammen reparieren', lines('Ist etwas kaputt?', 'Bringen Sie es mit.', 'Wir reparieren es zusammen.'), { WHAT_TO_BRING: 'Das kaputte Gerät. Und die Anleitung, wenn Sie sie haben.', HOW_TO_REGISTER: 'Sie müssen sich nicht anmelden.' }],
  'Begegnungscafé': ['Café zum Kennen-Lernen', lines('Sie möchten Menschen kennen lernen?', 'Kommen Sie am Nachmittag ins Café.', 'Für Kinder gibt es eine Ecke zum Spielen.')],
  'Gemeinschaftsgarten': ['Garten für alle', lines('Sie haben Lust auf Garten-Arbeit?', 'Sie teilen sich ein Beet mit anderen.', 'Sie lernen voneinander.')],
  'Smartphone-Sprechstunde': ['Hilfe mit dem Handy', lines('Sie haben Fragen zu Ihrem Handy?', 'Junge Menschen helfen älteren Menschen.', 'Sie zeigen Ihnen das Telefon und die Apps.')],
  'Digitale Behördenwege': ['Das Amt im Internet', lines('Viele Ämter sind auch im Internet.', 'Wir üben mit Ihnen: Termine machen.', 'Anträge schreiben.', 'Den Ausweis mit dem Handy benutzen.')],
  'Gemeinsam einkaufen': ['Mit dem Auto einkaufen', lines('Ich fahre mit dem Auto zum Einkaufen.', 'Ich nehme Nachbarn und Nachbarinnen mit.')],
  'Spielenachmittag': ['Nachmittag mit Spielen', lines('Wir spielen Brett-Spiele.', 'Junge und alte Menschen können kommen.')],
};
