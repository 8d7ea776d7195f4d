import { type Concept } from './concept.js';

/** Words about food, clothes, furniture and other things of everyday life. */
export const supplyConcepts: readonly Concept[] = [
  { code: 'FOOD_BANK',
    de: 'Tafel, Lebensmittelausgabe, Die Tafel, Tafelladen, Lebensmittel, Essen umsonst, Tafelausweis, Lebensmittelspende, Essensausgabe, kein Geld für Essen, Lebensmitteltüten, günstig einkaufen, kostenlose Lebensmittel, '
      + 'Brotkorb, Lebensmittelgutschein, nichts zu essen, Kühlschrank leer, Hunger, kostenlos Essen bekommen, Lebensmittel für Bedürftige, gespendete Lebensmittel, überschüssige Lebensmittel, Lebensmittel verteilen, '
      + 'Lebensmittelpakete, Lebensmittelspenden ausgeben, Ausgabestelle Lebensmittel, Ausgabe von Lebensmitteln, Tafelkunden, Tafelkarte, Lebensmittelpaket, Lebensmittelkorb, einkaufen für wenig Geld, Sozialer Supermarkt, '
      + 'Sozialmarkt, Vincentiusladen, Schwäbische Tafel, Brot und Gemüse günstig, Einkaufsberechtigung, Geld reicht nicht für Lebensmittel',
    en: 'food bank, free food, food, groceries, food distribution, food parcels, no money for food, food pantry, cheap food, nothing to eat, empty fridge, donated food, surplus food, cannot afford food, low-cost groceries, '
      + 'food donations, handing out food, social supermarket, food for people in need, food vouchers, hunger',
    ar: 'بنك الطعام, طعام مجاني, مواد غذائية, اكل مجاني, تافل, طعام, توزيع طعام, اكل, مساعدات غذائية, بنك طعام, ما عندي اكل, ما في اكل, البراد فاضي, جوع, طعام للمحتاجين, سلة غذائية, توزيع مواد غذائية, تبرعات غذائية, '
      + 'خبز وخضار رخيص, التافل, سوبرماركت اجتماعي, قسيمة طعام',
    uk: 'продовольчий банк, безкоштовні продукти, продукти, їжа, роздача продуктів, тафель, безкоштовна їжа, продуктовая помощь, бесплатные продукты, бесплатная еда, продукты, нічого їсти, продуктові набори, '
      + 'продукти для малозабезпечених, видача продуктів, дешеві продукти, продуктовий набір, голодний, нечего есть, продуктовый набор, раздача еды, раздача продуктов, продукты для нуждающихся, дешевые продукты, '
      + 'талоны на еду, гуманітарна допомога, гуманитарная помощь',
    tr: 'gıda bankası, ücretsiz yiyecek, tafel, yiyecek yardımı, erzak, gıda yardımı, bedava yemek, yiyecek bir şey yok, yemek dağıtımı, açım, gıda paketi, gıda kolisi, ihtiyaç sahiplerine yiyecek, ucuz gıda, sosyal market, '
      + 'yiyecek bağışı, erzak yardımı, kumanya' },
  { code: 'FOOD_SHARING', wider: 'FOOD_BANK',
    de: 'Foodsharing, Fairteiler, Lebensmittel retten, Lebensmittelrettung, Essen retten, öffentlicher Kühlschrank, übriges Essen, Essen verschenken, Lebensmittelverschwendung, Lebensmittel teilen, gegen Verschwendung, '
      + 'Brot vom Vortag, Foodsaver, Too Good To Go, gerettetes Essen, Kühlschrank für alle, abgelaufene Lebensmittel, Essen abgeben, containern, Lebensmittelretter, Verteilerschrank',
    en: 'food sharing, save food, public fridge, rescued food, leftover food, food waste, share leftover food, community fridge, foodsavers, food rescue, give away food',
    ar: 'مشاركة الطعام, انقاذ الطعام, ثلاجة عامة, بقايا طعام, هدر الطعام, فائض طعام, توزيع الطعام الفائض, براد للجميع',
    uk: 'фудшерінг, порятунок їжі, фудшеринг, громадський холодильник, залишки їжі, віддати їжу, спільний холодильник, спасение еды, отдать еду, лишние продукты, харчові відходи',
    tr: 'gıda paylaşımı, yemek kurtarma, foodsharing, artan yemek, yemek israfı, israfa karşı, ortak buzdolabı, yemek paylaşmak' },
  { code: 'FREE_MEALS',
    de: 'Mittagstisch, Suppenküche, warme Mahlzeit, warmes Essen, Mittagessen, Frühstück, gemeinsames Essen, Vesperkirche, Armenküche, Essen für Bedürftige, offener Mittagstisch, Frühstückstreff, Bahnhofsmission, hungrig, '
      + 'Seniorenmittagstisch, kostenlos essen, Essen für Obdachlose, gemeinsam essen, gemeinsam frühstücken, gemeinsam zu Mittag essen, Mittagstisch für Senioren, warme Suppe, Suppe, Essensangebot, '
      + 'Mittagessen für wenig Geld, günstiges Mittagessen, warme Küche, kostenloses Frühstück, Kinderfrühstück, Speisung, Teestube, Wärmestube, Bedürftigenküche, Kältehilfe Essen, Sonntagsessen, Gemeinsamer Mittagstisch, '
      + 'Abendessen, Essenstreff, zusammen essen',
    en: 'soup kitchen, free meals, warm meal, lunch, breakfast, eat together, hot meal, hungry, eat for free, meals for homeless, cheap lunch, community lunch, eat lunch together, free breakfast, hot soup, communal meal, '
      + 'lunch for seniors, warm food',
    ar: 'مطبخ خيري, وجبة ساخنة, وجبات مجانية, فطور, غداء, وجبة مجانية, جوعان, اكل سخن, وجبة غداء رخيصة, شوربة, نتغدى سوا, وجبات للمشردين, طعام ساخن, فطور مجاني, غداء جماعي',
    uk: 'безкоштовне харчування, гаряча їжа, обід, суп, сніданок, благодійна їдальня, бесплатные обеды, горячая еда, обед, столовая для нуждающихся, поїсти безкоштовно, їжа для безхатченків, спільний обід, спільний сніданок, '
      + 'дешевий обід, поесть бесплатно, бесплатная столовая, совместный обед, бесплатный завтрак, горячее питание, еда для бездомных, безкоштовні обіди',
    tr: 'aşevi, sıcak yemek, ücretsiz yemek, öğle yemeği, kahvaltı, çorba mutfağı, bedava yemek yeri, evsizlere yemek, birlikte kahvaltı, ucuz öğle yemeği, sıcak çorba, birlikte öğle yemeği, yaşlılara öğle yemeği' },
  { code: 'MEALS_ON_WHEELS',
    de: 'Essen auf Rädern, Essen bringen, Bringdienst, Menü liefern, tiefgekühlte Menüs, Schonkost, Menüservice, Mahlzeitendienst, Essen nach Hause, fahrbarer Mittagstisch, Essen bringen lassen, Mahlzeiten liefern, warme Mahlzeiten liefern, Mittagessen nach Hause, Mittagessen geliefert, '
      + 'kann nicht mehr kochen, Essen wird gebracht, Menübringdienst, Mahlzeitenservice, Essenslieferung, Lieferung warmer Mahlzeiten, Tiefkühlmenüs, täglich warmes Essen bringen, Diätkost geliefert, Menüdienst, '
      + 'Mittagsmenü ins Haus, Essensbringdienst',
    en: 'meals on wheels, meal delivery, food brought home, deliver hot meals, lunch delivered, cannot cook any more, hot lunch delivery, meal service for seniors, frozen meals delivered, mobile meals',
    ar: 'توصيل وجبات للمسنين, وجبات الى المنزل, توصيل اكل للبيت, توصيل غداء, ما بقدر اطبخ, وجبات لكبار السن, اكل جاهز للبيت',
    uk: 'доставка їжі додому, обіди додому, доставка еды пожилым, привезти обід, не можу готувати, гарячі обіди з доставкою, доставка обедов, привезти еду домой, не могу готовить, еда на дом, обеды на дом, доставка їжі літнім',
    tr: 'eve yemek servisi, yaşlılara yemek, eve sıcak yemek, yemek getirme, yemek yapamıyorum, öğle yemeği servisi, eve öğle yemeği' },
  { code: 'CLOTHING',
    de: 'Kleiderkammer, Kleidung, Kleider, Klamotten, Kleiderladen, Kleiderstube, Kleiderspende, Kleidertausch, Winterjacke, Schuhe, günstige Kleidung, Kleiderausgabe, Anziehsachen, Kleiderbörse, Kleidermarkt, Altkleider, '
      + 'nichts anzuziehen, brauche Kleidung, warme Kleidung, Winterkleidung, Wintersachen, Winterschuhe, gebrauchte Kleidung, gut erhaltene Kleidung, gespendete Kleidung, Jacke, Hosen, Kinderschuhe, Kleidershop, '
      + 'Kleiderausgabe für Bedürftige, Wäsche und Kleidung, Bekleidung, Modebasar, Kleiderkreisel, Kleidercontainer, Altkleidercontainer, Kleiderboutique, Textilien, Arbeitskleidung, Abendkleid leihen, Kleiderschrank, '
      + 'Kleiderfundus, Bettwäsche',
    en: 'clothes, clothing, clothing bank, second-hand clothes, winter jacket, shoes, free clothes, clothes swap, nothing to wear, warm clothes, winter clothes, used clothes, donated clothes, cheap clothes, coat, '
      + "clothes store for people in need, kids' shoes, work clothes, bed linen, textiles",
    ar: 'ملابس, ثياب, ملابس مجانية, ملابس مستعملة, احذية, مخزن ملابس, اواعي, جاكيت شتوي, بدي تياب, ملابس شتوية, ملابس رخيصة, تياب, جاكيت, توزيع ملابس, ملابس العمل, حذاء, شراشف, كسوة',
    uk: 'одяг, безкоштовний одяг, взуття, куртка, видача одягу, одежда, бесплатная одежда, обувь, зимняя куртка, зимовий одяг, потрібен одяг, теплий одяг, дитяче взуття, вживаний одяг, дешевий одяг, штани, теплая одежда, '
      + 'куртка зимняя, раздача одежды, детская обувь, вещи бесплатно, постільна білизна, рабочая одежда, ношеная одежда',
    tr: 'giysi, kıyafet, elbise, giyecek yardımı, ikinci el giysi, ayakkabı, ücretsiz kıyafet, mont, kıyafete ihtiyacım var, kışlık giysi, kışlık mont, ucuz giysi, giysi dağıtımı, çocuk ayakkabısı, iş kıyafeti, '
      + 'kullanılmış giysi, nevresim' },
  { code: 'FURNITURE',
    de: 'Möbel, Möbellager, Hausrat, Möbelspende, gebrauchte Möbel, Bett, Schrank, Sofa, Waschmaschine, Möbelhaus gebraucht, Kühlschrank, Gebrauchtmöbel, Geschirr, Haushaltsgeräte, Erstausstattung, Möbelkammer, Matratze, '
      + 'Wohnungseinrichtung, Tisch und Stühle, neue Wohnung einrichten, Wohnung einrichten, Wohnung ist leer, leere Wohnung, gebrauchte Haushaltsgeräte, Waschmaschine kaputt, Herd, Küche gebraucht, Kücheneinrichtung, '
      + 'Küchengeräte, Lampen, Teppich, Kleiderschrank gebraucht, Möbel kostenlos, Möbel abholen, Möbel abzugeben, gespendete Möbel, günstige Möbel, Möbelbörse, Möbelladen, Möbelhalle, Gebrauchtmöbelhaus, Haushaltswaren, '
      + 'Hausratsammlung, Töpfe und Teller, Haushaltsauflösung, Wohnungsauflösung, Entrümpelung, Kinderzimmer Möbel, Elektrogeräte gebraucht, Umzugshilfe Möbel',
    en: 'furniture, used furniture, bed, household goods, washing machine, fridge, dishes, sofa, table and chairs, furniture bank, furnish a flat, empty flat, cooker, kitchen equipment, cheap furniture, free furniture, '
      + 'donated furniture, mattress, wardrobe, household appliances, pots and pans, house clearance, second-hand furniture, initial furnishings, lamps',
    ar: 'اثاث, أثاث, عفش, اثاث مستعمل, سرير, غسالة, براد, اثاث مجاني, فرش البيت, ادوات منزلية, بدي عفش, فرش, اثاث للبيت, بيتي فاضي, خزانة, فرن غاز, كنبة, فرشة نوم, ادوات مطبخ, ثلاجة, عفش مستعمل, اثاث رخيص, طاولة وكراسي, '
      + 'اجهزة منزلية',
    uk: 'меблі, безкоштовні меблі, вживані меблі, ліжко, пральна машина, холодильник, посуд, мебель, бесплатная мебель, кровать, стиральная машина, обставити квартиру, порожня квартира, шафа, диван, стіл і стільці, матрац, '
      + 'плита, побутова техніка, кухонні меблі, обставить квартиру, шкаф, мебель б/у, посуда, матрас, бытовая техника, дешевая мебель, холодильник бесплатно',
    tr: 'mobilya, eşya, ikinci el mobilya, yatak, çamaşır makinesi, buzdolabı, ev eşyası, ev döşemek, evim boş, dolap, koltuk, masa sandalye, ocak fırın, ucuz mobilya, bedava mobilya, mutfak eşyası, ev aletleri, halı, döşek' },
  { code: 'SECOND_HAND',
    de: 'Secondhand, Second Hand, Sozialkaufhaus, Gebrauchtwaren, Flohmarkt, Umsonstladen, Verschenkmarkt, Trödelmarkt, Sozialladen, Gebrauchtwarenkaufhaus, Tauschladen, Fairkaufhaus, Basar, Verschenkregal, Kleinanzeigen, '
      + 'Oxfam, gebrauchte Sachen, Gebrauchtes kaufen, aus zweiter Hand, Second-Hand-Laden, Secondhandladen, Sachen verschenken, zu verschenken, Verschenken statt wegwerfen, Gebrauchtwarenhaus, Gebrauchtkaufhaus, '
      + 'Bücherflohmarkt, Antikmarkt, Hofflohmarkt, Garagenflohmarkt, Tauschbörse, Tauschparty, Warentausch, Tauschschrank, Bücherschrank, Givebox, Spendenladen, Kaufhaus für alle, günstig gebraucht kaufen, Diakonieladen, '
      + 'Caritasladen, Rotkreuzladen, Nachhaltig einkaufen',
    en: 'second hand shop, second hand, charity shop, flea market, free shop, social department store, give-away shop, thrift store, used goods, buy used things, cheap used items, swap shop, swap party, things to give away, '
      + 'jumble sale, pre-loved, garage sale, car boot sale, giveaway box, charity store',
    ar: 'بضائع مستعملة, سوق مستعمل, سوق الجمعة, محل مستعمل, متجر خيري, بازار, اغراض مستعملة, شراء مستعمل, محل اغراض مستعملة, سوق الحرامية, اغراض ببلاش, سوق البالة, تبادل اغراض, سيكند هاند',
    uk: 'секонд-хенд, секонд хенд, блошиний ринок, соціальний магазин, барахолка, вживані речі, секонд хэнд, социальный магазин, блошиный рынок, речі з других рук, купити вживане, віддам безкоштовно, обмін речами, '
      + 'магазин вживаних речей, отдам даром, вещи б/у, обмен вещами, благотворительный магазин, комиссионка, магазин подержанных вещей, комісійний магазин',
    tr: 'ikinci el, bit pazarı, ikinci el dükkanı, sosyal mağaza, kullanılmış eşya, kullanılmış eşya almak, ikinci el mağaza, takas, eşya takası, hayır mağazası, spotçu, eskici pazarı, bedava eşya' },
  { code: 'BABY_SUPPLIES',
    de: 'Babyausstattung, Babysachen, Kinderwagen, Windeln, Babykleidung, Kinderkleidung, Babykleider, Erstausstattung Baby, Kindersitz, Kinderbett, Spielzeug, Kinderflohmarkt, Kinderbasar, Kinderkleiderbasar, '
      + 'Umstandskleidung, Sachen fürs Baby, brauche Babysachen, Erstlingsausstattung, Babybett, Wickeltisch, Babynahrung, Babymilch, Windeln zu teuer, Strampler, Kindersachen, Kindersachenmarkt, Babybasar, '
      + 'Schwangerschaftskleidung, Umstandsmode, Spielsachen, Spielzeugbörse, gebrauchtes Spielzeug, Spielzeug gespendet, Buggy, Autositz Kind, Kinderfahrzeug, Babykorb, Kinderhochstuhl, Babybörse, Baby- und Kinderkleidung, '
      + 'Stiftung Mutter und Kind, Bundesstiftung Mutter und Kind, Zwillinge Ausstattung, Kinderladen gebraucht',
    en: "baby things, baby clothes, pram, nappies, diapers, buggy, cot, car seat, toys, children's clothes, things for the baby, baby equipment, baby food, baby formula, changing table, second-hand toys, used baby things, "
      + "stroller, high chair, maternity clothes, baby bazaar, crib, children's clothing sale",
    ar: 'مستلزمات الاطفال, مستلزمات رضع, عربة اطفال, حفاضات, ملابس اطفال, العاب, ملابس بيبي, كرسي سيارة للطفل, حاجات بيبي, اغراض البيبي, حليب اطفال, سرير طفل, تخت بيبي, حفاظات, بامبرز, العاب اطفال مستعملة, ملابس حامل, '
      + 'تجهيز المولود, اغراض اطفال مستعملة, عرباية',
    uk: 'речі для немовлят, дитячий візок, підгузки, дитячий одяг, коляска, памперси, іграшки, детские вещи, детская одежда, памперсы, вещи для новорожденных, игрушки, речі для дитини, дитяче харчування, дитяча суміш, '
      + 'дитяче ліжечко, автокрісло, одяг для вагітних, дитячі речі, детское питание, детская кроватка, автокресло, детская смесь, подгузники, одежда для беременных, детские вещи бесплатно, приданое для малыша',
    tr: 'bebek eşyası, bebek arabası, bebek bezi, bebek giysisi, çocuk giysisi, oyuncak, bebek malzemeleri, bebeğim için eşya, bebek maması, beşik, mama sandalyesi, ikinci el oyuncak, hamile kıyafeti, çocuk eşyaları, '
      + 'bebek ihtiyaçları, oto koltuğu, çeyiz bebek' },
  { code: 'SHOPPING_HELP',
    de: 'Einkaufshilfe, einkaufen gehen für Senioren, Einkaufsdienst, Einkauf bringen, Einkaufsservice, jemand kauft für mich ein, Einkaufsbegleitung, Einkaufsbus, Hilfe beim Einkaufen, kann nicht mehr einkaufen, '
      + 'Einkauf nach Hause bringen, Lebensmittel nach Hause liefern, Einkäufe erledigen, einkaufen für Kranke, Besorgungen, Besorgungen erledigen, Einkaufshelfer, Lieferdienst Lebensmittel, Einkäufe tragen, Einkaufsfahrt, '
      + 'Einkaufstaxi, erledigt Einkäufe, kauft für Ältere ein, Einkaufsdienst für Senioren, Apotheke Bringdienst, Rollender Supermarkt',
    en: 'shopping help, someone to do my shopping, shopping service, grocery delivery for elderly, cannot go shopping, bring my groceries, run errands, errands for elderly, shopping companion, groceries delivered home, '
      + 'mobile shop, carry shopping',
    ar: 'مساعدة في التسوق, تسوق للمسنين, من يتسوق لي, ما بقدر اتسوق, حدا يجيبلي اغراض, توصيل اغراض للبيت, توصيل مشتريات, قضاء حاجيات',
    uk: 'допомога з покупками, купити продукти для літніх, помощь с покупками, не можу ходити в магазин, принести продукти, доставка продуктів, закупитися для сусіда, купить продукты пожилому, принести продукты, '
      + 'доставка продуктов, сходить в магазин',
    tr: 'alışveriş yardımı, yaşlılar için alışveriş, alışveriş yapamıyorum, alışverişimi getirin, market alışverişi yaşlı, eve market, alışverişe refakat' },
  { code: 'HOUSEHOLD_HELP',
    de: 'Haushaltshilfe, Hilfe im Haushalt, Putzhilfe, putzen, Hauswirtschaft, hauswirtschaftliche Hilfe, Familienpflege, Dorfhelferin, Reinigungshilfe, Putzfrau, Gartenhilfe, Gartenarbeit Hilfe, Winterdienst, '
      + 'schaffe den Haushalt nicht mehr, Hilfe beim Putzen, Fenster putzen, bügeln, Bügelservice, Wäsche bügeln, Wohnung putzen, Wohnungsreinigung, Hausputz, Hausmeisterservice, Hausarbeit, '
      + 'hauswirtschaftliche Unterstützung, hauswirtschaftliche Versorgung, Haushaltsnahe Dienstleistungen, Kehrwoche, Rasen mähen, Schnee räumen, Schneeräumen, Haushaltsführung, Haushaltshilfe nach Krankenhaus, '
      + 'Mutter krank Haushalt, Betriebshilfe, Haushaltsdienst, kocht und putzt, Familienhelferin im Haushalt, Haushaltsorganisation, Messie-Hilfe',
    en: 'household help, cleaning help, help at home, housekeeping, cleaner, domestic help, cannot manage the household, window cleaning, ironing, clean my flat, garden help, mow the lawn, snow clearing, domestic services, '
      + 'help with housework, household support after hospital',
    ar: 'مساعدة منزلية, تنظيف البيت, عاملة تنظيف, مساعدة في البيت, مساعدة بشغل البيت, تعزيل البيت, كوي ملابس, شغالة, جلي وتنظيف, تنظيف شبابيك, مساعدة بالمنزل بعد المشفى',
    uk: 'допомога по господарству, прибирання, хатня допомога, помощь по дому, уборка, допомога вдома, прибрати квартиру, помити вікна, прасувати, косити траву, убрать квартиру, помыть окна, домработница, '
      + 'помощь по хозяйству, гладить белье, уборщица на дом, прибиральниця',
    tr: 'ev işlerinde yardım, temizlik yardımı, temizlikçi, ev işi yardımı, ev temizliği, cam silme, ütü, evi temizleyemiyorum, ev hizmetleri, bahçe bakımı yardımı, kar temizleme, temizlikçi kadın' },
  { code: 'REPAIR',
    de: 'Repair-Café, Reparaturcafé, Reparatur, reparieren, kaputt, Gerät kaputt, Repaircafe, Reparaturtreff, Reparatur-Treff, Elektrogerät reparieren, Toaster kaputt, Werkstatt für alle, Nähmaschine kaputt, flicken, '
      + 'selbst reparieren, gemeinsam reparieren, Reparatur statt Wegwerfen, Dinge reparieren, kaputte Geräte, defekt, defekte Geräte, Ehrenamtliche reparieren, Reparaturwerkstatt, Kaffeemaschine kaputt, Lampe kaputt, '
      + 'Radio kaputt, Staubsauger kaputt, Kleingeräte, Kleiderreparatur, Schleifservice, Messer schleifen, Hilfe zur Selbsthilfe Reparatur, Reparierbar, Elektrokleingeräte, mitgebrachte Gegenstände reparieren, heil machen',
    en: 'repair café, repair, fix broken things, mend, broken device, repair workshop, repair together, broken toaster, fix broken appliances, repair electrical devices, volunteers repair, instead of throwing away, '
      + 'repair meeting, sharpen knives, broken lamp',
    ar: 'مقهى الاصلاح, اصلاح, تصليح, تصليح اجهزة, جهاز خربان, معطل, تصليح اغراض, خربان, الغسالة خربانة, تصليح كهربائيات, صيانة اجهزة, نصلح سوا, تصليح غسالة, جهاز معطل',
    uk: 'ремонт, ремонт-кафе, полагодити, зламалося, ремонт техніки, ремонтное кафе, починить, сломалось, відремонтувати, зламаний прилад, ремонт побутової техніки, ремонтуємо разом, отремонтировать, сломанный прибор, '
      + 'ремонт бытовой техники, сломалась стиральная машина, чинить вместе, заточити ножі',
    tr: 'tamir kafesi, tamir, onarım, bozuk alet, tamir etmek, bozuldu, bozuk cihaz, birlikte tamir, elektronik tamiri, çamaşır makinem bozuldu, alet tamiri, tamir atölyesi, tamirci' },
  { code: 'LENDING',
    de: 'Leihladen, Bibliothek der Dinge, Werkzeug leihen, Werkzeugverleih, Dinge leihen, Ausleihen, Leihbar, Geräte leihen, Geschirrmobil, Verleih, Lastenrad leihen, ausleihen statt kaufen, Bohrmaschine leihen, '
      + 'Bohrmaschine, Werkzeug ausleihen, Leihstation, Verleihservice, Partyzelt leihen, Bierbänke leihen, Spielmobil ausleihen, Hüpfburg leihen, Gegenstände ausleihen, Verleih von Geräten, Verleihmaterial, '
      + 'Beamer ausleihen, Hilfsmittelverleih, Pflegebett leihen, Leihgeräte, Geschirrverleih, Gerätepool, Teilen statt Besitzen, Leihregal, Materialverleih',
    en: 'library of things, borrow tools, lending shop, tool library, equipment hire, borrow things, borrow a drill, rent a party tent, borrow equipment, tool rental, hire dishes, instead of buying, bouncy castle hire, '
      + 'lend and borrow',
    ar: 'استعارة ادوات, استعارة اغراض, ادوات للاعارة, استعارة عدة, استعارة مثقاب, استئجار خيمة, استئجار عدة, استعارة اجهزة, اعارة',
    uk: 'бібліотека речей, позичити інструменти, прокат інструментів, прокат, взяти в оренду інструмент, позичити речі, оренда обладнання, взять напрокат, одолжить инструменты, прокат инструмента, прокат посуды, '
      + 'напрокат дрель, позичити дриль',
    tr: 'alet ödünç alma, eşya kütüphanesi, ödünç eşya, matkap ödünç, alet kiralama, eşya kiralama, ödünç almak, çadır kiralama, ekipman kiralama' },
  { code: 'WASHING_FACILITIES',
    de: 'Duschen, Wäsche waschen, Waschsalon, Dusche für Obdachlose, Hygieneartikel, Waschcafé, öffentliche Toilette, Schließfach, Toilette, Duschmöglichkeit, wo kann ich duschen, keine Waschmaschine, Waschmaschinen nutzen, '
      + 'Wäsche waschen für Obdachlose, Waschküche, Wäscherei, Waschmöglichkeit, Toiletten, WC, Behinderten-WC, nette Toilette, Wickelraum, Körperpflege, Hygieneset, Shampoo, Zahnbürste, Periodenprodukte, Tampons, '
      + 'kostenlose Menstruationsartikel, Gepäck aufbewahren, Postadresse für Wohnungslose, Duschbus, Trinkbrunnen',
    en: 'shower, laundry, wash clothes, hygiene products, public toilet, launderette, lockers, where can i shower, no washing machine, do laundry, toilets, disabled toilet, menstrual products, free tampons, '
      + 'baby changing room, personal hygiene, store luggage, drinking fountain',
    ar: 'حمام عام, دوش, غسيل ملابس, مغسلة, مرحاض, تواليت عام, وين بقدر اتحمم, غسل الملابس, ما عندي غسالة, حمامات عامة, فوط نسائية مجانية, مواد نظافة, تواليت, اتحمم',
    uk: 'душ, пральня, випрати речі, громадський туалет, гігієна, постирать, прачечная, туалет, де помитися, немає пральної машини, засоби гігієни, прокладки безкоштовно, громадська вбиральня, где помыться, помыться, '
      + 'средства гигиены, общественный туалет, негде постирать, камера схову',
    tr: 'duş, çamaşır yıkama, çamaşırhane, umumi tuvalet, tuvalet, nerede duş alabilirim, çamaşır makinem yok, hijyen ürünleri, kamusal tuvalet, bagaj dolabı, emanet dolabı' },
  { code: 'WASTE_DISPOSAL',
    de: 'Müll, Müllabfuhr, Sperrmüll, Wertstoffhof, Mülltonne, Abfall, Mülltrennung, Abfallberatung, Abfallkalender, Recycling, Entsorgung, Müll trennen, Recyclinghof, Gelber Sack, Abfallwirtschaft, Biotonne, '
      + 'wohin mit dem Müll, wann kommt die Müllabfuhr, Müllkalender, Sperrmüll anmelden, Sperrmüll abholen, Elektroschrott, Altglas, Altpapier, Restmüll, Biomüll, Gelbe Tonne, Papiertonne, Schadstoffmobil, Sondermüll, '
      + 'Grünschnitt, Häckselplatz, Müllgebühren, Abfallgebühren, Deponie, Glascontainer, Altgeräte entsorgen, Möbel entsorgen, Müllsäcke, Windeltonne, Abfallwirtschaftsbetrieb, Abfallvermeidung, Batterien entsorgen, '
      + 'wilder Müll, Müll sammeln, Tonne bestellen, Pfand',
    en: 'waste, rubbish, garbage, bulky waste, recycling, recycling centre, waste separation, bin collection, rubbish collection, get rid of old furniture, electronic waste, waste calendar, hazardous waste, glass container, '
      + 'paper bin, organic waste, order a bin, waste fees, when is bin day, dispose of, litter',
    ar: 'نفايات, قمامة, زبالة, رمي الاثاث, فرز النفايات, اعادة تدوير, شبيرمول, وين ارمي الزبالة, حاوية زبالة, فرز الزبالة, رمي عفش قديم, نفايات كهربائية, مواعيد الزبالة, رسوم النفايات, كيس اصفر, حاوية ورق',
    uk: 'сміття, вивіз сміття, сортування сміття, великогабаритне сміття, переробка, мусор, вывоз мусора, сортировка мусора, куди викинути сміття, викинути меблі, календар вивозу сміття, контейнер для сміття, '
      + 'електронне сміття, роздільний збір, куда выбросить мусор, выбросить мебель, мусорный контейнер, крупногабаритный мусор, раздельный мусор, утилизация, бак для сміття',
    tr: 'çöp, çöp toplama, geri dönüşüm, çöp ayırma, büyük çöp, atık, çöp nereye atılır, eski mobilya atmak, çöp takvimi, elektronik atık, cam kutusu, çöp kutusu, kağıt çöpü, çöp parası, geri donusum merkezi' },
  { code: 'ANIMAL_HELP',
    de: 'Tierheim, Tiertafel, Haustier, Tierschutz, Tierarzt, Hund, Katze, Haustiere, Tierfutter, Tierschutzverein, Hundeschule, Assistenzhund, Besuchshund, Hund abgeben, Katze abgeben, Tier gefunden, verletztes Tier, '
      + 'Tier vermitteln, Tiervermittlung, Tierpension, Hundepension, Hundesitter, Gassi gehen, Gassigeher, Tierarzt zu teuer, Futter für Tiere, Futterausgabe, Futterspende, herrenlose Tiere, Straßenkatzen, Igelstation, '
      + 'Wildtierhilfe, Wildvogel, Tierrettung, Tiernotruf, Welpen, Hundetraining, Hundeverein, Therapiehund, Tierbesuchsdienst, Tiere besuchen, Bauernhoftiere, Aquarium, Kaninchen, Tierfriedhof, Blindenhund, tiergestützt',
    en: 'animal shelter, pets, pet food bank, animal welfare, vet, dog, cat, give up my dog, found an animal, injured animal, cannot afford vet, pet food, dog walking, dog training, stray cats, adopt a dog, wildlife rescue, '
      + 'therapy dog, pet sitter, puppy, assistance dog',
    ar: 'ملجأ حيوانات, حيوانات اليفة, كلب, قطة, طبيب بيطري, بيطري, لقيت حيوان, حيوان مصاب, تبني كلب, طعام حيوانات, تدريب كلاب, قطط, كلاب, الرفق بالحيوان, دكتور حيوانات',
    uk: 'притулок для тварин, домашні тварини, собака, кішка, ветеринар, приют для животных, корм для животных, кошка, знайшов тварину, поранена тварина, віддати собаку, взяти собаку, корм для тварин, вигул собак, щеня, '
      + 'нашел животное, ветеринар дорого, выгул собак, бездомные животные, отдать кота, взять собаку, дрессировка собак, защита животных',
    tr: 'hayvan barınağı, evcil hayvan, köpek, kedi, veteriner, hayvan yardımı, hayvan buldum, yaralı hayvan, köpek sahiplenmek, mama yardımı hayvan, köpek eğitimi, sokak kedileri, hayvan koruma, köpek gezdirme, '
      + 'veteriner pahalı' },
  { code: 'FIRE_BRIGADE', wider: 'DISASTER_PREPAREDNESS',
    de: 'Feuerwehr, Freiwillige Feuerwehr, Jugendfeuerwehr, Kinderfeuerwehr, Feuerwehrmann, Feuerwehrleute, Löschübung, Löschzug, Brände löschen, Feuerwehrhaus, Brandschutzerziehung, Brandschutz, Feuerlöscher, Rauchmelder, '
      + 'Feuerwache, Feuer, es brennt, Atemschutz Übung, Technische Hilfeleistung, Einsatzkräfte gesucht, Bambini-Feuerwehr, Löscheimer, Feuerwehrverein',
    en: 'fire brigade, fire service, youth fire brigade, firefighter, volunteer firefighters, fire drill, smoke detector, fire extinguisher, fire protection, fire station, join the fire brigade',
    ar: 'اطفاء, الاطفاء, رجال الاطفاء, اطفاء الحرائق, اطفائية, حريق, طفاية حريق, اطفاء الشباب, انذار دخان',
    uk: 'пожежна служба, пожежники, пожежна охорона, добровільна пожежна дружина, юні пожежники, пожежа, вогнегасник, пожар, пожарная служба, пожарные, добровольная пожарная, юные пожарные, датчик дыма, огнетушитель',
    tr: 'itfaiye, itfaiyeci, gönüllü itfaiye, çocuk itfaiyesi, yangın, yangın söndürme, duman dedektörü, yangın tatbikatı' },
  { code: 'DISASTER_PREPAREDNESS',
    de: 'Katastrophenschutz, THW, Bevölkerungsschutz, Sirene, Hochwasser, Stromausfall, Notvorrat, NINA, Warn-App, 112, Probealarm, Sirenenalarm, Sirenentest, Warnung der Bevölkerung, Warntag, Notfallvorsorge, '
      + 'Vorsorge für den Ernstfall, Krisenvorsorge, Notfalltreffpunkt, Notfallrucksack, Blackout, Sandsäcke, Überschwemmung, Unwetter, Sturm, Technisches Hilfswerk, Zivilschutz, Rettungsdienst, Katastrophenfall, '
      + 'Notfallinformationspunkt, Leuchttürme Katastrophenschutz, Selbsthilfe im Katastrophenfall, Vorräte anlegen, Katastrophenhilfe, Rettungshunde',
    en: 'disaster protection, civil protection, flood, power cut preparation, siren test, emergency supplies, flooding, storm, blackout, civil defence, prepare for emergencies, warning app, disaster relief, '
      + 'emergency preparedness, test alarm, sandbags, rescue service',
    ar: 'دفاع مدني, حماية من الكوارث, فيضان, صفارات الانذار, اختبار الانذار, انقطاع الكهرباء, عاصفة, طوفان, مؤن للطوارئ, الحماية المدنية, تطبيق تحذير, كوارث',
    uk: 'цивільний захист, повінь, рятувальники, гражданская оборона, сирена, перевірка сирен, відключення світла, запас на випадок надзвичайної ситуації, шторм, рятувальна служба, наводнение, отключение электричества, '
      + 'проверка сирен, запасы на случай, спасатели, паводок, буря, цивільна оборона, мчс',
    tr: 'afet koruma, sel, sivil savunma, siren, siren testi, elektrik kesintisi, su baskını, fırtına, acil durum çantası, afet hazırlığı, doğal afet, uyarı uygulaması' },
  { code: 'HEAT_PROTECTION',
    de: 'Hitzeschutz, Hitzewelle, Hitze, große Hitze, kühle Räume, kühle Orte, Hitzetelefon, Hitzewarnung, Hitzeaktionsplan, zu heiß in der Wohnung, genug trinken bei Hitze, Abkühlung, Sonnenschutz, Trinkwasserspender, '
      + 'Klimaanpassung',
    en: 'heat wave, heat protection, cool places, hot weather help, heat helpline, too hot at home, heat warning, drinking water in summer',
    ar: 'موجة حر, حماية من الحر, اماكن باردة, شوب كتير, ضربة شمس',
    uk: 'спека, захист від спеки, прохолодні місця, жара, защита от жары, прохладные помещения, тепловий удар',
    tr: 'sıcak hava dalgası, sıcaktan korunma, serin yerler, aşırı sıcak, serinleme yeri' },
  { code: 'FARM_SHOP',
    de: 'Wochenmarkt, Hofladen, Bauernmarkt, Dorfladen, Lebensmittelladen, regional einkaufen, Marktplatz, Unverpackt, Solidarische Landwirtschaft, SoLaWi, einkaufen im Dorf, frisches Gemüse, frisches Obst und Gemüse, '
      + 'Gemüse vom Bauernhof, Bauernladen, Direktvermarkter, regionale Produkte, Selbstbedienungsladen Hof, Selbsternte, Obst pflücken, Erdbeeren pflücken, Markttag, Gemüsekiste, Bioladen, Weltladen, fairer Handel, '
      + 'Fairtrade, Eine-Welt-Laden, Einkaufsgemeinschaft, Genossenschaftsladen, mobiler Verkaufswagen, Eier vom Hof, Supermarkt, Halal einkaufen, arabischer Laden',
    en: "weekly market, farm shop, farmers' market, village shop, local produce, fresh vegetables, market day, regional products, buy from the farmer, fair trade shop, organic shop, vegetable box, pick your own, supermarket, "
      + 'community-supported agriculture, halal shop',
    ar: 'سوق اسبوعي, سوق خضار, دكان القرية, سوق الخضار الاسبوعي, خضار طازجة, منتجات محلية, محل عربي, محل حلال, سوبرماركت, شراء من المزارع',
    uk: 'щотижневий ринок, фермерський ринок, сільський магазин, базар, фермерский магазин, свіжі овочі, овочі від фермера, місцеві продукти, супермаркет, органічний магазин, свежие овощи, местные продукты, овощи от фермера, '
      + 'супермаркет рядом, справедлива торгівля, продуктовий ринок, продуктовый рынок',
    tr: 'haftalık pazar, semt pazarı, köy dükkanı, pazar yeri, taze sebze, köy ürünleri, çiftçi pazarı, yerel ürünler, süpermarket, helal market, organik dükkan' },
  { code: 'EMERGENCY_FUNDS',
    de: 'Einmalige Beihilfe, Spendenfonds, Nothilfefonds, Stiftung finanzielle Hilfe, Härtefallfonds, Einzelfallhilfe, Kleiderbeihilfe, Sozialfonds, Darlehen Jobcenter, Spende für Familie, Weihnachtsspende, '
      + 'plötzlich kein Geld, Überbrückungsgeld, Geld für Notfall, Notlage überbrücken, Stiftungsmittel beantragen, Stiftung hilft Familien, Hilfsfonds, Spendenmittel für Menschen in Not, Aktion Weihnachten, Leser helfen, '
      + 'unbürokratische Hilfe, unbürokratisch finanziell helfen, finanzielle Soforthilfe, Zuschuss für Bedürftige, Bürgerstiftung Nothilfe, Kinderfonds, Zuschuss Waschmaschine, Mietschulden Darlehen, Kleinkredit, '
      + 'Mikrokredit, Einmalzahlung, Unterstützungsfonds, Ferienzuschuss, Stiftungsgelder',
    en: 'emergency fund, hardship fund, one-off grant, charity grant, foundation help for individuals, money for an emergency, emergency grant, relief fund, one-off payment, foundation grants, bridge a financial emergency, '
      + 'small loan, microcredit, unbureaucratic help, christmas donation for families',
    ar: 'صندوق طوارئ, منحة مالية, مساعدة مالية طارئة, صندوق المساعدة, مساعدة مالية لمرة واحدة, قرض صغير, منحة طارئة, صندوق خيري, مساعدة مالية عاجلة, تبرعات للعائلات المحتاجة',
    uk: 'фонд допомоги, разова допомога, матеріальна допомога, благодійний фонд, материальная помощь, разовая помощь, гроші терміново, одноразова допомога, невелика позика, фонд підтримки сімей, разова виплата, '
      + 'срочно нужны деньги, единовременная помощь, благотворительный фонд, небольшой заем, мікрокредит',
    tr: 'acil yardım fonu, tek seferlik yardım, hayır fonu, acil para yardımı, tek seferlik ödeme, küçük kredi, vakıf yardımı, afet parası, zor durum fonu' },
  { code: 'PUBLIC_UTILITIES',
    de: 'Stadtwerke, Wasserversorgung, Trinkwasser, Abwasser, Wasseranschluss, Wasserzähler, Wasserwerk, Klärwerk, Zählerstand, Zählerstand melden, Gemeindewerke, Wasser abgestellt, Rohrbruch, Kanalisation, Fernwärme, '
      + 'Stromnetz Störung, Wasserhärte, Wassergebühren, Entstörungsdienst',
    en: 'public utilities, water supply, drinking water, waste water, water meter, meter reading, municipal utilities, burst pipe, district heating, water fees',
    ar: 'مياه الشرب, شركة المياه, عداد مياه, قراءة العداد, صرف صحي, انقطاع المياه',
    uk: 'водопостачання, питна вода, лічильник води, показання лічильника, каналізація, водоснабжение, питьевая вода, счетчик воды, показания счетчика, канализация',
    tr: 'su idaresi, içme suyu, su sayacı, sayaç okuma, kanalizasyon, su faturası' },
  { code: 'POSTAL',
    de: 'Postfiliale, Paket abholen, Paket verschicken, Briefmarken, Paketstation, Packstation, Briefkasten, Post schicken, Brief verschicken, Nachsendeauftrag, Einschreiben',
    en: 'post office, send a parcel, pick up a parcel, stamps, letterbox, parcel station, registered letter',
    ar: 'مكتب البريد, ارسال طرد, استلام طرد, طوابع بريد, صندوق بريد',
    uk: 'відправити посилку, поштове відділення, марки, отправить посылку, почтовое отделение, посылка, відділення пошти, отделение почты',
    tr: 'postane, kargo gönderme, paket gönderme, posta pulu, posta kutusu' },
];
