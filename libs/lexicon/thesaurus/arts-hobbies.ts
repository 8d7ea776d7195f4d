import { type Concept } from './concept.js';

/** Words about music, arts, hobbies, outings and events; they belong to those about leisure and sport. */
export const artsHobbiesConcepts: readonly Concept[] = [
  { code: 'DANCE', wider: 'LEISURE',
    de: 'Tanzen, Tanz, Tanzkurs, Tanzgruppe, Tanzschule, Ballett, Hip-Hop, Seniorentanz, Volkstanz, Kindertanz, Tanzabend, Salsa, Bauchtanz, Tanztee, Breakdance, Linedance, orientalischer Tanz, Tanzgruppe für Kinder, '
      + 'tanzen lernen, Tanzverein, Paartanz, Discofox, Standardtanz, Walzer, Tango, Hip-Hop-Kurs, Streetdance, Kreistanz, Kreistänze, Tanzcafé, Tanznachmittag, Tanzabende, Ballettschule, Jazztanz, Zumba-Tanz, Disco, '
      + 'Tanz in den Mai, Sitztanz, Tanzen im Sitzen, Square Dance, Tanztraining, Contemporary, Dabke, Halay, Garde, Tanzpartner gesucht, tanzfreudig, Tanznachmittag mit Live-Musik, Kinderdisco, Tanzstunde, '
      + "Schritte lernen, Formationstanz, Hula, Flamenco, Rock'n'Roll Tanz, Modern Dance, Tanztheater, Tanzpädagogik, Tanzfläche, Rumba und Cha-Cha-Cha, Gardetanz, K-Pop Tanz, kreativer Kindertanz",
    en: 'dance, dancing, dance class, ballet, hip hop, folk dance, dance group, learn to dance, dance school, dance group for children, salsa, tango, ballroom dancing, breakdance, line dance, street dance, belly dance, '
      + 'dance evening, disco, seated dance',
    ar: 'رقص, الرقص, دورة رقص, دبكة, مدرسة رقص, تعلم الرقص, رقص شعبي, فرقة رقص, رقص شرقي, هيب هوب, رقص للاطفال, دبكة شعبية, سالسا, رقص باليه',
    uk: 'танці, танець, танцювальний гурток, балет, хіп-хоп, танцы, танцевальный кружок, уроки танцев, навчитися танцювати, танці для дітей, народні танці, сальса, танцювальна школа, бальні танці, танцы для детей, '
      + 'народные танцы, танцевальная школа, бальные танцы, танго, восточные танцы, дискотека, танцювати, танцевать, хочу танцювати, хочу танцевать, гурток танців, секция танцев, танцевальная студия, танцювальна студія, '
      + 'вальс, хип-хоп, научиться танцевать, дитячі танці, танцы для пожилых, танці для літніх, танцмайданчик, зумба танці, танцкурс',
    tr: 'dans, dans kursu, halk oyunları, bale, halay, folklor, dans okulu, dans etmek, halk dansları, zeybek, oryantal, salsa, çocuklar için dans, dans grubu, sokak dansı' },
  { code: 'MUSIC', wider: 'CULTURE',
    de: 'Musik, Musikschule, Musikunterricht, musizieren, Musikverein, Orchester, Band, Blasmusik, Konzert, Musik machen, Konzerte, Musikgruppe, Blaskapelle, musikalische Früherziehung, Musikgarten, Trommeln, '
      + 'Trommelkurs, Rap, Bandraum, Musikangebot, Spielmannszug, Musikprobe, Band sucht Musiker, gemeinsam musizieren, Jamsession, Jam-Session, Tonstudio, Songwriting, Hip-Hop-Studio, Musikprojekt, Musikkurs, '
      + 'Musikkapelle, Posaunenchor, Fanfarenzug, Kammermusik, Open Stage, Musikfest, Jazzclub, Bläserklasse, Trommelgruppe, Percussion, Cajon, Djembe, Rhythmus, Musik für Kleinkinder, Musikzwerge, Musiktherapie, '
      + 'DJ-Workshop, Liedermacher, klassische Musik, Musik hören, Musikschüler, Musiker, Musikerin, Musizierkreis, Klangreise, Rhythmusgruppe, Schülerband, Seniorenband, Harmonieorchester, Jugendorchester, '
      + 'Sinfonieorchester, Notenkenntnisse, Bläser, Streicher, musikbegeistert, DJ, Elementare Musikpädagogik, Musikmobil, Konzertkarten',
    en: 'music, music school, music lessons, orchestra, band, concert, make music, early music education, drumming, jam session, rehearsal band, brass band, music group, percussion, music for toddlers, classical music, '
      + 'music workshop, recording studio, songwriting, rap workshop, play music together, music therapy, musicians, musician, play in a band, music for kids, kids music class, rock band, live music, gigs, music club, '
      + 'join orchestra, music course, brass music, drumming circle',
    ar: 'موسيقى, الموسيقى, مدرسة موسيقى, دروس موسيقى, فرقة موسيقية, حفلة موسيقية, حفلة, عزف, تعليم موسيقى للاطفال, حفل موسيقي, استوديو تسجيل, طبلة, راب, عزف جماعي, ايقاع',
    uk: 'музика, музична школа, уроки музики, оркестр, концерт, ансамбль, музыка, музыкальная школа, уроки музыки, музична група, грати музику разом, музика для малюків, духовий оркестр, барабани, студія звукозапису, '
      + 'музыкальная группа, играть в группе, барабаны, музыка для малышей, концерты, духовой оркестр, реп, заняття музикою, занятия музыкой, музшкола, музикшуле, грати на інструменті, играть на инструменте, '
      + 'рок-група, рок-группа, диджей, музичні заняття для дітей, музыкальные занятия для детей, рэп, студия звукозаписи, оркестр для детей, сольфеджіо, сольфеджио, музыкальный кружок, музичний гурток',
    tr: 'müzik, müzik okulu, müzik dersi, orkestra, konser, müzik grubu, müzik kursu, müzik yapmak, çocuklar için müzik, davul, ritim, konserler, stüdyo kayıt, rap, bando, müzisyen, müzik öğrenmek, müzik dinletisi, canlı müzik, '
      + 'gruba katılmak müzik, türk müziği, çocuklara müzik kursu, perküsyon' },
  { code: 'INSTRUMENT_LESSONS', wider: 'MUSIC',
    de: 'Instrument lernen, Gitarre, Klavier, Geige, Flöte, Schlagzeug, Gitarrenunterricht, Klavierunterricht, Instrumentalunterricht, Akkordeon, Saz, Trompete, Saxophon, Oud, Baglama, Keyboard, Ukulele, '
      + 'Gitarre spielen, Klavier spielen, Blockflöte, Querflöte, Klarinette, Cello, Orgel, Mundharmonika, Geigenunterricht, Schlagzeugunterricht, Instrument ausleihen, Leihinstrument, Instrumente ausprobieren, '
      + 'Mandoline, Posaune, Bassgitarre, Instrumentenkarussell, Musikstunden, Flötenunterricht, Noten lernen, Tasteninstrumente, Streichinstrument, Blasinstrument, Trommeln lernen, Gitarre für Anfänger, '
      + 'Lernen am Instrument, Harfe, Kontrabass, E-Gitarre, Waldhorn, Fagott, Oboe, Musiklehrer, Musiklehrerin, Instrument mieten, Veeh-Harfe, Zither, Musikschule, Musikunterricht, musikalische Früherziehung, '
      + 'Musik lernen',
    en: 'learn an instrument, guitar, piano, violin, drums, guitar lessons, piano lessons, flute, play guitar, play the piano, recorder, cello, clarinet, saxophone, trumpet, learn piano, borrow an instrument, '
      + 'ukulele, music teacher, music school, music lessons, play an instrument',
    ar: 'بيانو, جيتار, غيتار, تعلم الة موسيقية, دروس بيانو, تعلم العود, تعليم جيتار, تعليم بيانو, عزف العود, استاذ موسيقى, فلوت, بزق, كلارينيت, عزف كمان, تعليم الكمان, آلة العود',
    uk: 'гітара, піаніно, скрипка, фортепіано, уроки гри на гітарі, бандура, гитара, пианино, скрипка уроки, навчитися грати на гітарі, уроки фортепіано, флейта, саксофон, ударні, вчитель музики, уроки гитары, '
      + 'уроки пианино, учитель музыки, баян, акордеон, аккордеон, научиться играть на гитаре, научиться играть на пианино, фортепиано, флейта для дитини, укулеле, труба, барабанщик, саксофон уроки, '
      + 'взяти інструмент напрокат, віолончель, виолончель, учитель гитары, кларнет, домра',
    tr: 'gitar, piyano, keman, saz, bağlama, enstrüman kursu, ud, gitar kursu, piyano dersi, saz kursu, bağlama kursu, flüt, klarnet, ney, enstrüman çalmak, müzik öğretmeni' },
  { code: 'CHOIR', wider: 'MUSIC',
    de: 'Chor, Singen, Gesangverein, Kinderchor, Singkreis, Gospelchor, gemeinsames Singen, Kirchenchor, singe gern, Chorprobe, Rudelsingen, Liederabend, Gesang, Chöre, Frauenchor, Männerchor, Seniorenchor, Jugendchor, '
      + 'Popchor, Gospel, Chorsingen, Sängerinnen und Sänger, Sänger gesucht, offenes Singen, Volkslieder singen, Lieder singen, Singgruppe, Liedernachmittag, Mitsingen, Kantorei, Singstunde, Karaoke, Stimmbildung, '
      + 'Liederkranz, Sangesfreude, Chor ohne Vorsingen, Gesangsunterricht, gern singen, Singfreudige, Chorleiter, Chorleiterin, Sopran Alt Tenor Bass, a cappella, Projektchor, Generationenchor, Singen macht Freude, '
      + 'Singen mit Kindern, Schulchor, Shanty-Chor, Singabend, Volkslied, Mut zum Singen, Singen im Kreis, gemischter Chor',
    en: "choir, singing, sing, children's choir, gospel choir, sing together, join a choir, community choir, women's choir, singing group, karaoke, singing lessons, sing songs, open singing, voice training, choirs, "
      + "sing in a choir, singers, singing for seniors, singing for kids, sing along, vocal group, church choir, men's choir",
    ar: 'كورال, غناء, جوقة, كورس غناء, الغناء, جوقة غناء, كورال نسائي, نغني سوا, تعليم غناء, اغاني جماعية, كورال اطفال, كاريوكي',
    uk: 'хор, спів, співати, дитячий хор, вокал, пение, петь, співати разом, хоровий спів, жіночий хор, караоке, уроки вокалу, співочий гурт, петь в хоре, петь вместе, детский хор, хоровое пение, уроки вокала, '
      + 'хотів би співати, люблю співати, люблю петь, хористи, пісні, песни, співаємо разом, поем вместе, народные песни, народні пісні, церковний хор, церковный хор, женский хор, гурток співу, кружок пения, '
      + 'вокальный кружок',
    tr: 'koro, şarkı söylemek, çocuk korosu, kadın korosu, birlikte şarkı söylemek, karaoke, şan dersi, türkü söylemek, koroya katılmak, koro arıyorum, türk koro, erkekler korosu, kilise korosu, ilahi korosu, şarkı grubu, '
      + 'türk sanat müziği korosu' },
  { code: 'THEATRE', wider: 'CULTURE',
    de: 'Theater, Theatergruppe, Schauspiel, Theaterverein, Laienspiel, Theaterprojekt, Theaterworkshop, Kabarett, Improtheater, Puppentheater, Figurentheater, Kindertheater, Zirkus, Zirkusprojekt, Bühne, Laientheater, '
      + 'Theater spielen, Schauspielkurs, Schauspielgruppe, Seniorentheater, Jugendtheater, Theater-AG, Amateurtheater, Freilichtbühne, Theaterkarten, Theaterbesuch, Theateraufführung, Mundarttheater, Märchenspiel, '
      + 'Krippenspiel, Improvisation, Musical, Oper, Kleinkunst, Comedy, Poetry Slam, Clown, Zauberer, Jonglieren, Bühnenstück, Forumtheater, Kindertheatergruppe, Kasperle, Theaterstück, Theaterpädagogik, '
      + 'auf der Bühne stehen, in Rollen schlüpfen, Rollenspiel Theater, Schauspieler, Schauspielerin, Komödie, Generationentheater, Straßentheater, Erzähltheater, Theaterabo, Marionetten, Kleinkunstbühne, Impro, '
      + 'Kulissen bauen',
    en: 'theatre, theater, drama group, puppet theatre, circus, improvisation theatre, theatre group for children, opera, comedy, juggling, clown, theatre tickets, amateur theatre, stage play, poetry slam, '
      + 'street theatre, acting class, acting course, acting',
    ar: 'مسرح, المسرح, تمثيل, فرقة مسرحية, مسرح اطفال, سيرك, تمثيل مسرحي, مسرح عرائس, دورة تمثيل, مسرحية, اوبرا, مسرح شباب',
    uk: 'театр, театральна група, театральний гурток, акторська майстерність, ляльковий театр, цирк, театральный кружок, кукольный театр, грати в театрі, акторський гурток, вистава, опера, мюзикл, комедія, '
      + 'играть в театре, спектакль, актерское мастерство, театр для детей, клоун, мюзикл детский, аматорський театр, ходити в театр, сходить в театр, квитки в театр, билеты в театр, спектакль для дітей, '
      + 'вистави для дітей, драмгурток, драмкружок, сцена, актер, актриса, играть в театре детям, цирковая студия, циркова студія, комедия, опера балет, кабаре, любительский театр',
    tr: 'tiyatro, tiyatro grubu, oyunculuk, kukla tiyatrosu, sirk, tiyatro kursu, tiyatro oynamak, oyun sahnelemek, opera, müzikal, çocuk tiyatrosu, palyaço, drama kursu' },
  { code: 'CINEMA', wider: 'CULTURE',
    de: 'Kino, Film, Filme, Filmabend, Filmvorführung, Freiluftkino, Kinderkino, Filmclub, Filmnachmittag, Open-Air-Kino, Kommunales Kino, Kurzfilm, Filme schauen, Filmkreis, Sommerkino, Seniorenkino, Kinonachmittag, '
      + 'Programmkino, Kinoabend, Kinoprogramm, Dokumentarfilm, Filmreihe, Filmwoche, Kurzfilme, Autokino, Filmgespräch, Schulkino, Frauenfilm, Filmtheater, Lichtspiele, Kinofilm, Filmkunst, Filmfreunde, '
      + 'Open Air Film, Kinokarte, mobiles Kino, Kinderfilm, Kinosaal, Filmvorstellung, Spielfilm, Filmabende',
    en: 'cinema, film, movie, movie night, film screening, open-air cinema, watch a film, film club, documentary film, cinema for seniors, cinema programme, film series, outdoor cinema, kids cinema',
    ar: 'سينما, فيلم, السينما, افلام, عرض فيلم, مشاهدة فيلم, نادي سينما, سينما في الهواء, فيلم وثائقي, سهرة فيلم, سينما للاطفال',
    uk: 'кіно, кінотеатр, фільм, кіновечір, перегляд фільму, кино, кинотеатр, фильм, подивитися фільм, кіноклуб, документальний фільм, кіно просто неба, дитяче кіно, посмотреть фильм, киноклуб, кино под открытым небом, '
      + 'документальный фильм, сходити в кіно, сходить в кино, квитки в кіно, билеты в кино, фильмы на русском, фільми українською, детское кино, мультфільми, мультфильмы, кинопоказ, кінопоказ, киновечер',
    tr: 'sinema, film, film gecesi, film gösterimi, film izlemek, açık hava sineması, belgesel, çocuk sineması, sinema günü, sinema kulübü' },
  { code: 'CRAFTS', wider: 'LEISURE',
    de: 'Basteln, Handwerken, Werken, Kreativkurs, Töpfern, Holzwerkstatt, kreativ, Kreativwerkstatt, Keramik, Bastelnachmittag, Handwerk lernen, Holz, Kreativtreff, Werkraum, Bastelkurs, offene Werkstatt, '
      + 'Kreativangebot, Filzen, Männerschuppen, Selbermachen, basteln mit Kindern, Bastelgruppe, Bastelstunde, Bastelangebot, kreatives Gestalten, kreativ sein, Werkstattkurs, Schreinern, Holzarbeiten, Schnitzen, '
      + 'Modellbau, Modelleisenbahn, Töpferkurs, Töpferwerkstatt, Speckstein, Korbflechten, Schmuck herstellen, Kerzen ziehen, Papier schöpfen, Makramee, Upcycling, Drechseln, Adventsbasteln, Osterbasteln, FabLab, '
      + 'Makerspace, Heimwerken, DIY, etwas mit den Händen machen, mit Holz arbeiten, Ton und Farbe, Papier Schere Kleber, Werkstatt für Kinder, Bastelmaterial, Holzwerken, Kreativkreis, Kreativnachmittag, '
      + 'Glasperlen, Mosaik, Origami, Weihnachtsbasteln, Kränze binden, Floristik, Seife herstellen, Buchbinden, Schmieden, Weidenflechten, Tonarbeiten, kreatives Arbeiten, Bastelecke, Handarbeit, Stricken, '
      + 'Häkeln, Strickgruppe, Handarbeiten',
    en: 'crafts, handicraft, pottery, woodwork, creative workshop, arts and crafts, ceramics, diy, crafting with children, craft group, pottery class, woodworking, model building, model railway, jewellery making, '
      + 'upcycling, makerspace, carpentry, basket weaving, creative group, make things by hand, crafting, craft workshop, wood workshop, clay, candle making, paper craft, handmade, hand crafts, origami, macrame, '
      + 'soap making, leather work, knitting, crochet',
    ar: 'اشغال يدوية, حرف يدوية, اعمال يدوية, فخار, نجارة, ورشة ابداعية, اشغال يدوية للاطفال, دورة فخار, نحت, صناعة شموع, صنع اكسسوارات, ورشة نجارة, مشغولات, هاند ميد, قص ولصق',
    uk: 'рукоділля, майстрування, гончарство, творча майстерня, вироби своїми руками, рукоделие, поделки, мастер-класс, столярка, майструвати з дітьми, гончарний гурток, різьба по дереву, моделювання, творчий гурток, '
      + 'виготовлення прикрас, свічки, лепка, гончарный кружок, резьба по дереву, творческий кружок, моделизм, делать своими руками, хендмейд, саморобки, хенд-мейд, хендмейд гурток, кераміка, керамика, '
      + 'гончарство для дітей, гончарная мастерская, оригамі, оригами, аплікація, аппликация, ліплення, лепка из глины, столярный кружок, умелые руки, вмілі руки, рукодельницы, мастерить с детьми, бісер, бисер, '
      + 'виготовлення свічок, творческая мастерская',
    tr: 'el işi, el sanatları, çömlekçilik, ahşap işleri, seramik, yaratıcı atölye, çocuklarla el işi, seramik kursu, ahşap oyma, maket, takı tasarımı, mum yapımı, el becerileri, yaratıcı kurs, marangozluk, elişi, el emeği, '
      + 'ahşap atölyesi, kil, çini, takı yapmak, sabun yapımı, makrome, origami, hobi atölyesi' },
  { code: 'SEWING', wider: 'CRAFTS',
    de: 'Nähen, Nähkurs, Stricken, Häkeln, Nähcafé, Strickcafé, Nähwerkstatt, Handarbeit, Stricktreff, Nähmaschine, Sticken, Patchwork, Nähtreff, Handarbeitsgruppe, Stricken lernen, Strickgruppe, Strickkreis, '
      + 'Strickrunde, Häkelgruppe, Häkelkurs, Nähgruppe, Nähstube, Änderungsschneiderei, Kleidung nähen, Hose kürzen, Kleidung ändern, Näherinnen, Handarbeitskreis, Handarbeitstreff, Quilten, Klöppeln, '
      + 'Spinnen und Weben, Knopf annähen, Nähen für Anfänger, Schneiderin, Nadel und Faden, Socken stricken, Wolle und Nadeln, Weben am Webstuhl, Kleidung reparieren, Reißverschluss kaputt, '
      + 'Reißverschluss einnähen, Wolle spenden, Nadeln, Stricken für den guten Zweck, Handarbeiten, Overlock, Nähmaschinenkurs, Zuschneiden, Schnittmuster, Taschen nähen, Nähprojekt, Babymützen stricken, '
      + 'Loch in der Hose, Stoffe, Stoffreste, Schneiderei, Strickrunde im Café, Makramee und Häkeln, Schneidern',
    en: 'sewing, knitting, crochet, sewing class, sewing café, needlework, sewing machine, learn to sew, knitting group, knit, crocheting, embroidery, alter clothes, wool, sewing group, quilting, weaving, tailor, '
      + 'mending clothes',
    ar: 'خياطة, حياكة, دورة خياطة, كروشيه, تطريز, الخياطة, صوف, تعلم الخياطة, خياطة للنساء, ماكينة خياطة, ورشة خياطة, صنارة, شغل ابرة, تقصير ملابس, حياكة صوف, خياط, تريكو',
    uk: "шиття, в'язання, курси шиття, вишивання, в'язати, шитье, вязание, курсы кройки и шитья, вышивка, навчитися шити, гурток шиття, швейна майстерня, швейна машинка, плетіння гачком, вишивка хрестиком, підшити одяг, "
      + "научиться шить, вязать, швейный кружок, швейная машинка, подшить одежду, вязание крючком, ателье, шити, шить, швачка, швея, кравчиня, вязание спицами, в'язання спицями, гурток в'язання, кружок вязания, ремонт одежды, "
      + 'ремонт одягу, підшити штани, подшить брюки, замінити блискавку, поменять молнию, вышивка крестом, рукоделие клуб, нитки і голки, пошив, печворк',
    tr: 'dikiş, örgü, dikiş kursu, nakış, dikiş makinesi, tığ işi, dikiş dikmek, örgü örmek, örgü grubu, dikiş atölyesi, terzi, kanaviçe, biçki dikiş, yün, dikis makinesi kullanma' },
  { code: 'ART', wider: 'CRAFTS',
    de: 'Malen, Kunst, Zeichnen, Malkurs, Kunstkurs, Ausstellung, Kunstschule, Fotografie, Fotokurs, Jugendkunstschule, Kunstverein, Galerie, Fotoclub, Malgruppe, Atelier, Graffiti, Kunsttherapie, Kalligrafie, '
      + 'künstlerisch, Malen lernen, Malkurs für Kinder, Aquarell, Acrylmalerei, Zeichenkurs, Malerei, Bildhauerei, Kunstprojekt, Kunstwerkstatt, Kunstatelier, offenes Atelier, Vernissage, Bilder ausstellen, '
      + 'Künstlerinnen und Künstler, Künstlergruppe, Comic zeichnen, Manga zeichnen, Fotogruppe, Fotoausstellung, fotografieren, Videokunst, Siebdruck, Street Art, Kunstunterricht, Ausdrucksmalen, Kunst für Kinder, '
      + 'Pinsel und Farbe, Ölmalerei, Pastell, Skizzieren, Urban Sketching, Künstler, Künstlerin, Kunstausstellung, Kunstpädagogik, kreativ malen, Porträt zeichnen, Bilder malen, Leinwand, Druckwerkstatt, '
      + 'Linolschnitt, Skulpturen, Kamera, Fotospaziergang, Handlettering, Maltherapie, Malatelier, Kunstkreis',
    en: 'painting, drawing, art class, exhibition, photography, gallery, art therapy, calligraphy, fine art, learn to paint, paint, drawing class, watercolour, sculpture, photo club, art for children, art studio, '
      + 'street art, artists, art school, photography course, comics, learn drawing, painting class, paint together, kids art, artist, acrylic, graffiti, pottery and painting, exhibitions, vernissage, '
      + 'photographer course, manga drawing, sketching, art course',
    ar: 'رسم, فن, دورة رسم, الرسم, معرض فني, تصوير, خط عربي, فنون, تعلم الرسم, رسم للاطفال, الوان مائية, نحت وفنون, معرض صور, تصوير فوتوغرافي, فنان, مرسم, لوحات, الخط العربي',
    uk: 'малювання, мистецтво, уроки малювання, виставка, фотографія, живопис, арт-терапія, рисование, искусство, живопись, выставка, фотография, малювати, малювання для дітей, акварель, художня школа, художня студія, '
      + 'уроки рисования, рисование для детей, художественная школа, художник, скульптура, фотокурси, фотоклуб, студия живописи, арт-терапия, малюю, люблю рисовать, хочу малювати, хочу рисовать, рисовать, ізостудія, '
      + 'изостудия, художній гурток, рисование для взрослых, малювання для дорослих, гурток малювання, кружок рисования, рисовать красками, портрет, фотокурсы, фотограф, фотокружок, картины, картини, галерея, '
      + 'графіті, граффити, акварельная живопись',
    tr: 'resim, sanat, resim kursu, çizim, sergi, fotoğrafçılık, hat sanatı, resim yapmak, çocuklar için resim, suluboya, heykel, fotoğraf kursu, resim atölyesi, ressam, sanat okulu, sanat terapisi, güzel sanatlar, resim çizmek, '
      + 'boyama, yağlıboya, karakalem, ebru sanatı, sanat kursu, fotoğraf çekmek, sanatçı, çocuklara sanat, grafiti' },
  { code: 'WRITING_MEDIA', wider: 'CULTURE',
    de: 'Schreibwerkstatt, kreatives Schreiben, Schreibgruppe, Gedichte schreiben, eigene Geschichten schreiben, Autorengruppe, Schreibkurs, Bürgerradio, Radio machen, Podcast, Podcast-Workshop, Videowerkstatt, '
      + 'Filme drehen, Filmprojekt, Offener Kanal, Jugendredaktion, Zeitung machen, Autobiografie schreiben, Mundart, Heimatdichtung, Plattdeutsch, Platt snacken, Lebensgeschichte aufschreiben, Biografiearbeit, '
      + 'Memoiren, Gedichte, Lyrik, Kurzgeschichten, Blog schreiben, Poetry-Slam-Workshop, Hörspiel, Radiosendung, Fernsehen machen, Redaktionsteam, Lokalredaktion, Stadtteilzeitung, Texte verfassen, '
      + 'Autoren gesucht, Interviews führen, Fotografieren, Fotokurs, Fotoclub, Video drehen',
    en: 'creative writing, writing workshop, write stories, poetry, community radio, make a podcast, podcast, video workshop, make a film, youth newspaper, writing group, photography, radio, film making',
    ar: 'كتابة ابداعية, ورشة كتابة, بودكاست, راديو محلي, صناعة فيلم, كتابة قصص, كتابة شعر',
    uk: 'творче письмо, писати вірші, літературний гурток, подкаст, знімати відео, творческое письмо, писать стихи, литературный кружок, снимать фильм, вірші, стихи, літературна студія, литературная студия, писати оповідання, '
      + 'писать рассказы, блог, радіо, радио, подкасты, редакція газети, газета, мемуари, мемуары, поезія, поэзия',
    tr: 'yaratıcı yazarlık, yazı atölyesi, şiir, podcast yapmak, yerel radyo, film çekmek, hikaye yazmak' },
  { code: 'COOKING', wider: 'LEISURE',
    de: 'Kochen, Kochkurs, gemeinsam kochen, Kochgruppe, Backen, Kochabend, Kochtreff, interkulturelles Kochen, Kochclub, Kochworkshop, Backkurs, internationale Küche, zusammen kochen, Plätzchen, kochen lernen, '
      + 'Kochen mit Kindern, Kochgruppe für Männer, gesund kochen, Rezepte austauschen, Kochrezepte aus aller Welt, Kochnachmittag, Backnachmittag, Brot backen, Kuchen backen, Weihnachtsbäckerei, Lehrküche, '
      + 'Küche der Welt, Kochen für Senioren, internationaler Kochabend, Kochen und Essen, vegetarisch kochen, Einkochen, Marmelade, Kochkurs für Frauen, kocht gemeinsam, Kochen am Abend, gemeinsam schnippeln, '
      + 'kochen und genießen, Rezepte, Speisen zubereiten, Mahlzeiten zubereiten, Küche aus aller Herren Länder, syrisch kochen, ukrainisch kochen, Grillkurs, Kinderküche, Männer kochen, Kochbuch, '
      + 'kochend begegnen, saisonal kochen, regionale Küche, Konditor, Brotbackkurs, Kekse backen, gemeinsames Kochen, Gerichte aus aller Welt',
    en: 'cooking, cooking class, cook together, baking, cooking group, recipes, learn to cook, cooking with children, bake bread, healthy cooking, recipes from around the world, international cooking, baking cakes, '
      + 'community kitchen, cookery course, cooking evening, cook with others, cookery, cooking evenings, bake, cook german food, cook cheap, cooking for men, cooking club, kids cooking, cook traditional food',
    ar: 'طبخ, الطبخ, دورة طبخ, طبخ جماعي, طهي, خبز, حلويات, تعلم الطبخ, نطبخ سوا, طبخ مع الاطفال, وصفات طبخ, طبخ صحي, مطبخ عالمي, طبخ للنساء, دورة حلويات',
    uk: 'кулінарія, готувати разом, кулінарний курс, випічка, готувати їсти, кулинария, готовить вместе, кулинарный курс, навчитися готувати, готуємо разом, пекти хліб, здорова кухня, готувати з дітьми, научиться готовить, '
      + 'готовим вместе, печь хлеб, кулинарный мастер-класс, национальная кухня, кулінарні рецепти, готувати, кухарський гурток, кулинарный кружок, варити борщ, борщ, вареники, ліпити вареники, лепить пельмени, рецепты, '
      + 'рецепти, печь пироги, торти, торты, кулінарні курси, кулинарные курсы, повар, кухар, приготування їжі, готовить с детьми, кохкурс',
    tr: 'yemek pişirme, yemek kursu, birlikte yemek, aşçılık, pastacılık, yemek yapmayı öğrenmek, birlikte yemek yapmak, yemek tarifleri, ekmek yapmak, çocuklarla yemek yapma, dünya mutfağı, pasta yapmak, mutfak kursu, '
      + 'birlikte pişirmek, pasta kursu, ekmek pişirmek, yemek kulübü, alman yemekleri, çocuklara yemek kursu, aşçı kursu hobi' },
  { code: 'GARDENING', wider: 'LEISURE',
    de: 'Gärtnern, Garten, Kleingarten, Schrebergarten, Gartenverein, Gartenarbeit, Kleingartenverein, Hochbeet, Pflanzen, Gemüse anbauen, Pflanzentausch, Obstbaum, Gartenbauverein, Imker, Bienen, Beet, eigenes Beet, '
      + 'Gartenparzelle, Parzelle, Gartenpacht, Gartentipps, Obst und Gemüse anbauen, Säen und Ernten, Saatgut, Saatgutbörse, Kräutergarten, Kräuter, Streuobstwiese, Baumschnitt, Obstbaumschnitt, Kompost, '
      + 'Balkongarten, Imkerverein, Gartenfreunde, Kleingärtner, Pflanzenbörse, Blumen pflanzen, Naturgarten, Gartengruppe, im Garten arbeiten, mit den Händen in der Erde, pflanzen und ernten, Schrebergärtner, '
      + 'Kleingartenanlage, Garten pachten, Tomaten ziehen, Rasen, Hecke schneiden, Sträucher, Gärtner, Gartenkurs, Setzlinge, Jungpflanzen, Gießdienst, Rosenfreunde, Imkerkurs, Honig, Obstwiese, '
      + 'Obst- und Gartenbauverein',
    en: 'gardening, garden, allotment, grow vegetables, garden club, beekeeping, garden plot, allotment garden, raised bed, seeds, seed swap, plant flowers, fruit trees, compost, herbs, beekeepers, rent a garden, garden tips, '
      + 'vegetable garden, small garden, schrebergarten, need a garden, potted plants, growing tomatoes, gardener tips, flowers',
    ar: 'حديقة, بستنة, زراعة, حدائق, زراعة خضار, نباتات, نحل, استئجار حديقة, قطعة ارض للزراعة, شتل, بذور, تربية النحل, زراعة ورود, اشجار مثمرة, اعشاب',
    uk: 'садівництво, сад, дачна ділянка, вирощувати овочі, рослини, садоводство, огород, дача, городництво, орендувати город, грядка, насіння, бджільництво, квіти саджати, садове товариство, компост, '
      + 'арендовать участок, грядки, семена, пчеловодство, садовый участок, выращивать овощи, цветы сажать, садити овочі, саджати квіти, садити помідори, посадить помидоры, сажать овощи, грядку посадити, хочу город, '
      + 'хочу огород, взять дачу в аренду, шребергартен, дачный участок, дачна ділянка оренда, садівник, садовод, розсада, рассада, пасіка, пасека, пасечник, пасічник, фруктові дерева, фруктовые деревья, '
      + 'догляд за садом',
    tr: 'bahçecilik, bahçe, hobi bahçesi, sebze yetiştirme, bitki, arıcılık, bahçe kiralamak, fide, tohum takası, çiçek dikmek, meyve ağacı, kompost, arıcılık kursu, bahçe işleri, hobi bahçesi kiralama, bahçem olsun, '
      + 'schrebergarten, domates yetiştirmek, çiçek yetiştirmek, sebze bahçesi, bostan, bahçıvanlık, kiralık bahçe' },
  { code: 'COMMUNITY_GARDEN', wider: 'GARDENING',
    de: 'Gemeinschaftsgarten, interkultureller Garten, Stadtgarten, Urban Gardening, Garten für alle, internationale Gärten, Nachbarschaftsgarten, Mitmachgarten, Bürgergarten, internationaler Garten, Schulgarten, '
      + 'Begegnungsgarten, gemeinsam gärtnern, gärtnern mit Nachbarn, Beetpatenschaft, Gemüsegarten für alle, gemeinsamer Garten, essbare Stadt, Ackern, Ackerprojekt, Mietbeet, Gartenprojekt, '
      + 'Interkulturelles Gartenprojekt, Mietergarten, Generationengarten, Gemeinschaftsbeete, Krautgarten, Hochbeete bepflanzen, gemeinsam säen, gemeinsam ernten, Gartentreff, Pflanzaktion, Naschgarten, '
      + 'Kräuterbeet, Garten der Begegnung, Garten der Kulturen, Gartenfläche teilen, Gärtnern in der Stadt, Guerilla Gardening, Brachfläche bepflanzen, Gießpaten, Quartiersgarten, Gartengemeinschaft, Beet mieten, '
      + 'Hochbeete, Beete, im Garten arbeiten mit anderen, zusammen gärtnern, Gemüse ernten',
    en: 'community garden, intercultural garden, urban gardening, international garden, shared garden, garden together, garden with neighbours, shared plot, edible city, garden project, communal beds, '
      + 'neighbourhood garden, raised beds for all, garden with others',
    ar: 'حديقة جماعية, حديقة مشتركة, حديقة متعددة الثقافات, بستان مشترك, زراعة مع الجيران, حديقة الحي, مشروع حديقة, نزرع سوا, حديقة للجميع',
    uk: 'громадський сад, спільний сад, інтеркультурний сад, спільний город, общественный сад, межкультурный сад, садити разом, садівництво з сусідами, город для всіх, садовий проєкт, вместе сажать овощи, '
      + 'сад с соседями, общий огород, садовый проект, городній проєкт, садимо разом, сажаем вместе, громадський город, общественный огород, межкультурный огород, сад зустрічей, сад встреч, садити овочі разом, '
      + 'городские грядки, грядки для всіх, спільні грядки, сад для всех, садовничать вместе',
    tr: 'ortak bahçe, topluluk bahçesi, kültürlerarası bahçe, mahalle bahçesi, birlikte bahçe, komşularla bahçe, bahçe projesi, kent bahçesi, herkes için bahçe' },
  { code: 'GAMES', wider: 'LEISURE',
    de: 'Spielenachmittag, Spieleabend, Brettspiele, Gesellschaftsspiele, Kartenspielen, Schach, Spieletreff, Ludothek, Schachclub, Schachverein, Skat, Rommé, Spiele ausleihen, Gaming, Kniffel, Doppelkopf, '
      + 'Gedächtnisspiele, E-Sport, Bingo, Karten spielen, Spielerunde, Spielegruppe, Spielenachmittag für Senioren, Schach spielen, Schachgruppe, Schafkopf, Canasta, Mensch ärgere dich nicht, Würfelspiele, '
      + 'Mühle und Dame, Brettspieltreff, Rollenspiele, Pen and Paper, Tabletop, Quizabend, Quiz, Pubquiz, Konsole spielen, Videospiele, Spielothek, Spieleverleih, Backgammon, Tavla, Escape Room, Rätsel, Puzzle, '
      + 'LAN-Party, spielen in der Runde, Spielesammlung, Uno, Poker, Scrabble, Memory, Dame spielen, Halma, Würfeln, Rommee, Bridge, Sudoku, Dungeons and Dragons, Spieleclub, Spielespaß, Spielecafé, Tischspiele, '
      + 'Denkspiele, Schafkopfrunde, Skatabend, Schachturnier, Spiele für Erwachsene, Spiele spielen, Brettspielabend',
    en: 'board games, games afternoon, chess, card games, games night, chess club, bingo, gaming, play cards, play chess, play games, board game group, role-playing games, quiz night, video games, toy library, backgammon, puzzles, '
      + 'borrow games, esports, play board games with others, cards night, skat, dungeons and dragons, game evening, games for seniors, kids game afternoon, lan party, scrabble, romme',
    ar: 'العاب جماعية, شطرنج, لعب ورق, طاولة زهر, العاب لوحية, لعب شطرنج, نادي شطرنج, لعب الورق, العاب فيديو, العاب العقل, مسابقة اسئلة, امسية العاب, لعب الشدة',
    uk: 'настільні ігри, шахи, вечір ігор, гра в карти, шаховий клуб, настольные игры, шахматы, карты игра, грати в шахи, грати в карти, вечір настільних ігор, вікторина, відеоігри, нарди, играть в шахматы, '
      + 'играть в карты, игры вечер, викторина, нарды, видеоигры, шахматный клуб, головоломки, грати в лото, доміно, домино, лото, играть в лото, шашки, играть в шашки, грати в шашки, преферанс, дурень у карти, '
      + 'настолки, настільні ігри для дітей, настольные игры для детей, шаховий гурток, шахматный кружок, мафія гра, монополія, монополия, пазли, пазлы, вечер настольных игр, интеллектуальные игры, що де коли',
    tr: 'masa oyunları, satranç, tavla, oyun günü, okey, kart oyunu, satranç kulübü, satranç oynamak, oyun gecesi, tavla oynamak, bilgi yarışması, video oyunları, kağıt oyunu, bulmaca, kutu oyunları, okey oynamak, tavla turnuvası, '
      + 'kağıt oynamak, oyun akşamı, masa oyunu, satranç kursu, çocuklara satranç' },
  { code: 'EXCURSIONS', wider: 'LEISURE',
    de: 'Ausflug, Ausflüge, Tagesfahrt, Busreise, Reise, Stadtführung, Seniorenreise, Exkursion, Tagesausflug, Gruppenreise, Kulturfahrt, Studienfahrt, Stadtrundgang, Freizeitpark, Tierpark, Zoo, Tagestour, '
      + 'Halbtagesfahrt, Busfahrt, Busausflug, Ausflugsfahrt, gemeinsame Fahrt, Ausflüge für Senioren, Ausflüge mit Kindern, Familienausflug, Stadtspaziergang, Städtereise, Reisegruppe, begleitete Reisen, '
      + 'Betriebsbesichtigung, Burg besichtigen, Sehenswürdigkeiten, Tourist-Information, Touristinfo, Urlaub in der Gruppe, Museumsfahrt, Theaterfahrt, Wildpark, Botanischer Garten, Ausflugsziel, Ausflugsziele, '
      + 'Wochenendfahrt, Tagesreise, Kaffeefahrt mit dem Bus, Ausflug ins Grüne, Schifffahrt, Schloss besichtigen, Stadtbesichtigung, gemeinsam verreisen, Mehrtagesfahrt, Reisebegleiter, Bus holt ab, '
      + 'Vereinsausflug, Fahrt ins Blaue, Freizeitfahrt, Radrundfahrt, Tiergarten, Wildgehege, Führungen, Besichtigung, Gästeführer, Kutschfahrten, Seniorenfahrt, Wochenendausflug, Sonntag mit Familie unternehmen',
    en: 'excursion, day trip, trip, guided tour, city tour, zoo, group travel, bus trip, sightseeing, city walk, visit a castle, trips with children, tourist information, accompanied travel, days out, '
      + 'botanical garden, wildlife park, excursions for seniors, family excursion, trips for seniors, where to go with kids, day outs, boat trip, coach trip, visit the zoo, castle, tour guide, free outings, '
      + 'school trip ideas, city guide, sights, outing',
    ar: 'رحلة, رحلات, نزهة, جولة في المدينة, رحلة يومية, حديقة الحيوان, رحلات للعائلات, رحلة جماعية, زيارة قلعة, معالم سياحية, رحلة بالباص, جولة سياحية, حديقة حيوان, مشوار, طلعة سيران',
    uk: 'екскурсія, екскурсії, поїздка, прогулянка містом, зоопарк, екскурсія містом, экскурсия, поездка, экскурсии, поїздка на день, екскурсії для дітей, автобусна екскурсія, визначні місця, подорож групою, поездка на день, '
      + 'экскурсия по городу, автобусная экскурсия, достопримечательности, поездки для пенсионеров, зоопарк с детьми, выезд на природу, відвідати замок, поїхати на екскурсію, поехать на экскурсию, замки, одноденна поїздка, '
      + 'однодневная поездка, тур вихідного дня, тур выходного дня, цікаві місця, интересные места, куди поїхати на вихідні, куда поехать на выходные, автобусный тур, экскурсия с детьми, экскурсовод, екскурсовод, '
      + 'прогулка по городу, екскурсія українською, экскурсия на русском, парк розваг, парк развлечений, поездки группой',
    tr: 'gezi, geziler, günübirlik gezi, şehir turu, hayvanat bahçesi, piknik, günlük gezi, otobüs gezisi, çocuklarla gezi, kale gezisi, gezilecek yerler, turist bilgi, grup gezisi, yaşlılar için gezi, turistik gezi, '
      + 'çocuklarla nereye gidilir, hayvanat bahçesine gitmek, tekne gezisi, gezilere katılmak, rehberli tur, emeklilere gezi, hafta sonu gezisi' },
  { code: 'MUSEUM', wider: 'CULTURE',
    de: 'Museum, Museen, Heimatmuseum, Heimatverein, Geschichtsverein, Freilichtmuseum, Stadtmuseum, Archiv, Stadtarchiv, Stadtgeschichte, Ahnenforschung, Gedenkstätte, Museumsbesuch, Museumsführung, '
      + 'Museumspädagogik, Kindermuseum, historische Führung, Heimatkunde, Ortsgeschichte, Regionalgeschichte, Geschichtswerkstatt, Geschichtskreis, Historischer Verein, Stammbaum, Stolpersteine, '
      + 'Erinnerungskultur, Denkmal, Denkmalpflege, Kreisarchiv, Kirchenführung, alte Schriften lesen, Familienforschung, Zeitzeugen, Bergwerk, Burgmuseum, Heimatstube, Ausstellungen, Sonderausstellung, '
      + 'Geschichte erleben, Zeitreise, Dorfchronik, Chronist, Ausgrabung, Archäologie, Römer, Schlossmuseum, Technikmuseum, Bergbaumuseum, Naturkundemuseum, Freilandmuseum, Ortschronik, Museumscafé, Genealogie, '
      + 'Geschichtsfreunde, Denkmalschutz Verein, Galerie',
    en: "museum, local history, open-air museum, archive, memorial site, heritage society, museum visit, museum tour, children's museum, family tree, genealogy, monument, contemporary witnesses, history group, "
      + "history of the town, historical society, exhibition, gallery",
    ar: 'متحف, المتحف, متاحف, تاريخ المدينة, ارشيف, زيارة متحف, تاريخ المنطقة, نصب تذكاري, شجرة العائلة, متحف للاطفال, جولة في المتحف',
    uk: "музей, музеї, історія міста, архів, музеи, краєзнавчий музей, відвідати музей, екскурсія музеєм, родовід, пам'ятник, дитячий музей, посетить музей, экскурсия в музей, родословная, история города, архив, "
      + 'памятник, краеведческий музей, піти в музей, сходить в музей, безкоштовний музей, бесплатный музей, музей для дітей, музей для детей, родове дерево, родословное дерево, історія краю, история края, меморіал, '
      + 'мемориал, выставка в музее, виставка в музеї, археологія, археология, архів міста, городской архив, генеалогія',
    tr: 'müze, müzeler, yerel tarih, arşiv, müze gezisi, müze ziyareti, soyağacı, anıt, çocuk müzesi, şehrin tarihi, tarih derneği' },
  { code: 'EVENTS', wider: 'LEISURE',
    de: 'Stadtfest, Straßenfest, Veranstaltung, Veranstaltungen, Veranstaltungskalender, Festival, Weihnachtsmarkt, Feier, Dorffest, Sommerfest, Kulturveranstaltung, Nachbarschaftsfest, Karneval, Fasching, '
      + 'Tag der offenen Tür, was ist los, am Wochenende, Feste, was kann man am Wochenende machen, Kirmes, Jahrmarkt, Volksfest, Stadtteilfest, Kinderfest, Familienfest, Musikfestival, Kulturnacht, Weinfest, '
      + 'Erntedankfest, Osterfeuer, Martinsumzug, Laternenumzug, Faschingsumzug, Fastnacht, Silvester, Adventsfeier, Weihnachtsfeier, Frühlingsfest, Herbstfest, Programmheft, Termine in der Region, '
      + 'Veranstaltungstipps, Kerwe, Schützenfest, Aktionstag, Festprogramm, Open Air, Feuerwerk, Public Viewing, Markt und Musik, Bühnenprogramm, Frühlingsmarkt, Herbstmarkt, Krämermarkt, Adventsmarkt, Maifest, '
      + 'Maibaum, Feuerwehrfest, Sportfest, Gemeindefest, Pfarrfest, Lesefest, Veranstaltungsreihe, Veranstaltungsort, was läuft heute, heute Abend los, Ausgehtipps, Umzug Karneval, Halloween, Weltkindertag, '
      + 'Nikolaus, Laternen basteln, Neujahrsempfang, Flohmarkt, Lesung, Kulturabend',
    en: "event, events, festival, street party, what's on, christmas market, celebration, town festival, what can i do this weekend, things to do, funfair, carnival, family day, christmas party, event calendar, "
      + "local events, lantern procession, summer party, open day, new year's eve, what is happening, activities this weekend, concerts and events, festivals, flea market and festival, kids party, "
      + "programme this month, easter event, fireworks, halloween, wine festival, public viewing, flea market",
    ar: 'احتفال, مهرجان, فعالية, فعاليات, حفل, سوق عيد الميلاد, مناسبات, شو في هالويكند, فعاليات نهاية الاسبوع, عيد, كرنفال, مدينة ملاهي, برنامج الفعاليات, حفلة عيد, مهرجان صيفي, فعاليات للعائلات',
    uk: 'свято, фестиваль, захід, заходи, різдвяний ярмарок, праздник, мероприятие, мероприятия, куда сходить, що робити на вихідних, ярмарок, карнавал, дитяче свято, календар подій, фестиваль культури, що цікавого, '
      + 'что делать на выходных, ярмарка, детский праздник, афиша, городской праздник, концерты и события, новорічне свято, культурні події, події міста, куди піти, куди піти з дітьми, куда пойти с детьми, '
      + 'куда пойти, що відбувається в місті, что происходит в городе, події, события, афіша, гуляння, народные гуляния, новый год, новогодний праздник, новорічна ялинка, новогодняя елка, масляна, масленица, '
      + 'паска свято, пасха праздник, день незалежності, вертеп, свято міста, рождественская ярмарка, вайнахтсмаркт, святкування, що подивитись',
    tr: 'etkinlik, festival, kutlama, şenlik, etkinlikler, noel pazarı, hafta sonu ne yapılır, panayır, karnaval, çocuk şenliği, etkinlik takvimi, yaz şenliği, lunapark, açık kapı günü, yılbaşı kutlaması, bu hafta sonu etkinlik, '
      + 'çocuklara etkinlik, ne yapılır, festivaller, kermes, fener alayı, konser etkinlik, noel etkinliği, 23 nisan' },
  { code: 'CULTURE',
    de: 'Kultur, Kulturverein, Kulturzentrum, Kulturangebot, Kunst und Kultur, Soziokultur, soziokulturelles Zentrum, Kulturamt, Brauchtum, Tracht, Kulturhaus, Kulturbüro, kulturelle Angebote, Kulturveranstaltungen, '
      + 'Kulturprogramm, kulturelle Teilhabe, kulturelle Bildung, Kulturkreis, Kulturinitiative, Kulturbüros, Kulturförderung, Kulturprojekt, Kulturgruppe, Trachtenverein, Heimatpflege, Traditionen pflegen, '
      + 'Karnevalsverein, Faschingsverein, Künstlerhaus, Kulturhalle, Literaturhaus, Kulturschaffende, Kulturcafé, Kulturabend, Kulturreihe, Kulturtage, Kulturhauptstadt, Kulturpreis, Volkskultur, Brauchtumspflege, '
      + 'Volkstanz und Tracht, Trachtengruppe, Kulturerbe, Kultur erleben, Bühne für alle, Kulturverein gründen, Kunst- und Kulturverein, Kulturfestival, Kulturmanagement, Heimatabend',
    en: 'culture, cultural centre, cultural association, arts and culture, traditions, heritage, cultural activities, cultural programme, cultural events, culture for all, customs and traditions, cultural project, '
      + 'culture club, carnival club',
    ar: 'ثقافة, مركز ثقافي, الثقافة, جمعية ثقافية, تراث, انشطة ثقافية, برنامج ثقافي, امسية ثقافية, نادي ثقافي, عادات وتقاليد, فعاليات ثقافية',
    uk: 'культура, культурний центр, культурне товариство, будинок культури, культурный центр, традиції, культурні заходи, культурна програма, звичаї, культурный клуб, культурные мероприятия, традиции и обычаи, '
      + 'народная культура, культурний проєкт, дім культури, дом культуры, палац культури, дворец культуры, дк, клуб культури, вишиванка, народні традиції, народные традиции, фольклор, фольклорний ансамбль, '
      + 'фольклорный ансамбль, культурное мероприятие, культурна подія, українська культура, украинская культура, народна творчість, культурный проект',
    tr: 'kültür, kültür merkezi, kültür derneği, gelenek, kültürel etkinlikler, kültür programı, örf adet, kültür evi, kültürel proje, gelenekler' },
  { code: 'LEISURE',
    de: 'Freizeit, Hobby, Freizeitangebote, Hobbys, Freizeitgestaltung, Langeweile, mir ist langweilig, Vereinsleben, Freizeitgruppe, Freizeitangebot, was kann ich in meiner Freizeit machen, neues Hobby, Zeitvertreib, '
      + 'freie Zeit, Freizeitaktivitäten, Freizeitbeschäftigung, Freizeittreff, Freizeitclub, Hobbygruppe, Interessengruppe, nichts zu tun, Freizeit gestalten, Freizeitprogramm, Freizeitverein, was unternehmen, '
      + 'etwas unternehmen, gemeinsam etwas unternehmen, Unternehmungen, mir fällt die Decke auf den Kopf, Ablenkung, Freizeittipps, Freizeitmöglichkeiten, Hobby finden, Zeit sinnvoll verbringen, gemeinsame Aktivitäten, '
      + 'Freizeitstätte, Freizeitpartner, Beschäftigung für zu Hause, Sammler, Briefmarken sammeln, Modellflug',
    en: 'leisure, hobby, free time activities, bored, spare time, leisure activities, what to do in my free time, new hobby, things to do in free time, pastime, leisure group, hobby group, spend my free time',
    ar: 'وقت الفراغ, هواية, هوايات, نشاطات, انشطة, ملل, نادي, شو اعمل بوقت الفراغ, زهقان, زهق, اوقات الفراغ, هواية جديدة, انشطة ترفيهية, نشاطات للشباب, تسلية',
    uk: 'дозвілля, хобі, вільний час, гурток, гуртки, нудно, досуг, хобби, кружок, кружки, свободное время, чим зайнятися, нове хобі, проводити вільний час, заняття для душі, скучно, чем заняться, новое хобби, '
      + 'клуб по интересам, клуб за інтересами, провести свободное время, развлечения, чим зайнятися у вільний час, чем занять себя, чим зайняти дитину, чем занять ребенка, нічим зайнятися, нечем заняться, '
      + 'гурток для дорослих, кружок для взрослых, гуртки для дітей, кружки для детей, секції, секции, заняття за інтересами, занятия по интересам, хобби клуб, дозвілля для дорослих, нудьга, скука, весело провести час, '
      + 'організація дозвілля',
    tr: 'boş zaman, hobi, boş zaman etkinlikleri, hobiler, sıkılıyorum, dernekler, boş zamanımda ne yapabilirim, yeni hobi, canım sıkılıyor, vakit geçirmek, sosyal aktivite, hobi grubu, serbest zaman' },
];
