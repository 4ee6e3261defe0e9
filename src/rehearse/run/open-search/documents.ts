import type { Comparison } from '../ends';
import { firstDifference, shown } from '../differences';
import type { SinkInput } from '../topic-record';
import type { LocalOpenSearch } from './local-open-search';

type Config = { readonly [key: string]: string };

/** Documents by id, by index. */
type Indexes = Map<string, Map<string, unknown>>;

/** What must be in each index once all records are in. */
export function expectedDocuments(config: Config, inputs: readonly SinkInput[]): Indexes {
  const indexes: Indexes = new Map();
  for (const input of inputs) {
    const index = input.topic.toLowerCase();
    const documents = indexes.get(index) ?? new Map<string, unknown>();
    indexes.set(index, documents);
    const id = idOf(config, input);
    if (id === undefined) {
      continue;
    }
    if (input.value !== null) {
      documents.set(id, input.value);
    } else if (config['behavior.on.null.values'] === 'delete') {
      documents.delete(id);
    }
  }
  return indexes;
}

function idOf(config: Config, { written, topic, key }: SinkInput): string | undefined {
  if (config['key.ignore'] === 'true') {
    return `${topic}+${written.partition}+${written.offset}`;
  }
  return key === null || key === undefined ? undefined : typeof key === 'string' ? key : JSON.stringify(key);
}

/** Compares what is in the indexes with what must be. */
export async function compareDocuments(config: Config, node: LocalOpenSearch, inputs: readonly SinkInput[]): Promise<Comparison> {
  const differences: string[] = [];
  let [compared, deleted] = [0, 0];
  for (const [index, expected] of expectedDocuments(config, inputs)) {
    const found = await node.documents(index);
    compared += expected.size;
    const deletions = inputs.filter(({ topic, value }) => value === null && topic.toLowerCase() === index);
    deleted += new Set(deletions.map(input => idOf(config, input)).filter(id => id !== undefined && !expected.has(id))).size;
    for (const [id, document] of expected) {
      const difference = found.has(id) ? firstDifference(document, found.get(id)) : 'the document is missing';
      if (difference !== undefined) {
        differences.push(`${index}, id ${shown(id)}: ${difference}`);
      }
    }
    [...found.keys()].filter(id => !expected.has(id)).forEach(id => differences.push(`${index}, id ${shown(id)}: the document should not exist`));
  }
  return { compared: `${compared} documents, ${deleted} deletions`, differences, figures: {} };
}
