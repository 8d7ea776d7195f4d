/** Protects private addresses: a street with a number is found however it is spelt, and ordinary sentences are left alone. */
import { addressIn, addressInLink } from './private-address.js';

test.each([
  ['Hauptstraße 12', 'Hauptstraße 12'], ['hauptstr. 5', 'hauptstr. 5'], ['Hauptstr 5a', 'Hauptstr 5a'], ['Goethestrasse Nr. 7', 'Goethestrasse Nr. 7'],
  ['Am Alten Weg 3 b', 'Weg 3 b'], ['Wir treffen uns im Lindenring 44.', 'Lindenring 44'], ['An der Aue 7', 'Aue 7'], ['Marktplatz 1, Hinterhaus', 'Marktplatz 1'],
  ['Nachhilfe Kuhberg 11', 'Kuhberg 11'], ['Müller Kuhberg 11', 'Kuhberg 11'], ['Klingeln bei Huber, Rosengarten 5', 'Rosengarten 5'],
  ['24534 Neumünster, Kuhberg 11', 'Kuhberg 11'], ['24534 Neumünster, Sande 11', '24534 Neumünster, Sande 11'], ['Sande 11, 24534 Neumünster', 'Sande 11, 24534 Neumünster'],
  ['24576 Bad Bramstedt Sande 4', '24576 Bad Bramstedt Sande 4'],
  ['Am Markt 3', 'Markt 3'], ['Ich wohne am Hafen 3.', 'am Hafen 3'], ['Unter den Linden 5', 'Unter den Linden 5'], ['Zum Alten Hafen 12', 'Zum Alten Hafen 12'], ['Hinter der Kirche 4a', 'Hinter der Kirche 4a'],
  ['Straße des 17. Juni 135', 'Straße des 17. Juni 135'], ['Platz der Republik 1', 'Platz der Republik 1'], ['Am Kuhberg 11, um 17 Uhr', 'Kuhberg 11'],
  ['Hauptstraße １２', 'Hauptstraße 12'], ['54.071234, 9.981234', '54.071234, 9.981234'], ['54,071234 / 9,981234', '54,071234 / 9,981234'], ['54°04\'16"N 9°58\'52"E', '54°04\''],
])('%s holds the address %s', (text, address) => {
  expect(addressIn(text)).toBe(address);
});

test.each([
  'Neumünster, Ortsteil Faldera', 'Ich helfe 2 Stunden in der Woche', 'Treffpunkt in der Hauptstraße', 'Auf dem Weg 10:30 Uhr', 'Platz für 10 Kinder', 'Ring frei für alle',
  'Am 3. Mai', 'Am Montag, 3. Mai', 'Am Montag 3 Stunden', 'um 17 Uhr', 'Im Mai 2027', 'Im Sommer 2027', 'Treffpunkt Kirchplatz 15 Uhr', 'Flohmarkt 3. Mai', 'Spielplatz 14-tägig',
  'ab 18 Jahren', 'Gruppe 2', 'In der Gruppe 2', 'Im Kurs 3', 'Für die Klassen 5 bis 10', 'A2-Niveau', 'Deutsch bis B1', 'Zum Niveau A2', '0431 12345', 'Telefon 04321 12345', '+49 431 12345-67',
  '5 Euro', 'Im Garten 2 Stunden helfen', 'Am Abend 2 Stunden', 'Spaziergang im Stadtpark 2 km', 'In der Woche 3 Termine', 'Kindergarten 3 Tage', '1.000, 2.000 oder 3.000 Schritte', '20 ° und Sonne',
  '3,5 Stunden, 12,50 Euro', 'seit 1998', 'Am Wochenende 10-12 Uhr', 'im Alter 6 bis 12', 'im Alter von 6 bis 12', 'Wir sind 2 Personen und 1 Hund', 'Neumünster 24534', 'Am Markt 10 Uhr', 'Um die Ecke 24/7', 'Auf dem Hof 2 Mal',
])('%s does not', (text) => {
  expect(addressIn(text)).toBeNull();
});

test.each([
  'Ich wohne Hinterm Deich Nr. 12', 'hinterm deich 12', 'Vorm Tor 3', 'Überm Bach 7', 'Unterm Hügel 2', "Auf'm Kamp 4", 'Aufm Knust 4', 'Neben’m Spritzenhaus 9',
  'Beim Krug 6', 'Am Redder 8', 'Ans Wehr 2', 'Vom Kirchspiel 1', 'Gegenüber der Mühle 5', 'Gegenüber vom Krug 5', 'Zwischen den Knicks 11', 'An den Eichen Nr 4', 'Zu den Auen 3b',
  'Hinters Moor 17', 'Unter’m Berg 3',
])('%s names where somebody lives', (text) => {
  expect(addressIn(text)).not.toBeNull();
});

test.each([
  'Vorm Essen 3 Lieder', 'Beim Essen 2 Sprachen üben', 'Unterm Dach 4 Räume', 'Vorm Training 10 Minuten', 'Hinterm Haus 3 Bäume', 'Am Tisch 2 Stühle', 'Zum Start 5 Fragen',
  'Vom Anfang 2027 an', 'Im Bus 12 zur Schule', 'Hinterm Deich spazieren wir 2 Stunden', 'Vorm Frühstück 1 Runde', 'Treffen hinterm Bahnhof um 10 Uhr', 'Im Schnitt 4 Termine', 'Vom 3. Mai an',
  'Zwischen den Terminen 2 Wochen', 'Gegenüber dem Vorjahr 3 Kurse mehr', 'Ins Kino 2 Mal im Jahr',
])('%s is an ordinary sentence', (text) => {
  expect(addressIn(text)).toBeNull();
});

test.each([
  'https://maps.example/?q=Ringstr+5', 'https://maps.example/?q=Ringstra%C3%9Fe%205', 'https://maps.example/place/Hinterm+Deich+12', 'https://maps.example/search/ringstr-5',
  'https://maps.example/Rosenweg/7', 'https://maps.example/@54.071234,9.981234,17z', 'https://maps.example/data=!3d54.071234!4d9.981234', 'https://maps.example/?ll=54.071234%2C9.981234',
  'https://maps.example/?address=24534_Neum%C3%BCnster,_Sande_11', 'https://a.example/%E0%A4%A?q=Ringstr+5',
])('%s links to where somebody lives', (url) => {
  expect(addressInLink(url)).not.toBeNull();
});

test.each([
  'https://verein.example', 'https://verein.example/2027/03/kurs-3', 'https://verein.example/mein-weg-2', 'https://verein.example/sprachtreff?seite=2', 'https://video.example/watch?v=dQw4w9WgXcQ',
  'https://verein.example/am-montag-10-uhr', 'https://verein.example/nachhilfe-klasse-5-bis-10', 'https://verein.example/%E0%A4%A', 'https://chat.example/group/a2-niveau', 'https://verein.example:8443/im-sommer-2027',
])('%s does not', (url) => {
  expect(addressInLink(url)).toBeNull();
});

test('a long text of one letter is answered in steps that grow with its length', () => {
  expect(addressIn('a'.repeat(5000))).toBeNull();
  expect(addressIn('am '.repeat(1600))).toBeNull();
});
