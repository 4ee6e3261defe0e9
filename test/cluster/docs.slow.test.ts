import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as msk from '@aws-cdk/aws-msk-alpha';
import * as cdk from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as ts from 'typescript';
import * as cluster from '../../src/cluster';
import * as connect from '../../src/connect';
import * as connectors from '../../src/connectors';
import * as databases from '../../src/databases';
import * as network from '../../src/network';
import * as operations from '../../src/operations';
import { compileErrors } from '../support/compile-errors';

const ROOT = join(__dirname, '..', '..');

const ROOMS: Record<string, unknown> = { ...cluster, ...network, ...databases, ...operations, ...connect, ...connectors };

/** Where a VPC is there already. */
const WITH_VPC = ['clusters.md', 'databases.md'];

/** What the examples of the docs may name without an import. */
const SCOPE: Record<string, unknown> = { ...cdk, ...ROOMS, msk, ec2, iam, acmpca, rds, s3 };

const examples = ['clusters.md', 'network.md', 'databases.md'].flatMap(page => [...readFileSync(join(ROOT, 'docs', page), 'utf8').matchAll(/^```ts\n([^]*?)^```$/gm)]
  .map(([, source], index) => ({ name: `${page} #${index + 1}`, source, page })));

const file = (index: number) => join(ROOT, 'test', 'cluster', `docs-example-${index}.ts`);

/** An example as a program of its own: in a stack, with a VPC where the page says so. */
const program = ({ source, page }: { source: string; page: string }) => [
  'import * as msk from \'@aws-cdk/aws-msk-alpha\';',
  'import { CfnOutput, CfnParameter, Duration, Size, Stack } from \'aws-cdk-lib\';',
  'import * as acmpca from \'aws-cdk-lib/aws-acmpca\';',
  'import * as ec2 from \'aws-cdk-lib/aws-ec2\';',
  'import * as iam from \'aws-cdk-lib/aws-iam\';',
  'import * as rds from \'aws-cdk-lib/aws-rds\';',
  'import * as s3 from \'aws-cdk-lib/aws-s3\';',
  `import { ${Object.keys(ROOMS).join(', ')} } from '../../src';`,
  `export function example(this: Stack${WITH_VPC.includes(page) ? ', vpc: ec2.IVpc' : ''}) {`,
  source,
  '}',
].join('\n');

describe('the examples of the docs', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(12);
  });

  test('compile', () => {
    const sources = new Map(examples.map((example, index) => [file(index), program(example)]));
    expect(compileErrors(sources)).toEqual([]);
  });

  test.each(examples)('$name synthesizes', ({ source, page }) => {
    const stack = new cdk.Stack(new cdk.App({ context: { 'cdk-msk-connect:fetch-plugins': false } }), 'Docs', { env: { account: '111122223333', region: 'eu-west-1' } });
    const vpc = WITH_VPC.includes(page) ? { vpc: new ec2.Vpc(stack, 'TheVpc', { availabilityZones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'] }) } : {};
    const scope = { ...SCOPE, ...vpc };
    const declared = Object.keys(scope).filter(name => !new RegExp(`(const|let) \\{? ?${name}\\b`).test(source));
    const code = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
    new Function(...declared, code).apply(stack, declared.map(name => (scope as Record<string, unknown>)[name]));
    expect(Object.keys(Template.fromStack(stack).toJSON())).not.toEqual([]);
  });
});
