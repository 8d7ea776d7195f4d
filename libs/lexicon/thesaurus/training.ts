import { type Concept } from './concept.js';
import { workingLifeConcepts } from './working-life.js';

/** Words about choosing a profession, training for it and proving it, and about working for oneself. */
export const trainingConcepts: readonly Concept[] = [
  { code: 'CAREER_ADVICE',
    de: "Berufsberatung, Berufsorientierung, BIZ, Berufsinformationszentrum, Berufswahl, welcher Beruf passt zu mir, Was soll ich werden, Beruf finden, Laufbahnberatung, Potenzialanalyse, Girls' Day, Boys' Day, "
      + "berufliche Orientierung, berufliche Beratung, Beratung zur Berufswahl, Ausbildung oder Studium, welche Ausbildung passt, weiß nicht was ich werden soll, Berufe kennenlernen, Berufe ausprobieren, "
      + "Berufsfelder erkunden, Berufsfelderkundung, Zukunftstag, Kompetenzfeststellung, Schnupperpraktikum, Werkstatttage, berufliche Neuorientierung, beruflich neu anfangen, Berufsinfo, Berufswahlpass, "
      + "Traumberuf, was kann ich werden, keine Ahnung welcher Beruf, Berufswunsch, Beruf aussuchen, Talente entdecken, Interessen und Stärken, Berufscheck, Praktisch ausprobieren Beruf, Berufsinformation, "
      + "Berufswahltest, Berufsberater, Berufsberaterin, Praktikumswoche, Berufsnavigator, Job oder Studium, weiß nicht was ich werden will, Beruf wechseln, umschulen lassen, nach der Schule machen, "
      + "welche Arbeit passt, Stärken herausfinden, Zukunft nach dem Abschluss, Berufswege, Selbsterkundung von Berufen, Eignungstest Beruf, beruflich verändern, anderen Beruf, welcher Job passt zu mir, "
      + "Berufsfindung, Berufsorientierungsangebote, beruflicher Neustart, Neuanfang im Beruf",
    en: 'career guidance, career advice, vocational guidance, career counselling, which job suits me, choosing a career, career orientation, discover professions, try out jobs, what job should i do, '
      + 'training or university, career change advice, girls day, boys day, skills assessment, dream job, career counselor, careers adviser, careers service, what can i become, what should i become, '
      + 'do not know what to do after school, which profession, interests test, career test, vocational counselling, jobs of the future, career choices, thinking about a new career, information on professions, '
      + 'taster days in companies, choosing a profession, change career, career change, what to do after school, job orientation, career path, new profession, what job can I do',
    ar: 'إرشاد مهني, الارشاد المهني, توجيه مهني, استشارة مهنية, اختيار مهنة, اي مهنة تناسبني, التوجيه المهني, ما هي المهنة المناسبة, تعرف على المهن, ماذا اعمل بعد المدرسة, استشارة حول المهنة, تقييم المهارات, تدريب او دراسة',
    uk: 'профорієнтація, професійна орієнтація, консультація з професії, вибір професії, профориентация, выбор профессии, ким стати, кем стать, яка професія мені підходить, какая профессия мне подходит, '
      + 'знайомство з професіями, випробувати професії, консультація щодо професії, профконсультация, оцінка компетенцій, навчання чи університет, яку професію обрати, какую профессию выбрать, профтест, тест на професію, '
      + 'тест на профессию, беруфсбератунг, не знаю ким працювати, не знаю кем работать, вибрати професію дитині, куди після школи, куда после школы, профконсультант, пошук професії',
    tr: 'meslek danışmanlığı, meslek seçimi, mesleki yönlendirme, kariyer rehberliği, hangi meslek, meslekleri tanımak, hangi meslek bana uygun, ne olacağım, meslek yönlendirme, mesleki danışmanlık, meslek tanıtımı, yetenek testi, '
      + 'meslek denemek, ne iş yapabilirim, hangi işi yapmalıyım, ne olmak istiyorum, meslek testi, okuldan sonra hangi meslek, kariyer planlama, meslek tanıma günü, mesleğimi seçmek, iş ve meslek bilgilendirme, '
      + 'meslek bilgi merkezi, hayalimdeki meslek' },
  { code: 'YOUTH_CAREER_AGENCY', wider: 'CAREER_ADVICE',
    de: 'Jugendberufsagentur, Jugendberufshilfe, Übergang Schule Beruf, Jugendwerkstatt, Produktionsschule, Jugend stärken, Kompetenzagentur, Berufseinstiegsbegleitung, nach der Schule, '
      + 'Übergang von der Schule in den Beruf, Schulabgänger, Schule fertig, ohne Schulabschluss in Ausbildung, Jugendliche ohne Ausbildung, Jugendliche beim Berufseinstieg, Berufseinstieg, '
      + 'Berufseinstiegsbegleiter, Ausbildungslotsen, Berufslotsen, U25, aufsuchende Jugendarbeit Beruf, Schule abgebrochen, Perspektive nach der Schule, Ausbildungscoach, Übergangsmanagement, '
      + 'Kein Abschluss ohne Anschluss, KAoA, Jugendliche auf dem Weg in die Ausbildung, Schule geschmissen, weiß nicht was nach der Schule, hänge nur rum, unter 25 ohne Job, Jugendliche ohne Abschluss, '
      + 'Einstieg in den Beruf Jugend, Jugendberatung Beruf, Schulmüde, schulmüde Jugendliche, NEET, junge Menschen ohne Arbeit, Werkstattprojekt, Anschlussperspektive, unter 25 Ausbildung, '
      + 'junge Menschen ohne Ausbildung, Beratung unter einem Dach für junge Menschen, keine Lehrstelle nach Schulabschluss',
    en: 'youth career agency, youth employment service, transition from school to work, after school what next, school leavers, young people without training, finished school what now, start of working life, dropped out of school, '
      + 'career start for young people, no plan after school, left school no job, neet, youth job centre, young people without work, school dropout, under 25 job help, youth employment agency, help after leaving school, '
      + 'teenager without training place',
    ar: 'وكالة مهن الشباب, الانتقال من المدرسة الى العمل, دعم الشباب المهني, بعد المدرسة, خريجي المدارس, شباب بدون تدريب مهني, ترك المدرسة, بداية الحياة المهنية',
    uk: 'молодіжне агентство зайнятості, перехід від школи до роботи, після школи, молодежное агентство по профессии, закінчив школу що далі, випускники школи, выпускники школы, молодь без професії, после школы, кинув школу, '
      + 'бросил школу, початок професійного життя, юґендберуфсагентур, югендберуфсагентур, молодий без роботи, молодой без работы, після 9 класу, после 9 класса, підліток без навчання, подросток не учится, '
      + 'син не вчиться не працює, сын не учится не работает, старт в профессию, старт у професію',
    tr: 'gençlik meslek ajansı, okuldan işe geçiş, gençler için meslek desteği, okuldan sonra, okulu bitirdim, okulu bıraktım, mesleğe başlangıç, okul mezunları, okul bitti ne yapacağım, gençler iş bulamıyor, genç işsiz, '
      + '25 yaş altı iş, okulu terk ettim, çıraklık yeri bulamayan gençler, gençlik iş ajansı, gençlere meslek' },
  { code: 'VOCATIONAL_TRAINING',
    de: 'Ausbildung, Ausbildungsplatz, Lehrstelle, Lehre, Azubi, Auszubildende, Berufsausbildung, duale Ausbildung, Ausbildung machen, Ausbildungsstelle, Beruf lernen, Lehrling, Azubis, Ausbildung suchen, '
      + 'suche Ausbildung, suche Lehrstelle, Ausbildungsplatz finden, Ausbildungsplatzsuche, Ausbildungsvermittlung, Ausbildungsbetrieb, Ausbildungsberufe, Teilzeitausbildung, Ausbildung in Teilzeit, '
      + 'Ausbildung zur Pflegefachkraft, Gesellenprüfung, Handwerk lernen, Passgenaue Besetzung, Ausbildungsbotschafter, Lehrvertrag, Ausbildungsvertrag, Azubi werden, verkürzte Ausbildung, Lehre machen, '
      + 'Lehrstelle gesucht, Ausbildungsstart, Azubi gesucht, Mechaniker werden, Friseurlehre, Elektriker lernen, Handwerksberuf, Ausbildung ohne Abschluss, Ausbildung mit 30, Ausbildungsjahr, Ausbildungsberatung, '
      + 'Lehrstellensuche, Facharbeiter, Geselle, Ausbildungsbewerber, Ausbildungsbörse, Beruf erlernen, Lehrstellenbörse',
    en: 'apprenticeship, vocational training, apprentice, trainee position, training place, learn a trade, ausbildung, find an apprenticeship, looking for apprenticeship, apprenticeships, apprenticeship place, '
      + 'dual training, part-time apprenticeship, training contract, become an apprentice, learn a profession, training company, learn a job, train as electrician, train as mechanic, become an electrician, '
      + 'become a hairdresser, train as hairdresser, become a cook, apprentice wages, retail apprenticeship, trades, trade apprenticeship, no training place found, apprenticeship without school certificate, '
      + 'train in a company, skilled trade, dual system, train as a driver, trainee place',
    ar: 'تدريب مهني, التدريب المهني, اوسبيلدونغ, اوسبلدونغ, اوسبيلدنغ, تعلم مهنة, تلمذة مهنية, مكان تدريب, بدي اعمل اوسبيلدونغ, الاوسبيلدونغ, مكان اوسبيلدونغ, فرصة تدريب مهني, اتعلم مهنة, متدرب, عقد تدريب مهني, التعليم المهني, تدريب مزدوج',
    uk: 'професійне навчання, аусбільдунг, навчання на професію, професійна освіта, учень на виробництві, аусбильдунг, профессиональное обучение, учеба на профессию, знайти аусбільдунг, шукаю аусбільдунг, '
      + 'найти аусбильдунг, місце навчання на професію, дуальна освіта, дуальное обучение, здобути професію, получить профессию, учнівство, навчальний договір, ученик на производстве, аусбильдунг найти, '
      + 'аусбільдунг знайти, шукаю аусбільдунг місце, ищу аусбильдунг, аусбільдунгсплац, аусбильдунгсплац, азубі, азуби, вивчитися на електрика, выучиться на электрика, вивчитися на перукаря, '
      + 'выучиться на парикмахера, стати автомеханіком, учитися професії, учиться профессии, получить специальность, отримати спеціальність, лере, учень майстра, дуальна аусбільдунг, місце навчання, '
      + 'вивчитися на професію',
    tr: 'meslek eğitimi, ausbildung, çıraklık, çıraklık yeri, meslek öğrenmek, meslek öğrenimi, ausbildung arıyorum, ausbildung yeri, meslek öğrenmek istiyorum, çırak, mesleki eğitim, ikili eğitim, meslek sahibi olmak, '
      + 'çıraklık sözleşmesi, elektrikçi olmak, kuaför olmak, tamirci olmak, aşçı olmak, çırak olmak, zanaat öğrenmek, meslek eğitimi yeri, çıraklık bulamıyorum, ausbildung başvurusu, ausbildung yapmak, firmada eğitim, '
      + 'meslek edinmek, çırak maaşı, berber çırak' },
  { code: 'CARE_PROFESSIONS', wider: 'VOCATIONAL_TRAINING',
    de: 'Pflegeberufe, Ausbildung in der Pflege, Pflegeausbildung, Pflegefachkraft werden, Pflegehelfer, Pflegehelferausbildung, Altenpflege lernen, Arbeiten in der Pflege, Erzieherausbildung, Erzieherin werden, '
      + 'Quereinstieg Kita, Sozialassistenz, soziale Berufe, Alltagsbegleiter Ausbildung, Betreuungskraft Qualifizierung, Pflegebasiskurs, Heilerziehungspflege, Krankenschwester werden, Altenpflegerin werden, '
      + 'Arbeit mit Kindern lernen, Pflegeschüler, Pflegeassistenz, Kinderpflegerin, Sozialpädagogik Ausbildung, Helferkurs Pflege, PIA Erzieher, Hauswirtschafterin Ausbildung, Pflegerin werden, '
      + 'Altenpfleger werden, Pflegefachfrau, Pflegefachmann, Arbeit im Altenheim, Arbeit im Krankenhaus, Quereinstieg Pflege',
    en: 'nursing training, become a nurse, care professions, work in care, train as a nursery teacher, nursing assistant course, social professions, train as a carer, nurse training, nursing apprenticeship, '
      + 'train as a nurse, become a carer, become a kindergarten teacher, become a midwife, become a paramedic, elderly care training, childcare worker training, care assistant training, healthcare assistant, '
      + 'social work training, become a teacher assistant, work in nursing, care assistant, nursing school, I am a nurse',
    ar: 'تدريب تمريض, اوسبيلدونغ تمريض, العمل في التمريض, مساعد تمريض, ممرضة, مهن اجتماعية, تدريب مربية اطفال',
    uk: 'навчання на медсестру, робота в догляді, стати вихователем, помічник по догляду, професії догляду, обучение на медсестру, работа сиделкой, стать воспитателем, курсы сиделок, стати медсестрою, стать медсестрой, '
      + 'пфлегекрафт, пфлегефахкрафт, пфлегехельфер, вивчитися на доглядальницю, выучиться на сиделку, ерціерін, эрциерин, вихователь у садок робота, воспитатель в садик работа, учеба на медсестру',
    tr: 'bakım meslekleri, hemşirelik eğitimi, bakıcı kursu, anaokulu öğretmeni olmak, hasta bakıcı eğitimi, sosyal meslekler, hemşire olmak, ebe olmak, bakıcı olmak, anaokulu öğretmenliği, yaşlı bakım eğitimi, '
      + 'hasta bakıcılığı kursu, bakım elemanı eğitimi, hemşire ausbildung, sağlık meslekleri, çocuk gelişimi eğitimi' },
  { code: 'APPRENTICESHIP_SUPPORT', wider: 'VOCATIONAL_TRAINING',
    de: 'Ausbildungsbegleitung, assistierte Ausbildung, AsA flex, ausbildungsbegleitende Hilfen, abH, Probleme in der Ausbildung, Ausbildungsabbruch, VerA, Stützunterricht, Berufsausbildungsbeihilfe, BAB, '
      + 'außerbetriebliche Ausbildung, BaE, Ausbildung abbrechen, Ärger im Betrieb, Stress mit dem Ausbilder, Berufsschule schaffe ich nicht, Nachhilfe für Azubis, Nachhilfe Berufsschule, '
      + 'Förderunterricht für Auszubildende, Ausbildungspaten, Senior Experten Ausbildung, Prüfung nicht bestanden, Vorbereitung auf die Abschlussprüfung, Begleitung während der Ausbildung, '
      + 'Auszubildende unterstützen, Ausbildung durchhalten, Ausbildungsberater, schaffe die Lehre nicht, Streit mit Meister, will Lehre schmeißen, Noten in der Berufsschule schlecht, Zwischenprüfung, '
      + 'Prüfungsangst Azubi, Geld reicht nicht in der Ausbildung, Ausbilder schreit, Azubi-Coach, Ausbildungscoaching, Stützlehrer, Berufsschule zu schwer, Ärger im Ausbildungsbetrieb, Prüfung in der Ausbildung',
    en: 'support during apprenticeship, assisted training, problems in my apprenticeship, apprenticeship allowance, training grant, tutoring for apprentices, drop out of apprenticeship, trouble with my trainer, '
      + 'help with vocational school, failed exam apprenticeship, mentor for apprentices, boss treats apprentice badly, want to quit my apprenticeship, apprenticeship too difficult, change apprenticeship, '
      + 'exam help for apprentices, vocational school too difficult, apprentice problems, conflict in apprenticeship, bab grant, apprentice money not enough, lost my apprenticeship, apprenticeship too hard',
    ar: 'مساعدة اثناء التدريب المهني, مشاكل في الاوسبيلدونغ, دعم المتدربين, مساعدة في المدرسة المهنية, دروس تقوية للمتدربين, ترك التدريب المهني, مشكلة مع صاحب التدريب, مرافقة خلال التدريب المهني',
    uk: 'підтримка під час навчання на професію, проблеми в аусбільдунг, помощь в аусбильдунг, репетитор для професійної школи, кинути аусбільдунг, бросить аусбильдунг, допомога учням професійної школи, '
      + 'складно в професійній школі, поддержка учеников аусбильдунг, не справляюся з аусбільдунг, не справляюсь с аусбильдунг, важко в беруфсшуле, трудно в беруфсшуле, беруфсшуле допомога, репетитор для беруфсшуле, '
      + 'конфлікт з майстром, гроші під час аусбільдунг, деньги во время аусбильдунга, баб допомога',
    tr: 'meslek eğitimi desteği, ausbildung yardımı, çıraklıkta sorun, meslek okulu için ders desteği, ausbildung bırakmak, ausbildung sorunları, çıraklara destek, meslek okulunda zorlanıyorum, çırak patron sorunu, '
      + 'ausbildung çok zor, çıraklığı bırakmak, ausbildung değiştirmek, meslek okulu çok zor, çırak maaşı yetmiyor, sınava hazırlık çırak, bab yardımı, ausbildung kaybettim' },
  { code: 'PREVOCATIONAL_TRAINING', wider: 'VOCATIONAL_TRAINING',
    de: 'Berufsvorbereitung, BvB, berufsvorbereitende Bildungsmaßnahme, Einstiegsqualifizierung, EQ, EQJ, Berufsvorbereitungsjahr, Berufsgrundbildungsjahr, Vorbereitung auf die Ausbildung, '
      + 'Vorbereitung auf eine Ausbildung, Langzeitpraktikum vor der Ausbildung, BVJ, Ausbildungsreife, Aktivierungshilfe für Jugendliche, Ausbildungsvorbereitung, berufsvorbereitende Maßnahme, '
      + 'Werkstätten erproben, fit für die Ausbildung, noch nicht bereit für Lehre, Vorbereitung Beruf, ein Jahr vor der Ausbildung, Maßnahme für Jugendliche, Grundbildung Beruf, Berufsfelder testen, '
      + 'Vorbereitungskurs Ausbildung, AV dual, vor der Ausbildung, ohne Schulabschluss eine Ausbildung',
    en: 'prevocational training, pre-apprenticeship, introductory training, preparation for apprenticeship, preparing for an apprenticeship, get ready for training, pre-training, preparatory year for training, '
      + 'bridge year before training, entry qualification, get fit for apprenticeship, training preparation class, preparation year vocational, vocational preparation, prepare young people for work, '
      + 'transition class, vocational orientation year, one-year preparation, prevocational course',
    ar: 'تحضير مهني, التأهيل التمهيدي, تحضير للتدريب المهني, الاستعداد للتدريب المهني, سنة تحضيرية للمهنة, تهيئة للاوسبيلدونغ',
    uk: 'підготовка до професії, професійна підготовка, подготовка к профессии, підготовчий рік, підготовка до аусбільдунг, подготовка к аусбильдунг, підготовка до навчання на професію, подготовительный год профессия, '
      + 'підготовка перед аусбільдунг, бфб, бвб, рік підготовки, год подготовки, пробна професія, подготовительный курс перед аусбильдунг',
    tr: 'mesleğe hazırlık, meslek hazırlık kursu, çıraklığa hazırlık, ausbildung hazırlık, meslek eğitimine hazırlık, mesleki hazırlık yılı, çıraklık öncesi kurs, meslek öncesi eğitim, hazırlık yılı meslek, mesleğe geçiş sınıfı, '
      + 'giriş kalifikasyonu, işe hazırlık gençler' },
  { code: 'INTERNSHIP', wider: 'VOCATIONAL_TRAINING',
    de: 'Praktikum, Praktikumsplatz, Schülerpraktikum, Praktikant, Praktika, Hospitation, Schnuppertag, Probearbeiten, Praktikum machen, Praktikum suchen, suche Praktikum, Betriebspraktikum, Pflichtpraktikum, '
      + 'Praktikumsbörse, in einen Betrieb hineinschnuppern, Schnupperlehre, Berufspraktikum, Probetag, Freiwilliges Praktikum, Praktikumsplätze vermitteln, Praktikum für Schüler, reinschnuppern, '
      + 'Firma ausprobieren, zur Probe arbeiten, Praktikantin, Praktikumsstelle, Orientierungspraktikum, zwei Wochen Praktikum, Praktikum Geflüchtete, mal ausprobieren im Betrieb, Schnupperpraktikum',
    en: 'internship, work experience, work placement, trial work, find an internship, intern, placement in a company, taster day, school work experience, internships, placement student, school internship, '
      + 'two weeks in a company, shadowing, job shadowing, hospital internship, kindergarten internship, trial working day, student placement, observe at work, internship as doctor, trainee placement',
    ar: 'تدريب عملي, براكتيكوم, تدريب قصير, ستاج, البراكتيكوم, مكان تدريب عملي, بدي براكتيكوم, متدرب في شركة, تدريب في شركة, يوم تجريبي',
    uk: 'практика на підприємстві, стажування, практикум, стажировка, знайти практику, шукаю практику, місце практики, прохождение практики, практика для школярів, найти практику, пробный день, практика в фірмі, '
      + 'практика в фирме, пройти практику, пробна робота, пробная работа, пробеарбайт, стажер, стажування в німеччині, стажировка в германии, школьная практика',
    tr: 'staj, staj yeri, stajyer, praktikum, staj arıyorum, staj yapmak, stajyerlik, okul stajı, deneme günü, staj bulmak, zorunlu staj, hastanede staj, anaokulunda staj, iki haftalık staj, staj başvurusu, stajyer aranıyor, '
      + 'firmada staj, okul için staj' },
  { code: 'FURTHER_TRAINING',
    de: 'Weiterbildung, berufliche Weiterbildung, Fortbildung, Umschulung, umschulen, Bildungsgutschein, Qualifizierung, Teilqualifizierung, Nachqualifizierung, Meisterkurs, Aufstiegsbafög, Externenprüfung, '
      + 'Weiterbildungsberatung, neuen Beruf lernen, Beruf wechseln, beruflich weiterkommen, Zertifikatslehrgang, Qualifizierungsmaßnahme, Qualifizierungsangebot, Berufsabschluss nachholen, '
      + 'Abschluss ohne Ausbildung, ohne Berufsabschluss, Weiterbildung in Teilzeit, Gabelstaplerschein, Staplerschein, Schweißkurs, Schweißerschein, Sachkundenachweis, Fachwirt, Bildungsprämie, '
      + 'Weiterbildungsförderung, Quereinstieg, Quereinsteiger, berufsbegleitend, was Neues lernen Beruf, anderer Beruf, mit 40 umlernen, Kurs vom Jobcenter bezahlt, Lehrgang bezahlt, Schweißer, Buchhaltung Kurs, '
      + 'SAP, Busfahrer werden, Lkw-Fahrer werden, Kurierfahrer, Altenpflegehelfer Umschulung, Aufstieg im Beruf, beruflicher Neustart, Qualifizierungschancengesetz, Höherqualifizierung, Qualifizierungsberatung, '
      + 'Meister machen, Aufstiegs BAföG, Lehrgang, Qualifizierungskurs, Bildungsurlaub',
    en: 'further training, retraining, professional development, upskilling, education voucher, vocational qualification, change career, learn a new profession, vocational training for adults, forklift licence, '
      + 'professional certificate, career changer, gain a qualification, funded training, qualification course, part qualification, learn new skills for work, reskilling, master craftsman, truck driver training, '
      + 'bus driver training, welding course, bookkeeping course, excel for office, change jobs, new start in another job, get certified, training paid by jobcentre, training paid by employment agency, '
      + 'job training, skills training, career development, train as truck driver, crane licence, security guard training, continuing education, second career, training voucher',
    ar: 'تدريب متقدم, اعادة تأهيل, تأهيل مهني, تغيير المهنة, قسيمة تعليم, تطوير مهني, تعلم مهنة جديدة, دورات مهنية, دورة تأهيل, بيلدونغس غوتشاين, رخصة رافعة شوكية, دورة مهنية, تغيير مهنتي, اومشولونغ',
    uk: 'підвищення кваліфікації, перекваліфікація, перенавчання, освітній ваучер, переквалификация, повышение квалификации, курсы переподготовки, нова професія, новая профессия, змінити професію, сменить профессию, '
      + 'професійні курси, курси підвищення кваліфікації, умшулунг, профессиональные курсы, більдунгсгутшайн, освоїти професію, права на навантажувач, вайтербільдунг, вайтербильдунг, умшулунг джобцентр, '
      + 'більдунгсгутшайн отримати, бильдунгсгутшайн, бильдунгсгутшайн получить, курси від біржі, курсы от биржи, переучиться, перевчитися, переучиться на водителя, курси бухгалтерів, курсы бухгалтеров, курси зварювальників, '
      + 'сварщик курсы, навантажувач права, права на погрузчик, штаплершайн, стати водієм автобуса, курси манікюру, курсы маникюра',
    tr: 'mesleki gelişim, meslek değiştirme, ileri eğitim, eğitim kuponu, kalifikasyon, umschulung, yeni meslek öğrenmek, meslek kursu, sertifika programı, forklift ehliyeti, meslek değiştirmek istiyorum, bildungsgutschein, '
      + 'mesleki yeterlilik, nitelik kazanma, hizmet içi eğitim, kamyon şoförü olmak, otobüs şoförü olmak, kaynakçı kursu, kaynak kursu, muhasebe kursu, güvenlik görevlisi kursu, ustalık, ustalık belgesi, jobcenter kurs ödüyor, '
      + 'meslek eğitimi yetişkin, kendimi geliştirmek iş, iş için kurs, vinç ehliyeti, ileri mesleki eğitim, yeniden meslek eğitimi, ikinci meslek' },
  { code: 'RECOGNITION',
    de: 'Anerkennung, Anerkennungsberatung, Anerkennung ausländischer Abschlüsse, Berufsanerkennung, Diplom anerkennen, Abschluss anerkennen, Zeugnis anerkennen, Zeugnisanerkennung, ausländischer Abschluss, '
      + 'Gleichwertigkeit, IQ Netzwerk, ZAB, Anabin, Anpassungsqualifizierung, Approbation, mein Diplom, Abschluss aus dem Ausland, im Ausland gelernt, im Ausland studiert, im Heimatland gelernter Beruf, '
      + 'Ausbildung aus dem Heimatland, Abschlüsse anerkennen, Gleichwertigkeitsprüfung, Zeugnisbewertung, Bewertung ausländischer Zeugnisse, Qualifizierungsberatung, Anerkennungsverfahren, Kenntnisprüfung, '
      + 'Berufserlaubnis, ausländische Ärzte, ausländische Qualifikationen, Zeugnisse aus dem Ausland, Ausgleichsmaßnahme, Anerkennungszuschuss, als Lehrerin aus dem Ausland, Bin Ingenieur aus, '
      + 'mein Beruf in Deutschland, Diplom gilt hier nicht, war in Heimat Lehrer, war in Heimat Arzt, war Krankenschwester in Ukraine, Schulzeugnis aus Heimat, Abschluss aus Syrien, Studium aus dem Ausland, '
      + 'Beruf anerkennen lassen, Zeugnisse bewerten, anerkannt werden, reglementierte Berufe, Anerkennung Pflege, Fachsprachprüfung Anerkennung, Bescheid Anerkennung, mein Beruf zählt hier nicht, '
      + 'Berufsabschluss aus der Heimat, Zeugnis gilt hier, Abschluss gilt in Deutschland, mein Abschluss zählt, Abschluss aus einem anderen Land',
    en: 'recognition of foreign qualifications, recognition of degree, diploma recognition, foreign degree, credential recognition, recognise my diploma, qualification equivalence, my degree from abroad, '
      + 'foreign diploma, foreign certificates, get my qualification recognised, recognition procedure, recognition advice, adaptation training, foreign doctors, studied abroad, equivalency assessment, '
      + 'my profession in germany, engineer diploma, foreign engineer, foreign nurse, nurse from abroad, foreign teacher, teacher from abroad, doctor from abroad, licence to practise medicine, approbation, '
      + 'is my diploma valid, validate my degree, certificates from my country, my school certificate from home, degree evaluation, transcript evaluation, credentials evaluation, anabin, zab statement, '
      + 'overseas qualifications, work in my profession, certificate translation recognition, recognized in germany, i was a teacher in my country, i was a nurse, i was an engineer, knowledge test doctors, '
      + 'degree recognised, diploma from abroad, qualifications from my country, diploma count here, certificate from abroad, recognition of qualifications, is my certificate valid, qualification from abroad',
    ar: 'الاعتراف بالشهادات, الاعتراف بالشهادة, معادلة الشهادة, تعديل الشهادة, تعديل شهادة, معادلة شهادات, الاعتراف بالمؤهلات, اعتراف شهادات, شهادتي, تصديق الشهادة, الاعتراف بشهادتي, شهادة جامعية من بلدي, شهادتي من سوريا, '
      + 'معادلة شهادتي, انيركينونغ, الاعتراف بالمهنة, الاعتراف المهني, مزاولة المهنة, مهنتي في المانيا, فحص المعرفة للاطباء',
    uk: 'визнання диплома, визнання дипломів, визнання кваліфікацій, підтвердження диплома, нострифікація, диплом, признание диплома, подтверждение диплома, признание образования, визнання освіти, визнання професії, '
      + 'підтвердити диплом, підтвердити освіту, подтвердить диплом, іноземний диплом, диплом з україни, анеркеннунг, апробація лікар, признание профессии, признание квалификации, моя професія в німеччині, '
      + 'подтвердить образование, нострификация, анеркенунг, анеркеннунг диплома, підтвердити професію, подтвердить профессию, диплом медсестри, диплом медсестры, диплом вчителя, диплом учителя, я лікар з україни, '
      + 'я врач из украины, я медсестра, я инженер, я інженер, признать диплом, визнати диплом, атестат визнати, признать аттестат, апробация, апробация врача, оцінка диплома, забе диплом, анабін, диплом не признают',
    tr: 'denklik, diploma denkliği, diploma tanıma, yabancı diploma, denklik belgesi, mesleki denklik, diplomamı tanıtmak, diplomam geçerli mi, diplomamı denkleştirmek, yurt dışı diploması, meslek tanıma, mesleğim almanyada, '
      + 'anerkennung, denklik danışmanlığı, yabancı belgelerin tanınması, denklik başvurusu, mühendis diploması, hemşire denkliği, doktor denkliği, öğretmen denkliği, lise denkliği, üniversite denkliği, diplomam tanınıyor mu, '
      + 'ülkemde öğretmendim, ülkemde hemşireydim, ülkemde mühendistim, yabancı doktor, yurtdışı diploma, diploma kabul, mesleğimi yapmak istiyorum, anabin, approbation, diploma geçerliliği, ustalık belgesi denklik' },
  ...workingLifeConcepts,
];
