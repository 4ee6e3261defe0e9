/** Letters of a pattern of Joda-Time for what comes again after so many milliseconds, the finest first. */
const CYCLES = [
  { letters: 'S', millis: 1000 },
  { letters: 's', millis: 60_000 },
  { letters: 'm', millis: 3_600_000 },
  { letters: 'HkKh', millis: 86_400_000 },
];

/** The letter of the pattern that is always the same for times that are rounded down to multiples of a duration; undefined where each part changes. */
export function constantLetter(pattern: string, duration: number): string | undefined {
  const constant = CYCLES.filter(({ millis }) => duration > 0 && duration % millis === 0).map(({ letters }) => letters).join('');
  return [...bare(pattern)].find(letter => constant.includes(letter));
}

/** A letter that is of another part of the date than it looks, in words; undefined where none is. */
export function misplacedLetter(pattern: string): string | undefined {
  const letters = bare(pattern);
  const has = (any: string) => [...any].some(letter => letters.includes(letter));
  if (has('m') && !has('HkKh')) {
    return 'mm is minutes, and there is no hour before them; months are MM';
  }
  if (has('D') && has('M')) {
    return 'DD is the day of the year, but a month is used; days of the month are dd';
  }
  return has('hK') && !has('a') ? 'hh counts only to 12, so morning and evening share a path; hours of the day are HH' : undefined;
}

function bare(pattern: string): string {
  return pattern.replace(/'[^']*('|$)/g, '');
}
