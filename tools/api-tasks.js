// The headings of API.md: tasks of users, with the files of src that belong to them.
//
// The first pattern that matches a file applies; the last entry of a room is for new files.
const TASKS = [
  { title: 'Start a pipeline', room: 'pipelines', files: /^pipelines\//, text: 'From a database to a search index or a bucket: source, topics and sink that are configured for each other.' },
  {
    title: 'Create a connector', room: 'connect', files: /^connect\/(connector(-props|-ref|-grants)?|capacity|kafka-connect-version|log-delivery|network-type)$/,
    text: 'A connector of any class. It creates the plugin, the worker configuration, the execution role, the security group and the log group that it needs.',
  },
  { title: 'Capture database changes with Debezium', room: 'connectors/debezium', files: /^connectors\/(debezium|cdc)\// },
  { title: 'Write to OpenSearch', room: 'connectors/opensearch', files: /^connectors\/opensearch\// },
  { title: 'Write to Amazon S3', room: 'connectors/s3', files: /^connectors\/s3\// },
  { title: 'Write to Iceberg tables', room: 'connectors/iceberg', files: /^connectors\/iceberg\// },
  { title: 'Read and write databases over JDBC', room: 'connectors/jdbc', files: /^connectors\/jdbc\// },
  { title: 'Replicate topics between clusters', room: 'connectors/mirror-maker', files: /^connectors\/mirror-maker\// },
  { title: 'Try a connector with files', room: 'connectors/file-stream', files: /^connectors\/file-stream\// },
  { title: 'Provide credentials to connectors', room: 'connect', files: /^(connect\/(connector-secrets?|config-provider)|connectors\/kafka-credentials)$/, text: 'A template never contains a secret value: workers read it when they start.' },
  { title: 'Process records: converters, transforms, dead-letter queue, created topics', room: 'connect', files: /^connect\/(converter|transform|transform-predicate|predicate|dead-letter-queue|topic-creation)$/ },
  { title: 'Use your own plugins and worker configurations', room: 'connect', files: /^connect\/(custom-plugin|plugin|plugin-archive|extension-archive|worker-configuration)$/ },
  {
    title: 'Define your own connector', room: 'connect', files: /^connect\//,
    text: 'Use any class with `ConnectorDefinition.source` or `.sink`, or write your own definition, which returns plain data.',
  },
  { title: 'Other connectors', room: 'connectors', files: /^connectors\// },
  { title: 'Describe a source database', room: 'databases', files: /^databases\// },
  {
    title: 'Create or import a cluster', room: 'cluster', files: /^cluster\/(kafka-cluster|kafka-cluster-options|kafka-cluster-ref|provisioned-cluster|express-cluster|serverless-cluster|broker-|storage-)/,
  },
  { title: 'Topics', room: 'cluster', files: /^cluster\/(kafka-topic|topic-settings)/ },
  { title: 'Access to a cluster', room: 'cluster', files: /^cluster\/(kafka-access|kafka-grants|kafka-authentication|scram-user|cluster-policy)/ },
  { title: 'Reach a cluster from other accounts', room: 'cluster', files: /^cluster\/(vpc-|kafka-network-path)/ },
  { title: 'More about clusters', room: 'cluster', files: /^cluster\// },
  { title: 'Network', room: 'network', files: /^network\// },
  { title: 'Read or write topics with AWS services', room: 'integrations', files: /^integrations\//, text: 'Without a connector: Lambda, EventBridge Pipes, Firehose, Redshift and AWS IoT, with authentication, network, grants and ports.' },
  { title: 'Operate', room: 'operations', files: /^operations\// },
  { title: 'Monitor', room: 'monitoring', files: /^monitoring\//, text: 'Metrics, alarms with defaults for the type of connector or cluster, and a dashboard.' },
  { title: 'Check other resources of the app', room: 'adapters', files: /^adapters\//, text: 'Each rule has a page in [docs/rules](docs/rules/README.md).' },
  { title: 'Others', room: 'src', files: /^/ },
];

/** The task of a type, by its symbol: `src/connect/capacity:Capacity`. */
function taskOf(symbolId) {
  const file = symbolId.replace(/^src\//, '').replace(/:.*$/, '');
  return TASKS.find(({ files }) => files.test(file));
}

module.exports = { TASKS, taskOf };
