import { type Text } from '#kernel';

/** What the pages for signing in say. */
export const signInTexts = {
  signIn: { de: 'Anmelden', en: 'Sign in' },
  signInHow: {
    de: 'Sie brauchen kein Passwort. Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen eine Mail mit einem Code.',
    en: 'You need no password. Enter your e-mail address. We send you a mail with a code.',
  },
  email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  sendMail: { de: 'Mail schicken', en: 'Send the mail' },
  codeTitle: { de: 'Code eingeben', en: 'Enter the code' },
  codeHow: {
    de: 'Wir haben Ihnen eine Mail geschickt. Darin stehen ein Code und ein Link. Geben Sie hier den Code ein, oder öffnen Sie den Link in der Mail. Beide gelten zehn Minuten.',
    en: 'We have sent you a mail with a code and a link. Enter the code here, or open the link in the mail. Both are good for ten minutes.',
  },
  code: { de: 'Code aus der Mail (6 Ziffern)', en: 'Code from the mail (6 digits)' },
  noMail: {
    de: 'Keine Mail da? Sehen Sie bitte auch im Spam-Ordner nach. Nach mehreren Mails in kurzer Zeit kommt keine neue; der Link in der letzten gilt trotzdem.',
    en: 'No mail? Please look into your spam folder too. After several mails in a short time no new one comes; the link in the last one is still good.',
  },
  newMail: { de: 'Neue Mail anfordern', en: 'Ask for a new mail' },
  linkAsk: { de: 'Mit dem Knopf melden Sie sich auf diesem Gerät an: {place}', en: 'The button signs you in on this device: {place}' },
  linkOver: {
    de: 'Dieser Link ist abgelaufen oder schon benutzt. Bitte fordern Sie eine neue Mail an.', en: 'This link has expired or was used already. Please ask for a new mail.',
  },
  signedIn: { de: 'Sie sind angemeldet', en: 'You are signed in' },
  signedInAs: { de: 'Sie sind angemeldet: {place}', en: 'You are signed in: {place}' },
  goOn: { de: 'Weiter', en: 'Continue' },
  signOut: { de: 'Abmelden', en: 'Sign out' },
  signOutWhy: {
    de: 'Ist das nicht Ihr eigenes Gerät, oder möchten Sie eine andere Adresse benutzen? Dann melden Sie sich ab.',
    en: 'Is this not your own device, or would you like to use another address? Then sign out.',
  },
  refused: { de: 'Das hat nicht geklappt', en: 'That did not work' },
} satisfies Record<string, Text>;
