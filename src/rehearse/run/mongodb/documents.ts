import { canonical, firstDifference, shown } from '../differences';
import { content, isFields } from '../row-comparison';
import type { SinkInput } from '../topic-record';
import type { MongoDocument } from './local-mongodb';

type Config = { readonly [key: string]: string };

const ID_STRATEGY = /^com\.mongodb\.kafka\.connect\.sink\.processor\.id\.strategy\.(\w+)$/;
const WRITES_WHOLE = /^com\.mongodb\.kafka\.connect\.sink\.writemodel\.strategy\.(Default|ReplaceOneDefault)(WriteModel)?Strategy$/;
/** Options by which a document is another one than its record, with the values by which it is not. */
const CHANGES_DOCUMENTS: { readonly [option: string]: RegExp } = {
  'change.data.capture.handler': /^$/,
  'post.processor.chain': /^com\.mongodb\.kafka\.connect\.sink\.processor\.DocumentIdAdder$/,
  'key.projection.type': /^none$/i,
  'value.projection.type': /^none$/i,
  'field.renamer.mapping': /^\[\s*\]$/,
  'field.renamer.regexp': /^\[\s*\]$/,
  'namespace.mapper': /\.DefaultNamespaceMapper$/,
  'timeseries.timefield': /^$/,
  'writemodel.strategy': WRITES_WHOLE,
};

/** How documents get their ids. */
const IDS: { readonly [strategy: string]: (input: SinkInput) => unknown } = {
  FullKeyStrategy: ({ key }) => content(key),
  ProvidedInKeyStrategy: ({ key }) => fieldsOf(key)._id,
  ProvidedInValueStrategy: ({ value }) => fieldsOf(value)._id,
  KafkaMetaDataStrategy: ({ topic, written }) => `${topic}#${written.partition}#${written.offset}`,
};

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  const read = content(value);
  return isFields(read) ? read : {};
}

const strategyOf = (config: Config) => ID_STRATEGY.exec(config['document.id.strategy'] ?? '')?.[1] ?? 'BsonOidStrategy';

/** Why what arrives is counted only. */
export function countedOnly(config: Config): string | undefined {
  const option = Object.keys(config).find(key => key.startsWith('topic.override.') || (CHANGES_DOCUMENTS[key] !== undefined && !CHANGES_DOCUMENTS[key].test(config[key])));
  return option ?? (strategyOf(config) in IDS ? undefined : 'with document.id.strategy, the ID of a document cannot be derived from its record');
}

/** The name of the collection to which a record goes. */
export const collectionOf = (config: Config, { topic }: SinkInput) => config.collection || topic;

/** What must be in a collection once all its records are in, by id. */
export function expectedDocuments(config: Config, inputs: readonly SinkInput[]): Map<string, unknown> {
  const documents = new Map<string, unknown>();
  for (const input of inputs) {
    const id = canonical(IDS[strategyOf(config)](input));
    if (input.value !== null) {
      documents.set(id, content(input.value));
    } else if (config['delete.on.null.values'] === 'true') {
      documents.delete(id);
    }
  }
  return documents;
}

/** What differs in a collection. */
export function compareCollection(name: string, expected: ReadonlyMap<string, unknown>, found: readonly MongoDocument[]): string[] {
  const differences: string[] = [];
  const there = new Map(found.map(document => [canonical(plain(document._id)), document]));
  for (const [id, document] of expected) {
    const arrived = there.get(id);
    const difference = arrived === undefined ? 'the document is missing' : compareDocument(document, arrived);
    if (difference !== undefined) {
      differences.push(`${name}, _id ${shown(JSON.parse(id))}: ${difference}`);
    }
  }
  [...there.keys()].filter(id => !expected.has(id)).forEach(id => differences.push(`${name}, _id ${shown(JSON.parse(id))}: the document should not exist`));
  return differences;
}

function compareDocument(document: unknown, { _id, ...fields }: MongoDocument): string | undefined {
  const { _id: _, ...expected } = fieldsOf(document);
  return firstDifference(alike(expected, fields), plain(fields));
}

/** A value of Extended JSON that JSON has no form of, as it tells it: `{"$date": …}`. */
const extended = (value: unknown): unknown => isFields(value) && Object.keys(value).length === 1 && Object.keys(value)[0].startsWith('$')
  ? Object.values(value)[0] : undefined;

function plain(value: unknown): unknown {
  return extended(value) ?? (Array.isArray(value) ? value.map(plain)
    : isFields(value) ? Object.fromEntries(Object.entries(value).map(([field, each]) => [field, plain(each)])) : value);
}

/** What was expected, where a date, a decimal or bytes have a form of their own as what was found: there, that it is there counts. */
function alike(expected: unknown, found: unknown): unknown {
  if (extended(found) !== undefined) {
    return expected === null || expected === undefined ? expected : plain(found);
  }
  if (Array.isArray(expected) && Array.isArray(found)) {
    return expected.map((each, index) => alike(each, found[index]));
  }
  return isFields(expected) && isFields(found)
    ? Object.fromEntries(Object.entries(expected).map(([field, each]) => [field, alike(each, found[field])])) : expected;
}
