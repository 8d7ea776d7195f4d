import { type directoryUseCases } from '#directory';
import { type Choice } from './choice.js';
import { audiences, manners, otherLanguages, streets, subjects, type Subject, towns } from './words.js';

/** One offering as it is published in bulk. */
export type BulkOffering = Parameters<InstanceType<(typeof directoryUseCases)['OfferingsInBulk']>['publish']>[2][number];
type Fields = BulkOffering['fields'];
type Place = { readonly kind: 'AT'; readonly name: string; readonly point: Point } | { readonly kind: 'REMOTE' };

/** WGS 84 in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

const HOURS = ['08:00', '09:00', '09:30', '10:00', '13:00', '14:00', '15:30', '17:00', '18:00'] as const;
/** About 30 kilometres, in degrees of latitude: how far the towns of a county lie from its middle. */
const SPREAD = 0.27;

/** One invented offering of a county. The same choices give the same offering. */
export function inventedOffering(choice: Choice, middle: Point): Fields {
  const subject = choice.of(subjects);
  const [audience, suitedFor] = choice.of(audiences);
  const place = choice.happens(0.1) ? { kind: 'REMOTE' as const } : { kind: 'AT' as const, name: choice.of(towns), point: middle };
  return {
    ...textsOf(choice, subject, audience), lifeAreas: [subject[0] as 'WORK'], terms: [subject[1]],
    suitedFor: suitedFor === null ? [] : [suitedFor as 'WOMEN'],
    languages: [...new Set(['de', ...choice.some(otherLanguages, 3)])],
    ...placesOf(choice, place), ...timesOf(choice),
    cost: choice.happens(0.75) ? { kind: 'FREE' } : { kind: 'AMOUNT', amountCents: 100 * (1 + choice.below(40)) },
    contact: { name: null, email: `kontakt${choice.below(1000)}@traeger.example`, phone: `0000 ${10_000 + choice.below(89_999)}` },
  };
}

function textsOf(choice: Choice, [, , title, about, english]: Subject, audience: string): Fields {
  const said = [about, choice.of(manners), choice.of(manners)];
  const texts = { title: title + audience, description: [...new Set(said)].join(' ') };
  if (!choice.happens(0.2)) return texts;
  return {
    ...texts, translations: [
      { language: 'en', field: 'TITLE', text: english }, { language: 'en', field: 'DESCRIPTION', text: `${english}. Everyone is welcome. We take our time and speak several languages.` },
    ],
  };
}

function placesOf(choice: Choice, place: Place): Fields {
  if (place.kind === 'REMOTE') return { isRemote: true };
  const away = (): number => Math.round((choice.below(2001) / 1000 - 1) * SPREAD * 10_000) / 10_000;
  return {
    places: [{
      name: choice.happens(0.3) ? `Haus ${place.name}` : null, town: place.name, street: `${choice.of(streets)} ${1 + choice.below(80)}`,
      latitude: Number((place.point.latitude + away()).toFixed(4)), longitude: Number((place.point.longitude + away()).toFixed(4)),
      barrierFacts: choice.happens(0.4) ? [{ code: 'STEP_FREE', state: 'YES' }] : [],
    }],
  };
}

function timesOf(choice: Choice): Fields {
  if (choice.happens(0.15)) return { isTimeByArrangement: true };
  const from = choice.below(HOURS.length - 1);
  const times = choice.some([1, 2, 3, 4, 5, 6], 2).sort((a, b) => a - b);
  return { times: [{ weekdays: times.length === 0 ? [2] : times, from: HOURS[from] ?? '09:00', to: HOURS[from + 1] ?? '19:00' }] };
}
