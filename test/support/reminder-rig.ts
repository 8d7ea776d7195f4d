import pg from 'pg';
import { type Id, LocalDate, systemActor } from '#kernel';
import { type ObligationDraft, ObligationKinds, RemindersService, ReminderSweep } from '#reminders';
import { type MailRig, mailRig } from './mail-rig.js';

/** A network with one organisation, its finance person and admin, and the integration office. */
export interface ReminderRig extends MailRig {
  organisationId: Id;
  people: Record<'finance' | 'admin' | 'office', Id>;
  sweep: ReminderSweep;
  service: RemindersService;
  /** Plans an obligation; what is not given is the proof of use D1 of the worked examples. */
  plan(draft?: Partial<ObligationDraft>): Promise<Id>;
  /** One minute of the worker: sweep, then send what is due. */
  turn(): Promise<void>;
  /** Addresses and subjects of what was sent since the last call. */
  taken(): string[];
  /** Forgets obligations and mails, and undoes what a test did to people and settings. */
  reset(): Promise<void>;
}

const day = LocalDate.parseOrThrow;

/** Builds the rig. The network is Kreis Lippe (NW), where the worked examples play. */
export async function reminderRig(): Promise<ReminderRig> {
  const rig = await mailRig();
  // Kinds of its own: those of the features decide for themselves what has become obsolete.
  const kinds = rig.module.get(ObligationKinds);
  kinds.register({ kind: 'TEST_REPORT', label: { de: 'Verwendungsnachweis', en: 'Proof of use' } });
  kinds.register({ kind: 'TEST_URGENT', label: { de: 'Zwischennachweis' }, escalates: true });
  kinds.register({ kind: 'TEST_APPLICATION', label: { de: 'Folgeantrag' } });
  const { networkId, owner } = rig;
  const id = (n: number): Id => `0190a000-0000-7000-8000-00000000000${n}`;
  const organisationId = id(1);
  const people = { finance: id(2), admin: id(3), office: id(4) };
  await owner.query(
    `INSERT INTO organisation (id, network_id, kind, name, verification, created_at) VALUES ($1, $2, 'TRAEGER', 'Träger', 'VERIFIED', now())`,
    [organisationId, networkId]);
  for (const [name, account] of Object.entries(people)) {
    await owner.query(
      `INSERT INTO account (id, email, email_hash, created_at) VALUES ($1, $2, convert_to($2, 'UTF8'), now())`, [account, `${name}@example.org`]);
  }
  for (const [account, role] of [[people.finance, 'FINANCE'], [people.admin, 'ADMIN']]) {
    await owner.query(
      `INSERT INTO membership (id, network_id, organisation_id, account_id, role, created_at) VALUES (gen_random_uuid(), $1, $2, $3, $4, now())`,
      [networkId, organisationId, account, role]);
  }
  await owner.query(
    `INSERT INTO network_role (id, network_id, account_id, role, created_at) VALUES (gen_random_uuid(), $1, $2, 'COORDINATOR', now())`,
    [networkId, people.office]);
  const service = rig.module.get(RemindersService);
  const sweep = rig.module.get(ReminderSweep);
  return {
    ...rig, organisationId, people, service, sweep,
    plan: (draft) => rig.inNetwork((tx) => service.planObligation(tx, systemActor(networkId), {
      kind: 'TEST_REPORT', subjectType: 'grant', subjectId: id(9), organisationId, responsibleAccountId: people.finance,
      responsibleRole: 'FINANCE', title: 'Sprachcafé', nominal: day('2027-06-30'), effective: day('2027-06-30'),
      safeDue: day('2027-06-30'), ...draft,
    })),
    turn: async () => {
      await sweep.sweep();
      await rig.relay.drain();
    },
    reset: async () => {
      rig.transport.sent.length = 0;
      rig.transport.answers.length = 0;
      // The trails are append-only, so only the administrator can empty them, and only with their triggers off.
      const admin = new pg.Client({ connectionString: rig.superuserUrl });
      await admin.connect();
      await admin.query(`
        SET session_replication_role = replica;
        TRUNCATE delivery_item, delivery_attempt, reminder_link, reminder, obligation, delivery, network_setting, audit_entry;
        UPDATE account SET locked_at = NULL, language = 'de';
        UPDATE membership SET ended_at = NULL;
        UPDATE network_role SET ended_at = NULL;`);
      await admin.end();
    },
    taken: () => rig.transport.sent.splice(0).map((mail) => `${mail.to}: ${mail.subject}`),
  };
}
