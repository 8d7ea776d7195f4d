/** A funder's programme of every demo network. Programmes and funders are invented. */
export interface DemoProgramme {
  key: string;
  title: string;
  funderName: string;
  isCountyFunded: boolean;
}

/** Four per network. */
export const demoProgrammes: readonly DemoProgramme[] = [
  { key: 'land', title: 'Landesprogramm Zusammenleben (Demo)', funderName: 'Land (Demo)', isCountyFunded: false },
  { key: 'kreis', title: 'Kreisförderung Teilhabe (Demo)', funderName: 'Kreis (Demo)', isCountyFunded: true },
  { key: 'eu', title: 'Europäischer Teilhabefonds (Demo)', funderName: 'Europäische Union (Demo)', isCountyFunded: false },
  { key: 'stiftung', title: 'Stiftung Nachbarschaft (Demo)', funderName: 'Stiftung Nachbarschaft (Demo)', isCountyFunded: false },
];

/** A grant by days from today; the share of the offering's cost it pays in percent. */
export interface DemoFunding {
  programme: string;
  status: 'COMMITTED' | 'APPLIED' | 'PLANNED';
  fromDay: number;
  toDay: number;
  percent: number;
}

/**
 * How the funded offerings are paid, in order and again from the beginning: cliffs in about 30, 90 and 270 days, a
 * secure one, a gap between two grants, a bridge that two funders share, and one that waits for its renewal.
 */
export const demoFundingPatterns: readonly (readonly DemoFunding[])[] = [
  [{ programme: 'land', status: 'COMMITTED', fromDay: -330, toDay: 30, percent: 100 }],
  [{ programme: 'kreis', status: 'COMMITTED', fromDay: -270, toDay: 90, percent: 100 }],
  [{ programme: 'eu', status: 'COMMITTED', fromDay: -90, toDay: 270, percent: 100 }],
  [{ programme: 'kreis', status: 'COMMITTED', fromDay: -60, toDay: 800, percent: 100 }],
  [
    { programme: 'land', status: 'COMMITTED', fromDay: -345, toDay: 20, percent: 100 },
    { programme: 'land', status: 'COMMITTED', fromDay: 80, toDay: 445, percent: 100 },
  ],
  [
    { programme: 'eu', status: 'COMMITTED', fromDay: -300, toDay: 60, percent: 100 },
    { programme: 'kreis', status: 'COMMITTED', fromDay: 61, toDay: 240, percent: 50 },
    { programme: 'stiftung', status: 'COMMITTED', fromDay: 61, toDay: 240, percent: 50 },
  ],
  [
    { programme: 'stiftung', status: 'COMMITTED', fromDay: -200, toDay: 165, percent: 100 },
    { programme: 'stiftung', status: 'APPLIED', fromDay: 166, toDay: 531, percent: 100 },
  ],
];
