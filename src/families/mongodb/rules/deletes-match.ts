import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { MONGODB_SINK } from '../family';

/** Strategies that make an id that no key of a record holds. */
const GENERATED = /\.(BsonOid|Uuid|KafkaMetaData)Strategy$/;
const DEFAULT_DELETE = /\.DeleteOneDefaultStrategy$/;

export const deletesMatch: Rule = optionRule({
  id: 'MC-OPT-823',
  classes: [MONGODB_SINK],
  title: 'deletes find their documents',
  severity: 'warning',
  why: 'A deletion has a key and no value, and the sink looks for the document by that key. Ids that are generated are found in no key: deletions are silently lost, unless values bring an _id of their own.',
  fix: 'set document.id.strategy to FullKeyStrategy, PartialKeyStrategy or ProvidedInKeyStrategy',
  source: 'MongoDB Kafka connector 2.0.1, DeleteOneDefaultStrategy: https://www.mongodb.com/docs/kafka-connector/current/sink-connector/fundamentals/write-strategies/',
  check: connector => {
    const strategy = connector.text('document.id.strategy') ?? '';
    const remove = connector.text('delete.writemodel.strategy');
    const deletes = connector.isTrue('delete.on.null.values') && (remove === undefined || DEFAULT_DELETE.test(remove));
    return deletes && GENERATED.test(strategy) && !connector.isSet('change.data.capture.handler')
      ? [{ key: 'delete.on.null.values', message: `is true, but document.id.strategy is ${connector.has('document.id.strategy') ? '' : 'left at '}${strategy.replace(/^.*\./, '')}, whose ids no deletion can name` }] : [];
  },
});
