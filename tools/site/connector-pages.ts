import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { classFact, propertyOfKey } from '../../src/catalog';
import type { Family, FamilyConnector } from '../../src/families';
import { FAMILIES } from '../../src/families/registry';
import { KNOWN_PLUGINS, VENDOR_PLUGINS } from '../../src/plugins';
import { limits, network, rights } from './connector-needs';
import { erroneous } from './connector-errors';
import { optionTables } from './connector-options';
import { relative } from './links';
import type { Page } from './page';
import { read, ROOT } from './sources';
import { table } from './tables';

const ALL = FAMILIES.flatMap(family => family.connectors.map(connector => ({ family, connector })));

/** One page for each connector, from the catalog and the families. */
export function connectorPages(): readonly Page[] {
  return ALL.map(({ family, connector }) => ({ place: placeOf(connector), markdown: page(family, connector) }));
}

function placeOf({ title }: FamilyConnector): string {
  return `connector/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.md`;
}

/** Links from the list of all connectors to their pages. */
export function withConnectorLinks(place: string, markdown: string): string {
  return place !== 'connectors.md' ? markdown : ALL.reduce((text, { connector }) => (
    text.replace(`| \`${connector.className}\` |`, `| [\`${connector.className}\`](${relative(place, placeOf(connector))}) |`)
  ), markdown);
}

function page(family: Family, connector: FamilyConnector): string {
  const { className, kind, title, licence, traits } = connector;
  const fact = classFact(className);
  return [
    `# ${title}`, '',
    `A ${kind} of the family ${family.title}. License: ${licence}.`, '',
    ...table(['property', 'value'], [
      ['class', `\`${className}\``],
      ...(connector.otherNames ?? []).map(other => ['also', `\`${other.className}\`: ${other.since}`]),
      ['archive', archiveOf(connector)],
      ['versions with known options', fact === undefined ? 'none: its options are not in the catalog' : fact.versions.join(', ')],
    ]),
    '## Use it', '', ...usage(connector),
    '## What is created', '', ...created(connector),
    ...traits === undefined ? [] : ['## Delivery and deletes', '', ...table(['property', 'value'], [
      ['delivery', traits.delivery],
      [kind === 'source' ? 'a deleted row is' : 'deletions are', traits.deletes],
      ['schemas', traits.schemas],
      ['additional costs', traits.cost],
    ])],
    ...limits(family, connector),
    '## Permissions', '', ...rights(connector),
    '## Network', '', ...network(family, connector),
    '## Options', '', ...optionTables(className),
    '## When something goes wrong', '', ...erroneous(family),
  ].join('\n');
}

function archiveOf({ archive }: FamilyConnector): string {
  const known = KNOWN_PLUGINS.find(({ id }) => id === archive);
  if (known) {
    return `\`${known.files[0].coordinates}\`, pinned by its checksum`;
  }
  const vendor = VENDOR_PLUGINS.find(({ id }) => id === archive);
  return vendor ? `[${vendor.title} ${vendor.version}](${vendor.page}): download it once, or [pin its address](../plugins.md)` : 'specify it with `plugin`, unless the worker contains it';
}

function usage(connector: FamilyConnector): string[] {
  const { className, kind, traits } = connector;
  const preset = traits?.preset;
  const shown = examplesWith(className);
  const option = requiredOption(className);
  return [
    ...preset === undefined ? [
      'There is no preset; the connector is deployed by its class, and checked like any other. [The overview](../overview.md#any-connector) contains the rest of the snippet.', '',
      '```ts',
      'new Connector(this, \'Connector\', {',
      '  cluster,',
      `  definition: ConnectorDefinition.${kind}('${className}', {`,
      '    topics: [\'orders\'],',
      `    config: {${option === undefined ? '' : ` '${option}': '…' `}},`,
      '  }),',
      '  plugin: PluginArchive.fromFile(\'plugins/connector.zip\'),',
      '});',
      '```',
    ] : [
      `With the preset [\`${preset}\`](../api/${preset.split('.')[0]}.md)${traits?.page === undefined ? '' : `; [more about it](../${traits.page})`}.`,
      ...presetSnippet(preset),
    ],
    '',
    ...shown.length === 0 ? [] : [`Examples: ${shown.map(name => `[${name}](../examples/${name}.md)`).join(', ')}.`, ''],
  ];
}

/** The example of this preset in the reference, which every build compiles. */
function presetSnippet(preset: string): string[] {
  const reference = read(`docs/api/${preset.split('.')[0]}.md`);
  const blocks = [...read('README.md').matchAll(/```ts\n([^]*?)\n```/g), ...reference.matchAll(/```(?:ts|typescript)\n([^]*?)\n```/g)].map(([, code]) => code);
  const made = blocks.find(code => (preset.includes('.') ? code.includes(`${preset}({`) : new RegExp(`new ${preset}\\(this`).test(code) || code.includes(`${preset}.`)));
  return made === undefined || made.startsWith('import ') ? [] : ['', '```ts', made, '```'];
}

function requiredOption(className: string): string | undefined {
  const options = [...classFact(className)?.options.values() ?? []].map(variants => variants[variants.length - 1]);
  return options.find(({ required, name }) => required && !['topics', 'name', 'connector.class'].includes(name) && propertyOfKey(className, name) !== undefined)?.name;
}

function created({ kind, archive, awsCalls = [] }: FamilyConnector): string[] {
  return [
    '- the connector, `AWS::KafkaConnect::Connector`, or a custom resource for [in-place changes](../operations.md)',
    `- an execution role with permissions to ${kind === 'source' ? 'write' : 'read'} its topics${awsCalls.length === 0 ? '' : ', and for the actions below'}`,
    '- a security group with access to the brokers',
    '- a log group with a retention period',
    `- a custom plugin with ${archive === undefined ? 'your archive' : 'its archive'}, shared by connectors with the same archives`,
    '- a worker configuration, shared by connectors with the same properties',
    ...kind === 'source' ? ['- its offsets, in a topic named after the connector: a replacement with the same name continues from there'] : ['- its offsets, in the consumer group `connect-<connector name>`'],
    '',
  ];
}

/** The examples whose templates contain a connector of this class. */
function examplesWith(className: string): string[] {
  return readdirSync(join(ROOT, 'examples')).filter(name => templatesOf(name).some(text => text.includes(`"${className}"`))).sort();
}

const TEMPLATES = new Map<string, string[]>();

function templatesOf(name: string): string[] {
  const folder = join(ROOT, 'examples', name, 'expected');
  const found = TEMPLATES.get(name) ?? (existsSync(folder) ? readdirSync(folder) : [])
    .filter(file => file.endsWith('.template.json')).map(file => read(`examples/${name}/expected/${file}`));
  TEMPLATES.set(name, found);
  return found;
}
