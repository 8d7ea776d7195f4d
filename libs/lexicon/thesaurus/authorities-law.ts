import { type Concept } from './concept.js';
import { moneyLawConcepts } from './money-law.js';

/** Words about offices, papers, the right to stay, benefits, money and law. */
export const authoritiesLawConcepts: readonly Concept[] = [
  { code: 'MIGRATION_ADVICE',
    de: 'Migrationsberatung, MBE, Migrationsberatung für erwachsene Zuwanderer, Migrationsdienst, Integrationsberatung, Integrationsmanagement, Integrationsmanager, Migrationssozialarbeit, Migrationsfachdienst, '
      + 'Integrationsfachdienst Migration, Beratung für Zugewanderte, Integrationszentrum, Integrationsbeauftragte, Zuwanderer, Beratung für Menschen mit Migrationshintergrund, Beratung für Einwanderer, '
      + 'Beratung für Migrantinnen, Zugewanderte beraten, Zuwanderungsberatung, Einzelfallbegleitung Migration, Integrationslotsenprojekt, Hilfe beim Ankommen in Deutschland, Integrationsfachkraft, neu in Deutschland was tun',
    en: 'migration advice, advice for migrants, advice for immigrants, migration counselling, integration advice, immigrant services, help for migrants, counselling for immigrants, integration manager, '
      + 'help settling in germany, advice for newcomers, migration service, new to germany advice',
    ar: 'استشارة هجرة, استشارات الهجرة, مكتب الهجرة, مساعدة المهاجرين, استشارة المهاجرين, استشارة اندماج, استشارة للمهاجرين الكبار, مستشار هجرة, مكتب الاندماج, مساعدة القادمين الجدد, مستشارة اندماج',
    uk: 'консультація для мігрантів, міграційна консультація, допомога мігрантам, консультація з інтеграції, консультация для мигрантов, миграционная консультация, помощь мигрантам, консультування мігрантів, '
      + 'допомога новоприбулим, радник з інтеграції, интеграционная консультация, помощь вновь прибывшим, советник по интеграции',
    tr: 'göç danışmanlığı, göçmen danışmanlığı, göçmenlere yardım, uyum danışmanlığı, göçmen bürosu, göçmenler için danışma, entegrasyon danışmanlığı, yeni gelenlere danışmanlık, goc danisma merkezi' },
  { code: 'YOUTH_MIGRATION_SERVICE', wider: 'MIGRATION_ADVICE',
    de: 'Jugendmigrationsdienst, JMD, Beratung für junge Migranten, junge Zugewanderte, JMD im Quartier, Migrationsberatung für Jugendliche, zugewanderte Jugendliche beraten, junge Geflüchtete beraten, '
      + 'Integration junger Menschen, Migranten bis 27 Jahre, Zugewanderte zwischen 12 und 27',
    en: 'youth migration service, advice for young migrants, jmd, young immigrants, advice for young refugees, integration of young people, migrants under 27, young newcomers advice',
    ar: 'خدمة هجرة الشباب, استشارة الشباب المهاجرين, مكتب هجرة الشباب, استشارة للاجئين الشباب, اندماج الشباب, مساعدة الشباب القادمين',
    uk: 'міграційна служба для молоді, консультація для молодих мігрантів, молодежная миграционная служба, інтеграція молоді, консультація для молодих біженців, інтеграція підлітків, молодые мигранты консультация, '
      + 'интеграция молодежи',
    tr: 'gençlik göç hizmeti, genç göçmen danışmanlığı, genç mülteciler için danışmanlık, gençlerin uyumu, 27 yaş altı göçmenler' },
  { code: 'RETURN_COUNSELLING', wider: 'MIGRATION_ADVICE',
    de: 'Rückkehrberatung, freiwillige Rückkehr, zurück in die Heimat, Perspektivberatung Rückkehr, zurückkehren ins Heimatland, Rückkehrhilfe, Reintegration Heimatland, Heimkehr unterstützen',
    en: 'return counselling, go back to my country, voluntary return advice, return home support, reintegration home country',
    ar: 'استشارة العودة, العودة الى الوطن, بدي ارجع على بلدي, الرجوع الى بلدي',
    uk: 'консультація щодо повернення, повернутися на батьківщину, добровільне повернення додому, вернуться на родину, возвращение на родину',
    tr: 'geri dönüş danışmanlığı, ülkeme dönmek istiyorum, memlekete dönüş, vatana dönüş' },
  { code: 'EU_CITIZENS', wider: 'MIGRATION_ADVICE',
    de: 'EU-Bürger, EU-Bürgerberatung, Unionsbürger, Freizügigkeit, Freizügigkeitsbescheinigung, Beratung für Menschen aus Rumänien und Bulgarien, Zuwanderung aus Südosteuropa, mobile Beschäftigte aus der EU',
    en: 'eu citizens, freedom of movement, advice for eu citizens, people from romania and bulgaria',
    ar: 'مواطني الاتحاد الاوروبي, حرية التنقل الاوروبية',
    uk: 'громадяни єс, свобода пересування єс, граждане ес',
    tr: 'ab vatandaşları, ab vatandaşı danışmanlığı, serbest dolaşım' },
  { code: 'ASYLUM_ADVICE',
    de: 'Asylberatung, Asyl, Asylantrag, Asylverfahren, Asylverfahrensberatung, Flüchtlingsberatung, BAMF, Bundesamt für Migration und Flüchtlinge, Anhörung, Dublin, Ablehnung Asyl, Flüchtlingsrat, Flüchtlingssozialarbeit, '
      + 'abgelehnter Asylantrag, Flüchtlingshilfe, Asylbewerber, Vorbereitung auf die Anhörung, Anhörungsvorbereitung, Dublin-Verfahren, subsidiärer Schutz, Flüchtlingsanerkennung, Asylbescheid, Asyl abgelehnt, '
      + 'Klage gegen BAMF, negativer Bescheid vom BAMF, Interview beim Bundesamt, Beratung für Geflüchtete, Asylfolgeantrag, Zweitantrag Asyl, Abschiebungsverbot, Flüchtlingsberaterin',
    en: 'asylum advice, asylum, asylum application, refugee advice, asylum procedure, bamf interview, asylum rejected, refugee council, asylum seeker, prepare for the interview asylum, dublin procedure, '
      + 'subsidiary protection, refugee status, negative asylum decision, appeal bamf decision, asylum lawyer, counselling for refugees, asylum hearing',
    ar: 'لجوء, اللجوء, طلب لجوء, استشارة لجوء, البامف, بامف, مقابلة اللجوء, رفض اللجوء, اجراءات اللجوء, استشارة لاجئين, بصمة دبلن, التحضير لمقابلة اللجوء, حماية ثانوية, حماية فرعية, صفة لاجئ, انرفض لجوئي, '
      + 'الطعن في قرار اللجوء, محامي لجوء, محكمة اللجوء, دبلن',
    uk: "притулок, прохання про притулок, консультація для біженців, бамф, процедура притулку, статус біженця, отказ в убежище, убежище, беженство, бамф интервью, підготовка до інтерв'ю бамф, відмова у притулку, "
      + 'додатковий захист, дублін процедура, подать на убежище, оскаржити рішення бамф, субсидиарная защита, подготовка к интервью',
    tr: 'iltica, iltica başvurusu, sığınma, mülteci danışmanlığı, bamf, iltica danışmanlığı, iltica reddi, iltica mülakatı, iltica talebi, ikincil koruma, mülteci statüsü, ilticam reddedildi, dublin süreci, iltica avukatı, '
      + 'mülakata hazırlık' },
  { code: 'DEPORTATION', wider: 'ASYLUM_ADVICE',
    de: 'Abschiebung, Duldung, Ausreisepflicht, Härtefallkommission, Kirchenasyl, Abschiebehaft, freiwillige Ausreise, Rückführung, Ausbildungsduldung, Beschäftigungsduldung, Chancenaufenthalt, Bleiberecht, REAG, '
      + 'abgeschoben werden, Angst vor Abschiebung, Ausreise freiwillig, Ausreiseaufforderung, Duldung verlängern, Geduldete, Härtefallantrag, Chancen-Aufenthaltsrecht, Abschiebung verhindern, droht die Abschiebung, '
      + 'Reisefähigkeit, gut integrierte Jugendliche Aufenthalt',
    en: 'deportation, tolerated stay, obligation to leave, hardship commission, voluntary return, church asylum, right to stay, being deported, afraid of deportation, stop deportation, duldung, hardship application, '
      + 'opportunity residence, letter to leave germany',
    ar: 'ترحيل, الترحيل, دولدونغ, دولدنغ, اقامة مؤقتة, العودة الطوعية, حق البقاء, خايف من الترحيل, قرار ترحيل, منع الترحيل, دولدونج, تجديد الدولدونغ, حق الاقامة للفرصة, اجبار على المغادرة',
    uk: 'депортація, дульдунг, видворення, добровільне повернення, депортация, высылка, право остаться, загрожує депортація, боюся депортації, терпимий статус, наказ виїхати, грозит депортация, депортируют, '
      + 'продлить дульдунг, принудительный выезд',
    tr: 'sınır dışı, duldung, gönüllü geri dönüş, sınır dışı edilme, sınır dışı edilecek miyim, sınırdışı korkusu, duldung uzatma, ülkeyi terk etme kararı, kalma hakkı' },
  { code: 'RESIDENCE',
    de: 'Aufenthalt, Aufenthaltserlaubnis, Aufenthaltstitel, Aufenthaltsrecht, Aufenthaltsgestattung, Verlängerung Aufenthalt, Ausländerbehörde, Ausländeramt, Niederlassungserlaubnis, Fiktionsbescheinigung, Visum, '
      + 'Ausländerrecht, ABH, unbefristeter Aufenthalt, Reiseausweis, Wohnsitzauflage, Migrationsamt, elektronischer Aufenthaltstitel, Aufenthaltskarte läuft ab, Aufenthalt läuft ab, Aufenthaltskarte, Titel abgelaufen, '
      + 'vorübergehender Schutz, Aufenthalt verlängern, Blaue Karte, Daueraufenthalt EU, Visum verlängern, Visa-Angelegenheiten, Ausländerrechtliche Beratung, Ausländerwesen, Zuwanderungsbehörde, Paragraf 24, '
      + 'Wohnsitzauflage ändern, Verpflichtungserklärung, Besuchsvisum, Familie einladen Visum, § 24 Aufenthaltsgesetz',
    en: "residence permit, residence title, immigration office, foreigners' office, extend residence permit, settlement permit, permanent residence, visa, right of residence, temporary protection, "
      + 'my residence permit expires, residence permit expired, renew my visa, blue card, immigration authority, extend my stay, fictional certificate, residence card, invitation letter visa, aliens office, section 24',
    ar: 'إقامة, اقامة, الاقامة, تجديد الاقامة, تصريح اقامة, دائرة الاجانب, دائرة الأجانب, مكتب الاجانب, اقامة دائمة, فيزا, تمديد الاقامة, الاجانب, اقامتي منتهية, انتهت اقامتي, كرت الاقامة, بطاقة الاقامة, اقامة مؤقتة حماية, '
      + 'حماية مؤقتة, دعوة زيارة فيزا, البطاقة الزرقاء, الفيكسيون, اوسلندر, تمديد الفيزا',
    uk: 'дозвіл на проживання, посвідка на проживання, посвідка, відомство у справах іноземців, параграф 24, продовження посвідки, віза, тимчасовий захист, внж, вид на жительство, ведомство по делам иностранцев, аусвайс внж, '
      + 'закінчується посвідка, продовжити дозвіл на проживання, карта перебування, постійне проживання, блакитна карта, иностранное ведомство, заканчивается внж, продление внж, временная защита, аусландербехорде, '
      + 'постоянное место жительства, запрошення віза',
    tr: 'oturum izni, oturum, oturma izni, yabancılar dairesi, oturum uzatma, süresiz oturum, vize, ikamet izni, oturumum bitiyor, oturum kartı, oturumum bitti, geçici koruma, mavi kart, yabancılar şubesi, vize uzatma, '
      + 'davetiye vize, yerleşim izni' },
  { code: 'FAMILY_REUNIFICATION',
    de: 'Familiennachzug, Familienzusammenführung, Familie nachholen, Ehegattennachzug, Kinder nachholen, Familie nach Deutschland holen, Frau nachholen, Ehefrau nach Deutschland holen, Mann nachholen, '
      + 'Eltern nach Deutschland holen, Nachzug von Angehörigen, Ehegattenvisum, Visum für Ehefrau, meine Familie ist noch im Heimatland, Geschwisternachzug, Nachzug Kinder',
    en: 'family reunification, family reunion, bring my family to germany, spouse visa, join family, bring my wife to germany, bring my husband here, bring my parents, reunite with family, visa for spouse, '
      + 'family is still abroad',
    ar: 'لم شمل, لم الشمل, لم شمل العائلة, احضار عائلتي, لم شمل الزوجة, جلب العائلة, جيب مرتي على المانيا, بدي جيب عيلتي, احضار زوجتي, لم شمل الاولاد, لم شمل الاهل, فيزا لم شمل',
    uk: "воз'єднання сім'ї, возз'єднання сім'ї, перевезти сім'ю, воссоединение семьи, привезти семью, забрати сім'ю до німеччини, перевезти дружину, перевезти батьків, забрать семью, перевезти родителей, виза для жены, "
      + "возз'єднання родини",
    tr: 'aile birleşimi, aile birleştirme, ailemi getirmek, eş vizesi, eşimi getirmek istiyorum, ailemi almanyaya getirmek, çocuklarımı getirmek, aile birleşimi vizesi' },
  { code: 'NATURALISATION',
    de: 'Einbürgerung, deutsche Staatsangehörigkeit, deutscher Pass, Staatsbürgerschaft, einbürgern, Einbürgerungsantrag, Einbürgerungsbehörde, Staatsangehörigkeit, Deutscher werden, Doppelpass, doppelte Staatsbürgerschaft, '
      + 'eingebürgert werden, deutschen Pass bekommen, Einbürgerungsfeier, Einbürgerungsurkunde, Deutsche werden, Einbürgerungsvoraussetzungen, Staatsangehörigkeitsbehörde, Staatsangehörigkeitsausweis, Mehrstaatigkeit',
    en: 'naturalisation, german citizenship, become german, citizenship, german passport, apply for citizenship, dual nationality, get german citizenship, requirements for citizenship, citizenship ceremony, '
      + 'get a german passport, nationality',
    ar: 'جنسية, الجنسية, تجنيس, الجنسية الالمانية, التجنيس, جواز سفر الماني, طلب الجنسية, بدي اخد الجنسية, الجواز الالماني, الحصول على الجنسية, شروط الجنسية, تقديم على الجنسية, ازدواجية الجنسية',
    uk: 'громадянство, набуття громадянства, німецьке громадянство, натуралізація, гражданство, немецкое гражданство, получить гражданство, отримати громадянство, німецький паспорт, стати громадянином, подвійне громадянство, '
      + 'немецкий паспорт, двойное гражданство, подать на гражданство',
    tr: 'vatandaşlık, alman vatandaşlığı, vatandaşlığa geçiş, vatandaşlık başvurusu, çifte vatandaşlık, alman pasaportu, alman vatandaşı olmak, vatandaşlığa başvurmak, vatandaslik şartları, alman pasaportu almak, '
      + 'vatandaşlığa alınma' },
  { code: 'REPATRIATES', wider: 'MIGRATION_ADVICE',
    de: 'Spätaussiedler, Aussiedler, Bundesvertriebenengesetz, Spätaussiedlerinnen, Russlanddeutsche, Vertriebene, Aussiedlerberatung, Deutsche aus Russland, Russlanddeutscher, Landsmannschaft, Aufnahmebescheid, '
      + 'Spätaussiedlerbescheinigung, Heimatvertriebene, Aussiedlerinnen',
    en: 'late repatriates, ethnic germans, resettlers, russian germans, germans from russia, repatriate certificate, expellees, german resettlers',
    ar: 'الالمان العائدون, المستوطنون الالمان, الالمان من روسيا, المستوطنون المتأخرون',
    uk: 'пізні переселенці, російські німці, етнічні німці, поздние переселенцы, русские немцы, німці з росії, німці з казахстану, немцы из россии, пізній переселенець, поздний переселенец, немцы из казахстана',
    tr: 'geç göçmenler, alman kökenliler, rusya almanları, almanya kökenli göçmenler, geri dönen almanlar' },
  { code: 'DOCUMENTS',
    de: 'Ausweis, Dokumente, Urkunden, Bürgerbüro, Bürgeramt, Einwohnermeldeamt, Bürgerservice, Bürgerservicebüro, Meldebehörde, Beglaubigung, beglaubigen, amtliche Beglaubigung, Papiere, Rathaus, Stadtverwaltung, '
      + 'Gemeindeverwaltung, Perso und Pass, Meldeamt, Meldewesen, Einwohnermeldewesen, Kopien beglaubigen lassen, Beglaubigungen, Unterschrift beglaubigen, beglaubigte Kopie, Urkunden beantragen, Bürgerdienste, '
      + 'Bürgeranliegen, Zeugnis beglaubigen, Apostille, Verwaltungsstelle, Gemeindebüro, Ortsverwaltung, Lebensbescheinigung, Ausweise und Dokumente',
    en: "documents, papers, citizens' office, registration office, town hall, municipal office, certified copy, attestation, citizen services, certified copies, have a copy certified, certify signature, apostille, "
      + 'municipal administration, personal documents, official documents, local authority office',
    ar: 'وثائق, اوراق رسمية, البلدية, بلدية, مكتب المواطنين, تصديق, تصديق اوراق, دائرة النفوس, اوراق ثبوتية, مستندات, تصديق الشهادة, نسخة مصدقة, تصديق توقيع, مبنى البلدية, خدمات المواطنين, دار البلدية, ورق رسمي, استخراج اوراق',
    uk: 'документи, бюргербюро, ратуша, відомство реєстрації, завірення документів, документы, администрация, заверить документы, завірена копія, завірити підпис, апостиль, центр обслуговування громадян, '
      + 'адміністрація громади, заверенная копия, апостиль документы, бюргерамт, ратхаус, міська мерія, городская мэрия',
    tr: 'belgeler, evrak, belediye, vatandaş bürosu, nüfus dairesi, onaylatma, kimlik belgeleri, tasdik, belge onayı, onaylı kopya, apostil, vatandaş hizmetleri, evrak onaylatma, imza onayı, belediye binası' },
  { code: 'PASSPORT', wider: 'DOCUMENTS',
    de: 'Reisepass, Personalausweis, Pass, Pass verloren, Pass verlängern, Passbeschaffung, Kinderreisepass, Passersatz, Ausweis verloren, Ausweis beantragen, Botschaft, Konsulat, vorläufiger Personalausweis, '
      + 'biometrisches Passbild, Perso, Perso verloren, neuer Ausweis, Pass abgelaufen, Reisepass beantragen, Ausweis abgelaufen, Pass ist weg, Passstelle, Passamt, Pass für mein Kind, Passbild, Ausweis abholen, '
      + 'Nationalpass, Generalkonsulat, Ausweisdokumente ausstellen, Personalausweis und Reisepass, Express-Reisepass',
    en: 'passport, identity card, id card, lost passport, renew passport, embassy, consulate, travel document, identity document, passport expired, new passport, stolen passport, passport photo, child passport, '
      + 'apply for id card, identity papers',
    ar: 'جواز سفر, جواز السفر, جوازات, تجديد الجواز, فقدت جوازي, سفارة, بطاقة هوية, وثيقة سفر, قنصلية, ضاع جوازي, جوازي منتهي, استخراج جواز, صورة جواز, هوية شخصية, ضاعت هويتي, باسبور, جواز طفل, القنصلية, استخراج هوية, '
      + 'ضاعت الهوية, هويتي, تجديد الهوية',
    uk: 'паспорт, закордонний паспорт, загубив паспорт, посвідчення особи, консульство, посольство, продовжити паспорт, потерял паспорт, загранпаспорт, удостоверение личности, закінчився паспорт, новий паспорт, айді картка, '
      + 'біометричний паспорт, вкрали паспорт, просрочен паспорт, заменить паспорт, потеряла паспорт, новый паспорт, фото на паспорт, аусвайс',
    tr: 'pasaport, kimlik, nüfus cüzdanı, pasaport yenileme, konsolosluk, pasaportumu kaybettim, kimlik kartı, büyükelçilik, pasaportumun süresi doldu, kimliğimi kaybettim, yeni pasaport, çocuk pasaportu, kimlik çıkartmak, '
      + 'başkonsolosluk, vesikalık' },
  { code: 'ADDRESS_REGISTRATION', wider: 'DOCUMENTS',
    de: 'Wohnsitz anmelden, Wohnsitz ummelden, Ummeldung, Meldebescheinigung, Anmeldung Wohnung, Wohnsitzanmeldung, Wohnungsgeberbestätigung, Adresse ändern, Anmeldebescheinigung, Abmeldung Wohnsitz, Adresse anmelden, '
      + 'neue Adresse, Wohnung anmelden, umgezogen Adresse melden, nach dem Umzug anmelden, Meldeadresse, Hauptwohnsitz, Zweitwohnsitz, Nebenwohnung, Anmeldung des Wohnsitzes, Wohnsitz abmelden, An- und Ummeldung, '
      + 'Einzugsbestätigung, Meldepflicht, Melderegisterauskunft, Haushaltsbescheinigung, bei der Stadt anmelden',
    en: 'register address, address registration, registration certificate, change of address, anmeldung, register my residence, deregister, register after moving, register in the city, proof of address, main residence, '
      + 'second residence, confirmation from landlord, moved to a new address, registration of residence',
    ar: 'تسجيل العنوان, تسجيل السكن, تغيير العنوان, انميلدونغ, شهادة سكن, انملدونغ, تسجيل مكان السكن, تسجيل بالبلدية, تسجيل عنوان جديد, انملدنغ, ورقة السكن, سجل عنواني, الغاء تسجيل السكن, تسجيل بيت جديد',
    uk: 'реєстрація місця проживання, прописка, реєстрація адреси, змінити адресу, анмельдунг, регистрация адреса, прописаться, зареєструватися за адресою, прописатися, довідка про реєстрацію, зміна місця проживання, '
      + 'анмельдунг адреса, зарегистрироваться по адресу, справка о регистрации, сменить адрес, выписаться',
    tr: 'adres kaydı, ikamet kaydı, adres değişikliği, oturma belgesi, ikametgah, anmeldung yapmak, adres bildirme, yeni adres kaydı, ikamet bildirimi, taşındım adres, ikametgah belgesi, adresimi değiştirmek' },
  { code: 'CIVIL_STATUS', wider: 'DOCUMENTS',
    de: 'Standesamt, Geburtsurkunde, Heiratsurkunde, Sterbeurkunde, heiraten, Heirat, Eheschließung, Hochzeit, Geburt anmelden, Namensänderung, Vaterschaftsanerkennung, Ehefähigkeitszeugnis, Ehe anmelden, Sterbefall melden, '
      + 'Trauung, standesamtlich heiraten, wir wollen heiraten, Trautermin, Hochzeitstermin, Geburt melden, Kind ist geboren Urkunde, Neugeborenes anmelden, Ehename, Familienname ändern, Geburtsregister, Eheurkunde, '
      + 'Namensrecht, Personenstandswesen, Lebenspartnerschaft, Anmeldung der Eheschließung, Geschlechtseintrag ändern',
    en: 'registry office, birth certificate, marriage certificate, death certificate, get married, marriage, wedding, name change, register a birth, we want to marry, civil wedding, newborn registration, change my name, '
      + 'civil registry, certificate of no impediment, register death, change gender entry',
    ar: 'شهادة ميلاد, شهادة زواج, زواج, شهادة وفاة, تسجيل مولود, تسجيل زواج, عقد زواج, تغيير الاسم, شتاندس امت, بدنا نتزوج, تسجيل الولادة, ورقة ميلاد, استخراج شهادة ميلاد, واقعة زواج, تثبيت زواج, زواج مدني, تسجيل الطفل, '
      + 'تغيير الاسم الرسمي',
    uk: 'загс, рацс, свідоцтво про народження, свідоцтво про шлюб, одруження, шлюб, свідоцтво про смерть, зареєструвати дитину, свидетельство о рождении, свидетельство о браке, брак, пожениться, розпис, хочемо одружитися, '
      + 'свідоцтво на дитину, зміна прізвища, зареєструвати новонародженого, зарегистрировать ребенка, смена фамилии, свадьба, регистрация брака, весілля',
    tr: 'nikah dairesi, doğum belgesi, evlilik cüzdanı, evlenmek, evlilik, nikah, isim değişikliği, ölüm belgesi, doğum kaydı, evlenmek istiyoruz, resmi nikah, doğum bildirimi, nüfusa kayıt, soyadı değiştirme, nikah günü, '
      + 'bebek kaydı' },
  { code: 'POLICE_CERTIFICATE', wider: 'DOCUMENTS',
    de: 'Führungszeugnis, polizeiliches Führungszeugnis, erweitertes Führungszeugnis, Bundeszentralregister, Führungszeugnis beantragen, Auszug aus dem Strafregister, Strafregisterauszug, Führungszeugnis für Ehrenamt, '
      + 'Gewerbezentralregister, keine Vorstrafen Nachweis',
    en: 'police clearance certificate, certificate of good conduct, criminal record certificate, criminal record check, police record extract, clean record proof, background check certificate',
    ar: 'شهادة حسن سلوك, لا حكم عليه, خلو سوابق, شهادة عدم محكومية, صحيفة سوابق, شهادة سلوك, سجل عدلي, شهادة خلو سوابق',
    uk: 'довідка про несудимість, несудимість, справка о несудимости, довідка з поліції, поліцейська довідка, витяг про судимість, справка из полиции, справка о судимости',
    tr: 'sabıka kaydı, iyi hal kağıdı, adli sicil belgesi, adli sicil kaydı, sabıkasızlık belgesi, temiz kağıdı' },
  { code: 'FORM_HELP',
    de: 'Hilfe bei Formularen, Anträge ausfüllen, Formulare ausfüllen, Formularhilfe, Ausfüllhilfe, Antrag, Hilfe bei Anträgen, Formular, Behördenbriefe, Brief vom Amt verstehen, Behördenpost, Formularlotsen, Ausfüllhilfen, '
      + 'Schreibhilfe, verstehe den Brief nicht, Papierkram, Bescheid verstehen, Schreibstube, Hilfe mit Ämtern, Anträge gemeinsam ausfüllen, beim Ausfüllen helfen, Unterstützung beim Ausfüllen, Formulare verstehen, '
      + 'Antragsservice, Antragshilfe, Hilfe beim Antrag, Schriftverkehr mit Behörden, Schreiben vom Amt, Post vom Amt, Amtsdeutsch, Brief erklären, Briefe lesen und erklären, Amtsbrief, Formularservice, '
      + 'Korrespondenz mit Ämtern, Bescheid erklären, Anträge stellen, Antrag stellen, komplizierte Formulare, Brief auf Deutsch verstehe ich nicht, Ausfüllen von Formularen',
    en: 'help with forms, fill in forms, form filling, paperwork, application forms, letter from authority, do not understand letter, official letters, help filling out, fill in applications together, form too complicated, '
      + 'help with applications, explain official letters, correspondence with authorities, completing forms, explain this letter, form filling service, paperwork support, letter in german i do not understand',
    ar: 'ملء استمارات, تعبئة استمارات, تعبئة اوراق, تعبئة طلبات, مساعدة في الاوراق, رسالة من الدائرة, لا افهم الرسالة, تعبئة فورم, استمارة, استمارات, تعبئة الاستمارات, اجتني رسالة من الدائرة, مين يعبيلي الاوراق, شرح رسالة, '
      + 'قراءة الرسائل الرسمية, مساعدة بتعبئة الطلبات, فورمولار, وصلتني رسالة, معاملات, تقديم طلب رسمي, بريد رسمي, المعاملات الورقية',
    uk: 'допомога з формулярами, заповнити анкету, заповнення документів, заповнити заяву, лист з установи, не розумію листа, бланки, заяви, заполнить документы, заполнить заявление, письмо из ведомства, помощь с бумагами, '
      + 'заповнити формуляр, допомога із заявами, пояснити лист, прийшов лист з установи, заповнення анкет, паперова робота, пришло письмо, заполнить анкету, заполнить формуляр, объяснить письмо, заполнение бумаг, '
      + 'не понимаю письмо, официальные письма',
    tr: 'form doldurma, form doldurma yardımı, evrak işleri, başvuru formu, resmi mektup, mektubu anlamıyorum, dilekçe, dilekçe yazma, form doldurmak, başvuru doldurma, mektubu açıklama, daireden mektup geldi, resmi yazı, '
      + 'evrak doldurma, başvuru yardımı, resmi yazışma' },
  { code: 'ACCOMPANIMENT',
    de: 'Begleitung zu Behörden, Behördenbegleitung, Begleitung zu Terminen, Ämterlotsen, Behördenlotsen, Integrationslotsen, Integrationslotse, Begleitung zum Arzt, Begleitdienst, Ämterbegleitung, Begleitperson, '
      + 'Stadtteilmütter, Elternlotsen, Begleitung zum Amt, kommt mit zum Amt, jemand der mitkommt, allein zum Amt trauen, Termine beim Amt begleiten, Begleitung bei Behördengängen, Behördengänge, '
      + 'Begleitung bei Arztbesuchen, Arztbegleitung, begleiten zu Arztterminen, Sprachmittler begleiten, Alltagsbegleiter, Alltagsbegleitung, Lotsendienst, Lotsenprojekt, Kulturlotsen, Kulturmittler, '
      + 'Begleitung durch Ehrenamtliche, Ehrenamtliche begleiten, Familienlotsen, Bildungslotsen, Gesundheitslotsen, Mut-Begleiter',
    en: 'accompaniment to appointments, someone to come with me, accompany to authorities, integration guide, accompany to doctor, escort service, come with me to the office, accompanied to appointments, '
      + 'volunteers accompany you, go with me to the doctor, cultural mediator, neighbourhood mothers, guide through authorities, afraid to go alone to office',
    ar: 'مرافقة, مرافقة الى الدوائر, مرافقة للطبيب, مرافق, مرافقة للمواعيد, من يرافقني الى الدائرة, حدا يروح معي على الدائرة, حدا يجي معي على الدكتور, مرافقة متطوعين, مرافقة للدوائر الرسمية, وسيط ثقافي, يرافقني الى الموعد, '
      + 'مرافق للطبيب',
    uk: 'супровід до установ, супровід на прийом, піти разом до лікаря, провідник з інтеграції, сопровождение в ведомства, сопровождение к врачу, хтось піде зі мною, супровід до лікаря, супровід волонтером, '
      + 'культурний посередник, піти зі мною в установу, пойти со мной в ведомство, сопровождение на прием, сопровождать к врачу, боюсь идти одна',
    tr: 'refakat, resmi dairelere refakat, doktora refakat, randevuya eşlik, uyum rehberi, benimle gelecek biri, daireye benimle gelsin, doktora eşlik, randevuda eşlik, kültür aracısı, gönüllü refakatçi, refakatçi' },
  { code: 'COMPLAINTS',
    de: 'Beschwerde, Beschwerdestelle, Ombudsstelle, Ombudsmann, Bürgerbeauftragte, Petition, Ombudschaft, Mängelmelder, Anregung und Beschwerde, mich beschweren, sich beschweren, Beschwerde einreichen, Beschwerdemanagement, '
      + 'unzufrieden mit dem Amt, Patientenfürsprecher, Heimfürsprecher, Ombudsperson, Kritik und Anregungen, Bürgersprechstunde, Ideen und Beschwerden, Schlagloch melden, Schäden melden',
    en: 'complaint, complaints office, ombudsman, petition, mediation office, make a complaint, complain about, complain about an office, patient advocate, report damage, feedback and complaints, ombudsperson, '
      + 'report a pothole',
    ar: 'شكوى, شكاوى, تقديم شكوى, ديوان المظالم, بدي اشتكي, شكوى على الدائرة, مكتب الشكاوى, تقديم اعتراض وشكوى, محامي المرضى',
    uk: 'скарга, поскаржитися, омбудсмен, подати скаргу, жалоба, пожаловаться, хочу поскаржитися, скарга на установу, захисник пацієнтів, подать жалобу, жалоба на ведомство, повідомити про пошкодження',
    tr: 'şikayet, şikayet bürosu, ombudsman, arabuluculuk bürosu, şikayet etmek, şikayetçiyim, şikayet dilekçesi, hasta hakları temsilcisi, kamu denetçisi' },
  { code: 'LOST_PROPERTY',
    de: 'Fundbüro, Fundsachen, Schlüssel verloren, Fundamt, etwas gefunden, Geldbeutel verloren, Fundtier, etwas verloren, habe meinen Schlüssel verloren, Handy verloren, Tasche verloren, Portemonnaie verloren, '
      + 'Geldbörse verloren, Brieftasche gefunden, Fundsache abgeben, Fundsachen abholen, Fundstelle, verlorene Gegenstände, Verlust melden, im Bus vergessen, Jacke liegen lassen',
    en: 'lost property office, lost and found, lost keys, lost wallet, found something, lost my phone, lost my bag, left on the bus, lost purse, found wallet, lost items, hand in found items',
    ar: 'مفقودات, مكتب المفقودات, ضاع مفتاحي, فقدت محفظتي, ضاع موبايلي, ضاعت شنطتي, فقدت مفاتيحي, اغراض ضائعة, لقيت محفظة, نسيت شنطتي بالباص',
    uk: 'бюро знахідок, загубив, знахідка, загубив ключі, потерял ключи, бюро находок, загубив телефон, загубила сумку, загублені речі, забув в автобусі, знайшов гаманець, потерял телефон, потеряла сумку, потерянные вещи, '
      + 'стол находок, забыл в автобусе',
    tr: 'kayıp eşya bürosu, kayıp eşya, anahtarımı kaybettim, telefonumu kaybettim, çantamı kaybettim, otobüste unuttum, cüzdanımı kaybettim, buluntu eşya, kayıp büro' },
  { code: 'TRACING_SERVICE',
    de: 'Suchdienst, DRK-Suchdienst, vermisste Angehörige, Angehörige suchen, Familie auf der Flucht verloren, Vermisste, Familie wiederfinden, Vermisstensuche, Familienangehörige wiederfinden, vermisst seit Krieg, '
      + 'nach Verwandten forschen',
    en: 'tracing service, missing relatives, find my family, lost contact with family, missing person, search for relatives, red cross tracing',
    ar: 'البحث عن مفقودين, فقدت اهلي, البحث عن العائلة, مفقود من الحرب, ضاع اخي بالطريق, خدمة البحث الصليب الاحمر',
    uk: 'розшук рідних, зниклі безвісти, знайти родичів, служба розшуку, пропав безвісти, розыск родственников, пропавшие без вести, найти родных, служба розыска',
    tr: 'kayıp yakınlarını arama, ailemi arıyorum, kayıp akraba, kızılhaç arama servisi, kayıp kişiler' },
  { code: 'PUBLIC_ORDER_OFFICE',
    de: 'Ordnungsamt, Ruhestörung, Lärm, Falschparker, Hund anmelden, Bußgeld, Strafzettel, Fischereischein, Jagdschein, Waffenschein, Veterinäramt, Straßenverkehrsamt, Ordnungsbehörde, Nachbar ist laut, laute Nachbarn, '
      + 'zu laut nachts, Lärmbelästigung, Lärmbeschwerde, Falschparker melden, Knöllchen, Bußgeldbescheid, Bußgeldstelle, Blitzer, geblitzt, Hundehaltung, Leinenpflicht, Sondernutzung, Gaststättenerlaubnis, Gefahrenabwehr, '
      + 'Sicherheit und Ordnung, Veranstaltung anmelden, Plakatierung, Gesundheits- und Lebensmittelüberwachung, Lebensmittelkontrolle, Schädlinge, Rattenbekämpfung, Jagdbehörde, Angelschein beantragen',
    en: 'public order office, noise complaint, parking fine, register a dog, fishing licence, veterinary office, traffic fine, loud neighbours, noise at night, speeding ticket, fine notice, dog registration, '
      + 'report illegal parking, food inspection, hunting licence, permit for event, rat infestation',
    ar: 'مكتب النظام العام, ازعاج, غرامة, مخالفة, ضجيج الجيران, تسجيل كلب, جيران مزعجين, صوت عالي بالليل, مخالفة سير, غرامة سرعة, رخصة صيد, ازعاج الجيران, رخصة حفلة, مخالفة وقوف',
    uk: 'відомство громадського порядку, штраф, шум, порушення порядку, зареєструвати собаку, шум соседи, шумні сусіди, штраф за швидкість, штраф за паркування, галас вночі, дозвіл на захід, шумные соседи, штраф за скорость, '
      + 'штраф за парковку, шум ночью, лицензия на рыбалку',
    tr: 'zabıta, gürültü, para cezası, gürültü şikayeti, ordnungsamt, gürültülü komşu, hız cezası, park cezası, trafik cezası, köpek kaydı, gece gürültü, balık tutma izni' },
  { code: 'ENVIRONMENT_OFFICE',
    de: 'Umweltamt, Naturschutzbehörde, Wasserbehörde, Untere Naturschutzbehörde, Forstamt, Landwirtschaftsamt, Baumfällung, Baum fällen Genehmigung, Bodenschutz, Immissionsschutz, Wespennest, Wildtier gefunden, Förster, '
      + 'Umweltschutzamt, Gewässerschutz, Brunnenbohrung',
    en: 'environment office, nature conservation authority, forestry office, permission to cut a tree, wasp nest, water authority, agriculture office',
    ar: 'مكتب البيئة, دائرة الزراعة, قطع شجرة تصريح, عش دبابير, دائرة الغابات',
    uk: 'відомство охорони природи, екологічне відомство, лісництво, дозвіл зрубати дерево, осине гніздо, природоохранное ведомство, лесничество, осиное гнездо',
    tr: 'çevre dairesi, orman dairesi, ağaç kesme izni, eşek arısı yuvası, tarım dairesi' },
  { code: 'COUNTY_ADMINISTRATION',
    de: 'Landratsamt, Kreisverwaltung, Kreishaus, Landkreis, Landrat, Kreistag, Kreisamt, Behördennummer 115, Gemeinderat, Stadtrat, Amtsverwaltung, Bürgermeister, Kreisbehörde, Dienststellen des Landkreises, '
      + 'Zuständigkeit im Amt, welches Amt ist zuständig, wer ist zuständig, Gemeinderatssitzung, Bürgermeisteramt, Bürgermeisterin, Ortsvorsteher, Kreistagssitzung, Landrätin, Kreisverwaltungsgebäude, Verbandsgemeinde, '
      + 'Samtgemeinde, Behördenwegweiser, Behördenrufnummer, Bürgertelefon, Ansprechpartner im Landratsamt',
    en: 'county administration, district office, county council, mayor, district administration, local council, which office is responsible, who is responsible, county office, local government, municipality, '
      + "public administration, mayor's office, citizen hotline",
    ar: 'ادارة المقاطعة, دائرة المقاطعة, لاندراتسامت, مجلس المقاطعة, رئيس البلدية, اي دائرة مسؤولة, مين المسؤول, ادارة المنطقة, المحافظة, عمدة, رقم خدمة المواطنين, مجلس البلدية',
    uk: 'районна адміністрація, адміністрація району, ландратсамт, бургомістр, районная администрация, яка установа відповідає, міська рада, громада адміністрація, какое ведомство отвечает, администрация района, бургомистр, '
      + 'ландрат, городской совет',
    tr: 'ilçe yönetimi, kaymakamlık, landratsamt, belediye başkanı, il meclisi, hangi daire, hangi daire sorumlu, yerel yönetim, belediye meclisi, kaymakam, muhtar' },
  { code: 'ELECTIONS',
    de: 'Wahlen, Briefwahl, Wahllokal, Wahlrecht, Wahlamt, Stimmzettel, Bürgerentscheid, Kommunalwahl, Integrationsrat, Ausländerbeirat, Migrationsbeirat, Integrationsbeirat, Bürgerbeteiligung, wählen gehen, '
      + 'wie kann ich wählen, Wahlschein, Wahlbenachrichtigung, Wahlhelfer, Bundestagswahl, Landtagswahl, Europawahl, Bürgermeisterwahl, politisch mitbestimmen, Mitbestimmung, Beteiligung von Migranten, Jugendparlament, '
      + 'Kinder- und Jugendbeteiligung, Jugendbeirat, Jugendgemeinderat, Bürgerversammlung, Bürgerforum, Bürgerdialog, Politik mitmachen, Inklusionsbeirat, Vertretung der Migranten',
    en: 'elections, vote, postal vote, polling station, right to vote, integration council, citizen participation, how can i vote, voting, election day, polling card, youth parliament, youth council, have a say, '
      + 'take part in politics, migrant council, public consultation',
    ar: 'انتخابات, تصويت, حق الانتخاب, مجلس الاجانب, مجلس الاندماج, كيف انتخب, بطاقة انتخاب, التصويت بالبريد, برلمان الشباب, مشاركة سياسية, مجلس المهاجرين, مشاركة المواطنين',
    uk: 'вибори, голосування, право голосу, рада іноземців, выборы, голосовать, совет иностранцев, як проголосувати, молодіжний парламент, участь у політиці, рада мігрантів, як голосувати поштою, как проголосовать, '
      + 'молодежный парламент, участие в политике, избирательный участок, голосование по почте',
    tr: 'seçim, oy kullanma, seçimler, yabancılar meclisi, uyum meclisi, oy hakkı, nasıl oy kullanırım, mektupla oy, gençlik meclisi, göçmen meclisi, siyasete katılım, sandık seçim, söz hakkı' },
  { code: 'WELCOME_SERVICE',
    de: 'Willkommen, Willkommensbüro, neu zugezogen, Neubürger, Erstberatung, Wegweiser für Neuzugewanderte, Neu in der Stadt, Willkommensbehörde, Willkommensmappe, erste Schritte, Ankommen, bin neu hier, '
      + 'neu in Deutschland angekommen, gerade angekommen, Neuankommende, Erstorientierung, Orientierung für Neuankömmlinge, Informationen für Neuzugewanderte, Neubürgerempfang, Begrüßungspaket, Neubürgerbegrüßung, '
      + 'Stadtführung für Neuzugezogene, Lotsen für Neuankömmlinge, Willkommenszentrum, Welcome Center, Willkommenskultur, Einleben, Alltag in Deutschland verstehen, Leben in Deutschland',
    en: 'welcome service, new in town, newcomer guide, welcome office, first steps in germany, new arrivals, i am new here, just arrived, newly arrived, welcome centre, settling in, orientation for newcomers, '
      + 'life in germany, new residents, welcome pack, welcome guide',
    ar: 'مكتب الترحيب, جديد في المدينة, دليل القادمين الجدد, خطوات اولى في المانيا, وصلت جديد, انا جديد هون, وصلت على المانيا جديد, الحياة في المانيا, مركز الترحيب, القادمين حديثا, توجيه القادمين الجدد, مرحبا بالقادمين',
    uk: 'служба прийому, новоприбулі, перші кроки в німеччині, щойно приїхав, только приехал, первые шаги в германии, я тут новий, щойно приїхала, життя в німеччині, нові мешканці, орієнтація для новоприбулих, я здесь новый, '
      + 'только приехала, жизнь в германии, недавно приехали, велком центр',
    tr: 'hoş geldin bürosu, yeni geldim, yeni gelenler için rehber, ilk adımlar, burada yeniyim, yeni taşındım, almanyada yaşam, almanyada hayat, hoşgeldin merkezi, yeni gelenlere yardım, yeni geldik' },
  ...moneyLawConcepts,
];
