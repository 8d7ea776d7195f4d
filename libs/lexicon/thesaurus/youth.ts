import { type Concept } from './concept.js';

/** Words about young people: their worries, places, groups and say. */
export const youthConcepts: readonly Concept[] = [
  { code: 'ANONYMOUS_YOUTH_ADVICE',
    de: 'Jugendberatung, Beratung für Jugendliche, Jugendberatungsstelle, Onlineberatung Jugend, Kinder- und Jugendtelefon, Streit mit Eltern, Probleme zu Hause, von zu Hause abgehauen, Jugendsorgen, '
      + 'Kinder- und Jugendberatung, Stress mit Eltern, Stress zu Hause, Ärger zu Hause, Ärger mit den Eltern, Eltern verstehen mich nicht, Eltern erlauben nichts, Eltern sind streng, von zu Hause rausgeflogen, '
      + 'Eltern haben mich rausgeworfen, abgehauen, weggelaufen, Ausreißer, Liebeskummer, niemand versteht mich, Probleme mit Freunden, Sorgen von Jugendlichen, junge Menschen in Krisen, Jugendliche in Krisen, '
      + 'Jugendliche in schwierigen Lebenslagen, Hilfe für Jugendliche, Rat für Jugendliche, Jugendcoaching, Jugendinfo, Jugendinformation, Jugendinformationszentrum, JugendNotmail, U25 Onlineberatung, '
      + 'Mailberatung für Jugendliche, Chatberatung für Jugendliche, junge Menschen beraten, Probleme von Jugendlichen, Jugendsprechstunde, Eltern nerven, halte es daheim nicht aus, will weg von zu Hause, '
      + 'Stress mit Mama, Stress mit Papa, Freund hat Schluss gemacht, Freundin hat Schluss gemacht, bin schwanger und 16, kann mit Eltern nicht reden, hab Mist gebaut, Handy abgenommen, Hausarrest, '
      + 'keiner hört mir zu, Kummerkasten Jugend, jemand zum Reden für Jugendliche, Sorgen und Nöte junger Menschen, anonyme Beratung Jugendliche, Peerberatung Jugend, Jugendchat, Infos für Jugendliche, '
      + 'rausgeschmissen von Eltern, Probleme mit Eltern, von zu Hause weg, Kummer, Kindertelefon',
    en: "youth advice, counselling for young people, youth counselling, trouble at home, arguments with parents, ran away from home, stress with parents, fight with my parents, my parents don't understand me, "
      + "my parents are strict, kicked out by parents, run away from home, runaway, lovesick, heartbreak, nobody understands me, teen counselling, teenagers in crisis, help for teenagers, "
      + "chat counselling for young people, youth information, counselling for teens, my parents fight, parents divorce i am sad teen, i hate my parents, my parents forbid everything, mum yells at me, "
      + "i am 15 and need help, i am 16, secret boyfriend, boyfriend left me, girlfriend left me, teenage problems, kids helpline, nummer gegen kummer, childline, i want to leave home, teenagers talk anonymously, "
      + "girl problems, unhappy at home, trouble with parents, teen helpline, advice for young people",
    ar: 'استشارة للشباب, استشارة المراهقين, مشاكل في البيت, مشاكل مع الاهل, خناق مع اهلي, اهلي ما بيفهموني, اهلي متشددين, اهلي طردوني, هربت من البيت, هربت من اهلي, مشاكل المراهقين, مشاكل الشباب, ما حدا يفهمني, ارشاد '
      + 'الشباب, استشارة شبابية, ضغط الاهل, نصائح للمراهقين',
    uk: 'консультація для молоді, підліткова консультація, проблеми вдома, сварки з батьками, консультация для подростков, ссоры с родителями, проблеми з батьками, батьки мене не розуміють, батьки вигнали, втік з дому, '
      + 'втекла з дому, нещасливе кохання, мене ніхто не розуміє, підлітки в кризі, допомога підліткам, поради для підлітків, проблемы с родителями, родители не понимают, родители выгнали, сбежал из дома, сбежала из дома, '
      + 'никто не понимает меня, помощь подросткам, подростки в кризисе, телефон доверия для подростков, несчастная любовь, батьки не розуміють, родители достали, батьки дістали, мама кричить на мене, мама кричит на меня, '
      + 'тато кричить, папа кричит, хочу піти з дому, хочу уйти из дома, вигнали з дому, выгнали из дома, посварився з батьками, поссорился с родителями, кинув хлопець, бросил парень, кинула дівчина, бросила девушка, '
      + 'немає з ким поговорити підліток, не с кем поговорить подросток, югендбератунг, підліток проблеми, проблемы подростков, порада підлітку',
    tr: 'gençlik danışmanlığı, gençler için danışma, evde sorunlar, ailemle kavga, ailem beni anlamıyor, ailem izin vermiyor, ailem beni kovdu, evden kaçtım, evden kaçmak, kimse beni anlamıyor, aşk acısı, gençlerin sorunları, '
      + 'gençlere yardım, ergen danışmanlığı, annemle kavga, babamla kavga, krizdeki gençler, annem babam kavga ediyor, ailem baskı yapıyor, ailem çok katı, sevgilim terk etti, gizli sevgilim, ergenlik sorunlarım, 15 yaşındayım, '
      + '16 yaşındayım, evden ayrılmak istiyorum, annem bağırıyor, çocuk telefonu, anonim gençlik' },
  { code: 'YOUTH_CENTRE',
    de: 'Jugendzentrum, Jugendtreff, Jugendhaus, Jugendclub, Jugendcafé, offene Jugendarbeit, JUZ, Juze, Jugendraum, Treff für Jugendliche, Teenietreff, Kinder- und Jugendtreff, offene Tür, Jugendarbeit, '
      + 'Jugendpflege, Mädchentreff, Kindertreff, Jungentreff, OKJA, Jugendzentren, Jugendtreffs, Jugendhäuser, Jugendclubs, Jugendfreizeitstätte, Jugendfreizeitheim, Jugendfreizeiteinrichtung, Jugendheim, '
      + 'Jugendkulturhaus, Jugendkulturzentrum, offene Kinder- und Jugendarbeit, offener Jugendtreff, Treffpunkt für Jugendliche, Treff für Teenies, Ort für Jugendliche, wo können Jugendliche hin, '
      + 'Jugendliche treffen sich, Jugendliche chillen, chillen, Kicker und Billard, Tischkicker, Billard, Playstation, offener Betrieb, Öffnungszeiten Jugendzentrum, kommunale Jugendarbeit, '
      + 'gemeindliche Jugendpflege, Jugendpfleger, Jugendpflegerin, Jugendreferent, Jugendsozialarbeit, verbandliche Jugendarbeit, Jugenddisco, Teenieclub, Kinderclub, Bauwagen, Mädchentag, Jungenarbeit, '
      + 'Mädchenarbeit, Kinder- und Jugendzentrum, Jugendprogramm, Jugendangebote, Jugendfreizeit offen, abhängen, wo kann man abhängen, Treff nach der Schule, was geht für Jugendliche, Jugend hat nichts zu tun, '
      + 'Freunde treffen Jugendliche, Freizeit Jugendliche, Billard und Tischtennis, Musik hören und chillen, Zocken im Treff, Teenie-Disco, Jugendkeller, Jugendetage, betreute Freizeit für Jugendliche, '
      + 'Jugendarbeiter, Jugendbüro, Sozialarbeiter im Jugendtreff, Jugendraum Dorf, Bude für Jugendliche, Graffitiwand, Jugendkultur, Jugend- und Kulturhaus, Angebote für Kids und Teens, Jungs- und Mädchentag, '
      + 'Kochen im Jugendtreff, Angebote für Jugendliche, Teenager Treff, nachmittags für Jugendliche, was kann Enkel machen, Beschäftigung für Teenager, nachmittags was machen Kinder, Jugendliche nachmittags, '
      + 'Kinder nachmittags',
    en: "youth centre, youth club, youth café, place for teenagers, girls' club, open youth work, youth work, youth centres, youth clubs, youth house, teen club, teen centre, hang out, place to hang out, "
      + "hangout for teens, youth drop-in, meeting place for young people, open youth centre, table football, pool table, youth worker, youth programme, teenagers meet, things to do for teenagers, girls' group, "
      + "boys' group, youth hub, boys and girls club, place for teens, where can teenagers meet, nothing to do for teenagers, bored teenager, chill with friends, teen hangout, jugendclub, jugendtreff, kids club, "
      + "teenagers club, meet other teenagers, open house for youth, afternoon activities for kids, activities for teens",
    ar: 'مركز شباب, مركز الشباب, نادي شباب, نادي الشباب, ملتقى الشباب, مكان للمراهقين, بيت الشباب للقاء, مراكز الشباب, نادي للمراهقين, نادي المراهقين, ملتقى شباب, نشاطات للشباب, نشاطات المراهقين, مكان للشباب, وين يروحوا '
      + 'الشباب, لقاء المراهقين, بلياردو, نادي بنات, نادي فتيات, انشطة شبابية, عمل شبابي',
    uk: 'молодіжний центр, молодіжний клуб, клуб для підлітків, центр для молоді, молодежный центр, молодежный клуб, подростковый клуб, молодіжний простір, простір для молоді, простір для підлітків, місце для підлітків, '
      + 'де зустрітись підліткам, молодіжна робота, молодіжні клуби, тусовка для підлітків, більярд, настільний футбол, дівчачий клуб, молодежное пространство, место для подростков, центр для подростков, клуб для молодежи, '
      + 'тусовка для подростков, бильярд, молодежная работа, занятия для подростков, дозвілля для молоді, куди піти підлітку, куда пойти подростку, де тусити, где тусоваться, тусовка молоді, тусовка молодежи, юґендцентрум, '
      + 'югендцентрум, югендтреф, югендтрефф, югендклуб, клуб юних, дворовый клуб, будинок піонерів, дом пионеров, дім дитячої творчості, дом детского творчества, палац піонерів, дворец пионеров, дворец молодежи, '
      + 'гурток для підлітків, кружок для подростков, підліткам після школи, подросткам после школы, друзі для підлітка, друзья для подростка, приставка, плейстейшн, настольный футбол, молодь дозвілля, хаб молодіжний',
    tr: 'gençlik merkezi, gençlik kulübü, gençlik evi, gençlik kafesi, gençlik merkezleri, gençlerin buluşma yeri, gençler için yer, gençlik lokali, takılmak, langırt, bilardo, gençler buluşuyor, kızlar kulübü, gençlik çalışması, '
      + 'ergenler için kulüp, gençlik etkinlikleri, gençlik buluşma yeri, jugendclub, jugendtreff, gençler nerede takılır, gençler ne yapabilir, arkadaşlarla takılmak, genç arkadaşlar, çocuk kulübü, gençlere etkinlik, '
      + 'ergenler nerede buluşur' },
  { code: 'YOUTH_STREETWORK', wider: 'YOUTH_CENTRE',
    de: 'mobile Jugendarbeit, Streetwork Jugend, aufsuchende Jugendarbeit, aufsuchende Jugendsozialarbeit, Streetworker für Jugendliche, Streetworker, Jugendliche auf der Straße, Straßensozialarbeit, '
      + 'Jugendliche an öffentlichen Plätzen, Jugendbus, Jugendmobil, wohnungslose Jugendliche, Straßenkinder, Cliquen begleiten, Jugendliche am Bahnhof, Jugendliche ohne Obdach, unterwegs bei Jugendlichen, '
      + 'auf der Straße ansprechen, Jugendliche im Park, Cliquenarbeit, Streetwork für junge Menschen, Entkoppelte junge Menschen, Sofa-Hopping, Präsenz im öffentlichen Raum, Jugendsozialarbeit',
    en: 'mobile youth work, street work, streetworker, street worker, outreach youth work, young people on the street, street children, homeless youth, social worker for teenagers, social worker for young people',
    ar: 'عمل شبابي متنقل, عامل الشارع, شباب الشارع, اطفال الشوارع, مراهقين في الشارع, عامل اجتماعي متنقل',
    uk: 'вулична робота з молоддю, мобільна молодіжна робота, вуличний соціальний працівник, діти вулиці, уличная работа с молодежью, уличный социальный работник, дети улицы, стрітворк, подростки на улице, підлітки на вулиці, '
      + 'безпритульні діти, беспризорники, беспризорные дети, стритворк, стрітворкер, соціальний працівник для підлітків, соцработник для подростков, молодь без дому',
    tr: 'sokak çalışması gençler, mobil gençlik çalışması, sokak çocukları, sokak sosyal çalışmacısı, sokaktaki gençler, streetwork' },
  { code: 'YOUTH_PARTICIPATION',
    de: 'Jugendparlament, Jugendbeirat, Jugendgemeinderat, Kinderparlament, Jugendbeteiligung, Kinder- und Jugendbeteiligung, Jugendforum, Kinderrechte, Kinderbeauftragte, Jugendbeauftragte, Kinderbüro, '
      + 'Jugendliche mitbestimmen, Jugendliche mitreden, Jugendpolitik, Jugendsprecher, Ideen von Jugendlichen, Jugendkonferenz, Jugendvertretung, was sich Jugendliche wünschen, Jugendliche entscheiden mit, Stimme der Jugend, '
      + 'Jugendliche gestalten ihren Ort, Kinderkonferenz, Kinderbürgermeister, Jugendhearing, Jugendbudget, Kinder reden mit, 8er-Rat, Schülervertretung, SV, SMV, Jugend entscheidet',
    en: "youth parliament, youth participation, children's rights, youth forum, young people have a say, youth representatives, children's parliament, youth advisory board",
    ar: 'برلمان الشباب, مجلس شباب, مشاركة الشباب, حقوق الطفل, حقوق الاطفال, برلمان الاطفال, صوت الشباب',
    uk: 'молодіжний парламент, молодіжна рада, участь молоді, права дітей, дитячий парламент, молодежный парламент, молодежный совет, права детей, участие молодежи, голос молоді, молодь вирішує, молодежь решает, '
      + 'учнівське самоврядування, школьное самоуправление, думка молоді, голос подростков, голос підлітків, рада школярів, молодіжна політика, молодежная политика',
    tr: 'gençlik meclisi, gençlik parlamentosu, çocuk meclisi, çocuk hakları, gençlerin katılımı, gençlik temsilcisi, gençlik forumu' },
  { code: 'YOUTH_ASSOCIATION', wider: 'YOUTH_CENTRE',
    de: 'Jugendverband, Pfadfinder, Jugendgruppe, Jugendring, Jungschar, Kreisjugendring, Landjugend, KJR, Jugendfeuerwehr, Ministranten, Messdiener, Falken, Jugendrotkreuz, Jugendleitercard, Juleica, '
      + 'Jugendaustausch, Jugendverbände, Jugendverein, Jugendvereine, Pfadfinderin, Pfadfindergruppe, Pfadfinderstamm, Wölflinge, DPSG, VCP, KLJB, KjG, CVJM, Kolpingjugend, evangelische Jugend, '
      + 'katholische Jugend, BDKJ, Konfigruppe, Jugendkreis, Teenkreis, Kinderfeuerwehr, Bambinifeuerwehr, THW-Jugend, DLRG-Jugend, JRK, Naturfreundejugend, Stadtjugendring, Jugendleiter, Jugendleiterin, '
      + 'Jugendleiterausbildung, Jugendleiterschulung, Gruppenleiter werden, Gruppenstunde, Gruppenstunden, internationale Jugendbegegnung, Jugendbegegnung, Schüleraustausch, Auslandsjahr, Erasmus+ Jugend, '
      + 'Jugendringe, Landjugendgruppe, Trachtenjugend, Solijugend, Gruppennachmittag Kinder, mit Freunden zelten, Lagerfeuer, Gruppenkinder, Kinder- und Jugendgruppe, wöchentliche Gruppenstunde, Gruppenleitung, '
      + 'Zeltlager Pfadfinder, Halstuch, Kluft, Stammesheim, Ferienfreizeit Betreuer, Betreuer werden, Teamer, Teamerschulung, Jugendverbandsarbeit, Jugendorganisation, Malteserjugend, Jugend im Verein, '
      + 'Sportjugend, Waldjugend, Alpenvereinsjugend, Konfi, Jugendabteilung, Jugendbildungsmaßnahme, Kindergruppe',
    en: 'youth association, scouts, youth group, youth council, youth fire brigade, youth exchange, youth associations, youth organisation, boy scouts, girl scouts, scout group, scouting, ymca, church youth group, '
      + "junior fire brigade, children's fire brigade, youth leader, youth leader training, youth leader card, exchange programme for young people, student exchange, youth encounter, cub scouts, brownies, girl guides, pathfinders, "
      + 'thw youth, red cross youth, juleica, youth club leader, youth camp leader, youth organisations, group for teenagers after school, sports youth, rural youth',
    ar: 'كشافة, جمعية شباب, مجموعة شباب, تبادل شبابي, الكشافة, فرقة كشفية, جمعيات شبابية, شباب الاطفاء, اطفائية الشباب, تبادل طلابي, قائد شباب, منظمة شبابية, لقاء شبابي دولي, سنة في الخارج',
    uk: 'скаути, пласт, молодіжна організація, молодіжна група, скауты, молодежная организация, скаутинг, пластуни, скаутська група, молодіжні організації, юні пожежники, молодіжний обмін, обмін школярів, '
      + 'лідер молодіжної групи, молодіжна асоціація, скаут, скаутская группа, юные пожарные, молодежный обмен, обмен школьников, молодежные организации, молодежная группа, вожатый, пластова група, пласт скаути, пионеры, '
      + 'піонери, пионерская организация, вожатий, стати вожатим, стать вожатым, загін, отряд скаутов, пфадфіндер, пфадфиндер, юні рятувальники, юные спасатели, христианская молодежь, християнська молодь, молодіжна церква, '
      + 'молодежная церковь, похід з наметами, поход с палатками',
    tr: 'izci, gençlik derneği, gençlik grubu, izcilik, izciler, izci grubu, gençlik dernekleri, gençlik örgütü, genç itfaiyeciler, öğrenci değişimi, gençlik değişimi, gençlik lideri, gençlik teşkilatı, kilise gençlik grubu, '
      + 'izci kampı, izci olmak, kızılhaç gençlik, juleica, gençlik grubu lideri, gençlik kampı lideri, köy gençliği, müslüman gençlik' },
];
