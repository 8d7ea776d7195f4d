import { InputReader, type InvalidInput, LocalDate } from '#kernel';
import { readDay } from './schedule-input.js';

/** Days without school, from the first to the last one. */
export interface SchoolHolidays {
  name: string;
  from: LocalDate;
  to: LocalDate;
}

const PERIODS_MAX = 60;
const NAME_MAX = 80;
/** Summer holidays last six weeks; anything much longer is a typing error. */
const LENGTH_MAX_DAYS = 70;

/** School holidays as they were typed, in the order of their days, or every problem at once. */
export function parseSchoolHolidays(given: readonly { name: string; from: string; to: string }[]): SchoolHolidays[] | InvalidInput {
  const reader = new InputReader();
  if (given.length > PERIODS_MAX) reader.problem('periods', 'TOO_MANY', { de: `Höchstens ${PERIODS_MAX}.`, en: `At most ${PERIODS_MAX}.` });
  const periods = given.slice(0, PERIODS_MAX).map((period, at) => {
    const path = `periods.${at}`;
    const name = reader.text(`${path}.name`, period.name, { max: NAME_MAX });
    const [from, to] = [readDay(reader, `${path}.from`, period.from), readDay(reader, `${path}.to`, period.to)];
    if (from !== null && to !== null && from > to) {
      reader.problem(`${path}.to`, 'PERIOD_REVERSED', { de: 'Der letzte Tag darf nicht vor dem ersten liegen.', en: 'The last day must not be before the first.' });
    } else if (from !== null && to !== null && LocalDate.daysBetween(from, to) > LENGTH_MAX_DAYS) {
      reader.problem(path, 'OUT_OF_RANGE', { de: `Zwei Tage angeben, höchstens ${LENGTH_MAX_DAYS} Tage auseinander.`, en: `Give two days, at most ${LENGTH_MAX_DAYS} days apart.` });
    }
    return { name, from, to };
  });
  return reader.result(() => periods.flatMap(({ name, from, to }) => (from === null || to === null ? [] : [{ name, from, to }]))
    .sort((a, b) => LocalDate.compare(a.from, b.from)));
}
