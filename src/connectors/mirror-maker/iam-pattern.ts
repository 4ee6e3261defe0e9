/** A piece of a regular expression that IAM can express: any text, any character, a character. */
const PIECE = /\.[*+]|\.(?![?{])|\\[^A-Za-z0-9]|[A-Za-z0-9_-](?![*?{+])/y;

/**
 * What a policy must allow for a name or a regular expression of MirrorMaker 2: IAM knows `*` and `?` only. From the first piece on that it cannot
 * express, anything is allowed; alternatives are patterns of their own where they stand at the top.
 */
export function iamPatterns(names: readonly string[], isName: RegExp): string[] {
  return [...new Set(names.flatMap(name => isName.test(name) ? [name] : /[()[\]].*\||\|.*[()[\]]/.test(name) ? ['*'] : name.split('|').map(pattern)))];
}

function pattern(regex: string): string {
  let made = '';
  PIECE.lastIndex = 0;
  for (let at = 0; at < regex.length; at = PIECE.lastIndex) {
    const [piece] = PIECE.exec(regex) ?? [];
    if (piece === undefined) {
      return `${made}*`.replace(/\*+/g, '*');
    }
    made += piece === '.' ? '?' : piece.startsWith('.') ? '*' : piece.replace('\\', '');
  }
  return made.replace(/\*+/g, '*');
}
