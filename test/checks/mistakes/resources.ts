import { AIVEN_S3, POSTGRES, UNWRAP, AIVEN_JDBC, smt } from './connectors';
import { resource, template, terraform } from './forms';
import type { Files, Mistake, Options } from './mistake';

const role = { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'kafkaconnect.amazonaws.com' }, Action: 'sts:AssumeRole' }] }, ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/connect'] } } };
const database = {
  Db: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres', DBInstanceClass: 'db.t4g.micro', AllocatedStorage: '20', MasterUsername: 'u', ManageMasterUserPassword: true, DBParameterGroupName: { Ref: 'Pg' } } },
  Pg: { Type: 'AWS::RDS::DBParameterGroup', Properties: { Family: 'postgres16', Description: 'd', Parameters: { 'rds.logical_replication': '1' } } },
};
const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
const sink = (more: Options, others: Options = {}) => template(AIVEN_S3, more, others);

function plugin(BucketArn: unknown, ContentType = 'ZIP'): Files {
  return sink({ Plugins: [{ CustomPlugin: { CustomPluginArn: at('Plugin', 'CustomPluginArn'), Revision: 1 } }] }, {
    Plugin: { Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'p', ContentType, Location: { S3Location: { BucketArn, FileKey: 'aiven-s3.zip' } } } },
    Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
  });
}

/** A source and a sink of its topic in one template. */
function pair(source: Options): Files {
  return {
    'template.json': JSON.stringify({
      Resources: Object.fromEntries([['Source', source], ['Sink', { ...AIVEN_JDBC, 'topics': 'shop.public.orders', 'table.name.format': 'orders' }]]
        .map(([id, config]) => [id, { Type: 'AWS::KafkaConnect::Connector', Properties: resource(config as Options, { ConnectorName: id }) }])),
    }),
  };
}

const logs = (LogGroup: string) => sink({ LogDelivery: { WorkerLogDelivery: { CloudWatchLogs: { Enabled: true, LogGroup } } } });
const unwrapped = { ...POSTGRES, ...smt('unwrap', UNWRAP) };

/** Mistakes in the resource around the options. */
export const RESOURCES: readonly Mistake[] = [
  { name: 'name of a role for its ARN', wrong: sink({ ServiceExecutionRoleArn: { Ref: 'Role' } }, role), right: sink({ ServiceExecutionRoleArn: at('Role', 'Arn') }, role), says: /MC-ROLE-012/ },
  { name: 'ARN of the log group', wrong: logs('arn:aws:logs:eu-central-1:111122223333:log-group:/aws/vendedlogs/connect:*'), right: logs('/aws/vendedlogs/connect'), says: /MC-LOG-004/ },
  { name: 'SASL for authentication', wrong: sink({ KafkaClusterClientAuthentication: { AuthenticationType: 'SASL' } }), right: sink({}), says: /authentication/i },
  { name: 'identifier of a database for its host', wrong: template({ ...POSTGRES, 'database.hostname': { Ref: 'Db' } }, {}, database), right: template({ ...POSTGRES, 'database.hostname': at('Db', 'Endpoint.Address') }, {}, database), says: /database\.hostname/ },
  { name: 'name of a bucket for its ARN', wrong: plugin({ Ref: 'Bucket' }), right: plugin(at('Bucket', 'Arn')), says: /MC-PLUG-008/ },
  { name: 'content type in small letters', wrong: plugin(at('Bucket', 'Arn'), 'zip'), right: plugin(at('Bucket', 'Arn')), says: /ContentType/ },
  { name: 'plugins that are no list', wrong: sink({ Plugins: { CustomPlugin: {} } }), right: sink({}), says: /Plugins/ },
  { name: 'tags as a map', wrong: sink({ Tags: { team: 'shop' } }), right: sink({ Tags: [{ Key: 'team', Value: 'shop' }] }), says: /Tags/ },
  { name: 'a sink that wants schemas that its source leaves out', wrong: pair({ ...unwrapped, 'value.converter.schemas.enable': 'false', 'key.converter.schemas.enable': 'false' }), right: pair(unwrapped), says: /value\.converter|schemas/ },
  { name: 'Terraform: name of a role', wrong: terraform(AIVEN_S3, { role: 'aws_iam_role.connect.name' }), right: terraform(AIVEN_S3), says: /MC-ROLE-012/ },
  { name: 'Terraform: TLS for authentication', wrong: terraform(AIVEN_S3, { authentication: '"TLS"' }), right: terraform(AIVEN_S3), says: /authentication/i },
  { name: 'Terraform: version without patch', wrong: terraform(AIVEN_S3, { version: '"3.7"' }), right: terraform(AIVEN_S3), says: /MC-VER-001/ },
  { name: 'Terraform: no capacity', wrong: terraform(AIVEN_S3, { capacity: '' }), right: terraform(AIVEN_S3), says: /capacity/i },
];
