import { type Concept } from './concept.js';

/** Words about papers, offices and the help with them. */
export const authoritiesConcepts: readonly Concept[] = [
  { code: 'DOCUMENTS',
    de: 'Ausweis, Dokumente, Urkunden, Bürgerbüro, Bürgeramt, Einwohnermeldeamt, Bürgerservice, Bürgerservicebüro, Meldebehörde, Beglaubigung, beglaubigen, amtliche Beglaubigung, Papiere, Rathaus, Stadtverwaltung, '
      + 'Gemeindeverwaltung, Perso und Pass, Meldeamt, Meldewesen, Einwohnermeldewesen, Kopien beglaubigen lassen, Beglaubigungen, Unterschrift beglaubigen, beglaubigte Kopie, Urkunden beantragen, Bürgerdienste, '
      + 'Bürgeranliegen, Zeugnis beglaubigen, Apostille, Verwaltungsstelle, Gemeindebüro, Ortsverwaltung, Lebensbescheinigung, Ausweise und Dokumente, Bürgerberatung Rathaus, Papiere verloren, Papiere beantragen, '
      + 'Unterlagen vom Amt, Bescheinigung beantragen, Bescheinigungen, Bürgerinformation, Kundencenter Rathaus, Rathaus geöffnet, Zeugniskopie beglaubigen, Dokument ausstellen, Dokumente verloren, Stadtbüro, '
      + 'Gemeindeamt, Amtshaus, Bürgerservicestelle, Bürgerhaus Verwaltung, öffentliche Urkunden, Unterschriftsbeglaubigung, Meldebescheinigung',
    en: "documents, citizens' office, registration office, town hall, municipal office, certified copy, attestation, citizen services, certified copies, have a copy certified, certify signature, apostille, "
      + 'municipal administration, personal documents, official documents, local authority office, certify documents, certify copy, get a copy certified, official copy, official stamp, city hall, town office, city office, '
      + 'citizens bureau, civic office, bürgerbüro, rathaus, bürgeramt, authenticate documents, legalise documents, legalization of documents, notarize, certificates office, lost documents, appointment at town hall, '
      + 'municipality office',
    ar: 'وثائق, اوراق رسمية, البلدية, بلدية, مكتب المواطنين, تصديق, تصديق اوراق, دائرة النفوس, اوراق ثبوتية, مستندات, تصديق الشهادة, نسخة مصدقة, تصديق توقيع, مبنى البلدية, خدمات المواطنين, دار البلدية, ورق رسمي, استخراج اوراق',
    uk: 'документи, бюргербюро, ратуша, відомство реєстрації, завірення документів, документы, администрация, заверить документы, завірена копія, завірити підпис, апостиль, центр обслуговування громадян, '
      + 'адміністрація громади, заверенная копия, апостиль документы, бюргерамт, ратхаус, міська мерія, городская мэрия, втратив документи, потерял документы, загубив документи, довідка з ратуші, справка из ратуши, '
      + 'рятхаус, бургерамт, бюргербюро термін, мерія, мэрия, цнап, паспортний стіл, паспортный стол, жек, жэк, міськрада, горсовет, горисполком, сільрада, сельсовет, нотаріально завірити, заверить подпись, '
      + 'заверить копию, бюргерсервіс, посвідчити копію, выдача справок',
    tr: 'belgeler, evrak, belediye, vatandaş bürosu, nüfus dairesi, onaylatma, kimlik belgeleri, tasdik, belge onayı, onaylı kopya, apostil, vatandaş hizmetleri, evrak onaylatma, imza onayı, belediye binası, bürgerbüro, rathaus, '
      + 'bürgeramt, belge almak, belge onaylatmak, kopya tasdiki, fotokopi onay, noter tasdiki, belediye randevu, belediyeye gitmek, belgelerimi kaybettim, evrak kaybı, evrak onayı, vatandaşlık bürosu belge, vatandaş ofisi, '
      + 'belediyede işlem' },
  { code: 'PASSPORT', wider: 'DOCUMENTS',
    de: 'Reisepass, Personalausweis, Pass, Pass verloren, Pass verlängern, Passbeschaffung, Kinderreisepass, Passersatz, Ausweis verloren, Ausweis beantragen, Botschaft, Konsulat, vorläufiger Personalausweis, '
      + 'biometrisches Passbild, Perso, Perso verloren, neuer Ausweis, Pass abgelaufen, Reisepass beantragen, Ausweis abgelaufen, Pass ist weg, Passstelle, Passamt, Pass für mein Kind, Passbild, Ausweis abholen, '
      + 'Nationalpass, Generalkonsulat, Ausweisdokumente ausstellen, Personalausweis und Reisepass, Express-Reisepass, Pass beantragen, Pass erneuern, Ausweis ist abgelaufen, Ausweis geklaut, '
      + 'Geldbörse mit Ausweis weg, Ausweis ändern, Lichtbild, Passfoto, Reisedokument, Reisepass Kind, Ausweis für Kinder, Personaldokumente, eAusweis, Identitätskarte, Personalausweis beantragen, '
      + 'Personalausweis verlängern, ukrainischer Pass, ausländischer Pass abgelaufen, Heimatpass, Ausweis gestohlen, Ausweis weg',
    en: 'passport, identity card, id card, lost passport, renew passport, embassy, consulate, travel document, identity document, passport expired, new passport, stolen passport, passport photo, child passport, apply for id card, '
      + 'identity papers, passports, id, identity cards, personal id, my id expired, lost id card, lost my id, stolen id, passport for my baby, baby passport, kids passport, renewed passport, express passport, '
      + 'blue passport refugees, refugee travel document, alien passport, grey passport, biometric photo, biometric photos, turkish consulate, syrian embassy, ukrainian consulate, ausweis, reisepass, national id, temporary passport',
    ar: 'جواز سفر, جواز السفر, جوازات, تجديد الجواز, فقدت جوازي, سفارة, بطاقة هوية, وثيقة سفر, قنصلية, ضاع جوازي, جوازي منتهي, استخراج جواز, صورة جواز, هوية شخصية, ضاعت هويتي, باسبور, جواز طفل, القنصلية, استخراج هوية, '
      + 'ضاعت الهوية, هويتي, تجديد الهوية',
    uk: 'паспорт, закордонний паспорт, загубив паспорт, посвідчення особи, консульство, посольство, продовжити паспорт, потерял паспорт, загранпаспорт, удостоверение личности, закінчився паспорт, новий паспорт, '
      + 'айді картка, біометричний паспорт, вкрали паспорт, просрочен паспорт, заменить паспорт, потеряла паспорт, новый паспорт, фото на паспорт, аусвайс, закордонний паспорт оформити, закордонник, загран, '
      + 'оформити паспорт, оформить паспорт, оформить загранпаспорт, консульство україни, консульство украины, паспорт дитини, паспорт ребенку, дитячий паспорт, украли паспорт, фото на документи, фото на документы, '
      + 'відновити паспорт, восстановить паспорт, продлить паспорт, рейзепас, райзепасс, перзональаусвайс, посольство україни, российское консульство, айди карта, проїзний документ, проездной документ беженца, '
      + 'поменять паспорт, украинский паспорт',
    tr: 'pasaport, kimlik, nüfus cüzdanı, pasaport yenileme, konsolosluk, pasaportumu kaybettim, kimlik kartı, büyükelçilik, pasaportumun süresi doldu, kimliğimi kaybettim, yeni pasaport, çocuk pasaportu, kimlik çıkartmak, '
      + 'başkonsolosluk, vesikalık, ausweis, kimlik yenileme, kimliğim bitti, kimliğim çalındı, pasaportum çalındı, pasaportum bitti, pasaport başvurusu, pasaport çıkarmak, bebek pasaportu, geçici pasaport, mülteci pasaportu, '
      + 'mavi pasaport, gri pasaport, biyometrik fotoğraf, türk konsolosluğu, konsolosluk randevusu, suriye elçiliği, elçilik, seyahat belgesi, yabancı pasaportu' },
  { code: 'ADDRESS_REGISTRATION', wider: 'DOCUMENTS',
    de: 'Wohnsitz anmelden, Wohnsitz ummelden, Ummeldung, Meldebescheinigung, Anmeldung Wohnung, Wohnsitzanmeldung, Wohnungsgeberbestätigung, Adresse ändern, Anmeldebescheinigung, Abmeldung Wohnsitz, '
      + 'Adresse anmelden, neue Adresse, Wohnung anmelden, umgezogen Adresse melden, nach dem Umzug anmelden, Meldeadresse, Hauptwohnsitz, Zweitwohnsitz, Nebenwohnung, Anmeldung des Wohnsitzes, Wohnsitz abmelden, '
      + 'An- und Ummeldung, Einzugsbestätigung, Meldepflicht, Melderegisterauskunft, Haushaltsbescheinigung, bei der Stadt anmelden, umgemeldet, Wohnort ändern, Anschrift ändern, polizeilich gemeldet, '
      + 'Anmeldung beim Einwohnermeldeamt, Umzug melden, neu in der Stadt anmelden, Adressänderung, Melden beim Amt, Meldegesetz, Auszug melden, ins Ausland abmelden, Meldebestätigung, Vermieterbescheinigung, '
      + 'Auskunft Melderegister, Zuzug, Meldeamt, umgezogen wo anmelden',
    en: 'register address, address registration, registration certificate, change of address, anmeldung, register my residence, deregister, register after moving, register in the city, proof of address, '
      + 'main residence, second residence, confirmation from landlord, moved to a new address, registration of residence, register my address, register in town, registering an address, register my new flat, '
      + 'new address, i moved, moved flat, address change, change my address, update address, ummeldung, meldebescheinigung, residence registration, registered address, wohnungsgeberbestätigung, '
      + 'proof of residence, unregister, leave germany deregister, register newly arrived, inhabitants office, einwohnermeldeamt, moving address, register my flat, registration office',
    ar: 'تسجيل العنوان, تسجيل السكن, تغيير العنوان, انميلدونغ, شهادة سكن, انملدونغ, تسجيل مكان السكن, تسجيل بالبلدية, تسجيل عنوان جديد, انملدنغ, ورقة السكن, سجل عنواني, الغاء تسجيل السكن, تسجيل بيت جديد',
    uk: 'реєстрація місця проживання, прописка, реєстрація адреси, змінити адресу, анмельдунг, регистрация адреса, прописаться, зареєструватися за адресою, прописатися, довідка про реєстрацію, зміна місця проживання, '
      + 'анмельдунг адреса, зарегистрироваться по адресу, справка о регистрации, сменить адрес, выписаться, анмельдунг зробити, сделать анмельдунг, зробити прописку, сделать прописку, без прописки, виписатися, '
      + 'зняти з реєстрації, зняти з обліку адреса, умельдунг, абмельдунг, переїхали змінити адресу, переехали сменить адрес, мельдебешайнігунг, мельдебешайнигунг, регистрация по месту жительства, справка о прописке, '
      + 'довідка про прописку, стать на облік адреса, вонунгсгебербештетігунг, подтверждение от арендодателя, прописатись',
    tr: 'adres kaydı, ikamet kaydı, adres değişikliği, oturma belgesi, ikametgah, anmeldung yapmak, adres bildirme, yeni adres kaydı, ikamet bildirimi, taşındım adres, ikametgah belgesi, adresimi değiştirmek, adresimi kaydetmek, '
      + 'adres taşıma, ummeldung, abmeldung, meldebescheinigung, einwohnermeldeamt, ikamet değişikliği, yeni adresim, ev sahibi onay belgesi, wohnungsgeberbestätigung, adres belgesi, yerleşim yeri belgesi, kayıt sildirme almanya, '
      + 'ikinci adres, adres bildirimi' },
  { code: 'CIVIL_STATUS', wider: 'DOCUMENTS',
    de: 'Standesamt, Geburtsurkunde, Heiratsurkunde, Sterbeurkunde, heiraten, Heirat, Eheschließung, Hochzeit, Geburt anmelden, Namensänderung, Vaterschaftsanerkennung, Ehefähigkeitszeugnis, Ehe anmelden, '
      + 'Sterbefall melden, Trauung, standesamtlich heiraten, wir wollen heiraten, Trautermin, Hochzeitstermin, Geburt melden, Kind ist geboren Urkunde, Neugeborenes anmelden, Ehename, Familienname ändern, '
      + 'Geburtsregister, Eheurkunde, Namensrecht, Personenstandswesen, Lebenspartnerschaft, Anmeldung der Eheschließung, Geschlechtseintrag ändern, wollen uns trauen lassen, Ja-Wort, Heirat anmelden, '
      + 'Urkunde verloren, Kind kam zur Welt Urkunde, Name des Kindes, Familienbuch, Stammbuch, Sterbefall, Eheurkunde beantragen, Geburtsurkunde beantragen, Urkunden bestellen, Beurkundung, Personenstand, '
      + 'Nachname ändern, Vorname ändern, Heiratstermin, Trauzimmer, Scheidung eintragen, Kirchenaustritt, Selbstbestimmungsgesetz, Vaterschaft beurkunden, Name ändern',
    en: 'registry office, birth certificate, marriage certificate, death certificate, get married, marriage, wedding, name change, register a birth, we want to marry, civil wedding, newborn registration, change my name, '
      + 'civil registry, certificate of no impediment, register death, change gender entry, marry, getting married, married abroad, recognise my marriage, register marriage, marriage licence, marriage papers, marry a german, '
      + 'marry a foreigner, birth registration, birth certificates, register my baby, name for baby, change surname, change first name, maiden name, divorce registered, registrar, standesamt, vital records, family book, '
      + 'wedding date office, no birth certificate, self-determination act, register newborn',
    ar: 'شهادة ميلاد, شهادة زواج, زواج, شهادة وفاة, تسجيل مولود, تسجيل زواج, عقد زواج, تغيير الاسم, شتاندس امت, بدنا نتزوج, تسجيل الولادة, ورقة ميلاد, استخراج شهادة ميلاد, واقعة زواج, تثبيت زواج, زواج مدني, تسجيل الطفل, '
      + 'تغيير الاسم الرسمي',
    uk: 'загс, рацс, свідоцтво про народження, свідоцтво про шлюб, одруження, шлюб, свідоцтво про смерть, зареєструвати дитину, свидетельство о рождении, свидетельство о браке, брак, пожениться, розпис, '
      + 'хочемо одружитися, свідоцтво на дитину, зміна прізвища, зареєструвати новонародженого, зарегистрировать ребенка, смена фамилии, свадьба, регистрация брака, весілля, запис актів громадянського стану, '
      + 'штандесамт, зареєструвати шлюб, зарегистрировать брак, зареєструвати народження, зарегистрировать рождение, расписаться, розписатися, вийти заміж, выйти замуж, хочу женитися, хотим пожениться, '
      + "свидетельство о смерти, змінити ім'я, сменить имя, поменять фамилию, змінити прізвище, метрика, гебуртсуркунде, свідоцтво народження дитини, свидетельство ребенка, зареєструвати смерть, весілля зареєструвати",
    tr: 'nikah dairesi, doğum belgesi, evlilik cüzdanı, evlenmek, evlilik, nikah, isim değişikliği, ölüm belgesi, doğum kaydı, evlenmek istiyoruz, resmi nikah, doğum bildirimi, nüfusa kayıt, soyadı değiştirme, nikah günü, '
      + 'bebek kaydı, standesamt, evlendirme dairesi, evlenme belgeleri, evlenmek için belgeler, almanla evlenmek, yabancıyla evlenmek, nikah belgeleri, nikah randevusu, doğum kağıdı, uluslararası doğum belgesi, '
      + 'bebeğimi kaydettirmek, bebek doğum kaydı, evlilik tanıtma, soyisim değiştirme, ad değiştirme, vukuatlı nüfus, ehliyetsizlik belgesi evlilik, ölüm kaydı' },
  { code: 'POLICE_CERTIFICATE', wider: 'DOCUMENTS',
    de: 'Führungszeugnis, polizeiliches Führungszeugnis, erweitertes Führungszeugnis, Bundeszentralregister, Führungszeugnis beantragen, Auszug aus dem Strafregister, Strafregisterauszug, Führungszeugnis für Ehrenamt, '
      + 'Gewerbezentralregister, keine Vorstrafen Nachweis, Vorstrafen Auskunft, Führungszeugnis für Ausbildung, Führungszeugnis für Arbeit, Auszug Bundeszentralregister, eintragsfrei, Zeugnis über Führung, '
      + 'behördliches Führungszeugnis, Führungszeugnis abholen, polizeilicher Auszug, Unbedenklichkeit Nachweis',
    en: 'police clearance certificate, certificate of good conduct, criminal record certificate, criminal record check, police record extract, clean record proof, background check certificate, dbs check, '
      + 'background check, criminal background check, police check, good conduct certificate, führungszeugnis, extended certificate of good conduct, no criminal record paper, police certificate for job, '
      + 'police clearance, police certificate',
    ar: 'شهادة حسن سلوك, لا حكم عليه, خلو سوابق, شهادة عدم محكومية, صحيفة سوابق, شهادة سلوك, سجل عدلي, شهادة خلو سوابق',
    uk: 'довідка про несудимість, несудимість, справка о несудимости, довідка з поліції, поліцейська довідка, витяг про судимість, справка из полиции, справка о судимости, фюрунгсцойгніс, фюрунгсцойгнис, '
      + 'полицейская справка, немає судимості довідка, нет судимости справка, справка об отсутствии судимости, довідка про відсутність судимості, довідка для роботи з дітьми, справка для работы с детьми',
    tr: 'sabıka kaydı, iyi hal kağıdı, adli sicil belgesi, adli sicil kaydı, sabıkasızlık belgesi, temiz kağıdı, führungszeugnis, adli sicil, sicil kaydı, iş için sabıka kaydı, sabıka kaydı almak, temiz kağıdı almanya, '
      + 'geliştirilmiş sabıka kaydı' },
  { code: 'FORM_HELP',
    de: 'Hilfe bei Formularen, Anträge ausfüllen, Formulare ausfüllen, Formularhilfe, Ausfüllhilfe, Antrag, Hilfe bei Anträgen, Formular, Behördenbriefe, Brief vom Amt verstehen, Behördenpost, Formularlotsen, '
      + 'Ausfüllhilfen, Schreibhilfe, verstehe den Brief nicht, Papierkram, Bescheid verstehen, Schreibstube, Hilfe mit Ämtern, Anträge gemeinsam ausfüllen, beim Ausfüllen helfen, Unterstützung beim Ausfüllen, '
      + 'Formulare verstehen, Antragsservice, Antragshilfe, Hilfe beim Antrag, Schriftverkehr mit Behörden, Schreiben vom Amt, Post vom Amt, Amtsdeutsch, Brief erklären, Briefe lesen und erklären, Amtsbrief, '
      + 'Formularservice, Korrespondenz mit Ämtern, Bescheid erklären, Anträge stellen, Antrag stellen, komplizierte Formulare, Brief auf Deutsch verstehe ich nicht, Ausfüllen von Formularen, Papiere sortieren, '
      + 'Unterlagen sortieren, Unterlagen ordnen, Ordner anlegen, Post nicht aufgemacht, ungeöffnete Briefe, Briefe stapeln sich, blicke nicht durch, verstehe den Antrag nicht, weiß nicht was ich ankreuzen soll, '
      + 'wo unterschreiben, Fragebogen ausfüllen, Formular zu schwer, Hilfe mit Papieren, Hilfe mit Post, Hilfe mit Schreiben, Behördenkram, Antragsformular, Antragsvordrucke, Vordrucke, Brief schreiben lassen, '
      + 'Schreiben aufsetzen, Behördenschreiben, amtliche Schreiben, Dokumente ordnen, Schriftstücke, Papierwust, beim Schriftverkehr helfen, gemeinsam Post durchgehen, Ausfüllservice, Schreibdienst, '
      + 'Bürokratiehilfe, Hilfe im Behördendschungel, Hilfe beim Ausfüllen, Brief vom Amt, wer schreibt einen Brief für mich, Briefe lesen, Brief von der Behörde, amtlicher Brief, Brief vom Gericht, '
      + 'Vertrag verstehen, Vertrag lesen helfen, Unterlagen verstehen, Unterlagen ausfüllen, Antworten schreiben, Post verstehen, Vertrag verstehe ich nicht',
    en: 'help with forms, fill in forms, form filling, paperwork, application forms, letter from authority, do not understand letter, official letters, help filling out, fill in applications together, '
      + 'form too complicated, help with applications, explain official letters, correspondence with authorities, completing forms, explain this letter, form filling service, paperwork support, '
      + 'letter in german i do not understand, letters from government, i got a letter i do not understand, cannot read letter from office, help with letters, help understanding letters, read my letter, '
      + 'understand official letter, need help with form, help me fill in, filling in forms, fill out a form, complete an application, bureaucracy, help with bureaucracy, too much paperwork, sort my papers, '
      + 'help with my papers, application help, official german letter, letter from jobcentre not understood, office letters, forms in german, post from the office, formular, write to the authorities, '
      + 'help with authorities, scribe service, answer a letter from office, fill out application, understand a contract, letter from court',
    ar: 'ملء استمارات, تعبئة استمارات, تعبئة اوراق, تعبئة طلبات, مساعدة في الاوراق, رسالة من الدائرة, لا افهم الرسالة, تعبئة فورم, استمارة, استمارات, تعبئة الاستمارات, اجتني رسالة من الدائرة, مين يعبيلي الاوراق, شرح رسالة, '
      + 'قراءة الرسائل الرسمية, مساعدة بتعبئة الطلبات, فورمولار, وصلتني رسالة, معاملات, تقديم طلب رسمي, بريد رسمي, المعاملات الورقية',
    uk: 'допомога з формулярами, заповнити анкету, заповнення документів, заповнити заяву, лист з установи, не розумію листа, бланки, заяви, заполнить документы, заполнить заявление, письмо из ведомства, '
      + 'помощь с бумагами, заповнити формуляр, допомога із заявами, пояснити лист, прийшов лист з установи, заповнення анкет, паперова робота, пришло письмо, заполнить анкету, заполнить формуляр, '
      + 'объяснить письмо, заполнение бумаг, не понимаю письмо, официальные письма, заповнити папери, заполнить бумаги, папери з джобцентру, розібрати папери, разобрать бумаги, розібратися з листами, '
      + 'разобраться с письмами, пошта від установи, перекласти лист від установи, прийшов лист німецькою, пришло письмо на немецком, не розумію що пишуть, не понимаю что пишут, що за лист, формуляр, формуляри, '
      + 'формуляры, антраг, антраги, заповнити антраг, заполнить антраг, анкети, анкеты, допоможіть заповнити, помогите заполнить, написати листа в установу, написать письмо в ведомство, бланк, заявление написать, '
      + 'написати заяву, допомога з паперами, бюрократія допомога, лист від джобцентру не розумію, помощь с документами, допомога з документами, письмо от ведомства',
    tr: 'form doldurma, form doldurma yardımı, evrak işleri, başvuru formu, resmi mektup, mektubu anlamıyorum, dilekçe, dilekçe yazma, form doldurmak, başvuru doldurma, mektubu açıklama, daireden mektup geldi, resmi yazı, '
      + 'evrak doldurma, başvuru yardımı, resmi yazışma, mektubu okuyamıyorum, almanca mektup, gelen mektubu anlamıyorum, resmi mektubu anlamıyorum, mektuba cevap yazmak, form dolduramıyorum, formu doldurmak, formular, '
      + 'antrag doldurmak, evraklarımda yardım, evrak yardımı, kağıt işleri, bürokrasi, bürokrasi yardımı, başvuru formu yardımı, başvuruda yardım, dilekçe yardımı, kindergeld formu, jobcenter formu, posta mektup anlamadım, '
      + 'belgelerimi düzenlemek, daireye yazı yazmak, arzuhalci' },
  { code: 'ACCOMPANIMENT',
    de: 'Begleitung zu Behörden, Behördenbegleitung, Begleitung zu Terminen, Ämterlotsen, Behördenlotsen, Integrationslotsen, Integrationslotse, Begleitung zum Arzt, Begleitdienst, Ämterbegleitung, Begleitperson, '
      + 'Stadtteilmütter, Elternlotsen, Begleitung zum Amt, kommt mit zum Amt, jemand der mitkommt, allein zum Amt trauen, Termine beim Amt begleiten, Begleitung bei Behördengängen, Behördengänge, '
      + 'Begleitung bei Arztbesuchen, Arztbegleitung, begleiten zu Arztterminen, Sprachmittler begleiten, Alltagsbegleiter, Alltagsbegleitung, Lotsendienst, Lotsenprojekt, Kulturlotsen, Kulturmittler, '
      + 'Begleitung durch Ehrenamtliche, Ehrenamtliche begleiten, Familienlotsen, Bildungslotsen, Gesundheitslotsen, Mut-Begleiter, jemand geht mit, geht jemand mit mir, nicht allein hingehen, '
      + 'traue mich nicht allein, zur Behörde begleiten, zum Jobcenter begleiten, zur Ausländerbehörde begleiten, zum Arzt begleiten, Seite an Seite, an die Hand nehmen, Begleitdienste, mit mir ins Krankenhaus, '
      + 'Wegbegleitung, Beistand beim Amt, Beistand mitnehmen, begleiteter Gang, Ämtergang, Amtsgänge, Unterstützer im Alltag, Lotsinnen und Lotsen, Terminbegleitung, Begleitung ins Krankenhaus, begleiten Sie, '
      + 'Integrationsbegleiter, Integrationsbegleiterin, wer geht mit zum Amt, wer geht mit mir zum Arzt, mit zum Amt gehen, geht mit mir zum Termin, mit zum Arzt, nicht allein zum Arzt',
    en: "accompaniment to appointments, someone to come with me, accompany to authorities, integration guide, accompany to doctor, escort service, come with me to the office, accompanied to appointments, "
      + "volunteers accompany you, go with me to the doctor, cultural mediator, neighbourhood mothers, guide through authorities, afraid to go alone to office, go with me to jobcentre, "
      + "go with me to immigration office, come along to doctor, someone to go with me, help at appointments, accompanied to doctor, accompany me, do not want to go alone to authorities, "
      + "escort to hospital appointment, chaperone appointment, accompaniers, volunteer companion to offices, integration guides accompany, parents' guides, person to come to school meeting, "
      + "support person at appointments, go with me to the office, company to appointment, come with me to doctor",
    ar: 'مرافقة, مرافقة الى الدوائر, مرافقة للطبيب, مرافق, مرافقة للمواعيد, من يرافقني الى الدائرة, حدا يروح معي على الدائرة, حدا يجي معي على الدكتور, مرافقة متطوعين, مرافقة للدوائر الرسمية, وسيط ثقافي, يرافقني الى الموعد, '
      + 'مرافق للطبيب',
    uk: 'супровід до установ, супровід на прийом, піти разом до лікаря, провідник з інтеграції, сопровождение в ведомства, сопровождение к врачу, хтось піде зі мною, супровід до лікаря, супровід волонтером, '
      + 'культурний посередник, піти зі мною в установу, пойти со мной в ведомство, сопровождение на прием, сопровождать к врачу, боюсь идти одна, піти зі мною, пойти со мной, піти разом, пойти вместе, '
      + 'пойти к врачу вместе, сходити зі мною до лікаря, сходить со мной к врачу, боюся йти сама, боюся йти одна, боюся йти сам, хто піде зі мною в джобцентр, пойти со мной в джобцентр, піти в амт, пойти в амт, '
      + 'провести до лікаря, супровід, сопровождение, супроводжувати, сопровождать, супровід у джобцентр, сопровождение в джобцентр, волонтер на термін, волонтер на термин, супровід на термін, лотс, '
      + 'інтеграційний лотсе, провожатый, піти в лікарню разом',
    tr: 'refakat, resmi dairelere refakat, doktora refakat, randevuya eşlik, uyum rehberi, benimle gelecek biri, daireye benimle gelsin, doktora eşlik, randevuda eşlik, kültür aracısı, gönüllü refakatçi, refakatçi, '
      + 'jobcentere benimle, yabancılar dairesine benimle, benimle doktora, hastaneye refakat, randevuya benimle, yalnız gitmeye korkuyorum daire, daireye refakat, resmi dairede yanımda, okul görüşmesine eşlik, '
      + 'benimle gelir misiniz, stadtteilmütter, mahalle anneleri, bana eşlik edecek, eşlik hizmeti, dairelere eşlik' },
  { code: 'COMPLAINTS',
    de: 'Beschwerde, Beschwerdestelle, Ombudsstelle, Ombudsmann, Bürgerbeauftragte, Petition, Ombudschaft, Mängelmelder, Anregung und Beschwerde, mich beschweren, sich beschweren, Beschwerde einreichen, '
      + 'Beschwerdemanagement, unzufrieden mit dem Amt, Patientenfürsprecher, Heimfürsprecher, Ombudsperson, Kritik und Anregungen, Bürgersprechstunde, Ideen und Beschwerden, Schlagloch melden, Schäden melden, '
      + 'ungerecht vom Amt behandelt, Amt antwortet nicht, Amt reagiert nicht, Ärger mit der Behörde, Ärger mit dem Amt, Dienstaufsichtsbeschwerde, Lob und Kritik, Meckerkasten, Kummerkasten, '
      + 'unabhängige Beschwerdestelle, Mangel melden, Defekt melden, Feedback geben, Verbesserungsvorschlag, Bürgeranfrage, Anliegen vortragen, Beschwerdemöglichkeit, beschweren',
    en: 'complaint, complaints office, ombudsman, petition, mediation office, make a complaint, complain about, complain about an office, patient advocate, report damage, feedback and complaints, ombudsperson, report a pothole, '
      + 'complain, complaints, unhappy with office, file a complaint, complaint letter, complain about the jobcentre, complain about care home, complain about school, complaint against authority, citizen complaint, '
      + 'report a problem in town, broken playground report, defect report, ombuds office youth welfare, suggestion box, not satisfied with service',
    ar: 'شكوى, شكاوى, تقديم شكوى, ديوان المظالم, بدي اشتكي, شكوى على الدائرة, مكتب الشكاوى, تقديم اعتراض وشكوى, محامي المرضى',
    uk: 'скарга, поскаржитися, омбудсмен, подати скаргу, жалоба, пожаловаться, хочу поскаржитися, скарга на установу, захисник пацієнтів, подать жалобу, жалоба на ведомство, повідомити про пошкодження, скарги, жалобы, '
      + 'жалуватися, жалоба на амт, скарга на джобцентр, жалоба на джобцентр, скарга на чиновника, жалоба на чиновника, недоволен ведомством, незадоволений обслуговуванням, куди скаржитися, куда жаловаться, '
      + 'відповіді немає з амту, амт не отвечает, петиція, петиция, звернення громадян, обращение граждан, омбудсман',
    tr: 'şikayet, şikayet bürosu, ombudsman, arabuluculuk bürosu, şikayet etmek, şikayetçiyim, şikayet dilekçesi, hasta hakları temsilcisi, kamu denetçisi, şikayetim var, şikayet yazmak, jobcenter şikayet, daireyi şikayet, '
      + 'okulu şikayet, huzurevini şikayet, memuru şikayet, beschwerde, arıza bildirmek, memnun değilim daireden, bakım evini şikayet' },
  { code: 'LOST_PROPERTY',
    de: 'Fundbüro, Fundsachen, Schlüssel verloren, Fundamt, etwas gefunden, Geldbeutel verloren, Fundtier, etwas verloren, habe meinen Schlüssel verloren, Handy verloren, Tasche verloren, Portemonnaie verloren, '
      + 'Geldbörse verloren, Brieftasche gefunden, Fundsache abgeben, Fundsachen abholen, Fundstelle, verlorene Gegenstände, Verlust melden, im Bus vergessen, Jacke liegen lassen, Handy liegen gelassen, '
      + 'Schlüsselbund, Rucksack vergessen, Regenschirm vergessen, im Zug vergessen, gefundene Gegenstände, verlorene Sachen, habe etwas gefunden, Ring verloren, Brille verloren, Fundsachenversteigerung, '
      + 'Kuscheltier verloren, Ausweis gefunden, Portmonee',
    en: 'lost property office, lost and found, lost keys, lost wallet, found something, lost my phone, lost my bag, left on the bus, lost purse, found wallet, lost items, hand in found items, lost my keys, '
      + 'lost my wallet, lost my jacket, i found a phone, i found a wallet, found keys, fundbüro, lost glasses, lost rucksack, lost umbrella, forgot my bag on train, lost things, lost property',
    ar: 'مفقودات, مكتب المفقودات, ضاع مفتاحي, فقدت محفظتي, ضاع موبايلي, ضاعت شنطتي, فقدت مفاتيحي, اغراض ضائعة, لقيت محفظة, نسيت شنطتي بالباص',
    uk: 'бюро знахідок, загубив, знахідка, загубив ключі, потерял ключи, бюро находок, загубив телефон, загубила сумку, загублені речі, забув в автобусі, знайшов гаманець, потерял телефон, потеряла сумку, '
      + 'потерянные вещи, стол находок, забыл в автобусе, загублене, потеряла, потерял, загубила, загубила телефон, загубив гаманець, загубила гаманець, потерял кошелек, потеряла кошелек, забув у поїзді, '
      + 'забыл в поезде, забула сумку, забыла сумку, знайшов ключі, нашел ключи, нашел кошелек, фундбюро, знайдені речі, найденные вещи, загублений рюкзак',
    tr: 'kayıp eşya bürosu, kayıp eşya, anahtarımı kaybettim, telefonumu kaybettim, çantamı kaybettim, otobüste unuttum, cüzdanımı kaybettim, buluntu eşya, kayıp büro, fundbüro, cüzdan buldum, telefon buldum, anahtar buldum, '
      + 'çanta buldum, trende unuttum, cüzdanım kayboldu, çantam kayboldu, kaybettiğim eşya' },
  { code: 'TRACING_SERVICE',
    de: 'Suchdienst, DRK-Suchdienst, vermisste Angehörige, Angehörige suchen, Familie auf der Flucht verloren, Vermisste, Familie wiederfinden, Vermisstensuche, Familienangehörige wiederfinden, '
      + 'vermisst seit Krieg, nach Verwandten forschen, Angehörige vermisst, Kontakt zur Familie verloren, Bruder vermisst, Suche nach Angehörigen, Schicksalsklärung, im Krieg vermisst, '
      + 'Familie verloren auf der Flucht, Nachforschung nach Vermissten, Restoring Family Links, Trace the Face, Verwandte im Krieg suchen',
    en: 'tracing service, missing relatives, find my family, lost contact with family, missing person, search for relatives, red cross tracing, looking for my family, lost my brother in war, missing family, '
      + 'search for missing people, find relatives, relatives missing since war, family separated during flight, family tracing, trace the face, red cross search, find my mother, separated from my children',
    ar: 'البحث عن مفقودين, فقدت اهلي, البحث عن العائلة, مفقود من الحرب, ضاع اخي بالطريق, خدمة البحث الصليب الاحمر',
    uk: 'розшук рідних, зниклі безвісти, знайти родичів, служба розшуку, пропав безвісти, розыск родственников, пропавшие без вести, найти родных, служба розыска, шукаю брата, шукаю сина, ищу родственников, ищу брата, '
      + "зник безвісти, зниклий на війні, пропал без вести, пропавший на войне, пошук зниклих, поиск пропавших, загубили зв'язок з родиною, потеряли связь с семьей, червоний хрест розшук, красный крест розыск",
    tr: 'kayıp yakınlarını arama, ailemi arıyorum, kayıp akraba, kızılhaç arama servisi, kayıp kişiler, kayıp ailem, kardeşimi arıyorum, annemi bulamıyorum, ailemden haber yok, savaşta kayboldu, yakınımı arıyorum, kızılhaç arama, '
      + 'kayıp aile bulmak' },
  { code: 'PUBLIC_ORDER_OFFICE',
    de: 'Ordnungsamt, Ruhestörung, Lärm, Falschparker, Hund anmelden, Bußgeld, Strafzettel, Fischereischein, Jagdschein, Waffenschein, Veterinäramt, Straßenverkehrsamt, Ordnungsbehörde, Nachbar ist laut, '
      + 'laute Nachbarn, zu laut nachts, Lärmbelästigung, Lärmbeschwerde, Falschparker melden, Knöllchen, Bußgeldbescheid, Bußgeldstelle, Blitzer, geblitzt, Hundehaltung, Leinenpflicht, Sondernutzung, '
      + 'Gaststättenerlaubnis, Gefahrenabwehr, Sicherheit und Ordnung, Veranstaltung anmelden, Plakatierung, Gesundheits- und Lebensmittelüberwachung, Lebensmittelkontrolle, Schädlinge, Rattenbekämpfung, '
      + 'Jagdbehörde, Angelschein beantragen, Autos parken falsch, Parkverstoß, Verwarnungsgeld, Strafe bezahlen, Hund beißt, Kampfhund, Krach nachts, Musik zu laut, Nachtruhe gestört, Ordnungswidrigkeit, '
      + 'wildes Parken, Feuerwerk Genehmigung, Straßenfest anmelden, Fest anmelden, Osterfeuer anmelden, Gaststättenrecht, Versammlung anmelden, Demonstration anmelden, Stadtpolizei, kommunaler Ordnungsdienst, '
      + 'Vollzugsdienst, Angelschein, Fischerprüfung, Jägerprüfung, Tierseuchen, Sperrstunde, Hundesteuer',
    en: 'public order office, noise complaint, parking fine, register a dog, fishing licence, veterinary office, traffic fine, loud neighbours, noise at night, speeding ticket, fine notice, dog registration, '
      + 'report illegal parking, food inspection, hunting licence, permit for event, rat infestation, ordnungsamt, noise at night report, neighbours loud at night report, parking ticket, got a fine, pay a fine, objection to fine, '
      + 'speed camera, speeding, flashed by radar, fishing license, dog licence, dangerous dog, illegal dumping report, abandoned car, fireworks permit, event permit, animal cruelty report, fines office, gun licence',
    ar: 'مكتب النظام العام, ازعاج, غرامة, مخالفة, ضجيج الجيران, تسجيل كلب, جيران مزعجين, صوت عالي بالليل, مخالفة سير, غرامة سرعة, رخصة صيد, ازعاج الجيران, رخصة حفلة, مخالفة وقوف',
    uk: 'відомство громадського порядку, штраф, шум, порушення порядку, зареєструвати собаку, шум соседи, шумні сусіди, штраф за швидкість, штраф за паркування, галас вночі, дозвіл на захід, шумные соседи, '
      + 'штраф за скорость, штраф за парковку, шум ночью, лицензия на рыбалку, орднунгсамт, сусіди шумлять, соседи шумят, гучна музика вночі, громкая музыка ночью, сосед шумит, штраф прийшов, пришел штраф, '
      + 'оскаржити штраф, обжаловать штраф, зарегистрировать собаку, податок на собаку, дозвіл на риболовлю, ліцензія на риболовлю, рыболовный билет, ангельшайн, мисливство, охота, разрешение на мероприятие, '
      + 'порушення тиші, нарушение тишины, неправильно припаркувався, камера швидкості, блитцер',
    tr: 'zabıta, gürültü, para cezası, gürültü şikayeti, ordnungsamt, gürültülü komşu, hız cezası, park cezası, trafik cezası, köpek kaydı, gece gürültü, balık tutma izni, park cezası itiraz, radar cezası, ceza yazdılar, '
      + 'trafik cezası itiraz, cezaya itiraz, balıkçılık belgesi, köpek vergisi kayıt, gürültü bildirmek, bußgeld, havai fişek izni, etkinlik izni, silah ruhsatı, terk edilmiş araba, hayvana eziyet bildirmek' },
  { code: 'ENVIRONMENT_OFFICE',
    de: 'Umweltamt, Naturschutzbehörde, Wasserbehörde, Untere Naturschutzbehörde, Forstamt, Landwirtschaftsamt, Baumfällung, Baum fällen Genehmigung, Bodenschutz, Immissionsschutz, Wespennest, Wildtier gefunden, '
      + 'Förster, Umweltschutzamt, Gewässerschutz, Brunnenbohrung, Baum darf nicht gefällt werden, Baumschutzsatzung, Hecke schneiden verboten, Hornissen, Wespen am Haus, Biber, Wolf gesichtet, '
      + 'totes Tier gefunden, Wildunfall, Altlasten, Grundwasser, Wasserrecht, Landschaftspflege, Landschaftspflegeverband, Naturschutzrecht, Waldbesitzer, Forstrevier, Revierförster, Brennholz, Baum fällen, '
      + 'Gewässer melden',
    en: 'environment office, nature conservation authority, forestry office, permission to cut a tree, wasp nest, water authority, agriculture office, cut down a tree, tree protection, permission to fell a tree, '
      + 'water protection office, protected area, soil contamination, report pollution, air quality, forest office, hunting authority, emissions, well permit, nature reserve permit, firewood collecting permit',
    ar: 'مكتب البيئة, دائرة الزراعة, قطع شجرة تصريح, عش دبابير, دائرة الغابات',
    uk: 'відомство охорони природи, екологічне відомство, лісництво, дозвіл зрубати дерево, осине гніздо, природоохранное ведомство, лесничество, осиное гнездо, лісник, лесник, дрова, спиляти дерево, спилить дерево, '
      + 'срубить дерево, оси вдома, осы дома, шершні, охорона довкілля відомство, экологическое ведомство, захист природи відомство, ведомство охраны природы, дикая природа, поранена дика тварина',
    tr: 'çevre dairesi, orman dairesi, ağaç kesme izni, eşek arısı yuvası, tarım dairesi, ağaç kesmek, çevre kirliliği bildirmek, kuyu izni, odun toplama izni, su koruma dairesi, hava kalitesi, koruma alanı, umweltamt' },
  { code: 'COUNTY_ADMINISTRATION',
    de: 'Landratsamt, Kreisverwaltung, Kreishaus, Landkreis, Landrat, Kreistag, Kreisamt, Behördennummer 115, Gemeinderat, Stadtrat, Amtsverwaltung, Bürgermeister, Kreisbehörde, Dienststellen des Landkreises, '
      + 'Zuständigkeit im Amt, welches Amt ist zuständig, wer ist zuständig, Gemeinderatssitzung, Bürgermeisteramt, Bürgermeisterin, Ortsvorsteher, Kreistagssitzung, Landrätin, Kreisverwaltungsgebäude, '
      + 'Verbandsgemeinde, Samtgemeinde, Behördenwegweiser, Behördenrufnummer, Bürgertelefon, Ansprechpartner im Landratsamt, Kreisbehörden, Verwaltungsgebäude, Amt im Landkreis, Öffnungszeiten Landratsamt, '
      + 'Ämterverzeichnis, Ansprechpartner Verwaltung, Kreisstadt, Landkreisverwaltung, Kreisausschuss, Oberbürgermeister, Ortsbürgermeister, Ortschaftsrat, Bezirksamt, Regierungspräsidium, Bezirksregierung, '
      + 'wohin muss ich mich wenden, wo beantrage ich, Gemeinde zuständig, Stadtverwaltung Ansprechpartner, Gemeindeverwaltung',
    en: "county administration, district office, county council, mayor, district administration, local council, which office is responsible, who is responsible, county office, local government, municipality, "
      + "public administration, mayor's office, citizen hotline, landratsamt, county government, county offices, county hall, which department is responsible, responsible office, which authority, "
      + "where do i have to go office, who do i contact at the council, council office, 115 hotline, council meeting, local authority, mayor's consultation hour, head of county, administrative office, "
      + "phone number county office, town hall",
    ar: 'ادارة المقاطعة, دائرة المقاطعة, لاندراتسامت, مجلس المقاطعة, رئيس البلدية, اي دائرة مسؤولة, مين المسؤول, ادارة المنطقة, المحافظة, عمدة, رقم خدمة المواطنين, مجلس البلدية',
    uk: 'районна адміністрація, адміністрація району, ландратсамт, бургомістр, районная администрация, яка установа відповідає, міська рада, громада адміністрація, какое ведомство отвечает, администрация района, '
      + 'бургомистр, ландрат, городской совет, крайсфервальтунг, крайсхаус, ландкрайс, яка установа, в какое ведомство, куди звертатися в установу, куда обращаться в ведомство, управа, районна адміністрація телефон, '
      + 'райадміністрація, облдержадміністрація, исполком, виконком, телефон 115, районна рада, депутат, мер міста, мэр города, сельская администрация, ратсхаус, штадтфервальтунг',
    tr: 'ilçe yönetimi, kaymakamlık, landratsamt, belediye başkanı, il meclisi, hangi daire, hangi daire sorumlu, yerel yönetim, belediye meclisi, kaymakam, muhtar, landratsamt nerede, hangi kurum, hangi makam, '
      + 'nereye gitmem lazım daire, belediye telefonu, 115, yetkili daire, yönetim binası, il yönetimi, belediye başkanına, kreis yönetimi, ilçe idaresi' },
  { code: 'ELECTIONS',
    de: 'Wahlen, Briefwahl, Wahllokal, Wahlrecht, Wahlamt, Stimmzettel, Bürgerentscheid, Kommunalwahl, Integrationsrat, Ausländerbeirat, Migrationsbeirat, Integrationsbeirat, Bürgerbeteiligung, wählen gehen, '
      + 'wie kann ich wählen, Wahlschein, Wahlbenachrichtigung, Wahlhelfer, Bundestagswahl, Landtagswahl, Europawahl, Bürgermeisterwahl, politisch mitbestimmen, Mitbestimmung, Beteiligung von Migranten, Jugendparlament, '
      + 'Kinder- und Jugendbeteiligung, Jugendbeirat, Jugendgemeinderat, Bürgerversammlung, Bürgerforum, Bürgerdialog, Politik mitmachen, Inklusionsbeirat, Vertretung der Migranten, wer darf wählen, Stimme abgeben, Wahltag, '
      + 'Wahlkreis, Wahlvorstand, Wahlkabine, Wähler, Parteien, Partei beitreten, Kandidaten, mitreden in der Gemeinde, mitgestalten, Einwohnerversammlung, Bürgerrat, Einwohnerantrag, Beteiligungsprozess, Zukunftswerkstatt, '
      + 'politische Teilhabe, Wahlalter, Beirat für Migration, Ideenwerkstatt, Bürgerhaushalt',
    en: 'elections, vote, postal vote, polling station, right to vote, integration council, citizen participation, how can i vote, voting, election day, polling card, youth parliament, youth council, have a say, '
      + 'take part in politics, migrant council, public consultation, election, where do i vote, voting rights for foreigners, can foreigners vote, ballot, absentee ballot, mail-in ballot, mail in voting, register to vote, '
      + 'local elections, election notification, advisory council for migrants, foreigners council, referendum, town council seats, candidate for council, election helper, polls, voters, foreigners advisory board',
    ar: 'انتخابات, تصويت, حق الانتخاب, مجلس الاجانب, مجلس الاندماج, كيف انتخب, بطاقة انتخاب, التصويت بالبريد, برلمان الشباب, مشاركة سياسية, مجلس المهاجرين, مشاركة المواطنين',
    uk: 'вибори, голосування, право голосу, рада іноземців, выборы, голосовать, совет иностранцев, як проголосувати, молодіжний парламент, участь у політиці, рада мігрантів, як голосувати поштою, как проголосовать, '
      + 'молодежный парламент, участие в политике, избирательный участок, голосование по почте, голосувати, піти на вибори, пойти на выборы, чи можу я голосувати, могу ли я голосовать, виборча дільниця, бюлетень, '
      + 'бюллетень, партія, партия, політична участь, участь громадян, участие граждан, місцеві вибори, местные выборы, рада інтеграції, совет по интеграции, совет мигрантов, референдум, громадські слухання, брифваль',
    tr: 'seçim, oy kullanma, seçimler, yabancılar meclisi, uyum meclisi, oy hakkı, nasıl oy kullanırım, mektupla oy, gençlik meclisi, göçmen meclisi, siyasete katılım, sandık seçim, söz hakkı, oy vermek, oy kullanmak, '
      + 'oyumu nerede, yabancılar oy, yabancı oy kullanabilir mi, mektupla oy kullanma, seçmen, yerel seçim, seçim günü, seçim kağıdı, sandık görevlisi, belediye seçimi, meclis seçimi, entegrasyon meclisi, halk oylaması, '
      + 'göçmenler meclisi' },
  { code: 'WELCOME_SERVICE',
    de: 'Willkommen, Willkommensbüro, neu zugezogen, Neubürger, Erstberatung, Wegweiser für Neuzugewanderte, Neu in der Stadt, Willkommensbehörde, Willkommensmappe, erste Schritte, Ankommen, bin neu hier, '
      + 'neu in Deutschland angekommen, gerade angekommen, Neuankommende, Erstorientierung, Orientierung für Neuankömmlinge, Informationen für Neuzugewanderte, Neubürgerempfang, Begrüßungspaket, '
      + 'Neubürgerbegrüßung, Stadtführung für Neuzugezogene, Lotsen für Neuankömmlinge, Willkommenszentrum, Welcome Center, Willkommenskultur, Einleben, Alltag in Deutschland verstehen, Leben in Deutschland, '
      + 'Fuß fassen, frisch zugezogen, hierher gezogen, gerade hergezogen, Neubürgerin, neu im Landkreis, neu im Dorf, neu im Ort, Erstinformation, Informationsmappe, Infopaket, Starthilfe für Zugezogene, '
      + 'Erstinformationen für Zugewanderte, Ankommensangebote, Start in Deutschland, in Deutschland leben, Orientierungshilfe, sich zurechtfinden, Wie funktioniert Deutschland, Welcome Guide, Handbook Germany, '
      + 'Willkommenspaket, Willkommenskurs, Ankommenstreff, Willkommenslotsen, Neu hier, neu in Deutschland, Neuzugezogene, kenne mich nicht aus, Stadt kennenlernen, Orientierung für Neue',
    en: 'welcome service, new in town, newcomer guide, welcome office, first steps in germany, new arrivals, i am new here, just arrived, newly arrived, welcome centre, settling in, orientation for newcomers, '
      + 'life in germany, new residents, welcome pack, welcome guide, new in the city, just moved to town, new residents guide, newcomer, new citizen welcome, start in germany, what do i do first in germany, '
      + 'first days in germany, welcome desk, newcomers information, new neighbours in town, how to start in germany, arrival guide, guide for immigrants, everyday life for newcomers, relocating to the county, '
      + 'welcome event, new here, just moved here, new in germany, do not know my way around',
    ar: 'مكتب الترحيب, جديد في المدينة, دليل القادمين الجدد, خطوات اولى في المانيا, وصلت جديد, انا جديد هون, وصلت على المانيا جديد, الحياة في المانيا, مركز الترحيب, القادمين حديثا, توجيه القادمين الجدد, مرحبا بالقادمين',
    uk: 'служба прийому, новоприбулі, перші кроки в німеччині, щойно приїхав, только приехал, первые шаги в германии, я тут новий, щойно приїхала, життя в німеччині, нові мешканці, орієнтація для новоприбулих, '
      + 'я здесь новый, только приехала, жизнь в германии, недавно приехали, велком центр, я нова тут, я новенька, я новенький, переехали недавно, переїхали нещодавно, щойно переїхали, тільки приїхали, '
      + 'только что приехали, з чого почати, с чего начать, що робити після приїзду, что делать после приезда, адаптація, адаптация, інтеграція в німеччині, облаштуватися, обустроиться, путівник для новоприбулих, '
      + 'вилькомменсцентр, вітальний центр, довідник для біженців, советы приезжим, орієнтація в місті, нові жителі',
    tr: 'hoş geldin bürosu, yeni geldim, yeni gelenler için rehber, ilk adımlar, burada yeniyim, yeni taşındım, almanyada yaşam, almanyada hayat, hoşgeldin merkezi, yeni gelenlere yardım, yeni geldik, '
      + 'almanyaya geldim ne yapmalıyım, ilk ne yapmalıyım, yeni gelenler, almanyada ilk günler, yeni geldim nereden başlamalıyım, şehirde yeniyim, karşılama bürosu, karşılama merkezi, yeni gelenlere rehber, '
      + 'almanyaya yeni taşındım, buraya yeni taşındım, hoş geldiniz rehberi, almanyaya yeni geldim' },
];
