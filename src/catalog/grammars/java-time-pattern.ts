/** How often a letter may stand in a row, by what `java.time.format.DateTimeFormatterBuilder` does with it. */
const COUNTS: Readonly<Record<string, RegExp>> = {
  ...of('Gu', /^/),
  ...of('aFcW', /^1$/),
  ...of('dhHkKmsw', /^[12]$/),
  ...of('D', /^[123]$/),
  ...of('MLQqEe', /^[1-5]$/),
  ...of('G', /^[1-5]$/),
  ...of('B', /^[145]$/),
  ...of('S', /^[1-9]$/),
  ...of('uyYgAnN', /^1?\d$/),
  ...of('V', /^2$/),
  ...of('vO', /^[14]$/),
  ...of('z', /^[1-4]$/),
  ...of('ZXx', /^[1-5]$/),
  ...of('c', /^[1345]$/),
};

function of(letters: string, counts: RegExp): Record<string, RegExp> {
  return Object.fromEntries([...letters].map(letter => [letter, counts]));
}

/** What `java.time.format.DateTimeFormatter.ofPattern` refuses of a pattern, in words; undefined where it takes it. */
export function javaTimePatternProblem(pattern: string): string | undefined {
  let open = 0;
  for (let index = 0; index < pattern.length;) {
    const char = pattern[index];
    const length = lengthAt(pattern, index);
    if (/[a-zA-Z]/.test(char)) {
      const problem = char === 'p' ? paddingProblem(pattern[index + length]) : letterProblem(char, length);
      if (problem !== undefined) {
        return problem;
      }
    } else if (char === '\'' && length === 0) {
      return 'opens a quote and does not close it';
    } else if (char === '[' || char === ']') {
      open += char === '[' ? 1 : -1;
      if (open < 0) {
        return 'closes a bracket that was not opened';
      }
    } else if ('{}#'.includes(char)) {
      return `has ${char}, which is reserved`;
    }
    index += length;
  }
  return undefined;
}

/** How far the letters, the quoted text or the character at a place reach; 0 for a quote that is not closed. */
function lengthAt(pattern: string, index: number): number {
  const rest = pattern.slice(index);
  return rest.startsWith('\'') ? /^'(?:[^']|'')*'/.exec(rest)?.[0].length ?? 0 : /^([a-zA-Z])\1*/.exec(rest)?.[0].length ?? 1;
}

function letterProblem(letter: string, count: number): string | undefined {
  const counts = COUNTS[letter];
  return counts === undefined ? `contains the letter ${letter}, which is not a pattern letter`
    : counts.test(String(count)) ? undefined : `contains the letter ${letter} ${count === 1 ? 'once' : `${count} times`}, which is not allowed`;
}

function paddingProblem(padded: string | undefined): string | undefined {
  return padded !== undefined && /[a-zA-Z]/.test(padded) ? undefined : 'has the letter p, which pads the letter behind it, and none is behind it';
}
