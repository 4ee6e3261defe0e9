import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { MONGODB_SINK } from '../family';

/** A handler of change events makes the writes itself. */
const WITHOUT_HANDLER = ['post.processor.chain', 'document.id.strategy', 'writemodel.strategy', 'key.projection.list', 'value.projection.list', 'field.renamer.mapping', 'field.renamer.regexp'];

export const idleWithHandler: Rule = optionRule({
  id: 'MC-OPT-829',
  classes: [MONGODB_SINK],
  title: 'a MongoDB sink that applies change events has no options for documents',
  severity: 'warning',
  why: 'With change.data.capture.handler, the handler derives the _id and the write from each change event. Post processors, ID strategies and write strategies are skipped.',
  fix: 'remove the option, or remove change.data.capture.handler and unwrap the change events with a transform',
  source: 'https://www.mongodb.com/docs/kafka-connector/current/sink-connector/configuration-properties/cdc/',
  check: connector => connector.text('change.data.capture.handler')?.trim() ? WITHOUT_HANDLER.filter(key => connector.isSet(key))
    .map(key => ({ key, message: 'has no effect, because change.data.capture.handler is set' })) : [],
});
