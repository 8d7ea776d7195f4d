import { type Concept } from './concept.js';

/** Words about benefits, money, rights and being treated justly; they belong to those about authorities and law. */
export const moneyLawConcepts: readonly Concept[] = [
  { code: 'MEDIATION',
    de: 'Mediation, Streitschlichtung, Schlichtung, Schiedsstelle, Schiedsamt, Schiedsmann, Schiedsfrau, Schiedsperson, Streit mit Nachbarn, Nachbarschaftsstreit, Ärger mit dem Nachbarn, Konfliktberatung, '
      + 'Konfliktvermittlung, Streit lösen ohne Gericht, Konflikte lösen, Mediator, außergerichtliche Einigung, Nachbarschaftskonflikt',
    en: 'mediation, dispute with neighbour, settle a dispute, arbitration, conflict resolution, argument with neighbours, mediator, conflict mediation, out of court settlement',
    ar: 'وساطة, حل النزاعات, مشكلة مع الجار, خلاف مع الجيران, تحكيم, صلح, وسيط نزاعات',
    uk: 'медіація, сварка з сусідами, вирішення конфліктів, посередник у конфлікті, медиация, конфликт с соседями, спор с соседом, медиатор, примирення',
    tr: 'arabuluculuk, arabulucu, komşuyla kavga, komşu anlaşmazlığı, uzlaştırma, anlaşmazlık çözümü' },
  { code: 'SOCIAL_BENEFITS',
    de: 'Sozialleistungen, Sozialhilfe, Sozialamt, Geld vom Amt, Grundsicherung, Hilfe zum Lebensunterhalt, SGB XII, Amt für Soziales, Fachbereich Soziales, kein Geld, wenig Geld, ich habe kein Geld, zu wenig Geld, '
      + 'Erstausstattung Antrag, finanzielle Hilfe, finanzielle Unterstützung, Stütze, Hilfen vom Staat, Leistungen vom Amt, Transferleistungen, Geld reicht nicht, Geld reicht nicht zum Leben, Geldsorgen, Geldprobleme, '
      + 'finanzielle Not, finanzielle Notlage, pleite, Leistungsberechtigte, Existenzsicherung, Existenzsichernde Leistungen, Sozialleistungen beantragen, welche Leistungen stehen mir zu, Ansprüche prüfen, '
      + 'Hilfe in besonderen Lebenslagen, Sicherung des Lebensunterhalts, Bestattungshilfe, Anspruch auf Geld',
    en: 'social benefits, social assistance, social welfare office, welfare, no money, financial help, money from the state, social welfare, not enough money, money problems, state support, public benefits, '
      + 'entitled to benefits, financial hardship, no money to live, apply for benefits, government money',
    ar: 'مساعدات اجتماعية, إعانة اجتماعية, دائرة الشؤون الاجتماعية, مساعدة مالية, سوسيال, السوسيال, سوتسيال امت, ما عندي مال, الشؤون الاجتماعية, المصاري ما بتكفي, ما معي مصاري, معونة, المعونة الاجتماعية, مساعدة من الدولة, '
      + 'راتب من الدولة, طلب مساعدة مالية, ضائقة مالية, مصاري, السوسيالامت',
    uk: 'соціальні виплати, соціальна допомога, соціальне відомство, соціал, немає грошей, фінансова допомога, виплати, социальная помощь, социал, нет денег, социальные выплаты, финансовая помощь, грошей не вистачає, '
      + 'грошова допомога, державна допомога, оформити виплати, соціалка, не на що жити, денег не хватает, пособие, пособия, государственная помощь, соцвыплаты, не на что жить, социаламт',
    tr: 'sosyal yardım, sosyal yardımlar, sosyal daire, param yok, maddi yardım, sosyal yardım dairesi, sozialamt, param yetmiyor, geçinemiyorum, devlet yardımı, para yardımı, yardım parası, maddi sıkıntı, '
      + 'sosyal destek parası, sosyal yardım başvurusu' },
  { code: 'OLD_AGE_BASIC_INCOME', wider: 'SOCIAL_BENEFITS',
    de: 'Grundsicherung im Alter, Grundsicherung bei Erwerbsminderung, Rente reicht nicht, kleine Rente, Altersarmut, Armut im Alter, Aufstockung der Rente, Rente zu niedrig, Rente zu klein, von der Rente nicht leben, '
      + 'arm im Alter, Aufstockung für Rentner, Mindestsicherung im Alter, zu wenig Rente, dauerhaft voll erwerbsgemindert, Rentner mit wenig Geld',
    en: 'basic income in old age, pension is not enough, old-age poverty, small pension supplement, pension too small, cannot live on my pension, poor in old age, pension top-up, help for poor pensioners',
    ar: 'مساعدة كبار السن المالية, التقاعد لا يكفي, ضمان الشيخوخة, المعاش ما بيكفي, راتب التقاعد قليل, فقر الشيخوخة, تقاعدي لا يكفي',
    uk: 'допомога пенсіонерам, базове забезпечення в старості, пенсії не вистачає, не хватает пенсии, мала пенсія, доплата до пенсії, бідність у старості, маленькая пенсия, доплата к пенсии, пособие пенсионерам',
    tr: 'yaşlılık temel güvencesi, emekli maaşı yetmiyor, emekli maaşım yetmiyor, düşük emekli maaşı, yaşlılıkta yoksulluk, emekliye ek yardım' },
  { code: 'ASYLUM_SEEKER_BENEFITS', wider: 'SOCIAL_BENEFITS',
    de: 'Asylbewerberleistungen, AsylbLG, Asylbewerberleistungsgesetz, Bezahlkarte, Leistungen für Asylbewerber, Geld für Flüchtlinge, Asylgeld, Geld im Asylverfahren, Taschengeld für Asylbewerber, Sachleistungen Asyl, '
      + 'Leistungen nach dem Asylbewerberleistungsgesetz, Analogleistungen, Sozialleistungen für Geflüchtete, Krankenschein Asyl',
    en: 'asylum seeker benefits, payment card, money for refugees, benefits for asylum seekers, money during asylum, asylum allowance, support for asylum seekers money, benefits for refugees, cash for asylum seekers',
    ar: 'مساعدات طالبي اللجوء, بطاقة الدفع, راتب اللجوء, رواتب اللاجئين, راتب الكامب, مصروف اللاجئين, مساعدات اللاجئين المالية, كرت الدفع',
    uk: 'виплати біженцям, допомога біженцям гроші, платіжна картка, выплаты беженцам, гроші для біженців, допомога шукачам притулку, пособие беженцам, деньги беженцам, платежная карта',
    tr: 'sığınmacı yardımı, ödeme kartı, mülteci parası, iltica parası, mültecilere para yardımı, sığınmacı harçlığı, mülteci yardımı' },
  { code: 'SOCIAL_PASS', wider: 'SOCIAL_BENEFITS',
    de: 'Sozialpass, Sozialausweis, Familienpass, Kreisfamilienkarte, Ermäßigungsausweis, Kulturpass, Familienkarte, Vergünstigungen, Kulturtafel, Kultur für alle, Ermäßigung mit Ausweis, Ermäßigungskarte, '
      + 'vergünstigter Eintritt, freier Eintritt mit Pass, Eintrittskarten für Menschen mit wenig Geld, kostenlose Eintrittskarten, Ermäßigungen für Bürgergeld, Stadtpass, Kreispass, Bonuscard, Rabattkarte, Kulturloge, '
      + 'Sozialkarte, Landesfamilienpass, Freikarten, vermittelt Eintrittskarten',
    en: 'social pass, discount pass, family pass, culture pass, reductions for low income, discount card, free tickets for low income, reduced admission, free entry with pass, city pass discount, '
      + 'culture tickets for people with little money',
    ar: 'بطاقة تخفيض, بطاقة اجتماعية, بطاقة العائلة, تخفيضات, كرت تخفيض, دخول مجاني, بطاقات ثقافية مجانية, خصم للعائلات, بطاقة المدينة',
    uk: 'соціальний паспорт, картка знижок, сімейна картка, пільги, льготы, социальная карта, картка пільговика, безкоштовний вхід, пільговий вхід, знижка для малозабезпечених, карта скидок, льготный вход, бесплатный вход, '
      + 'семейная карта',
    tr: 'sosyal kart, indirim kartı, aile kartı, sosyal pas, indirimli giriş, ücretsiz giriş, şehir kartı, düşük gelirliye indirim, aile pası' },
  { code: 'BROADCASTING_FEE', wider: 'SOCIAL_BENEFITS',
    de: 'Rundfunkbeitrag, GEZ, Befreiung Rundfunkbeitrag, Rundfunkgebühr, GEZ Befreiung, Beitragsservice, GEZ abmelden, von der GEZ befreien, Fernsehgebühr, ARD ZDF Beitragsservice, Rundfunkbeitrag nicht zahlen, '
      + 'Brief von der GEZ, Radio und Fernsehgebühr',
    en: 'broadcasting fee, tv licence fee, gez, exemption from radio fee, tv fee, letter from gez, radio licence, exempt from tv fee, ard zdf fee',
    ar: 'رسوم التلفزيون, رسوم الراديو, اعفاء من رسوم البث, رسالة من جي اي زد, اعفاء من رسوم التلفزيون, غيتس رسوم',
    uk: 'плата за телебачення, збір за радіо і телебачення, звільнення від gez збору, радиосбор, лист від gez збір, звільнення від радіозбору, освобождение от радиосбора, плата за телевидение',
    tr: 'radyo televizyon ücreti, gez ücreti, yayın ücreti, gezden mektup, televizyon ücreti, gez muafiyeti, rundfunk ücreti' },
  { code: 'SOCIAL_COUNSELLING',
    de: 'Sozialberatung, allgemeine Sozialberatung, soziale Beratung, Lebensberatung, Caritas Beratung, Diakonie Beratung, Sozialberatungsstelle, Sozialarbeiter, Sozialarbeiterin, Allgemeine Lebensberatung, AWO Beratung, '
      + 'Sozialrechtsberatung, viele Probleme auf einmal, weiß nicht weiter, weiß nicht wohin mit meinen Problemen, Hilfe in schwierigen Lebenslagen, Beratung in Notlagen, Orientierung im Hilfesystem, '
      + 'Klärung sozialrechtlicher Ansprüche, Beratung zu Sozialleistungen, Clearing und Vermittlung, psychosoziale Beratung, Beratung in Lebenskrisen, soziale Probleme, Lotsenberatung, Einzelfallberatung, '
      + 'Weitervermittlung an Fachdienste, Bürgergeld-Beratung, kirchliche Sozialarbeit',
    en: 'social counselling, social advice, social worker, general social counselling, advice on social law, too many problems, do not know where to turn, social problems, help in difficult situations, caritas advice, '
      + 'psychosocial counselling, advice on benefits, referral to services, life advice',
    ar: 'استشارة اجتماعية, استشارات اجتماعية, اخصائي اجتماعي, عامل اجتماعي, باحثة اجتماعية, عندي مشاكل كثيرة, ما بعرف وين روح, مشاكل اجتماعية, استشارة نفسية اجتماعية, مرشد اجتماعي, كاريتاس استشارة, اخصائية اجتماعية',
    uk: 'соціальна консультація, соціальний працівник, соціальна підтримка, социальная консультация, социальный работник, багато проблем, не знаю куди звернутися, психосоціальна консультація, соцпрацівник, '
      + 'складна життєва ситуація, не знаю куда обратиться, трудная жизненная ситуация, соцработник, психосоциальная консультация',
    tr: 'sosyal danışmanlık, sosyal danışma, sosyal hizmet uzmanı, sosyal danışman, çok sorunum var, nereye başvuracağımı bilmiyorum, psikososyal danışmanlık, zor durumdayım, sosyal sorunlar, sosyal pedagog' },
  { code: 'DEBT_ADVICE',
    de: 'Schuldnerberatung, Schulden, Schuldenberatung, überschuldet, Insolvenz, Privatinsolvenz, Insolvenzberatung, Mahnung, Inkasso, Pfändung, Gerichtsvollzieher, P-Konto, Schuldnerberatungsstelle, kann nicht bezahlen, '
      + 'Rechnungen nicht bezahlen, Kredit nicht zahlen, Verbraucherinsolvenz, Schulden abbauen, Schulden loswerden, zu viele Schulden, Rechnungen stapeln sich, Gläubiger, Vergleich mit Gläubigern, Restschuldbefreiung, '
      + 'Pfändungsschutzkonto, P-Konto-Bescheinigung, Konto gepfändet, Lohnpfändung, Inkassobrief, Mahnbescheid, Vollstreckungsbescheid, Ratenzahlung, Budgetberatung, Entschuldung, verschuldet, Schuldnerhilfe, '
      + 'Insolvenzantrag, Überschuldung, Mahnungen, Zahlungsunfähigkeit, Kredit, Schufa, Gerichtsvollzieher war da',
    en: "debt advice, debts, in debt, insolvency, bankruptcy, bailiff, debt collection, cannot pay bills, can't pay bills, dunning letter, debt counselling, get out of debt, too many debts, creditors, payment plan, "
      + 'account garnished, wage garnishment, reminder letters, overindebted, personal bankruptcy, letter from debt collector, owe money, unpaid bills, loan repayment, bills piling up',
    ar: 'ديون, استشارة ديون, الديون, افلاس, انكاسو, علي ديون, لا استطيع الدفع, حجز على الحساب, دين علي, كيف اتخلص من الديون, ديون كتير, تقسيط الديون, فواتير غير مدفوعة, انذار دفع, ما بقدر ادفع الفواتير, رسالة انكاسو, قروض, '
      + 'قرض, محضر قضائي, شوفا, حجز الراتب, دائنين, مديون كتير',
    uk: 'борги, консультація з боргів, борг, банкрутство, не можу заплатити, колектори, інкасо, долги, консультация по долгам, не могу оплатить счета, банкротство, приставы, позбутися боргів, багато боргів, заборгованість, '
      + 'кредит не можу платити, арешт рахунку, розстрочка, лист від колекторів, неоплачені рахунки, кредитори, избавиться от долгов, много долгов, коллекторы, арест счета, рассрочка, задолженность, личное банкротство, шуфа',
    tr: 'borç danışmanlığı, borç, borçlarım var, borçlar, iflas, icra, haciz, faturaları ödeyemiyorum, borçluyum, borçtan kurtulmak, çok borcum var, taksitle ödeme, maaş haczi, ödenmemiş fatura, kredi ödeyemiyorum, '
      + 'ihtarname, alacaklılar, borclarimi odeyemiyorum, icra memuru, hesabıma haciz' },
  { code: 'BANKING',
    de: 'Bankkonto, Konto eröffnen, Girokonto, Basiskonto, Sparkasse, Bank, kein Konto, Geld überweisen, Geldautomat, Konto gesperrt, Haushaltsplan, Finanzbildung, mit Geld umgehen, Konto für Flüchtlinge, '
      + 'Konto für jedermann, Bank lehnt Konto ab, Kontoeröffnung, Bankkarte, EC-Karte, EC-Karte gesperrt, Überweisung machen, Überweisung ausfüllen, Geld nach Hause schicken, Geld ins Ausland, Haushaltsbuch, '
      + 'Haushaltsbuch führen, Umgang mit Geld lernen, Taschengeld und Finanzen, Volksbank, IBAN, sparen lernen, Finanzkompetenz',
    en: 'bank account, open an account, bank, basic account, transfer money, no bank account, budgeting, financial education, bank refuses account, bank card, send money home, money transfer abroad, manage my money, '
      + 'household budget, current account, learn to save money, blocked card',
    ar: 'حساب بنكي, فتح حساب, بنك, حساب مصرفي, تحويل مال, البنك, حساب في البنك, كرت البنك, ارسال حوالة, حوالة مالية, ارسال مصاري على بلدي, ادارة المصروف, بطاقة بنكية, فتح حساب بالبنك, سحب مصاري',
    uk: 'банківський рахунок, відкрити рахунок, банк, банківська картка, счет в банке, открыть счет, перевести деньги, рахунок у банку, заблокували картку, надіслати гроші додому, переказ грошей, сімейний бюджет, '
      + 'банковская карта, перевод денег, семейный бюджет, отправить деньги домой, планувати витрати',
    tr: 'banka hesabı, hesap açmak, banka, para havalesi, banka kartı, eve para göndermek, para transferi, aile bütçesi, hesabım kapatıldı, bankada hesap açma, para idaresi' },
  { code: 'LEGAL_ADVICE',
    de: 'Rechtsberatung, Rechtsanwalt, Rechtsanwältin, Anwalt, Anwältin, Rechtshilfe, Beratungshilfe, Prozesskostenhilfe, Beratungsschein Anwalt, Rechtsantragstelle, Widerspruch, Widerspruch einlegen, Klage, Recht bekommen, '
      + 'öffentliche Rechtsauskunft, kostenloser Anwalt, Law Clinic, Anwälte, juristische Beratung, juristische Hilfe, Rechtsauskunft, kenne meine Rechte nicht, meine Rechte, Anwalt kann ich mir nicht leisten, '
      + 'Anwaltsnotdienst, Rechtsbeistand, Juristen beraten, Jurastudierende, Refugee Law Clinic, Erstberatung Anwalt, gegen Bescheid wehren, Bescheid prüfen lassen, Bescheid ist falsch, Einspruch, Antrag abgelehnt was tun, '
      + 'Klage einreichen, Rechtsschutz, Beratungshilfeschein, Rechtsfragen',
    en: 'legal advice, lawyer, legal aid, solicitor, attorney, objection, appeal against decision, free lawyer, law clinic, know my rights, my rights, cannot afford a lawyer, legal help, legal questions, law students, '
      + 'challenge a decision, application rejected what to do, legal information, legal clinic, decision is wrong, legal problem',
    ar: 'استشارة قانونية, محامي, محامية, محام, مساعدة قانونية, اعتراض, مساعدة قضائية, استشارات قانونية, محامين, حقوقي القانونية, ما معي حق المحامي, محامي مجاني, مشكلة قانونية, اعتراض على القرار, رفضوا طلبي, مستشار قانوني, '
      + 'رفع دعوى, عيادة قانونية, سؤال قانوني, الطعن بالقرار',
    uk: 'юридична консультація, адвокат, юрист, правова допомога, безкоштовний адвокат, оскарження, юридическая консультация, юридическая помощь, подать возражение, бесплатный юрист, мої права, юридична допомога, '
      + 'безкоштовна юридична, не можу оплатити адвоката, юридичні питання, відмовили в заяві, оскаржити рішення, адвокат бесплатно, мои права, отказали в заявлении, обжаловать решение, правовая помощь, юридический вопрос',
    tr: 'hukuki danışmanlık, avukat, hukuki yardım, adli yardım, itiraz, ücretsiz avukat, hukuk danışmanlığı, haklarım neler, avukat param yok, hukuki sorun, hukuki destek, karara itiraz, başvurum reddedildi, hukuki bilgi, '
      + 'dava açmak, avukata ihtiyacım var' },
  { code: 'COURT', wider: 'LEGAL_ADVICE',
    de: 'Gericht, Amtsgericht, Sozialgericht, Verwaltungsgericht, Familiengericht, Gerichtsverhandlung, Nachlassgericht, Erbschein, Testament, Erbrecht, Erbe, Notar, Grundbuch, Staatsanwaltschaft, Zeugenbetreuung, '
      + 'Gerichtstermin, Vorladung, vor Gericht, Zeuge vor Gericht, Landgericht, Arbeitsgericht, Nachlass, erben, Erbschaft, Erbschaft ausschlagen, Testament schreiben, Notariat, Jugendgericht, Prozessbegleitung, '
      + 'Betreuungsgericht Antrag, Schöffen, Ladung zum Gericht, Handelsregister',
    en: 'court, local court, social court, court hearing, probate, inheritance, notary, prosecutor, last will, testament, court date, summons, witness in court, labour court, write a will, inherit, inheritance law, '
      + 'certificate of inheritance, lay judge, land register',
    ar: 'محكمة, المحكمة, محكمة اجتماعية, ميراث, وراثة, كاتب عدل, جلسة محكمة, موعد محكمة, استدعاء, شاهد في المحكمة, ارث, كتابة وصية, محكمة العمل, النيابة العامة, نوتر',
    uk: 'суд, судове засідання, спадщина, заповіт, нотаріус, наследство, нотариус, завещание, повістка до суду, суддя, свідок у суді, спадкування, трудовий суд, нотариус заверить, повестка в суд, судья, судебное заседание, '
      + 'свидетель в суде, наследство оформить',
    tr: 'mahkeme, duruşma, miras, vasiyet, noter, dava, mahkeme tarihi, mahkemeye çağrı, tanık mahkeme, iş mahkemesi, veraset, miras hukuku, savcılık, tebligat mahkeme, vasiyetname' },
  { code: 'LEGAL_GUARDIANSHIP',
    de: 'Rechtliche Betreuung, gesetzliche Betreuung, Betreuungsverein, gesetzlicher Betreuer, Betreuungsbehörde, Betreuungsgericht, Berufsbetreuer, Betreuungsrecht, ehrenamtliche Betreuer, '
      + 'Ehrenamtliche rechtliche Betreuung, Betreuer für meine Mutter, kann nicht mehr selbst entscheiden, Betreuung anregen, Betreuerwechsel, Betreuer bestellen, Betreuer beraten, Betreuungsstelle, '
      + 'ehrenamtlicher Betreuer werden, Querschnittsarbeit, Einführung für ehrenamtliche Betreuer, volljährige Menschen rechtlich vertreten, Vertretung in rechtlichen Angelegenheiten, Angehörigenbetreuer, '
      + 'rechtlicher Betreuer',
    en: 'legal guardianship, legal guardian for adults, guardianship association, custodianship, legal representative for adult, appoint a guardian, cannot decide any more, court-appointed guardian, '
      + 'become a legal guardian volunteer, custodian',
    ar: 'وصاية قانونية, وصي قانوني, وصاية على البالغين, وصي على امي, تعيين وصي, ممثل قانوني, وصاية محكمة, ولي امر للبالغين',
    uk: 'опіка над дорослими, законний опікун, опікунство, опекунство, законный представитель, призначити опікуна, законний представник, опіка над мамою, опікун для дорослого, назначить опекуна, опека над взрослым, '
      + 'недееспособный',
    tr: 'yasal vasilik, vasi, vesayet, kayyum, vasi tayini, annem için vasi, yasal temsilci, vasilik mahkemesi, gönüllü vasi' },
  { code: 'VICTIM_SUPPORT',
    de: 'Opferhilfe, Opferberatung, Opfer einer Straftat, Weißer Ring, Opferschutz, Opferentschädigung, Opfer von Gewalt, Stalking, Überfall, beraubt, Opfer rechter Gewalt, Täter-Opfer-Ausgleich, Einbruch, Opfer geworden, '
      + 'bin Opfer, überfallen worden, wurde angegriffen, bei mir wurde eingebrochen, Traumaambulanz Opfer, Hilfe nach einer Straftat, Kriminalitätsopfer, gestalkt werden, Psychosoziale Prozessbegleitung, '
      + 'Begleitung von Opfern, Unterstützung nach Gewalttat, Opferfonds, Hasskriminalität, Opferbeauftragte, Betroffene von Straftaten, Raubüberfall, Betroffene rechter Gewalt',
    en: 'victim support, victim of crime, victim counselling, stalking, robbery, compensation for victims, hate crime, i was attacked, i was robbed, someone follows me, burglary, support after crime, help for victims, '
      + 'victims of right-wing violence, accompany victims in court, assaulted',
    ar: 'مساعدة الضحايا, ضحية جريمة, دعم الضحايا, تعويض الضحايا, ملاحقة, تعرضت لاعتداء, تعرضت للسرقة, حدا عم يلاحقني, ضحايا العنف, ضحايا الجرائم, حرامي دخل البيت, ضحية اعتداء',
    uk: 'допомога жертвам злочинів, жертва злочину, потерпілий, сталкінг, пограбування, помощь жертвам, жертва преступления, на мене напали, мене пограбували, мене переслідують, підтримка потерпілих, '
      + 'жертви насильства злочин, на меня напали, меня ограбили, меня преследуют, пострадавшие от преступления, потерпевший',
    tr: 'mağdur desteği, suç mağduru, mağdur yardımı, ısrarlı takip, saldırıya uğradım, soyuldum, takip ediliyorum, mağdurlara destek, suç mağdurları, evime hırsız girdi, nefret suçu' },
  { code: 'POLICE',
    de: 'Polizei, Anzeige erstatten, Strafanzeige, Polizeistation, 110, Polizeirevier, Kriminalprävention, Diebstahl melden, Anzeige bei der Polizei, Kripo, Einbruchschutz, Polizeidienststelle, Polizeiinspektion, '
      + 'Polizeiposten, Kriminalpolizei, Anzeige machen, jemanden anzeigen, bestohlen, Handy geklaut, Handy gestohlen, geklaut, Fahrrad geklaut, Präventionsberatung Einbruch, Sicherheitsberatung, '
      + 'Sicherheitsberater für Senioren, Enkeltrick, polizeiliche Beratungsstelle, Kontaktbeamte, Polizeipräsidium',
    en: 'police, report a crime, police station, file a complaint with police, theft, crime prevention, call the police, stolen phone, my bike was stolen, press charges, burglary prevention, police advice, police officer, '
      + 'grandparent scam',
    ar: 'شرطة, الشرطة, بلاغ للشرطة, مركز شرطة, سرقة, شكوى شرطة, تقديم بلاغ, انسرق موبايلي, سرقوني, قسم الشرطة, اشتكي للشرطة, بوليس, انسرقت',
    uk: 'поліція, заява в поліцію, крадіжка, поліцейський відділок, полиция, заявление в полицию, кража, викликати поліцію, вкрали телефон, подати заяву в поліцію, відділення поліції, поліцейський, вызвать полицию, '
      + 'украли телефон, украли велосипед, полицейский участок',
    tr: 'polis, polis karakolu, suç duyurusu, hırsızlık, polise şikayet, polise gitmek, telefonum çalındı, şikayetçi olmak polis, emniyet müdürlüğü, polis çağırmak, hırsız' },
  { code: 'EX_OFFENDERS',
    de: 'Straffälligenhilfe, Bewährungshilfe, Haftentlassung, Gefängnis, Haftentlassene, Bewährung, Justizvollzugsanstalt, JVA, Gerichtshilfe, Jugendgerichtshilfe, Jugendhilfe im Strafverfahren, aus dem Gefängnis, '
      + 'Angehörige von Inhaftierten, straffällig, Anti-Gewalt-Training, war im Gefängnis, Knast, aus dem Knast, Haft, inhaftiert, Strafgefangene, Übergangsmanagement Haft, gemeinnützige Arbeit statt Strafe, Sozialstunden, '
      + 'Ersatzfreiheitsstrafe, Geldstrafe abarbeiten, Schwitzen statt Sitzen, Bewährungshelfer, Vorstrafe, vorbestraft, Straffällige, Wiedereingliederung nach Haft, Jugendgericht Begleitung, Besuch im Gefängnis, '
      + 'soziales Training, Täterarbeit, Sozialdienst der Justiz',
    en: "ex-offenders, probation service, prison release, prison, juvenile court assistance, out of prison, help for prisoners' families, was in prison, released from prison, jail, criminal record, "
      + 'community service instead of fine, reintegration after prison, probation officer, relatives of prisoners, young offenders',
    ar: 'سجن, بعد السجن, مساعدة السجناء, مراقبة سلوك, خروج من السجن, طلعت من السجن, زوجي بالسجن, حبس, اهالي السجناء, خدمة مجتمعية عقوبة, سجين سابق, اعادة ادماج السجناء',
    uk: "тюрма, звільнення з тюрми, пробація, допомога засудженим, умовний термін, тюрьма, освободился из тюрьмы, вийшов з тюрми, чоловік у тюрмі, судимість, колишні ув'язнені, громадські роботи замість штрафу, "
      + 'вышел из тюрьмы, муж в тюрьме, судимость, условный срок, заключенные',
    tr: 'cezaevi, hapishane, tahliye sonrası, denetimli serbestlik, eski hükümlü, hapisten çıktım, eşim hapiste, hükümlü, sabıkalı, kamu hizmeti cezası, tutuklu yakınları, eski mahkum' },
  { code: 'DISCRIMINATION',
    de: 'Antidiskriminierungsberatung, Antidiskriminierung, Diskriminierung, Rassismus, diskriminiert, Antidiskriminierungsstelle, rassistisch, Gleichbehandlung, AGG, Ausländerfeindlichkeit, ungerecht behandelt, '
      + 'wegen meiner Herkunft, Gleichstellung, Beleidigung Herkunft, diskriminiert worden, benachteiligt wegen, Benachteiligung, werde schlecht behandelt, rassistische Beleidigung, beleidigt wegen Hautfarbe, Kopftuch, '
      + 'Antirassismus, Rassismuserfahrung, Antisemitismus, antimuslimischer Rassismus, Antiziganismus, Hasskommentare, Beratung bei Rassismus, Allgemeines Gleichbehandlungsgesetz, Hautfarbe, '
      + 'Vielfalt und Antidiskriminierung, Meldestelle Rassismus, Betroffene von Diskriminierung, Wohnung nicht bekommen wegen Namen',
    en: 'discrimination, anti-discrimination, racism, discriminated against, unequal treatment, equal treatment, treated unfairly, hate, treated badly because of my origin, racist insult, racist, because of headscarf, '
      + 'skin colour, antisemitism, report racism, anti-racism, discriminated at work, islamophobia',
    ar: 'تمييز, عنصرية, التمييز, مكافحة التمييز, العنصرية, عاملوني بعنصرية, عنصري, بيعاملوني بشكل سيء, بسبب الحجاب, بسبب اصلي, بلاغ عنصرية, معاداة السامية, اتعرضت للعنصرية, لون البشرة, اضطهاد',
    uk: 'дискримінація, расизм, протидія дискримінації, ставляться погано, дискриминация, расизм помощь, расистська образа, утиски, через моє походження, погано ставляться через національність, повідомити про расизм, '
      + 'меня дискриминируют, плохо относятся из-за национальности, расистское оскорбление, антисемитизм, ксенофобія',
    tr: 'ayrımcılık, ırkçılık, ayrımcılıkla mücadele, ayrımcılığa uğradım, ırkçı, bana kötü davranıyorlar, başörtüsü yüzünden, kökenim yüzünden, ırkçı hakaret, ırkçılık bildirimi, yabancı düşmanlığı' },
  { code: 'EQUALITY_OFFICER',
    de: 'Gleichstellungsbeauftragte, Gleichstellungsstelle, Frauenbeauftragte, Gleichstellungsbüro, Gleichberechtigung, Geschlechtergerechtigkeit, Beauftragte für Chancengleichheit, Internationaler Frauentag, Girls Day, '
      + 'Inklusionsbeauftragte, Behindertenbeauftragte, Beauftragte für Menschen mit Behinderungen, kommunale Beauftragte',
    en: "equal opportunities officer, gender equality, women's representative, equality office, women's day, disability commissioner, inclusion officer",
    ar: 'مكتب المساواة, مساواة بين الجنسين, مسؤولة شؤون المرأة, مفوضة ذوي الاعاقة, حقوق المرأة',
    uk: 'рівноправність, уповноважена з рівності, гендерна рівність, уповноважений з питань інвалідності, равноправие, уполномоченная по вопросам равенства, права женщин',
    tr: 'eşitlik görevlisi, kadın erkek eşitliği, kadın hakları, fırsat eşitliği, engelliler temsilcisi' },
  { code: 'EXTREMISM_ADVICE',
    de: 'Rechtsextremismus, mobile Beratung gegen Rechtsextremismus, Aussteigerprogramm, Aussteigerberatung, Islamismus, Radikalisierung, mein Sohn radikalisiert sich, Salafismus, Sektenberatung, Sekte, Sekten, '
      + 'Weltanschauungsberatung, Demokratieförderung gegen Extremismus, Neonazis, Verschwörungstheorien, Verschwörungserzählungen, Reichsbürger, Distanzierungsarbeit',
    en: 'right-wing extremism, radicalisation, my son is being radicalised, exit programme extremism, cult advice, sects, conspiracy theories, prevention of extremism',
    ar: 'تطرف, ابني تطرف, التطرف الديني, يمين متطرف, الوقاية من التطرف, طائفة دينية متشددة',
    uk: 'екстремізм, радикалізація, секта, праворадикали, экстремизм, радикализация, секты, теорії змови',
    tr: 'aşırıcılık, radikalleşme, oğlum radikalleşiyor, aşırı sağ, tarikat danışmanlığı, neonaziler' },
  { code: 'CONSUMER_ADVICE',
    de: 'Verbraucherberatung, Verbraucherzentrale, Verbraucherschutz, Handyvertrag, Vertrag kündigen, Abzocke, Abofalle, falsche Rechnung, Haustürgeschäft, Betrug, Kündigung Vertrag, Garantie, Gewährleistung, '
      + 'Versicherungsberatung, Haftpflichtversicherung, Fitnessstudio kündigen, reingelegt, betrogen worden, Fake-Shop, Internetbetrug, Vertrag untergeschoben, Vertrag widerrufen, komme nicht aus dem Vertrag, '
      + 'Vertrag läuft weiter, Rechnung stimmt nicht, Geld zurück, Reklamation, Rückgaberecht, Umtausch, Kaufvertrag, Internetvertrag, Stromvertrag, Telefonanbieter, Versicherung kündigen, welche Versicherung brauche ich, '
      + 'Hausratversicherung, Kaffeefahrt, Abo kündigen, Verbraucherrecht, Verbraucherrechte, Abzocker, Vertragsfallen',
    en: 'consumer advice, consumer protection, phone contract, cancel a contract, scam, fraud, subscription trap, wrong bill, liability insurance, i was scammed, fake shop, internet contract, get my money back, '
      + 'cancel subscription, consumer rights, contract i did not want, overcharged, which insurance do i need, ripped off, warranty, return goods',
    ar: 'حماية المستهلك, استشارة المستهلك, عقد موبايل, الغاء عقد, احتيال, نصب, فسخ عقد, نصبوا علي, انضحك علي, عقد انترنت, بدي الغي العقد, استرجاع المال, فاتورة غلط, الغاء اشتراك, شركة تأمين, تأمين المسؤولية, حقوق المستهلك, '
      + 'خدعوني',
    uk: 'захист споживачів, договір мобільного, розірвати договір, шахрайство, обман, защита потребителей, расторгнуть договор, мошенничество, мошенники, мене обдурили, договір інтернет, скасувати підписку, повернути гроші, '
      + 'неправильний рахунок, права споживачів, страхування відповідальності, меня обманули, отменить подписку, вернуть деньги, контракт на телефон, неправильный счет, права потребителей, страховка ответственности',
    tr: 'tüketici danışmanlığı, tüketici hakları, telefon sözleşmesi, sözleşme iptali, dolandırıcılık, tüketici merkezi, dolandırıldım, kandırıldım, internet sözleşmesi, abonelik iptali, paramı geri istiyorum, yanlış fatura, '
      + 'sözleşmeden çıkmak, sorumluluk sigortası, sahte site' },
  { code: 'TAXES',
    de: 'Steuern, Finanzamt, Steuererklärung, Lohnsteuerhilfe, Steuer-ID, Steuerberatung, Lohnsteuerhilfeverein, Steueridentifikationsnummer, Steuerklasse, Hundesteuer, Lohnsteuer, Elster, Kurtaxe, Grundsteuer, '
      + 'Steuererklärung machen, Hilfe bei der Steuererklärung, Steuerbescheid, Einkommensteuer, Steuer zurückbekommen, Lohnsteuerjahresausgleich, Steuernummer, Steuerformulare, Steuerklasse ändern, Steuerberater, '
      + 'Hund anmelden Steuer, Gewerbesteuer, Stadtkasse, Gemeindekasse, Zweitwohnungssteuer, Steueramt',
    en: 'taxes, tax office, tax return, tax id, tax class, tax advice, dog tax, do my tax return, tax refund, tax number, tax adviser, income tax, property tax, change tax class, tax assessment',
    ar: 'ضرائب, الضرائب, مكتب الضرائب, رقم ضريبي, اقرار ضريبي, دائرة المالية, فينانتس امت, استرجاع الضريبة, شتوير, الاقرار الضريبي, كلاس الضريبة, محاسب ضرائب, الرقم الضريبي, ضريبة الدخل',
    uk: 'податки, податкова, податкова декларація, податковий номер, фінанцамт, налоги, налоговая, налоговая декларация, финанцамт, повернення податків, подати декларацію, податковий клас, ідентифікаційний номер платника, '
      + 'возврат налогов, подать декларацию, налоговый класс, налоговый номер, подоходный налог, налоговый консультант',
    tr: 'vergi, vergi dairesi, vergi beyannamesi, vergi numarası, vergi sınıfı, vergi iadesi, vergi beyanı, vergi danışmanı, gelir vergisi, vergi kimlik numarası, emlak vergisi' },
  { code: 'PENSION',
    de: 'Rente, Rentenversicherung, Rentenberatung, Deutsche Rentenversicherung, Rentenantrag, Altersrente, Erwerbsminderungsrente, Rentenversicherungsnummer, Versichertenberater, Versichertenälteste, Witwenrente, Rentner, '
      + 'Altersvorsorge, in Rente gehen, EM-Rente, Sozialversicherungsnummer, Rente beantragen, wann kann ich in Rente, Rentenbescheid, Rentenauskunft, Rentenkonto, Kontenklärung, Rentenpunkte, Mütterrente, Halbwaisenrente, '
      + 'Waisenrente, Erwerbsminderung, zu krank zum Arbeiten Rente, Frührente, Rentenstelle, Versicherungsamt, Rente aus dem Ausland, Grundrente, Riester, Rentenanträge aufnehmen, Altersrentner, Hinterbliebenenrente, '
      + 'Sprechtag der Rentenversicherung',
    en: "pension, pension insurance, pension advice, retirement, old-age pension, disability pension, widow's pension, retire, social security number, apply for pension, when can i retire, pension account, pension statement, "
      + "reduced earning capacity pension, orphan's pension, early retirement, pension from abroad, pension application",
    ar: 'تقاعد, التقاعد, معاش, راتب تقاعدي, تأمين تقاعد, معاش تقاعدي, استشارة تقاعد, طلب تقاعد, متى اتقاعد, بدي اطلع تقاعد, رقم التأمين التقاعدي, راتب التقاعد, تقاعد مبكر, معاش العجز, معاش الارملة, صندوق التقاعد',
    uk: 'пенсія, пенсійне страхування, пенсійний вік, вийти на пенсію, консультація з пенсій, пенсия, пенсионное страхование, выйти на пенсию, оформити пенсію, коли на пенсію, пенсія з України, пенсійний фонд, '
      + 'пенсія по інвалідності, пенсія по втраті годувальника, оформить пенсию, пенсионный фонд, пенсия по инвалидности, пенсия вдовы, пенсионный стаж, когда на пенсию',
    tr: 'emeklilik, emekli maaşı, emeklilik sigortası, emekli, emeklilik danışmanlığı, dul maaşı, rente, emekli olmak istiyorum, ne zaman emekli olurum, emeklilik başvurusu, malulen emeklilik, yetim maaşı, erken emeklilik, '
      + 'emeklilik hesabı, malullük aylığı' },
  { code: 'LEGAL_GUARDIAN_MINORS',
    de: 'Vormundschaft, Amtsvormundschaft, unbegleitete minderjährige Flüchtlinge, UMF, UMA, Vormund, ehrenamtlicher Vormund, unbegleitete minderjährige Ausländer, Jugendliche ohne Eltern, Vormund werden, '
      + 'Vormundschaftsverein, Pflegschaft, Ergänzungspflegschaft, Minderjährige ohne Begleitung, Kind allein geflohen, Clearinghaus, Mündel, Vormünder, ehrenamtliche Vormünder schulen, '
      + 'minderjährig und allein in Deutschland, Sorgerecht für fremdes Kind',
    en: 'guardianship for minors, guardian, unaccompanied minors, unaccompanied minor refugees, become a guardian for a child, minor without parents, came alone to germany under 18, volunteer guardian, '
      + 'young refugee without parents',
    ar: 'وصي, الوصاية على القاصرين, قاصر بدون اهل, قصر غير مصحوبين, قاصرين, قاصر وحيد, طفل بدون والدين, ولي امر قاصر, صرت وصي على قاصر, وصاية على طفل, القاصرين غير المصحوبين',
    uk: 'опіка над неповнолітніми, неповнолітні без супроводу, опікун дитини, дети без сопровождения, опекун, дитина без батьків, опікунство над дитиною, стати опікуном, дитина приїхала сама, ребенок без родителей, '
      + 'стать опекуном, опека над ребенком, несовершеннолетние без сопровождения',
    tr: 'refakatsiz çocuk, çocuk vasisi, refakatsiz reşit olmayanlar, ailesiz gelen çocuk, yalnız gelen çocuk, vasi olmak, gönüllü çocuk vasisi, kimsesiz mülteci çocuk' },
];
