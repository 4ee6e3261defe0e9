import type { HostService, Protocol } from './host-service';

const REGION = '(?<region>[a-z]{2}(?:-[a-z]+)+-\\d)';
/** Regions of China have a domain of their own, in which some services stand before their Region. */
const ofAws = (service: string, before = ''): RegExp =>
  new RegExp(`${before}\\.(?:${REGION}\\.${service}|${service}\\.${REGION.replace('<region>', '<regionLast>')})\\.amazonaws\\.com(?:\\.cn)?$`);

const ENGINES: readonly Protocol[] = ['postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle', 'db2'];

/** The services that hosts are known of, the special before the general. Each fact about a host stands here and nowhere else. */
export const HOST_SERVICES: readonly HostService[] = [
  {
    id: 'worker',
    title: 'the worker itself',
    hosts: /^(localhost|[\w.-]+\.localhost|127(\.\d{1,3}){3}|0\.0\.0\.0|::1|(host|gateway|kubernetes)\.docker\.internal|host\.containers\.internal)$/,
    speaks: [...ENGINES, 'redshift', 'snowflake', 'clickhouse', 'mongodb', 'kafka', 'http'],
    thisMachine: true,
  },
  {
    // certificates of AWS Certificate Manager, which Java trusts
    id: 'rds-proxy',
    title: 'Amazon RDS Proxy',
    hosts: ofAws('rds', '\\.proxy-[a-z0-9]+'),
    attributes: [{ type: /^AWS::RDS::DBProxy(Endpoint)?$/, attribute: /^Endpoint$/ }, { type: /^aws_db_proxy(_endpoint)?$/, attribute: /^endpoint$/ }],
    speaks: ['postgresql', 'mysql', 'mariadb', 'sqlserver'],
    noReplication: true,
  },
  {
    id: 'rds-reader',
    title: 'the reader endpoint of an Amazon Aurora or Amazon RDS cluster',
    hosts: ofAws('rds', '\\.cluster-ro-[a-z0-9]+'),
    attributes: [{ type: /^AWS::RDS::DBCluster$/, attribute: /^ReadEndpoint\.Address$/ }, { type: /^aws_rds_cluster$/, attribute: /^reader_endpoint$/ }],
    speaks: ENGINES,
    ownAuthority: true,
    readOnly: true,
    noReplication: true,
  },
  {
    id: 'rds',
    title: 'Amazon RDS',
    hosts: ofAws('rds'),
    attributes: [
      { type: /^AWS::RDS::DB(Instance|Cluster)$/, attribute: /^Endpoint\.Address$/ },
      { type: /^aws_(db_instance|rds_cluster(_instance)?)$/, attribute: /^(address|endpoint)$/ },
    ],
    speaks: ENGINES,
    ownAuthority: true,
  },
  {
    id: 'documentdb',
    title: 'Amazon DocumentDB',
    hosts: ofAws('docdb(?:-elastic)?'),
    attributes: [
      { type: /^AWS::DocDB::DB(Cluster|Instance)$/, attribute: /^(Read)?Endpoint$/ },
      { type: /^AWS::DocDBElastic::Cluster$/, attribute: /^ClusterEndpoint$/ },
      { type: /^aws_docdb(elastic)?_cluster(_instance)?$/, attribute: /^(reader_)?endpoint$/ },
    ],
    speaks: ['mongodb'],
    ownAuthority: true,
  },
  {
    id: 'dsql',
    title: 'Amazon Aurora DSQL',
    hosts: /\.dsql\.(?<region>[a-z0-9-]+)\.on\.aws$/,
    attributes: [{ type: /^AWS::DSQL::Cluster$/, attribute: /^Endpoint$/ }],
    speaks: ['postgresql'],
    ports: ['5432'],
    tlsOnly: true,
    noReplication: true,
  },
  {
    id: 'redshift',
    title: 'Amazon Redshift',
    hosts: ofAws('redshift(?:-serverless)?'),
    attributes: [{ type: /^AWS::Redshift::Cluster$/, attribute: /^Endpoint\.Address$/ }, { type: /^AWS::RedshiftServerless::Workgroup$/, attribute: /^Workgroup\.Endpoint\.Address$/ }],
    speaks: ['redshift', 'postgresql'],
    noReplication: true,
  },
  {
    id: 'opensearch-serverless',
    title: 'Amazon OpenSearch Serverless',
    hosts: /\.(?<region>[a-z0-9-]+)\.aoss\.amazonaws\.com$|\.aoss\.(?<regionLast>[a-z0-9-]+)\.on\.aws$/,
    attributes: [{ type: /^AWS::OpenSearchServerless::Collection$/, attribute: /^CollectionEndpoint$/ }],
    speaks: ['http'],
    ports: ['443'],
    tlsOnly: true,
    signedOnly: true,
  },
  {
    id: 'opensearch',
    title: 'Amazon OpenSearch Service',
    hosts: /\.(?<region>[a-z0-9-]+)\.es\.amazonaws\.com(?:\.cn)?$|\.aos\.(?<regionLast>[a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn)$/,
    attributes: [{ type: /^AWS::(OpenSearchService|Elasticsearch)::Domain$/, attribute: /^DomainEndpoint(V2)?$/ }],
    speaks: ['http'],
    ports: ['443', '80'],
  },
  {
    id: 'msk-zookeeper',
    title: 'a ZooKeeper node of Amazon MSK',
    hosts: ofAws('kafka', '^z-\\d+\\..*'),
    speaks: [],
  },
  {
    id: 'msk',
    title: 'Amazon MSK',
    hosts: ofAws('kafka(?:-serverless)?'),
    speaks: ['kafka'],
  },
  {
    id: 'atlas',
    title: 'MongoDB Atlas',
    hosts: /\.mongodb\.net$/,
    speaks: ['mongodb', 'http'],
    tlsOnly: true,
    onInternet: true,
  },
  {
    id: 'snowflake',
    title: 'Snowflake',
    hosts: /\.snowflakecomputing\.(com|cn)$/,
    speaks: ['snowflake', 'http'],
    ports: ['443'],
    tlsOnly: true,
    onInternet: true,
  },
  {
    id: 'clickhouse-cloud',
    title: 'ClickHouse Cloud',
    hosts: /\.clickhouse\.cloud$/,
    speaks: ['clickhouse', 'http', 'mysql'],
    ports: ['8443', '9440', '443', '3306'],
    tlsOnly: true,
    onInternet: true,
  },
  {
    id: 'confluent-cloud',
    title: 'Confluent Cloud',
    hosts: /\.confluent\.cloud$/,
    speaks: ['kafka', 'http'],
    brokersLogin: 'SASL/PLAIN or SASL/OAUTHBEARER',
    tlsOnly: true,
    onInternet: true,
  },
  {
    id: 'event-hubs',
    title: 'Azure Event Hubs',
    hosts: /\.servicebus\.(windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/,
    speaks: ['kafka', 'http'],
    brokersLogin: 'SASL/PLAIN or SASL/OAUTHBEARER',
    tlsOnly: true,
    onInternet: true,
  },
  {
    id: 'other',
    title: 'a service on the internet',
    hosts: /\.(databricks\.com|azuredatabricks\.net|elastic-cloud\.com|redis-cloud\.com|splunkcloud\.com|datadoghq\.(com|eu)|salesforce\.com)$/,
    speaks: [...ENGINES, 'clickhouse', 'http'],
    onInternet: true,
  },
];
