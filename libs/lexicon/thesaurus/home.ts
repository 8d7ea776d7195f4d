import { type Concept } from './concept.js';

/** Words about the costs of a home, moving, building and living beside others. */
export const homeConcepts: readonly Concept[] = [
  { code: 'STUDENT_HOUSING', wider: 'HOUSING_SEARCH',
    de: 'Studentenwohnheim, Azubiwohnheim, Wohnen für Studierende, Jugendwohnen, Wohnen für Auszubildende, Jugendwohnheim, Studentenzimmer, Wohnen für Hilfe, Azubi-Wohnheim, Auszubildendenwohnheim, Wohnheimplatz, '
      + 'Wohnheim für Studenten, Wohnung für Azubis, Zimmer für Studenten, Zimmer für Azubis, Wohnung für Studierende, Jugendgästehaus Ausbildung, Wohnpartnerschaft, Kolpinghaus, Internatsplatz, '
      + 'Wohnen in der Ausbildung, günstiges Zimmer, Zimmer während Ausbildung, wohnen als Azubi, Studentenbude, Studi-WG, Zimmer gegen Hilfe, Wohnheim Lehrlinge, möbliertes Zimmer, Blockschule Unterkunft, '
      + 'Apartment für Studierende, Studierendenwohnheim, WG-Zimmer, Zimmer für Azubi',
    en: 'student housing, dormitory, hall of residence, housing for apprentices, student room, room for students, student residence, apprentice residence, boarding school, student dorm, student flat, cheap room, dorm, dorm room, '
      + 'dorms, college dorm, student accommodation, student hall, student flatshare, room near university, apprentice hostel, apply for dorm, room for apprentice, studentenwohnheim, semester room, youth hostel for apprentices',
    ar: 'سكن طلاب, سكن طلابي, سكن جامعي, غرفة للطلاب, شقة طلاب, سكن للمتدربين, غرفة طالب, سكن داخلي',
    uk: 'студентський гуртожиток, гуртожиток для учнів, студенческое общежитие, кімната для студента, комната для студента, житло для студентів, жилье для студентов, інтернат для учнів, квартира для студентів, '
      + 'общежитие для учеников, студентське житло, общага студенческая, вонхайм студент, комната для учебы, кімната для аусбільдунг, житло для азубі, жилье для азуби, студентенвонхайм, хостел для учнів',
    tr: 'öğrenci yurdu, öğrenci evi, öğrenciler için oda, öğrenci konutu, çırak yurdu, yatılı okul, üniversite yurdu, yurt arıyorum, yurtta kalmak, kyk yurdu, yurt başvurusu, öğrenciye oda, öğrenciye ev, stüdyo öğrenci, '
      + 'çırak için oda, üniversite yakını oda, öğrenciler için ev' },
  { code: 'ENERGY_COSTS',
    de: 'Stromkosten, Heizkosten, Stromschulden, Energieberatung, Stromsperre, Strom bezahlen, Heizung bezahlen, Stromrechnung, Strom abgestellt, Energieschulden, Strom sparen, Energie sparen, Stromspar-Check, '
      + 'Nachzahlung Strom, Gasrechnung, kein Strom, hohe Heizkosten, Energiekosten, Härtefallfonds Energie, Stromrechnung zu hoch, Strom zu teuer, Heizung zu teuer, kann Strom nicht bezahlen, '
      + 'kann die Stromrechnung nicht bezahlen, Strom weg, mir wird der Strom abgestellt, Strom gesperrt, Stromabschaltung, Gassperre, Heizkostenabrechnung, Heizkostennachzahlung, Energiesperre, '
      + 'Energieschulden beraten, Energiesparhelfer, Energiesparberatung, Stromsparhelfer, Stromspar-Helfer, Energiekostenberatung, Energieverbrauch senken, Stromverbrauch senken, Abschlag Strom, Stromanbieter, '
      + 'Stromanbieter wechseln, Gasanbieter, Stadtwerke, Kühlschrank-Tausch, Energiesparen, sparsam heizen, Messgerät ausleihen Strom, Energie-Check, frieren in der Wohnung, Wasserrechnung, Strom wird abgestellt, '
      + 'Gas abgedreht, Licht aus, sitze im Dunkeln, kalt weil kein Geld, Heizen können wir nicht, Nachzahlung kommt, Rechnung vom Stromversorger, Mahnung Strom, Stromanbieter droht, Abschlag zu hoch, '
      + 'Stromfresser, alte Geräte Strom, Strommesser, LED tauschen, Haushaltsgeräte sparen, Energiearmut, Sparpotenziale, Energieberater, Energieschuldenberatung, Heizölkosten, warmes Wasser sparen, '
      + 'kein Licht weil nicht bezahlt, Stromverbrauch, weniger Strom verbrauchen, Heizung sparen, Energiespartipps',
    en: 'energy costs, electricity bill, heating costs, power cut off, cannot pay electricity, energy advice, save energy, no electricity, gas bill, electricity too expensive, cannot pay electricity bill, '
      + 'heating too expensive, power disconnected, no heating, save electricity, energy saving check, energy debts, change electricity provider, high energy bill, public utilities, cannot afford heating, '
      + 'water bill, electric bill, electricity debt, power bill, light bill, power shut off, cut off electricity, gas too expensive, heating bill, oil bill, cannot heat my flat, cold flat no money, '
      + 'cheaper electricity, energy crisis, utilities bill, utility bills, electricity supplier, prepay meter, household energy advice, save on heating, energy saving tips, energy check, energy poverty, '
      + 'electricity bills, back payment electricity, instalments electricity, pay my electricity, debt with power company, use less electricity',
    ar: 'فاتورة الكهرباء, تكاليف التدفئة, كهرباء, قطع الكهرباء, فاتورة الغاز, لا استطيع دفع الكهرباء, توفير الطاقة, تدفئة, الكهرباء غالية, قطعوا الكهرباء, فاتورة التدفئة, ديون الكهرباء, شركة الكهرباء, تغيير شركة الكهرباء, '
      + 'ما معي ادفع الكهرباء, توفير الكهرباء, فاتورة كهرباء عالية, فاتورة الماء, انقطاع الكهرباء بسبب الديون',
    uk: 'витрати на електроенергію, рахунок за світло, опалення, відключили світло, борг за електрику, енергоконсультація, економія енергії, счет за электричество, оплата отопления, отключили свет, '
      + 'рахунок за електроенергію, великий рахунок за світло, борг за світло, долг за свет, дороге опалення, дорогое отопление, не можу заплатити за світло, нечем платить за свет, заощаджувати енергію, '
      + 'экономия энергии, экономить электричество, сменить поставщика электричества, змінити постачальника, рахунок за газ, счет за газ, нет света, витрати на опалення, рахунок за воду, штром, штром рахунок, '
      + 'штром счет, за світло не заплатили, за свет не заплатили, відключать світло, отключат свет, вимкнули світло, выключили свет, вимкнули газ, отключили газ, великий рахунок за опалення, '
      + 'большой счет за отопление, дороге світло, дорогой свет, наххцалунг, нахцалунг, рахунок за електрику, доплата за електрику, холодно дома нет денег, економити світло, экономить свет, штадтверке, '
      + 'енергопорадник, борг за опалення, електроенергія дорого',
    tr: 'elektrik faturası, ısınma gideri, elektrik borcu, elektriğim kesildi, enerji tasarrufu, doğalgaz faturası, enerji danışmanlığı, elektriği ödeyemiyorum, elektrik çok pahalı, elektrik kesik, ısınma parası, kalorifer parası, '
      + 'enerji borcu, tasarruf danışmanlığı, elektrik tasarrufu, su faturası, elektrik şirketi değiştirme, yüksek fatura elektrik, gaz faturası, enerji giderleri, elektrik parası, elektrik faturam yüksek, elektriğim kesilecek, '
      + 'elektrik kesildi, stromrechnung, gaz parası, doğalgaz çok pahalı, ısınamıyorum, evim soğuk, ısıtma faturası, enerji tasarruf danışma, fatura taksit elektrik, elektrik sağlayıcı, ucuz elektrik, mazot parası, yakıt parası, '
      + 'enerji desteği, enerji faturası, su parası, elektrik nachzahlung' },
  { code: 'MOVING',
    de: 'Umzug, Umzugshilfe, umziehen, Möbeltransport, Umzugskosten, Renovierung, Wohnung renovieren, Entrümpelung, Haushaltsauflösung, Umzugskartons, Erstbezug, Möbel schleppen, Möbel tragen, '
      + 'jemand hilft beim Umzug, Umzugshelfer, Umzugswagen, Transporter leihen, Umzugsfirma, Umzugsunternehmen, Hilfe beim Umzug, Hilfe beim Renovieren, streichen und tapezieren, Wohnung streichen, tapezieren, '
      + 'Wohnungsauflösung, Haushaltsauflösungen, Wohnung entrümpeln, Wohnung räumen, Keller entrümpeln, Entrümpelungen, Nachlass räumen, Wohnungseinrichtung Transport, in neue Wohnung ziehen, Möbel aufbauen, '
      + 'Möbelaufbau, wer hilft beim Schleppen, starke Männer gesucht, Schrank abbauen, Anhänger leihen, Sprinter mieten, Malerarbeiten, Maler gesucht, alte Wohnung leer machen, Oma ist gestorben Wohnung leeren, '
      + 'Kisten, Kartons, Lampen anschließen, Rümpelhilfe, Übersiedlung, Schönheitsreparaturen machen, Wohnung auflösen',
    en: 'moving house, removal, moving help, moving costs, renovation, house clearance, help me move, movers, moving van, carry furniture, paint the flat, wallpapering, clear out a flat, moving company, relocation help, '
      + 'assemble furniture, move house, moving out, i am moving, move furniture, transport furniture, help with moving, man with a van, van with driver, moving boxes, movers cheap, removal firm, painters, handyman painting, '
      + 'carry boxes, moving day helpers, jobcentre pays moving, moved house, dismantle furniture, moving truck, clearing a flat',
    ar: 'نقل السكن, انتقال, مساعدة في النقل, نقل اثاث, تكاليف النقل, مساعدة في نقل البيت, نقل العفش, شركة نقل, بدي انقل من البيت, دهان البيت, سيارة نقل, نقل الاثاث, تركيب اثاث, تفريغ بيت',
    uk: 'переїзд, допомога з переїздом, витрати на переїзд, ремонт квартири, переезд, помощь с переездом, допомога з перевезенням, перевезення меблів, перевозка мебели, переїжджаю, переезжаю, пофарбувати квартиру, '
      + 'поклейка обоев, ремонт в квартире, зібрати меблі, грузчики, вантажники, розчистити квартиру, умцуг, переїхати в нову квартиру, переехать в новую квартиру, перевезти речі, перевезти вещи, перевезти меблі, '
      + 'машина для переїзду, машина для переезда, бус перевезення, носити меблі, таскать мебель, зібрати шафу, собрать шкаф, пофарбувати стіни, покрасить стены, шпалери поклеїти, поклеить обои, грузоперевозки, рознести речі',
    tr: 'taşınma, taşınma yardımı, nakliyat, ev taşıma, taşınma masrafları, eşya taşıma, taşınmaya yardım, mobilya taşıma, nakliye, nakliye firması, evi boyamak, ev boşaltma, boya badana, taşınıyorum, mobilya kurma, ev taşıyorum, '
      + 'yeni eve taşınmak, nakliyeci, ucuz nakliye, kamyonet taşıma, taşınma kutusu, eşya taşıyacak, taşınmada yardım, mobilya söküm, umzug, boyacı, ev boyama, jobcenter taşınma parası, taşıma şirketi, taşınacağım' },
  { code: 'LIVING_SKILLS_HOUSING', wider: 'HOUSING_SEARCH',
    de: 'Mieterführerschein, Mieterqualifizierung, richtig heizen und lüften, richtig lüften, Wohnführerschein, Hausordnung, Wohnkurs, Neu in der Wohnung, Wohnungsführerschein, Mietkurs, Mieterschulung, '
      + 'Mieterkurs, Wohnen lernen, Wohnen in Deutschland, Rechte und Pflichten als Mieter, Regeln beim Wohnen, Hausregeln, Kehrwoche, Treppenhausreinigung, Ruhezeiten, Wohnschule, Mülltrennung im Haus, '
      + 'Schimmel vermeiden, Heizen und Lüften, Wohnungsknigge, gutes Mietverhältnis, Nachbarschaft im Mehrfamilienhaus, Zertifikat für Mieter, wie wohnt man in Deutschland, Lüften, Heizung bedienen, Müll im Haus, '
      + 'Nachbarn und Lärm Regeln, Treppe putzen, Wohnungsschulung, Wohnen und Energie Kurs, Wohnkompetenz, Vorbereitung auf eigene Wohnung, Umgang mit Vermietern, Mieterpass, Wohntraining, Wohnung putzen lernen, '
      + 'wie benehme ich mich als Mieter',
    en: 'tenant training, how to rent, house rules, heating and ventilating properly, tenant licence, renting in germany, rights and duties of tenants, how to live in a rented flat, avoid mould, quiet hours, '
      + 'tenant course, heating and airing, living in germany rented flat, how to live in germany flat, airing the flat, ventilate, how to heat, separate rubbish in the house, stairwell cleaning, '
      + 'house rules in germany, rent course refugees, find and keep a flat course, how to apply for a flat, what landlords expect, flat licence, neighbours and quiet time, tenant training for refugees, '
      + 'living skills training',
    ar: 'دورة المستأجر, تهوية السكن, قواعد السكن, رخصة المستأجر, كيف استأجر بيت, قواعد البيت, حقوق وواجبات المستأجر, التدفئة والتهوية, تجنب العفن, السكن في المانيا, ساعات الهدوء',
    uk: "курс для орендарів, правила проживання, як провітрювати, курсы для арендаторов, як орендувати житло в німеччині, правила будинку, правила дома, права і обов'язки орендаря, тихі години, уникнути плісняви, "
      + "опалення і провітрювання, как снимать жилье, правила в будинку, правила в доме, тиха година, тихий час воскресенье, провітрювати квартиру, проветривать квартиру, як топити, как отапливать, прибирання під'їзду, "
      + "уборка подъезда, керевохе, обов'язки квартиранта, мітерфюрершайн, курс про житло",
    tr: 'kiracı eğitimi, ev kuralları, doğru ısıtma ve havalandırma, kiracı kursu, apartman kuralları, kiracı hak ve yükümlülükleri, küfü önleme, almanyada ev kiralama, sessizlik saatleri, ısıtma ve havalandırma, havalandırma, '
      + 'evi havalandırmak, merdiven temizliği, mieterführerschein, kiracılık kursu, sessizlik saati, evde kurallar almanya, kaloriferi doğru kullanmak, çöp ayırma apartman, ev tutma kursu' },
  { code: 'HOME_OWNERSHIP',
    de: 'Eigenheim, Baugenehmigung, Bauamt, Bauantrag, Hausbau, Wohneigentum, Bauplatz, Denkmalschutz, Sanierung, Haus bauen, Wohnraumförderung, Haus kaufen, Wohnung kaufen, Immobilien, Immobilie kaufen, '
      + 'Grundstück kaufen, Bauplätze, Baugebiet, Baugrundstück, Bauberatung, Bauaufsicht, Bauordnung, Bauordnungsamt, Baurechtsamt, Bauleitplanung, Bebauungsplan, Grundbuch, Grundbuchamt, Katasteramt, '
      + 'Vermessungsamt, Flurkarte, Lageplan, Wohnbauförderung, Wohneigentumsförderung, Familienheim Förderung, Nutzungsänderung, Carport genehmigen, Anbau genehmigen, altes Haus sanieren, '
      + 'Untere Denkmalschutzbehörde, Dorferneuerung, Stadtplanung, Gutachterausschuss, Bodenrichtwert, Traum vom Haus, Grundstück gesucht, Haus renovieren Genehmigung, Garage bauen, Zaun bauen, Bauvoranfrage, '
      + 'Grunderwerb, Erbbaurecht, Bausparen, KfW Haus, Bauherren, Anbau, Dachausbau, Grenzstein, Liegenschaften, Bauplatzvergabe, Bauverwaltung, Baukindergeld',
    en: 'home ownership, building permit, building authority, build a house, construction permit, renovation grant, buy a house, buy a flat, building plot, real estate, land register, planning permission, land registry, '
      + 'building regulations, build my own house, listed building, development plan, cadastral map, urban planning, mortgage, home loan, house building, planning office, building department, land to build, buy property, '
      + 'house for sale, plots for sale, first home, loan for house, extension permit, garage permit, surveyor, property buyer, home buyer, building land, estate agent, property market, land survey',
    ar: 'بناء منزل, رخصة بناء, دائرة البناء, شراء بيت, تمليك, شراء شقة, شراء منزل, ارض للبناء, السجل العقاري, عقارات, ترخيص بناء, مخطط البناء, مكتب البناء, بناء بيت',
    uk: 'будівництво будинку, дозвіл на будівництво, власне житло, строительство дома, разрешение на строительство, купити будинок, купить дом, купити квартиру, купить квартиру, земельна ділянка, земельный участок, '
      + 'нерухомість, недвижимость, кадастр, будівельне відомство, план забудови, реєстр нерухомості, построить дом, будинок купити, дом купить, кредит на будинок, ипотека, іпотека, будую будинок, строю дом, баугенемігунг, '
      + 'баугенемигунг, бауамт, ділянка під забудову, участок под застройку, перепланування, перепланировка, купівля житла, земля купити',
    tr: 'ev sahipliği, inşaat ruhsatı, ev yapmak, imar dairesi, ev satın almak, ev almak, arsa, tapu, tapu dairesi, inşaat izni, emlak, kadastro, yapı ruhsatı, imar planı, daire satın almak, ev kredisi, konut kredisi, mortgage, '
      + 'satılık ev, satılık daire, satılık arsa, emlakçı, ev yapma izni, garaj izni, bauamt, yapı izni, inşaat izni almak, mülk almak, tapu kaydı, arsa almak' },
  { code: 'ENERGY_RENOVATION', wider: 'HOME_OWNERSHIP',
    de: 'energetische Sanierung, Sanierungsberatung, Heizung tauschen, Heizungstausch, Wärmepumpe, Photovoltaik, Solaranlage, Balkonkraftwerk, Balkonsolar, Dämmung, Haus dämmen, Fenster austauschen, '
      + 'Energieausweis, kommunale Wärmeplanung, Solarberatung, Gebäudeenergieberatung, KfW-Förderung, Energieagentur, Klimaschutzagentur, Fördermittel Heizung, neue Heizung, Gasheizung raus, Öl raus, Pellets, '
      + 'Dach dämmen, Solar auf Dach, Strom vom Balkon, Haus energetisch, Förderung Wärmepumpe, BAFA, Sanierungsfahrplan, Wallbox, Thermografie, Energieberater Haus, klimafreundlich bauen, Fenster erneuern Zuschuss',
    en: 'energy renovation, heat pump, solar panels, photovoltaics, balcony solar, insulation, replace heating, energy certificate, energy agency, insulate house, solar power, solar roof, new heating, '
      + 'new windows subsidy, attic insulation, insulate my house, thermal renovation, solar panel advice, kfw grant, energy consultant, plug-in solar, climate-friendly heating, grant for heat pump, '
      + 'old building renovation, wallbox, renovation grant',
    ar: 'الواح شمسية, طاقة شمسية, عزل المنزل, مضخة حرارية, تبديل التدفئة, ترميم البيت',
    uk: 'утеплення будинку, сонячні панелі, солнечные панели, тепловий насос, тепловой насос, заміна опалення, утепление дома, енергетична санація, сонячна батарея на балкон, солнечная батарея, утеплити дах, утеплить крышу, '
      + 'замінити вікна, заменить окна, новий котел, новый котел, субсидія на опалення будинку, енергозбереження будинку',
    tr: 'güneş paneli, ısı pompası, yalıtım, kalorifer değiştirme, enerji tadilatı, balkon güneş enerjisi, güneş enerjisi, solar, çatı yalıtımı, ev yalıtımı, ısı yalıtımı, yeni kalorifer, enerji danışmanı, kfw desteği, '
      + 'pencere değiştirme, güneş paneli evde, enerji belgesi' },
  { code: 'CO_HOUSING', wider: 'HOUSING_SEARCH',
    de: 'gemeinschaftliches Wohnen, Gemeinschaftswohnen, Wohnprojekte, gemeinsam wohnen, Mehrgenerationenhaus Wohnen, Mehrgenerationen-Wohnprojekt, Wohnen für Jung und Alt, alternative Wohnformen, neue Wohnformen, '
      + 'Baugruppe, Baugemeinschaft, Tiny House, Ökodorf, Hausprojekt, generationenübergreifendes Wohnen, gemeinsam alt werden, mit anderen zusammenwohnen, Wohngruppe gründen, Hausgemeinschaft, '
      + 'Wohngenossenschaft gründen, gemeinschaftliches Bauen, Wohnprojekt gesucht, Cohousing, Cluster-Wohnung, Mietshäuser Syndikat, Mehrgenerationenwohnen, Wohngemeinschaft, zusammen wohnen im Alter, '
      + 'WG für Ältere, Genossenschaft Wohnen, Mitbewohner',
    en: 'co-housing, communal living, multi-generation housing, living together project, housing project, intergenerational living, tiny house, live together with others, communal house, shared living, ecovillage, '
      + 'living project, commune, mixed generation house, flat share old and young, housing for help, senior flat-share, alternative living, community living, shared housing, flat share',
    ar: 'سكن مشترك, العيش المشترك, مشروع سكن جماعي, سكن متعدد الاجيال',
    uk: 'спільне проживання, совместное проживание, житловий проєкт, житло кількох поколінь, проживання різних поколінь, жити разом з іншими, жить вместе с другими, комуна, коммуна, спільне житло, общее жилье, кохаузінг, '
      + 'будинок для кількох поколінь',
    tr: 'ortak yaşam, birlikte yaşama projesi, çok kuşaklı konut, konut projesi, birlikte yaşamak, ortak konut, eko köy, yaşlı genç birlikte ev, alternatif yaşam, ortak ev, komün, çok nesilli ev' },
  { code: 'RENTING_OUT',
    de: 'Wohnung vermieten, Zimmer vermieten, Wohnraum anbieten, Wohnung anbieten, Wohnraum gesucht, Vermieter gesucht, Vermieterinnen und Vermieter gesucht, an Geflüchtete vermieten, '
      + 'Wohnraum zur Verfügung stellen, leerstehende Wohnung, Leerstand, Leerstandsmanagement, Vermieterberatung, Gastgeber für Geflüchtete, Gewinnung von Vermietern, Zimmer frei für Flüchtlinge, '
      + 'meine Wohnung vermieten, habe eine Wohnung frei, Haus steht leer, Einliegerwohnung, sicher vermieten, Vermietung an Familien, Wohnraum melden, Wohnungseigentümer, Bürgschaft für Vermieter, '
      + 'Aufruf an Vermieter, Vermieter werden',
    en: 'rent out a flat, offer a room, landlords wanted, rent to refugees, offer accommodation, vacant flats, host refugees, i have a flat to rent out, rent my flat, let a flat, letting, rent out a room, spare room for refugee, '
      + 'empty flat, take in refugees, host family for refugees, become a landlord, sublet, i have a free room',
    ar: 'تأجير شقة, تأجير غرفة, عرض سكن, استضافة لاجئين, تأجير للاجئين',
    uk: 'здати квартиру, сдать квартиру, здати кімнату, запропонувати житло, прийняти біженців вдома, сдать комнату, здаю квартиру, сдаю квартиру, здаю кімнату, сдаю комнату, прийняти родину біженців, принять беженцев, '
      + 'готовий прийняти людей, здати житло українцям, сдать жилье украинцам',
    tr: 'ev kiraya vermek, oda kiraya vermek, daireyi kiraya verme, mültecilere ev vermek, konut sunmak, evimi kiraya vermek, odamı kiraya vermek, boş odam var, boş evim var, mültecilere oda, ev sahibi olmak kiraya, '
      + 'evimi mülteciye, dairem boş' },
  { code: 'NEIGHBOUR_DISPUTE',
    de: 'Streit mit Nachbarn, Streit mit dem Nachbarn, Ärger mit Nachbarn, Nachbarschaftsstreit, Nachbarschaftskonflikt, Nachbarschaftskonflikte, laute Nachbarn, Lärm Nachbar, Lärmbelästigung, Ruhestörung, '
      + 'Konflikt im Haus, Schiedsperson, Schiedsfrau, Schiedsmann, Schlichtungsstelle, Friedensrichter, Konfliktvermittlung, Mediation Nachbarschaft, Nachbar schimpft, Nachbar ist böse, Nachbar beschwert sich, '
      + 'Nachbar klopft, Zoff mit Nachbarn, Nachbar beleidigt mich, Zaun Streit, Kinder zu laut sagt Nachbar, Müll vom Nachbarn, Streit im Treppenhaus, zwischen Nachbarn vermitteln, Nachbar laut, '
      + 'Lärm vom Nachbarn, Nachbar macht Krach, laute Musik nebenan, Schiedsamt, Nachbarin beschwert sich',
    en: 'dispute with neighbours, trouble with neighbours, noisy neighbours, noise complaint, neighbour conflict, mediation between neighbours, arbitrator, neighbor dispute, my neighbour shouts, '
      + 'neighbour insults me, neighbours complain about my kids, neighbour loud music, problem with neighbor, fight with neighbour, neighbor noise, neighbours quarrel, garden fence dispute, hedge dispute, '
      + 'neighbour from hell, barking dog neighbour, conciliator, neighbours noise',
    ar: 'مشكلة مع الجيران, خلاف مع الجيران, ضجيج الجيران, ازعاج الجيران, وساطة بين الجيران',
    uk: 'сварка з сусідами, ссора с соседями, конфлікт із сусідами, шумні сусіди, шумные соседи, проблеми з сусідами, проблемы с соседями, медіація сусіди, сусід кричить, сосед кричит, сусіди скаржаться, соседи жалуются, '
      + 'сосед ругается, сусід свариться, сусід погрожує, сосед угрожает, сусідка стукає, шум від сусідів, ссоримся с соседом',
    tr: 'komşu kavgası, komşuyla sorun, gürültülü komşu, komşu şikayeti, komşu anlaşmazlığı, arabuluculuk komşu, komşum bağırıyor, komşum gürültü yapıyor, komşu gürültüsü, komşu hakaret, komşular şikayet ediyor, komşuyla tartışma, '
      + 'komşum müzik, komşuyla anlaşamıyorum, bahçe çiti kavga, köpek havlıyor komşu' },
  { code: 'HOARDING_HELP',
    de: 'Messie, Messies, Messie-Syndrom, vermüllte Wohnung, verwahrloste Wohnung, verwahrlost, zugemüllt, Wohnung voll Müll, kann nichts wegwerfen, kann nicht aufräumen, Aufräumhilfe, Ordnung schaffen zu Hause, Aufräumcoach, '
      + 'Desorganisation, Chaos in der Wohnung, ersticke im Müll, lasse niemanden rein, sammelt alles, Vater sammelt Müll, Wohnung verdreckt, Berge von Sachen, schäme mich für die Wohnung, Wohnung in Ordnung bringen, '
      + 'Ausmisten, Hausputz nach Vermüllung',
    en: 'hoarding, hoarder, cluttered flat, cannot throw anything away, compulsive hoarding, tidying help, flat full of rubbish, messy flat, messie, messie syndrome, my mother hoards, collects everything, chaos at home, declutter, '
      + 'drowning in stuff, compulsive collecting, help tidying flat, animal hoarding',
    ar: 'الاكتناز القهري, بيت مليء بالاغراض, لا استطيع رمي الاشياء, مساعدة في ترتيب البيت',
    uk: 'захаращена квартира, накопичення речей, захламленная квартира, патологічне накопичення, не можу викинути речі, помощь с уборкой хлама, завалена квартира, хлам в квартире, мотлох у квартирі, збирає сміття вдома, '
      + 'собирает мусор дома, плюшкин, не могу выбросить вещи, синдром плюшкіна, бардак в квартире',
    tr: 'istifçilik, çöp ev, istifleme hastalığı, evi toparlamak, eşya atamıyorum, ev çöp dolu, annem her şeyi biriktiriyor, çok eşya biriktirme, ev çok dağınık, messie, biriktirme hastalığı, atamıyorum hiçbir şeyi' },
  { code: 'PEST_CONTROL',
    de: 'Schädlingsbekämpfung, Kammerjäger, Ungeziefer, Bettwanzen, Rattenbekämpfung, Ratten, Mäuse im Haus, Wespennest, Eichenprozessionsspinner, Schaben, Käfer in der Wohnung, Ameisen im Haus, Motten, Flöhe, '
      + 'Silberfische, Mäuse, Ratte im Hof, Tauben, Marder, Stiche im Bett, Wanzen, Kakerlaken im Haus, Desinfektion Wohnung, Kakerlaken',
    en: 'pest control, bed bugs, mice in the house, wasp nest, vermin, exterminator, bedbugs, bugs in my bed, cockroach, cockroaches, ants in the kitchen, rats in the house, rat problem, mouse in flat, wasps, '
      + 'hornets, moths, fleas, rodents, insects in flat, marten in attic, woodworm, fumigation, rats, mice in flat',
    ar: 'مكافحة الحشرات, بق الفراش, فئران, جرذان, حشرات في البيت, عش دبابير',
    uk: 'боротьба зі шкідниками, клопи, постільні клопи, щури, миші в будинку, клопы, крысы, мыши в доме, дезінсекція, клопи в ліжку, клопы в кровати, миша в квартирі, мышь в квартире, щур у дворі, крыса во дворе, мурахи, '
      + 'муравьи дома, моль, блохи, дезинсекция, травить тараканов',
    tr: 'haşere ilaçlama, böcek ilaçlama, tahtakurusu, haşere, yaban arısı yuvası, fare ilaçlama, hamamböceği, evde fare, fare var, sıçan, evde böcek, karınca evde, yatakta böcek, pire, güve, arı yuvası, böcek sorunu, '
      + 'ilaçlama firması, kemirgen, tahta kurusu' },
];
