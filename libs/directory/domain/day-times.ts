/** A stretch of the day, `HH:MM` each, the end not included; `to` is after `from`. */
export interface DayTimes {
  from: string;
  to: string;
}
