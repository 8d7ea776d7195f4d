import { type Concept } from './concept.js';

/** Words about learning languages and being understood. */
export const languageConcepts: readonly Concept[] = [
  { code: 'LANGUAGE_COURSE',
    de: 'Sprachkurs, Sprachkurse, Sprachschule, Sprache lernen, Sprachen lernen, Sprachunterricht, Sprachniveau, Sprachkursangebot, Sprachlehrgang, Sprachförderangebote, Sprachlehrer, Sprachlehrerin, Sprachkurs anmelden, '
      + 'Sprachkursberatung, Kurs für Sprache, Sprachkenntnisse verbessern, Sprachkursträger, neue Sprache lernen, Sprachenzentrum, Intensivsprachkurs, Kompaktkurs Sprache',
    en: 'language course, language class, language courses, language school, learn a language, improve my language skills, language lessons, language teacher, language training, language course provider, language centre, intensive language course',
    ar: 'دورة لغة, دورات لغة, كورس لغة, مدرسة لغة, تعلم لغة, دورات اللغة, دورة تعلم اللغة, تعليم اللغات, معهد لغات, معلم لغة, تحسين اللغة, مركز لغات, تسجيل دورة لغة, شبراخ كورس',
    uk: 'мовний курс, мовні курси, мовна школа, вивчення мови, языковые курсы, языковой курс, языковая школа, вивчати мову, учить язык, вчити мову, заняття з мови, покращити мову, шпрахшуле, викладач мови, изучение языка, '
      + 'интенсивный курс языка, мовні заняття',
    tr: 'dil kursu, dil kursları, dil okulu, dil öğrenmek, dil dersi, dil eğitimi, dilimi geliştirmek, dil öğretmeni, yoğun dil kursu, dil merkezi' },
  { code: 'GERMAN_COURSE', wider: 'LANGUAGE_COURSE',
    de: 'Deutschkurs, Deutschkurse, Deutsch lernen, Deutsch, Deutschunterricht, Deutsch als Fremdsprache, DaF, DaZ, Deutsch als Zweitsprache, Deutsch sprechen lernen, kann kein Deutsch, deutsch kurs, Deutsche Sprache, '
      + 'Deutsche Sprache lernen, Deutschkenntnisse, Deutschkenntnisse verbessern, Deutsch verbessern, besser Deutsch, Deutsch besser sprechen, Deutsch für Ausländer, Deutsch für Geflüchtete, Deutsch für Migranten, '
      + 'Deutsch für Migrantinnen, Deutsch für Zugewanderte, Deutsch für Erwachsene, Deutschkurs für Flüchtlinge, Deutschkurs für Geflüchtete, Deutschlehrer, Deutschlehrerin, Ehrenamtliche unterrichten Deutsch, '
      + 'ehrenamtlicher Deutschkurs, ehrenamtlicher Deutschunterricht, offener Deutschkurs, kostenloser Deutschkurs, niedrigschwelliger Deutschkurs, Deutschkurs Abend, Deutschkursangebot, Deutschlernen, Deutschlernangebot, '
      + 'mein Deutsch ist schlecht, Deutsch lernen ohne Kurs, Grammatik üben, Wortschatz erweitern, Aussprachetraining, Hörverstehen, Sprachkurs Deutsch',
    en: 'german course, german class, learn german, german, german lessons, where to learn german, study german, german for foreigners, free german course, german language, german language course, improve my german, '
      + 'my german is bad, cannot speak german, german for refugees, german for migrants, german teacher, german classes for beginners, volunteers teach german, german evening course, german grammar, german for adults, german lessons free',
    ar: 'دورة لغة المانية, دورة ألماني, دورة الماني, تعلم الالمانية, تعلم اللغة الألمانية, اللغة الالمانية, الماني, ألماني, كورس الماني, دروس الماني, بدي اتعلم الماني, اريد تعلم الالمانية, لغة المانية, كورس لغة الماني, '
      + 'بدي كورس الماني, دورة الماني مجانية, كورس الماني مجاني, تعليم الماني, دويتش كورس, معلم الماني, الالماني, تعليم اللغة الالمانية, ما بحكي الماني, ما بعرف الماني, قواعد اللغة الالمانية, الماني للاجئين, تحسين الالماني, '
      + 'دورات الماني, دورات اللغة الالمانية',
    uk: 'курс німецької, курси німецької, курси німецької мови, німецька мова, вивчення німецької, вивчити німецьку, вчити німецьку, німецька, курсы немецкого, немецкий язык, учить немецкий, немецкий, безкоштовні курси німецької, '
      + 'бесплатные курсы немецкого, хочу вчити німецьку, хочу учить немецкий, уроки німецької, уроки немецкого, викладач німецької, преподаватель немецкого, не знаю німецької, не знаю немецкого, дойчкурс, німецька для біженців, '
      + 'немецкий для беженцев, покращити німецьку, граматика німецької, вивчаю німецьку, изучение немецкого, курсы немецкого языка, німецькі курси, волонтери навчають німецької',
    tr: 'almanca kursu, almanca, almanca öğrenmek, almanca dersi, almanca kursları, almanca öğreniyorum, almanca nerede öğrenebilirim, ücretsiz almanca kursu, almanca öğrenmek istiyorum, almancam kötü, almancamı geliştirmek, '
      + 'almanca öğretmeni, mülteciler için almanca, göçmenler için almanca, deutschkurs, alman dili, almanca dil kursu, almanca dilbilgisi, gönüllü almanca dersi' },
  { code: 'GERMAN_A1', wider: 'GERMAN_COURSE',
    de: 'Deutsch A1, A1, A1 Kurs, Deutsch für Anfänger, Deutsch Anfängerkurs, Deutsch von Anfang an, erste Deutschkenntnisse, A1.1, A1.2, Start Deutsch 1, Deutsch für Einsteiger, Deutschkurs für Anfänger, Deutsch ohne Vorkenntnisse, '
      + 'Deutschkurs ohne Vorkenntnisse, Anfänger Deutsch, keine Deutschkenntnisse, geringe Deutschkenntnisse, Basiskurs Deutsch, Deutsch Niveau A1, Deutsch Anfänger, erstes Deutsch, A1-Prüfung',
    en: 'german a1, a1 course, german for beginners, beginner german, basic german, german for absolute beginners, start learning german, no german skills, level a1, a1 exam, german from zero',
    ar: 'الماني a1, دورة a1, المستوى a1, ألماني للمبتدئين, الماني من الصفر, الماني مبتدئ, كورس a1, امتحان a1, تعلم الماني من البداية, مستوى مبتدئ الماني, دورة للمبتدئين الماني',
    uk: 'німецька а1, німецька a1, курс a1, німецька з нуля, німецька для початківців, немецкий с нуля, немецкий для начинающих, рівень а1, рівень a1, уровень a1, почати вчити німецьку, початковий рівень німецької, '
      + 'начальный уровень немецкого, іспит a1, немецкий а1, курс а1',
    tr: 'almanca a1, a1 kursu, başlangıç almanca, yeni başlayanlar için almanca, a1 seviyesi, sıfırdan almanca, a1 sınavı, temel almanca, almanca başlangıç kursu' },
  { code: 'GERMAN_A2', wider: 'GERMAN_COURSE',
    de: 'Deutsch A2, A2, A2 Kurs, Deutsch Grundstufe, A2.1, A2.2, Deutsch für leicht Fortgeschrittene, Deutsch Niveau A2, A2-Prüfung, Deutsch Grundkenntnisse, Aufbaukurs Deutsch, Grundkurs Deutsch',
    en: 'german a2, a2 course, elementary german, level a2, a2 exam, basic german skills, pre-intermediate german',
    ar: 'الماني a2, دورة a2, المستوى a2, كورس a2, امتحان a2, شهادة a2',
    uk: 'німецька а2, німецька a2, курс a2, немецкий a2, рівень а2, рівень a2, уровень a2, курс а2, іспит a2, немецкий а2',
    tr: 'almanca a2, a2 kursu, a2 seviyesi, a2 sınavı, temel üstü almanca' },
  { code: 'GERMAN_B1', wider: 'GERMAN_COURSE',
    de: 'Deutsch B1, B1, B1 Kurs, Deutsch Mittelstufe, B1.1, B1.2, Zertifikat Deutsch, Deutsch für Fortgeschrittene, B1 Prüfung, Deutsch Niveau B1, B1-Zertifikat, B1-Kurs, Zertifikat B1, Zertifikat Deutsch B1, Mittelstufenkurs Deutsch',
    en: 'german b1, b1 course, intermediate german, b1 certificate, level b1, b1 exam, b1 test, german intermediate course',
    ar: 'الماني b1, دورة b1, المستوى b1, شهادة b1, كورس b1, امتحان b1, الماني متوسط, بي ون',
    uk: 'німецька б1, німецька b1, курс b1, сертифікат b1, німецька середній рівень, немецкий b1, немецкий б1, рівень б1, рівень b1, уровень b1, курс б1, іспит b1, экзамен b1, сертифікат б1',
    tr: 'almanca b1, b1 kursu, b1 sertifikası, orta seviye almanca, b1 seviyesi, b1 sınavı, b1 belgesi' },
  { code: 'GERMAN_B2', wider: 'GERMAN_COURSE',
    de: 'Deutsch B2, B2, B2 Kurs, B2.1, B2.2, Deutsch gute Kenntnisse, Deutsch Niveau B2, B2-Prüfung, B2-Zertifikat, Zertifikat B2, Deutsch fließend',
    en: 'german b2, b2 course, upper intermediate german, level b2, b2 exam, b2 certificate, fluent german',
    ar: 'الماني b2, دورة b2, المستوى b2, شهادة b2, كورس b2, امتحان b2, الماني متقدم',
    uk: 'німецька б2, німецька b2, курс b2, немецкий b2, рівень б2, рівень b2, уровень b2, курс б2, іспит b2, сертифікат b2, немецкий б2',
    tr: 'almanca b2, b2 kursu, ileri almanca, b2 seviyesi, b2 sınavı, b2 sertifikası' },
  { code: 'GERMAN_C1', wider: 'GERMAN_COURSE',
    de: 'Deutsch C1, C1, C1 Kurs, C2, Deutsch C2, C1 Hochschule, DSH, TestDaF, Deutsch fürs Studium, Deutsch Oberstufe, Deutsch Niveau C1, C1-Prüfung, C1-Zertifikat, Deutsch für die Uni, Deutsch für Akademiker, '
      + 'studienvorbereitender Deutschkurs, C2 Prüfung',
    en: 'german c1, c1 course, advanced german, german c2, german for university, level c1, c1 exam, c1 certificate, german for academics, testdaf, dsh exam',
    ar: 'الماني c1, دورة c1, المستوى c1, لغة الجامعة, كورس c1, امتحان c1, شهادة c1, الماني للجامعة',
    uk: 'німецька с1, німецька c1, курс c1, німецька для університету, немецкий c1, рівень с1, рівень c1, уровень c1, іспит c1, курс с1, німецька для навчання у виші, немецкий для университета',
    tr: 'almanca c1, c1 kursu, üniversite için almanca, c1 seviyesi, c1 sınavı, akademik almanca, c1 sertifikası' },
  { code: 'INTEGRATION_COURSE', wider: 'GERMAN_COURSE',
    de: 'Integrationskurs, Integrationskurse, BAMF-Kurs, Berechtigungsschein, Verpflichtung Integrationskurs, Jugendintegrationskurs, Elternintegrationskurs, Frauenintegrationskurs, Intensivkurs, '
      + 'Integrationskurs mit Alphabetisierung, allgemeiner Integrationskurs, Integrationskursträger, Integrationssprachkurs, BAMF Sprachkurs, vom BAMF gefördert, 600 Stunden Sprachkurs, Zulassung zum Integrationskurs, '
      + 'Berechtigung zum Integrationskurs, Alpha-Integrationskurs, Integrationskurs anmelden, wo Integrationskurs, Kursplatz Integrationskurs, Wartezeit Integrationskurs',
    en: 'integration course, bamf course, integration class, entitlement to integration course, general integration course, register for integration course, integration courses, permission for integration course, course paid by bamf',
    ar: 'دورة الاندماج, دورة اندماج, كورس الاندماج, كورس اندماج, انتغراتسيونس كورس, دورات الاندماج, كورسات اندماج, تسجيل دورة الاندماج, كورس البامف, دورة بامف, شهادة دورة الاندماج, كورس الاندماج للنساء, انتيغراتسيون كورس',
    uk: 'інтеграційний курс, інтеграційні курси, курс інтеграції, інтегра курс, інтеграційний, интеграционный курс, интеграционные курсы, курс бамф, записатися на інтеграційний курс, записаться на интеграционный курс, '
      + 'дозвіл на інтеграційний курс, інтеграціонскурс, интеграционскурс, интегра курс, курси інтеграції',
    tr: 'entegrasyon kursu, uyum kursu, entegrasyon kursları, uyum kursları, bamf kursu, entegrasyon kursu kayıt, entegrasyon kursuna kayıt, uyum kursu başvurusu, gençler için entegrasyon kursu' },
  { code: 'ORIENTATION_COURSE', wider: 'GERMAN_COURSE',
    de: 'Erstorientierungskurs, Erstorientierung, EOK, Orientierungskurs, Leben in Deutschland Kurs, MiA-Kurs, Wegweiserkurs, Wertekurs, Alltagsorientierung, erste Orientierung in Deutschland, Erstorientierungskurse, '
      + 'Orientierung im Alltag, EOK-Kurs, Werte und Alltag in Deutschland, MiA-Kurse, Frauenkurs MiA, Migrantinnen einfach stark im Alltag, Alltag in Deutschland verstehen, Leben in Deutschland kennenlernen, '
      + 'Alltagswissen Deutschland, Wegweisung für Asylbewerber Kurs',
    en: 'orientation course, first orientation course, life in germany course, living in germany, getting to know life in germany, course for asylum seekers, everyday life in germany, first steps in germany course, values course',
    ar: 'دورة توجيه, دورة تعريفية, الحياة في المانيا دورة, دورة التوجيه الاولي, دورة التوجيه, الحياة اليومية في المانيا, التعرف على المانيا, دورة لطالبي اللجوء, كورس التوجيه',
    uk: 'орієнтаційний курс, курс первинної орієнтації, життя в німеччині курс, ориентационный курс, перша орієнтація, життя в німеччині, жизнь в германии, курс для шукачів притулку, перші кроки в німеччині, курс ориентации, первые шаги в германии',
    tr: 'oryantasyon kursu, ilk oryantasyon, almanyada yaşam kursu, almanyada yaşam, ilk yönlendirme kursu, sığınmacılar için kurs, almanyada günlük hayat, yönlendirme kursu' },
  { code: 'GERMAN_FOR_WORK', wider: 'GERMAN_COURSE',
    de: 'Berufssprachkurs, BSK, DeuFöV, Deutsch für den Beruf, Berufsdeutsch, berufsbezogene Deutschsprachförderung, Deutsch am Arbeitsplatz, Fachsprache, Deutsch für Pflegekräfte, Fachsprachprüfung, Job-BSK, Deutsch für die Arbeit, '
      + 'Deutsch im Beruf, Deutsch im Betrieb, Deutsch für Pflege, Deutsch für Ärzte, Deutsch für Mediziner, Deutsch für Gesundheitsberufe, Deutsch für Azubis, Deutsch für Auszubildende, Berufssprachkurse, '
      + 'Sprachkurs für den Beruf, berufliche Sprachkurse, Deutsch Pflege B2, Fachsprachenkurs, Fachsprachenprüfung, Sprachförderung für Beschäftigte, Deutsch neben der Arbeit, Sprachkurs neben der Arbeit, Berufssprachkurs B2, Deutsch auf der Baustelle',
    en: 'vocational german, german for work, german at work, job-related german, professional german, german for nurses, german for doctors, german for care workers, german while working, work-related german, german for apprentices, '
      + 'german for employees, medical german, german for the job',
    ar: 'الماني للعمل, اللغة الالمانية للمهنة, دورة لغة مهنية, الماني للاطباء, الماني للتمريض, اللغة الطبية, الماني للمهنة, دورة لغة للعمل, بيروفس شبراخ كورس, الماني للاوسبيلدونغ, لغة المهنة, كورس لغة مع العمل',
    uk: 'професійна німецька, німецька для роботи, курси професійної мови, німецька для лікарів, немецкий для работы, профессиональный немецкий, німецька для медиків, німецька для догляду, медична німецька, медицинский немецкий, '
      + 'немецкий для врачей, німецька для професії, беруфсшпрахкурс, бск курс, мовний курс для роботи, курсы профессионального языка, німецька на робочому місці',
    tr: 'mesleki almanca, iş almancası, meslek için almanca, iş için almanca, doktorlar için almanca, hemşireler için almanca, meslek dili kursu, çalışanlar için almanca, iş yerinde almanca, tıbbi almanca' },
  { code: 'LITERACY',
    de: 'Alphabetisierungskurs, Alphabetisierung, Alphakurs, Lesen und Schreiben lernen, lesen lernen, schreiben lernen, Grundbildung, Alpha-Kurs, kann nicht lesen, kann nicht schreiben, Analphabet, Analphabetismus, '
      + 'Buchstaben lernen, Zweitschriftlernende, lateinische Schrift, Lerncafé Grundbildung, Alpha-Telefon, lesen und schreiben, Lesen und Schreiben für Erwachsene, besser lesen und schreiben, Lese- und Schreibkurs, '
      + 'richtig schreiben lernen, Rechtschreibung verbessern, Rechtschreibung lernen, gering literalisierte, geringe Literalität, nie zur Schule gegangen, nicht zur Schule gegangen, Schreiben fällt schwer, Lesen fällt schwer, '
      + 'funktionale Analphabeten, Grundbildungszentrum, Alphabetisierungskurse, deutsches Alphabet, Schrift lernen, Rechnen lernen Erwachsene, Grundbildungskurs, Lerncafé für Erwachsene, Lernstudio Grundbildung, Alphabund, '
      + 'nicht richtig lesen und schreiben, arbeitsplatzorientierte Grundbildung',
    en: 'literacy course, literacy, learn to read and write, cannot read, cannot write, basic education for adults, alphabet course, illiterate, reading and writing for adults, improve spelling, never went to school, '
      + 'learn the alphabet, adult literacy, learn latin letters, reading and writing course, difficulty reading and writing, basic skills for adults',
    ar: 'محو الامية, محو أمية, دورة محو الامية, تعلم القراءة والكتابة, لا اعرف القراءة, الحروف الالمانية, دورة الفا, الابجدية, لا يقرأ ولا يكتب, تعلم الحروف, تعلم الاحرف, القراءة والكتابة, ما بعرف اقرا واكتب, لم ادخل المدرسة, '
      + 'الكتابة بالالماني, تعليم الكبار القراءة, كورس محو امية, لا اعرف الكتابة, الحروف اللاتينية',
    uk: 'курс грамотності, вивчення алфавіту, навчитися читати і писати, латинський алфавіт, альфа курс, не вмію читати, алфавит, научиться читать, курс алфавитизации, навчитися читати, вчити букви, учить буквы, не вмію писати, '
      + 'не умею читать, не умею писать, латинські літери, латинский алфавит, ніколи не ходив до школи, базова освіта для дорослих, читання і письмо, чтение и письмо, альфабетизация, альфабетизація',
    tr: 'okuma yazma kursu, okuma yazma, okuma yazma bilmiyorum, alfabe kursu, okuryazarlık, harf öğrenmek, latin alfabesi, hiç okula gitmedim, yetişkinlere okuma yazma, okumayı öğrenmek, yazmayı öğrenmek, alfabe öğrenmek, temel eğitim yetişkin' },
  { code: 'WOMEN_GERMAN_COURSE', wider: 'GERMAN_COURSE',
    de: 'Deutschkurs für Frauen, Deutsch für Frauen, Frauensprachkurs, Mama lernt Deutsch, Deutschkurs mit Kinderbetreuung, Deutsch für Mütter, Frauenkurs Deutsch, Deutsch mit Baby, Sprachkurs mit Kind, Deutsch für Eltern, '
      + 'Elternsprachkurs, Frauen lernen Deutsch, Mütter lernen Deutsch, Mütter-Deutschkurs, Sprachkurs für Frauen, Sprachkurs für Mütter, Deutschkurs für Mütter, Sprachkurs mit Kinderbetreuung, '
      + 'während Mütter Deutsch lernen werden Kinder betreut, Deutsch lernen mit Baby, Deutschkurs mit Kleinkind, Sprachtreff für Frauen, Frauen sprechen Deutsch, Mama spricht Deutsch, Elternkurs Deutsch, Deutsch lernen mit Kind, Kind dabei Deutschkurs',
    en: "german for women, german course with childcare, german for mothers, women's german class, mums learn german, german course with my baby, language course for women, women learn german, language course with childcare, "
      + 'mothers learn german, german course for parents, learn german with child',
    ar: 'دورة الماني للنساء, الماني للنساء, دورة لغة مع رعاية اطفال, الماني للامهات, كورس للنساء, دورة لغة للنساء, دورة لغة للامهات, كورس الماني للنساء, كورس الماني مع حضانة, الماني مع اطفال, كورس للامهات, نساء يتعلمن الالمانية, دورة الماني مع رعاية اطفال',
    uk: 'німецька для жінок, курс німецької з доглядом за дітьми, німецька для мам, мами вчать німецьку, немецкий для женщин, немецкий для мам, мовні курси для жінок, языковые курсы для женщин, курси німецької для мам, '
      + 'курсы немецкого с детьми, німецька з дитиною, немецкий с ребенком, жінки вчать німецьку, курсы с присмотром за детьми, курси з доглядом за дітьми, німецька для батьків',
    tr: 'kadınlar için almanca, çocuk bakımlı almanca kursu, anneler için almanca, annem almanca öğreniyor, kadınlar için dil kursu, çocuklu almanca kursu, anneler için dil kursu, bebekle almanca, kadınlara almanca, ebeveynler için almanca' },
  { code: 'LANGUAGE_PRACTICE', wider: 'GERMAN_COURSE',
    de: 'Sprachcafé, Sprachtreff, Deutsch sprechen üben, Konversationskurs, Sprechcafé, Gesprächskreis Deutsch, Deutschtreff, Sprechen üben, Konversation, Erzählcafé Deutsch, Sprachübungstreff, Deutsch üben, mit Deutschen sprechen, '
      + 'Sprachcafés, Café International Deutsch sprechen, Sprachtandem, Sprachpaten, Sprachpatin, Sprachpatenschaft, Sprachpatenschaften, lockere Gespräche auf Deutsch, im Alltag Deutsch sprechen, Alltagsdeutsch, '
      + 'Gespräche auf Deutsch, Deutsch im Alltag, Gesprächsrunde Deutsch, Konversationsgruppe, Konversationskreis, Sprachkenntnisse anwenden, Sprachübung, Sprachbegegnung, Sprachclub, Sprach-Café, Dialog in Deutschland, '
      + 'sich auf Deutsch unterhalten, freies Sprechen Deutsch, offener Sprachtreff, Sprachstammtisch, beim Kaffee Deutsch üben, Sprachkaffee, Leute treffen und Deutsch sprechen, besser Deutsch sprechen lernen',
    en: 'language café, conversation group, practise german, speak german, conversation class, language meetup, practice speaking, practise german with others, talk with germans, everyday german, conversation in german, '
      + 'speak with germans, german conversation, informal german practice, chat in german, german speaking group',
    ar: 'مقهى اللغة, مقهى لغوي, ممارسة اللغة, محادثة الماني, ممارسة المحادثة, التحدث بالالمانية, بدي احكي الماني, ممارسة الالمانية, التحدث مع المان, مجموعة محادثة, محادثة بالالمانية, تدريب على المحادثة, مقهى لغات, الماني الحياة اليومية, شبراخ كافيه',
    uk: 'мовне кафе, розмовний клуб, розмовна німецька, практика німецької, мовний клуб, языковое кафе, разговорный клуб, разговорный немецкий, говорити німецькою, говорить на немецком, практика немецкого, спілкування німецькою, '
      + 'общение на немецком, шпрахкафе, розмовляти з німцями, розмовна практика, разговорная практика, німецька для щоденного життя, разговорная группа',
    tr: 'dil kafesi, almanca sohbet, almanca konuşma pratiği, konuşma grubu, almanca pratik, almanca konuşmak, almanlarla konuşmak, konuşma pratiği, günlük almanca, almanca konuşma grubu, sprachcafe, sohbet ederek almanca, almanca pratik yapmak' },
  { code: 'LANGUAGE_TANDEM', wider: 'GERMAN_COURSE',
    de: 'Sprachtandem, Tandem, Tandempartner, Sprachpartner, Sprachpate, Sprachpatin, Sprachpaten, Sprachaustausch, Tandemprogramm, Tandempartner Sprache, Sprachpatenschaft, Sprachtandems, zu zweit Deutsch üben, '
      + 'jemand zum Deutsch üben, Lernpartner Deutsch, Sprachbegleiter, Sprachbegleitung, Sprachbegleiterin',
    en: 'language tandem, tandem partner, language exchange, language buddy, language partner, someone to practise german with, tandem, language mentor, language tandem partner, one to one german',
    ar: 'تاندم, شريك لغوي, تبادل لغوي, شريك لغة, شريك تاندم, شخص للتدرب على الالمانية, تعلم اللغة مع شريك, برنامج تاندم',
    uk: 'мовний тандем, тандем, мовний партнер, мовний обмін, языковой тандем, языковой обмен, партнер для мови, языковой партнер, партнер для тандему, вчити німецьку разом, языковой наставник',
    tr: 'dil tandemi, tandem, dil partneri, dil değişimi, dil arkadaşı, tandem partneri, karşılıklı dil öğrenme, almanca pratik arkadaşı' },
  { code: 'ONLINE_GERMAN', wider: 'GERMAN_COURSE',
    de: 'Deutsch online lernen, Onlinedeutschkurs, Deutsch App, VHS-Lernportal, Deutsch zu Hause lernen, Deutschkurs online, Sprachlern-App, Selbstlernkurs Deutsch, Deutsch per App, Deutsch im Internet, Online-Deutschkurs, '
      + 'Online-Sprachkurs, virtueller Deutschkurs, virtuelles Klassenzimmer Deutsch, Deutsch von zu Hause, digitaler Deutschkurs, Deutsch per Video, Deutsch Zoom, Deutsche Welle Deutsch lernen, selbstständig Deutsch lernen, Selbstlernzentrum Deutsch',
    en: 'learn german online, german app, online german course, german self study, german course on zoom, online german lessons, german from home, free german app, virtual german course, learn german by myself',
    ar: 'تعلم الالمانية اونلاين, دورة الماني اون لاين, تطبيق تعلم الالمانية, الماني عن بعد, تعلم الالمانية عبر الانترنت, كورس اونلاين الماني, تعلم الماني بالبيت, دروس المانية اونلاين, تطبيق لغة المانية',
    uk: 'німецька онлайн, курс німецької онлайн, додаток для вивчення німецької, немецкий онлайн, вчити німецьку онлайн, учить немецкий онлайн, курсы немецкого онлайн, додаток німецька, німецька вдома, самостійно вчити німецьку, приложение немецкий',
    tr: 'online almanca, online almanca kursu, almanca uygulaması, internetten almanca, evde almanca, online almanca dersi, almanca öğrenme uygulaması, internette almanca öğrenmek' },
  { code: 'LANGUAGE_TEST',
    de: 'Sprachprüfung, Sprachtest, Deutschprüfung, Sprachzertifikat, telc, Goethe-Zertifikat, DTZ, Deutsch-Test für Zuwanderer, ÖSD, Einstufungstest, Sprachnachweis, Deutschtest, Sprachprüfungen, Zertifikatsprüfung Sprache, '
      + 'telc-Prüfung, DTZ-Prüfung, Prüfungszentrum Sprache, Sprachstandstest, Sprachstandsfeststellung, Nachweis Deutschkenntnisse, Deutschnachweis, Deutschzertifikat, B1 Nachweis, Einstufung Deutschkurs, Einstufungsberatung, '
      + 'Prüfungstraining Deutsch, Vorbereitung auf die Deutschprüfung, Deutsch-Prüfung, Sprachdiplom, Prüfung telc',
    en: 'language test, language exam, german exam, language certificate, telc exam, goethe certificate, placement test, german certificate, exam preparation german, proof of german skills, language assessment, '
      + 'german language certificate, dtz exam, test my german level',
    ar: 'امتحان اللغة, اختبار اللغة, شهادة اللغة, امتحان تيلك, تيلك, امتحان غوته, فحص اللغة, شهادة لغة, شهادة الماني, امتحان الماني, امتحان الالماني, تحديد مستوى, امتحان تحديد المستوى, اثبات اللغة, تحضير لامتحان اللغة, شهادة تيلك, غوته',
    uk: 'мовний іспит, іспит з німецької, мовний сертифікат, тест з німецької, телк, экзамен по немецкому, языковой экзамен, сертификат языка, сертифікат з німецької, сертификат немецкого, визначення рівня мови, '
      + 'определение уровня языка, тест на рівень мови, підготовка до іспиту з німецької, подготовка к экзамену по немецкому, гете сертифікат, экзамен телк, довідка про знання мови',
    tr: 'dil sınavı, almanca sınavı, dil sertifikası, telc sınavı, seviye tespit sınavı, goethe sertifikası, almanca sertifikası, almanca seviye testi, telc, almanca belgesi, dil belgesi, sınav hazırlık almanca, dil yeterlilik' },
  { code: 'CITIZENSHIP_TEST', wider: 'NATURALISATION',
    de: 'Einbürgerungstest, Test Leben in Deutschland, LiD, Leben in Deutschland Test, Einbürgerungsprüfung, Test für Einbürgerung, Test für die Einbürgerung, Fragen zum Einbürgerungstest, Einbürgerungstest anmelden, '
      + 'Vorbereitung Einbürgerungstest, Kurs zur Einbürgerung, 33 Fragen Test, Test für deutschen Pass',
    en: 'citizenship test, naturalisation test, life in germany test, test for german passport, register for citizenship test, prepare for citizenship test, naturalization test, test for citizenship',
    ar: 'امتحان الجنسية, اختبار التجنيس, امتحان الحياة في المانيا, اختبار الجنسية, فحص الجنسية, امتحان الباسبور الالماني, اسئلة الجنسية, تيست الجنسية, لايف ان دويتشلاند, التحضير لامتحان الجنسية',
    uk: 'тест на громадянство, іспит на громадянство, тест життя в німеччині, тест на гражданство, экзамен на гражданство, тест для громадянства, іспит для громадянства, записатися на тест громадянство, тест жизнь в германии, '
      + 'айнбюргерунгстест, питання тесту на громадянство',
    tr: 'vatandaşlık sınavı, vatandaşlık testi, almanyada yaşam testi, vatandaşlık testi hazırlık, einbürgerungstest, vatandaşlık için test, vatandaşlık soruları, alman pasaportu sınavı' },
  { code: 'INTERPRETING',
    de: 'Dolmetscher, Dolmetscherin, Dolmetschen, Dolmetschdienst, Sprachmittler, Sprachmittlerin, Sprachmittlung, Dolmetscherpool, Gemeindedolmetscher, Integrationslotsen Übersetzung, Begleitung mit Übersetzung, '
      + 'übersetzen beim Arzt, spreche nicht Deutsch, Telefondolmetschen, Videodolmetschen, brauche Dolmetscher, Dolmetscher gesucht, jemand der übersetzt, jemand zum Übersetzen, Übersetzungshilfe, Sprach- und Kulturmittler, '
      + 'Kulturmittler, Sprach- und Integrationsmittler, Sprachmittlungspool, Dolmetschereinsatz, Dolmetschereinsätze, Dolmetscherinnen und Dolmetscher, Laiendolmetscher, Laiendolmetschen, Sprachlotsen, Sprachlotse, '
      + 'Sprachlotsinnen, ehrenamtlich übersetzen, Übersetzen bei Behörden, Dolmetschen bei Arztbesuchen, Dolmetscher für Arabisch, Dolmetscher für Ukrainisch, beim Elterngespräch übersetzen, sprachliche Begleitung, '
      + 'sprachliche Unterstützung, Sprachbarrieren, Sprachbarriere überwinden, Verständigungsprobleme, verstehe den Arzt nicht, Dolmetschervermittlung, Sprinter Sprachmittler, Dolmetschertätigkeit',
    en: 'interpreter, interpreting, interpretation, language mediator, someone to translate at the doctor, i do not speak german, interpreter service, need an interpreter, someone who translates, translate at school meeting, '
      + 'translate at office, volunteer interpreters, language barrier, cultural mediator, interpreting service, interpreter for arabic, interpreter for ukrainian, community interpreters, telephone interpreting, cannot understand the doctor',
    ar: 'مترجم, مترجمة, ترجمان, ترجمة فورية, ترجمة شفهية, مترجم فوري, بدي مترجم, وسيط لغوي, لا اتكلم الالمانية, مترجم عند الطبيب, مترجم في الجوب سنتر, حدا يترجم, بدي حدا يترجملي, مترجم متطوع, ترجمة عند الدكتور, مترجم عربي, '
      + 'مترجم للمدرسة, مترجم هاتفي, دولميتشر, لا افهم الطبيب, مترجمين, حاجز اللغة',
    uk: 'перекладач, усний переклад, усний перекладач, мовний посередник, перекладачка, не розмовляю німецькою, переводчик, переводчица, устный перевод, потрібен перекладач, нужен переводчик, перекладач до лікаря, '
      + "переводчик к врачу, волонтер-перекладач, перекладачі, переводчики, переклад у лікаря, мовний бар'єр, языковой барьер, не розумію лікаря, телефонний переклад, перекладач української, культурний посередник, синхронний переклад, дольметчер",
    tr: 'tercüman, çevirmen, sözlü çeviri, tercümanlık, dil aracısı, almanca bilmiyorum, tercüman lazım, doktorda tercüman, tercüme yardımı, çeviri yapacak biri, gönüllü tercüman, telefonla tercüme, türkçe tercüman, dil engeli, '
      + 'doktoru anlamıyorum, kültür aracısı, çevirmenler, tercümanlar' },
  { code: 'TRANSLATION', wider: 'INTERPRETING',
    de: 'Übersetzung, Übersetzungen, Übersetzer, Übersetzerin, übersetzen, beglaubigte Übersetzung, vereidigter Übersetzer, Dokumente übersetzen, Urkunden übersetzen, Zeugnis übersetzen, Brief übersetzen, Urkundenübersetzung, '
      + 'Geburtsurkunde übersetzen, Heiratsurkunde übersetzen, Führerschein übersetzen, Papiere übersetzen, Schreiben übersetzen, Texte übersetzen, Übersetzungsbüro, Übersetzungsdienst, amtliche Übersetzung, Beeidigter Übersetzer, '
      + 'ermächtigter Übersetzer, Brief nicht verstanden, kann den Brief nicht lesen, Zeugnisse übersetzen',
    en: 'translation, translator, certified translation, sworn translator, translate documents, translate a letter, translate birth certificate, translate my certificate, official translation, translation office, '
      + 'translation service, sworn translation, translate papers',
    ar: 'ترجمة, الترجمة, ترجمة محلفة, مترجم محلف, ترجمة وثائق, ترجمة اوراق, ترجمة شهادات, ترجمة شهادة الميلاد, ترجمة رسالة, ترجمان محلف, مكتب ترجمة, ترجمة عقد الزواج, ترجمة رخصة القيادة, ترجمة معتمدة, ترجمة مستندات',
    uk: 'переклад, письмовий переклад, переклад документів, присяжний перекладач, завірений переклад, перевод документов, перевод, присяжный переводчик, переклад свідоцтва, перевод свидетельства, переклад диплома, бюро перекладів, '
      + 'бюро переводов, перекласти лист, перевести письмо, перекласти документи, перевести документы, нотаріальний переклад, заверенный перевод, присяжні перекладачі',
    tr: 'çeviri, tercüme, yeminli tercüman, belge çevirisi, onaylı tercüme, evrak tercümesi, doğum belgesi çevirisi, diploma çevirisi, mektup çevirisi, tercüme bürosu, resmi tercüme, belge tercümesi, noter onaylı tercüme' },
  { code: 'CHILD_LANGUAGE_SUPPORT',
    de: 'Sprachförderung, Sprachförderung für Kinder, Sprach-Kita, Deutschförderung, Sprachbildung, HSL, HSU, Rucksack, Griffbereit, Deutsch für Kinder, Sprachförderkraft, Sprachstandserhebung, mein Kind spricht kein Deutsch, '
      + 'Kinder lernen Deutsch, Deutschkurs für Kinder, Deutsch für Vorschulkinder, Deutsch für Schulkinder, Vorlaufkurs, Vorkurs Deutsch, Sprachförderung in der Kita, alltagsintegrierte Sprachbildung, Spracherwerb, '
      + 'Sprachentwicklung, Kind spricht schlecht Deutsch, Kind spricht wenig, Kind kann kein Deutsch, Sprachlerngruppe Kinder, Sprachspielgruppe, spielerisch Deutsch lernen, sprachliche Bildung, sprachliche Entwicklung fördern, '
      + 'Stadtteilmütter Rucksack, Rucksack-Programm, Rucksack KiTa, Griffbereit-Gruppe, HIPPY, Opstapje, Sprachferien, Feriensprachkurs, Feriencamp Deutsch, Deutsch für Jugendliche, Deutschkurs für Jugendliche, '
      + 'FerienIntensivTraining, Deutschsommer, Sprachförderung für Schüler',
    en: 'language support for children, german for children, early language support, my child does not speak german, language development, german for kids, german course for children, german course for teenagers, '
      + 'german for young people, language development of children, child speaks little german, german holiday camp, learn german through play, preschool german',
    ar: 'دعم لغوي للاطفال, الماني للاطفال, تعليم الالمانية للاطفال, طفلي لا يتكلم الماني, دورة الماني للاطفال, كورس الماني للاطفال, طفلي لا يعرف الماني, تعليم اطفالي الالمانية, الماني للشباب, الماني قبل المدرسة, '
      + 'تطور اللغة عند الاطفال, ابني ما بيحكي الماني',
    uk: 'мовна підтримка дітей, німецька для дітей, дитина не говорить німецькою, немецкий для детей, языковая поддержка детей, курси німецької для дітей, курсы немецкого для детей, німецька для підлітків, немецкий для подростков, '
      + 'німецька для дошкільнят, розвиток мовлення, развитие речи, дитина не знає німецької, ребенок не говорит по-немецки, німецька для школярів',
    tr: 'çocuklar için almanca, çocuk dil desteği, çocuğum almanca bilmiyor, dil teşviki, çocuklara almanca kursu, gençler için almanca kursu, çocuklara almanca, çocuğum almanca konuşamıyor, dil gelişimi, oyunla almanca, okul öncesi almanca' },
  { code: 'MOTHER_TONGUE',
    de: 'Muttersprachlicher Unterricht, herkunftssprachlicher Unterricht, Muttersprache, Herkunftssprache, Arabisch für Kinder, Türkisch für Kinder, Ukrainisch für Kinder, Arabischunterricht, Mehrsprachigkeit, Samstagsschule, '
      + 'zweisprachig, Muttersprachunterricht, Herkunftssprachen, herkunftssprachlich, Familiensprache, Familiensprachen, mehrsprachig aufwachsen, mehrsprachige Erziehung, zweisprachige Erziehung, zweisprachig erziehen, '
      + 'bilinguale Gruppe, Arabischkurs für Kinder, Russisch für Kinder, Polnisch für Kinder, Persisch für Kinder, Kurdisch, Kurdisch für Kinder, Farsi, ukrainische Schule, russische Schule, arabische Schule, polnische Schule, '
      + 'Konsulatsunterricht, Kinder sollen Arabisch lernen, Kinder sollen Türkisch lernen, muttersprachliche Gruppe',
    en: 'mother tongue teaching, heritage language, arabic lessons, arabic for children, ukrainian school, turkish lessons, multilingual, bilingual, arabic school, russian school, ukrainian lessons for children, '
      + 'russian for children, kurdish lessons, raising bilingual children, my child should learn arabic, multilingual upbringing, family language, persian lessons',
    ar: 'تعليم العربية للاطفال, دروس عربي, مدرسة عربية, اللغة الام, دروس اللغة العربية, عربي للاطفال, ثنائي اللغة, مدرسة عربية للاطفال, تعليم اطفالي العربي, بدي ابني يتعلم عربي, كردي, دروس كردي, فارسي للاطفال, قراءة عربي للاطفال, '
      + 'تربية ثنائية اللغة, حصص عربي, اللغة العربية للاولاد',
    uk: 'рідна мова, українська школа, українська мова для дітей, суботня школа, двомовність, русская школа, родной язык, русский язык для детей, українська для дітей, уроки української, заняття українською, '
      + 'недільна школа українська, русский для детей, уроки русского языка, двомовні діти, двуязычие, двуязычные дети, багатомовність, українська онлайн школа, билингвы',
    tr: 'ana dili dersi, türkçe dersi, anadil, çocuklar için türkçe, türkçe kursu, iki dilli, çok dillilik, çocuklara türkçe, türkçe okulu, türk okulu, kürtçe, kürtçe dersi, çocuğum türkçe öğrensin, iki dilli çocuk, anadili eğitimi, '
      + 'arapça dersi, çok dilli çocuklar' },
  { code: 'FOREIGN_LANGUAGES', wider: 'LANGUAGE_COURSE',
    de: 'Fremdsprachen, Englischkurs, Englisch lernen, Englisch, Französisch, Spanisch, Italienisch, Fremdsprachenkurs, Türkisch lernen, Arabisch lernen, Ukrainisch lernen, Russisch lernen, Spanischkurs, Französischkurs, '
      + 'Italienischkurs, Spanisch lernen, Französisch lernen, Italienisch lernen, Englisch für Anfänger, Englisch für Senioren, Englisch auffrischen, Business Englisch, Englischkonversation, Polnisch lernen, Niederländisch, '
      + 'Polnischkurs, Arabischkurs, Türkischkurs, Russischkurs, Portugiesisch, Japanisch, Chinesisch, Schwedisch, Dänisch, Plattdeutsch, Plattdüütsch, Niederdeutsch, Mundart, Esperanto, Sprachen für den Urlaub, Lateinkurs',
    en: 'foreign languages, english course, learn english, english class, french course, spanish course, learn arabic, learn turkish, english lessons, english for beginners, learn spanish, learn french, learn italian, '
      + 'spanish lessons, dutch course, polish course, english conversation, japanese course, learn russian, dialect, low german',
    ar: 'لغات اجنبية, دورة انكليزي, تعلم الانجليزية, انجليزي, كورس انجليزي, انكليزي, تعلم الاسبانية, تعلم الفرنسية, دورة فرنسي, انجليزي للمبتدئين, دروس انجليزي, بدي اتعلم انكليزي, لغات اخرى',
    uk: 'іноземні мови, курси англійської, англійська мова, англійська, английский язык, курсы английского, иностранные языки, вчити англійську, учить английский, англійська для початківців, уроки англійської, французька мова, '
      + 'іспанська мова, испанский язык, французский язык, польська мова, разговорный английский',
    tr: 'yabancı dil, ingilizce kursu, ingilizce öğrenmek, ingilizce, fransızca, ispanyolca, ingilizce dersi, fransızca kursu, ispanyolca kursu, italyanca, arapça kursu, rusça, yeni başlayanlar için ingilizce, ingilizce konuşma' },
  { code: 'SIGN_LANGUAGE',
    de: 'Gebärdensprache, DGS, Gebärdensprachdolmetscher, Gebärden lernen, Gebärdensprachkurs, Deutsche Gebärdensprache, Schriftdolmetscher, gebärden, Gebärdensprachdolmetscherin, Gebärdensprachdolmetschen, Gebärdendolmetscher, '
      + 'DGS-Kurs, DGS-Dolmetscher, Gebärdenkurs, Gebärdensprache lernen, Gebärdenchor, Babyzeichen, Babygebärden, gebärdensprachkompetent, lautsprachbegleitende Gebärden, Gebärdentreff, Gehörlosendolmetscher, Schriftdolmetschen, '
      + 'Videos in Gebärdensprache, Gebärdensprachvideo',
    en: 'sign language, sign language interpreter, learn sign language, german sign language, deaf interpreter, signing, sign language course, baby signs, captioning, interpreter for the deaf, asl dgs',
    ar: 'لغة الاشارة, لغة الإشارة, مترجم لغة اشارة, مترجم للصم, تعلم لغة الاشارة, دورة لغة اشارة, ترجمة للصم, اشارات الصم',
    uk: 'мова жестів, жестова мова, перекладач жестової мови, язык жестов, сурдопереводчик, сурдопереклад, сурдоперекладач, курси жестової мови, вивчити жестову мову, жестовый язык, перекладач для глухих, переводчик жестового языка',
    tr: 'işaret dili, işaret dili tercümanı, işaret dili kursu, işaret dili öğrenmek, işitme engelliler tercümanı, bebek işaretleri, sağırlar için tercüman, işaret dili çevirmeni' },
  { code: 'EASY_LANGUAGE',
    de: 'Leichte Sprache, Einfache Sprache, leicht lesen, leicht verständlich, leicht erklärt, Leichte Sprache Übersetzung, in Leichter Sprache, in einfacher Sprache, Büro für Leichte Sprache, Texte in Leichter Sprache, '
      + 'schwere Sprache, Amtsdeutsch, Amtsdeutsch verstehen, Behördensprache, leichtes Deutsch, einfaches Deutsch, verständliche Sprache, schwere Wörter, Prüfgruppe Leichte Sprache, unterstützte Kommunikation, Bildsymbole',
    en: 'easy language, plain language, easy to read, easy read, simple german, simple language, easily understandable, in plain german, easy german, texts in easy language, official german, hard words, augmentative communication',
    ar: 'لغة سهلة, لغة مبسطة, الماني مبسط, الماني سهل, شرح بسيط, لغة بسيطة, نصوص سهلة, مشروح ببساطة, كلمات صعبة',
    uk: 'проста мова, легка мова, простой язык, легкий немецкий, просте пояснення, зрозуміла мова, спрощена мова, понятный язык, простыми словами, проста німецька, легке читання, ясный язык',
    tr: 'kolay dil, basit dil, sade dil, anlaşılır dil, kolay almanca, basit anlatım, kolay okuma, anlaşılır almanca, sade almanca' },
  { code: 'GERMAN_WRITING', wider: 'GERMAN_COURSE',
    de: 'Deutsch schreiben üben, Schreibtraining Deutsch, Rechtschreibkurs, Grammatikkurs, Grammatiktraining, deutsche Grammatik, Briefe auf Deutsch schreiben, E-Mails auf Deutsch schreiben, Ausspracheübungen, Phonetikkurs, '
      + 'Deutsch Aussprache, Schreibwerkstatt Deutsch',
    en: 'practise writing german, german spelling course, german pronunciation, pronunciation training, write letters in german, grammar course',
    ar: 'كتابة الالماني, تدريب على الكتابة بالالمانية, لفظ الماني, نطق الالمانية, كورس قواعد, كتابة رسائل بالالمانية',
    uk: 'писати німецькою, писать на немецком, вимова німецька, произношение немецкий, граматика, грамматика немецкого, курс граматики, листи німецькою',
    tr: 'almanca yazma, almanca telaffuz, almanca gramer, gramer kursu, almanca mektup yazmak' },
];
