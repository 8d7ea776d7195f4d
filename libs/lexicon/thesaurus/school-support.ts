import { type Concept } from './concept.js';

/** Words about trouble at school, and what helps pupils and pays for school. */
export const schoolSupportConcepts: readonly Concept[] = [
  { code: 'SCHOOL_SOCIAL_WORK',
    de: 'Schulsozialarbeit, Schulsozialarbeiter, Schulsozialarbeiterin, Schulsozialpädagogik, Jugendsozialarbeit an Schulen, JaS, Schulverweigerung, Schule schwänzen, Schulabsentismus, geht nicht zur Schule, '
      + 'Schulschwänzer, Schulverweigerer, Schulvermeidung, Kind schwänzt, will nicht in die Schule, weigert sich zur Schule zu gehen, sozialpädagogische Beratung an der Schule, Ansprechperson an der Schule, '
      + 'Sozialarbeit an Schulen, Streit in der Klasse, Jugendsozialarbeit Schule, Schulabbrecher, Schulabbruch, zweite Chance Schule, Beratung von Schülern und Eltern, soziale Gruppenarbeit Schule, '
      + 'Kind will nicht in die Schule, bleibt zu Hause statt Schule, Schule verweigert, fehlt in der Schule, unentschuldigt gefehlt, Ärger mit dem Lehrer, Schulverweis, Sozialpädagogin in der Schule, '
      + 'Klassenprojekte, soziale Kompetenz, Schulclub, Beratung Schüler Eltern Lehrer, Pausenangebot, Vertrauenslehrer, Schulfrieden, Probleme in der Schule, Ärger in der Schule, schwänzt Schule, Schulangst, '
      + 'Angst vor Schule, Stress mit Lehrer, Lehrer ungerecht, Schulprobleme, Probleme mit Lehrern, mag die Schule nicht, Ansprechpartner in der Schule, weint vor der Schule, Bauchschmerzen vor der Schule, '
      + 'Konflikte in der Klasse',
    en: 'school social work, school social worker, truancy, refuses to go to school, skipping school, social worker at school, does not want to go to school, school refusal, advice for pupils and parents, '
      + 'dropping out of school, school counselor, my son skips school, does not go to school anymore, cutting class, playing truant, bunking off, school phobic, trouble at school talk to someone, '
      + 'expelled from school, suspended from school, pastoral care at school, guidance counselor, student counselling at school, child refuses school, problems at school, afraid of school, trouble at school, '
      + 'problem with teacher, hates school, school conflict',
    ar: 'عمل اجتماعي مدرسي, اخصائي اجتماعي في المدرسة, ابني لا يذهب الى المدرسة, الهروب من المدرسة, ابني ما بدو يروح عالمدرسة, يرفض الذهاب الى المدرسة, مرشد اجتماعي مدرسي, غياب عن المدرسة, مشاكل الطلاب',
    uk: 'шкільна соціальна робота, соціальний педагог, соціальний працівник у школі, прогули, школьный социальный работник, прогуливает школу, не хоче ходити до школи, не хочет ходить в школу, прогулює школу, '
      + 'прогулы, соціальна робота в школі, социальный педагог, відмовляється йти до школи, не хоче в школу, не хочет в школу, дитина прогулює, ребенок прогуливает, дитина відмовляється від школи, '
      + 'ребенок отказывается от школы, конфлікт з учителем, конфликт с учителем, соцпедагог, соцпедагог школа, пропускає уроки, пропускает уроки, шульзоціаларбайт, шульзоциальарбайт, вигнали зі школи, '
      + 'выгнали из школы, проблеми в школі, проблемы в школе',
    tr: 'okul sosyal hizmeti, okul sosyal pedagogu, okula gitmiyor, okuldan kaçma, okula gitmek istemiyor, okul kaçağı, okulda sosyal danışman, devamsızlık, okul sosyal çalışmacısı, okul rehberlik, '
      + 'rehber öğretmen, oğlum okula gitmiyor, kızım okula gitmiyor, okulu asıyor, okuldan atıldı, okuldan uzaklaştırma, okulda problem, okul danışmanı, okulu reddediyor, okulda kavga, okulda sorun, '
      + 'okul sorunları, okuldan kaçıyor' },
  { code: 'SCHOOL_PSYCHOLOGY',
    de: 'Schulpsychologie, Schulpsychologe, Schulpsychologin, schulpsychologische Beratungsstelle, Schulangst, Prüfungsangst, Angst vor der Schule, Hochbegabung, hochbegabt, Kind hat Angst vor Schule, '
      + 'Kind hat Angst vor der Schule, Bauchschmerzen vor der Schule, Schulstress, Stress in der Schule, Leistungsdruck Schule, Beratungslehrer, Beratungslehrkraft, psychologische Beratung für Schüler, '
      + 'hochbegabte Kinder, Begabungsförderung, Lernberatung, Angst vor Prüfung, schulische Krise, Verhaltensauffälligkeiten in der Schule, Angst vor Klassenarbeit, Blackout in der Prüfung, Bauchweh vor Schule, '
      + 'Leistungsangst, Kind unterfordert, besonders begabt, IQ-Test, Begabtenberatung, Lern- und Leistungsprobleme, Psychologin an der Schule, Schulphobie, Testung Begabung, Schulleistungen, Testung Kind Schule',
    en: 'school psychology, school psychologist, school anxiety, exam anxiety, afraid of school, gifted children, child is afraid of school, my child is scared of school, stress at school, school stress, gifted, '
      + 'exam stress, psychological advice for pupils, test anxiety, panic before exams, highly gifted, child cries before school, stomach ache before school, pressure at school, iq test, psychologist at school, '
      + 'nervous before tests, stressed by school, educational psychologist, school fear, exam nerves, child hates school, fear of exams',
    ar: 'علم نفس مدرسي, مرشد نفسي مدرسي, الخوف من المدرسة, قلق الامتحانات, طفل موهوب, ابني خايف من المدرسة, طفلي يخاف من المدرسة, ضغط المدرسة, الخوف من الامتحان, موهوبين, مستشار نفسي للطلاب',
    uk: 'шкільний психолог, страх перед школою, боїться школи, обдаровані діти, школьный психолог, страх школы, дитина боїться школи, ребенок боится школы, стрес у школі, стресс в школе, страх перед іспитом, страх экзамена, '
      + "одаренные дети, обдарована дитина, психолог у школі, боїться іти в школу, боится идти в школу, страх контрольних, боится контрольной, шкільна тривожність, школьная тревожность, тест айк'ю дитини, обдарованість, "
      + 'одаренность, вундеркінд, шульпсихолог, психолог в школе, дитина плаче перед школою, живіт болить перед школою',
    tr: 'okul psikoloğu, okul korkusu, sınav kaygısı, üstün yetenekli, çocuğum okuldan korkuyor, okul stresi, sınav korkusu, üstün zekalı, okul psikolojik danışmanlık, sınav stresi, okuldan korkuyor, sınavdan korkuyor, '
      + 'okula giderken ağlıyor, zeka testi, okul baskısı, sınav heyecanı, okul fobisi, okulda psikolog, çok zeki çocuk, okuldan nefret ediyor' },
  { code: 'BULLYING',
    de: 'Mobbing, Cybermobbing, gemobbt, Mein Kind wird gemobbt, Ausgrenzung, gehänselt, Konflikte in der Schule, Mobbing in der Schule, Mobbing am Arbeitsplatz, Mobbingberatung, Mobbing unter Schülern, '
      + 'wird in der Schule geärgert, wird geärgert, fertig gemacht werden, Klassenklima, Hänseleien, Gewalt in der Schule, Gewaltprävention an Schulen, Anti-Mobbing, Streitschlichter, Streitschlichtung, '
      + 'Kollegen mobben mich, Schikane, soziales Lernen Klasse, Kinder schließen mein Kind aus, No Blame Approach, alle sind gegen mich, Kind wird ausgelacht, Kind wird gehauen, Mitschüler sind gemein, '
      + 'Kind hat keine Freunde in der Klasse, Chef mobbt, Kollegen schneiden mich, im Netz beleidigt, Hass im Netz, Beleidigung im Chat, gegen Mobbing, Mobbinghilfe, Konfliktlotsen, Anti-Mobbing-Training, '
      + 'wird ausgeschlossen, wird ausgelacht, Mitschüler ärgern, keiner spielt mit meinem Kind, wird ausgegrenzt, wird in der Schule geschlagen, fertig gemacht in der Schule, Klasse schließt mein Kind aus',
    en: 'bullying, cyberbullying, bullied at school, mobbing, harassment at school, workplace bullying, my child is bullied, teased at school, violence at school, bully, bullied at work, excluded by classmates, '
      + 'peer mediation, anti-bullying, kids are mean to my son, children tease my daughter, bullies, classmates bully me, class makes fun of me, they laugh at me, beaten up at school, insulted at school, '
      + 'online bullying, hate messages class chat, colleagues bully me, boss bullies me, excluded at school, picked on, mean girls, ganging up, bullying prevention, mobbing at work, threatened at school, '
      + 'classmates tease, other kids hit my son at school',
    ar: 'تنمر, التنمر, ابني يتعرض للتنمر, تنمر الكتروني, مضايقات في المدرسة, عم يتنمروا على ابني, يضربون ابني في المدرسة, عنف في المدرسة, تنمر في العمل, يسخرون من ابني, مضايقات بالعمل',
    uk: "булінг, цькування, кібербулінг, дитину цькують, травля, буллинг, травля в школе, дитину ображають, ребенка обижают, ребенка травят, цькують у школі, насильство в школі, насилие в школе, мобінг на роботі, "
      + "моббинг, кибербуллинг, моббінг, дражнять, дразнят, дражнять дитину, дразнят ребенка, дитину б'ють у школі, ребенка бьют в школе, сміються з дитини, смеются над ребенком, однокласники цькують, "
      + "одноклассники травят, немає друзів у класі, мобінг, на роботе травят, цькують на роботі, мобинг, колеги ображають, третирують, буллят, обижают в школе",
    tr: 'zorbalık, okulda dışlanıyor, arkadaşları dışlıyor, akran zorbalığı, siber zorbalık, mobbing, çocuğum zorbalığa uğruyor, çocuğum okulda eziliyor, çocuğumla dalga geçiyorlar, okulda şiddet, '
      + 'iş yerinde mobbing, okulda zorbalık, dışlanma, çocuğumu dövüyorlar okulda, okulda dövülüyor, benimle alay ediyorlar, alay ediyorlar, sınıfta dışlanıyorum, okulda hakaret, internette zorbalık, '
      + 'meslektaşlar dışlıyor, patron mobbing yapıyor, arkadaşları vuruyor, zorbalığa uğradım, zorba, okulda tehdit, lakap takıyorlar, zorbalık önleme, dışlanıyor' },
  { code: 'SCHOOL_ASSISTANCE', wider: 'SPECIAL_EDUCATION',
    de: 'Schulbegleitung, Schulbegleiter, Integrationshelfer, Integrationshilfe, Schulassistenz, Inklusionshelfer, Eingliederungshilfe in der Schule, Kita-Assistenz, Schulbegleitungen, Inklusionsassistenz, '
      + 'Inklusionsbegleitung, Teilhabeassistenz, Schulhelfer, individuelle Begleitung im Unterricht, Begleitung im Schulalltag, Begleitperson in der Schule, Kind braucht Hilfe im Unterricht, I-Helfer, I-Kraft, '
      + 'Kita-Begleitung, Hilfe zur Schulbildung, persönliche Assistenz Schule, Kind braucht jemand an der Seite, Eins-zu-eins-Betreuung Schule, Begleitung für Autisten Schule, Unterrichtsbegleitung, '
      + 'Poolbegleitung, Assistenzkraft Schule, Schulbegleiterin, Einzelfallhelfer, Einzelfallhilfe Schule, Integrationskraft, Individualbegleitung Kita, Begleitung im Unterricht, Lehrer sagt Kind braucht Hilfe, '
      + 'Kind braucht Begleitung Schule, Unterstützung im Unterricht, Schule allein schafft er nicht',
    en: 'school assistance, school companion, integration assistant, learning assistant for disabled child, classroom assistant, one-to-one support in class, child needs help in class, support person at school, '
      + 'inclusion assistant, aide for my disabled child at school, teaching assistant for my child, autistic child needs school companion, school helper, personal assistant at school, inclusion aide, '
      + 'shadow teacher, accompany disabled child to class, kindergarten assistant disabled child, one-on-one aide, learning support assistant, learning assistant, support worker at school',
    ar: 'مرافق مدرسي, مرافقة مدرسية, مساعد دمج, مرافق للطفل في المدرسة, ابني يحتاج مساعدة في الصف, مساعد في الصف, مرافق في الصف, مساعدة مدرسية فردية, شول بيغلايتونغ',
    uk: 'супровід у школі, асистент дитини, шкільний асистент, тьютор, школьный ассистент, сопровождение в школе, асистент у класі, дитині потрібна допомога на уроках, помощник в классе, супроводжуюча особа в школі, '
      + 'тьютор для ребенка, шульбеглайтер, супровід дитини в школі, сопровождение ребенка в школе, асистент вчителя, ассистент учителя, помічник у класі, шульбеглайтунг, шульбегляйтунг, асистент у садку, ассистент в садике, '
      + 'тьютор для дитини, інтеграційний помічник',
    tr: 'okul refakatçisi, okul asistanı, kaynaştırma yardımcısı, sınıfta yardımcı, gölge öğretmen, çocuğuma sınıfta destek, okulda refakat, bireysel eğitim desteği, okulda asistan, otistik çocuğa refakatçi, '
      + 'okulda yardımcı engelli, engelli çocuğa okul refakati, schulbegleitung, anaokulunda refakatçi, sınıf asistanı, birebir destek okul, bireysel refakatçi' },
  { code: 'EDUCATION_BENEFITS', wider: 'PAYING_FOR_SCHOOL',
    de: 'Bildung und Teilhabe, BuT, Bildungspaket, Bildungs- und Teilhabepaket, Teilhabeleistungen, Klassenfahrt bezahlen, Schulausflug, Mittagessen Schule bezahlen, Zuschuss Schule, Bildungskarte, '
      + 'Zuschuss Sportverein Kind, Bildungs- und Teilhabeleistungen, Leistungen für Bildung und Teilhabe, Starke-Familien-Gesetz, Zuschuss zur Klassenfahrt, Klassenfahrt zu teuer, Geld für Klassenfahrt, '
      + 'Geld für Ausflug, Lernförderung beantragen, Mittagessen in der Schule, Mittagessen in Kita und Schule, gemeinschaftliches Mittagessen, Schülerbeförderung Zuschuss, Sportverein bezahlen Kind, '
      + 'Musikschule bezahlen Kind, BuT-Antrag, MünsterlandKarte, Kosten für Schulausflug, soziale und kulturelle Teilhabe, Teilhabepaket, Geld für Schulranzen vom Amt, 150 Euro Schulbedarf, '
      + 'kann Klassenfahrt nicht bezahlen, Landheim bezahlen, Essensgeld, Geld fürs Mittagessen, Mittagessen kostenlos Kita, Nachhilfe vom Jobcenter, Vereinsbeitrag Zuschuss, Geld für Schwimmkurs Kind, '
      + '15 Euro im Monat, Mitgliedsbeitrag Kind, YouCard, Teilhabegutschein, BuT-Leistungen, Schulmittagessen, mehrtägige Klassenfahrten, Antrag Bildungspaket, Zuschuss Musikunterricht, '
      + 'Bildungsgutscheine für Kinder, Vereinsbeitrag bezahlen, Geld für Schulsachen, Kosten für Klassenfahrt, Schulbedarf, kostenlose Nachhilfe, Zuschuss für Verein, Mittagessen Kita Zuschuss, '
      + 'Sportverein zu teuer, Schulbücher zu teuer, Beitrag für Sportverein, Vereinsbeiträge, Mittagsverpflegung, Zuschüsse für Kinder, Verein für Kind zu teuer',
    en: 'education and participation, education package, money for school trip, class trip costs, free school lunch, school benefits, money for class trip, cannot afford class trip, subsidised school lunch, '
      + 'pay for sports club child, participation benefits, grant for school trip, lunch at school costs, help with school costs, free school meals, school trip money, cannot pay school trip, school meals help, '
      + 'school excursion costs, money for music lessons child, pay for tutoring jobcentre, jobcenter school money, child wants football no money, membership fee for child, but application, '
      + 'help paying school lunch, education package application, kindergarten lunch costs, school year money children, money for school things from jobcenter, school trip too expensive, pay for sports club',
    ar: 'التعليم والمشاركة, حزمة التعليم, تكاليف الرحلة المدرسية, مساعدة مدرسية, وجبة الغداء المدرسية, بوت, مصاري الرحلة المدرسية, لا استطيع دفع الرحلة المدرسية, غداء مجاني في المدرسة, اشتراك نادي للطفل, مساعدة مالية للمدرسة, '
      + 'بيلدونغ اوند تايلهابه, بلدونغ اوند تايلهابه',
    uk: 'освіта та участь, освітній пакет, оплата шкільної поїздки, шкільне харчування, пакет освіти, образование и участие, оплата школьной экскурсии, гроші на шкільну поїздку, деньги на поездку класса, '
      + 'оплата обідів у школі, оплата обедов в школе, оплата гуртка, оплата кружка, більдунг унд тайльхабе, бут пакет, допомога школярам, выплаты школьникам, бут, бут антраг, більдунгспакет, бильдунгспакет, '
      + 'бильдунг унд тайльхабе, гроші на школу від джобцентру, деньги на школу джобцентр, безкоштовне харчування в школі, бесплатное питание в школе, бесплатные обеды в школе, безкоштовні обіди в садку, '
      + 'оплата екскурсії класу, класна поїздка, классная поездка, оплата секції, оплата секции, оплатить кружок, оплатити гурток, репетитор за рахунок джобцентру, деньги на рюкзак, шульбедарф',
    tr: 'eğitim ve katılım, eğitim paketi, okul gezisi parası, okul yemeği, eğitim yardımı, but başvurusu, sınıf gezisi parası, okul gezisini ödeyemiyorum, ücretsiz okul yemeği, çocuğun spor kulübü parası, öğrenci yardımı, '
      + 'okul yardımı, bildung und teilhabe, okul yemeği parası, okul gezisine para, gezi parası yok, çocuğum için kulüp parası, jobcenter okul parası, bildungspaket, okul masrafı yardımı, kantin parası, '
      + 'çocuk kursu parası jobcenter, anaokulu yemek parası, özel ders jobcenter, müzik kursu parası çocuk, eğitim paketi başvurusu' },
  { code: 'SCHOOL_SUPPLIES',
    de: 'Schulbedarf, Schulranzen, Schulmaterial, Schulsachen, Schulhefte, Schultasche, Schulstarterpaket, Schulrucksack, Schulbücher, Lernmittel, Schultüte, Schulbedarfspaket, Ranzen, gebrauchte Schulranzen, '
      + 'gespendete Schulranzen, Schulranzen spenden, Schulranzenaktion, Schulsachen bezahlen, Geld für Schulsachen, Geld für Hefte, Federmäppchen, Hefte und Stifte, Schulmaterialkammer, Erstausstattung Schule, '
      + 'Schulmaterialien ausgeben, Einschulung Ausstattung, Taschenrechner Schule, Schulbuchausleihe, Büchergeld, Stifte, Füller, Mäppchen, Turnbeutel, Zirkel, Sportzeug Schule, Malkasten, teure Schulsachen, Ranzen zu teuer, '
      + 'Schulstart Paket, Schulartikel, Schulbuch, Arbeitshefte, Schulbasar, Schulausstattung, Materialgeld',
    en: 'school supplies, school bag, satchel, school materials, exercise books, school books, textbooks, money for school supplies, donated school bags, pencils and exercise books, free school bag, school backpack, '
      + 'school starter kit, notebooks for school, pencils, pens and paper, school rucksack, backpack for school, books for school, school cone, schultüte, school books too expensive, back to school, calculator for school, '
      + 'gym kit for school, school things, school stationery, school start money',
    ar: 'لوازم مدرسية, مستلزمات المدرسة, حقيبة مدرسية, قرطاسية, شنطة مدرسة, كتب مدرسية, دفاتر واقلام, شنطة المدرسة, شنتاية مدرسة, اغراض المدرسة, مصاري لاغراض المدرسة, حقائب مدرسية مجانية',
    uk: 'шкільне приладдя, рюкзак до школи, портфель, шкільні підручники, зошити, школьные принадлежности, школьный рюкзак, учебники, зошити та ручки, шкільний рюкзак, шкільні речі, гроші на шкільне приладдя, '
      + 'деньги на школьные принадлежности, ранец, тетради, учебники школьные, шкільні підручники безкоштовно, ранець, рюкзак для школяра, рюкзак для школьника, ручки олівці, карандаши, канцтовари, канцтовары, пенал, '
      + 'шкільна форма, к школе собрать ребенка, зібрати дитину до школи, шультюте, шульранцен, учебники бесплатно, тетрадки',
    tr: 'okul malzemesi, okul çantası, kırtasiye, okul eşyaları, ders kitapları, defter kalem, okul çantası yardımı, ücretsiz okul çantası, okul malzemesi parası, okul kitapları, defter, kalem kutusu, sırt çantası okul, '
      + 'okul defteri, kalem defter yok, okul alışverişi, okul başlangıç parası, schultüte, hesap makinesi okul, okul çantası bağışı, okul için malzeme, spor çantası okul' },
];
