import sharp from 'sharp';
import { type Caller, type TestApi } from './api.js';

/** An answer of the routes of pictures. */
export interface ImageAnswer {
  status: number;
  headers: Headers;
  bytes: Buffer;
  /** The answer as JSON; null for a picture. */
  json: Record<string, unknown> | null;
}

/** A picture in one colour, with a position in its metadata. */
export async function photo(background: string, size = { width: 640, height: 400 }): Promise<Buffer> {
  return sharp({ create: { ...size, channels: 3, background } })
    .withExif({ IFD0: { Copyright: 'GEHEIM' }, IFD3: { GPSLatitude: '54/1 4/1 0/1', GPSLatitudeRef: 'N' } }).jpeg().toBuffer();
}

/** Hands in a file as a program would. */
export async function handIn(api: TestApi, file: Buffer | ReadableStream, caller: Caller = {}, type = 'image/jpeg'): Promise<ImageAnswer> {
  const body = Buffer.isBuffer(file) ? new Uint8Array(file) : file;
  return answerOf(await fetch(`${api.url}/images`, { method: 'POST', headers: { 'content-type': type, ...headersOf(caller) }, body, duplex: 'half' }));
}

/** Asks for a picture. */
export async function pictureAt(api: TestApi, path: unknown, caller: Caller = {}): Promise<ImageAnswer> {
  return answerOf(await fetch(`${api.url}${String(path)}`, { headers: headersOf(caller) }));
}

async function answerOf(response: Response): Promise<ImageAnswer> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, bytes, json: isJson ? JSON.parse(bytes.toString()) as Record<string, unknown> : null };
}

function headersOf({ token, actAs }: Caller): Record<string, string> {
  return { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...(actAs === undefined ? {} : { 'act-as': actAs }) };
}
