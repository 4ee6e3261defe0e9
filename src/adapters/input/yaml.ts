import type { CollectionTag, ScalarTag, YAMLMap, YAMLSeq } from 'yaml';
import { parseAllDocuments } from 'yaml';
import { Lines } from './places';
import { placeYaml } from './yaml-places';

/** The functions of CloudFormation that have a short form. */
const FUNCTIONS = [
  'And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'GetAZs', 'If', 'ImportValue', 'Join', 'Length', 'Not', 'Or',
  'RefAll', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll',
];

function shortForms(): Array<ScalarTag | CollectionTag> {
  const toFunction = (name: string) => (value: unknown) => ({ [`Fn::${name}`]: value });
  const scalar = (tag: string, resolve: (value: string) => unknown): ScalarTag => ({ tag, resolve });
  const collection = (tag: string, kind: 'seq' | 'map', convert: (value: unknown) => unknown): CollectionTag => ({
    tag,
    collection: kind,
    resolve: node => converted(node, convert),
  });
  return [
    scalar('!Ref', value => ({ Ref: value })),
    scalar('!Condition', value => ({ Condition: value })),
    scalar('!GetAtt', value => ({ 'Fn::GetAtt': value.includes('.') ? [value.slice(0, value.indexOf('.')), value.slice(value.indexOf('.') + 1)] : value })),
    collection('!GetAtt', 'seq', toFunction('GetAtt')),
    ...FUNCTIONS.flatMap(name => [
      scalar(`!${name}`, toFunction(name)),
      collection(`!${name}`, 'seq', toFunction(name)),
      collection(`!${name}`, 'map', toFunction(name)),
    ]),
  ];
}

/**
 * Makes a node stand for what is made of its value. The node itself is changed: the parser knows a node by a property that a copy lacks.
 * Who waits for the value of an anchor is told what is made of it, or an alias would stand for the bare arguments.
 */
function converted<T extends YAMLMap | YAMLSeq>(node: T, convert: (value: unknown) => unknown): T {
  const plain = node.toJSON.bind(node) as (_: unknown, context?: { onCreate?: (value: unknown) => void }) => unknown;
  return Object.assign(node, {
    toJSON: (argument: unknown, context?: { onCreate?: (value: unknown) => void }) => {
      const anchored = context?.onCreate;
      delete context?.onCreate;
      const value = convert(plain(argument, context));
      anchored?.(value);
      return value;
    },
  });
}

/** Reads YAML with the short forms of CloudFormation's functions. Aliases that multiply are refused. */
export function readYaml(text: string): { values?: unknown[]; problem?: string } {
  try {
    // The parser compares each key with all before it; whether a key is said twice is seen when the maps are gone through.
    // Each scalar is tried against each tag that there could be: a text without an exclamation mark has none.
    const customTags = text.includes('!') ? shortForms() : [];
    const documents = parseAllDocuments(text, { customTags, logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
    const lines = new Lines(text);
    if (!Array.isArray(documents)) {
      return { problem: 'it is empty' };
    }
    const values: unknown[] = [];
    for (const document of documents) {
      const error = document.errors[0];
      if (error !== undefined) {
        return { problem: `${reasonOf(error.message)} in line ${lines.at(error.pos[0]).line}` };
      }
      const value: unknown = document.toJS({ maxAliasCount: 100 });
      const repeated = placeYaml(document.contents, value, lines);
      if (repeated !== undefined) {
        return { problem: `map keys must be unique in line ${repeated}` };
      }
      if (value !== null) {
        values.push(value);
      }
    }
    return { values };
  } catch (error) {
    return { problem: /alias/i.test((error as Error).message) ? 'its aliases multiply beyond all measure' : reasonOf((error as Error).message) };
  }
}

/** The parser's message without what it quotes from the file, which can be a secret. */
function reasonOf(message: string): string {
  const reason = message.split('\n')[0].replace(/ at line.*$/, '').replace(/:? ?["'`].*$/, '').replace(/ \(.*$/, '').replace(/ alias .*: .*$/, ' alias');
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
