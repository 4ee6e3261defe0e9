/** The letters that stand for a part of a date in a pattern of Joda-Time. */
const LETTERS = 'CDEGHKMSYZadehkmswxyz';

/** What `org.joda.time.format.DateTimeFormat` refuses of a pattern, in words; undefined where it takes it. */
export function jodaProblem(pattern: string): string | undefined {
  if (pattern === '') {
    return 'it is empty';
  }
  const bare = withoutQuotes(pattern);
  const letter = [...bare].find(each => /[a-zA-Z]/.test(each) && !LETTERS.includes(each));
  return letter === undefined ? undefined : `the letter ${letter} is not a pattern letter`;
}

/** The first word before an equals sign that Joda-Time takes for parts of a date, as in `day=dd`; undefined where there is none. */
export function unquotedWord(pattern: string): string | undefined {
  return [...withoutQuotes(pattern).matchAll(/([a-zA-Z]+)=/g)].map(([, word]) => word).find(word => new Set(word).size > 1);
}

function withoutQuotes(pattern: string): string {
  return pattern.replace(/'[^']*('|$)/g, '');
}
