import { type OfferingsService } from '#directory';

type Fields = Parameters<OfferingsService['create']>[1];

/** Name of a text that is translated, as in the contract. */
export type TextField = NonNullable<Fields['translations']>[number]['field'];

/** Title and description of an offering in another language, and what else it says in words. */
export type DemoText = readonly [title: string, description: string, more?: Partial<Record<TextField, string>>];

/** The offerings of the demo in one language, by their German titles. */
export type DemoTexts = Readonly<Record<string, DemoText>>;
