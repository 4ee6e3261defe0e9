import { connectorOf } from '../../families';
import type { LocalEnd } from '../../families';
import { sinkOptions } from './jdbc/sink-options';

type Config = { readonly [key: string]: string };

/** Why a sink is not given such a key; `undefined` where it takes it, or refuses it into its dead-letter queue. */
type Reason = (config: Config) => string | undefined;

/** An id of OpenSearch. */
const ID_BYTES = 512;

interface Keys {
  /** One over 512 bytes. */
  readonly long: Reason;
  /** None at all. */
  readonly none: Reason;
}

const taken: Reason = () => undefined;
/** A name of an object that is made of the key. */
const named: Reason = config => /\{\{\s*key/.test(config['file.name.template'] ?? '') ? 'file.name.template uses the key in object names' : undefined;

const KEYS: { readonly [end in LocalEnd]?: Keys } = {
  'opensearch': {
    long: config => config['key.ignore'] === 'true' || keyLimit(config) !== undefined ? undefined
      : `the ID of a document has at most ${ID_BYTES} bytes, and no transform sends a longer key to a dead-letter queue`,
    none: config => config['key.ignore'] === 'true' ? undefined : 'the ID of a document is the key of its row',
  },
  'jdbc-sink': {
    long: () => 'the tables of a database have keys of a limited length',
    none: (config) => {
      const { key } = sinkOptions(config);
      return key === 'none' || key === 'kafka' ? undefined : `its rows have the key of the record (${key})`;
    },
  },
  'mongodb': {
    long: taken,
    none: config => /\.(FullKey|PartialKey|ProvidedInKey)Strategy$/.test(config['document.id.strategy'] ?? '') ? 'the ID of a document is the key of its row' : undefined,
  },
  's3-aiven': { long: named, none: named },
  's3-confluent': { long: taken, none: config => config['store.kafka.keys'] === 'true' ? 'store.kafka.keys requires a key' : undefined },
  'iceberg-tables': { long: taken, none: config => config['iceberg.tables.default-id-columns'] === undefined ? undefined : 'iceberg.tables.default-id-columns specifies its key' },
  'event-bus': { long: taken, none: taken },
  'http-server': { long: taken, none: taken },
  'file-sink': { long: taken, none: taken },
};

/** Transforms that make or read a key. */
const OF_KEYS = /Key/;

/** Why a connector is not to be given a key over 512 bytes, or none, by its transforms or by what it is. */
export function refusesKey(config: Config, kind: keyof Keys): string | undefined {
  const option = Object.keys(config).find(key => /^transforms\.[^.]+\.type$/.test(key) && OF_KEYS.test(config[key]));
  const end = connectorOf(config['connector.class'])?.end;
  return option !== undefined ? `${option} uses keys` : end === undefined ? undefined : KEYS[end]?.[kind](config);
}

/** How many bytes a key may have, where a sink refuses each longer one into its dead-letter queue. */
export function keyLimit(config: Config): number | undefined {
  const limit = Object.keys(config).find(key => /^transforms\.[^.]+\.key\.max\.bytes$/.test(key));
  return limit === undefined || config['errors.tolerance'] !== 'all' || !config['errors.deadletterqueue.topic.name'] ? undefined : Number(config[limit]);
}
