/** Protects: every planned mail goes out exactly once, and where a crash forbids knowing, once more and explained. */
import { systemActor } from '#kernel';
import { type MailContent, MailComposers, type ObsoleteMail, Outbox, type SendOutcome } from '#platform/mail';
import { type MailRig, mailRig } from '../support/mail-rig.js';

let rig: MailRig;
beforeAll(async () => { rig = await mailRig(); });
afterAll(() => rig.close());
beforeEach(() => { rig.transport.sent.length = 0; rig.transport.answers.length = 0; });

const temporary: SendOutcome = { outcome: 'TEMPORARY', phase: 'ENVELOPE', smtpCode: 451 };
const permanent: SendOutcome = { outcome: 'PERMANENT', phase: 'ENVELOPE', smtpCode: 550 };
const lostReply: SendOutcome = { outcome: 'UNKNOWN', phase: 'DATA', smtpCode: null };
const dayMs = 24 * 60 * 60_000;

async function row(id: string): Promise<Record<string, unknown>> {
  const { rows } = await rig.owner.query(`SELECT * FROM delivery WHERE id = $1`, [id]);
  return rows[0] ?? {};
}

/** Outcomes in the order they were written, as `n:OUTCOME`. */
async function attempts(id: string): Promise<string[]> {
  const { rows } = await rig.owner.query<{ entry: string }>(
    `SELECT n || ':' || outcome || CASE WHEN is_late THEN ':late' ELSE '' END AS entry
     FROM delivery_attempt WHERE delivery_id = $1 ORDER BY at, id`, [id]);
  return rows.map((attempt) => attempt.entry);
}

async function endLease(id: string): Promise<void> {
  await rig.owner.query(`UPDATE delivery SET lease_until = clock_timestamp() - interval '1 second' WHERE id = $1`, [id]);
}

describe('planning', () => {
  it('a mail of a transaction that rolls back does not exist', async () => {
    const before = (await rig.owner.query(`SELECT FROM delivery`)).rowCount;
    await expect(rig.inNetwork(async (tx) => {
      await rig.module.get(Outbox).add(tx, {
        networkId: rig.networkId, accountId: rig.accountId, toAddress: null, kind: 'test.mail', uniqueKey: 'gone',
        dueAt: rig.clock.now(), language: 'de', content: null, isConfidential: false,
      });
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect((await rig.owner.query(`SELECT FROM delivery`)).rowCount).toBe(before);
  });

  it('the same key is the same mail, also from eight transactions at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => rig.add({ uniqueKey: 'once' })));
    expect(new Set(ids).size).toBe(1);
  });

  it('two digests of one recipient, day and kind are one, whatever their keys', async () => {
    const digest = { kind: 'test.digest', digestOn: '2027-06-16' as never };
    expect(await rig.add({ ...digest, uniqueKey: 'a' })).toBe(await rig.add({ ...digest, uniqueKey: 'b' }));
  });

  it('a line break in address or subject is refused', async () => {
    await expect(rig.add({ accountId: null, toAddress: 'a@example.org\nBcc: b@example.org' })).rejects.toThrow('line break');
    await expect(rig.add({ content: { subject: 'a\r\nBcc: b@example.org', text: '', html: '' } })).rejects.toThrow('line break');
  });
});

describe('sending', () => {
  it('sends a due mail once, with a Message-ID that follows from its id', async () => {
    const id = await rig.add();
    await rig.delivery.deliver(id);
    await rig.delivery.deliver(id);
    expect(rig.transport.sent.map((mail) => [mail.to, mail.messageId])).toEqual([['ada@example.org', `<tn-${id}@example.org>`]]);
    expect(await row(id)).toMatchObject({ state: 'SENT', attempts: 1, lease_token: null, sent_to: 'ada@example.org' });
    expect(await attempts(id)).toEqual(['1:STARTED', '1:ACCEPTED']);
  });

  it('sends nothing before its time, and nothing twice when the clock is set back and forth', async () => {
    const id = await rig.add({ dueAt: new Date(rig.clock.now().getTime() + dayMs) });
    await rig.delivery.deliver(id);
    expect(rig.transport.sent).toHaveLength(0);
    rig.clock.advance({ days: 1 });
    await rig.delivery.deliver(id);
    for (const hours of [-24, 1, 48, -48]) {
      rig.clock.advance({ hours });
      await rig.relay.drain();
    }
    expect(rig.transport.sent.filter((mail) => mail.id === id)).toHaveLength(1);
  });

  it('sends once when eight processes try at the same moment', async () => {
    const id = await rig.add();
    await Promise.all(Array.from({ length: 8 }, () => rig.delivery.deliver(id)));
    expect(rig.transport.sent).toHaveLength(1);
  });

  it('does nothing for a forged id', async () => {
    await rig.delivery.deliver('00000000-0000-7000-8000-000000000000');
    expect(rig.transport.sent).toHaveLength(0);
  });

  it('sends an account mail through the door of the account', async () => {
    const id = await rig.doors.asAccount({ accountId: rig.accountId }, (tx) => rig.module.get(Outbox).add(tx, {
      networkId: null, accountId: rig.accountId, toAddress: null, kind: 'sign-in', uniqueKey: 'sign-in-1',
      dueAt: rig.clock.now(), language: 'de', content: { subject: 'Code', text: '123456', html: '' }, isConfidential: true,
    }));
    await rig.delivery.deliver(id);
    expect(rig.transport.sent.map((mail) => mail.text)).toEqual(['123456']);
    expect(await row(id)).toMatchObject({ state: 'SENT', subject: null, body_text: null, body_html: null });
  });

  it('keeps the words of a confidential mail where there is no mail server to read them from', async () => {
    rig.transport.leavesTheHouse = false;
    const id = await rig.add({ isConfidential: true });
    await rig.delivery.deliver(id);
    rig.transport.leavesTheHouse = true;
    expect(await row(id)).toMatchObject({ state: 'SENT', body_text: 'Text' });
  });

  it('says so when there is no address', async () => {
    await rig.owner.query(`UPDATE account SET locked_at = now()`);
    const id = await rig.add();
    await rig.delivery.deliver(id);
    await rig.owner.query(`UPDATE account SET locked_at = NULL`);
    expect(await row(id)).toMatchObject({ state: 'FAILED', reason: 'NO_ADDRESS' });
  });
});

describe('refusals and crashes', () => {
  it('tries again after a temporary refusal, later, with the same Message-ID and words', async () => {
    const id = await rig.add();
    rig.transport.answers.push(temporary);
    await rig.delivery.deliver(id);
    expect(await row(id)).toMatchObject({ state: 'DEFERRED', unknown_outcomes: 0 });
    await rig.delivery.deliver(id);
    expect(rig.transport.sent).toHaveLength(1);
    rig.clock.advance({ minutes: 1 });
    await rig.delivery.deliver(id);
    expect(rig.transport.sent).toHaveLength(2);
    expect(rig.transport.sent[1]).toEqual(rig.transport.sent[0]);
    expect(await row(id)).toMatchObject({ state: 'SENT' });
  });

  it('gives up after three days of temporary refusals, visibly', async () => {
    const id = await rig.add();
    rig.transport.answers.push(temporary);
    rig.clock.advance({ days: 3, seconds: 1 });
    await rig.delivery.deliver(id);
    expect(await row(id)).toMatchObject({ state: 'FAILED', reason: 'GAVE_UP' });
  });

  it('does not try again after a permanent refusal', async () => {
    const id = await rig.add();
    rig.transport.answers.push(permanent);
    await rig.delivery.deliver(id);
    await endLease(id);
    rig.clock.advance({ days: 1 });
    await rig.delivery.deliver(id);
    expect(rig.transport.sent).toHaveLength(1);
    expect(await row(id)).toMatchObject({ state: 'FAILED', reason: 'REFUSED_BY_SERVER' });
  });

  it('resends exactly once after a lost reply, and only after the lease; the second one ends in UNKNOWN', async () => {
    const id = await rig.add();
    rig.transport.answers.push(lostReply, lostReply);
    await rig.delivery.deliver(id);
    await rig.delivery.deliver(id);
    expect(rig.transport.sent).toHaveLength(1);
    for (let round = 0; round < 3; round += 1) {
      await endLease(id);
      await rig.delivery.deliver(id);
    }
    expect(rig.transport.sent).toHaveLength(2);
    expect(rig.transport.sent[1]).toEqual(rig.transport.sent[0]);
    expect(await row(id)).toMatchObject({ state: 'UNKNOWN', unknown_outcomes: 2 });
    expect(await attempts(id)).toEqual(['1:STARTED', '1:UNKNOWN', '2:STARTED', '2:UNKNOWN']);
  });

  it('resends once after a crash in the middle of sending, and never a third time', async () => {
    const id = await rig.add();
    // A promise that never settles is what a killed process leaves behind.
    rig.transport.answers.push(new Promise(() => undefined), new Promise(() => undefined));
    for (let round = 0; round < 4; round += 1) {
      const sentBefore = rig.transport.sent.length;
      const done = rig.delivery.deliver(id);
      while (rig.transport.sent.length === sentBefore && (await row(id))['state'] !== 'UNKNOWN') await Promise.resolve();
      await Promise.race([done, Promise.resolve()]);
      await endLease(id);
    }
    expect(rig.transport.sent).toHaveLength(2);
    expect(await row(id)).toMatchObject({ state: 'UNKNOWN', reason: 'OUTCOME_UNKNOWN_TWICE' });
  });

  it('a process that wakes up after its lease changes nothing and leaves a late row', async () => {
    const id = await rig.add();
    const answer: { give?: (outcome: SendOutcome) => void } = {};
    rig.transport.answers.push(new Promise((resolve) => { answer.give = resolve; }));
    const slow = rig.delivery.deliver(id);
    while (rig.transport.sent.length === 0) await row(id);
    await endLease(id);
    await rig.delivery.deliver(id);
    expect(await row(id)).toMatchObject({ state: 'SENT' });
    answer.give?.(permanent);
    await slow;
    expect(await row(id)).toMatchObject({ state: 'SENT' });
    expect(await attempts(id)).toEqual(['1:STARTED', '1:UNKNOWN', '2:STARTED', '2:ACCEPTED', '1:PERMANENT:late']);
  });
});

describe('composing', () => {
  const composed: { answer: MailContent | ObsoleteMail; obsoleteLater: string | null } = { answer: { obsolete: 'x' }, obsoleteLater: null };
  beforeAll(() => rig.module.get(MailComposers).register('test.composed', {
    compose: async () => composed.answer,
    obsoleteReason: async () => composed.obsoleteLater,
  }));

  it('asks for the words when the mail is sent', async () => {
    const id = await rig.add({ kind: 'test.composed', content: null });
    composed.answer = { subject: 'Jetzt', text: 'von heute', html: '' };
    await rig.delivery.deliver(id);
    expect(rig.transport.sent.map((mail) => mail.subject)).toEqual(['Jetzt']);
  });

  it('sends nothing when it is obsolete at that moment, and keeps the reason', async () => {
    const id = await rig.add({ kind: 'test.composed', content: null });
    composed.answer = { obsolete: 'DONE' };
    await rig.delivery.deliver(id);
    expect(rig.transport.sent).toHaveLength(0);
    expect(await row(id)).toMatchObject({ state: 'OBSOLETE', reason: 'DONE' });
  });

  it('does not try a refused mail again that became obsolete meanwhile', async () => {
    composed.answer = { subject: 'Jetzt', text: 'von heute', html: '' };
    const id = await rig.add({ kind: 'test.composed', content: null });
    rig.transport.answers.push(temporary);
    await rig.delivery.deliver(id);
    composed.obsoleteLater = 'DONE';
    rig.clock.advance({ minutes: 1 });
    await rig.delivery.deliver(id);
    composed.obsoleteLater = null;
    expect(rig.transport.sent).toHaveLength(1);
    expect(await row(id)).toMatchObject({ state: 'OBSOLETE', reason: 'DONE' });
  });

  it('a prepared mail is never changed, not even by SQL', async () => {
    const id = await rig.add();
    await rig.delivery.deliver(id);
    await expect(rig.inNetwork((tx) => tx.query(`UPDATE delivery SET body_text = 'anders' WHERE id = $1`, [id]))).rejects.toThrow('never changed');
    await expect(rig.inNetwork((tx) => tx.query(`UPDATE delivery SET message_id = '<x@y>' WHERE id = $1`, [id]))).rejects.toThrow('never changed');
  });
});

describe('who sees what', () => {
  it.each(['to_address', 'sent_to', 'subject', 'body_text', 'body_html', 'message_id', 'unique_key'])('the job role cannot read %s', async (column) => {
    await expect(rig.doors.asJob((tx) => tx.query(`SELECT ${column} FROM delivery`))).rejects.toThrow('permission denied');
  });

  it('another network sees neither the mail nor its attempts', async () => {
    const id = await rig.add();
    await rig.delivery.deliver(id);
    const stranger = systemActor('00000000-0000-7000-8000-000000000001');
    const seen = await rig.doors.readInNetwork(stranger, async (tx) => [
      await tx.query(`SELECT id FROM delivery`), await tx.query(`SELECT id FROM delivery_attempt`),
    ]);
    expect(seen).toEqual([[], []]);
  });

  it('attempts are append-only', async () => {
    await expect(rig.owner.query(`UPDATE delivery_attempt SET outcome = 'ACCEPTED'`)).rejects.toThrow('append-only');
    await expect(rig.owner.query(`DELETE FROM delivery_attempt`)).rejects.toThrow('append-only');
  });
});
