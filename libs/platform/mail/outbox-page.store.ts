import { Injectable } from '@nestjs/common';
import { type Id, systemActor } from '#kernel';
import { Doors, type Tx } from '#platform/database';

/** A mail as the outbox page shows it; words and address are null until it was prepared or after erasing. */
export interface OutboxMail {
  id: Id;
  to: string | null;
  kind: string;
  state: string;
  subject: string | null;
  text: string | null;
  html: string | null;
  messageId: string | null;
  dueAt: Date;
  sentAt: Date | null;
}

interface Place {
  id: Id;
  network_id: Id | null;
  account_id: Id | null;
}

const SHOWN_MAX = 200;
const columns = `id, coalesce(sent_to, to_address) AS "to", kind, state, subject, body_text AS text, body_html AS html,
  message_id AS "messageId", due_at AS "dueAt", sent_at AS "sentAt"`;

/** Reads mails for the outbox page: the job door says where they are, their own door what they say. */
@Injectable()
export class OutboxPageStore {
  constructor(private readonly doors: Doors) {}

  /** The newest mails, newest first. */
  async newest(): Promise<OutboxMail[]> {
    const places = await this.doors.asJob((tx) => tx.query<Place>(
      `SELECT id, network_id, account_id FROM delivery ORDER BY created_at DESC, id DESC LIMIT ${SHOWN_MAX}`));
    const found = new Map<Id, OutboxMail>();
    for (const group of grouped(places)) {
      for (const mail of await this.read(group)) found.set(mail.id, mail);
    }
    return places.flatMap((place) => found.get(place.id) ?? []);
  }

  /** Null when there is no such mail. */
  async find(id: Id): Promise<OutboxMail | null> {
    const places = await this.doors.asJob((tx) => tx.query<Place>(
      `SELECT id, network_id, account_id FROM delivery WHERE id = $1`, [id]));
    return places.length === 0 ? null : (await this.read(places))[0] ?? null;
  }

  /** `places` share one door and are at least one. */
  private async read(places: readonly Place[]): Promise<OutboxMail[]> {
    const [first] = places;
    const ids = places.map((place) => place.id);
    const select = (tx: Tx): Promise<OutboxMail[]> => tx.query(`SELECT ${columns} FROM delivery WHERE id = ANY($1::uuid[])`, [ids]);
    if (!first) return [];
    if (first.network_id !== null) return this.doors.readInNetwork(systemActor(first.network_id), select);
    return first.account_id === null ? [] : this.doors.asAccount({ accountId: first.account_id }, select);
  }
}

function grouped(places: readonly Place[]): Place[][] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const door = place.network_id ?? place.account_id ?? '';
    groups.set(door, [...groups.get(door) ?? [], place]);
  }
  return [...groups.values()];
}
