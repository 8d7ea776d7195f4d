import { Injectable } from '@nestjs/common';
import { type Actor, isProblem, type Problem } from '#kernel';
import { authorise, NetworkSettings } from '#identity';
import { Doors } from '#platform/database';
import { parseSchoolHolidays, type SchoolHolidays } from './domain/school-holidays.js';
import { SCHOOL_HOLIDAYS } from './network-calendar.js';

/** School holidays of a network with the version to change them by; 0 = never entered. */
export interface SchoolHolidaysView {
  periods: readonly SchoolHolidays[];
  version: number;
}

/** The days without school. Each network enters its own: the Länder set them, and schools have movable days besides. */
@Injectable()
export class SchoolHolidaysService {
  constructor(private readonly doors: Doors, private readonly settings: NetworkSettings) {}

  /** Those of the network acted in. */
  async shown(actor: Actor): Promise<SchoolHolidaysView> {
    authorise(actor, 'offering.list', {});
    return this.doors.readInNetwork(actor, async (tx) => {
      const setting = await this.settings.find(tx, SCHOOL_HOLIDAYS);
      return { periods: (setting?.value ?? []) as SchoolHolidays[], version: setting?.version ?? 0 };
    });
  }

  /** The office sets all of them. Problems: InvalidInput, StaleVersion. */
  async set(actor: Actor, input: { expectedVersion: number; periods: readonly { name: string; from: string; to: string }[] }): Promise<SchoolHolidaysView | Problem> {
    authorise(actor, 'network.configure', {});
    const periods = parseSchoolHolidays(input.periods);
    if (isProblem(periods)) return periods;
    return this.doors.inNetwork(actor, async (tx) => {
      const version = await this.settings.set(tx, actor, { name: SCHOOL_HOLIDAYS, value: periods, expectedVersion: input.expectedVersion, fields: ['periods'] });
      return isProblem(version) ? version : { periods, version };
    });
  }
}
