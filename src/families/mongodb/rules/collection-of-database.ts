import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { MONGODB_SOURCE } from '../family';

export const collectionOfDatabase: Rule = optionRule({
  id: 'MC-OPT-828',
  classes: [MONGODB_SOURCE],
  title: 'a collection has its database',
  severity: 'warning',
  why: 'Without a database, the source opens a change stream over all databases, and ignores the collection.',
  fix: 'set database to the database of the collection',
  source: 'MongoDB Kafka Connector 2.0.1, MongoSourceTask: https://www.mongodb.com/docs/kafka-connector/current/source-connector/configuration-properties/mongodb-connection/',
  check: connector => connector.isSet('collection') && connector.isMissing('database')
    ? [{ key: 'collection', message: 'is set, but database is not: the changes of all databases are read' }] : [],
});
