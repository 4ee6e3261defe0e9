import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { ClusterProperty } from '../../src/checks/cluster-changes';
import { CLUSTER_PROPERTIES, clusterOperations, SERVERLESS_PROPERTIES } from '../../src/checks/cluster-changes';

interface Types {
  readonly properties: Record<string, {
    readonly causesReplacement?: string;
    readonly type: { readonly type: string; readonly reference?: unknown };
  }>;
}

/** All paths of a resource in the service's specification, and whether a change of each replaces the resource. */
function specified(type: string): Map<string, boolean> {
  const db = loadAwsServiceSpecSync();
  const paths = new Map<string, boolean>();
  const walk = ({ properties }: Types, prefix: string) => Object.entries(properties).forEach(([name, property]) => {
    paths.set(prefix + name, property.causesReplacement === 'yes');
    if (property.type.type === 'ref') {
      walk(db.get('typeDefinition', (property.type.reference as { $ref: string }).$ref) as unknown as Types, `${prefix}${name}.`);
    }
  });
  walk(db.lookup('resource', 'cloudFormationType', 'equals', type).only() as unknown as Types, '');
  return paths;
}

const entryOf = (list: readonly ClusterProperty[], path: string) => list.find(({ property }) => path === property || path.startsWith(`${property}.`));

describe.each([
  ['AWS::MSK::Cluster', CLUSTER_PROPERTIES],
  ['AWS::MSK::ServerlessCluster', SERVERLESS_PROPERTIES],
])('the properties of %s', (type, list) => {
  const paths = specified(type);

  test('are all known, with what the specification says of their change', () => {
    const inner = (path: string) => list.some(({ property }) => property.startsWith(`${path}.`));
    const wrong = [...paths].filter(([path, replaces]) => {
      const entry = entryOf(list, path);
      return entry === undefined ? !inner(path) : replaces && entry.update !== 'replaced';
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('exist, and replace only where the specification says so', () => {
    list.forEach(({ property, update }) => {
      expect([property, paths.has(property)]).toEqual([property, true]);
      expect([property, update === 'replaced']).toEqual([property, paths.get(property)]);
    });
  });

  test('stand in the docs as they are', () => {
    const file = join(__dirname, '..', '..', 'docs', 'clusters-changes.md');
    const text = readFileSync(file, 'utf8');
    const marker = new RegExp(`(<!-- ${type} -->\n)[^]*?(<!-- end -->)`);
    const table = ['| Property | A change is applied | API operation | Notes |', '|---|---|---|---|',
      ...list.map(({ property, update, operation, note }) => `| \`${property}\` | ${update} | ${operation ? `\`${operation}\`` : ''} | ${note ?? ''} |`), ''].join('\n');
    const expected = text.replace(marker, `$1${table}$2`);
    if (process.env.UPDATE_DOCS === '1') {
      writeFileSync(file, expected);
    }
    expect(text).toMatch(marker);
    expect(readFileSync(file, 'utf8')).toBe(expected);
  });
});

describe('operations', () => {
  test.each([
    [['KafkaVersion'], ['UpdateClusterKafkaVersion']],
    [['KafkaVersion', 'Tags'], ['UpdateClusterKafkaVersion']],
    [['EnhancedMonitoring', 'LoggingInfo.BrokerLogs.S3.Bucket'], ['UpdateMonitoring']],
    [['BrokerNodeGroupInfo.InstanceType', 'NumberOfBrokerNodes'], ['UpdateBrokerCount', 'UpdateBrokerType']],
    [['KafkaVersion', 'ConfigurationInfo'], ['UpdateClusterKafkaVersion']],
    [['ConfigurationInfo.Revision', 'StorageMode'], ['UpdateClusterConfiguration', 'UpdateStorage']],
    [['ClusterName'], []],
  ])('of %j are %j', (changed, operations) => {
    expect(clusterOperations(changed)).toEqual(operations);
  });
});
