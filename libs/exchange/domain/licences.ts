/** Under which terms open data may be given. `dcat` is the address of DCAT-AP.de, `url` that of the text for people. */
export const licences = {
  DL_DE_BY_2_0: { name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0', url: 'https://www.govdata.de/dl-de/by-2-0', dcat: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0' },
  DL_DE_ZERO_2_0: { name: 'Datenlizenz Deutschland – Zero – Version 2.0', url: 'https://www.govdata.de/dl-de/zero-2-0', dcat: 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0' },
  CC_BY_4_0: { name: 'Creative Commons Namensnennung 4.0 International', url: 'https://creativecommons.org/licenses/by/4.0/', dcat: 'http://dcat-ap.de/def/licenses/cc-by/4.0' },
  CC_ZERO_1_0: { name: 'Creative Commons Zero 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', dcat: 'http://dcat-ap.de/def/licenses/cc-zero' },
} as const;
export type LicenceCode = keyof typeof licences;

/** The terms of a network: a licence, and whom to name. */
export interface Terms {
  licence: LicenceCode;
  attribution: string;
}

/** True for the code of a licence. */
export function isLicence(code: string): code is LicenceCode {
  return Object.hasOwn(licences, code);
}
