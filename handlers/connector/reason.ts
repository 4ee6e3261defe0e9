/** The event of a stack shows about 1 KB; the provider framework adds the name of a log group. */
export const LONGEST_REASON = 880;

const SECRET_OPTION = /passw|secret|token|credential|passphrase|private.?key|access.?key|api.?key|sasl\.jaas|user\.?info|\.license$/i;
/** A config provider puts the secret in; the reference is none. */
const REFERENCE = /\$\{[^}]+:[^}]*\}/;
const SHORTEST_SECRET = 4;

const PATTERNS: readonly [RegExp, string][] = [
  [/((?:passw(?:or)?d|passwd|pwd|secret|token|api[-_ ]?key|private[-_ ]?key|access[-_ ]?key(?:[-_ ]?id)?|credentials?)\w*["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&)}\]]+)/gi, '$1***'],
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '***'],
  [/\bBearer\s+[\w.~+/-]+=*/gi, 'Bearer ***'],
  [/-----BEGIN [^-]+-----[\s\S]*?(?:-----END [^-]+-----|$)/g, '***'],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, '***'],
];

/** The values of a configuration that nobody may read: literal ones of options that hold secrets. */
export function secretsOf(...configurations: (Readonly<Record<string, string>> | undefined)[]): string[] {
  const values = configurations.flatMap(configuration => Object.entries(configuration ?? {}))
    .filter(([name, value]) => SECRET_OPTION.test(name) && !REFERENCE.test(value))
    .flatMap(([, value]) => [value, ...value.split(/["'\s;=]+/)]);
  // JAAS texts hold words that are no secrets; short ones and class names stay
  return [...new Set(values)].filter(value => value.length >= SHORTEST_SECRET && !/^(?:[\w$]+\.)+[A-Z]\w*$|^(?:required|optional|username|password|true|false)$/.test(value))
    .sort((a, b) => b.length - a.length);
}

/** Text without secrets. */
export function mask(text: string, secrets: readonly string[]): string {
  const masked = secrets.reduce((result, secret) => result.split(secret).join('***'), text);
  return PATTERNS.reduce((result, [pattern, by]) => result.replace(pattern, by), masked);
}

/** One line, without secrets, as long as an event may be. */
export function reason(text: string, secrets: readonly string[]): string {
  const line = mask(text, secrets).replace(/\s+/g, ' ').trim();
  const bytes = Buffer.from(line);
  return bytes.length <= LONGEST_REASON ? line : `${bytes.subarray(0, LONGEST_REASON - 4).toString().replace(/\uFFFD+$/, '')}…`;
}
