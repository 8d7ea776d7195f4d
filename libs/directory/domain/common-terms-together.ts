import { type CommonTerm, termsOf } from './taxonomy.js';

/* Terms about authorities, daily supplies, getting around and being together; the rows as in common-terms-learning.ts. */

/** Authorities and law. */
export const authoritiesTerms: readonly CommonTerm[] = termsOf('AUTHORITIES_LAW', [
  ['MIGRATION_ADVICE', 'Migrationsberatung', 'Beratung für Menschen aus anderen Ländern', 'advice for migrants', 'استشارات الهجرة', 'консультація для мігрантів', 'göç danışmanlığı', 1381],
  ['ASYLUM_ADVICE', 'Asylberatung', 'Beratung für Geflüchtete', 'asylum advice', 'استشارات اللجوء', 'консультація щодо притулку', 'iltica danışmanlığı'],
  ['RESIDENCE', 'Aufenthalt', 'Erlaubnis zum Bleiben in Deutschland', 'residence permit', 'الإقامة', 'дозвіл на проживання', 'oturum izni'],
  ['NATURALISATION', 'Einbürgerung', 'Deutsche oder Deutscher werden', 'becoming a German citizen', 'الحصول على الجنسية الألمانية', 'набуття громадянства', 'Alman vatandaşlığına geçiş'],
  ['FORM_HELP', 'Hilfe bei Formularen und Anträgen', 'Hilfe beim Ausfüllen', 'help with forms', 'المساعدة في ملء الاستمارات', 'допомога із заявами та бланками', 'form doldurma yardımı', 1293],
  ['SOCIAL_BENEFITS', 'Grundsicherung, Sozialleistungen', 'Geld vom Amt', 'social benefits', 'الإعانات الاجتماعية', 'соціальні виплати', 'sosyal yardımlar', 1256],
  ['DEBT_ADVICE', 'Schuldnerberatung', 'Hilfe bei Schulden', 'debt advice', 'استشارات الديون', 'консультація щодо боргів', 'borç danışmanlığı', 1263],
  ['LEGAL_ADVICE', 'Rechtsberatung', 'Beratung zu Ihrem Recht', 'legal advice', 'استشارات قانونية', 'юридична консультація', 'hukuki danışmanlık', 1375],
  ['DISCRIMINATION', 'Beratung bei Diskriminierung', 'Hilfe, wenn man Sie schlecht behandelt', 'advice on discrimination', 'استشارات ضد التمييز', 'консультація щодо дискримінації', 'ayrımcılık danışmanlığı', 1382],
  ['VIOLENCE_HELP', 'Hilfe bei Gewalt', 'Hilfe bei Gewalt', 'help against violence', 'مساعدة في حالات العنف', 'допомога при насильстві', 'şiddete karşı yardım', 1124],
  ['CONSUMER_ADVICE', 'Verbraucherberatung', 'Beratung zum Einkaufen und zu Verträgen', 'consumer advice', 'استشارات المستهلك', 'консультація для споживачів', 'tüketici danışmanlığı'],
  ['DOCUMENTS', 'Ausweis, Anmeldung, Urkunden', 'Ausweis und Anmeldung', 'identity card, registration, certificates', 'الهوية والتسجيل والوثائق', 'посвідчення, реєстрація, довідки', 'kimlik, kayıt, belgeler'],
]);

/** Supply. */
export const supplyTerms: readonly CommonTerm[] = termsOf('SUPPLY', [
  ['FOOD_BANK', 'Tafel, Lebensmittelausgabe', 'Günstiges Essen: die Tafel', 'food bank', 'بنك الطعام', 'продуктова допомога', 'gıda bankası', 1130],
  ['FREE_MEALS', 'Mittagstisch', 'Gemeinsam Mittag essen', 'shared meals', 'وجبات مشتركة', 'спільний обід', 'ortak öğle yemeği', 1131],
  ['CLOTHING', 'Kleiderkammer', 'Günstige Kleidung', 'clothing', 'ملابس', 'одяг', 'giyim yardımı', 1158],
  ['FURNITURE', 'Möbel, Hausrat', 'Möbel und Sachen für die Wohnung', 'furniture, household goods', 'أثاث وأدوات منزلية', 'меблі, речі для дому', 'mobilya, ev eşyası', 1166],
  ['BABY_SUPPLIES', 'Babyausstattung', 'Sachen für das Baby', 'baby supplies', 'مستلزمات الرضع', 'речі для немовлят', 'bebek eşyası', 1155],
  ['SHOPPING_HELP', 'Einkaufshilfe', 'Hilfe beim Einkaufen', 'help with shopping', 'المساعدة في التسوق', 'допомога з покупками', 'alışveriş yardımı'],
  ['HOUSEHOLD_HELP', 'Hilfe im Haushalt', 'Hilfe im Haushalt', 'help at home', 'المساعدة المنزلية', 'допомога по господарству', 'ev işlerinde yardım', 1307],
  ['REPAIR', 'Reparatur-Café', 'Zusammen Sachen reparieren', 'repair café', 'مقهى الإصلاح', 'ремонтне кафе', 'tamir kafesi'],
]);

/** Getting around. */
export const mobilityTerms: readonly CommonTerm[] = termsOf('MOBILITY', [
  ['TRANSPORT_SERVICE', 'Fahrdienst', 'Jemand fährt Sie', 'transport service', 'خدمة نقل', 'послуга перевезення', 'ulaşım hizmeti', 1175],
  ['COMMUNITY_BUS', 'Bürgerbus', 'Bürger-Bus', 'community bus', 'حافلة الأهالي', 'громадський мікроавтобус', 'mahalle otobüsü'],
  ['CAR_SHARING', 'Fahrgemeinschaft', 'Zusammen im Auto fahren', 'ride sharing', 'مشاركة السيارة', 'спільні поїздки', 'ortak araç yolculuğu'],
  ['CYCLING', 'Fahrrad', 'Fahrrad', 'cycling', 'دراجة هوائية', 'велосипед', 'bisiklet'],
  ['DRIVING_LICENCE', 'Führerschein', 'Führer-Schein', 'driving licence', 'رخصة القيادة', 'водійські права', 'ehliyet'],
  ['CHEAPER_TICKETS', 'Ermäßigte Fahrkarten', 'Günstige Fahr-Karten', 'cheaper tickets', 'تذاكر مخفضة', 'квитки зі знижкою', 'indirimli biletler', 1172],
  ['ACCOMPANIMENT', 'Begleitung zu Terminen', 'Jemand kommt mit zum Termin', 'company to appointments', 'المرافقة إلى المواعيد', 'супровід на зустрічі', 'randevulara eşlik'],
]);

/** Leisure and sport. */
export const leisureTerms: readonly CommonTerm[] = termsOf('LEISURE_SPORT', [
  ['SPORT', 'Sport, Bewegung', 'Sport und Bewegung', 'sport and exercise', 'رياضة وحركة', 'спорт і рух', 'spor ve hareket'],
  ['SWIMMING', 'Schwimmen', 'Schwimmen', 'swimming', 'سباحة', 'плавання', 'yüzme'],
  ['MUSIC', 'Musik, Chor', 'Musik machen und singen', 'music, choir', 'موسيقى وجوقة', 'музика, хор', 'müzik, koro'],
  ['CRAFTS', 'Werken, Kunst', 'Basteln, Malen und Werken', 'crafts, art', 'حرف يدوية وفنون', 'рукоділля, мистецтво', 'el işi, sanat'],
  ['YOUTH_CENTRE', 'Jugendtreff', 'Treff für Jugendliche', 'youth centre', 'مركز شباب', 'молодіжний клуб', 'gençlik merkezi'],
  ['COMMUNITY_GARDEN', 'Gemeinschaftsgarten', 'Garten für alle', 'community garden', 'حديقة مشتركة', 'спільний сад', 'ortak bahçe', 1127],
  ['EXCURSIONS', 'Ausflüge', 'Ausflüge', 'outings', 'رحلات', 'екскурсії', 'geziler'],
]);

/** Meeting people. */
export const encounterTerms: readonly CommonTerm[] = termsOf('ENCOUNTER', [
  ['OPEN_MEETING', 'Offener Treff', 'Treff für alle', 'open meeting place', 'ملتقى مفتوح', 'відкрита зустріч', 'açık buluşma'],
  ['NEIGHBOURHOOD_HELP', 'Nachbarschaftshilfe', 'Nachbarn helfen Nachbarn', 'help among neighbours', 'مساعدة الجيران', 'сусідська допомога', 'komşu yardımlaşması'],
  ['WOMENS_GROUP', 'Frauentreff', 'Treff für Frauen', 'women’s group', 'ملتقى نسائي', 'жіноча група', 'kadın grubu'],
  ['SENIORS_GROUP', 'Seniorentreff', 'Treff für ältere Menschen', 'older people’s group', 'ملتقى كبار السن', 'клуб для літніх людей', 'yaşlılar buluşması'],
  ['INTERCULTURAL', 'Interkultureller Treff', 'Menschen aus vielen Ländern treffen sich', 'intercultural meeting', 'ملتقى بين الثقافات', 'міжкультурна зустріч', 'kültürlerarası buluşma'],
  ['MENTORING', 'Patenschaft', 'Ein Mensch begleitet Sie', 'mentoring', 'مرافقة وإرشاد', 'наставництво', 'mentorluk', 1308],
  ['VOLUNTEERING', 'Ehrenamt', 'Freiwillig helfen', 'volunteering', 'عمل تطوعي', 'волонтерство', 'gönüllülük'],
  ['PASTORAL_CARE', 'Seelsorge', 'Gespräche über Sorgen und Glauben', 'pastoral care', 'رعاية روحية', 'душпастирство', 'manevi destek', 1311],
]);
