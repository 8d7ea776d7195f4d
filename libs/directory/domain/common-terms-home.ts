import { type CommonTerm, termsOf } from './taxonomy.js';

/* Terms about family, health and housing; the rows as in common-terms-learning.ts. */

/** Family. */
export const familyTerms: readonly CommonTerm[] = termsOf('FAMILY', [
  ['CHILDCARE', 'Kinderbetreuung', 'Jemand passt auf Ihr Kind auf', 'childcare', 'رعاية الأطفال', 'догляд за дітьми', 'çocuk bakımı', 1280],
  ['HOLIDAY_CARE', 'Ferienbetreuung', 'Betreuung in den Ferien', 'holiday childcare', 'رعاية الأطفال في العطلات', 'догляд за дітьми на канікулах', 'tatilde çocuk bakımı', 1283],
  ['PARENTING_ADVICE', 'Erziehungsberatung', 'Beratung für Eltern', 'parenting advice', 'استشارات تربوية', 'консультація щодо виховання', 'ebeveyn danışmanlığı', 1195],
  ['FAMILY_COUNSELLING', 'Familienberatung, Paarberatung', 'Beratung für Familien und Paare', 'family and couples counselling', 'استشارات أسرية وزوجية', 'сімейна консультація', 'aile ve çift danışmanlığı'],
  ['PARENT_CHILD_GROUP', 'Eltern-Kind-Gruppe', 'Gruppe für Eltern und Kinder', 'parent and child group', 'مجموعة للآباء والأطفال', 'група для батьків із дітьми', 'anne baba çocuk grubu'],
  ['EARLY_HELP', 'Frühe Hilfen für junge Familien', 'Hilfe für Familien mit einem Baby', 'early help for young families', 'دعم مبكر للأسر الشابة', 'рання допомога молодим сім’ям', 'genç aileler için erken destek'],
  ['FAMILY_BENEFITS', 'Kindergeld, Elterngeld, Unterhalt', 'Geld für Familien', 'child benefit, parental allowance, maintenance', 'إعانات الأطفال والوالدين والنفقة', 'виплати на дітей, аліменти', 'çocuk parası, ebeveyn parası, nafaka'],
  ['SINGLE_PARENTS', 'Hilfe für Alleinerziehende', 'Hilfe für allein-erziehende Eltern', 'help for single parents', 'دعم الأهل المنفردين', 'допомога одиноким батькам', 'yalnız ebeveynlere yardım'],
  ['RELIEF_FOR_CARERS', 'Entlastung für pflegende Angehörige', 'Hilfe für Menschen, die Angehörige pflegen', 'relief for family carers', 'دعم مقدمي الرعاية من الأهل', 'підтримка тих, хто доглядає рідних', 'bakım veren yakınlara destek', 1286],
]);

/** Health. */
export const healthTerms: readonly CommonTerm[] = termsOf('HEALTH', [
  ['MEDICAL_HELP', 'Ärztliche Hilfe', 'Hilfe von Ärzten und Ärztinnen', 'medical help', 'مساعدة طبية', 'медична допомога', 'tıbbi yardım'],
  ['MIDWIFE', 'Hebamme', 'Hebamme', 'midwife', 'قابلة', 'акушерка', 'ebe', 1217],
  ['PREGNANCY_ADVICE', 'Schwangerschaftsberatung', 'Beratung für Schwangere', 'pregnancy advice', 'استشارات الحمل', 'консультація для вагітних', 'gebelik danışmanlığı', 1193],
  ['MENTAL_HEALTH', 'Hilfe für die Seele, Krisenhilfe', 'Hilfe bei Angst, Trauer und Krisen', 'mental health, crisis support', 'الصحة النفسية والدعم في الأزمات', 'психічне здоров’я, допомога в кризі', 'ruh sağlığı, kriz desteği'],
  ['ADDICTION_HELP', 'Suchtberatung', 'Hilfe bei Sucht', 'addiction help', 'استشارات الإدمان', 'допомога при залежності', 'bağımlılık danışmanlığı', 1178],
  ['HEALTH_INSURANCE', 'Krankenversicherung', 'Kranken-Versicherung', 'health insurance', 'التأمين الصحي', 'медичне страхування', 'sağlık sigortası', 1268],
  ['VACCINATION', 'Impfen', 'Impfen', 'vaccination', 'التطعيم', 'щеплення', 'aşı', 1227],
  ['DENTAL_CARE', 'Zahngesundheit', 'Hilfe für die Zähne', 'dental care', 'طب الأسنان', 'стоматологія', 'diş sağlığı', 1184],
  ['NURSING_ADVICE', 'Pflege, Pflegeberatung', 'Hilfe bei der Pflege', 'nursing care and advice', 'الرعاية التمريضية والاستشارة', 'догляд за хворими, консультація', 'bakım ve bakım danışmanlığı'],
  ['SELF_HELP_GROUP', 'Selbsthilfegruppe', 'Selbst-Hilfe-Gruppe', 'self-help group', 'مجموعة دعم متبادل', 'група самодопомоги', 'kendi kendine yardım grubu', 1312],
  ['END_OF_LIFE', 'Trauer, Hospiz', 'Hilfe beim Abschied-Nehmen', 'grief, hospice', 'الحداد ورعاية نهاية الحياة', 'горе, хоспіс', 'yas, son dönem bakımı', 1185],
]);

/** Housing. */
export const housingTerms: readonly CommonTerm[] = termsOf('HOUSING', [
  ['HOUSING_SEARCH', 'Hilfe bei der Wohnungssuche', 'Hilfe beim Wohnung suchen', 'help finding a home', 'المساعدة في البحث عن سكن', 'допомога в пошуку житла', 'ev arama yardımı', 1136],
  ['TENANCY_ADVICE', 'Mietberatung', 'Beratung zur Miete', 'advice for tenants', 'استشارات الإيجار', 'консультація щодо оренди', 'kiracı danışmanlığı', 1142],
  ['HOUSING_BENEFIT', 'Wohngeld', 'Wohngeld: Geld für die Miete', 'housing benefit', 'بدل السكن', 'житлова субсидія', 'kira yardımı', 1137],
  ['SOCIAL_HOUSING', 'Sozialwohnung', 'Günstige Wohnung', 'social housing', 'سكن اجتماعي', 'соціальне житло', 'sosyal konut', 1150],
  ['EVICTION_HELP', 'Hilfe bei drohendem Wohnungsverlust', 'Hilfe, wenn Sie die Wohnung verlieren', 'help against losing a home', 'مساعدة عند خطر فقدان السكن', 'допомога при загрозі втрати житла', 'evini kaybetme tehlikesinde yardım'],
  ['EMERGENCY_SHELTER', 'Notunterkunft', 'Ein Platz zum Schlafen in der Not', 'emergency shelter', 'مأوى طارئ', 'тимчасовий притулок', 'acil barınma', 1135],
  ['ASSISTED_LIVING', 'Betreutes Wohnen', 'Wohnen mit Hilfe', 'assisted living', 'سكن مع رعاية', 'житло з підтримкою', 'destekli yaşam', 1147],
  ['ENERGY_COSTS', 'Strom und Heizung bezahlen', 'Hilfe beim Bezahlen von Strom und Heizung', 'help with energy bills', 'المساعدة في فواتير الطاقة', 'допомога з рахунками за енергію', 'elektrik ve ısınma giderleri', 1138],
]);
