import { type Concept } from './concept.js';

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
    uk: 'професійне навчання, аусбільдунг, навчання на професію, професійна освіта, учень на виробництві, аусбильдунг, профессиональное обучение, учеба на профессию, знайти аусбільдунг, шукаю аусбільдунг, найти аусбильдунг, '
      + 'місце навчання на професію, дуальна освіта, дуальное обучение, здобути професію, получить профессию, учнівство, навчальний договір, ученик на производстве, аусбильдунг найти, аусбільдунг знайти, '
      + 'шукаю аусбільдунг місце, ищу аусбильдунг, аусбільдунгсплац, аусбильдунгсплац, азубі, азуби, вивчитися на електрика, выучиться на электрика, вивчитися на перукаря, выучиться на парикмахера, стати автомеханіком, '
      + 'учитися професії, учиться профессии, получить специальность, отримати спеціальність, лере, учень майстра, дуальна аусбільдунг',
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
  { code: 'SELF_EMPLOYMENT',
    de: 'Selbstständigkeit, Existenzgründung, Gründungsberatung, selbstständig machen, Firma gründen, Unternehmen gründen, Start-up, Gründer, Gründerin, Gründungszuschuss, Freiberufler, Businessplan, '
      + 'Existenzgründer, Unternehmensnachfolge, eigene Firma, eigenes Geschäft, eigenen Laden eröffnen, Laden aufmachen, Restaurant eröffnen, Selbständigkeit, selbständig, selbstständig, Gründerberatung, '
      + 'Gründungswillige, Gründerzentrum, Geschäftsidee, Finanzierungsplan, Gründungscoaching, Einstiegsgeld, Gründerstammtisch, Gründungsseminar, Migrantenökonomie, Kleinunternehmer, Freelancer, Nebengewerbe, '
      + 'Coworking, Coworking-Space, Gründerinnen, Mikrokredit, Chef sein, will mein eigener Chef sein, Café eröffnen, Friseursalon eröffnen, Geschäft eröffnen, Onlineshop, Freiberuflich arbeiten, Idee für Firma, '
      + 'GmbH gründen, Gründen aus der Arbeitslosigkeit, Solo-Selbstständige, Kleingewerbe, Rentabilität, Gründungsberater, Businesscoach, Unternehmergeist, Nachfolge, Geschäft aufmachen',
    en: 'self-employment, start a business, start-up advice, freelance, found a company, entrepreneur, own business, business plan, open a shop, open a restaurant, start my own business, business idea, founders, '
      + 'business founding advice, self-employed, coworking, small business, startup, microcredit, freelancer, be my own boss, work for myself, open a salon, open a hair salon, open a cafe, food truck, sell online business, '
      + 'start-up grant, founder advice, women entrepreneurs, founder coaching, sole trader, founding grant, business start-up, set up a company, set up a business, own company, market stall business, side business, '
      + 'write a business plan, freelance taxes start, refugee entrepreneurs',
    ar: 'عمل حر, العمل الحر, تأسيس شركة, فتح مشروع, مشروع خاص, فتح محل, تأسيس مشروع, افتح محل, بدي افتح محل, فتح مطعم, شركة خاصة, فكرة مشروع, خطة عمل, شركة ناشئة, رواد الاعمال, استشارة تأسيس شركات, عمل لحسابي الخاص',
    uk: 'самозайнятість, відкрити бізнес, власна справа, відкрити фірму, підприємець, фоп, открыть бизнес, самозанятость, открыть фирму, предприниматель, свій бізнес, свой бизнес, відкрити магазин, открыть магазин, '
      + 'бізнес-ідея, бізнес-план, бизнес-план, стартап, консультація для підприємців, консультация для предпринимателей, фріланс, фриланс, коворкінг, коворкинг, малий бізнес, самозайнятий, працювати на себе, '
      + 'работать на себя, відкрити кафе, открыть кафе, відкрити салон, открыть салон, манікюр вдома бізнес, самостоятельный бизнес, зельбштендіг, зельбштендиг, самозанятый, чп, фоп в німеччині, ип открыть, фірма гмбх, гмбх, '
      + 'почати свою справу, начать свое дело, фрайберуфлер',
    tr: 'serbest meslek, kendi işini kurmak, şirket kurmak, iş kurma, girişimci, girişimcilik, dükkan açmak, kendi işim, iş fikri, iş planı, serbest çalışmak, kendi işini kurma danışmanlığı, restoran açmak, küçük işletme, '
      + 'girişim danışmanlığı, freelance, kendi patronum olmak, kuaför açmak, kafe açmak, döner dükkanı açmak, market açmak, iş yeri kurmak, firma kurmak, kadın girişimciler, girişimcilere destek, kuruluş hibesi, iş kurma kredisi, '
      + 'küçük işletme açmak, kendi hesabına çalışmak, esnaf olmak, mikro kredi iş, iş planı yazmak' },
  { code: 'TRADE_REGISTRATION',
    de: 'Gewerbeanmeldung, Gewerbe anmelden, Gewerbeschein, Gewerbeamt, Gewerbe ummelden, Gewerbe abmelden, Gewerbezentralregister, Gaststättenerlaubnis, Gaststättenkonzession, Gewerbeerlaubnis, Gewerbeanzeige, '
      + 'Gewerberegister, Reisegewerbekarte, Imbiss anmelden, Handwerksrolle, Schankerlaubnis, Bewachungsgewerbe, Imbiss eröffnen Genehmigung, Kleingewerbe anmelden, Schein für Gewerbe, Gewerbe beim Amt, Stand auf dem Markt, '
      + 'Gewerbestelle, Nagelstudio anmelden, Gewerbeabmeldung, Gewerberecht',
    en: 'trade registration, business registration, register a business, trade licence, trade office, restaurant licence, business permit, deregister business, register my business, itinerant trade licence, gewerbe, '
      + 'business licence, open a shop registration, trading licence, trade certificate, food business licence, taxi licence, selling at the market permit, alcohol licence, register as a trader, liquor license, registering a trade',
    ar: 'تسجيل تجاري, سجل تجاري, رخصة تجارية, تسجيل عمل تجاري, غيفيربه, ترخيص مطعم, تسجيل المحل, ترخيص تجاري, الغاء السجل التجاري',
    uk: 'реєстрація підприємництва, реєстрація бізнесу, гевербе, регистрация бизнеса, регистрация предпринимательства, зареєструвати бізнес, зареєструвати підприємство, ліцензія на торгівлю, гевербешайн, '
      + 'зарегистрировать бизнес, разрешение на торговлю, гевербе відкрити, открыть гевербе, гевербеанмельдунг, гевербеамт, кляйнгевербе, зареєструвати фоп, закрыть гевербе, закрити гевербе, дозвіл на торгівлю, '
      + 'разрешение на кафе',
    tr: 'işyeri açma, ticaret kaydı, işyeri ruhsatı, gewerbe, işletme kaydı, ticaret izni, lokanta ruhsatı, işyeri kaydı, gewerbe açmak, gewerbeanmeldung, gewerbe kapatmak, dükkan ruhsatı, taksi ruhsatı, içki ruhsatı, '
      + 'pazarda satış izni, iş yeri kaydı, ticaret sicil, işyeri kapatma' },
  { code: 'BUSINESS_SUPPORT',
    de: 'Wirtschaftsförderung, IHK, Handwerkskammer, HWK, Industrie- und Handelskammer, Beratung für Unternehmen, Arbeitgeberservice, Kreishandwerkerschaft, Fachkräfte gewinnen, '
      + 'Fördermittelberatung für Unternehmen, Unternehmensberatung, Mitarbeiter finden, Fachkräftesicherung, Fachkräfte finden, Mittelstand, Gewerbeflächen, Gewerbegebiet, Innungen, Standortmarketing, '
      + 'Unternehmerfrühstück, Unternehmensnetzwerk, für Betriebe und Unternehmen, Arbeitgeberberatung, Geflüchtete einstellen, Innovationsförderung, Wirtschaftsförderer, Personal finden, Azubis finden, '
      + 'Betrieb sucht Fachkräfte, Förderung für Firmen, Zuschuss zum Lohn, Eingliederungszuschuss, Betriebsnachfolge, Unternehmerstammtisch, Gewerbeverein, Handel und Gewerbe, Gewerbeimmobilien, Betriebe beraten, '
      + 'Fachkräfteallianz, Fördermittel für Betriebe, Kredit für Firma, Hilfe für Unternehmen',
    en: 'business development, chamber of commerce, chamber of crafts, advice for companies, employer service, support for businesses, find employees, hire refugees, funding for companies, '
      + 'skilled labour for companies, business network, guild, need workers for my company, employers looking for staff, small business support, economic development office, grants for businesses, ihk, '
      + 'company succession, hire apprentices, recruit staff, training companies, advice for employers, local business, business subsidies, business consulting, trade guild, business funding, support for companies',
    ar: 'غرفة التجارة, غرفة الصناعة والتجارة, غرفة الحرف, دعم الشركات, دعم الاعمال, استشارة للشركات, البحث عن موظفين, منح للشركات, غرفة الصناعة',
    uk: 'торгово-промислова палата, реміснича палата, підтримка підприємств, торговая палата, консультация для предприятий, підтримка бізнесу, пошук працівників, економічний розвиток, торгова палата, ремесленная палата, '
      + 'поддержка бизнеса, фінансування компаній, іхк, ихк, хвк, хандверкскаммер, гандверкскамер, фірма шукає працівників, фирма ищет работников, допомога бізнесу, помощь бизнесу, субсидія роботодавцю, грант для бизнеса, '
      + 'грант для бізнесу',
    tr: 'ticaret odası, sanayi ve ticaret odası, esnaf odası, işletme danışmanlığı, işletmelere destek, eleman bulma, şirketlere danışmanlık, zanaatkarlar odası, işletme teşvikleri, işletmem için eleman, işverenlere destek, '
      + 'esnafa destek, ihk, küçük işletme desteği, eleman arayan firma, çırak almak, firma danışmanlığı, ekonomi geliştirme, şirket devri, işveren danışmanlığı' },
  { code: 'RIGHTS_AT_WORK',
    de: 'Arbeitsrecht, Arbeitsrechtsberatung, Rechte am Arbeitsplatz, Lohn nicht bezahlt, Chef zahlt nicht, Arbeitsvertrag, Kündigung vom Chef, Kündigung bekommen, gekündigt worden, Abmahnung, Mindestlohn, '
      + 'Überstunden, Urlaubsanspruch, Ausbeutung, Faire Integration, Faire Mobilität, Arbeitsgericht, Arbeitszeugnis, Kündigung, Chef zahlt keinen Lohn, Lohn nicht bekommen, kein Lohn bekommen, Lohn fehlt, '
      + 'Gehalt nicht gezahlt, Arbeitgeber zahlt nicht, Ärger mit dem Chef, Streit mit Arbeitgeber, Probleme mit dem Chef, Arbeitnehmerrechte, Rechte von Beschäftigten, arbeitsrechtliche Fragen, '
      + 'fristlose Kündigung, Aufhebungsvertrag, Kündigungsschutz, Lohnfortzahlung, Arbeitszeit, Arbeitsausbeutung, Zwangsarbeit, Schwarzarbeit, Leiharbeit, Zeitarbeit, Lohnabrechnung, Arbeitsschutz, '
      + 'Arbeitsunfall, Diskriminierung am Arbeitsplatz, mobile Beschäftigte, Beratung für Beschäftigte, Saisonarbeiter Rechte, entlassen worden, rausgeschmissen bei der Arbeit, Chef schreit, Chef zahlt zu wenig, '
      + 'Chef gibt keinen Vertrag, krank und gekündigt, arbeite zu viel, kein Urlaub, keine Pause, Überstunden nicht bezahlt, Lohn kommt zu spät, Lohn zu wenig, schwanger und gekündigt, ohne Vertrag arbeiten, '
      + 'Chef behält Pass, Subunternehmer zahlt nicht, Baustelle kein Lohn, Fleischfabrik, Lkw-Fahrer Rechte, Erntehelfer Rechte, Probezeit, Zeugnis vom Chef, Arbeitsbedingungen, kein Gehalt bekommen, '
      + 'ausgebeutet bei der Arbeit, Urlaub nicht bekommen, Chef hat gekündigt, Rechte bei der Arbeit, Mobbing am Arbeitsplatz, Chef ist gemein, Rechte als Arbeitnehmer, nicht gezahlter Lohn',
    en: "employment law, labour rights, workers' rights, employer does not pay, wages not paid, got fired, dismissal, employment contract, work contract, minimum wage, exploitation at work, boss does not pay, "
      + "salary not paid, unpaid wages, employee rights, problem with my employer, trouble with my boss, fired from my job, overtime, work accident, temporary agency work, undeclared work, wage slip, sick pay, "
      + "fair working conditions, notice period, employer did not pay, boss did not pay me, my boss fired me, sacked, wrongful dismissal, unfair dismissal, severance, holiday entitlement, vacation days, "
      + "paid leave, sick at work, fired while sick, fired while pregnant, pregnant at work, maternity leave, working hours, work without contract, black work, illegal work, paycheck missing, payslip, "
      + "boss shouts at me, truck driver wages, employer keeps my passport, posted workers, work injury, injured at work, accident at work, cheated by employer, working conditions, warning letter from employer, "
      + "termination letter, probation period, labor law, worker rights, unpaid salary, lost my job unfairly, problems with my boss, what rights at work",
    ar: 'قانون العمل, حقوق العمال, حقوق العمل, عقد العمل, عقد عمل, طردوني من العمل, فصل من العمل, صاحب العمل لا يدفع, الحد الادنى للاجور, راتب, المعلم ما عم يدفع, صاحب الشغل ما بيدفع, ما قبضت راتبي, الراتب لم يدفع, '
      + 'مشكلة مع صاحب العمل, مشكلة بالشغل, انهاء عقد العمل, استغلال في العمل, ساعات العمل, حادث عمل, اصابة عمل, كشف الراتب, حقوق الموظفين',
    uk: 'трудове право, права працівників, трудовий договір, звільнення з роботи, не платять зарплату, звільнили, мінімальна зарплата, трудовое право, уволили, не платят зарплату, трудовой договор, роботодавець не платить, '
      + 'начальник не платить, работодатель не платит, проблеми з роботодавцем, проблемы с работодателем, права на роботі, права работников, експлуатація на роботі, понаднормові, нещасний випадок на роботі, чорна зарплата, '
      + 'минимальная зарплата, затримка зарплати, лікарняний, звільнення, увольнение, шеф не платить, шеф не платит, шеф кричить, шеф кричит, не заплатили за роботу, не заплатили за работу, не выплатили зарплату, '
      + 'не виплатили зарплату, немає договору, нет договора, працюю без договору, работаю без договора, чорна робота, черная работа, шварцарбайт, кюндігунг, кюндигунг, незаконно звільнили, незаконно уволили, '
      + 'відпустку не дають, не дают отпуск, мінімалка, мінімальна оплата, переработки, обманули на роботі, обманули на работе, трудовой спор, арбайтсрехт, больничный на работе, декретну звільнили, травма на роботі, '
      + 'травма на работе',
    tr: 'iş hukuku, işçi hakları, iş sözleşmesi, işten çıkarıldım, işten çıkarma, maaşımı alamıyorum, patron ödemiyor, asgari ücret, kovuldum, patron maaş vermiyor, maaşım ödenmedi, ücretim ödenmiyor, işverenle sorun, '
      + 'patronla sorun, işçi hakkı, çalışan hakları, iş kazası, fazla mesai, kaçak çalışma, ihbar süresi, maaş bordrosu, haksız fesih, sömürü, patron paramı vermiyor, maaşım yatmadı, işten kovuldum, tazminat, kıdem tazminatı, '
      + 'izin hakkı, yıllık izin, ücretli izin, hastayken çıkarıldım, hamileyken çıkarıldım, sigortasız çalışma, sözleşmesiz çalışma, iş yerinde kaza, çalışma saatleri, çalışma şartları, çalışma koşulları, patron bağırıyor, '
      + 'işveren pasaportumu aldı, deneme süresi, ihtar iş, bordro, doğum izni, fesih, çıkış verdiler, işten çıkış, mesai param ödenmedi, şoför hakları' },
  { code: 'TRADE_UNION', wider: 'RIGHTS_AT_WORK',
    de: 'Gewerkschaft, Betriebsrat, Personalrat, DGB, Verdi, IG Metall, Tarifvertrag, Streik, Gewerkschaftsmitglied, Gewerkschaftsbund, Mitarbeitervertretung, GEW, NGG, IG BAU, Betriebsratswahl, '
      + 'Interessenvertretung der Beschäftigten, Gewerkschaft beitreten, Betriebsrat wählen, Tariflohn, gemeinsam für Lohn, Streikgeld, Rechtsschutz Gewerkschaft, Beschäftigtenvertretung, EVG, IGBCE, '
      + 'Jugendvertretung JAV, ver.di',
    en: 'trade union, works council, union membership, collective agreement, labour union, trade unions, employee representatives, staff council, strike, unions, join a union, union for workers, labor union, verdi union, '
      + 'ig metall, collective bargaining, workers council, works council election, union legal protection, shop steward',
    ar: 'نقابة, نقابة عمال, مجلس العمال, النقابات, نقابة العمال, اضراب, ممثلي العمال, عضوية النقابة',
    uk: 'профспілка, профспілки, рада підприємства, профсоюз, представництво працівників, страйк, забастовка, член профспілки, геверкшафт, вступити в профспілку, вступить в профсоюз, бетрібсрат, бетрибсрат, верді, верди, '
      + 'ігметал, колективний договір, коллективный договор',
    tr: 'sendika, işyeri temsilciliği, işçi sendikası, toplu sözleşme, sendikalar, grev, işçi temsilcisi, sendika üyeliği, sendikaya üye olmak, ig metall, verdi sendika, işyeri konseyi, betriebsrat, toplu iş sözleşmesi, '
      + 'sendika hukuku' },
  { code: 'WORK_PERMIT',
    de: 'Arbeitserlaubnis, Arbeitsgenehmigung, Beschäftigungserlaubnis, darf ich arbeiten, Erlaubnis zum Arbeiten, Zustimmung zur Beschäftigung, Arbeitsverbot, Arbeiten mit Duldung, Arbeit mit Aufenthaltsgestattung, '
      + 'Arbeitserlaubnis beantragen, Arbeitsmarktzugang, Ausbildungsduldung, Beschäftigungsduldung, Erwerbstätigkeit gestattet, Arbeiten ohne Papiere, dürfen Flüchtlinge arbeiten, Arbeiten verboten, darf noch nicht arbeiten, '
      + 'Erlaubnis von Ausländerbehörde Arbeit, mit Gestattung arbeiten, Arbeitserlaubnis Ukraine, Nebenbestimmungen Aufenthalt, Arbeit erlaubt im Ausweis, Vorrangprüfung',
    en: 'work permit, permission to work, work authorisation, am i allowed to work, employment permit, apply for work permit, working with asylum seeker status, can i work in germany, allowed to work, work with tolerated stay, '
      + 'right to work, not allowed to work, work ban, permit to work, asylum seeker work, can refugees work, employment allowed, work permission immigration office, my visa and work, students allowed to work hours, '
      + 'how soon may i work, allowed to take a job',
    ar: 'تصريح عمل, اذن عمل, رخصة عمل, هل يحق لي العمل, تصريح العمل, الحصول على تصريح عمل, ممنوع من العمل, السماح بالعمل, العمل مع دولدونغ, هل مسموح لي بالعمل',
    uk: 'дозвіл на роботу, дозвіл на працю, чи можу я працювати, разрешение на работу, отримати дозвіл на роботу, чи маю я право працювати, право на працю, право на работу, можно ли мне работать, можу працювати дозвіл, '
      + 'арбайтсерлаубніс, арбайтсерлаубнис, дозвіл на роботу отримати, получить разрешение на работу, чи можна працювати з параграфом 24, можно ли работать с параграфом 24, працювати з дульдунг, работать с дульдунгом, '
      + 'імею право працювати, заборона на роботу, запрет на работу',
    tr: 'çalışma izni, iş izni, çalışabilir miyim, çalışma müsaadesi, çalışma izni almak, çalışma hakkı, çalışmam yasak, iltica çalışma izni, çalışma yasağı, iltica ederken çalışmak, çalışma izni başvurusu, çalışmama izin var mı, '
      + 'arbeitserlaubnis, öğrenci çalışma izni, duldung çalışma, ne zaman çalışabilirim, sığınmacı çalışabilir mi' },
  { code: 'SKILLED_IMMIGRATION',
    de: 'Fachkräfteeinwanderung, Fachkräfte aus dem Ausland, Welcome Center, Blaue Karte EU, Chancenkarte, Blue Card, Fachkräfteverfahren, ausländische Fachkräfte, Visum zum Arbeiten, '
      + 'Fachkräfteeinwanderungsgesetz, beschleunigtes Fachkräfteverfahren, Fachkräfte willkommen, internationale Fachkräfte, Visum Fachkraft, Ausländische Pflegekräfte, Neuzugezogene Fachkräfte, '
      + 'Arbeitskräfte aus dem Ausland, Ehepartner von Fachkräften, Spouse Service, aus Indien arbeiten kommen, Visum für Ausbildung, Fachkraft holen, Arbeitsvisum, Pfleger aus dem Ausland, Anwerbung, '
      + 'Jobsuche-Visum, Westbalkanregelung, Onboarding internationale Beschäftigte, Blaue Karte, Mitarbeiter aus dem Ausland holen',
    en: 'skilled immigration, welcome center, blue card, opportunity card, skilled workers from abroad, work visa, international professionals, skilled worker visa, skilled migrants, foreign professionals, '
      + 'support for international staff, expats, relocation, work in germany from abroad, come to germany to work, job seeker visa, chancenkarte, hire from abroad, foreign workers, it specialists from abroad, '
      + 'nurses from abroad, expat services, relocating, fast-track procedure, move to germany for work, highly qualified, international staff, foreign skilled workers, work abroad germany, '
      + 'international skilled workers',
    ar: 'هجرة العمالة الماهرة, البطاقة الزرقاء, بطاقة الفرص, فيزا عمل, عمال مهرة, تأشيرة عمل, فيزا العمل, كفاءات اجنبية, عمال اجانب, فرصة كارته',
    uk: 'імміграція фахівців, блакитна карта, карта можливостей, робоча віза, голубая карта, рабочая виза, карта шансов, віза для фахівців, іноземні фахівці, иностранные специалисты, чанценкарте, віза для роботи, '
      + 'виза для специалистов, блю карта, блакитна карта єс, голубая карта ес, віза на роботу, трудовая виза, шансенкарте, переїзд по роботі, переезд по работе, фахкрафт, виза для работы, віза аусбільдунг',
    tr: 'nitelikli göç, mavi kart, fırsat kartı, çalışma vizesi, nitelikli işçi, nitelikli çalışan vizesi, yabancı uzmanlar, iş vizesi, uluslararası çalışanlar, almanyaya çalışmaya gelmek, almanyada çalışmak istiyorum, '
      + 'yurt dışından işçi, iş arama vizesi, chancenkarte, yurt dışından hemşire, bilişim uzmanı vize, nitelikli eleman yurt dışı, kalifiye eleman, kalifiye işçi, expat danışma' },
  { code: 'RETURN_TO_WORK',
    de: 'beruflicher Wiedereinstieg, Wiedereinstieg, Frau und Beruf, Frauen und Beruf, zurück in den Beruf, nach der Elternzeit arbeiten, Wiedereinsteigerinnen, Vereinbarkeit von Familie und Beruf, '
      + 'Kontaktstelle Frau und Beruf, BCA, Berufsrückkehrerin, Berufsrückkehrende, nach der Babypause, nach Familienpause, nach Kinderpause arbeiten, Beauftragte für Chancengleichheit am Arbeitsmarkt, '
      + 'Migrantinnen in Arbeit, Beruf und Familie, Beruf und Pflege vereinbaren, Perspektive Wiedereinstieg, Frauen beruflich stärken, MY TURN, Frauen in den Arbeitsmarkt, Job für Mütter, '
      + 'nach Baby wieder arbeiten, lange zu Hause mit Kindern, Mutter sucht Arbeit, Mama will arbeiten, Job und Kind, Arbeit vormittags Mütter, Frauen im Beruf, Wiedereinsteigerin, Familie und Job, '
      + 'Frauen Karriere, Beratung für Frauen im Beruf, Coaching für Mütter, Teilzeit Mütter, wieder einsteigen, Kinder groß und wieder arbeiten, lange nicht gearbeitet, zurück in den Job, zurück ins Erwerbsleben, '
      + 'nach langer Pause arbeiten',
    en: 'return to work, women and career, back to work after children, re-entry, combining family and work, work after parental leave, mothers back to work, jobs for mothers, careers advice for women, migrant women into work, '
      + 'work and childcare, work-life balance for families, stay-at-home mum wants to work, mother wants to work, after baby back to work, career break, housewife to job, housewife wants work, parents return to work, '
      + 'part time for mothers, family-friendly employer, returning mothers, women job counselling, work again after kids, job for mums, job with small children',
    ar: 'العودة الى العمل, المرأة والعمل, العمل بعد اجازة الامومة, عمل للنساء, شغل للنساء, عمل للامهات, العمل والاسرة, العودة للعمل بعد الولادة, النساء في سوق العمل, دعم المرأة المهني',
    uk: "повернення на роботу, жінка і кар'єра, робота після декрету, поєднання сім'ї та роботи, выход из декрета, возвращение к работе, робота для мам, работа для мам, робота для жінок, работа для женщин, вихід з декрету, "
      + "повернення до професії, сім'я і робота, семья и работа, работа после декрета, вийти на роботу після дитини, выйти на работу после ребенка, мама шукає роботу, мама ищет работу, работа с детьми маленькими, "
      + "жінки на ринку праці, женщины и работа, кар'єра жінки, карьера женщины, після перерви в роботі, после перерыва в работе, виходжу з декрету",
    tr: 'işe dönüş, kadın ve meslek, doğumdan sonra iş, iş ve aile, kadınlar için iş, anneler için iş, çocuktan sonra iş, kadınların çalışma hayatı, kadın istihdamı, aile ve iş uyumu, doğum izni sonrası iş, ev hanımı iş, '
      + 'ev hanımıyım çalışmak istiyorum, anne çalışmak istiyor, çocuklar büyüdü çalışmak, tekrar işe başlamak, yeniden işe başlamak, annelere iş, kadınlara iş, kadınlara meslek, bebekten sonra iş, aileye uygun iş, '
      + 'kadınlar için iş danışmanlığı' },
  { code: 'WORK_OPPORTUNITIES', wider: 'SUPPORTED_WORK',
    de: 'Arbeitsgelegenheit, Ein-Euro-Job, 1-Euro-Job, AGH, Beschäftigungsförderung, geförderte Beschäftigung, Teilhabe am Arbeitsmarkt, 16i, Langzeitarbeitslose, Beschäftigungsprojekt, Sozialkaufhaus arbeiten, '
      + 'gemeinnützige Arbeit, Sozialstunden, Langzeitarbeitslosigkeit, langzeitarbeitslos, lange arbeitslos, lange ohne Arbeit, Beschäftigungsmaßnahme, Beschäftigungsgesellschaft, Beschäftigungsträger, sozialer Arbeitsmarkt, '
      + 'Teilhabechancengesetz, Zuverdienst, gemeinnützige Beschäftigung, Sozialbetrieb, Arbeiten im Gebrauchtwarenhaus, Flüchtlingsintegrationsmaßnahme, Arbeitsstunden ableisten, schwitzen statt sitzen, '
      + 'Tagesstruktur durch Arbeit, Arbeitsprojekt, Jobperspektive, Ein-Euro-Jobber, Arbeit vom Amt zugewiesen, Maßnahme Sozialkaufhaus, Tagesablauf bekommen, Beschäftigung statt Rumsitzen, 16e, '
      + 'Garten- und Landschaft Maßnahme, Beschäftigungsprojekte, Langzeitarbeitslose beschäftigen, niedrigschwellig arbeiten, Strafe abarbeiten gemeinnützig, Stunden ableisten',
    en: 'work opportunity scheme, one euro job, subsidised employment, long-term unemployed, employment project, community service hours, long time unemployed, long-term unemployment, social enterprise work, subsidised job, '
      + 'work programme, structured day through work, community work instead of fine, unemployed for years, years without work, community service, 1 euro job, work for benefits, work instead of prison, useful activity, '
      + 'social firm, sheltered jobs market, employment programme, social company, activation programme, second labour market, sweat off a fine',
    ar: 'عمل بيورو واحد, فرصة عمل مدعومة, وظيفة يورو, بطالة طويلة, عاطل من زمان, بدون عمل منذ سنوات, مشروع تشغيل, عمل مدعوم, عمل لخدمة المجتمع',
    uk: 'робота за один євро, одноєвроджоб, громадські роботи, тривале безробіття, работа за один евро, общественные работы, довго без роботи, долго без работы, тривалий час безробітний, субсидована робота, проєкт зайнятості, '
      + 'социальные работы, длительная безработица, айнойроджоб, айн ойро джоб, один євро робота, робота від джобцентру, работа от джобцентра, примусові роботи, відробити години, отработать социальные часы, аг маснаме, '
      + 'давно не працюю, давно не работаю',
    tr: 'bir euroluk iş, desteklenen istihdam, uzun süreli işsiz, kamu yararına çalışma, uzun zamandır işsizim, sosyal işletme, destekli iş, istihdam projesi, kamu hizmeti cezası, yıllardır işsizim, 1 euroluk iş, '
      + 'para cezası yerine çalışma, para cezası yerine iş, sosyal iş yeri, kamu yararına iş, işsizler için proje, ein euro job, faydalı çalışma, sosyal istihdam' },
  { code: 'SUPPORTED_WORK',
    de: 'Arbeit mit Behinderung, Integrationsfachdienst, IFD, Inklusionsbetrieb, Inklusionsfirma, Inklusionsamt, Integrationsamt, unterstützte Beschäftigung, Schwerbehindertenvertretung, Budget für Arbeit, '
      + 'Arbeitsassistenz, EAA, behindert und Arbeit suchen, Arbeit für Menschen mit Behinderung, Arbeiten trotz Behinderung, schwerbehindert arbeiten, Arbeitsplatz für Schwerbehinderte, Budget für Ausbildung, '
      + 'inklusiver Arbeitsmarkt, inklusiver Arbeitsplatz, Unterstützung im Betrieb Behinderung, Jobcoach Behinderung, Gleichstellung Schwerbehinderung, Kündigungsschutz Schwerbehinderung, '
      + 'Teilhabe am Arbeitsleben, Arbeiten mit psychischer Erkrankung, Einheitliche Ansprechstelle für Arbeitgeber, behindert und Job, mit Epilepsie arbeiten, Rollstuhl Arbeitsplatz, '
      + 'Chef will mich nicht wegen Behinderung, psychisch krank arbeiten, angepasster Arbeitsplatz, Zuschüsse Schwerbehinderte Arbeit, Inklusion im Betrieb, Minderleistungsausgleich, Inklusionsunternehmen, '
      + 'Arbeit mit Handicap, schwerbehindert und Job, Job trotz Krankheit, Werkstatt verlassen, raus aus der Werkstatt, Außenarbeitsplatz, schwerbehinderte Beschäftigte, erster Arbeitsmarkt, '
      + 'nicht mehr in der Werkstatt arbeiten, raus aus der Behindertenwerkstatt, Sicherung von Arbeitsverhältnissen, Job mit Handicap, Arbeitsplatz behindertengerecht',
    en: 'work with a disability, supported employment, inclusion company, job for disabled people, integration service, disabled looking for work, jobs for people with disabilities, inclusive workplace, '
      + 'severely disabled employee, working with mental illness, participation in working life, disability employment, job despite disability, wheelchair user job, deaf looking for job, autistic job, '
      + 'job coach disability, workplace adaptation, disabled employees, work assistance for disabled people, hire disabled people, inclusive employer, reasonable accommodation, handicapped job, '
      + 'job for blind people, depression and work, integration specialist service, job with a disability, disabled job, work despite illness',
    ar: 'عمل لذوي الاعاقة, توظيف ذوي الاحتياجات الخاصة, العمل مع الاعاقة, شغل للمعاقين, عمل للمعاقين, وظيفة لذوي الاعاقة, العمل مع مرض نفسي, حقوق المعاق في العمل',
    uk: 'робота для людей з інвалідністю, працевлаштування з інвалідністю, работа для инвалидов, робота з інвалідністю, работа с инвалидностью, інклюзивне робоче місце, інклюзивне підприємство, підтримане працевлаштування, '
      + 'трудоустройство инвалидов, робота для інваліда, работа для инвалида, інвалідність і робота, инвалидность и работа, робота з групою інвалідності, інтеграціонсфахдинст, працевлаштувати інваліда, инклюзивная работа, '
      + 'робота для незрячих, работа для глухих',
    tr: 'engelliler için iş, engelli istihdamı, destekli istihdam, engelli iş arıyor, engelliler çalışma, engelli işyeri, kapsayıcı istihdam, engelli çalışan hakları, engelliyim iş arıyorum, engelli iş, sağır iş arıyor, '
      + 'engelliye iş, engelli işçi, engelli çalışan, iş yerinde engelli, kapsayıcı işyeri, engelli iş danışmanlığı, engelli iş koçu, psikolojik rahatsızlık iş' },
  { code: 'SHELTERED_WORKSHOP', wider: 'SUPPORTED_WORK',
    de: 'Werkstatt für behinderte Menschen, WfbM, Behindertenwerkstatt, Lebenshilfe Werkstatt, Förderbereich, Tagesförderstätte, Berufsbildungsbereich, anderer Leistungsanbieter, '
      + 'Werkstätten für Menschen mit Behinderung, Werkstattplatz, WfbM-Platz, Arbeitsbereich der Werkstatt, Tagesförderung, Außenarbeitsplatz, Menschen mit Beeinträchtigung arbeiten, '
      + 'Werkstatt für Menschen mit psychischer Erkrankung, Tagesstruktur Behinderung, Arbeit in der Werkstatt, Lebenshilfe arbeiten, Tagesgruppe für Behinderte, '
      + 'Beschäftigung für Menschen mit geistiger Behinderung, Werkstattbeschäftigte, Werkstattrat, Eingangsverfahren, geschützter Arbeitsplatz, Förderstätte, Betreuungsgruppe Behinderung, Werkstatt Platz',
    en: 'sheltered workshop, workshop for people with disabilities, day centre for disabled adults, workshops for disabled people, sheltered employment, day structure for people with disabilities, protected workplace, '
      + 'lebenshilfe workshop, work for mentally disabled, work for people with learning disabilities, day care for disabled, supported activities for disabled adults, protected work, disabled son where to work, '
      + 'day activity centre disability, workplace for disabled adults',
    ar: 'ورشة لذوي الاعاقة, ورش المعاقين, مشغل لذوي الاعاقة, عمل محمي لذوي الاعاقة, نشاط يومي لذوي الاعاقة',
    uk: 'майстерня для людей з інвалідністю, мастерская для инвалидов, майстерні для людей з інвалідністю, захищена робота, денна зайнятість для людей з інвалідністю, дневная занятость инвалидов, майстерня лебенсхільфе, '
      + 'мастерская лебенсхильфе, робота для людей з розумовою інвалідністю, денний центр для інвалідів, дневной центр для инвалидов, веркштат, веркштатт для инвалидов',
    tr: 'korumalı işyeri, engelli atölyesi, engelliler atölyesi, korumalı iş, engelliler için gündüz merkezi, zihinsel engelli iş, engelli oğlum nerede çalışır, engelliler iş atölyesi, engelli gündüz merkezi, '
      + 'engelli yetişkin atölye, werkstatt engelli, korumalı çalışma' },
  { code: 'VOCATIONAL_REHAB',
    de: 'berufliche Rehabilitation, berufliche Reha, Umschulung wegen Krankheit, Leistungen zur Teilhabe am Arbeitsleben, LTA, Berufsförderungswerk, BFW, Berufsbildungswerk, BBW, BEM, Wiedereingliederung, '
      + 'Hamburger Modell, Rehaberatung, kann meinen Beruf nicht mehr ausüben, Beruf wegen Krankheit aufgeben, nach Krankheit wieder arbeiten, stufenweise Wiedereingliederung, '
      + 'zurück an den Arbeitsplatz nach Krankheit, betriebliches Eingliederungsmanagement, Integrationsmaßnahme nach psychischer Erkrankung, RPK, berufliches Trainingszentrum, Belastungserprobung, '
      + 'Arbeitserprobung, Reha-Maßnahme Beruf, Rücken kaputt kann nicht mehr arbeiten, lange krank was nun Beruf, zurück nach Burnout, neuer Beruf wegen Allergie, Berufsunfähig, berufsunfähig geworden, '
      + 'Reha-Berater, Teilhabe am Arbeitsleben beantragen, langsam wieder anfangen, Wiedereinstieg nach Krankheit, Teilhabe am Arbeitsleben, kann körperlich nicht mehr arbeiten, nach Krankheit zurück in den Job, '
      + 'kann nicht arbeiten wegen Rücken, zu krank zum Arbeiten, arbeitsunfähig, lange krankgeschrieben',
    en: 'vocational rehabilitation, occupational rehabilitation, back to work after illness, reintegration after illness, cannot do my job because of illness, phased return to work, return to work after illness, '
      + 'work trial after illness, sick and work, new job because of health, cannot work in my old job, too ill to work, back pain cannot work, career change for health reasons, retrain after accident, '
      + 'ill for a long time job, gradual return to work, long-term sick, rehab job training, hamburg model, operational reintegration, vocational training centre disabled, cannot do my old job because of illness, '
      + 'cannot work because of my back, unable to work',
    ar: 'تأهيل مهني بعد المرض, اعادة التأهيل المهني, العودة للعمل بعد المرض, لا استطيع العمل بسبب المرض, العودة التدريجية للعمل, تغيير المهنة بسبب المرض, تأهيل مهني للمرضى',
    uk: 'професійна реабілітація, повернення до роботи після хвороби, профессиональная реабилитация, не можу працювати через хворобу, не могу работать из-за болезни, поступове повернення до роботи, '
      + 'професійна реабілітація після хвороби, возвращение к работе после болезни, не можу працювати за професією, не могу работать по профессии, хвора спина робота, після операції на роботу, після хвороби на роботу, '
      + 'переобучение из-за болезни, перенавчання через хворобу, гамбурзька модель, айнглідерунг після хвороби',
    tr: 'mesleki rehabilitasyon, hastalıktan sonra işe dönüş, hastalık yüzünden çalışamıyorum, kademeli işe dönüş, meslek rehabilitasyonu, hastalık sonrası çalışma, sağlık nedeniyle iş değiştirme, hastalıktan dolayı çalışamıyorum, '
      + 'uzun süre hasta iş, kaza sonrası meslek, bel fıtığı çalışamıyorum, mesleğimi yapamıyorum, sağlık yüzünden meslek, ağır iş yapamıyorum, işe kademeli başlama' },
  { code: 'PROFESSIONALS_TRAINING',
    de: 'Fachtag, Fachtagung, Fachaustausch, Fortbildung für Lehrkräfte, Fortbildung für Fachkräfte, Fortbildung für pädagogische Fachkräfte, Fortbildung für Erzieherinnen, Multiplikatoren, '
      + 'Multiplikatorenschulung, Fachberatung für Einrichtungen, Supervision, Netzwerktreffen Fachkräfte, Schulung für Haupt- und Ehrenamtliche, Lehrerfortbildung, Seminar für Erzieherinnen, '
      + 'Qualifizierung Fachkräfte, kollegiale Beratung, Inhouse-Schulung, Fachvortrag, Symposium, Fachforum, Weiterbildung für pädagogisches Personal, Teamfortbildung, Arbeitskreis Fachkräfte, Train the Trainer, '
      + 'Schulung für Ehrenamtliche',
    en: 'training for professionals, training for teachers, professional exchange, conference for professionals, supervision for staff, train the trainer, training for educators, training for social workers, teacher training, '
      + 'training for nursery staff, supervision group for professionals, symposium, expert conference, training for doctors, specialist training, staff training, in-service training, professional network meeting',
    ar: 'تدريب المعلمين, تدريب المختصين, مؤتمر للمختصين, دورات للمربين',
    uk: 'навчання для фахівців, підвищення кваліфікації вчителів, семінар для педагогів, обучение педагогов, конференція для фахівців, супервізія, тренінг для вчителів, тренинг для учителей, семинар для педагогов, '
      + 'навчання вихователів, обучение воспитателей, фахова конференція, конференция специалистов, обмін досвідом фахівців',
    tr: 'uzmanlar için eğitim, öğretmen eğitimi, uzman toplantısı, eğitimciler semineri, süpervizyon, öğretmenler için seminer, eğitimcilere eğitim, sosyal çalışmacılara eğitim, uzmanlara seminer, meslektaş toplantısı, '
      + 'çalışanlara eğitim, uzman konferansı, mesleki toplantı' },
];
