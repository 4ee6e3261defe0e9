import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { MONGODB_SINK } from '../family';

/** The strategies of the connector with which the default deletion refuses to start: it makes its filter of the key alone. */
const NOT_OF_THE_KEY = /\.(BsonOid|Uuid|KafkaMetaData|PartialValue|ProvidedInValue|UuidProvidedInKey|UuidProvidedInValue)Strategy$/;
const DEFAULT_DELETE = /\.DeleteOneDefaultStrategy$/;

export const deletesMatch: Rule = optionRule({
  id: 'MC-OPT-823',
  classes: [MONGODB_SINK],
  title: 'deletes find their documents',
  severity: 'error',
  why: 'A deletion has a key and no value, and the sink looks for the document by that key. With a strategy that takes the _id from elsewhere, the sink rejects its configuration.',
  fix: 'set document.id.strategy to FullKeyStrategy, PartialKeyStrategy or ProvidedInKeyStrategy',
  source: 'MongoDB Kafka connector 2.0.1, MongoSinkTopicConfig: https://www.mongodb.com/docs/kafka-connector/current/sink-connector/fundamentals/write-strategies/',
  check: connector => {
    const strategy = connector.text('document.id.strategy') ?? '';
    const remove = connector.text('delete.writemodel.strategy');
    const deletes = connector.isTrue('delete.on.null.values') && (remove === undefined || DEFAULT_DELETE.test(remove));
    return deletes && NOT_OF_THE_KEY.test(strategy)
      ? [{ key: 'delete.on.null.values', message: `is true, but document.id.strategy is ${connector.has('document.id.strategy') ? '' : 'left at '}${strategy.replace(/^.*\./, '')}, whose IDs cannot be derived from a deletion` }] : [];
  },
});
