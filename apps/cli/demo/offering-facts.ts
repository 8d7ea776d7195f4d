import { LocalDate } from '#kernel';
import { type OfferingsService } from '#directory';
import { type DemoNetwork } from './demo-network.js';

type Fields = Parameters<OfferingsService['create']>[1];

const WORKS_DAYS = 20;

/** What some offerings of the demo say beyond what their public page needs, by title. */
export function factsOf({ today, county }: DemoNetwork, title: string): Fields {
  const facts: Readonly<Record<string, Fields>> = {
    'Sprachcafé': {
      alternateName: 'Café der Sprachen', howToRegister: 'Einfach kommen, ohne Anmeldung.', interpretation: 'Arabisch und Ukrainisch an jedem Nachmittag.',
      announcement: { text: 'Der Eingang ist bis zum Ende der Bauarbeiten im Hof.', until: LocalDate.addDays(today, WORKS_DAYS) },
    },
    'Hausaufgabenhilfe': {
      ageRange: { minimum: 6, maximum: 12 }, whatToBring: 'Schulhefte, Stifte, eine Trinkflasche.', waitTime: 'Meistens wird in zwei bis vier Wochen ein Platz frei.',
      howToRegister: 'Anmeldung durch die Eltern, vor dem ersten Besuch.', requiredDocuments: [{ name: 'Einverständnis der Eltern' }],
      furtherContacts: [{ role: 'Anmeldung', phone: '0000 20000', extension: '012', languages: ['de', 'tr'] }],
    },
    'Schwimmen lernen': { ageRange: { minimum: 8 }, whatToBring: 'Badesachen und ein Handtuch. Badeanzüge können geliehen werden.' },
    'Deutsch für den Beruf': {
      accreditations: 'Zugelassener Träger für Berufssprachkurse (Demo)', waitTime: 'Ein neuer Kurs beginnt alle zehn Wochen.',
      requiredDocuments: [{ name: 'Ausweis' }, { name: 'Nachweis über Deutsch B1, wenn vorhanden' }],
      furtherContacts: [
        { role: 'Kursbüro', name: 'Frau Beispiel', email: `kursbuero@brueckenwerk.${county.slug}.example`, phone: '0000 30000', extension: '07', languages: ['de', 'en'] },
        { role: 'Buchhaltung', email: `rechnung@brueckenwerk.${county.slug}.example` },
      ],
    },
    'Offene Werkstatt Holz': {
      ageRange: { minimum: 14 }, whatToBring: 'Feste Schuhe und eigene Ideen.',
      announcement: { text: 'Wegen einer neuen Lüftung geschlossen.', until: LocalDate.addDays(today, WORKS_DAYS), isPaused: true },
    },
    'Reparaturtreff': { whatToBring: 'Das kaputte Gerät und, wenn vorhanden, die Anleitung.', howToRegister: 'Ohne Anmeldung.' },
  };
  return facts[title] ?? {};
}
