import type { Files, Form, Options } from './mistake';

export const given = (config: Options): Record<string, unknown> => Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));

const lines = (config: Options, line: (key: string, value: string) => string) => Object.entries(given(config)).map(([key, value]) => line(key, String(value))).join('\n');
const quoted = (value: string) => `'${value.replace(/'/g, '\'\'')}'`;

const PLUGIN = 'arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/p/01234567-89ab-cdef-0123-456789abcdef-2';
const WORKER = 'arn:aws:kafkaconnect:eu-central-1:111122223333:worker-configuration/w/01234567-89ab-cdef-0123-456789abcdef-2';

/** The body of a request of the REST API. */
export const rest: Form = config => ({ 'connector.json': JSON.stringify({ name: 'shop', config: given(config) }, null, 2) });

export const properties: Form = config => ({ 'connector.properties': `${lines(config, (key, value) => `${key}=${value.replace(/\\/g, '\\\\')}`)}\n` });

export function resource(config: Options, more: Options = {}): Record<string, unknown> {
  return {
    ConnectorName: 'shop',
    KafkaConnectVersion: '3.7.x',
    ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/connect',
    ConnectorConfiguration: given(config),
    KafkaCluster: {
      ApacheKafkaCluster: {
        BootstrapServers: 'b-1.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098', Vpc: { SecurityGroups: ['sg-0123456789abcdef0'], Subnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] },
      },
    },
    KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
    KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
    Plugins: [{ CustomPlugin: { CustomPluginArn: PLUGIN, Revision: 1 } }],
    Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } },
    WorkerConfiguration: { WorkerConfigurationArn: WORKER, Revision: 1 },
    LogDelivery: { WorkerLogDelivery: { CloudWatchLogs: { Enabled: true, LogGroup: '/aws/vendedlogs/connect' } } },
    ...more,
  };
}

/** A template with one connector and what else it holds. */
export function template(config: Options, more: Options = {}, others: Options = {}): Files {
  return { 'template.json': JSON.stringify({ Resources: { Connector: { Type: 'AWS::KafkaConnect::Connector', Properties: resource(config, more) }, ...others } }, null, 2) };
}

export const yamlTemplate: Form = config => ({
  'template.yaml': `Resources:
  Connector:
    Type: AWS::KafkaConnect::Connector
    Properties:
      ConnectorConfiguration:
${lines(config, (key, value) => `        ${key}: ${quoted(value)}`)}
${Object.entries(resource({})).filter(([key]) => key !== 'ConnectorConfiguration').map(([key, value]) => `      ${key}: ${JSON.stringify(value)}`).join('\n')}
`,
});

/** What of a resource of Terraform is written in another way. */
export interface Terraform { readonly version?: string; readonly authentication?: string; readonly capacity?: string; readonly role?: string }

export function terraform(config: Options, { version = '"3.7.x"', authentication = '"IAM"', role = 'aws_iam_role.connect.arn', capacity = `provisioned_capacity {
      mcu_count    = 1
      worker_count = 1
    }` }: Terraform = {}): Files {
  const value = (text: string) => text.startsWith('aws_') ? text : JSON.stringify(text).replace(/\$\{/g, '$$$${');
  return {
    'main.tf': `resource "aws_mskconnect_connector" "shop" {
  name                 = "shop"
  kafkaconnect_version = ${version}
  capacity {
    ${capacity}
  }
  connector_configuration = {
${lines(config, (key, text) => `    "${key}" = ${value(text)}`)}
  }
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = aws_msk_cluster.shop.bootstrap_brokers_sasl_iam
      vpc {
        security_groups = [aws_security_group.connect.id]
        subnets         = var.subnets
      }
    }
  }
  kafka_cluster_client_authentication {
    authentication_type = ${authentication}
  }
  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }
  plugin {
    custom_plugin {
      arn      = aws_mskconnect_custom_plugin.sink.arn
      revision = aws_mskconnect_custom_plugin.sink.latest_revision
    }
  }
  worker_configuration {
    arn      = aws_mskconnect_worker_configuration.w.arn
    revision = aws_mskconnect_worker_configuration.w.latest_revision
  }
  log_delivery {
    worker_log_delivery {
      cloudwatch_logs {
        enabled   = true
        log_group = "/aws/vendedlogs/connect"
      }
    }
  }
  service_execution_role_arn = ${role}
}
variable "subnets" { type = list(string) }
`,
  };
}

export const strimzi: Form = ({ 'connector.class': className, 'tasks.max': tasks, ...config }) => ({
  'connector.yaml': `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaConnector
metadata:
  name: shop
spec:
  class: ${className}
  tasksMax: ${tasks ?? 1}
  config:
${lines(config, (key, value) => `    ${key}: ${quoted(value)}`)}
`,
});

const put = (config: Options, url: string) => `curl -X PUT -H 'Content-Type: application/json' ${url} -d '${JSON.stringify(given(config))}'`;

export const compose: Form = config => ({
  'docker-compose.yml': `services:
  connect:
    image: confluentinc/cp-kafka-connect:7.7.0
    environment:
      CONNECT_BOOTSTRAP_SERVERS: broker:9092
    command:
      - bash
      - -c
      - |
        /etc/confluent/docker/run &
        ${put(config, 'http://localhost:8083/connectors/shop/config')}
        sleep infinity
`,
});

export const script: Form = config => ({
  'deploy.sh': `#!/bin/sh
curl -s -X POST -H "Content-Type: application/json" http://$CONNECT:8083/connectors -d @- <<'END'
${JSON.stringify({ name: 'shop', config: given(config) }, null, 2)}
END
`,
});

export const workflow: Form = config => ({
  'deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: |
          ${put(config, '"$URL/connectors/shop/config"')}
`,
});

export const awsCall: Form = config => ({
  'deploy.sh': `aws kafkaconnect create-connector --connector-name shop --kafka-connect-version 3.7.x \\
  --connector-configuration '${JSON.stringify(given(config))}' \\
  --capacity '{"provisionedCapacity":{"mcuCount":1,"workerCount":1}}' --service-execution-role-arn "$ROLE"
`,
});

export const helm: Form = config => ({ 'values.yaml': `connectors:\n  shop:\n    config:\n${lines(config, (key, value) => `      ${key}: ${quoted(value)}`)}\n` });

export const helmList: Form = config => ({ 'values.yaml': `kafka-connect:\n  connectors:\n    - name: shop\n      config:\n${lines(config, (key, value) => `        ${key}: ${quoted(value)}`)}\n` });

export const configMap: Form = config => ({
  'configmap.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: connectors}\ndata:\n  shop.json: |\n${JSON.stringify({ name: 'shop', config: given(config) }, null, 2).replace(/^/gm, '    ')}\n`,
});

export const playbook: Form = config => ({
  'playbook.yml': `- hosts: connect
  tasks:
    - ansible.builtin.uri:
        url: http://connect:8083/connectors/shop/config
        method: PUT
        body_format: json
        body:
${lines(config, (key, value) => `          ${key}: ${quoted(value)}`)}
`,
});

export const utf16: Form = config => ({ 'connector.json': Buffer.from(`\ufeff${JSON.stringify({ name: 'shop', config: given(config) })}`, 'utf16le') });
