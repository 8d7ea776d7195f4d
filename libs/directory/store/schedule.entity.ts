import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type InSchoolHolidays, type OnHolidays, type Repetition, type ScheduleException } from '../domain/schedule.js';

/** A schedule of an offering, at one of its places or a stop of that, or of a place or one of its stops, on the clock of its zone. Exactly one of `offeringId` and `placeId` is given. */
@Entity({ name: 'schedule' })
export class ScheduleEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid', { nullable: true }) offeringId: string | null;
  @Column('smallint', { nullable: true }) atPlace: number | null;
  @Column('smallint', { nullable: true }) atPlaceStop: number | null;
  @Column('uuid', { nullable: true }) placeId: string | null;
  @Column('smallint', { nullable: true }) stop: number | null;
  @Column('smallint') position: number;
  @Column('text') repeats: Repetition;
  @Column('smallint') every: number;
  @Column('smallint', { array: true }) weekdays: number[];
  @Column('smallint', { array: true }) ordinals: number[];
  @Column('smallint', { array: true }) monthDays: number[];
  @Column('time') fromTime: string;
  @Column('time') toTime: string;
  @Column('boolean') endsNextDay: boolean;
  @Column('text') zone: string;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text') onPublicHolidays: OnHolidays;
  @Column('text') inSchoolHolidays: InSchoolHolidays;
  @Column('jsonb') exceptions: ScheduleException[];
  @Column('text', { nullable: true }) note: string | null;
}
