import { type Concept } from './concept.js';

/** Words about who looks after children, on school days and in the holidays. */
export const childcareConcepts: readonly Concept[] = [
  { code: 'CHILDCARE',
    de: 'Kinderbetreuung, Kind betreuen, Kinderbetreuungsplatz, Betreuung für mein Kind, wer passt auf mein Kind auf, Betreuungsplatz, Kinder betreuen, Betreuungsplatzsuche, Kinder unter 3, U3, Betreuung von Kindern, '
      + 'Betreuung der Kinder, Kinderbetreuung während der Arbeit, Kinderbetreuungskosten, Randzeitenbetreuung, Kinderbetreuung am Abend, Notfallbetreuung Kind, Notbetreuung, Betreuungszeiten, Kinder werden betreut, '
      + 'Betreuung Kleinkind, Betreuung unter drei Jahren, Kinderbetreuungsangebote, flexible Kinderbetreuung, Fachberatung Kindertagesbetreuung, Kindertagesbetreuung',
    en: 'childcare, child care, care for my child, who can look after my child, childcare place, look after my kids, someone to watch my child, day care, daycare, childcare costs, childcare while i work, emergency '
      + 'childcare, under threes, care for toddlers, child minding, place for my toddler',
    ar: 'رعاية اطفال, رعاية الأطفال, رعاية الاطفال, مكان لطفلي, من يعتني بطفلي, حضانة لابني, رعاية ابني, مين ينتبه على ابني, اشتغل ومعي طفل, رعاية الطفل, وين حط ابني, رعاية اطفال اثناء العمل, تكاليف رعاية الاطفال, مكان '
      + 'رعاية, العناية بالاطفال',
    uk: 'догляд за дітьми, догляд за дитиною, місце для дитини, присмотр за ребенком, уход за детьми, куди віддати дитину, хто догляне дитину, догляд за малюком, няня для дитини, догляд за дитиною поки працюю, денний '
      + 'догляд за дітьми, куда отдать ребенка, кто посидит с ребенком, присмотр за детьми, уход за ребенком, дневной присмотр, место для ребенка',
    tr: 'çocuk bakımı, çocuğuma kim bakar, çocuk bakım yeri, çocuğuma bakacak biri, çalışırken çocuk bakımı, çocuk bakım masrafı, gündüz çocuk bakımı, küçük çocuk bakımı, üç yaş altı, acil çocuk bakımı, çocuğumu '
      + 'bırakacak yer, çocuk bakım hizmeti' },
  { code: 'DAY_NURSERY', wider: 'CHILDCARE',
    de: 'Kita, Kindergarten, Kindertagesstätte, Krippe, Kinderkrippe, Kitaplatz, Kindergartenplatz, Kindertageseinrichtung, Kita-Platz, Kindergarten anmelden, Kita-Gebühren, Krippenplatz, Kindergärten, Kitas, '
      + 'Elternbeitrag, Waldkindergarten, Spielkreis, Kinderhaus, KiGa, Hort im Kindergarten, Kitaanmeldung, Kindergartenanmeldung, kein Kitaplatz, kein Kindergartenplatz, Kita-Navigator, Kita-Finder, Kita-Gebühren '
      + 'Übernahme, Kindergartengebühren, Kindergartenbeitrag, Kitabeitrag, Krippenkinder, Kindergartenkinder, Kindergartenkind, Vorschule, Vorschulgruppe, Elterninitiative Kita, Naturkindergarten, Bauernhofkindergarten, '
      + 'Betriebskita, Kindertagesstätten, Kindertageseinrichtungen, Eingewöhnung, Erzieherinnen betreuen Kinder, integrative Kita, Montessori-Kinderhaus, Kita für alle, Wartelistenplatz Kita, Rechtsanspruch auf '
      + 'Betreuungsplatz, Mini-Kindergarten, Spielstube vor dem Kindergarten, Kinderkrippen',
    en: 'kindergarten, nursery, day nursery, day care centre, preschool, nursery place, kita, crèche, register for kindergarten, kindergartens, day nurseries, pre-school, register child for kindergarten, no kindergarten '
      + 'place, nursery school, kindergarten fees, forest kindergarten, kindergarten registration, daycare place, creche, waiting list kindergarten',
    ar: 'روضة, حضانة, روضة اطفال, الروضة, كيتا, مكان في الروضة, تسجيل روضة, كندرغارتن, رياض اطفال, كيندرغارتن, الحضانة, الكيتا, مكان بالروضة, روضة لابني, بدي سجل ابني بالروضة, ما في مكان بالروضة, رسوم الروضة, كيندركارتن, '
      + 'الحضانة للاطفال, حضانة اطفال, تسجيل بالحضانة, كريبه, روضات, قائمة انتظار الروضة, تسجيل في رياض الاطفال, تمهيدي',
    uk: 'дитячий садок, садок, дитсадок, ясла, місце в садочку, садочок, кіта, записати в садок, детский сад, садик, ясли, место в садике, садочки, дитячі садки, дитячий садочок, немає місця в садку, запис у дитсадок, '
      + 'плата за садок, кіндергартен, лісовий садок, черга в садок, адаптація в садочку, дитсадки, детсад, детский садик, нет места в садике, записать ребенка в сад, киндергартен, кита, очередь в садик, плата за садик, '
      + 'детские сады, ясельная группа',
    tr: 'kreş, anaokulu, yuva, kita, kreş yeri, kindergarten, çocuk yuvası, anaokulu kaydı, gündüz bakımevi, ana okulu, kreş arıyorum, kreş kaydı, kreşte yer yok, kreş ücreti, anaokulu yeri, anaokulu ücreti, orman '
      + 'anaokulu, ana sınıfı, kreş bekleme listesi, çocuğumu kreşe yazdırmak, kinderkrippe, kreşler, anaokulları' },
  { code: 'CHILDMINDER', wider: 'CHILDCARE',
    de: 'Tagesmutter, Tagesvater, Kindertagespflege, Tagespflege, Tageseltern, Tagespflegeperson, Großtagespflege, Tageselternverein, Tagesmütter, Tagesvater gesucht, Kindertagespflegeperson, Kindertagespflegepersonen, '
      + 'Tagesmutter werden, Tagespflegepersonen, Tagespflegenest, Tagesfamilie, Tageskinder, Kinderfrau, Kinderfrau kommt nach Hause, Betreuung in kleiner Gruppe zu Hause, Betreuung im Haushalt der Tagesmutter, '
      + 'Tageselternvermittlung, Tageseltern vermitteln, Nanny, Qualifizierung Kindertagespflege, Großtagespflegestelle',
    en: 'childminder, day care parent, family day care, nanny, childminding, childminders, registered childminder, day mother, tagesmutter, become a childminder, small group childcare at home, child day care at home, '
      + 'in-home childcare',
    ar: 'مربية اطفال, حاضنة, تاغس موتر, مربية, رعاية نهارية, ام نهارية, امرأة ترعى الاطفال, مربية في البيت, مربية للاطفال, مربية نهارية, تاجس موتر, رعاية اطفال في البيت, جليسة نهارية',
    uk: 'няня, денна мама, тагесмутер, виховательниця вдома, дневная мама, денна няня, тагесмуттер, няня вдома, міні-садок вдома, стати денною мамою, приватна няня, тагесмуттер найти, частная няня, няня на дому, домашний '
      + 'детский сад, няня для ребенка, стать няней',
    tr: 'bakıcı anne, gündüz bakıcısı, çocuk bakıcısı, tagesmutter, gündüz annesi, günlük bakıcı anne, evde çocuk bakan, dadı, tagesmutter arıyorum, evde kreş, küçük grup çocuk bakımı, bakıcı anne olmak' },
  { code: 'BABYSITTER', wider: 'CHILDCARE',
    de: 'Babysitter, Babysitting, Babysitterin, Leihoma, Leihgroßeltern, Wunschoma, Babysitterdienst, Wunschgroßeltern, Oma-Opa-Dienst, Familienpaten, Babysitterkurs, auf Kinder aufpassen, jemand passt abends auf Kind '
      + 'auf, Kind abends betreuen, stundenweise Kinderbetreuung, Babysitter gesucht, Babysitter-Kurs, Babysitterdiplom, Babysittervermittlung, Babysitterbörse, Leihopa, Großelterndienst, Ersatzoma, Ersatzgroßeltern, '
      + 'Wunschopa, Ehrenamtliche Großeltern, Leih-Omas, Aupair, Au-pair, Omas und Opas für Kinder',
    en: 'babysitter, babysitting, rent a granny, substitute grandparents, family sponsor, watch my kids in the evening, sitter for one evening, babysitters, baby-sitter, hourly childcare, au pair, granny service, '
      + 'babysitter course, borrowed grandparents, someone to babysit',
    ar: 'جليسة اطفال, بيبي سيتر, مجالسة اطفال, حدا يقعد مع ابني, جليسة اطفال ليلا, جليسات اطفال, رعاية طفل بالساعة, جدة بديلة, دورة جليسة اطفال, مين يقعد مع الولاد, جليس اطفال',
    uk: 'бебісітер, няня на годину, посидіти з дитиною, бебиситтер, няня на час, посидіти з дитиною ввечері, няня на вечір, погодинна няня, курси няні, бабуся на годину, няня погодинно, посидеть с ребенком, няня на '
      + 'вечер, бабушка на час, почасовая няня, курсы бебиситтера, бейбісітер',
    tr: 'bebek bakıcısı, babysitter, çocuk bakıcılığı, akşam çocuk bakacak biri, saatlik çocuk bakımı, bebek bakıcısı arıyorum, yedek nine, bakıcı kursu, au pair, çocuğa bakacak, akşam bakıcı' },
  { code: 'HOLIDAY_CARE',
    de: 'Ferienbetreuung, Ferienprogramm, Ferienspiele, Ferienfreizeit, Sommerferien, Ferienlager, Osterferien, Herbstferien, Ferienpass, Zeltlager, Ferienangebot, Sommercamp, Kinderferienprogramm, Ferien, Betreuung in '
      + 'den Ferien, Ferienkurs, Kinder in den Ferien, was machen die Kinder in den Ferien, Ferienwoche, Ferienwochen, Ferienaktion, Ferienaktionen, Ferienaktivitäten, Ferienspaß, Ferienspaßprogramm, '
      + 'Ferientagesbetreuung, Pfingstferien, Weihnachtsferien, Winterferien, Faschingsferien, Schulferien, in den Schulferien, Ferienworkshop, Ferienworkshops, Ferienkinder, Ferienfahrt, Ferienfahrten, Jugendfreizeit, '
      + 'Jugendfreizeiten, Kinderfreizeit, Kinderfreizeiten, Stadtranderholung, Sommerlager, Sommerferienprogramm, Camp in den Ferien, Feriencamp, Feriencamps, Kinderstadt, Kinderferien, Ferientage, Spielstadt, '
      + 'Jugendlager',
    en: 'holiday childcare, holiday programme, summer camp, school holidays, summer holidays, holiday club, holiday activities, summer camps, kids in the holidays, holiday camps, easter holidays, autumn holidays, summer '
      + 'programme for kids, vacation care, school vacation, vacation programme, half-term, kids holiday club, activities in school holidays, holiday workshop, youth camp',
    ar: 'برنامج العطلة, رعاية في العطلة, مخيم صيفي, عطلة المدرسة, نشاطات العطلة, العطلة الصيفية, عطلة صيفية, نشاطات صيفية, العطلة المدرسية, الاطفال في العطلة, برنامج صيفي, نادي صيفي, رحلات العطلة للاطفال, عطلة الربيع, '
      + 'مخيمات صيفية, رعاية الاطفال في العطلة, مخيم للاطفال, انشطة في العطلة, العطل المدرسية, عطلة الصيف',
    uk: 'канікули, програма на канікули, літній табір, догляд на канікулах, дитячий табір, каникулы, летний лагерь, программа на каникулы, літні канікули, осінні канікули, шкільні канікули, дитячі табори, табір для '
      + 'дітей, куди діти на канікулах, заняття на канікулах, табір для підлітків, пасхальні канікули, летние каникулы, школьные каникулы, лагерь для детей, детский лагерь, каникулярная программа, куда ребенка на '
      + 'каникулах, лагерь для подростков, занятия на каникулах, літня програма',
    tr: 'tatil programı, yaz kampı, tatilde çocuk bakımı, okul tatili, yaz tatili, tatil bakımı, yaz programı, tatil kampı, çocuk kampı, okul tatilinde çocuklar, sömestr tatili, paskalya tatili, sonbahar tatili, yaz '
      + 'okulu, gençlik kampı, tatil etkinlikleri, tatilde etkinlik, yaz kampları, tatil kursu' },
  { code: 'PLAYGROUP',
    de: 'Spielgruppe, Spielgruppen, Spieltreff, Spielnachmittag für Kinder, Spielkreis für Kinder, Kinderspielgruppe, Miniclub, Spielmobil, Spielstube, Spielgruppe für Kleinkinder, Spielnachmittag, Spielnachmittage, '
      + 'Spieltreffs, Krabbelstube, Zwergerlgruppe, Zwergengruppe, Mäusegruppe, Kinder spielen gemeinsam, gemeinsam mit anderen Kindern spielen, Spielkameraden finden, Spielbus, Spielmobile, Spielaktion, Vorkindergarten, '
      + 'Loslösegruppe, Kindergruppe, offener Spieltreff, Spielzimmer',
    en: 'playgroup, play group, toddler group, play afternoon, mobile playground, playgroups, toddler playgroup, toddlers group, play date, children play together, play bus, play session, stay and play, playroom, kids to '
      + 'play with',
    ar: 'مجموعة لعب, لعب اطفال, مجموعة العاب, مجموعات لعب, مجموعة لعب للاطفال, لعب مع الاطفال, اطفال يلعبون معا, باص اللعب, ابني يلعب مع اطفال, مجموعة للصغار, اوقات لعب',
    uk: 'ігрова група, дитяча ігрова група, игровая группа, ігрові групи, дітям пограти разом, зустрічі для малюків, ігрова кімната, група для малюків, ігровий автобус, поиграть с детьми, игровые группы, игровая комната, '
      + 'группа для малышей, детская игровая, пограти з дітьми',
    tr: 'oyun grubu, çocuk oyun grubu, oyun grupları, birlikte oynayan çocuklar, oyun arkadaşı, oyun saati, küçük çocuk oyun grubu, oyun otobüsü, oyun odası, oyun öğleden sonra' },
];
