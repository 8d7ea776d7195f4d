/** When something takes place, in the names of the directory, which judges it. As it came, a day is any text; what leaves says which days there are. */
export interface ScheduleEntry<Day extends string = string> {
  repeats: string;
  every: number;
  /** 1 = Monday to 7 = Sunday. */
  weekdays: number[];
  /** Of the month; -1 = the last. */
  ordinals: number[];
  monthDays: number[];
  from: string;
  to: string;
  endsNextDay: boolean;
  validFrom: Day | null;
  validTo: Day | null;
  onPublicHolidays: string;
  inSchoolHolidays: string;
  exceptions: { date: Day; from: string | null; to: string | null; endsNextDay?: boolean; note: string | null }[];
  note: string | null;
}
