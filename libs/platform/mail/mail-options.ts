import { type Settings } from '#platform/config';

/** How mails leave this installation. */
export interface MailOptions {
  /** `smtp://` or `smtps://`, with user and password if the server wants them; null = the local outbox page. */
  smtpUrl: string | null;
  /** Sender of every mail; the part after the @ also ends every Message-ID. */
  from: { name: string; address: string };
  /** For how long one process has a mail to itself, in milliseconds; longer than any conversation with a server. */
  leaseMs: number;
  /** Wait after the first temporary refusal, doubled each time up to `retryMaxMs`, in milliseconds. */
  retryBaseMs: number;
  retryMaxMs: number;
  /** After so long from its due time a mail that is still refused has failed, in milliseconds. */
  giveUpAfterMs: number;
  /** How long the queue has to carry a mail before this process takes it itself, in milliseconds. */
  queuePatienceMs: number;
  /** True = `/dev/outbox` shows all mails to everyone; only without a mail server and outside production. */
  showsOutbox: boolean;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Values for production; only fault runs shorten them. */
export const mailDefaults = {
  leaseMs: 90_000, retryBaseMs: MINUTE_MS, retryMaxMs: 6 * HOUR_MS, giveUpAfterMs: 72 * HOUR_MS, queuePatienceMs: 15_000,
  showsOutbox: false,
} as const;

/** The options that follow from the settings. */
export function mailOptionsOf(settings: Pick<Settings, 'environment' | 'mailFrom' | 'smtpUrl'>): MailOptions {
  return {
    ...mailDefaults,
    smtpUrl: settings.smtpUrl,
    from: sender(settings.mailFrom),
    showsOutbox: settings.smtpUrl === null && settings.environment !== 'production',
  };
}

/** Takes `Name <a@b>` or a bare address apart. */
function sender(text: string): MailOptions['from'] {
  const match = /^(.*)<([^<>]+)>\s*$/.exec(text);
  if (!match) return { name: 'Teilhabenetz', address: text.trim() };
  return { name: (match[1] ?? '').trim().replace(/^"(.*)"$/, '$1'), address: (match[2] ?? '').trim() };
}

/** Nest token of the MailOptions. */
export const MAIL_OPTIONS = Symbol('MailOptions');
