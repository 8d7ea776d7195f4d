/** Protects: whoever is responsible hears of a deadline on the right day, once, and not after it is done. */
import { isProblem, LocalDate, systemActor } from '#kernel';
import { type ReminderRig, reminderRig } from '../support/reminder-rig.js';

const day = LocalDate.parseOrThrow;
let rig: ReminderRig;
beforeAll(async () => { rig = await reminderRig(); });
afterAll(() => rig.close());
beforeEach(async () => {
  await rig.reset();
  rig.clock.moveTo('2026-12-01T08:00:00Z');
});

interface Row { rule: string; revision: number; state: string; reason: string | null; send_at: Date }

async function reminders(): Promise<Row[]> {
  const { rows } = await rig.owner.query<Row>(
    `SELECT rule, revision, state, reason, send_at FROM reminder ORDER BY revision, send_at, offset_days DESC`);
  return rows;
}

async function states(revision = 1): Promise<string[]> {
  return (await reminders()).filter((row) => row.revision === revision)
    .map((row) => `${row.rule} ${row.state}${row.reason === null ? '' : ` ${row.reason}`}`);
}

async function obligation(): Promise<Record<string, unknown>> {
  return (await rig.owner.query(`SELECT * FROM obligation`)).rows[0] ?? {};
}

describe('planning', () => {
  it('R2: stores the stages at seven o’clock of Germany, in the transaction of the cause', async () => {
    await rig.plan();
    expect((await reminders()).map((row) => row.send_at.toISOString())).toEqual([
      '2026-12-31T06:00:00.000Z', '2027-04-01T05:00:00.000Z', '2027-05-31T05:00:00.000Z', '2027-06-16T05:00:00.000Z',
      '2027-06-23T05:00:00.000Z', '2027-06-25T05:00:00.000Z', '2027-06-29T05:00:00.000Z',
    ]);
  });

  it('a cause that rolls back leaves no obligation and no reminder', async () => {
    await expect(rig.inNetwork(async (tx) => {
      await rig.service.planObligation(tx, systemActor(rig.networkId), {
        kind: 'TEST_REPORT', subjectType: 'grant', subjectId: rig.people.admin, organisationId: null, responsibleAccountId: null,
        responsibleRole: null, title: 'x', nominal: day('2027-06-30'), effective: day('2027-06-30'), safeDue: day('2027-06-30'),
      });
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect(await reminders()).toEqual([]);
    expect(await obligation()).toEqual({});
  });

  it('planning the same again, also eight times at once, changes nothing', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => rig.plan()));
    expect(new Set(ids).size).toBe(1);
    expect(await reminders()).toHaveLength(7);
    expect(await obligation()).toMatchObject({ revision: 1, version: 1 });
  });

  it('a network can set its own stages', async () => {
    await rig.owner.query(
      `INSERT INTO network_setting (id, network_id, name, value) VALUES (gen_random_uuid(), $1, 'reminder.offsetsDays', '{"TEST_REPORT": [60, 5]}')`,
      [rig.networkId]);
    await rig.plan();
    expect((await reminders()).map((row) => row.rule)).toEqual(['T-60', 'T-5']);
  });
});

describe('telling', () => {
  it('sends one mail to the person responsible at the first stage, and nothing before or again', async () => {
    await rig.plan();
    rig.clock.moveTo('2026-12-31T05:59:00Z');
    await rig.turn();
    expect(rig.taken()).toEqual([]);
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    await rig.turn();
    expect(rig.taken()).toEqual(['finance@example.org: Noch 181 Tage: Verwendungsnachweis – Sprachcafé']);
    expect((await states())[0]).toBe('T-180 SENT');
  });

  it('eight sweeps at once make one mail', async () => {
    await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await Promise.all(Array.from({ length: 8 }, () => rig.sweep.sweep()));
    await rig.relay.drain();
    expect(rig.taken()).toHaveLength(1);
    expect((await rig.owner.query(`SELECT FROM delivery_item`)).rowCount).toBe(1);
  });

  it('thirty due items are one mail', async () => {
    for (let n = 10; n < 40; n += 1) await rig.plan({ subjectId: `0190a000-0000-7000-8000-0000000000${n}`, title: `Angebot ${n}` });
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    expect(rig.transport.sent.map((mail) => [mail.subject, mail.text.match(/\/r\/tnr_/g)?.length])).toEqual([['30 Fristen brauchen Sie', 30]]);
  });

  it('clock steps of an hour and a day create no second mail', async () => {
    await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    for (const hours of [-1, 2, -25, 48, -24]) {
      rig.clock.advance({ hours });
      await rig.turn();
    }
    expect(rig.taken()).toHaveLength(1);
  });

  it('R3: after eleven weeks of downtime one reminder goes out, marked late, then the ordinary ones', async () => {
    await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    rig.taken();
    rig.clock.moveTo('2027-06-17T09:13:00Z');
    await rig.turn();
    expect(rig.transport.sent[0]?.text).toContain('Diese Erinnerung kommt verspätet.');
    expect(rig.taken()).toEqual(['finance@example.org: Noch 13 Tage: Verwendungsnachweis – Sprachcafé']);
    expect(await states()).toEqual([
      'T-180 SENT', 'T-90 SUPPRESSED CATCH_UP', 'T-30 SUPPRESSED CATCH_UP', 'T-14 SENT', 'T-7 PENDING', 'T-3 PENDING', 'T-1 PENDING',
    ]);
    for (const date of ['2027-06-23', '2027-06-25', '2027-06-29']) {
      rig.clock.moveTo(`${date}T05:00:00Z`);
      await rig.turn();
    }
    expect(rig.taken()).toHaveLength(3);
  });

  it.each([
    ['a Saturday', '2027-06-05T09:00:00Z', '2027-06-07T04:59:00Z', '2027-06-07T05:00:00Z'],
    ['Corpus Christi, a holiday of this Land', '2027-05-27T09:00:00Z', '2027-05-28T04:59:00Z', '2027-05-28T05:00:00Z'],
  ])('I12: what is caught up on %s waits for seven o’clock of the next working day', async (_, idle, before, morning) => {
    await rig.plan();
    for (const instant of [idle, before]) {
      rig.clock.moveTo(instant);
      await rig.turn();
      expect(rig.taken()).toEqual([]);
    }
    rig.clock.moveTo(morning);
    await rig.turn();
    expect(rig.taken()).toHaveLength(1);
  });

  it('what becomes due after the digest of the day was written comes with the next one', async () => {
    await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    rig.taken();
    await rig.plan({ subjectId: rig.people.admin, title: 'Anderes' });
    rig.clock.moveTo('2026-12-31T06:00:30Z');
    await rig.owner.query(`UPDATE reminder SET send_at = '2026-12-31T06:00:00Z', state = 'PENDING', reason = NULL WHERE rule = 'T-180' AND state <> 'SENT'`);
    await rig.turn();
    expect(rig.taken()).toEqual([]);
    // 1 January is a holiday and the 2nd a Saturday: Monday is the next day of work.
    rig.clock.moveTo('2027-01-04T06:00:00Z');
    await rig.turn();
    expect(rig.taken()).toEqual(['finance@example.org: Noch 177 Tage: Verwendungsnachweis – Anderes']);
  });

  it('a mail in the language of the account', async () => {
    await rig.owner.query(`UPDATE account SET language = 'en'`);
    await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    expect(rig.taken()).toEqual(['finance@example.org: 181 days left: Proof of use – Sprachcafé']);
  });

  it('something new with one working day left is told at once', async () => {
    rig.clock.moveTo('2027-06-29T12:00:00Z');
    await rig.plan();
    await rig.turn();
    await rig.turn();
    expect(rig.taken()).toEqual(['finance@example.org: Morgen fällig: Verwendungsnachweis – Sprachcafé']);
  });
});

describe('a changed day', () => {
  const moved = { nominal: day('2027-09-30'), effective: day('2027-09-30'), safeDue: day('2027-09-30') };

  it('R4: the old reminders are superseded, the next digest says so once, the new stages follow', async () => {
    await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    rig.clock.moveTo('2027-05-10T08:00:00Z');
    rig.taken();
    await rig.plan(moved);
    expect(await states()).toEqual(['T-180 SENT', ...['T-90', 'T-30', 'T-14', 'T-7', 'T-3', 'T-1'].map((rule) => `${rule} SUPERSEDED`)]);
    expect(await states(2)).toEqual([
      'T-180 SUPPRESSED PAST_WHEN_PLANNED', 'CHANGE PENDING', ...['T-90', 'T-30', 'T-14', 'T-7', 'T-3', 'T-1'].map((rule) => `${rule} PENDING`),
    ]);
    await rig.turn();
    expect(rig.taken()).toEqual([]);
    rig.clock.moveTo('2027-05-11T05:00:00Z');
    await rig.turn();
    expect(rig.transport.sent[0]?.text).toContain('Der Termin hat sich geändert');
    expect(rig.taken()).toHaveLength(1);
    rig.clock.moveTo('2027-07-02T05:00:00Z');
    await rig.turn();
    expect(rig.taken()).toHaveLength(1);
  });

  it('R5: moved and moved back within one sweep interval: no mail', async () => {
    await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    rig.taken();
    rig.clock.moveTo('2027-05-10T08:00:00Z');
    await rig.plan(moved);
    await rig.plan();
    rig.clock.moveTo('2027-05-11T05:00:00Z');
    await rig.turn();
    expect(rig.taken()).toEqual([]);
    expect((await states(3)).filter((row) => row.startsWith('CHANGE'))).toEqual(['CHANGE SUPPRESSED UNCHANGED']);
  });

  it('nobody who was never told anything is told of a change', async () => {
    await rig.plan();
    await rig.plan(moved);
    expect((await states(2)).some((row) => row.startsWith('CHANGE'))).toBe(false);
  });
});

describe('ending', () => {
  it('R6: a renewal ends the follow-up application and leaves the proof of use', async () => {
    await rig.plan();
    await rig.plan({ kind: 'TEST_APPLICATION' });
    await rig.inNetwork((tx) => rig.service.suppress(tx, systemActor(rig.networkId), {
      subjectType: 'grant', subjectId: '0190a000-0000-7000-8000-000000000009', kinds: ['TEST_APPLICATION'], reason: 'RENEWED',
    }));
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    expect(rig.taken()).toEqual(['finance@example.org: Noch 181 Tage: Verwendungsnachweis – Sprachcafé']);
    const { rows } = await rig.owner.query(
      `SELECT DISTINCT o.kind, r.reason FROM reminder r JOIN obligation o ON o.id = r.obligation_id WHERE r.state = 'SUPPRESSED'`);
    expect(rows).toEqual([{ kind: 'TEST_APPLICATION', reason: 'RENEWED' }]);
  });

  it('what is done between sweep and sending is not sent, and the mail says why', async () => {
    const id = await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.sweep.sweep();
    await rig.owner.query(`UPDATE obligation SET state = 'DONE', done_at = now() WHERE id = $1`, [id]);
    await rig.relay.drain();
    expect(rig.taken()).toEqual([]);
    expect((await rig.owner.query(`SELECT state, reason FROM delivery`)).rows).toEqual([{ state: 'OBSOLETE', reason: 'DONE' }]);
  });

  it('done by somebody who may, with evidence; a stale version and a stranger are refused', async () => {
    const id = await rig.plan();
    const finance = {
      ...systemActor(rig.networkId), kind: 'PERSON' as const, accountId: rig.people.finance, organisationId: rig.organisationId,
      organisationRoles: ['FINANCE' as const], hasSecondFactor: true,
    };
    const stranger = { ...finance, accountId: rig.people.office, organisationRoles: [] };
    await expect(rig.service.markDone(stranger, { id, expectedVersion: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await rig.service.acknowledge(finance, { id, expectedVersion: 7 })).toMatchObject({ code: 'STALE_VERSION' });
    expect(await rig.service.acknowledge(finance, { id, expectedVersion: 1 })).toMatchObject({ state: 'OPEN', version: 2 });
    const done = await rig.service.markDone(finance, { id, expectedVersion: 2, evidence: 'hochgeladen' });
    expect(isProblem(done)).toBe(false);
    expect(done).toMatchObject({ state: 'DONE', evidence: 'hochgeladen' });
    expect(new Set((await states()).map((row) => row.slice(row.indexOf(' '))))).toEqual(new Set([' SUPPRESSED DONE']));
    await rig.plan();
    expect(await obligation()).toMatchObject({ state: 'DONE' });
  });
});

describe('who is told', () => {
  it.each([
    ['the person responsible', '', ['finance@example.org']],
    ['the role, when the person has left', `UPDATE obligation SET responsible_account_id = NULL, responsible_role = 'FINANCE'`, ['finance@example.org']],
    ['the admin, when nobody has the role', `UPDATE membership SET ended_at = now() WHERE role = 'FINANCE'`, ['admin@example.org']],
    ['the admin, when the account is locked', `UPDATE account SET locked_at = now() WHERE email LIKE 'finance%'`, ['admin@example.org']],
    ['the office, when the organisation is empty', `UPDATE membership SET ended_at = now()`, ['office@example.org']],
  ])('%s', async (_, sql, expected) => {
    await rig.plan();
    if (sql !== '') await rig.owner.query(sql);
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    expect(rig.transport.sent.map((mail) => mail.to)).toEqual(expected);
  });

  it('with nobody there it stays pending and goes out as soon as somebody is', async () => {
    await rig.plan();
    await rig.owner.query(`UPDATE membership SET ended_at = now()`);
    await rig.owner.query(`UPDATE network_role SET ended_at = now()`);
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    await rig.turn();
    expect(rig.taken()).toEqual([]);
    await rig.owner.query(`UPDATE membership SET ended_at = NULL WHERE role = 'ADMIN'`);
    await rig.turn();
    expect(rig.taken()).toHaveLength(1);
  });

  it('a mail that comes back goes to the next person', async () => {
    await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    rig.transport.answers.push({ outcome: 'PERMANENT', phase: 'ENVELOPE', smtpCode: 550 });
    await rig.turn();
    await rig.turn();
    await rig.turn();
    expect(rig.transport.sent.map((mail) => mail.to)).toEqual(['finance@example.org', 'admin@example.org']);
  });

  it('a mail of unknown fate comes up once more in the next digest, and says so', async () => {
    await rig.plan();
    rig.clock.moveTo('2026-12-31T06:00:00Z');
    const lost = { outcome: 'UNKNOWN' as const, phase: 'DATA' as const, smtpCode: null };
    rig.transport.answers.push(lost, lost);
    await rig.turn();
    await rig.owner.query(`UPDATE delivery SET lease_until = now() - interval '1 second'`);
    await rig.turn();
    expect((await rig.owner.query(`SELECT state FROM delivery`)).rows).toEqual([{ state: 'UNKNOWN' }]);
    expect(rig.taken()).toHaveLength(2);
    await rig.turn();
    expect(rig.taken()).toEqual([]);
    rig.clock.moveTo('2027-01-04T06:00:00Z');
    await rig.turn();
    expect(rig.transport.sent[0]?.text).toContain('Eventuell schon zugestellt');
    expect(rig.taken()).toHaveLength(1);
    await rig.turn();
    expect(rig.taken()).toEqual([]);
  });
});

describe('I11: what stays without a reaction', () => {
  /** Runs the worker on each of these mornings; who was written to on which of them. */
  async function mornings(...dates: string[]): Promise<string[]> {
    const told: string[] = [];
    for (const date of dates) {
      rig.clock.moveTo(`${date}T05:00:00Z`);
      await rig.turn();
      await rig.turn();
      told.push(...rig.transport.sent.splice(0).map((mail) => `${date.slice(5)} ${mail.to.split('@')[0] ?? ''}`).sort());
    }
    return told;
  }
  /** What became of the escalations, in order of time. */
  async function further(): Promise<string[]> {
    const { rows } = await rig.owner.query<{ line: string }>(
      `SELECT concat_ws(' ', rule, recipient, state, reason) AS line FROM reminder WHERE recipient <> 'RESPONSIBLE' ORDER BY revision, send_at, recipient`);
    return rows.map((row) => row.line);
  }
  const urgent = (): Promise<string> => rig.plan({ kind: 'TEST_URGENT' });
  const reaction = ['2027-05-31', '2027-06-04', '2027-06-07', '2027-06-08'];
  const all = [...reaction, '2027-06-16', '2027-06-23', '2027-06-30', '2027-07-01', '2027-07-02'];

  it('goes on to the deputy after five working days, at T-7 to the admins, overdue to them and the office, once each', async () => {
    await urgent();
    await mornings('2026-12-31', '2027-04-01');
    expect(await mornings(...all)).toEqual([
      '05-31 finance', '06-07 admin', '06-16 finance', '06-23 admin', '06-23 finance', '06-30 finance', '07-01 admin', '07-01 office',
    ]);
    expect(await further()).toEqual(['T-30 DEPUTY SENT', 'T-7 LEAD SENT', 'T+1 LEAD SENT', 'T+1 OFFICE SENT']);
  });

  it('says why one hears of it', async () => {
    await urgent();
    rig.clock.moveTo('2027-06-07T05:00:00Z');
    await rig.owner.query(`UPDATE reminder SET state = 'SENT' WHERE recipient = 'RESPONSIBLE'`);
    await rig.turn();
    expect(rig.transport.sent.map((mail) => [mail.to, mail.text.includes('weil es noch nicht als erledigt gemeldet ist')])).toEqual([['admin@example.org', true]]);
  });

  it('asks no deputy once somebody has acknowledged the stage; an earlier word is none, and the admins hear at T-7 all the same', async () => {
    const id = await urgent();
    await mornings('2026-12-31', '2027-04-01');
    await rig.owner.query(`UPDATE obligation SET acknowledged_at = '2027-06-01T09:00:00Z' WHERE id = $1`, [id]);
    expect(await mornings(...reaction, '2027-06-23')).toEqual(['05-31 finance', '06-23 admin', '06-23 finance']);
    expect((await further())[0]).toBe('T-30 DEPUTY SUPPRESSED ACKNOWLEDGED');
    await rig.reset();
    rig.clock.moveTo('2026-12-01T08:00:00Z');
    await rig.owner.query(`UPDATE obligation SET acknowledged_at = '2027-05-30T09:00:00Z' WHERE id = $1`, [await urgent()]);
    await mornings('2026-12-31', '2027-04-01');
    expect(await mornings(...reaction)).toEqual(['05-31 finance', '06-07 admin']);
  });

  it('ends with "erledigt", and moves with the day', async () => {
    const id = await urgent();
    await mornings('2026-12-31', '2027-04-01', '2027-05-31');
    await rig.plan({ kind: 'TEST_URGENT', nominal: day('2027-09-30'), effective: day('2027-09-30'), safeDue: day('2027-09-30') });
    expect(await mornings('2027-06-07', '2027-06-23', '2027-07-01')).toEqual(['06-07 finance']);
    const found = (await rig.owner.query(`SELECT version FROM obligation WHERE id = $1`, [id])).rows[0] as { version: number };
    const person = { ...systemActor(rig.networkId), kind: 'PERSON' as const, accountId: rig.people.finance, organisationId: rig.organisationId, organisationRoles: ['FINANCE' as const], hasSecondFactor: true };
    expect(await rig.service.markDone(person, { id, expectedVersion: found.version })).toMatchObject({ state: 'DONE' });
    expect(await mornings('2027-08-31', '2027-09-08', '2027-09-23', '2027-10-01')).toEqual([]);
    expect(new Set((await further()).map((line) => line.split(' ').slice(2).join(' ')))).toEqual(new Set(['SUPERSEDED', 'SUPPRESSED DONE']));
  });

  it('stays with whoever is alone, who hears again when it is overdue, and the ledger says that there is nobody else', async () => {
    await rig.owner.query(`UPDATE membership SET ended_at = now() WHERE role = 'FINANCE'`);
    await urgent();
    await mornings('2026-12-31', '2027-04-01');
    expect(await mornings(...all)).toEqual(['05-31 admin', '06-16 admin', '06-23 admin', '06-30 admin', '07-01 admin', '07-01 office']);
    expect(await further()).toEqual(['T-30 DEPUTY SUPPRESSED NOBODY_ELSE', 'T-7 LEAD SUPPRESSED NOBODY_ELSE', 'T+1 LEAD SENT', 'T+1 OFFICE SENT']);
  });

  it('of a kind that does not escalate stays with the person responsible', async () => {
    await rig.plan();
    await mornings('2026-12-31', '2027-04-01');
    expect(await mornings(...all)).toEqual(['05-31 finance', '06-16 finance', '06-23 finance', '06-30 finance']);
    expect(await further()).toEqual([]);
  });
});
