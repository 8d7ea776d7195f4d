import { type Text } from '#kernel';

/** What the page says around the facts; `{place}` stands for the name of the organisation. */
export interface ConfirmationWords {
  title: Text;
  ask: Text;
  right: Text;
  wrong: Text;
  confirmed: Text;
  corrected: Text;
}

/** Those of what the office has entered. */
export const officeWords: ConfirmationWords = {
  title: { de: 'Stimmt das so?', en: 'Is this right?' },
  ask: { de: 'Das Integrationsbüro hat dies über „{place}“ eingetragen:', en: 'The integration office has entered this about "{place}":' },
  right: { de: 'Ja, das stimmt', en: 'Yes, this is right' },
  wrong: { de: 'Nein, das ist anders', en: 'No, this is different' },
  confirmed: { de: 'Der Eintrag gilt jetzt als von Ihnen bestätigt.', en: 'The entry now counts as confirmed by you.' },
  corrected: { de: 'Das Integrationsbüro liest, was Sie geschrieben haben, und berichtigt den Eintrag.', en: 'The integration office reads what you have written and puts the entry right.' },
};
