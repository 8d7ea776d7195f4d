import { type Id } from '#kernel';
import { directoryUseCases } from '#directory';
import { accepted, type DemoNetwork, service } from './demo-network.js';

interface OwnTerm {
  /** Null = a target group. */
  lifeArea: 'SUPPLY' | 'MOBILITY' | 'ENCOUNTER' | 'WORK' | 'FAMILY' | 'EDUCATION' | null;
  names: readonly { language: string; text: string }[];
  /** The offering of the demo that carries it. */
  title: string;
}

const named = (de: string, en: string): OwnTerm['names'] => [{ language: 'de', text: de }, { language: 'en', text: en }];

/** What each county calls by a name of its own, by its short name. */
const ownTerms: Readonly<Record<string, readonly OwnTerm[]>> = {
  'neumuenster': [
    { lifeArea: 'ENCOUNTER', names: named('Stadtteiltreff', 'district meeting place'), title: 'Begegnungscafé' },
    { lifeArea: 'MOBILITY', names: named('Radwerkstatt', 'bicycle workshop'), title: 'Fahrrad fahren lernen' },
  ],
  'dessau-rosslau': [
    { lifeArea: 'ENCOUNTER', names: named('Quartierstreff', 'neighbourhood centre'), title: 'Begegnungscafé' },
    { lifeArea: null, names: named('Rückkehrerinnen und Rückkehrer', 'people who come back'), title: 'Jobcafé am Abend' },
  ],
  'altenburger-land': [
    { lifeArea: 'MOBILITY', names: named('Rufbus', 'dial-a-ride bus'), title: 'Fahrgemeinschaft zum Kurs' },
    { lifeArea: 'FAMILY', names: named('Dorfkümmerer', 'village helper'), title: 'Mobile Familienhilfe im Dorf' },
  ],
  'rhein-neckar-kreis': [
    { lifeArea: null, names: named('Saisonkräfte in der Landwirtschaft', 'seasonal farm workers'), title: 'Deutsch für den Beruf' },
    { lifeArea: 'EDUCATION', names: named('Lernpaten', 'learning mentors'), title: 'Hausaufgabenhilfe' },
  ],
  'wetteraukreis': [
    { lifeArea: 'MOBILITY', names: named('Mitfahrbank', 'hitch-hiking bench'), title: 'Fahrgemeinschaft zum Kurs' },
    { lifeArea: null, names: named('Pendlerinnen und Pendler', 'commuters'), title: 'Jobcafé am Abend' },
  ],
  'lippe': [
    { lifeArea: 'SUPPLY', names: named('Tauschregal', 'swap shelf'), title: 'Kleiderkammer' },
    { lifeArea: 'MOBILITY', names: named('Dorfauto', 'village car'), title: 'Fahrgemeinschaft zum Kurs' },
  ],
};

/** Common terms of the offerings, by title. */
const commonTerms: Readonly<Record<string, readonly string[]>> = {
  'Sprachcafé': ['LANGUAGE_PRACTICE', 'OPEN_MEETING'], 'Deutsch für den Beruf': ['GERMAN_FOR_WORK', 'GERMAN_COURSE'], 'Sprachtandem': ['LANGUAGE_PRACTICE', 'MENTORING'],
  'Lesen und Schreiben von Anfang an': ['LITERACY', 'ADULT_EDUCATION'], 'Bewerbungswerkstatt': ['JOB_APPLICATION', 'JOB_SEARCH'],
  'Ausbildungslotsen': ['VOCATIONAL_TRAINING', 'CAREER_ADVICE'], 'Anerkennung ausländischer Abschlüsse': ['RECOGNITION'], 'Jobcafé am Abend': ['JOB_SEARCH'],
  'Hausaufgabenhilfe': ['HOMEWORK_HELP', 'CHILDCARE'], 'Elterncafé zum Schulstart': ['FINDING_A_SCHOOL'], 'Beratung zu Weiterbildung': ['ADULT_EDUCATION', 'PAYING_FOR_SCHOOL'],
  'Lernwerkstatt Mathe': ['HOMEWORK_HELP', 'SCHOOL_CERTIFICATE'], 'Gesundheitslotsen': ['MEDICAL_HELP', 'HEALTH_INSURANCE', 'ACCOMPANIMENT'],
  'Gespräche nach Flucht und Verlust': ['MENTAL_HEALTH', 'INTERPRETING'], 'Schwangerschaft und erste Monate': ['MIDWIFE', 'PREGNANCY_ADVICE', 'EARLY_HELP'],
  'Bewegung im Alter': ['SPORT', 'SENIORS_GROUP'], 'Wohnraumberatung': ['TENANCY_ADVICE', 'HOUSING_SEARCH'], 'Mieterführerschein': ['TENANCY_ADVICE', 'HOUSING_SEARCH'],
  'Wohnungslotsen': ['HOUSING_SEARCH', 'ACCOMPANIMENT'], 'Hilfe bei Formularen': ['FORM_HELP', 'SOCIAL_BENEFITS'], 'Rechtsinformation am Donnerstag': ['LEGAL_ADVICE', 'RESIDENCE', 'ASYLUM_ADVICE'],
  'Wohngeld online beantragen': ['HOUSING_BENEFIT', 'ONLINE_APPLICATIONS', 'FORM_HELP'], 'Familienberatung': ['FAMILY_COUNSELLING', 'PARENTING_ADVICE', 'RELIEF_FOR_CARERS'],
  'Krabbelgruppe': ['PARENT_CHILD_GROUP'], 'Großelterndienst': ['CHILDCARE', 'MENTORING', 'VOLUNTEERING'], 'Mobile Familienhilfe im Dorf': ['EARLY_HELP', 'FAMILY_COUNSELLING'],
  'Fußball für alle': ['SPORT'], 'Schwimmen lernen': ['SWIMMING', 'SPORT'], 'Chor der Vielen': ['MUSIC', 'INTERCULTURAL'], 'Offene Werkstatt Holz': ['CRAFTS', 'REPAIR'],
  'Fahrgemeinschaft zum Kurs': ['CAR_SHARING'], 'Fahrrad fahren lernen': ['CYCLING'], 'Kleiderkammer': ['CLOTHING', 'BABY_SUPPLIES'], 'Mittagstisch': ['FREE_MEALS', 'OPEN_MEETING'],
  'Reparaturtreff': ['REPAIR'], 'Begegnungscafé': ['OPEN_MEETING', 'INTERCULTURAL'], 'Gemeinschaftsgarten': ['COMMUNITY_GARDEN'], 'Smartphone-Sprechstunde': ['SMARTPHONE_HELP', 'ONLINE_SAFETY'],
  'Digitale Behördenwege': ['ONLINE_APPLICATIONS', 'INTERNET_ACCESS'],
};

/** Adds the county's own terms; answers the keys of all terms of an offering by its title. */
export async function addTerms({ county, coordinator, services }: DemoNetwork): Promise<(title: string) => string[]> {
  const own = new Map<string, Id>();
  for (const { title, ...term } of ownTerms[county.slug] ?? []) {
    own.set(title, accepted(await service(services, directoryUseCases.TaxonomyService).add(coordinator, term)).key);
  }
  return (title) => [...commonTerms[title] ?? [], ...own.has(title) ? [own.get(title) ?? ''] : []];
}
