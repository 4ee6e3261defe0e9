import { readFileSync } from 'node:fs';
import { FLEET_RULES, RULES } from '../../src/checks/rules';
import { REGISTRY, renderRegistry } from '../../tools/rules/registry';

const ALL = [...RULES, ...FLEET_RULES];

test('the registry of rules is generated from the files', () => {
  expect(readFileSync(REGISTRY, 'utf8')).toBe(renderRegistry());
});

test('every rule says why, how to fix it and where the fact stands', () => {
  for (const rule of ALL) {
    expect(rule.id).toMatch(/^MC-[A-Z0-9]+-\d{3}$/);
    expect(rule.title).toMatch(/^[^A-Z\s]|^(IAM|CPU|MCU|TLS|SQL|DDL|S3|MySQL|PostgreSQL|OpenSearch|Debezium|Glue|Kafka|AWS|VPC|DNS|JSON|ARN|Parquet)/);
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.fix).not.toMatch(/\.$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.source).toMatch(/^https:\/\//);
  }
});
