import { type Concept } from './concept.js';

/** Words about animals, disasters, sudden need of money, and what every village needs. */
export const publicSafetyConcepts: readonly Concept[] = [
  { code: 'ANIMAL_HELP',
    de: 'Tierheim, Tiertafel, Haustier, Tierschutz, Tierarzt, Hund, Katze, Haustiere, Tierfutter, Tierschutzverein, Hundeschule, Assistenzhund, Besuchshund, Hund abgeben, Katze abgeben, Tier gefunden, '
      + 'verletztes Tier, Tier vermitteln, Tiervermittlung, Tierpension, Hundepension, Hundesitter, Gassi gehen, Gassigeher, Tierarzt zu teuer, Futter für Tiere, Futterausgabe, Futterspende, herrenlose Tiere, '
      + 'Straßenkatzen, Igelstation, Wildtierhilfe, Wildvogel, Tierrettung, Tiernotruf, Welpen, Hundetraining, Hundeverein, Therapiehund, Tierbesuchsdienst, Tiere besuchen, Bauernhoftiere, Aquarium, Kaninchen, '
      + 'Tierfriedhof, Blindenhund, tiergestützt, Hund weg, Katze weg, Katze entlaufen, kein Geld für Hundefutter, Tier krank, Kastration, Hund ausführen, Vogel gefunden, Igel gefunden, Tierschutzhund, '
      + 'Hund aus Ukraine, Tierasyl, Tierpaten, Streicheltiere, Hundewiese, Hundetreff, Hundespaziergang, Katzenhilfe, Meerschweinchen, Hundefutter, Tiere, Hundebetreuung',
    en: 'animal shelter, pets, pet food bank, animal welfare, vet, dog, cat, give up my dog, found an animal, injured animal, cannot afford vet, pet food, dog walking, dog training, stray cats, adopt a dog, wildlife rescue, '
      + 'therapy dog, pet sitter, puppy, assistance dog, rescue dog, lost cat, lost dog, my dog is missing, found a cat, kitten, rabbits, animal rescue, emergency vet, animal hospital, dog school, bird injured, hedgehog found, '
      + 'dog sitter, animal hospice, neuter cat',
    ar: 'ملجأ حيوانات, حيوانات اليفة, كلب, قطة, طبيب بيطري, بيطري, لقيت حيوان, حيوان مصاب, تبني كلب, طعام حيوانات, تدريب كلاب, قطط, كلاب, الرفق بالحيوان, دكتور حيوانات',
    uk: 'притулок для тварин, домашні тварини, собака, кішка, ветеринар, приют для животных, корм для животных, кошка, знайшов тварину, поранена тварина, віддати собаку, взяти собаку, корм для тварин, вигул собак, щеня, '
      + 'нашел животное, ветеринар дорого, выгул собак, бездомные животные, отдать кота, взять собаку, дрессировка собак, защита животных, кіт, кот, кот пропал, кіт загубився, собака пропала, собака загубилася, ветлікар, '
      + 'ветклиника, ветклініка, тірхайм, тирхайм, взять кота, взяти кота, погуляти з собакою, погулять с собакой, хто догляне кота, передержка собаки, перетримка тварин, їжа для кота, корм для собаки, знайшов їжачка, '
      + 'хвора собака, вакцинація собаки, чип собаці, кошеня',
    tr: 'hayvan barınağı, evcil hayvan, köpek, kedi, veteriner, hayvan yardımı, hayvan buldum, yaralı hayvan, köpek sahiplenmek, mama yardımı hayvan, köpek eğitimi, sokak kedileri, hayvan koruma, köpek gezdirme, veteriner pahalı, '
      + 'kedim kayboldu, köpeğim kayboldu, kedi buldum, kedi sahiplenmek, yavru kedi, acil veteriner, yaralı kuş, kirpi, hayvan hakları, sokak hayvanları, kısırlaştırma kedi, tierheim' },
  { code: 'FIRE_BRIGADE', wider: 'DISASTER_PREPAREDNESS',
    de: 'Feuerwehr, Freiwillige Feuerwehr, Jugendfeuerwehr, Kinderfeuerwehr, Feuerwehrmann, Feuerwehrleute, Löschübung, Löschzug, Brände löschen, Feuerwehrhaus, Brandschutzerziehung, Brandschutz, Feuerlöscher, '
      + 'Rauchmelder, Feuerwache, Feuer, es brennt, Atemschutz Übung, Technische Hilfeleistung, Einsatzkräfte gesucht, Bambini-Feuerwehr, Löscheimer, Feuerwehrverein, Rauch, Feuerwehrverein Dorf, '
      + 'zur Feuerwehr gehen, Feuerwehrfrau, Löschen lernen, Kinder bei der Feuerwehr, Einsatzabteilung, Drehleiter, Brandmelder, Feuer melden, Fettbrand, Brandschutzhelfer, Truppmann, THW, Katastrophenhelfer',
    en: 'fire brigade, fire service, youth fire brigade, firefighter, volunteer firefighters, fire drill, smoke detector, fire extinguisher, fire protection, fire station, join the fire brigade, fire department',
    ar: 'اطفاء, الاطفاء, رجال الاطفاء, اطفاء الحرائق, اطفائية, حريق, طفاية حريق, اطفاء الشباب, انذار دخان',
    uk: 'пожежна служба, пожежники, пожежна охорона, добровільна пожежна дружина, юні пожежники, пожежа, вогнегасник, пожар, пожарная служба, пожарные, добровольная пожарная, юные пожарные, датчик дыма, огнетушитель, '
      + 'пожежник, пожарник, пожарный, стати пожежником, стать пожарным, фоєрвер, фойервер, югендфойервер, горить, горит, датчик диму, пожежна безпека, пожарная безопасность, дети пожарные',
    tr: 'itfaiye, itfaiyeci, gönüllü itfaiye, çocuk itfaiyesi, yangın, yangın söndürme, duman dedektörü, yangın tatbikatı' },
  { code: 'DISASTER_PREPAREDNESS',
    de: 'Katastrophenschutz, THW, Bevölkerungsschutz, Sirene, Hochwasser, Stromausfall, Notvorrat, NINA, Warn-App, 112, Probealarm, Sirenenalarm, Sirenentest, Warnung der Bevölkerung, Warntag, Notfallvorsorge, '
      + 'Vorsorge für den Ernstfall, Krisenvorsorge, Notfalltreffpunkt, Notfallrucksack, Blackout, Sandsäcke, Überschwemmung, Unwetter, Sturm, Technisches Hilfswerk, Zivilschutz, Rettungsdienst, Katastrophenfall, '
      + 'Notfallinformationspunkt, Leuchttürme Katastrophenschutz, Selbsthilfe im Katastrophenfall, Vorräte anlegen, Katastrophenhilfe, Rettungshunde, Sirene heult, Strom weg überall, Wasser im Keller, '
      + 'Keller läuft voll, Sturmschaden, was tun bei Katastrophe, Notgepäck, Vorrat, Bunker, Schutzraum, Krieg Vorsorge, Notstrom, Evakuierung, Warnmeldung, KATWARN, Helfer im Katastrophenschutz, Bergwacht, '
      + 'Hochwasserschutz, Katastrophe, Flut, Wasser kommt',
    en: 'disaster protection, civil protection, flood, power cut preparation, siren test, emergency supplies, flooding, storm, blackout, civil defence, prepare for emergencies, warning app, disaster relief, '
      + 'emergency preparedness, test alarm, sandbags, rescue service, earthquake, water in basement, what to do in an emergency, emergency kit, sirens, natural disaster, power outage, evacuation, thw, '
      + 'warning day, bunker, crisis preparation, flood warning, disaster',
    ar: 'دفاع مدني, حماية من الكوارث, فيضان, صفارات الانذار, اختبار الانذار, انقطاع الكهرباء, عاصفة, طوفان, مؤن للطوارئ, الحماية المدنية, تطبيق تحذير, كوارث',
    uk: 'цивільний захист, повінь, рятувальники, гражданская оборона, сирена, перевірка сирен, відключення світла, запас на випадок надзвичайної ситуації, шторм, рятувальна служба, наводнение, отключение электричества, '
      + 'проверка сирен, запасы на случай, спасатели, паводок, буря, цивільна оборона, мчс, сирена що робити, сирена что делать, чому сирена, почему сирена, тривога сирена, бомбосховище, бомбоубежище, укриття, блекаут, '
      + 'блэкаут, тривожна валізка, тревожный чемоданчик, запас їжі та води, підтоплення, затопило подвал, затопило підвал, гроза, ураган, евакуація, эвакуация, дснс, цивільна безпека',
    tr: 'afet koruma, sivil savunma, siren, siren testi, elektrik kesintisi, su baskını, fırtına, acil durum çantası, afet hazırlığı, doğal afet, uyarı uygulaması, sel baskını, sel felaketi, deprem, elektrik gitti, sirenler, '
      + 'kriz hazırlığı, afad, afet yardımı, thw' },
  { code: 'HEAT_PROTECTION',
    de: 'Hitzeschutz, Hitzewelle, Hitze, große Hitze, kühle Räume, kühle Orte, Hitzetelefon, Hitzewarnung, Hitzeaktionsplan, zu heiß in der Wohnung, genug trinken bei Hitze, Abkühlung, Sonnenschutz, '
      + 'Trinkwasserspender, Klimaanpassung, Wohnung zu heiß, Kreislauf bei Hitze, wo ist es kühl, Schatten, Trinken bei Hitze Senioren, Sonnenstich, Hitzschlag, Hitzepatenschaft, Hitzebus, Sonnensegel, '
      + 'Trinkwasserbrunnen',
    en: 'heat wave, heat protection, cool places, hot weather help, heat helpline, too hot at home, heat warning, drinking water in summer, heat, cool room',
    ar: 'موجة حر, حماية من الحر, اماكن باردة, شوب كتير, ضربة شمس',
    uk: 'спека, захист від спеки, прохолодні місця, жара, защита от жары, прохладные помещения, тепловий удар, жарко в квартире, спекотно в квартирі, де прохолодно, где прохладно, сонячний удар, солнечный удар, '
      + 'спека літні люди, пить воду в жару',
    tr: 'sıcak hava dalgası, sıcaktan korunma, serin yerler, aşırı sıcak, serinleme yeri' },
  { code: 'FARM_SHOP',
    de: 'Wochenmarkt, Hofladen, Bauernmarkt, Dorfladen, Lebensmittelladen, regional einkaufen, Marktplatz, Unverpackt, Solidarische Landwirtschaft, SoLaWi, einkaufen im Dorf, frisches Gemüse, '
      + 'frisches Obst und Gemüse, Gemüse vom Bauernhof, Bauernladen, Direktvermarkter, regionale Produkte, Selbstbedienungsladen Hof, Selbsternte, Obst pflücken, Erdbeeren pflücken, Markttag, Gemüsekiste, '
      + 'Bioladen, Weltladen, fairer Handel, Fairtrade, Eine-Welt-Laden, Einkaufsgemeinschaft, Genossenschaftsladen, mobiler Verkaufswagen, Eier vom Hof, Supermarkt, Halal einkaufen, arabischer Laden, '
      + 'Kartoffeln vom Bauern, Milchtankstelle, Honig kaufen, Markt am Samstag, Tante-Emma-Laden, Bauernhof einkaufen, frisch vom Feld, Eierautomat, russischer Laden, türkischer Laden, polnischer Laden, '
      + 'Bio einkaufen, Dorfsupermarkt, Marktstand, kein Laden im Dorf, rollender Laden',
    en: "weekly market, farm shop, farmers' market, village shop, local produce, fresh vegetables, market day, regional products, buy from the farmer, fair trade shop, organic shop, vegetable box, pick your own, supermarket, "
      + 'community-supported agriculture, halal shop',
    ar: 'سوق اسبوعي, سوق خضار, دكان القرية, سوق الخضار الاسبوعي, خضار طازجة, منتجات محلية, محل عربي, محل حلال, سوبرماركت, شراء من المزارع',
    uk: 'щотижневий ринок, фермерський ринок, сільський магазин, базар, фермерский магазин, свіжі овочі, овочі від фермера, місцеві продукти, супермаркет, органічний магазин, свежие овощи, местные продукты, овощи от фермера, '
      + 'супермаркет рядом, справедлива торгівля, продуктовий ринок, продуктовый рынок, ринок, рынок, базар де, базар где, руський магазин, русский магазин, український магазин, украинский магазин, польский магазин, '
      + 'турецкий магазин, турецький магазин, молоко від фермера, мед купити, мед купить, картопля, картошка, фермерские продукты, ферма продукти, вохенмаркт',
    tr: 'haftalık pazar, semt pazarı, köy dükkanı, pazar yeri, taze sebze, köy ürünleri, çiftçi pazarı, yerel ürünler, süpermarket, helal market, organik dükkan' },
  { code: 'EMERGENCY_FUNDS',
    de: 'Einmalige Beihilfe, Spendenfonds, Nothilfefonds, Stiftung finanzielle Hilfe, Härtefallfonds, Einzelfallhilfe, Kleiderbeihilfe, Sozialfonds, Darlehen Jobcenter, Spende für Familie, Weihnachtsspende, '
      + 'plötzlich kein Geld, Überbrückungsgeld, Geld für Notfall, Notlage überbrücken, Stiftungsmittel beantragen, Stiftung hilft Familien, Hilfsfonds, Spendenmittel für Menschen in Not, Aktion Weihnachten, '
      + 'Leser helfen, unbürokratische Hilfe, unbürokratisch finanziell helfen, finanzielle Soforthilfe, Zuschuss für Bedürftige, Bürgerstiftung Nothilfe, Kinderfonds, Zuschuss Waschmaschine, '
      + 'Mietschulden Darlehen, Kleinkredit, Mikrokredit, Einmalzahlung, Unterstützungsfonds, Ferienzuschuss, Stiftungsgelder, Waschmaschine kaputt kein Geld, brauche schnell Geld, Geld bis Monatsende, '
      + 'Geld geklaut, Brille bezahlen, Stiftung um Hilfe bitten, Hilfe von Stiftung, finanzieller Engpass, Zuschuss beantragen, kleine Beihilfen, in Not geratene Familien, Wunschbaumaktion, Notgroschen, '
      + 'Bezirksstiftung, Sofortgeld, Notfonds, Geld leihen, Nothilfe, Kühlschrank kaputt kein Geld, finanzielle Notlage, Soforthilfe, Geld fehlt, Geld für neue Waschmaschine, dringend Geld',
    en: 'emergency fund, hardship fund, one-off grant, charity grant, foundation help for individuals, money for an emergency, emergency grant, relief fund, one-off payment, foundation grants, '
      + 'bridge a financial emergency, small loan, microcredit, unbureaucratic help, christmas donation for families, need money urgently, no money left',
    ar: 'صندوق طوارئ, منحة مالية, مساعدة مالية طارئة, صندوق المساعدة, مساعدة مالية لمرة واحدة, قرض صغير, منحة طارئة, صندوق خيري, مساعدة مالية عاجلة, تبرعات للعائلات المحتاجة',
    uk: 'фонд допомоги, разова допомога, матеріальна допомога, благодійний фонд, материальная помощь, разовая помощь, гроші терміново, одноразова допомога, невелика позика, фонд підтримки сімей, разова виплата, '
      + 'срочно нужны деньги, единовременная помощь, благотворительный фонд, небольшой заем, мікрокредит, терміново гроші, срочно деньги, позичити гроші, занять денег, до кінця місяця немає грошей, до конца месяца нет денег, '
      + 'благодійна допомога, благотворительная помощь, гроші від фонду, деньги от фонда, стифтунг, штіфтунг, штифтунг, допомога родині в біді, помощь семье в беде, дарлеен, дарлеен джобцентр, гроші на пралку, '
      + 'деньги на стиральную машину',
    tr: 'acil yardım fonu, tek seferlik yardım, hayır fonu, acil para yardımı, tek seferlik ödeme, küçük kredi, vakıf yardımı, afet parası, zor durum fonu' },
  { code: 'PUBLIC_UTILITIES',
    de: 'Stadtwerke, Wasserversorgung, Trinkwasser, Abwasser, Wasseranschluss, Wasserzähler, Wasserwerk, Klärwerk, Zählerstand, Zählerstand melden, Gemeindewerke, Wasser abgestellt, Rohrbruch, Kanalisation, Fernwärme, '
      + 'Stromnetz Störung, Wasserhärte, Wassergebühren, Entstörungsdienst, kein Wasser, Wasserhahn läuft nicht, Kanal verstopft, Störung Gas, Wasserrohr, Zähler ablesen, Hausanschluss, Versorger, Leitungswasser, '
      + 'Wasserqualität Leitung',
    en: 'public utilities, water supply, drinking water, waste water, water meter, meter reading, municipal utilities, burst pipe, district heating, water fees',
    ar: 'مياه الشرب, شركة المياه, عداد مياه, قراءة العداد, صرف صحي, انقطاع المياه',
    uk: 'водопостачання, питна вода, лічильник води, показання лічильника, каналізація, водоснабжение, питьевая вода, счетчик воды, показания счетчика, канализация, немає води, нет воды, прорвало трубу, каналізація забилась, '
      + 'канализация забилась, лічильник, счетчик, показники лічильника, передать показания, водопровод, водопровід, запах газу, водоканал',
    tr: 'su idaresi, içme suyu, su sayacı, sayaç okuma, kanalizasyon, su faturası' },
  { code: 'POSTAL',
    de: 'Postfiliale, Paket abholen, Paket verschicken, Briefmarken, Paketstation, Packstation, Briefkasten, Post schicken, Brief verschicken, Nachsendeauftrag, Einschreiben, Paket kommt nicht, DHL, Hermes Shop, '
      + 'Brief abgeben, Porto, Post in der Nähe, Paketshop, Postagentur, Postbank Filiale, Briefwahl abschicken',
    en: 'post office, send a parcel, pick up a parcel, stamps, letterbox, parcel station, registered letter, mail a package, send a letter, post box, dhl, parcel shop, postage, where is the post office',
    ar: 'مكتب البريد, ارسال طرد, استلام طرد, طوابع بريد, صندوق بريد',
    uk: 'відправити посилку, поштове відділення, марки, отправить посылку, почтовое отделение, посылка, відділення пошти, отделение почты, пошта, почта, посилка, отримати посилку, получить посылку, відправити листа, '
      + 'отправить письмо, посилка в україну, посылка в украину, дхл, нова пошта, новая почта, паковання посилки, поштомат',
    tr: 'postane, kargo gönderme, paket gönderme, posta pulu, posta kutusu, mektup göndermek, dhl, paket almak, kargo, posta şubesi' },
];
