import { childcareConcepts } from './childcare.js';
import { type Concept } from './concept.js';
import { familyBenefitsConcepts } from './family-benefits.js';
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
    uk: "консультація з виховання, виховання дітей, проблеми з дитиною, дитина не слухається, консультація для батьків, воспитание детей, проблемы с ребенком, ребенок не слушается, дитина агресивна, дитина бреше, "
      + "дитина краде, істерики у дитини, перехідний вік, важкий підліток, поради батькам, дитина не спить, проблеми виховання, поведінка дитини, батьківська консультація, не справляюся з дитиною, "
      + "ребенок агрессивный, ребенок врет, истерики у ребенка, переходный возраст, трудный подросток, советы родителям, не справляюсь с ребенком, поведение ребенка, консультация для родителей, "
      + "проблемы воспитания, нічне нетримання у дитини, дитина неслухняна, ребенок непослушный, непослух, дитина кричить, ребенок кричит, дитина б'ється, ребенок дерется, дитина кусається, ребенок кусается, "
      + "кричу на дитину, кричу на ребенка, зриваюся на дитину, срываюсь на ребенка, не знаю як виховувати, не знаю как воспитывать, проблеми з підлітком, проблемы с подростком, підліток не слухається, "
      + "подросток не слушается, сын грубит, син грубить, дочка грубить, вередує, капризничает, криза трьох років, кризис трех лет, ерціунгсбератунг, эрциунгсбератунг, ребенок не спит, энурез, енурез, "
      + "ребенок ворует, істерики, воспитание ребенка",
    tr: 'çocuk yetiştirme danışmanlığı, ebeveyn danışmanlığı, çocuğumla sorun, çocuk eğitimi, çocuğum söz dinlemiyor, terbiye, çocuğum saldırgan, çocuğum yalan söylüyor, öfke nöbeti, ergenlik, ergen çocuk sorunu, '
      + 'oğlumla sorun, kızımla sorun, çocuk terbiyesi, çocuğum uyumuyor, alt ıslatma, çocuk davranışı, davranış sorunları çocuk, çocukla baş edemiyorum, aile ve çocuk danışmanlığı, çocuk yetiştirme, inatçı çocuk, '
      + 'kardeş kıskançlığı, çocuğum vuruyor, çocuğum ısırıyor, çocuğum bağırıyor, çocuğum sözümü dinlemiyor, oğlum söz dinlemiyor, kızım söz dinlemiyor, ergen oğlum, ergen kızım, yaramaz çocuk, asi çocuk, '
      + 'çocuk yetiştirmek zor, tuvalet eğitimi, çocuklarım kavga ediyor, çocuğuma bağırıyorum, çocuğum çalıyor, anne babaya destek, çocuk psikolojisi danışma, ergen sorunları' },
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
  ...familyBenefitsConcepts,
];
