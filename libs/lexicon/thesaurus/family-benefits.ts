import { type Concept } from './concept.js';

/** Words about maintenance, money for families and what families do in their free time. */
export const familyBenefitsConcepts: readonly Concept[] = [
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
    uk: "мати-одиначка, одинокі батьки, одна з дитиною, самотня мама, мать-одиночка, одна с ребенком, мать одиночка, одинока мама, сама виховую дитину, виховую дитину одна, неповна сім'я, матері-одиначки, "
      + "одинокий батько, тато-одинак, сама з дітьми, мати одиначка, одинокая мама, воспитываю ребенка одна, неполная семья, матери-одиночки, одна с детьми, отец-одиночка, без мужа с ребенком, мама одиночка, "
      + "мама-одиночка, одиночка, сама з дитиною в німеччині, одна с детьми в германии, без чоловіка з дітьми, чоловік на війні, муж на войне, чоловік в україні сама з дітьми, муж в украине одна с детьми, "
      + "альляйнерціенд, аллайнерцинд, алляйнерциенде, одинокий отец, отец одиночка, ращу ребенка одна, рощу дитину сама, самотні мами, сама з дитиною",
    tr: 'tek ebeveyn, yalnız anne, bekar anne, tek başına çocuk yetiştiren, yalnız baba, bekar anneler, bekar baba, yalnız ebeveyn, çocuklarımla yalnızım, tek başıma çocuk büyütüyorum, yalnız yetiştiren, '
      + 'tek ebeveynli aile, eşsiz anne, çocuğumla yalnızım, yalnız anneler, tek ebeveynler, tek başıma çocuk, boşanmış anne, dul anne, tek başına anne' },
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
