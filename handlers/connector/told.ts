import { keepSecret, masked } from '../shared/masks';
import { bounded, REASON_BYTES } from '../shared/reason';

const SECRET_OPTION = /passw|secret|token|credential|passphrase|private.?key|access.?key|api.?key|sasl\.jaas|user\.?info|\.license$/i;
/** A config provider puts the secret in; the reference is none. */
const REFERENCE = /\$\{[^}]+:[^}]*\}/;
/** Words of a JAAS configuration that are no secrets. */
const NO_SECRET = /^(?:[\w$]+\.)+[A-Z]\w*$|^(?:required|optional|username|password|true|false)$/;

/** Sees to it that no text of this function repeats a secret that stands in a configuration literally. */
export function keepSecretsOf(configuration: Readonly<Record<string, string>>): void {
  const secrets = Object.entries(configuration).filter(([name, value]) => SECRET_OPTION.test(name) && !REFERENCE.test(value));
  keepSecret(...secrets.flatMap(([, value]) => [value, ...value.split(/["'\s;=]+/)]).filter(value => !NO_SECRET.test(value)));
}

/** One line without secrets, as long as an event may be. */
export function told(text: string): string {
  return bounded(masked(text).replace(/\s+/g, ' ').trim(), REASON_BYTES);
}
