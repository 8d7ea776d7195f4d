import { type Concept } from './concept.js';
import { artsHobbiesConcepts } from './arts-hobbies.js';

/** Words about sport, music, arts, nature and free time. */
export const leisureSportConcepts: readonly Concept[] = [
  { code: 'SPORT',
    de: 'Sport, Sportverein, Bewegung, Sportkurs, Sportangebot, Turnverein, Sportgruppe, Sport machen, Sportarten, Sportvereine, Integration durch Sport, Breitensport, TSV, Sporthalle, Kreissportbund, Vereinssport, '
      + 'sich bewegen, mehr bewegen, Bewegungsangebot, Bewegungsangebote, Sport treiben, Sporttreff, Sport ohne Mitgliedschaft, offenes Sportangebot, Sport im Park, Sportstunde, Mannschaft sucht Spieler, Trainingszeiten, '
      + 'Probetraining, Sportabzeichen, Spiel und Sport, Turnhalle, Sportplatz, Sportgelegenheit, Übungsleiter, Sportlerinnen und Sportler',
    en: 'sport, sports, sports club, exercise, sports course, sports group, do sport, physical activity, be active, get moving, sports for everyone, sports ground, open sports hall, trial training, sport in the park, '
      + 'team sport, training sessions, join a sports team',
    ar: 'رياضة, الرياضة, نادي رياضي, تمارين, نوادي رياضية, نشاط رياضي, حركة, بدي العب رياضة, صالة رياضية, فريق رياضي, نشاط بدني, تدريب رياضي, رياضة مجانية, ملعب',
    uk: 'спорт, спортивний клуб, спортивна секція, тренування, секція, заняття спортом, спортивный клуб, спортивная секция, тренировка, займатися спортом, рухатися більше, спорт у парку, спортивний зал, заниматься спортом, '
      + 'спортивная команда, записаться на спорт, физкультура, спортивний майданчик',
    tr: 'spor, spor kulübü, egzersiz, spor kursu, spor yapmak, antrenman, spor yapmak istiyorum, hareket etmek, spor takımı, spor salonu açık, parkta spor, spor sahası, sportif etkinlik' },
  { code: 'SENIOR_SPORT', wider: 'SPORT',
    de: 'Seniorensport, Sport im Alter, Sport für Ältere, fit im Alter, Bewegung im Alter, beweglich bleiben im Alter, Bewegung für Senioren, 60 plus Sport, Sport ab 60, Sport für Senioren, Rollatortanz, Hockergymnastik, '
      + 'Bewegungsspaziergang, Gleichgewichtstraining, Alltagstrainingsprogramm, Kraft und Balance, Sturzprophylaxe, Senioren in Bewegung, sanfte Gymnastik',
    en: 'sport for seniors, sports for older people, fit in old age, senior fitness, gentle exercise, balance training, stay mobile in old age, exercise over 60',
    ar: 'رياضة كبار السن, رياضة للمسنين, حركة لكبار السن, تمارين خفيفة للكبار, تمارين توازن',
    uk: 'спорт для літніх, рух у літньому віці, вправи для пенсіонерів, гімнастика для пенсіонерів, спорт для пожилых, гимнастика для пожилых, зарядка для пенсионеров',
    tr: 'yaşlılar için spor, yaşlılıkta spor, 60 yaş üstü spor, yaşlı jimnastiği, denge egzersizi' },
  { code: 'CHILDREN_SPORT', wider: 'SPORT',
    de: 'Kindersport, Kindersportgruppe, Sport für Kinder, Bewegung für Kinder, Bewegungsspiele, Bewegungslandschaft, Ballschule, Purzelturnen, Kind will Sport machen, Sportverein für Kinder, Ferien-Sportcamp, '
      + 'Bambini-Training, Psychomotorik, Toben und Klettern, Kinder austoben, Jugendsport, Mitternachtssport, Sport für Jugendliche',
    en: "sport for children, sport for kids, children's sports group, ball school, movement games, sports camp for kids, sport for teenagers, let children run around",
    ar: 'رياضة الاولاد, رياضة للاولاد, نادي اطفال رياضي, بدي سجل ابني رياضة, نشاط رياضي للاطفال',
    uk: 'спорт для дітей, дитяча секція, спортивна секція для дитини, рухливі ігри, спорт для детей, детская секция, отдать ребенка на спорт, спорт для підлітків',
    tr: 'çocuklar için spor, çocuk sporu, çocuğumu spora yazdırmak, hareketli oyunlar, gençler için spor' },
  { code: 'REHAB_SPORT', wider: 'SPORT',
    de: 'Rehasport, Rehabilitationssport, Herzsport, Herzsportgruppe, Koronarsport, Funktionstraining, Lungensport, Krebssport, Sport nach Krebs, Sport bei Diabetes, Sport bei Rückenschmerzen, Sport nach Herzinfarkt, '
      + 'Osteoporosegymnastik, Rheumaliga, Sport auf Rezept, Verordnung Rehasport, Parkinson-Sportgruppe, Rückenkurs, Atemgymnastik',
    en: 'rehab sport, rehabilitation sport, cardiac sports group, sport after cancer, lung sport, sport on prescription, exercise for back pain, osteoporosis exercise, heart group',
    ar: 'رياضة تأهيلية, رياضة القلب, رياضة بعد السرطان, تمارين وجع الظهر, رياضة علاجية',
    uk: 'реабілітаційний спорт, спорт після хвороби, вправи для спини, лікувальна гімнастика, реабилитационный спорт, лечебная гимнастика, упражнения для спины, кардиогруппа',
    tr: 'rehabilitasyon sporu, kalp sporu, sırt ağrısı için spor, kanser sonrası spor, reçeteli spor' },
  { code: 'SWIMMING', wider: 'SPORT',
    de: 'Schwimmen, Schwimmbad, Freibad, Hallenbad, Frauenschwimmen, Aquafitness, DLRG, Schwimmverein, Wassergymnastik, Wasserball, baden gehen, Schwimmhalle, ins Schwimmbad gehen, Badezeiten, Aquajogging, Aqua-Fitness, '
      + 'Aquagymnastik, Lehrschwimmbecken, Naturbad, Strandbad, Wasserwacht, Rettungsschwimmer, Warmbadetag, Babyschwimmen, Erlebnisbad, Baden im See, Schwimmzeit für Frauen, Schwimmgruppe, Sauna, Thermalbad',
    en: "swimming, swimming pool, open-air pool, women's swimming, swim, indoor pool, lido, aqua aerobics, swimming for women, lifeguard, bathing lake, baby swimming, aqua jogging, water gymnastics, sauna",
    ar: 'سباحة, السباحة, مسبح, مسابح, سباحة للنساء, المسبح, مسبح نسائي, سباحة نسائية, بدي اسبح, بحيرة للسباحة, رياضة مائية, منقذ سباحة, ساونا',
    uk: 'плавання, басейн, плавать, плавание, бассейн, аквааеробіка, відкритий басейн, плавання для жінок, озеро для купання, аквааэробика, плавание для женщин, открытый бассейн, сауна, бассейн для детей, купатися в озері, '
      + 'купаться в озере',
    tr: 'yüzme, yüzme havuzu, havuz, kapalı havuz, açık havuz, kadınlara yüzme, su jimnastiği, cankurtaran, göl plajı, bebek yüzme, sauna' },
  { code: 'SWIMMING_LESSONS', wider: 'SWIMMING',
    de: 'Schwimmkurs, schwimmen lernen, Schwimmunterricht, Seepferdchen, Kind kann nicht schwimmen, Anfängerschwimmen, Schwimmkurse für Kinder, Schwimmkurs für Erwachsene, Schwimmkurs für Frauen, Schwimmabzeichen, '
      + 'Bronzeabzeichen, Nichtschwimmer, Wassergewöhnung, sicher schwimmen, Aquakurs Anfänger, Schwimmausbildung',
    en: 'swimming lessons, learn to swim, swimming course, my child cannot swim, swimming class, non-swimmers, swimming badge, swimming lessons for adults, get used to water',
    ar: 'تعلم السباحة, دورة سباحة, دورات سباحة, تعليم السباحة للاطفال, ابني ما بيعرف يسبح, دروس سباحة, تعليم سباحة للنساء',
    uk: 'навчитися плавати, уроки плавання, курси плавання, дитина не вміє плавати, навчання плаванню, научиться плавать, обучение плаванию, уроки плавания, ребенок не умеет плавать',
    tr: 'yüzme kursu, yüzme öğrenmek, yüzme dersi, çocuğum yüzme bilmiyor, çocuklar için yüzme kursu, yetişkin yüzme kursu' },
  { code: 'FOOTBALL', wider: 'SPORT',
    de: 'Fußball, Fussball, Fußballverein, Fußballtraining, kicken, Bolzplatz, Kicker, Mädchenfußball, Fußballmannschaft, Fußball spielen, Fußball-AG, Fußballcamp, Straßenfußball, Frauenfußball, Jugendfußball, '
      + 'Walking Football, Fußballturnier, Bambini-Fußball, Kind will Fußball spielen, Torwart, Fußballschule, Fußballplatz, Hallenfußball, Freizeitkicker',
    en: "football, soccer, football club, football training, play football, women's football, football tournament, football for children, kick a ball, football team, football pitch, football camp",
    ar: 'كرة قدم, كرة القدم, نادي كرة قدم, فوتبول, لعب كرة القدم, كورة, فريق كرة قدم, بدي العب فوتبول, ملعب كرة قدم, كرة قدم للاطفال, كرة قدم للبنات, بطولة كرة قدم, طابة',
    uk: 'футбол, футбольний клуб, грати у футбол, футбольная секция, играть в футбол, футбольна команда, футбол для дітей, жіночий футбол, футбольний турнір, футбол для детей, футбольная команда, футбольное поле, '
      + 'тренировки по футболу',
    tr: 'futbol, futbol kulübü, futbol oynamak, top oynamak, futbol takımı, çocuklar için futbol, kadın futbolu, halı saha, futbol turnuvası, maç yapmak' },
  { code: 'BALL_SPORTS', wider: 'SPORT',
    de: 'Basketball, Volleyball, Handball, Hockey, Beachvolleyball, Rugby, Streetball, American Football, Baseball, Boule, Cricket, Ballsport, Korbball, Faustball, Floorball, Völkerball, Boccia, Pétanque, Volleyballgruppe, '
      + 'Hobbyvolleyball, Basketballtraining, Handballverein, Beachvolleyballfeld, Ultimate Frisbee, Sitzball, Korbjäger, Netzball, Ballspiele',
    en: 'basketball, volleyball, handball, hockey, rugby, cricket, ball games, netball, floorball, beach volleyball, dodgeball, petanque, basketball team, volleyball group, play basketball',
    ar: 'كرة سلة, كرة طائرة, كرة يد, كرة السلة, الكرة الطائرة, كريكيت, باسكيت بول, فولي بول, هاندبول, العاب الكرة, لعب كرة السلة, رغبي',
    uk: "баскетбол, волейбол, гандбол, хокей, хоккей, регбі, грати у волейбол, грати в баскетбол, ігри з м'ячем, регби, играть в волейбол, баскетбольная секция, пляжний волейбол, петанк",
    tr: 'basketbol, voleybol, hentbol, hokey, voleybol takımı, basketbol oynamak, plaj voleybolu, top oyunları, ragbi' },
  { code: 'RACKET_SPORTS', wider: 'SPORT',
    de: 'Tennis, Tischtennis, Badminton, Federball, Squash, Tennisclub, Tischtennisverein, Pingpong, Padel, Tennis spielen, Tischtennisplatte, Tennisplatz, Tennisverein, Tischtennistraining, Badmintongruppe, Tennistraining, '
      + 'Rückschlagspiele, Crossminton',
    en: 'tennis, table tennis, badminton, squash, ping pong, play tennis, tennis court, table tennis club, badminton group, padel tennis, tennis lessons',
    ar: 'تنس, كرة الطاولة, تنس طاولة, ريشة طائرة, بينغ بونغ, ملعب تنس, لعب تنس, بادمنتون, بينج بونج, تنس ارضي',
    uk: 'теніс, настільний теніс, бадмінтон, пінг-понг, теннис, настольный теннис, бадминтон, тенісний корт, грати в теніс, сквош, ракетка, играть в теннис, теннисный корт, пинг-понг, бадмінтонна секція',
    tr: 'tenis, masa tenisi, badminton, tenis kortu, tenis oynamak, masa tenisi kulübü, badminton grubu, raket sporları' },
  { code: 'GYMNASTICS', wider: 'SPORT',
    de: 'Turnen, Gymnastik, Kinderturnen, Eltern-Kind-Turnen, Seniorengymnastik, Rückengymnastik, Sitzgymnastik, Rückenschule, Wirbelsäulengymnastik, Leichtathletik, Sturzprävention, Trampolin, Stuhlgymnastik, Geräteturnen, '
      + 'Mutter-Kind-Turnen, Turnstunde, Turngruppe, Kleinkindturnen, Gymnastikgruppe, Gymnastikkurs, Damengymnastik, Männergymnastik, Frauengymnastik, Beckenbodengymnastik, Rhythmische Sportgymnastik, Bodenturnen, '
      + 'Akrobatik, Kinder-Turngruppe, Dehnen, Stretching, Mobilisation im Sitzen, Seilspringen',
    en: "gymnastics, children's gymnastics, exercise for seniors, back exercises, athletics, chair exercises, fall prevention, toddler gymnastics, parent and toddler gymnastics, stretching, acrobatics, "
      + 'pelvic floor exercises, gymnastics group, seated exercises, floor exercises',
    ar: 'جمباز, تمارين للمسنين, رياضة للاطفال, تمارين الظهر, العاب قوى, جمباز اطفال, جمباز مع الاهل, تمارين على الكرسي, تمارين رياضية خفيفة, تمارين اطالة, اكروبات',
    uk: 'гімнастика, дитяча гімнастика, гімнастика для літніх, лікувальна фізкультура, гимнастика, легка атлетика, лфк, гімнастика для малюків, розтяжка, акробатика, зарядка, вправи сидячи, художня гімнастика, '
      + 'детская гимнастика, растяжка, художественная гимнастика, легкая атлетика, гимнастика для спины',
    tr: 'jimnastik, çocuk jimnastiği, yaşlılar için jimnastik, atletizm, sırt egzersizi, anne çocuk jimnastiği, esneme, akrobasi, oturarak egzersiz, bebek jimnastiği, ritmik jimnastik, sirt egzersizi grubu' },
  { code: 'FITNESS', wider: 'SPORT',
    de: 'Fitness, Fitnessstudio, Krafttraining, Zumba, Aerobic, Frauenfitness, Muckibude, Fitnesskurs, Workout, Bodyforming, Frauensport, Calisthenics, Abnehmen mit Sport, fit bleiben, fit werden, Fitnesstraining, Kraftraum, '
      + 'Kraftsport, Muskelaufbau, Bauch-Beine-Po, Step-Aerobic, Zirkeltraining, Ganzkörpertraining, Fitnessgruppe, Frauen-Fitness, Gewichtheben, Fitnessgeräte, Trimm-dich-Pfad, Spinning, Crossfit, Fitnessparcours',
    en: "fitness, gym, zumba, aerobics, strength training, women's fitness, workout, get fit, keep fit, weight training, circuit training, fitness class, fitness equipment, outdoor gym, crossfit, lose weight with sport, "
      + 'bodybuilding',
    ar: 'لياقة, نادي رياضة, جيم, لياقة بدنية, زومبا, رياضة نسائية, رياضة للنساء, نادي نسائي رياضي, جيم للنساء, كمال اجسام, رفع اثقال, ايروبيك, فتنس, تخفيف وزن بالرياضة',
    uk: 'фітнес, тренажерний зал, спортзал, зумба, аеробіка, фитнес, тренажерный зал, силове тренування, фітнес для жінок, кросфіт, вуличні тренажери, качалка, силовые тренировки, фитнес для женщин, аэробика, бодибилдинг, '
      + 'быть в форме',
    tr: 'fitness, spor salonu, zumba, aerobik, kadın sporu, kadınlara fitness, vücut geliştirme, ağırlık çalışması, zayıflama sporu, formda kalmak, jim' },
  { code: 'YOGA', wider: 'SPORT',
    de: 'Yoga, Pilates, Qigong, Tai Chi, Meditation, Yogakurs, Feldenkrais, Tai-Chi, Qi Gong, Yogagruppe, Yoga für Anfänger, Yoga für Schwangere, Kinderyoga, Stuhlyoga, Achtsamkeit, Atemübungen, Taiji, Hatha-Yoga, '
      + 'Meditationsabend, Stille und Meditation, Lachyoga',
    en: 'yoga, pilates, tai chi, meditation, qigong, yoga class, yoga for beginners, chair yoga, mindfulness, breathing exercises, guided meditation, laughter yoga',
    ar: 'يوغا, يوجا, تأمل, بيلاتس, يوغا للنساء, تمارين تنفس, دورة يوغا, جلسة تأمل, استرخاء ويوغا',
    uk: 'йога, пілатес, медитація, цигун, пилатес, медитация, йога для початківців, дихальні вправи, йога для вагітних, йога для начинающих, дыхательные упражнения, тай-чі, тай-чи, майндфулнес',
    tr: 'yoga, pilates, meditasyon, yoga kursu, nefes egzersizi, hamile yogası, farkındalık meditasyonu, yoga dersi' },
  { code: 'MARTIAL_ARTS', wider: 'SPORT',
    de: 'Kampfsport, Boxen, Judo, Karate, Ringen, Taekwondo, Kickboxen, Boxverein, Jiu-Jitsu, Aikido, Capoeira, Kampfkunst, Boxtraining, Boxclub, Boxen für Jugendliche, Ringerverein, Judoverein, Karateverein, Ju-Jutsu, '
      + 'Kung Fu, Thaiboxen, Muay Thai, MMA, Krav Maga, Kampfsporttraining, Sambo, Wing Tsun',
    en: 'martial arts, boxing, judo, karate, kickboxing, taekwondo, wrestling, boxing club, boxing training, judo club, kung fu, muay thai, mma, karate for children, jiu-jitsu, krav maga',
    ar: 'فنون قتالية, ملاكمة, كاراتيه, جودو, بوكس, تايكوندو, مصارعة, كيك بوكسينغ, نادي ملاكمة, تدريب ملاكمة, كونغ فو, كاراتيه للاطفال, رياضة قتالية, جوجيتسو, مواي تاي',
    uk: 'бойові мистецтва, бокс, дзюдо, карате, боротьба, тхеквондо, единоборства, борьба, секція боксу, карате для дітей, кікбоксинг, вільна боротьба, самбо, секция бокса, кикбоксинг, карате для детей, дзюдо для детей, '
      + 'рукопашный бой, айкідо',
    tr: 'dövüş sporları, boks, judo, karate, güreş, tekvando, kickboks, boks kulübü, boks antrenmanı, kung fu, muay tay, çocuklar için karate, aikido, savunma sporları' },
  { code: 'SELF_DEFENCE', wider: 'MARTIAL_ARTS',
    de: 'Selbstverteidigung, Selbstverteidigungskurs, Selbstbehauptung, Selbstverteidigung für Frauen, Wendo, Selbstbehauptungskurs, Kinder stark machen, mich verteidigen, sich wehren lernen, Selbstschutz, Nein sagen lernen, '
      + 'Angst nachts allein, Selbstsicherheitstraining, Deeskalationstraining, Zivilcourage, Zivilcouragetraining, Mädchen stärken, Krav Maga für Frauen, Gewaltprävention Kurs',
    en: 'self-defence, self defense, self-defence for women, assertiveness training, defend myself, learn to defend yourself, safety training for women, self-assertion, de-escalation training, self-defence for girls, '
      + 'moral courage training',
    ar: 'دفاع عن النفس, الدفاع عن النفس, دورة دفاع عن النفس, كيف ادافع عن نفسي, دفاع عن النفس للنساء, دفاع عن النفس للبنات, تدريب حماية النفس, ادافع عن حالي',
    uk: 'самооборона, самозахист, курси самооборони, самооборона для жінок, захистити себе, самозахист для жінок, самозахист для дітей, самозащита, курсы самообороны, самооборона для женщин, защитить себя',
    tr: 'kendini savunma, öz savunma, savunma kursu, kendimi savunmak, kadınlar için savunma, çocuklar için öz savunma, kendini koruma, savunma eğitimi' },
  { code: 'RUNNING', wider: 'SPORT',
    de: 'Joggen, Lauftreff, Nordic Walking, Walking, Laufgruppe, Marathon, Lauftraining, Walkinggruppe, Spaziertreff, Spaziergang, Spaziergangsgruppe, laufen gehen, Laufsport, Laufkurs, Läufer, Volkslauf, Stadtlauf, '
      + 'Spendenlauf, gemeinsam laufen, gemeinsam spazieren gehen, spazieren gehen, Spaziergänge, Spaziergehgruppe, Laufanfänger, Halbmarathon, Walken, Spazierengehen in Gesellschaft, Lauffreunde, Kinderwagen-Spaziergang, '
      + 'Staffellauf, Schritte zählen',
    en: 'jogging, running group, nordic walking, walking group, go for a run, walk together, go for walks, parkrun, charity run, half marathon, beginners running, walking in company, running club, running course',
    ar: 'ركض, جري, الجري, مجموعة ركض, نركض سوا, مشي جماعي, مجموعة مشي, ماراثون, هرولة, المشي مع مجموعة, مشوار مشي, مشي يومي',
    uk: 'біг, бігова група, скандинавська ходьба, пробіжка, бег, пробежка, прогулянка, бігати разом, ходити на прогулянки, марафон, прогулянки разом, бегать вместе, гулять вместе, скандинавская ходьба, беговая группа, '
      + 'прогулки в компании',
    tr: 'koşu, koşu grubu, yürüyüş grubu, nordik yürüyüş, birlikte koşmak, birlikte yürümek, yürüyüşe çıkmak, maraton, koşu kulübü, sabah koşusu' },
  { code: 'HIKING', wider: 'LEISURE',
    de: 'Wandern, Wanderung, Wandergruppe, Wanderverein, Wanderweg, Alpenverein, Naturfreunde, Wanderungen, geführte Wanderung, Pilgern, Wandertag, Albverein, wandern gehen, Wanderfreunde, Wanderführer, Seniorenwanderung, '
      + 'Tageswanderung, Halbtageswanderung, Familienwanderung, Wandertreff, Schwarzwaldverein, Eifelverein, Wanderkarte, Rundwanderung, Feierabendwanderung, Pilgerweg, Bergwandern, Kräuterwanderung, Fackelwanderung, '
      + 'Etappenwanderung',
    en: 'hiking, hike, walking tour, hiking group, hiking trail, go hiking, guided hike, rambling, hiking club, mountain hiking, pilgrimage walk, hike for families, alpine club',
    ar: 'تنزه, المشي في الطبيعة, مسير, هايكنغ, نزهة جبلية, مشي بالجبل, رحلة مشي, مجموعة هايكنغ, درب مشي, مسارات المشي, مسير بالطبيعة',
    uk: 'похід, походи, туризм, пішохідний туризм, поход, походы, турпоходи, піти в похід, туристичний клуб, похід у гори, піший маршрут, пойти в поход, пеший поход, туристический клуб, поход в горы',
    tr: 'doğa yürüyüşü, yürüyüş turu, dağ yürüyüşü, yürüyüş grubu dağ, trekking, dağcılık kulübü, doğa gezisi yürüyüş, yürüyüş rotası, hiking' },
  { code: 'NATURE', wider: 'LEISURE',
    de: 'Naturführung, Vogelbeobachtung, Vogelstimmenwanderung, Waldspaziergang, Waldbaden, Pilze sammeln, Pilzwanderung, Naturerlebnis, Lehrpfad, Naturpark, Wildkräuter, Sternwarte, Sterne beobachten, Naturerlebnispfad, '
      + 'Fledermausnacht, Bachsafari, raus in die Natur, Waldtag, Naturkunde',
    en: 'nature walk, bird watching, forest walk, forest bathing, mushroom picking, nature park, stargazing, observatory, wild herbs, time in nature, nature trail',
    ar: 'جولة في الطبيعة, مراقبة الطيور, غابة, حديقة طبيعية, قطف الفطر, مراقبة النجوم, محمية طبيعية',
    uk: 'прогулянка лісом, спостереження за птахами, збирати гриби, природний парк, обсерваторія, прогулка по лесу, собирать грибы, наблюдение за птицами, на природу',
    tr: 'orman yürüyüşü, kuş gözlemi, mantar toplama, doğa parkı, gözlemevi, doğada zaman' },
  { code: 'CLIMBING', wider: 'SPORT',
    de: 'Klettern, Bouldern, Kletterhalle, Kletterkurs, Kletterpark, Hochseilgarten, Boulderhalle, Kletterwand, Klettergruppe, Kletterkurs für Kinder, Sportklettern, Kletterverein, Therapeutisches Klettern, Waldseilgarten, '
      + 'Seilgarten, Kletterwald',
    en: 'climbing, bouldering, climbing hall, climbing course, high ropes course, climbing wall, climbing group, climb, rope park, tree climbing park, climbing for kids',
    ar: 'تسلق, تسلق الجبال, صالة تسلق, جدار تسلق, تسلق للاطفال, حديقة حبال, دورة تسلق',
    uk: 'скелелазіння, скеледром, болдеринг, скалолазание, скалодром, стінка для скелелазіння, мотузковий парк, веревочный парк, скалодром для детей, альпінізм, альпинизм',
    tr: 'tırmanış, tırmanma, kaya tırmanışı, tırmanma duvarı, tırmanma salonu, tırmanış kursu, ip parkuru, macera parkı, boulder' },
  { code: 'WATER_AND_WINTER_SPORTS', wider: 'SPORT',
    de: 'Rudern, Segeln, Kanu, Kajak, Eislaufen, Skifahren, Schlittschuh, Ruderverein, Paddeln, Stand-up-Paddling, Ski, Eishockey, Rodeln, Tauchen, Langlauf, Eishalle, Segelverein, Segelkurs, Windsurfen, Kanuverein, '
      + 'Kanutour, Kanufahren, Drachenboot, Tauchverein, Tauchschule, Bootsverein, Skiverein, Skikurs, Skifreizeit, Schlitten fahren, Wasserski, Curling, Schlittschuhlaufen, Bootfahren, Motorboot, Wellenreiten',
    en: 'rowing, sailing, canoe, kayak, skiing, ice skating, diving, ice rink, sailing club, canoe trip, dragon boat, ski course, ski club, sledging, curling, diving school, rowing club, ice hockey, windsurfing',
    ar: 'تجديف, ابحار, تزلج, تزحلق, غوص, تزلج على الجليد, قارب, تعلم التزلج, ركوب القوارب, نادي غوص, تزلج على الماء, ركوب الامواج',
    uk: 'веслування, вітрильний спорт, лижі, ковзани, каток, дайвінг, гребля, лыжи, коньки, серфінг, катання на ковзанах, гірськолижний, сплав на каяках, серфинг, кататься на лыжах, кататься на коньках, парусный спорт, '
      + 'байдарка, санки, сплав на каное',
    tr: 'kürek, yelken, kano, kayak, buz pateni, dalış, sörf, kayak kursu, kürek kulübü, yelken kursu, kızak, dalış okulu, buz hokeyi' },
  { code: 'RIDING', wider: 'SPORT',
    de: 'Reiten, Reitverein, Pferde, Reitunterricht, Reittherapie, therapeutisches Reiten, Ponyreiten, Voltigieren, Reiterhof, Pferdepflege, Reitstunde, Reitschule, Reiterverein, Umgang mit Pferden, Pferdehof, '
      + 'Heilpädagogisches Reiten, Hippotherapie, Reitbeteiligung, Ponyhof, Reiten für Kinder, Pferdestall, Kutschfahrt',
    en: 'horse riding, riding lessons, horses, therapeutic riding, pony riding, riding school, riding club, pony, caring for horses, hippotherapy, horse, riding for children, carriage ride',
    ar: 'ركوب الخيل, خيول, فروسية, حصان, تعليم ركوب الخيل, نادي فروسية, اسطبل, ركوب حصان, علاج بالخيل',
    uk: 'верхова їзда, іпотерапія, верховая езда, лошади, школа верхової їзди, кінний клуб, конный клуб, иппотерапия, уроки верховой езды, кататься на лошади, конюшня, кататися на конях',
    tr: 'binicilik, ata binme, atlı terapi, atlar, at binme, binicilik okulu, at çiftliği, midilli, at kulübü, ata binmek istiyorum' },
  { code: 'DISABLED_SPORT', wider: 'SPORT',
    de: 'Behindertensport, Rollstuhlsport, Inklusionssport, inklusiver Sport, Special Olympics, Blindenfußball, Versehrtensport, Rollstuhlbasketball, Behinderten- und Rehasportverein, Sport für Menschen mit Behinderung, '
      + 'Sport mit Handicap, Sport im Rollstuhl, Gehörlosensport, Sitzvolleyball, Torball, Goalball, Blindensport, Unified Sports, Handicap-Fußball, Inklusives Training, gemeinsam Sport mit und ohne Behinderung, '
      + 'paralympisch, E-Rollstuhl-Hockey, Tandemfahren für Blinde',
    en: 'disabled sport, inclusive sport, wheelchair sport, special olympics, sport for disabled people, wheelchair basketball, sport with a disability, paralympic, blind sport, deaf sport, inclusive team, unified sports, '
      + 'goalball',
    ar: 'رياضة ذوي الاعاقة, رياضة المعاقين, رياضة الكراسي المتحركة, رياضة مع اعاقة, كرة سلة كراسي متحركة, رياضة المكفوفين, رياضة دامجة, رياضة الصم',
    uk: 'спорт для людей з інвалідністю, інклюзивний спорт, паралімпійський спорт, спорт для инвалидов, спорт на візках, спорт для незрячих, спорт для глухих, паралимпийский спорт, инклюзивный спорт, спорт на колясках, '
      + 'параспорт',
    tr: 'engelli sporu, tekerlekli sandalye sporu, engelliler için spor, görme engelliler sporu, işitme engelliler sporu, paralimpik, engelli takımı, kapsayıcı spor' },
  { code: 'OTHER_SPORTS', wider: 'SPORT',
    de: 'Schützenverein, Kegeln, Bowling, Golf, Minigolf, Angeln, Billard, Dart, Bogenschießen, Skateboard, Inlineskaten, Fechten, Parkour, Triathlon, Angelverein, Motorsport, Kegelclub, Kegelbahn, Skatepark, Rollschuh, '
      + 'Cheerleading, Einrad, Golfclub, Angelschein machen, Fischereiverein, Dartverein, Billardclub, Sportschießen, Schützenhaus, Flugsport, Segelflug, BMX, Pumptrack, Orientierungslauf, Slackline, Radsport, Mountainbike, '
      + 'Mountainbiken, Rennrad, Luftgewehr, Disc-Golf',
    en: 'shooting club, bowling, golf, minigolf, fishing, billiards, darts, archery, skateboarding, parkour, skate park, roller skating, inline skating, cheerleading, gliding, mountain biking, angling club, bmx, fencing, '
      + 'disc golf, slackline, skateboard',
    ar: 'بولينغ, غولف, صيد سمك, بلياردو, رماية, سكيت, سكيت بورد, تزلج بالعجلات, صيد السمك, رياضة الرماية, دراجات جبلية, مبارزة, سنوكر',
    uk: 'боулінг, гольф, риболовля, більярд, стрільба, скейтборд, фехтування, рыбалка, боулинг, бильярд, скейт-парк, ролики, роликові ковзани, дартс, стрільба з лука, скейтпарк, роликовые коньки, стрельба из лука, '
      + 'рыбалка клуб, фехтование, гольф-клуб, маунтинбайк',
    tr: 'bowling, golf, balık tutma, bilardo, okçuluk, kaykay, kaykay parkı, paten, okçuluk kulübü, olta balıkçılığı, dart, dağ bisikleti, eskrim, atıcılık' },
  ...artsHobbiesConcepts,
];
