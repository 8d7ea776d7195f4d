import { type Concept } from './concept.js';
import { lawConcepts } from './law.js';

/** Words about benefits, money, rights and being treated justly; they belong to those about authorities and law. */
export const moneyLawConcepts: readonly Concept[] = [
  ...lawConcepts,
  { code: 'MEDIATION',
    de: 'Mediation, Streitschlichtung, Schlichtung, Schiedsstelle, Schiedsamt, Schiedsmann, Schiedsfrau, Schiedsperson, Streit mit Nachbarn, Nachbarschaftsstreit, Ärger mit dem Nachbarn, Konfliktberatung, '
      + 'Konfliktvermittlung, Streit lösen ohne Gericht, Konflikte lösen, Mediator, außergerichtliche Einigung, Nachbarschaftskonflikt, Streit schlichten, Konflikt klären, jemand vermittelt, Streitparteien, '
      + 'neutral vermitteln, Konfliktmanagement, Klärungsgespräch, Konfliktmoderation, Vermittlung im Konflikt, Täter-Opfer-Ausgleich',
    en: 'mediation, dispute with neighbour, settle a dispute, arbitration, conflict resolution, argument with neighbours, mediator, conflict mediation, out of court settlement, mediators, settle conflict, solve a conflict, '
      + 'peaceful solution, conflict counselling, neutral third party, arbitration board, reconcile, family mediation, argument at work mediator, conflict between tenants, restorative justice, victim offender mediation, '
      + 'help with conflict',
    ar: 'وساطة, حل النزاعات, مشكلة مع الجار, خلاف مع الجيران, تحكيم, صلح, وسيط نزاعات',
    uk: 'медіація, сварка з сусідами, вирішення конфліктів, посередник у конфлікті, медиация, конфликт с соседями, спор с соседом, медиатор, примирення, вирішити конфлікт, решить конфликт, вирішити суперечку, решить спор, '
      + 'помирити, помирить, посредник, посередник',
    tr: 'arabuluculuk, arabulucu, komşuyla kavga, komşu anlaşmazlığı, uzlaştırma, anlaşmazlık çözümü, çatışma çözümü, kavgayı çözmek, barıştırmak, aile arabulucusu, tarafsız arabulucu, uzlaşma, anlaşmazlıkta yardım, '
      + 'iş yerinde arabulucu, ara bulmak' },
  { code: 'SOCIAL_BENEFITS',
    de: 'Sozialleistungen, Sozialhilfe, Sozialamt, Geld vom Amt, Grundsicherung, Hilfe zum Lebensunterhalt, SGB XII, Amt für Soziales, Fachbereich Soziales, kein Geld, ich habe kein Geld, Erstausstattung Antrag, '
      + 'finanzielle Hilfe, finanzielle Unterstützung, Stütze, Hilfen vom Staat, Leistungen vom Amt, Transferleistungen, Geld reicht nicht, Geld reicht nicht zum Leben, Geldsorgen, Geldprobleme, finanzielle Not, '
      + 'finanzielle Notlage, pleite, Leistungsberechtigte, Existenzsicherung, Existenzsichernde Leistungen, Sozialleistungen beantragen, welche Leistungen stehen mir zu, Ansprüche prüfen, '
      + 'Hilfe in besonderen Lebenslagen, Sicherung des Lebensunterhalts, Bestattungshilfe, Anspruch auf Geld, Ebbe im Portemonnaie, weiß nicht wie ich leben soll, Ende Monat kein Geld, kein Einkommen, '
      + 'was steht mir zu, Hilfe vom Staat, Anspruch prüfen, Amt zahlt, Leistungen beantragen, Leistungsanspruch, Bedürftigkeit prüfen, Sozialrecht, Sozialversicherung, soziale Leistungen, Sozialgeld, '
      + 'Geld vom Staat, Hilfe vom Amt',
    en: 'social benefits, social assistance, social welfare office, welfare, no money, financial help, money from the state, social welfare, not enough money, money problems, state support, public benefits, '
      + 'entitled to benefits, financial hardship, no money to live, apply for benefits, government money, sozialamt, social security office, social security benefits, state benefits, which benefits can i get, '
      + 'what benefits am i entitled to, government assistance, government aid, government help, money help, financial support, financial aid family, need money, help with money, i have no money, broke no money, '
      + 'food stamps, benefits office, social services money, financial assistance, support from the state, income too low, welfare money, hardship money, emergency money from state, what am i entitled to',
    ar: 'مساعدات اجتماعية, إعانة اجتماعية, دائرة الشؤون الاجتماعية, مساعدة مالية, سوسيال, السوسيال, سوتسيال امت, ما عندي مال, الشؤون الاجتماعية, المصاري ما بتكفي, ما معي مصاري, معونة, المعونة الاجتماعية, مساعدة من الدولة, '
      + 'راتب من الدولة, طلب مساعدة مالية, ضائقة مالية, مصاري, السوسيالامت',
    uk: 'соціальні виплати, соціальна допомога, соціальне відомство, соціал, немає грошей, фінансова допомога, виплати, социальная помощь, социал, нет денег, социальные выплаты, финансовая помощь, грошей не вистачає, '
      + 'грошова допомога, державна допомога, оформити виплати, соціалка, не на що жити, денег не хватает, пособие, пособия, государственная помощь, соцвыплаты, не на что жить, социаламт, соцзахист, соцзащита, '
      + 'управління соцзахисту, собес, виплати в німеччині, выплаты в германии, допомога від держави, помощь от государства, соціал оформити, оформить социал, зоціаламт, социальное ведомство, гроші від держави, '
      + 'деньги от государства, на що я маю право, на что имею право, дотації, субсидии, нет дохода, немає доходу, зоциальхильфе',
    tr: 'sosyal yardım, sosyal yardımlar, sosyal daire, param yok, maddi yardım, sosyal yardım dairesi, sozialamt, param yetmiyor, geçinemiyorum, devlet yardımı, para yardımı, yardım parası, maddi sıkıntı, sosyal destek parası, '
      + 'sosyal yardım başvurusu, paraya ihtiyacım var, hiç param yok, param bitti, devletten yardım, devlet parası, devletten para, sosyal para, sosyal yardım almak, hangi yardımları alabilirim, yardım almak istiyorum para, '
      + 'sosyal güvenlik yardımı, ekonomik destek, maddi destek, maddi zorluk, geçim derdi, sosyal ödenek, fakirim yardım, para sıkıntısı, ekonomik sıkıntı' },
  { code: 'OLD_AGE_BASIC_INCOME', wider: 'SOCIAL_BENEFITS',
    de: 'Grundsicherung im Alter, Grundsicherung bei Erwerbsminderung, Rente reicht nicht, kleine Rente, Altersarmut, Armut im Alter, Aufstockung der Rente, Rente zu niedrig, Rente zu klein, '
      + 'von der Rente nicht leben, arm im Alter, Aufstockung für Rentner, Mindestsicherung im Alter, zu wenig Rente, dauerhaft voll erwerbsgemindert, Rentner mit wenig Geld, Rente langt nicht, Oma hat kaum Rente, '
      + 'Flaschen sammeln Rentner, Grundsicherung Rentner, Zuschuss zur Rente, alte Menschen wenig Geld, Rente plus Sozialamt, Grundsicherung',
    en: 'basic income in old age, pension is not enough, old-age poverty, small pension supplement, pension too small, cannot live on my pension, poor in old age, pension top-up, help for poor pensioners, pensioner has no money, '
      + 'my pension is low, pension poverty, ssi, pension credit, pensioners in poverty, old and poor, small pension, support for low pension, basic security in old age, reduced earning capacity basic security, '
      + 'grandma has little pension, grundsicherung im alter, help for pensioners with low income',
    ar: 'مساعدة كبار السن المالية, التقاعد لا يكفي, ضمان الشيخوخة, المعاش ما بيكفي, راتب التقاعد قليل, فقر الشيخوخة, تقاعدي لا يكفي',
    uk: 'допомога пенсіонерам, базове забезпечення в старості, пенсії не вистачає, не хватает пенсии, мала пенсія, доплата до пенсії, бідність у старості, маленькая пенсия, доплата к пенсии, пособие пенсионерам, '
      + 'грундзихерунг, пенсия маленькая, пенсії мало, допомога по старості, пособие по старости, виплати пенсіонерам, выплаты пенсионерам, грундзіхерунг пенсіонер, немає пенсії, нет пенсии, мінімальна пенсія',
    tr: 'yaşlılık temel güvencesi, emekli maaşı yetmiyor, emekli maaşım yetmiyor, düşük emekli maaşı, yaşlılıkta yoksulluk, emekliye ek yardım, grundsicherung emekli, emekliyim param yetmiyor, emekli aylığı yetmiyor, '
      + 'yaşlı ve fakir, az emekli maaşı, emekli yoksulluğu, annemin emekli maaşı az, emekli geçinemiyor, yaşlılık yardımı' },
  { code: 'ASYLUM_SEEKER_BENEFITS', wider: 'SOCIAL_BENEFITS',
    de: 'Asylbewerberleistungen, AsylbLG, Asylbewerberleistungsgesetz, Bezahlkarte, Leistungen für Asylbewerber, Geld für Flüchtlinge, Asylgeld, Geld im Asylverfahren, Taschengeld für Asylbewerber, Sachleistungen Asyl, '
      + 'Leistungen nach dem Asylbewerberleistungsgesetz, Analogleistungen, Sozialleistungen für Geflüchtete, Krankenschein Asyl, Karte ohne Bargeld, Geld für Geflüchtete, Leistungen Geflüchtete, Sozialamt Asyl, '
      + 'Bargeld Bezahlkarte, gekürzte Leistungen Asyl',
    en: 'asylum seeker benefits, payment card, money for refugees, benefits for asylum seekers, money during asylum, asylum allowance, support for asylum seekers money, benefits for refugees, cash for asylum seekers, '
      + 'money for asylum seeker, asylum pocket money, refugees money per month, bezahlkarte, cash card refugees, asylum benefits cut, monthly money refugees, benefits in kind asylum, asylum seekers health voucher, '
      + 'treatment voucher, refugee allowance, social benefits asylum, work in asylum shelter 80 cents',
    ar: 'مساعدات طالبي اللجوء, بطاقة الدفع, راتب اللجوء, رواتب اللاجئين, راتب الكامب, مصروف اللاجئين, مساعدات اللاجئين المالية, كرت الدفع',
    uk: 'виплати біженцям, допомога біженцям гроші, платіжна картка, выплаты беженцам, гроші для біженців, допомога шукачам притулку, пособие беженцам, деньги беженцам, платежная карта, виплати українцям, выплаты украинцам, '
      + 'виплати за параграфом 24, деньги для беженцев, бецалькарте, азюльгельд, виплати шукачам притулку, соціал для біженців',
    tr: 'sığınmacı yardımı, ödeme kartı, mülteci parası, iltica parası, mültecilere para yardımı, sığınmacı harçlığı, mülteci yardımı, bezahlkarte, sığınmacı parası, mülteci maaşı, iltica edene para, ilticacı parası, kampta para, '
      + 'sığınmacıya ödeme, mültecilere aylık, kart ile para mülteci, tedavi kağıdı mülteci' },
  { code: 'SOCIAL_PASS', wider: 'SOCIAL_BENEFITS',
    de: 'Sozialpass, Sozialausweis, Familienpass, Kreisfamilienkarte, Ermäßigungsausweis, Kulturpass, Familienkarte, Vergünstigungen, Kulturtafel, Kultur für alle, Ermäßigung mit Ausweis, Ermäßigungskarte, '
      + 'vergünstigter Eintritt, freier Eintritt mit Pass, Eintrittskarten für Menschen mit wenig Geld, kostenlose Eintrittskarten, Ermäßigungen für Bürgergeld, Stadtpass, Kreispass, Bonuscard, Rabattkarte, '
      + 'Kulturloge, Sozialkarte, Landesfamilienpass, Freikarten, vermittelt Eintrittskarten, billiger ins Schwimmbad, billiger ins Museum, Ausweis für Arme, Rabatt mit Bürgergeld, Karte für Ermäßigung, '
      + 'verbilligt ins Theater, kostenlose Tickets, Kultur ohne Geld, Vorteilskarte, günstiger Eintritt, Ermäßigungen für Arme, Kino umsonst, Eintritt wenig Geld, Eintrittskarten für Menschen mit wenig',
    en: 'social pass, discount pass, family pass, culture pass, reductions for low income, discount card, free tickets for low income, reduced admission, free entry with pass, city pass discount, '
      + 'culture tickets for people with little money, leisure pass, low income card, card for poor families, discounts for benefit recipients, reduced ticket low income, theatre ticket for poor, '
      + 'swimming pool discount low income, free museum low income, city card, sozialpass, discount swimming low income, family card, concession card, free tickets, cheap tickets for culture',
    ar: 'بطاقة تخفيض, بطاقة اجتماعية, بطاقة العائلة, تخفيضات, كرت تخفيض, دخول مجاني, بطاقات ثقافية مجانية, خصم للعائلات, بطاقة المدينة',
    uk: 'соціальний паспорт, картка знижок, сімейна картка, пільги, льготы, социальная карта, картка пільговика, безкоштовний вхід, пільговий вхід, знижка для малозабезпечених, карта скидок, льготный вход, бесплатный вход, '
      + 'семейная карта, знижки для біженців, скидки для беженцев, знижка в басейн, скидка в бассейн, зоціальпас, социальпасс, фамилиенпасс, пільгова картка, льготная карта, безкоштовні квитки, бесплатные билеты, '
      + 'скидки малоимущим',
    tr: 'sosyal kart, indirim kartı, aile kartı, sosyal pas, indirimli giriş, ücretsiz giriş, şehir kartı, düşük gelirliye indirim, aile pası, sozialpass, kültür kartı, ucuz giriş kartı, dar gelirli kartı, havuz indirimi, '
      + 'müze indirimi, sinema indirim kart, aileye indirim kartı, jobcenter indirim kartı' },
  { code: 'BROADCASTING_FEE', wider: 'SOCIAL_BENEFITS',
    de: 'Rundfunkbeitrag, GEZ, Befreiung Rundfunkbeitrag, Rundfunkgebühr, GEZ Befreiung, Beitragsservice, GEZ abmelden, von der GEZ befreien, Fernsehgebühr, ARD ZDF Beitragsservice, Rundfunkbeitrag nicht zahlen, '
      + 'Brief von der GEZ, Radio und Fernsehgebühr, Brief Rundfunk, muss GEZ zahlen, Fernseher Gebühr, 18 Euro Rundfunk, Befreiung Bürgergeld Rundfunk, habe keinen Fernseher, Beitragsnummer',
    en: 'broadcasting fee, tv licence fee, gez, exemption from radio fee, tv fee, letter from gez, radio licence, exempt from tv fee, ard zdf fee, tv license, tv licence, radio fee, rundfunkbeitrag, beitragsservice, '
      + 'ard zdf letter, why do i have to pay tv, i have no tv but must pay, gez letter, public broadcasting fee, exemption tv, radio tax, tv tax',
    ar: 'رسوم التلفزيون, رسوم الراديو, اعفاء من رسوم البث, رسالة من جي اي زد, اعفاء من رسوم التلفزيون, غيتس رسوم',
    uk: 'плата за телебачення, збір за радіо і телебачення, звільнення від gez збору, радиосбор, лист від gez збір, звільнення від радіозбору, освобождение от радиосбора, плата за телевидение, гец, гез, рундфунк, '
      + 'рундфункбайтраг, звільнення від рундфунк, освобождение от рундфунк, телевізор плата, радіо збір лист, плата за телевизор',
    tr: 'radyo televizyon ücreti, gez ücreti, yayın ücreti, gezden mektup, televizyon ücreti, gez muafiyeti, rundfunk ücreti, rundfunkbeitrag, gez, gez mektubu, televizyon parası, televizyonum yok, tv vergisi, radyo parası, '
      + 'gez ödemek, beitragsservice' },
  { code: 'SOCIAL_COUNSELLING',
    de: 'Sozialberatung, allgemeine Sozialberatung, soziale Beratung, Lebensberatung, Caritas Beratung, Diakonie Beratung, Sozialberatungsstelle, Sozialarbeiter, Sozialarbeiterin, Allgemeine Lebensberatung, '
      + 'AWO Beratung, Sozialrechtsberatung, viele Probleme auf einmal, weiß nicht weiter, weiß nicht wohin mit meinen Problemen, Hilfe in schwierigen Lebenslagen, Beratung in Notlagen, '
      + 'Orientierung im Hilfesystem, Klärung sozialrechtlicher Ansprüche, Beratung zu Sozialleistungen, Clearing und Vermittlung, psychosoziale Beratung, Beratung in Lebenskrisen, soziale Probleme, '
      + 'Lotsenberatung, Einzelfallberatung, Weitervermittlung an Fachdienste, Bürgergeld-Beratung, kirchliche Sozialarbeit, alles wächst mir über den Kopf, mehrere Probleme, wer sortiert mit mir, '
      + 'Kopf voll Sorgen, jemand der sich auskennt, Sozialarbeit, Sozialpädagogin, Klärungshilfe, umfassende Beratung, erste Anlaufstelle bei Problemen, Beratung für Menschen in Not, Hilfe in schwieriger Lage, '
      + 'allgemeine Beratung, viele Probleme, Beratung bei Problemen, Lebenslagen, Notlage, wer berät mich, viele Sorgen, Anspruch auf Leistungen, Bescheid prüfen, Bescheide prüfen, Brief vom Gericht was tun, '
      + 'Klärung von Ansprüchen',
    en: "social counselling, social advice, social worker, general social counselling, advice on social law, too many problems, do not know where to turn, social problems, help in difficult situations, "
      + "caritas advice, psychosocial counselling, advice on benefits, referral to services, life advice, many problems, i have problems, everything is too much problems, don't know where to go, "
      + "who can i talk to about problems, life problems, difficult situation, in need help, social work, social workers, social service, general advice, someone who helps me with everything, case manager, "
      + "case management, citizens advice, citizens advice bureau, life crisis counselling, advice in difficult situation, hardship counselling, general life counselling, help in emergency situation, "
      + "check my benefits letter",
    ar: 'استشارة اجتماعية, استشارات اجتماعية, اخصائي اجتماعي, عامل اجتماعي, باحثة اجتماعية, عندي مشاكل كثيرة, ما بعرف وين روح, مشاكل اجتماعية, استشارة نفسية اجتماعية, مرشد اجتماعي, كاريتاس استشارة, اخصائية اجتماعية',
    uk: 'соціальна консультація, соціальний працівник, соціальна підтримка, социальная консультация, социальный работник, багато проблем, не знаю куди звернутися, психосоціальна консультація, соцпрацівник, '
      + 'складна життєва ситуація, не знаю куда обратиться, трудная жизненная ситуация, соцработник, психосоциальная консультация, соцробітник, соціальна служба, социальная служба, зоціальбератунг, зоциальбератунг, '
      + 'каритас консультация, карітас консультація, диакония консультация, діаконія консультація, заплутався в проблемах, запутался в проблемах, нужен соцработник, потрібен соцпрацівник, соціальний педагог консультація',
    tr: 'sosyal danışmanlık, sosyal danışma, sosyal hizmet uzmanı, sosyal danışman, çok sorunum var, nereye başvuracağımı bilmiyorum, psikososyal danışmanlık, zor durumdayım, sosyal sorunlar, sosyal pedagog, çok problemim var, '
      + 'sorunlarım var, derdim var, derdimi anlatmak, kime gideceğimi bilmiyorum, nereye gideceğimi bilmiyorum, sosyal hizmet, sosyal çalışmacı, sosyal hizmetler, zor durumda, zor durumdayız, her konuda yardım, genel danışmanlık, '
      + 'sorunlarımla ilgili, hayat danışmanlığı, sıkıntıdayım, zorda kaldım' },
  { code: 'DEBT_ADVICE',
    de: 'Schuldnerberatung, Schulden, Schuldenberatung, überschuldet, Insolvenz, Privatinsolvenz, Insolvenzberatung, Mahnung, Inkasso, Pfändung, Gerichtsvollzieher, P-Konto, Schuldnerberatungsstelle, '
      + 'kann nicht bezahlen, Rechnungen nicht bezahlen, Kredit nicht zahlen, Verbraucherinsolvenz, Schulden abbauen, Schulden loswerden, zu viele Schulden, Rechnungen stapeln sich, Gläubiger, '
      + 'Vergleich mit Gläubigern, Restschuldbefreiung, Pfändungsschutzkonto, P-Konto-Bescheinigung, Konto gepfändet, Lohnpfändung, Inkassobrief, Mahnbescheid, Vollstreckungsbescheid, Ratenzahlung, Budgetberatung, '
      + 'Entschuldung, verschuldet, Schuldnerhilfe, Insolvenzantrag, Überschuldung, Mahnungen, Zahlungsunfähigkeit, Kredit, Schufa, Gerichtsvollzieher war da, kann Raten nicht zahlen, Briefe vom Inkasso, '
      + 'Konto überzogen, Dispo, Ratenkauf, Klarna, zu viel bestellt, Kreditkarte Schulden, Handyrechnung nicht bezahlt, Schuldenfalle, Schuldenberg, Schulden beim Amt, Vollstreckung, Vermögensauskunft, '
      + 'Schuldenbereinigung, Schuldenregulierung, Schuldnerberater, Kuckuck, pleite, viele Briefe mit Rechnungen, zu viele Rechnungen',
    en: "debt advice, debts, in debt, insolvency, bankruptcy, bailiff, debt collection, cannot pay bills, can't pay bills, dunning letter, debt counselling, get out of debt, too many debts, creditors, "
      + "payment plan, account garnished, wage garnishment, reminder letters, overindebted, personal bankruptcy, letter from debt collector, owe money, unpaid bills, loan repayment, bills piling up, debt, "
      + "debt help, debt relief, debt counselor, i have debts, deep in debt, pay off debt, pay off my debts, cannot pay my loan, cannot pay back loan, credit card debt, phone bill debt, inkasso, collection agency, "
      + "collection letter, letter from bailiff, gerichtsvollzieher, account frozen, account blocked debt, account seized, p account, seized wages, schufa entry, private insolvency, bankrupt, mountain of bills, "
      + "unpaid fines, owing money, debt trap, debtor, debtors, loan sharks, overdraft, pay in instalments, dunning, final reminder, insolvent, too many bills",
    ar: 'ديون, استشارة ديون, الديون, افلاس, انكاسو, علي ديون, لا استطيع الدفع, حجز على الحساب, دين علي, كيف اتخلص من الديون, ديون كتير, تقسيط الديون, فواتير غير مدفوعة, انذار دفع, ما بقدر ادفع الفواتير, رسالة انكاسو, قروض, '
      + 'قرض, محضر قضائي, شوفا, حجز الراتب, دائنين, مديون كتير',
    uk: 'борги, консультація з боргів, борг, банкрутство, не можу заплатити, колектори, інкасо, долги, консультация по долгам, не могу оплатить счета, банкротство, приставы, позбутися боргів, багато боргів, '
      + 'заборгованість, кредит не можу платити, арешт рахунку, розстрочка, лист від колекторів, неоплачені рахунки, кредитори, избавиться от долгов, много долгов, коллекторы, арест счета, рассрочка, '
      + 'задолженность, личное банкротство, шуфа, інкасо лист, инкассо письмо, инкассо, борги за телефон, долги за телефон, кредит, не можу віддати борг, не могу отдать долг, кредит не могу платить, пфендунг, '
      + 'пфэндунг, герихтсфольцієр, пристав прийшов, судебный пристав, мануг, манунг, прийшов манунг, шульднербератунг, шулденбератунг, инзольвенц, інзольвенц, заблокировали счет, заблокували рахунок, кларна борг, '
      + 'п конто, банкрот, не можу сплатити рахунки',
    tr: 'borç danışmanlığı, borç, borçlarım var, borçlar, iflas, icra, haciz, faturaları ödeyemiyorum, borçluyum, borçtan kurtulmak, çok borcum var, taksitle ödeme, maaş haczi, ödenmemiş fatura, kredi ödeyemiyorum, ihtarname, '
      + 'alacaklılar, borclarimi odeyemiyorum, icra memuru, hesabıma haciz, borç batağı, borç içindeyim, borcum var, borcumu ödeyemiyorum, inkasso, inkasso mektubu, schulden, kredi borcu, kredi kartı borcu, telefon borcu, '
      + 'icra geldi, icra mektubu, gerichtsvollzieher, hesabım bloke, hesap haczi, p konto, kişisel iflas, özel iflas, iflas etmek, borç yapılandırma, borç taksit, schufa kaydı, faturalar birikti, mahnung, ödeme emri, haciz geldi, '
      + 'borç yardımı, borçlu' },
  { code: 'BANKING',
    de: 'Bankkonto, Konto eröffnen, Girokonto, Basiskonto, Sparkasse, Bank, kein Konto, Geld überweisen, Geldautomat, Konto gesperrt, Haushaltsplan, Finanzbildung, mit Geld umgehen, Konto für Flüchtlinge, Konto für jedermann, '
      + 'Bank lehnt Konto ab, Kontoeröffnung, Bankkarte, EC-Karte, EC-Karte gesperrt, Überweisung machen, Überweisung ausfüllen, Geld nach Hause schicken, Geld ins Ausland, Haushaltsbuch, Haushaltsbuch führen, '
      + 'Umgang mit Geld lernen, Taschengeld und Finanzen, Volksbank, IBAN, sparen lernen, Finanzkompetenz, Karte weg, PIN vergessen Karte, Konto gekündigt, brauche ein Konto, Geld holen, Bankfiliale, Onlinebanking, '
      + 'Dauerauftrag, Lastschrift, Bargeld, PayPal, Western Union',
    en: 'bank account, open an account, bank, basic account, transfer money, no bank account, budgeting, financial education, bank refuses account, bank card, send money home, money transfer abroad, manage my money, '
      + 'household budget, current account, learn to save money, blocked card, open a bank account, opened bank account, account for refugees, account refused, bank rejects me, iban, savings account, savings bank, sparkasse, '
      + 'online banking, credit card, debit card, lost bank card, card blocked, western union, wire money, send money to family, cash machine, atm, checking account, loan from bank, account for my child, bank closed my account, '
      + 'girokonto, account fee, bank transfer',
    ar: 'حساب بنكي, فتح حساب, بنك, حساب مصرفي, تحويل مال, البنك, حساب في البنك, كرت البنك, ارسال حوالة, حوالة مالية, ارسال مصاري على بلدي, ادارة المصروف, بطاقة بنكية, فتح حساب بالبنك, سحب مصاري',
    uk: 'банківський рахунок, відкрити рахунок, банк, банківська картка, счет в банке, открыть счет, перевести деньги, рахунок у банку, заблокували картку, надіслати гроші додому, переказ грошей, сімейний бюджет, '
      + 'банковская карта, перевод денег, семейный бюджет, отправить деньги домой, планувати витрати, шпаркассе, шпаркасса, відкрити конто, открыть конто, конто, картка банку, карту заблокировали, загубив банківську картку, '
      + 'потерял банковскую карту, банкомат, ібан, ибан, переказати гроші, рахунок для біженця, онлайн-банкинг, відправити гроші в україну, отправить деньги в украину',
    tr: 'banka hesabı, hesap açmak, banka, para havalesi, banka kartı, eve para göndermek, para transferi, aile bütçesi, hesabım kapatıldı, bankada hesap açma, para idaresi, banka hesabı açmak, girokonto, hesap açamıyorum, '
      + 'banka hesap vermiyor, sparkasse, iban, kredi kartı, banka kartımı kaybettim, kartım bloke, online bankacılık, memlekete para, türkiyeye para göndermek, western union, havale, atm, bankamatik, banka kredisi, çocuk hesabı, '
      + 'hesabım kapandı, hesap cüzdanı' },
];
