import { childcareConcepts } from './childcare.js';
import { type Concept } from './concept.js';
import { protectionConcepts } from './protection.js';
import { youthConcepts } from './youth.js';

/** Words about children, parents, separation, youth and protection. */
export const familyConcepts: readonly Concept[] = [
  ...childcareConcepts, ...protectionConcepts, ...youthConcepts,
  { code: 'PARENT_CHILD_GROUP', wider: 'PLAYGROUP',
    de: 'Eltern-Kind-Gruppe, Krabbelgruppe, Eltern-Kind-Treff, Mutter-Kind-Gruppe, PEKiP, Babygruppe, Babytreff, Elterncafé, Müttercafé, Krabbeltreff, Stillcafé, Babymassage, Vater-Kind-Gruppe, Eltern-Baby-Gruppe, '
      + 'Müttertreff, Krabbelkinder, Babyschwimmen, Familiencafé, Eltern-Kind-Gruppen, Eltern-Kind-Kurs, Eltern-Kind-Café, Mutter-Kind-Treff, Mama-Treff, Mamatreff, Mamas treffen, andere Mütter kennenlernen, '
      + 'andere Mamas kennenlernen, andere Eltern kennenlernen, Eltern und Babys, Eltern mit Babys, Mütter mit Babys, Eltern mit Kleinkindern, Babycafé, Babykurs, Babykurse, Babyfrühstück, Mütterfrühstück, '
      + 'Elternfrühstück, Krabbelgruppen, Krabbelkreis, krabbeln, Fingerspiele, Kniereiter, Singen mit Babys, Babyzeichen, DELFI, Musikgarten für Babys, Zwillingstreff, Zwillinge, Mehrlinge, Kinderwagentreff, '
      + 'Kinderwagen-Spaziergang, Babyzeit, im ersten Lebensjahr, Tragetuch, Trageberatung, Eltern-Kind-Spielgruppe, Elternstammtisch, mit Baby raus, allein mit Baby zu Hause, Mütter treffen, Mama kennenlernen, '
      + 'Papa mit Baby, Babys erste Freunde, singen und spielen mit Kleinkindern, Kleinkinder und Eltern, Eltern tauschen sich aus, Babys krabbeln, Kinder von 0 bis 3 mit Eltern, Kreisspiele, Lieder und Reime, '
      + 'Babyspielkreis, Minitreff, Still- und Babytreff, Mehrlingstreff, Krabbelcafé, Treffen mit Baby, Kontakt zu anderen Müttern',
    en: "parent and child group, mother and baby group, baby group, toddler meeting, parents' café, mums' group, baby massage, mother and toddler, meet other mums, meet other moms, meet other parents, moms group, "
      + "mums and babies, baby café, baby course, parents with babies, parents with toddlers, parents with small children, twins, mother-child group, baby sling, baby singing, breastfeeding café, pram walk, "
      + "stroller walk, parent-toddler group, baby swimming, mom and baby group, mommy group, mum group, mommy and me, meet mums, new mum friends, baby meetup, babies meet, playdate with baby, "
      + "toddler playgroup with parents, crawling group, pekip, babies first year course, dads with babies, mum and toddler, baby yoga, baby massage course, stay-at-home mums meeting, moms with toddlers, "
      + "mother group",
    ar: 'مجموعة امهات واطفال, مجموعة ام وطفل, لقاء الامهات, مقهى الاهالي, مجموعة رضع, تدليك الرضع, لقاء امهات, امهات مع اطفال, اتعرف على امهات, مجموعة امهات, امهات رضع, قهوة امهات, نادي الامهات, فطور امهات, ام مع رضيع, '
      + 'دورة للرضع, توأم, توائم, مجموعة الام والطفل, سباحة الرضع, اهالي مع اطفال صغار',
    uk: 'група мами і малюка, група батьків з дітьми, мама і малюк, зустріч мам, батьківське кафе, группа мама и малыш, мамочки с детьми, познайомитися з іншими мамами, мами з дітьми, зустріч батьків з малюками, '
      + 'мамський клуб, батьки з малюками, дитячий масаж для немовлят, плавання для немовлят, двійнята, близнюки, прогулянка з візочком, познакомиться с мамами, клуб для мам, родители с малышами, мамы с детьми, '
      + 'массаж для младенцев, плавание для младенцев, двойня, близнецы, встречи мам, група для немовлят, мами з малюками, мамы с малышами, мамам поспілкуватися, мамам пообщаться, з немовлям вийти, выйти с младенцем, '
      + 'знайомство мам, знакомство мам, крабельгрупе, краббельгруппе, зустрічі з немовлям, прогулка с коляской, мама в декреті зустрічі, мама в декрете, мами декрет, клуб мам, раннє плавання, слінг, слинг, пекіп, '
      + 'заняття для мам з дітьми, занятия для мам с детьми',
    tr: 'anne çocuk grubu, bebek grubu, anne bebek buluşması, ebeveyn kafesi, bebek masajı, diğer annelerle tanışmak, anneler buluşması, anne kafesi, bebekli anneler, küçük çocuklu aileler, bebek kursu, bebek yüzme, ikizler, '
      + 'ikiz bebek, anne çocuk buluşması, emziren anneler, anneler kahvaltısı, bebek arabası yürüyüşü, anne bebek grubu, bebekli anneler buluşması, anne arkadaş, annelerle tanışmak, yeni anneler grubu, emekleme grubu, '
      + 'bebek oyun grubu, krabbelgruppe, bebek masajı kursu, bebek yogası, annelerle kahve, bebekle buluşma, pekip' },
  { code: 'FAMILY_CENTRE',
    de: 'Familienzentrum, Familienbüro, Familienstützpunkt, Mütterzentrum, Haus der Familie, Familienservice, Eltern-Kind-Zentrum, Familientreff, Familienbildung, Elternbildung, Familienservicebüro, '
      + 'Familienzentren, Familienhaus, Familienbildungsstätte, Familienbildungsangebote, Familienbildungsprogramm, Familienstützpunkte, Anlaufstelle für Familien, Ansprechpartner für Familien, '
      + 'Angebote für Familien, Haus für Familien, Ort für Familien, Familienwegweiser, Familienbeauftragte, Familienlotse, Familienlotsin, Familienlotsen, Lokales Bündnis für Familie, offener Familientreff, '
      + 'Familienangebote, Mütterzentren, Familienkoordination, Kinder- und Familienzentrum, Väterzentrum, Treff für Familien, Angebote für junge Familien, alles rund um Familie, Elternservice, '
      + 'Haus der kleinen Familien, Familiencafé im Zentrum, Familienprogramm, Familienladen, Familienberatung und Treff, Infostelle für Familien, Familienberaterin, Kinderhaus mit Elterntreff, Elterncafé, '
      + 'Treff für Eltern, Familiencafé, Eltern treffen, Elterntreff, Eltern-Café',
    en: "family centre, family office, mothers' centre, family education, family support centre, family house, family meeting place, contact point for families, services for families, parent-child centre, "
      + "family guide, family hub, offers for families, family centres, families meet, family café, parents centre, place for families, family services, mother centre, family meeting, "
      + "advice and meeting for families, activities for families, family support, children and family centre, sure start, parents cafe, parents meeting place",
    ar: 'مركز العائلة, مركز الاسرة, مكتب العائلة, بيت العائلة, مراكز العائلات, مركز للعائلات, مركز عائلي, ملتقى العائلات, نقطة تواصل للعائلات, خدمات للعائلات, مركز الامهات, بيت للعائلات, ارشاد العائلات, تثقيف اسري',
    uk: "сімейний центр, центр для сімей, бюро сім'ї, семейный центр, центр родини, дім для сімей, сімейна зустріч, сімейна освіта, місце для сімей, послуги для сімей, центр для мам, семейные центры, центр для семей, "
      + "дом семьи, семейное образование, услуги для семей, материнский центр, фамілієнцентрум, фамилиенцентрум, дім родини, центр сім'ї, семейный клуб, сімейний клуб, центр допомоги сім'ї, центр помощи семье, мюттерцентрум, "
      + 'фамиліенбюро, фамилиенбюро, допомога родинам, для родин з дітьми',
    tr: 'aile merkezi, aile bürosu, anneler merkezi, aile evi, aile buluşma yeri, ailelere hizmet, aile eğitimi, aile merkezleri, aileler için merkez, aile danışma noktası, ebeveyn çocuk merkezi, familienzentrum, '
      + 'aileler buluşuyor, aile kafesi, aileler için yer, ailelere destek, anne merkezi, aile etkinlikleri, aile destek merkezi, çocuk ve aile merkezi' },
  { code: 'PARENTING_ADVICE',
    de: 'Erziehungsberatung, Erziehungsberatungsstelle, Erziehung, Probleme mit dem Kind, Kind hört nicht, Elternberatung, Trotzphase, Pubertät, Familien- und Erziehungsberatung, Kind macht Probleme, '
      + 'Streit mit dem Kind, Elterntelefon, schwieriges Kind, Beratung für Eltern, Erziehungsprobleme, Probleme bei der Erziehung, Erziehungsfragen, Fragen zur Erziehung, Erziehungstipps, Kind gehorcht nicht, '
      + 'Kind ist aggressiv, Kind schlägt andere, aggressives Kind, Wutanfälle, Kind hat Wutanfälle, Kind schläft nicht, Kind will nicht schlafen, Kind nässt ein, Einnässen, Kind lügt, Kind klaut, Sohn klaut, '
      + 'Tochter lügt, freches Kind, Verhaltensauffälligkeiten, verhaltensauffällig, auffälliges Verhalten, Sorgen um mein Kind, Sorgen um Kinder, Sohn macht Probleme, Tochter macht Probleme, pubertierend, '
      + 'pubertierende Kinder, Grenzen setzen, Geschwisterstreit, Eifersucht, komme mit meinem Kind nicht klar, mit den Kindern überfordert, Ratsuchende Eltern, Erziehungskompetenz, Erziehungsalltag, '
      + 'psychologische Beratungsstelle für Eltern, Beratung von Eltern, Familien- und Lebensberatung, bke, Erziehungs- und Familienberatung, Kind macht was es will, Kind flippt aus, schreie mein Kind an, '
      + 'bin eine schlechte Mutter, komme an mein Kind nicht ran, Teenager redet nicht mehr, Tochter hört nicht, Sohn hört nicht, Kind beißt, Kind haut, Bettnässen, Schlafprobleme Kind, Kind isst schlecht, trotzt, '
      + 'trotzig, Kind hat Albträume, Ängste bei Kindern, Umgang mit Wut, Rat zur Erziehung, Elternsprechstunde, Beratung Eltern Kinder Jugendliche, Familienberatungsstelle, Erziehungsberater, '
      + 'Krisen in der Familie mit Kind, konsequent sein, Regeln für Kinder, Kind macht Ärger, Stress mit Sohn, Tochter schwierig, Sohn aggressiv, Teenager schwierig, Kind rastet aus, Sohn macht was er will, '
      + 'Streit mit Teenager, Kind folgt nicht, Kind redet nicht, Tochter redet kaum, Sohn rastet aus, Kind bockt, Enkel hängt am Handy, Eltern sind überfordert, Kind schreit, Probleme in der Familie, '
      + 'Entwicklungsfragen, Familienprobleme, Hilfe bei Erziehung',
    en: "parenting advice, parenting counselling, problems with my child, child does not listen, advice for parents, puberty, child behaviour, parenting help, parenting problems, raising children, upbringing, "
      + "child behaviour problems, tantrums, aggressive child, my child lies, my child steals, child won't sleep, bed-wetting, worried about my child, difficult teenager, problems with my son, "
      + "problems with my daughter, set limits for children, educational counselling, child guidance, overwhelmed parents, sibling rivalry, parent helpline, my child hits, my child bites, my child screams, "
      + "my child does not obey, my teenager does not listen, disobedient child, naughty child, rude teenager, how to raise my child, mum advice, parents need help, child lies and steals, angry child, "
      + "child tantrum, defiant child, bedtime problems, potty training, screen time rules, my kids fight, parenting support, upset child, shouting at my children, my son is aggressive, family problems, "
      + "daughter does not eat",
    ar: 'استشارة تربوية, تربية الاطفال, مشاكل مع ابني, تربية, ارشاد الاهل, ابني لا يسمع الكلام, استشارات تربوية, ابني عنيد, ابني عدواني, ابني ما بيسمع الكلام, بنتي عنيدة, ابني يكذب, ابني يسرق, تربية الاولاد, مشاكل تربية, '
      + 'سن المراهقة, صعوبة مع ابني, مشاكل مع بنتي, نوبات غضب الطفل, ابني ما بينام, تبول ليلي, نصائح تربوية, تعبت من الاولاد, استشارة للاهل, ارشاد تربوي, سلوك الطفل',
    uk: 'консультація з виховання, виховання дітей, проблеми з дитиною, дитина не слухається, консультація для батьків, воспитание детей, проблемы с ребенком, ребенок не слушается, дитина агресивна, дитина бреше, '
      + 'дитина краде, істерики у дитини, перехідний вік, важкий підліток, поради батькам, дитина не спить, проблеми виховання, поведінка дитини, батьківська консультація, не справляюся з дитиною, ребенок агрессивный, '
      + 'ребенок врет, истерики у ребенка, переходный возраст, трудный подросток, советы родителям, не справляюсь с ребенком, поведение ребенка, консультация для родителей, проблемы воспитания, нічне нетримання у дитини, '
      + "дитина неслухняна, ребенок непослушный, непослух, дитина кричить, ребенок кричит, дитина б'ється, ребенок дерется, дитина кусається, ребенок кусается, кричу на дитину, кричу на ребенка, зриваюся на дитину, "
      + 'срываюсь на ребенка, не знаю як виховувати, не знаю как воспитывать, проблеми з підлітком, проблемы с подростком, підліток не слухається, подросток не слушается, сын грубит, син грубить, дочка грубить, вередує, '
      + 'капризничает, криза трьох років, кризис трех лет, ерціунгсбератунг, эрциунгсбератунг, ребенок не спит, энурез, енурез, ребенок ворует',
    tr: 'çocuk yetiştirme danışmanlığı, ebeveyn danışmanlığı, çocuğumla sorun, çocuk eğitimi, çocuğum söz dinlemiyor, terbiye, çocuğum saldırgan, çocuğum yalan söylüyor, öfke nöbeti, ergenlik, ergen çocuk sorunu, oğlumla sorun, '
      + 'kızımla sorun, çocuk terbiyesi, çocuğum uyumuyor, alt ıslatma, çocuk davranışı, davranış sorunları çocuk, çocukla baş edemiyorum, aile ve çocuk danışmanlığı, çocuk yetiştirme, inatçı çocuk, kardeş kıskançlığı, '
      + 'çocuğum vuruyor, çocuğum ısırıyor, çocuğum bağırıyor, çocuğum sözümü dinlemiyor, oğlum söz dinlemiyor, kızım söz dinlemiyor, ergen oğlum, ergen kızım, yaramaz çocuk, asi çocuk, çocuk yetiştirmek zor, tuvalet eğitimi, '
      + 'çocuklarım kavga ediyor, çocuğuma bağırıyorum, çocuğum çalıyor, anne babaya destek, çocuk psikolojisi danışma' },
  { code: 'PARENTING_COURSE', wider: 'PARENTING_ADVICE',
    de: 'Elternkurs, Elternkurse, Starke Eltern starke Kinder, Triple P, Elternschule, Elternseminar, Elternabend, Elterntraining, Kess erziehen, Elternbildungskurs, Elterntrainings, Elternworkshop, Elternabende, '
      + 'Elternvortrag, Vortrag für Eltern, Vorträge für Eltern, Seminar für Eltern, Kurs für Eltern, Kurse für Eltern, Elternseminare, STEP Elternkurs, FuN Familie, Erziehungskurs, Themenabend für Eltern, '
      + 'Elterntreff mit Vortrag, FamilienTeam, SAFE-Kurs, Elternführerschein, gewaltfreie Erziehung, Elternakademie, besser mit Kind umgehen lernen, gelassen erziehen, Erziehung lernen, Elternabend zum Thema, '
      + 'Input für Eltern, Elternworkshops, Trotzphase Kurs, Pubertät Vortrag, Kurs Mama Papa, Elternkompetenz, Stärkung der Erziehungskompetenz, Kinder verstehen, bindungsorientiert, Väterkurs, Elternchance, '
      + 'Kinder im Blick, Starke Eltern, Elternbildung, Familienbildung',
    en: "parenting course, parent training, parents' evening, course for parents, parenting class, parenting classes, parenting seminar, parent workshop, workshop for parents, talk for parents, lecture for parents, "
      + "parents' school, non-violent parenting, learn to be a good parent, classes for new parents, positive parenting, triple p, parenting workshop, parents learn, fathers course, parents academy, talk about puberty for parents, "
      + 'evening for parents, parenting skills',
    ar: 'دورة للاهل, دورات تربية, دورة تربوية, اجتماع اهالي, كورس للاهل, دورات للاهالي, محاضرة للاهل, ورشة للاهالي, تدريب الاهل, تربية بدون عنف, ندوة للاهالي, امسية للاهالي, مدرسة الاهل',
    uk: 'курси для батьків, батьківська школа, батьківські збори, курсы для родителей, родительское собрание, курс для батьків, тренінг для батьків, лекція для батьків, семінар для батьків, виховання без насильства, '
      + 'школа батьківства, тренинг для родителей, лекция для родителей, семинар для родителей, школа родителей, курс для родителей, майстерня для батьків, школа для батьків, школа для родителей, як виховувати дитину, '
      + 'как воспитывать ребенка, ельтернкурс, эльтернкурс, ельтернабенд, эльтернабенд, родительские собрания, школа мам, школа пап, лекции для родителей, тренинг родительства, воспитание без наказаний, виховувати без крику',
    tr: 'ebeveyn kursu, anne baba eğitimi, veli toplantısı, anne baba kursu, ebeveyn okulu, ebeveyn semineri, anne baba okulu, ebeveyn eğitimi, aile okulu, velilere seminer, şiddetsiz eğitim, ebeveyn atölyesi, anne babalık kursu, '
      + 'ebeveynlik kursu, olumlu ebeveynlik, babalık kursu, anne okulu, velilere kurs, anne babalara seminer, ebeveynlere kurs' },
  { code: 'EARLY_HELP',
    de: 'Frühe Hilfen, Hilfe mit Baby, Schreibaby, Schreiambulanz, Familienkinderkrankenschwester, wellcome, Willkommensbesuch, Koordinierungsstelle Frühe Hilfen, Baby schreit, Familienhebammen, Babybesuchsdienst, '
      + 'überfordert mit Baby, Hilfe nach der Geburt, KoKi, Netzwerk frühe Kindheit, Unterstützung für junge Familien, junge Familien begleiten, Hilfe für junge Eltern, junge Eltern überfordert, '
      + 'Baby schläft nicht, Baby trinkt nicht, Baby weint ständig, Baby weint, Schlafprobleme Baby, Fütterprobleme, Regulationsstörungen, unruhiges Baby, frischgebackene Eltern, Eltern von Säuglingen, '
      + 'Familien mit Kindern von 0 bis 3, Kinder von 0 bis 3, Besuch nach der Geburt, Begrüßungspaket Baby, Babybegrüßung, Babysprechstunde, Elternberatung nach der Geburt, entwicklungspsychologische Beratung, '
      + 'Familienpaten für junge Familien, praktische Hilfe nach der Geburt, Zwillinge und keine Hilfe, erste Zeit mit Baby, Familienhebammendienst, Familienbesuch nach Geburt, Familiengesundheitspflege, '
      + 'Bindung zum Baby, Baby schreit die ganze Nacht, kann nicht mehr mit Baby, bin fertig mit den Nerven Baby, Mama allein mit Neugeborenem, Zwillinge überfordert, Hilfe im Wochenbett, Babysorgen, '
      + 'Baby nimmt nicht zu, jung und Mutter, sehr junge Mutter, gesunder Start ins Leben, Familien mit Babys unterstützen, Entlastung nach der Geburt, Kinderkrankenschwester kommt nach Hause, Familienstart, '
      + 'Babylotse, Babylotsin, Babylotsen, Willkommen im Leben, Gesundheitsfachkraft, Beratung Eltern mit Säuglingen, guter Start, Schlafberatung, Sprechstunde für Eltern mit Baby, am Ende mit Baby, Familienpate, '
      + 'Familienpaten, Hilfe mit Neugeborenem, schreit die ganze Nacht, müde Mutter Baby, Babybesuch, Familien mit Babys, Stress mit Baby, Säugling, Unsicherheit mit dem Baby, Begleitung junger Eltern, '
      + 'erste Lebensjahre, Eltern werden, Familien mit Kleinkindern, Patinnen für Familien',
    en: "early help, help with a baby, crying baby, support after birth, newborn visit, overwhelmed with baby, baby won't stop crying, baby does not sleep, baby won't sleep, baby feeding problems, new parents, "
      + "young parents, young families, support for new mums, family midwife, home visit after birth, welcome visit baby, families with babies, first year with baby, help for young families, "
      + "my baby cries all night, baby screams, baby cries a lot, colic, first baby no help, new mum alone with baby, help with newborn, family nurse, newborn twins help, wellcome volunteers, "
      + "help at home with baby, no sleep with baby, young mother, teenage mother, baby advice, baby cries, newborn help, help with my baby, stressed with baby",
    ar: 'مساعدة مبكرة للاسر, مساعدة مع الرضيع, طفل رضيع يبكي, مساعدة بعد الولادة, رضيع, ابني الرضيع ما بينام, رضيعي يبكي, طفلي الرضيع, اهل جدد, والدان جديدان, عائلات شابة, دعم العائلات الصغيرة, دعم الام بعد الولادة, '
      + 'زيارة بعد الولادة, مشاكل نوم الرضيع, قابلة عائلية, امهات جدد, تعبانة مع البيبي',
    uk: "рання допомога сім'ям, допомога з немовлям, немовля плаче, допомога після пологів, помощь с младенцем, ребенок плачет, немовля не спить, малюк постійно плаче, молоді батьки, молодим сім'ям, підтримка молодих мам, "
      + 'візит після пологів, проблеми зі сном немовляти, молода мама, грудничок не спит, младенец плачет, молодые родители, молодая мама, помощь молодой семье, помощь после родов, визит после родов, патронаж новорожденного, '
      + 'підтримка після народження, не справляюся з немовлям, не справляюсь с младенцем, дитина кричить ночами, ребенок кричит по ночам, коліки, колики, немовля не їсть, младенец не ест, новонароджений допомога, '
      + 'помощь с новорожденным, двійня допомога, двойня помощь, допомога молодій мамі, помощь молодой маме, молодая семья, фрюе хільфен, фрюе хильфен, патронажна сестра немовля, патронажная сестра, '
      + 'візит медсестри до немовляти, малыш плачет, погано спить немовля',
    tr: 'erken destek, bebekle yardım, ağlayan bebek, doğumdan sonra yardım, bebeğim uyumuyor, bebeğim sürekli ağlıyor, yeni anne, yeni anne baba, genç aileler, bebek uyku sorunu, doğum sonrası ev ziyareti, yeni doğum yaptım, '
      + 'genç anne, bebekli aileye destek, aile ebesi, bebek gece ağlıyor, bebeğim çok ağlıyor, ilk bebeğim, yenidoğan yardım, bebekle yalnızım, ikizlere yardım, gaz sancısı bebek, genç anneler, bebek danışma, evde bebek yardımı, '
      + 'bebekle baş edemiyorum' },
  { code: 'YOUTH_WELFARE_OFFICE',
    de: 'Jugendamt, Hilfen zur Erziehung, ASD, Allgemeiner Sozialer Dienst, Sozialpädagogische Familienhilfe, SPFH, Erziehungsbeistand, Erziehungshilfe, Kreisjugendamt, Jugendhilfe, Familienhilfe, Tagesgruppe, '
      + 'Beistandschaft, Kinder- und Jugendhilfe, Amt für Jugend und Familie, Fachbereich Jugend, Amt für Kinder Jugend und Familie, Jugendamt hat sich gemeldet, Brief vom Jugendamt, Jugendamt will Kind wegnehmen, '
      + 'Bezirkssozialarbeit, Bezirkssozialpädagogik, SPFH beantragen, Familienhelferin, Familienhelfer, Erziehungsbeistandschaft, ambulante Hilfen zur Erziehung, ambulante Erziehungshilfe, Hilfeplan, '
      + 'Hilfeplangespräch, aufsuchende Familientherapie, intensive sozialpädagogische Einzelbetreuung, soziale Gruppenarbeit, Jugendgerichtshilfe, Jugendhilfe im Strafverfahren, SGB VIII, Jugendhilfeausschuss, '
      + 'Jugendhilfeplanung, Vaterschaftsanerkennung, Vaterschaft anerkennen, Sorgeerklärung, Heilpädagogische Tagesstätte, Fachdienst Jugend, Jugendamt war da, Angst vor dem Jugendamt, Jugendamt hilft, '
      + 'Kind rausnehmen, Kind weggenommen, Familie schafft es nicht, Hilfe vom Jugendamt, Familienhilfe beantragen, sozialpädagogische Hilfe, Sozialer Dienst, Jugendamtsmitarbeiterin, Erziehungshilfen, § 27, '
      + 'Antrag Hilfe zur Erziehung, Sozialpädagogin kommt nach Hause, Familien im Alltag begleiten, Flexible Hilfen, Clearing Familie, Familienaktivierung, Rückführung in die Familie, Urkunde Sorgerecht, '
      + 'gemeinsame Sorge beurkunden, Sorgerecht, Umgangsrecht, Kind nicht sehen dürfen, Inobhutnahme, Ex lässt mich Kind nicht sehen, Gewalt an Kindern melden, Kinder in Not melden, Kind in Not, '
      + 'Bezirkssozialdienst, Krisen in der Familie',
    en: 'youth welfare office, jugendamt, family support worker, help with raising children, child and youth services, child welfare, social services for children, family helper, letter from the youth office, '
      + 'youth office wants to take my child, youth welfare, acknowledge paternity, paternity recognition, juvenile court assistance, socio-educational family help, child welfare office, cps, '
      + 'child protective services, social services took my child, my child was taken away, custody taken, youth office letter, youth office visit, help from jugendamt, family aid, youth office, '
      + 'social worker comes to family, paternity test, joint custody declaration, family assistance, custody, child services, visitation rights, report child abuse, report violence against children',
    ar: 'يوغند امت, يوجند امت, مكتب الشباب, دائرة الشباب, مساعدة الاسرة, يوغندامت, مكتب رعاية الشباب, اليوغند امت, يوغندأمت, يوغند أمت, مكتب رعاية الاسرة, رسالة من يوغند امت, اخذوا اولادي, سحب الاطفال, مساعد الاسرة, مرشد '
      + 'اسري, دائرة رعاية الشباب, دائرة الاحداث, اعتراف بالابوة, اثبات الابوة, سوسيال للعائلة',
    uk: 'югендамт, відомство у справах молоді, служба у справах дітей, сімейна допомога, ведомство по делам молодежи, юґендамт, служба захисту дітей, опіка дітей служба, забрали дитину, лист з югендамту, сімейний помічник, '
      + 'встановлення батьківства, визнання батьківства, ювенальна служба, ведомство по делам детей, забрали ребенка, письмо из югендамта, семейный помощник, установление отцовства, признание отцовства, ювенальная служба, '
      + 'югендамт забирает, служба по делам детей, юґендамт допомога, югендамт помощь, забирають дітей, забирают детей, забрали дітей, забрали детей, боюся югендамту, боюсь югендамта, югендамт прийшов, югендамт пришел, '
      + "опека пришла, служба опіки, органи опіки, органы опеки, орган опеки, соцслужба дети, соцслужба діти, семейная помощь, соціальний працівник для сім'ї, социальный работник для семьи, признать отцовство, шпфх",
    tr: 'gençlik dairesi, jugendamt, aile yardımı, çocuk ve gençlik hizmetleri, jugendamt mektubu, jugendamt çocuğumu alıyor, gençlik dairesi yardımı, çocuğumu aldılar, babalık tanıma, aileye sosyal pedagog, aile destek uzmanı, '
      + 'çocuk esirgeme, gençlik ve aile dairesi, gençlik dairesinden mektup, jugendamttan mektup, jugendamt korkusu, çocuğumu elimden aldılar, sosyal görevli aileye, gençlik dairesi ziyareti, babalık kaydı, velayet beyanı, '
      + 'aileye yardımcı, jugendamt randevu' },
  { code: 'FOSTER_CARE', wider: 'YOUTH_WELFARE_OFFICE',
    de: 'Pflegefamilie, Pflegekinder, Pflegeeltern, Adoption, adoptieren, Pflegekinderdienst, Adoptionsvermittlung, Vollzeitpflege, Bereitschaftspflege, Gastfamilie, Pflegekind, Pflegekind aufnehmen, Pflegeeltern werden, '
      + 'Pflegefamilien, Pflegefamilie werden, Pflegemutter, Adoptiveltern, Adoptivkind, Adoptivfamilie, Adoptionsstelle, Kind adoptieren, Stiefkindadoption, Kind zur Adoption freigeben, Herkunftseltern, Verwandtenpflege, '
      + 'Gastfamilien, Gasteltern, Kind lebt nicht bei den Eltern, Kinder in Pflege, Kind in Pflegefamilie, Auslandsadoption, Erziehungsstelle, Familiäre Bereitschaftsbetreuung, Kind aufnehmen, fremdes Kind aufnehmen, '
      + 'Pflegekind bei uns, Kind einer Verwandten aufnehmen, Enkel lebt bei uns, ein Zuhause geben, Kindern ein Zuhause geben, Pflegevater, Adoptionsberatung, adoptiert, leibliche Eltern suchen, Herkunft suchen adoptiert, '
      + 'Bereitschaftspflegefamilie, Pflegeverhältnis, Kurzzeitpflege Kind, Pflegefamilien gesucht, Pflegestellen',
    en: 'foster care, foster family, adoption, adopt a child, foster parents, foster child, foster children, become a foster parent, fostering, adopting, adoptive parents, adoption service, adoption placement, host family, '
      + 'kinship care, stepchild adoption, foster kids, foster mum, foster mother, take in a child, want to adopt, adopted, adopted child looks for parents, looking for birth parents, short-term foster, emergency foster family, '
      + 'grandparents raise child',
    ar: 'اسرة حاضنة, تبني, كفالة طفل, عائلة بديلة, بدي اتبنى, تبني طفل, اطفال بالتبني, عائلة مضيفة, كفالة الاطفال, اسرة بديلة, استقبال طفل, رعاية بديلة, عائلات حاضنة, اخذ طفل للتربية',
    uk: "прийомна сім'я, усиновлення, опіка над дитиною, приемная семья, усыновление, прийомні батьки, прийомна дитина, стати прийомною сім'єю, усиновити дитину, гостьова сім'я, опікуни дитини, фостерна сім'я, "
      + "приемные родители, приемный ребенок, усыновить ребенка, стать приемной семьей, удочерение, патронатная семья, патронатна сім'я, взяти дитину, взять ребенка из детдома, взяти дитину з дитбудинку, пфлегефамілія, "
      + "пфлегефамилия, пфлегефамиліє, пфлегекинд, виховую онука, воспитываю внука, адопція, адоптация ребенка усыновление, усиновлена дитина, усыновленный ребенок, опекуны, тимчасова сім'я, временная семья, "
      + 'опіка над племінником',
    tr: 'koruyucu aile, evlat edinme, evlatlık, koruyucu aile olmak, çocuk evlat edinmek, bakıcı aile, evlatlık almak, evlatlık çocuk, misafir aile, koruyucu anne, geçici aile, evlat edinme dairesi, evlatlık vermek, '
      + 'çocuk sahiplenmek, koruyucu aile başvurusu, biyolojik annemi arıyorum, evlatlığım, geçici koruyucu aile, pflegefamilie, torunuma bakıyorum' },
  { code: 'CHILDRENS_HOME', wider: 'YOUTH_WELFARE_OFFICE',
    de: 'Kinderheim, Heimerziehung, Jugendwohngruppe, Wohngruppe für Jugendliche, stationäre Jugendhilfe, Careleaver, betreutes Jugendwohnen, Mutter-Kind-Einrichtung, Mutter-Kind-Heim, Kinderheime, Jugendheim stationär, '
      + 'Kind im Heim, Wohngruppe Jugendliche, Jugendwohngruppen, Kinderhaus stationär, Kinderdorf, SOS-Kinderdorf, Kinderwohngruppe, heilpädagogische Wohngruppe, Heimkinder, im Heim aufgewachsen, '
      + 'aus der Jugendhilfe ausziehen, Verselbständigung Jugendliche, Verselbstständigung, Jugendliche wohnen betreut, Ehemalige Heimkinder, Jugendschutzstelle, Inobhutnahmestelle, Clearinghaus, '
      + 'gemeinsames Wohnen für Mütter und Kinder, betreutes Einzelwohnen Jugendliche, Wohnen für junge Mütter, Wohnen für Jugendliche, will nicht mehr zu Hause wohnen, Jugendliche ziehen aus, junge Volljährige, '
      + 'betreute Jugend-WG, Intensivgruppe, Notaufnahme Jugendliche, Aufnahmegruppe, Inobhutnahmegruppe, Internat, Erziehungsheim, Leben in der Wohngruppe, nicht bei den Eltern wohnen, 5-Tage-Gruppe, Trainingswohnung, '
      + 'Mutter-Kind-Wohnen, Vater-Kind-Wohnen, junge Mütter mit Kind wohnen, Leaving Care',
    en: "children's home, residential group for young people, care leavers, mother and child home, children's homes, residential care for young people, group home for teenagers, sos children's village, "
      + "leaving care, care leaver, grew up in care, supported living for young people, home for young mothers, children's village, children in care, orphanage, orphan, live away from parents teen, "
      + "home for teenagers, youth residential group, group home for kids, can't live at home anymore teen, supervised flat for teenagers, teen mother home, residential care youth",
    ar: 'دار اطفال, بيت اطفال, دار رعاية الايتام, سكن للقاصرين, دار ايتام, سكن للشباب تحت الرعاية, قرية الاطفال, سكن جماعي للمراهقين, بيت الام والطفل, سكن لليافعين, سكن الامهات الشابات, دار رعاية الاطفال',
    uk: 'дитячий будинок, група проживання для молоді, детский дом, дитяче містечко, житло для підлітків під опікою, житлова група для підлітків, будинок для матерів з дітьми, притулок для дітей, выпускник детдома, детдом, '
      + 'приют для детей, дом матери и ребенка, детская деревня, жилая группа для подростков, випускники дитбудинків, інтернат, интернат, сиротинець, дитбудинок, вонгрупе, вонгруппе, не хочу жити з батьками, '
      + 'не хочу жить с родителями, жити окремо підліток, сироты, сироти, детский приют, будинок сімейного типу, мутер кінд хайм, мама с ребенком приют, притулок для підлітків, приют для подростков',
    tr: 'çocuk yurdu, çocuk evi, gençlik yurdu, çocuk köyü, çocuk esirgeme yurdu, gençler için yatılı ev, anne çocuk evi, yetiştirme yurdu, gençlik konutu, yurttan ayrılanlar, çocuk barınağı, yetimhane, yetim çocuk, '
      + 'evde kalmak istemiyorum genç, gençlere ev, gençler için konut grubu, genç anneler evi, wohngruppe gençler' },
  { code: 'FAMILY_COUNSELLING',
    de: 'Familienberatung, Paarberatung, Eheberatung, Partnerprobleme, Streit mit Partner, Beziehungsprobleme, Partnerschaftsberatung, Streit in der Familie, EFL, Familientherapie, Ehekrise, Beziehungskrise, '
      + 'Beziehung in der Krise, Eheprobleme, Probleme in der Ehe, Probleme mit meinem Mann, Probleme mit meiner Frau, Ehe retten, Ehe kaputt, Beziehung retten, Streit mit meinem Mann, Streit mit meiner Frau, '
      + 'Ehestreit, wir streiten nur noch, streiten uns ständig, Familienstreit, Familienkonflikt, Familienkonflikte, Konflikte in der Familie, Konflikte in der Partnerschaft, Paarkonflikt, Paartherapie, '
      + 'Paargespräche, Paare in Krisen, Ehe- Familien- und Lebensberatung, Lebensberatung, Eheberatungsstelle, Familienprobleme, Familienkrise, Schwiegermutter, Fremdgehen, Mann betrügt mich, betrogen worden, '
      + 'Patchworkfamilie, Stiefkinder, Kommunikation in der Partnerschaft, Partnerschaft und Ehe, systemische Familienberatung, Familienrat, Zoff zu Hause, es kracht ständig, wir reden nicht mehr, Liebe ist weg, '
      + 'Mann geht fremd, Frau geht fremd, Affäre, Ehe am Ende, Vertrauen verloren, mit Partner unglücklich, Partnerin, Schwiegereltern, Generationenkonflikt, Streit mit Tochter, Streit mit Sohn, '
      + 'erwachsene Kinder Streit, Kontaktabbruch, Beratung für Paare, Beziehungsberatung, Beziehung und Partnerschaft, Gespräche zu zweit, Ehe- und Lebensberatung, Familie in der Krise, Familienmoderation, '
      + 'Aufstellung, systemische Beratung, Lebensfragen, Beziehung kaputt, Ehe kriselt, nur noch Streit, streiten uns nur, Partner Probleme, immer Streit zu Hause, verstehen uns nicht mehr, '
      + 'Partner redet nicht mit mir, Beziehungsfragen',
    en: 'family counselling, couples counselling, marriage counselling, relationship problems, arguments with partner, family therapy, family problems, marriage problems, marriage crisis, marriage trouble, '
      + 'save my marriage, relationship crisis, relationship counselling, couple therapy, couples therapy, problems with my husband, problems with my wife, fighting with my husband, argue with my wife, '
      + 'family conflict, family conflicts, family quarrel, life counselling, cheating husband, stepfamily, blended family, stepchildren, mother-in-law, my marriage, we argue all the time, husband cheats, '
      + 'my wife cheats, affair, my husband does not love me, trust broken, jealous husband, jealousy, couple crisis, fights at home, family therapist, mother-in-law problems, step parents, patchwork family, '
      + 'marriage counselor, relationship advice, argue with my partner',
    ar: 'استشارة اسرية, استشارات زوجية, مشاكل زوجية, مشاكل عائلية, مشاكل مع زوجي, خلافات زوجية, استشارة عائلية, مشاكل الزواج, مشاكل مع زوجتي, مشاكل مع مرتي, خلاف مع زوجي, خناق مع زوجي, ارشاد زوجي, ارشاد اسري, علاج زوجي, '
      + 'علاج اسري, خيانة زوجية, زوجي يخونني, حماتي, خلافات عائلية, مشكلة عائلية, انقاذ الزواج, استشارات عائلية, نزاع عائلي',
    uk: "сімейна консультація, сімейний психолог, проблеми у шлюбі, проблеми з чоловіком, сварки в сім'ї, семейная консультация, семейный психолог, ссоры в семье, проблеми з дружиною, криза у стосунках, проблеми у стосунках, "
      + 'сімейна терапія, сімейні проблеми, сімейний конфлікт, консультація для пар, шлюбна консультація, зрада чоловіка, свекруха, теща, врятувати шлюб, проблемы с мужем, проблемы с женой, проблемы в браке, '
      + 'семейные проблемы, семейная терапия, кризис в отношениях, ссоры с мужем, измена мужа, свекровь, спасти брак, парная терапия, семейный конфликт, сварки з чоловіком, ссоры с женой, сварюся з чоловіком, ругаюсь с мужем, '
      + "чоловік зраджує, муж изменяет, жена изменяет, дружина зраджує, сім'я розпадається, семья разваливается, брак разваливается, проблеми в сім'ї, проблемы в семье, конфлікт у сім'ї, ругань дома, скандали вдома, "
      + "скандалы дома, не розмовляємо, эебератунг, парна терапія, пари консультація, семейный консультант, проблемы в отношениях, стосунки з чоловіком, отношения с мужем, дорослий син конфлікт, спасти семью, врятувати сім'ю",
    tr: 'aile danışmanlığı, evlilik danışmanlığı, çift danışmanlığı, ilişki sorunları, aile içi sorun, eşimle sorunlar, evlilik sorunları, evlilikte sorun, kocamla sorunlar, karımla sorunlar, eşimle kavga, kocamla kavga, '
      + 'çift terapisi, aile terapisi, evlilik krizi, aile kavgası, aldatıldım, kocam aldatıyor, kaynana, kayınvalide, üvey çocuk, evliliği kurtarmak, aile sorunları, aile çatışması, karımla kavga, eşim aldatıyor, evlilik sorunu, '
      + 'kayınvalide sorunu, kıskanç eş, ailede kavga, ilişki sorunu, eşimle anlaşamıyorum, üvey anne' },
  { code: 'SEPARATION_DIVORCE', wider: 'FAMILY_COUNSELLING',
    de: 'Trennung, Scheidung, Trennungsberatung, Sorgerecht, Umgangsrecht, getrennt, scheiden lassen, Trennungskinder, begleiteter Umgang, Umgang mit dem Kind, Familienmediation, Mediation, '
      + 'Trennungs- und Scheidungsberatung, geschieden, mein Mann will sich trennen, Trennungsberatung Eltern, Scheidungsberatung, Ehescheidung, Scheidungsanwalt, Scheidung einreichen, will mich scheiden lassen, '
      + 'will mich trennen, mich von meinem Mann trennen, Trennung vom Partner, Mann hat mich verlassen, Frau hat mich verlassen, verlassen worden, getrennt lebend, getrennt lebende Eltern, getrennte Eltern, '
      + 'Scheidungskinder, Eltern trennen sich, Trennung der Eltern, Kinder in Trennung, Kinder nach Trennung, Umgangsbegleitung, Umgangskontakte, Umgangsregelung, Umgang verweigert, darf mein Kind nicht sehen, '
      + 'sehe mein Kind nicht, alleiniges Sorgerecht, gemeinsames Sorgerecht, Wechselmodell, Mediator, Mediatorin, Scheidungskosten, Trennungsjahr, Streit ums Kind, hochstrittige Eltern, Hochstrittige, '
      + 'Scheidungskindergruppe, Familiengericht, Eltern bleiben nach Trennung, Trennungsfamilien, Aufenthaltsbestimmungsrecht, wir trennen uns, Mann ist ausgezogen, Frau ist ausgezogen, er ist weg, sie ist weg, '
      + 'Ex streitet, Streit mit dem Ex, Kinder sehen nach Trennung, wer bekommt die Kinder, wo wohnen die Kinder, Vater sieht Kind nicht, Papa darf mich nicht sehen, Scheidung kosten, Ehe beenden, auseinander, '
      + 'Ex-Partner, Exfrau, Ehe geschieden, Trennungskind, Trennungsgruppe, Kinder und Trennung, Umgangsstreit, Elternschaft nach Trennung, Elterngespräche nach Trennung, begleitete Übergabe, Rosenkrieg, '
      + 'Zugewinn, Haus aufteilen, Verfahrensbeistand, Elternvereinbarung, Ex und Kinder, mich scheiden, Frau ist weg, ausziehen vom Partner',
    en: "separation, divorce, custody, visiting rights, get divorced, separated, mediation, supervised contact, custody of children, divorcing, want a divorce, leave my husband, leave my wife, husband left me, "
      + "wife left me, parental separation, separated parents, divorced, divorced parents, children of divorce, contact with my child, see my children, not allowed to see my child, access to children, "
      + "sole custody, joint custody, who gets the children, mediator, family mediation, file for divorce, separated families, family court, breaking up with husband, my husband left me, my wife left me, "
      + "want to leave my husband, split up, custody battle, supervised visits, see my children after divorce, ex won't let me see my kids, divorce lawyer, breakup, partner left me",
    ar: 'طلاق, الطلاق, انفصال, حضانة الاطفال, حق الرؤية, بدي اطلق, وساطة عائلية, حق الحضانة, اريد الطلاق, مطلقة, مطلق, مطلقات, زوجي تركني, زوجتي تركتني, انفصلت عن زوجي, منفصلة, منفصل, حضانة الاولاد, ما بشوف ولادي, رؤية '
      + 'الاولاد, حق رؤية الطفل, خلع, قضية طلاق, محكمة الاسرة, اطفال المطلقين, اطفال الطلاق, من يأخذ الاطفال, بدي انفصل, الحضانة بعد الطلاق, وساطة بين الازواج, زيارة الاطفال تحت اشراف',
    uk: 'розлучення, опіка над дітьми після розлучення, розірвання шлюбу, медіація, розійшлися, право бачити дитину, развод, расторжение брака, медиация, хочу розлучитися, чоловік пішов, дружина пішла, розлучені батьки, '
      + 'діти після розлучення, розлучена, не бачу дитину, спільна опіка, право на дитину, подати на розлучення, сімейний суд, сімейна медіація, з ким залишиться дитина, хочу развестись, развестись, муж ушел, жена ушла, '
      + 'разведена, разведенные родители, дети после развода, опека над детьми, не вижу ребенка, совместная опека, с кем останется ребенок, подать на развод, семейная медиация, встречи с ребенком, расставание, розставання, '
      + 'розлучаюся, развожусь, розлучаємось, разводимся, розлучитися в німеччині, развестись в германии, розійтися з чоловіком, разойтись с мужем, колишній чоловік, бывший муж, бывшая жена, колишня дружина, шайдунг, '
      + 'треннунг, зоргерехт, умганг, хто забере дитину, кто заберет ребенка, чоловік забирає дітей, муж забирает детей, не дає бачити дитину, не дает видеть ребенка, розділ майна, раздел имущества, дети при разводе, '
      + 'діти при розлученні, опека при разводе, чоловік кинув, муж бросил, жена бросила, медиатор, розлучення в суді',
    tr: 'boşanma, ayrılık, velayet, boşanmak istiyorum, arabuluculuk, çocuk görüşme hakkı, boşanıyorum, boşanma davası, kocam beni terk etti, karım terk etti, ayrılmak istiyorum, eşimden ayrıldım, boşanmış, boşanmış aileler, '
      + 'boşanmış çocukları, ayrı yaşayan, velayet hakkı, ortak velayet, çocuğumu göremiyorum, çocuk kimde kalacak, aile mahkemesi, boşanma danışmanlığı, çocukla görüşme, ayrılan ebeveynler, arabulucu, boşanma avukatı, '
      + 'kocam terk etti, eşim terk etti, velayet davası, çocukları görmek, çocuğumu göstermiyor, boşanmış aile, boşandım, boşanan çocuklar, görüş hakkı' },
  { code: 'CHILD_MAINTENANCE',
    de: 'Unterhalt, Unterhaltsvorschuss, Kindesunterhalt, Unterhaltsvorschusskasse, Vater zahlt nicht, Unterhaltszahlung, Unterhaltspflicht, Alimente, Unterhaltsvorschussgesetz, Unterhalt für mein Kind, '
      + 'Unterhalt fürs Kind, Kindesvater zahlt nicht, Papa zahlt nicht, Ex zahlt nicht, Exmann zahlt nicht, Ex-Mann zahlt keinen Unterhalt, Unterhalt einfordern, Unterhalt berechnen, Unterhaltstitel, '
      + 'Unterhaltsansprüche, Unterhaltsanspruch, Düsseldorfer Tabelle, Trennungsunterhalt, Ehegattenunterhalt, UVG, Unterhaltsvorschussstelle, Beistandschaft Unterhalt, Unterhaltspflichtige, Kindsvater, '
      + 'Unterhaltsberatung, Geld vom Vater, Ex zahlt nichts, Vater meines Kindes zahlt nicht, kein Unterhalt, Unterhalt kommt nicht, wie viel Unterhalt, muss Unterhalt zahlen, kann Unterhalt nicht zahlen, '
      + 'Vater unbekannt, Geld fürs Kind vom Vater, Unterhaltspfändung, Beistand Jugendamt, Vorschuss auf Unterhalt, Unterhaltsberechnung, Unterhaltsrecht, Barunterhalt, Unterhaltsschulden, Beistandschaft, '
      + 'Vaterschaft, Vaterschaftstest',
    en: 'child maintenance, child support, advance maintenance, father does not pay, alimony, maintenance payments, ex does not pay, ex-husband does not pay, father of my child does not pay, maintenance advance, '
      + 'alimony advance, claim child support, money from the father, spousal maintenance, child maintenance advance, my ex does not pay, ex pays nothing for child, dad pays nothing, child support payments, '
      + 'unterhalt, maintenance for child, how much child support, paternity',
    ar: 'نفقة, نفقة الاطفال, النفقة, الاب لا يدفع, سلفة النفقة, نفقة الطفل, ابو الاولاد ما بيدفع, طليقي لا يدفع, زوجي السابق لا يدفع, نفقة الزوجة, المطالبة بالنفقة, اونترهالت, نفقة من الدولة, ما بيدفع نفقة, النفقة '
      + 'المسبقة, سلفة نفقة',
    uk: 'аліменти, утримання дитини, батько не платить, аванс аліментів, алименты, отец не платит, колишній не платить, чоловік не платить аліменти, аліменти на дитину, стягнути аліменти, аліменти від держави, унтерхальт, '
      + 'бывший не платит, алименты на ребенка, взыскать алименты, муж не платит алименты, алименты от государства, унтерхальтсфоршус, розрахунок аліментів, аліменти не платить, не платит алименты, батько дитини не платить, '
      + 'отец ребенка не платит, подати на аліменти, подать на алименты, гроші від батька, деньги от отца ребенка, унтергальт, унтерхальтсфоршус подати, скільки аліментів, сколько алиментов, розрахувати аліменти, '
      + 'рассчитать алименты, аванс алиментов, бывший муж не платит, долг по алиментам, борг по аліментах',
    tr: 'nafaka, çocuk nafakası, nafaka avansı, baba ödemiyor, eski kocam ödemiyor, nafaka ödemiyor, çocuk için nafaka, nafaka almak, nafaka hesaplama, unterhalt, devletten nafaka, yoksulluk nafakası, babası nafaka vermiyor, '
      + 'nafaka avansı başvurusu, baba para vermiyor, nafaka ne kadar' },
  { code: 'SINGLE_PARENTS',
    de: 'Alleinerziehende, alleinerziehend, Treff für Alleinerziehende, VAMV, alleinerziehende Mutter, alleinerziehender Vater, allein mit Kind, Hilfe für Alleinerziehende, allein mit den Kindern, '
      + 'allein mit meinem Kind, alleine mit Kind, Alleinerziehenden-Treff, Alleinerziehendentreff, Mütter ohne Partner, Einelternfamilie, Einelternfamilien, getrennt erziehend, Getrennterziehende, '
      + 'Alleinerziehende Mütter und Väter, Angebote für Alleinerziehende, Netzwerk Alleinerziehende, erziehe allein, Solo-Mamas, Single-Mama, Verband alleinerziehender Mütter, Mama allein, '
      + 'allein mit zwei Kindern, Papa allein mit Kind, Vater weg, ohne Vater, Mutter ohne Mann, Ein-Eltern-Familie, allein verantwortlich für Kind, alles allein machen mit Kind, Treffen Alleinerziehender, '
      + 'Frühstück für Alleinerziehende, Wochenende für Alleinerziehende, Unterstützung Alleinerziehender, Solo-Eltern, alleinerz., verwitwet mit Kindern, Kinder allein großziehen, Eineltern, '
      + 'Freund verlassen mit Baby, ganz allein mit Baby',
    en: 'single parents, single parent, single mother, single father, lone parent, alone with child, one-parent family, one-parent families, lone parents, lone mothers, single moms, single mum, single mums, single dads, '
      + 'raising kids alone, raising my child alone, solo mum, alone with the kids, without a partner with child, single mom, single dad, alone with my kids, solo parent, divorced with kids',
    ar: 'ام عزباء, معيل وحيد, ام وحيدة, امهات عازبات, مربي وحيد, انا وحدي مع اطفالي, اب وحيد, وحدي مع اولادي, لوحدي مع الاطفال, ام لوحدها, اربي اولادي لوحدي, بدون زوج مع اطفال, ام معيلة, امهات معيلات, ام مطلقة مع اطفال, '
      + 'اسرة بوالد واحد, والد وحيد, امهات وحيدات',
    uk: "мати-одиначка, одинокі батьки, одна з дитиною, самотня мама, мать-одиночка, одна с ребенком, мать одиночка, одинока мама, сама виховую дитину, виховую дитину одна, неповна сім'я, матері-одиначки, одинокий батько, "
      + 'тато-одинак, сама з дітьми, мати одиначка, одинокая мама, воспитываю ребенка одна, неполная семья, матери-одиночки, одна с детьми, отец-одиночка, без мужа с ребенком, мама одиночка, мама-одиночка, одиночка, '
      + 'сама з дитиною в німеччині, одна с детьми в германии, без чоловіка з дітьми, чоловік на війні, муж на войне, чоловік в україні сама з дітьми, муж в украине одна с детьми, альляйнерціенд, аллайнерцинд, алляйнерциенде, '
      + 'одинокий отец, отец одиночка, ращу ребенка одна, рощу дитину сама, самотні мами',
    tr: 'tek ebeveyn, yalnız anne, bekar anne, tek başına çocuk yetiştiren, yalnız baba, bekar anneler, bekar baba, yalnız ebeveyn, çocuklarımla yalnızım, tek başıma çocuk büyütüyorum, yalnız yetiştiren, tek ebeveynli aile, '
      + 'eşsiz anne, çocuğumla yalnızım, yalnız anneler, tek ebeveynler, tek başıma çocuk, boşanmış anne, dul anne' },
  { code: 'FAMILY_BENEFITS',
    de: 'Familienleistungen, Geld für Familien, Familienkasse, Leistungen für Familien, Geld für Kinder, Betreuungsgeld, Familiengeld, finanzielle Hilfen für Familien, Geld fürs Kind, Geld vom Staat für Kinder, '
      + 'staatliche Leistungen für Familien, Familienförderung, Zuschüsse für Familien, Zuschuss für Familien, Unterstützung für Familien mit wenig Geld, Familienpass, Landesfamilienpass, Familienkarte, '
      + 'Geldleistungen für Familien, was steht Familien zu, welche Leistungen für Familien, Landeserziehungsgeld, Mehrkindfamilie, Familienstiftung, Landesstiftung Hilfe für Mutter und Kind, Familie in Not, '
      + 'Familien in Not, Krippengeld, Beitragszuschuss, Kinderfreibetrag, Kindergrundsicherung, was bekommen Familien vom Staat, Geld mit drei Kindern, Zuschuss fürs Kind, Familie hat wenig Geld, '
      + 'welche Hilfe für Familien, Kinder kosten Geld, Familienzuschuss, Familienunterstützung, finanzielle Familienhilfe, Förderung kinderreicher Familien, Hilfe für Mehrlinge, Zwillingsgeld, '
      + 'Begrüßungsgeld Baby, Leistungen rund um das Kind, Familienkarte Rabatt, Kinder und wenig Einkommen, Anträge nach der Geburt, was beantragen Baby, Kind bekommen beantragen, bekommen Kind beantragen, '
      + 'nach Geburt beantragen',
    en: 'family benefits, money for families, family benefits office, money for children, family allowance, state money for children, financial help for families, family pass, family card, benefits for parents, '
      + 'money for kids, financial support for families, families in need, large family benefits, family money, benefits for kids, money for big family, family support money, money for parents, benefits baby',
    ar: 'اعانات عائلية, مساعدات للعائلات, صندوق الاسرة, اعانة الاسرة, مال للاطفال, مال للعائلة, مساعدة مالية للعائلات, فلوس للاولاد, مساعدات العائلات, دعم مالي للاسرة, بطاقة العائلة, صندوق العائلة, فاميلين كاسه, فاميليين '
      + 'كاسا, اعانات الاطفال, مستحقات الاسرة',
    uk: "допомога сім'ям, сімейні виплати, сімейна каса, виплати на дітей, семейные пособия, деньги на детей, семейная касса, гроші для сімей, фінансова допомога сім'ям, державна допомога сім'ям, фамілієнкассе, "
      + "сімейний паспорт пільги, виплати сім'ям з дітьми, допомога багатодітним, деньги для семьи, финансовая помощь семьям, выплаты семьям, фамилиенкассе, пособия на детей, помощь многодетным, виплати багатодітним, "
      + "які виплати на дітей, какие выплаты на детей, гроші на дітей в німеччині, деньги на детей в германии, допомога багатодітній родині, помощь многодетной семье, соцвиплати сім'ям, пособия семьям, фамилиенкасса, "
      + "фамілієнкасса, сімейна каса виплати, материальная помощь семье, пільги багатодітним, льготы многодетным, одноразова допомога сім'ї, на що маю право з дитиною, трое детей пособие, троє дітей виплати",
    tr: 'aile yardımı parası, aile kasası, aile yardımları, çocuklar için para, aileye para yardımı, devletten aile yardımı, çocuk için devlet yardımı, familienkasse, aile kartı, ailelere maddi destek, aile ödeneği, '
      + 'çocuklu ailelere yardım, ihtiyaç sahibi aileler, aile parası, ailelere para, çocuk için para, çocuklu aileye para, aile ödenekleri' },
  { code: 'CHILD_BENEFIT', wider: 'FAMILY_BENEFITS',
    de: 'Kindergeld, Kindergeldantrag, Kindergeld beantragen, Kindergeldnummer, Kindergeldkasse, Kindergeld für mein Kind, Kindergeld kommt nicht, kein Kindergeld bekommen, Kindergeldbescheid, Kindergeld über 18, '
      + 'Kindergeld Ausland, KG1, Kindergeldkasse zahlt nicht, Familienkasse Kindergeld, Kindergeldanspruch, Anspruch auf Kindergeld, Kindergeldberechtigte, Kindergeld rückwirkend, Kindergeld ab 18, '
      + 'Geld fürs Kind jeden Monat, Kindergeld gestrichen, Kindergeld nachzahlen, Antrag Familienkasse, Kindergeld für Neugeborene, Geburt Kindergeld, Kindergeld Ukraine, Kindergeld Azubi, Kindergeld Student, '
      + 'Kindergeldzahlung, Familienkasse antwortet nicht, 255 Euro Kind, Kindergeldformular, Geld für mein Kind, Geld für Kinder beantragen',
    en: "child benefit, apply for child benefit, kindergeld, child allowance, kindergeld application, no kindergeld received, child benefit office, child benefit payment, claim child benefit, children's allowance, "
      + "familienkasse, money for my child every month, apply for kindergeld, kindergeld stopped, kindergeld over 18, money for my child",
    ar: 'كيندرغيلد, معونة الاطفال, راتب الاطفال, كندرغيلد, نقدية الاطفال, اعانة الطفل, كيندر غيلد, كيندرجيلد, كندر جيلد, طلب كيندرغيلد, كيندرغلد, معونة الطفل, مصاري الاولاد, تأخر راتب الاطفال, راتب الاولاد, بدل الاطفال, '
      + 'مخصصات الاطفال',
    uk: 'кіндергельд, виплати на дитину, гроші на дитину, деньги на ребенка, допомога на дитину, дитячі гроші, дитячі виплати, киндергельд, детское пособие, подати на кіндергельд, кіндергельд не прийшов, заява на дитячі, '
      + 'дитячі кошти, оформити допомогу на дитину, выплаты на ребенка, детские деньги, оформить киндергельд, киндергельд не пришел, пособие на ребенка, заявление на киндергельд, кіндергелд, киндергелд, кіндергельд подати, '
      + 'киндергельд подать, киндергельд заявление, кіндергельд антраг, киндергельд антраг, не прийшов кіндергельд, немає кіндергельду, гроші на дитину щомісяця, деньги на ребенка каждый месяц, детские, дитячі, '
      + 'детские выплаты, дитяча допомога, пособие на детей, оформити дитячі, кіндергельд для українців, киндергельд для украинцев, оформить детские',
    tr: 'çocuk parası, kindergeld, çocuk parası başvurusu, çocuk parası almak, çocuk parası gelmedi, çocuk yardımı, çocuk parası dairesi, çocuk ödeneği, kindergeld başvurusu, kindergeld gelmedi, familienkasse, '
      + 'çocuk parası kesildi, aylık çocuk parası' },
  { code: 'CHILD_SUPPLEMENT', wider: 'FAMILY_BENEFITS',
    de: 'Kinderzuschlag, KiZ, Kinderzuschlagsantrag, Zuschlag zum Kindergeld, KiZ-Antrag, Kinderzuschlag beantragen, KiZ beantragen, KiZ-Lotse, KiZ berechnen, Zuschlag für Kinder, '
      + 'Verdienst reicht nicht für Kinder, Verdienst reicht nicht für die Familie, kleines Einkommen mit Kindern, Eltern mit kleinem Einkommen, Eltern mit geringem Einkommen, Familien mit kleinem Einkommen, '
      + 'Familien mit geringem Einkommen, Kindersofortzuschlag, Lohn reicht nicht für Familie, arbeiten und trotzdem wenig mit Kindern, Zuschlag Familienkasse, Zuschlag fürs Kind, Notfall-KiZ, '
      + 'arbeiten und Kinder wenig Geld, Kinderzuschlag abgelehnt, Kinderzuschlag verlängern, Geld zusätzlich zum Kindergeld, Geld reicht nicht mit Kindern',
    en: 'child supplement, supplementary child allowance, kinderzuschlag, apply for child supplement, low-income parents, families with low income, additional child benefit, extra child allowance, wage not enough for children, '
      + 'kiz application, extra child money, kiz, supplement for low income families, working family low wage, families with small income',
    ar: 'علاوة الاطفال, كيندر تسوشلاغ, كيندرتسوشلاغ, كيندرتسوشلاغ طلب, كندر تسوشلاغ, زيادة على راتب الاطفال, علاوة الطفل, دخل قليل مع اطفال, راتب ما بيكفي العيلة, مكمل كيندرغيلد',
    uk: 'кіндерцушлаг, доплата на дитину, надбавка на дитину, киндерцушлаг, доплата на ребенка, подати на кіндерцушлаг, додаткова виплата на дитину, доплата до кіндергельд, низький дохід з дітьми, '
      + 'зарплати не вистачає на дітей, подать на киндерцушлаг, надбавка на ребенка, доплата к киндергельду, малый доход с детьми, зарплаты не хватает на детей, кіндерцушляг, киндерцушляг, киндерцушлаг подать, '
      + 'кіндерцушлаг антраг, киц, кіц, надбавка до кіндергельду, доплата до дитячих, доплата к детским, малообеспеченная семья работает, працюю але не вистачає на дітей, работаю но не хватает на детей',
    tr: 'çocuk ek parası, kinderzuschlag, ek çocuk yardımı, kinderzuschlag başvurusu, çocuk zammı, ek çocuk parası, düşük gelirli aileler, maaş çocuklara yetmiyor, çocuk parasına ek, az gelirli ebeveyn, kiz başvurusu, '
      + 'dar gelirli aile çocuk parası, çalışan aile ek para' },
  { code: 'PARENTAL_ALLOWANCE', wider: 'FAMILY_BENEFITS',
    de: 'Elterngeld, Elterngeldstelle, ElterngeldPlus, Elternzeit, Elterngeldantrag, Basiselterngeld, Mutterschaftsgeld, Mutterschutz, Elternzeit beantragen, Elterngeld beantragen, Elterngeld ausfüllen, Elterngeld-Antrag, '
      + 'Elterngeld Plus, Partnermonate, Partnerschaftsbonus, Elterngeldberatung, Elternzeit Antrag, Elternzeit nehmen, Vaterschaftsurlaub, Mutterschaftsurlaub, Mutterschaftsleistung, Karenz nach Geburt, Babypause, '
      + 'Geld nach der Geburt, Geld vor der Geburt, Beschäftigungsverbot schwanger, Kündigung schwanger, schwanger bei der Arbeit, Wiedereinstieg nach Elternzeit, Zeit nach der Geburt zu Hause, BEEG, Geld in der Elternzeit, '
      + 'nach der Geburt nicht arbeiten, Baby und Job, Baby kommt wie viel Geld, Antrag Elterngeld, Väter Elternzeit, Papa bleibt zu Hause, Lohnersatz nach Geburt, Elternzeit Arbeitgeber, Mutterschutzfrist, '
      + 'Mutterschutzgesetz, Elterngeld berechnen, 14 Monate Elterngeld, Elterngeldrechner, Elternzeit und Teilzeit, Arbeitgeber kündigt Schwangere',
    en: 'parental allowance, parental leave, maternity leave, maternity pay, elterngeld, maternity protection, parental benefit, apply for elterngeld, parental money, maternity allowance, maternity benefit, paternity leave, '
      + 'money after birth, pregnant at work, leave after birth, parental leave application, baby break, maternity money, maternity leave money, baby money, parents money, elterngeld application, mutterschaftsgeld',
    ar: 'الترنغيلد, اجازة امومة, بدل والدين, اجازة الوالدين, التيرن غيلد, اعانة الوالدين, الترن غيلد, التيرنغيلد, الترنجيلد, اجازة الامومة, اجازة ابوة, مال بعد الولادة, راتب الولادة, اجازة ولادة, طلب الترنغيلد, حقوق '
      + 'الحامل في العمل, بدل امومة, حماية الامومة',
    uk: 'ельтернгельд, батьківська допомога, декретна відпустка, декретні, декрет, родительское пособие, декретный отпуск, эльтернгельд, ельтернгельд заява, батьківська відпустка, виплати після пологів, '
      + 'допомога при народженні, виплата при народженні, декретні виплати, захист материнства, вагітна на роботі, подать на эльтернгельд, выплаты после родов, декретные, родительский отпуск, пособие по рождению, '
      + 'защита материнства, беременная на работе, отпуск по уходу за ребенком, эльтернцайт, ельтернцайт, эльтернгельд подать, ельтернгельд подати, эльтернгелд, ельтернгелд, эльтернгельд антраг, гроші після пологів, '
      + 'деньги после родов, декрет оформити, оформить декрет, декретные деньги, вийти в декрет, уйти в декрет, мутершутц, муттершутц, відпустка для тата, отпуск для папы, декрет для отца, народила дитину виплати, '
      + 'родила ребенка выплаты, муттершафтсгельд, мутершафтсгельд',
    tr: 'ebeveyn parası, elterngeld, doğum izni, ebeveyn izni, annelik parası, elterngeld başvurusu, analık parası, analık izni, babalık izni, doğum parası, doğum sonrası para, annelik izni, hamile işçi hakları, '
      + 'ebeveyn parası başvurusu, süt parası, mutterschaftsgeld' },
  { code: 'PLAYGROUND',
    de: 'Spielplatz, Spielplätze, Abenteuerspielplatz, Indoorspielplatz, Kinderspielplatz, Aktivspielplatz, Jugendfarm, Skatepark, Kletterhalle für Kinder, Spielgelände, Spielpark, Wasserspielplatz, '
      + 'Naturspielplatz, Waldspielplatz, Matschspielplatz, Bolzplatz, Rutsche und Schaukel, Schaukel, Rutsche, Sandkasten, Klettergerüst, Spielgeräte, Kinder toben, Kinder draußen spielen, draußen spielen, '
      + 'Spielfläche, Spielflächen, Hüpfburg, Kinderland, Spielscheune, Skateranlage, Skateplatz, Skaterpark, Skateboard fahren, Pumptrack, Bauspielplatz, Kinderbauernhof, Familienpark, Indoor-Spielplatz, '
      + 'Trampolinpark, rutschen und schaukeln, draußen toben, Ort zum Spielen, wo können Kinder spielen, Kinder Bewegung draußen, Spielplatz kaputt, Spielplatzpaten, Spielstraße, Trampolin springen, '
      + 'Trampolinhalle, Soccerpark, Bikepark, Kletterspielplatz, Indoorhalle, Spielparadies, Kleinkinderspielplatz, Spielmobil, Spielbus',
    en: "playground, adventure playground, indoor playground, play area, skate park, playgrounds, swings, slide and swings, sandpit, where can children play, play outside, kids play outdoors, soft play, "
      + "bouncy castle, trampoline park, skatepark, skateboarding, water playground, pump track, children's farm, where can kids play",
    ar: 'ملعب اطفال, العاب اطفال, مكان لعب للاطفال, حديقة العاب, ملاعب اطفال, ساحة لعب, ساحة العاب, حديقة اطفال, مراجيح, وين يلعبوا الاولاد, العاب للاطفال خارجية, ملعب العاب, مدينة العاب, ترامبولين, تزلج بالعجلات, حديقة '
      + 'للاطفال',
    uk: 'дитячий майданчик, ігровий майданчик, скейтпарк, детская площадка, дитячі майданчики, ігровий парк, гойдалки, пісочниця, де дітям погратись, батути, батут, скейтборд, мотузковий парк, детские площадки, '
      + 'игровая площадка, качели, песочница, где поиграть детям, батуты, скейт-парк, дитячий парк розваг, погуляти з дитиною, погулять с ребенком, гірка, горка, гойдалка, качели для детей, де погратися, шпильплац, шпільплац, '
      + 'парк для дітей, парк для детей, скейт парк, батутний парк, батутный парк, игровой центр, ігровий центр, веревочный городок, дитячий майданчик для малюків',
    tr: 'oyun parkı, çocuk parkı, oyun alanı, çocuk parkları, çocuk oyun alanı, salıncak, kaydırak, kum havuzu, çocuklar nerede oynar, kapalı oyun alanı, trambolin, kaykay parkı, kaykay, macera parkı, oyun bahçesi, su '
      + 'oyun parkı' },
  { code: 'PARENT_INVOLVEMENT',
    de: 'Elternbeirat, Elternvertretung, Elternbegleiterin, Elternmentoren, Elternlotsinnen, Elternrat, Elternnetzwerk, Elternarbeit, Elterngespräch, Elternsprecher, Elternsprecherin, Elternvertreter, Klassenelternsprecher, '
      + 'Elternversammlung, Elternsprechtag, Elternsprechabend, Elternmitwirkung, Eltern wirken mit, Elternausschuss, Kitabeirat, Kreiselternrat, Gesamtelternbeirat, Elternmitarbeit, Eltern engagieren sich, Elternlotsen, '
      + 'Eltern-Talk, Elterntalk, Elternbegleiter, Rucksack-Eltern, Rucksack KiTa, Griffbereit, HIPPY, Stadtteilmütter, Elternbegleitung, Bildungspartnerschaft mit Eltern, Zusammenarbeit mit Eltern, mit der Lehrerin sprechen, '
      + 'Lehrer will mich sprechen, Gespräch mit dem Lehrer, Gespräch mit der Lehrerin, Schulelternbeirat, Förderverein der Schule, mitbestimmen in der Kita, Gespräch in der Schule, Lehrer verstehen, Elternversammlungen, '
      + 'Kita-Elternbeirat, Eltern in der Schule, Schulförderverein, Elternabend in der Schule, Elterncafé Schule, Elternmentorin, Eltern beraten Eltern, Eltern für Eltern, geschulte Mütter besuchen Familien, '
      + 'Klassenpflegschaft, Schulpflegschaft',
    en: "parents' council, parent representatives, parent mentors, parent-teacher talk, parent council, parents' representatives, parents' association, parents' evening at school, parent teacher meeting, parent-teacher "
      + 'conference, talk to the teacher, teacher wants to see me, parents get involved, neighbourhood mothers, school parents council, parent guides',
    ar: 'مجلس الاهالي, مجلس اولياء الامور, ممثلي الاهالي, لقاء مع المعلمة, الحديث مع المعلم, اجتماع المدرسة للاهل, ممثل الاهالي, مشاركة الاهل, المعلمة تريد رؤيتي, يوم الاهل, مرافقة الاهل, امهات الحي, تعاون الاهل مع '
      + 'المدرسة',
    uk: 'батьківський комітет, батьківська рада, родительский комитет, батьківський актив, представники батьків, розмова з вчителем, зустріч з вчителькою, участь батьків, співпраця з батьками, вчителька викликає, '
      + 'батьківський день, родительский совет, представители родителей, разговор с учителем, учительница вызывает, участие родителей, встреча с учителем, мами району, збори в школі, собрание в школе, батьківські збори школа, '
      + 'родительское собрание в школе, викликають до школи, вызывают в школу, поговорити з учителем, поговорить с учителем, ельтернбайрат, эльтернбайрат, эльтернабенд в школе, батьки в школі, активні батьки, '
      + 'активные родители, розмова з вихователькою, разговор с воспитателем',
    tr: 'okul aile birliği, veli temsilcisi, veliler kurulu, veli görüşmesi, öğretmenle görüşme, öğretmen beni çağırıyor, veli günü, veli birliği, okul velileri, mahalle anneleri, anne baba katılımı, sınıf temsilcisi '
      + 'veli, veli konseyi' },
  { code: 'FAMILY_HOLIDAY',
    de: 'Familienerholung, Familienfreizeit, Familienurlaub, Erholung für Familien, Familienwochenende, Familienausflug, Urlaub mit wenig Geld, Familienferien, Familienferienstätte, Familienferienstätten, '
      + 'Familienfreizeiten, Urlaub mit Kindern, Urlaub mit der Familie, Ferien mit der Familie, Zuschuss zum Urlaub, Zuschuss für Familienurlaub, kein Geld für Urlaub, günstiger Urlaub, '
      + 'Urlaub für Alleinerziehende, Erholungsurlaub Familien, Familienreise, Familienreisen, Familienwochenenden, Wochenende für Familien, Großeltern-Enkel-Freizeit, Familienausflüge, Ausflug mit Kindern, '
      + 'Ausflüge für Familien, Ausflugsziele für Familien, Familie verreisen, Familienfreizeitangebot, mit Kindern wegfahren, noch nie in Urlaub, Urlaub nicht leisten, preiswerter Familienurlaub, '
      + 'Urlaub auf dem Bauernhof, Familientag, Freizeit für Familien, Familienbildungswochenende, Sommer mit der Familie, Familie gemeinsam unterwegs, Mutter-Kind-Freizeit, Oma-Enkel-Urlaub, '
      + 'Väter-Kinder-Wochenende, Familienherberge, Jugendherberge, Urlaub zu teuer',
    en: 'family holiday, family recreation, family weekend, holiday on low income, family holidays, family vacation, vacation with kids, holiday with children, cheap family holiday, no money for holiday, '
      + 'subsidised holiday, family trip, family outing, days out with kids, weekend for families, cheap holiday with kids',
    ar: 'عطلة عائلية, رحلة عائلية, اجازة للعائلة, اجازة عائلية, عطلة مع الاطفال, رحلات عائلية, سفر مع العائلة, اجازة رخيصة, نهاية اسبوع للعائلات, دعم اجازة العائلة, نزهة عائلية, مشوار مع الاولاد, رحلات للعائلات',
    uk: 'сімейний відпочинок, відпустка з дітьми, семейный отдых, сімейна відпустка, відпустка для сімей, поїздка з дітьми, дешевий відпочинок з дітьми, сімейна поїздка, екскурсія для сімей, вихідні для сімей, '
      + 'семейный отпуск, отпуск с детьми, поездка с детьми, дешевый отпуск, семейная поездка, выходные для семей, отдых с детьми, поїхати з дітьми відпочити, поехать с детьми отдохнуть, відпустка дешево, отпуск дешево, '
      + "відпочинок для родини, отдых для семьи, вихідні з дітьми, выходные с детьми, семейный лагерь, сімейний табір, відпочити всією родиною, отдохнуть всей семьей, путівка для сім'ї, путевка для семьи, поездка для семей, "
      + 'экскурсия для семей',
    tr: 'aile tatili, aile gezisi, ailece tatil, ailece gezi, çocuklarla tatil, ucuz aile tatili, aile için tatil desteği, tatile param yok, aile hafta sonu, çocuklarla gezi, aile yolculuğu, aileler için gezi' },
];
