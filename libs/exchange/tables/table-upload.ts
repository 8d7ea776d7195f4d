import { type FastifyRequest } from 'fastify';
import { AppError, InputReader, isProblem, type Text } from '#kernel';
import { fileBodyOf, type NoFile } from '#platform/http';

const NAME_MAX = 200;

function refusal(why: NoFile, megabytes: number): { status: number; reason: string; text: Text } {
  if (why === 'TOO_LARGE') return { status: 413, reason: 'TOO_LARGE', text: { de: `Die Datei ist größer als ${megabytes} MB. Bitte teilen Sie sie auf.`, en: `The file is larger than ${megabytes} MB. Please divide it.` } };
  if (why === 'EMPTY') return { status: 400, reason: 'EMPTY', text: { de: 'Die Datei ist leer.', en: 'The file is empty.' } };
  return { status: 415, reason: 'NOT_A_TABLE', text: { de: 'Bitte senden Sie die Datei selbst: CSV, XLSX, Kalender (.ics) oder Integreat (.json).', en: 'Please send the file itself: CSV, XLSX, calendar (.ics) or Integreat (.json).' } };
}

/** What the file is called; it travels percent-encoded, because headers carry no umlauts. `otherwise` = for a file without a name that can be shown. */
export function fileNameOf(header: string | undefined, otherwise: string): string {
  const reader = new InputReader();
  const name = reader.optionalText('fileName', decoded(header ?? '').slice(0, NAME_MAX), { max: NAME_MAX });
  const parsed = reader.result(() => name ?? otherwise);
  return isProblem(parsed) ? otherwise : parsed;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The file that is the body of a request. @throws AppError */
export async function tableBodyOf(request: FastifyRequest, maxBytes: number): Promise<Buffer> {
  const file = await fileBodyOf(request, maxBytes);
  if (typeof file !== 'string') return file;
  const { status, text, reason } = refusal(file, maxBytes / 1024 / 1024);
  throw new AppError('BAD_USER_INPUT', text, { status, reason });
}
