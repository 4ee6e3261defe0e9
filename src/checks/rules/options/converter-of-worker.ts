import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

const SIDES = ['key', 'value', 'header'] as const;

export const converterOfWorker: Rule = optionRule({
  id: 'MC-OPT-077',
  title: 'options of a converter are set together with its class',
  severity: 'warning',
  why: 'If the connector does not set a converter, Kafka Connect uses that of the worker with the options of the worker. Options of a converter in the configuration of the connector are then ignored.',
  fix: 'set the class of the converter in the connector, too, such as value.converter=org.apache.kafka.connect.json.JsonConverter, or move the options to the worker configuration',
  source: 'Kafka 3.7, Plugins.newConverter: https://docs.confluent.io/platform/current/connect/userguide.html#configuring-key-and-value-converters',
  check: connector => SIDES.flatMap(side => {
    const own = connector.has(`${side}.converter`) ? [] : connector.keys().filter(key => key.startsWith(`${side}.converter.`) && !isTheSame(connector.known(key), connector.workerText(key)));
    return own.slice(0, 1).map(key => ({ key, message: `has no effect, because ${side}.converter is not set: the converter of the worker has the options of the worker` }));
  }),
});

/** Whether the worker says the same, so that nothing is lost. */
const isTheSame = (here: string | null | undefined, there: string | undefined) => there !== undefined && here?.trim() === there;
