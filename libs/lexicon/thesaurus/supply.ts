import { type Concept } from './concept.js';
import { publicSafetyConcepts } from './public-safety.js';

/** Words about food, clothes, furniture and other things of everyday life. */
export const supplyConcepts: readonly Concept[] = [
  { code: 'FOOD_BANK',
    de: 'Tafel, Lebensmittelausgabe, Die Tafel, Tafelladen, Lebensmittel, Essen umsonst, Tafelausweis, Lebensmittelspende, Essensausgabe, kein Geld für Essen, Lebensmitteltüten, günstig einkaufen, '
      + 'kostenlose Lebensmittel, Brotkorb, Lebensmittelgutschein, nichts zu essen, Kühlschrank leer, Hunger, kostenlos Essen bekommen, Lebensmittel für Bedürftige, gespendete Lebensmittel, '
      + 'überschüssige Lebensmittel, Lebensmittel verteilen, Lebensmittelpakete, Lebensmittelspenden ausgeben, Ausgabestelle Lebensmittel, Ausgabe von Lebensmitteln, Tafelkunden, Tafelkarte, Lebensmittelpaket, '
      + 'Lebensmittelkorb, einkaufen für wenig Geld, Sozialer Supermarkt, Sozialmarkt, Vincentiusladen, Schwäbische Tafel, Brot und Gemüse günstig, Einkaufsberechtigung, Geld reicht nicht für Lebensmittel, '
      + 'Kühlschrank ist leer, kein Geld fürs Essen, Essen reicht nicht, Hunger und kein Geld, billig Lebensmittel, Brot umsonst, Kunde der Tafel, Lebensmittelhilfe, Gemüse umsonst, Lebensmittel abholen, '
      + 'Bezugskarte, Bezugsschein, gerettete Lebensmittel, gespendetes Essen, Obst und Gemüse für Bedürftige, Warenkorb, Essen für Arme, gratis Essen, umsonst einkaufen, Ausgabestelle',
    en: 'food bank, free food, food, groceries, food distribution, food parcels, no money for food, food pantry, cheap food, nothing to eat, empty fridge, donated food, surplus food, cannot afford food, '
      + 'low-cost groceries, food donations, handing out food, social supermarket, food for people in need, food vouchers, hunger, food stamps help, tafel, need food, hungry family, food for my kids, '
      + 'free groceries, food hamper, food boxes, food aid, cannot buy food, pantry, low-priced food, no food at home, food for poor, hungry',
    ar: 'بنك الطعام, طعام مجاني, مواد غذائية, اكل مجاني, تافل, طعام, توزيع طعام, اكل, مساعدات غذائية, بنك طعام, ما عندي اكل, ما في اكل, البراد فاضي, جوع, طعام للمحتاجين, سلة غذائية, توزيع مواد غذائية, تبرعات غذائية, '
      + 'خبز وخضار رخيص, التافل, سوبرماركت اجتماعي, قسيمة طعام',
    uk: 'продовольчий банк, безкоштовні продукти, продукти, їжа, роздача продуктів, тафель, безкоштовна їжа, продуктовая помощь, бесплатные продукты, бесплатная еда, продукты, нічого їсти, продуктові набори, '
      + 'продукти для малозабезпечених, видача продуктів, дешеві продукти, продуктовий набір, голодний, нечего есть, продуктовый набор, раздача еды, раздача продуктов, продукты для нуждающихся, дешевые продукты, '
      + 'талоны на еду, гуманітарна допомога, гуманитарная помощь, тафель записатися, записаться в тафель, де тафель, где тафель, тафел, їжа безкоштовно, еда бесплатно, хліб безкоштовно, хлеб бесплатно, '
      + 'немає що їсти, нечем кормить детей, нема чим годувати дітей, холодильник пустой, холодильник порожній, голод, гуманітарка, гуманитарка, продукти безкоштовно, продукты бесплатно, продукты малоимущим, '
      + 'допомога продуктами, помощь продуктами, социальный магазин продукты, нет денег на еду',
    tr: 'gıda bankası, ücretsiz yiyecek, tafel, yiyecek yardımı, erzak, gıda yardımı, bedava yemek, yiyecek bir şey yok, yemek dağıtımı, gıda paketi, gıda kolisi, ihtiyaç sahiplerine yiyecek, ucuz gıda, '
      + 'sosyal market, yiyecek bağışı, erzak yardımı, kumanya, çok açım, karnım aç, evde yemek yok, çocuklarım aç, ucuz yiyecek, yiyecek almaya param yok, bedava gıda, tafel nerede, ekmek yardımı, ramazan kolisi, '
      + 'gıda lazım, mutfak masrafı, ücretsiz gıda, yemek param yok, bedava yiyecek' },
  { code: 'FOOD_SHARING', wider: 'FOOD_BANK',
    de: 'Foodsharing, Fairteiler, Lebensmittel retten, Lebensmittelrettung, Essen retten, öffentlicher Kühlschrank, übriges Essen, Essen verschenken, Lebensmittelverschwendung, Lebensmittel teilen, '
      + 'gegen Verschwendung, Brot vom Vortag, Foodsaver, Too Good To Go, gerettetes Essen, Kühlschrank für alle, abgelaufene Lebensmittel, Essen abgeben, containern, Lebensmittelretter, Verteilerschrank, '
      + 'zu gut für die Tonne, Essen übrig, Reste verwerten, Brot übrig, Bäckerei Reste, Rettertüte, Resteküche, Tauschregal Lebensmittel, Lebensmittel nicht wegwerfen, Fair-Teiler, überschüssige Lebensmittel',
    en: 'food sharing, save food, public fridge, rescued food, leftover food, food waste, share leftover food, community fridge, foodsavers, food rescue, give away food',
    ar: 'مشاركة الطعام, انقاذ الطعام, ثلاجة عامة, بقايا طعام, هدر الطعام, فائض طعام, توزيع الطعام الفائض, براد للجميع',
    uk: 'фудшерінг, порятунок їжі, фудшеринг, громадський холодильник, залишки їжі, віддати їжу, спільний холодильник, спасение еды, отдать еду, лишние продукты, харчові відходи, не викидати їжу, не выбрасывать еду, '
      + 'лишня їжа, залишки продуктів, остатки еды, роздати їжу, раздать еду, ферштайлер, обмін продуктами, общий холодильник',
    tr: 'gıda paylaşımı, yemek kurtarma, foodsharing, artan yemek, yemek israfı, israfa karşı, ortak buzdolabı, yemek paylaşmak' },
  { code: 'FREE_MEALS',
    de: 'Mittagstisch, Suppenküche, warme Mahlzeit, warmes Essen, Mittagessen, Frühstück, gemeinsames Essen, Vesperkirche, Armenküche, Essen für Bedürftige, offener Mittagstisch, Frühstückstreff, Bahnhofsmission, '
      + 'hungrig, Seniorenmittagstisch, kostenlos essen, Essen für Obdachlose, gemeinsam essen, gemeinsam frühstücken, gemeinsam zu Mittag essen, Mittagstisch für Senioren, warme Suppe, Suppe, Essensangebot, '
      + 'Mittagessen für wenig Geld, günstiges Mittagessen, warme Küche, kostenloses Frühstück, Kinderfrühstück, Speisung, Teestube, Wärmestube, Bedürftigenküche, Kältehilfe Essen, Sonntagsessen, '
      + 'Gemeinsamer Mittagstisch, Abendessen, Essenstreff, zusammen essen, habe Hunger, etwas Warmes, satt werden, Teller Suppe, Essen in Gemeinschaft, wo essen ohne Geld, Armenspeisung, Kaffee und Brötchen, '
      + 'Brunch, Obdachlosenfrühstück, Mittag essen für Senioren, Essensausgabe warm, Sozialküche, Tischgemeinschaft, Weihnachtsessen, warmes Gericht, Gemeinschaftsessen, Essen in Gesellschaft, umsonst essen, '
      + 'gratis essen gehen',
    en: 'soup kitchen, free meals, warm meal, lunch, breakfast, eat together, hot meal, hungry, eat for free, meals for homeless, cheap lunch, community lunch, eat lunch together, free breakfast, hot soup, communal meal, '
      + 'lunch for seniors, warm food, food kitchen, soup, eat cheap, lunch table, dinner for homeless, community meal, free dinner, free lunch, free soup, eat in company, canteen for poor',
    ar: 'مطبخ خيري, وجبة ساخنة, وجبات مجانية, فطور, غداء, وجبة مجانية, جوعان, اكل سخن, وجبة غداء رخيصة, شوربة, نتغدى سوا, وجبات للمشردين, طعام ساخن, فطور مجاني, غداء جماعي',
    uk: 'безкоштовне харчування, гаряча їжа, обід, суп, сніданок, благодійна їдальня, бесплатные обеды, горячая еда, обед, столовая для нуждающихся, поїсти безкоштовно, їжа для безхатченків, спільний обід, спільний сніданок, '
      + 'дешевий обід, поесть бесплатно, бесплатная столовая, совместный обед, бесплатный завтрак, горячее питание, еда для бездомных, безкоштовні обіди, поїсти, де поїсти безкоштовно, где поесть бесплатно, столовая, їдальня, '
      + 'безкоштовна їдальня, гарячий обід, горячий обед, тарілка супу, тарелка супа, суп бесплатно, сніданок безкоштовно, зупенкюхе, обед для пенсионеров, обід для пенсіонерів, разом обідати, голодний немає грошей, '
      + 'спільна трапеза',
    tr: 'aşevi, sıcak yemek, ücretsiz yemek, öğle yemeği, kahvaltı, çorba mutfağı, bedava yemek yeri, evsizlere yemek, birlikte kahvaltı, ucuz öğle yemeği, sıcak çorba, birlikte öğle yemeği, yaşlılara öğle yemeği, bedava yemek, '
      + 'bedava öğle yemeği, aşevi nerede, imaret, iftar sofrası, sıcak öğün, evsizlere sıcak yemek, çorba' },
  { code: 'MEALS_ON_WHEELS',
    de: 'Essen auf Rädern, Essen bringen, Bringdienst, Menü liefern, tiefgekühlte Menüs, Schonkost, Menüservice, Mahlzeitendienst, Essen nach Hause, fahrbarer Mittagstisch, Essen bringen lassen, '
      + 'Mahlzeiten liefern, warme Mahlzeiten liefern, Mittagessen nach Hause, Mittagessen geliefert, kann nicht mehr kochen, Essen wird gebracht, Menübringdienst, Mahlzeitenservice, Essenslieferung, '
      + 'Lieferung warmer Mahlzeiten, Tiefkühlmenüs, täglich warmes Essen bringen, Diätkost geliefert, Menüdienst, Mittagsmenü ins Haus, Essensbringdienst, Essen für Oma bringen, kocht nicht mehr, '
      + 'kann nicht am Herd stehen, Menü jeden Tag, warm geliefert, Mittagessen für alte Menschen, Essensdienst, Lieferung Mittag, Speiseplan Menü, heiße Mahlzeit ins Haus, Essen liefern, '
      + 'Mittagessen wird gebracht, Mahlzeiten geliefert, Mittagessen bringen, jemand bringt Essen, Lieferung Menüs',
    en: 'meals on wheels, meal delivery, food brought home, deliver hot meals, lunch delivered, cannot cook any more, hot lunch delivery, meal service for seniors, frozen meals delivered, mobile meals, '
      + 'meals delivered, food delivered to elderly, hot food delivered, lunch for my mother at home, delivery of meals, grandma cannot cook, essen auf rädern, meal service, mother cannot cook, '
      + 'food delivered to home',
    ar: 'توصيل وجبات للمسنين, وجبات الى المنزل, توصيل اكل للبيت, توصيل غداء, ما بقدر اطبخ, وجبات لكبار السن, اكل جاهز للبيت',
    uk: 'доставка їжі додому, обіди додому, доставка еды пожилым, привезти обід, не можу готувати, гарячі обіди з доставкою, доставка обедов, привезти еду домой, не могу готовить, еда на дом, обеды на дом, '
      + 'доставка їжі літнім, привезти їжу бабусі, привезти еду бабушке, обіди для літніх, обеды для пожилых, доставка обідів, доставка їжі пенсіонерам, ессен ауф редерн, эссен ауф редерн, не може собі готувати, '
      + 'не может готовить',
    tr: 'eve yemek servisi, yaşlılara yemek, eve sıcak yemek, yemek getirme, yemek yapamıyorum, öğle yemeği servisi, eve öğle yemeği, essen auf rädern, anneme yemek, yaşlıya yemek, eve gelen yemek, annem yemek yapamıyor, '
      + 'yaşlılara sıcak yemek, yemek eve' },
  { code: 'CLOTHING',
    de: 'Kleiderkammer, Kleidung, Kleider, Klamotten, Kleiderladen, Kleiderstube, Kleiderspende, Kleidertausch, Winterjacke, Schuhe, günstige Kleidung, Kleiderausgabe, Anziehsachen, Kleiderbörse, Kleidermarkt, '
      + 'Altkleider, nichts anzuziehen, brauche Kleidung, warme Kleidung, Winterkleidung, Wintersachen, Winterschuhe, gebrauchte Kleidung, gut erhaltene Kleidung, gespendete Kleidung, Jacke, Hosen, Kinderschuhe, '
      + 'Kleidershop, Kleiderausgabe für Bedürftige, Wäsche und Kleidung, Bekleidung, Modebasar, Kleiderkreisel, Kleidercontainer, Altkleidercontainer, Kleiderboutique, Textilien, Arbeitskleidung, '
      + 'Abendkleid leihen, Kleiderschrank, Kleiderfundus, Bettwäsche, friere keine Jacke, Kinder wachsen aus Kleidung, Pulli, Hose, Mantel, Mütze, Socken, Unterwäsche, Kleidung umsonst, Anzug leihen, T-Shirts, '
      + 'Kleidungsspende, Kleidungsausgabe, angezogen, Kleidung kostenlos, tragbare Kleidung, Kinderkleidung, Textilstube, Kleiderspende abgeben, warme Sachen',
    en: 'clothes, clothing, clothing bank, second-hand clothes, winter jacket, shoes, free clothes, clothes swap, nothing to wear, warm clothes, winter clothes, used clothes, donated clothes, cheap clothes, coat, '
      + "clothes store for people in need, kids' shoes, work clothes, bed linen, textiles, need clothes, clothes for kids, clothes for my children, free jacket, boots, free coat, clothes bank, thrift clothes, "
      + 'maternity and kids clothes, dresses, school clothes, suit for interview, wedding dress second hand, blankets',
    ar: 'ملابس, ثياب, ملابس مجانية, ملابس مستعملة, احذية, مخزن ملابس, اواعي, جاكيت شتوي, بدي تياب, ملابس شتوية, ملابس رخيصة, تياب, جاكيت, توزيع ملابس, ملابس العمل, حذاء, شراشف, كسوة',
    uk: 'одяг, безкоштовний одяг, взуття, куртка, видача одягу, одежда, бесплатная одежда, обувь, зимняя куртка, зимовий одяг, потрібен одяг, теплий одяг, дитяче взуття, вживаний одяг, дешевий одяг, штани, '
      + 'теплая одежда, куртка зимняя, раздача одежды, детская обувь, вещи бесплатно, постільна білизна, рабочая одежда, ношеная одежда, потрібна куртка, нужна куртка, зимові черевики, зимние ботинки, чоботи, '
      + 'сапоги, штаны, светр, кофта, шапка, одяг для дітей, вещи для детей зимние, речі безкоштовно, кляйдеркаммер, кляйдеркамер, одяг безкоштовно де, одежда бесплатно где, нема чого вдягти, нечего надеть, '
      + 'б/у одежда, вживані речі одяг, обувь зимняя, взуття зимове, трусы носки, дитячий одяг, детская одежда',
    tr: 'giysi, kıyafet, elbise, giyecek yardımı, ikinci el giysi, ayakkabı, ücretsiz kıyafet, mont, kıyafete ihtiyacım var, kışlık giysi, kışlık mont, ucuz giysi, giysi dağıtımı, çocuk ayakkabısı, iş kıyafeti, kullanılmış giysi, '
      + 'nevresim, çocuğuma kıyafet, kıyafet yardımı, bedava kıyafet, kaban, giysi yardımı, battaniye, kışlık ayakkabı, ucuz kıyafet, kleiderkammer' },
  { code: 'FURNITURE',
    de: 'Möbel, Möbellager, Hausrat, Möbelspende, gebrauchte Möbel, Bett, Schrank, Sofa, Waschmaschine, Möbelhaus gebraucht, Kühlschrank, Gebrauchtmöbel, Geschirr, Haushaltsgeräte, Erstausstattung, Möbelkammer, '
      + 'Matratze, Wohnungseinrichtung, Tisch und Stühle, neue Wohnung einrichten, Wohnung einrichten, Wohnung ist leer, leere Wohnung, gebrauchte Haushaltsgeräte, Waschmaschine kaputt, Herd, Küche gebraucht, '
      + 'Kücheneinrichtung, Küchengeräte, Lampen, Teppich, Kleiderschrank gebraucht, Möbel kostenlos, Möbel abholen, Möbel abzugeben, gespendete Möbel, günstige Möbel, Möbelbörse, Möbelladen, Möbelhalle, '
      + 'Gebrauchtmöbelhaus, Haushaltswaren, Hausratsammlung, Töpfe und Teller, Haushaltsauflösung, Wohnungsauflösung, Entrümpelung, Kinderzimmer Möbel, Elektrogeräte gebraucht, Umzugshilfe Möbel, '
      + 'schlafe auf dem Boden, Wohnung ganz leer, kein Bett, kein Kühlschrank, Herd kaputt, brauche Möbel, Couch, Schreibtisch, Einbauküche, Bettgestell, Lattenrost, Vorhänge, Kochgeschirr, Besteck, '
      + 'Erstausstattung Wohnung, Möbel umsonst, Möbel für Geflüchtete, Möbelausgabe, Hausrat gebraucht, Haushaltsgegenstände, Sozialkaufhaus',
    en: 'furniture, used furniture, bed, household goods, washing machine, fridge, sofa, table and chairs, furniture bank, furnish a flat, empty flat, cooker, kitchen equipment, cheap furniture, free furniture, donated furniture, '
      + 'mattress, wardrobe, household appliances, pots and pans, house clearance, second-hand furniture, initial furnishings, lamps, need furniture, no bed, couch, bunk bed, kids bed, stove, oven, shelves, carpet, curtains, '
      + 'free sofa, appliances, furniture for new flat, vacuum cleaner, plates and pots',
    ar: 'اثاث, أثاث, عفش, اثاث مستعمل, سرير, غسالة, براد, اثاث مجاني, فرش البيت, ادوات منزلية, بدي عفش, فرش, اثاث للبيت, بيتي فاضي, خزانة, فرن غاز, كنبة, فرشة نوم, ادوات مطبخ, ثلاجة, عفش مستعمل, اثاث رخيص, طاولة وكراسي, '
      + 'اجهزة منزلية',
    uk: 'меблі, безкоштовні меблі, вживані меблі, ліжко, пральна машина, холодильник, посуд, мебель, бесплатная мебель, кровать, стиральная машина, обставити квартиру, порожня квартира, шафа, диван, стіл і стільці, матрац, '
      + 'плита, побутова техніка, кухонні меблі, обставить квартиру, шкаф, мебель б/у, посуда, матрас, бытовая техника, дешевая мебель, холодильник бесплатно, потрібні меблі, нужна мебель, нема меблів, нет мебели, '
      + 'пуста квартира, пустая квартира, спимо на підлозі, спим на полу, ліжко безкоштовно, кровать бесплатно, пралка, стиралка, стиралка сломалась, диван безкоштовно, стол и стулья, меблі для нової квартири, кухня меблі, '
      + 'кухня бу, ерстауштатунг, эрстаусштаттунг, гроші на меблі, деньги на мебель, ковдри, одеяла, подушки, каструлі, кастрюли, меблі даром, микроволновка, мікрохвильовка',
    tr: 'mobilya, ikinci el mobilya, yatak, çamaşır makinesi, buzdolabı, ev eşyası, ev döşemek, evim boş, dolap, koltuk, masa sandalye, ocak fırın, ucuz mobilya, bedava mobilya, mutfak eşyası, ev aletleri, halı, '
      + 'döşek, ev eşyam yok, evime eşya, eşya yardımı, yatağım yok, buzdolabı lazım, mobilya yardımı, mobilya bağışı almak, kanepe, çocuk yatağı, beyaz eşya, tencere tabak, ucuz eşya' },
  { code: 'SECOND_HAND',
    de: 'Secondhand, Second Hand, Sozialkaufhaus, Gebrauchtwaren, Flohmarkt, Umsonstladen, Verschenkmarkt, Trödelmarkt, Sozialladen, Gebrauchtwarenkaufhaus, Tauschladen, Fairkaufhaus, Basar, Verschenkregal, '
      + 'Kleinanzeigen, Oxfam, gebrauchte Sachen, Gebrauchtes kaufen, aus zweiter Hand, Second-Hand-Laden, Secondhandladen, Sachen verschenken, zu verschenken, Verschenken statt wegwerfen, Gebrauchtwarenhaus, '
      + 'Gebrauchtkaufhaus, Bücherflohmarkt, Antikmarkt, Hofflohmarkt, Garagenflohmarkt, Tauschbörse, Tauschparty, Warentausch, Tauschschrank, Bücherschrank, Givebox, Spendenladen, Kaufhaus für alle, '
      + 'günstig gebraucht kaufen, Diakonieladen, Caritasladen, Rotkreuzladen, Nachhaltig einkaufen, billig einkaufen gebraucht, stöbern, Schnäppchen, Krempel, alte Schätze, Gebrauchtes, Trödel, '
      + 'Verkauf von Spenden, Warenhaus sozial, Spielwaren gebraucht, Vintage, Bücherbasar, Kleiderbasar, Tauschregal, günstige Waren, gegen kleines Geld, verschenken, Spielzeug gebraucht, Sachen umsonst, '
      + 'Bring- und Nimm, gebrauchtes Spielzeug, billige Sachen, Büchertausch, Sachen tauschen, Dinge mitnehmen, Spielzeug umsonst, Haushaltsdinge, Weitergeben statt wegwerfen, Sachen abgeben',
    en: 'second hand shop, second hand, charity shop, flea market, free shop, social department store, give-away shop, thrift store, used goods, buy used things, cheap used items, swap shop, swap party, '
      + 'things to give away, jumble sale, pre-loved, garage sale, car boot sale, giveaway box, charity store, goodwill, op shop, yard sale, thrifting, buy cheap things, sozialkaufhaus, swap things, pre-owned, '
      + 'exchange clothes and things, used stuff, market for used things, bargain, used things, free things, give away, used toys, swap, cheap things',
    ar: 'بضائع مستعملة, سوق مستعمل, سوق الجمعة, محل مستعمل, متجر خيري, بازار, اغراض مستعملة, شراء مستعمل, محل اغراض مستعملة, سوق الحرامية, اغراض ببلاش, سوق البالة, تبادل اغراض, سيكند هاند',
    uk: 'секонд-хенд, секонд хенд, блошиний ринок, соціальний магазин, барахолка, вживані речі, секонд хэнд, социальный магазин, блошиный рынок, речі з других рук, купити вживане, віддам безкоштовно, обмін речами, '
      + 'магазин вживаних речей, отдам даром, вещи б/у, обмен вещами, благотворительный магазин, комиссионка, магазин подержанных вещей, комісійний магазин, флоомаркт, фломаркт, дешеві речі, дешевые вещи, '
      + 'б/у речі, бу вещи, магазин бу, комісіонка, комиссионный магазин, розпродаж вживаного, барахолка вещи, безкоштовні речі, обміняти речі, обменять вещи, ярмарок вживаного, віддати даром, зоціалькауфхаус, '
      + 'социалькауфхаус, социальный универмаг, вещи бесплатно',
    tr: 'ikinci el, bit pazarı, ikinci el dükkanı, sosyal mağaza, kullanılmış eşya, kullanılmış eşya almak, ikinci el mağaza, takas, eşya takası, hayır mağazası, spotçu, eskici pazarı, bedava eşya, sozialkaufhaus, '
      + 'ikinci elci, kullanılmış ucuz, eşya değiş tokuş, bitpazarı, ikinci el pazar, ikinci el eşya, ucuz eşya' },
  { code: 'BABY_SUPPLIES',
    de: 'Babyausstattung, Babysachen, Kinderwagen, Windeln, Babykleidung, Kinderkleidung, Babykleider, Erstausstattung Baby, Kindersitz, Kinderbett, Spielzeug, Kinderflohmarkt, Kinderbasar, Kinderkleiderbasar, '
      + 'Umstandskleidung, Sachen fürs Baby, brauche Babysachen, Erstlingsausstattung, Babybett, Wickeltisch, Babynahrung, Babymilch, Windeln zu teuer, Strampler, Kindersachen, Kindersachenmarkt, Babybasar, '
      + 'Schwangerschaftskleidung, Umstandsmode, Spielsachen, Spielzeugbörse, gebrauchtes Spielzeug, Spielzeug gespendet, Buggy, Autositz Kind, Kinderfahrzeug, Babykorb, Kinderhochstuhl, Babybörse, '
      + 'Baby- und Kinderkleidung, Stiftung Mutter und Kind, Bundesstiftung Mutter und Kind, Zwillinge Ausstattung, Kinderladen gebraucht, Baby kommt und habe nichts, Sachen fürs Kind, Kleidung fürs Baby, '
      + 'Kinderwagen gebraucht, Kinderwagen geschenkt, Fläschchen, Schnuller, Milchpulver, Windeln umsonst, Kinderbett gebraucht, Kindersachen gebraucht, Maxi-Cosi, Babyschale, Babybett gesucht, Lego gebraucht, '
      + 'Kinderbekleidung, Basar rund ums Kind, Erstausstattung, Baby-Erstausstattung',
    en: "baby things, baby clothes, pram, nappies, diapers, buggy, cot, car seat, toys, children's clothes, things for the baby, baby equipment, baby food, baby formula, changing table, second-hand toys, "
      + "used baby things, stroller, high chair, maternity clothes, baby bazaar, crib, children's clothing sale, need a stroller, free diapers, need diapers, baby bed, baby clothes free, crib for baby, "
      + "formula milk, baby bottle, kids bike and toys, baby car seat, first baby equipment, toys for children free, baby supplies",
    ar: 'مستلزمات الاطفال, مستلزمات رضع, عربة اطفال, حفاضات, ملابس اطفال, العاب, ملابس بيبي, كرسي سيارة للطفل, حاجات بيبي, اغراض البيبي, حليب اطفال, سرير طفل, تخت بيبي, حفاظات, بامبرز, العاب اطفال مستعملة, ملابس حامل, '
      + 'تجهيز المولود, اغراض اطفال مستعملة, عرباية',
    uk: 'речі для немовлят, дитячий візок, підгузки, дитячий одяг, коляска, памперси, іграшки, детские вещи, детская одежда, памперсы, вещи для новорожденных, игрушки, речі для дитини, дитяче харчування, '
      + 'дитяча суміш, дитяче ліжечко, автокрісло, одяг для вагітних, дитячі речі, детское питание, детская кроватка, автокресло, детская смесь, подгузники, одежда для беременных, детские вещи бесплатно, '
      + 'приданое для малыша, візочок, візок для дитини, коляску для ребенка, коляска бесплатно, візочок безкоштовно, памперси безкоштовно, памперсы бесплатно, немовлячі речі, вещи для младенца, '
      + 'речі для новонародженого, кроватка, ліжечко, дитяче крісло, детское кресло, суміш для немовлят, смесь для ребенка, іграшки безкоштовно, игрушки бесплатно, дитячий базар, детская барахолка, '
      + 'одежда на малыша, одяг на малюка, киндервагон, кіндерваген, самокат дитячий, речі для немовляти, вещи для малыша',
    tr: 'bebek eşyası, bebek arabası, bebek bezi, bebek giysisi, çocuk giysisi, oyuncak, bebek malzemeleri, bebeğim için eşya, bebek maması, beşik, mama sandalyesi, ikinci el oyuncak, hamile kıyafeti, çocuk eşyaları, '
      + 'bebek ihtiyaçları, oto koltuğu, çeyiz bebek, bebek bezi lazım, bez yardımı, mama yardımı bebek, bebek yatağı, puset, biberon, bebek kıyafeti, ücretsiz oyuncak, bebeğe kıyafet, bebek sepeti' },
  { code: 'SHOPPING_HELP',
    de: 'Einkaufshilfe, einkaufen gehen für Senioren, Einkaufsdienst, Einkauf bringen, Einkaufsservice, jemand kauft für mich ein, Einkaufsbegleitung, Einkaufsbus, Hilfe beim Einkaufen, kann nicht mehr einkaufen, '
      + 'Einkauf nach Hause bringen, Lebensmittel nach Hause liefern, Einkäufe erledigen, einkaufen für Kranke, Besorgungen, Besorgungen erledigen, Einkaufshelfer, Lieferdienst Lebensmittel, Einkäufe tragen, '
      + 'Einkaufsfahrt, Einkaufstaxi, erledigt Einkäufe, kauft für Ältere ein, Einkaufsdienst für Senioren, Apotheke Bringdienst, Rollender Supermarkt, wer geht für mich einkaufen, kein Laden im Dorf, '
      + 'Tüten zu schwer, krank und nichts im Haus, Getränke bringen, Kisten tragen, mit zum Einkaufen, Begleitung in den Supermarkt, Lieferservice, Einkaufsmobil, Einkaufen helfen, kann nicht einkaufen, '
      + 'wer kauft für mich ein, wer geht einkaufen, kauft für mich ein, mit mir einkaufen, Supermarkt bringt nach Hause, nicht mehr selbst einkaufen',
    en: 'shopping help, someone to do my shopping, shopping service, grocery delivery for elderly, cannot go shopping, bring my groceries, run errands, errands for elderly, shopping companion, '
      + 'groceries delivered home, mobile shop, carry shopping, someone to shop for me, do my shopping',
    ar: 'مساعدة في التسوق, تسوق للمسنين, من يتسوق لي, ما بقدر اتسوق, حدا يجيبلي اغراض, توصيل اغراض للبيت, توصيل مشتريات, قضاء حاجيات',
    uk: 'допомога з покупками, купити продукти для літніх, помощь с покупками, не можу ходити в магазин, принести продукти, доставка продуктів, закупитися для сусіда, купить продукты пожилому, принести продукты, '
      + 'доставка продуктов, сходить в магазин, сходити в магазин, хто купить продукти, кто купит продукты, важкі сумки, тяжелые сумки, купити продукти бабусі, купить продукты бабушке, піти разом в магазин, '
      + 'пойти вместе в магазин, доставка з магазину, хворію нікому купити їжу',
    tr: 'alışveriş yardımı, yaşlılar için alışveriş, alışveriş yapamıyorum, alışverişimi getirin, market alışverişi yaşlı, eve market, alışverişe refakat' },
  { code: 'HOUSEHOLD_HELP',
    de: 'Haushaltshilfe, Hilfe im Haushalt, Putzhilfe, putzen, Hauswirtschaft, hauswirtschaftliche Hilfe, Familienpflege, Dorfhelferin, Reinigungshilfe, Putzfrau, Gartenhilfe, Gartenarbeit Hilfe, Winterdienst, '
      + 'schaffe den Haushalt nicht mehr, Hilfe beim Putzen, Fenster putzen, bügeln, Bügelservice, Wäsche bügeln, Wohnung putzen, Wohnungsreinigung, Hausputz, Hausmeisterservice, Hausarbeit, '
      + 'hauswirtschaftliche Unterstützung, hauswirtschaftliche Versorgung, Haushaltsnahe Dienstleistungen, Kehrwoche, Rasen mähen, Schnee räumen, Schneeräumen, Haushaltsführung, Haushaltshilfe nach Krankenhaus, '
      + 'Mutter krank Haushalt, Betriebshilfe, Haushaltsdienst, kocht und putzt, Familienhelferin im Haushalt, Haushaltsorganisation, Messie-Hilfe, Wohnung schmutzig schaffe es nicht, Fensterputzer, '
      + 'Haushalt wächst über den Kopf, Bad putzen, Staub saugen, Wäsche, Bett beziehen, Reinigungskraft, krank und Kinder Haushalt, Haushalt nach OP, kochen und putzen, Haushaltshilfen, Alltagshilfe Haushalt, '
      + 'Hauswirtschafterin, Hausreinigung, Gardinen waschen, wer putzt bei mir, Familienpflegerin',
    en: 'household help, cleaning help, help at home, housekeeping, cleaner, domestic help, cannot manage the household, window cleaning, ironing, clean my flat, garden help, mow the lawn, snow clearing, domestic services, '
      + 'help with housework, household support after hospital, maid, cleaning lady, cleaning woman, clean for elderly, help in the household, home help, housework, vacuum, wash windows, gardener for elderly, '
      + 'broke my arm household, ill mother household',
    ar: 'مساعدة منزلية, تنظيف البيت, عاملة تنظيف, مساعدة في البيت, مساعدة بشغل البيت, تعزيل البيت, كوي ملابس, شغالة, جلي وتنظيف, تنظيف شبابيك, مساعدة بالمنزل بعد المشفى',
    uk: 'допомога по господарству, прибирання, хатня допомога, помощь по дому, уборка, допомога вдома, прибрати квартиру, помити вікна, прасувати, косити траву, убрать квартиру, помыть окна, домработница, помощь по хозяйству, '
      + 'гладить белье, уборщица на дом, прибиральниця, прибрати вдома, убрать дома, помити підлогу, помыть полы, прання, стирка, прибиральниця додому, уборка квартиры, прибирання квартири, допомога в господарстві, '
      + 'хаусхальтсхільфе, хаусхальтсхильфе, після операції допомога вдома, помощь дома после операции, не справляюся з побутом, не справляюсь по дому, готувати і прибирати, помити вікна бабусі, косить траву, снег убрать',
    tr: 'ev işlerinde yardım, temizlik yardımı, temizlikçi, ev işi yardımı, ev temizliği, cam silme, ütü, evi temizleyemiyorum, ev hizmetleri, bahçe bakımı yardımı, kar temizleme, temizlikçi kadın, ev temizliğine yardım, '
      + 'temizlikçi arıyorum, yaşlıya ev işi, evi süpürmek, çim biçme, haushaltshilfe, kolum kırık ev işi, gündelikçi' },
  { code: 'REPAIR',
    de: 'Repair-Café, Reparaturcafé, Reparatur, reparieren, kaputt, Gerät kaputt, Repaircafe, Reparaturtreff, Reparatur-Treff, Elektrogerät reparieren, Toaster kaputt, Werkstatt für alle, Nähmaschine kaputt, '
      + 'flicken, selbst reparieren, gemeinsam reparieren, Reparatur statt Wegwerfen, Dinge reparieren, kaputte Geräte, defekt, defekte Geräte, Ehrenamtliche reparieren, Reparaturwerkstatt, Kaffeemaschine kaputt, '
      + 'Lampe kaputt, Radio kaputt, Staubsauger kaputt, Kleingeräte, Kleiderreparatur, Schleifservice, Messer schleifen, Hilfe zur Selbsthilfe Reparatur, Reparierbar, Elektrokleingeräte, '
      + 'mitgebrachte Gegenstände reparieren, heil machen, Mixer kaputt, Föhn kaputt, Bügeleisen kaputt, Fernseher kaputt, Stuhl wackelt, kleben, löten, schrauben, wegwerfen zu schade, Bastler, Tüftler helfen, '
      + 'Elektronik reparieren, Spielzeug kaputt, Reparatur kostenlos, Repair, Waschmaschine kaputt',
    en: 'repair café, repair, fix broken things, mend, broken device, repair workshop, repair together, broken toaster, fix broken appliances, repair electrical devices, volunteers repair, '
      + 'instead of throwing away, repair meeting, sharpen knives, broken lamp, fix something, broken washing machine',
    ar: 'مقهى الاصلاح, اصلاح, تصليح, تصليح اجهزة, جهاز خربان, معطل, تصليح اغراض, خربان, الغسالة خربانة, تصليح كهربائيات, صيانة اجهزة, نصلح سوا, تصليح غسالة, جهاز معطل',
    uk: 'ремонт, ремонт-кафе, полагодити, зламалося, ремонт техніки, ремонтное кафе, починить, сломалось, відремонтувати, зламаний прилад, ремонт побутової техніки, ремонтуємо разом, отремонтировать, '
      + 'сломанный прибор, ремонт бытовой техники, сломалась стиральная машина, чинить вместе, заточити ножі, ремонт речей, поламалося, поломалось, полагодити телевізор, починить телевизор, полагодити праску, '
      + 'починить утюг, пылесос сломался, пилосос зламався, ремонт кавоварки, майстер ремонт, полагодити безкоштовно, починить бесплатно, ремонт электроники, полагодити іграшку, репаркафе, репаратур, зламався',
    tr: 'tamir kafesi, tamir, onarım, bozuk alet, tamir etmek, bozuldu, bozuk cihaz, birlikte tamir, elektronik tamiri, çamaşır makinem bozuldu, alet tamiri, tamir atölyesi, tamirci' },
  { code: 'LENDING',
    de: 'Leihladen, Bibliothek der Dinge, Werkzeug leihen, Werkzeugverleih, Dinge leihen, Ausleihen, Leihbar, Geräte leihen, Geschirrmobil, Verleih, Lastenrad leihen, ausleihen statt kaufen, Bohrmaschine leihen, '
      + 'Bohrmaschine, Werkzeug ausleihen, Leihstation, Verleihservice, Partyzelt leihen, Bierbänke leihen, Spielmobil ausleihen, Hüpfburg leihen, Gegenstände ausleihen, Verleih von Geräten, Verleihmaterial, '
      + 'Beamer ausleihen, Hilfsmittelverleih, Pflegebett leihen, Leihgeräte, Geschirrverleih, Gerätepool, Teilen statt Besitzen, Leihregal, Materialverleih, brauche nur einmal, Leiter leihen, Bohrer leihen, '
      + 'Rasenmäher leihen, Zelt leihen, Beamer, Pavillon leihen, Nähmaschine leihen, borgen, Teppichreiniger, Spiele und Werkzeug ausleihen, Ausleihstation, Tauschen und Leihen, Anhänger leihen, Geschirr leihen, '
      + 'Leihen statt kaufen, Sachen leihen',
    en: 'library of things, borrow tools, lending shop, tool library, equipment hire, borrow things, borrow a drill, rent a party tent, borrow equipment, tool rental, hire dishes, instead of buying, '
      + 'bouncy castle hire, lend and borrow, lending, rent tools',
    ar: 'استعارة ادوات, استعارة اغراض, ادوات للاعارة, استعارة عدة, استعارة مثقاب, استئجار خيمة, استئجار عدة, استعارة اجهزة, اعارة',
    uk: 'бібліотека речей, позичити інструменти, прокат інструментів, прокат, взяти в оренду інструмент, позичити речі, оренда обладнання, взять напрокат, одолжить инструменты, прокат инструмента, прокат посуды, '
      + 'напрокат дрель, позичити дриль, позичити драбину, одолжить лестницу, оренда інструменту, аренда инструмента, взяти на час, взять на время, напрокат, дриль, дрель, бензопила прокат, намет напрокат, палатка напрокат, '
      + 'газонокосилка, ляйладен',
    tr: 'alet ödünç alma, eşya kütüphanesi, ödünç eşya, matkap ödünç, alet kiralama, eşya kiralama, ödünç almak, çadır kiralama, ekipman kiralama' },
  { code: 'WASHING_FACILITIES',
    de: 'Duschen, Wäsche waschen, Waschsalon, Dusche für Obdachlose, Hygieneartikel, Waschcafé, öffentliche Toilette, Schließfach, Toilette, Duschmöglichkeit, wo kann ich duschen, keine Waschmaschine, '
      + 'Waschmaschinen nutzen, Wäsche waschen für Obdachlose, Waschküche, Wäscherei, Waschmöglichkeit, Toiletten, WC, Behinderten-WC, nette Toilette, Wickelraum, Körperpflege, Hygieneset, Shampoo, Zahnbürste, '
      + 'Periodenprodukte, Tampons, kostenlose Menstruationsartikel, Gepäck aufbewahren, Postadresse für Wohnungslose, Duschbus, Trinkbrunnen, stinke, keine Dusche, Körper waschen, Klo, wo aufs Klo, '
      + 'frische Wäsche, Handtuch, Seife, Rasieren, Friseur für Obdachlose, Barber, Haare schneiden kostenlos, Trockner, Waschtag, Sachen einschließen, Waschmaschine benutzen, Kleidung waschen',
    en: 'shower, laundry, wash clothes, hygiene products, public toilet, launderette, lockers, where can i shower, no washing machine, do laundry, toilets, disabled toilet, menstrual products, free tampons, '
      + 'baby changing room, personal hygiene, store luggage, drinking fountain',
    ar: 'حمام عام, دوش, غسيل ملابس, مغسلة, مرحاض, تواليت عام, وين بقدر اتحمم, غسل الملابس, ما عندي غسالة, حمامات عامة, فوط نسائية مجانية, مواد نظافة, تواليت, اتحمم',
    uk: 'душ, пральня, випрати речі, громадський туалет, гігієна, постирать, прачечная, туалет, де помитися, немає пральної машини, засоби гігієни, прокладки безкоштовно, громадська вбиральня, где помыться, помыться, '
      + 'средства гигиены, общественный туалет, негде постирать, камера схову, помитись, прийняти душ, принять душ, немає душу, нет душа, випрати одяг, постирать вещи, постирать одежду, пральня самообслуговування, вбиральня, '
      + 'туалет рядом, прокладки, тампони, мыло шампунь, мило шампунь, перукар безкоштовно, парикмахер бесплатно',
    tr: 'duş, çamaşır yıkama, çamaşırhane, umumi tuvalet, tuvalet, nerede duş alabilirim, çamaşır makinem yok, hijyen ürünleri, kamusal tuvalet, bagaj dolabı, emanet dolabı' },
  { code: 'WASTE_DISPOSAL',
    de: 'Müll, Müllabfuhr, Sperrmüll, Wertstoffhof, Mülltonne, Abfall, Mülltrennung, Abfallberatung, Abfallkalender, Recycling, Entsorgung, Müll trennen, Recyclinghof, Gelber Sack, Abfallwirtschaft, Biotonne, '
      + 'wohin mit dem Müll, wann kommt die Müllabfuhr, Müllkalender, Sperrmüll anmelden, Sperrmüll abholen, Elektroschrott, Altglas, Altpapier, Restmüll, Biomüll, Gelbe Tonne, Papiertonne, Schadstoffmobil, '
      + 'Sondermüll, Grünschnitt, Häckselplatz, Müllgebühren, Abfallgebühren, Deponie, Glascontainer, Altgeräte entsorgen, Möbel entsorgen, Müllsäcke, Windeltonne, Abfallwirtschaftsbetrieb, Abfallvermeidung, '
      + 'Batterien entsorgen, wilder Müll, Müll sammeln, Tonne bestellen, Pfand, alte Matratze, alter Kühlschrank wohin, Keller ausmisten wohin, Müll nicht abgeholt, welche Tonne, Farben entsorgen, Öl entsorgen, '
      + 'Bauschutt, Schrott, Autoreifen, Leuchtstoffröhren, Müllgebühr, Tonne kaputt, Abholtermine, Kompostplatz, Abfall-App, Umweltmobil, altes Sofa loswerden, Sofa weg, alte Möbel loswerden, loswerden Sofa, '
      + 'altes Zeug loswerden, Sperrgut',
    en: 'waste, rubbish, garbage, bulky waste, recycling, recycling centre, waste separation, bin collection, rubbish collection, get rid of old furniture, electronic waste, waste calendar, hazardous waste, '
      + 'glass container, paper bin, organic waste, order a bin, waste fees, when is bin day, dispose of, litter, get rid of sofa',
    ar: 'نفايات, قمامة, زبالة, رمي الاثاث, فرز النفايات, اعادة تدوير, شبيرمول, وين ارمي الزبالة, حاوية زبالة, فرز الزبالة, رمي عفش قديم, نفايات كهربائية, مواعيد الزبالة, رسوم النفايات, كيس اصفر, حاوية ورق',
    uk: 'сміття, вивіз сміття, сортування сміття, великогабаритне сміття, переробка, мусор, вывоз мусора, сортировка мусора, куди викинути сміття, викинути меблі, календар вивозу сміття, контейнер для сміття, '
      + 'електронне сміття, роздільний збір, куда выбросить мусор, выбросить мебель, мусорный контейнер, крупногабаритный мусор, раздельный мусор, утилизация, бак для сміття, куди діти старі меблі, куда деть старую мебель, '
      + 'шпермюль, шперрмюлль, шпермюл, вивезти меблі, вывезти мебель, вывоз мебели, вертштоффхоф, вертштофхоф, викинути холодильник, выбросить холодильник, батарейки здати, сдать батарейки, сміттєвий бак, мусорный бак, мюль, '
      + 'сортувати сміття, сортировать мусор, жовтий мішок, желтый мешок, пляшки здати, сдать бутылки, пфанд, календарь мусора',
    tr: 'çöp, çöp toplama, geri dönüşüm, çöp ayırma, büyük çöp, atık, çöp nereye atılır, eski mobilya atmak, çöp takvimi, elektronik atık, cam kutusu, çöp kutusu, kağıt çöpü, çöp parası, geri donusum merkezi' },
  ...publicSafetyConcepts,
];
