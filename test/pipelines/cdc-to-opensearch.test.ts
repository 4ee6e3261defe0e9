import { Match, Template } from 'aws-cdk-lib/assertions';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import { DebeziumSource, IndexField, OpenSearchAuthentication } from '../../src/connectors';
import { CdcToOpenSearch, PipelineIndexTemplate } from '../../src/pipelines';
import { Stage } from '../connectors/stage';

const build = (props = {}, tables = ['public.orders', 'public.customers']) => {
  const stage = new Stage();
  const domain = new opensearch.Domain(stage.stack, 'Domain', {
    version: opensearch.EngineVersion.OPENSEARCH_2_19,
    vpc: stage.vpc,
    vpcSubnets: [{ subnets: [stage.vpc.privateSubnets[0]] }],
    zoneAwareness: { enabled: false },
  });
  const pipeline = new CdcToOpenSearch(stage.stack, 'Search', {
    cluster: stage.cluster,
    source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables }),
    domain,
    ...props,
  });
  return { stage, domain, pipeline };
};

test('prints', () => {
  const { stage, pipeline } = build();
  console.log(JSON.stringify(stage.configuration(pipeline.sink), null, 1), JSON.stringify(stage.statements(pipeline.sink), null, 1), stage.findings(pipeline.sink), stage.findings(pipeline.source));
  const template = stage.template();
  console.log(JSON.stringify(template.Resources[stage.stack.getLogicalId(pipeline.sink.node.defaultChild as any)].DependsOn));
  console.log(Object.entries(template.Resources).filter(([k]) => k.includes('IndexTemplate')).map(([k, v]) => `${k} ${(v as any).Type}`));
});
