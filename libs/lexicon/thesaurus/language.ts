import { type Concept } from './concept.js';
import { understandingConcepts } from './understanding.js';

/** Words about learning languages and being understood. */
export const languageConcepts: readonly Concept[] = [
  ...understandingConcepts,
  { code: 'LANGUAGE_COURSE',
    de: 'Sprachkurs, Sprachkurse, Sprachschule, Sprache lernen, Sprachen lernen, Sprachunterricht, Sprachniveau, Sprachkursangebot, Sprachlehrgang, Sprachförderangebote, Sprachlehrer, Sprachlehrerin, Sprachkurs anmelden, '
      + 'Sprachkursberatung, Kurs für Sprache, Sprachkenntnisse verbessern, Sprachkursträger, neue Sprache lernen, Sprachenzentrum, Intensivsprachkurs, Kompaktkurs Sprache, Kurs zum Sprechen, sprechen lernen, besser sprechen, '
      + 'Sprachtraining, Sprachlernen, Sprachlernangebote, Sprachkursplatz, Sprachenschule, Anfänger und Fortgeschrittene Sprache, Grammatik lernen, Sprachkurs gesucht, Sprachkurs umsonst, Bildungsträger Sprache',
    en: 'language course, language class, language courses, language school, learn a language, improve my language skills, language lessons, language teacher, language training, language course provider, language centre, '
      + 'intensive language course, learn the language, language learning, courses for languages, language tuition, i want to learn a language, language lessons near me, evening language class, language lessons for adults, '
      + 'beginner language course, language class for migrants, take language lessons',
    ar: 'دورة لغة, دورات لغة, كورس لغة, مدرسة لغة, تعلم لغة, دورات اللغة, دورة تعلم اللغة, تعليم اللغات, معهد لغات, معلم لغة, تحسين اللغة, مركز لغات, تسجيل دورة لغة, شبراخ كورس',
    uk: 'мовний курс, мовні курси, мовна школа, вивчення мови, языковые курсы, языковой курс, языковая школа, вивчати мову, учить язык, вчити мову, заняття з мови, покращити мову, шпрахшуле, викладач мови, изучение языка, '
      + 'интенсивный курс языка, мовні заняття, шпрахкурс, шпрахкурсы, курси мови, курсы языка, мова навчання, выучить язык, вивчити мову, языковая группа, мовна група, заняття мовою, безкоштовні мовні курси, '
      + 'бесплатные языковые курсы, пойти на курсы языка, піти на курси мови',
    tr: 'dil kursu, dil kursları, dil okulu, dil öğrenmek, dil dersi, dil eğitimi, dilimi geliştirmek, dil öğretmeni, yoğun dil kursu, dil merkezi, dil öğrenimi, dil sınıfı, dil kursu arıyorum, dil kursuna gitmek, dil dersi almak, '
      + 'yetişkinlere dil kursu, akşam dil kursu, ücretsiz dil kursu, dil kursuna kayıt, lisan kursu' },
  { code: 'GERMAN_COURSE', wider: 'LANGUAGE_COURSE',
    de: 'Deutschkurs, Deutschkurse, Deutsch lernen, Deutsch, Deutschunterricht, Deutsch als Fremdsprache, DaF, DaZ, Deutsch als Zweitsprache, Deutsch sprechen lernen, kann kein Deutsch, deutsch kurs, '
      + 'Deutsche Sprache, Deutsche Sprache lernen, Deutschkenntnisse, Deutschkenntnisse verbessern, Deutsch verbessern, besser Deutsch, Deutsch besser sprechen, Deutsch für Ausländer, Deutsch für Geflüchtete, '
      + 'Deutsch für Migranten, Deutsch für Migrantinnen, Deutsch für Zugewanderte, Deutsch für Erwachsene, Deutschkurs für Flüchtlinge, Deutschkurs für Geflüchtete, Deutschlehrer, Deutschlehrerin, '
      + 'Ehrenamtliche unterrichten Deutsch, ehrenamtlicher Deutschkurs, ehrenamtlicher Deutschunterricht, offener Deutschkurs, kostenloser Deutschkurs, niedrigschwelliger Deutschkurs, Deutschkurs Abend, '
      + 'Deutschkursangebot, Deutschlernen, Deutschlernangebot, mein Deutsch ist schlecht, Deutsch lernen ohne Kurs, Grammatik üben, Wortschatz erweitern, Aussprachetraining, Hörverstehen, Sprachkurs Deutsch, '
      + 'Deutschstunde, will Deutsch sprechen, Deutsch Kurs kostenlos, Deutsch lernen umsonst, Deutschschule, wo Deutsch lernen, Deutsch am Nachmittag, Deutschgruppe, niederschwelliger Deutschkurs, '
      + 'Deutschlerngruppe, Lernhilfe Deutsch, Deutschförderkurs, ehrenamtlich Deutsch unterrichten, Deutsch für Neuzugewanderte, Deutschangebote, Deutschkurs ohne BAMF, Deutschkurs am Abend, Sprachkurs, '
      + 'Deutsch für Anfänger, Sprachkurse, Sprache lernen Deutschland',
    en: 'german course, german class, learn german, german, german lessons, where to learn german, study german, german for foreigners, free german course, german language, german language course, '
      + 'improve my german, my german is bad, cannot speak german, german for refugees, german for migrants, german teacher, german classes for beginners, volunteers teach german, german evening course, '
      + 'german grammar, german for adults, german lessons free, german as a foreign language, german as a second language, daf, daz, teach me german, taught german, speak better german, german tutor, '
      + 'german course near me, german morning course, need german, german lessons for refugees, german for asylum seekers, german course registration, german classes free, german school for adults, '
      + 'germany language, i do not understand german, german for newcomers, german lessons in church, intensive german, german for beginners',
    ar: 'دورة لغة المانية, دورة ألماني, دورة الماني, تعلم الالمانية, تعلم اللغة الألمانية, اللغة الالمانية, الماني, ألماني, كورس الماني, دروس الماني, بدي اتعلم الماني, اريد تعلم الالمانية, لغة المانية, كورس لغة الماني, '
      + 'بدي كورس الماني, دورة الماني مجانية, كورس الماني مجاني, تعليم الماني, دويتش كورس, معلم الماني, الالماني, تعليم اللغة الالمانية, ما بحكي الماني, ما بعرف الماني, قواعد اللغة الالمانية, الماني للاجئين, تحسين الالماني, '
      + 'دورات الماني, دورات اللغة الالمانية',
    uk: 'курс німецької, курси німецької, курси німецької мови, німецька мова, вивчення німецької, вивчити німецьку, вчити німецьку, німецька, курсы немецкого, немецкий язык, учить немецкий, немецкий, '
      + 'безкоштовні курси німецької, бесплатные курсы немецкого, хочу вчити німецьку, хочу учить немецкий, уроки німецької, уроки немецкого, викладач німецької, преподаватель немецкого, не знаю німецької, '
      + 'не знаю немецкого, дойчкурс, німецька для біженців, немецкий для беженцев, покращити німецьку, граматика німецької, вивчаю німецьку, изучение немецкого, курсы немецкого языка, німецькі курси, '
      + 'волонтери навчають німецької, німецьку вчити, немецкий выучить, вивчити німецьку безкоштовно, выучить немецкий бесплатно, хочу говорити німецькою, хочу говорить по-немецки, немецкий для взрослых, '
      + 'німецька для дорослих, німецька для пенсіонерів, немецкий для пенсионеров, німецька ввечері, немецкий вечером, учитель немецкого, учитель німецької, репетитор німецької, дойч курс, дойчкурс безкоштовно, '
      + 'дойчкурс бесплатно, дойч лернен, заняття з німецької, занятия немецким, група німецької, группа немецкого, дойчунтеррихт, підтягнути німецьку, подтянуть немецкий, мовні курси, языковые курсы, '
      + 'німецька для початківців',
    tr: 'almanca kursu, almanca, almanca öğrenmek, almanca dersi, almanca kursları, almanca öğreniyorum, almanca nerede öğrenebilirim, ücretsiz almanca kursu, almanca öğrenmek istiyorum, almancam kötü, '
      + 'almancamı geliştirmek, almanca öğretmeni, mülteciler için almanca, göçmenler için almanca, deutschkurs, alman dili, almanca dil kursu, almanca dilbilgisi, gönüllü almanca dersi, almanca öğretmek, '
      + 'almanca sınıfı, almanca bilmek istiyorum, almanca okulu, almanca kursuna kayıt, bedava almanca, almanca anlamıyorum, akşam almanca kursu, almanca özel ders, almancayı ilerletmek, yetişkinlere almanca, '
      + 'sığınmacılara almanca, yoğun almanca, almanca lazım, almanca bilmiyorum kurs, almanca yabancı dil, sabah almanca kursu, daf kursu, dil kursu' },
  { code: 'GERMAN_A1', wider: 'GERMAN_COURSE',
    de: 'Deutsch A1, A1, A1 Kurs, Deutsch für Anfänger, Deutsch Anfängerkurs, Deutsch von Anfang an, erste Deutschkenntnisse, A1.1, A1.2, Start Deutsch 1, Deutsch für Einsteiger, Deutschkurs für Anfänger, '
      + 'Deutsch ohne Vorkenntnisse, Deutschkurs ohne Vorkenntnisse, Anfänger Deutsch, keine Deutschkenntnisse, geringe Deutschkenntnisse, Basiskurs Deutsch, Deutsch Niveau A1, Deutsch Anfänger, erstes Deutsch, A1-Prüfung, '
      + 'Null Deutsch, bin Anfänger in Deutsch, erste Wörter Deutsch, Deutsch bei null, Alltagsdeutsch Anfänger, sich vorstellen auf Deutsch, Deutschkurs A1, A1 Sprachkurs, Schnupperkurs Deutsch',
    en: 'german a1, a1 course, german for beginners, beginner german, basic german, german for absolute beginners, start learning german, no german skills, level a1, a1 exam, german from zero, first german course, '
      + 'german for new arrivals, absolute beginner german, easy german course beginners, learn first german words, german alphabet and numbers, a1 certificate, a1 for spouse visa, german beginner class, i know no german',
    ar: 'الماني a1, دورة a1, المستوى a1, ألماني للمبتدئين, الماني من الصفر, الماني مبتدئ, كورس a1, امتحان a1, تعلم الماني من البداية, مستوى مبتدئ الماني, دورة للمبتدئين الماني',
    uk: 'німецька а1, німецька a1, курс a1, німецька з нуля, німецька для початківців, немецкий с нуля, немецкий для начинающих, рівень а1, рівень a1, уровень a1, почати вчити німецьку, початковий рівень німецької, '
      + 'начальный уровень немецкого, іспит a1, немецкий а1, курс а1, німецька нульовий рівень, немецкий нулевой уровень, перші слова німецькою, первые слова немецкий, курс а1 німецької, немецкий для новичков, а1 курс, '
      + 'дойч а1, a1 німецький курс',
    tr: 'almanca a1, a1 kursu, başlangıç almanca, yeni başlayanlar için almanca, a1 seviyesi, sıfırdan almanca, a1 sınavı, temel almanca, almanca başlangıç kursu, hiç almanca bilmiyorum, ilk almanca kursu, a1 sertifikası, '
      + 'aile birleşimi a1, a1 belgesi, almancaya başlamak, sıfır almanca, ilk almanca' },
  { code: 'GERMAN_A2', wider: 'GERMAN_COURSE',
    de: 'Deutsch A2, A2, A2 Kurs, Deutsch Grundstufe, A2.1, A2.2, Deutsch für leicht Fortgeschrittene, Deutsch Niveau A2, A2-Prüfung, Deutsch Grundkenntnisse, Aufbaukurs Deutsch, Grundkurs Deutsch, Deutschkurs A2, '
      + 'A2 Sprachkurs, ein bisschen Deutsch, kann etwas Deutsch, nach dem A1 Kurs, A2 wiederholen',
    en: 'german a2, a2 course, elementary german, level a2, a2 exam, basic german skills, pre-intermediate german, a2 certificate, finished a1 next course, german second level, a2 test, course after a1',
    ar: 'الماني a2, دورة a2, المستوى a2, كورس a2, امتحان a2, شهادة a2',
    uk: 'німецька а2, німецька a2, курс a2, немецкий a2, рівень а2, рівень a2, уровень a2, курс а2, іспит a2, немецкий а2, курс а2 німецької, а2 курс, дойч а2, немецкий уровень а2, трохи знаю німецьку, немного знаю немецкий, '
      + 'экзамен а2, після а1',
    tr: 'almanca a2, a2 kursu, a2 seviyesi, a2 sınavı, temel üstü almanca, a2 sertifikası, a1 bitti, a1 sonrası kurs, a2 belgesi, ikinci seviye almanca' },
  { code: 'GERMAN_B1', wider: 'GERMAN_COURSE',
    de: 'Deutsch B1, B1, B1 Kurs, Deutsch Mittelstufe, B1.1, B1.2, Zertifikat Deutsch, Deutsch für Fortgeschrittene, B1 Prüfung, Deutsch Niveau B1, B1-Zertifikat, B1-Kurs, Zertifikat B1, Zertifikat Deutsch B1, '
      + 'Mittelstufenkurs Deutsch, Deutschkurs B1, B1 Sprachkurs, DTZ B1, B1 wiederholen, B1 nicht bestanden, B1 für Einbürgerung',
    en: 'german b1, b1 course, intermediate german, b1 certificate, level b1, b1 exam, b1 test, german intermediate course, b1 for citizenship, b1 for permanent residence, dtz b1, need b1, pass b1, course after a2, goethe b1, '
      + 'telc b1',
    ar: 'الماني b1, دورة b1, المستوى b1, شهادة b1, كورس b1, امتحان b1, الماني متوسط, بي ون',
    uk: 'німецька б1, німецька b1, курс b1, сертифікат b1, німецька середній рівень, немецкий b1, немецкий б1, рівень б1, рівень b1, уровень b1, курс б1, іспит b1, экзамен b1, сертифікат б1, курс б1 німецької, б1 курс, '
      + 'дойч б1, экзамен б1, іспит б1, не здав б1, не сдал б1, сертификат б1, б1 для громадянства',
    tr: 'almanca b1, b1 kursu, b1 sertifikası, orta seviye almanca, b1 seviyesi, b1 sınavı, b1 belgesi, vatandaşlık için b1, b1 almak, b1 lazım, a2 sonrası kurs, dtz sınavı, telc b1, goethe b1' },
  { code: 'GERMAN_B2', wider: 'GERMAN_COURSE',
    de: 'Deutsch B2, B2, B2 Kurs, B2.1, B2.2, Deutsch gute Kenntnisse, Deutsch Niveau B2, B2-Prüfung, B2-Zertifikat, Zertifikat B2, Deutsch fließend, Deutschkurs B2, B2 Sprachkurs, B2 für Ausbildung, nach B1 weiter Deutsch, '
      + 'B2-Kurs, Aufbaustufe Deutsch',
    en: 'german b2, b2 course, upper intermediate german, level b2, b2 exam, b2 certificate, fluent german, b2 for apprenticeship, b2 for nurses, course after b1, need b2, b2 certificate for work, telc b2, goethe b2',
    ar: 'الماني b2, دورة b2, المستوى b2, شهادة b2, كورس b2, امتحان b2, الماني متقدم',
    uk: 'німецька б2, німецька b2, курс b2, немецкий b2, рівень б2, рівень b2, уровень b2, курс б2, іспит b2, сертифікат b2, немецкий б2, курс б2 німецької, б2 курс, дойч б2, экзамен б2, іспит б2, сертификат б2, '
      + 'сертифікат б2, б2 для роботи, после б1',
    tr: 'almanca b2, b2 kursu, ileri almanca, b2 seviyesi, b2 sınavı, b2 sertifikası, b1 sonrası kurs, b2 lazım, b2 belgesi, hemşire b2, telc b2, goethe b2, ausbildung için b2' },
  { code: 'GERMAN_C1', wider: 'GERMAN_COURSE',
    de: 'Deutsch C1, C1, C1 Kurs, C2, Deutsch C2, C1 Hochschule, DSH, TestDaF, Deutsch fürs Studium, Deutsch Oberstufe, Deutsch Niveau C1, C1-Prüfung, C1-Zertifikat, Deutsch für die Uni, Deutsch für Akademiker, '
      + 'studienvorbereitender Deutschkurs, C2 Prüfung, Deutschkurs C1, C1 Sprachkurs, Deutsch sehr gut, Wissenschaftsdeutsch, Deutsch für Studium Zugang, C1-Kurs',
    en: 'german c1, c1 course, advanced german, german c2, german for university, level c1, c1 exam, c1 certificate, german for academics, testdaf, dsh exam, german for studying, university german test, c2 course, '
      + 'near native german, telc c1 hochschule, course after b2, c1 for doctors, high level german',
    ar: 'الماني c1, دورة c1, المستوى c1, لغة الجامعة, كورس c1, امتحان c1, شهادة c1, الماني للجامعة',
    uk: 'німецька с1, німецька c1, курс c1, німецька для університету, немецкий c1, рівень с1, рівень c1, уровень c1, іспит c1, курс с1, німецька для навчання у виші, немецкий для университета, с1 курс, дойч с1, экзамен с1, '
      + 'іспит с1, тестдаф, дсх, дша німецька, німецька для вступу, сертификат с1',
    tr: 'almanca c1, c1 kursu, üniversite için almanca, c1 seviyesi, c1 sınavı, akademik almanca, c1 sertifikası, b2 sonrası kurs, testdaf, dsh sınavı, c1 lazım, c2 almanca, telc c1, doktorlar için c1, çok iyi almanca' },
  { code: 'INTEGRATION_COURSE', wider: 'GERMAN_COURSE',
    de: 'Integrationskurs, Integrationskurse, BAMF-Kurs, Berechtigungsschein, Verpflichtung Integrationskurs, Jugendintegrationskurs, Elternintegrationskurs, Frauenintegrationskurs, '
      + 'Integrationskurs mit Alphabetisierung, allgemeiner Integrationskurs, Integrationskursträger, Integrationssprachkurs, BAMF Sprachkurs, vom BAMF gefördert, 600 Stunden Sprachkurs, '
      + 'Zulassung zum Integrationskurs, Berechtigung zum Integrationskurs, Alpha-Integrationskurs, Integrationskurs anmelden, wo Integrationskurs, Kursplatz Integrationskurs, Wartezeit Integrationskurs, '
      + 'Kurs vom BAMF, muss Integrationskurs machen, Zulassung BAMF, Kurs 700 Stunden, Kurs mit Prüfung DTZ, Integrationskurs wiederholen, Integrationskurs Platz frei, Förderung Sprachkurs BAMF, '
      + 'Fahrtkosten Integrationskurs, Kurs für Zugewanderte Deutsch, Integrations Kurs, Deutschkurs vom BAMF',
    en: 'integration course, bamf course, integration class, entitlement to integration course, general integration course, register for integration course, integration courses, permission for integration course, '
      + 'course paid by bamf, integration classes, obligation to attend integration course, integration course certificate, integration course for women, integration course for parents, youth integration course, '
      + 'certificate of eligibility integration course, integration course fee, 600 hours german, letter says integration course, intensive integration course, part-time integration course',
    ar: 'دورة الاندماج, دورة اندماج, كورس الاندماج, كورس اندماج, انتغراتسيونس كورس, دورات الاندماج, كورسات اندماج, تسجيل دورة الاندماج, كورس البامف, دورة بامف, شهادة دورة الاندماج, كورس الاندماج للنساء, انتيغراتسيون كورس',
    uk: 'інтеграційний курс, інтеграційні курси, курс інтеграції, інтегра курс, інтеграційний, интеграционный курс, интеграционные курсы, курс бамф, записатися на інтеграційний курс, записаться на интеграционный курс, '
      + 'дозвіл на інтеграційний курс, інтеграціонскурс, интеграционскурс, интегра курс, курси інтеграції, інтеграційні курси німецької, интеграционные курсы немецкого, бамф курси, бамф курсы, берехтігунгсшайн, '
      + 'берехтигунгсшайн, ферпфліхтунг на курс, інтегра, интегра, інтеграційний курс черга, записать на интеграционный курс, інтеграціонскурс де, направлення на курси від джобцентру, курсы от джобцентра, курси від джобцентру',
    tr: 'entegrasyon kursu, uyum kursu, entegrasyon kursları, uyum kursları, bamf kursu, entegrasyon kursu kayıt, entegrasyon kursuna kayıt, uyum kursu başvurusu, gençler için entegrasyon kursu, uyum kursu kayıt, '
      + 'entegrasyon kursu hakkı, entegrasyon kursu zorunlu, kadınlar için uyum kursu, entegrasyon kursu belgesi, entegrasyon kursu ücreti, integrationskurs, entegrasyon kursuna gitmek, bamf izni kurs' },
  { code: 'ORIENTATION_COURSE', wider: 'GERMAN_COURSE',
    de: 'Erstorientierungskurs, Erstorientierung, EOK, Orientierungskurs, Leben in Deutschland Kurs, MiA-Kurs, Wegweiserkurs, Wertekurs, Alltagsorientierung, erste Orientierung in Deutschland, Erstorientierungskurse, '
      + 'Orientierung im Alltag, EOK-Kurs, Werte und Alltag in Deutschland, MiA-Kurse, Frauenkurs MiA, Migrantinnen einfach stark im Alltag, Alltag in Deutschland verstehen, Leben in Deutschland kennenlernen, '
      + 'Alltagswissen Deutschland, Wegweisung für Asylbewerber Kurs, Regeln in Deutschland, wie lebt man in Deutschland, Alltag lernen, Kultur Deutschlands, Kurs für Asylbewerber, erster Kurs nach Ankunft, Wegweiser Alltag, '
      + 'Einkaufen Arzt Wohnen Kurs, Kulturelle Orientierung, Geschichte und Werte, MiA',
    en: 'orientation course, first orientation course, life in germany course, living in germany, getting to know life in germany, course for asylum seekers, everyday life in germany, first steps in germany course, values course, '
      + 'how life works in germany, german society course, german culture course, rules in germany, course for new refugees, german laws and values, german history course for migrants, first orientation for asylum seekers, '
      + 'cultural orientation, living together in germany course',
    ar: 'دورة توجيه, دورة تعريفية, الحياة في المانيا دورة, دورة التوجيه الاولي, دورة التوجيه, الحياة اليومية في المانيا, التعرف على المانيا, دورة لطالبي اللجوء, كورس التوجيه',
    uk: 'орієнтаційний курс, курс первинної орієнтації, життя в німеччині курс, ориентационный курс, перша орієнтація, життя в німеччині, жизнь в германии, курс для шукачів притулку, перші кроки в німеччині, курс ориентации, '
      + 'первые шаги в германии, орієнтація в німеччині, ориентация в германии, правила життя в німеччині, правила жизни в германии, курс про життя в німеччині, орієнтірунгскурс, ориентирунгскурс, закони німеччини курс, '
      + 'эок курс, перший курс після приїзду',
    tr: 'oryantasyon kursu, ilk oryantasyon, almanyada yaşam kursu, almanyada yaşam, ilk yönlendirme kursu, sığınmacılar için kurs, almanyada günlük hayat, yönlendirme kursu, almanya hakkında bilgi kursu, alman kültürü, '
      + 'almanyada kurallar, almanyada hayat kursu, alman toplumu, mülteciler için ilk kurs, almanya tarihi kursu, yaşam ve değerler kursu' },
  { code: 'GERMAN_FOR_WORK', wider: 'GERMAN_COURSE',
    de: 'Berufssprachkurs, BSK, DeuFöV, Deutsch für den Beruf, Berufsdeutsch, berufsbezogene Deutschsprachförderung, Deutsch am Arbeitsplatz, Fachsprache, Deutsch für Pflegekräfte, Fachsprachprüfung, Job-BSK, '
      + 'Deutsch für die Arbeit, Deutsch im Beruf, Deutsch im Betrieb, Deutsch für Pflege, Deutsch für Ärzte, Deutsch für Mediziner, Deutsch für Gesundheitsberufe, Deutsch für Azubis, Deutsch für Auszubildende, '
      + 'Berufssprachkurse, Sprachkurs für den Beruf, berufliche Sprachkurse, Deutsch Pflege B2, Fachsprachenkurs, Fachsprachenprüfung, Sprachförderung für Beschäftigte, Deutsch neben der Arbeit, '
      + 'Sprachkurs neben der Arbeit, Berufssprachkurs B2, Deutsch auf der Baustelle, Deutsch im Krankenhaus, Deutsch im Handwerk, Deutsch für Verkäufer, Deutsch Fachwörter, Kollegen verstehen, '
      + 'am Arbeitsplatz Deutsch lernen, Sprachkurs für Azubis, Berufskurs B1, Berufskurs C1, Sprache im Beruf, berufsbegleitend Deutsch, Deutsch Lager, Deutsch Gastronomie, Deutsch im Job, '
      + 'berufsbezogenes Deutsch, Deutsch für Berufstätige, Deutschkurs neben der Arbeit',
    en: 'vocational german, german for work, german at work, job-related german, professional german, german for nurses, german for doctors, german for care workers, german while working, work-related german, '
      + 'german for apprentices, german for employees, medical german, german for the job, business german, office german, job german, german for kitchen staff, german for engineers, german for teachers, german for drivers, '
      + 'technical german, german for hospital, german for healthcare professionals, specialist language exam, vocational language course, professional language course, deufoev, german for cleaners, german in nursing',
    ar: 'الماني للعمل, اللغة الالمانية للمهنة, دورة لغة مهنية, الماني للاطباء, الماني للتمريض, اللغة الطبية, الماني للمهنة, دورة لغة للعمل, بيروفس شبراخ كورس, الماني للاوسبيلدونغ, لغة المهنة, كورس لغة مع العمل',
    uk: 'професійна німецька, німецька для роботи, курси професійної мови, німецька для лікарів, немецкий для работы, профессиональный немецкий, німецька для медиків, німецька для догляду, медична німецька, '
      + 'медицинский немецкий, немецкий для врачей, німецька для професії, беруфсшпрахкурс, бск курс, мовний курс для роботи, курсы профессионального языка, німецька на робочому місці, німецька на роботі, немецкий на работе, '
      + 'німецька для будівельників, немецкий для медсестер, німецька для медсестер, немецкий для профессии, бск, беруфсдойч, беруфсшпрахкурсе, курс после б1 для работы, дойч для роботи, немецкий для ухода, робоча німецька',
    tr: 'mesleki almanca, iş almancası, meslek için almanca, iş için almanca, doktorlar için almanca, hemşireler için almanca, meslek dili kursu, çalışanlar için almanca, iş yerinde almanca, tıbbi almanca, ofis almancası, '
      + 'bakıcılar için almanca, mühendisler için almanca, öğretmenler için almanca, teknik almanca, iş hayatı almancası, berufssprachkurs, hastanede almanca, sağlık çalışanları almanca, şoförler için almanca, '
      + 'ausbildung için almanca' },
  { code: 'LITERACY',
    de: 'Alphabetisierungskurs, Alphabetisierung, Alphakurs, Lesen und Schreiben lernen, lesen lernen, schreiben lernen, Grundbildung, Alpha-Kurs, kann nicht lesen, kann nicht schreiben, Analphabet, '
      + 'Analphabetismus, Buchstaben lernen, Zweitschriftlernende, lateinische Schrift, Lerncafé Grundbildung, Alpha-Telefon, lesen und schreiben, Lesen und Schreiben für Erwachsene, besser lesen und schreiben, '
      + 'Lese- und Schreibkurs, richtig schreiben lernen, Rechtschreibung verbessern, Rechtschreibung lernen, gering literalisierte, geringe Literalität, nie zur Schule gegangen, nicht zur Schule gegangen, '
      + 'Schreiben fällt schwer, Lesen fällt schwer, funktionale Analphabeten, Grundbildungszentrum, Alphabetisierungskurse, deutsches Alphabet, Schrift lernen, Rechnen lernen Erwachsene, Grundbildungskurs, '
      + 'Lerncafé für Erwachsene, Lernstudio Grundbildung, Alphabund, nicht richtig lesen und schreiben, arbeitsplatzorientierte Grundbildung, schreibe wie ich spreche, Formular kann ich nicht lesen, '
      + 'Lesen ist schwer, schlecht lesen, schlecht schreiben, alleine schreiben lernen, ABC lernen, Legastheniker erwachsen, Grundkenntnisse Lesen, Mathe Grundlagen Erwachsene, Schreiben üben, '
      + 'von Anfang an lesen, Lernen in kleiner Gruppe Lesen, Schreibkurs, Lesekurs, Mühe mit Lesen, nicht gut schreiben, nicht gut lesen, Schriftsprache, Mühe mit Texten',
    en: 'literacy course, literacy, learn to read and write, cannot read, cannot write, basic education for adults, alphabet course, illiterate, reading and writing for adults, improve spelling, '
      + 'never went to school, learn the alphabet, adult literacy, learn latin letters, reading and writing course, difficulty reading and writing, basic skills for adults, i never learned to read, '
      + 'i cannot read well, learn reading, learn writing, learn the german alphabet, mum cannot read, functional illiteracy, writing difficulties adults, write my name, second alphabet learners, roman letters, '
      + 'alphabetisation, read and write german, letters and numbers, basic maths for adults, low literacy, read and write, trouble reading',
    ar: 'محو الامية, محو أمية, دورة محو الامية, تعلم القراءة والكتابة, لا اعرف القراءة, الحروف الالمانية, دورة الفا, الابجدية, لا يقرأ ولا يكتب, تعلم الحروف, تعلم الاحرف, القراءة والكتابة, ما بعرف اقرا واكتب, لم ادخل المدرسة, '
      + 'الكتابة بالالماني, تعليم الكبار القراءة, كورس محو امية, لا اعرف الكتابة, الحروف اللاتينية',
    uk: 'курс грамотності, вивчення алфавіту, навчитися читати і писати, латинський алфавіт, альфа курс, не вмію читати, алфавит, научиться читать, курс алфавитизации, навчитися читати, вчити букви, учить буквы, '
      + 'не вмію писати, не умею читать, не умею писать, латинські літери, латинский алфавит, ніколи не ходив до школи, базова освіта для дорослих, читання і письмо, чтение и письмо, альфабетизация, альфабетизація, '
      + 'не вмію читати і писати, не умею читать и писать, латинка, латиница, вчити латинку, учить латиницу, неграмотний, неграмотный, альфа-курс, альфакурс, німецькі букви, немецкие буквы, навчитися писати німецькою, '
      + 'научиться писать, бабуся не знає латинських літер',
    tr: 'okuma yazma kursu, okuma yazma, okuma yazma bilmiyorum, alfabe kursu, okuryazarlık, harf öğrenmek, latin alfabesi, hiç okula gitmedim, yetişkinlere okuma yazma, okumayı öğrenmek, yazmayı öğrenmek, alfabe öğrenmek, '
      + 'temel eğitim yetişkin, okuyamıyorum, yazamıyorum, okuma bilmiyorum, yazma bilmiyorum, annem okuma bilmiyor, harfleri öğrenmek, okula gitmedim, okumam yazmam yok, okuma yazma öğrenmek, cahil kaldım, '
      + 'temel matematik yetişkin, alfabeyi bilmiyorum, okur yazar değilim, alfabetizasyon kursu' },
  { code: 'WOMEN_GERMAN_COURSE', wider: 'GERMAN_COURSE',
    de: 'Deutschkurs für Frauen, Deutsch für Frauen, Frauensprachkurs, Mama lernt Deutsch, Deutschkurs mit Kinderbetreuung, Deutsch für Mütter, Frauenkurs Deutsch, Deutsch mit Baby, Sprachkurs mit Kind, '
      + 'Deutsch für Eltern, Elternsprachkurs, Frauen lernen Deutsch, Mütter lernen Deutsch, Mütter-Deutschkurs, Sprachkurs für Frauen, Sprachkurs für Mütter, Deutschkurs für Mütter, '
      + 'Sprachkurs mit Kinderbetreuung, während Mütter Deutsch lernen werden Kinder betreut, Deutsch lernen mit Baby, Deutschkurs mit Kleinkind, Sprachtreff für Frauen, Frauen sprechen Deutsch, '
      + 'Mama spricht Deutsch, Elternkurs Deutsch, Deutsch lernen mit Kind, Kind dabei Deutschkurs, Deutsch für Mamas, Deutsch und Baby, Kind betreut während Deutsch, Deutsch vormittags für Mütter, '
      + 'Deutsch unter Frauen, Frauen unter sich Deutsch, Sprachkurs nur Frauen, Mütterkurs, Deutschkurs mit Kinderspielgruppe, FrauenDeutsch, Deutsch Kurs mit Kind',
    en: "german for women, german course with childcare, german for mothers, women's german class, mums learn german, german course with my baby, language course for women, women learn german, "
      + "language course with childcare, mothers learn german, german course for parents, learn german with child, german lessons with baby, mama learns german, mum german course, course for women with kids, "
      + "women only german course, german course babysitting, german course while child plays, mothers language course, ladies german class, mother and child learn german, learn german with childcare",
    ar: 'دورة الماني للنساء, الماني للنساء, دورة لغة مع رعاية اطفال, الماني للامهات, كورس للنساء, دورة لغة للنساء, دورة لغة للامهات, كورس الماني للنساء, كورس الماني مع حضانة, الماني مع اطفال, كورس للامهات, نساء يتعلمن الالمانية, دورة الماني مع رعاية اطفال',
    uk: 'німецька для жінок, курс німецької з доглядом за дітьми, німецька для мам, мами вчать німецьку, немецкий для женщин, немецкий для мам, мовні курси для жінок, языковые курсы для женщин, курси німецької для мам, '
      + 'курсы немецкого с детьми, німецька з дитиною, немецкий с ребенком, жінки вчать німецьку, курсы с присмотром за детьми, курси з доглядом за дітьми, німецька для батьків, немецкий для мам с детьми, '
      + 'німецька для мам з дітьми, курси німецької з дитиною, курсы немецкого с ребенком, мама вчить німецьку, мама учит немецкий, курси де можна з дитиною, женские курсы немецкого, жіночі курси німецької',
    tr: 'kadınlar için almanca, çocuk bakımlı almanca kursu, anneler için almanca, annem almanca öğreniyor, kadınlar için dil kursu, çocuklu almanca kursu, anneler için dil kursu, bebekle almanca, kadınlara almanca, '
      + 'ebeveynler için almanca, çocuğumla almanca kursu, kadınlara almanca kursu, bebeğimle dil kursu, anneler almanca öğreniyor, kreşli almanca kursu, sadece kadınlar almanca, ev hanımlarına almanca, anne çocuk almanca' },
  { code: 'LANGUAGE_PRACTICE', wider: 'GERMAN_COURSE',
    de: 'Sprachcafé, Sprachtreff, Deutsch sprechen üben, Konversationskurs, Sprechcafé, Gesprächskreis Deutsch, Deutschtreff, Sprechen üben, Konversation, Erzählcafé Deutsch, Sprachübungstreff, Deutsch üben, '
      + 'mit Deutschen sprechen, Sprachcafés, Café International Deutsch sprechen, Sprachtandem, Sprachpaten, Sprachpatin, Sprachpatenschaft, Sprachpatenschaften, lockere Gespräche auf Deutsch, '
      + 'im Alltag Deutsch sprechen, Alltagsdeutsch, Gespräche auf Deutsch, Deutsch im Alltag, Gesprächsrunde Deutsch, Konversationsgruppe, Konversationskreis, Sprachkenntnisse anwenden, Sprachübung, '
      + 'Sprachbegegnung, Sprachclub, Sprach-Café, Dialog in Deutschland, sich auf Deutsch unterhalten, freies Sprechen Deutsch, offener Sprachtreff, Sprachstammtisch, beim Kaffee Deutsch üben, Sprachkaffee, '
      + 'Leute treffen und Deutsch sprechen, besser Deutsch sprechen lernen, traue mich nicht Deutsch zu reden, nur reden üben, Übung im Gespräch, Leute zum Deutsch reden, mit Muttersprachlern, '
      + 'plaudern auf Deutsch, Reden statt Grammatik, locker Deutsch sprechen, Deutsch im Café, Sprechtreff, Sprachrunde, Redezeit, Deutsch-Stammtisch, Sprechanlässe, in Kontakt mit Deutschen, Alltagssprache üben, '
      + 'Deutsch reden, deutsche Alltagssprache, Plauderstunde',
    en: 'language café, conversation group, practise german, speak german, conversation class, language meetup, practice speaking, practise german with others, talk with germans, everyday german, '
      + 'conversation in german, speak with germans, german conversation, informal german practice, chat in german, german speaking group, german chat, speak more german, afraid to speak german, talk german, '
      + 'chatting in german, german meetup, people to talk german, conversation circle, speaking club, conversation club, conversation practice, everyday conversation, conversational german, '
      + 'german conversation café, sprachcafé, german talking group, practice german, use my german, practise speaking',
    ar: 'مقهى اللغة, مقهى لغوي, ممارسة اللغة, محادثة الماني, ممارسة المحادثة, التحدث بالالمانية, بدي احكي الماني, ممارسة الالمانية, التحدث مع المان, مجموعة محادثة, محادثة بالالمانية, تدريب على المحادثة, مقهى لغات, الماني الحياة اليومية, شبراخ كافيه',
    uk: 'мовне кафе, розмовний клуб, розмовна німецька, практика німецької, мовний клуб, языковое кафе, разговорный клуб, разговорный немецкий, говорити німецькою, говорить на немецком, практика немецкого, '
      + 'спілкування німецькою, общение на немецком, шпрахкафе, розмовляти з німцями, розмовна практика, разговорная практика, німецька для щоденного життя, разговорная группа, говорити німецькою з людьми, '
      + 'говорить по-немецки с людьми, боюся говорити німецькою, боюсь говорить по-немецки, попрактикувати німецьку, попрактиковать немецкий, шпрахкафе де, шпрахтреф, шпрахтрефф, розмовляти німецькою, '
      + 'разговаривать на немецком, клуб німецької, клуб немецкого, поговорить с немцами, поговорити з німцями, розмовний курс, разговорный курс, спілкуватися німецькою',
    tr: 'dil kafesi, almanca sohbet, almanca konuşma pratiği, konuşma grubu, almanca pratik, almanca konuşmak, almanlarla konuşmak, konuşma pratiği, günlük almanca, almanca konuşma grubu, sprachcafe, sohbet ederek almanca, '
      + 'almanca pratik yapmak, almanca konuşmaya korkuyorum, almanca konuşacak biri, almanca konuşma kulübü, konuşma kulübü, dil kafe, kahvede almanca, almanca sohbet grubu, almanca muhabbet, almancamı pratik etmek, '
      + 'almanca pratik grubu, sohbet kafe almanca, gündelik almanca' },
  { code: 'LANGUAGE_TANDEM', wider: 'GERMAN_COURSE',
    de: 'Sprachtandem, Tandem, Tandempartner, Sprachpartner, Sprachpate, Sprachpatin, Sprachpaten, Sprachaustausch, Tandemprogramm, Tandempartner Sprache, Sprachpatenschaft, Sprachtandems, zu zweit Deutsch üben, '
      + 'jemand zum Deutsch üben, Lernpartner Deutsch, Sprachbegleiter, Sprachbegleitung, Sprachbegleiterin, Deutsch gegen Arabisch, jemand zum Sprechen üben, Eins-zu-eins Deutsch, Tandem gesucht, Sprachtausch, '
      + 'Partner zum Lernen, Patin für Deutsch, Muttersprachler treffen Lernende, Patenschaft mit Deutschen, mit einem Deutschen reden, Freunde mit Deutschen, deutsche Freunde finden',
    en: 'language tandem, tandem partner, language exchange, language buddy, language partner, someone to practise german with, tandem, language mentor, language tandem partner, one to one german, '
      + 'conversation partner, german friend to practise, native speaker to practise, swap languages, i teach you turkish you teach me german, language pal, speaking partner, german for arabic exchange, '
      + 'language duo, find a tandem, friends with germans',
    ar: 'تاندم, شريك لغوي, تبادل لغوي, شريك لغة, شريك تاندم, شخص للتدرب على الالمانية, تعلم اللغة مع شريك, برنامج تاندم',
    uk: 'мовний тандем, тандем, мовний партнер, мовний обмін, языковой тандем, языковой обмен, партнер для мови, языковой партнер, партнер для тандему, вчити німецьку разом, языковой наставник, шпрахтандем, тандем партнер, '
      + 'тандем-партнер, шукаю тандем, ищу тандем, обмін мовами, обмен языками, напарник для мови, вчити мову удвох, шпрахпартнер',
    tr: 'dil tandemi, tandem, dil partneri, dil değişimi, dil arkadaşı, tandem partneri, karşılıklı dil öğrenme, almanca pratik arkadaşı, konuşma arkadaşı almanca, dil takası, birbirine dil öğretmek, alman ile tandem, dil eşi, '
      + 'almanca türkçe tandem, ana dili almanca biri, almanca partneri' },
  { code: 'ONLINE_GERMAN', wider: 'GERMAN_COURSE',
    de: 'Deutsch online lernen, Onlinedeutschkurs, Deutsch App, VHS-Lernportal, Deutsch zu Hause lernen, Deutschkurs online, Sprachlern-App, Selbstlernkurs Deutsch, Deutsch per App, Deutsch im Internet, '
      + 'Online-Deutschkurs, Online-Sprachkurs, virtueller Deutschkurs, virtuelles Klassenzimmer Deutsch, Deutsch von zu Hause, digitaler Deutschkurs, Deutsch per Video, Deutsch Zoom, '
      + 'Deutsche Welle Deutsch lernen, selbstständig Deutsch lernen, Selbstlernzentrum Deutsch, daheim Deutsch lernen, Deutsch am Handy, Duolingo, Lernvideos Deutsch, Deutsch Podcasts, Deutsch-Lernportal, '
      + 'Apps zum Deutschlernen, Deutsch mit YouTube, Fernunterricht Deutsch, Webinar Deutsch, Deutsch online, Deutsch am Computer lernen',
    en: 'learn german online, german app, online german course, german self study, german course on zoom, online german lessons, german from home, free german app, virtual german course, learn german by myself, '
      + 'duolingo, german videos, deutsche welle, vhs portal learn german, learn german on phone, internet german course, distance german course, german lessons online free, e-learning german, '
      + 'learn german at home, german podcast, youtube german, german online',
    ar: 'تعلم الالمانية اونلاين, دورة الماني اون لاين, تطبيق تعلم الالمانية, الماني عن بعد, تعلم الالمانية عبر الانترنت, كورس اونلاين الماني, تعلم الماني بالبيت, دروس المانية اونلاين, تطبيق لغة المانية',
    uk: 'німецька онлайн, курс німецької онлайн, додаток для вивчення німецької, немецкий онлайн, вчити німецьку онлайн, учить немецкий онлайн, курсы немецкого онлайн, додаток німецька, німецька вдома, '
      + 'самостійно вчити німецьку, приложение немецкий, онлайн курси німецької, онлайн курсы немецкого, немецкий по зуму, німецька в зумі, немецкий самостоятельно, німецька самостійно, дуолінго, дуолинго, '
      + 'уроки німецької онлайн, німецька з телефону',
    tr: 'online almanca, online almanca kursu, almanca uygulaması, internetten almanca, evde almanca, online almanca dersi, almanca öğrenme uygulaması, internette almanca öğrenmek, telefonda almanca öğrenmek, duolingo almanca, '
      + 'almanca video, uzaktan almanca kursu, evden almanca, almanca program indir, almanca podcast, bilgisayarda almanca, kendi kendime almanca, zoom almanca' },
];
