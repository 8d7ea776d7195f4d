import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type MailOptions } from './mail-options.js';
import { headerValue, oneAddress } from './new-mail.js';
import { type MailTransport, type PreparedMail, type SendOutcome, type SendPhase } from './transport.js';

const CONNECT_TIMEOUT_MS = 5_000;
const SMTP_PORT = 25;
const SMTPS_PORT = 465;

interface SmtpTry {
  phase: SendPhase;
  connection: SMTPConnection;
}

/** Sends through a mail server, one connection per mail, and knows at every moment how far it came. */
export class SmtpTransport implements MailTransport {
  readonly leavesTheHouse = true;

  constructor(private readonly url: URL, private readonly from: MailOptions['from']) {}

  async send(mail: PreparedMail, timeoutMs: number): Promise<SendOutcome> {
    const current: SmtpTry = { phase: 'CONNECT', connection: new SMTPConnection(connectionOptions(this.url, timeoutMs)) };
    let timer: NodeJS.Timeout | undefined;
    try {
      // Inside, so that a mail that cannot be built is a failed try and not one of unknown outcome.
      const message = await mimeOf(mail, this.from);
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => { reject(new Error('The mail server took too long.')); }, timeoutMs);
      });
      const smtpCode = await Promise.race([this.converse(current, mail, message), late]);
      return { outcome: 'ACCEPTED', phase: current.phase, smtpCode };
    } catch (error) {
      return refused(current.phase, error);
    } finally {
      clearTimeout(timer);
      // Not QUIT: the answer is in, and waiting for a goodbye would only widen the window in which a crash is ambiguous.
      current.connection.close();
    }
  }

  /** The reply code to the final dot. */
  private async converse(current: SmtpTry, mail: PreparedMail, message: Buffer): Promise<number> {
    const { connection } = current;
    // Errors after the connection is closed have nobody else to hear them.
    connection.on('error', () => undefined);
    await settled((done) => {
      connection.once('error', done);
      connection.connect(done);
    });
    if (this.url.username !== '') {
      const credentials = { user: decodeURIComponent(this.url.username), pass: decodeURIComponent(this.url.password) };
      await settled((done) => { connection.login({ credentials }, done); });
    }
    current.phase = 'ENVELOPE';
    // Nodemailer begins to read the body only after the server's 354, so the first read is the border of the unknown.
    const body = Readable.from((function* () {
      current.phase = 'DATA';
      yield message;
    })());
    return new Promise((resolve, reject) => {
      connection.once('error', reject);
      const envelope = { from: this.from.address, to: [mail.to] };
      connection.send(envelope, body, (error, info) => {
        if (error) reject(error);
        else resolve(Number(String(info?.response ?? '').slice(0, 3)) || 250);
      });
    });
  }
}

/** The same bytes for the same mail, however often it is built. */
export async function mimeOf(mail: PreparedMail, from: MailOptions['from']): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: headerValue('From', from.name), address: oneAddress(from.address) },
    to: { name: '', address: oneAddress(mail.to) },
    subject: headerValue('Subject', mail.subject),
    messageId: headerValue('Message-ID', mail.messageId),
    date: mail.preparedAt,
    // Tells vacation replies and list robots not to answer (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Reminder-Id': mail.id },
    text: mail.text,
    html: mail.html,
    baseBoundary: createHash('sha256').update(mail.id).digest('hex').slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function connectionOptions(url: URL, timeoutMs: number) {
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? SMTPS_PORT : SMTP_PORT),
    secure,
    // On loopback a test sink has no certificate; elsewhere STARTTLS is used whenever the server offers it.
    ignoreTLS: ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname),
    connectionTimeout: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
    greetingTimeout: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
    socketTimeout: timeoutMs,
  };
}

function refused(phase: SendPhase, error: unknown): SendOutcome {
  const smtpCode = codeOf(error);
  if (smtpCode === null) return { outcome: phase === 'DATA' ? 'UNKNOWN' : 'TEMPORARY', phase, smtpCode };
  // Before the envelope a refusal is about us (greeting, sign-in), not about this mail: it can be mended.
  const isPermanent = smtpCode >= 500 && phase !== 'CONNECT';
  return { outcome: isPermanent ? 'PERMANENT' : 'TEMPORARY', phase, smtpCode };
}

function codeOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('responseCode' in error)) return null;
  const code = error.responseCode;
  return typeof code === 'number' && code >= 400 && code <= 599 ? code : null;
}

function settled(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => { if (error) reject(error); else resolve(); });
  });
}
