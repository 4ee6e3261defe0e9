import { mayBeSecretName } from '../../catalog';
import type { Text } from '../../model';
import { secretStandIn } from '../secret-stand-ins';
import { withStandIns } from '../stand-ins';
import type { Substitution } from '../stand-ins';
import { onLocalKafka } from './local-kafka';

/** What a local part wants a key to be; `undefined` leaves it out. */
export type Replacements = { readonly [key: string]: string | undefined };

const LEFT_OUT = '(omitted)';
const KEY_OF_OURS = '(a key generated for the rehearsal)';
/** A reference to a config provider, `${alias:…}`. */
const REFERENCE = /\$\{[^}:]+:[^}]*\}/g;

/** A configuration for the local parts, and every change made to it. */
export function localize(
  values: ReadonlyMap<string, Text>, bootstrapServers: string, replacements: Replacements,
): { readonly config: { [key: string]: string }; readonly substitutions: Substitution[] } {
  const { config } = withStandIns(values);
  const substitutions: Substitution[] = [];
  for (const [key, text] of values) {
    const local = key in replacements ? replacements[key] : onLocal(key, config, bootstrapServers);
    if (local === undefined) {
      delete config[key];
    } else {
      config[key] = local;
    }
    if (local !== text.literal) {
      substitutions.push({ key, value: shown(key, text), standIn: local?.includes('PRIVATE KEY') ? KEY_OF_OURS : local ?? LEFT_OUT });
    }
  }
  for (const [key, value] of Object.entries(replacements)) {
    if (!values.has(key) && value !== undefined) {
      config[key] = value;
      substitutions.push({ key, value: '(not set)', standIn: value });
    }
  }
  return { config, substitutions };
}

function onLocal(key: string, config: { readonly [key: string]: string }, bootstrapServers: string): string | undefined {
  const local = onLocalKafka(key, bootstrapServers);
  if (local) {
    return 'value' in local ? local.value : undefined;
  }
  // the declarations of config providers stay as they are; nobody asks the providers
  const value = config[key];
  return /^config\.providers/.test(key) ? value : value.replace(REFERENCE, reference => reference === value ? secretStandIn(key, config) : 'stand-in');
}

/** A secret that stands there as plain text is not shown; a reference to one is. */
function shown(key: string, text: Text): string {
  return mayBeSecretName(key) && text.isLiteral && !text.literal!.includes('${') ? '(secret)' : text.toString();
}
