import { Injectable } from '@nestjs/common';
import { type Actor, isProblem, type Problem } from '#kernel';
import { Doors } from '#platform/database';
import { type OriginList } from '#platform/http';
import { authorise } from './access.js';
import { parseOrigins } from './domain/allowed-origins.js';
import { NetworkSettings } from './network-settings.js';

/** Name of the network's setting. */
const ORIGINS = 'api.origins';
const allowed = { name: 'allowed-origin', text: `SELECT 1 AS found FROM network_setting WHERE name = '${ORIGINS}' AND value -> 'origins' ? $1 LIMIT 1` };

/** The setting with the version to change it by; 0 = never set, none is allowed. */
export interface AllowedOriginsView {
  origins: readonly string[];
  version: number;
}

/** From which pages of others programs may ask, as coordinators set it. */
@Injectable()
export class AllowedOrigins implements OriginList {
  constructor(private readonly doors: Doors, private readonly settings: NetworkSettings) {}

  /** True when some network lists it. Asked for every request, so that a change holds for the very next one. */
  async has(origin: string): Promise<boolean> {
    return (await this.doors.asPublic(allowed, [origin])).length > 0;
  }

  /** Those of the network acted in. */
  async shown(actor: Actor): Promise<AllowedOriginsView> {
    authorise(actor, 'network.configure', {});
    return this.doors.readInNetwork(actor, async (tx) => {
      const setting = await this.settings.find(tx, ORIGINS);
      return { origins: (setting?.value as { origins: string[] } | undefined)?.origins ?? [], version: setting?.version ?? 0 };
    });
  }

  /** Problems: InvalidInput, StaleVersion. */
  async set(actor: Actor, input: { expectedVersion: number; origins: readonly string[] }): Promise<AllowedOriginsView | Problem> {
    authorise(actor, 'network.configure', {});
    const parsed = parseOrigins(input.origins);
    if (isProblem(parsed)) return parsed;
    return this.doors.inNetwork(actor, async (tx) => {
      const version = await this.settings.set(tx, actor, { name: ORIGINS, value: parsed, expectedVersion: input.expectedVersion, fields: ['origins'] });
      return isProblem(version) ? version : { ...parsed, version };
    });
  }
}
