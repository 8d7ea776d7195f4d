import { type Concept } from './concept.js';

/** Words about staying healthy, and about illnesses that last. */
export const preventionConcepts: readonly Concept[] = [
  { code: 'VACCINATION',
    de: 'Impfen, Impfung, Impfungen, Impfberatung, Impftermin, Impfpass, Masernimpfung, Grippeimpfung, Corona-Impfung, Schutzimpfung, Impfstelle, geimpft, Reiseimpfung, impfen lassen, sich impfen lassen, '
      + 'Kind impfen, Impfaktion, Impfbus, Impfnachweis, Masernschutz, Grippe, Grippeschutz, Grippeschutzimpfung, Covid-Impfung, Tetanus, Tetanusimpfung, FSME, Zeckenimpfung, HPV-Impfung, Kinderimpfung, '
      + 'Auffrischung Impfung, Auffrischimpfung, Impfstatus, Impfbuch, Impfsprechstunde, Impfstoff, Impfkalender, Piks, reisemedizinische Beratung, Gelbfieberimpfung, Polio, Keuchhusten, Impflücken schließen, '
      + 'Spritze gegen Grippe, Impfung für Kita, Impfung Baby, Mumps, Röteln, Windpocken Impfung, Hepatitis-Impfung, Gürtelrose, STIKO, Impfausweis verloren, Impfpflicht, RSV, Pneumokokken, Meningokokken, '
      + 'Impfausweis',
    en: 'vaccination, vaccine, immunisation, vaccinations, measles vaccination, flu shot, vaccination card, get vaccinated, jab, jabs, booster, booster shot, child vaccination, vaccine appointment, tetanus shot, covid vaccine, '
      + 'flu vaccine, immunization, travel vaccination, vaccination advice, vaccination gaps, tick vaccination, hpv vaccine, measles, vaccines, shots, shots for my child, measles shot for kindergarten, measles proof, '
      + 'vaccination booklet, lost vaccination card, travel vaccine, tick vaccine, childhood vaccines, baby vaccinations, catch-up vaccination, impfung, whooping cough, hepatitis vaccine',
    ar: 'تطعيم, لقاح, تلقيح, لقاحات, التطعيم, تطعيم الاطفال, دفتر التطعيم, ابرة, لقاح الاطفال, لقاح كورونا, لقاح الحصبة, حصبة, انفلونزا لقاح, موعد تطعيم, كرت اللقاح, دفتر لقاح, تلقيح الاطفال, لقاح الكزاز, تطعيمات, تطعيم '
      + 'المدرسة',
    uk: 'щеплення, вакцинація, вакцина, щеплення дітей, прививка, прививки, вакцинация, вакцинуватися, зробити щеплення, щеплення від кору, кір, щеплення від грипу, правець, ковід вакцина, карта щеплень, календар щеплень, '
      + 'прививка ребенку, сделать прививку, прививка от кори, корь, прививка от гриппа, столбняк, прививочная карта, вакцинироваться, вакцина от ковида, щеплення проти кліщів, дитяча вакцинація, імпфунг, импфунг, імпфпас, '
      + 'импфпасс, щеплення для садка, прививки для садика, прививка для школы, щеплення школа, прививка от столбняка, щеплення від гепатиту, бцж, манту, кдп, кпк, поліомієліт, полиомиелит, поставить прививку, '
      + 'прививка от гриппа бесплатно, вакцинация детей, прививка от клеща, енцефаліт кліщ',
    tr: 'aşı, aşılama, aşılar, aşı kartı, çocuk aşısı, aşı olmak, aşı olmak istiyorum, kızamık aşısı, kızamık, grip aşısı, tetanos aşısı, covid aşısı, çocuk aşıları, aşı takvimi, aşı karnesi, aşı randevusu, aşı bilgilendirme, '
      + 'seyahat aşısı, bebek aşısı, aşı yaptırmak, aşım eksik, aşı kartımı kaybettim, çocuğumu aşılatmak, anaokulu için aşı, kene aşısı, korona aşısı, hatırlatma dozu, aşı nerede, impfung, boğmaca, çocuk felci, zona aşısı, '
      + 'aşı belgesi, kızamık belgesi, hepatit aşısı, aşı danışma' },
  { code: 'PUBLIC_HEALTH_OFFICE',
    de: 'Gesundheitsamt, amtsärztliche Untersuchung, Amtsarzt, Infektionsschutzbelehrung, Gesundheitszeugnis, Infektionsschutz, Belehrung Lebensmittel, Tuberkulose, Trinkwasser, Hygieneaufsicht, '
      + 'Kinder- und Jugendgesundheitsdienst, KJGD, öffentlicher Gesundheitsdienst, ÖGD, Fachbereich Gesundheit, Fachdienst Gesundheit, Schularzt, Schuleingangsuntersuchung, Einschulungsuntersuchung, '
      + 'schulärztlicher Dienst, Einschulung Untersuchung, Belehrung nach Infektionsschutzgesetz, Gesundheitspass, Lebensmittelbelehrung, rote Karte Gastronomie, Arbeit in der Küche Bescheinigung, '
      + 'meldepflichtige Krankheiten, ansteckende Krankheit, Läuse, Kopfläuse, Krätze, Corona, Coronatest, Legionellen, Badegewässer, amtsärztlich, amtsärztliches Gutachten, Heilpraktikerprüfung, Wasserqualität, '
      + 'Infektionskrankheiten, Schimmelbefall Gesundheit, Zahnärztlicher Dienst, Jugendzahnarzt, Medizinalaufsicht, Arbeit mit Essen Bescheinigung, Belehrung Küche, Amtsärztin, Attest vom Amtsarzt, Hygiene, '
      + 'Ringelröteln, Läuse in Kita, Untersuchung vor Einschulung, Seuche, Quarantäne, Gesundheitsaufseher, Gesundheitsberichterstattung, Wasserprobe, Infektionsbelehrung, Rote Karte Küche',
    en: 'public health office, health department, health authority, food hygiene certificate, official medical exam, infection protection, health office, food handler certificate, school entry examination, school doctor, '
      + 'infectious disease, head lice, scabies, tuberculosis, notifiable diseases, official doctor, medical officer, drinking water quality, covid test, school health check, public health service, gesundheitsamt, lice at school, '
      + 'lice, nits, health certificate for kitchen, red card food handling, work in kitchen certificate, tb test, tuberculosis test, x-ray for shared accommodation, health check for refugees, school medical, hygiene instruction, '
      + 'contagious illness, reportable illness, bathing water quality, mould health office, environmental health, health screening school starters, municipal health, instruction infection protection act',
    ar: 'دائرة الصحة, مكتب الصحة, شهادة صحية, مديرية الصحة, غيزوندهايتس امت, شهادة صحية للعمل, كرت صحي للمطعم, فحص دخول المدرسة, طبيب المدرسة, قمل, مرض معدي, امراض معدية, طبيب رسمي, فحص المدرسة, كورونا, دورة صحية '
      + 'للمطاعم, طبيب حكومي, مرض الجرب, مرض السل',
    uk: "управління охорони здоров'я, відомство охорони здоров'я, санітарна книжка, медична книжка, санэпидемстанция, санитарная книжка, гезундхайтсамт, медичний огляд перед школою, шкільний лікар, інфекційні хвороби, воші, "
      + 'короста, туберкульоз, інструктаж для роботи з продуктами, офіційний лікар, коронавірус, медосмотр перед школой, школьный врач, инфекционные болезни, вши, чесотка, туберкулез, медкнижка, санкнижка, ковид, '
      + 'инфекционная защита, гігієна, ведомство здравоохранения, медкнижка оформити, оформить медкнижку, санкнижка для роботи, санстанція, сэс, сес, воші у дитини, вши у ребенка, гезундхайтсцойгнис, гезундгайтсамт, карантин, '
      + 'туберкулез проверка, флюорография, флюорографія, медосмотр для работы, медогляд для роботи',
    tr: 'sağlık dairesi, sağlık müdürlüğü, sağlık belgesi, portör muayenesi, hijyen belgesi, gesundheitsamt, okula başlama muayenesi, okul doktoru, bulaşıcı hastalık, uyuz, verem, tüberküloz, resmi doktor, gıda hijyen eğitimi, '
      + 'korona testi, enfeksiyon, halk sağlığı, sağlık kurumu, saç biti, kafa biti, çocuğumda bit, mutfakta çalışma belgesi, gıda belgesi, mutfak sağlık belgesi, verem testi, mülteci sağlık muayenesi, okul sağlık kontrolü, '
      + 'salgın, bulaşıcı hastalıklar, sağlık müdürlüğü nerede, hijyen eğitimi, resmi sağlık raporu, rote karte belge' },
  { code: 'NUTRITION',
    de: 'Ernährungsberatung, Ernährung, gesund essen, Diabetes, Zuckerkrankheit, Diabetesberatung, Abnehmen, Adipositas, Übergewicht, Diät, Ernährungskurs, gesunde Ernährung, richtig essen, ausgewogene Ernährung, '
      + 'Ernährungsberater, Ernährungsberaterin, Ökotrophologin, Ernährungstherapie, Ernährungsfragen, Ernährung von Kindern, Kinderernährung, Babynahrung, Säuglingsernährung, gesund kochen lernen, gesunde Küche, '
      + 'Blutzucker, Diabetiker, Typ 2 Diabetes, Diabetesschulung, Insulin, zu dick, zu dicke Kinder, mein Kind ist zu dick, abnehmen wollen, Gewicht verlieren, Gewichtsreduktion, Kalorien, Übergewichtige, '
      + 'Fettleibigkeit, Unverträglichkeit, Zöliakie, Cholesterin, Bluthochdruck Ernährung, gesundes Frühstück, Abnehmgruppe, vollwertig, zu viel Gewicht, Kind isst nur Süßes, Zucker, Bluthochdruck und Essen, '
      + 'Kochen für Diabetiker, Vitamine, essen lernen, Allergien und Essen, Laktose, Gluten, Fasten, vegan, Schlank werden, Beikostberatung, Ernährungsworkshop, Ernährungsführerschein, ausgewogen kochen, '
      + 'gesund kochen, weniger Gewicht',
    en: 'nutrition advice, healthy eating, diabetes, weight loss, obesity, diet, nutrition, nutritionist, dietician, dietitian, healthy food, healthy diet, eat healthy, lose weight, overweight, overweight children, blood sugar, '
      + 'diabetic, diabetes course, insulin, child is too fat, weight management, celiac, food intolerance, healthy cooking, balanced diet, slim down, losing weight, too fat, i am fat, my child is overweight, baby food advice, '
      + 'weaning, introducing solids, vegetarian, vegan, gluten free, lactose intolerance, food allergy, calories, weight watchers, sugar illness, type 2 diabetes, gestational diabetes, eat better, nutrition course, '
      + 'nutrition counselling, eating well with little money, cook healthy for kids, fasting, cholesterol',
    ar: 'تغذية, استشارة تغذية, سكري, السكري, تخفيف وزن, حمية, غذاء صحي, اكل صحي, نظام غذائي, خبيرة تغذية, اخصائية تغذية, خسارة وزن, بدي انحف, سمنة, سمنة الاطفال, ريجيم, وزن زائد, مرض السكر, سكر الدم, انسولين, طعام صحي, '
      + 'تغذية الاطفال, تنزيل وزن, التغذية السليمة',
    uk: 'харчування консультація, здорове харчування, діабет, схуднення, дієта, ожиріння, диабет, похудение, здоровое питание, дієтолог, нутриціолог, правильне харчування, схуднути, зайва вага, цукровий діабет, інсулін, '
      + 'цукор у крові, харчування дітей, дитина з зайвою вагою, диетолог, правильное питание, похудеть, лишний вес, сахарный диабет, инсулин, питание детей, ожирение, диета, консультация по питанию, сахар в крови, '
      + 'схуднення курс, похудение группа, дієтичне харчування, диетическое питание, цукор підвищений, сахар повышен, діабетик, диабетик, диабет школа, дитина погано їсть, ребенок плохо ест, вітаміни, витамины, '
      + 'непереносимість глютену, худеть, худнути, правильно питаться',
    tr: 'beslenme danışmanlığı, sağlıklı beslenme, diyabet, şeker hastalığı, zayıflama, diyet, diyetisyen, kilo vermek, fazla kilo, obezite, şişmanlık, çocuk beslenmesi, doğru beslenme, şeker hastasıyım, kan şekeri, insülin, '
      + 'rejim, beslenme uzmanı, sağlıklı yemek, çölyak, dengeli beslenme, şeker hastası, tip 2 diyabet, gebelik şekeri, şişmanım, çok kiloluyum, kilo problemi, kilo verme, kilo almak, çocuğum kilolu, çocuğum çok şişman, '
      + 'ek gıda bebek, vejetaryen, vegan, glütensiz, laktoz, gıda alerjisi, kolesterol, kalori, diyet yapmak, sağlıklı beslenmek, insülin direnci, beslenme kursu, zayıflamak istiyorum, oruç' },
  { code: 'HEALTH_PROMOTION',
    de: 'Gesundheitsförderung, Prävention, Gesundheitskurs, Gesundheitslotsen, Gesundheitsmediatoren, MiMi, Entspannung, Entspannungskurs, autogenes Training, Achtsamkeit, Stressbewältigung, Gesundheitskiosk, '
      + 'Gesundheitskompetenz, Vorsorgeuntersuchung, Krebsvorsorge, gesund bleiben, gesund leben, gesund im Alter, gesund älter werden, fit bleiben, Gesundheitsvorsorge, Vorsorge beim Arzt, Check-up, '
      + 'Darmkrebsvorsorge, Mammographie, Hautscreening, Früherkennung, Gesundheitsberatung, Gesundheitsbildung, Gesundheitstag, Gesundheitsvortrag, Gesundheitswoche, Gesundheitsregion, Gesundheitskonferenz, '
      + 'Gesundheit für Migranten, interkulturelle Gesundheitsmediatoren, Gesundheitswissen, Gesundheitssystem verstehen, Gesundheitswegweiser, Meditation, meditieren, Progressive Muskelentspannung, Atemtechnik, '
      + 'Stress abbauen, weniger Stress, zur Ruhe kommen, entspannen, Resilienz, Präventionskurs, Rückenschule, Rückenkurs, Sturzprävention, Sturzprophylaxe, Hitzeschutz, Kneipp, Waldbaden, Gesundheitsangebote, '
      + 'betriebliches Gesundheitsmanagement, Klangschalen, gesunde Lebensweise, will gesünder leben, Verspannung, abschalten, Entspannungsübungen, Kursreihe Gesundheit, Gesundheitstage, Selbstfürsorge, '
      + 'Immunsystem, Schlafkurs, gesunder Rücken, Beweglichkeit, Gesundheitstreff, Gesundheitslotsin, Barfußpfad, Gesundheitscafé, Sturz vermeiden, Herz-Kreislauf, Krankenkassenkurs, Präventionsangebot, '
      + 'Rauchfrei, Schlafprobleme, schlecht schlafen',
    en: "health promotion, prevention, relaxation, mindfulness, stress management, health course, check-up, cancer screening, stay healthy, healthy living, health education, health talk, health information, "
      + "health day, health mediators, preventive care, mammography, meditation, meditate, reduce stress, breathing exercises, resilience, back training, fall prevention, early detection, "
      + "understand the health system, relax, wellness, healthy ageing, health literacy, healthy lifestyle, stress relief, relaxation course, autogenic training, progressive muscle relaxation, less stress, "
      + "calm down, sleep better course, healthy back, posture, prevent falls, heart check, vision and hearing check day, skin screening, prostate screening, colon cancer screening, breast screening, health fair, "
      + "men's health, migrants health, healthy kids, prevention course, health insurance course, health workshop, know your body, health guides in several languages, health check, sleep problems",
    ar: 'وقاية صحية, تعزيز الصحة, استرخاء, فحوصات وقائية, التثقيف الصحي, صحة وقائية, توعية صحية, محاضرة صحية, معلومات صحية, تخفيف التوتر, تمارين تنفس, الكشف المبكر, فحص مبكر, فحص الثدي, وسطاء الصحة, نمط حياة صحي, النظام '
      + 'الصحي, حياة صحية, تقليل الضغط النفسي',
    uk: "зміцнення здоров'я, профілактика, релаксація, майндфулнес, профілактичний огляд, профилактика, здоровый образ жизни, здоровий спосіб життя, медитація, дихальні вправи, зменшити стрес, розслаблення, "
      + "стійкість до стресу, скринінг, мамографія, рання діагностика, лекція про здоров'я, медична система німеччини, посередники здоров'я, бути здоровим, медитация, дыхательные упражнения, расслабление, снять стресс, "
      + 'маммография, ранняя диагностика, лекция о здоровье, система здравоохранения, укрепление здоровья, профилактический осмотр, профілактика падінь, зняти стрес, антистрес, антистресс, аутотренінг, аутотренинг, '
      + "здоровая спина, здорова спина, профілактика захворювань, профилактика болезней, медогляд профілактичний, диспансеризація, диспансеризация, чек-ап, чекап, школа здоров'я, школа здоровья, імунітет, иммунитет, "
      + 'йога стрес, гартування, закаливание, дни здоровья',
    tr: 'sağlık bilinci, sağlık kursu, gevşeme, rahatlama, farkındalık, koruyucu sağlık, sağlıklı yaşam, meditasyon, nefes egzersizi, stres azaltma, stresle başa çıkma, mamografi, erken teşhis, erken tanı, sağlık semineri, '
      + 'sağlık bilgilendirme, sağlık sistemi, önleyici sağlık, check-up yaptırmak, düşme önleme, rahatlama kursu, sağlık arabulucuları, sağlıklı kalmak, stres kursu, stresten kurtulmak, sakinleşmek, uyku kursu, sırt sağlığı, '
      + 'sırt kursu, kanser taraması, meme kanseri taraması, prostat kontrolü, sağlık taraması, sağlık günü, sağlıklı çocuk, erkek sağlığı, sağlık sohbeti, sağlık konferansı, göçmen sağlık rehberi, dik duruş, kalp kontrolü, '
      + 'sağlık atölyesi, nefes kursu, kas gevşetme' },
  { code: 'CANCER',
    de: 'Krebs, Krebsberatung, Krebskrank, Krebsberatungsstelle, Onkologie, Tumor, Chemotherapie, Brustkrebs, Leben mit Krebs, Krebsdiagnose, Diagnose Krebs, Krebspatienten, Krebspatientinnen, '
      + 'krebskranke Menschen, an Krebs erkrankt, Krebserkrankung, habe Krebs, Onkologe, Chemo, Bestrahlung, Strahlentherapie, Leukämie, Prostatakrebs, Darmkrebs, Hautkrebs, Lungenkrebs, Frauenselbsthilfe Krebs, '
      + 'Psychoonkologie, psychoonkologische Beratung, krebskranke Kinder, Kinderkrebs, Krebsnachsorge, Krebsgesellschaft, Krebshilfe, Metastasen, Tumorerkrankung, Brustzentrum, Knoten in der Brust, Krebs was nun, '
      + 'Mutter hat Krebs, Vater hat Krebs, Mann hat Krebs, Kind hat Krebs, nach der Chemo, Perücke, Krebsselbsthilfe, Krebsinformation, onkologisch, Nachsorge Krebs, Angehörige krebskrank, Krebscafé, '
      + 'Sport und Krebs, Krebs-Vorsorge, Krebsvorsorge, psychoonkologisch',
    en: 'cancer, cancer counselling, oncology, tumour, chemotherapy, breast cancer, cancer patient, cancer diagnosis, i have cancer, oncologist, chemo, radiotherapy, leukaemia, prostate cancer, lung cancer, bowel cancer, '
      + 'living with cancer, cancer support group, psycho-oncology, children with cancer, tumor, oncology advice, my mother has cancer, my father has cancer, husband has cancer, diagnosed with cancer, cancer treatment, '
      + 'skin cancer, ovarian cancer, after cancer, life after cancer, cancer relatives, wig after chemo, lymphoma, brain tumour, metastases, cancer survivors, cancer sport, living with a tumour, palliative cancer, cancer fear',
    ar: 'سرطان, مرض السرطان, استشارة سرطان, اورام, سرطان الثدي, معي سرطان, مصاب بالسرطان, مرضى السرطان, ورم, علاج كيماوي, كيماوي, اشعة علاج السرطان, لوكيميا, سرطان الدم, سرطان الرئة, سرطان البروستات, دعم مرضى السرطان, '
      + 'السرطان, سرطان الاطفال',
    uk: 'рак, онкологія, консультація для онкохворих, пухлина, хіміотерапія, онкология, опухоль, захворів на рак, діагноз рак, рак грудей, лейкемія, променева терапія, онкохворі, онколог, онкохворі діти, психоонколог, '
      + 'рак легенів, больной раком, онкобольные, химиотерапия, лучевая терапия, рак груди, лейкоз, диагноз рак, жити з раком, онкологічне захворювання, онко, рак у мами, рак у мамы, рак у чоловіка, рак у мужа, рак у дитини, '
      + 'рак у ребенка, рак молочної залози, рак молочной железы, химия рак, хімія рак, опромінення, облучение, метастази, метастазы, саркома, лимфома, лімфома, онкобольной, онкохворий, після раку, после рака, кребс',
    tr: 'kanser, kanser danışmanlığı, onkoloji, tümör, meme kanseri, kanser hastası, kanser oldum, kanser teşhisi, kemoterapi, radyoterapi, ışın tedavisi, lösemi, prostat kanseri, akciğer kanseri, onkolog, kanserli çocuklar, '
      + 'kanser destek grubu, kanserle yaşam, annem kanser, babam kanser, eşim kanser, cilt kanseri, rahim kanseri, bağırsak kanseri, beyin tümörü, kanser hastaları, kanser yakınları, kanser sonrası, kanser tedavisi, '
      + 'kemoterapi peruk, lenfoma, kanser korkusu, kanseri yenenler, mide kanseri' },
  { code: 'CHRONIC_ILLNESS',
    de: 'chronische Krankheit, chronisch krank, chronische Erkrankung, chronische Schmerzen, Schmerztherapie, Schmerzpatienten, Rheuma, Rheumaliga, Multiple Sklerose, MS-Kontaktkreis, Parkinson, Epilepsie, '
      + 'Schlaganfall, nach dem Schlaganfall, Aphasie, Herzkrank, Herzkrankheit, Herzsport, Bluthochdruck, Asthma, COPD, Lungensport, Neurodermitis, Morbus Crohn, Fibromyalgie, Osteoporose, Arthrose, '
      + 'Mukoviszidose, Migräne, seltene Erkrankung, seltene Krankheit, Long Covid, Post Covid, ME/CFS, Dialyse, Nierenkrank, Hirnverletzung, Schädel-Hirn-Trauma, Querschnittslähmung, Dauerschmerzen, '
      + 'immer Schmerzen, nach dem Herzinfarkt, Herzschwäche, Schlaganfall Angehörige, MS-Erkrankte, Parkinson-Gruppe, Rheumagruppe, Lupus, Schuppenflechte, Lymphödem, Polyneuropathie, Restless Legs, Stoma, '
      + 'Transplantation, Morbus Bechterew, lebenslang krank, dauerhaft krank, Schlaganfallhelfer, Diabetes, Zucker krank, Zuckerkrankheit, Schmerzen jeden Tag, dauernd Schmerzen',
    en: "chronic illness, chronic disease, chronic pain, pain clinic, rheumatism, arthritis, multiple sclerosis, parkinson's, epilepsy, seizures, stroke, after a stroke, heart disease, high blood pressure, asthma, "
      + "migraine, rare disease, long covid, dialysis, osteoporosis, brain injury, crohn's disease, ill for a long time, fibromyalgia, endometriosis group, lupus, psoriasis, copd, heart failure, kidney disease, "
      + "kidney failure, me cfs, chronic fatigue, hypertension, hemophilia, cystic fibrosis, colitis, irritable bowel, constant pain, living with illness, pain patients, pain therapy, als disease, "
      + "muscular dystrophy, thyroid disease, sickle cell, aphasia, after heart attack, pacemaker, huntington, diabetes",
    ar: 'مرض مزمن, امراض مزمنة, الم مزمن, روماتيزم, تصلب لويحي, باركنسون, صرع, جلطة دماغية, سكتة دماغية, مرض قلب, امراض القلب, ضغط الدم, ضغط عالي, ربو, مرض نادر, غسيل كلى, هشاشة العظام, كوفيد طويل الامد',
    uk: 'хронічна хвороба, хронічне захворювання, хронічний біль, ревматизм, розсіяний склероз, паркінсон, епілепсія, інсульт, після інсульту, хвороба серця, високий тиск, астма, мігрень, рідкісне захворювання, діаліз, '
      + 'остеопороз, хроническая болезнь, хроническая боль, рассеянный склероз, паркинсон, эпилепсия, после инсульта, болезнь сердца, высокое давление, мигрень, редкое заболевание, диализ, постійний біль, постоянные боли, '
      + 'після інфаркту, после инфаркта, инсульт, серце хворе, больное сердце, гіпертонія, гипертония, ревматоїдний артрит, артрит, артроз, псоріаз, псориаз, хвороба паркінсона, болезнь паркинсона, рассеянный склероз группа, '
      + 'астма у дитини, бронхиальная астма, коліт, грижа, грыжа диск, постковід',
    tr: 'kronik hastalık, kronik ağrı, romatizma, ms hastalığı, parkinson, epilepsi, sara hastalığı, felç, kalp hastalığı, yüksek tansiyon, astım, migren, nadir hastalık, diyaliz, kemik erimesi, uzun covid, uzun süredir hastayım, '
      + 'sürekli ağrı, sürekli ağrım var, fibromiyalji, sedef hastalığı, koah, kalp yetmezliği, böbrek hastalığı, böbrek yetmezliği, kronik yorgunluk, tansiyon hastası, eklem ağrısı, inme, felç geçirdim, kas hastalığı, '
      + 'als hastalığı, ağrı tedavisi, talasemi, akdeniz anemisi, bağırsak hastalığı, kalp pili, epilepsi nöbeti' },
  { code: 'REHABILITATION',
    de: 'Reha, Rehabilitation, Mutter-Vater-Kind-Kur, Kurantrag, Kurberatung, Müttergenesungswerk, Rehasport, medizinische Reha, Erholung für Mütter, Anschlussheilbehandlung, Ergänzende Reha, Kur beantragen, Rehaklinik, '
      + 'Reha beantragen, Rehabilitationssport, Reha nach Operation, ambulante Reha, AHB, Rehamaßnahme, Rehaantrag, Rehasportgruppe, Rehasportverein, Funktionstraining, Vorsorgemaßnahme, Reha nach Schlaganfall, '
      + 'geriatrische Reha, Kurklinik, Heilbad, Reha für Kinder, Kinderreha, Präventionsmaßnahme, Erholungskur, Kur, nach OP auf die Beine kommen, Reha abgelehnt, Kur für mich, wieder fit werden nach Krankheit, Badekur, '
      + 'Rehabilitationsklinik, Wartezeit Reha, Rehabilitationsmaßnahme, Nachsorge Reha, Reha-Beratung, Wiederherstellung',
    en: 'rehabilitation, medical rehab, health cure, mother-child cure, rehab sport, recuperation, rehab clinic stay, rehab after operation, rehab after surgery, spa treatment, rehabilitation sports, '
      + 'recovery after illness, convalescence, rehab application, health resort, outpatient rehab, recover after operation, apply for rehab, rehab after stroke, rehab after accident, rehab centre, '
      + 'medical rehabilitation place, get back on my feet, aftercare after hospital, geriatric rehab, cardiac rehab, psychosomatic clinic, health spa, curative stay, rehabilitative, rehab',
    ar: 'اعادة تأهيل, إعادة التأهيل, علاج تأهيلي, كور للامهات, اعادة تاهيل, مصحة, تأهيل طبي, تأهيل بعد عملية, تأهيل بعد العملية, منتجع صحي, نقاهة, رياضة تأهيلية, طلب اعادة تأهيل, علاج واستجمام, كور علاجي',
    uk: 'реабілітація, санаторій, лікувально-оздоровчий відпочинок, реабилитация, санаторий, курорт мать и дитя, реабілітаційна клініка, відновлення після операції, оздоровлення, санаторне лікування, реабілітаційний спорт, '
      + 'реха, реабилитационная клиника, восстановление после операции, оздоровление, санаторное лечение, реабилитационный спорт, восстановление после болезни, амбулаторна реабілітація, реабілітація після операції, '
      + 'реабилитация после операции, реабілітація після інсульту, реабилитация после инсульта, путівка в санаторій, путевка в санаторий, відновлення після хвороби, оздоровчий санаторій, реабилитация военных, '
      + 'реабілітація поранених, курорт лікування, рехаклиника',
    tr: 'rehabilitasyon, rehabilitasyon merkezi, anne çocuk kürü, kaplıca tedavisi, rehabilitasyon kliniği, ameliyat sonrası iyileşme, rehabilitasyon sporu, iyileşme, kaplıca, kür başvurusu, reha, ameliyattan sonra rehabilitasyon, '
      + 'ayakta rehabilitasyon, dinlenme kürü, rehabilitasyon başvurusu, ameliyat sonrası rehabilitasyon, kür tatili, rehaya gitmek, kaza sonrası iyileşme, felç sonrası rehabilitasyon, rehabilitasyon yeri, kaplıca kürü' },
  { code: 'PARENT_CHILD_CURE', wider: 'REHABILITATION',
    de: 'Mutter-Kind-Kur, Mutter-Kind-Kuren, Mütterkur, Mutterkur, Vater-Kind-Kur, Kurberatungsstelle, Kurvermittlung, Kurberatung für Mütter, erschöpfte Mutter, Mutter am Limit, Mama braucht Erholung, '
      + 'Müttergenesung, Nachsorge nach der Kur, Kurmaßnahme mit Kindern, Mutti braucht Kur, bin total erschöpft Mama, drei Wochen mit Kind zur Kur, Kur für Mütter, Kur für Väter, Kur mit Kind beantragen, '
      + 'Elternkur, Erholung mit Kind, Müttergenesungswerk Beratung, Kur mit Kind, ausgebrannt als Mutter, brauche eine Kur, Mama ist erschöpft',
    en: 'mother-child cure, mother and child health retreat, exhausted mother, recuperation for mothers, health cure for parents, parent-child rehab, spa stay with kids, recuperation with children, '
      + 'rest cure for mothers, father-child cure, apply for mother child cure, exhausted parents, mother burnout, cure with kids, time out for mothers, health break for mums, müttergenesungswerk, '
      + 'health retreat for mothers',
    ar: 'كور للام والطفل, نقاهة للامهات, ام متعبة, ام مرهقة, استجمام للامهات, راحة للامهات',
    uk: 'курорт для мами і дитини, оздоровлення мами з дитиною, виснажена мама, відпочинок для мам, кур мама и ребенок, лечение мать и дитя, уставшая мама, санаторий для мам, мати і дитя санаторій, мать и дитя санаторий, '
      + 'путівка мама і дитина, путевка мама и ребенок, втомлена мама, кур муттер кинд, муттер-кінд кур, відпочинок з дитиною санаторій',
    tr: 'anne çocuk kürü, baba çocuk kürü, anne kürü, yorgun anne, anneler için dinlenme, annelere tatil kürü, çocuklarla kür, yorgun anneler, tükenmiş anne, anneler için kür, mutter kind kur, kür başvurusu anne, anne dinlenme, '
      + 'çocuğumla kür' },
  { code: 'THERAPIES',
    de: 'Physiotherapie, Krankengymnastik, Logopädie, Logopäde, Ergotherapie, Massage, Sprachtherapie, Rückenschmerzen, Stottern, Osteopathie, Physio, Physiotherapeut, Physiotherapeutin, Logopädin, '
      + 'Ergotherapeutin, Ergo, Heilmittel, Lymphdrainage, manuelle Therapie, Rücken, Rücken tut weh, Knieschmerzen, Nackenschmerzen, Krankengymnast, lispeln, Kind stottert, Sprachstörung, Sprachheilpraxis, '
      + 'Schluckstörung, Feinmotorik, Motorik Therapie, psychomotorische Förderung, Psychomotorik, Motopädie, Osteopath, Chiropraktiker, Heilpraktiker, Akupunktur, Podologie, medizinische Fußpflege, Fußpflege, '
      + 'Wirbelsäule, Bandscheibe, Beweglichkeit wiederherstellen, Bewegungstherapie, Gelenke, Hexenschuss, Schulter tut weh, Hüfte tut weh, Kind spricht undeutlich, Sprechstörung, Stimmtherapie, Handtherapie, '
      + 'Fango, Moorpackung, Krankengymnastik verschrieben, therapeutische Übungen, Rezept für Massage, Atemtherapie, Naturheilkunde, Homöopathie, Kind spricht nicht richtig, lispelt, Heilpädagogik, '
      + 'Kind spricht wenig, spricht noch nicht, Rezept Therapie',
    en: 'physiotherapy, speech therapy, occupational therapy, massage, back pain, stuttering, physio, physiotherapist, physical therapy, speech therapist, speech pathology, occupational therapist, ergotherapy, '
      + 'my back hurts, neck pain, knee pain, stutter, lymphatic drainage, acupuncture, chiropractor, osteopathy, foot care, podiatry, psychomotor therapy, speech disorder, physical rehab exercises, '
      + 'physio appointment, speech delay therapy, child lisps, lisp, logopedics, voice therapy, ergo therapy for child, massages, shoulder pain, slipped disc, herniated disc, hip pain, sciatica, joint pain, '
      + 'stiff neck, osteopath, podiatrist, remedial gymnastics, motor skills therapy, swallowing disorder, home visits physiotherapy, medical massage, animal-assisted therapy, music therapy children, '
      + 'heat therapy, animal therapy, child does not speak properly',
    ar: 'علاج طبيعي, علاج فيزيائي, علاج النطق, تأتأة, علاج وظيفي, مساج, وجع ظهر, معالج فيزيائي, دكتور فيزيائي, اخصائي نطق, علاج نطق, تاتاة, ظهري يوجعني, الم ظهر, الم الرقبة, علاج يدوي, ديسك, ابر صينية, عناية بالقدم, علاج '
      + 'فيزيائي منزلي, تدليك, صعوبة النطق, لعثمة',
    uk: 'фізіотерапія, логопед, ерготерапія, масаж, болить спина, заїкання, физиотерапия, массаж, эрготерапия, фізіотерапевт, лікувальна фізкультура, лфк, логопедія, лікувальний масаж, біль у спині, болить шия, болять коліна, '
      + 'дитина заїкається, вади мовлення, мануальна терапія, голковколювання, подологія, логопедия, лечебная физкультура, болит спина, болит шея, заикание, мануальная терапия, иглоукалывание, дефекты речи, остеопат, '
      + 'физиотерапевт, психомоторика, фізіо, физио, болить поперек, болит поясница, защемило спину, массаж спины, масажист, массажист, суглоби болять, суставы болят, коліно болить, колено болит, логопед для дитини, '
      + 'логопед для ребенка, логопед украинский, картавит, не вимовляє р, эрготерапевт, ерготерапевт, кінезіотерапія, лечебный массаж, гомеопатія',
    tr: 'fizik tedavi, fizyoterapi, konuşma terapisi, ergoterapi, masaj, bel ağrısı, kekemelik, fizyoterapist, logopedi, dil ve konuşma terapisti, sırtım ağrıyor, belim ağrıyor, boyun ağrısı, bel fıtığı, kekeliyor, '
      + 'çocuğum kekeliyor, masaj terapisi, lenf drenajı, akupunktur, ayak bakımı, manuel terapi, konuşma bozukluğu, uğraş terapisi, omuz ağrısı, diz ağrısı, dizim ağrıyor, fıtık, kalça ağrısı, siyatik, eklem tedavisi, '
      + 'çocuğum peltek, peltek konuşma, çocuğum için konuşma terapisi, çocuğum için ergoterapi, osteopati, ortopedik jimnastik, krankengymnastik, sırt ağrısı, boyun tutulması, ses terapisi, yutma bozukluğu, motor beceri terapisi, '
      + 'masaj yaptırmak' },
  { code: 'BLOOD_DONATION',
    de: 'Blutspende, Blut spenden, Blutspendetermin, Blutspender, Stammzellspende, DKMS, Organspende, Organspendeausweis, Typisierung, Plasmaspende, Blutspenden, Blutspendedienst, Blutspendeaktion, Blutkonserven, Blut geben, '
      + 'Stammzellspender, Stammzellen, Knochenmarkspende, Knochenmarkspender, Registrierung als Spender, Lebensretter werden, Organspender, Erstspender, Plasma spenden, Blutgruppe, Spendetermin Blut, Blut geben gehen, '
      + 'Blutspende wo, DRK Blutspende, Leukämie Spender werden, Knochenmark, Organe spenden, Spenderausweis, Thrombozyten, Blutspendemobil, Leben retten Blut',
    en: 'blood donation, donate blood, stem cell donation, organ donation, give blood, blood donor, blood drive, donate plasma, bone marrow donor, stem cell donor, organ donor, organ donor card, save lives donating, blood bank, '
      + 'blood type, donating blood, where to give blood, red cross blood, give plasma, money for plasma, stem cell register, leukaemia donor, bone marrow, typing campaign, dkms, transplant, organ transplant, transplantation, '
      + 'donor card',
    ar: 'تبرع بالدم, التبرع بالدم, تبرع بالاعضاء, متبرع بالدم, بدي اتبرع بالدم, تبرع دم, بنك الدم, تبرع بالبلازما, نخاع عظمي, خلايا جذعية, زمرة الدم, تبرع بالخلايا الجذعية, بطاقة التبرع بالاعضاء',
    uk: 'здати кров, донорство крові, донор крові, донорство органів, сдать кровь, донорство, здавати кров, донор, кров здати, стовбурові клітини, кістковий мозок донор, банк крові, плазма крові, донор органів, сдавать кровь, '
      + 'донор крови, стволовые клетки, костный мозг, донор органов, донорство крови, группа крови, кров здати де, где сдать кровь, здача крові, сдача крови, стати донором, стать донором, донор кісткового мозку, плазму сдать, '
      + 'група крові, органи після смерті',
    tr: 'kan bağışı, kan vermek, organ bağışı, kök hücre bağışı, kan bağışlamak, kan bağışçısı, kan ver, kızılay kan, kök hücre, ilik bağışı, ilik nakli, plazma bağışı, organ bağış kartı, kan merkezi, kan grubu, kan verme, '
      + 'nerede kan verilir, kan aranıyor, kan bağış merkezi, plazma vermek, organ nakli, nakil, donör, organ bağışçısı, kemik iliği bağışı, dkms, kan bağışı yapmak' },
  { code: 'FIRST_AID',
    de: 'Erste Hilfe, Ersthelfer, Wiederbelebung, Defibrillator, Sanitätskurs, EH-Kurs, Kindernotfälle, Säuglingsnotfälle, Wiederbelebung lernen, Herzdruckmassage, Reanimation, reanimieren, stabile Seitenlage, '
      + 'Verband anlegen, Defi, Ersthelferausbildung, Ersthelfer im Betrieb, betriebliche Ersthelfer, Sofortmaßnahmen am Unfallort, Leben retten lernen, Schulsanitäter, Schulsanitätsdienst, Sanitätsdienst, '
      + 'Sanitätsausbildung, Notfallkurs, Erste-Hilfe, Erstehilfekurs, Ersthelferkurs, Kindernotfallkurs, was tun bei Notfall, Unfall was tun, Atemstillstand, Verschlucken beim Baby, '
      + 'Kurs für Führerschein Erste Hilfe, Ersthelfer werden, Notfall beim Kind, Erste Hilfe am Hund, Auffrischung Erste Hilfe, Betriebssanitäter, Kurs Lebensrettung, Rotkreuzkurs, Betriebshelfer, '
      + 'Führerscheinbewerber',
    en: 'first aid, first aid course, resuscitation, first aid training, cpr, first aid for children, first aid for babies, first aider, first aid certificate, first aid for driving licence, learn to save lives, defibrillator, '
      + 'cardiac massage, school paramedics, recovery position, bandaging, save a life, life support course, learn cpr, aed training, first aid at work, first aid refresher, first aid for parents, first aid with baby, '
      + 'child choking, emergency training, bandage course, what to do in an emergency course, lifesaving measures, first aid for seniors, first aid dog',
    ar: 'اسعافات اولية, دورة اسعافات اولية, الإسعافات الأولية, اسعاف اولي, كورس اسعافات, اسعافات للاطفال, انعاش, انعاش القلب, كورس اسعاف للشهادة, تدريب اسعاف, مسعف اول, اسعافات اولية للرضع, دورة اسعاف, تدليك القلب',
    uk: 'перша допомога, курси першої допомоги, первая помощь, курс першої допомоги для прав, домедична допомога, реанімація, перша допомога дитині, перша допомога немовляті, дефібрилятор, тренінг з першої допомоги, '
      + 'курсы первой помощи, первая помощь ребенку, первая помощь для прав, реанимация, масаж серця, обучение первой помощи, доврачебная помощь, курс першої допомоги, курс первой помощи, ерсте хільфе, эрсте хильфе, '
      + 'надати допомогу, оказать помощь первую, штучне дихання, искусственное дыхание, серцево-легенева, перша допомога для прав, курсы санитаров',
    tr: 'ilk yardım, ilkyardım, kalp masajı, yeniden canlandırma, defibrilatör, ilk yardımcı, ilk yardım kursu, ilk yardım eğitimi, bebek ilk yardım, çocuklar için ilk yardım, ehliyet için ilk yardım, ilk yardım sertifikası, '
      + 'hayat kurtarma, ilk yardım öğrenmek, boğulma ilk yardım, işyeri ilk yardım, suni teneffüs' },
];
