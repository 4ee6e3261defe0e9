import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, stringify, visit } from 'yaml';
import { readContent } from '../../src/adapters/read';
import { judge } from '../../src/cli/report/judge';
import type { CheckedDeployment } from '../../src/cli/report/check-report';

/** A template as YAML whose functions are written out: `Fn::Join:`. */
export function longYaml(template: object): string {
  return stringify(template);
}

/** A template as YAML whose functions have their short form: `!Join`. Where YAML has no short form, the long one stays. */
export function shortYaml(template: object): string {
  const document = parseDocument(stringify(template, { aliasDuplicateObjects: false }));
  visit(document, {
    Map(_key, map, path) {
      // What a tag cannot stand before: a key, and the document itself.
      const [only] = map.items;
      const parent = path[path.length - 1];
      if (map.items.length !== 1 || !isScalar(only.key) || !(isPair(parent) || isCollection(parent))) {
        return undefined;
      }
      const tag = shortTag(only.key.value as string);
      const value = only.value;
      if (tag === undefined || (tag === '!Condition' && !isScalar(value)) || !(isScalar(value) || isSeq(value) || isMap(value)) || value.tag !== undefined) {
        return undefined;
      }
      // A function within a function can be short only where it is an item or a value of its own.
      if (isMap(value) && value.items.length === 1 && isScalar(value.items[0].key) && shortTag(value.items[0].key.value as string) !== undefined) {
        return undefined;
      }
      if (tag === '!GetAtt' && isSeq(value) && value.items.every(isScalar) && path.length % 2 === 0) {
        // Both of its short forms.
        return tagged(document.createNode(value.items.map(item => (item as { value: unknown }).value).join('.')), tag);
      }
      return tagged(value, tag);
    },
  });
  return String(document);
}

function tagged<T extends { tag?: string }>(node: T, tag: string): T {
  node.tag = tag;
  return node;
}

function shortTag(key: string): string | undefined {
  return key === 'Ref' || key === 'Condition' ? `!${key}` : /^Fn::(?!ForEach)\w+$/.test(key) ? `!${key.slice(4)}` : undefined;
}

/** What is found in a template, which must be the same in each form that it can be written in. */
export function judgeEachForm(template: object): readonly CheckedDeployment[] {
  const [asJson, asLong, asShort] = [JSON.stringify(template), longYaml(template), shortYaml(template)]
    .map((content, index) => judge(readContent(content, index === 0 ? 'template.json' : 'template.yaml')).deployments.map(each => ({
      ...each, source: 'template', findings: each.findings.map(found => ({ ...found, line: undefined, column: undefined, endColumn: undefined })),
    })));
  expect(asLong).toEqual(asJson);
  expect(asShort).toEqual(asJson);
  return asJson;
}
