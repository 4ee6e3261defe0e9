/*
 * Compares the committed extract with the newest published model of the API, and what `diff` says of plain connectors with the newest specification of
 * CloudFormation. Prints each difference; status 1 if there is one. The packages come from the npm registry.
 *
 *   ts-node -T tools/service-model/compare.ts
 */
import { execFileSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { modelDifferences, specificationDifferences } from './differences';
import type { SpecifiedProperties } from './differences';
import { EXTRACT, modelBelow } from './extract';
import type { ServiceModel } from './model';

const SPECIFICATION = '@aws-cdk/aws-service-spec';

const directory = mkdtempSync(join(tmpdir(), 'service-model-'));
try {
  writeFileSync(join(directory, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '@aws-sdk/client-kafkaconnect@latest', `${SPECIFICATION}@latest`],
    { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
  const newest = modelBelow(directory);
  const found = [...modelDifferences(JSON.parse(readFileSync(EXTRACT, 'utf-8')) as ServiceModel, newest), ...specificationDifferences(newestProperties())];
  console.log([`${newest.source}: ${found.length} differences`, ...found].join('\n'));
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function newestProperties(): SpecifiedProperties {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { loadAwsServiceSpecSync } = require(require.resolve(SPECIFICATION, { paths: [directory] })) as typeof import('@aws-cdk/aws-service-spec');
  return loadAwsServiceSpecSync().lookup('resource', 'cloudFormationType', 'equals', 'AWS::KafkaConnect::Connector').only().properties as SpecifiedProperties;
}
