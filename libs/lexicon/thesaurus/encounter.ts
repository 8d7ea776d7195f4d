import { type Concept } from './concept.js';

/** Words about meeting others, being welcome and doing something for others. */
export const encounterConcepts: readonly Concept[] = [
  { code: 'OPEN_MEETING',
    de: 'offener Treff, Begegnungscafé, Begegnung, Treffpunkt, Treff, Begegnungsstätte, Leute kennenlernen, Freunde finden, Café, Kaffeetreff, Menschen kennenlernen, Bürgertreff, Kontaktcafé, einsam, Einsamkeit, allein, '
      + 'Kontakt finden, Dorftreff, Kontakte knüpfen, Erzählcafé, Stammtisch, Kaffee und Kuchen, niemand zum Reden, keine Freunde, habe keine Freunde, kenne niemanden, kenne hier niemanden, fühle mich allein, '
      + 'fühle mich einsam, neue Leute, neue Leute treffen, neue Freunde, Anschluss finden, Gesellschaft suchen, unter Leute kommen, Kontakte zu anderen, Gleichgesinnte, raus aus der Einsamkeit, gegen Einsamkeit, '
      + 'geselliges Beisammensein, gemütliches Beisammensein, ungezwungenes Beisammensein, zusammensitzen, Kaffeetrinken, Kaffeeklatsch, Kaffeerunde, Kaffeenachmittag, bei Kaffee und Kuchen, Plauderstunde, plaudern, '
      + 'Gesprächscafé, Klönschnack, Tee trinken, Teenachmittag, offene Tür, offenes Haus, Begegnungsraum, Begegnungsort, Begegnungstreff, Nachbarschaftscafé, Plauderbank, Quasselbank, Gemeindecafé, Cafeteria Treff, '
      + 'Menschen begegnen, sich treffen und austauschen',
    en: 'meeting place, meet people, make friends, café meeting, drop-in, lonely, loneliness, find friends, open meeting, get to know people, community café, nobody to talk to, no friends, have no friends, feel alone, '
      + 'feel lonely, new friends, meet new people, social contact, isolated, like-minded people, coffee and cake, coffee morning, tea afternoon, come together, chat over coffee, open café, social gathering, '
      + 'know nobody here, get out of loneliness, meeting point',
    ar: 'مكان لقاء, لقاء, لقاءات, مقهى, تعارف, وحيد, وحدة, بدي اصدقاء, التعرف على الناس, اصدقاء, ملتقى, اشعر بالوحدة, ما عندي اصدقاء, ما في حدا احكي معه, لحالي, حاسس بالوحدة, بدي اتعرف على ناس, اصدقاء جدد, عزلة, جلسة قهوة, '
      + 'لقاء مفتوح, نقعد سوا, تكوين صداقات, صداقات, ناس جدد, قهوة وكيك, اتعرف على ناس',
    uk: 'зустріч, місце зустрічі, знайти друзів, познайомитися, самотність, спілкування, кафе зустрічей, самотня, самотній, общение, найти друзей, познакомиться, встречи, одиночество, одиноко, немає друзів, нікого не знаю, '
      + 'нема з ким поговорити, почуваюся самотньо, нові знайомства, познайомитися з людьми, зустріч за кавою, чаювання, товариство людей, нет друзей, никого не знаю, не с кем поговорить, чувствую себя одиноко, '
      + 'новые знакомства, познакомиться с людьми, встреча за чаем, чаепитие, найти компанию, самотні люди, изоляция',
    tr: 'buluşma yeri, arkadaş bulmak, tanışma, buluşma, yalnızlık, yalnızım, sohbet, buluşma kafesi, arkadaş edinmek, arkadaşım yok, konuşacak kimse yok, kimseyi tanımıyorum, kendimi yalnız hissediyorum, yeni arkadaşlar, '
      + 'yeni insanlar tanımak, kahve sohbeti, çay sohbeti, açık buluşma, insanlarla tanışmak, kahve buluşması, birlikte çay içmek' },
  { code: 'NEIGHBOURHOOD_CENTRE', wider: 'OPEN_MEETING',
    de: 'Nachbarschaftszentrum, Stadtteilzentrum, Quartiersmanagement, Mehrgenerationenhaus, Bürgerhaus, Stadtteiltreff, Nachbarschaftstreff, MGH, Stadtteilbüro, Gemeinwesenarbeit, Nachbarschaftshaus, Quartierstreff, '
      + 'Stadtteilarbeit, Dorfgemeinschaftshaus, Quartiersbüro, Soziale Stadt, Quartierszentrum, Quartiersarbeit, Quartiershaus, Stadtteilhaus, Stadtteilladen, Nachbarschaftsbüro, Gemeinschaftshaus, Bürgerzentrum, '
      + 'Familien- und Nachbarschaftszentrum, Haus der Begegnung, Haus der Generationen, Generationenhaus, Begegnungszentrum, Treffpunkt im Viertel, im Viertel, im Quartier, Haus für alle, Gemeindezentrum, Kiez, Kieztreff, '
      + 'Bewohnertreff, Quartiersentwicklung, sozialer Zusammenhalt im Quartier, Dorfhaus, Bürgerstube',
    en: "neighbourhood centre, community centre, multigenerational house, neighborhood house, district centre, community hall, neighbourhood management, community house, house for all generations, residents' meeting place, "
      + 'civic centre, neighborhood center, community work, community hub, village hall, meeting place in the district',
    ar: 'مركز الحي, بيت الاجيال, مركز اجتماعي, بيت الجيران, مركز الجالية, بيت الحي, مركز الاحياء, مركز اللقاء, بيت متعدد الاجيال, ملتقى الحي, مركز مجتمعي, ادارة الحي',
    uk: 'сусідський центр, центр громади, дім поколінь, районний центр, общественный центр, соседский центр, громадський центр, центр зустрічей, будинок для всіх поколінь, центр сусідства, районний клуб, дом встреч, '
      + 'дом поколений, центр соседства, центр общения, соседский клуб',
    tr: 'mahalle merkezi, semt evi, kuşaklar evi, toplum merkezi, mahalle evi, semt merkezi, buluşma merkezi, çok kuşaklı ev, mahalle bürosu, toplum evi, köy evi, semt konağı' },
  { code: 'NEIGHBOURHOOD_HELP',
    de: 'Nachbarschaftshilfe, Nachbarn, Nachbar, Nachbarschaft, Seniorenhilfe, organisierte Nachbarschaftshilfe, Alltagshilfe, kleine Hilfen im Haushalt, Bürgerhilfe, Nachbarn helfen, kleine Handgriffe, Taschengeldbörse, '
      + 'Tauschring, Zeitbank, kleine Reparaturen zu Hause, Handwerkerdienst Senioren, Nachbarn unterstützen, nette Nachbarn, gegenseitige Hilfe, gegenseitig helfen, Hilfe unter Nachbarn, kleine Hilfen im Alltag, '
      + 'Glühbirne wechseln, Glühbirne auswechseln, Lampe aufhängen, kleine Reparaturen, kleine handwerkliche Hilfen, Handwerker für Senioren, Hilfe im Garten, Blumen gießen, praktische Hilfen, Unterstützung im Alltag, '
      + 'Alltagsunterstützung, Wunschgroßeltern Nachbarn, Zeitbörse, Tausch von Hilfe, Hilfsnetz, Helfernetzwerk, Handwerkerhilfe, Bürgergenossenschaft, Seniorengenossenschaft, sorgende Gemeinschaft, Hol- und Bringhilfe, '
      + 'Heinzelmännchen, Helfende Hände',
    en: 'neighbourhood help, neighbours, neighborly help, help with everyday tasks, time bank, small repairs at home, neighbour help, neighbours helping, mutual help, change a light bulb, small jobs at home, '
      + 'handyman for seniors, everyday support, help among neighbours, water my plants, time exchange, good neighbours, caring community',
    ar: 'مساعدة الجيران, الجيران, جيران, مساعدة يومية, بنك الوقت, مساعدة متبادلة, جار يساعد, تغيير لمبة, تصليحات صغيرة بالبيت, مساعدة بالحياة اليومية, بنساعد بعض, مساعدة كبار السن في البيت',
    uk: 'сусідська допомога, сусіди, допомога по сусідству, сусід, соседская помощь, соседи, взаємодопомога, допомога в побуті, поміняти лампочку, дрібний ремонт вдома, майстер для пенсіонерів, взаимопомощь, помощь в быту, '
      + 'поменять лампочку, мелкий ремонт дома, помощь соседям, банк часу, банк времени',
    tr: 'komşu yardımı, komşular, komşuluk, gündelik işlerde yardım, zaman bankası, karşılıklı yardım, yardımlaşma, ampul değiştirme, evde küçük tamirat, günlük yardım, komşular yardımlaşıyor, imece, mahalle yardımlaşması' },
  { code: 'VISITING_SERVICE',
    de: 'Besuchsdienst, wer besucht mich, mich besuchen, oft allein zu Hause, allein zu Hause, Alleinlebende besuchen, Besuchsdienste, Besuch für Senioren, Hausbesuch, Grüne Damen, Besuchspaten, Telefonpatenschaft, jemand besucht mich, Plaudertelefon, Silbernetz, Krankenhausbesuchsdienst, Seniorenbegleitung, '
      + 'Zeit schenken, Telefonkette, Telefonkontakt, Freiwillige besuchen Alleinlebende, Besuche zu Hause, Besuch bekommen, bekomme nie Besuch, Ehrenamtliche besuchen, besuchen ältere Menschen, besuchen alte Menschen, '
      + 'besuchen einsame Menschen, besuchen Kranke, Alleinlebende, alleinstehende Senioren, Geburtstagsbesuche, Besuche im Pflegeheim, Besuche im Krankenhaus, Besuchshelfer, Vorlesen für Senioren, liest vor, '
      + 'Spazierbegleitung, Spazierenbegleiter, regelmäßige Besuche, Zeit haben für Gespräche, Zuhörer, jemand zum Reden, Telefonbesuchsdienst, Telefongespräche gegen Einsamkeit, Anrufe gegen Einsamkeit, Telefonengel, '
      + 'Sicherheitsanruf, täglicher Anruf, Rollstuhl schieben Ehrenamt, Seniorenbesuch, Wegbegleiter, Gesellschaft leisten, Malteser Besuchsdienst, Zeitschenker',
    en: 'visiting service, visits for older people, befriending, home visits, telephone befriending, someone to talk to, volunteers visit, visit lonely people, someone to visit me, living alone, read aloud to seniors, '
      + 'regular visits, visit the sick, visits in hospital, visits in nursing home, phone calls against loneliness, daily call, companionship, company for older people, keep company',
    ar: 'خدمة زيارة, زيارة المسنين, زيارة منزلية, شخص للتحدث معه, متطوعين يزوروا, زيارة المرضى, حدا يزورني, عايش لحالي, زيارة كبار السن في البيت, مكالمة يومية, حدا يسمعني, زيارة دار المسنين, عايشة وحيدة, ونيس',
    uk: 'служба відвідування, відвідування літніх, поговорити з кимось, поспілкуватися телефоном, навещать пожилых, поговорить с кем-то, волонтери відвідують, відвідувати самотніх, хтось прийде в гості, живу сама, '
      + 'читати вголос літнім, регулярні візити, дзвінки самотнім, волонтеры навещают, навещать одиноких, живу один, кто-то придет в гости, посещение больных, звонки одиноким, посещение на дому, поговорити з самотніми',
    tr: 'ziyaret hizmeti, yaşlı ziyareti, ev ziyareti, konuşacak biri, gönüllüler ziyaret eder, yalnız yaşayanlar, beni ziyaret edecek, hasta ziyareti, düzenli ziyaret, yalnız yaşıyorum, huzurevi ziyareti, günlük telefon, '
      + 'yalnız yaşlılar, dertleşmek' },
  { code: 'WOMENS_GROUP', wider: 'OPEN_MEETING',
    de: 'Frauentreff, Frauencafé, Frauengruppe, Frauenfrühstück, internationales Frauencafé, Frauenzentrum, Treff für Frauen, Frauenabend, Landfrauen, Frauenkreis, Frauenverein, interkultureller Frauentreff, Frauenbund, '
      + 'Frauenraum, Kontaktcafé für Frauen, Frauen treffen sich, Treffen für Frauen, Treffen nur Frauen, Frauen unter sich, geflüchtete Frauen treffen, Begegnung für Frauen, Frauenrunde, Frauentee, Frauenstammtisch, '
      + 'Frauennachmittag, Müttertreff, Müttercafé, Mütterzentrum, Frauenkaffee, Frauengesprächskreis, Frauensalon, internationaler Frauentreff, Frauen aus aller Welt, Migrantinnentreff, Mädchentreff, Mädchengruppe, '
      + 'Mädchencafé, Frauenselbsthilfe, Frauennetzwerk, Frauengesundheitstreff',
    en: "women's group, women's café, meeting for women, women's breakfast, women's centre, women only meeting, women meet, women among themselves, ladies' circle, mothers' meeting, mothers' café, girls' group, "
      + "girls' meeting, women from around the world, international women's group, women's network, migrant women meeting",
    ar: 'لقاء نساء, مقهى نسائي, مجموعة نساء, مقهى النساء, لقاء النساء, مركز نسائي, تجمع نسائي, فطور نسائي, جلسة نسائية, تجمع نساء, لقاء الامهات, ملتقى النساء, نادي البنات, لقاء للسيدات, نساء من كل العالم, قعدة نسوان',
    uk: 'жіноча група, жіноче кафе, зустріч для жінок, жіночий клуб, жіночий сніданок, встреча для женщин, женская группа, женский клуб, жінки зустрічаються, зустріч мам, клуб для мам, дівоча група, жінки з усього світу, '
      + 'женщины встречаются, клуб для мам молодых, встреча мам, женское кафе, группа для девочек, жіноче коло, женский круг',
    tr: 'kadın grubu, kadın kafesi, kadınlar buluşması, kadın kahvaltısı, kadınlar günü buluşması, kadınlar kulübü, kadınlar bir arada, kadın sohbeti, anneler buluşması, kızlar grubu, kadın dayanışma grubu, '
      + 'kadınlar günü çayı, göçmen kadınlar buluşması, anneler kafesi' },
  { code: 'MENS_GROUP', wider: 'OPEN_MEETING',
    de: 'Männertreff, Männergruppe, Vätertreff, Vätergruppe, Papacafé, Männerkochgruppe, Väterangebot, Papa-Kind, Väterarbeit, Männercafé, Papatreff, Treffen für Männer, Männer treffen sich, Männer unter sich, '
      + 'Männerstammtisch, Männerfrühstück, Männerrunde, Männerabend, Vätercafé, Väterfrühstück, Vater-Kind-Treff, Vater-Kind-Gruppe, Vater-Kind-Wochenende, Gruppe für Väter, Väterzentrum, Männerberatung, Jungengruppe, '
      + 'Männerkreis, junge Väter Treff, Männerforum',
    en: "men's group, fathers' group, dads' meeting, meeting for men, dads and kids, men meet, men's breakfast, father-child group, fathers' café, dads' group, boys' group, men's circle, men's shed, "
      + 'fathers and children meeting',
    ar: 'مجموعة رجال, لقاء الرجال, لقاء الآباء, مقهى الرجال, جلسة رجال, تجمع الاباء, لقاء الاب مع اطفاله, نادي الرجال, مجموعة الآباء',
    uk: 'чоловіча група, зустріч татусів, клуб для чоловіків, мужская группа, встреча отцов, чоловіки зустрічаються, група для татів, тато з дитиною, клуб для батьків чоловіків, мужчины встречаются, группа для отцов, '
      + 'папа с ребенком, клуб отцов, папина группа',
    tr: 'erkek grubu, babalar grubu, erkekler buluşması, babalar buluşması, erkekler bir arada, babalar kafesi, baba çocuk grubu, erkek kahvaltısı, babalar kulübü' },
  { code: 'SENIORS_GROUP', wider: 'OPEN_MEETING',
    de: 'Seniorentreff, Seniorencafé, Seniorennachmittag, Treff für Ältere, Altennachmittag, Seniorenkreis, Seniorengruppe, Seniorenclub, Seniorenbegegnungsstätte, Altenclub, Seniorenfrühstück, 60 plus Treff, Rentnertreff, '
      + 'Altentreff, Treff 55 plus, Treffen für Senioren, Treffen für ältere Menschen, Senioren treffen sich, Angebot für Senioren Nachmittag, Seniorenfeier, Seniorenrunde, Seniorenstammtisch, Seniorenvereinigung, '
      + 'geselliger Nachmittag, Altentagesstätte, Seniorenprogramm, Seniorenspielenachmittag, Generation 60 plus, Generation Plus, Nachmittag für Ältere, Ruheständler Treff, Rentnerrunde, Erzählcafé für Senioren, '
      + 'Rentnerclub, Seniorengemeinschaft, Aktive Senioren, Altenkreis, Seniorenzentrum Treff, Singen und Klönen Senioren, 50plus Gruppe',
    en: "seniors' group, seniors' café, meeting for older people, pensioners' club, senior centre, elderly club, seniors meet, afternoon for seniors, older people meet, coffee for pensioners, over 60 group, "
      + "senior citizens' club, retirement club, day centre for older people, seniors' afternoon, active seniors",
    ar: 'لقاء كبار السن, مقهى المسنين, نادي المسنين, ملتقى كبار السن, نادي المتقاعدين, لقاء للمسنين, جلسة كبار السن, نشاطات لكبار السن, قهوة للمسنين, نادي كبار السن, تجمع المتقاعدين',
    uk: 'клуб для літніх людей, зустріч пенсіонерів, кафе для літніх, клуб пенсіонерів, встреча пенсионеров, клуб для пожилых, клуб пенсионеров, пенсіонери зустрічаються, зустріч для літніх, чаювання для пенсіонерів, '
      + 'клуб 60 плюс, дозвілля для літніх, пенсионеры встречаются, чаепитие для пенсионеров, досуг для пожилых, встречи для пожилых, активное долголетие',
    tr: 'yaşlılar buluşması, emekliler kulübü, yaşlılar kafesi, emekliler buluşması, yaşlılar bir arada, emekliler buluşuyor, yaşlılar kulübü, yaşlılar için etkinlik, 60 yaş üstü grup, emekli kahvesi, emekliler derneği' },
  { code: 'SENIORS_ADVICE', wider: 'OLDER_PEOPLE',
    de: 'Seniorenberatung, Seniorenbüro, Seniorenbeauftragte, Seniorenbeirat, Beratung für Senioren, Altenhilfe, Beratung im Alter, Seniorenwegweiser, präventiver Hausbesuch, Gemeindeschwester, Gemeindeschwester plus, '
      + 'Leben im Alter, offene Altenhilfe, Beratung für Ältere, Fragen zum Älterwerden, Älterwerden, im Alter zu Hause leben, wer hilft alten Menschen, Oma braucht Hilfe, meine Mutter ist alt und allein, Hilfe im Alter, '
      + 'Seniorenservice, Seniorenstelle, Seniorenarbeit, Seniorenfachstelle, Seniorenberater, Altenberatung, Fachstelle für Senioren, Seniorenvertretung, Seniorenrat, Kreisseniorenrat, Kreisseniorenbeirat, '
      + 'Kommunale Seniorenarbeit, Gemeindeschwestern, Vorsorge im Alter, selbstständig im Alter, Seniorenlotsen, Kümmerer, Dorfkümmerer, Seniorenbeauftragter, Wegweiser für Senioren',
    en: "advice for older people, seniors' office, seniors' council, senior services, community nurse, growing old, help in old age, help for elderly, counselling for seniors, live at home in old age, grandma needs help, "
      + 'my mother is old and alone, senior advisory council, older citizens advice, elderly support',
    ar: 'استشارة كبار السن, مكتب كبار السن, مساعدة المسنين, مجلس كبار السن, جدتي محتاجة مساعدة, امي كبيرة ووحيدة, العيش في الكبر, نصائح لكبار السن, استشارات للمسنين, خدمات كبار السن',
    uk: 'консультація для літніх людей, бюро для літніх, допомога літнім людям, рада літніх, консультация для пожилых, помощь пожилым, бабусі потрібна допомога, мама стара і сама, життя в літньому віці, поради для літніх, '
      + 'послуги для літніх, бабушке нужна помощь, пожилая мама одна, услуги для пожилых, консультация для пенсионеров, жизнь в старости',
    tr: 'yaşlılar için danışma, yaşlılar bürosu, yaşlılara yardım, yaşlılar meclisi, yaşlı annem yalnız, babaanneme yardım, yaşlılıkta destek, yaşlılar danışma merkezi, yaşlı hizmetleri, yaşlılık danışmanlığı' },
  { code: 'INTERGENERATIONAL',
    de: 'Jung und Alt, generationenübergreifend, Begegnung der Generationen, Generationen verbinden, Generationenprojekt, Alt trifft Jung, Generationentreff, Kinder besuchen Senioren, Generationenbrücke, '
      + 'mehrere Generationen, Generationendialog, Jugendliche und Senioren',
    en: 'young and old, intergenerational, bring generations together, generations meet, children visit seniors, cross-generational',
    ar: 'بين الاجيال, صغار وكبار سوا, لقاء الاجيال, حوار الاجيال',
    uk: 'молоді та літні, між поколіннями, зустріч поколінь, молодые и пожилые, встреча поколений, связь поколений',
    tr: 'gençler ve yaşlılar, kuşaklar arası, nesiller arası, kuşaklar buluşması' },
  { code: 'INTERCULTURAL', wider: 'OPEN_MEETING',
    de: 'interkultureller Treff, interkulturell, internationales Café, Begegnungsfest, Fest der Kulturen, Interkulturelle Woche, interkulturelles Zentrum, internationales Frühstück, Café International, Café Welcome, '
      + 'interkulturelle Begegnung, Willkommenscafé, Asylcafé, Einheimische und Geflüchtete, Welt-Café, Kulturaustausch, Deutsche kennenlernen, Einheimische kennenlernen, Menschen aus verschiedenen Ländern, '
      + 'Menschen aller Nationen, Menschen verschiedener Kulturen, aus aller Welt, Kulturen begegnen sich, Kulturen kennenlernen, Begegnung der Kulturen, internationaler Treff, internationaler Stammtisch, '
      + 'internationale Begegnung, Integrationstreff, Begegnung mit Geflüchteten, Alteingesessene und Zugewanderte, Sprachcafé international, Weltcafé, Café ohne Grenzen, interkulturelles Fest, internationales Fest, '
      + 'Vielfalt feiern, Begegnungscafé für Geflüchtete, Brückenbauer, interkulturelle Öffnung, interkulturelles Training, interkultureller Dialog, Völkerverständigung',
    en: 'intercultural meeting, international café, intercultural, festival of cultures, meet locals, welcome café, cultural exchange, meet germans, meet local people, people from different countries, people of all nations, '
      + 'international meeting, international friends, celebrate diversity, locals and refugees, cross-cultural, intercultural training',
    ar: 'لقاء متعدد الثقافات, مقهى دولي, تبادل ثقافي, مقهى الترحيب, ملتقى الثقافات, متعدد الثقافات, اتعرف على المان, بدي اصدقاء المان, لقاء ناس من كل البلاد, لقاء الالمان, تعارف الثقافات, مقهى اللاجئين, مهرجان الثقافات, '
      + 'التعرف على الالمان',
    uk: 'міжкультурна зустріч, міжнародне кафе, культурний обмін, інтеркультурний, кафе для біженців, межкультурная встреча, международное кафе, познайомитися з німцями, люди з різних країн, міжнародна зустріч, '
      + 'фестиваль культур, друзі німці, познакомиться с немцами, люди из разных стран, обмен культурами, встреча культур, фестиваль культур мира, кафе встреч для беженцев',
    tr: 'kültürlerarası buluşma, uluslararası kafe, kültür alışverişi, kültürler festivali, hoş geldin kafesi, almanlarla tanışmak, alman arkadaş, farklı ülkelerden insanlar, uluslararası buluşma, kültürler buluşması, '
      + 'kültürlerarası diyalog, yerel halkla tanışma' },
  { code: 'TOWN_TWINNING',
    de: 'Städtepartnerschaft, Partnerstadt, Partnerschaftsverein, Partnerschaftskomitee, deutsch-französisch, Deutsch-Französische Gesellschaft, deutsch-polnisch, deutsch-türkisch, deutsch-ukrainisch, Schüleraustausch, '
      + 'Austauschprogramm, Gastfamilie, Gasteltern, Jugendaustausch, Auslandsaufenthalt, Au-pair, Erasmus, internationale Jugendbegegnung',
    en: 'town twinning, twin town, student exchange, exchange programme, host family, german-french society, youth exchange, stay abroad, au pair',
    ar: 'توأمة المدن, مدينة توأم, تبادل طلابي, عائلة مضيفة, برنامج تبادل',
    uk: 'місто-побратим, обмін учнями, приймаюча родина, програма обміну, город-побратим, обмен школьниками, принимающая семья, молодежный обмен',
    tr: 'kardeş şehir, öğrenci değişimi, misafir aile, değişim programı, gençlik değişimi' },
  { code: 'MIGRANT_ORGANISATION',
    de: 'Migrantenorganisation, Migrantenverein, Migrantenselbstorganisation, MSO, Kulturverein Migration, Landsleute, türkischer Verein, arabischer Verein, ukrainischer Verein, syrischer Verein, afghanischer Verein, '
      + 'Diaspora, afrikanischer Verein, russischsprachig, meine Landsleute, Leute aus meinem Land, Menschen aus Syrien treffen, Verein von Migranten, Verein der Zugewanderten, eritreischer Verein, iranischer Verein, '
      + 'kurdischer Verein, polnischer Verein, rumänischer Verein, italienischer Verein, spanischer Verein, griechische Gemeinde, vietnamesischer Verein, somalischer Verein, albanischer Verein, Verein der Ukrainer, '
      + 'Migrantenvereine, Heimatkultur pflegen, Muttersprache und Herkunftskultur, Dachverband Migrantenorganisationen',
    en: 'migrant organisation, migrant association, ukrainian community, arab association, turkish association, people from my country, syrian community, diaspora, people from my home country, my community, compatriots, '
      + 'kurdish association, african association, polish association, iranian community, afghan association, russian-speaking community, migrant-led, community of my country, countrymen',
    ar: 'جمعية عربية, جالية, جمعية سورية, الجالية العربية, جمعية مهاجرين, الجالية السورية, ابناء بلدي, ناس من بلدي, سوريين, جمعية كردية, الجالية التركية, جمعية افغانية, السوريين هون, جالية سودانية, رابطة المغتربين, المغتربين',
    uk: "організація мігрантів, українська громада, діаспора, українська спільнота, земляки, українці, русскоязычная община, украинская диаспора, люди з моєї країни, співвітчизники, українське об'єднання, "
      + 'українська організація, російськомовна спільнота, соотечественники, украинское объединение, община украинцев, русскоязычное сообщество, земляки из украины, польська громада',
    tr: 'göçmen derneği, türk derneği, hemşehri derneği, göçmen örgütü, türk toplumu, memleketliler, hemşehriler, türk topluluğu, kürt derneği, kendi ülkemden insanlar, türkiyeliler, alevi derneği, göçmen dernekleri, '
      + 'gurbetçiler' },
  { code: 'VOLUNTEERING',
    de: 'Ehrenamt, ehrenamtlich, freiwillig helfen, Freiwilligenagentur, Engagement, sich engagieren, Freiwilligenarbeit, Ehrenamtliche, Freiwillige, Ehrenamtskarte, Ehrenamtsbörse, Freiwilligenzentrum, ich möchte helfen, '
      + 'helfen wollen, mitmachen, Ehrenamtskoordination, Freiwilligenbörse, bürgerschaftliches Engagement, anderen helfen, Ehrenamt suchen, Ehrenamtsagentur, Ehrenamt finden, ehrenamtliche Arbeit, ehrenamtliche Mitarbeit, '
      + 'ehrenamtliche Mitarbeiter gesucht, Ehrenamtliche gesucht, Helfer gesucht, Helferinnen und Helfer gesucht, Mitstreiter gesucht, Freiwillige gesucht, will mich engagieren, sich einbringen, sinnvolle Aufgabe, '
      + 'etwas Gutes tun, etwas Sinnvolles tun, habe Zeit und möchte helfen, Zeit spenden, Freiwilligendienst im Ruhestand, freiwilliges Engagement, Freiwilligenmanagement, Koordinierungsstelle Ehrenamt, Ehrenamtsbüro, '
      + 'Ehrenamtsbeauftragte, Ehrenamtsbeauftragter, Ehrenamtsvermittlung, vermittelt Freiwillige, Freiwilligentag, Freiwilligenkoordination, Engagementberatung, Einsatzstellen für Freiwillige, ehrenamtliches Engagement, '
      + 'Mitarbeit gesucht, Ehrenamtspreis, Seniortrainer, Engagierte, Jugendleitercard, Juleica, Flüchtlingshelfer',
    en: 'volunteering, volunteer, voluntary work, i want to help others, volunteer agency, volunteers, get involved, help others, civic engagement, do something good, do something useful, donate time, volunteers needed, '
      + 'volunteers wanted, helpers wanted, find volunteer work, voluntary engagement, become a volunteer, volunteer opportunities, community engagement, give back, work as a volunteer, i have time to help',
    ar: 'تطوع, التطوع, عمل تطوعي, متطوع, اريد التطوع, متطوعين, بدي اتطوع, متطوعون, العمل التطوعي, بدي ساعد الناس, مساعدة الاخرين, فرص تطوع, مطلوب متطوعين, مكتب التطوع, بطاقة المتطوع, عندي وقت للتطوع, عمل خيري, اعمال خيرية, '
      + 'ساعد غيري',
    uk: 'волонтерство, волонтер, волонтери, допомагати іншим, хочу допомагати, стати волонтером, волонтёрство, хочу помогать, добровольная помощь, волонтеры, волонтерська робота, потрібні волонтери, робити добро, '
      + 'корисна справа, допомагати людям, волонтерський центр, стати корисним, волонтерская работа, нужны волонтеры, делать добро, помогать людям, волонтерский центр, общественная работа, хочу стать волонтером, доброволец',
    tr: 'gönüllülük, gönüllü, gönüllü çalışma, gönüllü olmak istiyorum, başkalarına yardım, gönüllüler, gönüllü iş, gönüllü aranıyor, iyilik yapmak, insanlara yardım etmek, gönüllü merkezi, faydalı olmak, gönüllü çalışmak, '
      + 'gönüllülük fırsatları, hayır işi' },
  { code: 'VOLUNTEER_SUPPORT', wider: 'VOLUNTEERING',
    de: 'Vereinsberatung, Fortbildung für Ehrenamtliche, Ehrenamtsberatung, Verein gründen, Vereinsgründung, Fördermittel für Vereine, Schulung für Ehrenamtliche, Ehrenamtsversicherung, Vereinsförderung, Projektförderung, '
      + 'Ehrenamtspauschale, Fördergelder, Qualifizierung Ehrenamtlicher, Verein eintragen, eingetragener Verein, Vereinsrecht, Vereinsvorstand, Vereinsvorstände, Vereinssatzung, Gemeinnützigkeit, Mitglieder gewinnen, '
      + 'Vereine beraten, Vereine unterstützen, Ehrenamtliche qualifizieren, Qualifizierung für Engagierte, Schulung für Helfer, Begleitung von Ehrenamtlichen, Supervision für Ehrenamtliche, Austausch für Ehrenamtliche, '
      + 'Ehrenamtsakademie, Helferschulung, Übungsleiterpauschale, Zuschüsse für Vereine, Projektmittel, Partizipationsfonds, Fundraising, Förderung von Projekten, Förderprogramm für Vereine, Vereinskurs, '
      + 'Vernetzung der Ehrenamtlichen, Ehrenamtstreff, Kleinprojektfonds',
    en: 'advice for associations, training for volunteers, found an association, funding for clubs, support for volunteers, start a club, register an association, club law, project funding, grants for projects, '
      + 'volunteer training, qualification for volunteers, recruit members, fundraising, small grants for associations',
    ar: 'تأسيس جمعية, تدريب المتطوعين, دعم الجمعيات, استشارة الجمعيات, فتح جمعية, تسجيل جمعية, تمويل مشروع, تمويل جمعيات, دورات للمتطوعين, تأهيل المتطوعين',
    uk: "навчання волонтерів, заснувати об'єднання, підтримка волонтерів, фінансування об'єднань, обучение волонтеров, створити громадську організацію, зареєструвати товариство, гранти для проєктів, тренінг для волонтерів, "
      + 'создать общественную организацию, зарегистрировать объединение, гранты на проекты, поддержка волонтеров, фандрайзинг, тренинг для волонтеров',
    tr: 'dernek kurma, gönüllü eğitimi, dernek danışmanlığı, dernek desteği, dernek kurmak istiyorum, dernek kaydı, proje desteği, proje fonu, gönüllülere kurs, dernek hibesi' },
  { code: 'DONATING',
    de: 'Spenden, Spende, Sachspende, Geld spenden, etwas spenden, Sachen abgeben, Kleidung spenden, Möbel spenden, spende abgeben, Förderverein, Spendenaufruf, Sachspenden, will etwas spenden, Sachen spenden, '
      + 'wohin mit alten Sachen, wohin mit alten Möbeln, gebrauchte Sachen abgeben, Annahme von Spenden, Spendenannahme, Kleiderspende abgeben, Spielzeug spenden, Bücher spenden, Fahrrad spenden, Laptop spenden, '
      + 'Lebensmittel spenden, Spendenkonto, Geldspende, Zeitspende, Spender gesucht, Stifter, Stiftung gründen, Zustiftung, Spendenaktion, Weihnachtspäckchen, Hilfstransport, Hilfsgüter, Patenkind, Benefiz, Benefizkonzert, '
      + 'Altkleider abgeben',
    en: 'donate, donation, give away things, donate clothes, donate money, donate furniture, make a donation, where to donate, donate toys, donate books, donate food, donate a laptop, charity event, relief supplies, '
      + 'aid transport, accept donations, donation drop-off, fundraiser',
    ar: 'تبرع, تبرعات, التبرع بملابس, تبرع باثاث, اريد التبرع, وين اتبرع, بدي اتبرع, التبرع بالعاب, التبرع بالمال, جمع تبرعات, مركز تبرعات, مواد اغاثة',
    uk: 'пожертва, пожертвувати, віддати речі, благодійність, пожертвование, отдать вещи, віддати одяг, віддати меблі, куди віддати речі, зробити внесок, приймання пожертв, благодійний концерт, отдать одежду, отдать мебель, '
      + 'куда отдать вещи, сделать пожертвование, пожертвовать деньги, сбор помощи, збір допомоги',
    tr: 'bağış, bağış yapmak, giysi bağışı, eşya bağışı, nereye bağış, bağışta bulunmak, oyuncak bağışı, kitap bağışı, para bağışı, mobilya bağışı, yardım toplama, yardım kampanyası' },
  { code: 'MENTORING',
    de: 'Patenschaft, Mentoring, Pate, Patin, Mentor, Mentorin, Patenschaftsprojekt, Tandemprojekt, Familienpate, Familienpatenschaft, Patenprogramm, Paten, Ausbildungspaten, Jobpate, Bildungspaten, Flüchtlingspaten, '
      + 'Mentorenprogramm, jemand begleitet mich, Schülerpaten, Integrationspaten, Patin werden, Pate werden, Lernpate, Lernpatenschaft, Patenschaften vermitteln, Eins-zu-eins-Begleitung, Tandems aus, Tandempartner, '
      + 'Einzelbegleitung, Begleitung durch Mentoren, Mentorinnen, Mentees, junge Menschen begleiten, Vertrauensperson, große Schwester großer Bruder, Balu und Du, Patengroßeltern, Kinderpaten, Kulturpaten, Wohnpaten, '
      + 'Willkommenspaten, Seniorpaten, Sprachpaten, Freizeitpaten, Buddy, Buddy-Programm, Start with a Friend, persönlicher Begleiter, feste Bezugsperson, persönliche Ansprechperson',
    en: 'mentoring, mentor, buddy, buddy programme, sponsor, someone to guide me, godparent scheme, mentorship, mentee, language buddy, tandem partner, local buddy, find a mentor, become a mentor, personal companion, '
      + 'volunteer guides a young person, big brother big sister, learning mentor',
    ar: 'مرشد, ارشاد فردي, برنامج الارشاد, عراب, مينتور, متطوع يرافق الشباب, شخص يرشدني, كفيل متطوع, توجيه فردي, صديق الماني متطوع, مرافق شخصي, برنامج بادي',
    uk: 'наставник, наставництво, менторство, ментор, шефство, наставничество, особистий наставник, волонтер-наставник, програма наставництва, старший друг, стати наставником, напарник, личный наставник, '
      + 'программа наставничества, старший товарищ, стать наставником, партнер тандем',
    tr: 'mentorluk, mentor, rehberlik, yol gösterici, gönüllü rehber, birebir destek, bana yol gösterecek biri, mentor olmak, abla abi projesi, kişisel rehber, tandem partneri, gönüllü mentor' },
  { code: 'PASTORAL_CARE',
    de: 'Seelsorge, Gottesdienst, Kirche, Kirchengemeinde, Pfarrer, beten, Gebet, Pfarrerin, Glauben, Bibelkreis, Pfarramt, Pfarrei, Gemeindehaus, Konfirmation, Taufe, evangelisch, katholisch, Pastor, Kirchenkreis, '
      + 'Krankenhausseelsorge, orthodox, Hauskreis, Glaubensfragen, an Gott glauben, Gott, Kirche besuchen, heilige Messe, Andacht, Abendmahl, Kommunion, Firmung, Beichte, Trauung kirchlich, kirchliche Hochzeit, Priester, '
      + 'Diakon, Kaplan, Pfarrbüro, Kirchenbüro, Kirchengruppe, Jugendkirche, Freikirche, Baptisten, Christen, christlich, Hauskirche, Bibel, Bibelstunde, Gebetskreis, Kindergottesdienst, Krabbelgottesdienst, '
      + 'Frauengottesdienst, Ökumene, ökumenisch, Taizé, Kloster, Exerzitien, Gefängnisseelsorge, Notfallseelsorge, Altenheimseelsorge, Klinikseelsorge, seelsorgerliches Gespräch, seelsorgliche Begleitung, Kirche eintreten, '
      + 'Kircheneintritt, Konfirmanden, Ministranten, arabische Kirche, ukrainische Kirche, spirituell',
    en: 'pastoral care, church, church service, pray, prayer, priest, parish, bible group, christian, baptism, faith, believe in god, god, mass, holy communion, confession, pastor, monastery, catholic, protestant, '
      + 'orthodox church, baptise, bible study, chapel, hospital chaplain, emergency chaplain, christian community, arabic church, spiritual support',
    ar: 'كنيسة, صلاة, الكنيسة, قس, رعاية روحية, مسيحي, قداس, انجيل, دراسة الكتاب المقدس, كاهن, راهب, معمودية, كنيسة عربية, مسيحيين, ارثوذكس, كاثوليك, دعم روحي, صلوات كنسية',
    uk: 'церква, богослужіння, душпастирство, священник, молитва, православна церква, церковь, богослужение, священник православный, православная церковь, молиться, біблія, вивчення біблії, хрещення, хрестини, сповідь, '
      + 'монастир, греко-католицька, українська церква, католицька церква, баптисти, батюшка, бог, библия, крещение, исповедь, монастырь, русская церковь, крестить ребенка, литургия, духовна підтримка',
    tr: 'kilise, manevi destek, dua, papaz, ayin, incil, vaftiz, rahip, manastır, katolik, protestan, ortodoks kilisesi, hristiyan, ilahi okuma, ruhani destek, arapça kilise' },
  { code: 'MOSQUE',
    de: 'Moschee, Moscheegemeinde, Islam, muslimisch, Ramadan, Freitagsgebet, Muslime, Fastenbrechen, Iftar, DITIB, muslimische Seelsorge, Koran, Zuckerfest, Imam, muslimische Gemeinde, Alevitische Gemeinde, beten Moschee, '
      + 'Gebetsraum, Gebetszeiten, Opferfest, Ramadanfest, Korankurs, Koranunterricht, Moscheeverein, Moscheebesuch, Moscheeführung, Tag der offenen Moschee, islamische Gemeinde, islamisches Zentrum, islamisch, Muslimin, '
      + 'Muslima, muslimische Frauen, muslimische Jugend, Islamischer Religionsunterricht, Cem-Haus, Aleviten, Milli Görüş, VIKZ, Islamberatung, Notfallbegleitung für Muslime, gemeinsames Fastenbrechen, halal',
    en: 'mosque, islam, muslim community, friday prayer, ramadan, iftar, imam, quran, prayer room, prayer times, eid, quran course, islamic centre, islamic, muslims, muslim women, open mosque day, break the fast together, '
      + 'alevi community, muslim chaplaincy',
    ar: 'مسجد, المسجد, صلاة الجمعة, رمضان, افطار, اسلام, امام, قرآن, مسلمين, الصلاة في الجامع, عيد الاضحى, عيد الفطر, مصلى, تعليم القرآن, تحفيظ قرآن, صلاة التراويح, مركز اسلامي, افطار جماعي, اسلامي, الحج والعمرة, '
      + 'دروس دينية اسلامية',
    uk: "мечеть, іслам, мусульманська громада, рамадан, мусульманская община, ислам, намаз, молитовна кімната, коран, курбан-байрам, ісламський центр, п'ятнична молитва, пятничная молитва, мусульмане, исламский центр, "
      + 'молельная комната, мусульмани',
    tr: 'cami, camii, cuma namazı, ramazan, iftar, islam, imam, kuran kursu, mescit, namaz, namaz vakitleri, bayram namazı, kurban bayramı, ramazan bayramı, cemevi, alevi, islam merkezi, kuran dersi, müslüman, dini bayram, '
      + 'imam hatip, diyanet, cenaze namazı' },
  { code: 'RELIGIOUS_MEETING',
    de: 'interreligiös, interreligiöser Dialog, Synagoge, jüdische Gemeinde, religiöses Treffen, Christlich-Islamischer Dialog, Religion, Religionsgemeinschaft, jüdisch, Judentum, Religionen, Jesiden, Buddhismus, Bahai, '
      + 'Rat der Religionen, Dialog der Religionen, Religionen begegnen sich, christlich-jüdische Zusammenarbeit, jüdisches Leben, Rabbiner, Jesidische Gemeinde, êzîdisch, Hinduismus, Tempel, buddhistisch, '
      + 'buddhistisches Zentrum, Sikh, Humanistischer Verband, Konfession, interreligiöse Gespräche, Trialog, Runder Tisch der Religionen, Gebet der Religionen, multireligiös, jüdische Kultur',
    en: 'interfaith, interreligious dialogue, synagogue, jewish community, religion, religious meeting, yazidi, dialogue of religions, rabbi, jewish life, hindu temple, buddhist centre, buddhism, religious community, '
      + 'religions, faiths meet, multi-faith',
    ar: 'حوار الاديان, كنيس يهودي, لقاء ديني, يزيدي, ايزيدي, ديانة, اديان مختلفة, حوار ديني, حوار بين الاديان, الجالية اليهودية, الايزيديين, بوذية, حرية دينية',
    uk: 'міжрелігійний діалог, синагога, єврейська громада, релігія, еврейская община, религия, діалог релігій, рабин, єврейське життя, буддизм, єзиди, храм, межрелигиозный диалог, раввин, еврейская жизнь, езиды, '
      + 'буддийский центр, религиозная община',
    tr: 'dinler arası diyalog, sinagog, dini buluşma, yahudi cemaati, din, dinler, dinlerarası diyalog, haham, yahudi, ezidi, budizm, dini cemaat, inanç topluluğu' },
  { code: 'CEMETERY_BURIAL',
    de: 'Friedhof, Beerdigung, Bestattung, Friedhofsverwaltung, Grab, Bestatter, Sozialbestattung, Beerdigungskosten, Trauerfeier, islamische Bestattung, Bestattungskosten, Todesfall was tun, jemand ist gestorben was tun, '
      + 'was tun nach Todesfall, Beerdigung bezahlen, Beerdigung zu teuer, Grabpflege, Grabstätte, Urne, Urnengrab, Bestattungsinstitut, Bestattungsunternehmen, Friedwald, Ruhewald, anonyme Bestattung, Trauerredner, '
      + 'Kremation, Überführung ins Heimatland, Leichnam überführen, Sternenkinder Bestattung, Sternenkindergrab, Trauerhalle, muslimisches Grabfeld, Grabnutzung, Friedhofsamt, Bestattungsvorsorge, Friedhofsgebühren',
    en: 'cemetery, funeral, burial, funeral costs, grave, undertaker, muslim burial, someone died what to do, pay for a funeral, funeral too expensive, bury, urn, cremation, funeral home, transfer body home country, '
      + 'grave care, muslim grave, burial ground, stillborn burial',
    ar: 'مقبرة, دفن, جنازة, قبر, دفن اسلامي, تكاليف الدفن, شو اعمل بعد الوفاة, مصاريف الجنازة, نقل جثمان, دفن الموتى, حفار قبور, مقبرة اسلامية, مكتب دفن الموتى, عزاء, وفاة قريب',
    uk: 'цвинтар, поховання, похорон, кладовище, похороны, кладбище, погребение, хтось помер що робити, витрати на похорон, ритуальні послуги, кремація, урна, догляд за могилою, перевезення тіла, умер родственник, '
      + 'расходы на похороны, ритуальные услуги, кремация, уход за могилой, могила, похоронное бюро',
    tr: 'mezarlık, cenaze, defin, cenaze masrafları, mezar, yakınım öldü, cenaze nakli, cenaze işleri, cenaze fonu, mezar bakımı, müslüman mezarlığı, kremasyon, cenaze evi, defin işlemleri, kabir' },
  { code: 'LGBTIQ_GROUP', wider: 'LGBTIQ',
    de: 'queerer Treff, queere Jugendgruppe, CSD, Regenbogenfamilien, Coming-out, Coming-out-Beratung, trans Beratung, queeres Zentrum, Schwulenberatung, Lesbenberatung, Transberatung, Rainbow Refugees, queere Beratung, '
      + 'bin schwul, bin lesbisch, bin trans, queere Menschen treffen, Treff für Lesben und Schwule, Jugendtreff LGBTIQ, LSBTIQ-Jugendgruppe, queeres Jugendzentrum, queeres Café, Queerstammtisch, Regenbogentreff, '
      + 'Eltern queerer Kinder, mein Kind ist trans, Geschlechtsidentität, sexuelle Orientierung, sexuelle Identität, Geschlechtliche Vielfalt, Vielfalt der Geschlechter, Homophobie, queere Geflüchtete, Transidentität, '
      + 'Transitionsberatung, Christopher Street Day, Pride, Aufklärungsprojekt Schule queer, Schlau-Projekt, Regenbogenfamilie',
    en: 'queer meeting, lgbt youth group, coming out, pride, trans counselling, rainbow families, queer counselling, i am gay, i am trans, meeting for lesbians and gays, queer youth, queer café, gender identity, '
      + 'sexual orientation, parents of queer children, homophobia, queer refugees, transition counselling, lgbtiq group',
    ar: 'لقاء المثليين, استشارة للمثليين, مجموعة مثليين, انا مثلي, هوية جنسية, ميول جنسية, دعم المثليين, لاجئين مثليين, لقاء كوير, شباب مثليين',
    uk: 'лгбт зустріч, лгбт спільнота, камінг-аут, лгбт підтримка, лгбт сообщество, каминг-аут, я гей, я лесбійка, квір зустріч, квір молодь, гендерна ідентичність, сексуальна орієнтація, прайд, квир встреча, '
      + 'гендерная идентичность, лгбт молодежь, группа для лгбт, гомофобія',
    tr: 'lgbt buluşması, lgbt danışmanlığı, lgbt grubu, eşcinselim, kuir buluşma, cinsel yönelim, cinsiyet kimliği, onur yürüyüşü, lgbt gençlik, trans danışmanlığı, lgbti mülteciler, açılma coming out' },
  { code: 'ROOM_HIRE',
    de: 'Räume mieten, Raum für Treffen, Raumvermietung, Saal mieten, Vereinsraum, Gemeinschaftsraum, Proberaum, Raum für Feier, Raumnutzung, Mehrzweckhalle, Festsaal, Raum mieten, Seminarraum, Turnhalle mieten, '
      + 'Raum für Geburtstag, Geburtstag feiern Raum, Hochzeitssaal, Partyraum, Gruppenraum, Raum für unsere Gruppe, Vereinsheim mieten, Bürgersaal, Stadthalle, Gemeindesaal, Tagungsraum, Konferenzraum, Veranstaltungsraum, '
      + 'Grillplatz mieten, Grillhütte, Hütte mieten, Veranstaltungssaal, Raum für Selbsthilfegruppe, Räume nutzen, kostenlose Räume, Räumlichkeiten mieten, Räume für Vereine, Coworking, Co-Working, Arbeitsplatz zum Mieten, '
      + 'Raumbelegung, Raumangebote, Küche mieten, vermietet Räume',
    en: 'room hire, rent a room for an event, hall hire, meeting room, party room, rehearsal room, room for a birthday party, venue hire, wedding hall, conference room, room for our group, barbecue hut, rent a hall, '
      + 'event space, coworking, function room, use of rooms, rooms for clubs',
    ar: 'استئجار قاعة, قاعة, صالة حفلات, قاعة للمناسبات, قاعة عيد ميلاد, قاعة افراح, صالة افراح, مكان لحفلة, غرفة اجتماعات, ايجار صالة, غرفة للمجموعة',
    uk: 'оренда залу, зал для свята, приміщення для зустрічей, аренда зала, помещение для встреч, зал для дня народження, кімната для групи, зняти зал, приміщення для свята, конференц-зал, снять зал, зал для праздника, '
      + 'помещение для группы, зал для свадьбы, коворкинг, коворкінг',
    tr: 'salon kiralama, düğün salonu, toplantı odası, etkinlik için yer, doğum günü salonu, parti salonu, salon tutmak, grup odası, toplantı salonu, etkinlik salonu, kır düğünü yeri, ortak çalışma alanı' },
  { code: 'REFUGEE_SUPPORT_GROUP', wider: 'VOLUNTEERING',
    de: 'Helferkreis, Helferkreis Asyl, Unterstützerkreis, Asylkreis, Freundeskreis Asyl, Flüchtlingsinitiative, Willkommensinitiative, Arbeitskreis Asyl, Flüchtlingspatenschaft, Geflüchteten helfen, Flüchtlingen helfen, '
      + 'Ehrenamtliche unterstützen Geflüchtete, Ehrenamtliche für Geflüchtete, Asylhelferkreis, Helferkreise, Flüchtlingshelferkreis, Flüchtlingsarbeit, ehrenamtliche Flüchtlingsarbeit, Netzwerk Asyl, '
      + 'Netzwerk für Geflüchtete, Bündnis für Flüchtlinge, Integrationsverein, Initiative für Geflüchtete, Seebrücke, Kirchenkreis für Flüchtlinge, Runder Tisch Asyl, Runder Tisch Integration, '
      + 'Ehrenamtskoordination Flüchtlingshilfe, Ukrainehilfe, Hilfe für Ukrainer, Paten für Geflüchtete, Integrationshelfer Ehrenamt, Freundeskreis Flüchtlinge',
    en: "refugee support group, welcome initiative, helpers' circle, circle of friends for refugees, help refugees, volunteers for refugees, support for refugees group, refugee initiative, network for refugees, "
      + 'help ukrainians, helpers for refugees, refugees welcome',
    ar: 'مجموعة مساعدة اللاجئين, مبادرة مساعدة اللاجئين, اصدقاء اللاجئين, متطوعين لمساعدة اللاجئين, دعم اللاجئين, شبكة اللاجئين, جمعية مساعدة اللاجئين, مبادرة ترحيب',
    uk: 'група підтримки біженців, ініціатива допомоги біженцям, допомога українцям, помощь украинцам, группа поддержки беженцев, волонтери для біженців, допомагати біженцям, мережа допомоги біженцям, '
      + 'ініціативна група біженці, волонтеры для беженцев, помогать беженцам, инициатива помощи беженцам, сеть помощи беженцам, допомога україні',
    tr: 'mültecilere destek grubu, mülteci dayanışma girişimi, mültecilere yardım gönüllü, mülteci yardım derneği, mülteci gönüllüleri, sığınmacılara destek grubu, ukraynalılara yardım' },
  { code: 'SINGLES_MEETING', wider: 'OPEN_MEETING',
    de: 'Single, Singletreff, Singles, Alleinstehende, Partner suchen, Partnersuche, neue Partnerschaft, jemanden kennenlernen Liebe, Singlekreis, Speed-Dating, Flirten, Freundschaft und Liebe, Partnervermittlung, Schatzkiste',
    en: 'singles, singles meeting, find a partner, speed dating, dating, single people, love and friendship',
    ar: 'عازبين, عزاب, بدي شريك حياة, البحث عن شريك, لقاء العزاب',
    uk: 'знайти пару, знайомства для самотніх, шукаю партнера, знакомства для одиноких, найти пару, клуб знакомств, одинокие люди',
    tr: 'bekarlar, eş bulmak, bekarlar buluşması, hayat arkadaşı, partner bulmak' },
  { code: 'CITIZEN_INITIATIVE',
    de: 'Bürgerinitiative, Klimaschutzgruppe, Umweltgruppe, Naturschutzgruppe, Umweltverein, NABU, BUND Naturschutz, Fridays for Future, Greenpeace, Müllsammelaktion, Dreck-weg-Aktion, Stadtputz, Bäume pflanzen, '
      + 'Amphibien retten, Krötenzaun, Klimaschutz mitmachen, Transition Town, Lokale Agenda, Agenda 21, Friedensgruppe, Friedensinitiative, Amnesty, Menschenrechtsgruppe, Bündnis für Demokratie, Bündnis gegen rechts, '
      + 'Partnerschaft für Demokratie, Dorfverschönerung, Bürgerverein, Eine-Welt-Gruppe',
    en: "citizens' initiative, climate group, environmental group, plant trees, litter picking, peace group, human rights group, alliance for democracy, nature conservation group",
    ar: 'مبادرة مواطنين, مجموعة البيئة, حماية المناخ, زراعة اشجار, تنظيف المدينة, حقوق الانسان, مجموعة سلام',
    uk: 'громадська ініціатива, екологічна група, захист клімату, саджати дерева, права людини, прибирання міста, экологическая группа, защита климата, сажать деревья, права человека, гражданская инициатива',
    tr: 'yurttaş girişimi, çevre grubu, iklim koruma, ağaç dikme, insan hakları grubu, çevre temizliği, barış grubu' },
];
