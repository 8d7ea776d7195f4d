import { type Language } from '#kernel';

/** A text to be translated, and from and into what. */
export interface TextToTranslate {
  text: string;
  from: Language;
  into: Language;
}

/** Nest token of the MachineTranslator; null = none is set up, which is how an installation begins. */
export const MACHINE_TRANSLATOR = Symbol('MACHINE_TRANSLATOR');

/** A machine that translates. It is a service of somebody: what is given to it leaves this system. */
export interface MachineTranslator {
  /** @throws TranslationRefused for this text; TranslationUnavailable when no text can be translated at present. */
  translate(text: TextToTranslate, signal?: AbortSignal): Promise<string>;
}

/** The service does not translate this text or this pair of languages; another one may still be. */
export class TranslationRefused extends Error {}

/** The service is away, overloaded, or does not know us. */
export class TranslationUnavailable extends Error {}
