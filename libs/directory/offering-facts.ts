import { inLanguage, interfaceLanguageName, isolated, type Language, LocalDate, Money, type Text } from '#kernel';
import { type BarrierFact, barrierFactNames, barrierStateNames } from './domain/barrier-facts.js';
import { type FullContent, type FullSchedule, type ScheduleOrigin } from './domain/full-content.js';
import { type Address, coreFields, emptyContent, type OfferingContent, type Restriction } from './domain/offering.js';
import { lifeAreaTexts, suitedForTexts } from './domain/life-areas.js';
import { type NetworkTerm } from './domain/network-term.js';
import { namesOfTerm } from './domain/offering-terms.js';
import { addressesOf, type FullPlace } from './domain/place.js';
import { type TextField } from './domain/translation.js';
import { opennessNames, restrictionBasisNames } from './domain/vocabulary.js';
import { factLabels, factLines, flag, languageName, list, type OfferingFact, words } from './fact-lines.js';
import { scheduleText } from './schedule-text.js';

export { type OfferingFact } from './fact-lines.js';

type FactsByField = { readonly [Field in keyof FullContent]: (value: FullContent[Field], own: OwnTerms) => readonly OfferingFact[] };

/** The terms that the network added, by key; without them such terms are left out. */
type OwnTerms = ReadonlyMap<string, Pick<NetworkTerm, 'names'>>;
const noTerms: OwnTerms = new Map();

/**
 * Everything that is published of an offering, in the order of the form; what was left empty is left out. Of translations
 * it names the languages: the same once more in five of them would hide what is asked.
 */
export function offeringFacts(content: FullContent, own: OwnTerms = noTerms): OfferingFact[] {
  return (Object.keys(emptyContent) as (keyof OfferingContent)[]).flatMap((field) => field === 'translations' ? translatedInto(content) : factsOf(content, field, own));
}

/** What makes an offering what it is, and what a partner agrees to: title, place, languages, cost, and who can come. */
export function coreFacts(content: FullContent): OfferingFact[] {
  return coreFields.flatMap((field) => factsOf(content, field));
}

/** What one field says, line by line; nothing when it was left empty. */
export function factsOf<Field extends keyof FullContent>(content: FullContent, field: Field, own: OwnTerms = noTerms): readonly OfferingFact[] {
  return byField[field](content[field], own);
}

/** What people call the fields. */
export const fieldLabels: Readonly<Record<keyof OfferingContent, Text>> = {
  title: { de: 'Titel', en: 'Title' },
  description: { de: 'Beschreibung', en: 'Description' },
  lifeAreas: { de: 'Lebensbereiche', en: 'Areas of life' },
  languages: { de: 'Sprachen', en: 'Languages' },
  suitedFor: { de: 'Besonders geeignet für', en: 'Especially for' },
  terms: { de: 'Genauer', en: 'More precisely' },
  isRemote: { de: 'Auch am Telefon oder online', en: 'Also by telephone or online' },
  servedAreas: { de: 'Gilt für diese Orte', en: 'For these places' },
  places: { de: 'Orte', en: 'Places' },
  isPlaceByArrangement: { de: 'Ort nach Absprache', en: 'Place by arrangement' },
  times: { de: 'Zeiten', en: 'Times' },
  isTimeByArrangement: { de: 'Zeit nach Absprache', en: 'Time by arrangement' },
  cost: { de: 'Kosten', en: 'Cost' },
  contact: { de: 'Kontakt', en: 'Contact' },
  website: { de: 'Website', en: 'Website' },
  openness: { de: 'Wer kommen kann', en: 'Who can come' },
  restriction: { de: 'Einschränkung', en: 'Restriction' },
  images: { de: 'Bilder', en: 'Pictures' },
  ...factLabels,
  originalLanguage: { de: 'Geschrieben in', en: 'Written in' },
  translations: { de: 'Übersetzungen', en: 'Translations' },
};

/** A field that is published and not listed here does not compile. */
const byField: FactsByField = {
  title: (title) => words(fieldLabels.title, title),
  description: (description) => words(fieldLabels.description, description),
  lifeAreas: (areas) => list(fieldLabels.lifeAreas, areas.map((area) => lifeAreaTexts[area].name)),
  languages: (codes) => list(fieldLabels.languages, codes.map(languageName)),
  suitedFor: (groups) => list(fieldLabels.suitedFor, groups.map((group) => suitedForTexts[group].name)),
  terms: (keys, own) => list(fieldLabels.terms, keys.flatMap((key): Text[] => { const names = namesOfTerm({ key, names: own.get(key)?.names ?? null }); return names ? [names] : []; })),
  isRemote: (isRemote) => flag(fieldLabels.isRemote, isRemote),
  servedAreas: (areas) => words(fieldLabels.servedAreas, areas.map((area) => isolated(area)).join(', ')),
  places: (places) => places.flatMap(placeFacts),
  isPlaceByArrangement: (byArrangement) => flag(fieldLabels.isPlaceByArrangement, byArrangement),
  times: (times) => times.map((time): OfferingFact => [timeLabels[time.origin], timeText(time)]),
  isTimeByArrangement: (byArrangement) => flag(fieldLabels.isTimeByArrangement, byArrangement),
  cost: (cost) => [[fieldLabels.cost, costText(cost)]],
  contact: ({ name, email, phone }) => [
    ...words({ de: 'Ansprechperson (öffentlich)', en: 'Contact person (public)' }, name),
    ...words({ de: 'E-Mail (öffentlich)', en: 'E-mail (public)' }, email), ...words({ de: 'Telefon (öffentlich)', en: 'Telephone (public)' }, phone),
  ],
  website: (website) => words(fieldLabels.website, website),
  openness: (openness) => [[fieldLabels.openness, opennessNames[openness]]],
  restriction: (restriction) => (restriction === null ? [] : restrictionFacts(restriction)),
  images: (images) => images.map(({ altText }): OfferingFact => [{ de: 'Bild', en: 'Picture' }, { de: altText }]),
  ...factLines,
  // Most are written in German, and who reads this sees it.
  originalLanguage: (language) => language === 'de' ? [] : [[fieldLabels.originalLanguage, interfaceLanguageName(language)]],
  translations: (translations) => translations.map(({ language, field, text }): OfferingFact => [
    both((into) => `${inLanguage(textNames[field], into)} (${inLanguage(interfaceLanguageName(language), into)})`), { de: text },
  ]),
};

/** What people call the texts that are translated. */
const textNames: Readonly<Record<TextField, Text>> = {
  TITLE: fieldLabels.title, DESCRIPTION: fieldLabels.description, COST_TEXT: fieldLabels.cost,
  RESTRICTION_REASON: { de: 'Begründung', en: 'Justification' }, RESTRICTION_ALTERNATIVE: { de: 'Für alle anderen', en: 'For everybody else' },
  WHAT_TO_BRING: fieldLabels.whatToBring, HOW_TO_REGISTER: fieldLabels.howToRegister, WAIT_TIME: fieldLabels.waitTime, INTERPRETATION: fieldLabels.interpretation,
  ANNOUNCEMENT: fieldLabels.announcement,
};

function translatedInto({ translations }: FullContent): readonly OfferingFact[] {
  const into: Language[] = [...new Set(translations.map((one) => one.language))];
  return list({ de: 'Auch in diesen Sprachen', en: 'Also in these languages' }, into.map(interfaceLanguageName));
}

function both(words: (language: 'de' | 'en') => string): Text {
  return { de: words('de'), en: words('en') };
}

const timeLabels: Readonly<Record<ScheduleOrigin, Text>> = { OFFERING: { de: 'Zeit', en: 'Time' }, PLACE: { de: 'Öffnungszeit des Ortes', en: 'Opening hours of the place' } };

/** Where it holds is said as soon as it does not hold everywhere. */
function timeText(time: FullSchedule): Text {
  const place = [time.where?.name, time.where?.town].flatMap((part) => (part ? [isolated(part)] : [])).join(', ');
  const text = scheduleText(time);
  return place === '' ? text : { de: `${text.de} – ${place}`, en: `${inLanguage(text, 'en')} – ${place}` };
}

function placeFacts(place: FullPlace): OfferingFact[] {
  const { link, phone, transport, note, barrierFacts } = place;
  return [
    ...addressesOf(place).map((address): OfferingFact => [{ de: 'Ort', en: 'Place' }, addressText(address)]),
    ...(place.kind === 'REMOTE' ? words({ de: 'Von zu Hause aus', en: 'From home' }, place.name) : []),
    ...words({ de: 'Link zum Ort', en: 'Link of the place' }, link), ...words({ de: 'Telefon des Ortes', en: 'Telephone of the place' }, phone),
    ...words({ de: 'Mit Bus und Bahn', en: 'By bus and train' }, transport), ...words({ de: 'Hinweis zum Ort', en: 'Note about the place' }, note),
    ...list({ de: 'Barrierefreiheit', en: 'Accessibility' }, barrierFacts.map(barrierText)),
  ];
}

function barrierText({ code, state, note }: BarrierFact): Text {
  const said = (language: 'de' | 'en'): string => `${barrierFactNames[code][language]}: ${barrierStateNames[state][language]}${note === null ? '' : ` (${isolated(note)})`}`;
  return { de: said('de'), en: said('en') };
}

function addressText({ name, street, postcode, town, district, latitude, longitude }: Address): Text {
  const said = (onMap: string): string => {
    const point = latitude === null || longitude === null ? null : `${onMap} ${latitude}, ${longitude}`;
    const parts = [name, street, [postcode, town].filter(Boolean).join(' '), district, point];
    return parts.flatMap((part) => (part ? [isolated(part)] : [])).join(', ');
  };
  return { de: said('auf der Karte bei'), en: said('on the map at') };
}

function costText({ kind, amountCents, text }: OfferingContent['cost']): Text {
  const more = text ? `; ${isolated(text)}` : '';
  switch (kind) {
    case 'FREE': return { de: `kostenlos${more}`, en: `free of charge${more}` };
    case 'AMOUNT': return { de: `${Money.format(amountCents ?? 0)}${more}` };
    case 'TEXT': return { de: text ?? '' };
  }
}

function restrictionFacts({ basis, reason, reviewOn, alternative }: Restriction): readonly OfferingFact[] {
  return [
    ...(basis === null ? [] : [[{ de: 'Grund der Einschränkung', en: 'Ground of the restriction' }, restrictionBasisNames[basis]] as const]),
    ...words({ de: 'Begründung', en: 'Justification' }, reason),
    ...words({ de: 'Wird wieder geprüft am', en: 'Reviewed again on' }, reviewOn === null ? null : LocalDate.format(reviewOn)),
    ...words({ de: 'Für alle anderen', en: 'For everybody else' }, alternative),
  ];
}
