import { type Concept } from './concept.js';
import { higherEducationConcepts } from './higher-education.js';
import { schoolSupportConcepts } from './school-support.js';

/** Words about schools, universities and learning at any age. */
export const educationConcepts: readonly Concept[] = [
  ...higherEducationConcepts,
  { code: 'SCHOOL',
    de: 'Schule, Schulen, Schulamt, Schulberatung, Schulwechsel, Schulpflicht, Schulplatz, staatliches Schulamt, Schulverwaltung, Schulsystem, Schüler, Schülerin, Schulkind, Schulkinder, Schulleitung, Schulform, Schulformen, '
      + 'Schullaufbahn, Schullaufbahnberatung, Schulsekretariat, Schulträger, welche Schule, andere Schule, Klassenlehrer, in die Schule gehen, Privatschule, Waldorfschule, Montessori-Schule, Tag der offenen Tür Schule, '
      + 'Schulbefreiung, Elternsprechtag, Kind in Schule, Fragen zur Schule, Schule wechseln, Klasse, Klassenzimmer, Lehrer, Lehrerin, Stundenplan, Schuljahr, Ferien und Schule, Schulhof, Schulklasse wechseln, '
      + 'Schule gefällt nicht, Schulstress, Unterrichtsausfall, Schulordnung, Rektor, Schulsekretärin, Schulbesuch, schulpflichtig',
    en: 'school, schools, school system, school authority, school place, change school, pupil, compulsory schooling, which school, parents evening at school, private school, type of school, schoolchildren, school advice, '
      + 'skip a year, school teacher, child goes to school, children at school, my son at school, my daughter at school, change class, school holidays dates, school rules, report card, teacher problem, talk to teacher, '
      + 'school marks, classroom, headteacher, principal, school laws, home schooling, montessori, waldorf, school supervision, excuse note school, public school, state school, international school',
    ar: 'مدرسة, مدارس, المدرسة, المدارس, نظام المدارس, تغيير المدرسة, التعليم الالزامي, دائرة المدارس, معلم المدرسة, طالب مدرسة, تلاميذ, مدرسة خاصة اهلية, اي مدرسة, نقل الى مدرسة اخرى, شوله, مكتب المدارس, اولادي بالمدرسة',
    uk: 'школа, школи, шкільна система, місце в школі, управління освіти, школу, учень, школы, школьная система, школьник, шкільне управління, школяр, яка школа, какая школа, змінити школу, сменить школу, учитель школы, '
      + 'приватна школа, школярі, батьківські збори, школа дитина, ребенок школа, перевести в іншу школу, перевести в другую школу, вчителька, учительница, директор школи, директор школы, клас, класс, шуле, шульамт, '
      + 'дитина ходить до школи, немецкая школа, німецька школа, табель, оцінки в школі, шкільні канікули розклад, приватная школа, частная школа, школярка',
    tr: 'okul, okullar, okul sistemi, okul değiştirme, okul dairesi, öğrenci, zorunlu eğitim, hangi okul, özel okul, veli toplantısı, okul idaresi, öğrenciler, okul danışmanlığı, oğlumun okulu, kızımın okulu, karne, '
      + 'öğretmenle sorun, öğretmenle konuşmak, müdür okul, devlet okulu, waldorf, montessori, okul kuralları, sınıf değiştirme, okul müdürü, uluslararası okul, okul mecburiyeti, okul seçimi' },
  { code: 'FINDING_A_SCHOOL', wider: 'SCHOOL',
    de: 'Schulanmeldung, Einschulung, Kind in der Schule anmelden, Schule anmelden, Schulplatz suchen, mein Kind braucht Schule, Schuleingangsuntersuchung, Schulanfänger, Vorschule, erste Klasse, Zurückstellung, '
      + 'Kind muss in die Schule, Schulanmeldung Zuzug, Kind kommt in die Schule, Einschulungsuntersuchung, schulreif, Schulfähigkeit, Übergang Kita Grundschule, Übergang vom Kindergarten in die Grundschule, '
      + 'Schulweg erste Klasse, Schulbezirk, Schule für mein Kind, mein Kind geht nicht in die Schule kein Platz, Schulstart, Tochter anmelden Schule, Sohn anmelden Schule, neu hier Schule für Kinder, '
      + 'Kind anmelden Schule, Kind sechs Jahre, schulpflichtig geworden, kommt in die erste Klasse, Einschulung verschieben, Rückstellung, Schulplatz fehlt, Schule nimmt Kind nicht, Schulaufnahme, Schulsprengel, '
      + 'Erstklässler, ABC-Schützen, Schnuppertag Schule, Vorschulkinder, Zuweisung Schule, Schulspiel, Infoabend Einschulung, Schulplatz, Schule wechseln, Schulwechsel, Schulpflicht',
    en: 'school enrolment, register child for school, school registration, my child needs school, starting school, first grade, pre-school, find a school for my child, enrol my child, school for my children, '
      + 'no school place, school readiness, school entry examination, new here school for kids, transition to school, kids to school, enroll in school, school enrollment, sign up for school, new school for my son, '
      + 'new school for my daughter, school for refugee child, child not in school yet, school for my teenager, moved and need school, which school for my child, when does my child start school, '
      + 'first day at school, school starter, waiting for school place, put my child in school, enrol in primary school, school district, find a school, change school',
    ar: 'تسجيل في المدرسة, تسجيل المدرسة, تسجيل طفلي في المدرسة, ابني يحتاج مدرسة, التحاق بالمدرسة, اولادي بدون مدرسة, الصف الاول, مدرسة لابني, مدرسة لاولادي, بدي سجل ابني بالمدرسة, لا يوجد مكان في المدرسة, فحص دخول المدرسة, '
      + 'تسجيل الاطفال في المدرسة, اول ابتدائي, بداية المدرسة',
    uk: 'запис до школи, зарахування до школи, дитині потрібна школа, записати дитину в школу, перший клас, записать ребенка в школу, запись в школу, школа для дитини, школа для ребенка, немає місця в школі, '
      + 'нет места в школе, підготовка до школи, подготовка к школе, дошкільна підготовка, устроить ребенка в школу, медогляд перед школою, первый класс, вступ до школи, віддати дитину в школу, отдать ребенка в школу, '
      + 'в перший клас, в первый класс, первоклассник, першокласник, записати в школу, записать в школу, шульанмельдунг, реєстрація в школу, дитина не ходить до школи, ребенок не ходит в школу, школа після переїзду, '
      + 'место в школе, айншулунг, перевірка готовності до школи, шестирічка школа',
    tr: 'okul kaydı, çocuğu okula kaydetmek, okula kayıt, çocuğuma okul, birinci sınıf, okula başlama, çocuğum için okul, okulda yer yok, okula hazırlık, çocuğumu okula yazdırmak, okul başlangıcı, okul muayenesi, '
      + 'çocuğu okula yazdırma, çocuğum okula gitmiyor henüz, okul arıyorum, oğluma okul, kızıma okul, okula başlayacak, okul kaydı nasıl, kayıt okul çocuk, yeni taşındık okul, okula ne zaman başlar, ilk okul günü, '
      + 'çocuğum hangi okula, okul yeri, mülteci çocuk okul, okula yazılmak' },
  { code: 'PRIMARY_SCHOOL', wider: 'SCHOOL',
    de: 'Grundschule, Grundschulen, Primarstufe, Grundschulkind, Volksschule, 1. bis 4. Klasse, Grundschüler, Grundschulzeit, Grundschulkinder, Klasse 1 bis 4, dritte Klasse, zweite Klasse, Übergang Klasse 4, '
      + 'Grundschullehrerin, ABC-Schütze, Erstklässler, Viertklässler, Lesen Schreiben Rechnen, Grundschulempfehlung, jahrgangsübergreifend, Schuleingangsphase, Schulanfänger Grundschule, erste Klasse, '
      + 'Schulanfänger, Vorschule, Vorschulkinder',
    en: 'primary school, elementary school, primary education, primary school children, primary pupils, elementary pupils, grade school, first class school, second grade, third grade, fourth grade, '
      + 'year one school, infant school, grundschule, primary teacher, school for six year olds, first graders, junior school, first grade',
    ar: 'مدرسة ابتدائية, ابتدائي, ابتدائية, المدرسة الابتدائية, المرحلة الابتدائية, تلاميذ الابتدائية, غروندشوله, كروندشوله',
    uk: 'початкова школа, початкова школа 1-4 клас, начальная школа, молодші класи, грундшуле, учні початкової школи, младшие классы, ученики начальной школы, молодша школа, грундшулє, початкові класи, начальные классы, '
      + 'первый четвертый класс, третий класс, другий клас, третій клас, младшие школьники',
    tr: 'ilkokul, temel okul, ilk okul, ilkokul çocukları, grundschule, ilköğretim, birinci sınıf öğrencisi, ikinci sınıf, üçüncü sınıf, dördüncü sınıf, ilkokula başlamak, ilkokul öğretmeni, altı yaş okul, ilkokula kayıt' },
  { code: 'SECONDARY_SCHOOL', wider: 'SCHOOL',
    de: 'weiterführende Schule, Hauptschule, Realschule, Gesamtschule, Gemeinschaftsschule, Oberschule, Mittelschule, Werkrealschule, Sekundarschule, Regelschule, Stadtteilschule, Regionale Schule, fünfte Klasse, '
      + 'Hauptschüler, Realschüler, Integrierte Gesamtschule, IGS, KGS, Realschule plus, Sekundarstufe, Werkreal, Schule nach der vierten Klasse, Schulwahl nach der Grundschule, Übertritt, Orientierungsstufe, Mittelschüler, '
      + 'nach der Grundschule, welche weiterführende Schule, Infotag weiterführende Schulen, Klasse 5, Klasse 10, neunte Klasse, zehnte Klasse, Schulartwechsel, Schulempfehlung, Mittelstufe, Sekundarstufe I, '
      + 'Gemeinschaftsschüler',
    en: 'secondary school, middle school, comprehensive school, lower secondary, high school, school after fourth grade, realschule, hauptschule, gesamtschule, secondary pupils, transition to secondary school, fifth grade, '
      + 'junior high, which secondary school, after primary school, school for teenagers, oberschule, tenth grade, ninth grade, recommendation after primary school, choose secondary school, year seven, intermediate school, '
      + 'school for my 12 year old',
    ar: 'مدرسة اعدادية, مدرسة ثانوية, ثانوية, اعدادي, هاوبت شوله, ريال شوله, المرحلة الاعدادية, المدرسة الثانوية, بعد الصف الرابع, غيزامت شوله, المدرسة الاعدادية, ريالشوله',
    uk: 'середня школа, реальна школа, головна школа, загальна школа, реальшуле, хауптшуле, гезамтшуле, средняя школа, школа після четвертого класу, школа после четвертого класса, вибір школи, старшая школа, старші класи, '
      + "основна школа, реальная школа, реалшуле, гезамтшулє, гаупшуле, п'ятий клас, пятый класс, після початкової школи, после начальной школы, старшие классы, вибір школи після 4 класу, мітельшуле, миттельшуле, "
      + "дев'ятий клас, девятый класс",
    tr: 'ortaokul, lise, realschule, hauptschule, ortaöğretim, gesamtschule, ilkokuldan sonra okul, dördüncü sınıftan sonra, orta okul, ortaokula geçiş, beşinci sınıf, ilkokuldan sonra, hangi ortaokul, onuncu sınıf, '
      + 'dokuzuncu sınıf, okul tavsiyesi dördüncü sınıf, 12 yaşında okul, oberschule, ortaokul kaydı' },
  { code: 'GRAMMAR_SCHOOL', wider: 'SCHOOL',
    de: 'Gymnasium, Gymnasien, Abitur, Abi, Oberstufe, Fachabitur, Fachhochschulreife, gymnasiale Oberstufe, berufliches Gymnasium, Gymnasiast, Gymnasiasten, Abiturient, Abiturientin, Abiturvorbereitung, '
      + 'allgemeine Hochschulreife, Fachgymnasium, Fachhochschulreife erwerben, Hochschulzugangsberechtigung, Abi machen, Abitur machen, Abitur schaffen, Gymi, Gym, 12. Klasse, Kursstufe, Leistungskurs, Abiturprüfung, G8, G9, '
      + 'Hochschulreife, Matura',
    en: 'grammar school, gymnasium school, abitur, a levels, upper secondary, university entrance qualification, high school diploma, preparing for abitur, sixth form, university entrance, go to gymnasium, '
      + 'gymnasium recommendation, abitur exam, a level, advanced levels, university preparatory school, baccalaureate, finish with abitur, fachabitur, school leading to university, specialised upper secondary, '
      + 'gymnasium, high school',
    ar: 'جمنازيوم, غيمنازيوم, ابيتور, الابيتور, بكالوريا, شهادة ثانوية عامة, الثانوية العامة, البكالوريا, تحضير للابيتور, المدرسة الثانوية العليا, بكلوريا',
    uk: 'гімназія, абітур, атестат, гимназия, аттестат, абитур, підготовка до абітуру, атестат зрілості, аттестат зрелости, гімназист, старшая ступень, гімназист в німеччині, гимназию, абі, абитур сдать, скласти абітур, '
      + 'підготовка до нмт, нмт зно, зно, еге, оберштуфе, гимназия для ребенка, гімназія для дитини, фахабитур, фахабітур',
    tr: 'gymnasium lisesi, abitur, lise diploması, lise bitirme, üniversite giriş yeterliliği, abitur hazırlık, gymnasium okulu, gymnasium, gymnasiuma gitmek, gymnasium tavsiyesi, fachabitur, abitur yapmak, abitur sınavı, '
      + 'üniversiteye hazırlık okulu, lise bitirme sınavı' },
  { code: 'VOCATIONAL_SCHOOL', wider: 'SCHOOL',
    de: 'Berufsschule, Berufskolleg, berufliche Schule, berufsbildende Schule, BBS, Fachschule, Fachoberschule, Berufsfachschule, Pflegeschule, Berufsschulzentrum, Meisterschule, BBS Schule, Berufsbildungszentrum, '
      + 'berufliches Schulzentrum, berufliche Schulen, Handelsschule, höhere Handelsschule, Technikerschule, FOS, BOS, Berufsoberschule, Fachakademie, Krankenpflegeschule, Schule für soziale Berufe, Berufsschüler, '
      + 'Berufsschulklasse, Blockunterricht, BFS, Kolleg für Berufe, schulische Ausbildung, zweijährige Berufsfachschule, Fachoberschulreife, Hauswirtschaftsschule, Landwirtschaftsschule, Altenpflegeschule, Berufsfachschulen, '
      + 'Sozialpflegeschule',
    en: 'vocational school, vocational college, technical college, trade school, nursing school, vocational schools, vocational college classes, commercial school, school for social professions, berufsschule, vocational classes, '
      + 'school for apprentices, business school, technical school, school for nurses, school for childcare workers, school for electricians, college for trades, vocational high school, further education college, '
      + 'vocational secondary school, higher vocational',
    ar: 'مدرسة مهنية, المدرسة المهنية, كلية مهنية, معهد مهني, مدرسة تمريض, بيروفس شوله, مدارس مهنية, ثانوية مهنية, معهد تقني, مدرسة تجارية',
    uk: 'професійна школа, профтехучилище, фахова школа, технікум, коледж, профессиональная школа, училище, беруфсшуле, профшкола, профтех, колледж, техникум, професійні школи, медичне училище, технічна школа, пту, птоу, '
      + 'профучилище, учеба в техникуме, навчання в коледжі, беруфсколег, беруфсколлег, беруфсшулє, медколедж, медколледж, школа медсестер, фахшуле, бефес, вступити до коледжу',
    tr: 'meslek okulu, meslek lisesi, mesleki okul, meslek yüksekokulu, meslek okulları, ticaret okulu, teknik okul, berufsschule, hemşirelik okulu, çıraklık okulu, meslek okuluna kayıt, bakım okulu, ticaret lisesi, teknik lise, '
      + 'meslek okulu kaydı, sağlık meslek okulu, endüstri meslek' },
  { code: 'NEWCOMER_CLASS', wider: 'SCHOOL',
    de: 'Vorbereitungsklasse, Willkommensklasse, Deutschklasse, VABO, Sprachlernklasse, Internationale Klasse, DaZ-Klasse, Seiteneinsteiger, Förderklasse Deutsch, Intensivklasse, InteA, Beschulung von Geflüchteten, '
      + 'Vorbereitungsklassen, Deutschlernklasse, Intensivkurs Deutsch Schule, Berufsintegrationsklasse, BIK, BVJ-Sprache, SPRINT-Klasse, Sprachförderklasse, Auffangklasse, zugewanderte Schüler, '
      + 'Schüler ohne Deutschkenntnisse, neu zugewanderte Kinder und Jugendliche, VKL, BAF-Klasse, Kind ohne Deutsch in der Schule, geflüchtete Kinder in der Schule, Kind kann noch kein Deutsch, '
      + 'neu in der Schule ohne Deutsch, Ankommensklasse, Integrationsklasse, Seiteneinsteigerklasse, Deutsch in der Schule lernen, Erstförderung, DaZ-Förderung, VK-Klasse, Brückenklasse, Schulstart für geflüchtete Kinder, '
      + 'Deutsch-Intensivklasse',
    en: 'newcomer class, welcome class, preparatory class, german class at school, international class, class for refugee children, pupils without german, intensive german class at school, '
      + 'children new to germany school, my child knows no german school, school for children without german, language class at school, newcomer pupils, daz class, intensive class, refugee kids school class, '
      + 'teenagers new in germany school, class for migrants, willkommensklasse, esl class at school, school class to learn german, child speaks no german school',
    ar: 'صف تحضيري, صف الترحيب, صف اللغة في المدرسة, صفوف تحضيرية, صف للاجئين, صف لتعليم الالمانية في المدرسة, فيلكومنس كلاسه, ابني لا يعرف الالمانية في المدرسة, طلاب جدد',
    uk: 'підготовчий клас, привітальний клас, інтеграційний клас у школі, подготовительный класс, вилькоменсклассе, клас для біженців, класс для беженцев, вількоменскласе, дитина без німецької в школі, діти-біженці в школі, '
      + 'класс немецкого в школе, брюкенклассе, брюккенклас, фау-каль клас, даз клас, даз класс, інтенсивний клас німецької, интенсивный класс, ребенок без немецкого в школе, українські діти в німецькій школі, '
      + 'украинские дети в немецкой школе, школа для біженців, школа для беженцев, дойчклассе, форберайтунгсклассе',
    tr: 'hazırlık sınıfı, karşılama sınıfı, uyum sınıfı, mülteci çocuklar sınıfı, almanca bilmeyen öğrenciler, yeni gelen öğrenciler sınıfı, okulda almanca sınıfı, çocuğum almanca bilmiyor okul, daz sınıfı, göçmen çocuk sınıfı, '
      + 'okulda dil sınıfı, yeni gelen çocuklar okul, willkommensklasse, dil sınıfı, almanca öğrenme sınıfı, intensivklasse' },
  { code: 'SPECIAL_EDUCATION', wider: 'SCHOOL',
    de: 'Förderschule, Sonderschule, Förderzentrum, SBBZ, sonderpädagogischer Förderbedarf, sonderpädagogische Beratung, inklusive Schule, Inklusion in der Schule, Förderbedarf, AOSF, Sonderpädagogik, '
      + 'Kind mit Behinderung in der Schule, Schule für Kinder mit Behinderung, Schule für geistige Entwicklung, emotionale und soziale Entwicklung Schule, Förderschwerpunkt, sonderpädagogisch, gemeinsamer Unterricht, '
      + 'gemeinsames Lernen, Inklusionsberatung Schule, Förderzentren, Inklusionsschule, Schülerinnen und Schüler mit Beeinträchtigung, Feststellungsverfahren Schule, Kind kommt auf Regelschule nicht mit, Lernförderschule, '
      + 'Schule für Gehörlose, Schule für Blinde, Sprachheilschule, Schule für Kranke, Förderdiagnostik, Sonderpädagogischer Dienst, MSD, inklusiv beschult, Förderklasse, Sonderpädagogin, Förderplan Schule, '
      + 'Schule und Behinderung',
    en: 'special needs school, special education, inclusive school, special educational needs, school for disabled children, my child has a disability and school, learning together inclusion, special school, special ed, '
      + 'school for children with learning disability, school for deaf children, school for blind children, school for autistic child, special needs child school, inclusive class, sen, special needs assessment, förderschule, '
      + 'support school, disabled pupil, inclusion at school, individual support plan',
    ar: 'مدرسة خاصة, تعليم خاص, مدرسة لذوي الاحتياجات الخاصة, مدرسة ذوي الاعاقة, مدرسة للمعاقين, طفل معاق مدرسة, مدرسة دمج, صعوبات خاصة تعليم, تعليم ذوي الاعاقة',
    uk: 'спеціальна школа, школа для дітей з особливими потребами, інклюзивна школа, инклюзивная школа, коррекционная школа, спецшкола, школа для дітей з інвалідністю, школа для детей с инвалидностью, інклюзія в школі, '
      + 'инклюзия в школе, особливі освітні потреби, інклюзивне навчання, фьордершуле, фердершуле, зондершуле, школа для особливих дітей, школа для особенных детей, допоміжна школа, корекційна школа, коррекционный класс, '
      + 'школа для глухих, школа для слепых, інклюзивний клас, инклюзивный класс, особливі потреби в школі, дитина з аутизмом школа',
    tr: 'özel eğitim okulu, özel eğitim, kaynaştırma eğitimi, özel gereksinimli, engelli çocuk okulu, özel çocuklar okulu, engelli öğrenci, okulda kaynaştırma, özel eğitim danışmanlığı, otistik çocuğa okul, engelli çocuğuma okul, '
      + 'sağır çocuk okulu, körler okulu, özel okul engelli, förderschule, öğrenme engelli okul, kaynaştırma sınıfı, zihinsel engelli çocuk okulu, özel eğitim ihtiyacı' },
  { code: 'ALL_DAY_SCHOOL', wider: 'SCHOOL',
    de: 'Ganztagsschule, Ganztag, Ganztagsbetreuung, OGS, offene Ganztagsschule, OGTS, Mittagsbetreuung, Kernzeitbetreuung, verlässliche Grundschule, Schulkindbetreuung, Nachmittagsbetreuung, Frühbetreuung, '
      + 'Randzeitenbetreuung, Betreuung nach der Schule, nach Schulschluss betreut, Betreuung nach dem Unterricht, nachmittags Betreuung für Schulkinder, Schulbetreuung, Hortbetreuung, Hort, Hortplatz, Schulhort, '
      + 'Schülerhort, Betreuende Grundschule, Grundschulkinder nachmittags betreut, Ganztagsgrundschule, Ganztagsangebot, OGS-Platz, Betreuung am Nachmittag, wer passt nach der Schule auf, Kernzeit, '
      + 'Kind nach der Schule allein, bis 16 Uhr betreut, Nachmittag in der Schule, nach dem Unterricht, Mittagessen und Hausaufgaben, Hortkinder, Schule aus und ich arbeite, Ganztagsanspruch, gebundener Ganztag, '
      + 'Ganztagsklasse, Frühaufsicht, Spätbetreuung, Schülerbetreuung, Schülercafé, Betreuungsangebot Grundschule, Hortgruppe, Schulkind am Nachmittag',
    en: 'all-day school, after-school programme, afternoon care at school, school childcare, lunchtime care, after-school care, after school club, childcare after school, school child care, all day primary school, '
      + 'care in the afternoon, who looks after my child after school, aftercare, after care for pupils, wraparound care, school ends at noon, school until afternoon, work until 5 who picks up child, afternoon club, '
      + 'kids after school, school daycare, full day school, hort place, before school care, breakfast club, after school program, latchkey',
    ar: 'مدرسة دوام كامل, رعاية بعد المدرسة, دوام مسائي في المدرسة, رعاية الظهيرة, رعاية الاطفال بعد المدرسة, مين بدو ينتبه على ابني بعد المدرسة, هورت, حضانة بعد المدرسة, مدرسة طوال اليوم, دوام كامل مدرسة',
    uk: 'школа повного дня, група продовженого дня, продовжений день, продленка, школа полного дня, післяобідній догляд, група подовженого дня, догляд після школи, присмотр после школы, хорт, группа продленного дня, '
      + 'куди дитину після уроків, після школи догляд, гпд, група подовженого, продльонка, школа до вечора, дитина сама після школи, ребенок один после школы, после уроков присмотр, ганцтаг, ганцтагсшуле, огс, '
      + 'хорт для школяра, хорт для школьника, міттагсбетройунг, миттагсбетройунг, обід у школі і догляд, няня після школи, присмотр за школьником, догляд за школярем',
    tr: 'tam gün okul, okul sonrası bakım, öğleden sonra bakım, etüt, okuldan sonra çocuk bakımı, hort, tam günlük okul, öğleden sonra okul bakımı, okul çıkışı bakım, okuldan sonra kim bakar, okul sonrası etkinlik, '
      + 'okul öğlen bitiyor, öğleden sonra okulda, etüt merkezi, hort yeri, okul öncesi sabah bakımı, okuldan sonra çocuğum nerede, öğle yemeği ve etüt, tam gün bakım okul' },
  { code: 'TUTORING', wider: 'HOMEWORK_HELP',
    de: 'Nachhilfe, Nachhilfeunterricht, Lernförderung, Lernhilfe, schlechte Noten, Mathe Nachhilfe, Nachhilfelehrer, Lernpaten, Lernpate, Lernbegleitung, Prüfungsvorbereitung, Versetzung gefährdet, '
      + 'Probleme in der Schule, Englisch Nachhilfe, Fünf in Mathe, Versetzungsgefahr, sitzen geblieben, sitzenbleiben, bleibt sitzen, schlecht in der Schule, schlecht in Mathe, Deutsch Nachhilfe, '
      + 'kostenlose Nachhilfe, Nachhilfe bezahlen, Schulprobleme, schulische Förderung, Schüler beim Lernen unterstützen, Kinder beim Lernen unterstützen, Unterstützung beim Lernen, Lernunterstützung, '
      + 'Studierende helfen Schülern, Förderunterricht, Einzelförderung Schüler, Förderung von Schülerinnen und Schülern, Mathehilfe, Ferienlernkurs, Lernferien, Sommerschule, Sommerakademie, Lernlücken, '
      + 'Lernrückstände, Prüfungsvorbereitung Schule, Bildungspaten, Bildungspatenschaft, Kind kommt in der Schule nicht mit, Kind hat eine Fünf, Noten werden schlechter, schafft die Klasse nicht, '
      + 'versteht Mathe nicht, braucht Hilfe beim Lernen, Latein Nachhilfe, Physik Nachhilfe, kein Geld für Nachhilfe, Lerncoach, Lerntutor, Tutor, Schüler helfen Schülern, Prüfung Mathe üben, '
      + 'Abschlussprüfung Schule üben, Lernbegleiter, Lernmentoren, Förderstunden, Lernstandserhebung, Nachhilfeinstitut, Lernhelfer, Studentische Lernhelfer, Zeugnis schlecht, üben mit einzelnen Kindern, '
      + 'braucht Hilfe in Mathe, Rechnen üben, Lernpatenschaft, üben mit Kindern, Einzelförderung, Kind braucht Förderung, Freiwillige üben',
    en: 'tutoring, private lessons, tutor, learning support, bad grades, help with maths, extra lessons, problems at school, free tutoring, maths tutor, fails at school, bad at maths, repeat a year, '
      + 'struggling at school, learning mentor, catch up lessons, summer school, exam preparation for pupils, students help pupils, help my child learn, need a tutor, tutor for my son, tutor for my daughter, '
      + 'english tutor, physics help, math help, help in maths, private teacher, poor marks, bad marks, grades are bad, learning help, teach my child, taught at home, revise for exam, exam revision, '
      + 'abitur revision, cram school, learning coach, failing school, kids need help learning, german tutor for pupils, learn maths, study help, holidays learning camp, struggles with maths, '
      + 'daughter is bad at school, son is bad at school',
    ar: 'دروس تقوية, دروس خصوصية, تقوية, درس خصوصي, ضعيف في المدرسة, علامات ضعيفة, مدرس خصوصي, مساعدة ابني بالدراسة, ضعيف بالرياضيات, درس رياضيات, دروس مجانية, رسب في المدرسة, مدرسة صيفية, مشاكل في المدرسة, استاذ خصوصي, '
      + 'مساعدة في التعلم, ناخهيلفه, تقوية رياضيات',
    uk: 'репетитор, додаткові заняття, репетиторство, погані оцінки, підтягнути навчання, репетитор з математики, плохие оценки, дополнительные занятия, допомога в навчанні, помощь в учебе, двійка з математики, '
      + 'плохо учится, погано вчиться, безкоштовний репетитор, бесплатный репетитор, залишився на другий рік, літня школа, летняя школа, проблеми в школі, проблемы в школе, репетитор по математике, '
      + 'підготовка до іспитів, отстает в школе, нахильфе, нахільфе, репетитор для дитини, репетитор для ребенка, репетитор німецької школяр, репетитор по немецкому, репетитор англійської, математика не розуміє, '
      + 'не понимает математику, двойка, двойки, подтянуть математику, допомога школяру, помощь школьнику, дитина не встигає, ребенок не успевает, подтянуть учебу, заняття після школи, лернпатен, лернферьдерунг, '
      + 'второгодник, підготовка до екзаменів, допомога з математикою',
    tr: 'özel ders, ders desteği, takviye ders, kötü notlar, matematik dersi, okulda sorun, ücretsiz özel ders, matematikte zayıf, sınıfta kaldı, derslerde zorlanıyor, okulda başarısız, yaz okulu, sınava hazırlık, derslere yardım, '
      + 'ek ders, okul sorunları, özel öğretmen, oğluma özel ders, kızıma özel ders, ingilizce özel ders, matematik yardımı, fizik dersi, notları kötü, dersleri kötü, ders çalıştırma, çocuğuma ders, nachhilfe, dershane, '
      + 'derste zorlanıyor, sınıf tekrarı, sınava çalışmak, ders yardımı, öğrenci koçu, ücretsiz ders desteği, matematik özel ders' },
  { code: 'HOMEWORK_HELP',
    de: 'Hausaufgabenhilfe, Hausaufgabenbetreuung, Hausaufgaben, Hausaufgaben machen, Schularbeiten, Schülerhilfe, Lernzeit, Schulaufgabenhilfe, Lerntreff, Hilfe bei den Hausaufgaben, '
      + 'Unterstützung bei den Hausaufgaben, bei den Hausaufgaben helfen, Hausaufgabenzeit, Hausaufgabengruppe, Hausis, Hausaufgabenclub, nach der Schule lernen, Lerngruppe Schüler, Lernnachmittag, Lernwerkstatt, '
      + 'kann meinem Kind nicht bei den Hausaufgaben helfen, Silentium, Hausaufgabentreff, Hausi, Hausaufgaben schwer, kann nicht helfen bei Mathe, Schulsachen durchgehen, betreut Hausaufgaben machen, '
      + 'Aufgaben für die Schule, Hausaufgaben am Nachmittag, lernen und üben am Nachmittag, gemeinsam Schulaufgaben, Vokabeln abfragen, Schulkinder beim Lernen betreuen, Haus Aufgaben, '
      + 'Hilfe bei den Schulaufgaben, Lernhilfe nach der Schule, Schülertreff, Lernbegleitung, Lerngruppe, lernt schlecht, Kind lernt schlecht, Tochter lernt schlecht, Sohn lernt nicht, Hilfe beim Lernen, '
      + 'Lernraum, beim Lernen helfen',
    en: "homework help, homework club, homework supervision, homework, help with school work, cannot help my child with homework, homework group, after school learning, study club, homework support, "
      + "do homework together, homework tutor, help kids with homework, who helps with homework, i do not understand my child's homework, do my homework, homework room, quiet place for homework, study hall, "
      + "homework after school, homework mentor, free homework help, homework volunteers, study group for pupils, homework café, help with learning, learning help",
    ar: 'مساعدة في الواجبات, الواجبات المدرسية, واجبات مدرسية, وظائف المدرسة, مساعدة بالدروس, لا استطيع مساعدة ابني بالوظائف, حل الواجبات, حل الوظائف, مساعدة ابني في الواجبات, مجموعة الواجبات, وظيفة المدرسة',
    uk: 'допомога з домашнім завданням, домашні завдання, домашнє завдання, уроки, помощь с домашним заданием, домашнее задание, сделать уроки, допомога з уроками, помощь с уроками, не можу допомогти з уроками, робити уроки, '
      + 'делать уроки, клуб домашніх завдань, група для домашніх завдань, домашка, уроки з дитиною, уроки с ребенком, зробити уроки, робити домашку, делать домашку, домашнее задание помочь, не могу помочь с уроками, '
      + 'не розумію домашнє завдання, хаусауфгабен, гаусауфгабен, хто допоможе з уроками, кто поможет с уроками, виконати домашнє, выполнить домашнее задание',
    tr: 'ev ödevi yardımı, ödev yardımı, ev ödevi, ödev, ödevlere yardım, ödevlerine yardım, çocuğuma ödev yardımı, ödev kulübü, ev ödevleri, ödev grubu, ödev yapma, ödev yaptırma, ödevini yapamıyor, '
      + 'ödevleri anlamıyorum, ödev odası, ücretsiz ödev yardımı, ders çalışma grubu, ödev yapacak yer, birlikte ödev, ödevlere destek, okul ödevi, hausaufgaben, ders çalışma' },
  { code: 'LEARNING_DIFFICULTIES',
    de: 'Lernschwäche, Legasthenie, LRS, Lese-Rechtschreib-Schwäche, Dyskalkulie, Rechenschwäche, Lerntherapie, Lernschwierigkeiten, Konzentrationsprobleme, Lesestörung, lernt langsam, LRS-Förderung, '
      + 'Rechtschreibschwäche, Leseschwäche, Kind kann nicht lesen, Kind kann nicht rechnen, Rechenprobleme, Leseprobleme, Teilleistungsstörung, Lernprobleme, Lernstörung, Lernblockaden, '
      + 'kann sich nicht konzentrieren, Konzentrationstraining, Konzentrationsschwäche, Nachteilsausgleich, Dyskalkulietherapie, LRS-Therapie, Legasthenietherapie, vertauscht Buchstaben, Buchstaben verwechseln, '
      + 'Zahlen verdrehen, liest stockend, rechnet mit den Fingern, LRS-Test, Lerntherapeutin, Dyskalkulietest, Fehler beim Schreiben, Rechtschreibung Kind, integrative Lerntherapie, Lernstörungen, Merkfähigkeit, '
      + 'Kind lernt schwer, kann nicht richtig schreiben, verdreht Buchstaben, Konzentrationsschwierigkeiten, lernt schlecht lesen, Schwierigkeiten beim Lernen, Kind braucht Förderung, '
      + 'schlecht in Deutsch und Mathe, kann sich nichts merken',
    en: "learning difficulties, dyslexia, dyscalculia, learning therapy, reading difficulties, concentration problems, my child cannot read, cannot concentrate, trouble with spelling, learning disorder, "
      + "learning problems, numeracy problems, spelling difficulties, dyslexic, my son cannot spell, child reads badly, slow learner, child can't concentrate, can't focus, learning disabled pupil, maths weakness, "
      + "reading weakness, spelling weakness, special learning therapy, bad at reading, dyslexia test, child forgets everything learned, attention problems, learning disability child, trouble reading and writing, "
      + "child needs support at school",
    ar: 'صعوبات التعلم, عسر القراءة, صعوبة تعلم, عسر الحساب, ضعف التركيز, ابني لا يركز, طفلي لا يقرأ, مشاكل في التعلم, صعوبة في القراءة, صعوبة في الحساب, ديسلكسيا, بطء التعلم',
    uk: 'труднощі в навчанні, дислексія, дискалькулія, дисграфія, трудности в обучении, дислексия, дитина не може читати, дитина не концентрується, ребенок не может читать, не концентрируется, проблеми з навчанням, '
      + 'дискалькулия, дисграфия, труднощі з читанням, проблемы с концентрацией, плутає літери, путает буквы, дитина погано читає, ребенок плохо читает, дитина погано пише, ребенок плохо пишет, погано рахує, плохо считает, '
      + 'лрс, лерншвехе, неуважна дитина, невнимательный ребенок, лернтерапія, дитина не засвоює програму, труднощі з письмом',
    tr: 'öğrenme güçlüğü, disleksi, okuma güçlüğü, diskalkuli, dikkat dağınıklığı, çocuğum okuyamıyor, odaklanamıyor, öğrenme sorunu, konsantrasyon sorunu, yazma güçlüğü, hesap yapma güçlüğü, çocuğum dikkatini toplayamıyor, '
      + 'ders çalışamıyor, okumakta zorlanıyor, yavaş öğreniyor, okuma güçlüğü çekiyor, disleksi testi, matematik güçlüğü, hatalı yazıyor, öğrenmede zorluk, öğrenme terapisi, dikkat sorunu' },
  { code: 'SCHOOL_CERTIFICATE',
    de: 'Schulabschluss nachholen, Schulabschluss, zweiter Bildungsweg, Abendschule, Abendgymnasium, Hauptschulabschluss, Realschulabschluss, Mittlere Reife, Kolleg, Abitur nachholen, Abschluss nachmachen, '
      + 'kein Schulabschluss, Schulfremdenprüfung, Abendrealschule, Hauptschulabschluss nachholen, Realschulabschluss nachholen, ohne Schulabschluss, ohne Abschluss, Schule nachholen, '
      + 'nachträglicher Schulabschluss, Erwerb des Schulabschlusses, Schulabschlusskurs, Hauptschulkurs, Telekolleg, Externenprüfung Hauptschule, Schulabschlüsse nachholen, Berufsreife, mittlerer Schulabschluss, '
      + 'MSA, qualifizierender Abschluss, Fachabitur nachholen, Schule für Erwachsene, Abendkolleg, Abendhauptschule, Hauptschule nachmachen, Quali, Quali nachholen, keinen Abschluss, '
      + 'Schule ohne Abschluss verlassen, Abschluss machen mit 30, Abschlussprüfung extern, abends zur Schule, BOS Abschluss, Erster Schulabschluss, ESA, MSA nachholen, Schulabschluss im Erwachsenenalter, '
      + 'Schule abbrechen nachholen, Schul Abschluss, Externenprüfung',
    en: 'school-leaving certificate, second chance education, evening school, finish school, no school certificate, graduate later, catch up on school certificate, school for adults, no diploma from school, '
      + 'night school, school leaving qualification, make up school leaving exam, go back to school as adult, ged, high school equivalency, finish high school, i never finished school, left school early, '
      + 'adult school leaving, hauptschulabschluss, realschulabschluss, abitur as adult, external exam, school leaving exam adults, never graduated, night classes for certificate, get school diploma, '
      + 'secondary school certificate later, catch up on abitur, evening gymnasium, o levels, catch up on school, second chance school',
    ar: 'شهادة مدرسية, مدرسة مسائية, اكمال المدرسة, الحصول على شهادة المدرسة, شهادة الهاوبت شوله, بدي كمل دراستي, اكمال الدراسة, مدرسة للكبار, بدون شهادة مدرسية, شهادة ريال شوله, شهادة التاسع, المدرسة للبالغين, استكمال التعليم',
    uk: 'шкільний атестат, вечірня школа, закінчити школу, отримати шкільний атестат, вечерняя школа, школьный аттестат, школа для дорослих, школа для взрослых, без атестата, без аттестата, отримати атестат, '
      + 'получить аттестат, доучитися, закончить школу, шкільна освіта для дорослих, атестат отримати, аттестат получить, закінчити 9 класів, закончить 9 классов, закончить 11 классов, вечірня школа для дорослих, '
      + 'школа без атестата, хауптшульабшлусс, хауптшульабшлус, реалшульабшлусс, шкільна освіта закінчити, екстернат, экстернат, абшлусс школа',
    tr: 'okul diploması, akşam okulu, okulu bitirmek, açık lise, diploma tamamlama, yetişkinler için okul, okul diplomam yok, dışarıdan bitirme, hauptschule diploması, okulu tamamlamak, lise diploması almak, '
      + 'dışarıdan okul bitirme, okulu hiç bitirmedim, okulu yarım bıraktım, lise bitirmek istiyorum, ortaokul diploması, hauptschulabschluss, realschulabschluss, akşam lisesi, gece okulu, sonradan diploma, açıköğretim, '
      + 'abitur yetişkin, okul belgesi almak, mezun olmak istiyorum' },
  ...schoolSupportConcepts,
];
