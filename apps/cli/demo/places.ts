/** A demo network: a real county with real towns; people and organisations in it are invented. */
export interface DemoCounty {
  ags: string;
  slug: string;
  name: string;
  /** ISO 3166-2 code of the Land, where its funders sit. */
  land: string;
  /** Towns with the points of their town halls, entered by hand, rounded to about a kilometre. */
  towns: readonly { name: string; postcode: string; lat: number; lon: number }[];
  /** The long school holidays that are left of 2026/27, as the Land announced them (Kultusministerkonferenz, Ferienregelung 2026/2027). */
  schoolHolidays: readonly { name: string; from: string; to: string }[];
  /** After how many months it wants offerings looked at; left out = as usual. */
  freshnessMonths?: 6;
}

/** The six networks of the demo. */
export const demoCounties: readonly DemoCounty[] = [
  {
    ags: '01004', slug: 'neumuenster', name: 'Neumünster', land: 'SH',
    towns: [
      { name: 'Neumünster', postcode: '24534', lat: 54.07, lon: 9.98 }, { name: 'Neumünster-Einfeld', postcode: '24536', lat: 54.13, lon: 9.99 },
      { name: 'Neumünster-Gadeland', postcode: '24539', lat: 54.05, lon: 10.01 }, { name: 'Neumünster-Tungendorf', postcode: '24536', lat: 54.09, lon: 10.01 },
    ],
    schoolHolidays: [
      { name: 'Weihnachtsferien', from: '2026-12-21', to: '2027-01-06' }, { name: 'Osterferien', from: '2027-03-30', to: '2027-04-10' },
      { name: 'Sommerferien', from: '2027-07-03', to: '2027-08-14' },
    ],
  },
  {
    ags: '15001', slug: 'dessau-rosslau', name: 'Dessau-Roßlau', land: 'ST', freshnessMonths: 6,
    towns: [
      { name: 'Dessau', postcode: '06844', lat: 51.84, lon: 12.24 }, { name: 'Roßlau', postcode: '06862', lat: 51.89, lon: 12.25 },
      { name: 'Dessau-Süd', postcode: '06849', lat: 51.80, lon: 12.24 }, { name: 'Ziebigk', postcode: '06846', lat: 51.84, lon: 12.21 },
    ],
    schoolHolidays: [
      { name: 'Weihnachtsferien', from: '2026-12-21', to: '2027-01-02' }, { name: 'Winterferien', from: '2027-02-01', to: '2027-02-06' },
      { name: 'Osterferien', from: '2027-03-22', to: '2027-03-27' }, { name: 'Sommerferien', from: '2027-07-10', to: '2027-08-20' },
    ],
  },
  {
    ags: '16077', slug: 'altenburger-land', name: 'Altenburger Land', land: 'TH',
    towns: [
      { name: 'Altenburg', postcode: '04600', lat: 50.99, lon: 12.44 }, { name: 'Schmölln', postcode: '04626', lat: 50.90, lon: 12.36 },
      { name: 'Meuselwitz', postcode: '04610', lat: 51.04, lon: 12.30 }, { name: 'Gößnitz', postcode: '04639', lat: 50.89, lon: 12.43 },
    ],
    schoolHolidays: [
      { name: 'Weihnachtsferien', from: '2026-12-23', to: '2027-01-02' }, { name: 'Winterferien', from: '2027-02-01', to: '2027-02-06' },
      { name: 'Osterferien', from: '2027-03-22', to: '2027-04-03' }, { name: 'Sommerferien', from: '2027-07-10', to: '2027-08-20' },
    ],
  },
  {
    ags: '08226', slug: 'rhein-neckar-kreis', name: 'Rhein-Neckar-Kreis', land: 'BW',
    towns: [
      { name: 'Sinsheim', postcode: '74889', lat: 49.25, lon: 8.88 }, { name: 'Weinheim', postcode: '69469', lat: 49.55, lon: 8.67 },
      { name: 'Wiesloch', postcode: '69168', lat: 49.29, lon: 8.70 }, { name: 'Hockenheim', postcode: '68766', lat: 49.32, lon: 8.55 },
    ],
    schoolHolidays: [
      { name: 'Weihnachtsferien', from: '2026-12-23', to: '2027-01-09' }, { name: 'Osterferien', from: '2027-03-30', to: '2027-04-03' },
      { name: 'Pfingstferien', from: '2027-05-18', to: '2027-05-29' }, { name: 'Sommerferien', from: '2027-07-29', to: '2027-09-11' },
    ],
  },
  {
    ags: '06440', slug: 'wetteraukreis', name: 'Wetteraukreis', land: 'HE',
    towns: [
      { name: 'Friedberg', postcode: '61169', lat: 50.33, lon: 8.76 }, { name: 'Bad Vilbel', postcode: '61118', lat: 50.18, lon: 8.74 },
      { name: 'Büdingen', postcode: '63654', lat: 50.29, lon: 9.11 }, { name: 'Nidda', postcode: '63667', lat: 50.41, lon: 9.01 },
    ],
    schoolHolidays: [
      { name: 'Weihnachtsferien', from: '2026-12-23', to: '2027-01-12' }, { name: 'Osterferien', from: '2027-03-22', to: '2027-04-02' },
      { name: 'Sommerferien', from: '2027-06-28', to: '2027-08-06' },
    ],
  },
  {
    ags: '05766', slug: 'lippe', name: 'Kreis Lippe', land: 'NW',
    towns: [
      { name: 'Detmold', postcode: '32756', lat: 51.94, lon: 8.88 }, { name: 'Lemgo', postcode: '32657', lat: 52.03, lon: 8.90 },
      { name: 'Bad Salzuflen', postcode: '32105', lat: 52.09, lon: 8.75 }, { name: 'Blomberg', postcode: '32825', lat: 51.94, lon: 9.09 },
    ],
    schoolHolidays: [
      { name: 'Weihnachtsferien', from: '2026-12-23', to: '2027-01-06' }, { name: 'Osterferien', from: '2027-03-22', to: '2027-04-03' },
      { name: 'Sommerferien', from: '2027-07-19', to: '2027-08-31' },
    ],
  },
];
