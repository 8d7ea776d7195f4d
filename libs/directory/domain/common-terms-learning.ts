import { type CommonTerm, termsOf } from './taxonomy.js';

/*
 * Terms about language, learning and work. Each row: key, then German, German in plain language, English, Arabic,
 * Ukrainian, Turkish, then the categories of Open Eligibility 2.0 that mean the same.
 */

/** Language. */
export const languageTerms: readonly CommonTerm[] = termsOf('LANGUAGE', [
  ['GERMAN_COURSE', 'Deutschkurs', 'Deutsch-Kurs', 'German course', 'دورة لغة ألمانية', 'курс німецької мови', 'Almanca kursu'],
  ['LANGUAGE_COURSE', 'Sprachkurs', 'Sprach-Kurs', 'language course', 'دورة لغة', 'мовний курс', 'dil kursu', 1331],
  ['INTEGRATION_COURSE', 'Integrationskurs', 'Integrations-Kurs', 'integration course', 'دورة اندماج', 'інтеграційний курс', 'uyum kursu'],
  ['GERMAN_FOR_WORK', 'Deutsch für den Beruf', 'Deutsch für die Arbeit', 'German for work', 'الألمانية للعمل', 'німецька для роботи', 'meslek için Almanca'],
  ['LANGUAGE_PRACTICE', 'Sprachcafé, Sprachtandem', 'Zusammen Deutsch sprechen', 'language café, language tandem', 'مقهى اللغة وتبادل اللغة', 'мовне кафе, мовний тандем', 'dil kafesi, dil arkadaşlığı'],
  ['LITERACY', 'Lesen und Schreiben lernen', 'Lesen und Schreiben lernen', 'learning to read and write', 'تعلم القراءة والكتابة', 'навчання читати й писати', 'okuma yazma öğrenme', 1350],
  ['INTERPRETING', 'Dolmetschen, Übersetzen', 'Jemand übersetzt für Sie', 'interpreting, translation', 'ترجمة شفهية وتحريرية', 'усний і письмовий переклад', 'sözlü ve yazılı çeviri', 1390],
]);

/** Education. */
export const educationTerms: readonly CommonTerm[] = termsOf('EDUCATION', [
  ['HOMEWORK_HELP', 'Hausaufgabenhilfe, Nachhilfe', 'Hilfe beim Lernen', 'homework help, tutoring', 'المساعدة في الواجبات المدرسية', 'допомога з уроками, репетитор', 'ödev yardımı, ek ders', 1343],
  ['FINDING_A_SCHOOL', 'Schulanmeldung, Schulberatung', 'Hilfe bei der Anmeldung in der Schule', 'school enrolment and advice', 'التسجيل في المدرسة', 'запис до школи', 'okul kaydı ve danışmanlığı', 1317],
  ['SCHOOL_CERTIFICATE', 'Schulabschluss nachholen', 'Den Schul-Abschluss nachholen', 'catching up on a school certificate', 'الحصول على شهادة مدرسية', 'здобуття шкільного атестата', 'okul diplomasını tamamlama', 1332],
  ['ADULT_EDUCATION', 'Weiterbildung für Erwachsene', 'Kurse für Erwachsene', 'adult education', 'تعليم الكبار', 'освіта дорослих', 'yetişkin eğitimi'],
  ['PAYING_FOR_SCHOOL', 'Geld für Schule, Ausbildung, Studium', 'Geld für Schule und Lernen', 'help paying for school and studies', 'مساعدة مالية للدراسة', 'гроші на школу й навчання', 'okul ve öğrenim için para yardımı', 1318],
  ['LIBRARY', 'Bücherei', 'Bücherei: Bücher leihen', 'library', 'مكتبة', 'бібліотека', 'kütüphane'],
  ['SPECIAL_EDUCATION', 'Förderung und Inklusion in der Schule', 'Hilfe in der Schule für Kinder mit Behinderung', 'special needs and inclusion at school', 'الدعم والدمج في المدرسة', 'підтримка та інклюзія в школі', 'okulda destek ve kaynaştırma', 1342],
]);

/** Work. */
export const workTerms: readonly CommonTerm[] = termsOf('WORK', [
  ['JOB_SEARCH', 'Hilfe bei der Arbeitssuche', 'Hilfe beim Arbeit suchen', 'help finding work', 'المساعدة في البحث عن عمل', 'допомога в пошуку роботи', 'iş arama yardımı', 1357],
  ['JOB_APPLICATION', 'Bewerbung, Lebenslauf', 'Hilfe bei der Bewerbung', 'job application, CV', 'طلب التوظيف والسيرة الذاتية', 'заява на роботу, резюме', 'iş başvurusu, özgeçmiş', 1353, 1354],
  ['VOCATIONAL_TRAINING', 'Ausbildung, Praktikum', 'Ausbildung und Praktikum', 'apprenticeship, internship', 'تدريب مهني', 'професійне навчання, практика', 'meslek eğitimi, staj'],
  ['CAREER_ADVICE', 'Berufsberatung', 'Beratung: Welche Arbeit passt zu mir?', 'career advice', 'الإرشاد المهني', 'консультація щодо професії', 'meslek danışmanlığı'],
  ['RECOGNITION', 'Anerkennung ausländischer Abschlüsse', 'Anerkennung von Zeugnissen aus anderen Ländern', 'recognition of foreign qualifications', 'معادلة الشهادات الأجنبية', 'визнання іноземних дипломів', 'yabancı diplomaların tanınması'],
  ['SELF_EMPLOYMENT', 'Selbstständig werden', 'Eine eigene Firma gründen', 'starting a business', 'تأسيس عمل خاص', 'відкрити власну справу', 'kendi işini kurma'],
  ['RIGHTS_AT_WORK', 'Rechte bei der Arbeit', 'Ihre Rechte bei der Arbeit', 'rights at work', 'الحقوق في العمل', 'права на роботі', 'iş yerinde haklar', 1374],
  ['SUPPORTED_WORK', 'Arbeit mit Unterstützung', 'Arbeit mit Hilfe', 'supported employment', 'عمل مع دعم', 'робота з підтримкою', 'destekli istihdam', 1373],
]);

/** Digital life. */
export const digitalTerms: readonly CommonTerm[] = termsOf('DIGITAL', [
  ['COMPUTER_COURSE', 'Computerkurs', 'Computer-Kurs', 'computer course', 'دورة حاسوب', 'комп’ютерний курс', 'bilgisayar kursu', 1351],
  ['SMARTPHONE_HELP', 'Hilfe mit dem Smartphone', 'Hilfe mit dem Handy', 'help with smartphones', 'مساعدة في استخدام الهاتف الذكي', 'допомога зі смартфоном', 'akıllı telefon yardımı'],
  ['ONLINE_APPLICATIONS', 'Anträge online stellen', 'Anträge im Internet', 'applying online', 'تقديم الطلبات عبر الإنترنت', 'подання заяв онлайн', 'internetten başvuru'],
  ['INTERNET_ACCESS', 'Computer und WLAN nutzen', 'Computer und Internet benutzen', 'using a computer and Wi-Fi', 'استخدام الحاسوب والإنترنت', 'доступ до комп’ютера й інтернету', 'bilgisayar ve internet kullanımı'],
  ['ONLINE_SAFETY', 'Sicherheit im Internet', 'Sicher im Internet', 'online safety', 'الأمان على الإنترنت', 'безпека в інтернеті', 'internette güvenlik'],
]);
