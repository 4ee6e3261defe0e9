import Ajv from 'ajv';
import { run } from '../run';
import published from './sarif-schema-2.1.0.json';

/** The schema names itself as draft 4 does; apart from that it says nothing that draft 7 does not say alike. */
const { id: _id, $schema: _schema, ...sarifSchema } = published;

const KEY = 'tasks.max';
const CONFIGURATION: Record<string, string> = {
  'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'a', [KEY]: 'many', 's3.bucket.nam': 'b',
};
const PAIRS = Object.entries(CONFIGURATION);
const JSON_TEXT = JSON.stringify(CONFIGURATION, undefined, 2);
const YAML_TEXT = PAIRS.map(([key, value]) => `${key}: ${value}\n`).join('');
const HCL = `resource "aws_mskconnect_connector" "a" {\n  name = "a"\n  connector_configuration = {\n${PAIRS.map(([key, value]) => `    "${key}" = "${value}"\n`).join('')}  }\n}\n`;
const FORMS: Array<[file: string, text: string]> = [
  ['a.json', JSON_TEXT],
  ['a.yaml', YAML_TEXT],
  ['flow.yaml', `{ ${PAIRS.map(([key, value]) => `'${key}': ${value}`).join(', ')} }\n`],
  ['a.properties', `# told\n${PAIRS.map(([key, value]) => `  ${key} = ${value}\n`).join('')}`],
  ['a.tf', HCL],
];

interface Result {
  readonly ruleId: string;
  readonly locations: Array<{ physicalLocation: { region: { startLine: number; startColumn: number; endColumn: number } }; logicalLocations: [{ fullyQualifiedName: string }] }>;
  readonly partialFingerprints: { primaryLocationLineHash: string };
}

async function sarif(file: string, text: string): Promise<{ report: object; results: Result[] }> {
  const report = JSON.parse((await run(['check', '--format', 'sarif', file], { [file]: text })).out) as { runs: [{ results: Result[] }] };
  return { report, results: report.runs[0].results };
}

const ofKey = (results: Result[]) => results.find(({ locations }) => locations[0].logicalLocations[0].fullyQualifiedName.endsWith(`/${KEY}`))!;

/** What is wrong with a report, in the words of a validator. */
function problems(schema: object, report: unknown): string {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  return ajv.validate(schema, report) ? '' : ajv.errorsText();
}

test.each(FORMS)('%s: SARIF is valid, and its region is the key as it is written', async (file, text) => {
  const { report, results } = await sarif(file, text);
  expect(problems(sarifSchema, report)).toBe('');
  const { startLine, startColumn, endColumn } = ofKey(results).locations[0].physicalLocation.region;
  expect(text.split('\n')[startLine - 1].slice(startColumn - 1, endColumn - 1).replace(/["']/g, '')).toBe(KEY);
  const hashes = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  expect(results.length).toBeGreaterThan(2);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test.each(FORMS)('%s: a finding keeps its fingerprint when lines move, and when another value is as wrong', async (file, text) => {
  const before = await sarif(file, text);
  const above = file.endsWith('.json') ? '\n\n' : '# one\n# two\n';
  const after = await sarif(file, `${above}${text.replace('many', 'plenty')}`);
  expect(ofKey(after.results).locations[0].physicalLocation.region.startLine).toBe(ofKey(before.results).locations[0].physicalLocation.region.startLine + 2);
  expect(after.results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(before.results.map(({ partialFingerprints }) => partialFingerprints));
});

test('a schema that takes everything would prove nothing', async () => {
  const { report } = await sarif('a.json', JSON_TEXT);
  expect(problems(sarifSchema, { ...report, version: '2.0.0' })).toContain('version');
});

/** What GitLab's documentation of the code quality report demands. */
const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^(\\./|/)' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

test('GitLab gets paths from the root of the repository, and fingerprints of which none is there twice', async () => {
  const { out, status } = await run(['check', '--format', 'gitlab', './a/one.yaml', 'two.json'], { 'a/one.yaml': YAML_TEXT, 'two.json': JSON_TEXT });
  const report = JSON.parse(out) as Array<{ fingerprint: string; location: { path: string } }>;
  expect(status).toBe(1);
  expect(problems(GITLAB, report)).toBe('');
  expect([...new Set(report.map(({ location }) => location.path))].sort()).toEqual(['a/one.yaml', 'two.json']);
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
});

test('GitLab gets a list also where nothing is wrong', async () => {
  const right = { 'connector.class': 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector', 'source.cluster.alias': 'a', 'target.cluster.alias': 'b' };
  const { out } = await run(['check', '--format', 'gitlab', '--connector-version', '3.7.2', 'a.json'], { 'a.json': right });
  expect(Array.isArray(JSON.parse(out))).toBe(true);
});
