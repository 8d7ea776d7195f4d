import { type Text } from '#kernel';

/** How far the integration office has checked an organisation. */
export type Verification = 'UNVERIFIED' | 'PENDING' | 'VERIFIED' | 'SUSPENDED' | 'DEACTIVATED';

/** What people read, as in "the organisation is ...". */
export const verificationLabels: Readonly<Record<Verification, Text>> = {
  UNVERIFIED: { de: 'noch nicht bestätigt', en: 'not verified yet' },
  PENDING: { de: 'zur Bestätigung angemeldet', en: 'waiting to be verified' },
  VERIFIED: { de: 'bestätigt', en: 'verified' },
  SUSPENDED: { de: 'gesperrt', en: 'suspended' },
  DEACTIVATED: { de: 'beendet', en: 'ended' },
};
