import type { ConnectorOptions } from '../connector-options';
import { isBlank } from '../parse';
import type { KeyProblem } from './options';

const ADAPTER = 'database.connection.adapter';

const CACHES = 'log.mining.buffer.infinispan.cache.';
const INFINISPAN = ['global', 'transactions', 'events', 'rollbacks', 'processed_transactions', 'schema_changes'].map(one => CACHES + one);
const EHCACHE = ['transactions', 'events', 'rollbacks', 'processedtransactions', 'schemachanges'].map(one => `log.mining.buffer.ehcache.${one}.config`);

/** What a value asks for where one of the adapters is named: option, value, adapters, and the options that must be set. */
const ASKED: Array<[string, string, RegExp, string[]]> = [
  ['log.mining.strategy', 'dictionary_from_file', /^logminer(_unbuffered)?$/i, ['log.mining.path.dictionary']],
  ['log.mining.buffer.type', 'ehcache', /^logminer$/i, EHCACHE],
  ['log.mining.buffer.type', 'infinispan_embedded', /^logminer$/i, INFINISPAN],
  ['log.mining.buffer.type', 'infinispan_remote', /^logminer$/i, INFINISPAN],
];

/** What the Oracle connector checks over several options at once. */
export function oracleContradictions(connector: ConnectorOptions): Array<[string, KeyProblem]> {
  // of nodes without a port there is a list of errors where this adapter is named, else an exception
  const node = connector.known(ADAPTER)?.toLowerCase() === 'logminer' ? nodeWithoutPort(connector, () => true) : undefined;
  const nodes = node === undefined ? [] : [racProblem(node, false)];
  return [...askedFor(connector), ...secondaryProblems(connector), ...queryProblems(connector), ...nodes];
}

function askedFor(connector: ConnectorOptions): Array<[string, KeyProblem]> {
  const lacks = (key: string) => !connector.isOpaque(key) && isBlank(connector.known(key));
  return ASKED.filter(([key, value, adapters]) => adapters.test(connector.known(ADAPTER) ?? '') && connector.known(key)?.trim().toLowerCase() === value)
    .flatMap(([key, value, , names]) => names.filter(lacks).map((name): [string, KeyProblem] => [name, {
      what: 'required', text: `is required when ${key} is ${value}`, fix: `set ${name}, or another ${key}`,
    }]));
}

/** Nodes that end in an exception once all options are right. */
export function racNodeExceptions(connector: ConnectorOptions): Array<[string, KeyProblem]> {
  const node = nodeWithoutPort(connector, one => one !== '');
  return node === undefined ? [] : [racProblem(node, true)];
}

/** It reads from a second database only in one of its ways of mining. */
function secondaryProblems(connector: ConnectorOptions): Array<[string, KeyProblem]> {
  const host = connector.known('secondary.hostname') ?? connector.known('log.mining.readonly.hostname');
  const given = !isBlank(host) || (connector.known('secondary.url') ?? '') !== '';
  const strategy = lower(connector, 'log.mining.strategy', 'online_catalog');
  return given && /^logminer(_unbuffered)?$/.test(lower(connector, ADAPTER, 'logminer') ?? '') && strategy !== undefined && strategy !== 'dictionary_from_file'
    ? ['secondary.hostname', 'secondary.url'].map(key => [key, {
      what: 'contradiction',
      text: 'needs log.mining.strategy=dictionary_from_file',
      fix: 'set log.mining.strategy=dictionary_from_file, or remove secondary.hostname and secondary.url',
    }]) : [];
}

function queryProblems(connector: ConnectorOptions): Array<[string, KeyProblem]> {
  const key = 'internal.log.mining.use.cte.query';
  const filter = lower(connector, 'log.mining.query.filter.mode', 'none');
  return connector.known(key)?.trim().toLowerCase() === 'true' && filter !== undefined && !/^(in|regex)$/.test(filter)
    ? [[key, { what: 'contradiction', text: 'needs log.mining.query.filter.mode to be in or regex', fix: `set log.mining.query.filter.mode, or remove ${key}` }]] : [];
}

/** The value in small letters, or the default where the key is absent; undefined where it is not known. */
function lower(connector: ConnectorOptions, key: string, fallback: string): string | undefined {
  return connector.has(key) ? connector.known(key)?.trim().toLowerCase() : fallback;
}

function nodeWithoutPort(connector: ConnectorOptions, counts: (node: string) => boolean): string | undefined {
  const held = connector.has('database.port') ? undefined : connector.known('rac.nodes');
  // Java's split drops what is empty at the end, but not all there is
  return held?.replace(/(?<=[^,]),+$/, '').split(',').find(node => !node.includes(':') && counts(node));
}

function racProblem(node: string, fatal: boolean): [string, KeyProblem] {
  return ['rac.nodes', {
    what: 'value',
    text: `has '${node.trim()}', expected host:port where database.port is not set`,
    fix: 'give each node its port, or set database.port',
    ...fatal && { fatal },
  }];
}
