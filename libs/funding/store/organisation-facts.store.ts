import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';

/** Organisations as funding reads them; they belong to identity. */
@Injectable()
export class OrganisationFactsStore {
  /** What an organisation of this network is; null when there is none of that id. */
  async kindOf(tx: Tx, id: Id): Promise<string | null> {
    const rows: { kind: string }[] = await tx.query('SELECT kind FROM organisation WHERE id = $1', [id]);
    return rows[0]?.kind ?? null;
  }

  /** Its name; empty when there is none of that id. */
  async nameOf(tx: Tx, id: Id): Promise<string> {
    const rows: { name: string }[] = await tx.query('SELECT name FROM organisation WHERE id = $1', [id]);
    return rows[0]?.name ?? '';
  }
}
