import { inLanguage, type Language, type Text } from '#kernel';
import { type MissingStep, type Reason } from './finder.js';
import { languageName } from './spoken-language.js';

const weekdays: readonly Text[] = [
  { de: 'montags', en: 'Mondays' }, { de: 'dienstags', en: 'Tuesdays' }, { de: 'mittwochs', en: 'Wednesdays' },
  { de: 'donnerstags', en: 'Thursdays' }, { de: 'freitags', en: 'Fridays' }, { de: 'samstags', en: 'Saturdays' }, { de: 'sonntags', en: 'Sundays' },
];

/** A reason or a missing step in plain words. */
export function noteText(note: Reason | MissingStep, language: Language): string {
  return inLanguage(textOf(note, language), language);
}

function textOf(note: Reason | MissingStep, language: Language): Text {
  switch (note.code) {
    case 'LANGUAGE': {
      const name = languageName(note.language, language);
      return { de: `Sie sprechen ${name}`, en: `You speak ${name}` };
    }
    case 'DISTANCE': return note.km < 1
      ? { de: 'weniger als 1 km entfernt', en: 'less than 1 km away' }
      : { de: `${Math.round(note.km)} km entfernt`, en: `${Math.round(note.km)} km away` };
    case 'REMOTE': return { de: 'von zu Hause aus möglich', en: 'possible from home' };
    case 'FLEXIBLE': return { de: 'Zeiten nach Absprache', en: 'times by arrangement' };
    case 'TIME': {
      const day = weekdays[note.weekday - 1] ?? { de: '' };
      const from = clock(note.fromMinute);
      const to = clock(note.toMinute);
      return { de: `${day.de} ${from}–${to} Uhr`, en: `${inLanguage(day, 'en')} ${from}–${to}` };
    }
    case 'SEATS': return note.free === 1
      ? { de: 'noch 1 Platz frei', en: '1 place left' }
      : { de: `noch ${note.free} Plätze frei`, en: `${note.free} places left` };
    case 'POLICE_CERTIFICATE': return { de: 'erweitertes Führungszeugnis zeigen', en: 'show an extended police certificate' };
    case 'INFECTION_PROTECTION': return { de: 'Belehrung nach dem Infektionsschutzgesetz', en: 'instruction on infection protection' };
    case 'CONFIDENTIALITY': return { de: 'Verpflichtung zur Verschwiegenheit unterschreiben', en: 'sign a commitment to confidentiality' };
    case 'FIRST_AID': return { de: 'Erste-Hilfe-Kurs', en: 'first aid course' };
    case 'AGE': return { de: `sagen, dass Sie mindestens ${note.minAge} Jahre alt sind`, en: `say that you are at least ${note.minAge} years old` };
    case 'SPEAK': {
      const name = languageName(note.language, language);
      return { de: `${name} wird verlangt`, en: `${name} is required` };
    }
  }
}

function clock(minute: number): string {
  const hours = Math.floor(minute / 60) % 24;
  const minutes = minute % 60;
  return minutes === 0 ? String(hours) : `${hours}:${String(minutes).padStart(2, '0')}`;
}
