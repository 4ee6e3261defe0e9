import { readFileSync } from 'node:fs';
import { FLEET_RULES, RULES } from '../../src/families/rules';
import { ARCHIVE_RULES } from '../../src/plugins';
import { renderRegistries } from '../../tools/rules/registry';

const ALL = [...RULES, ...FLEET_RULES, ...ARCHIVE_RULES];

test.each([...renderRegistries()])('the registry of rules %s is generated from the files', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every rule says why, how to fix it and where the fact stands', () => {
  for (const rule of ALL) {
    expect(rule.id).toMatch(/^MC-[A-Z0-9]+-\d{3}$/);
    expect(rule.title).toMatch(/^[^A-Z\s]|^(IAM|CPU|MCU|TLS|SQL|DDL|S3|MySQL|PostgreSQL|OpenSearch|Debezium|Glue|Kafka|AWS|VPC|DNS|JSON|ARN|CSV|HTTP|Parquet|ValueToKey|ByteArrayFormat|MirrorMaker)/);
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.fix).not.toMatch(/\.$/);
    expect(rule.why).toMatch(/\.$/);
    // a rule over options or records stands on the code or the definition of a connector, which has no address of its own
    expect(rule.source).toMatch(/^MC-(OPT|REC)-/.test(rule.id) ? /.{5}/ : /^https:\/\//);
  }
});
