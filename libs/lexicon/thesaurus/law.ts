import { type Concept } from './concept.js';

/** Words about rights, courts, safety from crime and fraud, taxes and pensions. */
export const lawConcepts: readonly Concept[] = [
  { code: 'LEGAL_ADVICE',
    de: 'Rechtsberatung, Rechtsanwalt, Rechtsanwältin, Anwalt, Anwältin, Rechtshilfe, Beratungshilfe, Prozesskostenhilfe, Beratungsschein Anwalt, Rechtsantragstelle, Widerspruch, Widerspruch einlegen, Klage, '
      + 'Recht bekommen, öffentliche Rechtsauskunft, kostenloser Anwalt, Law Clinic, Anwälte, juristische Beratung, juristische Hilfe, Rechtsauskunft, kenne meine Rechte nicht, meine Rechte, '
      + 'Anwalt kann ich mir nicht leisten, Anwaltsnotdienst, Rechtsbeistand, Juristen beraten, Jurastudierende, Refugee Law Clinic, Erstberatung Anwalt, gegen Bescheid wehren, Bescheid prüfen lassen, '
      + 'Bescheid ist falsch, Einspruch, Antrag abgelehnt was tun, Klage einreichen, Rechtsschutz, Beratungshilfeschein, Rechtsfragen, brauche einen Anwalt, Schreiben vom Anwalt, gegen das Jobcenter klagen, '
      + 'Amt lehnt ab, Frist Widerspruch, Anwalt umsonst, Advokat, Paragraphen, Jurist, Juristin, Rechtsstreit, Rechtsanspruch, rechtliche Beratung, Verfahrenshilfe, Anwalt für Migration, Rechts Beratung, '
      + 'Verfahrenskostenhilfe',
    en: 'legal advice, lawyer, legal aid, solicitor, attorney, objection, appeal against decision, free lawyer, law clinic, know my rights, my rights, cannot afford a lawyer, legal help, legal questions, law students, '
      + 'challenge a decision, application rejected what to do, legal information, legal clinic, decision is wrong, legal problem, law advice, legal counsel, free legal advice, free legal aid, lawyers, need a lawyer, '
      + 'immigration lawyer, family lawyer, employment lawyer, lawyer who speaks turkish, lawyer who speaks arabic, paralegal, advice voucher lawyer, counselling voucher court, legal aid certificate, pro bono, file an objection, '
      + 'object to a decision, widerspruch, sue, sue someone, take to court, i was refused, application denied, denied benefits, my application was rejected, sued, legal protection insurance, rights advice, law questions, '
      + 'refugee law, anwalt, notice rejected',
    ar: 'استشارة قانونية, محامي, محامية, محام, مساعدة قانونية, اعتراض, مساعدة قضائية, استشارات قانونية, محامين, حقوقي القانونية, ما معي حق المحامي, محامي مجاني, مشكلة قانونية, اعتراض على القرار, رفضوا طلبي, مستشار قانوني, '
      + 'رفع دعوى, عيادة قانونية, سؤال قانوني, الطعن بالقرار',
    uk: 'юридична консультація, адвокат, юрист, правова допомога, безкоштовний адвокат, оскарження, юридическая консультация, юридическая помощь, подать возражение, бесплатный юрист, мої права, юридична допомога, '
      + 'безкоштовна юридична, не можу оплатити адвоката, юридичні питання, відмовили в заяві, оскаржити рішення, адвокат бесплатно, мои права, отказали в заявлении, обжаловать решение, правовая помощь, юридический вопрос, '
      + 'потрібен адвокат, нужен адвокат, потрібен юрист, нужен юрист, анвальт, рехтсанвальт, рехтсбератунг, відершпрух, видершпрух, написати відершпрух, подати скаргу на рішення, подать в суд, подати до суду, '
      + 'оскаржити відмову, обжаловать отказ, адвокат російською, русскоязычный адвокат, украинский адвокат, юрист українською, бератунгсшайн адвокат, правозахисник',
    tr: 'hukuki danışmanlık, avukat, hukuki yardım, adli yardım, itiraz, ücretsiz avukat, hukuk danışmanlığı, haklarım neler, avukat param yok, hukuki sorun, hukuki destek, karara itiraz, başvurum reddedildi, hukuki bilgi, '
      + 'dava açmak, avukata ihtiyacım var, anwalt, avukatlar, avukat lazım, avukat arıyorum, bedava avukat, türkçe konuşan avukat, türk avukat, göç avukatı, aile avukatı, iş avukatı, avukat tutmak, beratungsschein, '
      + 'danışma belgesi avukat, itiraz etmek, itiraz dilekçesi, widerspruch, dava açmak istiyorum, bana dava açtılar, başvurum kabul edilmedi, talebim reddedildi, red cevabı, yasal haklarım, hukuk yardımı, hukuki soru, '
      + 'kanuni haklar, yasal danışma, haklarımı bilmiyorum' },
  { code: 'COURT', wider: 'LEGAL_ADVICE',
    de: 'Gericht, Amtsgericht, Sozialgericht, Verwaltungsgericht, Familiengericht, Gerichtsverhandlung, Nachlassgericht, Erbschein, Testament, Erbrecht, Erbe, Notar, Grundbuch, Staatsanwaltschaft, Zeugenbetreuung, '
      + 'Gerichtstermin, Vorladung, vor Gericht, Zeuge vor Gericht, Landgericht, Arbeitsgericht, Nachlass, erben, Erbschaft, Erbschaft ausschlagen, Testament schreiben, Notariat, Jugendgericht, Prozessbegleitung, '
      + 'Betreuungsgericht Antrag, Schöffen, Ladung zum Gericht, Handelsregister, Brief vom Gericht, muss vor Gericht, Richter, Prozess, Urteil, Erben streiten, Onkel gestorben Erbe, Pflichtteil, Haus geerbt, '
      + 'Schulden geerbt, Zeugen, Nachlassverwalter, Rechtspfleger, Beurkundung Notar, Klage, Rechtsantragstelle, klagen gegen, Widerspruch, Widerspruch einlegen, Mahnbescheid, Klage einreichen',
    en: 'court, local court, social court, court hearing, probate, inheritance, notary, prosecutor, last will, testament, court date, summons, witness in court, labour court, write a will, inherit, '
      + 'inheritance law, certificate of inheritance, lay judge, land register, courthouse, courts, judge, go to court, i must go to court, called to court, court letter, letter from court, court summons, witness, '
      + 'trial court, district court, administrative court, family court, courtroom, criminal charge, accused of crime, defendant, heirs, inherited, inheritance dispute, inherited debts, disclaim inheritance, '
      + 'notaries, notarised, notar, yellow letter, public prosecutor, jury duty, estate of deceased, legal dispute, bail, lawsuit, objection, appeal',
    ar: 'محكمة, المحكمة, محكمة اجتماعية, ميراث, وراثة, كاتب عدل, جلسة محكمة, موعد محكمة, استدعاء, شاهد في المحكمة, ارث, كتابة وصية, محكمة العمل, النيابة العامة, نوتر',
    uk: 'суд, судове засідання, спадщина, заповіт, нотаріус, наследство, нотариус, завещание, повістка до суду, суддя, свідок у суді, спадкування, трудовий суд, нотариус заверить, повестка в суд, судья, судебное заседание, '
      + 'свидетель в суде, наследство оформить, лист із суду, письмо из суда, амтсгерихт, виклик до суду, вызов в суд, спадщину оформити, оформить наследство, отримати спадок, наследство в германии, відмовитися від спадщини, '
      + 'отказаться от наследства, нотар, нотаріус завірити, вирок, приговор, сімейний суд засідання',
    tr: 'mahkeme, duruşma, miras, vasiyet, noter, dava, mahkeme tarihi, mahkemeye çağrı, tanık mahkeme, iş mahkemesi, veraset, miras hukuku, savcılık, tebligat mahkeme, vasiyetname, mahkemeden mektup, mahkemeye gitmek, '
      + 'mahkeme çağırdı, mahkeme kağıdı, hakim, hakime, savcı, tanıklık, tanık olmak, idare mahkemesi, aile mahkemesi, sulh mahkemesi, sosyal mahkeme, ceza davası, sanık, mirasçı, miras kaldı, mirası reddetmek, miras paylaşımı, '
      + 'noter onayı, noterlik, notar, sarı zarf, mahkeme kararı, adliye, yargı' },
  { code: 'LEGAL_GUARDIANSHIP',
    de: 'Rechtliche Betreuung, gesetzliche Betreuung, Betreuungsverein, gesetzlicher Betreuer, Betreuungsbehörde, Betreuungsgericht, Berufsbetreuer, Betreuungsrecht, ehrenamtliche Betreuer, '
      + 'Ehrenamtliche rechtliche Betreuung, Betreuer für meine Mutter, kann nicht mehr selbst entscheiden, Betreuung anregen, Betreuerwechsel, Betreuer bestellen, Betreuer beraten, Betreuungsstelle, '
      + 'ehrenamtlicher Betreuer werden, Querschnittsarbeit, Einführung für ehrenamtliche Betreuer, volljährige Menschen rechtlich vertreten, Vertretung in rechtlichen Angelegenheiten, Angehörigenbetreuer, '
      + 'rechtlicher Betreuer, Mutter kann nicht mehr unterschreiben, Vater dement wer regelt, Betreuer vom Gericht, Betreuung abgeben, Betreuer will ich nicht, Ersatz für Vollmacht, Vermögenssorge, '
      + 'Gesundheitssorge, rechtlich vertreten, Betreuungsverfahren, Vereinsbetreuer, Sozialbericht Betreuung, brauche einen Betreuer, Betreuer wechseln, Geld nicht selbst verwalten, kann Geld nicht verwalten, '
      + 'jemand regelt mein Geld, jemand soll meine Sachen regeln, Hilfe mit Geld und Post, Geldverwaltung',
    en: 'legal guardianship, legal guardian for adults, guardianship association, custodianship, legal representative for adult, appoint a guardian, cannot decide any more, court-appointed guardian, '
      + 'become a legal guardian volunteer, custodian, guardian for my mother, guardian for my father, my mother cannot manage her affairs, guardian for disabled son, court appoints guardian, conservatorship, '
      + 'conservator, betreuer, betreuung court, my legal guardian, problems with my legal guardian, change my legal guardian, honorary guardian, custodial care adult, supervision of money by guardian, '
      + 'guardianship, legal care, someone to manage my money',
    ar: 'وصاية قانونية, وصي قانوني, وصاية على البالغين, وصي على امي, تعيين وصي, ممثل قانوني, وصاية محكمة, ولي امر للبالغين',
    uk: 'опіка над дорослими, законний опікун, опікунство, опекунство, законный представитель, призначити опікуна, законний представник, опіка над мамою, опікун для дорослого, назначить опекуна, опека над взрослым, '
      + 'недееспособный, бетройєр, бетройер, рехтліхе бетройунг, рехтлихе бетройунг, опікун для мами, опекун для мамы, недієздатний, недієздатність, недееспособность, оформити опіку над батьком, опека над отцом, '
      + 'опіка над братом',
    tr: 'yasal vasilik, vasi, vesayet, kayyum, vasi tayini, annem için vasi, yasal temsilci, vasilik mahkemesi, gönüllü vasi, betreuer, babam için vasi, engelli oğluma vasi, vasim, vasi değiştirmek, mahkeme vasi atadı, '
      + 'vasi olmak yetişkin, annem işlerini yapamıyor, kısıtlama kararı, vasi ile sorun' },
  { code: 'VICTIM_SUPPORT',
    de: 'Opferhilfe, Opferberatung, Opfer einer Straftat, Weißer Ring, Opferschutz, Opferentschädigung, Opfer von Gewalt, Stalking, Überfall, beraubt, Opfer rechter Gewalt, Täter-Opfer-Ausgleich, Einbruch, '
      + 'Opfer geworden, bin Opfer, überfallen worden, wurde angegriffen, bei mir wurde eingebrochen, Traumaambulanz Opfer, Hilfe nach einer Straftat, Kriminalitätsopfer, gestalkt werden, '
      + 'Psychosoziale Prozessbegleitung, Begleitung von Opfern, Unterstützung nach Gewalttat, Opferfonds, Hasskriminalität, Opferbeauftragte, Betroffene von Straftaten, Raubüberfall, Betroffene rechter Gewalt, '
      + 'wurde ausgeraubt, angegriffen worden, Handtasche entrissen, in der Bahn geschlagen, nach einem Einbruch Angst, bedroht worden, Gerichtsbegleitung Opfer, Schmerzensgeld, Soziales Entschädigungsrecht, '
      + 'SGB XIV, Opferanwalt, Opfertelefon, Opfer, ausgeraubt, bestohlen, zusammengeschlagen, Straftat erlebt, verprügelt worden, beklaut, Zeugenbegleitung, Prozessbegleitung',
    en: 'victim support, victim of crime, victim counselling, stalking, robbery, compensation for victims, hate crime, i was attacked, i was robbed, someone follows me, burglary, support after crime, '
      + 'help for victims, victims of right-wing violence, accompany victims in court, assaulted, crime victim, victims of crime, victims, attacked on the street, beaten on the street, was beaten up by strangers, '
      + 'mugged, mugging, my house was burgled, burgled, threatened, got threatened, assault, victim of violence, witness support, weisser ring, fear after attack, racist attack, victim of fraud help, '
      + 'psychological help after crime, survivor of attack, victim compensation, terror victims, robbed, attacked',
    ar: 'مساعدة الضحايا, ضحية جريمة, دعم الضحايا, تعويض الضحايا, ملاحقة, تعرضت لاعتداء, تعرضت للسرقة, حدا عم يلاحقني, ضحايا العنف, ضحايا الجرائم, حرامي دخل البيت, ضحية اعتداء',
    uk: 'допомога жертвам злочинів, жертва злочину, потерпілий, сталкінг, пограбування, помощь жертвам, жертва преступления, на мене напали, мене пограбували, мене переслідують, підтримка потерпілих, жертви насильства злочин, '
      + 'на меня напали, меня ограбили, меня преследуют, пострадавшие от преступления, потерпевший, пограбували, ограбили, побили на вулиці, избили на улице, напали, напад, нападение, квартиру обікрали, обокрали квартиру, '
      + 'жертва нападу, вайсер рінг, вайсер ринг, компенсація потерпілим, угрожают, погрожують мені',
    tr: 'mağdur desteği, suç mağduru, mağdur yardımı, ısrarlı takip, saldırıya uğradım, soyuldum, takip ediliyorum, mağdurlara destek, suç mağdurları, evime hırsız girdi, nefret suçu, saldırıya uğramak, sokakta dövüldüm, gasp, '
      + 'gasp edildim, evim soyuldu, tehdit edildim, tehdit ediliyorum, weißer ring, mağdur, mağdurlar, saldırı mağduru, ırkçı saldırı, mağdur tazminatı, dolandırıcılık mağduru, mahkemede mağdura refakat, saldırı sonrası korku' },
  { code: 'POLICE',
    de: 'Polizei, Anzeige erstatten, Strafanzeige, Polizeistation, 110, Polizeirevier, Kriminalprävention, Diebstahl melden, Anzeige bei der Polizei, Kripo, Einbruchschutz, Polizeidienststelle, Polizeiinspektion, '
      + 'Polizeiposten, Kriminalpolizei, Anzeige machen, jemanden anzeigen, bestohlen, Handy geklaut, Handy gestohlen, geklaut, Fahrrad geklaut, Präventionsberatung Einbruch, Sicherheitsberatung, '
      + 'Sicherheitsberater für Senioren, Enkeltrick, polizeiliche Beratungsstelle, Kontaktbeamte, Polizeipräsidium, jemand hat geklaut, Dieb, Einbrecher, Autounfall Polizei, Online-Wache, Schutzmann, '
      + 'Bezirksbeamter, Fahrraddiebstahl, Prävention Polizei, Trickbetrug, falsche Polizisten, Einbruch verhindern, Betrüger am Telefon, angerufen von Betrügern, Schockanruf, Haustürbetrug, Betrüger, '
      + 'Trickbetrüger, betrogen am Telefon, Betrug',
    en: 'police, report a crime, police station, file a complaint with police, theft, crime prevention, call the police, stolen phone, my bike was stolen, press charges, burglary prevention, police advice, '
      + 'police officer, grandparent scam, cops, call police, police number, 110, report a theft, someone stole my bike, someone stole my phone, my wallet was stolen, stolen bicycle, stolen car, police report, '
      + 'file a police report, report fraud to police, pickpocket, burglar, break-in, prevent burglary, police station near me, crime, criminal complaint, witness a crime, complaint at police, police prevention, '
      + 'neighbourhood police, vandalism, hit and run, scam call, burglary protection, scammers, fraud',
    ar: 'شرطة, الشرطة, بلاغ للشرطة, مركز شرطة, سرقة, شكوى شرطة, تقديم بلاغ, انسرق موبايلي, سرقوني, قسم الشرطة, اشتكي للشرطة, بوليس, انسرقت',
    uk: 'поліція, заява в поліцію, крадіжка, поліцейський відділок, полиция, заявление в полицию, кража, викликати поліцію, вкрали телефон, подати заяву в поліцію, відділення поліції, поліцейський, вызвать полицию, '
      + 'украли телефон, украли велосипед, полицейский участок, написати заяву, написать заявление в полицию, мене обікрали, меня обокрали, вкрали велосипед, вкрали гаманець, украли кошелек, украли сумку, поліцай, полицай, '
      + 'поліцай ділянка, полицию вызвать, крадії, воры, дтп, аварія авто поліція',
    tr: 'polis, polis karakolu, suç duyurusu, hırsızlık, polise şikayet, polise gitmek, telefonum çalındı, şikayetçi olmak polis, emniyet müdürlüğü, polis çağırmak, hırsız, 110, polis numarası, polisi aramak, polis merkezi, '
      + 'bisikletim çalındı, cüzdanım çalındı, arabam çalındı, çantam çalındı, hırsız girdi, hırsızlık bildirmek, şikayetçi olmak istiyorum, suç bildirmek, ihbar, polis tutanağı, karakol, yankesici, emniyet, suç önleme, '
      + 'polise ifade' },
  { code: 'EX_OFFENDERS',
    de: 'Straffälligenhilfe, Bewährungshilfe, Haftentlassung, Gefängnis, Haftentlassene, Bewährung, Justizvollzugsanstalt, JVA, Gerichtshilfe, Jugendgerichtshilfe, Jugendhilfe im Strafverfahren, aus dem Gefängnis, '
      + 'Angehörige von Inhaftierten, straffällig, Anti-Gewalt-Training, war im Gefängnis, Knast, aus dem Knast, Haft, inhaftiert, Strafgefangene, Übergangsmanagement Haft, gemeinnützige Arbeit statt Strafe, '
      + 'Sozialstunden, Ersatzfreiheitsstrafe, Geldstrafe abarbeiten, Schwitzen statt Sitzen, Bewährungshelfer, Vorstrafe, vorbestraft, Straffällige, Wiedereingliederung nach Haft, Jugendgericht Begleitung, '
      + 'Besuch im Gefängnis, soziales Training, Täterarbeit, Sozialdienst der Justiz, mein Sohn sitzt, Bruder im Gefängnis, komme bald raus, nach der Haft keine Wohnung, Haftbesuch, Geldstrafe nicht zahlen, '
      + 'Strafe abarbeiten, Tagessätze, Arbeitsauflage, Bewährungsauflagen, Haftentlassenenhilfe, Freigänger, Resozialisierung, Jugendstrafe',
    en: "ex-offenders, probation service, prison release, prison, juvenile court assistance, out of prison, help for prisoners' families, was in prison, released from prison, jail, criminal record, "
      + 'community service instead of fine, reintegration after prison, probation officer, relatives of prisoners, young offenders, after jail, got out of jail, released prisoner, husband in prison, my son is in prison, '
      + 'father in prison, visit prisoner, parole, ex-convict, ex-prisoner, prisoners, inmate, inmates, offender help, youth court, juvenile offender, my son was arrested, my son committed a crime, shoplifting my son, '
      + 'young criminals, social hours, community hours, work off fine, probation, convicts, reintegration prisoners, letters to prison, prison visits',
    ar: 'سجن, بعد السجن, مساعدة السجناء, مراقبة سلوك, خروج من السجن, طلعت من السجن, زوجي بالسجن, حبس, اهالي السجناء, خدمة مجتمعية عقوبة, سجين سابق, اعادة ادماج السجناء',
    uk: "тюрма, звільнення з тюрми, пробація, допомога засудженим, умовний термін, тюрьма, освободился из тюрьмы, вийшов з тюрми, чоловік у тюрмі, судимість, колишні ув'язнені, громадські роботи замість штрафу, "
      + "вышел из тюрьмы, муж в тюрьме, судимость, условный срок, заключенные, вязниця, в'язниця, звільнився з в'язниці, після тюрми, после тюрьмы, сын в тюрьме, син у тюрмі, брат сидит, відсидів, отсидел, штраф відробити, "
      + 'отработать штраф, отработать часы, умовно засуджений, бевереунгсхільфе, условка',
    tr: 'cezaevi, hapishane, tahliye sonrası, denetimli serbestlik, eski hükümlü, hapisten çıktım, eşim hapiste, hükümlü, sabıkalı, kamu hizmeti cezası, tutuklu yakınları, eski mahkum, oğlum hapiste, babam hapiste, '
      + 'kocam cezaevinde, hapisten çıkan, cezaevinden çıktım, şartlı tahliye, mahkum, mahkumlar, tutuklu, oğlum tutuklandı, oğlum suç işledi, gençlik mahkemesi, genç suçlular, cezaevi ziyareti, mahkum aileleri, '
      + 'sosyal saat cezası, hükümlüler, tutuklular, ceza çalışarak ödeme' },
  { code: 'DISCRIMINATION',
    de: 'Antidiskriminierungsberatung, Antidiskriminierung, Diskriminierung, Rassismus, diskriminiert, Antidiskriminierungsstelle, rassistisch, Gleichbehandlung, AGG, Ausländerfeindlichkeit, ungerecht behandelt, '
      + 'wegen meiner Herkunft, Gleichstellung, Beleidigung Herkunft, diskriminiert worden, benachteiligt wegen, Benachteiligung, werde schlecht behandelt, rassistische Beleidigung, beleidigt wegen Hautfarbe, '
      + 'Kopftuch, Antirassismus, Rassismuserfahrung, Antisemitismus, antimuslimischer Rassismus, Antiziganismus, Hasskommentare, Beratung bei Rassismus, Allgemeines Gleichbehandlungsgesetz, Hautfarbe, '
      + 'Vielfalt und Antidiskriminierung, Meldestelle Rassismus, Betroffene von Diskriminierung, Wohnung nicht bekommen wegen Namen, als Ausländer beschimpft, wegen Kopftuch abgelehnt, '
      + 'bekomme Wohnung nicht wegen Hautfarbe, Nazis beschimpfen, im Bus beleidigt, nicht reingelassen, Racial Profiling, Rassist, Alltagsrassismus, Queerfeindlichkeit, ungleich behandelt, gleiche Rechte, Hetze, '
      + 'benachteiligt, ausgegrenzt wegen Herkunft, beschimpft wegen, wegen Herkunft beleidigt, Ausgrenzung',
    en: 'discrimination, anti-discrimination, racism, discriminated against, unequal treatment, equal treatment, treated unfairly, treated badly because of my origin, racist insult, racist, because of headscarf, '
      + 'skin colour, antisemitism, report racism, anti-racism, discriminated at work, islamophobia, discriminate, discriminated because of religion, discriminated as a foreigner, insulted because of my origin, '
      + 'insulted because foreign, hated because of religion, no flat because of my name, no job because of headscarf, insulted racist, racial profiling, racial discrimination, muslim hate, anti-muslim racism, '
      + 'anti-black racism, not treated equally, treated differently because, xenophobia, xenophobic, sexism, ableism, ageism, equal rights, anti-discrimination office, unfair because of disability, hijab problem, '
      + 'report discrimination, because i am black',
    ar: 'تمييز, عنصرية, التمييز, مكافحة التمييز, العنصرية, عاملوني بعنصرية, عنصري, بيعاملوني بشكل سيء, بسبب الحجاب, بسبب اصلي, بلاغ عنصرية, معاداة السامية, اتعرضت للعنصرية, لون البشرة, اضطهاد',
    uk: 'дискримінація, расизм, протидія дискримінації, ставляться погано, дискриминация, расизм помощь, расистська образа, утиски, через моє походження, погано ставляться через національність, повідомити про расизм, '
      + 'меня дискриминируют, плохо относятся из-за национальности, расистское оскорбление, антисемитизм, ксенофобія, обзивають через мову, обзывают из-за языка, обзывают русским, ненависть до українців, ненависть, нацисти, '
      + 'расист, расисты, образили через національність, оскорбили из-за национальности, не беруть через прізвище, не берут из-за фамилии, несправедливо ставляться, несправедливое отношение, упередження',
    tr: 'ayrımcılık, ırkçılık, ayrımcılıkla mücadele, ayrımcılığa uğradım, ırkçı, bana kötü davranıyorlar, başörtüsü yüzünden, kökenim yüzünden, ırkçı hakaret, ırkçılık bildirimi, yabancı düşmanlığı, ayrımcılık şikayet, '
      + 'ayrımcılığa maruz kaldım, ismim yüzünden, yabancıyım diye, türküm diye, müslümanım diye, başörtülü diye iş, ırkçı saldırılar, ırkçılık yapıyorlar, hakaret ettiler yabancı, eşit muamele, eşit davranmıyorlar, '
      + 'ayrımcılık danışma, islam düşmanlığı, islamofobi, ırkçılığa uğradım, dışlanıyorum yabancı, haksız muamele, cinsiyetçilik, ten rengim' },
  { code: 'EQUALITY_OFFICER',
    de: 'Gleichstellungsbeauftragte, Gleichstellungsstelle, Frauenbeauftragte, Gleichstellungsbüro, Gleichberechtigung, Geschlechtergerechtigkeit, Beauftragte für Chancengleichheit, Internationaler Frauentag, '
      + 'Girls Day, Inklusionsbeauftragte, Behindertenbeauftragte, Beauftragte für Menschen mit Behinderungen, kommunale Beauftragte, Frau verdient weniger, Frauen gleichgestellt, Equal Pay, Equal Care, '
      + 'Frauenwoche, Frauentag, Gender, Frauenförderung, Orange Day, Frauenempfang, Gleichstellung',
    en: "equal opportunities officer, gender equality, women's representative, equality office, women's day, disability commissioner, inclusion officer, gender equality office, equality commissioner, equal rights for women, "
      + "equal pay, women's affairs officer, international women's day, 8 march, women at work equality, gender mainstreaming, women's commissioner, equal opportunities, glass ceiling, women in politics, girls and equality",
    ar: 'مكتب المساواة, مساواة بين الجنسين, مسؤولة شؤون المرأة, مفوضة ذوي الاعاقة, حقوق المرأة',
    uk: 'рівноправність, уповноважена з рівності, гендерна рівність, уповноважений з питань інвалідності, равноправие, уполномоченная по вопросам равенства, права женщин, рівні права, равные права, гендер, жіноче питання, '
      + 'уповноважена у справах жінок, уполномоченная по делам женщин, 8 березня, 8 марта',
    tr: 'eşitlik görevlisi, kadın erkek eşitliği, kadın hakları, fırsat eşitliği, engelliler temsilcisi, eşit ücret, kadınlar günü, 8 mart, eşitlik bürosu, kadın temsilcisi, cinsiyet eşitliği, kadın sorumlusu, siyasette kadın, '
      + 'eşit haklar kadın' },
  { code: 'EXTREMISM_ADVICE',
    de: 'Rechtsextremismus, mobile Beratung gegen Rechtsextremismus, Aussteigerprogramm, Aussteigerberatung, Islamismus, Radikalisierung, mein Sohn radikalisiert sich, Salafismus, Sektenberatung, Sekte, Sekten, '
      + 'Weltanschauungsberatung, Demokratieförderung gegen Extremismus, Neonazis, Verschwörungstheorien, Verschwörungserzählungen, Reichsbürger, Distanzierungsarbeit, Sohn ist bei Nazis, '
      + 'Freund redet von Verschwörung, in einer Sekte, Guru, Querdenker, Hass gegen Ausländer, Reichsbürger in der Familie, Familie Islamist, Ausstieg aus der Szene, Konvertit, Sohn rechtsradikal, radikalisiert, '
      + 'Aussteiger, Verschwörung, Hass im Netz, rechte Gewalt',
    en: 'right-wing extremism, radicalisation, my son is being radicalised, exit programme extremism, cult advice, sects, conspiracy theories, prevention of extremism, neo-nazi, neo-nazis, nazi, nazis, '
      + 'my brother is radical, my son became radical, islamist, islamism, salafist, salafism, jihad recruitment, deradicalisation, deradicalization, hate group, leaving a cult, scientology, '
      + 'my mother believes conspiracy, reichsbürger, violent extremism, right wing attacks advice, grey wolves, extremist, extremists, extremism',
    ar: 'تطرف, ابني تطرف, التطرف الديني, يمين متطرف, الوقاية من التطرف, طائفة دينية متشددة',
    uk: 'екстремізм, радикалізація, секта, праворадикали, экстремизм, радикализация, секты, теорії змови, син радикалізувався, сын попал в секту, син у секті, неонацисти, неонацисты, ісламісти, исламисты, теории заговора, '
      + 'вийти із секти, уйти из секты, правые радикалы',
    tr: 'aşırıcılık, radikalleşme, oğlum radikalleşiyor, aşırı sağ, tarikat danışmanlığı, neonaziler, nazi, neonazi, ırkçı gruplar, radikal, radikal islam, selefi, selefiler, cihatçı, oğlum radikal oldu, kardeşim radikalleşti, '
      + 'tarikattan çıkmak, komplo teorisi, radikalleşmeye karşı, ülkücü, bozkurtlar, aşırı dinci, sekte danışma' },
  { code: 'CONSUMER_ADVICE',
    de: 'Verbraucherberatung, Verbraucherzentrale, Verbraucherschutz, Handyvertrag, Vertrag kündigen, Abzocke, Abofalle, falsche Rechnung, Haustürgeschäft, Betrug, Kündigung Vertrag, Garantie, Gewährleistung, '
      + 'Versicherungsberatung, Haftpflichtversicherung, Fitnessstudio kündigen, reingelegt, betrogen worden, Fake-Shop, Internetbetrug, Vertrag untergeschoben, Vertrag widerrufen, komme nicht aus dem Vertrag, '
      + 'Vertrag läuft weiter, Rechnung stimmt nicht, Geld zurück, Reklamation, Rückgaberecht, Umtausch, Kaufvertrag, Internetvertrag, Stromvertrag, Telefonanbieter, Versicherung kündigen, '
      + 'welche Versicherung brauche ich, Hausratversicherung, Kaffeefahrt, Abo kündigen, Verbraucherrecht, Verbraucherrechte, Abzocker, Vertragsfallen, Ware kommt nicht, Paket kaputt, '
      + 'Händler gibt Geld nicht zurück, Handy Vertrag zu teuer, Vertrag am Telefon, Unterschrieben an der Tür, Vertreter an der Tür, Dauerauftrag Abo, Reise storniert, Flug ausgefallen, Umtauschen, '
      + 'Produkt defekt, Lebensmittel Etikett, Kündigungsbutton, Versicherung zahlt nicht, im Internet betrogen, Ware nicht bekommen, aus Vertrag raus, im Internet bestellt, Inkasso schreibt, Widerruf, '
      + 'Rechnung vom Fitnessstudio, Fitnessstudio Rechnung, Vertrag im Fitnessstudio, Versicherung gekündigt, Verträge prüfen, Musterbriefe',
    en: 'consumer advice, consumer protection, phone contract, cancel a contract, scam, fraud, subscription trap, wrong bill, liability insurance, i was scammed, fake shop, internet contract, get my money back, '
      + 'cancel subscription, consumer rights, contract i did not want, overcharged, which insurance do i need, ripped off, warranty, return goods, scammed, scammers, fraudster, fraud on the internet, cheated, '
      + 'cheated by seller, cheated online, online purchase problem, ordered but not delivered, seller does not refund, refund, want my money back, return online order, cancel mobile contract, cancel gym contract, '
      + 'terminate contract, withdraw from contract, mobile phone contract, telecom contract, internet provider problem, insurance advice, door-to-door seller, contract at the front door, hidden costs, '
      + 'warranty claim, price comparison, holiday cancelled refund, flight delayed, misleading advertising, fake invoice, fake bill, verbraucherzentrale, household insurance, private liability, '
      + 'online shopping fraud, gym contract, ordered online, gym bill',
    ar: 'حماية المستهلك, استشارة المستهلك, عقد موبايل, الغاء عقد, احتيال, نصب, فسخ عقد, نصبوا علي, انضحك علي, عقد انترنت, بدي الغي العقد, استرجاع المال, فاتورة غلط, الغاء اشتراك, شركة تأمين, تأمين المسؤولية, حقوق المستهلك, '
      + 'خدعوني',
    uk: 'захист споживачів, договір мобільного, розірвати договір, шахрайство, обман, защита потребителей, расторгнуть договор, мошенничество, мошенники, мене обдурили, договір інтернет, скасувати підписку, повернути гроші, '
      + 'неправильний рахунок, права споживачів, страхування відповідальності, меня обманули, отменить подписку, вернуть деньги, контракт на телефон, неправильный счет, права потребителей, страховка ответственности, '
      + 'договір розірвати, кюндігунг договору, расторгнуть контракт, контракт телефон, не повертають гроші, не возвращают деньги, товар не прийшов, товар не пришел, бракованный товар, брак повернути, фербраухерцентрале, '
      + "фербраухер, розвели на договір, навязали договор, нав'язали договір, страховка хафтпфліхт, хафтпфлихт, страховка відповідальності, подписка деньги снимают, інтернет договір скасувати",
    tr: 'tüketici danışmanlığı, tüketici hakları, telefon sözleşmesi, sözleşme iptali, dolandırıcılık, tüketici merkezi, dolandırıldım, kandırıldım, internet sözleşmesi, abonelik iptali, paramı geri istiyorum, yanlış fatura, '
      + 'sözleşmeden çıkmak, sorumluluk sigortası, sahte site, dolandırıcı, internette dolandırıldım, kandırdılar, paramı iade etmiyorlar, para iadesi, sipariş gelmedi, ürün gelmedi, iade etmek, telefon sözleşmesi iptal, '
      + 'spor salonu sözleşmesi iptal, kapıda sözleşme, sözleşme feshi, istemediğim sözleşme, abonelik, internet şirketi sorun, sigorta danışma, garanti, sahte fatura, tüketici şikayet, verbraucherzentrale, uçuş gecikmesi, '
      + 'gizli masraf, haksız fatura, haftpflicht, eşya sigortası' },
  { code: 'TAXES',
    de: 'Steuern, Finanzamt, Steuererklärung, Lohnsteuerhilfe, Steuer-ID, Steuerberatung, Lohnsteuerhilfeverein, Steueridentifikationsnummer, Steuerklasse, Hundesteuer, Lohnsteuer, Elster, Kurtaxe, Grundsteuer, '
      + 'Steuererklärung machen, Hilfe bei der Steuererklärung, Steuerbescheid, Einkommensteuer, Steuer zurückbekommen, Lohnsteuerjahresausgleich, Steuernummer, Steuerformulare, Steuerklasse ändern, Steuerberater, '
      + 'Hund anmelden Steuer, Gewerbesteuer, Stadtkasse, Gemeindekasse, Zweitwohnungssteuer, Steueramt, Geld vom Finanzamt zurück, Steuern zahlen, Formular Finanzamt, Steuerprogramm, Kirchensteuer, '
      + 'Erbschaftssteuer, Kfz Steuer zahlen, Vereinssteuer, Lohnsteuerbescheinigung, Steuererklärung Rentner, Steuer online, Steuer, Steuerhilfe',
    en: 'taxes, tax office, tax return, tax id, tax class, tax advice, dog tax, do my tax return, tax refund, tax number, tax adviser, income tax, property tax, change tax class, tax assessment, tax, file taxes, filing taxes, '
      + 'tax declaration, income tax return, finanzamt, steuer id, tax identification number, steuererklärung, tax class 3, after marriage tax class, tax help, tax consultant, wage tax, wage tax help association, '
      + 'tax office letter, inheritance tax, church tax, vat, value added tax, pay taxes, tax deduction, tax for freelancers, tax exemption, tax bracket, elster, motor vehicle tax',
    ar: 'ضرائب, الضرائب, مكتب الضرائب, رقم ضريبي, اقرار ضريبي, دائرة المالية, فينانتس امت, استرجاع الضريبة, شتوير, الاقرار الضريبي, كلاس الضريبة, محاسب ضرائب, الرقم الضريبي, ضريبة الدخل',
    uk: 'податки, податкова, податкова декларація, податковий номер, фінанцамт, налоги, налоговая, налоговая декларация, финанцамт, повернення податків, подати декларацію, податковий клас, ідентифікаційний номер платника, '
      + 'возврат налогов, подать декларацию, налоговый класс, налоговый номер, подоходный налог, налоговый консультант, штойєр, штоєр, штойеридент, штойерид, штойєркласе, штойеркласс, штойерклассе, подать налоги, '
      + 'повернути податки, вернуть налоги, фінанцамт лист, письмо из финанцамта, лонштойер, штойереркларунг, податковий консультант, ідентифікаційний код, ідентифікаційний номер, налоги вернуть, церковный налог',
    tr: 'vergi, vergi dairesi, vergi beyannamesi, vergi numarası, vergi sınıfı, vergi iadesi, vergi beyanı, vergi danışmanı, gelir vergisi, vergi kimlik numarası, emlak vergisi, finanzamt, vergi ödemek, steuererklärung, '
      + 'vergi beyannamesi yapmak, vergi sınıfı değiştirme, steuer id, elster, vergi yardımı, kdv, kilise vergisi, veraset vergisi, maaş vergisi, vergi mektubu, vergi muafiyeti, vergi dairesi mektup, vergi kimliği, '
      + 'vergi iadesi almak, vergi borcu' },
  { code: 'PENSION',
    de: 'Rente, Rentenversicherung, Rentenberatung, Deutsche Rentenversicherung, Rentenantrag, Altersrente, Erwerbsminderungsrente, Rentenversicherungsnummer, Versichertenberater, Versichertenälteste, Witwenrente, '
      + 'Rentner, Altersvorsorge, in Rente gehen, EM-Rente, Sozialversicherungsnummer, Rente beantragen, wann kann ich in Rente, Rentenbescheid, Rentenauskunft, Rentenkonto, Kontenklärung, Rentenpunkte, '
      + 'Mütterrente, Halbwaisenrente, Waisenrente, Erwerbsminderung, zu krank zum Arbeiten Rente, Frührente, Rentenstelle, Versicherungsamt, Rente aus dem Ausland, Grundrente, Riester, Rentenanträge aufnehmen, '
      + 'Altersrentner, Hinterbliebenenrente, Sprechtag der Rentenversicherung, bald in Rente, mit 63 in Rente, Rentenlücke, Rentenpapiere, Rente Ukraine, Rente aus Russland, Jahre fehlen Rente, Rente krank, '
      + 'Beiträge Rente, Rentenberater, Rentenanspruch, Rente prüfen, Rentensprechtag, freiwillige Beiträge, Betriebsrente, Rente Witwe, kann nicht mehr arbeiten Rente, Rentenunterlagen',
    en: "pension, pension insurance, pension advice, retirement, old-age pension, disability pension, widow's pension, retire, social security number, apply for pension, when can i retire, pension account, pension statement, "
      + "reduced earning capacity pension, orphan's pension, early retirement, pension from abroad, pension application, pensions, pension office, pension fund, old age pension, state pension, my pension, retirement age, "
      + 'retirement pension, early pension, retire early, pension for widows, survivors pension, survivor benefits, invalidity pension, cannot work anymore pension, deutsche rentenversicherung, rentenversicherung, '
      + 'pension rejected, pension from turkey, pension years, child-raising years pension, contributions to pension, guest worker pension, retirement benefits, private pension, pension points, pension adviser, insurance elder',
    ar: 'تقاعد, التقاعد, معاش, راتب تقاعدي, تأمين تقاعد, معاش تقاعدي, استشارة تقاعد, طلب تقاعد, متى اتقاعد, بدي اطلع تقاعد, رقم التأمين التقاعدي, راتب التقاعد, تقاعد مبكر, معاش العجز, معاش الارملة, صندوق التقاعد',
    uk: 'пенсія, пенсійне страхування, пенсійний вік, вийти на пенсію, консультація з пенсій, пенсия, пенсионное страхование, выйти на пенсию, оформити пенсію, коли на пенсію, пенсія з України, пенсійний фонд, '
      + 'пенсія по інвалідності, пенсія по втраті годувальника, оформить пенсию, пенсионный фонд, пенсия по инвалидности, пенсия вдовы, пенсионный стаж, когда на пенсию, ренте, рентенферзіхерунг, рентенферзихерунг, '
      + 'оформити пенсію в німеччині, оформить пенсию в германии, пенсия из украины, українська пенсія, украинская пенсия, российская пенсия, пенсія з росії, стаж, трудовий стаж, трудовой стаж, выход на пенсию, рентен, '
      + 'пенсия по потере кормильца, пенсія вдові, інвалідна пенсія, скоро пенсія, скоро на пенсию',
    tr: 'emeklilik, emekli maaşı, emeklilik sigortası, emekli, emeklilik danışmanlığı, dul maaşı, rente, emekli olmak istiyorum, ne zaman emekli olurum, emeklilik başvurusu, malulen emeklilik, yetim maaşı, erken emeklilik, '
      + 'emeklilik hesabı, malullük aylığı, rente başvurusu, rentenversicherung, emekli olmak, emeklilik yaşı, emeklilik hesaplama, emeklilik günleri, emeklilik maaşı, dul aylığı, yetim aylığı, sakatlık emekliliği, '
      + 'malulen emekli olmak, çalışamaz emeklilik, erwerbsminderungsrente, türkiyeden emeklilik, türkiye emeklilik hizmet birleştirme, iki ülkede emeklilik, emekli aylığı, emeklilik primleri, çocuk yetiştirme süreleri, '
      + 'emeklilik reddedildi, emeklilik dairesi, emekliliğim' },
  { code: 'LEGAL_GUARDIAN_MINORS',
    de: 'Vormundschaft, Amtsvormundschaft, unbegleitete minderjährige Flüchtlinge, UMF, UMA, Vormund, ehrenamtlicher Vormund, unbegleitete minderjährige Ausländer, Jugendliche ohne Eltern, Vormund werden, '
      + 'Vormundschaftsverein, Pflegschaft, Ergänzungspflegschaft, Minderjährige ohne Begleitung, Kind allein geflohen, Clearinghaus, Mündel, Vormünder, ehrenamtliche Vormünder schulen, '
      + 'minderjährig und allein in Deutschland, Sorgerecht für fremdes Kind, Neffe allein hier, Kind ohne Eltern aufnehmen, minderjährig ohne Eltern hier, Geschwister ohne Eltern, Einzelvormund, '
      + 'Vormundschaftsgericht, Patin für Jugendlichen ohne Eltern, Mündelgespräch, Amtsvormund, Ergänzungspfleger',
    en: 'guardianship for minors, guardian, unaccompanied minors, unaccompanied minor refugees, become a guardian for a child, minor without parents, came alone to germany under 18, volunteer guardian, '
      + 'young refugee without parents, guardian for refugee child, my nephew came alone, nephew came alone to germany, brother under 18 alone, child came alone, teenager came alone, underage refugee alone, '
      + 'minors alone in germany, youth welfare guardian, age assessment, become guardian volunteer, uma, umf, vormund, guardianship child',
    ar: 'وصي, الوصاية على القاصرين, قاصر بدون اهل, قصر غير مصحوبين, قاصرين, قاصر وحيد, طفل بدون والدين, ولي امر قاصر, صرت وصي على قاصر, وصاية على طفل, القاصرين غير المصحوبين',
    uk: 'опіка над неповнолітніми, неповнолітні без супроводу, опікун дитини, дети без сопровождения, опекун, дитина без батьків, опікунство над дитиною, стати опікуном, дитина приїхала сама, ребенок без родителей, '
      + 'стать опекуном, опека над ребенком, несовершеннолетние без сопровождения, племінник зі мною, племянник со мной, онук без батьків, внук без родителей, дитина знайомих зі мною, опіка над племінницею, формундшафт, '
      + 'опікунство неповнолітніх, подросток без родителей',
    tr: 'refakatsiz çocuk, çocuk vasisi, refakatsiz reşit olmayanlar, ailesiz gelen çocuk, yalnız gelen çocuk, vasi olmak, gönüllü çocuk vasisi, kimsesiz mülteci çocuk, vormund, yeğenim tek başına geldi, kardeşim tek başına geldi, '
      + '18 yaş altı yalnız, yalnız gelen genç, tek başına gelen çocuk, mülteci çocuğa vasi, yaş tespiti, ailesiz çocuk vasi' },
];
