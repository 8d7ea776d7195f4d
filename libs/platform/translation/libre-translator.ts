import { type Language } from '#kernel';
import { withDeadline } from '#platform/web';
import { type MachineTranslator, type TextToTranslate, TranslationRefused, TranslationUnavailable } from './translator.js';

const TIMEOUT_MS = 30_000;
/** Far more than the longest text becomes in any language. */
const ANSWER_BYTES_MAX = 262_144;
const CLIENT_ERRORS = { from: 400, to: 499 };
/** Not about the text: the key is wrong, or there were too many. */
const NOT_ABOUT_THE_TEXT = [401, 402, 403, 404, 405, 407, 408, 429];

/** Where the service is. `timeoutMs` is shorter in tests. */
export interface LibreTranslateOptions {
  /** Its address, without `/translate`. */
  url: string;
  /** Null = it asks for none. */
  key: string | null;
  timeoutMs?: number;
}

/**
 * A service that speaks the API of LibreTranslate, which everybody can run in their own house: `POST {url}/translate`.
 * Redirects are not followed: texts go where the operator said and nowhere else.
 */
export class LibreTranslator implements MachineTranslator {
  private readonly address: string;

  constructor(private readonly options: LibreTranslateOptions) {
    this.address = `${options.url.replace(/\/+$/, '')}/translate`;
  }

  async translate({ text, from, into }: TextToTranslate, signal?: AbortSignal): Promise<string> {
    try {
      return await withDeadline(this.options.timeoutMs ?? TIMEOUT_MS, signal ?? new AbortController().signal, async (late) => {
        const response = await fetch(this.address, {
          method: 'POST', redirect: 'error', signal: late, headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ q: text, source: codeOf(from), target: codeOf(into), format: 'text', ...(this.options.key === null ? {} : { api_key: this.options.key }) }),
        });
        const answer = await boundedText(response);
        if (!response.ok) throw failure(response.status);
        return translatedText(answer);
      });
    } catch (error) {
      if (error instanceof TranslationRefused || error instanceof TranslationUnavailable) throw error;
      // Neither the text nor the key may end in a log.
      throw new TranslationUnavailable(`The translation service did not answer: ${error instanceof Error ? error.name : 'unknown failure'}.`);
    }
  }
}

/** Plain language is German to a machine. */
function codeOf(language: Language): string {
  return language === 'de-x-leicht' ? 'de' : language;
}

function failure(status: number): Error {
  const isAboutTheText = status >= CLIENT_ERRORS.from && status <= CLIENT_ERRORS.to && !NOT_ABOUT_THE_TEXT.includes(status);
  return isAboutTheText ? new TranslationRefused(`The translation service refused a text with status ${status}.`) : new TranslationUnavailable(`The translation service answered with status ${status}.`);
}

async function boundedText(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (bytes > ANSWER_BYTES_MAX) throw new TranslationRefused(`The translation service answered with more than ${ANSWER_BYTES_MAX} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function translatedText(answer: string): string {
  const parsed = parsedJson(answer);
  const text = typeof parsed === 'object' && parsed !== null && 'translatedText' in parsed ? parsed.translatedText : null;
  if (typeof text !== 'string') throw new TranslationUnavailable('The translation service answered with something else than a translation.');
  return text;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
