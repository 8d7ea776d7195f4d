import { type Concept } from './concept.js';
import { artsHobbiesConcepts } from './arts-hobbies.js';

/** Words about sport, music, arts, nature and free time. */
export const leisureSportConcepts: readonly Concept[] = [
  { code: 'SPORT',
    de: 'Sport, Sportverein, Bewegung, Sportkurs, Sportangebot, Turnverein, Sportgruppe, Sport machen, Sportarten, Sportvereine, Integration durch Sport, Breitensport, TSV, Sporthalle, Kreissportbund, '
      + 'Vereinssport, sich bewegen, mehr bewegen, Bewegungsangebot, Bewegungsangebote, Sport treiben, Sporttreff, Sport ohne Mitgliedschaft, offenes Sportangebot, Sport im Park, Sportstunde, '
      + 'Mannschaft sucht Spieler, Trainingszeiten, Probetraining, Sportabzeichen, Spiel und Sport, Turnhalle, Sportplatz, Sportgelegenheit, Übungsleiter, Sportlerinnen und Sportler, bewege mich zu wenig, '
      + 'Verein für mein Kind, in einen Verein gehen, auspowern, Mitmachsport, Sporttag, Sportprogramm, Sportfreunde, SV, FC, TV Verein, Freizeitsport, Sportjugend, Sport und Spaß, Sport für alle, Sportkurse, '
      + 'Sportstätten, bewegter Nachmittag, sportlich, fit werden, trainieren im Verein',
    en: 'sport, sports, sports club, exercise, sports course, sports group, do sport, physical activity, be active, get moving, sports for everyone, sports ground, open sports hall, trial training, sport in the park, team sport, '
      + 'training sessions, join a sports team, sports near me, find a sports club, sports for women, sports for refugees, sporty, work out together, sports team, training partner, sports hall, move more, sport free, sports offer',
    ar: 'رياضة, الرياضة, نادي رياضي, تمارين, نوادي رياضية, نشاط رياضي, حركة, بدي العب رياضة, صالة رياضية, فريق رياضي, نشاط بدني, تدريب رياضي, رياضة مجانية, ملعب',
    uk: 'спорт, спортивний клуб, спортивна секція, тренування, секція, заняття спортом, спортивный клуб, спортивная секция, тренировка, займатися спортом, рухатися більше, спорт у парку, спортивний зал, заниматься спортом, '
      + 'спортивная команда, записаться на спорт, физкультура, спортивний майданчик, спортсекція, спортсекция, спортивні секції, спортивные секции, займатися у секції, тренер, спортклуб, шпортферайн, спортферайн, '
      + 'записатися на спорт, тренуватися, тренироваться, здоровий спорт, спорт для женщин, спорт для жінок, фізкультура',
    tr: 'spor, spor kulübü, egzersiz, spor kursu, spor yapmak, antrenman, spor yapmak istiyorum, hareket etmek, spor takımı, spor salonu açık, parkta spor, spor sahası, sportif etkinlik, spor kulübü arıyorum, kadınlara spor, '
      + 'ücretsiz spor, spor grubu, spor arkadaşı, spor yapacak yer, spor etkinliği, mültecilere spor' },
  { code: 'SENIOR_SPORT', wider: 'SPORT',
    de: 'Seniorensport, Sport im Alter, Sport für Ältere, fit im Alter, Bewegung im Alter, beweglich bleiben im Alter, Bewegung für Senioren, 60 plus Sport, Sport ab 60, Sport für Senioren, Rollatortanz, '
      + 'Hockergymnastik, Bewegungsspaziergang, Gleichgewichtstraining, Alltagstrainingsprogramm, Kraft und Balance, Sturzprophylaxe, Senioren in Bewegung, sanfte Gymnastik, will Sport machen mit 70, '
      + 'Oma bewegt sich wenig, Gymnastik für Ältere, beweglich bleiben, gelenkig bleiben, Senioren-Fitness, Kräftigung im Alter, Übungen im Sitzen, fit ab 60, Bewegungstreff Senioren, Gangsicherheit, '
      + 'Rollatorsport, Gymnastik für Senioren, Sitzgymnastik, Seniorengymnastik, Sport Rentner, Sport für Oma, Stuhlgymnastik, Sturzvorbeugung, Hochbetagte, Gleichgewicht trainieren, fällt oft hin Sport',
    en: 'sport for seniors, sports for older people, fit in old age, senior fitness, gentle exercise, balance training, stay mobile in old age, exercise over 60, exercise for elderly, over 65 sports, '
      + 'gentle gymnastics, sport for pensioners, walking for seniors, keep fit over 60, elderly workout, seniors exercise class, senior gymnastics, exercise for seniors, gymnastics for elderly, fall prevention',
    ar: 'رياضة كبار السن, رياضة للمسنين, حركة لكبار السن, تمارين خفيفة للكبار, تمارين توازن',
    uk: 'спорт для літніх, рух у літньому віці, вправи для пенсіонерів, гімнастика для пенсіонерів, спорт для пожилых, гимнастика для пожилых, зарядка для пенсионеров, зарядка для літніх, фізкультура для пенсіонерів, '
      + 'физкультура для пенсионеров, спорт для пенсіонерів, спорт для пенсионеров, рухатися у старості, движение в старости, скандинавська ходьба пенсіонери, фитнес для пожилых, гимнастика для пенсионеров',
    tr: 'yaşlılar için spor, yaşlılıkta spor, 60 yaş üstü spor, yaşlı jimnastiği, denge egzersizi, emeklilere spor, yaşlılara egzersiz, 65 yaş spor, yaşlılara jimnastik, yaşlılıkta hareket, yaşlılar yürüyüşü, yaşlı sporu, '
      + 'emekli jimnastik' },
  { code: 'CHILDREN_SPORT', wider: 'SPORT',
    de: 'Kindersport, Kindersportgruppe, Sport für Kinder, Bewegung für Kinder, Bewegungsspiele, Bewegungslandschaft, Ballschule, Purzelturnen, Kind will Sport machen, Sportverein für Kinder, Ferien-Sportcamp, '
      + 'Bambini-Training, Psychomotorik, Toben und Klettern, Kinder austoben, Jugendsport, Mitternachtssport, Sport für Jugendliche, Kind hat zu viel Energie, Kind braucht Bewegung, welcher Sport für Kind, '
      + 'Bewegungskindergarten, Kinderleichtathletik, Sport AG, Hindernisparcours, Tobestunde, Kinderfitness, Sportspiele für Kinder, Bewegungsbaustelle, Jugendliche und Sport, Kinderturnen, Turnen für Kinder, '
      + 'Eltern-Kind-Turnen, Bewegung Kleinkind, Turnen mit Kleinkind, Kindertanz, Mutter-Kind-Turnen',
    en: "sport for children, sport for kids, children's sports group, ball school, movement games, sports camp for kids, sport for teenagers, let children run around, sport for my son, sport for my daughter, "
      + "kids sports club, toddler sports, active kids, sports for girls, sports after school, my child wants to do sport, kids gym, children's athletics, kids gymnastics, toddler gymnastics",
    ar: 'رياضة الاولاد, رياضة للاولاد, نادي اطفال رياضي, بدي سجل ابني رياضة, نشاط رياضي للاطفال',
    uk: 'спорт для дітей, дитяча секція, спортивна секція для дитини, рухливі ігри, спорт для детей, детская секция, отдать ребенка на спорт, спорт для підлітків, спорт для дитини, спорт для ребенка, '
      + 'секція для дитини, секция для ребенка, віддати на спорт дитину, тренування для дітей, тренировки для детей, активна дитина спорт, гиперактивный ребенок спорт, детский спорт, спорт для подростков, '
      + 'дитячий спорт, спортивный кружок',
    tr: 'çocuklar için spor, çocuk sporu, çocuğumu spora yazdırmak, hareketli oyunlar, gençler için spor, oğluma spor, kızıma spor, çocuk spor kulübü, çocuklara spor, kızlar için spor, okul sonrası spor, gençlere spor, '
      + 'çocuklar için jimnastik' },
  { code: 'REHAB_SPORT', wider: 'SPORT',
    de: 'Rehasport, Rehabilitationssport, Herzsport, Herzsportgruppe, Koronarsport, Funktionstraining, Lungensport, Krebssport, Sport nach Krebs, Sport bei Diabetes, Sport bei Rückenschmerzen, '
      + 'Sport nach Herzinfarkt, Osteoporosegymnastik, Rheumaliga, Sport auf Rezept, Verordnung Rehasport, Parkinson-Sportgruppe, Rückenkurs, Atemgymnastik, Sport nach Krankheit, Sport mit Herz, Rezept für Sport, '
      + 'Sport trotz Schmerzen, Gymnastik nach OP, Orthopädischer Rehasport, Wassergymnastik auf Rezept, Übungsgruppe Rheuma, Diabetes-Sportgruppe, COPD-Sport, Rückenschule, Sport nach Operation, Rückenschmerzen, '
      + 'Turnen nach Herzinfarkt, Rücken tut weh, Wirbelsäulengymnastik, Rückengymnastik, Bandscheibe, Beckenboden, Sport vom Arzt verschrieben, Training auf Rezept, Rücken kaputt',
    en: 'rehab sport, rehabilitation sport, cardiac sports group, sport after cancer, lung sport, sport on prescription, exercise for back pain, osteoporosis exercise, heart group, heart sport, back pain, '
      + 'sport after operation, bad back',
    ar: 'رياضة تأهيلية, رياضة القلب, رياضة بعد السرطان, تمارين وجع الظهر, رياضة علاجية',
    uk: 'реабілітаційний спорт, спорт після хвороби, вправи для спини, лікувальна гімнастика, реабилитационный спорт, лечебная гимнастика, упражнения для спины, кардиогруппа, лікувальна фізкультура група, '
      + 'лечебная физкультура группа, спорт після операції, спорт после операции, вправи після інсульту, упражнения после инсульта, рехашпорт, рехаспорт, спорт за рецептом, кардіо група',
    tr: 'rehabilitasyon sporu, kalp sporu, sırt ağrısı için spor, kanser sonrası spor, reçeteli spor' },
  { code: 'SWIMMING', wider: 'SPORT',
    de: 'Schwimmen, Schwimmbad, Freibad, Hallenbad, Frauenschwimmen, Aquafitness, DLRG, Schwimmverein, Wassergymnastik, Wasserball, baden gehen, Schwimmhalle, ins Schwimmbad gehen, Badezeiten, Aquajogging, '
      + 'Aqua-Fitness, Aquagymnastik, Lehrschwimmbecken, Naturbad, Strandbad, Wasserwacht, Rettungsschwimmer, Warmbadetag, Babyschwimmen, Erlebnisbad, Baden im See, Schwimmzeit für Frauen, Schwimmgruppe, Sauna, '
      + 'Thermalbad, planschen, Bad geöffnet, Bahnen schwimmen, Freibad Eintritt, Badesee, Wellness, Sprungturm, Rutsche Schwimmbad, Kleinkindbecken, Hallenbad Zeiten, baden, Schwimmtreff, Seniorenschwimmen, '
      + 'Familienbad, Aqua, Wasser Gymnastik, Baby ins Wasser',
    en: "swimming, swimming pool, open-air pool, women's swimming, swim, indoor pool, lido, aqua aerobics, swimming for women, lifeguard, bathing lake, baby swimming, aqua jogging, water gymnastics, sauna, swim club, go swimming, "
      + 'pool, pools, where to swim, swimming hall, burkini, lake swimming, swimming for seniors, water aerobics, water park, beach',
    ar: 'سباحة, السباحة, مسبح, مسابح, سباحة للنساء, المسبح, مسبح نسائي, سباحة نسائية, بدي اسبح, بحيرة للسباحة, رياضة مائية, منقذ سباحة, ساونا',
    uk: 'плавання, басейн, плавать, плавание, бассейн, аквааеробіка, відкритий басейн, плавання для жінок, озеро для купання, аквааэробика, плавание для женщин, открытый бассейн, сауна, бассейн для детей, купатися в озері, '
      + 'купаться в озере, піти в басейн, пойти в бассейн, басейн для дітей, плавати в басейні, плавать в бассейне, швімбад, швиммбад, фрайбад, халленбад, аквапарк, купання, купание, пляж, баня, женский бассейн, '
      + 'озеро купаться, аквафітнес',
    tr: 'yüzme, yüzme havuzu, havuz, kapalı havuz, açık havuz, kadınlara yüzme, su jimnastiği, cankurtaran, göl plajı, bebek yüzme, sauna, yüzmek, yüzme kulübü, nerede yüzülür, havuza gitmek, kadınlar havuzu, göl, su sporu havuz, '
      + 'haşema, aqua fitness' },
  { code: 'SWIMMING_LESSONS', wider: 'SWIMMING',
    de: 'Schwimmkurs, schwimmen lernen, Schwimmunterricht, Seepferdchen, Kind kann nicht schwimmen, Anfängerschwimmen, Schwimmkurse für Kinder, Schwimmkurs für Erwachsene, Schwimmkurs für Frauen, Schwimmabzeichen, '
      + 'Bronzeabzeichen, Nichtschwimmer, Wassergewöhnung, sicher schwimmen, Aquakurs Anfänger, Schwimmausbildung, Angst vor Wasser, Wasserangst, Kind soll schwimmen lernen, Erwachsene lernen schwimmen, '
      + 'Seepferdchenkurs, Seeräuber, Schwimmlehrer, Kraulkurs, Warteliste Schwimmkurs, Schwimmen für Anfänger, Kinder sicher im Wasser, kann nicht schwimmen, Schwimmlernkurs',
    en: "swimming lessons, learn to swim, swimming course, my child cannot swim, swimming class, non-swimmers, swimming badge, swimming lessons for adults, get used to water, my son can't swim, "
      + "teach my child to swim, seahorse badge, learn swimming as adult, swimming for beginners, swim lessons, swim school, fear of water, women learn to swim, cannot swim",
    ar: 'تعلم السباحة, دورة سباحة, دورات سباحة, تعليم السباحة للاطفال, ابني ما بيعرف يسبح, دروس سباحة, تعليم سباحة للنساء',
    uk: 'навчитися плавати, уроки плавання, курси плавання, дитина не вміє плавати, навчання плаванню, научиться плавать, обучение плаванию, уроки плавания, ребенок не умеет плавать, навчити дитину плавати, '
      + 'научить ребенка плавать, курси плавання для дітей, курсы плавания, не вмію плавати, не умею плавать, швімкурс, швиммкурс, зеепфердхен, тренер з плавання, тренер по плаванию, боюсь воды, плавание для детей',
    tr: 'yüzme kursu, yüzme öğrenmek, yüzme dersi, çocuğum yüzme bilmiyor, çocuklar için yüzme kursu, yetişkin yüzme kursu, oğlum yüzme bilmiyor, çocuğuma yüzme, yüzme bilmiyorum, kadınlara yüzme kursu, yüzme öğretmek, '
      + 'seepferdchen, su korkusu, yüzme okulu' },
  { code: 'FOOTBALL', wider: 'SPORT',
    de: 'Fußball, Fussball, Fußballverein, Fußballtraining, kicken, Bolzplatz, Kicker, Mädchenfußball, Fußballmannschaft, Fußball spielen, Fußball-AG, Fußballcamp, Straßenfußball, Frauenfußball, Jugendfußball, '
      + 'Walking Football, Fußballturnier, Bambini-Fußball, Kind will Fußball spielen, Torwart, Fußballschule, Fußballplatz, Hallenfußball, Freizeitkicker, Bolzen, Tore schießen, Mannschaft für mein Kind Fußball, '
      + 'F-Jugend, E-Jugend, Altherren, Soccer, Fußballtrainer, Fußballfans, Futsal, Ballkids, Fußballgruppe Geflüchtete, Bambini',
    en: "football, soccer, football club, football training, play football, women's football, football tournament, football for children, kick a ball, football team, football pitch, football camp, football for girls, "
      + 'girls football, football for my son, five-a-side, futsal, football trial, soccer club, soccer team, walking football, football refugees, football coach',
    ar: 'كرة قدم, كرة القدم, نادي كرة قدم, فوتبول, لعب كرة القدم, كورة, فريق كرة قدم, بدي العب فوتبول, ملعب كرة قدم, كرة قدم للاطفال, كرة قدم للبنات, بطولة كرة قدم, طابة',
    uk: 'футбол, футбольний клуб, грати у футбол, футбольная секция, играть в футбол, футбольна команда, футбол для дітей, жіночий футбол, футбольний турнір, футбол для детей, футбольная команда, футбольное поле, '
      + 'тренировки по футболу, футбол для хлопчика, футбол для мальчика, футбол дівчата, секція футболу, секция футбола, записати на футбол, записать на футбол, футбольний тренер, футбольный тренер, мини-футбол, міні-футбол, '
      + 'фусбал',
    tr: 'futbol, futbol kulübü, futbol oynamak, top oynamak, futbol takımı, çocuklar için futbol, kadın futbolu, halı saha, futbol turnuvası, maç yapmak, oğlum futbol, kızlara futbol, futsal, futbol okulu, futbol antrenmanı, '
      + 'futbol antrenörü, futbol sahası, top oynayacak yer' },
  { code: 'BALL_SPORTS', wider: 'SPORT',
    de: 'Basketball, Volleyball, Handball, Hockey, Beachvolleyball, Rugby, Streetball, American Football, Baseball, Boule, Cricket, Ballsport, Korbball, Faustball, Floorball, Völkerball, Boccia, Pétanque, Volleyballgruppe, '
      + 'Hobbyvolleyball, Basketballtraining, Handballverein, Beachvolleyballfeld, Ultimate Frisbee, Sitzball, Korbjäger, Netzball, Ballspiele, Ball werfen, Körbe werfen, Volleyballverein, Handballtraining, Mannschaftssport, '
      + 'Kegelball, Lacrosse, Tchoukball, Softball, Basketballplatz, Boulebahn, Boulegruppe',
    en: 'basketball, volleyball, handball, hockey, rugby, cricket, ball games, netball, floorball, beach volleyball, dodgeball, petanque, basketball team, volleyball group, play basketball',
    ar: 'كرة سلة, كرة طائرة, كرة يد, كرة السلة, الكرة الطائرة, كريكيت, باسكيت بول, فولي بول, هاندبول, العاب الكرة, لعب كرة السلة, رغبي',
    uk: "баскетбол, волейбол, гандбол, хокей, хоккей, регбі, грати у волейбол, грати в баскетбол, ігри з м'ячем, регби, играть в волейбол, баскетбольная секция, пляжний волейбол, петанк, баскетбол для дітей, "
      + "баскетбол для детей, волейбол для дорослих, волейбол для взрослых, гандбол секція, секція волейболу, секция волейбола, бейсбол, играть в баскетбол, спорт з м'ячем",
    tr: 'basketbol, voleybol, hentbol, hokey, voleybol takımı, basketbol oynamak, plaj voleybolu, top oyunları, ragbi' },
  { code: 'RACKET_SPORTS', wider: 'SPORT',
    de: 'Tennis, Tischtennis, Badminton, Federball, Squash, Tennisclub, Tischtennisverein, Pingpong, Padel, Tennis spielen, Tischtennisplatte, Tennisplatz, Tennisverein, Tischtennistraining, Badmintongruppe, Tennistraining, '
      + 'Rückschlagspiele, Crossminton, Schläger, Tennis für Kinder, Ping Pong, Tischtennis spielen, Badmintonverein, Federballschläger, Tennisstunde, Tennishalle, Beachtennis, Freizeittennis',
    en: 'tennis, table tennis, badminton, squash, ping pong, play tennis, tennis court, table tennis club, badminton group, padel tennis, tennis lessons',
    ar: 'تنس, كرة الطاولة, تنس طاولة, ريشة طائرة, بينغ بونغ, ملعب تنس, لعب تنس, بادمنتون, بينج بونج, تنس ارضي',
    uk: 'теніс, настільний теніс, бадмінтон, пінг-понг, теннис, настольный теннис, бадминтон, тенісний корт, грати в теніс, сквош, ракетка, играть в теннис, теннисный корт, пинг-понг, бадмінтонна секція, теніс для дітей, '
      + 'теннис для детей, настільний теніс клуб, настольный теннис клуб, играть в настольный теннис, бадминтон секция, ракетки, падел, тенісний клуб',
    tr: 'tenis, masa tenisi, badminton, tenis kortu, tenis oynamak, masa tenisi kulübü, badminton grubu, raket sporları' },
  { code: 'GYMNASTICS', wider: 'SPORT',
    de: 'Turnen, Gymnastik, Kinderturnen, Eltern-Kind-Turnen, Seniorengymnastik, Rückengymnastik, Sitzgymnastik, Rückenschule, Wirbelsäulengymnastik, Leichtathletik, Sturzprävention, Trampolin, Stuhlgymnastik, '
      + 'Geräteturnen, Mutter-Kind-Turnen, Turnstunde, Turngruppe, Kleinkindturnen, Gymnastikgruppe, Gymnastikkurs, Damengymnastik, Männergymnastik, Frauengymnastik, Beckenbodengymnastik, '
      + 'Rhythmische Sportgymnastik, Bodenturnen, Akrobatik, Kinder-Turngruppe, Dehnen, Stretching, Mobilisation im Sitzen, Seilspringen, Dehnübungen, Bewegung im Sitzen, Hockergymnastik Gruppe, '
      + 'Turnhalle Kinder klettern, Purzelbaum, Rücken stärken, Kinder turnen, Turnverein Kinder, Turnzwerge, Krabbelturnen, Bewegungsstunde, Faszien, Pilates, Zumba, Aerobic',
    en: "gymnastics, children's gymnastics, exercise for seniors, back exercises, athletics, chair exercises, fall prevention, toddler gymnastics, parent and toddler gymnastics, stretching, acrobatics, "
      + "pelvic floor exercises, gymnastics group, seated exercises, floor exercises, pilates, zumba, aerobics",
    ar: 'جمباز, تمارين للمسنين, رياضة للاطفال, تمارين الظهر, العاب قوى, جمباز اطفال, جمباز مع الاهل, تمارين على الكرسي, تمارين رياضية خفيفة, تمارين اطالة, اكروبات',
    uk: 'гімнастика, дитяча гімнастика, гімнастика для літніх, лікувальна фізкультура, гимнастика, легка атлетика, лфк, гімнастика для малюків, розтяжка, акробатика, зарядка, вправи сидячи, художня гімнастика, '
      + 'детская гимнастика, растяжка, художественная гимнастика, легкая атлетика, гимнастика для спины, гімнастика для дітей, гимнастика для детей, гімнастика для спини, лікувальна гімнастика спина, спортивная гимнастика, '
      + 'спортивна гімнастика, акробатика для детей, кіндертурнен, киндертурнен, турнен, стретчинг, суглобова гімнастика, зарядка для спины',
    tr: 'jimnastik, çocuk jimnastiği, yaşlılar için jimnastik, atletizm, sırt egzersizi, anne çocuk jimnastiği, esneme, akrobasi, oturarak egzersiz, bebek jimnastiği, ritmik jimnastik, sirt egzersizi grubu' },
  { code: 'FITNESS', wider: 'SPORT',
    de: 'Fitness, Fitnessstudio, Krafttraining, Zumba, Aerobic, Frauenfitness, Muckibude, Fitnesskurs, Workout, Bodyforming, Frauensport, Calisthenics, Abnehmen mit Sport, fit bleiben, fit werden, Fitnesstraining, Kraftraum, '
      + 'Kraftsport, Muskelaufbau, Bauch-Beine-Po, Step-Aerobic, Zirkeltraining, Ganzkörpertraining, Fitnessgruppe, Frauen-Fitness, Gewichtheben, Fitnessgeräte, Trimm-dich-Pfad, Spinning, Crossfit, Fitnessparcours, Muckis, '
      + 'abtrainieren, Gym besuchen, Hanteln, Geräte-Training, Fitness für Frauen, Body Workout, Sixpack, Ausdauertraining, HIIT, TRX, Fitness draußen, Mama-Fitness, Langhantel',
    en: "fitness, gym, zumba, aerobics, strength training, women's fitness, workout, get fit, keep fit, weight training, circuit training, fitness class, fitness equipment, outdoor gym, crossfit, lose weight with sport, "
      + 'bodybuilding, gym membership, cheap gym, pilates and fitness, build muscle, cardio, step aerobics, bootcamp, women only gym, lose belly',
    ar: 'لياقة, نادي رياضة, جيم, لياقة بدنية, زومبا, رياضة نسائية, رياضة للنساء, نادي نسائي رياضي, جيم للنساء, كمال اجسام, رفع اثقال, ايروبيك, فتنس, تخفيف وزن بالرياضة',
    uk: 'фітнес, тренажерний зал, спортзал, зумба, аеробіка, фитнес, тренажерный зал, силове тренування, фітнес для жінок, кросфіт, вуличні тренажери, качалка, силовые тренировки, фитнес для женщин, аэробика, бодибилдинг, '
      + 'быть в форме, фітнес клуб, фитнес клуб, фитнесстудио, тренажерка, зал тренажерний, качатися, качаться, схуднути спорт, похудеть спорт, аеробіка для жінок, аэробика для женщин, кроссфит, степ аеробіка, '
      + 'силовая тренировка, фитнес после родов',
    tr: 'fitness, spor salonu, zumba, aerobik, kadın sporu, kadınlara fitness, vücut geliştirme, ağırlık çalışması, zayıflama sporu, formda kalmak, spor salonu üyelik, kadınlara spor salonu, ucuz spor salonu, kas yapmak, kardiyo, '
      + 'göbek eritmek, step aerobik' },
  { code: 'YOGA', wider: 'SPORT',
    de: 'Yoga, Pilates, Qigong, Tai Chi, Meditation, Yogakurs, Feldenkrais, Tai-Chi, Qi Gong, Yogagruppe, Yoga für Anfänger, Yoga für Schwangere, Kinderyoga, Stuhlyoga, Achtsamkeit, Atemübungen, Taiji, Hatha-Yoga, '
      + 'Meditationsabend, Stille und Meditation, Lachyoga, Sonnengruß, Yogamatte, Körper und Geist, Atem und Bewegung, Yin Yoga, sanftes Yoga, Yogastunde, Yoga im Park, Yogalehrerin, Kundalini, '
      + 'Entspannung mit Yoga, Zen, Entspannungsübungen',
    en: 'yoga, pilates, tai chi, meditation, qigong, yoga class, yoga for beginners, chair yoga, mindfulness, breathing exercises, guided meditation, laughter yoga',
    ar: 'يوغا, يوجا, تأمل, بيلاتس, يوغا للنساء, تمارين تنفس, دورة يوغا, جلسة تأمل, استرخاء ويوغا',
    uk: 'йога, пілатес, медитація, цигун, пилатес, медитация, йога для початківців, дихальні вправи, йога для вагітних, йога для начинающих, дыхательные упражнения, тай-чі, тай-чи, майндфулнес, заняття йогою, занятия йогой, '
      + 'йога для жінок, йога для женщин, йога для дітей, йога для детей, пилатес для спины, пілатес для спини, медитувати, медитировать, хатха йога, ушу',
    tr: 'yoga, pilates, meditasyon, yoga kursu, nefes egzersizi, hamile yogası, farkındalık meditasyonu, yoga dersi' },
  { code: 'MARTIAL_ARTS', wider: 'SPORT',
    de: 'Kampfsport, Boxen, Judo, Karate, Ringen, Taekwondo, Kickboxen, Boxverein, Jiu-Jitsu, Aikido, Capoeira, Kampfkunst, Boxtraining, Boxclub, Boxen für Jugendliche, Ringerverein, Judoverein, Karateverein, '
      + 'Ju-Jutsu, Kung Fu, Thaiboxen, Muay Thai, MMA, Krav Maga, Kampfsporttraining, Sambo, Wing Tsun, Kampfsport für Kinder, Box-AG, Boxring, Karate für Kinder, Judo für Kinder, Kampfsportschule, '
      + 'Raufen und Ringen, Sparring, Dojo, BJJ, Grappling, Selbstbewusstsein durch Kampfsport, Faustkampf',
    en: 'martial arts, boxing, judo, karate, kickboxing, taekwondo, wrestling, boxing club, boxing training, judo club, kung fu, muay thai, mma, karate for children, jiu-jitsu, krav maga',
    ar: 'فنون قتالية, ملاكمة, كاراتيه, جودو, بوكس, تايكوندو, مصارعة, كيك بوكسينغ, نادي ملاكمة, تدريب ملاكمة, كونغ فو, كاراتيه للاطفال, رياضة قتالية, جوجيتسو, مواي تاي',
    uk: 'бойові мистецтва, бокс, дзюдо, карате, боротьба, тхеквондо, единоборства, борьба, секція боксу, карате для дітей, кікбоксинг, вільна боротьба, самбо, секция бокса, кикбоксинг, карате для детей, дзюдо для детей, '
      + 'рукопашный бой, айкідо, бокс для дітей, бокс для детей, секція карате, секция карате, секция дзюдо, секція дзюдо, боротьба для дітей, борьба для детей, тхэквондо, айкидо, ММА бої, бойове самбо, боевые искусства, '
      + 'ушу саньда, капоейра, бойцовский клуб',
    tr: 'dövüş sporları, boks, judo, karate, güreş, tekvando, kickboks, boks kulübü, boks antrenmanı, kung fu, muay tay, çocuklar için karate, aikido, savunma sporları' },
  { code: 'SELF_DEFENCE', wider: 'MARTIAL_ARTS',
    de: 'Selbstverteidigung, Selbstverteidigungskurs, Selbstbehauptung, Selbstverteidigung für Frauen, Wendo, Selbstbehauptungskurs, Kinder stark machen, mich verteidigen, sich wehren lernen, Selbstschutz, '
      + 'Nein sagen lernen, Angst nachts allein, Selbstsicherheitstraining, Deeskalationstraining, Zivilcourage, Zivilcouragetraining, Mädchen stärken, Krav Maga für Frauen, Gewaltprävention Kurs, '
      + 'Angst im Dunkeln, Angst auf dem Heimweg, Pfefferspray, mutig sein, sicher auftreten, Kinder sicher Schulweg Selbstbehauptung, starke Kinder, sich trauen, stark und selbstbewusst, Übergriffe abwehren, '
      + 'Grenzen zeigen, wie wehre ich mich',
    en: 'self-defence, self defense, self-defence for women, assertiveness training, defend myself, learn to defend yourself, safety training for women, self-assertion, de-escalation training, self-defence for girls, '
      + 'moral courage training',
    ar: 'دفاع عن النفس, الدفاع عن النفس, دورة دفاع عن النفس, كيف ادافع عن نفسي, دفاع عن النفس للنساء, دفاع عن النفس للبنات, تدريب حماية النفس, ادافع عن حالي',
    uk: 'самооборона, самозахист, курси самооборони, самооборона для жінок, захистити себе, самозахист для жінок, самозахист для дітей, самозащита, курсы самообороны, самооборона для женщин, защитить себя, вміти захищатися, '
      + 'уметь защищаться, самооборона для детей, самооборона для дітей, самозащита для женщин, постояти за себе, постоять за себя, боюся ходити вночі, боюсь ходить ночью, курс самозахисту',
    tr: 'kendini savunma, öz savunma, savunma kursu, kendimi savunmak, kadınlar için savunma, çocuklar için öz savunma, kendini koruma, savunma eğitimi' },
  { code: 'RUNNING', wider: 'SPORT',
    de: 'Joggen, Lauftreff, Nordic Walking, Walking, Laufgruppe, Marathon, Lauftraining, Walkinggruppe, Spaziertreff, Spaziergang, Spaziergangsgruppe, laufen gehen, Laufsport, Laufkurs, Läufer, Volkslauf, Stadtlauf, '
      + 'Spendenlauf, gemeinsam laufen, gemeinsam spazieren gehen, spazieren gehen, Spaziergänge, Spaziergehgruppe, Laufanfänger, Halbmarathon, Walken, Spazierengehen in Gesellschaft, Lauffreunde, Kinderwagen-Spaziergang, '
      + 'Staffellauf, Schritte zählen, Laufen im Park, jogge gern, nicht allein laufen, Laufpartner, Lauf-ABC, Walkingtreff, Stöcke Walking, 10000 Schritte, Bewegung an der frischen Luft, Runde drehen, Wettlauf, Firmenlauf, '
      + 'Silvesterlauf',
    en: 'jogging, running group, nordic walking, walking group, go for a run, walk together, go for walks, parkrun, charity run, half marathon, beginners running, walking in company, running club, running course',
    ar: 'ركض, جري, الجري, مجموعة ركض, نركض سوا, مشي جماعي, مجموعة مشي, ماراثون, هرولة, المشي مع مجموعة, مشوار مشي, مشي يومي',
    uk: 'біг, бігова група, скандинавська ходьба, пробіжка, бег, пробежка, прогулянка, бігати разом, ходити на прогулянки, марафон, прогулянки разом, бегать вместе, гулять вместе, скандинавская ходьба, беговая группа, '
      + 'прогулки в компании, бігати, бегать, бігаю, ранкова пробіжка, утренняя пробежка, ходьба з палицями, ходьба с палками, гуляти з кимось, гулять с кем-то, прогулянки на свіжому повітрі, прогулки на свежем воздухе, '
      + 'легка прогулянка, марафон бег',
    tr: 'koşu, koşu grubu, yürüyüş grubu, nordik yürüyüş, birlikte koşmak, birlikte yürümek, yürüyüşe çıkmak, maraton, koşu kulübü, sabah koşusu' },
  { code: 'HIKING', wider: 'LEISURE',
    de: 'Wandern, Wanderung, Wandergruppe, Wanderverein, Wanderweg, Alpenverein, Naturfreunde, Wanderungen, geführte Wanderung, Pilgern, Wandertag, Albverein, wandern gehen, Wanderfreunde, Wanderführer, '
      + 'Seniorenwanderung, Tageswanderung, Halbtageswanderung, Familienwanderung, Wandertreff, Schwarzwaldverein, Eifelverein, Wanderkarte, Rundwanderung, Feierabendwanderung, Pilgerweg, Bergwandern, '
      + 'Kräuterwanderung, Fackelwanderung, Etappenwanderung, in die Berge, gemeinsam wandern, Wanderpartner, Wanderung mit Kindern, Wanderlust, Spazierwandern, Wanderwoche, Hüttenwanderung, Nachtwanderung, '
      + 'Wanderstammtisch, gemütliche Wanderung, Wegewart, Jakobsweg, Spaziergang, spazieren gehen mit anderen, Spaziergänge, gemeinsam spazieren',
    en: 'hiking, hike, walking tour, hiking group, hiking trail, go hiking, guided hike, rambling, hiking club, mountain hiking, pilgrimage walk, hike for families, alpine club, walking group, walk together',
    ar: 'تنزه, المشي في الطبيعة, مسير, هايكنغ, نزهة جبلية, مشي بالجبل, رحلة مشي, مجموعة هايكنغ, درب مشي, مسارات المشي, مسير بالطبيعة',
    uk: 'похід, походи, туризм, пішохідний туризм, поход, походы, турпоходи, піти в похід, туристичний клуб, похід у гори, піший маршрут, пойти в поход, пеший поход, туристический клуб, поход в горы, походи вихідного дня, '
      + "походы выходного дня, прогулянка в гори, прогулка в горы, пішки в ліс, ходити в гори, ходить в горы, вандерн, вандерунг, похід для сім'ї, поход с детьми, туристичний гурток, туристический кружок",
    tr: 'doğa yürüyüşü, yürüyüş turu, dağ yürüyüşü, yürüyüş grubu dağ, trekking, dağcılık kulübü, doğa gezisi yürüyüş, yürüyüş rotası, hiking' },
  { code: 'NATURE', wider: 'LEISURE',
    de: 'Naturführung, Vogelbeobachtung, Vogelstimmenwanderung, Waldspaziergang, Waldbaden, Pilze sammeln, Pilzwanderung, Naturerlebnis, Lehrpfad, Naturpark, Wildkräuter, Sternwarte, Sterne beobachten, Naturerlebnispfad, '
      + 'Fledermausnacht, Bachsafari, raus in die Natur, Waldtag, Naturkunde, in den Wald gehen, Tiere beobachten, frische Luft, Blumen bestimmen, Pflanzen bestimmen, Kräuter sammeln, Wildkräuterführung, Sternenhimmel, Moor, '
      + 'Naturschutzgebiet, Schmetterlinge, Ranger, Greifvögel',
    en: 'nature walk, bird watching, forest walk, forest bathing, mushroom picking, nature park, stargazing, observatory, wild herbs, time in nature, nature trail',
    ar: 'جولة في الطبيعة, مراقبة الطيور, غابة, حديقة طبيعية, قطف الفطر, مراقبة النجوم, محمية طبيعية',
    uk: 'прогулянка лісом, спостереження за птахами, збирати гриби, природний парк, обсерваторія, прогулка по лесу, собирать грибы, наблюдение за птицами, на природу, гриби збирати, грибы собирать, трави збирати, '
      + 'собирать травы, гуляти в лісі, гулять в лесу, свіже повітря, свежий воздух, зоряне небо, звездное небо, заповідник, заповедник, птахи, птицы',
    tr: 'orman yürüyüşü, kuş gözlemi, mantar toplama, doğa parkı, gözlemevi, doğada zaman' },
  { code: 'CLIMBING', wider: 'SPORT',
    de: 'Klettern, Bouldern, Kletterhalle, Kletterkurs, Kletterpark, Hochseilgarten, Boulderhalle, Kletterwand, Klettergruppe, Kletterkurs für Kinder, Sportklettern, Kletterverein, Therapeutisches Klettern, Waldseilgarten, '
      + 'Seilgarten, Kletterwald, hoch hinaus, Klettern lernen, Seil, Felsen, Klettern für Familien, Bouldertreff, Kletterturm, inklusives Klettern, Slackline Park, Baumklettern',
    en: 'climbing, bouldering, climbing hall, climbing course, high ropes course, climbing wall, climbing group, climb, rope park, tree climbing park, climbing for kids',
    ar: 'تسلق, تسلق الجبال, صالة تسلق, جدار تسلق, تسلق للاطفال, حديقة حبال, دورة تسلق',
    uk: 'скелелазіння, скеледром, болдеринг, скалолазание, скалодром, стінка для скелелазіння, мотузковий парк, веревочный парк, скалодром для детей, альпінізм, альпинизм, лазити по стінці, лазить по стенке, '
      + 'скеледром для дітей, боулдеринг, болдеринг зал, боулдерінг, скалодром рядом, скелі, лазание',
    tr: 'tırmanış, tırmanma, kaya tırmanışı, tırmanma duvarı, tırmanma salonu, tırmanış kursu, ip parkuru, macera parkı, boulder' },
  { code: 'WATER_AND_WINTER_SPORTS', wider: 'SPORT',
    de: 'Rudern, Segeln, Kanu, Kajak, Eislaufen, Skifahren, Schlittschuh, Ruderverein, Paddeln, Stand-up-Paddling, Ski, Eishockey, Rodeln, Tauchen, Langlauf, Eishalle, Segelverein, Segelkurs, Windsurfen, Kanuverein, Kanutour, '
      + 'Kanufahren, Drachenboot, Tauchverein, Tauchschule, Bootsverein, Skiverein, Skikurs, Skifreizeit, Schlitten fahren, Wasserski, Curling, Schlittschuhlaufen, Bootfahren, Motorboot, Wellenreiten, Boot fahren, aufs Eis, '
      + 'Eisbahn, Schlittenhügel, Snowboard, Surfen, SUP, Schnorcheln, Wassersport, Wintersport, Segelschein, Bootsführerschein, Angelboot, Kiten, Biathlon',
    en: 'rowing, sailing, canoe, kayak, skiing, ice skating, diving, ice rink, sailing club, canoe trip, dragon boat, ski course, ski club, sledging, curling, diving school, rowing club, ice hockey, windsurfing',
    ar: 'تجديف, ابحار, تزلج, تزحلق, غوص, تزلج على الجليد, قارب, تعلم التزلج, ركوب القوارب, نادي غوص, تزلج على الماء, ركوب الامواج',
    uk: 'веслування, вітрильний спорт, лижі, ковзани, каток, дайвінг, гребля, лыжи, коньки, серфінг, катання на ковзанах, гірськолижний, сплав на каяках, серфинг, кататься на лыжах, кататься на коньках, парусный спорт, '
      + 'байдарка, санки, сплав на каное, каяк, байдарки, сап, сапборд, ковзанка, на каток, лижний клуб, лыжный клуб, сноуборд, вітрильник, яхта, човен, лодка, серф, водный спорт, зимовий спорт, зимний спорт, фігурне катання, '
      + 'фигурное катание',
    tr: 'kürek, yelken, kano, kayak, buz pateni, dalış, sörf, kayak kursu, kürek kulübü, yelken kursu, kızak, dalış okulu, buz hokeyi' },
  { code: 'RIDING', wider: 'SPORT',
    de: 'Reiten, Reitverein, Pferde, Reitunterricht, Reittherapie, therapeutisches Reiten, Ponyreiten, Voltigieren, Reiterhof, Pferdepflege, Reitstunde, Reitschule, Reiterverein, Umgang mit Pferden, Pferdehof, '
      + 'Heilpädagogisches Reiten, Hippotherapie, Reitbeteiligung, Ponyhof, Reiten für Kinder, Pferdestall, Kutschfahrt, Pferd streicheln, Ponys, Tochter will reiten, reiten lernen, Stall helfen, Reitlager, Reiterferien, '
      + 'Esel, Lamawanderung, Alpakas, tiergestützte Therapie Pferd, Heilpädagogische Förderung mit dem Pferd',
    en: 'horse riding, riding lessons, horses, therapeutic riding, pony riding, riding school, riding club, pony, caring for horses, hippotherapy, horse, riding for children, carriage ride',
    ar: 'ركوب الخيل, خيول, فروسية, حصان, تعليم ركوب الخيل, نادي فروسية, اسطبل, ركوب حصان, علاج بالخيل',
    uk: 'верхова їзда, іпотерапія, верховая езда, лошади, школа верхової їзди, кінний клуб, конный клуб, иппотерапия, уроки верховой езды, кататься на лошади, конюшня, кататися на конях, коні, кони, їздити на коні, '
      + 'ездить на лошади, поні, пони, кінний спорт, конный спорт, конюшня для дітей, іпотерапія для дитини, иппотерапия для ребенка, верхова їзда для дітей',
    tr: 'binicilik, ata binme, atlı terapi, atlar, at binme, binicilik okulu, at çiftliği, midilli, at kulübü, ata binmek istiyorum' },
  { code: 'DISABLED_SPORT', wider: 'SPORT',
    de: 'Behindertensport, Rollstuhlsport, Inklusionssport, inklusiver Sport, Special Olympics, Blindenfußball, Versehrtensport, Rollstuhlbasketball, Behinderten- und Rehasportverein, '
      + 'Sport für Menschen mit Behinderung, Sport mit Handicap, Sport im Rollstuhl, Gehörlosensport, Sitzvolleyball, Torball, Goalball, Blindensport, Unified Sports, Handicap-Fußball, Inklusives Training, '
      + 'gemeinsam Sport mit und ohne Behinderung, paralympisch, E-Rollstuhl-Hockey, Tandemfahren für Blinde, Sport trotz Behinderung, Rollstuhl und Sport, behindertes Kind Sport, Rollstuhltanz, '
      + 'inklusive Fußballmannschaft, Sportverein mit Behinderung, blind und Sport, Parasport, Sport für alle mit und ohne Handicap, Rolli-Sport, Sport für Behinderte',
    en: 'disabled sport, inclusive sport, wheelchair sport, special olympics, sport for disabled people, wheelchair basketball, sport with a disability, paralympic, blind sport, deaf sport, inclusive team, unified sports, '
      + 'goalball',
    ar: 'رياضة ذوي الاعاقة, رياضة المعاقين, رياضة الكراسي المتحركة, رياضة مع اعاقة, كرة سلة كراسي متحركة, رياضة المكفوفين, رياضة دامجة, رياضة الصم',
    uk: 'спорт для людей з інвалідністю, інклюзивний спорт, паралімпійський спорт, спорт для инвалидов, спорт на візках, спорт для незрячих, спорт для глухих, паралимпийский спорт, инклюзивный спорт, спорт на колясках, '
      + 'параспорт, спорт для інвалідів, спорт для детей инвалидов, спорт для дітей з інвалідністю, адаптивний спорт, адаптивный спорт, футбол для незрячих, баскетбол на візках, баскетбол на колясках',
    tr: 'engelli sporu, tekerlekli sandalye sporu, engelliler için spor, görme engelliler sporu, işitme engelliler sporu, paralimpik, engelli takımı, kapsayıcı spor' },
  { code: 'OTHER_SPORTS', wider: 'SPORT',
    de: 'Schützenverein, Kegeln, Bowling, Golf, Minigolf, Angeln, Billard, Dart, Bogenschießen, Skateboard, Inlineskaten, Fechten, Parkour, Triathlon, Angelverein, Motorsport, Kegelclub, Kegelbahn, Skatepark, '
      + 'Rollschuh, Cheerleading, Einrad, Golfclub, Angelschein machen, Fischereiverein, Dartverein, Billardclub, Sportschießen, Schützenhaus, Flugsport, Segelflug, BMX, Pumptrack, Orientierungslauf, Slackline, '
      + 'Radsport, Mountainbike, Mountainbiken, Rennrad, Luftgewehr, Disc-Golf, Fische fangen, Rollerskates, Skaten, Pfeil und Bogen, Kegelgruppe, Dartscheibe, Flugzeug Segelfliegen, Drachen steigen, '
      + 'Modellflugverein, Pistolenschießen, Armbrust, Longboard, Stunt-Scooter, Geocaching, Paintball, Lasertag, Gokart, Motocross, Schach, Tauchen, Leichtathletik',
    en: 'shooting club, bowling, golf, minigolf, fishing, billiards, darts, archery, skateboarding, parkour, skate park, roller skating, inline skating, cheerleading, gliding, mountain biking, angling club, bmx, '
      + 'fencing, disc golf, slackline, skateboard, skateboards, roller skates, scooter park, fishing club, shooting, pool billiards, dart club, frisbee, paragliding, horseshoe, motocross, chess boxing, '
      + 'chess club, athletics',
    ar: 'بولينغ, غولف, صيد سمك, بلياردو, رماية, سكيت, سكيت بورد, تزلج بالعجلات, صيد السمك, رياضة الرماية, دراجات جبلية, مبارزة, سنوكر',
    uk: 'боулінг, гольф, риболовля, більярд, стрільба, скейтборд, фехтування, рыбалка, боулинг, бильярд, скейт-парк, ролики, роликові ковзани, дартс, стрільба з лука, скейтпарк, роликовые коньки, стрельба из лука, '
      + 'рыбалка клуб, фехтование, гольф-клуб, маунтинбайк, рибалити, рыбачить, рибалка, рыболовный клуб, рибальський клуб, кегельбан, більярдний клуб, самокат, трюковий самокат, стрелковый клуб, тир, страйкбол, пейнтбол, '
      + 'картинг, скейт, мини-гольф',
    tr: 'bowling, golf, balık tutma, bilardo, okçuluk, kaykay, kaykay parkı, okçuluk kulübü, olta balıkçılığı, dart, dağ bisikleti, eskrim, atıcılık, paten kaymak, kaykay yapmak, bmx, dağcılık bisiklet, cirit, bowling oynamak, '
      + 'balık tutmak' },
  ...artsHobbiesConcepts,
];
