import { CfnCollection } from 'aws-cdk-lib/aws-opensearchserverless';
import type { ConnectorDefinitionConfig, IConnectorDefinition } from '../../src/connect';
import { DebeziumSource, OpenSearchSink, OpenSearchTarget } from '../../src/connectors';
import { Stage } from './stage';

/** Ways in which a definition of one's own hands on what another one answers. */
const WRAPPINGS: Record<string, (inner: IConnectorDefinition) => IConnectorDefinition> = {
  'hands it on': inner => ({ bind: (scope, context) => inner.bind(scope, context) }),
  'spreads it': inner => ({
    bind(scope, context) {
      const config = inner.bind(scope, context);
      return { ...config, config: { ...config.config, 'errors.retry.timeout': '1000' } };
    },
  }),
  // as jsii hands a struct over to another language and back
  'copies its public properties': inner => ({
    bind: (scope, context) => Object.fromEntries(Object.entries(inner.bind(scope, context))) as unknown as ConnectorDefinitionConfig,
  }),
};

const PRESETS: Record<string, (stage: Stage) => IConnectorDefinition> = {
  'MC-DB-001': stage => DebeziumSource.postgres({
    database: stage.postgres(undefined, { parameters: { 'rds.logical_replication': '0' } }), topicPrefix: 'shop', tables: ['public.orders'],
  }),
  'MC-DB-002': stage => DebeziumSource.mysql({
    database: stage.mysql({ parameters: { binlog_format: 'MIXED' } }), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 5,
  }),
  'MC-OS-011': stage => OpenSearchSink.aiven({
    target: OpenSearchTarget.collection(new CfnCollection(stage.stack, 'Logs', { name: 'logs', type: 'TIMESERIES' })), topics: ['orders'],
  }),
};

describe.each(Object.keys(WRAPPINGS))('a definition that wraps a preset and %s', (way) => {
  test.each(Object.keys(PRESETS))('keeps %s', (rule) => {
    const stage = new Stage();
    const connector = stage.connector('Wrapped', WRAPPINGS[way](PRESETS[rule](stage)));
    expect(stage.findings(connector).filter(({ severity }) => severity === 'error').map(found => found.rule)).toEqual([rule]);
  });
});

test.each(Object.entries(PRESETS))('nothing that a definition answers is hidden: the preset of %s', (_rule, preset) => {
  const stage = new Stage();
  const { definitionConfig } = stage.connector('Each', preset(stage));
  const hidden = Reflect.ownKeys(definitionConfig).filter(key => typeof key === 'symbol' || !Object.prototype.propertyIsEnumerable.call(definitionConfig, key));
  expect(hidden).toEqual([]);
});
