import { placesOf } from '../../src/adapters/input/places';
import { readYaml } from '../../src/adapters/yaml';
import { piecesOf } from '../../src/adapters/yaml/pieces';

const TEMPLATE = `# a comment
---
AWSTemplateFormatVersion: '2010-09-09'
Transform: [ 'AWS::LanguageExtensions' ]

Resources:
  # the connector
  Connector:
    Type: AWS::KafkaConnect::Connector
    Properties:
      ConnectorName: &name shop
      Again: *name
      ConnectorConfiguration:
        connector.class: com.mongodb.kafka.connect.MongoSinkConnector
        "topics": orders
        'tasks.max':   1
        folded: >-
          one
            two

          three
        kept: |+
          key: text
          # text

        plain: a text
          over lines
        quoted: "a text
          over: lines"
        flow: {a: 1, b: [2, 3],
          c: d}
        sub: !Sub "\${AWS::Region}.internal"
        empty:
        role: !GetAtt Role.Arn
      Plugins:
      - CustomPlugin:
          Revision: 1
      -   CustomPlugin: {Revision: 2}
      - - nested
        - list
  Role: {Type: AWS::IAM::Role}
Outputs:
    Deep: { Value: !Ref Connector }
`;

const CASES: Record<string, string> = {
  'a template': TEMPLATE,
  'with carriage returns': TEMPLATE.replace(/\n/g, '\r\n'),
  'without an end of the last line': TEMPLATE.trimEnd(),
  'a list': '- a: 1\n  b: 2\n- c\n# d\n- - e\n  - f\n-\n  g: h\n',
  'keys said twice': 'a: 1\nb: 2\na: 3\n',
  'keys said twice below': 'r:\n  a: 1\n  b: 2\n  a: 3\n',
  'a key that is a number, and one that is null': '1: a\n2.0: b\nnull: c\n',
  'what looks like a key in a text': 'a: "b\nc: d"\ne: f\n',
  'what looks like a key in a flow': 'a: {\nb: 1\n}\nc: 2\n',
  'a bracket below its key': 'a: {\n  b: 1\n}\nc: [\n  1\n]\nd: e\n',
  'less indentation': 'r:\n    a: 1\n  b: 2\nc: 3\n',
  'tabs': 'r:\n\ta: 1\nb: 2\n',
  'several documents': 'a: 1\n---\nb: 2\n',
  'an end of the document': 'a: 1\n...\n',
  'a directive': '%YAML 1.2\n---\na: 1\n',
  'merge keys': 'x: &x {a: 1}\ny:\n  <<: *x\n  b: 2\nz: 3\n',
  'an alias without an anchor': 'a: 1\nb: *c\nd: &c 2\n',
  'an anchor of a block': 'a: &a\n  b: 1\n  c: 2\nd: *a\n',
  'a complex key': '? a\n: b\nc: d\n',
  'a key over lines': 'a\nb: c\nd: e\n',
  'a text alone': 'a b\nc d\n',
  'a list below its key, with what is no item': 'a:\n- b\nc: d\n-e\nf: g\n',
  'names of objects': '__proto__: a\nconstructor: b\n',
  'an error at the end': 'a: 1\nb: 2\nc: [1\n',
  'nothing but comments': '# a\n\n# b\n',
};

/** A value, with where its maps and their keys stand. */
function placed(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(placed);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const places = placesOf(value);
  return { start: places?.start, repeated: places?.repeated, keys: Object.entries(value).map(([key, each]) => [key, places?.at(key), placed(each)]) };
}

function read(text: string, piece: number): unknown {
  const result = readYaml(text, piece);
  return 'problem' in result ? result : result.values.map(placed);
}

const SIZES = [1, 40, 200];

test.each(Object.entries(CASES))('%s is the same in pieces', (_, text) => {
  for (const size of SIZES) {
    expect(read(text, size)).toEqual(read(text, Infinity));
  }
});

test('a template is taken apart', () => {
  const block = piecesOf(TEMPLATE, 1)!;
  expect(block.pieces.length).toBe(4);
  expect(block.pieces[2].value?.pieces[0].value?.pieces[1].value?.pieces[2].value?.pieces.length).toBe(11);
});

/** Numbers that look like chance, and are the same in each run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 2147483648 * below);
  };
}

const BITS = ['"', "'", '{', ']', ': ', '- ', '\n', '#', ' ', '  ', '|\n', '&a ', '*a', '\t', 'key: value\n', '---\n', '!Ref ', '>', '? ', ','];

test('so are texts with mistakes', () => {
  const next = chance(7);
  for (let round = 0; round < 150; round++) {
    let text = TEMPLATE;
    for (let change = next(3); change >= 0; change--) {
      const at = next(text.length);
      text = text.slice(0, at) + BITS[next(BITS.length)] + text.slice(at + next(4));
    }
    const size = SIZES[round % SIZES.length];
    expect({ text, read: read(text, size) }).toEqual({ text, read: read(text, Infinity) });
  }
});

test('a long text is read in pieces by itself, and an error in it is told with its line', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `key${index}: value\n`);
  expect(read(lines.join(''), 8192)).toEqual(read(lines.join(''), Infinity));
  expect(readYaml([...lines, 'key7: value\n'].join(''))).toEqual({ problem: 'it is not valid YAML: map keys must be unique in line 5001' });
});
