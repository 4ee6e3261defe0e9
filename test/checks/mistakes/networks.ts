import { POSTGRES } from './connectors';
import { rest, terraform } from './forms';
import type { Mistake } from './mistake';
import { each, mistake } from './mistake';
import { PROVIDER, WORKER, at, inNetwork, withWorker, workerFile } from './whole-deployments';

/** A connector within a whole network, its workers and its secrets. */
export const NETWORKS: readonly Mistake[] = [
  each('worker: with connector overrides in worker of 3.7: producer.ssl', withWorker(WORKER+PROVIDER+'producer.security.protocol=SASL_SSL\n'), withWorker(WORKER+PROVIDER), /producer\.security/),
  each('worker: alone: schema registry url without prefix', workerFile(WORKER.replace(/value\.converter=.*\nvalue.*\n/, 'value.converter=io.confluent.connect.avro.AvroConverter\nschema.registry.url=https://registry.internal.example\n')), workerFile(WORKER.replace(/value\.converter=.*\nvalue.*\n/, 'value.converter=io.confluent.connect.avro.AvroConverter\nvalue.converter.schema.registry.url=https://registry.internal.example\n')), /schema\.registry/),
  each('worker: ttl provider class of other package', withWorker(WORKER+PROVIDER.replace('com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider', 'com.amazonaws.kafka.config.providers.SecretManagerConfigProvider')), withWorker(WORKER+PROVIDER), /SecretManagerConfigProvider|config\.providers/),
  each('worker: region param missing prefix', withWorker(WORKER+PROVIDER.replace('config.providers.sm.param.region', 'config.providers.sm.region')), withWorker(WORKER+PROVIDER), /region/),
  each('worker: alone: exactly once value', workerFile(WORKER+'exactly.once.source.support=true\n'), workerFile(WORKER+'exactly.once.source.support=enabled\n'), /exactly\.once/),
  each('worker: alone: trailing semicolons', workerFile(WORKER.replace('StringConverter', 'StringConverter;')), workerFile(WORKER), /key\.converter/),
  each('worker: alone: comment behind value', workerFile(WORKER.replace('enable=false', 'enable=false # no schemas')), workerFile(WORKER), /schemas\.enable/),
  mistake('secrets: dollar brace missing', rest, POSTGRES, { 'database.password': '{sm:db:password}' }, {}, /database\.password/),
  mistake('secrets: terraform single dollar with arn', config=>terraform(config), POSTGRES, { 'database.password': 'aws_secretsmanager_secret_version.db.secret_string' }, {}, /database\.password/),
  each('network: public subnet', inNetwork({}, { subnets: [{ Ref: 'Pub' }], dependsOn: ['PubA', 'Bg'] }), inNetwork(), /MC-NET/),
  each('network: broker group lets in other port', inNetwork({ Bg: { Properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 9092, ToPort: 9092, SourceSecurityGroupId: at('Sg', 'GroupId') }] } } }), inNetwork(), /MC-NET/),
  each('network: broker group lets in itself', inNetwork({ Bg: { Properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 9098, ToPort: 9098, CidrIp: '192.168.0.0/16' }] } } }), inNetwork(), /MC-NET/),
  each('network: udp', inNetwork({ Bg: { Properties: { SecurityGroupIngress: [{ IpProtocol: 'udp', FromPort: 9098, ToPort: 9098, SourceSecurityGroupId: at('Sg', 'GroupId') }] } } }), inNetwork(), /MC-NET/),
  each('network: egress closed to 443 only', inNetwork({ Sg: { Properties: { SecurityGroupEgress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }] } } }), inNetwork(), /MC-NET/),
  each('network: no NAT route', inNetwork({ Rd: undefined }), inNetwork(), /MC-NET/),
  each('network: NAT in the private subnet', inNetwork({ Nat: { Properties: { SubnetId: { Ref: 'Sc' } }, DependsOn: [] } }), inNetwork(), /MC-NET/),
  each('network: DNS support off', inNetwork({ V: { Properties: { EnableDnsSupport: false, EnableDnsHostnames: false } } }), inNetwork(), /MC-NET|DNS/),
  each('network: tiny subnets', inNetwork({ Sa: { Properties: { CidrBlock: '10.0.1.0/28' } }, Sb: { Properties: { CidrBlock: '10.0.2.0/28' } } }, { more: { Capacity: { AutoScaling: { McuCount: 1, MinWorkerCount: 5, MaxWorkerCount: 40, ScaleInPolicy: { CpuUtilizationPercentage: 20 }, ScaleOutPolicy: { CpuUtilizationPercentage: 80 } } } } }), inNetwork({}, { more: { Capacity: { AutoScaling: { McuCount: 1, MinWorkerCount: 5, MaxWorkerCount: 10, ScaleInPolicy: { CpuUtilizationPercentage: 20 }, ScaleOutPolicy: { CpuUtilizationPercentage: 80 } } } } }), /MC-NET|MC-CAP|address/),
  each('network: subnet group of RDS name for subnets', inNetwork({}, { subnets: 'subnet-0123456789abcdef0' }), inNetwork(), /Subnets/),
  each('worker: template: offset storage partitions', withWorker(WORKER+PROVIDER+'offset.storage.partitions=abc\n'), withWorker(WORKER+PROVIDER+'offset.storage.partitions=25\n'), /offset\.storage\.part/),
  each('worker: alone: rest port', workerFile(WORKER+'rest.port=8083\n'), workerFile(WORKER), /rest\.port/),
  each('worker: alone: log4j line', workerFile(WORKER+'errors.log.enable=true\n'), workerFile(WORKER), /errors\.log/),
  each('worker: alone: producer linger with s', workerFile(WORKER+'producer.linger.ms=5s\n'), workerFile(WORKER+'producer.linger.ms=5\n'), /linger/),
  each('worker: alone: two providers separated by semicolon', workerFile(WORKER+PROVIDER.replace('config.providers=sm\n', 'config.providers=sm;ssm\n')), workerFile(WORKER+PROVIDER), /config\.providers/),
  each('secrets: provider key of JSON without colon', withWorker(WORKER+PROVIDER, { ...POSTGRES, 'database.password': '${sm:db.password}' }), withWorker(WORKER+PROVIDER), /database\.password/),
  each('secrets: secret by ARN with version in provider', withWorker(WORKER+PROVIDER, { ...POSTGRES, 'database.password': '${sm:arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-AbCdEf:password}' }), withWorker(WORKER+PROVIDER), /database\.password/),
  each('network: range of ports in between', inNetwork({ Bg: { Properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 9092, ToPort: 9096, SourceSecurityGroupId: at('Sg', 'GroupId') }] } } }), inNetwork(), /MC-NET/),
  each('network: gateway not attached', inNetwork({ Att: undefined, PubR: { DependsOn: undefined } }), inNetwork(), /MC-NET/),
  each('network: NAT route through IGW for private', inNetwork({ Rd: { Properties: { NatGatewayId: undefined, GatewayId: { Ref: 'Igw' } } } }), inNetwork(), /MC-NET/),
  each('worker: alone: offset topic with a space', workerFile(`${WORKER}offset.storage.topic=my offsets\n`), workerFile(`${WORKER}offset.storage.topic=my-offsets\n`), /offset\.storage/),
  each('worker: alone: second provider without class', workerFile(WORKER + PROVIDER.replace('config.providers=sm', 'config.providers=sm,s3')), workerFile(WORKER + PROVIDER), /s3/),
];
