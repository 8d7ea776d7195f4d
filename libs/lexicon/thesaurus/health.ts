import { birthConcepts } from './birth.js';
import { type Concept } from './concept.js';
import { mentalHealthConcepts } from './mental-health.js';
import { preventionConcepts } from './prevention.js';

/** Words about illness, doctors, treatment, birth, mental health and addiction. */
export const healthConcepts: readonly Concept[] = [
  ...preventionConcepts,
  ...birthConcepts, ...mentalHealthConcepts,
  { code: 'MEDICAL_HELP',
    de: 'ärztliche Hilfe, Arzt, Ärztin, Ärzte, Arztpraxis, Arzt finden, ich bin krank, krank, brauche einen Arzt, Arzttermin, medizinische Hilfe, medizinische Versorgung, Sprechstunde beim Arzt, Schmerzen, Fieber, '
      + 'zum Arzt gehen, Arzt nimmt neue Patienten, neue Patienten aufnehmen, niemand nimmt neue Patienten, Arztpraxen, Gemeinschaftspraxis, medizinisches Versorgungszentrum, MVZ, Bauchschmerzen, Kopfschmerzen, '
      + 'mir ist schlecht, ich fühle mich krank, Krankschreibung, krankgeschrieben, Attest, ärztliches Attest, AU-Bescheinigung, Blutabnahme, Mediziner, ärztliche Behandlung, ärztliche Versorgung, '
      + 'Arzt spricht meine Sprache, Ärzteverzeichnis, Arztsuche, Arztbesuch, Ärztehaus, mir geht es nicht gut, bin erkältet, Husten, Durchfall, Schwindel, brauche Krankschreibung, Arzt nimmt mich nicht, '
      + 'finde keinen Arzt, Arzt der Russisch spricht, Schmerzen im Bauch, Arzt in der Nähe, Sprechzeiten Praxis, Untersuchung beim Arzt, Behandlung, Blutwerte, Rezept brauche ich, Überweisung, zum Doktor',
    en: "doctor, medical help, find a doctor, physician, i am sick, i am ill, medical care, doctor's appointment, pain, healthcare, see a doctor, feel sick, not feeling well, doctor accepting new patients, medical practice, "
      + 'gp surgery, sick note, sick leave certificate, headache, fever, stomach ache, medical treatment, doctor who speaks english, medical centre, health centre, medical check, blood test, doctors, my child needs a doctor, '
      + 'new doctor, surgery near me, urgent care, walk-in clinic, cough, flu, cold and fever, vomiting, diarrhoea, diarrhea, sore throat, dizzy, rash, infection, i feel ill, stomach pain, belly pain, chest pain, '
      + 'medical appointment, no doctor takes me, doctor waiting time, doctors near me, english speaking doctor, arabic speaking doctor, health problem, health issues, health check, clinic, sick certificate, krankschreibung, '
      + 'lab test, wound, broken arm, injury, injured, something hurts, treatment for illness',
    ar: 'طبيب, دكتور, الطبيب, اطباء, طبيبة, انا مريض, مريض, موعد طبيب, علاج, رعاية طبية, دكتورة, حكيم, الم, بدي دكتور, عيادة طبيب, عندي الم, تعبان صحيا, وجع راس, وجع بطن, حرارة عالية, تقرير طبي, اجازة مرضية, معالجة طبية, '
      + 'دكتور بيحكي عربي, طبيب يتكلم العربية, مريضة, انا تعبان, مركز طبي, فحص دم, كشف طبي',
    uk: 'лікар, лікарі, лікарка, медична допомога, захворів, знайти лікаря, запис до лікаря, хворий, я хворію, врач, доктор, найти врача, медицинская помощь, заболел, медицина, потрібен лікар, погано почуваюся, болить голова, '
      + 'болить живіт, висока температура, лікарняний лист, довідка від лікаря, лікування, прийом лікаря, кабінет лікаря, російськомовний лікар, україномовний лікар, нужен врач, к врачу, болит живот, болит голова, '
      + 'больничный лист, справка от врача, лечение, русскоговорящий врач, приём врача, медицинский центр, плохо себя чувствую, аналіз крові, потрібен доктор, нужен доктор, де лікар, где врач, лікар який говорить російською, '
      + 'врач говорящий по-русски, украинский врач, кашель, нежить, насморк, температура висока, высокая температура, запаморочення, кружится голова, тошнит, нудить, понос, хворію, болею, консультація лікаря, анализы, '
      + 'здати аналізи, сдать анализы, лікарняний лист оформити, кранкшрайбунг, термін до лікаря, термин к врачу, немає термінів до лікаря, арцт, праксис',
    tr: 'doktor, hekim, doktor arıyorum, hastayım, tıbbi yardım, doktor randevusu, doktorlar, hekime gitmek, doktora gitmek, doktor bulmak, türkçe konuşan doktor, karnım ağrıyor, başım ağrıyor, ateşim var, rapor almak, '
      + 'hastalık raporu, sağlık ocağı, muayenehane, tıbbi tedavi, kendimi kötü hissediyorum, tedavi olmak, kan tahlili, ağrım var, muayene olmak, doktor muayenesi, öksürük, grip oldum, kusma, ishal, boğaz ağrısı, baş dönmesi, '
      + 'mide ağrısı, midem ağrıyor, karın ağrısı, baş ağrısı, göğüs ağrısı, hastalandım, çok hastayım, doktora ihtiyacım var, doktor lazım, arapça konuşan doktor, yeni doktor, hiçbir doktor almıyor, yara, kolum kırıldı, iltihap, '
      + 'sağlık sorunu, sağlık problemi, klinik, sağlık merkezi, krankschreibung, arzt, poliklinik, doktor nerede, hekim bulmak' },
  { code: 'FAMILY_DOCTOR', wider: 'MEDICAL_HELP',
    de: 'Hausarzt, Hausärztin, Hausarztpraxis, Allgemeinarzt, Allgemeinmedizin, Hausärzte, Hausarzt finden, Hausarzt gesucht, Hausarzt nimmt Patienten auf, praktischer Arzt, Allgemeinmediziner, '
      + 'hausärztliche Versorgung, hausärztlich, Allgemeinarztpraxis, neuer Hausarzt, Doktor im Ort, Landarzt, Landarztpraxis, Doc im Dorf, Doktor nimmt neue Leute, Hausarzt in Rente, Arzt für die Familie, '
      + 'Allgemeinärztin, Hausbesuch vom Arzt, Hausarztmangel, Landärztin, guten Arzt finden, neuer Arzt, nimmt neue Patienten',
    en: 'family doctor, general practitioner, gp, primary care, register with a doctor, new family doctor, local doctor, general practice, general medicine, country doctor, house doctor, gp practice, find a gp, '
      + 'family physician, gp accepting patients, register with gp, my doctor retired, doctor in the village, primary care physician, primary doctor, internist, no family doctor, hausarzt, family medicine, '
      + 'regular doctor, find a good doctor',
    ar: 'طبيب عائلة, طبيب الاسرة, طبيب عام, هاوس ارتست, طبيب العائلة, طب عام, طب الاسرة, دكتور عام, دكتور العيلة, طبيب البيت, دكتور عائلة, هاوس آرتست',
    uk: 'сімейний лікар, терапевт, хаусарцт, семейный врач, загальна практика, знайти сімейного лікаря, лікар загальної практики, домашній лікар, домашний врач, общая практика, участковый врач, дільничний лікар, хаусарст, '
      + 'хаусарцт знайти, хаусарцт найти, терапевт в поликлинике, дільничний терапевт, участковый терапевт, сімейний доктор, прикріпитися до лікаря, прикрепиться к врачу, врач принимает новых пациентов',
    tr: 'aile hekimi, ev doktoru, pratisyen hekim, aile doktoru, hausarzt, genel pratisyen, ev hekimi, genel tıp, aile hekimliği, mahalle doktoru, aile hekimi bulamıyorum, aile hekimi arıyorum, köy doktoru, doktorum emekli oldu, '
      + 'ev doktoru arıyorum, birinci basamak, aile doktoru arıyorum, dahiliye doktoru, hausarzt arıyorum' },
  { code: 'PAEDIATRICIAN', wider: 'MEDICAL_HELP',
    de: 'Kinderarzt, Kinderärztin, Kinderärzte, Kind krank, Kinderkrankheit, U-Untersuchung, U-Untersuchungen, Vorsorge Kind, Kinderheilkunde, Kinderarztpraxis, Kinder- und Jugendarzt, Kinder- und Jugendmedizin, '
      + 'Kind hat Fieber, Baby hat Fieber, Baby krank, Sohn krank, Tochter krank, Kinderarzt finden, J1-Untersuchung, Früherkennungsuntersuchung, Kinderklinik, Pädiater, Pädiatrie, kinderärztlich, '
      + 'gelbes Untersuchungsheft, Kindervorsorge, Kinderambulanz, Baby Arzt, Kind hustet, Kind erbricht, Kind hat Ausschlag, Ohrenschmerzen Kind, U3, U7, U9, Kinderarzt nimmt niemand, Windpocken, Scharlach, '
      + 'Kinderdoktor, Arzt für Kinder',
    en: "paediatrician, pediatrician, children's doctor, child is sick, child check-up, kids doctor, child has fever, sick child, baby has fever, doctor for my baby, child health check, well-child visit, doctor for children, "
      + 'child health clinic, my son is ill, paediatrics, baby doctor, doctor for kids, child doctor, kids checkup, u examination, u3 u4 u5, my baby is sick, my child is sick, my daughter is ill, ill child, ill baby, child coughs, '
      + 'child vomits, newborn doctor, pediatrics, no paediatrician takes new patients, child with rash, kinderarzt, teenager doctor, child growth check',
    ar: 'طبيب اطفال, دكتور اطفال, طبيب الأطفال, ابني مريض, فحص الاطفال, دكتور ولاد, ابني عنده حرارة, طفلي مريض, بنتي مريضة, طب الاطفال, عيادة اطفال, طبيب للاطفال, كشف الاطفال, مستشفى اطفال, دكتور للطفل',
    uk: 'педіатр, дитячий лікар, дитина захворіла, детский врач, педиатр, ребенок болеет, дитина хворіє, у дитини температура, лікар для дитини, огляд дитини, педіатрія, дитяча поліклініка, дитяча лікарня, '
      + 'температура у ребенка, детская поликлиника, врач для ребенка, осмотр ребенка, ребенок заболел, кіндерарцт, киндерарцт, дитина кашляє, ребенок кашляет, висип у дитини, сыпь у ребенка, вітрянка, ветрянка, '
      + 'дитина температурить, ребенок температурит, педіатр знайти, найти педиатра, лікар для немовляти, врач для младенца, огляд немовляти',
    tr: 'çocuk doktoru, çocuğum hasta, çocuk hekimi, çocuk muayenesi, çocuk doktoru arıyorum, bebeğim hasta, çocuğumun ateşi var, pediatri, çocuk hastalıkları, çocuk sağlığı, çocuk polikliniği, bebek doktoru, çocuk kontrolü, '
      + 'kinderarzt, çocuğum öksürüyor, çocuğum kusuyor, bebeğimin ateşi var, oğlum hasta, kızım hasta, hasta çocuk, hasta bebek, çocuk doktoru bulamıyorum, yenidoğan doktoru, u muayenesi, çocuk doktoru randevu, bebek muayenesi, '
      + 'çocuklara doktor' },
  { code: 'GYNAECOLOGIST', wider: 'MEDICAL_HELP',
    de: 'Frauenarzt, Frauenärztin, Gynäkologe, Gynäkologin, Frauenheilkunde, gynäkologische Untersuchung, Frauenarztpraxis, Gyn, gynäkologisch, Krebsabstrich, Menstruation, Regelschmerzen, Wechseljahre, Menopause, '
      + 'Endometriose, Frauenärztin finden, Frauengesundheit, Zyklusbeschwerden, Blasenschwäche, Schmerzen bei der Periode, Periodenschmerzen, Periode bleibt aus, starke Blutung, Pilzinfektion, Brustuntersuchung, Abstrich, '
      + 'Zyklus, Myome, Hitzewallungen, Frauenarzttermin, PMS',
    en: "gynaecologist, women's doctor, gynecologist, gynaecology, obgyn, smear test, period pain, menopause, menstruation, female doctor, lady doctor, endometriosis, women's health, ob-gyn appointment, gyno, women's clinic, "
      + "pap smear, irregular period, heavy periods, hot flashes, menopause symptoms, pcos, fibroids, ovary, uterus, vaginal infection, female gynaecologist, period problems, breast lump, pregnancy doctor, women's health check, "
      + 'lump in breast',
    ar: 'طبيب نسائي, طبيبة نسائية, دكتورة نسائية, نسائية, طبيب امراض نساء, نسائية وتوليد, الدورة الشهرية, الم الدورة, سن الياس, صحة المرأة, دكتورة نسا, دكتور نسائي, كشف نسائي, طب النساء',
    uk: "гінеколог, жіночий лікар, жіноча консультація, гинеколог, гінекологія, жіноче здоров'я, менструація, клімакс, менопауза, мазок на цитологію, прийом гінеколога, гинекология, женский врач, женское здоровье, климакс, "
      + 'болезненные месячные, місячні, месячные, затримка місячних, задержка месячных, фрауенарцт, фрауэнарцт, кровотеча жіноча, мазок, узі жіночий, узи по женски, мастопатія, эндометриоз, ендометріоз, осмотр гинеколога',
    tr: 'kadın doktoru, jinekolog, kadın doğum uzmanı, kadın hastalıkları, jinekoloji, adet ağrısı, menopoz, adet düzensizliği, smear testi, kadın hekimi, kadın sağlığı, kadın doğum, bayan doktor, adet görmüyorum, adet sancısı, '
      + 'regl, yumurtalık, kist, sıcak basması, frauenarzt, memede kitle, vajinal enfeksiyon, menopoz sorunları, polikistik over, kadın doktoru arıyorum' },
  { code: 'SPECIALIST_DOCTOR', wider: 'MEDICAL_HELP',
    de: 'Facharzt, Fachärztin, Fachärzte, Facharzttermin, Terminservicestelle, Orthopäde, Hautarzt, HNO-Arzt, Kardiologe, Neurologe, Internist, Überweisung zum Facharzt, Patientenservice, Dermatologe, Hautärztin, '
      + 'Hautausschlag, Orthopädin, Orthopädie, Urologe, Urologin, Urologie, Gastroenterologe, Lungenarzt, Pneumologe, Rheumatologe, Kardiologin, Neurologin, Allergologe, Allergie, Allergien, Radiologe, MRT, Röntgen, '
      + 'Ultraschall, Chirurg, Chirurgie, Facharztpraxis, fachärztliche Versorgung, fachärztlich, Termin beim Facharzt, lange warten auf Arzttermin, Vermittlungscode, Herzspezialist, Hals-Nasen-Ohren-Arzt, '
      + 'zweite ärztliche Meinung, Termin erst in sechs Monaten, Herzarzt, Knie kaputt, Hüfte, CT, Magenspiegelung, Darmspiegelung, EKG, Hals-Nasen-Ohren, Hautkrebs Arzt, Schilddrüse, Nuklearmedizin, Endokrinologe, '
      + 'Proktologe, Handchirurg, fachärztliche Untersuchung',
    en: 'specialist doctor, dermatologist, orthopaedist, ent doctor, cardiologist, neurologist, specialist appointment, medical specialist, skin doctor, skin rash, urologist, surgeon, rheumatologist, radiology, x-ray, mri scan, '
      + 'ultrasound, allergy, heart specialist, referral to a specialist, second medical opinion, long wait for doctor, ear nose throat doctor, lung doctor, kidney doctor, stomach doctor, diabetes doctor, endocrinologist, '
      + 'gastroenterologist, colonoscopy, skin cancer check, mole check, eczema, acne, thyroid, heart doctor, bone doctor, knee doctor, hand surgeon, allergies, hay fever, nerve doctor, urology, orthopaedics, pulmonologist, '
      + 'ct scan, see a specialist, appointment with specialist takes months, referral slip, mri, terminservice 116117',
    ar: 'طبيب اخصائي, اختصاصي, طبيب جلدية, طبيب عظام, طبيب اعصاب, طبيب قلب, انف اذن حنجرة, طبيب مختص, دكتور جلدية, دكتور عظام, دكتور عظمية, دكتور قلب, دكتور اعصاب, طبيب مسالك بولية, حساسية, صورة شعاعية, اشعة, رنين '
      + 'مغناطيسي, جراح, تحويل لاخصائي, طبيب باطنية, اطباء اختصاص',
    uk: 'лікар-спеціаліст, вузький спеціаліст, невролог, ортопед, дерматолог, кардіолог, лор, специалист врач, кардиолог, спеціаліст лікар, фахівець лікар, уролог, хірург, ревматолог, алерголог, алергія, рентген, мрт, узд, '
      + 'направлення до лікаря, черга до спеціаліста, дерматолог кожный, узкий специалист, хирург, аллерголог, аллергия, направление к врачу, эндокринолог, ендокринолог, отоларинголог, кожный врач, фахарцт, вузькі лікарі, '
      + 'узкие врачи, шкірний лікар, гастроэнтеролог, гастроентеролог, пульмонолог, ревматолог врач, уролог врач, щитовидка, кт, экг, екг, колоноскопія, колоноскопия, гастроскопия, лор лікар, лор врач, юберайзунг, '
      + 'юбервайзунг, черга до невролога, направление к специалисту',
    tr: 'uzman doktor, cildiye, ortopedi, kulak burun boğaz, nörolog, kardiyolog, uzman hekim, cilt doktoru, dermatolog, ürolog, cerrah, romatolog, alerji, röntgen, mr çektirmek, ultrason, kalp doktoru, kardiyoloji, nöroloji, '
      + 'dahiliye, sevk kağıdı, ortopedist, akciğer doktoru, böbrek doktoru, mide doktoru, kalp uzmanı, cilt hastalıkları, egzama, sivilce, tiroid, guatr, kemik doktoru, diz doktoru, nefroloji, endoskopi, kolonoskopi, tomografi, '
      + 'üroloji, saman nezlesi, kulak doktoru, kbb, göğüs hastalıkları, uzman randevusu, sevk almak, hormon doktoru, dahiliyeci, ben kontrolü' },
  { code: 'DENTAL_CARE',
    de: 'Zahnarzt, Zahnärztin, Zähne, Zahnschmerzen, Zähne tun weh, Zahngesundheit, Zahnarztpraxis, Zahnprophylaxe, Zahn, Kieferorthopäde, Zahnärzte, Zahnersatz, zahnärztlicher Notdienst, Zahnputzschule, '
      + 'Zahnarztpraxis finden, Zahnklinik, Karies, Zahn gebrochen, Zahn abgebrochen, Zahnschmerz, Loch im Zahn, Weisheitszahn, Zahnspange, Kieferorthopädie, Prothese Zähne, Gebiss, Zahnreinigung, Zähneputzen, '
      + 'Zähneputzen lernen, Zahnfee, Mundhygiene, Mundgesundheit, Zahnpflege, zahnärztlich, Gruppenprophylaxe, Bonusheft, Zahnarztangst, Zahnkosten, Zahnarzt Notdienst, Kinderzahnarzt, Backe dick, Zahn raus, Zahn wackelt, '
      + 'Füllung raus, Implantat, Zahnfleisch, Parodontose, Wurzelbehandlung, Zahn ziehen, Heil- und Kostenplan, Zahnvorsorge, schiefe Zähne',
    en: 'dentist, tooth ache, toothache, teeth hurt, dental care, dental emergency, orthodontist, tooth, dental practice, dental clinic, broken tooth, cavity, tooth decay, braces, dentures, wisdom tooth, teeth cleaning, '
      + 'brushing teeth, oral hygiene, oral health, dentist for children, my tooth hurts, teeth, dentists, my child has tooth ache, gums bleed, bleeding gums, root canal, filling, dental implant, crown tooth, emergency dentist, '
      + 'dentist near me, dentist for kids, fear of the dentist, afraid of dentist, cannot pay dentist, dental bonus booklet, retainer, mouth pain, dental check, dentist without insurance, swollen cheek tooth, milk teeth, zahnarzt',
    ar: 'طبيب اسنان, طبيب أسنان, دكتور اسنان, وجع اسنان, الم اسنان, سني يوجعني, اسنان, ضرس, عيادة اسنان, تسوس, تسوس الاسنان, سن مكسور, تقويم اسنان, طقم اسنان, ضرسي بوجعني, ضرس العقل, تنظيف اسنان, صحة الفم, طبيب الاسنان, '
      + 'دكتور سنان, سناني',
    uk: 'стоматолог, зубний лікар, болить зуб, зуби, зубний біль, дантист, зубной врач, болит зуб, зубы, стоматологія, зубна клініка, карієс, зламався зуб, брекети, зубний протез, чистка зубів, дитячий стоматолог, '
      + 'зубы болят, стоматология, кариес, зубной протез, брекеты, лечить зубы, лікувати зуби, ортодонт, детский стоматолог, гігієна рота, цанарцт, зуб болить сильно, зуб болит, вирвати зуб, вырвать зуб, пломба, '
      + 'пломба випала, выпала пломба, коронка, імплант зуба, имплант зуба, ясна кровоточать, десны, протез зубной, вставить зубы, вставити зуби, зуб мудрости, зуб мудрості, зубний для дитини, зубной',
    tr: 'diş doktoru, dişçi, diş hekimi, diş ağrısı, dişim ağrıyor, diş, diş kliniği, diş çürüğü, çürük diş, dişim kırıldı, diş teli, takma diş, protez diş, diş temizliği, ortodonti, dolgu, yirmilik diş, diş fırçalama, '
      + 'ağız sağlığı, çocuk dişçisi, dişim, dişlerim, diş eti kanaması, diş eti, kanal tedavisi, implant, diş kaplama, acil dişçi, çocuğumun dişi ağrıyor, dişçi korkusu, diş masrafı, diş taşı, süt dişi, diş çekimi, zahnarzt, '
      + 'nöbetçi dişçi, diş telleri, diş kontrolü, diş tedavisi, şiş yanak' },
  { code: 'EYE_AND_EAR_CARE',
    de: 'Augenarzt, Augenärztin, Brille, Optiker, Sehtest, Hörgerät, Hörgeräte, Hörtest, Hörakustiker, Hörberatung, schlecht sehen, schlecht hören, brauche Brille, Augen, Augenprobleme, Augenuntersuchung, '
      + 'Augenklinik, Sehhilfe, Sehschwäche, Sehprobleme, grauer Star, Kontaktlinsen, Brille kaputt, Brille kaufen, Ohrenarzt, Ohrenschmerzen, Hörakustik, Hörgeräteakustiker, Hörprobleme, höre schlecht, '
      + 'sehe schlecht, Tinnitus, Ohrgeräusche, Hörverlust, Cochlea-Implantat, gebrauchte Brillen, Akustiker, Augenoptiker, Ohrensausen, Hörminderung, Augen tun weh, sehe unscharf, Ohren zu, Gleitsicht, '
      + 'Lesebrille, kein Geld für Brille, Brillengestell, grüner Star, Glaukom, Makula, Netzhaut, Hörsturz, Ohr tut weh, HNO, Gehör, Gehör lässt nach, Ohren schlecht, höre nicht mehr gut, sehe nicht mehr gut',
    en: 'eye doctor, optician, glasses, eye test, hearing aid, hearing test, ophthalmologist, eyes hurt, eyesight, poor eyesight, contact lenses, new glasses, spectacles, cataract, ophthalmology, ear pain, '
      + 'hearing loss, cannot hear well, cannot see well, hearing aids, audiologist, tinnitus, cochlear implant, broken glasses, eye clinic, eye exam, ophthalmic, need glasses, free glasses, glasses for my child, '
      + 'cannot pay for glasses, red eye, blurred vision, glaucoma, ear infection, ringing in ears, hearing problem, my mother cannot hear, deaf in one ear, hearing aid batteries, vision problems, ears, '
      + 'eye infection, child squints, squint, hear badly, see badly',
    ar: 'طبيب عيون, نظارة, نظارات, دكتور عيون, سماعة اذن, فحص نظر, فحص سمع, فحص عيون, عيوني, بدي نظارة, ضعف نظر, نظري ضعيف, عدسات, محل نظارات, بصريات, سمعي ضعيف, سماعات طبية, فحص السمع, ضعف السمع, طبيب عيون للاطفال, طنين '
      + 'الاذن',
    uk: 'окуліст, офтальмолог, окуляри, слуховий апарат, очний лікар, очки, окулист, слуховой аппарат, зір, перевірка зору, поганий зір, погано бачу, оптика, лінзи, погано чую, перевірка слуху, втрата слуху, шум у вухах, '
      + 'плохое зрение, проверка зрения, плохо вижу, плохо слышу, проверка слуха, офтальмология, глазной врач, катаракта, глаза, аугенарцт, зрение падает, зір погіршився, очі болять, глаза болят, болить вухо, болит ухо, '
      + 'слухові апарати, слуховой аппарат купить, зробити окуляри, сделать очки, окуляри безкоштовно, глаукома, линзы, дитина погано бачить, ребенок плохо видит',
    tr: 'göz doktoru, gözlük, işitme cihazı, göz muayenesi, işitme testi, gözüm bozuk, iyi göremiyorum, iyi duymuyorum, gözlükçü, optik, lens, katarakt, göz hastalıkları, göz testi, kulak ağrısı, kulak çınlaması, duyma sorunu, '
      + 'odyolog, göz hastanesi, gözlük almak, gözlük parası, çocuğuma gözlük, gözlerim bozuldu, gözüm ağrıyor, gözüm kızardı, bulanık görme, göz tansiyonu, kulağım ağrıyor, kulak iltihabı, kulağım duymuyor, annem duymuyor, '
      + 'işitme problemi, duyma cihazı, gözlüğüm kırıldı, şaşılık, göz numarası' },
  { code: 'OUT_OF_HOURS_DOCTOR',
    de: 'ärztlicher Bereitschaftsdienst, Bereitschaftsdienst, 116117, Notdienst, Notfallpraxis, Bereitschaftspraxis, Notarzt, Rettungsdienst, Notaufnahme, Arzt am Wochenende, Arzt nachts, Rettungswagen, '
      + 'Vergiftung, Giftnotruf, Arzt am Feiertag, Arzt am Sonntag, Arzt heute Nacht, kassenärztlicher Notdienst, KV-Notdienst, Notfallambulanz, Notfalldienst, Krankenwagen, Notruf 112, 112, Unfall passiert, '
      + 'medizinischer Notfall, Kind hat was verschluckt, Giftinformationszentrum, Wochenenddienst, Rettungswache, Rettungsleitstelle, Sanitäter, Notfallsanitäter, Kindernotfallpraxis, Herzinfarkt, '
      + 'dienstbereite Ärzte, Praxis geschlossen, Sonntag krank, nachts krank, Wochenende krank, Arzt hat zu, Brustschmerzen, Schlaganfall Notruf, ohnmächtig, bewusstlos, verbrannt, Platzwunde, Unfall, '
      + 'gestürzt und blutet, Notfall im Krankenhaus, Krankenwagen rufen, diensthabender Arzt, abends noch zum Arzt',
    en: 'out-of-hours doctor, on-call doctor, emergency doctor, medical emergency service, ambulance, emergency room, doctor at night, emergency call 112, doctor at weekend, doctor on sunday, doctor on holiday, weekend doctor, '
      + 'night doctor, paramedic, emergency services, poison emergency, poisoning, accident and emergency, heart attack, rescue service, practice closed, 116117, 112, 911, 999, er, a and e, emergency department, emergency clinic, '
      + 'casualty department, call an ambulance, urgent doctor, doctor open now, doctor open today, doctor at christmas, emergency paediatrician, child fever at night, unconscious, stroke emergency, broken leg emergency, '
      + 'life-threatening, bleeding heavily, first responders, swallowed poison, after hours clinic, out of hours',
    ar: 'طبيب مناوب, طوارئ طبية, طوارئ, اسعاف, الاسعاف, طبيب ليلا, مناوبة, دكتور بالليل, دكتور بنهاية الاسبوع, طبيب في العطلة, رقم الاسعاف, حالة طارئة, سيارة اسعاف, قسم الطوارئ, تسمم, حادث, طبيب يوم الاحد, نوبة قلبية, '
      + 'دكتور طوارئ, الطوارئ, اسعاف سريع, مسعف',
    uk: 'чергова лікарня, швидка допомога, чергова служба лікарів, невідкладна допомога, швидка, скорая помощь, дежурный врач, скорая, лікар вночі, лікар у вихідні, невідкладна медична допомога, приймальне відділення, '
      + 'отруєння, викликати швидку, врач ночью, врач в выходные, вызвать скорую, неотложка, отравление, неотложная помощь, экстренная помощь, екстрена допомога, інфаркт, парамедик, рятувальники, нотаруф, нотдінст, нотдинст, '
      + 'нотарцт, нотауфнаме, травмпункт, неотложка ночью, захворів у вихідні, заболел в выходные, вночі погано, ночью плохо, викликати швидку допомогу, 103 швидка, втратив свідомість, потерял сознание, кровотеча, '
      + 'кровотечение, опік, ожог, перелом, дитина проковтнула, ребенок проглотил, черговий лікар',
    tr: 'nöbetçi doktor, acil doktor, ambulans, acil servis, nöbetçi hastane, gece doktoru, hafta sonu doktor, pazar günü doktor, acil yardım, acil hekim, acil durum doktoru, zehirlenme, cankurtaran, ambulans çağır, kalp krizi, '
      + 'acile gitmek, kurtarma hizmeti, acil numara, 116117, 112, ambulans çağırmak, gece doktor, bayramda doktor, tatil günü doktor, zehir danışma, acil hastane, gece çocuğum ateşlendi, bayıldı, çok kanıyor, notarzt, '
      + 'nöbetçi hekim, acil çocuk doktoru' },
  { code: 'HOSPITAL',
    de: 'Krankenhaus, Klinik, Klinikum, Krankenhäuser, Patientenfürsprecher, Krankenhaussozialdienst, Entlassmanagement, Ambulanz, Operation, stationäre Behandlung, Universitätsklinik, Spital, ins Krankenhaus, '
      + 'im Krankenhaus liegen, Krankenhausaufenthalt, Kreiskrankenhaus, Kreisklinik, operiert werden, Operation steht bevor, nach dem Krankenhaus, Entlassung aus dem Krankenhaus, Kliniken, Kreißsaal, Tagesklinik, '
      + 'Sozialdienst im Krankenhaus, Besuchszeiten Klinik, Facharztzentrum, Notfallzentrum, Krankenhausseelsorge, Patientenaufnahme, Klinikaufenthalt, Poliklinik, Fachklinik, Patientenvertretung, '
      + 'muss operiert werden, OP, Notaufnahme Klinik, Einweisung, Geburtsklinik, Krankenbett, stationär aufgenommen, Klinik suchen, entlassen worden und keine Hilfe, Sozialdienst Klinik, Visite, '
      + 'Krankenhausentlassung, Chirurgie, Notaufnahme',
    en: "hospital, clinic, outpatient clinic, surgery, inpatient treatment, hospital stay, in hospital, hospital discharge, after hospital, day clinic, patient advocate, hospital social worker, "
      + "university hospital, maternity ward, infirmary, outpatients, hospitals, surgery appointment, operated, going into hospital, children's hospital, inpatient, hospital social service, "
      + "my mother is in hospital, hospital visit, visiting hours hospital, admitted to hospital, district hospital, after the operation, emergency room",
    ar: 'مستشفى, مشفى, مستشفيات, عيادة, المستشفى, عملية جراحية, مستشفى جامعي, مستشفى قريب, مشافي, دخول المستشفى, خروج من المستشفى, عيادات خارجية, مشفى حكومي, كلينيك, قسم الولادة, المشفى, اجراء عملية جراحية',
    uk: 'лікарня, клініка, лікарні, шпиталь, операція, больница, клиника, госпиталь, лежати в лікарні, виписка з лікарні, стаціонар, хірургічна операція, поліклініка, медичний заклад, пологовий будинок, лечь в больницу, '
      + 'стационар, выписка из больницы, поликлиника, роддом, больницы, операция, амбулаторія, соціальна служба лікарні, кранкенхаус, клинікум, клиникум, потрапив у лікарню, попал в больницу, лягти на операцію, '
      + 'лечь на операцию, операцію зробити, госпіталізація, госпитализация, відвідати в лікарні, навестить в больнице, родильний будинок, роддом найти, лікарня поруч, хірургія, хирургия',
    tr: 'hastane, klinik, hastaneler, ameliyat, poliklinik, hastaneye yatmak, ameliyat olmak, hastaneden taburcu, devlet hastanesi, üniversite hastanesi, yatarak tedavi, hasta hakları hastane, klinikte tedavi, doğumhane, '
      + 'hastane sosyal hizmeti, ameliyat olacağım, hastanede yatıyor, taburcu, çocuk hastanesi, hastane randevusu, hastane sosyal hizmet, annem hastanede, ziyaret saatleri hastane, krankenhaus, yatan hasta' },
  { code: 'PHARMACY',
    de: 'Apotheke, Medikamente, Medizin kaufen, Notapotheke, Apothekennotdienst, Apotheken, Rezept einlösen, Arzneimittel, Tabletten, Apotheke am Sonntag, Apotheke offen, Notdienst Apotheke, dienstbereite Apotheke, '
      + 'Medikament, Medikamente bestellen, Rezept vom Arzt, E-Rezept, Salbe, Botendienst Apotheke, Medikamentenplan, Zuzahlung, Nachtapotheke, Arznei, Drogerie, Apotheker, Apothekerin, Medikamentenberatung, Schmerztabletten, '
      + 'Hustensaft, Fiebersaft, Antibiotika, Rezept abholen, Apotheke nachts, Hausapotheke, Arzneien, Medikamente liefern',
    en: 'pharmacy, chemist, medicine, medication, prescription, emergency pharmacy, pharmacies, chemist open at night, open pharmacy, drugstore, pills, buy medicine, pharmacist, prescription medicine, e-prescription, '
      + 'medication plan, night pharmacy, tablets and medicine, pick up my medicine, pharmacy at night, drug store medicine, e-prescription pharmacy, painkillers, pharmacy open on sunday, run out of medication, '
      + 'medicine too expensive',
    ar: 'صيدلية, دواء, ادوية, الصيدلية, أدوية, صيدلية مناوبة, صيدلية ليلية, وصفة طبية, راشيتة, صيدلي, شراء دواء, صيدلية فاتحة, مسكن الم, روشيتة, بدي دوا, صيدليات, ادوية رخيصة, ابوتيكه, حبوب دواء',
    uk: 'аптека, ліки, чергова аптека, рецепт на ліки, лекарства, таблетки, медикаменти, пігулки, таблетки купити, аптека вночі, купити ліки, електронний рецепт, фармацевт, де аптека, купить лекарство, дежурная аптека, '
      + 'медикаменты, рецепт от врача, лекарство, ночная аптека, аптекар, апотека, апотеке, апотеке нотдінст, знеболювальне, обезболивающее, антибіотик, антибиотик, мазь, сироп від кашлю, сироп от кашля, рецепт лікаря, '
      + 'чергова апотека, дежурная апотека, ліки без рецепта, жаропонижающее, доставка лекарств',
    tr: 'eczane, ilaç, nöbetçi eczane, ilaçlar, reçete, eczacı, ilaç almak, hap, açık eczane, eczane nöbeti, gece eczanesi, pazar açık eczane, e-reçete, reçeteli ilaç, ilaç listesi, merhem, reçetem, ilacım bitti, ağrı kesici, '
      + 'gece eczane, eczaneler, apotheke, ilaç pahalı, ilaç parası' },
  { code: 'HEALTH_INSURANCE',
    de: 'Krankenversicherung, Krankenkasse, Krankenkassen, nicht versichert, ohne Krankenversicherung, Gesundheitskarte, Versichertenkarte, Familienversicherung, AOK, TK, Barmer, DAK, gesetzlich versichert, '
      + 'Clearingstelle Krankenversicherung, Zuzahlungsbefreiung, EU-Patient, unabhängige Patientenberatung, UPD, KV, GKV, PKV, krankenversichert, keine Krankenversicherung, keine Versichertenkarte, '
      + 'Versicherungskarte, Krankenkassenkarte, Krankenkasse wechseln, Krankenkassenbeiträge, Schulden bei der Krankenkasse, Beitragsschulden, Krankenkasse zahlt nicht, Krankenkasse lehnt ab, '
      + 'Versicherung abgelehnt, Elektronische Gesundheitskarte, eGK, private Krankenversicherung, gesetzliche Krankenversicherung, Kostenübernahme, Krankengeld, Befreiung von Zuzahlungen, IKK, KKH, Knappschaft, '
      + 'Versicherungsschutz, wieder versichert sein, Versicherungsstatus klären, Europäische Krankenversicherungskarte, mitversichert, nicht mehr versichert, aus der Versicherung geflogen, Beitrag zu hoch, '
      + 'Rechnung vom Krankenhaus, Karte der Krankenkasse fehlt, Versichertenstatus, freiwillig versichert, studentische Krankenversicherung, Kasse wechseln, Krankenschein brauche, Versicherung für Familie, '
      + 'Zusatzbeitrag, Beitragsrückstand, Notlagentarif, familienversichert, Zuzahlung befreien, versichert sein',
    en: 'health insurance, health insurance company, not insured, no health insurance, insurance card, sickness fund, patient advice, health card, health plan, uninsured, get insured, medical insurance, health fund, '
      + 'public health insurance, private health insurance, insurance refuses to pay, sick pay, sickness benefit, health insurance debts, statutory health insurance, change health insurance, ehic card, co-payment exemption, '
      + 'family insurance, insurance coverage, health insurer, aok, tk insurance, barmer, register with health insurance, insurance for my family, insure my wife, health insurance for students, insurance debt, '
      + 'kicked out of health insurance, co-payment, exemption from co-payment, national insurance health, nhs, sick pay insurance, krankenkasse, medicaid, private insurance, insurance does not pay',
    ar: 'تأمين صحي, التأمين الصحي, تامين صحي, شركة التأمين, كرت التأمين, بطاقة صحية, بدون تأمين صحي, تأمين طبي, ضمان صحي, كرت صحي, كرت الصحة, ما عندي تأمين, كرانكن كاسه, كرانكن كاسا, ديون التأمين, التأمين ما بيدفع, رفض '
      + 'التأمين, بدل مرض, تأمين عائلي, تغيير التأمين الصحي, تامين خاص, تأمين حكومي, بطاقة التأمين الصحي',
    uk: "медичне страхування, медична страховка, страхова компанія, лікарняна каса, без страховки, медицинская страховка, страховка, больничная касса, страховий поліс, медстраховка, карта здоров'я, немає страховки, "
      + 'борг за страховку, лікарняна виплата, державне медичне страхування, приватне страхування, кранкенкасса, сімейне страхування, нет страховки, медстрахование, карта медицинского страхования, долг за страховку, '
      + 'страховая компания, медицинское страхование, сменить страховку, гезундхайтскарте, кранкенкассе, кранкенкасса оформити, оформить кранкенкассу, кранкенкаса, аок, тк каса, барма, страховка для родины, сімейна страховка, '
      + 'без медичної страховки, без медицинской страховки, закінчилась страховка, закончилась страховка, картка страхування, карточка кранкенкассе, страховка не покриває, страховка не платит, полис, фершихерунг, '
      + 'зареєструватися в лікарняній касі, перейти в другую кассу, змінити кранкенкассу',
    tr: 'sağlık sigortası, sağlık sigortam yok, hastalık sigortası, sigorta kartı, hastalık kasası, krankenkasse, sigortalı değilim, sigortasızım, sigorta borcu, sigorta ödemiyor, sağlık kartı, aile sigortası, devlet sigortası, '
      + 'özel sağlık sigortası, hastalık parası, sigorta değiştirmek, sigorta primi, katkı payı muafiyeti, sağlık sigortasına girmek, aok, sağlık karnesi, sigortaya kayıt, sigorta değiştirme, ailemi sigortalamak, '
      + 'öğrenci sağlık sigortası, barmer, sigortam yok ne yapmalıyım, genel sağlık sigortası, sigortalı olmak' },
  { code: 'PATIENT_RIGHTS',
    de: 'Patientenberatung, Patientenrechte, Recht als Patient, Behandlungsfehler, Ärztepfusch, Arzt hat Fehler gemacht, falsch behandelt, Beschwerde über Arzt, Patientenakte, Einsicht in die Krankenakte, '
      + 'Patientenbeauftragte, Patientenfürsprecher, Patientenstelle, Widerspruch Krankenkasse, Streit mit der Krankenkasse, Schlichtungsstelle Ärztekammer, Pflegefehler, Arzt hört nicht zu, falsche Diagnose, '
      + 'Operation schiefgelaufen, Pfusch am Bein, Krankenkasse verweigert, zweite Meinung einholen, Unterlagen vom Arzt bekommen, Hygiene im Krankenhaus Beschwerde, IGeL, medizinischer Fehler, '
      + 'Krankenkasse lehnt ab, Krankenkasse zahlt nicht, Kasse lehnt ab',
    en: 'patient rights, patient advice service, medical malpractice, doctor made a mistake, complaint about a doctor, wrong treatment, patient file, patient ombudsman, dispute with health insurance, '
      + 'appeal health insurance, medical error, malpractice, complain about a doctor, complain about hospital, medical records, see my medical file, second opinion before operation, patient advice, '
      + 'patients advice, rights of patients, independent patient advice, informed consent, patient information, insurance refuses treatment, insurance does not pay',
    ar: 'حقوق المرضى, حقوق المريض, خطأ طبي, شكوى ضد طبيب, علاج خاطئ, اخطاء طبية, استشارة المرضى, خلاف مع شركة التأمين, اعتراض تأمين صحي',
    uk: 'права пацієнтів, лікарська помилка, скарга на лікаря, неправильне лікування, консультація для пацієнтів, суперечка з лікарняною касою, права пациентов, врачебная ошибка, жалоба на врача, неправильное лечение, '
      + 'консультация пациентов, лікар помилився, врач ошибся, неправильний діагноз, неправильный диагноз, невдала операція, неудачная операция, кранкенкасса відмовила, касса отказала, поскаржитися на лікаря, '
      + 'пожаловаться на врача, відмовили в лікуванні, отказали в лечении',
    tr: 'hasta hakları, doktor hatası, tıbbi hata, doktor şikayeti, yanlış tedavi, hasta danışmanlığı, hasta dosyası, sigortayla anlaşmazlık, sigortaya itiraz, hatalı ameliyat, doktoru şikayet, hastaneyi şikayet, '
      + 'ikinci görüş ameliyat, hasta bilgilendirme, malpraktis' },
  { code: 'MEDICAL_HELP_UNINSURED', wider: 'MEDICAL_HELP',
    de: 'Arzt ohne Versicherung, anonyme Behandlung, Malteser Medizin, Medizin für Menschen ohne Krankenversicherung, anonymer Krankenschein, Medibüro, Medinetz, Ärzte der Welt, Arztmobil, Straßenambulanz, '
      + 'Behandlungsschein, Krankenschein, ohne Papiere zum Arzt, Arzt ohne Papiere, Arzt ohne Krankenkasse, nicht krankenversichert zum Arzt, keine Versicherung und krank, kostenlose Behandlung, '
      + 'kostenlose ärztliche Sprechstunde, medizinische Hilfe für Wohnungslose, Obdachlosenarzt, medizinische Versorgung ohne Versicherung, Behandlung ohne Versichertenkarte, Menschen ohne Aufenthaltspapiere, '
      + 'Illegalisierte, Papierlose, ehrenamtliche Ärzte, humanitäre Sprechstunde, Medizin für Wohnungslose, open.med, Praxis ohne Grenzen, Arztpraxis für Arme, kein Geld für Arzt, krank und keine Karte, '
      + 'Behandlung umsonst, Arzt für Obdachlose, Sprechstunde ohne Karte, Wunden versorgen Straße, anonym behandeln lassen, rumänisch nicht versichert, Clearing Versicherung, Praxisbus, ohne Krankenversicherung, '
      + 'nicht versichert, keine Krankenversicherung, Arzt umsonst, nicht krankenversichert, keine Versichertenkarte, Menschen ohne Papiere, ohne Krankenschein',
    en: 'doctor without insurance, medical help for uninsured, anonymous treatment, free clinic, street medicine, undocumented medical care, doctor without papers, sick without insurance, no insurance doctor, '
      + 'free doctor, free medical care, clinic for the homeless, undocumented migrants health, medical bus, volunteer doctors, treatment voucher, free consultation for uninsured, no health insurance doctor, '
      + 'treatment without papers, undocumented sick, doctor for free, cannot pay the doctor, doctor for homeless people, malteser medicine, medical help without residence, pregnant without insurance, '
      + 'lost my insurance, clearing house health insurance, anonymous treatment certificate, eu citizen without insurance, ill without insurance, without insurance, uninsured, without papers',
    ar: 'طبيب بدون تأمين, علاج مجاني, علاج بدون اوراق, طبيب بدون تامين صحي, دكتور مجاني, دكتور بلا تأمين, بدون اوراق مريض, علاج بدون كرت, طبيب متطوع, عيادة مجانية, علاج المشردين, ورقة علاج, مريض بدون تأمين, علاج لمن ليس '
      + 'لديه تأمين, اطباء متطوعون',
    uk: 'лікар без страховки, безкоштовне лікування, анонімне лікування, врач без страховки, бесплатное лечение, лікар безкоштовно, лікар без документів, хворий без страхування, медична допомога бездомним, '
      + 'лікарі-волонтери, безкоштовний прийом лікаря, бесплатный врач, врач без документов, лечение без страховки, медпомощь бездомным, врачи-волонтеры, без полиса к врачу, немає страховки хворію, '
      + 'нет страховки болею, лікуватися безкоштовно, лечиться бесплатно, лікар без кранкенкассе, врач без кранкенкассы, безкоштовний стоматолог, малтезер лікар, медбус, без документів до лікаря, '
      + 'анонимное лечение, нелегально лікар, без страховки, немає страховки, лікування без страховки, нет страховки',
    tr: 'sigortasız doktor, sigortasız tedavi, ücretsiz tedavi, ücretsiz doktor, kağıtsız doktor, sigortasız hasta, belgesiz göçmen sağlık, evsizlere doktor, gönüllü doktorlar, ücretsiz muayene, '
      + 'sigortam yok hastayım, anonim tedavi, tedavi belgesi, sigortam yok, sigortasız hamile, doktor parası yok, bedava doktor, kaçak hasta, sigortasız hastane, sigortasızım hastayım, sigortasız' },
];
