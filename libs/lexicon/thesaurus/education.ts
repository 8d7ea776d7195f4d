import { type Concept } from './concept.js';

/** Words about schools, universities and learning at any age. */
export const educationConcepts: readonly Concept[] = [
  { code: 'SCHOOL',
    de: 'Schule, Schulen, Schulamt, Schulberatung, Schulwechsel, Schulpflicht, Schulplatz, staatliches Schulamt, Schulverwaltung, Schulsystem, Schüler, Schülerin, Schulkind, Schulkinder, Schulleitung, Schulform, Schulformen, '
      + 'Schullaufbahn, Schullaufbahnberatung, Schulsekretariat, Schulträger, welche Schule, andere Schule, Klassenlehrer, in die Schule gehen, Privatschule, Waldorfschule, Montessori-Schule, Tag der offenen Tür Schule, '
      + 'Schulbefreiung, Elternsprechtag, Kind in Schule, Fragen zur Schule',
    en: 'school, schools, school system, school authority, school place, change school, pupil, compulsory schooling, which school, parents evening at school, private school, type of school, schoolchildren, school advice, skip a year, school teacher',
    ar: 'مدرسة, مدارس, المدرسة, المدارس, نظام المدارس, تغيير المدرسة, التعليم الالزامي, دائرة المدارس, معلم المدرسة, طالب مدرسة, تلاميذ, مدرسة خاصة اهلية, اي مدرسة, نقل الى مدرسة اخرى, شوله, مكتب المدارس, اولادي بالمدرسة',
    uk: 'школа, школи, шкільна система, місце в школі, управління освіти, школу, учень, школы, школьная система, школьник, шкільне управління, школяр, яка школа, какая школа, змінити школу, сменить школу, учитель школы, '
      + 'приватна школа, школярі, батьківські збори',
    tr: 'okul, okullar, okul sistemi, okul değiştirme, okul dairesi, öğrenci, zorunlu eğitim, hangi okul, özel okul, veli toplantısı, okul idaresi, öğrenciler, okul danışmanlığı' },
  { code: 'FINDING_A_SCHOOL', wider: 'SCHOOL',
    de: 'Schulanmeldung, Einschulung, Kind in der Schule anmelden, Schule anmelden, Schulplatz suchen, mein Kind braucht Schule, Schuleingangsuntersuchung, Schulanfänger, Vorschule, erste Klasse, Zurückstellung, '
      + 'Kind muss in die Schule, Schulanmeldung Zuzug, Kind kommt in die Schule, Einschulungsuntersuchung, schulreif, Schulfähigkeit, Übergang Kita Grundschule, Übergang vom Kindergarten in die Grundschule, Schulweg erste Klasse, '
      + 'Schulbezirk, Schule für mein Kind, mein Kind geht nicht in die Schule kein Platz, Schulstart, Tochter anmelden Schule, Sohn anmelden Schule, neu hier Schule für Kinder',
    en: 'school enrolment, register child for school, school registration, my child needs school, starting school, first grade, pre-school, find a school for my child, enrol my child, school for my children, no school place, '
      + 'school readiness, school entry examination, new here school for kids, transition to school',
    ar: 'تسجيل في المدرسة, تسجيل المدرسة, تسجيل طفلي في المدرسة, ابني يحتاج مدرسة, التحاق بالمدرسة, اولادي بدون مدرسة, الصف الاول, مدرسة لابني, مدرسة لاولادي, بدي سجل ابني بالمدرسة, لا يوجد مكان في المدرسة, فحص دخول المدرسة, '
      + 'تسجيل الاطفال في المدرسة, اول ابتدائي, بداية المدرسة',
    uk: 'запис до школи, зарахування до школи, дитині потрібна школа, записати дитину в школу, перший клас, записать ребенка в школу, запись в школу, школа для дитини, школа для ребенка, немає місця в школі, нет места в школе, '
      + 'підготовка до школи, подготовка к школе, дошкільна підготовка, устроить ребенка в школу, медогляд перед школою, первый класс, вступ до школи',
    tr: 'okul kaydı, çocuğu okula kaydetmek, okula kayıt, çocuğuma okul, birinci sınıf, okula başlama, çocuğum için okul, okulda yer yok, okula hazırlık, çocuğumu okula yazdırmak, okul başlangıcı, okul muayenesi, çocuğu okula yazdırma' },
  { code: 'PRIMARY_SCHOOL', wider: 'SCHOOL',
    de: 'Grundschule, Grundschulen, Primarstufe, Grundschulkind, Volksschule, 1. bis 4. Klasse, Grundschüler, Grundschulzeit, Grundschulkinder, Klasse 1 bis 4, dritte Klasse, zweite Klasse, Übergang Klasse 4',
    en: 'primary school, elementary school, primary education, primary school children, primary pupils, elementary pupils',
    ar: 'مدرسة ابتدائية, ابتدائي, ابتدائية, المدرسة الابتدائية, المرحلة الابتدائية, تلاميذ الابتدائية, غروندشوله, كروندشوله',
    uk: 'початкова школа, початкова школа 1-4 клас, начальная школа, молодші класи, грундшуле, учні початкової школи, младшие классы, ученики начальной школы',
    tr: 'ilkokul, temel okul, ilk okul, ilkokul çocukları, grundschule, ilköğretim' },
  { code: 'SECONDARY_SCHOOL', wider: 'SCHOOL',
    de: 'weiterführende Schule, Hauptschule, Realschule, Gesamtschule, Gemeinschaftsschule, Oberschule, Mittelschule, Werkrealschule, Sekundarschule, Regelschule, Stadtteilschule, Regionale Schule, fünfte Klasse, Hauptschüler, '
      + 'Realschüler, Integrierte Gesamtschule, IGS, KGS, Realschule plus, Sekundarstufe, Werkreal, Schule nach der vierten Klasse, Schulwahl nach der Grundschule, Übertritt, Orientierungsstufe, Mittelschüler',
    en: 'secondary school, middle school, comprehensive school, lower secondary, high school, school after fourth grade, realschule, hauptschule, gesamtschule, secondary pupils, transition to secondary school',
    ar: 'مدرسة اعدادية, مدرسة ثانوية, ثانوية, اعدادي, هاوبت شوله, ريال شوله, المرحلة الاعدادية, المدرسة الثانوية, بعد الصف الرابع, غيزامت شوله, المدرسة الاعدادية, ريالشوله',
    uk: 'середня школа, реальна школа, головна школа, загальна школа, реальшуле, хауптшуле, гезамтшуле, средняя школа, школа після четвертого класу, школа после четвертого класса, вибір школи, старшая школа, старші класи, основна школа, реальная школа',
    tr: 'ortaokul, lise, realschule, hauptschule, ortaöğretim, gesamtschule, ilkokuldan sonra okul, dördüncü sınıftan sonra, orta okul, ortaokula geçiş' },
  { code: 'GRAMMAR_SCHOOL', wider: 'SCHOOL',
    de: 'Gymnasium, Gymnasien, Abitur, Abi, Oberstufe, Fachabitur, Fachhochschulreife, gymnasiale Oberstufe, berufliches Gymnasium, Gymnasiast, Gymnasiasten, Abiturient, Abiturientin, Abiturvorbereitung, allgemeine Hochschulreife, '
      + 'Fachgymnasium, Fachhochschulreife erwerben, Hochschulzugangsberechtigung',
    en: 'grammar school, gymnasium school, abitur, a levels, upper secondary, university entrance qualification, high school diploma, preparing for abitur, sixth form, university entrance',
    ar: 'جمنازيوم, غيمنازيوم, ابيتور, الابيتور, بكالوريا, شهادة ثانوية عامة, الثانوية العامة, البكالوريا, تحضير للابيتور, المدرسة الثانوية العليا, بكلوريا',
    uk: 'гімназія, абітур, атестат, гимназия, аттестат, абитур, підготовка до абітуру, атестат зрілості, аттестат зрелости, гімназист, старшая ступень',
    tr: 'gymnasium lisesi, abitur, lise diploması, lise bitirme, üniversite giriş yeterliliği, abitur hazırlık, gymnasium okulu' },
  { code: 'VOCATIONAL_SCHOOL', wider: 'SCHOOL',
    de: 'Berufsschule, Berufskolleg, berufliche Schule, berufsbildende Schule, BBS, Fachschule, Fachoberschule, Berufsfachschule, Pflegeschule, Berufsschulzentrum, Meisterschule, BBS Schule, Berufsbildungszentrum, '
      + 'berufliches Schulzentrum, berufliche Schulen, Handelsschule, höhere Handelsschule, Technikerschule, FOS, BOS, Berufsoberschule, Fachakademie, Krankenpflegeschule, Schule für soziale Berufe, Berufsschüler',
    en: 'vocational school, vocational college, technical college, trade school, nursing school, vocational schools, vocational college classes, commercial school, school for social professions',
    ar: 'مدرسة مهنية, المدرسة المهنية, كلية مهنية, معهد مهني, مدرسة تمريض, بيروفس شوله, مدارس مهنية, ثانوية مهنية, معهد تقني, مدرسة تجارية',
    uk: 'професійна школа, профтехучилище, фахова школа, технікум, коледж, профессиональная школа, училище, беруфсшуле, профшкола, профтех, колледж, техникум, професійні школи, медичне училище, технічна школа',
    tr: 'meslek okulu, meslek lisesi, mesleki okul, meslek yüksekokulu, meslek okulları, ticaret okulu, teknik okul, berufsschule, hemşirelik okulu' },
  { code: 'NEWCOMER_CLASS', wider: 'SCHOOL',
    de: 'Vorbereitungsklasse, Willkommensklasse, Deutschklasse, VABO, Sprachlernklasse, Internationale Klasse, DaZ-Klasse, Seiteneinsteiger, Förderklasse Deutsch, Intensivklasse, InteA, Beschulung von Geflüchteten, '
      + 'Vorbereitungsklassen, Deutschlernklasse, Intensivkurs Deutsch Schule, Berufsintegrationsklasse, BIK, BVJ-Sprache, SPRINT-Klasse, Sprachförderklasse, Auffangklasse, zugewanderte Schüler, Schüler ohne Deutschkenntnisse, '
      + 'neu zugewanderte Kinder und Jugendliche, VKL, BAF-Klasse, Kind ohne Deutsch in der Schule, geflüchtete Kinder in der Schule',
    en: 'newcomer class, welcome class, preparatory class, german class at school, international class, class for refugee children, pupils without german, intensive german class at school, children new to germany school',
    ar: 'صف تحضيري, صف الترحيب, صف اللغة في المدرسة, صفوف تحضيرية, صف للاجئين, صف لتعليم الالمانية في المدرسة, فيلكومنس كلاسه, ابني لا يعرف الالمانية في المدرسة, طلاب جدد',
    uk: 'підготовчий клас, привітальний клас, інтеграційний клас у школі, подготовительный класс, вилькоменсклассе, клас для біженців, класс для беженцев, вількоменскласе, дитина без німецької в школі, діти-біженці в школі, класс немецкого в школе',
    tr: 'hazırlık sınıfı, karşılama sınıfı, uyum sınıfı, mülteci çocuklar sınıfı, almanca bilmeyen öğrenciler, yeni gelen öğrenciler sınıfı, okulda almanca sınıfı' },
  { code: 'SPECIAL_EDUCATION', wider: 'SCHOOL',
    de: 'Förderschule, Sonderschule, Förderzentrum, SBBZ, sonderpädagogischer Förderbedarf, sonderpädagogische Beratung, inklusive Schule, Inklusion in der Schule, Förderbedarf, AOSF, Sonderpädagogik, '
      + 'Kind mit Behinderung in der Schule, Schule für Kinder mit Behinderung, Schule für geistige Entwicklung, emotionale und soziale Entwicklung Schule, Förderschwerpunkt, sonderpädagogisch, gemeinsamer Unterricht, '
      + 'gemeinsames Lernen, Inklusionsberatung Schule, Förderzentren, Inklusionsschule, Schülerinnen und Schüler mit Beeinträchtigung, Feststellungsverfahren Schule',
    en: 'special needs school, special education, inclusive school, special educational needs, school for disabled children, my child has a disability and school, learning together inclusion, special school',
    ar: 'مدرسة خاصة, تعليم خاص, مدرسة لذوي الاحتياجات الخاصة, مدرسة ذوي الاعاقة, مدرسة للمعاقين, طفل معاق مدرسة, مدرسة دمج, صعوبات خاصة تعليم, تعليم ذوي الاعاقة',
    uk: 'спеціальна школа, школа для дітей з особливими потребами, інклюзивна школа, инклюзивная школа, коррекционная школа, спецшкола, школа для дітей з інвалідністю, школа для детей с инвалидностью, інклюзія в школі, '
      + 'инклюзия в школе, особливі освітні потреби, інклюзивне навчання',
    tr: 'özel eğitim okulu, özel eğitim, kaynaştırma eğitimi, özel gereksinimli, engelli çocuk okulu, özel çocuklar okulu, engelli öğrenci, okulda kaynaştırma, özel eğitim danışmanlığı' },
  { code: 'ALL_DAY_SCHOOL', wider: 'SCHOOL',
    de: 'Ganztagsschule, Ganztag, Ganztagsbetreuung, OGS, offene Ganztagsschule, OGTS, Mittagsbetreuung, Kernzeitbetreuung, verlässliche Grundschule, Schulkindbetreuung, Nachmittagsbetreuung, Frühbetreuung, Randzeitenbetreuung, '
      + 'Betreuung nach der Schule, nach Schulschluss betreut, Betreuung nach dem Unterricht, nachmittags Betreuung für Schulkinder, Schulbetreuung, Hortbetreuung, Hort, Hortplatz, Schulhort, Schülerhort, Betreuende Grundschule, '
      + 'Grundschulkinder nachmittags betreut, Ganztagsgrundschule, Ganztagsangebot, OGS-Platz, Betreuung am Nachmittag, wer passt nach der Schule auf, Kernzeit',
    en: 'all-day school, after-school programme, afternoon care at school, school childcare, lunchtime care, after-school care, after school club, childcare after school, school child care, all day primary school, '
      + 'care in the afternoon, who looks after my child after school',
    ar: 'مدرسة دوام كامل, رعاية بعد المدرسة, دوام مسائي في المدرسة, رعاية الظهيرة, رعاية الاطفال بعد المدرسة, مين بدو ينتبه على ابني بعد المدرسة, هورت, حضانة بعد المدرسة, مدرسة طوال اليوم, دوام كامل مدرسة',
    uk: 'школа повного дня, група продовженого дня, продовжений день, продленка, школа полного дня, післяобідній догляд, група подовженого дня, догляд після школи, присмотр после школы, хорт, группа продленного дня, '
      + 'куди дитину після уроків, після школи догляд',
    tr: 'tam gün okul, okul sonrası bakım, öğleden sonra bakım, etüt, okuldan sonra çocuk bakımı, hort, tam günlük okul, öğleden sonra okul bakımı, okul çıkışı bakım' },
  { code: 'TUTORING', wider: 'HOMEWORK_HELP',
    de: 'Nachhilfe, Nachhilfeunterricht, Lernförderung, Lernhilfe, schlechte Noten, Mathe Nachhilfe, Nachhilfelehrer, Lernpaten, Lernpate, Lernbegleitung, Prüfungsvorbereitung, Versetzung gefährdet, Probleme in der Schule, '
      + 'Englisch Nachhilfe, Fünf in Mathe, Versetzungsgefahr, sitzen geblieben, sitzenbleiben, bleibt sitzen, schlecht in der Schule, schlecht in Mathe, Deutsch Nachhilfe, kostenlose Nachhilfe, Nachhilfe bezahlen, Schulprobleme, '
      + 'schulische Förderung, Schüler beim Lernen unterstützen, Kinder beim Lernen unterstützen, Unterstützung beim Lernen, Lernunterstützung, Studierende helfen Schülern, Förderunterricht, Einzelförderung Schüler, '
      + 'Förderung von Schülerinnen und Schülern, Mathehilfe, Ferienlernkurs, Lernferien, Sommerschule, Sommerakademie, Lernlücken, Lernrückstände, Prüfungsvorbereitung Schule, Bildungspaten, Bildungspatenschaft, Kind kommt in der Schule nicht mit',
    en: 'tutoring, private lessons, tutor, learning support, bad grades, help with maths, extra lessons, problems at school, free tutoring, maths tutor, fails at school, bad at maths, repeat a year, struggling at school, '
      + 'learning mentor, catch up lessons, summer school, exam preparation for pupils, students help pupils, help my child learn',
    ar: 'دروس تقوية, دروس خصوصية, تقوية, درس خصوصي, ضعيف في المدرسة, علامات ضعيفة, مدرس خصوصي, مساعدة ابني بالدراسة, ضعيف بالرياضيات, درس رياضيات, دروس مجانية, رسب في المدرسة, مدرسة صيفية, مشاكل في المدرسة, استاذ خصوصي, '
      + 'مساعدة في التعلم, ناخهيلفه, تقوية رياضيات',
    uk: 'репетитор, додаткові заняття, репетиторство, погані оцінки, підтягнути навчання, репетитор з математики, плохие оценки, дополнительные занятия, допомога в навчанні, помощь в учебе, двійка з математики, плохо учится, '
      + 'погано вчиться, безкоштовний репетитор, бесплатный репетитор, залишився на другий рік, літня школа, летняя школа, проблеми в школі, проблемы в школе, репетитор по математике, підготовка до іспитів, отстает в школе',
    tr: 'özel ders, ders desteği, takviye ders, kötü notlar, matematik dersi, okulda sorun, ücretsiz özel ders, matematikte zayıf, sınıfta kaldı, derslerde zorlanıyor, okulda başarısız, yaz okulu, sınava hazırlık, derslere yardım, ek ders, okul sorunları' },
  { code: 'HOMEWORK_HELP',
    de: 'Hausaufgabenhilfe, Hausaufgabenbetreuung, Hausaufgaben, Hausaufgaben machen, Schularbeiten, Schülerhilfe, Lernzeit, Schulaufgabenhilfe, Lerntreff, Hilfe bei den Hausaufgaben, Unterstützung bei den Hausaufgaben, '
      + 'bei den Hausaufgaben helfen, Hausaufgabenzeit, Hausaufgabengruppe, Hausis, Hausaufgabenclub, nach der Schule lernen, Lerngruppe Schüler, Lernnachmittag, Lernwerkstatt, kann meinem Kind nicht bei den Hausaufgaben helfen, Silentium, Hausaufgabentreff',
    en: 'homework help, homework club, homework supervision, homework, help with school work, cannot help my child with homework, homework group, after school learning, study club, homework support, do homework together',
    ar: 'مساعدة في الواجبات, الواجبات المدرسية, واجبات مدرسية, وظائف المدرسة, مساعدة بالدروس, لا استطيع مساعدة ابني بالوظائف, حل الواجبات, حل الوظائف, مساعدة ابني في الواجبات, مجموعة الواجبات, وظيفة المدرسة',
    uk: 'допомога з домашнім завданням, домашні завдання, домашнє завдання, уроки, помощь с домашним заданием, домашнее задание, сделать уроки, допомога з уроками, помощь с уроками, не можу допомогти з уроками, робити уроки, '
      + 'делать уроки, клуб домашніх завдань, група для домашніх завдань, домашка',
    tr: 'ev ödevi yardımı, ödev yardımı, ev ödevi, ödev, ödevlere yardım, ödevlerine yardım, çocuğuma ödev yardımı, ödev kulübü, ev ödevleri, ödev grubu, ödev yapma' },
  { code: 'LEARNING_DIFFICULTIES',
    de: 'Lernschwäche, Legasthenie, LRS, Lese-Rechtschreib-Schwäche, Dyskalkulie, Rechenschwäche, Lerntherapie, Lernschwierigkeiten, Konzentrationsprobleme, Lesestörung, lernt langsam, LRS-Förderung, Rechtschreibschwäche, '
      + 'Leseschwäche, Kind kann nicht lesen, Kind kann nicht rechnen, Rechenprobleme, Leseprobleme, Teilleistungsstörung, Lernprobleme, Lernstörung, Lernblockaden, kann sich nicht konzentrieren, Konzentrationstraining, '
      + 'Konzentrationsschwäche, Nachteilsausgleich, Dyskalkulietherapie, LRS-Therapie, Legasthenietherapie',
    en: 'learning difficulties, dyslexia, dyscalculia, learning therapy, reading difficulties, concentration problems, my child cannot read, cannot concentrate, trouble with spelling, learning disorder, learning problems, '
      + 'numeracy problems, spelling difficulties',
    ar: 'صعوبات التعلم, عسر القراءة, صعوبة تعلم, عسر الحساب, ضعف التركيز, ابني لا يركز, طفلي لا يقرأ, مشاكل في التعلم, صعوبة في القراءة, صعوبة في الحساب, ديسلكسيا, بطء التعلم',
    uk: 'труднощі в навчанні, дислексія, дискалькулія, дисграфія, трудности в обучении, дислексия, дитина не може читати, дитина не концентрується, ребенок не может читать, не концентрируется, проблеми з навчанням, дискалькулия, '
      + 'дисграфия, труднощі з читанням, проблемы с концентрацией',
    tr: 'öğrenme güçlüğü, disleksi, okuma güçlüğü, diskalkuli, dikkat dağınıklığı, çocuğum okuyamıyor, odaklanamıyor, öğrenme sorunu, konsantrasyon sorunu, yazma güçlüğü, hesap yapma güçlüğü' },
  { code: 'SCHOOL_CERTIFICATE',
    de: 'Schulabschluss nachholen, Schulabschluss, zweiter Bildungsweg, Abendschule, Abendgymnasium, Hauptschulabschluss, Realschulabschluss, Mittlere Reife, Kolleg, Abitur nachholen, Abschluss nachmachen, kein Schulabschluss, '
      + 'Schulfremdenprüfung, Abendrealschule, Hauptschulabschluss nachholen, Realschulabschluss nachholen, ohne Schulabschluss, ohne Abschluss, Schule nachholen, nachträglicher Schulabschluss, Erwerb des Schulabschlusses, '
      + 'Schulabschlusskurs, Hauptschulkurs, Telekolleg, Externenprüfung Hauptschule, Schulabschlüsse nachholen, Berufsreife, mittlerer Schulabschluss, MSA, qualifizierender Abschluss, Fachabitur nachholen, Schule für Erwachsene, Abendkolleg, Abendhauptschule',
    en: 'school-leaving certificate, second chance education, evening school, finish school, no school certificate, graduate later, catch up on school certificate, school for adults, no diploma from school, night school, '
      + 'school leaving qualification, make up school leaving exam, go back to school as adult',
    ar: 'شهادة مدرسية, مدرسة مسائية, اكمال المدرسة, الحصول على شهادة المدرسة, شهادة الهاوبت شوله, بدي كمل دراستي, اكمال الدراسة, مدرسة للكبار, بدون شهادة مدرسية, شهادة ريال شوله, شهادة التاسع, المدرسة للبالغين, استكمال التعليم',
    uk: 'шкільний атестат, вечірня школа, закінчити школу, отримати шкільний атестат, вечерняя школа, школьный аттестат, школа для дорослих, школа для взрослых, без атестата, без аттестата, отримати атестат, получить аттестат, '
      + 'доучитися, закончить школу, шкільна освіта для дорослих',
    tr: 'okul diploması, akşam okulu, okulu bitirmek, açık lise, diploma tamamlama, yetişkinler için okul, okul diplomam yok, dışarıdan bitirme, hauptschule diploması, okulu tamamlamak, lise diploması almak' },
  { code: 'SCHOOL_SOCIAL_WORK',
    de: 'Schulsozialarbeit, Schulsozialarbeiter, Schulsozialarbeiterin, Schulsozialpädagogik, Jugendsozialarbeit an Schulen, JaS, Schulverweigerung, Schule schwänzen, Schulabsentismus, geht nicht zur Schule, Schulschwänzer, '
      + 'Schulverweigerer, Schulvermeidung, Kind schwänzt, will nicht in die Schule, weigert sich zur Schule zu gehen, sozialpädagogische Beratung an der Schule, Ansprechperson an der Schule, Sozialarbeit an Schulen, '
      + 'Streit in der Klasse, Jugendsozialarbeit Schule, Schulabbrecher, Schulabbruch, zweite Chance Schule, Beratung von Schülern und Eltern, soziale Gruppenarbeit Schule',
    en: 'school social work, school social worker, truancy, refuses to go to school, skipping school, social worker at school, does not want to go to school, school refusal, advice for pupils and parents, dropping out of school',
    ar: 'عمل اجتماعي مدرسي, اخصائي اجتماعي في المدرسة, ابني لا يذهب الى المدرسة, الهروب من المدرسة, ابني ما بدو يروح عالمدرسة, يرفض الذهاب الى المدرسة, مرشد اجتماعي مدرسي, غياب عن المدرسة, مشاكل الطلاب',
    uk: 'шкільна соціальна робота, соціальний педагог, соціальний працівник у школі, прогули, школьный социальный работник, прогуливает школу, не хоче ходити до школи, не хочет ходить в школу, прогулює школу, прогулы, '
      + 'соціальна робота в школі, социальный педагог, відмовляється йти до школи',
    tr: 'okul sosyal hizmeti, okul sosyal pedagogu, okula gitmiyor, okuldan kaçma, okula gitmek istemiyor, okul kaçağı, okulda sosyal danışman, devamsızlık, okul sosyal çalışmacısı' },
  { code: 'SCHOOL_PSYCHOLOGY',
    de: 'Schulpsychologie, Schulpsychologe, Schulpsychologin, schulpsychologische Beratungsstelle, Schulangst, Prüfungsangst, Angst vor der Schule, Hochbegabung, hochbegabt, Kind hat Angst vor Schule, Kind hat Angst vor der Schule, '
      + 'Bauchschmerzen vor der Schule, Schulstress, Stress in der Schule, Leistungsdruck Schule, Beratungslehrer, Beratungslehrkraft, psychologische Beratung für Schüler, hochbegabte Kinder, Begabungsförderung, Lernberatung, '
      + 'Angst vor Prüfung, schulische Krise, Verhaltensauffälligkeiten in der Schule',
    en: 'school psychology, school psychologist, school anxiety, exam anxiety, afraid of school, gifted children, child is afraid of school, my child is scared of school, stress at school, school stress, gifted, exam stress, psychological advice for pupils',
    ar: 'علم نفس مدرسي, مرشد نفسي مدرسي, الخوف من المدرسة, قلق الامتحانات, طفل موهوب, ابني خايف من المدرسة, طفلي يخاف من المدرسة, ضغط المدرسة, الخوف من الامتحان, موهوبين, مستشار نفسي للطلاب',
    uk: 'шкільний психолог, страх перед школою, боїться школи, обдаровані діти, школьный психолог, страх школы, дитина боїться школи, ребенок боится школы, стрес у школі, стресс в школе, страх перед іспитом, страх экзамена, '
      + 'одаренные дети, обдарована дитина, психолог у школі',
    tr: 'okul psikoloğu, okul korkusu, sınav kaygısı, üstün yetenekli, çocuğum okuldan korkuyor, okul stresi, sınav korkusu, üstün zekalı, okul psikolojik danışmanlık, sınav stresi' },
  { code: 'BULLYING',
    de: 'Mobbing, Cybermobbing, gemobbt, Mein Kind wird gemobbt, Ausgrenzung, gehänselt, Konflikte in der Schule, Mobbing in der Schule, Mobbing am Arbeitsplatz, Mobbingberatung, Mobbing unter Schülern, wird in der Schule geärgert, '
      + 'wird geärgert, fertig gemacht werden, Klassenklima, Hänseleien, Gewalt in der Schule, Gewaltprävention an Schulen, Anti-Mobbing, Streitschlichter, Streitschlichtung, Kollegen mobben mich, Schikane, soziales Lernen Klasse, '
      + 'Kinder schließen mein Kind aus, No Blame Approach',
    en: 'bullying, cyberbullying, bullied at school, mobbing, harassment at school, workplace bullying, my child is bullied, teased at school, violence at school, bully, bullied at work, excluded by classmates, peer mediation, anti-bullying',
    ar: 'تنمر, التنمر, ابني يتعرض للتنمر, تنمر الكتروني, مضايقات في المدرسة, عم يتنمروا على ابني, يضربون ابني في المدرسة, عنف في المدرسة, تنمر في العمل, يسخرون من ابني, مضايقات بالعمل',
    uk: 'булінг, цькування, кібербулінг, дитину цькують, травля, буллинг, травля в школе, дитину ображають, ребенка обижают, ребенка травят, цькують у школі, насильство в школі, насилие в школе, мобінг на роботі, моббинг, кибербуллинг, моббінг',
    tr: 'zorbalık, okulda dışlanıyor, arkadaşları dışlıyor, akran zorbalığı, siber zorbalık, mobbing, çocuğum zorbalığa uğruyor, çocuğum okulda eziliyor, çocuğumla dalga geçiyorlar, okulda şiddet, iş yerinde mobbing, okulda zorbalık, dışlanma' },
  { code: 'SCHOOL_ASSISTANCE', wider: 'SPECIAL_EDUCATION',
    de: 'Schulbegleitung, Schulbegleiter, Integrationshelfer, Integrationshilfe, Schulassistenz, Inklusionshelfer, Eingliederungshilfe in der Schule, Kita-Assistenz, Schulbegleitungen, Inklusionsassistenz, Inklusionsbegleitung, '
      + 'Teilhabeassistenz, Schulhelfer, individuelle Begleitung im Unterricht, Begleitung im Schulalltag, Begleitperson in der Schule, Kind braucht Hilfe im Unterricht, I-Helfer, I-Kraft, Kita-Begleitung, Hilfe zur Schulbildung, persönliche Assistenz Schule',
    en: 'school assistance, school companion, integration assistant, learning assistant for disabled child, classroom assistant, one-to-one support in class, child needs help in class, support person at school, inclusion assistant',
    ar: 'مرافق مدرسي, مرافقة مدرسية, مساعد دمج, مرافق للطفل في المدرسة, ابني يحتاج مساعدة في الصف, مساعد في الصف, مرافق في الصف, مساعدة مدرسية فردية, شول بيغلايتونغ',
    uk: 'супровід у школі, асистент дитини, шкільний асистент, тьютор, школьный ассистент, сопровождение в школе, асистент у класі, дитині потрібна допомога на уроках, помощник в классе, супроводжуюча особа в школі, тьютор для ребенка, шульбеглайтер',
    tr: 'okul refakatçisi, okul asistanı, kaynaştırma yardımcısı, sınıfta yardımcı, gölge öğretmen, çocuğuma sınıfta destek, okulda refakat, bireysel eğitim desteği' },
  { code: 'EDUCATION_BENEFITS', wider: 'PAYING_FOR_SCHOOL',
    de: 'Bildung und Teilhabe, BuT, Bildungspaket, Bildungs- und Teilhabepaket, Teilhabeleistungen, Klassenfahrt bezahlen, Schulausflug, Mittagessen Schule bezahlen, Zuschuss Schule, Bildungskarte, Zuschuss Sportverein Kind, '
      + 'Bildungs- und Teilhabeleistungen, Leistungen für Bildung und Teilhabe, Starke-Familien-Gesetz, Zuschuss zur Klassenfahrt, Klassenfahrt zu teuer, Geld für Klassenfahrt, Geld für Ausflug, Lernförderung beantragen, '
      + 'Mittagessen in der Schule, Mittagessen in Kita und Schule, gemeinschaftliches Mittagessen, Schülerbeförderung Zuschuss, Sportverein bezahlen Kind, Musikschule bezahlen Kind, BuT-Antrag, MünsterlandKarte, '
      + 'Kosten für Schulausflug, soziale und kulturelle Teilhabe, Teilhabepaket',
    en: 'education and participation, education package, money for school trip, class trip costs, free school lunch, school benefits, money for class trip, cannot afford class trip, subsidised school lunch, '
      + 'pay for sports club child, participation benefits, grant for school trip, lunch at school costs, help with school costs',
    ar: 'التعليم والمشاركة, حزمة التعليم, تكاليف الرحلة المدرسية, مساعدة مدرسية, وجبة الغداء المدرسية, بوت, مصاري الرحلة المدرسية, لا استطيع دفع الرحلة المدرسية, غداء مجاني في المدرسة, اشتراك نادي للطفل, مساعدة مالية للمدرسة, '
      + 'بيلدونغ اوند تايلهابه, بلدونغ اوند تايلهابه',
    uk: 'освіта та участь, освітній пакет, оплата шкільної поїздки, шкільне харчування, пакет освіти, образование и участие, оплата школьной экскурсии, гроші на шкільну поїздку, деньги на поездку класса, оплата обідів у школі, '
      + 'оплата обедов в школе, оплата гуртка, оплата кружка, більдунг унд тайльхабе, бут пакет, допомога школярам, выплаты школьникам',
    tr: 'eğitim ve katılım, eğitim paketi, okul gezisi parası, okul yemeği, eğitim yardımı, but başvurusu, sınıf gezisi parası, okul gezisini ödeyemiyorum, ücretsiz okul yemeği, çocuğun spor kulübü parası, öğrenci yardımı, okul yardımı, bildung und teilhabe' },
  { code: 'SCHOOL_SUPPLIES',
    de: 'Schulbedarf, Schulranzen, Schulmaterial, Schulsachen, Schulhefte, Schultasche, Schulstarterpaket, Schulrucksack, Schulbücher, Lernmittel, Schultüte, Schulbedarfspaket, Ranzen, gebrauchte Schulranzen, gespendete Schulranzen, '
      + 'Schulranzen spenden, Schulranzenaktion, Schulsachen bezahlen, Geld für Schulsachen, Geld für Hefte, Federmäppchen, Hefte und Stifte, Schulmaterialkammer, Erstausstattung Schule, Schulmaterialien ausgeben, '
      + 'Einschulung Ausstattung, Taschenrechner Schule, Schulbuchausleihe, Büchergeld',
    en: 'school supplies, school bag, satchel, school materials, exercise books, school books, textbooks, money for school supplies, donated school bags, pencils and exercise books, free school bag, school backpack, school starter kit',
    ar: 'لوازم مدرسية, مستلزمات المدرسة, حقيبة مدرسية, قرطاسية, شنطة مدرسة, كتب مدرسية, دفاتر واقلام, شنطة المدرسة, شنتاية مدرسة, اغراض المدرسة, مصاري لاغراض المدرسة, حقائب مدرسية مجانية',
    uk: 'шкільне приладдя, рюкзак до школи, портфель, шкільні підручники, зошити, школьные принадлежности, школьный рюкзак, учебники, зошити та ручки, шкільний рюкзак, шкільні речі, гроші на шкільне приладдя, '
      + 'деньги на школьные принадлежности, ранец, тетради, учебники школьные, шкільні підручники безкоштовно',
    tr: 'okul malzemesi, okul çantası, kırtasiye, okul eşyaları, ders kitapları, defter kalem, okul çantası yardımı, ücretsiz okul çantası, okul malzemesi parası, okul kitapları' },
  { code: 'UNIVERSITY',
    de: 'Studium, studieren, Universität, Hochschule, Fachhochschule, Uni, Studienberatung, Studienplatz, Studierende, Student, Studentin, Studienkolleg, Gasthörer, Fernstudium, duales Studium, Studierendenwerk, uni-assist, '
      + 'Uni besuchen, Studium beginnen, studieren ohne Abitur, Studieninteressierte, Studiengang, Studiengänge, Studienabbruch, Studienzweifel, Studium abbrechen, Studium für Geflüchtete, geflüchtete Studierende, Vorlesung, '
      + 'Bachelor, Master, Immatrikulation, einschreiben an der Uni, International Office, Kinder-Uni, Hochschulzugang, Seniorenstudium, Gasthörende',
    en: 'university, study at university, college, degree course, student advice, higher education, students, study in germany, want to study, study programme, international students, study without abitur, drop out of university, '
      + "university application, students from abroad, refugees at university, bachelor, master's degree, preparatory college, university for seniors",
    ar: 'جامعة, الجامعة, دراسة جامعية, دراسة, طالب جامعي, الدراسة في المانيا, طلاب الجامعة, السنة التحضيرية, بدي ادرس جامعة, التسجيل في الجامعة, القبول الجامعي, جامعات, ماجستير, بكالوريوس, دراسة للاجئين, طلاب اجانب, شتودين كوليغ, اريد ان ادرس',
    uk: 'університет, навчання в університеті, вища освіта, студент, вступ до університету, інститут, студенти, высшее образование, университет, поступить в университет, студколлег, хочу вчитися в університеті, '
      + 'хочу учиться в университете, поступити до університету, вступ до вишу, виш, вуз, студент университета, бакалавр, магістр, магистратура, магістратура, штудієнколег, навчання для біженців, учеба в университете',
    tr: 'üniversite, yüksek öğrenim, üniversite okumak, öğrenim, yüksekokul, üniversiteye başvuru, üniversitede okumak, üniversite başvurusu, yüksek lisans, lisans, üniversite öğrencisi, yabancı öğrenciler, üniversite danışmanlığı, almanyada okumak, studienkolleg' },
  { code: 'STUDENT_FINANCE', wider: 'PAYING_FOR_SCHOOL',
    de: 'BAföG, Schüler-BAföG, Ausbildungsförderung, Studienfinanzierung, Studienkredit, Amt für Ausbildungsförderung, Studium finanzieren, BAföG-Amt, BAföG-Antrag, BAföG beantragen, Geld fürs Studium, Geld für das Studium, '
      + 'Studium bezahlen, Unterstützung für Schüler Geld, Auslands-BAföG, Bildungskredit, kein Geld fürs Studium',
    en: 'student finance, bafög, bafoeg, student loan, student grant, finance my studies, money for studying, apply for bafoeg, finance university, cannot afford to study, training assistance act',
    ar: 'بافوغ, بافوك, قرض طلابي, تمويل الدراسة, منحة بافوغ, مصاري للدراسة, طلب بافوغ, تمويل الجامعة, مساعدة مالية للطلاب, البافوغ, بافوج',
    uk: 'бафьог, бафег, фінансування навчання, студентський кредит, студенческая помощь, бафёг, гроші на навчання, деньги на учебу, подати на бафьог, фінансування студентів, студенческий кредит, финансирование учебы, бафог',
    tr: 'bafög, öğrenim kredisi, öğrenci kredisi, eğitim kredisi, üniversite için para, bafög başvurusu, öğrenim yardımı, okumak için para, bafög dairesi' },
  { code: 'SCHOLARSHIP', wider: 'PAYING_FOR_SCHOOL',
    de: 'Stipendium, Stipendien, Stipendienprogramm, Begabtenförderung, START-Stipendium, Deutschlandstipendium, Aufstiegsstipendium, Schülerstipendium, Studienstipendium, Stiftung fördert begabte, Stipendiaten',
    en: 'scholarship, scholarships, stipend, bursary, grant for talented students, foundation scholarship, scholarship programme',
    ar: 'منحة دراسية, منح دراسية, منحة, منح للطلاب, منحة جامعية, منح جامعية, برنامج منح',
    uk: 'стипендія, стипендії, стипендия, стипендии, стипендіальна програма, студентська стипендія, студенческая стипендия, грант на навчання, грант на обучение',
    tr: 'burs, burslar, eğitim bursu, öğrenci bursu, burs programı, burs başvurusu, üniversite bursu' },
  { code: 'ADULT_EDUCATION',
    de: 'Volkshochschule, VHS, Erwachsenenbildung, Abendkurs, Bildungswerk, Familienbildungsstätte, Kreisvolkshochschule, KVHS, Bildungszentrum, Bildungszeit, Bildungsurlaub, VHS-Kurs, VHS-Programm, Volkshochschulkurs, '
      + 'Volkshochschulkurse, offene Kurse für Erwachsene, Kursprogramm, Kurse für Erwachsene, Seminarprogramm, Heimvolkshochschule, Landvolkshochschule, Bildungsstätte, Bildungsprogramm, Bildungsangebote für Erwachsene, '
      + 'lebenslanges Lernen, Katholische Erwachsenenbildung, Evangelische Erwachsenenbildung, Vortragsreihe, Abendkurse',
    en: 'adult education centre, vhs, adult education, evening class, community college, folk high school, evening courses, courses for adults, lifelong learning, educational leave, seminars for adults, lecture series, '
      + 'learn something new, classes for adults, educational centre',
    ar: 'فولكس هوخ شوله, مركز تعليم الكبار, تعليم الكبار, جامعة شعبية, مدرسة فولكس, دورات للكبار, دورات مسائية, معهد شعبي, التعلم مدى الحياة, محاضرات, دورات تعليمية للبالغين, فولكسهوخشوله',
    uk: 'народний університет, освіта дорослих, вечірні курси, фольксгохшуле, фолькс хох шуле, фольксхохшуле, курсы для взрослых, курси для дорослих, вечерние курсы, навчання впродовж життя, обучение взрослых, центр освіти дорослих, '
      + 'лекції, лекции, семінари для дорослих, фгс курси',
    tr: 'halk eğitim merkezi, vhs, yetişkin eğitimi, akşam kursu, halk yüksek okulu, yetişkinler için kurslar, akşam kursları, hayat boyu öğrenme, halk eğitim, halk eğitim kursu, volkshochschule' },
  { code: 'EDUCATION_ADVICE',
    de: 'Bildungsberatung, Bildungsberater, Garantiefonds Hochschule, GF-H, Bildungskoordination, Bildungsbüro, Bildungslotsen, Bildungsmanagement, Bildungslandschaft, Beratung zu Bildungswegen, Bildungswege, Bildungsweg finden, '
      + 'Lernberatung für Erwachsene, Bildungskoordinatorin, Bildungsberaterin, Bildungsnetzwerk, Fragen zu Schule und Ausbildung, Kommunales Bildungsmanagement, Bildungsportal, Bildungsbericht, Beratung zu Schule und Studium',
    en: 'education advice, educational guidance, advice on studying, education counselling, educational pathways, advice on education paths, educational opportunities advice, advice about school and training, study and training guidance',
    ar: 'استشارة تعليمية, ارشاد تعليمي, نصائح حول الدراسة, مستشار تعليمي, استشارة حول التعليم, استشارة دراسية, مسارات التعليم, نصيحة حول الدراسة',
    uk: 'консультація з питань освіти, освітня консультація, консультация по образованию, освітні шляхи, порада щодо навчання, консультація щодо навчання, консультация по учебе, освітній радник, образовательная консультация',
    tr: 'eğitim danışmanlığı, eğitim rehberliği, eğitim yolları, okul ve meslek danışmanlığı, eğitim konusunda danışma, öğrenim danışmanlığı' },
  { code: 'LIBRARY',
    de: 'Bibliothek, Bücherei, Stadtbücherei, Stadtbibliothek, Gemeindebücherei, Bücher ausleihen, Bücherbus, Büchertauschschrank, Mediathek, Onleihe, öffentlicher Bücherschrank, Bücher, Fahrbibliothek, Büchereien, Pfarrbücherei, '
      + 'Buch ausleihen, Leseausweis, Bibliotheksausweis, Medien ausleihen, Ausleihe von Büchern, Kreisbibliothek, Hörbücher, E-Books ausleihen, Bücherschrank, Leserausweis, Buchausleihe, Bibliothekar, Zeitungen lesen, Lesesaal, '
      + 'Bücherzelle, Bücherflohmarkt, Schülerbücherei, Lernplatz, ruhiger Platz zum Lernen, Kinderbücher',
    en: "library, public library, borrow books, books, mobile library, book exchange, borrow a book, library card, quiet place to study, children's books, e-books, reading room, audio books, media lending, study space, lending library",
    ar: 'مكتبة, المكتبة, مكتبة عامة, استعارة كتب, كتب, مكتبات, استعارة كتاب, كتب عربية, كتب للاطفال, مكان هادئ للدراسة, بطاقة المكتبة, بدي استعير كتب, كتاب',
    uk: 'бібліотека, бібліотеки, книги, взяти книгу, міська бібліотека, библиотека, взять книги, взяти книжку, дитячі книги, детские книги, книги українською, читальний зал, тихе місце для навчання, читательский билет, книжки, '
      + 'електронні книги, аудіокниги, городская библиотека',
    tr: 'kütüphane, halk kütüphanesi, kitap ödünç alma, kitap, kütüphaneler, kitap almak, kitap ödünç almak, çocuk kitapları, türkçe kitaplar, kütüphane kartı, ders çalışma yeri, sessiz çalışma yeri, e-kitap' },
  { code: 'READING',
    de: 'Vorlesen, Lesepaten, Lesepate, Vorlesestunde, Vorlesepaten, Leseförderung, Bilderbuchkino, Lesung, Lesekreis, Literaturkreis, Autorenlesung, Geschichten hören, Buchclub, Leseclub, mehrsprachiges Vorlesen, Bücher vorlesen, '
      + 'Vorlesenachmittag, Vorleserinnen, Geschichtenzeit, Märchenstunde, Märchenerzähler, Kamishibai, Bilderbücher, Bilderbuch anschauen, Lesestart, Lesementoren, Lesetraining, Lesehilfe, Leselernhelfer, Mentor Leselernhelfer, '
      + 'Lesekompetenz, Lust am Lesen wecken, gemeinsam lesen, Lesenacht, Buchvorstellung, Literaturcafé, Poetry Slam, Schreibwerkstatt, Literaturgruppe, Sommerleseclub, Lesung mit Autor, Vorlesehund, Shared Reading',
    en: 'reading aloud, story time, reading mentor, book club, reading group, author reading, storytelling, read to children, reading volunteers, picture books, fairy tales, reading hour, literature group, poetry slam, '
      + 'writing workshop, reading mentors, read together',
    ar: 'قراءة قصص, قراءة للاطفال, ساعة قصة, نادي قراءة, نادي الكتاب, حكايات للاطفال, قصص للاطفال, حكواتي, قراءة مع الاطفال, كتب مصورة, امسية ادبية, ورشة كتابة, قراءة جماعية',
    uk: 'читання вголос, читання казок, книжковий клуб, читацький клуб, чтение сказок, книжный клуб, читати дітям, читать детям, казки для дітей, сказки для детей, читання для дітей, літературний гурток, литературный клуб, '
      + 'літературна зустріч, майстерня письма, книжки з картинками, читання разом',
    tr: 'kitap okuma, masal saati, okuma grubu, okuma kulübü, çocuklara kitap okuma, çocuklara masal, masal anlatımı, hikaye saati, resimli kitap, edebiyat grubu, yazma atölyesi, birlikte okuma, yazar okuması' },
  { code: 'STEM',
    de: 'MINT, Experimente, Experimentieren, Roboter, Robotik, Programmieren für Kinder, Naturwissenschaften, Technik, Tüfteln, Forschen, Junior-Uni, Kinderuni, Makerspace, Coding, MINT-Angebot, MINT-Förderung, Schülerlabor, '
      + 'Forscherwerkstatt, Forscherkurs, kleine Forscher, Haus der kleinen Forscher, Jugend forscht, Astronomie, Sternwarte, Sterne beobachten, Planetarium, Elektronik basteln, 3D-Druck, 3D-Drucker, Löten, Programmierkurs, '
      + 'Programmieren lernen, Lego Roboter, Mathe-AG, Technik AG, Fablab, Experimentierkurs, Calliope, Scratch, Erfinderwerkstatt, Wissenschaft für Kinder, Amateurfunk, Modellbau',
    en: 'stem, science for kids, experiments, robotics, coding for kids, technology club, maker space, science club, research lab for pupils, learn to program, programming course, 3d printing, observatory, stargazing, '
      + 'young researchers, engineering for kids, inventors workshop, electronics, model building, fab lab',
    ar: 'تجارب علمية, روبوتات, علوم للاطفال, برمجة للاطفال, روبوت, مختبر للطلاب, تعلم البرمجة, طباعة ثلاثية الابعاد, علم الفلك, نادي علوم, دورة برمجة, تجارب للاطفال, اختراع',
    uk: 'експерименти, робототехніка, програмування для дітей, наука для дітей, природничі науки, эксперименты, программирование для детей, програмування, программирование, 3d-друк, гурток робототехніки, кружок робототехники, '
      + 'астрономія, астрономия, обсерваторія, науковий гурток, лабораторія для школярів, юні дослідники, наука для детей, моделювання',
    tr: 'deney, robotik, çocuklar için kodlama, bilim atölyesi, teknoloji, bilim kulübü, programlama kursu, kodlama, 3d baskı, çocuklar için bilim, gözlemevi, astronomi, deneyler, maket yapımı' },
  { code: 'ENVIRONMENTAL_EDUCATION',
    de: 'Umweltbildung, Nachhaltigkeit, Klimaschutz, Umweltschutz, Bildung für nachhaltige Entwicklung, BNE, Umweltstation, Waldpädagogik, Naturschutz, Klimawandel, Natur erleben, Naturerlebnis, Naturerlebnisse, Kinder in der Natur, '
      + 'Natur entdecken, Naturpädagogik, Umweltpädagogik, Wildnispädagogik, Waldführung, Kräuterwanderung, Vogelstimmen, Vogelbeobachtung, Fledermäuse, Insektenhotel, Bienen, Imker, Imkerei, Streuobstwiese, Amphibien, NABU, '
      + 'BUND Naturschutz, Naturschutzzentrum, Naturpark, Umweltzentrum, Klimaschutzmanagement, Klimaschutzberatung, Klima schützen, nachhaltig leben, Artenschutz, Biodiversität, Müll sammeln, Clean-up, Grünes Klassenzimmer, '
      + 'Baumpflanzaktion, Energiewende, Fridays for Future, Naturdetektive, Naturerlebnispfad, Plastik vermeiden, fairer Handel, Weltladen, eine Welt, globales Lernen',
    en: 'environmental education, sustainability, climate protection, nature conservation, environment, discover nature, nature walk, bird watching, climate action, protect the environment, beekeeping, bees, litter picking, '
      + 'tree planting, sustainable living, nature for kids, wildlife, biodiversity, fair trade, herb walk, global learning',
    ar: 'تعليم بيئي, حماية البيئة, الاستدامة, المناخ, البيئة, حماية الطبيعة, الطبيعة للاطفال, تغير المناخ, نحل, تربية النحل, زراعة الاشجار, تنظيف البيئة, حماية المناخ, اكتشاف الطبيعة',
    uk: 'екологічна освіта, захист довкілля, охорона природи, сталий розвиток, экология, охрана окружающей среды, природа для дітей, пізнання природи, екскурсія в природу, бджоли, бджільництво, пчеловодство, прибирання сміття, '
      + 'посадка дерев, захист клімату, защита климата, защита природы, зміна клімату, изменение климата, екологія, спостереження за птахами',
    tr: 'çevre eğitimi, çevre koruma, iklim koruma, doğa koruma, sürdürülebilirlik, doğayı keşfetmek, çocuklar için doğa, kuş gözlemi, arıcılık, arılar, ağaç dikme, çöp toplama, iklim değişikliği, doğa yürüyüşü çocuklar, adil ticaret' },
  { code: 'POLITICAL_EDUCATION',
    de: 'Politische Bildung, Demokratie, Demokratieförderung, Partnerschaft für Demokratie, Demokratie leben, Extremismusprävention, Rechtsextremismus, Zivilcourage, Antirassismus, Erinnerungskultur, Radikalisierung, '
      + 'Landeszentrale für politische Bildung, politische Diskussion, politisches Gespräch, Diskussionsabend, Podiumsdiskussion, Debatte, über Politik reden, Bürgerdialog, Demokratiebildung, Demokratiewerkstatt, '
      + 'Demokratieprojekt, gegen Rechts, gegen rechtsextrem, gegen Rassismus, Rassismus, rassismuskritisch, Antisemitismus, Antidiskriminierungsarbeit, Schule ohne Rassismus, Stolpersteine, Gedenkstätte, Gedenkfeier, NS-Zeit, '
      + 'Holocaust, Zeitzeugen, Europabildung, Europe Direct, Argumentationstraining, Stammtischparolen, Verschwörungserzählungen, Planspiel, Menschenrechte, Kinderrechte, Friedensarbeit, Flucht und Migration Vortrag, Wochen gegen Rassismus',
    en: 'political education, democracy, civic education, extremism prevention, civil courage, radicalisation, political discussion, talk about politics, panel discussion, against racism, racism, antisemitism, human rights, '
      + "memorial site, remembrance, right-wing extremism, children's rights, debate, democracy project",
    ar: 'تثقيف سياسي, الديمقراطية, ديمقراطية, تربية مدنية, التطرف, نقاش سياسي, ضد العنصرية, العنصرية, حقوق الانسان, السياسة, اليمين المتطرف, معاداة السامية, حقوق الطفل, نصب تذكاري',
    uk: 'політична освіта, демократія, громадянська освіта, демократия, политическое образование, экстремизм, політична дискусія, політика, политика, проти расизму, против расизма, расизм, права людини, права человека, права дитини, '
      + 'меморіал, антисемітизм, дискусія, екстремізм',
    tr: 'siyasi eğitim, demokrasi, yurttaşlık eğitimi, aşırıcılık, siyasi tartışma, siyaset, ırkçılığa karşı, ırkçılık, insan hakları, çocuk hakları, antisemitizm, anma yeri, aşırı sağ, panel tartışması' },
  { code: 'PAYING_FOR_SCHOOL',
    de: 'Geld für die Schule, Geld für Schule, Ausbildung und Studium finanzieren, Schulgeld, Schulkosten, Fördermittel für Bildung, Ausbildung finanzieren, Schule bezahlen, Schule ist teuer, Schulkosten Hilfe, '
      + 'finanzielle Hilfe für Schüler, finanzielle Unterstützung für Bildung, Lernkosten, Zuschuss für Bildung, Kosten der Ausbildung',
    en: 'paying for school, money for school, school costs, finance education, school fees, cannot afford school, school is expensive, financial help for pupils, help paying for education',
    ar: 'مصاريف المدرسة, تكاليف المدرسة, تكاليف التعليم, مال للمدرسة, لا استطيع دفع تكاليف المدرسة, مصاري للمدرسة, دعم مالي للطلاب, المدرسة غالية',
    uk: 'гроші на школу, оплата навчання, витрати на школу, деньги на школу, оплата школи, оплата школы, фінансова допомога школярам, деньги на обучение, школа дорого, расходы на школу',
    tr: 'okul masrafları, okul parası, eğitim masrafları, okulu ödeyemiyorum, okul için para, öğrencilere maddi yardım, okul pahalı' },
  { code: 'EXCHANGE_ABROAD',
    de: 'Schüleraustausch, Auslandsjahr, Austauschjahr, Gastfamilie, Gastschüler, Au-pair, Work and Travel, ins Ausland gehen, Auslandspraktikum, Erasmus, Eurodesk, Jugendbegegnung international, internationale Jugendarbeit, '
      + 'Städtepartnerschaft, Partnerstadt, Freiwilligendienst im Ausland, Auslandsaufenthalt, Europäisches Solidaritätskorps, Jugendaustausch, Workcamp',
    en: 'student exchange, exchange year, host family, au pair, work and travel, go abroad, internship abroad, erasmus, youth exchange, twin town, volunteer abroad',
    ar: 'تبادل طلابي, سنة في الخارج, عائلة مضيفة, السفر للدراسة, تبادل شبابي, اوبير',
    uk: 'шкільний обмін, обмін учнями, обмен школьниками, рік за кордоном, год за границей, приймаюча родина, ерасмус, молодіжний обмін, о-пер, місто-побратим',
    tr: 'öğrenci değişimi, yurt dışında bir yıl, au pair, gençlik değişimi, erasmus, yurt dışı stajı, kardeş şehir, misafir aile' },
  { code: 'FINANCIAL_EDUCATION',
    de: 'Umgang mit Geld lernen, Umgang mit Geld, Finanzbildung, Finanzführerschein, Haushaltsbuch führen, mit Geld umgehen, Budgetplanung, Taschengeld Umgang, Schuldenprävention, Schulden vermeiden, Verbraucherbildung',
    en: 'learn to manage money, handling money, financial literacy, household budget, money management, avoid debt',
    ar: 'ادارة المال, التعامل مع المال, ميزانية البيت, تجنب الديون, تعليم مالي',
    uk: 'фінансова грамотність, финансовая грамотность, поводження з грошима, сімейний бюджет, семейный бюджет, уникнути боргів',
    tr: 'para yönetimi, finansal okuryazarlık, aile bütçesi, parayla geçinmek, borçtan kaçınmak' },
  { code: 'VOLUNTARY_YEAR',
    de: 'Freiwilliges Soziales Jahr, FSJ, Bundesfreiwilligendienst, BFD, Bufdi, FÖJ, Freiwilliges Ökologisches Jahr, Freiwilligendienst, Jahr nach der Schule, weltwärts, Bundesfreiwillige, Freiwilligendienstleistende, '
      + 'Freiwilliges Jahr, Freiwilligenjahr, FSJ-Stelle, BFD-Stelle, FSJ Kultur, FSJ im Sport, FSJler, Bufdi werden, Einsatzstelle Freiwilligendienst, Freiwilligendienst aller Generationen, ein Jahr engagieren, Überbrückungsjahr, Gap Year',
    en: 'voluntary social year, federal volunteer service, gap year volunteering, bufdi, voluntary service, voluntary year, volunteer year, gap year, ecological voluntary year, fsj, one year of volunteering',
    ar: 'سنة تطوعية, السنة الاجتماعية التطوعية, خدمة تطوعية اتحادية, سنة عمل تطوعي, عمل تطوعي لمدة سنة, الخدمة التطوعية, سنة تطوع بعد المدرسة',
    uk: 'добровільний соціальний рік, федеральна волонтерська служба, фсй, добровольный социальный год, рік волонтерства, волонтерський рік, год волонтерства, добровольческий год, федеральна добровольча служба, екологічний рік',
    tr: 'gönüllü sosyal yıl, gönüllü hizmet yılı, fsj, gönüllülük yılı, bir yıl gönüllü, ekolojik gönüllü yıl, federal gönüllü hizmet' },
];
