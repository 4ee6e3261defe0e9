import { isSecretName, mayBeSecretName } from '../catalog';
import type { ConnectorDeployment } from '../model';
import { remembered, rememberedText, Text } from '../model';
import { secretValues, secretsWithin } from './secret-values';

const HIDDEN = '***';
/** Shorter values would hide words of the message rather than a secret. */
const SHORTEST = 4;
/** What ends the beginning of a value. */
const CUT = /(…|\.\.\.)/;

/** Takes every secret of a deployment out of a text that is going to be shown, and user names with passwords out of URLs. */
export const redactor = remembered((deployment: ConnectorDeployment): (text: string) => string => {
  const known = secretsOf(deployment).filter(secret => secret.length >= SHORTEST);
  const secrets = [...new Set(known.flatMap(written))].sort((a, b) => b.length - a.length);
  return text => redactedOnce(secrets.reduce((left, secret) => withoutBeginning(hidden(left, secret), secret), text));
});

/** A secret as it stands, within quotes, and within a URL. */
function written(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}

/** A secret that is nothing but letters can be a part of names, such as that of a class; there it is no secret. */
function hidden(text: string, secret: string): string {
  return /^[a-z]{4,12}$/i.test(secret) ? text.replace(new RegExp(`(?<![\\w.$/-])${secret}(?![\\w$/-]|\\.\\w)`, 'g'), HIDDEN) : text.split(secret).join(HIDDEN);
}

/** A long value is shown by its beginning, which can end within a secret. */
function withoutBeginning(text: string, secret: string): string {
  return !CUT.test(text) ? text : text.split(CUT).map((part, index, parts) => {
    // the marks themselves stand between the texts that they end
    if (index % 2 === 1 || index === parts.length - 1) {
      return part;
    }
    const length = lengths(Math.min(secret.length - 1, part.length)).find(each => part.endsWith(secret.slice(0, each)));
    return length === undefined ? part : `${part.slice(0, -length)}${HIDDEN}`;
  }).join('');
}

/** From the longest on. A single character tells nothing of a secret. */
function lengths(longest: number): number[] {
  return Array.from({ length: Math.max(longest - 1, 0) }, (_, index) => longest - index);
}

/** What looks like a secret, whatever holds it: in a URL, after its name, in a header, in a text in JSON. */
const LOOKS_LIKE: ReadonlyArray<readonly [RegExp, string]> = [
  [/(:\/\/[^\s/:@"]*):[^\s/@"]+@/g, `$1:${HIDDEN}@`],
  [/((?:password|passwd|pwd|passphrase|secret|token|accesskey|api[-_]?key|secret[-_.]?key)\\?["']?\s*[=:]\s*\\?["']?)(?!\$\{|\*\*\*|\[hidden)[^\s&;,"'\\)}]+/gi, `$1${HIDDEN}`],
  [/(\b(?:basic|bearer)\s+)[\w+/.=~-]{8,}/gi, `$1${HIDDEN}`],
  [/(\buser\.info\s*=\s*[^\s:]*:)[^\s,;"']+/gi, `$1${HIDDEN}`],
];

/** Without one of these in a text none of the above is in it: most texts are asked one question instead of four. */
const MAY_LOOK_LIKE = /[=:]|\b(?:basic|bearer)\s/i;

/** Takes out of a text of whatever origin what looks like a secret. */
export function redactedText(text: string): string {
  return !MAY_LOOK_LIKE.test(text) ? text : LOOKS_LIKE.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);
}

/** Many connectors have one thing said of them. */
const redactedOnce = rememberedText(redactedText);

/** The value of one option as it may be shown: a reference stays, what is or may be a secret does not. */
export function redactedValue(key: string, shown: string): string {
  const value = Text.literal(shown);
  return isWholeReference(value) ? shown
    : mayBeSecretName(key) && (isSecretName(key) || !isSetting(value)) ? HIDDEN
      : redactedText(secretsWithin(key, value).reduce((left, { secret }) => left.split(secret).join(HIDDEN), shown));
}

function secretsOf({ configuration, workerConfiguration }: ConnectorDeployment): string[] {
  const worker = typeof workerConfiguration === 'object' ? workerConfiguration.properties : undefined;
  return [configuration, worker].flatMap(each => each === undefined ? []
    : [...namedSecrets(each), ...secretValues(each).flatMap(({ within }) => within.map(({ secret }) => secret))]);
}

/** What stands where the name of the option says that it is a secret, or may be one. */
function namedSecrets(values: ReadonlyMap<string, Text>): string[] {
  return [...values].filter(([key, value]) => mayBeSecretName(key) && !isWholeReference(value) && (isSecretName(key) || !isSetting(value)))
    .flatMap(([, value]) => value.literals).flatMap(part => /^\$\{[^}]*\}?$/.test(part) ? [] : [part, ...piecesOf(part)]);
}

/** Not each option whose name has such a word holds a secret: some say how often one is asked for, or which class does. */
function isSetting({ literal }: Text): boolean {
  return literal !== undefined && /^\s*(-?\d{1,6}|true|false|[\w$]+(\.[\w$]+){2,}|[\w-]{1,12}|\/[\w./-]*|arn:.*)\s*$/.test(literal);
}

/** Rules look at the items of a list, and the lines of a key. */
function piecesOf(secret: string): string[] {
  return secret.split(/[,;\s]|\\n/).filter(piece => piece.length >= 8 && piece.length < secret.length && /\d/.test(piece) && /[a-z]/i.test(piece));
}

/** Nothing but a reference for a config provider, parts of which may be known at the deploy only. */
function isWholeReference({ parts }: Text): boolean {
  return /^\$\{[^}]*\}$/.test(parts.map(part => typeof part === 'string' ? part : 'x').join(''));
}
