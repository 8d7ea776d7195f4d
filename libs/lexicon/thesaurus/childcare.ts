import { type Concept } from './concept.js';

/** Words about who looks after children, on school days and in the holidays. */
export const childcareConcepts: readonly Concept[] = [
  { code: 'CHILDCARE',
    de: 'Kinderbetreuung, Kind betreuen, Kinderbetreuungsplatz, Betreuung für mein Kind, wer passt auf mein Kind auf, Betreuungsplatz, Kinder betreuen, Betreuungsplatzsuche, Kinder unter 3, U3, '
      + 'Betreuung von Kindern, Betreuung der Kinder, Kinderbetreuung während der Arbeit, Kinderbetreuungskosten, Randzeitenbetreuung, Kinderbetreuung am Abend, Notfallbetreuung Kind, Notbetreuung, '
      + 'Betreuungszeiten, Kinder werden betreut, Betreuung Kleinkind, Betreuung unter drei Jahren, Kinderbetreuungsangebote, flexible Kinderbetreuung, Fachberatung Kindertagesbetreuung, Kindertagesbetreuung, '
      + 'keiner für mein Kind, wohin mit dem Kind, wohin mit den Kindern, muss arbeiten und habe ein Kind, Kind während der Arbeit, Aufsicht für Kinder, Kinder beaufsichtigen, Kind unterbringen, '
      + 'Betreuung ab 1 Jahr, Krippe oder Tagesmutter, Platz für mein Kind, Betreuungslücke, Betreuungsbedarf, Randzeiten, ergänzende Kinderbetreuung, Schichtarbeit Kinderbetreuung, Kinder gut aufgehoben, '
      + 'Kleinkindbetreuung, Elternbeiträge Betreuung, Betreuungsformen, auf Kind aufpassen, Schichtarbeit Kind',
    en: 'childcare, child care, care for my child, who can look after my child, childcare place, look after my kids, someone to watch my child, day care, daycare, childcare costs, childcare while i work, emergency childcare, '
      + 'under threes, care for toddlers, child minding, place for my toddler, child minder or nursery, watch my baby, babysit while i work, kids care, childcare for shift workers, night childcare, childcare at 6 am, '
      + 'childcare for toddlers, no childcare, childcare voucher, look after my child, who takes care of my baby',
    ar: 'رعاية اطفال, رعاية الأطفال, رعاية الاطفال, مكان لطفلي, من يعتني بطفلي, حضانة لابني, رعاية ابني, مين ينتبه على ابني, اشتغل ومعي طفل, رعاية الطفل, وين حط ابني, رعاية اطفال اثناء العمل, تكاليف رعاية الاطفال, مكان '
      + 'رعاية, العناية بالاطفال',
    uk: 'догляд за дітьми, догляд за дитиною, місце для дитини, присмотр за ребенком, уход за детьми, куди віддати дитину, хто догляне дитину, догляд за малюком, няня для дитини, догляд за дитиною поки працюю, '
      + 'денний догляд за дітьми, куда отдать ребенка, кто посидит с ребенком, присмотр за детьми, уход за ребенком, дневной присмотр, место для ребенка, ні з ким залишити дитину, не с кем оставить ребенка, '
      + 'з ким залишити дитину, с кем оставить ребенка, куди здати дитину, дитина поки я на роботі, ребенок пока я на работе, догляд за немовлям, хто посидить з дитиною, нагляд за дітьми, посидеть с детьми, '
      + 'посидіти з дітьми, кіндербетройунг, киндербетройунг, місце для догляду за дитиною, группа для детей до 3 лет, група до 3 років, догляд до 3 років, уход за малышом, няня, посидеть с ребенком',
    tr: 'çocuk bakımı, çocuğuma kim bakar, çocuk bakım yeri, çocuğuma bakacak biri, çalışırken çocuk bakımı, çocuk bakım masrafı, gündüz çocuk bakımı, küçük çocuk bakımı, üç yaş altı, acil çocuk bakımı, '
      + 'çocuğumu bırakacak yer, çocuk bakım hizmeti, çocuğuma bakacak kimse yok, çalışıyorum çocuğa kim bakacak, bebeğime kim bakar, gece çocuk bakımı, vardiyalı çocuk bakımı, sabah erken çocuk bakımı, '
      + 'çocuk bakacak, çocuk bakıcısı' },
  { code: 'DAY_NURSERY', wider: 'CHILDCARE',
    de: 'Kita, Kindergarten, Kindertagesstätte, Krippe, Kinderkrippe, Kitaplatz, Kindergartenplatz, Kindertageseinrichtung, Kita-Platz, Kindergarten anmelden, Kita-Gebühren, Krippenplatz, Kindergärten, Kitas, '
      + 'Elternbeitrag, Waldkindergarten, Spielkreis, Kinderhaus, KiGa, Hort im Kindergarten, Kitaanmeldung, Kindergartenanmeldung, kein Kitaplatz, kein Kindergartenplatz, Kita-Navigator, Kita-Finder, '
      + 'Kita-Gebühren Übernahme, Kindergartengebühren, Kindergartenbeitrag, Kitabeitrag, Krippenkinder, Kindergartenkinder, Kindergartenkind, Vorschule, Vorschulgruppe, Elterninitiative Kita, Naturkindergarten, '
      + 'Bauernhofkindergarten, Betriebskita, Kindertagesstätten, Kindertageseinrichtungen, Eingewöhnung, Erzieherinnen betreuen Kinder, integrative Kita, Montessori-Kinderhaus, Kita für alle, Wartelistenplatz Kita, '
      + 'Rechtsanspruch auf Betreuungsplatz, Mini-Kindergarten, Spielstube vor dem Kindergarten, Kinderkrippen, Kind in den Kindergarten, Kind in die Kita, Kita suchen, Kindergarten suchen, Kita-Anmeldung, '
      + 'Kitagebühr, Kitaplatz einklagen, Kita ab 1 Jahr, Krippengruppe, Regelgruppe, Kindi, Kinderladen, Kitafinanzierung, Erzieherinnen, pädagogisches Konzept Kita, Kita mit Ganztag, heilpädagogischer Kindergarten, '
      + 'Sprachkita, Familienkita, Übergang in die Kita, Little Bird, Spielzeit und Bildung, Betreuung und Bildung von Kindern bis 6, Brückenangebot, Brückenprojekt, Platzvergabe, altersgemischte Gruppe',
    en: 'kindergarten, nursery, day nursery, day care centre, preschool, nursery place, kita, crèche, register for kindergarten, kindergartens, day nurseries, pre-school, register child for kindergarten, no kindergarten place, '
      + 'nursery school, kindergarten fees, forest kindergarten, kindergarten registration, daycare place, creche, waiting list kindergarten, kinder garden, kindergarden, pre-k, kindergarten place, place in nursery, '
      + 'need a kindergarten, kindergarten for my son, kindergarten for my daughter, kita place, playschool, kids garden, kita voucher, nursery for one year old, waldorf kindergarten, kindergarten waiting list, '
      + 'change kindergarten, settle in kindergarten',
    ar: 'روضة, حضانة, روضة اطفال, الروضة, كيتا, مكان في الروضة, تسجيل روضة, كندرغارتن, رياض اطفال, كيندرغارتن, الحضانة, الكيتا, مكان بالروضة, روضة لابني, بدي سجل ابني بالروضة, ما في مكان بالروضة, رسوم الروضة, كيندركارتن, '
      + 'الحضانة للاطفال, حضانة اطفال, تسجيل بالحضانة, كريبه, روضات, قائمة انتظار الروضة, تسجيل في رياض الاطفال, تمهيدي',
    uk: 'дитячий садок, садок, дитсадок, ясла, місце в садочку, садочок, кіта, записати в садок, детский сад, садик, ясли, место в садике, садочки, дитячі садки, дитячий садочок, немає місця в садку, запис у дитсадок, '
      + 'плата за садок, кіндергартен, лісовий садок, черга в садок, адаптація в садочку, дитсадки, детсад, детский садик, нет места в садике, записать ребенка в сад, киндергартен, кита, очередь в садик, '
      + 'плата за садик, детские сады, ясельная группа, садик для дитини, садик для ребенка, отдать в садик, віддати в садок, відати дитину в садок, дитина в садик, ребенка в садик, місце в садку, місце в кіті, '
      + 'место в ките, место в садике нет, запис у садок, записать в садик, запись в садик, кітаплац, китаплац, кіта плац, крипе, кріппе, криппе, ясла для малюка, ясли для малыша, детский садик записать, '
      + 'дошкільний заклад, дошкольное учреждение, дитячий садок запис, вихователька, воспитательница, кіндергартен записати, ерциерин, подготовительная группа, черга на садок, очередь в садик долго, ясельна група, '
      + 'гарантія місця в садку, ваучер кіта',
    tr: 'kreş, anaokulu, yuva, kita, kreş yeri, kindergarten, çocuk yuvası, anaokulu kaydı, gündüz bakımevi, ana okulu, kreş arıyorum, kreş kaydı, kreşte yer yok, kreş ücreti, anaokulu yeri, anaokulu ücreti, orman anaokulu, '
      + 'ana sınıfı, kreş bekleme listesi, çocuğumu kreşe yazdırmak, kinderkrippe, kreşler, anaokulları, ana okul, kreşe yazmak, kreşe vermek, anaokulu arıyorum, kita yeri, oğluma kreş, kızıma kreş, bir yaşında kreş, kreşe alışma, '
      + 'kreş değiştirme, anaokuluna kayıt, kinderkrippe yeri, gündüz yuvası' },
  { code: 'CHILDMINDER', wider: 'CHILDCARE',
    de: 'Tagesmutter, Tagesvater, Kindertagespflege, Tagespflege, Tageseltern, Tagespflegeperson, Großtagespflege, Tageselternverein, Tagesmütter, Tagesvater gesucht, Kindertagespflegeperson, Kindertagespflegepersonen, '
      + 'Tagesmutter werden, Tagespflegepersonen, Tagespflegenest, Tagesfamilie, Tageskinder, Kinderfrau, Kinderfrau kommt nach Hause, Betreuung in kleiner Gruppe zu Hause, Betreuung im Haushalt der Tagesmutter, '
      + 'Tageselternvermittlung, Tageseltern vermitteln, Nanny, Qualifizierung Kindertagespflege, Großtagespflegestelle, Betreuung bei der Tagesmama, Tagesmama, Kind bei Tagesmutter, kleine Gruppe familiär, '
      + 'fünf Kinder in der Wohnung, familiennahe Betreuung, Pflegeerlaubnis, Tagespflegeplatz Kind, Kindertagespflegestelle, Kinderbetreuung im Haushalt, TAKKI, Tagespflegeperson werden, Großtagespflege Zwerge, '
      + 'Vertretung Tagesmutter',
    en: 'childminder, day care parent, family day care, nanny, childminding, childminders, registered childminder, day mother, tagesmutter, become a childminder, small group childcare at home, child day care at home, '
      + 'in-home childcare, child minder, in-home daycare, home daycare, au pair or nanny, tagespflege children, work as a childminder, day mum, daymother, nannies, minder for my baby',
    ar: 'مربية اطفال, حاضنة, تاغس موتر, مربية, رعاية نهارية, ام نهارية, امرأة ترعى الاطفال, مربية في البيت, مربية للاطفال, مربية نهارية, تاجس موتر, رعاية اطفال في البيت, جليسة نهارية',
    uk: 'няня, денна мама, тагесмутер, виховательниця вдома, дневная мама, денна няня, тагесмуттер, няня вдома, міні-садок вдома, стати денною мамою, приватна няня, тагесмуттер найти, частная няня, няня на дому, '
      + 'домашний детский сад, няня для ребенка, стать няней, нянька, няня постійна, тагесмутер шукаю, няня з ліцензією, мала група дітей вдома, домашний садик, домашній садок, тагесмутти, дневная няня, шукаю няню, '
      + 'ищу няню, нужна няня, потрібна няня, няня для немовляти, мини садик, няня для малыша, приватний садок',
    tr: 'bakıcı anne, gündüz bakıcısı, çocuk bakıcısı, tagesmutter, gündüz annesi, günlük bakıcı anne, evde çocuk bakan, dadı, tagesmutter arıyorum, evde kreş, küçük grup çocuk bakımı, bakıcı anne olmak, kindertagespflege, '
      + 'gündüz anne, evde çocuk bakıcılığı, dadı arıyorum, bebeğe bakıcı anne, tagesmutter olmak' },
  { code: 'BABYSITTER', wider: 'CHILDCARE',
    de: 'Babysitter, Babysitting, Babysitterin, Leihoma, Leihgroßeltern, Wunschoma, Babysitterdienst, Wunschgroßeltern, Oma-Opa-Dienst, Familienpaten, Babysitterkurs, auf Kinder aufpassen, '
      + 'jemand passt abends auf Kind auf, Kind abends betreuen, stundenweise Kinderbetreuung, Babysitter gesucht, Babysitter-Kurs, Babysitterdiplom, Babysittervermittlung, Babysitterbörse, Leihopa, '
      + 'Großelterndienst, Ersatzoma, Ersatzgroßeltern, Wunschopa, Ehrenamtliche Großeltern, Leih-Omas, Aupair, Au-pair, Omas und Opas für Kinder, heute Abend Kind, abends mal weg, Kind betreuen am Abend, '
      + 'Kindersitter, Sitter, Babysitterin gesucht, Leihomas, Leih-Opa, Zeit mit Kindern verbringen, Patenoma, mal ein paar Stunden Pause, Babysitter Liste, Jugendliche Babysitter, geprüfte Babysitter, '
      + 'Oma gesucht, Wunschenkel, Großeltern weit weg, jemand der auf die Kinder aufpasst, stundenweise Betreuung Kind, Kindern Zeit schenken, Oma auf Zeit',
    en: 'babysitter, babysitting, rent a granny, substitute grandparents, family sponsor, watch my kids in the evening, sitter for one evening, babysitters, baby-sitter, hourly childcare, au pair, granny service, '
      + 'babysitter course, borrowed grandparents, someone to babysit, need a babysitter, baby sitting, date night sitter, grandma for my kids, grandparents for hire, leihoma, sitter, '
      + 'someone to play with my child for a few hours, teen babysitter, grandparent service, evening childcare',
    ar: 'جليسة اطفال, بيبي سيتر, مجالسة اطفال, حدا يقعد مع ابني, جليسة اطفال ليلا, جليسات اطفال, رعاية طفل بالساعة, جدة بديلة, دورة جليسة اطفال, مين يقعد مع الولاد, جليس اطفال',
    uk: 'бебісітер, няня на годину, посидіти з дитиною, бебиситтер, няня на час, посидіти з дитиною ввечері, няня на вечір, погодинна няня, курси няні, бабуся на годину, няня погодинно, посидеть с ребенком, '
      + 'няня на вечер, бабушка на час, почасовая няня, курсы бебиситтера, бейбісітер, посидіти ввечері з дитиною, посидеть вечером с ребенком, няня на пару годин, няня на несколько часов, няня ввечері, няня вечером, '
      + 'бабуся для дитини, бабушка напрокат, бабушка для детей, подработка няней, підробіток нянею, студентка няня, лайома, ляйома, бейбиситтер, вечірня няня',
    tr: 'bebek bakıcısı, babysitter, çocuk bakıcılığı, akşam çocuk bakacak biri, saatlik çocuk bakımı, bebek bakıcısı arıyorum, yedek nine, bakıcı kursu, au pair, çocuğa bakacak, akşam bakıcı, leihoma, bebek bakan, '
      + 'birkaç saat çocuğa bakacak, ödünç nine, babysitter lazım, babysitter arıyorum, hafta sonu çocuk bakıcısı' },
  { code: 'HOLIDAY_CARE',
    de: 'Ferienbetreuung, Ferienprogramm, Ferienspiele, Ferienfreizeit, Sommerferien, Ferienlager, Osterferien, Herbstferien, Ferienpass, Zeltlager, Ferienangebot, Sommercamp, Kinderferienprogramm, Ferien, '
      + 'Betreuung in den Ferien, Ferienkurs, Kinder in den Ferien, was machen die Kinder in den Ferien, Ferienwoche, Ferienwochen, Ferienaktion, Ferienaktionen, Ferienaktivitäten, Ferienspaß, Ferienspaßprogramm, '
      + 'Ferientagesbetreuung, Pfingstferien, Weihnachtsferien, Winterferien, Faschingsferien, Schulferien, in den Schulferien, Ferienworkshop, Ferienworkshops, Ferienkinder, Ferienfahrt, Ferienfahrten, '
      + 'Jugendfreizeit, Jugendfreizeiten, Kinderfreizeit, Kinderfreizeiten, Stadtranderholung, Sommerlager, Sommerferienprogramm, Camp in den Ferien, Feriencamp, Feriencamps, Kinderstadt, Kinderferien, Ferientage, '
      + 'Spielstadt, Jugendlager, Ferien und ich muss arbeiten, Kind in den Ferien allein, sechs Wochen Ferien, keine Betreuung in den Ferien, Sommerprogramm, Ferienbetreuung Grundschule, Ferienprogramm anmelden, '
      + 'Kinder verreisen, Freizeit für Kinder im Sommer, Jugendzeltlager, Zeltfreizeit, Stadtranderholungen, Ferien daheim, Ferienaktionswoche, Ferienangebote, Ferienwerkstatt, Ferien auf dem Bauernhof, '
      + 'Abenteuerwoche, Erlebniswoche, Naturcamp, Fußballcamp Ferien, Zirkuswoche, Kreativwoche, Walderlebniswoche, Freizeitfahrten, Ferienkalender, Mini-Stadt, Übernachtung im Zelt',
    en: 'holiday childcare, holiday programme, summer camp, school holidays, summer holidays, holiday club, holiday activities, summer camps, kids in the holidays, holiday camps, easter holidays, autumn holidays, '
      + 'summer programme for kids, vacation care, school vacation, vacation programme, half-term, kids holiday club, activities in school holidays, holiday workshop, youth camp, summer activities for kids, '
      + 'school is closed who watches kids, day camp, sleepaway camp, winter holidays kids, holiday pass, holiday fun, kids camp, summer break, spring break, ferienpass, ferienspiele, holiday trips children, '
      + 'work during school holidays childcare, holiday care',
    ar: 'برنامج العطلة, رعاية في العطلة, مخيم صيفي, عطلة المدرسة, نشاطات العطلة, العطلة الصيفية, عطلة صيفية, نشاطات صيفية, العطلة المدرسية, الاطفال في العطلة, برنامج صيفي, نادي صيفي, رحلات العطلة للاطفال, عطلة الربيع, '
      + 'مخيمات صيفية, رعاية الاطفال في العطلة, مخيم للاطفال, انشطة في العطلة, العطل المدرسية, عطلة الصيف',
    uk: 'канікули, програма на канікули, літній табір, догляд на канікулах, дитячий табір, каникулы, летний лагерь, программа на каникулы, літні канікули, осінні канікули, шкільні канікули, дитячі табори, '
      + 'табір для дітей, куди діти на канікулах, заняття на канікулах, табір для підлітків, пасхальні канікули, летние каникулы, школьные каникулы, лагерь для детей, детский лагерь, каникулярная программа, '
      + 'куда ребенка на каникулах, лагерь для подростков, занятия на каникулах, літня програма, табір, лагерь, лагерь летом, табір влітку, путівка в табір, путевка в лагерь, пионерский лагерь, піонерський табір, '
      + 'дитина на канікулах, ребенок на каникулах, чим зайняти дитину на канікулах, чем занять ребенка на каникулах, канікули програма, осенние каникулы, зимові канікули, зимние каникулы, пасхальные каникулы, '
      + 'весняні канікули, ферієнпрограм, фериенпрограмма, ферієнбетройунг, літо для дітей, лето дети отдых, спортивний табір, спортивный лагерь, языковой лагерь, мовний табір, денний табір, дневной лагерь, '
      + 'оздоровчий табір, оздоровительный лагерь, наметовий табір',
    tr: 'tatil programı, yaz kampı, tatilde çocuk bakımı, okul tatili, yaz tatili, tatil bakımı, yaz programı, tatil kampı, çocuk kampı, okul tatilinde çocuklar, sömestr tatili, paskalya tatili, sonbahar tatili, yaz okulu, '
      + 'gençlik kampı, tatil etkinlikleri, tatilde etkinlik, yaz kampları, tatil kursu, yaz tatili çocuk, tatilde çocuk nereye, okul kapalı çocuk, ferienpass, ferienspiele, kış tatili, çocuklara yaz kampı, günlük kamp, '
      + 'tatil eğlencesi, tatil kartı' },
  { code: 'PLAYGROUP',
    de: 'Spielgruppe, Spielgruppen, Spieltreff, Spielnachmittag für Kinder, Spielkreis für Kinder, Kinderspielgruppe, Miniclub, Spielmobil, Spielstube, Spielgruppe für Kleinkinder, Spielnachmittag, '
      + 'Spielnachmittage, Spieltreffs, Krabbelstube, Zwergerlgruppe, Zwergengruppe, Mäusegruppe, Kinder spielen gemeinsam, gemeinsam mit anderen Kindern spielen, Spielkameraden finden, Spielbus, Spielmobile, '
      + 'Spielaktion, Vorkindergarten, Loslösegruppe, Kindergruppe, offener Spieltreff, Spielzimmer, spielen mit anderen Kindern, Freunde fürs Kind, Kind allein zu Hause langweilt sich, Spielrunde, '
      + 'Spielzeit für Kinder, Kinderspielzeit, Spieleinsatz, freies Spiel, Spiel und Spaß für Kinder, Spielangebot, Spielangebote, Spielpädagogik, Spielhaus, Spielwohnung, Kleinkindgruppe, Minigruppe, '
      + 'Zwergentreff, Singen Spielen Basteln, Kinderbetreuungsgruppe ohne Eltern, Spielwagen, Spielkreis',
    en: 'playgroup, play group, toddler group, play afternoon, mobile playground, playgroups, toddler playgroup, toddlers group, play date, children play together, play bus, play session, stay and play, playroom, '
      + 'kids to play with, playdate, playdates, kids meet to play, children to play with my son, soft play, play café, play centre, indoor play, playtime, pre-nursery group, friends for my child',
    ar: 'مجموعة لعب, لعب اطفال, مجموعة العاب, مجموعات لعب, مجموعة لعب للاطفال, لعب مع الاطفال, اطفال يلعبون معا, باص اللعب, ابني يلعب مع اطفال, مجموعة للصغار, اوقات لعب',
    uk: 'ігрова група, дитяча ігрова група, игровая группа, ігрові групи, дітям пограти разом, зустрічі для малюків, ігрова кімната, група для малюків, ігровий автобус, поиграть с детьми, игровые группы, '
      + 'игровая комната, группа для малышей, детская игровая, пограти з дітьми, розвиваючі заняття, развивающие занятия, розвивалка, развивалка, центр раннего развития, центр раннього розвитку, ранний развитие дети, '
      + 'шпільгрупе, шпильгруппе, погратися з дітьми, друзі для дитини, друзья для ребенка, ігри для дітей, игры для детей, занятия для малышей, заняття для малюків, ігротека, игротека, дитяча кімната',
    tr: 'oyun grubu, çocuk oyun grubu, oyun grupları, birlikte oynayan çocuklar, oyun arkadaşı, oyun saati, küçük çocuk oyun grubu, oyun otobüsü, oyun odası, oyun öğleden sonra, çocuğuma arkadaş, çocuğumla oynayacak, oyun evi, '
      + 'oyun kafesi, çocuklar oynuyor, oyun merkezi, kapalı oyun alanı' },
];
