import { type Concept } from './concept.js';

/** Words for whole areas of life; the codes are those of the life areas of offerings. */
export const lifeAreasConcepts: readonly Concept[] = [
  { code: 'WORK',
    de: 'Arbeitswelt, Arbeit und Beruf, Beruf, Arbeitsleben, Arbeit und Ausbildung, Berufsleben, Beruf und Karriere, Arbeit und Qualifizierung, Erwerbsarbeit, Arbeitsmarkt, Erwerbstätigkeit, Berufstätige, berufstätig, '
      + 'Ausbildung und Beruf, Arbeitsplatz, Arbeitsalltag, Arbeitsthemen, Berufswelt, Arbeit allgemein, beruflich, Berufsfragen',
    en: 'work, work and training, profession, occupation, working life, employment and training, career, labour market, jobs and careers, working people',
    ar: 'العمل والتدريب, مهنة, مهن, العمل والمهنة, سوق الشغل, العمل والتاهيل, الحياة المهنية, مهني, العمل والوظائف',
    uk: "професія, робота і навчання, праця та професія, профессия, работа и обучение, праця і професія, професійне життя, работа и профессия, рынок труда работа, кар'єра, карьера, трудовая жизнь, про роботу, трудові питання, "
      + 'трудовые вопросы, професійні питання, сфера праці, беруф',
    tr: 'meslek, iş ve meslek, çalışma hayatı, iş hayatı, iş ve eğitim, iş dünyası, kariyer, mesleki' },
  { code: 'EDUCATION',
    de: 'Bildung, Schule und Bildung, Bildungsangebote, Bildungsangebot, Lernangebote, Lernen und Bildung, Bildungsmöglichkeiten, Bildungschancen, Kita und Schule, Schule und Ausbildung, Schule und Lernen, außerschulische Bildung, Bildungseinrichtung',
    en: 'education, education and school, learning opportunities, learning, school and learning, educational opportunities, education and learning, educational institution',
    ar: 'تعليم, التعليم, تعليم ومدرسة, التعلم, مدرسة وتعلم, التربية والتعليم, فرص التعليم, مؤسسة تعليمية',
    uk: 'освіта, освіта і школа, образование, образование и школа, навчання, учеба, освітні можливості, школа і навчання, образовательные возможности, навчальний заклад',
    tr: 'eğitim ve okul, öğretim, eğitim imkanları, eğitim, öğrenme, okul ve öğrenme, eğitim fırsatları, eğitim kurumu' },
  { code: 'HEALTH',
    de: 'Gesundheit, gesund bleiben, Gesundheitsangebote, gesundheitlich, Krankheit, gesundheitliche Versorgung, medizinische Versorgung, Gesundheit und Pflege, krank, Gesundheitsfragen, gesund leben, Gesundheitswesen, Erkrankung, '
      + 'gesundheitliche Probleme, Wohlbefinden',
    en: 'health, healthy, illness, health services, healthcare, medical care, sick, health problems, wellbeing, health and care, disease',
    ar: 'صحة, الصحة, مرض, خدمات صحية, مريض, مشاكل صحية, رعاية صحية, الرعاية الصحية, الصحة والرعاية, امراض',
    uk: "здоров'я, здоровя, хвороба, здоровье, болезнь, медицина, хворий, больной, проблеми зі здоров'ям, проблемы со здоровьем, медичне забезпечення, охорона здоров'я, здравоохранение",
    tr: 'sağlık, sağlıklı, hastalık, sağlık hizmetleri, sağlık sorunu, hasta, sağlık ve bakım, sağlık bakımı, tıbbi bakım, rahatsızlık' },
  { code: 'HOUSING',
    de: 'Wohnen, Wohnraum, Wohnen und Zuhause, Wohnangebote, Unterkunft, Wohnung und Miete, Wohnfragen, Wohnsituation, Wohnprobleme, rund ums Wohnen, zu Hause wohnen, Miete',
    en: 'housing, home, living, housing matters, rent, flat and rent, housing situation, accommodation, housing problems',
    ar: 'سكن وسكنى, مسكن, المسكن, اسكان, السكن والايجار, مشاكل السكن, وضع السكن, مأوى وسكن, السكن والبيت',
    uk: 'проживання, житлові питання, дім, жилищные вопросы, житло і оренда, житлова ситуація, жилищная ситуация, проблеми з житлом, жилищные проблемы, оренда, аренда',
    tr: 'barınma, oturma, ev ve konut, kira, ev ve kira, konut sorunu, konut durumu, ev işleri konut' },
  { code: 'LANGUAGE',
    de: 'Sprache, Sprachen, Sprachangebote, Sprachhilfe, Sprachen und Verständigung, Verständigung, Sprache und Integration, Sprachangebot, Sprachliche Hilfe',
    en: 'language, languages, language help, languages and communication, language and integration, language support, linguistic',
    ar: 'لغة, اللغة, لغات, لغة واندماج, مساعدة لغوية, لغوي, اللغة والتواصل',
    uk: 'мова, мови, язык, языки, мова та інтеграція, мовна допомога, языковая помощь, мовний, языковой, язык и интеграция',
    tr: 'dil, diller, dil desteği, dil ve uyum, dil yardımı, dilsel, dil ve iletişim' },
  { code: 'AUTHORITIES_LAW',
    de: 'Behörden, Behörde, Amt, Ämter, Recht, Verwaltung, Behörden und Recht, Bürokratie, Amtsgang, Ämter und Behörden, Behördenangelegenheiten, behördliche Angelegenheiten, Papierkram, Behördenkram, Formalitäten, '
      + 'rechtliche Fragen, Amt und Behörde, Antragstellung, öffentliche Verwaltung, Behördensachen, Amtssachen, Ämterkram, Rathaus und Ämter, Rechtliches, Anliegen beim Amt, Rechtsfragen allgemein',
    en: 'authorities, authority, law, office, administration, bureaucracy, paperwork, official matters, dealing with authorities, legal matters, government office, public administration, legal questions, red tape',
    ar: 'دوائر حكومية, دائرة, قانون, سلطات, حقوق, الدوائر, معاملات, اوراق رسمية, معاملات حكومية, دوائر الدولة, امور قانونية, مسائل قانونية, البيروقراطية, الادارة',
    uk: 'установи, відомство, право, закон, держустанови, ведомство, учреждение, бюрократия, паперова робота, бумажная волокита, державні установи, государственные учреждения, юридичні питання, юридические вопросы, чиновники, '
      + 'адміністрація, администрация, формальності, амт, амти, беамтер, держслужба, офіційні установи, официальные учреждения, ведомства, папери установи, бумаги ведомства, державна служба',
    tr: 'resmi daireler, daire işleri, hukuk, kanun, makamlar, bürokrasi, evrak işleri, resmi işler, devlet dairesi, hukuki konular, yasal sorular, idare, resmi makamlar, daireler' },
  { code: 'FAMILY',
    de: 'Familie, Familienleben, Familie und Kinder, Familienangebote, Familie und Erziehung, Kinder und Familie, rund um die Familie, Eltern und Kinder, Familienfragen, Familienalltag, Kind und Familie, Eltern und Familie',
    en: 'family life, family and children, family, parents and children, family matters, children and family, upbringing, everyday family life',
    ar: 'الاسرة والاطفال, عائلة, حياة عائلية, الاسرة, العائلة, اطفال وعائلة, شؤون العائلة, الاهل والاطفال, تربية, اسرة',
    uk: "сімейне життя, сім'я і діти, семья и дети, батьки і діти, родители и дети, сімейні питання, семейные вопросы, виховання, воспитание, родина, семья",
    tr: 'aile ve çocuk, aile hayatı, aile, anne baba ve çocuk, aile konuları, çocuk yetiştirme, aile ve çocuklar, aile işleri' },
  { code: 'LEISURE_SPORT',
    de: 'Freizeit und Sport, Sport und Freizeit, Freizeit und Kultur, Freizeitgestaltung, Freizeitaktivitäten, Freizeit gestalten, Freizeitangebote, Hobby, Hobbys, was kann man hier machen, aktiv in der Freizeit',
    en: 'leisure and sport, sport and leisure, recreation, leisure activities, free time, hobbies, spare time, things to do, sport and fun, fun activities',
    ar: 'رياضة وترفيه, ترفيه, الترفيه, وقت الفراغ, هوايات, انشطة, نشاطات ترفيهية, رياضة وتسلية, تسلية',
    uk: 'дозвілля і спорт, відпочинок, спорт и отдых, отдых, вільний час, свободное время, хобі, хобби, розваги, развлечения, активний відпочинок, досуг, дозвілля',
    tr: 'boş zaman ve spor, eğlence, boş zaman, boş zaman etkinlikleri, hobi, hobiler, spor ve eğlence, yapılacak şeyler' },
  { code: 'MOBILITY',
    de: 'Mobilität, Verkehr, unterwegs, Unterwegs sein, von A nach B kommen, mobil sein, mobil bleiben, Verkehr und Mobilität, Verkehrsmittel, wie komme ich hin, Fortbewegung, Mobilitätsangebote, ohne Auto unterwegs, '
      + 'ohne Führerschein unterwegs, hinkommen, wegkommen, Verkehrsanbindung, Anfahrt, Mobilität auf dem Land, beweglich unterwegs',
    en: 'mobility, getting around, transport, traffic, how do i get there, getting from a to b, mobility offers, travel around, without a car, means of transport',
    ar: 'تنقل, التنقل, نقل, مرور, مواصلات, المواصلات, وسائل النقل, كيف اوصل, بدون سيارة, وسائل التنقل',
    uk: 'мобільність, пересування, транспорт, мобильность, передвижение, як доїхати, как доехать, без машини, без машины, транспортні засоби, дорожній рух, передвигаться, засоби пересування, як дістатися, как добраться, '
      + 'транспортне сполучення, проїзд, проезд, дорога, дістатися до міста, добраться до города, їздити, ездить',
    tr: 'ulaşım, trafik, hareketlilik, nasıl giderim, ulaşım araçları, arabasız, bir yerden bir yere, trafik ve ulaşım' },
  { code: 'SUPPLY',
    de: 'Versorgung, Alltag, Grundversorgung, Dinge des Alltags, Alltagshilfe, Alltagshilfen, Lebensmittel und Kleidung, Dinge für den Alltag, täglicher Bedarf, Alltagsversorgung, Nahversorgung, Hilfe im Alltag, '
      + 'Alltag bewältigen, Dinge zum Leben, Essen und Kleidung, versorgen, das Nötigste, Sachspenden und Lebensmittel, materielle Hilfe, Grundbedarf',
    en: 'everyday supplies, everyday life, basic needs, supplies, daily needs, food and clothing, help in everyday life, daily life, essentials, necessities',
    ar: 'احتياجات يومية, حياة يومية, الحاجات الاساسية, طعام وملابس, مستلزمات يومية, الحياة اليومية, مساعدة في الحياة اليومية, ضروريات',
    uk: 'повсякденні потреби, побут, щоденні потреби, быт, повседневные нужды, їжа та одяг, еда и одежда, повсякденне життя, повседневная жизнь, найнеобхідніше, самое необходимое, допомога в побуті, речі першої необхідності, '
      + 'вещи первой необходимости, матеріальні потреби, їжа одяг меблі, еда одежда мебель, забезпечення, обеспечение продуктами',
    tr: 'günlük ihtiyaçlar, temel ihtiyaçlar, gündelik hayat, gıda ve giysi, günlük yaşam, günlük hayatta yardım, gerekli eşyalar, zorunlu ihtiyaçlar' },
  { code: 'ENCOUNTER',
    de: 'Begegnungsangebote, Begegnung und Austausch, Miteinander, Menschen treffen, Austausch, Leute kennenlernen, andere Menschen kennenlernen, Gemeinschaft erleben, Geselligkeit, Zusammensein, geselliges Beisammensein, '
      + 'Kontakte knüpfen, soziale Kontakte, Anschluss finden, unter Leute kommen, Begegnung, zusammenkommen, Gemeinschaft, Leute treffen, soziales Miteinander, Gesellschaft erleben, sich begegnen, Begegnungen, '
      + 'Treffmöglichkeiten',
    en: 'meeting people, getting together, encounters, socialising, meet people, get to know people, make friends, social contacts, companionship, meet others, find company',
    ar: 'لقاء الناس, تواصل اجتماعي, التلاقي, التعرف على ناس, تكوين صداقات, اصدقاء جدد, لقاءات, علاقات اجتماعية, بدي اتعرف على ناس',
    uk: 'зустрічі з людьми, спілкування і зустрічі, встречи с людьми, познайомитися з людьми, познакомиться с людьми, знайти друзів, найти друзей, нові знайомства, новые знакомства, спілкування, общение, соціальні контакти, '
      + 'зустрітися, встретиться, спільнота, сообщество, коло друзів, круг друзей, познайомлюсь, познакомлюсь, соціальне життя, социальная жизнь',
    tr: 'insanlarla buluşma, bir araya gelme, kaynaşma, insanlarla tanışmak, arkadaş bulmak, yeni insanlar, sosyal ilişkiler, tanışma, arkadaşlık, sohbet ve buluşma' },
  { code: 'DIGITAL',
    de: 'Digitales, digital, Digitalisierung, digitale Hilfe, digitale Angebote, Technikhilfe, digitale Welt, digitale Technik, Computer und Internet, Internet und Handy, digitale Themen, Computer und Handy, digital unterwegs, '
      + 'Digitalangebote, online und digital',
    en: 'digital, digital life, digital help, technology, computer and internet, digital world, digital technology, digital support, internet and phone',
    ar: 'رقمي, مساعدة رقمية, تقنية, تكنولوجيا, كمبيوتر وانترنت, التكنولوجيا, العالم الرقمي, الرقمية, انترنت وموبايل',
    uk: "цифрове, цифрова допомога, цифровий, цифровая помощь, технологии, комп'ютер та інтернет, компьютер и интернет, цифровий світ, цифровой мир, цифрові технології, цифровые технологии, техніка і інтернет",
    tr: 'dijital, dijital yardım, teknoloji yardımı, bilgisayar ve internet, dijital dünya, dijital teknoloji, internet ve telefon, dijital konular' },
];
