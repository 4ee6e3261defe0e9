import { Duration, Size, Token } from 'aws-cdk-lib';
import { keysByProperty, unitOf } from '../../catalog';
import type { Unit } from '../../catalog';
import { ConnectorSecret } from '../connector-secret';
import { configTexts, numberText } from '../../synth';

/** Typed options as they stand in a configuration. */
export interface RenderedOptions {
  readonly config: { [key: string]: string };
  readonly secrets: { [key: string]: ConnectorSecret };
}

/**
 * A struct of typed options as configuration and secrets.
 *
 * @param options the struct
 * @param className the connector, transform or converter class
 * @param config keys given as they are; the same key with another value is an error
 */
export function renderOptions(options: object | undefined, className: string, config: { [key: string]: string } = {}): RenderedOptions {
  const given = configTexts(config, className);
  const rendered: RenderedOptions = { config: { ...given }, secrets: {} };
  const keys = options ? keysByProperty(className) : new Map<string, string>();
  for (const [property, value] of Object.entries(options ?? {})) {
    if (value === undefined || value === null) {
      continue;
    }
    const key = keys.get(property);
    if (key === undefined) {
      throw new Error(`'${property}' is not an option of ${className}; pass its key in config`);
    }
    if (ConnectorSecret._isConnectorSecret(value)) {
      if (key in given) {
        throw new Error(`'${key}' is specified twice: as ${property}, a secret, and in config; remove one of them`);
      }
      rendered.secrets[key] = value;
      continue;
    }
    if (typeof value === 'object' && 'reference' in value) {
      throw new Error(`${property} must be a ConnectorSecret, got another object with a reference; create one, such as ConnectorSecret.fromSecretsManager(secret, 'password')`);
    }
    const text = renderValue(value, property, unitOf(className, key));
    if (key in given && given[key] !== text) {
      throw new Error(`'${key}' is specified twice: '${shown(text)}' as ${property} and '${shown(given[key])}' in config; remove one of them`);
    }
    rendered.config[key] = text;
  }
  return rendered;
}

function shown(text: string): string {
  return Token.isUnresolved(text) ? '<reference>' : text;
}

function renderValue(value: unknown, property: string, unit: Unit | undefined): string {
  if (value instanceof Duration) {
    return inUnit(value, unit, property);
  }
  if (value instanceof Size) {
    return numberText(value.toBytes());
  }
  if (Array.isArray(value)) {
    const comma = value.find(one => String(one).includes(',') && !Token.isUnresolved(one));
    if (comma !== undefined) {
      throw new Error(`${property} has the element '${comma}', which contains a comma; specify its parts as separate elements`);
    }
    return value.map(plain).join(',');
  }
  // values of enum-like classes, and times and sizes that can be switched off
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : plain(value);
}

function plain(value: unknown): string {
  return typeof value === 'number' ? numberText(value) : String(value);
}

function inUnit(duration: Duration, unit: Unit | undefined, property: string): string {
  const whole = unit === 'seconds' ? duration.toSeconds({ integral: false }) : unit === 'hours' ? duration.toHours({ integral: false }) : duration.toMilliseconds();
  if (!duration.isUnresolved() && !Number.isInteger(whole)) {
    throw new Error(`${property} must be in whole ${unit}, got ${duration.toHumanString()}; round it`);
  }
  return numberText(whole);
}
