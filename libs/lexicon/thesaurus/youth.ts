import { type Concept } from './concept.js';

/** Words about young people: their worries, places, groups and say. */
export const youthConcepts: readonly Concept[] = [
  { code: 'ANONYMOUS_YOUTH_ADVICE',
    de: 'Jugendberatung, Beratung für Jugendliche, Jugendberatungsstelle, Onlineberatung Jugend, Kinder- und Jugendtelefon, Streit mit Eltern, Probleme zu Hause, von zu Hause abgehauen, Jugendsorgen, Kinder- und '
      + 'Jugendberatung, Stress mit Eltern, Stress zu Hause, Ärger zu Hause, Ärger mit den Eltern, Eltern verstehen mich nicht, Eltern erlauben nichts, Eltern sind streng, von zu Hause rausgeflogen, Eltern haben mich '
      + 'rausgeworfen, abgehauen, weggelaufen, Ausreißer, Liebeskummer, niemand versteht mich, Probleme mit Freunden, Sorgen von Jugendlichen, junge Menschen in Krisen, Jugendliche in Krisen, Jugendliche in schwierigen '
      + 'Lebenslagen, Hilfe für Jugendliche, Rat für Jugendliche, Jugendcoaching, Jugendinfo, Jugendinformation, Jugendinformationszentrum, JugendNotmail, U25 Onlineberatung, Mailberatung für Jugendliche, Chatberatung '
      + 'für Jugendliche, junge Menschen beraten, Probleme von Jugendlichen, Jugendsprechstunde',
    en: "youth advice, counselling for young people, youth counselling, trouble at home, arguments with parents, ran away from home, stress with parents, fight with my parents, my parents don't understand me, my parents "
      + 'are strict, kicked out by parents, run away from home, runaway, lovesick, heartbreak, nobody understands me, teen counselling, teenagers in crisis, help for teenagers, chat counselling for young people, youth '
      + 'information, counselling for teens',
    ar: 'استشارة للشباب, استشارة المراهقين, مشاكل في البيت, مشاكل مع الاهل, خناق مع اهلي, اهلي ما بيفهموني, اهلي متشددين, اهلي طردوني, هربت من البيت, هربت من اهلي, مشاكل المراهقين, مشاكل الشباب, ما حدا يفهمني, ارشاد '
      + 'الشباب, استشارة شبابية, ضغط الاهل, نصائح للمراهقين',
    uk: 'консультація для молоді, підліткова консультація, проблеми вдома, сварки з батьками, консультация для подростков, ссоры с родителями, проблеми з батьками, батьки мене не розуміють, батьки вигнали, втік з дому, '
      + 'втекла з дому, нещасливе кохання, мене ніхто не розуміє, підлітки в кризі, допомога підліткам, поради для підлітків, проблемы с родителями, родители не понимают, родители выгнали, сбежал из дома, сбежала из '
      + 'дома, никто не понимает меня, помощь подросткам, подростки в кризисе, телефон доверия для подростков, несчастная любовь',
    tr: 'gençlik danışmanlığı, gençler için danışma, evde sorunlar, ailemle kavga, ailem beni anlamıyor, ailem izin vermiyor, ailem beni kovdu, evden kaçtım, evden kaçmak, kimse beni anlamıyor, aşk acısı, gençlerin '
      + 'sorunları, gençlere yardım, ergen danışmanlığı, annemle kavga, babamla kavga, krizdeki gençler' },
  { code: 'YOUTH_CENTRE',
    de: 'Jugendzentrum, Jugendtreff, Jugendhaus, Jugendclub, Jugendcafé, offene Jugendarbeit, JUZ, Juze, Jugendraum, Treff für Jugendliche, Teenietreff, Kinder- und Jugendtreff, offene Tür, Jugendarbeit, Jugendpflege, '
      + 'Mädchentreff, Kindertreff, Jungentreff, OKJA, Jugendzentren, Jugendtreffs, Jugendhäuser, Jugendclubs, Jugendfreizeitstätte, Jugendfreizeitheim, Jugendfreizeiteinrichtung, Jugendheim, Jugendkulturhaus, '
      + 'Jugendkulturzentrum, offene Kinder- und Jugendarbeit, offener Jugendtreff, Treffpunkt für Jugendliche, Treff für Teenies, Ort für Jugendliche, wo können Jugendliche hin, Jugendliche treffen sich, Jugendliche '
      + 'chillen, chillen, Kicker und Billard, Tischkicker, Billard, Playstation, offener Betrieb, Öffnungszeiten Jugendzentrum, kommunale Jugendarbeit, gemeindliche Jugendpflege, Jugendpfleger, Jugendpflegerin, '
      + 'Jugendreferent, Jugendsozialarbeit, verbandliche Jugendarbeit, Jugenddisco, Teenieclub, Kinderclub, Bauwagen, Mädchentag, Jungenarbeit, Mädchenarbeit, Kinder- und Jugendzentrum, Jugendprogramm, Jugendangebote, '
      + 'Jugendfreizeit offen',
    en: "youth centre, youth club, youth café, place for teenagers, girls' club, open youth work, youth work, youth centres, youth clubs, youth house, teen club, teen centre, hang out, place to hang out, hangout for "
      + "teens, youth drop-in, meeting place for young people, open youth centre, table football, pool table, youth worker, youth programme, teenagers meet, things to do for teenagers, girls' group, boys' group",
    ar: 'مركز شباب, مركز الشباب, نادي شباب, نادي الشباب, ملتقى الشباب, مكان للمراهقين, بيت الشباب للقاء, مراكز الشباب, نادي للمراهقين, نادي المراهقين, ملتقى شباب, نشاطات للشباب, نشاطات المراهقين, مكان للشباب, وين يروحوا '
      + 'الشباب, لقاء المراهقين, بلياردو, نادي بنات, نادي فتيات, انشطة شبابية, عمل شبابي',
    uk: 'молодіжний центр, молодіжний клуб, клуб для підлітків, центр для молоді, молодежный центр, молодежный клуб, подростковый клуб, молодіжний простір, простір для молоді, простір для підлітків, місце для підлітків, '
      + 'де зустрітись підліткам, молодіжна робота, молодіжні клуби, тусовка для підлітків, більярд, настільний футбол, дівчачий клуб, молодежное пространство, место для подростков, центр для подростков, клуб для '
      + 'молодежи, тусовка для подростков, бильярд, молодежная работа, занятия для подростков, дозвілля для молоді',
    tr: 'gençlik merkezi, gençlik kulübü, gençlik evi, gençlik kafesi, gençlik merkezleri, gençlerin buluşma yeri, gençler için yer, gençlik lokali, takılmak, langırt, bilardo, gençler buluşuyor, kızlar kulübü, gençlik '
      + 'çalışması, ergenler için kulüp, gençlik etkinlikleri, gençlik buluşma yeri' },
  { code: 'YOUTH_STREETWORK', wider: 'YOUTH_CENTRE',
    de: 'mobile Jugendarbeit, Streetwork Jugend, aufsuchende Jugendarbeit, aufsuchende Jugendsozialarbeit, Streetworker für Jugendliche, Streetworker, Jugendliche auf der Straße, Straßensozialarbeit, Jugendliche an '
      + 'öffentlichen Plätzen, Jugendbus, Jugendmobil, wohnungslose Jugendliche, Straßenkinder, Cliquen begleiten',
    en: 'mobile youth work, street work, streetworker, street worker, outreach youth work, young people on the street, street children, homeless youth',
    ar: 'عمل شبابي متنقل, عامل الشارع, شباب الشارع, اطفال الشوارع, مراهقين في الشارع, عامل اجتماعي متنقل',
    uk: 'вулична робота з молоддю, мобільна молодіжна робота, вуличний соціальний працівник, діти вулиці, уличная работа с молодежью, уличный социальный работник, дети улицы, стрітворк, подростки на улице',
    tr: 'sokak çalışması gençler, mobil gençlik çalışması, sokak çocukları, sokak sosyal çalışmacısı, sokaktaki gençler, streetwork' },
  { code: 'YOUTH_PARTICIPATION',
    de: 'Jugendparlament, Jugendbeirat, Jugendgemeinderat, Kinderparlament, Jugendbeteiligung, Kinder- und Jugendbeteiligung, Jugendforum, Kinderrechte, Kinderbeauftragte, Jugendbeauftragte, Kinderbüro, Jugendliche '
      + 'mitbestimmen, Jugendliche mitreden, Jugendpolitik, Jugendsprecher, Ideen von Jugendlichen, Jugendkonferenz, Jugendvertretung',
    en: "youth parliament, youth participation, children's rights, youth forum, young people have a say, youth representatives, children's parliament, youth advisory board",
    ar: 'برلمان الشباب, مجلس شباب, مشاركة الشباب, حقوق الطفل, حقوق الاطفال, برلمان الاطفال, صوت الشباب',
    uk: 'молодіжний парламент, молодіжна рада, участь молоді, права дітей, дитячий парламент, молодежный парламент, молодежный совет, права детей, участие молодежи, голос молоді',
    tr: 'gençlik meclisi, gençlik parlamentosu, çocuk meclisi, çocuk hakları, gençlerin katılımı, gençlik temsilcisi, gençlik forumu' },
  { code: 'YOUTH_ASSOCIATION', wider: 'YOUTH_CENTRE',
    de: 'Jugendverband, Pfadfinder, Jugendgruppe, Jugendring, Jungschar, Kreisjugendring, Landjugend, KJR, Jugendfeuerwehr, Ministranten, Messdiener, Falken, Jugendrotkreuz, Jugendleitercard, Juleica, Jugendaustausch, '
      + 'Jugendverbände, Jugendverein, Jugendvereine, Pfadfinderin, Pfadfindergruppe, Pfadfinderstamm, Wölflinge, DPSG, VCP, KLJB, KjG, CVJM, Kolpingjugend, evangelische Jugend, katholische Jugend, BDKJ, Konfigruppe, '
      + 'Jugendkreis, Teenkreis, Kinderfeuerwehr, Bambinifeuerwehr, THW-Jugend, DLRG-Jugend, JRK, Naturfreundejugend, Stadtjugendring, Jugendleiter, Jugendleiterin, Jugendleiterausbildung, Jugendleiterschulung, '
      + 'Gruppenleiter werden, Gruppenstunde, Gruppenstunden, internationale Jugendbegegnung, Jugendbegegnung, Schüleraustausch, Auslandsjahr, Erasmus+ Jugend, Jugendringe, Landjugendgruppe, Trachtenjugend, Solijugend, '
      + 'Gruppennachmittag Kinder',
    en: 'youth association, scouts, youth group, youth council, youth fire brigade, youth exchange, youth associations, youth organisation, boy scouts, girl scouts, scout group, scouting, ymca, church youth group, junior '
      + "fire brigade, children's fire brigade, youth leader, youth leader training, youth leader card, exchange programme for young people, student exchange, youth encounter",
    ar: 'كشافة, جمعية شباب, مجموعة شباب, تبادل شبابي, الكشافة, فرقة كشفية, جمعيات شبابية, شباب الاطفاء, اطفائية الشباب, تبادل طلابي, قائد شباب, منظمة شبابية, لقاء شبابي دولي, سنة في الخارج',
    uk: 'скаути, пласт, молодіжна організація, молодіжна група, скауты, молодежная организация, скаутинг, пластуни, скаутська група, молодіжні організації, юні пожежники, молодіжний обмін, обмін школярів, лідер '
      + 'молодіжної групи, молодіжна асоціація, скаут, скаутская группа, юные пожарные, молодежный обмен, обмен школьников, молодежные организации, молодежная группа, вожатый',
    tr: 'izci, gençlik derneği, gençlik grubu, izcilik, izciler, izci grubu, gençlik dernekleri, gençlik örgütü, genç itfaiyeciler, öğrenci değişimi, gençlik değişimi, gençlik lideri, gençlik teşkilatı, kilise gençlik '
      + 'grubu' },
];
