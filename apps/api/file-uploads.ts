import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { AppError } from '#kernel';

const PICTURES = '/images';
const tablePaths: readonly string[] = ['/tables/offerings', '/tables/grants'];
const ANY_FILE = 'application/octet-stream';
const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];
/** How programs name tables, calendars and the JSON of regions. Browsers on Windows call a CSV file `application/vnd.ms-excel`; what they do not know they send without a name. */
const tableTypes: ReadonlySet<string> = new Set([
  ANY_FILE, 'binary/octet-stream', 'text/csv', 'application/csv', 'text/x-csv', 'application/x-csv', 'text/comma-separated-values', 'text/tab-separated-values', 'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/calendar', 'application/calendar', 'application/ics', 'text/x-vcalendar', 'application/json', 'text/json',
]);
/** What a browser lets any page send without asking us first (Fetch Standard, CORS-safelisted). */
const sentUnasked: ReadonlySet<string> = new Set(['', 'text/plain']);
/** A page can send this one only after the browser has asked us, and nobody hands anything in without it. */
const OWN_HEADER = 'act-as';

/**
 * Lets files through as they come, for the routes that take them: they read them themselves, after they have looked who
 * sends them, and no further than they may be long. The limit of all other requests is as small as it was.
 */
export function acceptFiles(server: FastifyInstance): void {
  // JSON and plain text have readers for all routes; here they are a file like any other, so they are called one.
  server.addHook('onRequest', async (request) => {
    if (request.method !== 'POST' || !tablePaths.includes(request.routeOptions.url ?? '')) return;
    const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const isTaken = tableTypes.has(type) || (sentUnasked.has(type) && request.headers[OWN_HEADER] !== undefined);
    if (!isTaken) throw notAFile();
    request.headers['content-type'] = ANY_FILE;
  });
  const takers: readonly (readonly [paths: readonly string[], types: readonly string[]])[] = [[[PICTURES], pictureTypes], [tablePaths, [ANY_FILE]]];
  for (const [paths, types] of takers) {
    server.addContentTypeParser([...types], (request: FastifyRequest, payload, done) => {
      if (paths.includes(request.routeOptions.url ?? '')) done(null, payload);
      else done(new AppError('BAD_USER_INPUT', { de: 'Dieser Inhaltstyp wird hier nicht angenommen.', en: 'This content type is not accepted here.' }, { status: 415 }));
    });
  }
}

function notAFile(): AppError {
  return new AppError('BAD_USER_INPUT', {
    de: 'Bitte senden Sie die Datei selbst, nicht als Formular: CSV (text/csv), XLSX, Kalender (.ics, text/calendar) oder Integreat (.json, application/json), im Zweifel als application/octet-stream.',
    en: 'Please send the file itself, not as a form: CSV (text/csv), XLSX, calendar (.ics, text/calendar) or Integreat (.json, application/json); if in doubt as application/octet-stream.',
  }, { status: 415, reason: 'NOT_A_TABLE' });
}
