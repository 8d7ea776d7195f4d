// Neither a time nor an amount; a full stop may follow.
const number = '\\d{1,4}(?!\\d|[.:,]\\d|\\s*[%€])';

/** Streets with a number as they are written in the other languages of the interface; German names stay German in most of them. */
export const foreignAddresses: readonly RegExp[] = [
  // "5 Garden Street", "12 Ringstrasse", "Garden Road 7a".
  new RegExp(`(?<![\\p{L}\\d])\\d{1,4}[a-z]?,?\\s+(?:\\p{L}{2,40}\\s+){1,3}(?:street|road|lane|avenue|drive|close|alley)(?!\\p{L})`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d])\\d{1,4}[a-z]?,?\\s+\\p{L}{2,40}(?:stra(?:ß|ss)e|weg|allee|gasse|platz|ring)(?!\\p{L})`, 'iu'),
  new RegExp(`\\p{L}{2,40}\\s+(?:street|road|lane|avenue)\\s+(?:no\\.?\\s*)?${number}`, 'iu'),
  // "Lale Sokak No: 5", "Atatürk Caddesi 12".
  new RegExp(`(?:sokak|sokağı|cadde|caddesi|bulvarı|mahallesi|sok\\.|cad\\.)\\s*,?\\s*(?:no\\s*[.:]?\\s*)?${number}`, 'iu'),
  // "вул. Шевченка, 5", "Рінгштрассе 5", "площа Ринок, 3".
  new RegExp(`(?:вул\\.|вулиц[яіею]|просп\\.|проспект[іу]?|пров\\.|провул(?:ок|ку)|площ[аіу]|бульвар[іу]?)\\s*\\p{L}[\\p{L}'’.-]{0,40}(?:\\s+\\p{L}[\\p{L}'’.-]{0,40}){0,2},?\\s*(?:буд(?:инок|\\.)?\\s*)?${number}`, 'iu'),
  new RegExp(`\\p{L}{2,40}(?:штрас(?:с)?е|вег|плац|аллее|гассе),?\\s*(?:буд(?:инок|\\.)?\\s*)?${number}`, 'iu'),
  // "شارع السلام 5", "شارع رينغ رقم ٥".
  /(?:شارع|زقاق|ساحة|جادة|شتراسه)\s+(?:\p{L}{1,40}\s+){1,3}(?:رقم\s+)?[\d٠-٩]{1,4}(?![\d٠-٩٪]|[.:,٫]\d)/u,
];
