/** What `java.text.SimpleDateFormat` refuses of a pattern, in words; undefined where it takes it. */
export function simpleDateFormatProblem(pattern: string): string | undefined {
  let isQuoted = false;
  for (let index = 0; index < pattern.length; index++) {
    const letter = pattern[index];
    if (letter === '\'') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && /[a-zA-Z]/.test(letter)) {
      const problem = letterProblem(pattern, index);
      if (problem !== undefined) {
        return problem;
      }
    }
  }
  return isQuoted ? 'opens a quote and does not close it' : undefined;
}

function letterProblem(pattern: string, index: number): string | undefined {
  const letter = pattern[index];
  if (!'GyMwWDdFEuaHkKhmsSzZYLX'.includes(letter)) {
    return `contains the letter ${letter}, which is not a pattern letter`;
  }
  return letter === 'X' && pattern.slice(index).startsWith('XXXX') ? 'has more than three X' : undefined;
}
