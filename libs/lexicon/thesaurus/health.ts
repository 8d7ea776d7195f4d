import { birthConcepts } from './birth.js';
import { type Concept } from './concept.js';
import { mentalHealthConcepts } from './mental-health.js';

/** Words about illness, doctors, treatment, birth, mental health and addiction. */
export const healthConcepts: readonly Concept[] = [
  ...birthConcepts, ...mentalHealthConcepts,
  { code: 'MEDICAL_HELP',
    de: 'ärztliche Hilfe, Arzt, Ärztin, Ärzte, Arztpraxis, Arzt finden, ich bin krank, krank, brauche einen Arzt, Arzttermin, medizinische Hilfe, medizinische Versorgung, Sprechstunde beim Arzt, Schmerzen, Fieber, zum '
      + 'Arzt gehen, Arzt nimmt neue Patienten, neue Patienten aufnehmen, niemand nimmt neue Patienten, Arztpraxen, Gemeinschaftspraxis, medizinisches Versorgungszentrum, MVZ, Bauchschmerzen, Kopfschmerzen, mir ist '
      + 'schlecht, ich fühle mich krank, Krankschreibung, krankgeschrieben, Attest, ärztliches Attest, AU-Bescheinigung, Blutabnahme, Mediziner, ärztliche Behandlung, ärztliche Versorgung, Arzt spricht meine Sprache, '
      + 'Ärzteverzeichnis, Arztsuche, Arztbesuch, Ärztehaus',
    en: "doctor, medical help, find a doctor, physician, i am sick, i am ill, medical care, doctor's appointment, pain, healthcare, see a doctor, feel sick, not feeling well, doctor accepting new patients, medical "
      + 'practice, gp surgery, sick note, sick leave certificate, headache, fever, stomach ache, medical treatment, doctor who speaks english, medical centre, health centre, medical check, blood test',
    ar: 'طبيب, دكتور, الطبيب, اطباء, طبيبة, انا مريض, مريض, موعد طبيب, علاج, رعاية طبية, دكتورة, حكيم, الم, بدي دكتور, عيادة طبيب, عندي الم, تعبان صحيا, وجع راس, وجع بطن, حرارة عالية, تقرير طبي, اجازة مرضية, معالجة طبية, '
      + 'دكتور بيحكي عربي, طبيب يتكلم العربية, مريضة, انا تعبان, مركز طبي, فحص دم, كشف طبي',
    uk: 'лікар, лікарі, лікарка, медична допомога, захворів, знайти лікаря, запис до лікаря, хворий, я хворію, врач, доктор, найти врача, медицинская помощь, заболел, медицина, потрібен лікар, погано почуваюся, болить '
      + 'голова, болить живіт, висока температура, лікарняний лист, довідка від лікаря, лікування, прийом лікаря, кабінет лікаря, російськомовний лікар, україномовний лікар, нужен врач, к врачу, болит живот, болит '
      + 'голова, больничный лист, справка от врача, лечение, русскоговорящий врач, приём врача, медицинский центр, плохо себя чувствую, аналіз крові',
    tr: 'doktor, hekim, doktor arıyorum, hastayım, tıbbi yardım, doktor randevusu, muayene, doktorlar, hasta, hekime gitmek, doktora gitmek, doktor bulmak, türkçe konuşan doktor, karnım ağrıyor, başım ağrıyor, ateşim '
      + 'var, rapor almak, hastalık raporu, sağlık ocağı, muayenehane, tıbbi tedavi, kendimi kötü hissediyorum, tedavi olmak, kan tahlili, ağrım var' },
  { code: 'FAMILY_DOCTOR', wider: 'MEDICAL_HELP',
    de: 'Hausarzt, Hausärztin, Hausarztpraxis, Allgemeinarzt, Allgemeinmedizin, Hausärzte, Hausarzt finden, Hausarzt gesucht, Hausarzt nimmt Patienten auf, praktischer Arzt, Allgemeinmediziner, hausärztliche Versorgung, '
      + 'hausärztlich, Allgemeinarztpraxis, neuer Hausarzt, Doktor im Ort, Landarzt, Landarztpraxis',
    en: 'family doctor, general practitioner, gp, primary care, register with a doctor, new family doctor, local doctor, general practice, general medicine, country doctor, house doctor',
    ar: 'طبيب عائلة, طبيب الاسرة, طبيب عام, هاوس ارتست, طبيب العائلة, طب عام, طب الاسرة, دكتور عام, دكتور العيلة, طبيب البيت, دكتور عائلة, هاوس آرتست',
    uk: 'сімейний лікар, терапевт, хаусарцт, семейный врач, загальна практика, знайти сімейного лікаря, лікар загальної практики, домашній лікар, домашний врач, общая практика, участковый врач, дільничний лікар, хаусарст',
    tr: 'aile hekimi, ev doktoru, pratisyen hekim, aile doktoru, hausarzt, genel pratisyen, ev hekimi, genel tıp, aile hekimliği, mahalle doktoru' },
  { code: 'PAEDIATRICIAN', wider: 'MEDICAL_HELP',
    de: 'Kinderarzt, Kinderärztin, Kinderärzte, Kind krank, Kinderkrankheit, U-Untersuchung, U-Untersuchungen, Vorsorge Kind, Kinderheilkunde, Kinderarztpraxis, Kinder- und Jugendarzt, Kinder- und Jugendmedizin, Kind hat '
      + 'Fieber, Baby hat Fieber, Baby krank, Sohn krank, Tochter krank, Kinderarzt finden, J1-Untersuchung, Früherkennungsuntersuchung, Kinderklinik, Pädiater, Pädiatrie, kinderärztlich, gelbes Untersuchungsheft, '
      + 'Kindervorsorge, Kinderambulanz',
    en: "paediatrician, pediatrician, children's doctor, child is sick, child check-up, kids doctor, child has fever, sick child, baby has fever, doctor for my baby, child health check, well-child visit, doctor for "
      + 'children, child health clinic, my son is ill, paediatrics',
    ar: 'طبيب اطفال, دكتور اطفال, طبيب الأطفال, ابني مريض, فحص الاطفال, دكتور ولاد, ابني عنده حرارة, طفلي مريض, بنتي مريضة, طب الاطفال, عيادة اطفال, طبيب للاطفال, كشف الاطفال, مستشفى اطفال, دكتور للطفل',
    uk: 'педіатр, дитячий лікар, дитина захворіла, детский врач, педиатр, ребенок болеет, дитина хворіє, у дитини температура, лікар для дитини, огляд дитини, педіатрія, дитяча поліклініка, дитяча лікарня, температура у '
      + 'ребенка, детская поликлиника, врач для ребенка, осмотр ребенка, ребенок заболел',
    tr: 'çocuk doktoru, çocuğum hasta, çocuk hekimi, çocuk muayenesi, çocuk doktoru arıyorum, bebeğim hasta, çocuğumun ateşi var, pediatri, çocuk hastalıkları, çocuk sağlığı, çocuk polikliniği, bebek doktoru, çocuk '
      + 'kontrolü' },
  { code: 'GYNAECOLOGIST', wider: 'MEDICAL_HELP',
    de: 'Frauenarzt, Frauenärztin, Gynäkologe, Gynäkologin, Frauenheilkunde, gynäkologische Untersuchung, Frauenarztpraxis, Gyn, gynäkologisch, Krebsabstrich, Menstruation, Regelschmerzen, Wechseljahre, Menopause, '
      + 'Endometriose, Frauenärztin finden, Frauengesundheit, Zyklusbeschwerden, Blasenschwäche, Schmerzen bei der Periode, Periodenschmerzen',
    en: "gynaecologist, women's doctor, gynecologist, gynaecology, obgyn, smear test, period pain, menopause, menstruation, female doctor, lady doctor, endometriosis, women's health, ob-gyn appointment",
    ar: 'طبيب نسائي, طبيبة نسائية, دكتورة نسائية, نسائية, طبيب امراض نساء, نسائية وتوليد, الدورة الشهرية, الم الدورة, سن الياس, صحة المرأة, دكتورة نسا, دكتور نسائي, كشف نسائي, طب النساء',
    uk: "гінеколог, жіночий лікар, жіноча консультація, гинеколог, гінекологія, жіноче здоров'я, менструація, клімакс, менопауза, мазок на цитологію, прийом гінеколога, гинекология, женский врач, женское здоровье, "
      + 'климакс, болезненные месячные',
    tr: 'kadın doktoru, jinekolog, kadın doğum uzmanı, kadın hastalıkları, jinekoloji, adet ağrısı, menopoz, adet düzensizliği, smear testi, kadın hekimi, kadın sağlığı' },
  { code: 'SPECIALIST_DOCTOR', wider: 'MEDICAL_HELP',
    de: 'Facharzt, Fachärztin, Fachärzte, Facharzttermin, Terminservicestelle, Orthopäde, Hautarzt, HNO-Arzt, Kardiologe, Neurologe, Internist, Überweisung zum Facharzt, Patientenservice, Dermatologe, Hautärztin, '
      + 'Hautausschlag, Orthopädin, Orthopädie, Urologe, Urologin, Urologie, Gastroenterologe, Lungenarzt, Pneumologe, Rheumatologe, Kardiologin, Neurologin, Allergologe, Allergie, Allergien, Radiologe, MRT, Röntgen, '
      + 'Ultraschall, Chirurg, Chirurgie, Facharztpraxis, fachärztliche Versorgung, fachärztlich, Termin beim Facharzt, lange warten auf Arzttermin, Vermittlungscode, Herzspezialist, Hals-Nasen-Ohren-Arzt, zweite '
      + 'ärztliche Meinung',
    en: 'specialist doctor, dermatologist, orthopaedist, ent doctor, cardiologist, neurologist, specialist appointment, medical specialist, skin doctor, skin rash, urologist, surgeon, rheumatologist, radiology, x-ray, '
      + 'mri scan, ultrasound, allergy, heart specialist, referral to a specialist, second medical opinion, long wait for doctor',
    ar: 'طبيب اخصائي, اختصاصي, طبيب جلدية, طبيب عظام, طبيب اعصاب, طبيب قلب, انف اذن حنجرة, طبيب مختص, دكتور جلدية, دكتور عظام, دكتور عظمية, دكتور قلب, دكتور اعصاب, طبيب مسالك بولية, حساسية, صورة شعاعية, اشعة, رنين '
      + 'مغناطيسي, جراح, تحويل لاخصائي, طبيب باطنية, اطباء اختصاص',
    uk: 'лікар-спеціаліст, вузький спеціаліст, невролог, ортопед, дерматолог, кардіолог, лор, специалист врач, кардиолог, спеціаліст лікар, фахівець лікар, уролог, хірург, ревматолог, алерголог, алергія, рентген, мрт, '
      + 'узд, направлення до лікаря, черга до спеціаліста, дерматолог кожный, узкий специалист, хирург, аллерголог, аллергия, направление к врачу, эндокринолог, ендокринолог, отоларинголог, кожный врач',
    tr: 'uzman doktor, cildiye, ortopedi, kulak burun boğaz, nörolog, kardiyolog, uzman hekim, cilt doktoru, dermatolog, ürolog, cerrah, romatolog, alerji, röntgen, mr çektirmek, ultrason, kalp doktoru, kardiyoloji, '
      + 'nöroloji, dahiliye, sevk kağıdı, ortopedist' },
  { code: 'DENTAL_CARE',
    de: 'Zahnarzt, Zahnärztin, Zähne, Zahnschmerzen, Zähne tun weh, Zahngesundheit, Zahnarztpraxis, Zahnprophylaxe, Zahn, Kieferorthopäde, Zahnärzte, Zahnersatz, zahnärztlicher Notdienst, Zahnputzschule, Zahnarztpraxis '
      + 'finden, Zahnklinik, Karies, Zahn gebrochen, Zahn abgebrochen, Zahnschmerz, Loch im Zahn, Weisheitszahn, Zahnspange, Kieferorthopädie, Prothese Zähne, Gebiss, Zahnreinigung, Zähneputzen, Zähneputzen lernen, '
      + 'Zahnfee, Mundhygiene, Mundgesundheit, Zahnpflege, zahnärztlich, Gruppenprophylaxe, Bonusheft, Zahnarztangst, Zahnkosten, Zahnarzt Notdienst, Kinderzahnarzt',
    en: 'dentist, tooth ache, toothache, teeth hurt, dental care, dental emergency, orthodontist, tooth, dental practice, dental clinic, broken tooth, cavity, tooth decay, braces, dentures, wisdom tooth, teeth cleaning, '
      + 'brushing teeth, oral hygiene, oral health, dentist for children, my tooth hurts',
    ar: 'طبيب اسنان, طبيب أسنان, دكتور اسنان, وجع اسنان, الم اسنان, سني يوجعني, اسنان, ضرس, عيادة اسنان, تسوس, تسوس الاسنان, سن مكسور, تقويم اسنان, طقم اسنان, ضرسي بوجعني, ضرس العقل, تنظيف اسنان, صحة الفم, طبيب الاسنان, '
      + 'دكتور سنان, سناني',
    uk: 'стоматолог, зубний лікар, болить зуб, зуби, зубний біль, дантист, зубной врач, болит зуб, зубы, стоматологія, зубна клініка, карієс, зламався зуб, брекети, зубний протез, чистка зубів, дитячий стоматолог, зубы '
      + 'болят, стоматология, кариес, зубной протез, брекеты, лечить зубы, лікувати зуби, ортодонт, детский стоматолог, гігієна рота',
    tr: 'diş doktoru, dişçi, diş hekimi, diş ağrısı, dişim ağrıyor, diş, diş kliniği, diş çürüğü, çürük diş, dişim kırıldı, diş teli, takma diş, protez diş, diş temizliği, ortodonti, dolgu, yirmilik diş, diş fırçalama, '
      + 'ağız sağlığı, çocuk dişçisi' },
  { code: 'EYE_AND_EAR_CARE',
    de: 'Augenarzt, Augenärztin, Brille, Optiker, Sehtest, Hörgerät, Hörgeräte, Hörtest, Hörakustiker, Hörberatung, schlecht sehen, schlecht hören, brauche Brille, Augen, Augenprobleme, Augenuntersuchung, Augenklinik, '
      + 'Sehhilfe, Sehschwäche, Sehprobleme, grauer Star, Kontaktlinsen, Brille kaputt, Brille kaufen, Ohrenarzt, Ohrenschmerzen, Hörakustik, Hörgeräteakustiker, Hörprobleme, höre schlecht, sehe schlecht, Tinnitus, '
      + 'Ohrgeräusche, Hörverlust, Cochlea-Implantat, gebrauchte Brillen, Akustiker, Augenoptiker, Ohrensausen, Hörminderung',
    en: 'eye doctor, optician, glasses, eye test, hearing aid, hearing test, ophthalmologist, eyes hurt, eyesight, poor eyesight, contact lenses, new glasses, spectacles, cataract, ophthalmology, ear pain, hearing loss, '
      + 'cannot hear well, cannot see well, hearing aids, audiologist, tinnitus, cochlear implant, broken glasses',
    ar: 'طبيب عيون, نظارة, نظارات, دكتور عيون, سماعة اذن, فحص نظر, فحص سمع, فحص عيون, عيوني, بدي نظارة, ضعف نظر, نظري ضعيف, عدسات, محل نظارات, بصريات, سمعي ضعيف, سماعات طبية, فحص السمع, ضعف السمع, طبيب عيون للاطفال, طنين '
      + 'الاذن',
    uk: 'окуліст, офтальмолог, окуляри, слуховий апарат, очний лікар, очки, окулист, слуховой аппарат, зір, перевірка зору, поганий зір, погано бачу, оптика, лінзи, погано чую, перевірка слуху, втрата слуху, шум у вухах, '
      + 'плохое зрение, проверка зрения, плохо вижу, плохо слышу, проверка слуха, офтальмология, глазной врач, катаракта, глаза',
    tr: 'göz doktoru, gözlük, işitme cihazı, göz muayenesi, işitme testi, gözüm bozuk, iyi göremiyorum, iyi duymuyorum, gözlükçü, optik, lens, katarakt, göz hastalıkları, göz testi, kulak ağrısı, kulak çınlaması, duyma '
      + 'sorunu, odyolog' },
  { code: 'OUT_OF_HOURS_DOCTOR',
    de: 'ärztlicher Bereitschaftsdienst, Bereitschaftsdienst, 116117, Notdienst, Notfallpraxis, Bereitschaftspraxis, Notarzt, Rettungsdienst, Notaufnahme, Arzt am Wochenende, Arzt nachts, Rettungswagen, Vergiftung, '
      + 'Giftnotruf, Arzt am Feiertag, Arzt am Sonntag, Arzt heute Nacht, kassenärztlicher Notdienst, KV-Notdienst, Notfallambulanz, Notfalldienst, Krankenwagen, Notruf 112, 112, Unfall passiert, medizinischer Notfall, '
      + 'Kind hat was verschluckt, Giftinformationszentrum, Wochenenddienst, Rettungswache, Rettungsleitstelle, Sanitäter, Notfallsanitäter, Kindernotfallpraxis, Herzinfarkt, dienstbereite Ärzte, Praxis geschlossen',
    en: 'out-of-hours doctor, on-call doctor, emergency doctor, medical emergency service, ambulance, emergency room, doctor at night, emergency call 112, doctor at weekend, doctor on sunday, doctor on holiday, weekend '
      + 'doctor, night doctor, paramedic, emergency services, poison emergency, poisoning, accident and emergency, heart attack, rescue service, practice closed',
    ar: 'طبيب مناوب, طوارئ طبية, طوارئ, اسعاف, الاسعاف, طبيب ليلا, مناوبة, دكتور بالليل, دكتور بنهاية الاسبوع, طبيب في العطلة, رقم الاسعاف, حالة طارئة, سيارة اسعاف, قسم الطوارئ, تسمم, حادث, طبيب يوم الاحد, نوبة قلبية, '
      + 'دكتور طوارئ, الطوارئ, اسعاف سريع, مسعف',
    uk: 'чергова лікарня, швидка допомога, чергова служба лікарів, невідкладна допомога, швидка, скорая помощь, дежурный врач, скорая, лікар вночі, лікар у вихідні, невідкладна медична допомога, приймальне відділення, '
      + 'отруєння, викликати швидку, врач ночью, врач в выходные, вызвать скорую, неотложка, отравление, неотложная помощь, экстренная помощь, екстрена допомога, інфаркт, парамедик, рятувальники',
    tr: 'nöbetçi doktor, acil doktor, ambulans, acil servis, nöbetçi hastane, gece doktoru, hafta sonu doktor, pazar günü doktor, acil yardım, acil hekim, acil durum doktoru, zehirlenme, cankurtaran, ambulans çağır, kalp '
      + 'krizi, acile gitmek, kurtarma hizmeti, acil numara' },
  { code: 'HOSPITAL',
    de: 'Krankenhaus, Klinik, Klinikum, Krankenhäuser, Patientenfürsprecher, Krankenhaussozialdienst, Entlassmanagement, Ambulanz, Operation, stationäre Behandlung, Universitätsklinik, Spital, ins Krankenhaus, im '
      + 'Krankenhaus liegen, Krankenhausaufenthalt, Kreiskrankenhaus, Kreisklinik, operiert werden, Operation steht bevor, nach dem Krankenhaus, Entlassung aus dem Krankenhaus, Kliniken, Kreißsaal, Tagesklinik, '
      + 'Sozialdienst im Krankenhaus, Besuchszeiten Klinik, Facharztzentrum, Notfallzentrum, Krankenhausseelsorge, Patientenaufnahme, Klinikaufenthalt, Poliklinik, Fachklinik, Patientenvertretung',
    en: 'hospital, clinic, outpatient clinic, surgery, inpatient treatment, hospital stay, in hospital, hospital discharge, after hospital, day clinic, patient advocate, hospital social worker, university hospital, '
      + 'maternity ward, infirmary, outpatients',
    ar: 'مستشفى, مشفى, مستشفيات, عيادة, المستشفى, عملية جراحية, مستشفى جامعي, مستشفى قريب, مشافي, دخول المستشفى, خروج من المستشفى, عيادات خارجية, مشفى حكومي, كلينيك, قسم الولادة, المشفى, اجراء عملية جراحية',
    uk: 'лікарня, клініка, лікарні, шпиталь, операція, больница, клиника, госпиталь, лежати в лікарні, виписка з лікарні, стаціонар, хірургічна операція, поліклініка, медичний заклад, пологовий будинок, лечь в больницу, '
      + 'стационар, выписка из больницы, поликлиника, роддом, больницы, операция, амбулаторія, соціальна служба лікарні',
    tr: 'hastane, klinik, hastaneler, ameliyat, poliklinik, hastaneye yatmak, ameliyat olmak, hastaneden taburcu, devlet hastanesi, üniversite hastanesi, yatarak tedavi, hasta hakları hastane, klinikte tedavi, doğumhane, '
      + 'hastane sosyal hizmeti' },
  { code: 'PHARMACY',
    de: 'Apotheke, Medikamente, Medizin kaufen, Notapotheke, Apothekennotdienst, Apotheken, Rezept einlösen, Arzneimittel, Tabletten, Apotheke am Sonntag, Apotheke offen, Notdienst Apotheke, dienstbereite Apotheke, '
      + 'Medikament, Medikamente bestellen, Rezept vom Arzt, E-Rezept, Salbe, Botendienst Apotheke, Medikamentenplan, Zuzahlung, Nachtapotheke, Arznei, Drogerie, Apotheker, Apothekerin, Medikamentenberatung',
    en: 'pharmacy, chemist, medicine, medication, prescription, emergency pharmacy, pharmacies, chemist open at night, open pharmacy, drugstore, pills, buy medicine, pharmacist, prescription medicine, e-prescription, '
      + 'medication plan, night pharmacy',
    ar: 'صيدلية, دواء, ادوية, الصيدلية, أدوية, صيدلية مناوبة, صيدلية ليلية, وصفة طبية, راشيتة, صيدلي, شراء دواء, صيدلية فاتحة, مسكن الم, روشيتة, بدي دوا, صيدليات, ادوية رخيصة, ابوتيكه, حبوب دواء',
    uk: 'аптека, ліки, чергова аптека, рецепт на ліки, лекарства, таблетки, медикаменти, пігулки, таблетки купити, аптека вночі, купити ліки, електронний рецепт, фармацевт, де аптека, купить лекарство, дежурная аптека, '
      + 'медикаменты, рецепт от врача, лекарство, ночная аптека, аптекар',
    tr: 'eczane, ilaç, nöbetçi eczane, ilaçlar, reçete, eczacı, ilaç almak, hap, açık eczane, eczane nöbeti, gece eczanesi, pazar açık eczane, e-reçete, reçeteli ilaç, ilaç listesi, merhem' },
  { code: 'HEALTH_INSURANCE',
    de: 'Krankenversicherung, Krankenkasse, Krankenkassen, nicht versichert, ohne Krankenversicherung, Gesundheitskarte, Versichertenkarte, Familienversicherung, AOK, TK, Barmer, DAK, gesetzlich versichert, '
      + 'Clearingstelle Krankenversicherung, Zuzahlungsbefreiung, EU-Patient, unabhängige Patientenberatung, UPD, KV, GKV, PKV, krankenversichert, keine Krankenversicherung, keine Versichertenkarte, Versicherungskarte, '
      + 'Krankenkassenkarte, Krankenkasse wechseln, Krankenkassenbeiträge, Schulden bei der Krankenkasse, Beitragsschulden, Krankenkasse zahlt nicht, Krankenkasse lehnt ab, Versicherung abgelehnt, Elektronische '
      + 'Gesundheitskarte, eGK, private Krankenversicherung, gesetzliche Krankenversicherung, Kostenübernahme, Krankengeld, Befreiung von Zuzahlungen, IKK, KKH, Knappschaft, Versicherungsschutz, wieder versichert sein, '
      + 'Versicherungsstatus klären, Europäische Krankenversicherungskarte, mitversichert',
    en: 'health insurance, health insurance company, not insured, no health insurance, insurance card, sickness fund, patient advice, health card, health plan, uninsured, get insured, medical insurance, health fund, '
      + 'public health insurance, private health insurance, insurance refuses to pay, sick pay, sickness benefit, health insurance debts, statutory health insurance, change health insurance, ehic card, co-payment '
      + 'exemption, family insurance, insurance coverage',
    ar: 'تأمين صحي, التأمين الصحي, تامين صحي, شركة التأمين, كرت التأمين, بطاقة صحية, بدون تأمين صحي, تأمين طبي, ضمان صحي, كرت صحي, كرت الصحة, ما عندي تأمين, كرانكن كاسه, كرانكن كاسا, ديون التأمين, التأمين ما بيدفع, رفض '
      + 'التأمين, بدل مرض, تأمين عائلي, تغيير التأمين الصحي, تامين خاص, تأمين حكومي, بطاقة التأمين الصحي',
    uk: "медичне страхування, медична страховка, страхова компанія, лікарняна каса, без страховки, медицинская страховка, страховка, больничная касса, страховий поліс, медстраховка, карта здоров'я, немає страховки, борг "
      + 'за страховку, лікарняна виплата, державне медичне страхування, приватне страхування, кранкенкасса, сімейне страхування, нет страховки, медстрахование, карта медицинского страхования, долг за страховку, страховая '
      + 'компания, медицинское страхование, сменить страховку, гезундхайтскарте, кранкенкассе',
    tr: 'sağlık sigortası, sağlık sigortam yok, hastalık sigortası, sigorta kartı, hastalık kasası, krankenkasse, sigortalı değilim, sigortasızım, sigorta borcu, sigorta ödemiyor, sağlık kartı, aile sigortası, devlet '
      + 'sigortası, özel sağlık sigortası, hastalık parası, sigorta değiştirmek, sigorta primi, katkı payı muafiyeti, sağlık sigortasına girmek' },
  { code: 'PATIENT_RIGHTS',
    de: 'Patientenberatung, Patientenrechte, Recht als Patient, Behandlungsfehler, Ärztepfusch, Arzt hat Fehler gemacht, falsch behandelt, Beschwerde über Arzt, Patientenakte, Einsicht in die Krankenakte, '
      + 'Patientenbeauftragte, Patientenfürsprecher, Patientenstelle, Widerspruch Krankenkasse, Streit mit der Krankenkasse, Schlichtungsstelle Ärztekammer, Pflegefehler',
    en: 'patient rights, patient advice service, medical malpractice, doctor made a mistake, complaint about a doctor, wrong treatment, patient file, patient ombudsman, dispute with health insurance, appeal health '
      + 'insurance',
    ar: 'حقوق المرضى, حقوق المريض, خطأ طبي, شكوى ضد طبيب, علاج خاطئ, اخطاء طبية, استشارة المرضى, خلاف مع شركة التأمين, اعتراض تأمين صحي',
    uk: 'права пацієнтів, лікарська помилка, скарга на лікаря, неправильне лікування, консультація для пацієнтів, суперечка з лікарняною касою, права пациентов, врачебная ошибка, жалоба на врача, неправильное лечение, '
      + 'консультация пациентов',
    tr: 'hasta hakları, doktor hatası, tıbbi hata, doktor şikayeti, yanlış tedavi, hasta danışmanlığı, hasta dosyası, sigortayla anlaşmazlık, sigortaya itiraz' },
  { code: 'MEDICAL_HELP_UNINSURED', wider: 'MEDICAL_HELP',
    de: 'Arzt ohne Versicherung, anonyme Behandlung, Malteser Medizin, Medizin für Menschen ohne Krankenversicherung, anonymer Krankenschein, Medibüro, Medinetz, Ärzte der Welt, Arztmobil, Straßenambulanz, '
      + 'Behandlungsschein, Krankenschein, ohne Papiere zum Arzt, Arzt ohne Papiere, Arzt ohne Krankenkasse, nicht krankenversichert zum Arzt, keine Versicherung und krank, kostenlose Behandlung, kostenlose ärztliche '
      + 'Sprechstunde, medizinische Hilfe für Wohnungslose, Obdachlosenarzt, medizinische Versorgung ohne Versicherung, Behandlung ohne Versichertenkarte, Menschen ohne Aufenthaltspapiere, Illegalisierte, Papierlose, '
      + 'ehrenamtliche Ärzte, humanitäre Sprechstunde, Medizin für Wohnungslose, open.med, Praxis ohne Grenzen, Arztpraxis für Arme',
    en: 'doctor without insurance, medical help for uninsured, anonymous treatment, free clinic, street medicine, undocumented medical care, doctor without papers, sick without insurance, no insurance doctor, free '
      + 'doctor, free medical care, clinic for the homeless, undocumented migrants health, medical bus, volunteer doctors, treatment voucher, free consultation for uninsured',
    ar: 'طبيب بدون تأمين, علاج مجاني, علاج بدون اوراق, طبيب بدون تامين صحي, دكتور مجاني, دكتور بلا تأمين, بدون اوراق مريض, علاج بدون كرت, طبيب متطوع, عيادة مجانية, علاج المشردين, ورقة علاج, مريض بدون تأمين, علاج لمن ليس '
      + 'لديه تأمين, اطباء متطوعون',
    uk: 'лікар без страховки, безкоштовне лікування, анонімне лікування, врач без страховки, бесплатное лечение, лікар безкоштовно, лікар без документів, хворий без страхування, медична допомога бездомним, '
      + 'лікарі-волонтери, безкоштовний прийом лікаря, бесплатный врач, врач без документов, лечение без страховки, медпомощь бездомным, врачи-волонтеры, без полиса к врачу',
    tr: 'sigortasız doktor, sigortasız tedavi, ücretsiz tedavi, ücretsiz doktor, kağıtsız doktor, sigortasız hasta, belgesiz göçmen sağlık, evsizlere doktor, gönüllü doktorlar, ücretsiz muayene, sigortam yok hastayım, '
      + 'anonim tedavi, tedavi belgesi' },
  { code: 'VACCINATION',
    de: 'Impfen, Impfung, Impfungen, Impfberatung, Impftermin, Impfpass, Masernimpfung, Grippeimpfung, Corona-Impfung, Schutzimpfung, Impfstelle, geimpft, Reiseimpfung, impfen lassen, sich impfen lassen, Kind impfen, '
      + 'Impfaktion, Impfbus, Impfnachweis, Masernschutz, Grippe, Grippeschutz, Grippeschutzimpfung, Covid-Impfung, Tetanus, Tetanusimpfung, FSME, Zeckenimpfung, HPV-Impfung, Kinderimpfung, Auffrischung Impfung, '
      + 'Auffrischimpfung, Impfstatus, Impfbuch, Impfsprechstunde, Impfstoff, Impfkalender, Piks, reisemedizinische Beratung, Gelbfieberimpfung, Polio, Keuchhusten, Impflücken schließen',
    en: 'vaccination, vaccine, immunisation, vaccinations, measles vaccination, flu shot, vaccination card, get vaccinated, jab, jabs, booster, booster shot, child vaccination, vaccine appointment, tetanus shot, covid '
      + 'vaccine, flu vaccine, immunization, travel vaccination, vaccination advice, vaccination gaps, tick vaccination, hpv vaccine, measles',
    ar: 'تطعيم, لقاح, تلقيح, لقاحات, التطعيم, تطعيم الاطفال, دفتر التطعيم, ابرة, لقاح الاطفال, لقاح كورونا, لقاح الحصبة, حصبة, انفلونزا لقاح, موعد تطعيم, كرت اللقاح, دفتر لقاح, تلقيح الاطفال, لقاح الكزاز, تطعيمات, تطعيم '
      + 'المدرسة',
    uk: 'щеплення, вакцинація, вакцина, щеплення дітей, прививка, прививки, вакцинация, вакцинуватися, зробити щеплення, щеплення від кору, кір, щеплення від грипу, правець, ковід вакцина, карта щеплень, календар '
      + 'щеплень, прививка ребенку, сделать прививку, прививка от кори, корь, прививка от гриппа, столбняк, прививочная карта, вакцинироваться, вакцина от ковида, щеплення проти кліщів, дитяча вакцинація',
    tr: 'aşı, aşılama, aşılar, aşı kartı, çocuk aşısı, aşı olmak, aşı olmak istiyorum, kızamık aşısı, kızamık, grip aşısı, tetanos aşısı, covid aşısı, çocuk aşıları, aşı takvimi, aşı karnesi, aşı randevusu, aşı '
      + 'bilgilendirme, seyahat aşısı, bebek aşısı' },
  { code: 'PUBLIC_HEALTH_OFFICE',
    de: 'Gesundheitsamt, amtsärztliche Untersuchung, Amtsarzt, Infektionsschutzbelehrung, Gesundheitszeugnis, Infektionsschutz, Belehrung Lebensmittel, Tuberkulose, Trinkwasser, Hygieneaufsicht, Kinder- und '
      + 'Jugendgesundheitsdienst, KJGD, öffentlicher Gesundheitsdienst, ÖGD, Fachbereich Gesundheit, Fachdienst Gesundheit, Schularzt, Schuleingangsuntersuchung, Einschulungsuntersuchung, schulärztlicher Dienst, '
      + 'Einschulung Untersuchung, Belehrung nach Infektionsschutzgesetz, Gesundheitspass, Lebensmittelbelehrung, rote Karte Gastronomie, Arbeit in der Küche Bescheinigung, meldepflichtige Krankheiten, ansteckende '
      + 'Krankheit, Läuse, Kopfläuse, Krätze, Corona, Coronatest, Legionellen, Badegewässer, amtsärztlich, amtsärztliches Gutachten, Heilpraktikerprüfung, Wasserqualität, Infektionskrankheiten, Schimmelbefall Gesundheit, '
      + 'Zahnärztlicher Dienst, Jugendzahnarzt, Medizinalaufsicht',
    en: 'public health office, health department, health authority, food hygiene certificate, official medical exam, infection protection, health office, food handler certificate, school entry examination, school doctor, '
      + 'infectious disease, head lice, scabies, tuberculosis, notifiable diseases, official doctor, medical officer, drinking water quality, covid test, school health check, public health service',
    ar: 'دائرة الصحة, مكتب الصحة, شهادة صحية, مديرية الصحة, غيزوندهايتس امت, شهادة صحية للعمل, كرت صحي للمطعم, فحص دخول المدرسة, طبيب المدرسة, قمل, مرض معدي, امراض معدية, طبيب رسمي, فحص المدرسة, كورونا, دورة صحية '
      + 'للمطاعم, طبيب حكومي, مرض الجرب, مرض السل',
    uk: "управління охорони здоров'я, відомство охорони здоров'я, санітарна книжка, медична книжка, санэпидемстанция, санитарная книжка, гезундхайтсамт, медичний огляд перед школою, шкільний лікар, інфекційні хвороби, "
      + 'воші, короста, туберкульоз, інструктаж для роботи з продуктами, офіційний лікар, коронавірус, медосмотр перед школой, школьный врач, инфекционные болезни, вши, чесотка, туберкулез, медкнижка, санкнижка, ковид, '
      + 'инфекционная защита, гігієна, ведомство здравоохранения',
    tr: 'sağlık dairesi, sağlık müdürlüğü, sağlık belgesi, portör muayenesi, hijyen belgesi, gesundheitsamt, okula başlama muayenesi, okul doktoru, bulaşıcı hastalık, uyuz, verem, tüberküloz, resmi doktor, gıda hijyen '
      + 'eğitimi, korona testi, enfeksiyon, halk sağlığı, sağlık kurumu, saç biti' },
  { code: 'NUTRITION',
    de: 'Ernährungsberatung, Ernährung, gesund essen, Diabetes, Zuckerkrankheit, Diabetesberatung, Abnehmen, Adipositas, Übergewicht, Diät, Ernährungskurs, gesunde Ernährung, richtig essen, ausgewogene Ernährung, '
      + 'Ernährungsberater, Ernährungsberaterin, Ökotrophologin, Ernährungstherapie, Ernährungsfragen, Ernährung von Kindern, Kinderernährung, Babynahrung, Säuglingsernährung, gesund kochen lernen, gesunde Küche, '
      + 'Blutzucker, Diabetiker, Typ 2 Diabetes, Diabetesschulung, Insulin, zu dick, zu dicke Kinder, mein Kind ist zu dick, abnehmen wollen, Gewicht verlieren, Gewichtsreduktion, Kalorien, Übergewichtige, '
      + 'Fettleibigkeit, Unverträglichkeit, Zöliakie, Cholesterin, Bluthochdruck Ernährung, gesundes Frühstück, Abnehmgruppe, vollwertig',
    en: 'nutrition advice, healthy eating, diabetes, weight loss, obesity, diet, nutrition, nutritionist, dietician, dietitian, healthy food, healthy diet, eat healthy, lose weight, overweight, overweight children, blood '
      + 'sugar, diabetic, diabetes course, insulin, child is too fat, weight management, celiac, food intolerance, healthy cooking',
    ar: 'تغذية, استشارة تغذية, سكري, السكري, تخفيف وزن, حمية, غذاء صحي, اكل صحي, نظام غذائي, خبيرة تغذية, اخصائية تغذية, خسارة وزن, بدي انحف, سمنة, سمنة الاطفال, ريجيم, وزن زائد, مرض السكر, سكر الدم, انسولين, طعام صحي, '
      + 'تغذية الاطفال, تنزيل وزن, التغذية السليمة',
    uk: 'харчування консультація, здорове харчування, діабет, схуднення, дієта, ожиріння, диабет, похудение, здоровое питание, дієтолог, нутриціолог, правильне харчування, схуднути, зайва вага, цукровий діабет, інсулін, '
      + 'цукор у крові, харчування дітей, дитина з зайвою вагою, диетолог, правильное питание, похудеть, лишний вес, сахарный диабет, инсулин, питание детей, ожирение, диета, консультация по питанию, сахар в крови',
    tr: 'beslenme danışmanlığı, sağlıklı beslenme, diyabet, şeker hastalığı, zayıflama, diyet, diyetisyen, kilo vermek, fazla kilo, obezite, şişmanlık, çocuk beslenmesi, doğru beslenme, şeker hastasıyım, kan şekeri, '
      + 'insülin, rejim, beslenme uzmanı, sağlıklı yemek, çölyak, dengeli beslenme' },
  { code: 'HEALTH_PROMOTION',
    de: 'Gesundheitsförderung, Prävention, Gesundheitskurs, Gesundheitslotsen, Gesundheitsmediatoren, MiMi, Entspannung, Entspannungskurs, autogenes Training, Achtsamkeit, Stressbewältigung, Gesundheitskiosk, '
      + 'Gesundheitskompetenz, Vorsorgeuntersuchung, Krebsvorsorge, gesund bleiben, gesund leben, gesund im Alter, gesund älter werden, fit bleiben, Gesundheitsvorsorge, Vorsorge beim Arzt, Check-up, Darmkrebsvorsorge, '
      + 'Mammographie, Hautscreening, Früherkennung, Gesundheitsberatung, Gesundheitsbildung, Gesundheitstag, Gesundheitsvortrag, Gesundheitswoche, Gesundheitsregion, Gesundheitskonferenz, Gesundheit für Migranten, '
      + 'interkulturelle Gesundheitsmediatoren, Gesundheitswissen, Gesundheitssystem verstehen, Gesundheitswegweiser, Meditation, meditieren, Progressive Muskelentspannung, Atemtechnik, Stress abbauen, weniger Stress, '
      + 'zur Ruhe kommen, entspannen, Resilienz, Präventionskurs, Rückenschule, Rückenkurs, Sturzprävention, Sturzprophylaxe, Hitzeschutz, Kneipp, Waldbaden, Gesundheitsangebote, betriebliches Gesundheitsmanagement, '
      + 'Klangschalen, gesunde Lebensweise',
    en: 'health promotion, prevention, relaxation, mindfulness, stress management, health course, check-up, cancer screening, stay healthy, healthy living, health education, health talk, health information, health day, '
      + 'health mediators, preventive care, mammography, meditation, meditate, reduce stress, breathing exercises, resilience, back training, fall prevention, early detection, understand the health system, relax, '
      + 'wellness, healthy ageing, health literacy',
    ar: 'وقاية صحية, تعزيز الصحة, استرخاء, فحوصات وقائية, التثقيف الصحي, صحة وقائية, توعية صحية, محاضرة صحية, معلومات صحية, تخفيف التوتر, تمارين تنفس, الكشف المبكر, فحص مبكر, فحص الثدي, وسطاء الصحة, نمط حياة صحي, النظام '
      + 'الصحي, حياة صحية, تقليل الضغط النفسي',
    uk: "зміцнення здоров'я, профілактика, релаксація, майндфулнес, профілактичний огляд, профилактика, здоровый образ жизни, здоровий спосіб життя, медитація, дихальні вправи, зменшити стрес, розслаблення, стійкість до "
      + "стресу, скринінг, мамографія, рання діагностика, лекція про здоров'я, медична система німеччини, посередники здоров'я, бути здоровим, медитация, дыхательные упражнения, расслабление, снять стресс, маммография, "
      + 'ранняя диагностика, лекция о здоровье, система здравоохранения, укрепление здоровья, профилактический осмотр, профілактика падінь',
    tr: 'sağlık bilinci, sağlık kursu, gevşeme, rahatlama, farkındalık, koruyucu sağlık, sağlıklı yaşam, meditasyon, nefes egzersizi, stres azaltma, stresle başa çıkma, mamografi, erken teşhis, erken tanı, sağlık '
      + 'semineri, sağlık bilgilendirme, sağlık sistemi, önleyici sağlık, check-up yaptırmak, düşme önleme, rahatlama kursu, sağlık arabulucuları' },
  { code: 'CANCER',
    de: 'Krebs, Krebsberatung, Krebskrank, Krebsberatungsstelle, Onkologie, Tumor, Chemotherapie, Brustkrebs, Leben mit Krebs, Krebsdiagnose, Diagnose Krebs, Krebspatienten, Krebspatientinnen, krebskranke Menschen, an '
      + 'Krebs erkrankt, Krebserkrankung, habe Krebs, Onkologe, Chemo, Bestrahlung, Strahlentherapie, Leukämie, Prostatakrebs, Darmkrebs, Hautkrebs, Lungenkrebs, Frauenselbsthilfe Krebs, Psychoonkologie, '
      + 'psychoonkologische Beratung, krebskranke Kinder, Kinderkrebs, Krebsnachsorge, Krebsgesellschaft, Krebshilfe, Metastasen, Tumorerkrankung, Brustzentrum',
    en: 'cancer, cancer counselling, oncology, tumour, chemotherapy, breast cancer, cancer patient, cancer diagnosis, i have cancer, oncologist, chemo, radiotherapy, leukaemia, prostate cancer, lung cancer, bowel cancer, '
      + 'living with cancer, cancer support group, psycho-oncology, children with cancer, tumor',
    ar: 'سرطان, مرض السرطان, استشارة سرطان, اورام, سرطان الثدي, معي سرطان, مصاب بالسرطان, مرضى السرطان, ورم, علاج كيماوي, كيماوي, اشعة علاج السرطان, لوكيميا, سرطان الدم, سرطان الرئة, سرطان البروستات, دعم مرضى السرطان, '
      + 'السرطان, سرطان الاطفال',
    uk: 'рак, онкологія, консультація для онкохворих, пухлина, хіміотерапія, онкология, опухоль, захворів на рак, діагноз рак, рак грудей, лейкемія, променева терапія, онкохворі, онколог, онкохворі діти, психоонколог, '
      + 'рак легенів, больной раком, онкобольные, химиотерапия, лучевая терапия, рак груди, лейкоз, диагноз рак, жити з раком, онкологічне захворювання',
    tr: 'kanser, kanser danışmanlığı, onkoloji, tümör, meme kanseri, kanser hastası, kanser oldum, kanser teşhisi, kemoterapi, radyoterapi, ışın tedavisi, lösemi, prostat kanseri, akciğer kanseri, onkolog, kanserli '
      + 'çocuklar, kanser destek grubu, kanserle yaşam' },
  { code: 'CHRONIC_ILLNESS',
    de: 'chronische Krankheit, chronisch krank, chronische Erkrankung, chronische Schmerzen, Schmerztherapie, Schmerzpatienten, Rheuma, Rheumaliga, Multiple Sklerose, MS-Kontaktkreis, Parkinson, Epilepsie, Schlaganfall, '
      + 'nach dem Schlaganfall, Aphasie, Herzkrank, Herzkrankheit, Herzsport, Bluthochdruck, Asthma, COPD, Lungensport, Neurodermitis, Morbus Crohn, Fibromyalgie, Osteoporose, Arthrose, Mukoviszidose, Migräne, seltene '
      + 'Erkrankung, seltene Krankheit, Long Covid, Post Covid, ME/CFS, Dialyse, Nierenkrank, Hirnverletzung, Schädel-Hirn-Trauma, Querschnittslähmung',
    en: "chronic illness, chronic disease, chronic pain, pain clinic, rheumatism, arthritis, multiple sclerosis, parkinson's, epilepsy, seizures, stroke, after a stroke, heart disease, high blood pressure, asthma, "
      + "migraine, rare disease, long covid, dialysis, osteoporosis, brain injury, crohn's disease",
    ar: 'مرض مزمن, امراض مزمنة, الم مزمن, روماتيزم, تصلب لويحي, باركنسون, صرع, جلطة دماغية, سكتة دماغية, مرض قلب, امراض القلب, ضغط الدم, ضغط عالي, ربو, مرض نادر, غسيل كلى, هشاشة العظام, كوفيد طويل الامد',
    uk: 'хронічна хвороба, хронічне захворювання, хронічний біль, ревматизм, розсіяний склероз, паркінсон, епілепсія, інсульт, після інсульту, хвороба серця, високий тиск, астма, мігрень, рідкісне захворювання, діаліз, '
      + 'остеопороз, хроническая болезнь, хроническая боль, рассеянный склероз, паркинсон, эпилепсия, после инсульта, болезнь сердца, высокое давление, мигрень, редкое заболевание, диализ',
    tr: 'kronik hastalık, kronik ağrı, romatizma, ms hastalığı, parkinson, epilepsi, sara hastalığı, felç, kalp hastalığı, yüksek tansiyon, astım, migren, nadir hastalık, diyaliz, kemik erimesi, uzun covid' },
  { code: 'REHABILITATION',
    de: 'Reha, Rehabilitation, Mutter-Vater-Kind-Kur, Kurantrag, Kurberatung, Müttergenesungswerk, Rehasport, medizinische Reha, Erholung für Mütter, Anschlussheilbehandlung, Ergänzende Reha, Kur beantragen, Rehaklinik, '
      + 'Reha beantragen, Rehabilitationssport, Reha nach Operation, ambulante Reha, AHB, Rehamaßnahme, Rehaantrag, Rehasportgruppe, Rehasportverein, Funktionstraining, Vorsorgemaßnahme, Reha nach Schlaganfall, '
      + 'geriatrische Reha, Kurklinik, Heilbad, Reha für Kinder, Kinderreha, Präventionsmaßnahme, Erholungskur',
    en: 'rehabilitation, medical rehab, health cure, mother-child cure, rehab sport, recuperation, rehab clinic stay, rehab after operation, rehab after surgery, spa treatment, rehabilitation sports, recovery after '
      + 'illness, convalescence, rehab application, health resort, outpatient rehab',
    ar: 'اعادة تأهيل, إعادة التأهيل, علاج تأهيلي, كور للامهات, اعادة تاهيل, مصحة, تأهيل طبي, تأهيل بعد عملية, تأهيل بعد العملية, منتجع صحي, نقاهة, رياضة تأهيلية, طلب اعادة تأهيل, علاج واستجمام, كور علاجي',
    uk: 'реабілітація, санаторій, лікувально-оздоровчий відпочинок, реабилитация, санаторий, курорт мать и дитя, реабілітаційна клініка, відновлення після операції, оздоровлення, санаторне лікування, реабілітаційний '
      + 'спорт, реха, реабилитационная клиника, восстановление после операции, оздоровление, санаторное лечение, реабилитационный спорт, восстановление после болезни, амбулаторна реабілітація',
    tr: 'rehabilitasyon, rehabilitasyon merkezi, kür, anne çocuk kürü, kaplıca tedavisi, rehabilitasyon kliniği, ameliyat sonrası iyileşme, rehabilitasyon sporu, iyileşme, kaplıca, kür başvurusu, reha, ameliyattan sonra '
      + 'rehabilitasyon, ayakta rehabilitasyon, dinlenme kürü' },
  { code: 'PARENT_CHILD_CURE', wider: 'REHABILITATION',
    de: 'Mutter-Kind-Kur, Mutter-Kind-Kuren, Mütterkur, Mutterkur, Vater-Kind-Kur, Kurberatungsstelle, Kurvermittlung, Kurberatung für Mütter, erschöpfte Mutter, Mutter am Limit, Mama braucht Erholung, Müttergenesung, '
      + 'Nachsorge nach der Kur, Kurmaßnahme mit Kindern',
    en: 'mother-child cure, mother and child health retreat, exhausted mother, recuperation for mothers, health cure for parents, parent-child rehab',
    ar: 'كور للام والطفل, نقاهة للامهات, ام متعبة, ام مرهقة, استجمام للامهات, راحة للامهات',
    uk: 'курорт для мами і дитини, оздоровлення мами з дитиною, виснажена мама, відпочинок для мам, кур мама и ребенок, лечение мать и дитя, уставшая мама, санаторий для мам',
    tr: 'anne çocuk kürü, baba çocuk kürü, anne kürü, yorgun anne, anneler için dinlenme, annelere tatil kürü' },
  { code: 'THERAPIES',
    de: 'Physiotherapie, Krankengymnastik, Logopädie, Logopäde, Ergotherapie, Massage, Sprachtherapie, Rückenschmerzen, Stottern, Osteopathie, Physio, Physiotherapeut, Physiotherapeutin, Logopädin, Ergotherapeutin, Ergo, '
      + 'Heilmittel, Lymphdrainage, manuelle Therapie, Rücken, Rücken tut weh, Knieschmerzen, Nackenschmerzen, Krankengymnast, lispeln, Kind stottert, Sprachstörung, Sprachheilpraxis, Schluckstörung, Feinmotorik, Motorik '
      + 'Therapie, psychomotorische Förderung, Psychomotorik, Motopädie, Osteopath, Chiropraktiker, Heilpraktiker, Akupunktur, Podologie, medizinische Fußpflege, Fußpflege, Wirbelsäule, Bandscheibe, Beweglichkeit '
      + 'wiederherstellen',
    en: 'physiotherapy, speech therapy, occupational therapy, massage, back pain, stuttering, physio, physiotherapist, physical therapy, speech therapist, speech pathology, occupational therapist, ergotherapy, my back '
      + 'hurts, neck pain, knee pain, stutter, lymphatic drainage, acupuncture, chiropractor, osteopathy, foot care, podiatry, psychomotor therapy, speech disorder',
    ar: 'علاج طبيعي, علاج فيزيائي, علاج النطق, تأتأة, علاج وظيفي, مساج, وجع ظهر, معالج فيزيائي, دكتور فيزيائي, اخصائي نطق, علاج نطق, تاتاة, ظهري يوجعني, الم ظهر, الم الرقبة, علاج يدوي, ديسك, ابر صينية, عناية بالقدم, علاج '
      + 'فيزيائي منزلي, تدليك, صعوبة النطق, لعثمة',
    uk: 'фізіотерапія, логопед, ерготерапія, масаж, болить спина, заїкання, физиотерапия, массаж, эрготерапия, фізіотерапевт, лікувальна фізкультура, лфк, логопедія, лікувальний масаж, біль у спині, болить шия, болять '
      + 'коліна, дитина заїкається, вади мовлення, мануальна терапія, голковколювання, подологія, логопедия, лечебная физкультура, болит спина, болит шея, заикание, мануальная терапия, иглоукалывание, дефекты речи, '
      + 'остеопат, физиотерапевт, психомоторика',
    tr: 'fizik tedavi, fizyoterapi, konuşma terapisi, ergoterapi, masaj, bel ağrısı, kekemelik, fizyoterapist, logopedi, dil ve konuşma terapisti, sırtım ağrıyor, belim ağrıyor, boyun ağrısı, bel fıtığı, kekeliyor, '
      + 'çocuğum kekeliyor, masaj terapisi, lenf drenajı, akupunktur, ayak bakımı, manuel terapi, konuşma bozukluğu, uğraş terapisi' },
  { code: 'BLOOD_DONATION',
    de: 'Blutspende, Blut spenden, Blutspendetermin, Blutspender, Stammzellspende, DKMS, Organspende, Organspendeausweis, Typisierung, Plasmaspende, Blutspenden, Blutspendedienst, Blutspendeaktion, Blutkonserven, Blut '
      + 'geben, Stammzellspender, Stammzellen, Knochenmarkspende, Knochenmarkspender, Registrierung als Spender, Lebensretter werden, Organspender, Erstspender, Plasma spenden, Blutgruppe, Spendetermin Blut',
    en: 'blood donation, donate blood, stem cell donation, organ donation, give blood, blood donor, blood drive, donate plasma, bone marrow donor, stem cell donor, organ donor, organ donor card, save lives donating, '
      + 'blood bank, blood type',
    ar: 'تبرع بالدم, التبرع بالدم, تبرع بالاعضاء, متبرع بالدم, بدي اتبرع بالدم, تبرع دم, بنك الدم, تبرع بالبلازما, نخاع عظمي, خلايا جذعية, زمرة الدم, تبرع بالخلايا الجذعية, بطاقة التبرع بالاعضاء',
    uk: 'здати кров, донорство крові, донор крові, донорство органів, сдать кровь, донорство, здавати кров, донор, кров здати, стовбурові клітини, кістковий мозок донор, банк крові, плазма крові, донор органів, сдавать '
      + 'кровь, донор крови, стволовые клетки, костный мозг, донор органов, донорство крови, группа крови',
    tr: 'kan bağışı, kan vermek, organ bağışı, kök hücre bağışı, kan bağışlamak, kan bağışçısı, kan ver, kızılay kan, kök hücre, ilik bağışı, ilik nakli, plazma bağışı, organ bağış kartı, kan merkezi, kan grubu' },
  { code: 'FIRST_AID',
    de: 'Erste Hilfe, Ersthelfer, Wiederbelebung, Defibrillator, Sanitätskurs, EH-Kurs, Kindernotfälle, Säuglingsnotfälle, Wiederbelebung lernen, Herzdruckmassage, Reanimation, reanimieren, stabile Seitenlage, Verband '
      + 'anlegen, Defi, Ersthelferausbildung, Ersthelfer im Betrieb, betriebliche Ersthelfer, Sofortmaßnahmen am Unfallort, Leben retten lernen, Schulsanitäter, Schulsanitätsdienst, Sanitätsdienst, Sanitätsausbildung, '
      + 'Notfallkurs, Erste-Hilfe, Erstehilfekurs, Ersthelferkurs, Kindernotfallkurs',
    en: 'first aid, first aid course, resuscitation, first aid training, cpr, first aid for children, first aid for babies, first aider, first aid certificate, first aid for driving licence, learn to save lives, '
      + 'defibrillator, cardiac massage, school paramedics, recovery position, bandaging',
    ar: 'اسعافات اولية, دورة اسعافات اولية, الإسعافات الأولية, اسعاف اولي, كورس اسعافات, اسعافات للاطفال, انعاش, انعاش القلب, كورس اسعاف للشهادة, تدريب اسعاف, مسعف اول, اسعافات اولية للرضع, دورة اسعاف, تدليك القلب',
    uk: 'перша допомога, курси першої допомоги, первая помощь, курс першої допомоги для прав, домедична допомога, реанімація, перша допомога дитині, перша допомога немовляті, дефібрилятор, тренінг з першої допомоги, '
      + 'курсы первой помощи, первая помощь ребенку, первая помощь для прав, реанимация, масаж серця, обучение первой помощи, доврачебная помощь',
    tr: 'ilk yardım, ilkyardım, kalp masajı, yeniden canlandırma, defibrilatör, ilk yardımcı' },
];
