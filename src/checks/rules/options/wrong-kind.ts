import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { CONNECT } from './support';

export const wrongKind: Rule = optionRule({
  id: 'MC-OPT-028',
  title: 'options fit the kind of connector, source or sink',
  severity: 'warning',
  why: 'Kafka Connect ignores options of the other kind of connector.',
  fix: 'remove the options',
  source: `${CONNECT}, SinkConnectorConfig and SourceConnectorConfig (dead letter queue on a source seen): https://kafka.apache.org/37/documentation.html#connect_configuring`,
  check: connector => {
    const { kind, fact } = connector;
    const foreign = kind === 'source' ? /^errors\.deadletterqueue\./ : /^topic\.creation\.|^exactly\.once\.support$|^transaction\.boundary|^offsets\.storage\.topic$/;
    const word = kind === 'source' ? 'a source has no dead-letter queue' : 'only a source creates topics and writes transactions';
    return fact ? connector.keys().filter(key => foreign.test(key) && !fact.options.has(key)).map(key => ({ key, message: `has no effect: ${word}` })) : [];
  },
});
