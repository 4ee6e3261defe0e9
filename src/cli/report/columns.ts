const WIDTH = 80;
const NAME = 10;

/** A named text that fits into 80 columns. A word that is longer than a line keeps together: it is an ARN or a URL, which people copy. */
export function field(name: string, text: string): string {
  return lines(text, WIDTH - NAME - 2).map((line, index) => `  ${(index === 0 ? name : '').padEnd(NAME)}${line}`).join('\n');
}

function lines(text: string, width: number): string[] {
  const result = [''];
  for (const word of text.split(/\s+/)) {
    const last = result[result.length - 1];
    if (last === '') {
      result[result.length - 1] = word;
    } else if (last.length + 1 + word.length <= width) {
      result[result.length - 1] = `${last} ${word}`;
    } else {
      result.push(word);
    }
  }
  return result;
}

/** A text of some characters at most. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
