import { type Concept } from './concept.js';

/** Words for groups of people; where an offering can say that it suits the group, the code is the same. */
export const peopleConcepts: readonly Concept[] = [
  { code: 'CHILDREN',
    de: 'Kinder, Kind, Kinderangebot, für Kinder, Kids, Jungen, Mädchen, Grundschulkinder, Kleinkinder, Vorschulkinder, Kinderangebote, Kleinkind, Schulkinder, Schulkind, Sohn, Tochter, mein Kind, meine Kinder, Mädchen '
      + 'und Jungen, Kinder ab 6 Jahren, Kinder von 6 bis 12, Kinder bis 12 Jahre, Kinderprogramm, Kita-Kinder, Bub, Mädels',
    en: 'children, child, kids, for children, toddlers, boys, girls, my child, my kids, my son, my daughter, schoolchildren, school children, preschoolers, little ones, pupils of primary school, children aged 6 to 12, '
      + 'kids programme',
    ar: 'اطفال, أطفال, طفل, الاطفال, اولاد, ابني, بنتي, للاطفال, ولد, طفلة, بنت, صبيان, اطفالي, اولادي, ابنتي, صغار, طفلي, تلاميذ صغار, برنامج للاطفال',
    uk: 'діти, дитина, для дітей, малюки, дітям, дети, ребенок, для детей, дитячий, мої діти, син, донька, хлопчики, дівчатка, школярі, дошкільнята, малеча, дітей, детям, сын, дочь, мальчики, девочки, дошкольники, мои '
      + 'дети, детский',
    tr: 'çocuk, çocuklar, çocuklar için, çocuğum, kız çocukları, erkek çocukları, oğlum, kızım, çocuklara, küçük çocuklar, okul çocukları, çocuklarım, kız ve erkek çocuklar, okul öncesi çocuklar' },
  { code: 'BABIES', wider: 'CHILDREN',
    de: 'Baby, Babys, Säugling, Säuglinge, Neugeborene, Neugeborenes, Kleinstkinder, 0 bis 12 Monate, erstes Lebensjahr, Neugeborenen, Krabbelkind, Frühgeborenes, Wickelkind, Zwillingsbabys',
    en: 'baby, babies, newborn, infant, infants, newborns, new baby, infancy, first year of life, under one year, little baby',
    ar: 'بيبي, رضيع, رضع, مولود, مولود جديد, حديث الولادة, حديثي الولادة, الرضع, اطفال رضع, رضيعة, مواليد',
    uk: 'немовля, малюк, новонароджений, немовлята, младенец, новорожденный, грудничок, грудні діти, малятко, новонароджені, младенцы, новорожденные, грудные дети, перший рік життя, первый год жизни',
    tr: 'bebek, bebekler, yenidoğan, bebeğim, yeni doğan, yeni doğanlar, süt çocuğu, bebekler için, ilk yaş, bir yaş altı' },
  { code: 'YOUNG_PEOPLE',
    de: 'Jugendliche, Jugend, junge Menschen, Teenager, junge Erwachsene, Heranwachsende, Teenies, U25, Jugendlicher, Jugendlicher und junge Erwachsene, junge Leute, Jugendangebot, Teens, Teenie, Teen, Halbwüchsige, '
      + 'junge Frauen und Männer, 14 bis 27 Jahre, bis 27 Jahre, unter 25, ab 12 Jahren, ab 14 Jahren, Youngsters, Jungerwachsene, Jugendalter, Mädchen ab 12, Minderjährige, Gen Z',
    en: 'young people, youth, teenagers, teens, adolescents, young adults, teenager, young adult, adolescent, under 25, under 27, aged 12 to 18, minors, teen, young persons, youngsters, young women and men',
    ar: 'شباب, مراهقين, الشباب, مراهق, يافعين, شبان, شاب, شابة, شابات, فتيان, فتيات, المراهقين, مراهقة, يافع, ناشئة, قاصرين, شبيبة, الشبيبة',
    uk: 'молодь, підлітки, підліток, юнаки, молоді люди, молодежь, подростки, подросток, тінейджери, підлітків, молодих людей, юнацтво, неповнолітні, для молоді, для підлітків, тинейджеры, юноши, молодые люди, '
      + 'несовершеннолетние, для молодежи, для подростков, молоді дорослі',
    tr: 'gençler, genç, gençlik, ergenler, genç yetişkinler, ergen, delikanlı, gençler için, genç insanlar, genç kızlar, genç erkekler, reşit olmayanlar, 25 yaş altı, gençlere' },
  { code: 'PARENTS',
    de: 'Eltern, Mutter, Vater, Mütter, Väter, Mama, Papa, Elternteil, junge Eltern, Erziehungsberechtigte, Mutti, Vati, Mamas, Papas, Mami, werdende Eltern, Elternpaare, Sorgeberechtigte, alle Eltern, Stiefeltern, '
      + 'Stiefvater, Stiefmutter, Elternpaar, Personensorgeberechtigte',
    en: 'parents, mother, father, mum, dad, mothers, fathers, mums, mom, moms, mummy, daddy, dads, parent, carers and parents, stepparents, stepmother, stepfather, caregivers of children',
    ar: 'اهل, اباء, امهات, الاهل, الامهات, ماما, بابا, أمي, أبي, الاباء, الاباء والامهات, الوالدين, اولياء الامور, ولي امر, امي, ابي, اهالي, الاهالي',
    uk: 'батьки, мама, тато, мати, батько, матері, родители, папа, мамы, мамочки, мами, татусі, матусі, батькам, для батьків, вітчим, мачуха, отец, мать, мамам, папам, отцы, родителям, для родителей, отчим, мачеха',
    tr: 'ebeveyn, anne, baba, anneler, babalar, anne baba, veliler, veli, anne ve babalar, annelere, babalara, ebeveynler, ebeveynler için, üvey anne, üvey baba, anneciğim' },
  { code: 'FAMILIES',
    de: 'Familie, Familien, Großeltern, Großfamilie, für Familien, Enkel, kinderreiche Familien, Oma, Opa, ganze Familie, die ganze Familie, Familienangehörige, junge Familien, Familien mit Kindern, Familien mit kleinen '
      + 'Kindern, Großmutter, Großvater, Omas und Opas, Enkelkinder, Regenbogenfamilie, Geschwister, Mehrgenerationen, Jung und Alt',
    en: 'families, family, grandparents, grandchildren, large families, whole family, family members, families with children, young families, grandma, grandpa, grandmother, grandfather, granny, all ages, siblings',
    ar: 'عائلة, عائلات, اسرة, اسر, جدة, العائلة, العائلات, الاسر, الاسرة, عيلة, كل العيلة, اجداد, احفاد, عائلتي, اسرتي, تيتا, اسر مع اطفال',
    uk: "сім'я, сім'ї, родина, родини, бабуся, дідусь, семья, семьи, бабушка, дедушка, сімя, сімейний, вся родина, сім'ям, для сімей, сім'я з дітьми, багатодітна, онуки, внуки, бабусі та дідусі, семейный, вся семья, для "
      + 'семей, семья с детьми, многодетные, бабушки и дедушки',
    tr: 'aile, aileler, büyükanne, büyükbaba, dede, nine, tüm aile, aile fertleri, aileler için, çocuklu aileler, genç aileler, torun, torunlar, babaanne, anneanne, kalabalık aile, kardeşler' },
  { code: 'WOMEN',
    de: 'Frauen, nur für Frauen, Frauen und Mädchen, weiblich, Damen, Frau, Frauen jeden Alters, ausschließlich für Frauen, Frauen aus aller Welt, geflüchtete Frauen, zugewanderte Frauen, Frauen mit Migrationsgeschichte, '
      + 'junge Frauen, Mädchen und junge Frauen, ältere Frauen, FLINTA',
    en: 'women, woman, women only, females, ladies, female, for women, women and girls, only for women, girls and women, migrant women, refugee women, ladies only, young women',
    ar: 'نساء, امرأة, النساء, سيدات, مرأة, نسائي, بنات, للنساء, للنساء فقط, فقط للنساء, نسوان, المرأة, السيدات, للسيدات, صبايا, بنات ونساء, نساء مهاجرات',
    uk: 'жінки, жінка, для жінок, дівчата, женщины, женщина, для женщин, жіночий, тільки для жінок, жінкам, жіноцтво, дівчата і жінки, пані, жінки-біженки, женский, только для женщин, женщинам, девушки, женщины-беженки',
    tr: 'kadınlar, kadın, kadınlara özel, bayanlar, sadece kadınlar, kadınlara, bayan, kadınlar için, hanımlar, genç kadınlar, göçmen kadınlar, mülteci kadınlar, kız ve kadınlar' },
  { code: 'MEN',
    de: 'Männer, Mann, nur für Männer, männlich, Väter und Männer, ausschließlich für Männer, geflüchtete Männer, junge Männer, ältere Männer, Herren, Kerle, Männer jeden Alters, Männersache',
    en: 'men, man, men only, males, male, for men, only for men, gentlemen, guys, young men, men and boys',
    ar: 'رجال, رجل, الرجال, للرجال, ذكور, رجالي, للرجال فقط, شباب ورجال, رجال لاجئين, رجال فقط',
    uk: 'чоловіки, чоловік, для чоловіків, мужчины, мужчина, хлопці, чоловічий, тільки для чоловіків, чоловікам, мужской, только для мужчин, мужчинам, парни',
    tr: 'erkekler, erkek, erkekler için, sadece erkekler, erkeklere, baylar, beyler, genç erkekler, erkeklere özel' },
  { code: 'OLDER_PEOPLE',
    de: 'ältere Menschen, Senioren, Seniorinnen, Rentnerinnen, alte Menschen, 60 plus, 65 plus, Ruhestand, Hochbetagte, Seniorin, Rentner, Rentnerin, Senior, Seniorenalter, Pensionäre, alte Leute, ältere Leute, '
      + 'ältere Mitbürger, ältere Mitbürgerinnen, ältere Bürger, ältere Erwachsene, ältere Personen, betagt, hochaltrig, 50 plus, 55 plus, 70 plus, 80 plus, Generation 60 plus, Generation 50 plus, dritter Lebensabschnitt, '
      + 'Lebensabend, Junggebliebene, junggebliebene Senioren, im Ruhestand, best ager, ab 60 Jahren, Silver Ager, bin Rentner, bin alt, Alleinlebende Senioren, Angebote für Ältere, Jüngere und Ältere, bin 70, über 65, '
      + 'im Rentenalter, Ü60, Ältere, älter werden, Senioren und Seniorinnen, die ältere Generation, Lebensälteste, Opa und Oma, alte Dame, alter Herr, Pensionärin',
    en: 'older people, seniors, elderly, pensioners, retired, old people, senior, senior citizens, pensioner, retirees, retirement, older adults, old age, the elderly, over 60, over 65, over 50, elderly people, older '
      + 'persons, in old age',
    ar: 'كبار السن, مسنين, متقاعدين, عجوز, المسنين, مسن, متقاعد, كبير السن, مسنون, ختيار, ختيارية, المتقاعدين, كبار بالعمر, فوق الستين, كبارية, التقاعد, سن التقاعد, مسنة',
    uk: 'літні люди, пенсіонери, люди похилого віку, пенсіонер, бабусі, пожилые люди, пенсионеры, пожилые, старші люди, похилий вік, літні, люди старшого віку, для пенсіонерів, на пенсії, пенсіонерка, сеньйори, старость, '
      + '60 плюс, пожилой, пенсионер, старики, для пожилых, люди пожилого возраста, старшее поколение, на пенсии, кому за 60, третій вік, мені 70, мне 70, бабуся і дідусь, за 65 років, кому за 60 років, старенькі, старенькие, '
      + 'пенсіонеркам, пенсионерка, пенсіонерів, пенсионеров, ветерани, ветераны праці, літнім людям, пожилым, ровесники пенсіонери',
    tr: 'yaşlılar, emekliler, yaşlı, ileri yaş, yaşlı insanlar, emekli, yaşlı kişiler, yaşlılar için, yaşlılara, 60 yaş üstü, 65 yaş üstü, kıdemli vatandaş, ihtiyar, ihtiyarlar, emeklilik, yaşlılık, ileri yaştakiler' },
  { code: 'PEOPLE_WITH_DISABILITIES',
    de: 'Menschen mit Behinderung, Behinderung, behindert, Behinderte, Rollstuhlfahrer, Menschen mit Behinderungen, Handicap, Beeinträchtigung, geistige Behinderung, Lernbehinderung, Inklusion, körperbehindert, Menschen '
      + 'mit Assistenzbedarf, mehrfach behindert, körperliche Behinderung, körperliche Einschränkung, körperliche Beeinträchtigung, eingeschränkte Mobilität, mobilitätseingeschränkt, Bewegungseinschränkung, gehbehindert, '
      + 'Gehbehinderte, Rollstuhlfahrerin, Rollstuhlnutzer, sitze im Rollstuhl, im Rollstuhl, gelähmt, Lähmung, Menschen mit Beeinträchtigung, Menschen mit Beeinträchtigungen, Menschen mit Einschränkungen, geistig '
      + 'behindert, Menschen mit geistiger Behinderung, Menschen mit Lernschwierigkeiten, Mehrfachbehinderung, schwerbehindert, schwerstbehindert, inklusiv, mit und ohne Behinderung, Menschen mit Handicap, seelische '
      + 'Behinderung, Amputation',
    en: 'people with disabilities, disability, disabled, handicapped, wheelchair users, impairment, inclusion, disabled people, disabled person, physical disability, mental disability, learning disability, intellectual '
      + 'disability, reduced mobility, wheelchair user, i use a wheelchair, paralysed, impaired, special needs, with and without disability, inclusive, multiple disabilities, amputee',
    ar: 'ذوي الاعاقة, ذوي الاحتياجات الخاصة, اعاقة, معاق, إعاقة, معاقين, عاجز عن الحركة, معوق, معوقين, اعاقة جسدية, اعاقة حركية, اعاقة ذهنية, شلل, مشلول, ذوي الهمم, اصحاب الهمم, احتياجات خاصة, على كرسي متحرك, اعاقة '
      + 'عقلية, الاشخاص ذوي الاعاقة',
    uk: 'люди з інвалідністю, інвалідність, особи з інвалідністю, інвалід, інклюзія, инвалиды, инвалид, люди с инвалидностью, инвалидность, фізична інвалідність, розумова відсталість, обмежені можливості, люди з '
      + 'обмеженими можливостями, особливі потреби, на візку, людина на візку, паралізований, інклюзивний, маломобільні, ограниченные возможности, люди с ограниченными возможностями, особые потребности, инвалид '
      + 'колясочник, на коляске, парализован, инклюзивный, маломобильные, умственная отсталость, інваліди',
    tr: 'engelliler, engelli, engelli insanlar, engellilik, bedensel engelli, zihinsel engelli, fiziksel engel, hareket kısıtlılığı, tekerlekli sandalyedeyim, felçli, sakat, özürlü, özel gereksinimli, kapsayıcı, engelli '
      + 'kişiler, ağır engelliler, öğrenme güçlüğü olan insanlar' },
  { code: 'NEWCOMERS',
    de: 'Neuzugewanderte, Zugewanderte, Migranten, Migrantinnen, Einwanderer, Ausländer, Menschen mit Migrationshintergrund, Migrationsgeschichte, Neu in Deutschland, EU-Zuwanderer, Neuankömmlinge, Drittstaatsangehörige, '
      + 'Einwanderung, Zuwanderer, Zuwanderinnen, zugewandert, Zuwanderung, Migrant, Migrantin, Migration, Menschen mit Migrationsgeschichte, Menschen aus anderen Ländern, Menschen aus aller Welt, Menschen anderer Herkunft, '
      + 'ausländische Mitbürger, ausländisch, Ausländerin, neu in der Stadt, neu zugezogen, neu angekommen, gerade angekommen in Deutschland, Eingewanderte, Immigranten, Expats, Zugezogene, Neubürger, Migrationshintergrund, '
      + 'Einwandererfamilien, Migrantenfamilien, Nichtdeutsche, Arbeitsmigranten, Integration, Integrationsangebote, EU-Bürger, nach Deutschland gekommen, ich bin neu hier, Aussiedler und Migranten, '
      + 'Menschen mit Einwanderungsgeschichte, mit Zuwanderungsgeschichte, nicht von hier, Ankommende, Eingereiste, Arbeitsmigration, interkulturell Zugewanderte, Leute aus dem Ausland, Geflüchtete und Zugewanderte',
    en: 'newcomers, migrants, immigrants, foreigners, new in germany, expats, people new here, migrant, immigrant, immigration, migration background, people from other countries, people from abroad, foreigner, foreign '
      + 'nationals, recently arrived, just arrived in germany, just moved here, new to germany, newly arrived, integration, integration offers, eu citizens, expat, third-country nationals',
    ar: 'مهاجرين, اجانب, القادمون الجدد, مهاجر, جدد في المانيا, المهاجرين, اجنبي, مهاجرة, المهاجرون, قادم جديد, وافدين, القادمين الجدد, خلفية مهاجرة, جديد في المانيا, جديد هون, وصلت جديد, الاجانب, اندماج, الاندماج, '
      + 'مغتربين, مغترب, الهجرة, ناس من بلاد ثانية',
    uk: 'мігранти, новоприбулі люди, іммігранти, іноземці, переселенці, мигранты, иммигранты, иностранцы, мігрант, мігрантка, іноземець, іноземка, новоприбулі, нові в німеччині, нещодавно приїхали, щойно приїхав, міграція, '
      + 'міграційне походження, інтеграція, іммігрант, эмигранты, мигрант, иностранец, иммигрант, недавно приехали, только приехал, новички в германии, миграция, интеграция, приезжие, люди з інших країн, люди из других стран, '
      + 'приїжджі, эмигрант, емігранти, емігрант, емігрантка, переселенцы, ми з україни приїхали, новоприбулий, вновь прибывшие, недавно в германии, недавно в німеччині, інтегруватися, интегрироваться, иностранка, іноземцям, '
      + 'иностранцам',
    tr: 'göçmenler, göçmen, yeni gelenler, yabancılar, yabancı, gurbetçi, göç, göçmen kökenli, göçmen aileler, yeni geldim, almanyaya yeni geldim, yeni gelen, yabancı uyruklu, göçmen kadın, başka ülkelerden insanlar, '
      + 'uyum, entegrasyon, yabancılar için, göçmenler için, expat' },
  { code: 'FROM_EU', wider: 'NEWCOMERS',
    de: 'EU-Bürgerinnen, Unionsbürger, EU-Zugewanderte, Rumänen, Rumäninnen, Bulgaren, Polen, Polinnen, Kroaten, Ungarn, Spanier, Griechen, Menschen aus Rumänien, Menschen aus Bulgarien, Menschen aus Polen, aus '
      + 'Osteuropa, Südosteuropa, Osteuropäer',
    en: 'european union citizens, citizens of the eu, romanians, bulgarians, polish people, croatians, hungarians, italians, greeks, eastern europeans, people from romania, people from bulgaria, people from poland',
    ar: 'مواطني الاتحاد الاوروبي, رومانيين, بلغار, بولنديين, من اوروبا الشرقية, من رومانيا, من بلغاريا',
    uk: 'громадяни єс, румуни, болгари, поляки, хорвати, угорці, зі східної європи, граждане ес, румыны, болгары, хорваты, венгры, из восточной европы',
    tr: 'ab vatandaşları, romenler, bulgarlar, polonyalılar, bulgaristandan gelenler, romanyadan gelenler, doğu avrupalılar, hırvatlar, yunanlar' },
  { code: 'REFUGEES', wider: 'NEWCOMERS',
    de: 'Geflüchtete, Flüchtlinge, Flüchtling, Asylsuchende, Schutzsuchende, Asylbewerberinnen, geflüchtete Menschen, Vertriebene aus der Ukraine, Ukraine-Hilfe, Flucht, geflohen, Geflüchteter, Geflüchtetenhilfe, '
      + 'Flüchtlingshilfe, Flüchtlingsfamilie, Flüchtlingsfamilien, Kriegsflüchtlinge, Kriegsflüchtling, Asylbewerber, Asylbewerberin, Asylbewerbende, Asylberechtigte, anerkannte Flüchtlinge, Geduldete, Geduldeter, '
      + 'Menschen mit Fluchterfahrung, Fluchterfahrung, Fluchthintergrund, mit Fluchtgeschichte, nach der Flucht, aus der Heimat geflohen, vor dem Krieg geflohen, Schutzberechtigte, subsidiär Schutzberechtigte, '
      + 'neu angekommene Geflüchtete, Menschen auf der Flucht, vor Krieg geflohen, Kriegsvertriebene, aus Kriegsgebieten, aus der Ukraine geflohen, Flüchtlingsfrauen, Geflüchtetenfamilien, mit Fluchterfahrung, Asylanten, '
      + 'Schutzberechtigter, Menschen mit Duldung',
    en: 'refugees, refugee, asylum seekers, displaced people, fled, asylum seeker, asylum applicants, people seeking asylum, people seeking protection, refugee families, war refugees, fled from war, displaced persons, '
      + 'people with refugee background, recognised refugees, refugee background, forced migrants',
    ar: 'لاجئين, لاجئ, اللاجئين, طالبي اللجوء, لاجئة, نازحين, لاجئات, لاجئون, طالب لجوء, طالبة لجوء, لجوء, هاربين من الحرب, هربنا من الحرب, عائلات لاجئة, نازح, لاجئين جدد, الحماية الفرعية, اصحاب الحماية, خلفية لجوء, '
      + 'طالبو لجوء',
    uk: 'біженці, біженець, шукачі притулку, біженка, вимушені переселенці, беженцы, беженец, беженка, переселенець, вимушений переселенець, втекли від війни, втекли з дому через війну, шукач притулку, родини біженців, '
      + 'біженців, особи які потребують захисту, воєнні біженці, беженцы войны, бежали от войны, семьи беженцев, для беженцев, вынужденные переселенцы, ищущие убежища, просители убежища, для біженців, біженцям, беженцам, '
      + 'біженка з дитиною, беженка с ребенком, втекли з україни, бежали из украины, впо, переселенка, ми біженці, мы беженцы, флюхтлінг, флюхтлинг, тимчасово переміщені, через війну приїхали, приехали из-за войны, '
      + "з окупації, сім'я біженців",
    tr: 'mülteciler, mülteci, sığınmacılar, sığınmacı, sığınmacılar için, mülteciler için, iltica edenler, iltica başvurusu yapanlar, savaştan kaçanlar, savaş mültecisi, mülteci aileler, mültecilere, ilticacı, sığınma '
      + 'arayan, koruma altındakiler' },
  { code: 'UNACCOMPANIED_MINORS', wider: 'REFUGEES',
    de: 'unbegleitete minderjährige Flüchtlinge, unbegleitete minderjährige Ausländer, UMA, UMF, minderjährige Geflüchtete, minderjährige Flüchtlinge, junge Geflüchtete, jugendliche Geflüchtete, junge Flüchtlinge, ohne '
      + 'Eltern geflohen, ohne Eltern nach Deutschland, geflüchtete Jugendliche, geflüchtete Kinder, Flüchtlingskinder',
    en: 'unaccompanied minors, unaccompanied minor refugees, young refugees, refugee children, refugee youth, minor without parents in germany, came without parents',
    ar: 'قاصرين غير مصحوبين, قاصر بدون اهل, قاصرين لاجئين, لاجئين شباب, اطفال لاجئين, قاصر لوحده, بدون اهله في المانيا',
    uk: 'неповнолітні без супроводу, неповнолітні біженці, діти-біженці, молоді біженці, приїхав без батьків, несовершеннолетние без сопровождения, несовершеннолетние беженцы, дети-беженцы, приехал без родителей',
    tr: 'refakatsiz çocuklar, refakatsiz küçükler, genç mülteciler, mülteci çocuklar, ailesiz gelen çocuklar, ebeveynsiz mülteci' },
  { code: 'UKRAINIANS', wider: 'REFUGEES',
    de: 'Ukrainer, Ukrainerin, Ukraine, ukrainische Geflüchtete, Menschen aus der Ukraine, Ukrainerinnen, Ukrainische Familien, ukrainische Kinder, ukrainische Frauen, aus der Ukraine, Kriegsflüchtlinge aus der Ukraine, '
      + 'Flüchtlinge aus der Ukraine, Geflüchtete aus der Ukraine, Ukrainehilfe, Krieg in der Ukraine, Ukraine-Krieg, ukrainische Community, ukrainische Familie, ukrainische Mütter, Kiew, Charkiw, '
      + 'Kriegsvertriebene aus der Ukraine, deutsch-ukrainisch Familien, ukrainische Senioren',
    en: 'ukrainians, ukraine, refugees from ukraine, people from ukraine, ukrainian refugees, ukrainian families, ukrainian children, war in ukraine, from ukraine, displaced from ukraine, help for ukrainians',
    ar: 'اوكرانيين, اوكرانيا, اوكراني, اوكرانية, لاجئين اوكرانيين, لاجئين من اوكرانيا, من اوكرانيا, الحرب في اوكرانيا, عائلات اوكرانية',
    uk: 'українці в німеччині, україна, українка, біженці з україни, українцям, украинцы, украина, беженцы из украины, українки, українців, для українців, з україни, українські родини, українські діти, війна в україні, '
      + 'допомога українцям, украинка, украинцам, для украинцев, из украины, украинские семьи, украинские дети, война в украине, помощь украинцам, українська, украинская семья, українська родина, українець, украинец, '
      + 'ми з харкова, мы из харькова, з києва, из киева, з одеси, из одессы, з херсону, из херсона, з донбасу, с донбасса, украиноязычные, україномовні, мами з україни, мамы из украины, пенсіонери з україни',
    tr: 'ukraynalılar, ukrayna, ukraynalı, ukraynalı mülteciler, ukraynalı aileler, ukraynadan gelenler, ukraynalı çocuklar, ukrayna savaşı, ukraynalılar için' },
  { code: 'ARAB_COMMUNITY', wider: 'NEWCOMERS',
    de: 'Syrer, Syrerin, Syrerinnen, Iraker, Irakerin, Araber, Araberinnen, Menschen aus Syrien, aus Syrien, aus dem Irak, syrische Familien, arabischsprachige Menschen, arabischsprachig, arabische Familien, '
      + 'Palästinenser, Libanesen, Menschen aus arabischen Ländern',
    en: 'syrians, syrian people, iraqis, arabs, people from syria, people from iraq, from syria, syrian families, arabic-speaking people, arab families, lebanese people, palestinians',
    ar: 'سوريين, سوري, سورية, السوريين, عراقيين, عراقي, الجالية العربية, العرب في المانيا, من سوريا, من العراق, عائلات سورية, ناطقين بالعربية, فلسطينيين, لبنانيين, عائلات عربية',
    uk: 'сирійці, іракці, араби, арабомовні люди, з сирії, люди з сирії, сирийцы, иракцы, арабы, арабоязычные, из сирии',
    tr: 'suriyeliler, suriyeli, ıraklılar, araplar, suriyeden gelenler, suriyeli aileler, ıraktan gelenler' },
  { code: 'AFGHAN_IRANIAN_COMMUNITY', wider: 'NEWCOMERS',
    de: 'Afghanen, Afghaninnen, Afghane, Menschen aus Afghanistan, aus Afghanistan, afghanische Familien, Iraner, Iranerinnen, aus dem Iran, persischsprachig, farsisprachig, Afghanische Frauen, Kurden, Kurdinnen, '
      + 'Eritreer, aus Eritrea, Somalier, aus Somalia',
    en: 'afghans, people from afghanistan, afghan families, iranians, people from iran, persian-speaking, kurds, kurdish people, eritreans, somalis, people from eritrea, people from somalia',
    ar: 'افغان, افغاني, من افغانستان, ايرانيين, من ايران, اكراد, كردي, اريتريين, صوماليين, عائلات افغانية',
    uk: 'афганці, з афганістану, іранці, курди, еритрейці, сомалійці, афганцы, из афганистана, иранцы, курды, эритрейцы, сомалийцы',
    tr: 'afganlar, afganistandan gelenler, iranlılar, irandan gelenler, kürtler, eritreliler, somalililer, afgan aileler' },
  { code: 'TURKISH_COMMUNITY', wider: 'NEWCOMERS',
    de: 'Türken, Türkinnen, türkische Familien, türkischstämmig, Menschen aus der Türkei, aus der Türkei, türkeistämmig, türkischsprachige Menschen, türkische Frauen, türkische Senioren, Gastarbeiter, '
      + 'Gastarbeitergeneration',
    en: 'turkish people, turks, people from turkey, turkish families, turkish-speaking people, guest workers, turkish women, turkish seniors',
    ar: 'اتراك, الجالية التركية, من تركيا, عائلات تركية, ناطقين بالتركية',
    uk: 'турки, турецькі родини, з туреччини, турецкие семьи, из турции, турецькомовні',
    tr: 'türkler, türkiyeden gelenler, türkiyeliler, türk aileler, türk kadınları, misafir işçiler, türk emekliler' },
  { code: 'LGBTIQ',
    de: 'LGBT, LGBTIQ, LSBTIQ, queer, schwul, lesbisch, homosexuell, bisexuell, transgender, intergeschlechtlich, nichtbinär, Schwule, Lesben, LGBTQ, LSBTI, LSBTQ, LSBTTIQ, LSBTIQ+, LGBTIQ+, LGBTQIA, queere '
      + 'Menschen, queere Personen, queere Geflüchtete, Queers, Lesbe, Schwuler, lesbische Frauen, schwule Männer, trans Menschen, trans Personen, transident, Transsexualität, transsexuell, Transidentität, inter '
      + 'Menschen, nicht-binär, non-binär, geschlechtliche Identität, Geschlechtsidentität, sexuelle Orientierung, sexuelle Vielfalt, geschlechtliche Vielfalt, bi und pan, asexuell, pansexuell, Mann liebt Mann, Frau '
      + 'liebt Frau, bin ich schwul, bin ich lesbisch',
    en: 'lgbt, lgbtiq, queer, gay, lesbian, transgender, bisexual, lgbtq, lesbians, homosexual, gays, gay men, trans people, trans person, trans, transsexual, intersex, non-binary, nonbinary, gender identity, sexual '
      + 'orientation, sexual diversity, asexual, pansexual, lgbtqia, lgbti, queer people, am i gay, queer refugees, same-sex',
    ar: 'مثليين, مثلي, ميم عين, متحول جنسيا, كوير, مثلية, مثليات, المثليين, المثلية, متحولين جنسيا, عابر جندريا, مجتمع الميم, الميل الجنسي, هوية جندرية, مزدوج الميل, ثنائي الجنس',
    uk: 'лгбт, лгбтк, гей, лесбійка, трансгендер, квір, лесбиянка, лесбійки, геї, гомосексуал, бісексуал, трансгендерні люди, транс люди, небінарний, інтерсекс, сексуальна орієнтація, гендерна ідентичність, квір-люди, '
      + 'лесбиянки, геи, гомосексуал помощь, бисексуал, трансгендеры, небинарный, сексуальная ориентация, гендерная идентичность, квир, лгбтк+',
    tr: 'lgbti, lgbt, eşcinsel, trans birey, gey, lezbiyen, lgbtiq, lgbtq, lezbiyenler, geyler, transseksüel, transgender, biseksüel, eşcinseller, cinsel yönelim, cinsiyet kimliği, kuir, interseks, nonbinary, cinsel '
      + 'kimlik' },
  { code: 'QUEER_YOUTH', wider: 'LGBTIQ',
    de: 'queere Jugendliche, queere Jugend, queerer Jugendtreff, LSBTIQ-Jugendliche, LGBTIQ-Jugendliche, schwule Jugendliche, lesbische Jugendliche, trans Jugendliche, junge Queers, junge LSBTIQ, queer und jung, Outing '
      + 'in der Schule, mein Kind ist trans, mein Sohn ist schwul, meine Tochter ist lesbisch',
    en: 'queer youth, lgbt youth, lgbtiq youth, gay teens, lesbian teens, trans teens, young queer people, my child is trans, my son is gay, my daughter is lesbian, queer youth group',
    ar: 'شباب كوير, شباب مجتمع الميم, شباب مثليين, مراهقين مثليين, ابني مثلي, بنتي مثلية',
    uk: 'лгбт молодь, лгбт підлітки, квір-молодь, син гей, донька лесбійка, лгбт молодежь, лгбт подростки, сын гей, дочь лесбиянка',
    tr: 'lgbt gençler, lgbti gençlik, eşcinsel gençler, trans gençler, oğlum eşcinsel, kızım lezbiyen' },
  { code: 'JOB_SEEKERS',
    de: 'Arbeitslose, arbeitslos, Erwerbslose, Arbeitsuchende, ohne Arbeit, Erwerbslosenberatung, Arbeitslosenzentrum, keine Arbeit, Arbeitslosentreff, Arbeitsloser, Arbeitslosigkeit, Erwerbslosigkeit, arbeitssuchend, '
      + 'Arbeitssuchende, arbeitsuchend, Langzeitarbeitslose, langzeitarbeitslos, Langzeitarbeitslosigkeit, Arbeit verloren, Job verloren, Arbeitsplatz verloren, ohne Job, ohne Beschäftigung, nicht erwerbstätig, erwerbslos, '
      + 'Menschen ohne Arbeit, Leistungsbezieher, bin arbeitslos, schon lange arbeitslos, bin ohne Job, Langzeitarbeitsloser, Arbeitsloser über 50, gerade ohne Arbeit, Kunden des Jobcenters, von Arbeitslosigkeit betroffen, '
      + 'zurzeit arbeitslos, Leistungsbeziehende',
    en: 'unemployed people, jobless, out of work, no job, jobseekers, unemployed, unemployment, job seeker, job seekers, lost my job, without a job, without work, long-term unemployed, i am unemployed, workless',
    ar: 'عاطلين عن العمل, عاطل, بدون عمل, بلا عمل, ما عندي شغل, بطالة, عاطلين, عاطلة عن العمل, خسرت شغلي, فقدت عملي, بلا شغل, باحثين عن عمل, بلا وظيفة, البطالة, قاعد بلا شغل',
    uk: 'безробітні, без роботи, немає роботи, безработные, без работы, безробітний, безробіття, безробітна, втратив роботу, втратила роботу, шукачі роботи, довготривале безробіття, безработный, безработица, безработная, '
      + 'потерял работу, потеряла работу, нет работы, ищущие работу, арбайтслоз, сиджу без роботи, сижу без работы, давно без роботи, давно без работы, шукач роботи, соискатель, соискатели, біржа безробітні, '
      + 'після 50 без роботи, после 50 без работы',
    tr: 'işsizler, işsiz, işim yok, iş arayanlar, işsizlik, işimi kaybettim, iş arayan, uzun süreli işsiz, çalışmıyorum, işten çıktım, işsiz kaldım, iş arayan kişiler' },
  { code: 'LOW_INCOME',
    de: 'geringes Einkommen, Bedürftige, Armut, Geringverdiener, einkommensschwach, Bürgergeldempfänger, sozial benachteiligt, Menschen mit wenig Geld, arme Menschen, Armut im Alter, Altersarmut, Kinderarmut, '
      + 'von Armut betroffen, armutsbetroffen, armutsgefährdet, kein Geld, kein Geld mehr, wenig Geld, Geld reicht nicht, Geldsorgen, Geldnot, finanzielle Not, finanzielle Notlage, finanziell schwach, '
      + 'finanziell benachteiligt, kleine Rente, niedriges Einkommen, kleines Einkommen, kleiner Geldbeutel, schmaler Geldbeutel, geringe Einkünfte, wenig Einkommen, Sozialleistungsempfänger, Bürgergeldbezieher, '
      + 'Hartz-IV-Empfänger, Leistungsempfänger, Benachteiligte, sozial Schwache, bedürftige Menschen, Menschen in Not, Menschen in Notlagen, Bedürftigkeit, kann mir nichts leisten, pleite, am Existenzminimum, arm, '
      + 'knapp bei Kasse, Geld knapp, jeden Euro umdrehen, sozial schwach, prekär, Working Poor, Armutsbetroffene, finanziell schlecht gestellt, Rentner mit kleiner Rente',
    en: 'low income, poverty, poor, people in need, on benefits, poor people, low incomes, low-income, no money, not enough money, money problems, little money, financial hardship, financial need, needy, people in '
      + 'poverty, disadvantaged, benefit recipients, cannot afford, small pension, child poverty, in hardship',
    ar: 'دخل محدود, فقر, محتاجين, فقراء, ذوي الدخل المحدود, فقير, محتاج, ما عندي مصاري, بلا مصاري, مصاري قليلة, ما معي فلوس, ضيق مادي, اصحاب الدخل المنخفض, دخل قليل, دخل منخفض, عائلات فقيرة, عائلات محتاجة, فقر الاطفال, '
      + 'ازمة مالية, متعففين',
    uk: "малозабезпечені, бідність, низький дохід, нужденні, малоимущие, нуждающиеся, бедность, бідні, малозабезпечений, малозабезпечені сім'ї, немає грошей, мало грошей, не вистачає грошей, фінансові труднощі, нужда, "
      + "люди в скруті, дитяча бідність, маленька пенсія, бедные, малообеспеченные, нет денег, мало денег, не хватает денег, финансовые трудности, низкий доход, маленькая пенсия, детская бедность, бідна сім'я, бедная семья, "
      + 'живемо бідно, живем бедно, немає грошей ні на що, бідний, бедный, малозабезпечена, малоимущий, малоимущим, малозабезпеченим, ледь вистачає, еле хватает, на соціалі, на социале, живу на бюргергельд',
    tr: 'düşük gelir, yoksulluk, yoksul, ihtiyaç sahipleri, dar gelirli, fakir, fakirler, param yok, paramız yok, geçim sıkıntısı, maddi sıkıntı, az gelir, az gelirli, muhtaç, ihtiyaç sahibi, para yetmiyor, küçük emekli '
      + 'maaşı, çocuk yoksulluğu, yardıma muhtaç' },
  { code: 'ROMA',
    de: 'Sinti und Roma, Roma, Sinti, Romnja, Romafamilien, Sinti und Roma Familien, Sintezza, Antiziganismus, Romanes, Roma und Sinti, Romani, Sinti-Verein',
    en: 'roma people, sinti, roma and sinti, romani people, roma families, sinti people, antigypsyism, gypsies, roma community, romani',
    ar: 'غجر, روما وسنتي, الروما, نور غجر, عائلات الروما, الغجر',
    uk: 'роми, цигани, цыгане, рома, ромські родини, ромська громада, ромські діти, цыганские семьи, ромы, ромская община, сінті',
    tr: 'romanlar, sinti, çingene, roman vatandaşlar, roman aileler, roman çocuklar, romanlar derneği, çingeneler' },
  { code: 'WORKING_PEOPLE',
    de: 'Berufstätige, Erwerbstätige, Arbeitnehmer, Arbeitnehmerinnen, Angestellte, Schichtarbeiter, berufstätige Eltern, berufstätig, neben der Arbeit, Vollzeit berufstätig',
    en: 'employees, workers, people with jobs, employed people, shift workers',
    ar: 'موظفين, عاملين, عمال, الاهل العاملين, العاملون, العمال, موظف',
    uk: 'працюючі люди, працівники, робітники, працюючі батьки, службовці, работающие, работники, работающие родители, рабочие',
    tr: 'çalışanlar, işçiler, çalışan anneler, çalışan ebeveynler, çalışan insanlar, memurlar' },
  { code: 'PUPILS', wider: 'YOUNG_PEOPLE',
    de: 'Schülerin, Schülerinnen und Schüler, Schülerinnen, Schülerschaft, Schulklassen, Schulklasse, Abiturienten, Gymnasiasten',
    en: 'pupils, pupil, school students, school classes, schoolkids, secondary school pupils, school-age',
    ar: 'تلاميذ, تلميذ, طلاب المدارس, طلاب المدرسة, التلاميذ, صفوف مدرسية, تلميذة',
    uk: 'учні, учень, учениця, шкільні класи, старшокласники, ученики, ученик, школьники, школьник, школьница, старшеклассники',
    tr: 'öğrenciler, okul öğrencileri, öğrenci, okul sınıfları, lise öğrencileri, ilkokul öğrencileri' },
  { code: 'PROFESSIONALS',
    de: 'Fachkräfte, Fachkraft, Fachpersonal, pädagogische Fachkräfte, Multiplikatoren, Multiplikatorinnen, Haupt- und Ehrenamtliche, Lehrkräfte, Lehrer und Lehrerinnen, Erzieherinnen und Erzieher, Fachpublikum, Fachtag, '
      + 'Fachtage, Fachleute, Fortbildung für Fachkräfte',
    en: 'professionals, specialists in social work, teachers and educators, teaching staff, multipliers, professionals and volunteers, training for professionals',
    ar: 'مختصين, معلمين ومربين, العاملين في المجال الاجتماعي, كوادر تعليمية, تدريب المختصين',
    uk: 'фахівці, спеціалісти, педагоги, вчителі та вихователі, мультиплікатори, педагогические работники, специалисты, учителя и воспитатели, обучение специалистов',
    tr: 'uzmanlar, profesyoneller, öğretmen ve eğitimciler, eğitimciler, meslek uzmanları, alan uzmanları' },
  { code: 'EMPLOYERS',
    de: 'Arbeitgeber, Arbeitgeberinnen, Firmen, Unternehmer, Unternehmerinnen, Firma, Personalverantwortliche, Handwerksbetriebe, kleine und mittlere Unternehmen, KMU',
    en: 'companies, businesses, firms, entrepreneurs, small and medium-sized enterprises, hr managers',
    ar: 'اصحاب العمل, ارباب العمل, شركات, مؤسسات, شركة, رب العمل, الشركات',
    uk: 'роботодавці, роботодавець, підприємства, фірми, компанії, підприємці, работодатели, работодатель, предприятия, фирмы, компании, предприниматели',
    tr: 'işverenler, işveren, şirketler, firmalar, işletmeler, girişimciler, şirket' },
];
