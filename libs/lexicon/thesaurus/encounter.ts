import { type Concept } from './concept.js';
import { engagementConcepts } from './engagement.js';

/** Words about meeting others, being welcome and doing something for others. */
export const encounterConcepts: readonly Concept[] = [
  ...engagementConcepts,
  { code: 'OPEN_MEETING',
    de: 'offener Treff, Begegnungscafé, Begegnung, Treffpunkt, Treff, Begegnungsstätte, Leute kennenlernen, Freunde finden, Café, Kaffeetreff, Menschen kennenlernen, Bürgertreff, Kontaktcafé, einsam, Einsamkeit, '
      + 'Kontakt finden, Dorftreff, Kontakte knüpfen, Erzählcafé, Stammtisch, Kaffee und Kuchen, niemand zum Reden, keine Freunde, habe keine Freunde, kenne niemanden, kenne hier niemanden, fühle mich allein, '
      + 'fühle mich einsam, neue Leute, neue Leute treffen, neue Freunde, Anschluss finden, Gesellschaft suchen, unter Leute kommen, Kontakte zu anderen, Gleichgesinnte, raus aus der Einsamkeit, gegen Einsamkeit, '
      + 'geselliges Beisammensein, gemütliches Beisammensein, ungezwungenes Beisammensein, zusammensitzen, Kaffeetrinken, Kaffeeklatsch, Kaffeerunde, Kaffeenachmittag, bei Kaffee und Kuchen, Plauderstunde, '
      + 'plaudern, Gesprächscafé, Klönschnack, Tee trinken, Teenachmittag, offene Tür, offenes Haus, Begegnungsraum, Begegnungsort, Begegnungstreff, Nachbarschaftscafé, Plauderbank, Quasselbank, Gemeindecafé, '
      + 'Cafeteria Treff, Menschen begegnen, sich treffen und austauschen, keiner besucht mich, sitze nur zu Hause, rede mit niemandem, alle Freunde weggezogen, keinen Menschen zum Reden, unter Menschen kommen, '
      + 'mal raus hier, Langeweile und allein, neu hier und kenne niemand, Vereinsamung, soziale Isolation, isoliert, in geselliger Runde, lockere Runde, zum Klönen, Tasse Kaffee, Schwatz, Austausch bei Tee, '
      + 'jeder ist willkommen, alle sind willkommen, offene Runde, Treffpunkt für alle, Wohnzimmer für alle, Zeit miteinander, ins Gespräch kommen, gemütliche Runde, Kaffeestube, Begegnung schaffen, '
      + 'Teestube offen, andere Menschen treffen, unter Leute, jemanden kennenlernen, wieder unter Leute, allein zu Hause, oft allein, Freunde suchen, immer allein, Menschen treffen, Menschen kennen lernen, '
      + 'mit anderen reden, mit anderen zusammen sein, jemand zum Kaffee trinken, nette Leute, mit Leuten reden, kenne noch keinen, kenne keinen Menschen',
    en: 'meeting place, meet people, make friends, café meeting, drop-in, lonely, loneliness, find friends, open meeting, get to know people, community café, nobody to talk to, no friends, have no friends, '
      + 'feel alone, feel lonely, new friends, meet new people, social contact, isolated, like-minded people, coffee and cake, coffee morning, tea afternoon, come together, chat over coffee, open café, '
      + 'social gathering, know nobody here, get out of loneliness, meeting point, i am lonely, i feel alone, i am alone, find company, want friends, hang out with people, social life, coffee meeting, meet others, '
      + 'meetup, get together, isolation, no one to talk to, no contacts, be among people, tea and talk, spend time with others, talk to people',
    ar: 'مكان لقاء, لقاء, لقاءات, مقهى, تعارف, وحيد, وحدة, بدي اصدقاء, التعرف على الناس, اصدقاء, ملتقى, اشعر بالوحدة, ما عندي اصدقاء, ما في حدا احكي معه, لحالي, حاسس بالوحدة, بدي اتعرف على ناس, اصدقاء جدد, عزلة, جلسة قهوة, '
      + 'لقاء مفتوح, نقعد سوا, تكوين صداقات, صداقات, ناس جدد, قهوة وكيك, اتعرف على ناس',
    uk: 'зустріч, місце зустрічі, знайти друзів, познайомитися, самотність, спілкування, кафе зустрічей, самотня, самотній, общение, найти друзей, познакомиться, встречи, одиночество, одиноко, немає друзів, нікого не знаю, '
      + 'нема з ким поговорити, почуваюся самотньо, нові знайомства, познайомитися з людьми, зустріч за кавою, чаювання, товариство людей, нет друзей, никого не знаю, не с кем поговорить, чувствую себя одиноко, '
      + 'новые знакомства, познакомиться с людьми, встреча за чаем, чаепитие, найти компанию, самотні люди, изоляция, сумно самій, грустно одной, мені самотньо, мне одиноко, сиджу вдома сама, сижу дома одна, '
      + 'поговорити з людьми, поговорить с людьми, поспілкуватися, пообщаться, хочу спілкування, хочу общения, знайти подругу, найти подругу, нема подруг, нет подруг, нові друзі, новые друзья, попити кави, попить кофе, '
      + 'чай і розмови, посиденьки, посиделки, тусовка, зустрітися з людьми, встретиться с людьми, трефф, треф, бегегнунг, кафе для спілкування, клуб спілкування, клуб общения',
    tr: 'buluşma yeri, arkadaş bulmak, tanışma, buluşma, yalnızlık, yalnızım, sohbet, buluşma kafesi, arkadaş edinmek, arkadaşım yok, konuşacak kimse yok, kimseyi tanımıyorum, kendimi yalnız hissediyorum, yeni arkadaşlar, '
      + 'yeni insanlar tanımak, kahve sohbeti, çay sohbeti, açık buluşma, insanlarla tanışmak, kahve buluşması, birlikte çay içmek, çok yalnızım, yalnız kaldım, arkadaş arıyorum, insanlarla buluşmak, sosyalleşmek, muhabbet, '
      + 'kahve içmek buluşma, çevrem yok, kimsem yok, yeni arkadaş, sohbet edecek biri, can sıkıntısı yalnız' },
  { code: 'NEIGHBOURHOOD_CENTRE', wider: 'OPEN_MEETING',
    de: 'Nachbarschaftszentrum, Stadtteilzentrum, Quartiersmanagement, Mehrgenerationenhaus, Bürgerhaus, Stadtteiltreff, Nachbarschaftstreff, MGH, Stadtteilbüro, Gemeinwesenarbeit, Nachbarschaftshaus, '
      + 'Quartierstreff, Stadtteilarbeit, Dorfgemeinschaftshaus, Quartiersbüro, Soziale Stadt, Quartierszentrum, Quartiersarbeit, Quartiershaus, Stadtteilhaus, Stadtteilladen, Nachbarschaftsbüro, '
      + 'Gemeinschaftshaus, Bürgerzentrum, Familien- und Nachbarschaftszentrum, Haus der Begegnung, Haus der Generationen, Generationenhaus, Begegnungszentrum, Treffpunkt im Viertel, im Viertel, im Quartier, '
      + 'Haus für alle, Gemeindezentrum, Kiez, Kieztreff, Bewohnertreff, Quartiersentwicklung, sozialer Zusammenhalt im Quartier, Dorfhaus, Bürgerstube, Treff im Stadtteil, Haus der Nachbarn, Raum fürs Viertel, '
      + 'Wohngebiet, Wohnviertel, Bürgerladen, Gemeinschaftszentrum, Stadtteilkoordination, Bewohner im Quartier, Quartiersmanagerin, Nachbarschaftsladen, soziales Zentrum, Dorftreffpunkt, Gemeinschaft im Dorf, '
      + 'Soziokultureller Treff, Stadtteilverein, Familien- und Stadtteilzentrum, Sozialraum, Dorftreff, Bürgertreff',
    en: "neighbourhood centre, community centre, multigenerational house, neighborhood house, district centre, community hall, neighbourhood management, community house, house for all generations, "
      + "residents' meeting place, civic centre, neighborhood center, community work, community hub, village hall, meeting place in the district, neighbourhood office",
    ar: 'مركز الحي, بيت الاجيال, مركز اجتماعي, بيت الجيران, مركز الجالية, بيت الحي, مركز الاحياء, مركز اللقاء, بيت متعدد الاجيال, ملتقى الحي, مركز مجتمعي, ادارة الحي',
    uk: 'сусідський центр, центр громади, дім поколінь, районний центр, общественный центр, соседский центр, громадський центр, центр зустрічей, будинок для всіх поколінь, центр сусідства, районний клуб, дом встреч, '
      + 'дом поколений, центр соседства, центр общения, соседский клуб, клуб за місцем проживання, клуб по месту жительства, будинок громади, дом общины, мегаге, мерхгенерационенхаус, мергенераціоненхаус, штадтайльтреф, '
      + 'квартал центр, центр микрорайона, центр мікрорайону, жителі району, общинный центр, сельский клуб, сільський клуб, соціальний центр, социальный центр',
    tr: 'mahalle merkezi, semt evi, kuşaklar evi, toplum merkezi, mahalle evi, semt merkezi, buluşma merkezi, çok kuşaklı ev, mahalle bürosu, toplum evi, köy evi, semt konağı' },
  { code: 'NEIGHBOURHOOD_HELP',
    de: 'Nachbarschaftshilfe, Nachbarn, Nachbar, Nachbarschaft, Seniorenhilfe, organisierte Nachbarschaftshilfe, Alltagshilfe, kleine Hilfen im Haushalt, Bürgerhilfe, Nachbarn helfen, kleine Handgriffe, '
      + 'Taschengeldbörse, Tauschring, Zeitbank, kleine Reparaturen zu Hause, Handwerkerdienst Senioren, Nachbarn unterstützen, nette Nachbarn, gegenseitige Hilfe, gegenseitig helfen, Hilfe unter Nachbarn, '
      + 'kleine Hilfen im Alltag, Glühbirne wechseln, Glühbirne auswechseln, Lampe aufhängen, kleine Reparaturen, kleine handwerkliche Hilfen, Handwerker für Senioren, Hilfe im Garten, Blumen gießen, '
      + 'praktische Hilfen, Unterstützung im Alltag, Alltagsunterstützung, Wunschgroßeltern Nachbarn, Zeitbörse, Tausch von Hilfe, Hilfsnetz, Helfernetzwerk, Handwerkerhilfe, Bürgergenossenschaft, '
      + 'Seniorengenossenschaft, sorgende Gemeinschaft, Hol- und Bringhilfe, Heinzelmännchen, Helfende Hände, jemand der mal hilft, Rasen mähen lassen, schwere Sachen tragen, kann Glühbirne nicht wechseln, '
      + 'Kleinigkeiten im Haus, Katze füttern Urlaub, Briefkasten leeren, Helfer auf Zeit, Zeit tauschen, helfen einander, Ehrenamtliche packen an, Hilfe von nebenan, Alltagsunterstützer, Bohren und Schrauben, '
      + 'kleine Arbeiten, Gefälligkeiten, Zeitgutschriften, Zeitkonto, Unterstützung für Alleinlebende, Nachbarschaftsinitiative, Alltagshelfer, Rasen mähen, Schnee schippen, jemand hilft im Alltag, '
      + 'Hecke schneiden, Lampe anbringen, Gardinen aufhängen, Gartenarbeit, Dorfhilfe, mäht Rasen, Rasen gemäht, Lampe an die Decke, wer hilft alten Leuten, Licht an der Decke, Licht an die Decke, Alltagsbegleiter',
    en: 'neighbourhood help, neighbours, neighborly help, help with everyday tasks, time bank, small repairs at home, neighbour help, neighbours helping, mutual help, change a light bulb, small jobs at home, '
      + 'handyman for seniors, everyday support, help among neighbours, water my plants, time exchange, good neighbours, caring community, mow the lawn, help in the garden, odd jobs',
    ar: 'مساعدة الجيران, الجيران, جيران, مساعدة يومية, بنك الوقت, مساعدة متبادلة, جار يساعد, تغيير لمبة, تصليحات صغيرة بالبيت, مساعدة بالحياة اليومية, بنساعد بعض, مساعدة كبار السن في البيت',
    uk: 'сусідська допомога, сусіди, допомога по сусідству, сусід, соседская помощь, соседи, взаємодопомога, допомога в побуті, поміняти лампочку, дрібний ремонт вдома, майстер для пенсіонерів, взаимопомощь, помощь в быту, '
      + 'поменять лампочку, мелкий ремонт дома, помощь соседям, банк часу, банк времени, допомога сусідам, сусіди допомагають, соседи помогают, полити квіти, полить цветы, повісити полицю, повесить полку, забити цвях, '
      + 'майстер на годину, муж на час, чоловік на годину, мастер на час, занести меблі, допомога самотнім, помощь одиноким, допомога бабусі по дому, помощь бабушке, нахбаршафтсхільфе, нахбаршафтсхильфе, '
      + 'маленька допомога вдома, обмін послугами, обмен услугами',
    tr: 'komşu yardımı, komşular, komşuluk, gündelik işlerde yardım, zaman bankası, karşılıklı yardım, yardımlaşma, ampul değiştirme, evde küçük tamirat, günlük yardım, komşular yardımlaşıyor, imece, mahalle yardımlaşması' },
  { code: 'VISITING_SERVICE',
    de: 'Besuchsdienst, wer besucht mich, mich besuchen, oft allein zu Hause, allein zu Hause, Alleinlebende besuchen, Besuchsdienste, Besuch für Senioren, Hausbesuch, Grüne Damen, Besuchspaten, '
      + 'Telefonpatenschaft, jemand besucht mich, Plaudertelefon, Silbernetz, Krankenhausbesuchsdienst, Seniorenbegleitung, Zeit schenken, Telefonkette, Telefonkontakt, Freiwillige besuchen Alleinlebende, '
      + 'Besuche zu Hause, Besuch bekommen, bekomme nie Besuch, Ehrenamtliche besuchen, besuchen ältere Menschen, besuchen alte Menschen, besuchen einsame Menschen, besuchen Kranke, Alleinlebende, '
      + 'alleinstehende Senioren, Geburtstagsbesuche, Besuche im Pflegeheim, Besuche im Krankenhaus, Besuchshelfer, Vorlesen für Senioren, liest vor, Spazierbegleitung, Spazierenbegleiter, regelmäßige Besuche, '
      + 'Zeit haben für Gespräche, Zuhörer, jemand zum Reden, Telefonbesuchsdienst, Telefongespräche gegen Einsamkeit, Anrufe gegen Einsamkeit, Telefonengel, Sicherheitsanruf, täglicher Anruf, '
      + 'Rollstuhl schieben Ehrenamt, Seniorenbesuch, Wegbegleiter, Gesellschaft leisten, Malteser Besuchsdienst, Zeitschenker, niemand kommt zu mir, bin immer allein in der Wohnung, Kinder wohnen weit weg, '
      + 'Besucher für Oma, Oma ist einsam, Vater ist einsam, Mutter sitzt nur allein, Gespräche und Spaziergänge, mit alten Menschen reden, Ehrenamtliche kommen nach Hause, schenken Zeit, Aufmerksamkeit schenken, '
      + 'Zeit zum Reden, Rikscha Ausfahrt Senioren, vorlesen und spazieren gehen, Besuchspatenschaft, Besuchsfreunde, Freundschaft mit Senioren, Besuchskreis, Krankenbesuche, Besuch im Heim, '
      + 'Klönschnack am Telefon, Seniorentelefon, Silbertelefon, wöchentlicher Besuch, jemand besucht Oma, jemand zum Vorlesen für Oma, einsam im Alter, alt und allein, möchte Besuch, alter Mensch allein, '
      + 'Mutter ist einsam, Gesellschaft für Opa, jemand der vorbeikommt, Opa ist allein, Einsamkeit im Alter, keiner besucht mich, besucht mich zu Hause, allein besucht, niemand besucht mich, gegen Einsamkeit, '
      + 'Freiwillige besuchen',
    en: 'visiting service, visits for older people, befriending, home visits, telephone befriending, someone to talk to, volunteers visit, visit lonely people, someone to visit me, living alone, '
      + 'read aloud to seniors, regular visits, visit the sick, visits in hospital, visits in nursing home, phone calls against loneliness, daily call, companionship, company for older people, keep company, '
      + 'someone visits my mother, visit my grandmother, visitor for elderly, my mother is lonely, my father is lonely, grandma is alone, talk on phone with seniors, senior companion, visit lonely seniors, '
      + 'befriend, befriender, lonely elderly, visitor for my mother, someone visits me, visits for old people',
    ar: 'خدمة زيارة, زيارة المسنين, زيارة منزلية, شخص للتحدث معه, متطوعين يزوروا, زيارة المرضى, حدا يزورني, عايش لحالي, زيارة كبار السن في البيت, مكالمة يومية, حدا يسمعني, زيارة دار المسنين, عايشة وحيدة, ونيس',
    uk: 'служба відвідування, відвідування літніх, поговорити з кимось, поспілкуватися телефоном, навещать пожилых, поговорить с кем-то, волонтери відвідують, відвідувати самотніх, хтось прийде в гості, живу сама, '
      + 'читати вголос літнім, регулярні візити, дзвінки самотнім, волонтеры навещают, навещать одиноких, живу один, кто-то придет в гости, посещение больных, звонки одиноким, посещение на дому, поговорити з самотніми, '
      + 'ніхто не приходить, никто не приходит, бабуся самотня, бабушка одинокая, мама сама вдома, мама одна дома, хтось щоб поговорити, кто-нибудь поговорить, провідати бабусю, проведать бабушку, провідувати, навещать, '
      + 'відвідувати хворих, навещать больных, погуляти з бабусею, погулять с бабушкой, бесухсдинст, бесухсдінст, приходить волонтер, приходит волонтер, подзвонити і поговорити, живу одна, почитати бабусі, '
      + 'друг для літньої людини, зустрічі вдома',
    tr: 'ziyaret hizmeti, yaşlı ziyareti, ev ziyareti, konuşacak biri, gönüllüler ziyaret eder, yalnız yaşayanlar, beni ziyaret edecek, hasta ziyareti, düzenli ziyaret, yalnız yaşıyorum, huzurevi ziyareti, günlük telefon, '
      + 'yalnız yaşlılar, dertleşmek, annemi ziyaret, annem çok yalnız, babam çok yalnız, babaannem yalnız, yaşlıları ziyaret, hasta ziyareti gönüllü, yaşlılarla sohbet, telefonla sohbet yaşlı' },
  { code: 'WOMENS_GROUP', wider: 'OPEN_MEETING',
    de: 'Frauentreff, Frauencafé, Frauengruppe, Frauenfrühstück, internationales Frauencafé, Frauenzentrum, Treff für Frauen, Frauenabend, Landfrauen, Frauenkreis, Frauenverein, interkultureller Frauentreff, '
      + 'Frauenbund, Frauenraum, Kontaktcafé für Frauen, Frauen treffen sich, Treffen für Frauen, Treffen nur Frauen, Frauen unter sich, geflüchtete Frauen treffen, Begegnung für Frauen, Frauenrunde, Frauentee, '
      + 'Frauenstammtisch, Frauennachmittag, Müttertreff, Müttercafé, Mütterzentrum, Frauenkaffee, Frauengesprächskreis, Frauensalon, internationaler Frauentreff, Frauen aus aller Welt, Migrantinnentreff, '
      + 'Mädchentreff, Mädchengruppe, Mädchencafé, Frauenselbsthilfe, Frauennetzwerk, Frauengesundheitstreff, nur unter Frauen, Austausch von Frauen, Frauen und Tee, Frauen kennenlernen, Freundinnen finden, '
      + 'starke Frauen, Frauenprojekt, Frauenpower, Frauen stricken und reden, Mama-Café, Frauenprogramm, Frauenclub, Frauen-Café, Landfrauenverein, kfd, Frauengemeinschaft, Frauenhilfe Kreis, Frauen 50 plus, '
      + 'internationale Frauen, nur für Frauen, Frauen aller Herkunft, mit Frauen reden, mit anderen Frauen reden, Frauen zum Reden, unter Frauen, Frauen lernen sich kennen',
    en: "women's group, women's café, meeting for women, women's breakfast, women's centre, women only meeting, women meet, women among themselves, ladies' circle, mothers' meeting, mothers' café, girls' group, "
      + "girls' meeting, women from around the world, international women's group, women's network, migrant women meeting, women's meeting, meet other women, women friends, women's club, ladies group, girls only, "
      + "women's evening, women's circle, muslim women group, women support each other, women only, talk to other women, women to talk",
    ar: 'لقاء نساء, مقهى نسائي, مجموعة نساء, مقهى النساء, لقاء النساء, مركز نسائي, تجمع نسائي, فطور نسائي, جلسة نسائية, تجمع نساء, لقاء الامهات, ملتقى النساء, نادي البنات, لقاء للسيدات, نساء من كل العالم, قعدة نسوان',
    uk: 'жіноча група, жіноче кафе, зустріч для жінок, жіночий клуб, жіночий сніданок, встреча для женщин, женская группа, женский клуб, жінки зустрічаються, зустріч мам, клуб для мам, дівоча група, жінки з усього світу, '
      + 'женщины встречаются, клуб для мам молодых, встреча мам, женское кафе, группа для девочек, жіноче коло, женский круг, подруги, знайти подруг, найти подруг, дівич вечір, девичник, жіночі зустрічі, женские встречи, '
      + 'фрауенкафе, фрауентрефф, фрауентреф, клуб жінок, клуб женщин, жіноче спілкування, женское общение, мамин клуб, мамский клуб, жінки українки зустріч, женщины с детьми встреча, союз жінок, союз женщин',
    tr: 'kadın grubu, kadın kafesi, kadınlar buluşması, kadın kahvaltısı, kadınlar günü buluşması, kadınlar kulübü, kadınlar bir arada, kadın sohbeti, anneler buluşması, kızlar grubu, kadın dayanışma grubu, kadınlar günü çayı, '
      + 'göçmen kadınlar buluşması, anneler kafesi, kadınlarla tanışmak, kadınlar günü kahvaltı, hanımlar grubu, hanımlar sohbeti, kadınlar çay saati, kadınlara özel, hanımlar lokali, kadın arkadaş' },
  { code: 'MENS_GROUP', wider: 'OPEN_MEETING',
    de: 'Männertreff, Männergruppe, Vätertreff, Vätergruppe, Papacafé, Männerkochgruppe, Väterangebot, Papa-Kind, Väterarbeit, Männercafé, Papatreff, Treffen für Männer, Männer treffen sich, Männer unter sich, '
      + 'Männerstammtisch, Männerfrühstück, Männerrunde, Männerabend, Vätercafé, Väterfrühstück, Vater-Kind-Treff, Vater-Kind-Gruppe, Vater-Kind-Wochenende, Gruppe für Väter, Väterzentrum, Männerberatung, '
      + 'Jungengruppe, Männerkreis, junge Väter Treff, Männerforum, nur unter Männern, Freunde finden als Mann, Männerverein, Männergespräche, Männersache Treff, Papa-Zeit, Papi-Treff, Väterstammtisch, '
      + 'Männerwerkstatt, Männer kochen gemeinsam, Väterzeit, Vatersein, Opa-Enkel, Vater-Sohn-Tag, Kolping Männer, Papagruppe, Väter treffen',
    en: "men's group, fathers' group, dads' meeting, meeting for men, dads and kids, men meet, men's breakfast, father-child group, fathers' café, dads' group, boys' group, men's circle, men's shed, "
      + 'fathers and children meeting',
    ar: 'مجموعة رجال, لقاء الرجال, لقاء الآباء, مقهى الرجال, جلسة رجال, تجمع الاباء, لقاء الاب مع اطفاله, نادي الرجال, مجموعة الآباء',
    uk: 'чоловіча група, зустріч татусів, клуб для чоловіків, мужская группа, встреча отцов, чоловіки зустрічаються, група для татів, тато з дитиною, клуб для батьків чоловіків, мужчины встречаются, группа для отцов, '
      + 'папа с ребенком, клуб отцов, папина группа, чоловічий клуб, мужской клуб, тато і дитина, папа и ребенок, тати з дітьми, папы с детьми, батьківський клуб для тат, чоловіче коло, мужской круг, зустрічі чоловіків, '
      + 'встречи мужчин, гараж клуб чоловіки',
    tr: 'erkek grubu, babalar grubu, erkekler buluşması, babalar buluşması, erkekler bir arada, babalar kafesi, baba çocuk grubu, erkek kahvaltısı, babalar kulübü' },
  { code: 'SENIORS_GROUP', wider: 'OPEN_MEETING',
    de: 'Seniorentreff, Seniorencafé, Seniorennachmittag, Treff für Ältere, Altennachmittag, Seniorenkreis, Seniorengruppe, Seniorenclub, Seniorenbegegnungsstätte, Altenclub, Seniorenfrühstück, 60 plus Treff, '
      + 'Rentnertreff, Altentreff, Treff 55 plus, Treffen für Senioren, Treffen für ältere Menschen, Senioren treffen sich, Angebot für Senioren Nachmittag, Seniorenfeier, Seniorenrunde, Seniorenstammtisch, '
      + 'Seniorenvereinigung, geselliger Nachmittag, Altentagesstätte, Seniorenprogramm, Seniorenspielenachmittag, Generation 60 plus, Generation Plus, Nachmittag für Ältere, Ruheständler Treff, Rentnerrunde, '
      + 'Erzählcafé für Senioren, Rentnerclub, Seniorengemeinschaft, Aktive Senioren, Altenkreis, Seniorenzentrum Treff, Singen und Klönen Senioren, 50plus Gruppe, was gibt es für Rentner, Rentner treffen, '
      + 'Nachmittag für Senioren, Kaffee für Senioren, Senioren klönen, Rentnertreffen, Bingo für Senioren, Seniorentanz Nachmittag, Seniorenweihnachtsfeier, Treffpunkt Senioren, ältere Leute kennenlernen, '
      + 'Ruheständlertreff, Seniorenbegegnung, Seniorenkaffee, Spielen und Plaudern für Senioren, Vorruhestand, Lebensfreude im Alter, Treff Generation 60+, Aktiv im Ruhestand, Kaffeenachmittag, bin 72 und allein, '
      + '60plus, 70 und unter Leute, Oma unter Leute',
    en: "seniors' group, seniors' café, meeting for older people, pensioners' club, senior centre, elderly club, seniors meet, afternoon for seniors, older people meet, coffee for pensioners, over 60 group, senior citizens' club, "
      + "retirement club, day centre for older people, seniors' afternoon, active seniors, elderly meet, pensioners meet, retirees club, senior club, elderly coffee, company for pensioners, retired what to do, seniors dance, "
      + 'grandparents club, retired guest workers',
    ar: 'لقاء كبار السن, مقهى المسنين, نادي المسنين, ملتقى كبار السن, نادي المتقاعدين, لقاء للمسنين, جلسة كبار السن, نشاطات لكبار السن, قهوة للمسنين, نادي كبار السن, تجمع المتقاعدين',
    uk: 'клуб для літніх людей, зустріч пенсіонерів, кафе для літніх, клуб пенсіонерів, встреча пенсионеров, клуб для пожилых, клуб пенсионеров, пенсіонери зустрічаються, зустріч для літніх, '
      + 'чаювання для пенсіонерів, клуб 60 плюс, дозвілля для літніх, пенсионеры встречаются, чаепитие для пенсионеров, досуг для пожилых, встречи для пожилых, активное долголетие, клуб ветеранів, клуб ветеранов, '
      + 'пенсіонерам зустрітися, пенсионерам пообщаться, бабусям поспілкуватися, бабушкам пообщаться, клуб бабусь, клуб бабушек, вечорниці для літніх, сеньйорентреф, зеніорентреф, сеньоры клуб, '
      + 'пожилые встречаются, чай для літніх, чем заняться пенсионеру, чим зайнятися пенсіонеру, зустріч ветеранів, золотий вік клуб, золотой возраст, клуб для літніх, пенсіонери',
    tr: 'yaşlılar buluşması, emekliler kulübü, yaşlılar kafesi, emekliler buluşması, yaşlılar bir arada, emekliler buluşuyor, yaşlılar kulübü, yaşlılar için etkinlik, 60 yaş üstü grup, emekli kahvesi, '
      + 'emekliler derneği, emekli buluşması, emekliyim ne yapabilirim, emekliler lokali, yaşlı türkler, emekli arkadaş, yaşlılar kahvesi, birinci kuşak emekliler, yaşlılar grubu, emekliler, '
      + 'yaşlılar nerede buluşuyor' },
  { code: 'SENIORS_ADVICE', wider: 'OLDER_PEOPLE',
    de: 'Seniorenberatung, Seniorenbüro, Seniorenbeauftragte, Seniorenbeirat, Beratung für Senioren, Altenhilfe, Beratung im Alter, Seniorenwegweiser, präventiver Hausbesuch, Gemeindeschwester, Gemeindeschwester plus, '
      + 'Leben im Alter, offene Altenhilfe, Beratung für Ältere, Fragen zum Älterwerden, Älterwerden, im Alter zu Hause leben, wer hilft alten Menschen, Oma braucht Hilfe, meine Mutter ist alt und allein, Hilfe im Alter, '
      + 'Seniorenservice, Seniorenstelle, Seniorenarbeit, Seniorenfachstelle, Seniorenberater, Altenberatung, Fachstelle für Senioren, Seniorenvertretung, Seniorenrat, Kreisseniorenrat, Kreisseniorenbeirat, '
      + 'Kommunale Seniorenarbeit, Gemeindeschwestern, Vorsorge im Alter, selbstständig im Alter, Seniorenlotsen, Kümmerer, Dorfkümmerer, Seniorenbeauftragter, Wegweiser für Senioren, Hilfe für Oma, Hilfe für Opa, '
      + 'Hilfe für alte Eltern, Eltern werden alt, Mutter allein zu Hause alt, was gibt es für Senioren, Fragen im Alter, Beratung ältere Menschen, Beratung für ältere Mitbürger, Seniorenlotse, Seniorenkoordination, '
      + 'Seniorenfragen, Seniorenanlaufstelle, Altenhilfeplanung, Kontaktstelle für Senioren, Vermittlung von Hilfen im Alter, möglichst lange daheim, Seniorensprechstunde, aufsuchende Seniorenberatung, Ratgeber für Senioren, '
      + 'Präventive Hausbesuche',
    en: "advice for older people, seniors' office, seniors' council, senior services, community nurse, growing old, help in old age, help for elderly, counselling for seniors, live at home in old age, "
      + "grandma needs help, my mother is old and alone, senior advisory council, older citizens advice, elderly support, advice for seniors",
    ar: 'استشارة كبار السن, مكتب كبار السن, مساعدة المسنين, مجلس كبار السن, جدتي محتاجة مساعدة, امي كبيرة ووحيدة, العيش في الكبر, نصائح لكبار السن, استشارات للمسنين, خدمات كبار السن',
    uk: 'консультація для літніх людей, бюро для літніх, допомога літнім людям, рада літніх, консультация для пожилых, помощь пожилым, бабусі потрібна допомога, мама стара і сама, життя в літньому віці, поради для літніх, '
      + 'послуги для літніх, бабушке нужна помощь, пожилая мама одна, услуги для пожилых, консультация для пенсионеров, жизнь в старости, допомога бабусі, помощь бабушке, допомога дідусю, помощь дедушке, стара мама, '
      + 'старая мама, старенькі батьки, пожилые родители, для літніх людей допомога, пенсионер нужна помощь, потрібна допомога літній людині, зеніоренбюро, сеньоренбюро, соцзахист літніх, собес пенсіонери, собес, '
      + 'консультация пенсионеров, послуги для пенсіонерів, услуги для пенсионеров, представник літніх',
    tr: 'yaşlılar için danışma, yaşlılar bürosu, yaşlılara yardım, yaşlılar meclisi, yaşlı annem yalnız, babaanneme yardım, yaşlılıkta destek, yaşlılar danışma merkezi, yaşlı hizmetleri, yaşlılık danışmanlığı' },
  { code: 'INTERGENERATIONAL',
    de: 'Jung und Alt, generationenübergreifend, Begegnung der Generationen, Generationen verbinden, Generationenprojekt, Alt trifft Jung, Generationentreff, Kinder besuchen Senioren, Generationenbrücke, '
      + 'mehrere Generationen, Generationendialog, Jugendliche und Senioren, Alt und Jung gemeinsam, Schüler besuchen Altenheim, Kita und Senioren, Enkelgeneration, voneinander lernen, Oma-Opa-Nachmittag, '
      + 'Großeltern und Enkel, gemeinsames Projekt von Jung und Alt, Kinder und Senioren, Alt hilft Jung, Jung hilft Alt, generationsübergreifend, Generationen, Mehrgenerationen',
    en: 'young and old, intergenerational, bring generations together, generations meet, children visit seniors, cross-generational',
    ar: 'بين الاجيال, صغار وكبار سوا, لقاء الاجيال, حوار الاجيال',
    uk: 'молоді та літні, між поколіннями, зустріч поколінь, молодые и пожилые, встреча поколений, связь поколений, діти і літні, дети и пожилые, бабусі та онуки, бабушки и внуки, старші й молодші разом, старшие и младшие, '
      + 'между поколениями, спілкування поколінь, общение поколений',
    tr: 'gençler ve yaşlılar, kuşaklar arası, nesiller arası, kuşaklar buluşması' },
  { code: 'INTERCULTURAL', wider: 'OPEN_MEETING',
    de: 'interkultureller Treff, interkulturell, internationales Café, Begegnungsfest, Fest der Kulturen, Interkulturelle Woche, interkulturelles Zentrum, internationales Frühstück, Café International, '
      + 'Café Welcome, interkulturelle Begegnung, Willkommenscafé, Asylcafé, Einheimische und Geflüchtete, Welt-Café, Kulturaustausch, Deutsche kennenlernen, Einheimische kennenlernen, '
      + 'Menschen aus verschiedenen Ländern, Menschen aller Nationen, Menschen verschiedener Kulturen, aus aller Welt, Kulturen begegnen sich, Kulturen kennenlernen, Begegnung der Kulturen, internationaler Treff, '
      + 'internationaler Stammtisch, internationale Begegnung, Integrationstreff, Begegnung mit Geflüchteten, Alteingesessene und Zugewanderte, Sprachcafé international, Weltcafé, Café ohne Grenzen, '
      + 'interkulturelles Fest, internationales Fest, Vielfalt feiern, Begegnungscafé für Geflüchtete, Brückenbauer, interkulturelle Öffnung, interkulturelles Training, interkultureller Dialog, '
      + 'Völkerverständigung, Nachbarn aus aller Welt, Deutsche treffen, mit Deutschen Freundschaft, Menschen mit und ohne Migrationshintergrund, Fest der Nationen, Kulturen verbinden, '
      + 'gemeinsam kochen international, Vielfalt begegnen, Alltag mit Geflüchteten, fremde Kulturen, Miteinander der Kulturen, Begegnung auf Augenhöhe, internationales Begegnungscafé, Café für alle Nationen, '
      + 'Menschen verschiedener Herkunft, bunte Runde, Integrationsfest, Integrationscafé, Internationaler Abend, weltoffen, Deutsche und Ausländer, Kontakt zu Deutschen, Kulturen, Menschen aus aller Welt, '
      + 'deutsche Freunde, Freunde aus Deutschland, zusammen mit Geflüchteten',
    en: 'intercultural meeting, international café, intercultural, festival of cultures, meet locals, welcome café, cultural exchange, meet germans, meet local people, people from different countries, '
      + 'people of all nations, international meeting, international friends, celebrate diversity, locals and refugees, cross-cultural, intercultural training, german friends, friends with locals',
    ar: 'لقاء متعدد الثقافات, مقهى دولي, تبادل ثقافي, مقهى الترحيب, ملتقى الثقافات, متعدد الثقافات, اتعرف على المان, بدي اصدقاء المان, لقاء ناس من كل البلاد, لقاء الالمان, تعارف الثقافات, مقهى اللاجئين, مهرجان الثقافات, '
      + 'التعرف على الالمان',
    uk: 'міжкультурна зустріч, міжнародне кафе, культурний обмін, інтеркультурний, кафе для біженців, межкультурная встреча, международное кафе, познайомитися з німцями, люди з різних країн, міжнародна зустріч, '
      + 'фестиваль культур, друзі німці, познакомиться с немцами, люди из разных стран, обмен культурами, встреча культур, фестиваль культур мира, кафе встреч для беженцев, друзі з німців, друзья немцы, подружитися з німцями, '
      + 'подружиться с немцами, познакомиться с местными, познайомитися з місцевими, інтернаціональний клуб, интернациональный клуб, інтернаціональне кафе, интернациональное кафе, кафе для беженцев, кафе для українців, '
      + 'кафе для украинцев, интеграционное кафе, інтеграційне кафе, дружба народів, дружба народов, свято культур, люди різних національностей',
    tr: 'kültürlerarası buluşma, uluslararası kafe, kültür alışverişi, kültürler festivali, hoş geldin kafesi, almanlarla tanışmak, alman arkadaş, farklı ülkelerden insanlar, uluslararası buluşma, kültürler buluşması, '
      + 'kültürlerarası diyalog, yerel halkla tanışma' },
  { code: 'TOWN_TWINNING',
    de: 'Städtepartnerschaft, Partnerstadt, Partnerschaftsverein, Partnerschaftskomitee, deutsch-französisch, Deutsch-Französische Gesellschaft, deutsch-polnisch, deutsch-türkisch, deutsch-ukrainisch, Schüleraustausch, '
      + 'Austauschprogramm, Gastfamilie, Gasteltern, Jugendaustausch, Auslandsaufenthalt, Au-pair, Erasmus, internationale Jugendbegegnung, Freundschaft mit Frankreich, Besuch aus der Partnerstadt, '
      + 'Partnerschaft mit der Ukraine, Solidaritätspartnerschaft, Gäste aufnehmen, Bürgerbegegnung, Europaverein, Europa-Union, Freundschaftsverein, Comité de Jumelage, Partnergemeinde',
    en: 'town twinning, twin town, student exchange, exchange programme, host family, german-french society, youth exchange, stay abroad, au pair',
    ar: 'توأمة المدن, مدينة توأم, تبادل طلابي, عائلة مضيفة, برنامج تبادل',
    uk: 'місто-побратим, обмін учнями, приймаюча родина, програма обміну, город-побратим, обмен школьниками, принимающая семья, молодежный обмен, побратими міста, города-побратимы, партнерське місто, партнерство з україною, '
      + 'партнерство с украиной, німецько-українське товариство, немецко-украинское общество, принять студента по обмену',
    tr: 'kardeş şehir, öğrenci değişimi, misafir aile, değişim programı, gençlik değişimi' },
  { code: 'MIGRANT_ORGANISATION',
    de: 'Migrantenorganisation, Migrantenverein, Migrantenselbstorganisation, MSO, Kulturverein Migration, Landsleute, türkischer Verein, arabischer Verein, ukrainischer Verein, syrischer Verein, '
      + 'afghanischer Verein, Diaspora, afrikanischer Verein, russischsprachig, meine Landsleute, Leute aus meinem Land, Menschen aus Syrien treffen, Verein von Migranten, Verein der Zugewanderten, '
      + 'eritreischer Verein, iranischer Verein, kurdischer Verein, polnischer Verein, rumänischer Verein, italienischer Verein, spanischer Verein, griechische Gemeinde, vietnamesischer Verein, somalischer Verein, '
      + 'albanischer Verein, Verein der Ukrainer, Migrantenvereine, Heimatkultur pflegen, Muttersprache und Herkunftskultur, Dachverband Migrantenorganisationen, Leute aus der Heimat, Syrer treffen, '
      + 'Ukrainer treffen, Verein der Syrer, deutsch-ukrainischer Verein, deutsch-russischer Verein, russischer Verein, Eritreer-Verein, portugiesischer Verein, kroatischer Verein, serbischer Verein, '
      + 'bosnischer Verein, Tamilen, Migrantennetzwerk, Selbstorganisation von Migranten, Migrantinnenverein, Neue Deutsche Organisationen, Kulturverein der, gemeinsame Herkunft, Kulturverein, '
      + 'Menschen aus meinem Land, Menschen aus der Ukraine, andere Ukrainer, Leute aus Syrien',
    en: 'migrant organisation, migrant association, ukrainian community, arab association, turkish association, people from my country, syrian community, diaspora, people from my home country, my community, '
      + 'compatriots, kurdish association, african association, polish association, iranian community, afghan association, russian-speaking community, migrant-led, community of my country, countrymen, '
      + 'ukrainian association, cultural association, people from ukraine, other syrians',
    ar: 'جمعية عربية, جالية, جمعية سورية, الجالية العربية, جمعية مهاجرين, الجالية السورية, ابناء بلدي, ناس من بلدي, سوريين, جمعية كردية, الجالية التركية, جمعية افغانية, السوريين هون, جالية سودانية, رابطة المغتربين, المغتربين',
    uk: "організація мігрантів, українська громада, діаспора, українська спільнота, земляки, українці, русскоязычная община, украинская диаспора, люди з моєї країни, співвітчизники, українське об'єднання, "
      + "українська організація, російськомовна спільнота, соотечественники, украинское объединение, община украинцев, русскоязычное сообщество, земляки из украины, польська громада, українці поруч, "
      + "украинцы рядом, наші люди, наши люди, українська діаспора, украинская община, российская община, русский клуб, русскоязычный клуб, українське товариство, украинский клуб, український клуб, "
      + "українці в місті, украинцы в городе, спілка українців, союз украинцев, земляки українці, русскоязычные, волонтери українці, зустрічі українців, встречи украинцев, грузинська громада, молдавська громада, "
      + "белорусы, білоруси, зустріти українців",
    tr: 'göçmen derneği, türk derneği, hemşehri derneği, göçmen örgütü, türk toplumu, memleketliler, hemşehriler, türk topluluğu, kürt derneği, kendi ülkemden insanlar, türkiyeliler, alevi derneği, göçmen dernekleri, '
      + 'gurbetçiler' },
];
