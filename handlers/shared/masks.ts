const MASK = '****';
/** Secret values that this function has read. */
const known = new Set<string>();

/** Shorter ones would mask half of every text, and are none. */
const SHORTEST = 4;

/** Names of what is secret; not the `:secret:` of an ARN. */
const NAMES = ['password', 'passwd', 'pwd', 'secret', 'secret[-_.]?key', 'token', 'api[-_.]?key', 'access[-_.]?key', 'credentials?'];
const NAME = String.raw`(?<![:\w])(?:\w*[._-])?(?:${NAMES.join('|')})`;

/** What is a secret whatever its value: a login, a password in a URL, a named value in quotation marks (escaped ones too), a named value. */
const PATTERNS: Array<[RegExp, string]> = [
  [/\b(basic|bearer)\s+[\w+/.=~-]{6,}/gi, `$1 ${MASK}`],
  [/(\w:\/\/[^\s/:@]*):[^\s/@]+@/g, `$1:${MASK}@`],
  [new RegExp(String.raw`(${NAME}(?:\\*["'])?\s*[=:]\s*(\\*["'])).+?\2`, 'gi'), `$1${MASK}$2`],
  [new RegExp(String.raw`(${NAME}\s*[=:]\s*)[^\s,;&"'\\}]+`, 'gi'), `$1${MASK}`],
];

/** Remembers secrets, so that no text of this function repeats them in any form. */
export function keepSecret(...secrets: string[]): void {
  for (const secret of secrets) {
    const forms = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
    forms.forEach(form => known.add(form));
  }
}

/** A text without secrets: those that were read, those of the function itself, and what looks like one. */
export function masked(text: string): string {
  const own = [process.env.AWS_SECRET_ACCESS_KEY ?? '', process.env.AWS_SESSION_TOKEN ?? ''];
  const values = [...known, ...own].filter(value => value.length >= SHORTEST).sort((a, b) => b.length - a.length);
  const without = values.reduce((rest, value) => rest.split(value).join(MASK), text);
  return PATTERNS.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), without);
}
