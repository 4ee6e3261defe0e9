import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './page';
import { ROOT } from './sources';
import { titleOf } from './titles';

interface Item { readonly text: string; readonly link?: string; readonly items?: readonly Item[]; readonly collapsed?: boolean }

/** The parts of the guide, in the order in which one needs them. What is in none of them stands under `More`. */
const PARTS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['Start', ['index', 'overview', 'concepts', 'connectors', 'questions', 'playground']],
  ['Build', ['plugins', 'typed-options', 'databases', 'debezium', 'jdbc', 'opensearch', 'sinks', 'camel', 'redshift', 'presets', 'column-types', 'schema-registries', 'clusters', 'network', 'security', 'integrations']],
  ['Check and rehearse', ['input-forms', 'editors', 'rehearsal', 'mutations', 'advisories']],
  ['Run', ['monitoring', 'runbook', 'troubleshooting', 'operations', 'upgrade', 'clusters-changes', 'cost']],
  ['Migrate', ['migration', 'migrate-cloudformation', 'migrate-terraform', 'migrate-kafka-connect', 'migrate-strimzi', 'migrate-constructs', 'alternatives']],
];

/** Pages whose heading says too little in a list. */
const NAMES: Readonly<Record<string, string>> = { index: 'Start here', overview: 'Overview' };

/** What the sidebar shows. */
export function navigation(pages: readonly Page[]): { readonly version: string; readonly sidebar: Readonly<Record<string, readonly Item[]>> } {
  const titles = new Map(pages.map(({ place, markdown }) => [place.replace(/\.md$/, ''), titleOf(markdown)]));
  const taken = new Set(PARTS.flatMap(([, names]) => names));
  const item = (name: string): Item => ({ text: NAMES[name] ?? titles.get(name)!, link: `/${name.replace(/(^|\/)index$/, '$1')}` });
  const within = (folder: string): Item[] => [...titles.keys()].filter(name => name.startsWith(`${folder}/`) && name !== `${folder}/index`).map(item)
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));
  const more = [...titles.keys()].filter(name => !name.includes('/') && !taken.has(name));
  const reference: Item = { text: 'Reference', items: [item('rules/index'), item('api/index'), item('api/options/index')] };
  const start: Item = { text: 'Start', items: [item('index'), item('connectors'), item('questions')] };
  return {
    version: (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version,
    sidebar: {
      '/connector/': [start, { text: 'Connectors', items: within('connector') }],
      '/examples/': [start, { text: 'Examples', items: [item('examples/index'), ...within('examples')] }],
      // hundreds of pages, each with the list beside it, would be of lists: their index has them
      '/api/': [start, reference],
      '/rules/': [start, reference],
      '/': [
        ...PARTS.map(([text, names]) => ({ text, items: names.filter(name => titles.has(name)).map(item) })),
        { text: 'Examples', items: [item('examples/index')] },
        reference,
        { text: 'More', collapsed: true, items: [...more.map(item), item('decisions/index')] },
      ],
    },
  };
}
