import { generateKeyPairSync } from 'crypto';
import { classFact } from '../catalog';
import type { OptionFact, OptionType } from '../catalog';
import { connectorOf } from '../families';
import type { ValueForm } from '../families';

type Config = { readonly [key: string]: string };

/** A value that is one reference to a config provider, `${alias:…}`, and nothing else. */
const WHOLE = /^\$\{([^}:]+):[^}]*\}$/;
/** A port that is closed. */
const NOWHERE = '127.0.0.1:1';
const NO_SECRET = 'stand-in';

/**
 * A configuration in which each option that is a reference to a secret has a value of the form that it takes. Nobody is asked for the secret,
 * and a connector that reads a key, a number or an address when it is validated must not refuse what a deploy would not give it.
 *
 * @param providers aliases that the worker declares; a reference to any other is a text to it, and stays one
 */
export function withSecretStandIns(config: Config, providers = ''): { [key: string]: string } {
  const declared = new Set(providers.split(',').map(alias => alias.trim()));
  return Object.fromEntries(Object.entries(config).map(([option, value]) => {
    const alias = WHOLE.exec(value)?.[1];
    return [option, alias !== undefined && declared.has(alias) ? secretStandIn(option, config) : value];
  }));
}

/** What stands in for a secret that an option of a connector refers to. */
export function secretStandIn(option: string, config: Config): string {
  const className = config['connector.class'];
  const form = connectorOf(className)?.valueForms?.[option];
  return form === undefined ? byType(classFact(className)?.options.get(option)) ?? byName(option) : byForm(form, config);
}

function byForm(form: ValueForm, config: Config): string {
  switch (form.kind) {
    case 'jdbc-url':
      return `jdbc:postgresql://${NOWHERE}/stand-in`;
    case 'mongodb-url':
      return `mongodb://${NOWHERE}/?serverSelectionTimeoutMS=300`;
    case 'private-key': {
      const passphrase = form.passphrase === undefined ? undefined : config[form.passphrase];
      // what is a secret itself has the value that it gets here
      return privateKey(passphrase !== undefined && WHOLE.test(passphrase) ? NO_SECRET : passphrase || undefined);
    }
  }
}

const NUMBERS: ReadonlySet<OptionType> = new Set(['INT', 'LONG', 'SHORT', 'DOUBLE']);

/** The types and lists of values that the connector's own definition has. */
function byType(facts: readonly OptionFact[] | undefined): string | undefined {
  const [option] = facts ?? [];
  if (option === undefined || option.type === 'BOOLEAN') {
    return option && 'false';
  }
  return NUMBERS.has(option.type) ? String(option.default ?? 1) : option.allowed?.[0];
}

/** What is not known is told by its name. */
const BY_NAME: readonly (readonly [RegExp, () => string])[] = [
  [/json/, () => '{}'],
  [/private[-._]?key$/, () => privateKey(undefined)],
  [/(^|[._])(url|uri|endpoint)s?$/, () => `http://${NOWHERE}`],
  [/(host|hostname|address)$/, () => '127.0.0.1'],
  [/(^|[._])port$/, () => '1'],
];

function byName(option: string): string {
  return BY_NAME.find(([name]) => name.test(option.toLowerCase()))?.[1]() ?? NO_SECRET;
}

const KEYS = new Map<string | undefined, string>();

/** A key that opens nothing: it is made for this process. */
function privateKey(passphrase: string | undefined): string {
  const made = KEYS.get(passphrase) ?? generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', ...passphrase !== undefined && { cipher: 'aes-256-cbc', passphrase } },
  }).privateKey;
  KEYS.set(passphrase, made);
  return made;
}
