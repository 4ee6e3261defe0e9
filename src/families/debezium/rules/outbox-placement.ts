import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';

const OPTIONS: Readonly<Record<string, string>> = {
  'io.debezium.transforms.outbox.EventRouter': 'table.fields.additional.placement',
  'io.debezium.connector.mongodb.transforms.outbox.MongoEventRouter': 'collection.fields.additional.placement',
};

export const outboxPlacement: Rule = optionRule({
  id: 'MC-OPT-921',
  title: 'additional fields of an outbox have a place',
  severity: 'error',
  why: 'The router rejects its options and the task fails.',
  fix: 'write field:placement or field:placement:name, with the placement header, envelope or partition',
  source: 'https://debezium.io/documentation/reference/stable/transformations/outbox-event-router.html#outbox-event-router-property-table-fields-additional-placement',
  check: connector => connector.transforms().flatMap(({ alias, className = '' }) => {
    const key = Object.hasOwn(OPTIONS, className) ? `transforms.${alias}.${OPTIONS[className]}` : undefined;
    const wrong = key === undefined ? undefined : connector.list(key)?.find(each => !/^[^:\s]+\s*:\s*(header|envelope|partition)\s*(:\s*[^:\s]+)?$/i.test(each.trim()));
    return wrong === undefined ? [] : [{ key: key!, message: `has '${wrong}', which is not field:placement` }];
  }),
});
