import { type NamedArea, named, openEligibility } from './taxonomy.js';
import { type LifeArea, type SuitedFor } from './vocabulary.js';

type Row = Parameters<typeof named>[0];

function area(name: Row, description: Row, ...openEligibilityIds: number[]): NamedArea {
  return { name: named(name), description: named(description), externalIds: openEligibility(...openEligibilityIds) };
}

/** What the areas of life are called and what belongs there. The German words are also found by searches. */
export const lifeAreaTexts: Readonly<Record<LifeArea, NamedArea>> = {
  WORK: area(
    ['Arbeit, Ausbildung, Beruf', 'Arbeit und Beruf', 'work and training', 'العمل والتدريب المهني', 'робота й професія', 'iş ve meslek'],
    ['Arbeit finden, einen Beruf lernen, Rechte bei der Arbeit.', 'Arbeit suchen. Einen Beruf lernen.', 'Finding work, learning a trade, rights at work.', 'إيجاد عمل وتعلم مهنة والحقوق في العمل.', 'Знайти роботу, здобути професію, права на роботі.', 'İş bulma, meslek öğrenme, iş yerinde haklar.'], 1110),
  EDUCATION: area(
    ['Bildung, Schule', 'Schule und Lernen', 'education and school', 'التعليم والمدرسة', 'освіта й школа', 'eğitim ve okul'],
    ['Schule, Lernhilfe, Kurse für Kinder und Erwachsene.', 'Hilfe beim Lernen. Kurse für alle.', 'School, help with learning, courses for children and adults.', 'المدرسة والمساعدة في التعلم ودورات للصغار والكبار.', 'Школа, допомога в навчанні, курси для дітей і дорослих.', 'Okul, öğrenme yardımı, çocuklar ve yetişkinler için kurslar.'], 1109),
  HEALTH: area(
    ['Gesundheit', 'Gesundheit', 'health', 'الصحة', 'здоров’я', 'sağlık'],
    ['Gesund bleiben und gesund werden, auch seelisch; Pflege.', 'Gesund bleiben. Gesund werden. Pflege.', 'Staying and getting well, in body and mind; nursing care.', 'الحفاظ على الصحة الجسدية والنفسية والرعاية.', 'Бути здоровим тілом і душею; догляд.', 'Beden ve ruh sağlığı; bakım.'], 1106),
  HOUSING: area(
    ['Wohnen', 'Wohnen', 'housing', 'السكن', 'житло', 'barınma'],
    ['Eine Wohnung finden, bezahlen und behalten.', 'Eine Wohnung finden und behalten.', 'Finding, paying for and keeping a home.', 'إيجاد سكن ودفع تكاليفه والحفاظ عليه.', 'Знайти, оплатити та зберегти житло.', 'Ev bulma, kirasını ödeme, evi koruma.'], 1103),
  LANGUAGE: area(
    ['Sprache', 'Sprache', 'language', 'اللغة', 'мова', 'dil'],
    ['Deutsch und andere Sprachen lernen, sprechen, übersetzen lassen.', 'Eine Sprache lernen. Zusammen sprechen.', 'Learning, practising and translating German and other languages.', 'تعلم الألمانية ولغات أخرى والتحدث والترجمة.', 'Вивчати німецьку та інші мови, спілкуватися, перекладати.', 'Almanca ve başka diller öğrenme, konuşma, çeviri.']),
  AUTHORITIES_LAW: area(
    ['Behörden, Recht', 'Ämter und Recht', 'authorities and law', 'الدوائر الحكومية والقانون', 'установи та право', 'resmi daireler ve hukuk'],
    ['Anträge, Aufenthalt, Schulden, Rechte und Hilfe bei Gewalt.', 'Hilfe bei Anträgen. Hilfe bei Ihrem Recht.', 'Applications, residence, debts, rights and help against violence.', 'الطلبات والإقامة والديون والحقوق والمساعدة ضد العنف.', 'Заяви, проживання, борги, права, допомога при насильстві.', 'Başvurular, oturum, borçlar, haklar, şiddete karşı yardım.'], 1111),
  FAMILY: area(
    ['Familie', 'Familie', 'family', 'الأسرة', 'сім’я', 'aile'],
    ['Kinder, Eltern, Partnerschaft und Angehörige.', 'Kinder, Eltern und Angehörige.', 'Children, parents, couples and relatives.', 'الأطفال والوالدان والأزواج والأقارب.', 'Діти, батьки, пари та рідні.', 'Çocuklar, anne babalar, çiftler ve yakınlar.']),
  LEISURE_SPORT: area(
    ['Freizeit, Sport', 'Freizeit und Sport', 'leisure and sport', 'أوقات الفراغ والرياضة', 'дозвілля та спорт', 'boş zaman ve spor'],
    ['Sport, Musik, Kunst und Ausflüge.', 'Sport, Musik und Ausflüge.', 'Sport, music, art and outings.', 'رياضة وموسيقى وفنون ورحلات.', 'Спорт, музика, мистецтво, екскурсії.', 'Spor, müzik, sanat ve geziler.']),
  MOBILITY: area(
    ['Mobilität', 'Von Ort zu Ort kommen', 'getting around', 'التنقل', 'пересування', 'ulaşım'],
    ['Bus, Fahrdienst, Fahrrad, Führerschein und Begleitung.', 'Bus, Auto, Fahrrad. Jemand kommt mit.', 'Bus, lifts, cycling, driving licence and company on the way.', 'حافلة ونقل ودراجة ورخصة قيادة ومرافقة.', 'Автобус, перевезення, велосипед, права, супровід.', 'Otobüs, ulaşım, bisiklet, ehliyet ve eşlik.'], 1105),
  SUPPLY: area(
    ['Versorgung', 'Was man jeden Tag braucht', 'everyday supplies', 'احتياجات الحياة اليومية', 'повсякденні потреби', 'günlük ihtiyaçlar'],
    ['Essen, Kleidung, Möbel und Hilfe im Haushalt.', 'Essen, Kleidung, Möbel.', 'Food, clothing, furniture and help at home.', 'طعام وملابس وأثاث ومساعدة منزلية.', 'Їжа, одяг, меблі, допомога вдома.', 'Yiyecek, giyim, mobilya ve ev yardımı.'], 1102, 1104),
  ENCOUNTER: area(
    ['Begegnung', 'Menschen treffen', 'meeting people', 'اللقاء', 'зустрічі з людьми', 'buluşma'],
    ['Menschen kennenlernen, sich gegenseitig helfen, mitmachen.', 'Menschen kennen-lernen. Mitmachen.', 'Getting to know people, helping each other, joining in.', 'التعرف على الناس والتعاون والمشاركة.', 'Знайомитися, допомагати одне одному, долучатися.', 'İnsanlarla tanışma, yardımlaşma, katılma.'], 1303),
  DIGITAL: area(
    ['Digitales', 'Computer, Handy und Internet', 'digital life', 'العالم الرقمي', 'цифрове життя', 'dijital yaşam'],
    ['Computer, Smartphone und Internet benutzen.', 'Hilfe mit Computer und Handy.', 'Using computers, smartphones and the internet.', 'استخدام الحاسوب والهاتف الذكي والإنترنت.', 'Користування комп’ютером, смартфоном та інтернетом.', 'Bilgisayar, akıllı telefon ve internet kullanımı.']),
};

/** What the groups are called that an offering may suit especially. The description says that nobody is left out by it. */
export const suitedForTexts: Readonly<Record<SuitedFor, NamedArea>> = {
  CHILDREN: area(
    ['Kinder', 'Kinder', 'children', 'الأطفال', 'діти', 'çocuklar'],
    ['Besonders gut für Kinder.', 'Besonders gut für Kinder.', 'Especially good for children.', 'مناسب خصوصًا للأطفال.', 'Особливо підходить дітям.', 'Özellikle çocuklar için uygun.'], 20005),
  YOUNG_PEOPLE: area(
    ['junge Menschen', 'Jugendliche', 'young people', 'الشباب', 'молодь', 'gençler'],
    ['Besonders gut für Jugendliche und junge Erwachsene.', 'Besonders gut für Jugendliche.', 'Especially good for teenagers and young adults.', 'مناسب خصوصًا للشباب.', 'Особливо підходить молоді.', 'Özellikle gençler için uygun.'], 20004),
  PARENTS: area(
    ['Eltern', 'Eltern', 'parents', 'الوالدان', 'батьки', 'anne babalar'],
    ['Besonders gut für Eltern.', 'Besonders gut für Eltern.', 'Especially good for parents.', 'مناسب خصوصًا للوالدين.', 'Особливо підходить батькам.', 'Özellikle anne babalar için uygun.'], 20076),
  WOMEN: area(
    ['Frauen', 'Frauen', 'women', 'النساء', 'жінки', 'kadınlar'],
    ['Besonders gut für Frauen.', 'Besonders gut für Frauen.', 'Especially good for women.', 'مناسب خصوصًا للنساء.', 'Особливо підходить жінкам.', 'Özellikle kadınlar için uygun.'], 20036),
  OLDER_PEOPLE: area(
    ['ältere Menschen', 'ältere Menschen', 'older people', 'كبار السن', 'літні люди', 'yaşlılar'],
    ['Besonders gut für ältere Menschen.', 'Besonders gut für ältere Menschen.', 'Especially good for older people.', 'مناسب خصوصًا لكبار السن.', 'Особливо підходить літнім людям.', 'Özellikle yaşlılar için uygun.'], 20006),
  NEWCOMERS: area(
    ['Menschen, die neu hier sind', 'Menschen, die neu hier sind', 'people who are new here', 'القادمون الجدد', 'ті, хто тут недавно', 'buraya yeni gelenler'],
    ['Besonders gut, wenn man neu hier ist, egal von wo.', 'Besonders gut, wenn Sie neu hier sind.', 'Especially good for people who have just moved here, from anywhere.', 'مناسب خصوصًا لمن وصل حديثًا من أي مكان.', 'Особливо підходить тим, хто тут недавно, звідки б не був.', 'Nereden olursa olsun buraya yeni gelenler için uygun.']),
  PEOPLE_WITH_DISABILITIES: area(
    ['Menschen mit Behinderungen', 'Menschen mit Behinderung', 'people with disabilities', 'الأشخاص ذوو الإعاقة', 'люди з інвалідністю', 'engelli bireyler'],
    ['Besonders gut für Menschen mit Behinderungen.', 'Besonders gut für Menschen mit Behinderung.', 'Especially good for people with disabilities.', 'مناسب خصوصًا للأشخاص ذوي الإعاقة.', 'Особливо підходить людям з інвалідністю.', 'Özellikle engelli bireyler için uygun.'], 20017),
  JOB_SEEKERS: area(
    ['Menschen, die Arbeit suchen', 'Menschen, die Arbeit suchen', 'people looking for work', 'الباحثون عن عمل', 'ті, хто шукає роботу', 'iş arayanlar'],
    ['Besonders gut, wenn man Arbeit sucht.', 'Besonders gut, wenn Sie Arbeit suchen.', 'Especially good for people looking for work.', 'مناسب خصوصًا للباحثين عن عمل.', 'Особливо підходить тим, хто шукає роботу.', 'Özellikle iş arayanlar için uygun.'], 20034),
};
