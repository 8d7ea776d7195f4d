/** Protects: the transport knows whether a mail server may have taken a mail, and builds the same bytes each time. */
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { mimeOf, SmtpTransport } from './smtp.transport.js';
import { type PreparedMail } from './transport.js';

const from = { name: 'Netz', address: 'netz@example.org' };
const mail: PreparedMail = {
  id: '0190a000-0000-7000-8000-000000000001', to: 'ada@example.org', subject: 'Frist für Ümläute',
  text: 'Guten Tag\n.\nEnde', html: '<p>Guten Tag</p>', messageId: '<tn-1@example.org>', preparedAt: new Date('2027-06-16T05:00:00Z'),
};
const timeoutMs = 5_000;
const closers: (() => void)[] = [];

afterEach(() => { for (const close of closers.splice(0)) close(); });

function transportTo(port: number): SmtpTransport {
  return new SmtpTransport(new URL(`smtp://127.0.0.1:${port}`), from);
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  closers.push(() => { server.close(); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A sink that keeps what it got; `refuse` decides about the end of DATA. */
async function sink(refuse?: { at: 'RCPT' | 'DATA'; code: number }): Promise<{ port: number; messages: string[] }> {
  const messages: string[] = [];
  const error = Object.assign(new Error('no'), { responseCode: refuse?.code });
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onRcptTo: (_address, _session, done) => { done(refuse?.at === 'RCPT' ? error : null); },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => { chunks.push(chunk); });
      stream.on('end', () => {
        if (refuse?.at === 'DATA') return done(error);
        messages.push(Buffer.concat(chunks).toString('utf8'));
        return done();
      });
    },
  });
  server.on('error', () => undefined);
  return { port: await portOf(server.server), messages };
}

/** Speaks just enough SMTP to break off at a chosen point. */
async function rude(breakOff: 'greeting' | 'rcpt' | 'in data' | 'after dot'): Promise<number> {
  const converse = (socket: Socket): void => {
    let isData = false;
    socket.on('error', () => undefined);
    if (breakOff === 'greeting') { socket.destroy(); return; }
    socket.write('220 rude\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (isData) {
        if (breakOff === 'in data' || text.includes('\r\n.\r\n')) socket.destroy();
      } else if (text.startsWith('RCPT') && breakOff === 'rcpt') socket.destroy();
      else if (text.startsWith('DATA')) { isData = true; socket.write('354 go\r\n'); } else socket.write('250 ok\r\n');
    });
  };
  return portOf(createServer(converse));
}

it('sends what was prepared, with headers that tell robots not to answer', async () => {
  const { port, messages } = await sink();
  expect(await transportTo(port).send(mail, timeoutMs)).toEqual({ outcome: 'ACCEPTED', phase: 'DATA', smtpCode: 250 });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('Message-ID: <tn-1@example.org>');
  expect(messages[0]).toContain('Auto-Submitted: auto-generated');
  expect(messages[0]).toContain(`X-Reminder-ID: ${mail.id}`);
});

it('builds the same bytes for the same mail', async () => {
  expect((await mimeOf(mail, from)).equals(await mimeOf(mail, from))).toBe(true);
});

it('refuses a line break in a header', async () => {
  await expect(mimeOf({ ...mail, subject: 'a\r\nBcc: b@example.org' }, from)).rejects.toThrow('Subject');
  await expect(mimeOf({ ...mail, to: 'a@example.org\r\nBcc: b@example.org' }, from)).rejects.toThrow('To');
});

it.each([
  ['RCPT', 451, 'TEMPORARY', 'ENVELOPE'], ['RCPT', 550, 'PERMANENT', 'ENVELOPE'],
  ['DATA', 451, 'TEMPORARY', 'DATA'], ['DATA', 554, 'PERMANENT', 'DATA'],
] as const)('a %s answered by %i is %s', async (at, code, outcome, phase) => {
  const { port } = await sink({ at, code });
  expect(await transportTo(port).send(mail, timeoutMs)).toEqual({ outcome, phase, smtpCode: code });
});

it.each([
  ['greeting', 'TEMPORARY', 'CONNECT'], ['rcpt', 'TEMPORARY', 'ENVELOPE'],
  ['in data', 'UNKNOWN', 'DATA'], ['after dot', 'UNKNOWN', 'DATA'],
] as const)('a connection lost at "%s" is %s', async (point, outcome, phase) => {
  expect(await transportTo(await rude(point)).send(mail, timeoutMs)).toEqual({ outcome, phase, smtpCode: null });
});

it('an unreachable server is temporary', async () => {
  const server = createServer();
  const port = await portOf(server);
  await new Promise((resolve) => { server.close(resolve); });
  expect(await transportTo(port).send(mail, timeoutMs)).toMatchObject({ outcome: 'TEMPORARY', phase: 'CONNECT' });
});

it('a server that never greets is temporary after the time it has', async () => {
  const sockets: Socket[] = [];
  const port = await portOf(createServer((socket) => { sockets.push(socket); socket.on('error', () => undefined); }));
  expect(await transportTo(port).send(mail, 200)).toMatchObject({ outcome: 'TEMPORARY', phase: 'CONNECT' });
  for (const socket of sockets) socket.destroy();
});
