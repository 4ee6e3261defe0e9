import { mayBeSecretName } from '../../catalog';
import type { Text } from '../../model';
import { withStandIns } from '../stand-ins';
import type { Substitution } from '../stand-ins';
import { onLocalKafka } from './local-kafka';

/** What a local part wants a key to be; `undefined` leaves it out. */
export type Replacements = { readonly [key: string]: string | undefined };

const LEFT_OUT = '(left out)';
/** A reference to a config provider, `${alias:…}`. */
const REFERENCE = /\$\{[^}:]+:[^}]*\}/g;

/** A configuration for the local parts, and every change made to it. */
export function localize(
  values: ReadonlyMap<string, Text>, bootstrapServers: string, replacements: Replacements,
): { readonly config: { [key: string]: string }; readonly substitutions: Substitution[] } {
  const { config } = withStandIns(values);
  const substitutions: Substitution[] = [];
  for (const [key, text] of values) {
    const local = key in replacements ? replacements[key] : onLocal(key, config[key], bootstrapServers);
    if (local === undefined) {
      delete config[key];
    } else {
      config[key] = local;
    }
    if (local !== text.literal) {
      substitutions.push({ key, value: shown(key, text), standIn: local ?? LEFT_OUT });
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

function onLocal(key: string, value: string, bootstrapServers: string): string | undefined {
  const local = onLocalKafka(key, bootstrapServers);
  if (local) {
    return 'value' in local ? local.value : undefined;
  }
  // the declarations of config providers stay as they are; nobody asks the providers
  return /^config\.providers/.test(key) ? value : value.replace(REFERENCE, 'stand-in');
}

/** A secret that stands there as plain text is not shown; a reference to one is. */
function shown(key: string, text: Text): string {
  return mayBeSecretName(key) && text.isLiteral && !text.literal!.includes('${') ? '(secret)' : text.toString();
}
