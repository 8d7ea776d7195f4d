import { type Concept } from './concept.js';

/** Words about proving a language, translating it and speaking others. */
export const understandingConcepts: readonly Concept[] = [
  { code: 'LANGUAGE_TEST',
    de: 'Sprachprüfung, Sprachtest, Deutschprüfung, Sprachzertifikat, telc, Goethe-Zertifikat, DTZ, Deutsch-Test für Zuwanderer, ÖSD, Einstufungstest, Sprachnachweis, Deutschtest, Sprachprüfungen, '
      + 'Zertifikatsprüfung Sprache, telc-Prüfung, DTZ-Prüfung, Prüfungszentrum Sprache, Sprachstandstest, Sprachstandsfeststellung, Nachweis Deutschkenntnisse, Deutschnachweis, Deutschzertifikat, B1 Nachweis, '
      + 'Einstufung Deutschkurs, Einstufungsberatung, Prüfungstraining Deutsch, Vorbereitung auf die Deutschprüfung, Deutsch-Prüfung, Sprachdiplom, Prüfung telc, Test für Deutsch, Prüfung anmelden Deutsch, '
      + 'Zertifikat für Deutsch, welches Niveau habe ich, Goethe, Sprachniveau testen, A2-Test, Deutschprüfung wiederholen, Prüfungstermin, Sprachstand, Mündliche Prüfung Deutsch, Modelltest, B1-Prüfung, TestDaF, '
      + 'Zertifikatsprüfungen',
    en: 'language test, language exam, german exam, language certificate, telc exam, goethe certificate, placement test, german certificate, exam preparation german, proof of german skills, language assessment, '
      + 'german language certificate, dtz exam, test my german level, german test, where to take german exam, register for exam german, exam dates telc, level test, which level am i, find out my german level, '
      + 'language proficiency, german proof for visa, osd exam, exam fee german, failed german exam, repeat german exam, language diploma, placement interview, b1 exam',
    ar: 'امتحان اللغة, اختبار اللغة, شهادة اللغة, امتحان تيلك, تيلك, امتحان غوته, فحص اللغة, شهادة لغة, شهادة الماني, امتحان الماني, امتحان الالماني, تحديد مستوى, امتحان تحديد المستوى, اثبات اللغة, تحضير لامتحان اللغة, شهادة تيلك, غوته',
    uk: 'мовний іспит, іспит з німецької, мовний сертифікат, тест з німецької, телк, экзамен по немецкому, языковой экзамен, сертификат языка, сертифікат з німецької, сертификат немецкого, визначення рівня мови, '
      + 'определение уровня языка, тест на рівень мови, підготовка до іспиту з німецької, подготовка к экзамену по немецкому, гете сертифікат, экзамен телк, довідка про знання мови, тельк, телц, здати німецьку, '
      + 'сдать немецкий, екзамен німецька, тест німецька, тест немецкий, дтц, дтз екзамен, гете інститут, гете институт, айнштуфунгстест, який у мене рівень, какой у меня уровень, записаться на экзамен по немецкому, '
      + 'записатися на іспит, мовний сертифікат отримати',
    tr: 'dil sınavı, almanca sınavı, dil sertifikası, telc sınavı, seviye tespit sınavı, goethe sertifikası, almanca sertifikası, almanca seviye testi, telc, almanca belgesi, dil belgesi, sınav hazırlık almanca, dil yeterlilik, '
      + 'almanca testi, almanca sınavı nerede, sınav kaydı almanca, hangi seviyedeyim, seviye testi, almanca seviyem, almanca sınavında kaldım, sınav tarihleri almanca, ösd sınavı, dil diploması, dil sınavına giriş, '
      + 'seviye belirleme' },
  { code: 'CITIZENSHIP_TEST', wider: 'NATURALISATION',
    de: 'Einbürgerungstest, Test Leben in Deutschland, LiD, Leben in Deutschland Test, Einbürgerungsprüfung, Test für Einbürgerung, Test für die Einbürgerung, Fragen zum Einbürgerungstest, Einbürgerungstest anmelden, '
      + 'Vorbereitung Einbürgerungstest, Kurs zur Einbürgerung, 33 Fragen Test, Test für deutschen Pass, Test für Staatsbürgerschaft, 300 Fragen, Deutschland-Quiz, Fragenkatalog Einbürgerung, Prüfung für deutschen Pass, '
      + 'Wissen über Deutschland, Lebenstest',
    en: 'citizenship test, naturalisation test, life in germany test, test for german passport, register for citizenship test, prepare for citizenship test, naturalization test, test for citizenship, 33 questions, 310 questions, '
      + 'questions for german citizenship, practice citizenship questions, citizenship exam, book citizenship test, where to take citizenship test, einbürgerungstest, leben in deutschland test',
    ar: 'امتحان الجنسية, اختبار التجنيس, امتحان الحياة في المانيا, اختبار الجنسية, فحص الجنسية, امتحان الباسبور الالماني, اسئلة الجنسية, تيست الجنسية, لايف ان دويتشلاند, التحضير لامتحان الجنسية',
    uk: 'тест на громадянство, іспит на громадянство, тест життя в німеччині, тест на гражданство, экзамен на гражданство, тест для громадянства, іспит для громадянства, записатися на тест громадянство, тест жизнь в германии, '
      + 'айнбюргерунгстест, питання тесту на громадянство, лебен ин дойчланд, лебен ін дойчланд, питання на громадянство, вопросы на гражданство, 33 питання, 33 вопроса, сдать тест на гражданство',
    tr: 'vatandaşlık sınavı, vatandaşlık testi, almanyada yaşam testi, vatandaşlık testi hazırlık, einbürgerungstest, vatandaşlık için test, vatandaşlık soruları, alman pasaportu sınavı, 33 soru vatandaşlık, '
      + 'vatandaşlık sınavı kaydı, leben in deutschland, vatandaşlık sınavı soruları, alman vatandaşlık testi, vatandaşlık sınavı nerede' },
  { code: 'INTERPRETING',
    de: 'Dolmetscher, Dolmetscherin, Dolmetschen, Dolmetschdienst, Sprachmittler, Sprachmittlerin, Sprachmittlung, Dolmetscherpool, Gemeindedolmetscher, Integrationslotsen Übersetzung, Begleitung mit Übersetzung, '
      + 'übersetzen beim Arzt, spreche nicht Deutsch, Telefondolmetschen, Videodolmetschen, brauche Dolmetscher, Dolmetscher gesucht, jemand der übersetzt, jemand zum Übersetzen, Übersetzungshilfe, '
      + 'Sprach- und Kulturmittler, Kulturmittler, Sprach- und Integrationsmittler, Sprachmittlungspool, Dolmetschereinsatz, Dolmetschereinsätze, Dolmetscherinnen und Dolmetscher, Laiendolmetscher, '
      + 'Laiendolmetschen, Sprachlotsen, Sprachlotse, Sprachlotsinnen, ehrenamtlich übersetzen, Übersetzen bei Behörden, Dolmetschen bei Arztbesuchen, Dolmetscher für Arabisch, Dolmetscher für Ukrainisch, '
      + 'beim Elterngespräch übersetzen, sprachliche Begleitung, sprachliche Unterstützung, Sprachbarrieren, Sprachbarriere überwinden, Verständigungsprobleme, verstehe den Arzt nicht, Dolmetschervermittlung, '
      + 'Sprinter Sprachmittler, Dolmetschertätigkeit, wer übersetzt für mich, versteht mich keiner, Arzt versteht mich nicht, Sprache nicht verstehen beim Amt, jemand der Russisch spricht, '
      + 'jemand der Ukrainisch kann, jemand der Arabisch kann, Übersetzer mitnehmen, Übersetzer für Schule, Dolmetscher kostenlos, Sprachhelfer, mündlich übersetzen, Brückenbauer Sprache, Konsekutiv, '
      + 'kultursensibel, Sprach- und Kulturvermittlung, Farsi-Dolmetscher, übersetzen beim Termin, Sprachmittlerpool, Sprach Mittler, jemand der meine Sprache spricht, Gespräch übersetzen, '
      + 'Gespräch in meiner Sprache, mit Dolmetscher, Sprachmittelnde',
    en: 'interpreter, interpreting, interpretation, language mediator, someone to translate at the doctor, i do not speak german, interpreter service, need an interpreter, someone who translates, '
      + 'translate at school meeting, translate at office, volunteer interpreters, language barrier, cultural mediator, interpreting service, interpreter for arabic, interpreter for ukrainian, '
      + 'community interpreters, telephone interpreting, cannot understand the doctor, someone who speaks my language at the doctor, translator for hospital, translator for parents meeting, translate for me, '
      + 'person to translate, somebody to interpret, interpreter at court, interpreter at hospital, interpreter for school meeting, phone interpreter, video interpreter, interpreter for dari, '
      + 'interpreter for farsi, interpreter for turkish, interpreter for russian, interpreters, oral translation, translate a conversation, language help at appointment, i need a translator, bring a translator, '
      + 'dolmetscher, integration mediators, can someone translate, someone to translate, translator for appointment, someone who speaks my language, doctor does not understand me',
    ar: 'مترجم, مترجمة, ترجمان, ترجمة فورية, ترجمة شفهية, مترجم فوري, بدي مترجم, وسيط لغوي, لا اتكلم الالمانية, مترجم عند الطبيب, مترجم في الجوب سنتر, حدا يترجم, بدي حدا يترجملي, مترجم متطوع, ترجمة عند الدكتور, مترجم عربي, '
      + 'مترجم للمدرسة, مترجم هاتفي, دولميتشر, لا افهم الطبيب, مترجمين, حاجز اللغة',
    uk: 'перекладач, усний переклад, усний перекладач, мовний посередник, перекладачка, не розмовляю німецькою, переводчик, переводчица, устный перевод, потрібен перекладач, нужен переводчик, перекладач до лікаря, '
      + "переводчик к врачу, волонтер-перекладач, перекладачі, переводчики, переклад у лікаря, мовний бар'єр, языковой барьер, не розумію лікаря, телефонний переклад, перекладач української, культурний посередник, "
      + 'синхронний переклад, дольметчер, перекласти у лікаря, перевести у врача, хто перекладе, кто переведет, перекладач на термін, переводчик на термин, перекладач безкоштовно, переводчик бесплатно, перекладач в джобцентр, '
      + 'переводчик в джобцентр, перекладач в школу, переводчик в школу, дольметчер знайти, дольмечер, шпрахмітлер, шпрахмиттлер, не розуміють мене, не понимают меня, переводчик с украинского, переводчик русский немецкий, '
      + 'перекладати на прийомі, допомога з перекладом, помощь с переводом',
    tr: 'tercüman, çevirmen, sözlü çeviri, tercümanlık, dil aracısı, almanca bilmiyorum, tercüman lazım, doktorda tercüman, tercüme yardımı, çeviri yapacak biri, gönüllü tercüman, telefonla tercüme, türkçe tercüman, dil engeli, '
      + 'doktoru anlamıyorum, kültür aracısı, çevirmenler, tercümanlar, bana tercüme edecek, tercüman arıyorum, hastanede tercüman, okulda tercüman, veli toplantısında tercüman, jobcenter tercüman, mahkemede tercüman, '
      + 'arapça tercüman, kürtçe tercüman, tercüman hizmeti, dolmetscher, almanca konuşamıyorum tercüman, dil bilmiyorum, çeviri yardımı, benim için çevirecek, randevuya tercüman, almancam yok' },
  { code: 'TRANSLATION', wider: 'INTERPRETING',
    de: 'Übersetzung, Übersetzungen, Übersetzer, Übersetzerin, übersetzen, beglaubigte Übersetzung, vereidigter Übersetzer, Dokumente übersetzen, Urkunden übersetzen, Zeugnis übersetzen, Brief übersetzen, Urkundenübersetzung, '
      + 'Geburtsurkunde übersetzen, Heiratsurkunde übersetzen, Führerschein übersetzen, Papiere übersetzen, Schreiben übersetzen, Texte übersetzen, Übersetzungsbüro, Übersetzungsdienst, amtliche Übersetzung, '
      + 'Beeidigter Übersetzer, ermächtigter Übersetzer, Brief nicht verstanden, kann den Brief nicht lesen, Zeugnisse übersetzen, Brief auf Arabisch übersetzen, Diplom auf Deutsch, Scheidungsurteil übersetzen, '
      + 'Stempel Übersetzung, schriftlich übersetzen, Übersetzungen beglaubigt, staatlich geprüfter Übersetzer, Urkunden ins Deutsche, Apostille und Übersetzung, Papiere auf Deutsch',
    en: 'translation, translator, certified translation, sworn translator, translate documents, translate a letter, translate birth certificate, translate my certificate, official translation, translation office, '
      + 'translation service, sworn translation, translate papers, translate my documents, translate papers into german, translate my diploma, translate driving licence, translate marriage certificate, certified translator, '
      + 'court-certified translator, document translation, written translation, translate a contract, translations, translate an email, who translates letters, notarized translation, translated certificate',
    ar: 'ترجمة, الترجمة, ترجمة محلفة, مترجم محلف, ترجمة وثائق, ترجمة اوراق, ترجمة شهادات, ترجمة شهادة الميلاد, ترجمة رسالة, ترجمان محلف, مكتب ترجمة, ترجمة عقد الزواج, ترجمة رخصة القيادة, ترجمة معتمدة, ترجمة مستندات',
    uk: 'переклад, письмовий переклад, переклад документів, присяжний перекладач, завірений переклад, перевод документов, перевод, присяжный переводчик, переклад свідоцтва, перевод свидетельства, переклад диплома, '
      + 'бюро перекладів, бюро переводов, перекласти лист, перевести письмо, перекласти документи, перевести документы, нотаріальний переклад, заверенный перевод, присяжні перекладачі, переклад паспорта, перевод паспорта, '
      + 'перевод диплома, переклад атестата, перевод аттестата, переклад прав, перевод прав, апостиль і переклад, перевести свидетельство о рождении, перекласти свідоцтво, перекласти диплом, бэайдигтер переводчик, '
      + 'сертифікований переклад, переводчик документов, перекладач документів',
    tr: 'çeviri, tercüme, yeminli tercüman, belge çevirisi, onaylı tercüme, evrak tercümesi, doğum belgesi çevirisi, diploma çevirisi, mektup çevirisi, tercüme bürosu, resmi tercüme, belge tercümesi, noter onaylı tercüme, '
      + 'belge tercüme, evlilik belgesi çevirisi, nüfus kayıt çevirisi, ehliyet tercümesi, diploma tercümesi, tercüme ettirmek, yeminli çevirmen, evrak çevirisi, sözleşme çevirisi, çeviri bürosu, tercüme fiyatı, mektubumu çevirin, '
      + 'kimlik tercümesi' },
  { code: 'CHILD_LANGUAGE_SUPPORT',
    de: 'Sprachförderung, Sprachförderung für Kinder, Sprach-Kita, Deutschförderung, Sprachbildung, HSL, HSU, Rucksack, Griffbereit, Deutsch für Kinder, Sprachförderkraft, Sprachstandserhebung, '
      + 'mein Kind spricht kein Deutsch, Kinder lernen Deutsch, Deutschkurs für Kinder, Deutsch für Vorschulkinder, Deutsch für Schulkinder, Vorlaufkurs, Vorkurs Deutsch, Sprachförderung in der Kita, '
      + 'alltagsintegrierte Sprachbildung, Spracherwerb, Sprachentwicklung, Kind spricht schlecht Deutsch, Kind spricht wenig, Kind kann kein Deutsch, Sprachlerngruppe Kinder, Sprachspielgruppe, '
      + 'spielerisch Deutsch lernen, sprachliche Bildung, sprachliche Entwicklung fördern, Stadtteilmütter Rucksack, Rucksack-Programm, Rucksack KiTa, Griffbereit-Gruppe, HIPPY, Opstapje, Sprachferien, '
      + 'Feriensprachkurs, Feriencamp Deutsch, Deutsch für Jugendliche, Deutschkurs für Jugendliche, FerienIntensivTraining, Deutschsommer, Sprachförderung für Schüler, Kind versteht kein Deutsch, '
      + 'Kind spricht nur Ukrainisch, Kind spricht nur Arabisch, Kind lernt sprechen, spielend Deutsch, Wortschatz Kind, Sprache in der Kita, Deutsch vor der Schule, Sprachtherapie oder Förderung, Sprachspiele, '
      + 'Sprachentwicklungsstörung, Deutsch in den Ferien, DaZ für Kinder, Bücher und Sprache Kleinkind, zweisprachig aufwachsen, mehrsprachig erziehen, Erstsprache fördern',
    en: 'language support for children, german for children, early language support, my child does not speak german, language development, german for kids, german course for children, german course for teenagers, '
      + 'german for young people, language development of children, child speaks little german, german holiday camp, learn german through play, preschool german, my child needs german, my kids must learn german, '
      + 'german for my son, german for my daughter, preschool language help, kids german class, german for schoolchildren, german lessons for kids, language play group, german for teenagers, '
      + 'my toddler does not understand german, child does not understand the teacher, language camp for kids, language promotion in kindergarten, speech development, german before school, language screening, '
      + 'holiday german course, language support for kids, child learn german, raise bilingual, bilingual children',
    ar: 'دعم لغوي للاطفال, الماني للاطفال, تعليم الالمانية للاطفال, طفلي لا يتكلم الماني, دورة الماني للاطفال, كورس الماني للاطفال, طفلي لا يعرف الماني, تعليم اطفالي الالمانية, الماني للشباب, الماني قبل المدرسة, '
      + 'تطور اللغة عند الاطفال, ابني ما بيحكي الماني',
    uk: 'мовна підтримка дітей, німецька для дітей, дитина не говорить німецькою, немецкий для детей, языковая поддержка детей, курси німецької для дітей, курсы немецкого для детей, німецька для підлітків, '
      + 'немецкий для подростков, німецька для дошкільнят, розвиток мовлення, развитие речи, дитина не знає німецької, ребенок не говорит по-немецки, німецька для школярів, дитина не розуміє німецької, '
      + 'ребенок не понимает немецкий, навчити дитину німецької, научить ребенка немецкому, немецкий для школьников, немецкий для дошкольников, дойч для дітей, німецька в садку, немецкий в садике, дитині важко з мовою, '
      + 'ребенку трудно с языком, шпрахфордерунг, шпрахфьордерунг, курси для підлітків німецька',
    tr: 'çocuklar için almanca, çocuk dil desteği, çocuğum almanca bilmiyor, dil teşviki, çocuklara almanca kursu, gençler için almanca kursu, çocuklara almanca, çocuğum almanca konuşamıyor, dil gelişimi, oyunla almanca, '
      + 'okul öncesi almanca, çocuğum almanca öğrensin, oğlum almanca bilmiyor, kızım almanca bilmiyor, çocuklara dil kursu, anaokulunda dil desteği, okuldan önce almanca, çocuklar almanca öğreniyor, oyunla dil öğrenme, '
      + 'gençlere almanca, çocuğum öğretmeni anlamıyor, tatilde almanca kursu, çocuğun dil gelişimi, almanca oyun grubu' },
  { code: 'MOTHER_TONGUE',
    de: 'Muttersprachlicher Unterricht, herkunftssprachlicher Unterricht, Muttersprache, Herkunftssprache, Arabisch für Kinder, Türkisch für Kinder, Ukrainisch für Kinder, Arabischunterricht, Mehrsprachigkeit, '
      + 'Samstagsschule, zweisprachig, Muttersprachunterricht, Herkunftssprachen, herkunftssprachlich, Familiensprache, Familiensprachen, mehrsprachig aufwachsen, mehrsprachige Erziehung, zweisprachige Erziehung, '
      + 'zweisprachig erziehen, bilinguale Gruppe, Arabischkurs für Kinder, Russisch für Kinder, Polnisch für Kinder, Persisch für Kinder, Kurdisch, Kurdisch für Kinder, Farsi, ukrainische Schule, '
      + 'russische Schule, arabische Schule, polnische Schule, Konsulatsunterricht, Kinder sollen Arabisch lernen, Kinder sollen Türkisch lernen, muttersprachliche Gruppe, Kind soll Muttersprache nicht verlieren, '
      + 'Kind vergisst unsere Sprache, zwei Sprachen zu Hause, unsere Sprache, ukrainische Samstagsschule, Sprache der Eltern, Herkunftssprache Kurs, zweisprachige Vorlesestunde, bilingual, HSU-Unterricht, '
      + 'Tigrinya für Kinder, Rumänisch für Kinder, Türkischunterricht',
    en: 'mother tongue teaching, heritage language, arabic lessons, arabic for children, ukrainian school, turkish lessons, multilingual, bilingual, arabic school, russian school, ukrainian lessons for children, '
      + 'russian for children, kurdish lessons, raising bilingual children, my child should learn arabic, multilingual upbringing, family language, persian lessons, native language lessons for kids, '
      + 'my child forgets our language, teach my child our language, turkish for children, kurdish for children, farsi for children, polish school, polish for children, chinese school, home language, '
      + 'saturday school, vietnamese lessons, bilingual family, bilingual kids, multilingual families, two languages at home, albanian lessons, tigrinya lessons, greek lessons for children, mother tongue lessons, '
      + 'arabic for kids',
    ar: 'تعليم العربية للاطفال, دروس عربي, مدرسة عربية, اللغة الام, دروس اللغة العربية, عربي للاطفال, ثنائي اللغة, مدرسة عربية للاطفال, تعليم اطفالي العربي, بدي ابني يتعلم عربي, كردي, دروس كردي, فارسي للاطفال, قراءة عربي للاطفال, '
      + 'تربية ثنائية اللغة, حصص عربي, اللغة العربية للاولاد',
    uk: 'рідна мова, українська школа, українська мова для дітей, суботня школа, двомовність, русская школа, родной язык, русский язык для детей, українська для дітей, уроки української, заняття українською, '
      + 'недільна школа українська, русский для детей, уроки русского языка, двомовні діти, двуязычие, двуязычные дети, багатомовність, українська онлайн школа, билингвы, українська суботня школа, украинская субботняя школа, '
      + 'украинская школа, русский для ребенка, дитина забуває українську, ребенок забывает русский, уроки украинского, українська література, украинский язык для детей, двуязычный ребенок, двомовна дитина, '
      + 'русская субботняя школа, навчання українською, украинская школа онлайн',
    tr: 'ana dili dersi, türkçe dersi, anadil, çocuklar için türkçe, türkçe kursu, iki dilli, çok dillilik, çocuklara türkçe, türkçe okulu, türk okulu, kürtçe, kürtçe dersi, çocuğum türkçe öğrensin, iki dilli çocuk, '
      + 'anadili eğitimi, arapça dersi, çok dilli çocuklar, çocuğum türkçe unutuyor, türkçe öğretmeni, türkçe ders, çocuğuma türkçe, anadilde eğitim, çocuklara arapça, kürtçe kursu, iki dille büyümek, iki dil konuşan çocuk, '
      + 'cumartesi okulu, evde türkçe, türkçe okuma yazma çocuk, farsça dersi, çocuklara kürtçe, anadil dersleri' },
  { code: 'FOREIGN_LANGUAGES', wider: 'LANGUAGE_COURSE',
    de: 'Fremdsprachen, Englischkurs, Englisch lernen, Englisch, Französisch, Spanisch, Italienisch, Fremdsprachenkurs, Türkisch lernen, Arabisch lernen, Ukrainisch lernen, Russisch lernen, Spanischkurs, Französischkurs, '
      + 'Italienischkurs, Spanisch lernen, Französisch lernen, Italienisch lernen, Englisch für Anfänger, Englisch für Senioren, Englisch auffrischen, Business Englisch, Englischkonversation, Polnisch lernen, Niederländisch, '
      + 'Polnischkurs, Arabischkurs, Türkischkurs, Russischkurs, Portugiesisch, Japanisch, Chinesisch, Schwedisch, Dänisch, Plattdeutsch, Plattdüütsch, Niederdeutsch, Mundart, Esperanto, Sprachen für den Urlaub, Lateinkurs, '
      + 'Urlaubsenglisch, Englischstunde, Englisch reden, Französisch Konversation, Sprachen lernen zum Spaß, Russisch, Norwegisch, Griechisch, Koreanisch, Englisch Kurs für Ältere, Ungarisch, Tschechisch, Englisch B2',
    en: 'foreign languages, english course, learn english, english class, french course, spanish course, learn arabic, learn turkish, english lessons, english for beginners, learn spanish, learn french, learn italian, '
      + 'spanish lessons, dutch course, polish course, english conversation, japanese course, learn russian, dialect, low german, speak english better, french lessons, italian course, russian course, russian lessons, '
      + 'chinese course, turkish course, arabic course, swedish course, portuguese course, greek course, latin lessons, english for adults, english for seniors, english for work, travel english, learn chinese, learn japanese, '
      + 'learn polish, spanish for beginners, plattdeutsch, esperanto, danish course',
    ar: 'لغات اجنبية, دورة انكليزي, تعلم الانجليزية, انجليزي, كورس انجليزي, انكليزي, تعلم الاسبانية, تعلم الفرنسية, دورة فرنسي, انجليزي للمبتدئين, دروس انجليزي, بدي اتعلم انكليزي, لغات اخرى',
    uk: 'іноземні мови, курси англійської, англійська мова, англійська, английский язык, курсы английского, иностранные языки, вчити англійську, учить английский, англійська для початківців, уроки англійської, '
      + 'французька мова, іспанська мова, испанский язык, французский язык, польська мова, разговорный английский, англійська для дорослих, английский для взрослых, англійська для дітей, английский для детей, '
      + 'вивчити англійську, выучить английский, английский разговорный клуб, итальянский язык, італійська мова, польский язык, французский, іспанська, китайська мова',
    tr: 'yabancı dil, ingilizce kursu, ingilizce öğrenmek, ingilizce, fransızca, ispanyolca, ingilizce dersi, fransızca kursu, ispanyolca kursu, italyanca, arapça kursu, rusça, yeni başlayanlar için ingilizce, ingilizce konuşma, '
      + 'ispanyolca öğrenmek, fransızca öğrenmek, italyanca kursu, rusça kursu, çince kursu, yetişkinlere ingilizce, emeklilere ingilizce, iş için ingilizce, ingilizce konuşmak, ingilizce kursuna, yabancı dil kursu, '
      + 'yabancı dil öğrenmek, lehçe kursu, hollandaca, japonca kursu, yunanca, portekizce' },
  { code: 'SIGN_LANGUAGE',
    de: 'Gebärdensprache, DGS, Gebärdensprachdolmetscher, Gebärden lernen, Gebärdensprachkurs, Deutsche Gebärdensprache, Schriftdolmetscher, gebärden, Gebärdensprachdolmetscherin, Gebärdensprachdolmetschen, '
      + 'Gebärdendolmetscher, DGS-Kurs, DGS-Dolmetscher, Gebärdenkurs, Gebärdensprache lernen, Gebärdenchor, Babyzeichen, Babygebärden, gebärdensprachkompetent, lautsprachbegleitende Gebärden, Gebärdentreff, '
      + 'Gehörlosendolmetscher, Schriftdolmetschen, Videos in Gebärdensprache, Gebärdensprachvideo, mit den Händen sprechen, Gehörlose verstehen, Fingeralphabet, Gebärden für Babys, taub verständigen, '
      + 'Kommunikation mit Gehörlosen, Gebärdensprachcafé, Dolmetscher für Gehörlose',
    en: 'sign language, sign language interpreter, learn sign language, german sign language, deaf interpreter, sign language course, baby signs, captioning, interpreter for the deaf, asl dgs, dgs course, sign interpreter, '
      + 'signing course, talk with deaf people, communicate with deaf child, sign language for babies, sign language for families, written interpreter, sign language class, interpreters for deaf patients, fingerspelling, '
      + 'gebärdensprache',
    ar: 'لغة الاشارة, لغة الإشارة, مترجم لغة اشارة, مترجم للصم, تعلم لغة الاشارة, دورة لغة اشارة, ترجمة للصم, اشارات الصم',
    uk: 'мова жестів, жестова мова, перекладач жестової мови, язык жестов, сурдопереводчик, сурдопереклад, сурдоперекладач, курси жестової мови, вивчити жестову мову, жестовый язык, перекладач для глухих, '
      + 'переводчик жестового языка, жести для глухих, жестами говорить, дактиль, курсы жестового языка, сурдо, перекладач для нечуючих, переводчик для глухих, вчити жести',
    tr: 'işaret dili, işaret dili tercümanı, işaret dili kursu, işaret dili öğrenmek, işitme engelliler tercümanı, bebek işaretleri, sağırlar için tercüman, işaret dili çevirmeni, işaretle konuşma, sağır çocukla konuşmak, '
      + 'işaret dili dersi, işaret dili öğreniyorum, sağırlarla konuşmak, gebärdensprache, işaret dili tercümanı doktorda, parmak alfabesi' },
  { code: 'EASY_LANGUAGE',
    de: 'Leichte Sprache, Einfache Sprache, leicht lesen, leicht verständlich, leicht erklärt, Leichte Sprache Übersetzung, in Leichter Sprache, in einfacher Sprache, Büro für Leichte Sprache, '
      + 'Texte in Leichter Sprache, schwere Sprache, Amtsdeutsch, Amtsdeutsch verstehen, Behördensprache, leichtes Deutsch, einfaches Deutsch, verständliche Sprache, schwere Wörter, Prüfgruppe Leichte Sprache, '
      + 'unterstützte Kommunikation, Bildsymbole, einfach erklärt, kurze Sätze, Text verstehe ich nicht, leicht zu verstehen, barrierefreie Texte, Info in leichter Sprache, Sprache für alle, A2-Deutsch Texte, '
      + 'Piktogramme, Übersetzen in Leichte Sprache, Texte einfach',
    en: 'easy language, plain language, easy to read, easy read, simple german, simple language, easily understandable, in plain german, easy german, texts in easy language, official german, hard words, augmentative communication, '
      + 'easy words, simple words, short sentences, plain german, translate into easy language, leichte sprache, easy-read documents, explain in simple words, pictures instead of text, symbols and pictures, '
      + 'information in easy language, text too difficult, understand difficult texts, language for everyone',
    ar: 'لغة سهلة, لغة مبسطة, الماني مبسط, الماني سهل, شرح بسيط, لغة بسيطة, نصوص سهلة, مشروح ببساطة, كلمات صعبة',
    uk: 'проста мова, легка мова, простой язык, легкий немецкий, просте пояснення, зрозуміла мова, спрощена мова, понятный язык, простыми словами, проста німецька, легке читання, ясный язык, простими словами, '
      + 'пояснити простою мовою, объяснить простым языком, зрозумілою мовою, понятным языком, складно написано, сложно написано, текст простою мовою',
    tr: 'kolay dil, basit dil, sade dil, anlaşılır dil, kolay almanca, basit anlatım, kolay okuma, anlaşılır almanca, sade almanca, kolay kelimeler, kısa cümleler, resimli bilgi, zor metni anlamıyorum, basit almanca, '
      + 'leichte sprache, basit kelimelerle, anlaşılır metin, sembollerle anlatım, kolay anlaşılır bilgi' },
  { code: 'GERMAN_WRITING', wider: 'GERMAN_COURSE',
    de: 'Deutsch schreiben üben, Schreibtraining Deutsch, Rechtschreibkurs, Grammatikkurs, Grammatiktraining, deutsche Grammatik, Briefe auf Deutsch schreiben, E-Mails auf Deutsch schreiben, Ausspracheübungen, '
      + 'Phonetikkurs, Deutsch Aussprache, Schreibwerkstatt Deutsch, Fehler beim Schreiben Deutsch, Deutsch Rechtschreibung üben, Texte schreiben auf Deutsch, Satzbau, Artikel der die das, Sprechen ohne Akzent, '
      + 'Akzent, Schreiben für Beruf, Bewerbung Deutsch schreiben üben, Deutsch schreiben, Rechtschreibung verbessern, Grammatik üben, besser Deutsch schreiben',
    en: 'practise writing german, german spelling course, german pronunciation, pronunciation training, write letters in german, grammar course, write better german, german grammar class, german spelling help, '
      + 'write emails in german, write a letter in german course, articles der die das, accent training, speak without accent, pronounce german, commas and spelling, writing course german, german dictation, '
      + 'german writing, german grammar',
    ar: 'كتابة الالماني, تدريب على الكتابة بالالمانية, لفظ الماني, نطق الالمانية, كورس قواعد, كتابة رسائل بالالمانية',
    uk: 'писати німецькою, писать на немецком, вимова німецька, произношение немецкий, граматика, грамматика немецкого, курс граматики, листи німецькою, писати без помилок німецькою, писать без ошибок немецкий, артиклі, '
      + 'артикли немецкие, німецька граматика, немецкая грамматика, правопис німецький, акцент, произношение, вимова',
    tr: 'almanca yazma, almanca telaffuz, almanca gramer, gramer kursu, almanca mektup yazmak, almanca yazmayı geliştirmek, almanca e-posta yazmak, telaffuz kursu, aksan, almanca imla, almanca yazım kuralları, der die das, '
      + 'almanca dikte, düzgün almanca' },
];
