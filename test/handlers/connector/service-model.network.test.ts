import { spawnSync } from 'child_process';
import { join } from 'path';

const ROOT = join(__dirname, '..', '..', '..');

test('UpdateConnector has not grown, and CloudFormation still replaces what it replaced', () => {
  const { stdout, status, stderr } = spawnSync(join(ROOT, 'node_modules', '.bin', 'ts-node'), ['-T', 'tools/service-model/compare.ts'], { cwd: ROOT, encoding: 'utf-8' });
  expect([stdout, status === 0 ? '' : stderr]).toEqual([expect.stringMatching(/^@aws-sdk\/client-kafkaconnect@3\.\d+\.\d+: 0 differences\n$/), '']);
}, 300_000);
