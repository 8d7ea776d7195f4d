import { type Language, type Text } from '#kernel';

/** What a column of a table of offerings is about. */
export type ColumnKey =
  | 'key' | 'id' | 'version' | 'organisation' | 'confirmationEmail' | 'publish' | 'title' | 'alternateName' | 'description' | 'lifeAreas' | 'suitedFor' | 'languages'
  | 'placeName' | 'street' | 'postcode' | 'town' | 'district' | 'latitude' | 'longitude' | 'isRemote' | 'isPlaceByArrangement' | 'servedAreas'
  | 'times' | 'weekdays' | 'from' | 'to' | 'validFrom' | 'validTo' | 'isTimeByArrangement' | 'cost' | 'costText' | 'contactName' | 'contactEmail' | 'contactPhone' | 'website'
  | 'ageMinimum' | 'ageMaximum' | 'whatToBring' | 'requiredDocuments' | 'howToRegister' | 'waitTime' | 'interpretation' | 'accreditations'
  | 'announcement' | 'announcementUntil' | 'announcementPaused' | 'openness' | 'restrictionBasis' | 'restrictionReason' | 'restrictionReviewOn' | 'restrictionAlternative';

/** The cells of a row that are about something; what is missing has no column. */
export type Cells = Partial<Record<ColumnKey, string>>;

/** A column as people meet it. */
export interface TableColumn {
  key: ColumnKey;
  /** In the languages of the interface. */
  headings: Required<Text>;
  /** What else such a column is called in lists that were not made from the template. */
  aliases: readonly string[];
  /** What belongs in it. */
  explanation: { de: string; en: string };
  /** Part of the template; the others are understood where a list has them. */
  isInTemplate: boolean;
  /** Only the integration office needs it. */
  isForOffice: boolean;
}

type Names = readonly [de: string, plain: string, en: string, ar: string, uk: string, tr: string];

interface Extra {
  aliases?: readonly string[];
  isInTemplate?: boolean;
  isForOffice?: boolean;
}

function column(key: ColumnKey, [de, plain, en, ar, uk, tr]: Names, [explanationDe, explanationEn]: readonly [string, string], { aliases = [], isInTemplate = true, isForOffice = false }: Extra = {}): TableColumn {
  return { key, headings: { de, 'de-x-leicht': plain, en, ar, uk, tr }, aliases, explanation: { de: explanationDe, en: explanationEn }, isInTemplate, isForOffice };
}

/** All columns, in the order of the template. */
export const tableColumns: readonly TableColumn[] = [
  column('key', ['Ihre Nummer', 'Ihre Nummer', 'Your number', 'رقمكم', 'Ваш номер', 'Sizin numaranız'],
    ['Unter dieser Nummer erkennt ein späterer Import das Angebot wieder und ändert es, statt es doppelt anzulegen. Jede Nummer nur einmal.', 'By this number a later import finds the offering again and changes it instead of entering it twice. Each number once.'],
    { aliases: ['Nummer', 'Nr', 'Lfd. Nr.', 'Angebotsnummer', 'Kennung', 'Schlüssel', 'Number', 'No', 'Key', 'Reference'] }),
  column('id', ['Teilhabenetz-Nummer', 'Nummer im Teilhabenetz', 'Teilhabenetz number', 'رقم Teilhabenetz', 'Номер Teilhabenetz', 'Teilhabenetz numarası'],
    ['Steht in exportierten Tabellen; bitte nicht ändern.', 'Stands in exported tables; please do not change it.'], { aliases: ['ID', 'UUID'], isInTemplate: false }),
  column('version', ['Stand', 'Stand', 'Version', 'النسخة', 'Версія', 'Sürüm'],
    ['Steht in exportierten Tabellen: So bleibt erhalten, was seitdem im Teilhabenetz geändert wurde.', 'Stands in exported tables: what was changed in Teilhabenetz since then is kept.'], { isInTemplate: false }),
  column('organisation', ['Träger', 'Träger', 'Organisation', 'الجهة', 'Організація', 'Kurum'],
    ['Name der Organisation, wie er im Teilhabenetz steht.', 'Name of the organisation as Teilhabenetz has it.'],
    { aliases: ['Organisation', 'Anbieter', 'Einrichtung', 'Verein', 'Provider', 'Trägername', 'Name des Trägers'], isForOffice: true }),
  column('confirmationEmail', ['E-Mail für die Bestätigung', 'E-Mail für die Frage: Stimmt das?', 'E-mail for the confirmation', 'البريد الإلكتروني للتأكيد', 'E-mail для підтвердження', 'Onay için e-posta'],
    ['An diese Adresse geht die Bitte, das Angebot zu bestätigen. Leer: niemand wird gefragt.', 'The request to confirm the offering goes to this address. Empty: nobody is asked.'], { isForOffice: true }),
  column('publish', ['Veröffentlichen', 'Für alle zeigen', 'Publish', 'نشر', 'Опублікувати', 'Yayınla'],
    ['ja oder nein. Leer oder nein: Das Angebot bleibt ein Entwurf. Ein Import beendet nichts.', 'yes or no. Empty or no: the offering stays a draft. An import ends nothing.'], { aliases: ['Veröffentlicht', 'Öffentlich', 'Published', 'Public'] }),
  column('title', ['Titel', 'Titel', 'Title', 'العنوان', 'Назва', 'Başlık'],
    ['Pflicht. 3 bis 160 Zeichen.', 'Needed. 3 to 160 characters.'], { aliases: ['Angebot', 'Name des Angebots', 'Angebotsname', 'Angebotstitel', 'Bezeichnung', 'Name', 'Kurs', 'Offering'] }),
  column('alternateName', ['Weiterer Name', 'Anderer Name', 'Another name', 'اسم آخر', 'Інша назва', 'Diğer adı'],
    ['Ein anderer Name, unter dem man das Angebot kennt.', 'Another name that people know it by.'], { aliases: ['Untertitel', 'Kurzname'] }),
  column('description', ['Beschreibung', 'Was ist das?', 'Description', 'الوصف', 'Опис', 'Açıklama'],
    ['Was es ist, in einfachen Worten. Zeilenumbrüche sind erlaubt.', 'What it is, in plain words. Line breaks are allowed.'], { aliases: ['Inhalt', 'Kurzbeschreibung', 'Angebotsbeschreibung', 'Text', 'Beschreibungstext'] }),
  column('lifeAreas', ['Lebensbereiche', 'Themen', 'Life areas', 'مجالات الحياة', 'Сфери життя', 'Yaşam alanları'],
    ['Einer oder mehrere, durch Semikolon getrennt; der erste ist der wichtigste.', 'One or more, divided by semicolons; the first one is the most important.'], { aliases: ['Lebensbereich', 'Kategorie', 'Kategorien', 'Thema', 'Bereich', 'Category', 'Life area'] }),
  column('suitedFor', ['Besonders geeignet für', 'Besonders gut für', 'Especially suited for', 'مناسب خصوصًا لـ', 'Особливо підходить для', 'Özellikle uygun'],
    ['Für wen es besonders passt; niemand wird dadurch ausgeschlossen.', 'Whom it suits especially; nobody is excluded by it.'], { aliases: ['Zielgruppe', 'Zielgruppen', 'Für wen', 'Target group'] }),
  column('languages', ['Sprachen', 'Sprachen', 'Languages', 'اللغات', 'Мови', 'Diller'],
    ['Gesprochene Sprachen in Worten, durch Komma getrennt: Deutsch, Arabisch, Ukrainisch.', 'Spoken languages in words, divided by commas: German, Arabic, Ukrainian.'], { aliases: ['Sprache', 'Beratungssprachen', 'Language'] }),
  column('placeName', ['Ort: Name', 'Name vom Haus', 'Place: name', 'المكان: الاسم', 'Місце: назва', 'Yer: adı'],
    ['Name des Hauses oder Raums.', 'Name of the house or room.'], { aliases: ['Veranstaltungsort', 'Haus', 'Gebäude', 'Einrichtung (Ort)', 'Venue'] }),
  column('street', ['Straße und Hausnummer', 'Straße und Hausnummer', 'Street and number', 'الشارع ورقم المنزل', 'Вулиця й номер будинку', 'Sokak ve kapı numarası'],
    ['Zum Beispiel: Marktstraße 1.', 'For example: Marktstraße 1.'], { aliases: ['Straße', 'Strasse', 'Anschrift', 'Adresse', 'Street'] }),
  column('postcode', ['PLZ', 'PLZ', 'Postcode', 'الرمز البريدي', 'Поштовий індекс', 'Posta kodu'],
    ['Fünf Ziffern, auch mit führender Null.', 'Five digits, also with a leading zero.'], { aliases: ['Postleitzahl', 'Zip'] }),
  column('town', ['Stadt oder Gemeinde', 'Stadt oder Gemeinde', 'Town', 'المدينة', 'Місто або громада', 'Şehir veya belde'],
    ['Nötig, wenn ein Ort angegeben wird.', 'Needed where a place is given.'], { aliases: ['Ort', 'Stadt', 'Gemeinde', 'Wohnort', 'PLZ Ort', 'PLZ und Ort', 'PLZ Stadt', 'Postleitzahl Ort', 'Postleitzahl und Ort', 'City', 'Municipality'] }),
  column('district', ['Ortsteil', 'Ortsteil', 'District', 'الحي', 'Район', 'Mahalle'], ['Ortsteil oder Dorf.', 'District or village.'], { aliases: ['Stadtteil'] }),
  column('latitude', ['Breitengrad', 'Breitengrad', 'Latitude', 'خط العرض', 'Широта', 'Enlem'], ['WGS 84, mit Komma oder Punkt.', 'WGS 84, with comma or point.'], { aliases: ['Lat', 'Breite'] }),
  column('longitude', ['Längengrad', 'Längengrad', 'Longitude', 'خط الطول', 'Довгота', 'Boylam'], ['WGS 84, mit Komma oder Punkt.', 'WGS 84, with comma or point.'], { aliases: ['Lon', 'Lng', 'Länge'] }),
  column('isRemote', ['Online oder telefonisch', 'Am Telefon oder im Internet', 'Online or by telephone', 'عبر الإنترنت أو الهاتف', 'Онлайн або телефоном', 'İnternetten veya telefonla'],
    ['ja oder nein.', 'yes or no.'], { aliases: ['Online', 'Remote'] }),
  column('isPlaceByArrangement', ['Ort nach Vereinbarung', 'Den Ort vereinbaren wir', 'Place by arrangement', 'المكان حسب الاتفاق', 'Місце за домовленістю', 'Yer anlaşmaya göre'], ['ja oder nein.', 'yes or no.']),
  column('servedAreas', ['Einzugsgebiet (AGS)', 'Gebiet (Nummer)', 'Served areas (AGS)', 'المناطق المخدومة (AGS)', 'Територія (AGS)', 'Hizmet bölgesi (AGS)'],
    ['Amtliche Gemeindeschlüssel mit 5 oder 8 Ziffern, durch Komma getrennt.', 'Official municipality keys of 5 or 8 digits, divided by commas.'], { aliases: ['AGS', 'Gemeindeschlüssel', 'Einzugsgebiet'] }),
  column('times', ['Zeiten', 'Wann?', 'Times', 'الأوقات', 'Час', 'Saatler'],
    ['Zum Beispiel: Mo, Mi 9:00–12:00; Do 14–16 Uhr; 1. Di im Monat 18:00–20:00; 24.12.2026 10:00–12:00; ab 01.09.2026; nicht in den Schulferien.',
      'For example: Mon, Wed 9:00–12:00; Thu 14:00–16:00; 1. Tue of the month 18:00–20:00; 2026-12-24 10:00–12:00; from 2026-09-01; not in school holidays.'],
    { aliases: ['Öffnungszeiten', 'Sprechzeiten', 'Termine', 'Termin', 'Uhrzeiten', 'Zeit', 'Wann', 'Opening hours', 'When'] }),
  column('weekdays', ['Wochentage', 'Wochen-Tage', 'Weekdays', 'أيام الأسبوع', 'Дні тижня', 'Haftanın günleri'], ['Zum Beispiel Mo, Mi; zusammen mit Beginn und Ende.', 'For example Mon, Wed; together with begin and end.'],
    { aliases: ['Wochentag', 'Tag', 'Tage', 'Weekday', 'Day'], isInTemplate: false }),
  column('from', ['Beginn', 'Anfang', 'Begin', 'البداية', 'Початок', 'Başlangıç'], ['Uhrzeit: 9:00, 9.00 oder 9 Uhr.', 'Time of day: 9:00.'], { aliases: ['von', 'Anfang', 'Uhrzeit von', 'Start', 'From'], isInTemplate: false }),
  column('to', ['Ende', 'Ende', 'End', 'النهاية', 'Кінець', 'Bitiş'], ['Uhrzeit: 12:00, 12.00 oder 12 Uhr.', 'Time of day: 12:00.'], { aliases: ['bis', 'Uhrzeit bis', 'Until'], isInTemplate: false }),
  column('validFrom', ['Erster Tag', 'Erster Tag', 'First day', 'اليوم الأول', 'Перший день', 'İlk gün'], ['Von wann an die Zeiten gelten: 24.12.2026.', 'From when on the times hold: 2026-12-24.'], { aliases: ['gültig ab', 'Startdatum', 'Datum', 'Date'], isInTemplate: false }),
  column('validTo', ['Letzter Tag', 'Letzter Tag', 'Last day', 'اليوم الأخير', 'Останній день', 'Son gün'], ['Bis wann die Zeiten gelten: 24.12.2026.', 'Until when the times hold: 2026-12-24.'], { aliases: ['gültig bis', 'Enddatum'], isInTemplate: false }),
  column('isTimeByArrangement', ['Zeit nach Vereinbarung', 'Die Zeit vereinbaren wir', 'Time by arrangement', 'الوقت حسب الاتفاق', 'Час за домовленістю', 'Zaman anlaşmaya göre'], ['ja oder nein.', 'yes or no.']),
  column('cost', ['Kosten', 'Das kostet es', 'Cost', 'التكلفة', 'Вартість', 'Ücret'], ['„kostenlos“, ein Betrag wie 12,50 € oder Worte.', '"free", an amount such as 12,50 €, or words.'], { aliases: ['Preis', 'Gebühr', 'Gebühren', 'Teilnahmebeitrag', 'Price', 'Fee'] }),
  column('costText', ['Hinweis zu den Kosten', 'Mehr zu den Kosten', 'Note on the cost', 'ملاحظة عن التكلفة', 'Примітка про вартість', 'Ücret notu'], ['Zum Beispiel: ermäßigt 5 €.', 'For example: reduced 5 €.']),
  column('contactName', ['Kontakt: Name', 'Wen fragt man?', 'Contact: name', 'جهة الاتصال: الاسم', 'Контакт: ім’я', 'İletişim: ad'], ['Person oder Stelle; wird öffentlich.', 'Person or desk; becomes public.'], { aliases: ['Ansprechpartner', 'Ansprechperson', 'Kontaktperson', 'Kontakt', 'Ansprechpartnerin', 'Contact'] }),
  column('contactEmail', ['Kontakt: E-Mail', 'E-Mail', 'Contact: e-mail', 'جهة الاتصال: البريد الإلكتروني', 'Контакт: e-mail', 'İletişim: e-posta'], ['Wird öffentlich.', 'Becomes public.'], { aliases: ['E-Mail', 'Email', 'Mail', 'E-Mail-Adresse', 'Mailadresse'] }),
  column('contactPhone', ['Kontakt: Telefon', 'Telefon', 'Contact: telephone', 'جهة الاتصال: الهاتف', 'Контакт: телефон', 'İletişim: telefon'], ['Wird öffentlich; führende Nullen bleiben.', 'Becomes public; leading zeros stay.'], { aliases: ['Telefon', 'Tel', 'Telefonnummer', 'Rufnummer', 'Mobil', 'Phone', 'Telephone'] }),
  column('website', ['Webseite', 'Internet-Seite', 'Website', 'الموقع الإلكتروني', 'Вебсайт', 'Web sitesi'], ['Mit https://.', 'With https://.'], { aliases: ['Internet', 'Homepage', 'Link', 'URL', 'Internetseite', 'Internetadresse', 'Web'] }),
  column('ageMinimum', ['Alter ab', 'Alter ab', 'Age from', 'العمر من', 'Вік від', 'Yaş alt sınırı'], ['Ganze Jahre.', 'Whole years.'], { aliases: ['Mindestalter', 'Minimum age'] }),
  column('ageMaximum', ['Alter bis', 'Alter bis', 'Age up to', 'العمر حتى', 'Вік до', 'Yaş üst sınırı'], ['Ganze Jahre.', 'Whole years.'], { aliases: ['Höchstalter', 'Maximum age'] }),
  column('whatToBring', ['Mitbringen', 'Bitte mitbringen', 'What to bring', 'ما يجب إحضاره', 'Що взяти з собою', 'Getirilecekler'], ['Was man mitbringt.', 'What to bring.'], { aliases: ['Bitte mitbringen', 'Mitzubringen'] }),
  column('requiredDocuments', ['Unterlagen', 'Papiere', 'Documents', 'المستندات', 'Документи', 'Belgeler'], ['Durch Semikolon getrennt, mit Adresse in spitzen Klammern: Antrag <https://…>.', 'Divided by semicolons, with an address in angle brackets: Form <https://…>.'], { aliases: ['Nachweise', 'Erforderliche Unterlagen'] }),
  column('howToRegister', ['Anmeldung', 'Anmelden', 'How to register', 'التسجيل', 'Запис', 'Kayıt'], ['Wie man sich anmeldet, oder dass man es nicht muss.', 'How to register, or that one need not.'], { aliases: ['Registrierung', 'Zugangsweg', 'Registration'] }),
  column('waitTime', ['Wartezeit', 'So lange wartet man', 'Waiting time', 'مدة الانتظار', 'Час очікування', 'Bekleme süresi'], ['In Worten.', 'In words.']),
  column('interpretation', ['Dolmetschen', 'Übersetzen', 'Interpreting', 'الترجمة الشفوية', 'Усний переклад', 'Sözlü çeviri'], ['In Worten.', 'In words.'], { aliases: ['Sprachmittlung', 'Dolmetscher'] }),
  column('accreditations', ['Anerkennung', 'Anerkannt von', 'Accreditation', 'الاعتماد', 'Акредитація', 'Akreditasyon'], ['Zum Beispiel: BAMF.', 'For example: BAMF.'], { aliases: ['Zulassung', 'Zertifizierung'] }),
  column('announcement', ['Aktueller Hinweis', 'Das ist gerade anders', 'Announcement', 'إعلان', 'Оголошення', 'Duyuru'], ['Was gerade anders ist.', 'What is different at present.'], { aliases: ['Hinweis aktuell'] }),
  column('announcementUntil', ['Hinweis gilt bis', 'So lange gilt das', 'Announcement until', 'الإعلان حتى', 'Оголошення до', 'Duyuru bitişi'], ['Letzter Tag: 24.12.2026.', 'Last day: 2026-12-24.']),
  column('announcementPaused', ['Macht Pause', 'Macht Pause', 'Is paused', 'متوقف مؤقتًا', 'Призупинено', 'Ara verildi'], ['ja, wenn es so lange nicht stattfindet.', 'yes, when it does not take place so long.']),
  column('openness', ['Zugang', 'Wer darf kommen?', 'Who may come', 'من يمكنه الحضور', 'Хто може прийти', 'Kimler gelebilir'], ['Leer: offen für alle. Sonst „nach Bedarf“, „geschützt“ oder „nach Status“, mit Begründung.', 'Empty: open to all. Else "need-based", "protected" or "status-based", with its reason.'], { aliases: ['Zugänglichkeit', 'Offenheit', 'Openness'] }),
  column('restrictionBasis', ['Einschränkung: Grundlage', 'Grund: Regel', 'Restriction: basis', 'أساس التقييد', 'Обмеження: підстава', 'Kısıtlama: dayanak'], ['Gesetz, Mittelgeber, Schutz, Alter oder fachlich.', 'law, funder, protection, age or professional.']),
  column('restrictionReason', ['Einschränkung: Begründung', 'Grund: Warum?', 'Restriction: reason', 'سبب التقييد', 'Обмеження: причина', 'Kısıtlama: gerekçe'], ['In einfachen Worten; alle können sie lesen.', 'In plain words; everybody can read it.']),
  column('restrictionReviewOn', ['Einschränkung: Prüfung am', 'Grund: Prüfen am', 'Restriction: review on', 'تاريخ مراجعة التقييد', 'Обмеження: перегляд', 'Kısıtlama: gözden geçirme'], ['Ein Tag innerhalb der nächsten 12 Monate.', 'A day within the next 12 months.']),
  column('restrictionAlternative', ['Einschränkung: Angebot für alle anderen', 'Das können alle anderen nutzen', 'Restriction: alternative', 'البديل للآخرين', 'Обмеження: альтернатива', 'Kısıtlama: alternatif'], ['Was alle anderen nutzen können.', 'What everyone else can use.']),
];

const byKey = new Map(tableColumns.map((one) => [one.key, one]));

/** The column of this key. @throws Error for a key that is none */
export function columnOf(key: ColumnKey): TableColumn {
  const found = byKey.get(key);
  if (!found) throw new Error(`There is no column ${key}.`);
  return found;
}

/** True for the key of a column. */
export function isColumnKey(key: string): key is ColumnKey {
  return (byKey as ReadonlyMap<string, unknown>).has(key);
}

/** The columns of a template: what only the office needs is left out for everybody else. */
export function templateColumns(isOffice: boolean): TableColumn[] {
  return tableColumns.filter((one) => one.isInTemplate && (isOffice || !one.isForOffice));
}

/** The heading in a language. */
export function headingOf(key: ColumnKey, language: Language): string {
  return columnOf(key).headings[language];
}
