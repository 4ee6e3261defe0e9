import { connectorOf } from '../families';

type Config = { readonly [key: string]: string };

/** Milliseconds: the server is not there, and the validator of MongoDB's connectors waits as long as its address says, 10 s by default. */
const MONGODB_TIMEOUT = 'connectTimeoutMS=300';

/** A configuration with which a connector does not wait for its server when it is validated; what the user says of that stays. */
export function impatient(config: Config): { [key: string]: string } {
  const { impatient: options, valueForms = {} } = connectorOf(config['connector.class']) ?? {};
  const hurried = Object.entries(config).map(([option, value]) => [option, valueForms[option]?.kind === 'mongodb-url' ? withTimeout(value) : value]);
  return { ...options, ...Object.fromEntries(hurried) };
}

function withTimeout(url: string): string {
  const [, servers, path = '/', options] = /^(mongodb(?:\+srv)?:\/\/[^/?]*)(\/[^?]*)?(?:\?(.*))?$/s.exec(url) ?? [];
  return servers === undefined || /(^|&)connectTimeoutMS=/i.test(options ?? '') ? url
    : `${servers}${path}?${[...options ? [options] : [], MONGODB_TIMEOUT].join('&')}`;
}
