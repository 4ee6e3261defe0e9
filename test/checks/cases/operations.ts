import type { Case } from './case';

const CLOUDWATCH = { kind: 'cloudwatch', enabled: true } as const;
const S3 = { kind: 's3', enabled: true } as const;
const wide = (bytes: number) => ({ 'transforms.route.mapping': 'x'.repeat(bytes) });

/** What goes wrong where a connector is changed in place. */
export const OPERATIONS: readonly Case[] = [
  {
    rule: 'MC-OPS-001',
    says: 'its logs are not delivered to CloudWatch Logs',
    fails: { changes: 'in place', logDelivery: [S3] },
    passes: { changes: 'in place', logDelivery: [S3, CLOUDWATCH] },
    unknown: { changes: 'in place' },
  },
  { rule: 'MC-OPS-001', says: 'the reason for a rejected update is not known', fails: { changes: 'in place', logDelivery: [{ ...CLOUDWATCH, enabled: false }] }, passes: { changes: 'replace', logDelivery: [] } },
  {
    rule: 'MC-OPS-002',
    says: 'database.password is specified in plaintext, and every change carries it',
    fails: { changes: 'in place', config: { 'database.password': 'correct-horse' } },
    passes: { changes: 'in place', config: { 'database.password': '${secretsmanager:shop:password}' } },
  },
  {
    rule: 'MC-OPS-002',
    says: 'connection.password',
    fails: { changes: 'in place', config: { 'connection.password': 'correct-horse' } },
    passes: { changes: 'replace', config: { 'connection.password': 'correct-horse' } },
  },
  { rule: 'MC-OPS-003', says: 'at most 126976 fit into the event of a change', fails: { changes: 'in place', config: wide(127_000) }, passes: { changes: 'in place', config: wide(126_900) } },
  { rule: 'MC-OPS-003', says: 'which carries it twice', fails: { changes: 'in place', config: { 'table.include.list': 'ü'.repeat(70_000) } }, passes: { changes: 'replace', config: wide(200_000) } },
];
