import type { Case } from './case';

const PG = { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop' };
const MYSQL = { 'connector.class': 'io.debezium.connector.mysql.MySqlConnector', 'topic.prefix': 'shop' };
const JDBC = { 'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector', 'topics': 'orders' };
const MONGO = { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'orders', 'database': 'shop' };
const SEARCH = { 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'topics': 'orders' };
const HTTP = { 'connector.class': 'io.aiven.kafka.connect.http.HttpSinkConnector', 'topics': 'orders' };
const MIRROR = { 'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector', 'source.cluster.alias': 'a', 'target.cluster.alias': 'b' };
const RDS = 'shop.abc.eu-west-1.rds.amazonaws.com';
const SQL_SERVER = { 'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector', 'topic.prefix': 'erp' };
const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });

/** What the host of an option says, wherever it stands: in a name, a URL, a list, or a reference. */
export const HOSTS: readonly Case[] = [
  { rule: 'MC-NET-011', says: 'database.hostname names localhost, which is the worker itself', fails: { config: { ...PG, 'database.hostname': 'localhost' } }, passes: { config: { ...PG, 'database.hostname': 'db.shop.internal' } } },
  { rule: 'MC-NET-011', says: 'connection.url names 127.0.0.1', fails: { config: { ...JDBC, 'connection.url': 'jdbc:mysql://127.0.0.1:3306/shop?useSSL=false' } }, passes: { config: { ...JDBC, 'connection.url': 'jdbc:mysql://10.0.0.1:3306/shop' } } },
  { rule: 'MC-NET-011', says: 'names host.docker.internal', fails: { config: { ...MONGO, 'connection.uri': 'mongodb://user:word@host.docker.internal:27017/?directConnection=true' } }, passes: { config: { ...MONGO, 'connection.uri': 'mongodb://user:localhost@db:27017' } } },
  {
    rule: 'MC-NET-011', says: 'a name within a Kubernetes cluster',
    fails: { config: { ...SEARCH, 'connection.url': 'http://search.shop.svc.cluster.local:9200' } },
    passes: { config: { ...SEARCH, 'connection.url': 'http://search:9200', 'jvm.nonProxy.hosts': 'localhost', 'transforms.a.value.literal': 'http://localhost/schema' } },
  },
  { rule: 'MC-NET-012', says: 'port 9200, but Amazon OpenSearch Service listens on 443 or 80 only', fails: { config: { ...SEARCH, 'connection.url': 'https://search-shop-x.eu-west-1.es.amazonaws.com:9200' } }, passes: { config: { ...SEARCH, 'connection.url': 'https://search-shop-x.eu-west-1.es.amazonaws.com:443,https://search.example:9200' } } },
  {
    rule: 'MC-NET-012', says: 'port 9200', fails: { config: { ...SEARCH, 'connection.url': { 'Fn::Join': ['', ['https://', at('Domain', 'DomainEndpoint'), ':9200']] } }, referredTypes: new Map([['Domain', 'AWS::OpenSearchService::Domain']]) },
    passes: { config: { ...SEARCH, 'connection.url': { 'Fn::Join': ['', ['https://', at('Domain', 'DomainEndpoint')]] } }, referredTypes: new Map([['Domain', 'AWS::OpenSearchService::Domain']]) },
  },
  { rule: 'MC-NET-013', says: 'database.hostname is an address of Amazon DocumentDB, which does not support the protocol of PostgreSQL', fails: { config: { ...PG, 'database.hostname': 'shop.cluster-abc.eu-west-1.docdb.amazonaws.com' } }, passes: { config: { ...PG, 'database.hostname': RDS } } },
  { rule: 'MC-NET-013', says: 'is an address of Amazon RDS, which does not support the protocol of Amazon Redshift', fails: { config: { ...JDBC, 'connection.url': `jdbc:redshift://${RDS}:5439/shop` } }, passes: { config: { ...JDBC, 'connection.url': `jdbc:oracle:thin:@//${RDS}:1521/shop` } } },
  {
    rule: 'MC-NET-013', says: 'is an address of Amazon RDS, which does not support the protocol of MongoDB', fails: { config: { ...MONGO, 'connection.uri': `mongodb://${RDS}:27017` } },
    passes: { config: { ...MONGO, 'connection.uri': { 'Fn::Join': ['', ['mongodb://', at('Documents', 'Endpoint'), ':27017']] } }, referredTypes: new Map([['Documents', 'AWS::DocDB::DBCluster']]) },
  },
  { rule: 'MC-NET-014', says: 'which rejects the writes of a sink', fails: { config: { ...JDBC, 'connection.url': 'jdbc:postgresql://shop.cluster-ro-abc.eu-west-1.rds.amazonaws.com/shop' } }, passes: { config: { ...JDBC, 'connection.url': 'jdbc:postgresql://shop.cluster-ro-abc.eu-west-1.rds.amazonaws.com,shop.cluster-abc.eu-west-1.rds.amazonaws.com/shop?targetServerType=primary' } } },
  {
    rule: 'MC-NET-014', says: 'a reader of Amazon Aurora has no replication slots', fails: { config: { ...PG, 'database.hostname': at('Db', 'ReadEndpoint.Address') }, referredTypes: new Map([['Db', 'AWS::RDS::DBCluster']]) },
    passes: { config: { ...PG, 'database.hostname': at('Db', 'Endpoint.Address') }, referredTypes: new Map([['Db', 'AWS::RDS::DBCluster']]) },
  },
  { rule: 'MC-NET-015', says: 'is an address of Amazon Redshift, which has no log', fails: { config: { ...PG, 'database.hostname': 'shop.abc.eu-west-1.redshift.amazonaws.com' } }, passes: { config: { ...PG, 'database.hostname': RDS } } },
  { rule: 'MC-NET-015', says: 'is an address of Amazon Aurora DSQL', fails: { config: { ...PG, 'database.hostname': 'abc.dsql.eu-west-1.on.aws' } }, passes: { config: { ...JDBC, 'connection.url': 'jdbc:postgresql://abc.dsql.eu-west-1.on.aws/postgres' } } },
  { rule: 'MC-NET-016', says: 'whose certificate authority is not in the default trust store of Java, but sslmode is verify-full', fails: { config: { ...PG, 'database.hostname': RDS, 'database.sslmode': 'verify-full' } }, passes: { config: { ...PG, 'database.hostname': RDS, 'database.sslmode': 'verify-full', 'database.sslrootcert': '/opt/rds.pem' } } },
  { rule: 'MC-NET-016', says: 'whose driver reads the certificate authority from a file', fails: { config: { ...JDBC, 'connection.url': 'jdbc:postgresql://db.example/shop?sslmode=verify-ca' } }, passes: { config: { ...JDBC, 'connection.url': 'jdbc:postgresql://db.example/shop?sslmode=require' } } },
  { rule: 'MC-NET-016', says: 'the TLS mode is verify_identity', fails: { config: { ...MYSQL, 'database.hostname': RDS, 'database.ssl.mode': 'verify_identity' } }, passes: { config: { ...MYSQL, 'database.hostname': 'shop.proxy-abc.eu-west-1.rds.amazonaws.com', 'database.ssl.mode': 'verify_identity' } } },
  { rule: 'MC-NET-016', says: 'is an address of Amazon DocumentDB', fails: { config: { ...MONGO, 'connection.uri': 'mongodb://shop.cluster-abc.cn-north-1.docdb.amazonaws.com.cn:27017/?tls=true&tlsCAFile=global.pem' } }, passes: { config: { ...MONGO, 'connection.uri': 'mongodb://shop.cluster-abc.cn-north-1.docdb.amazonaws.com.cn:27017/?tls=true', 'connection.ssl.truststore': '/opt/rds.jks' } } },
  { rule: 'MC-NET-017', says: 'is an address of MongoDB Atlas, which requires TLS, but a mongodb:// address without tls=true uses none', fails: { config: { ...MONGO, 'connection.uri': 'mongodb://a.b.mongodb.net:27017,c.b.mongodb.net:27017/shop' } }, passes: { config: { ...MONGO, 'connection.uri': 'mongodb+srv://a.b.mongodb.net/shop' } } },
  {
    rule: 'MC-NET-017', says: 'source.cluster.security.protocol is not set, so it is PLAINTEXT', fails: { config: { ...MIRROR, 'source.cluster.bootstrap.servers': 'pkc-1.eu-west-1.aws.confluent.cloud:9092' } },
    passes: { config: { ...MIRROR, 'source.cluster.bootstrap.servers': 'pkc-1.eu-west-1.aws.confluent.cloud:9092', 'source.cluster.security.protocol': 'SASL_SSL' } },
  },
  {
    rule: 'MC-NET-017', says: 'ssl is false', fails: { config: { 'connector.class': 'com.clickhouse.kafka.connect.ClickHouseSinkConnector', 'topics': 'a', 'hostname': 'x.eu-west-1.aws.clickhouse.cloud', 'ssl': 'false' } },
    passes: { config: { 'connector.class': 'com.clickhouse.kafka.connect.ClickHouseSinkConnector', 'topics': 'a', 'hostname': 'clickhouse.shop.internal', 'ssl': 'false' } },
  },
  {
    rule: 'MC-NET-018', says: 'aws.signing.region is not set', fails: { config: { ...SEARCH, 'connection.url': at('Logs', 'CollectionEndpoint') }, referredTypes: new Map([['Logs', 'AWS::OpenSearchServerless::Collection']]) },
    passes: { config: { ...SEARCH, 'connection.url': 'https://abc.eu-west-1.aoss.amazonaws.com', 'aws.signing.region': 'eu-west-1' } },
  },
  { rule: 'MC-NET-018', says: 'this connector does not sign requests', fails: { config: { ...HTTP, 'http.url': 'https://abc.eu-west-1.aoss.amazonaws.com/orders/_doc' } }, passes: { config: { ...HTTP, 'http.url': 'https://api.example/orders' } } },
  { rule: 'MC-OPT-919', says: 'whose certificate the driver does not trust', fails: { config: { ...SQL_SERVER, 'database.hostname': at('Erp', 'Endpoint.Address') }, referredTypes: new Map([['Erp', 'AWS::RDS::DBInstance']]) }, passes: { config: { ...SQL_SERVER, 'database.hostname': 'erp.proxy-abc.eu-west-1.rds.amazonaws.com' } } },
  { rule: 'MC-DB-004', says: 'through Amazon RDS Proxy', fails: { config: { ...MYSQL, 'database.hostname': 'shop.proxy-abc.rds.cn-north-1.amazonaws.com.cn' } }, passes: { config: { ...MYSQL, 'database.hostname': 'shop.abc.rds.cn-north-1.amazonaws.com.cn' } } },
  {
    rule: 'MC-NET-007', says: 'connection.url names a host on the internet', fails: { config: { ...JDBC, 'connection.url': 'jdbc:postgresql://52.18.1.2/shop' }, network: { subnets: [{ id: 'a', defaultRoute: 'none' }] } } as never,
    passes: { config: { ...JDBC, 'connection.url': 'jdbc:postgresql://172.20.1.2/shop' }, network: { subnets: [{ id: 'a', defaultRoute: 'none' }] } } as never,
  },
];
