import { MYSQL, POSTGRES, SQL_SERVER, UNWRAP, smt } from './connectors';
import { awsCall, helm, rest, script, strimzi, terraform, yamlTemplate } from './forms';
import type { Mistake } from './mistake';
import { mistake } from './mistake';
import { MONGODB_CHANGES, ORACLE } from './whole-deployments';

/** Options of sources of changes. */
export const DATABASE_OPTIONS: readonly Mistake[] = [
  mistake('debezium: pg: publication name with hyphen unquoted slot upper', rest, POSTGRES, { 'slot.name': 'Shop-Slot' }, { 'slot.name': 'shop_slot' }, /slot\.name/),
  mistake('debezium: pg: plugin decoderbufs on RDS', rest, POSTGRES, { 'database.hostname': 'shop.abcdefghij.eu-central-1.rds.amazonaws.com', 'plugin.name': 'decoderbufs' }, { 'database.hostname': 'shop.abcdefghij.eu-central-1.rds.amazonaws.com' }, /plugin\.name/),
  mistake('debezium: pg: never snapshot misspelt', yamlTemplate, POSTGRES, { 'snapshot.mode': 'never_snapshot' }, { 'snapshot.mode': 'no_data' }, /snapshot\.mode/),
  mistake('debezium: pg: snapshot.mode schema_only', rest, POSTGRES, { 'snapshot.mode': 'schema_only' }, { 'snapshot.mode': 'no_data' }, /snapshot\.mode/),
  mistake('debezium: pg: sslmode value', terraform, POSTGRES, { 'database.sslmode': 'required' }, { 'database.sslmode': 'require' }, /database\.sslmode/),
  mistake('debezium: pg: sslmode with dot', rest, POSTGRES, { 'database.ssl.mode': 'require' }, { 'database.sslmode': 'require' }, /database\.ssl\.?mode/),
  mistake('debezium: mysql: sslmode no dot', rest, MYSQL, { 'database.sslmode': 'required' }, { 'database.ssl.mode': 'required' }, /database\.ssl\.?mode/),
  mistake('debezium: mysql: server id zero', script, MYSQL, { 'database.server.id': '0' }, { 'database.server.id': '184054' }, /database\.server\.id/),
  mistake('debezium: mysql: topic prefix equals history topic', rest, MYSQL, { 'schema.history.internal.kafka.topic': 'shop' }, {}, /schema\.history/),
  mistake('debezium: mysql: history without security protocol', rest, MYSQL, { 'schema.history.internal.consumer.security.protocol': undefined, 'schema.history.internal.producer.security.protocol': undefined }, {}, /schema\.history/),
  mistake('debezium: mysql: include table with backticks', rest, MYSQL, { 'table.include.list': '`shop`.`orders`' }, {}, /table\.include/),
  mistake('debezium: mysql: gtid source both', rest, MYSQL, { 'gtid.source.includes': 'a.*', 'gtid.source.excludes': 'b.*' }, { 'gtid.source.includes': 'a.*' }, /gtid/),
  mistake('debezium: sqlserver: instance in host', rest, SQL_SERVER, { 'database.hostname': 'ms.internal.example\\SHOP' }, { 'database.instance': 'SHOP' }, /database\.(hostname|instance)/),
  mistake('debezium: sqlserver: table with database', rest, SQL_SERVER, { 'table.include.list': 'shop.dbo.orders' }, {}, /table\.include/),
  mistake('debezium: sqlserver: snapshot isolation', rest, SQL_SERVER, { 'snapshot.isolation.mode': 'read-committed' }, { 'snapshot.isolation.mode': 'read_committed' }, /snapshot\.isolation/),
  mistake('debezium: oracle: pdb given cdb missing user c## ', rest, ORACLE, { 'database.connection.adapter': 'logmner' }, { 'database.connection.adapter': 'logminer' }, /connection\.adapter/),
  mistake('debezium: oracle: strategy', rest, ORACLE, { 'log.mining.strategy': 'redo_log' }, { 'log.mining.strategy': 'redo_log_catalog' }, /log\.mining\.strategy/),
  mistake('debezium: oracle: several tasks', yamlTemplate, ORACLE, { 'tasks.max': '4' }, {}, /tasks\.max/),
  mistake('debezium: mongo: include list with only collection', rest, MONGODB_CHANGES, { 'collection.include.list': 'orders' }, {}, /collection\.include/),
  mistake('debezium: mongo: database in uri plus srv port', rest, MONGODB_CHANGES, { 'mongodb.connection.string': 'mongodb+srv://mg1.internal.example:27017/?replicaSet=rs0' }, { 'mongodb.connection.string': 'mongodb+srv://mg1.internal.example/?replicaSet=rs0' }, /connection\.string/),
  mistake('debezium: mongo: unwrap of relational', rest, MONGODB_CHANGES, smt('unwrap', UNWRAP), smt('unwrap', 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState'), /transforms\.unwrap/),
  mistake('debezium: pg: unwrap add.fields with spaces word', rest, POSTGRES, smt('unwrap', UNWRAP, { 'add.fields': 'operation,timestamp' }), smt('unwrap', UNWRAP, { 'add.fields': 'op,source.ts_ms' }), /add\.fields/),
  mistake('debezium: pg: outbox router on a transform without table', rest, { ...POSTGRES, 'table.include.list': 'public.outbox' }, smt('outbox', 'io.debezium.transforms.outbox.EventRouter', { 'table.field.event.key': 'aggregateid', 'route.topic.replacement': '${routedBy}.events' }), smt('outbox', 'io.debezium.transforms.outbox.EventRouter', { 'table.field.event.key': 'aggregateid', 'route.topic.replacement': '${routedByValue}.events' }), /route\.topic/),
  mistake('debezium: pg: heartbeat topics prefix & query without interval', rest, POSTGRES, { 'heartbeat.interval.ms': undefined, 'heartbeat.action.query': 'UPDATE hb SET t=now()' }, { 'heartbeat.action.query': 'UPDATE hb SET t=now()' }, /heartbeat/),
  mistake('debezium: pg: password as ssm dynamic', awsCall, POSTGRES, { 'database.password': '{{resolve:secretsmanager:db:SecretString:password}}' }, {}, /database\.password/),
  mistake('debezium: pg: column mask length bad', rest, POSTGRES, { 'column.mask.with.xx.chars': 'public.customers.email' }, { 'column.mask.with.12.chars': 'public.customers.email' }, /column\.mask/),
  mistake('debezium: pg: mask hash algorithm without salt', rest, POSTGRES, { 'column.mask.hash.SHA-256': 'public.customers.email' }, { 'column.mask.hash.SHA-256.with.salt.abc': 'public.customers.email' }, /column\.mask/),
  mistake('debezium: pg: message.key.columns separator', rest, POSTGRES, { 'message.key.columns': 'public.orders.id' }, { 'message.key.columns': 'public.orders:id' }, /message\.key/),
  mistake('debezium: pg: port of MySQL', rest, POSTGRES, { 'database.port': '3306' }, {}, /database\.port/),
  mistake('debezium: pg: publication autocreate disabled typo', helm, POSTGRES, { 'publication.autocreate.mode': 'disable' }, { 'publication.autocreate.mode': 'disabled' }, /publication\.autocreate/),
  mistake('debezium: pg: lsn flush', rest, POSTGRES, { 'flush.lsn.source': 'flase' }, { 'flush.lsn.source': 'false' }, /flush\.lsn/),
  mistake('debezium: pg: replica identity syntax', rest, POSTGRES, { 'replica.identity.autoset.values': 'public.orders=FULL' }, { 'replica.identity.autoset.values': 'public.orders:FULL' }, /replica\.identity/),
  mistake('debezium: pg: hstore mode', strimzi, POSTGRES, { 'hstore.handling.mode': 'string' }, { 'hstore.handling.mode': 'json' }, /hstore/),
  mistake('debezium: mysql: bigint unsigned mode', rest, MYSQL, { 'bigint.unsigned.handling.mode': 'string' }, { 'bigint.unsigned.handling.mode': 'long' }, /bigint\.unsigned/),
  mistake('debezium: mysql: history topic missing', rest, MYSQL, { 'schema.history.internal.kafka.topic': undefined }, {}, /schema\.history/),
  mistake('debezium: mysql: JAAS without semicolon', rest, MYSQL, { 'schema.history.internal.producer.sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required' }, {}, /jaas/),
  mistake('debezium: oracle: missing dbname', rest, ORACLE, { 'database.dbname': undefined }, {}, /database\.dbname/),
  mistake('debezium: mongo: tls flag', rest, MONGODB_CHANGES, { 'mongodb.tls.enabled': 'true' }, { 'mongodb.ssl.enabled': 'true' }, /mongodb\.(tls|ssl)/),
  mistake('debezium: pg: snapshot select override missing statement', rest, POSTGRES, { 'snapshot.select.statement.overrides': 'public.orders' }, { 'snapshot.select.statement.overrides': 'public.orders', 'snapshot.select.statement.overrides.public.orders': 'SELECT * FROM public.orders WHERE id > 5' }, /snapshot\.select/),
  mistake('debezium: pg: topic naming strategy misspelt', rest, POSTGRES, { 'topic.naming.strategy': 'io.debezium.schema.DefaultTopicNamingStratgy' }, { 'topic.naming.strategy': 'io.debezium.schema.DefaultTopicNamingStrategy' }, /topic\.naming/),
];
