import type { ConnectorOptions } from '../../../catalog';
import { BYTES_CONVERTER, classFact } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { ConnectorDeployment, Rule } from '../../../model';
import { MIRROR_CHECKPOINT, MIRROR_HEARTBEAT, MIRROR_SOURCE } from '../family';

/** What is wrong with the converter of one side; undefined where nothing is, or where nobody can know. */
function wrong(connector: ConnectorOptions, { scope }: ConnectorDeployment, side: 'key' | 'value'): { isKnown: boolean; text: string } | undefined {
  const converter = connector.converter(side);
  const own = connector.has(`${side}.converter`);
  if (converter === undefined) {
    return own || connector.worker !== undefined || scope !== 'configuration' ? undefined
      : { isKnown: false, text: `${side}.converter is not set, and the worker of the service has StringConverter` };
  }
  const isOther = converter !== BYTES_CONVERTER && !converter.endsWith('.ByteArrayConverter') && classFact(converter) !== undefined;
  return isOther ? { isKnown: true, text: `${own ? `${side}.converter` : `the worker's ${side}.converter`} is ${converter.replace(/^.*\./, '')}` } : undefined;
}

export const mirroredBytes: Rule = optionRule({
  id: 'MC-OPT-800',
  classes: [MIRROR_SOURCE, MIRROR_CHECKPOINT, MIRROR_HEARTBEAT],
  title: 'MirrorMaker 2 copies records as bytes',
  severity: 'error',
  why: 'MirrorMaker passes records on as bytes. StringConverter writes the name of a Java object such as [B@1f2e3d in their place, JsonConverter base64 in quotes: '
    + 'every copy is destroyed while the connector runs.',
  fix: `set key.converter and value.converter to ${BYTES_CONVERTER} in the configuration of the connector`,
  source: 'Kafka 3.7, MirrorSourceTask.convertRecord; StringConverter.fromConnectData: https://kafka.apache.org/37/documentation.html#georeplication',
  instead: ['MC-REC-003'],
  check: (connector, deployment) => {
    const found = (['key', 'value'] as const).flatMap(side => {
      const problem = wrong(connector, deployment, side);
      return problem === undefined ? [] : [{ ...problem, key: `${side}.converter` }];
    });
    if (found.length === 0) {
      return [];
    }
    const isSource = connector.fact!.className.endsWith('SourceConnector');
    const first = found.find(({ isKnown }) => isKnown) ?? found[0];
    return [{
      key: first.key,
      severity: isSource && found.some(({ isKnown }) => isKnown) ? 'error' : 'warning',
      message: `destroys the bytes that MirrorMaker passes through: ${found.map(({ text }) => text).join(', ')}`,
    }];
  },
});
