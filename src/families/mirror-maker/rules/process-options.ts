import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { MIRROR_CHECKPOINT, MIRROR_HEARTBEAT, MIRROR_SOURCE } from '../family';

export const processOptions: Rule = optionRule({
  id: 'MC-OPT-801',
  classes: [MIRROR_SOURCE, MIRROR_CHECKPOINT, MIRROR_HEARTBEAT],
  title: 'options of a MirrorMaker connector are not those of the MirrorMaker process',
  severity: 'warning',
  why: 'The process connect-mirror-maker.sh makes connectors of its file, with clusters, a->b.enabled and a->b.topics. A connector on Kafka Connect reads none of them: it has topics, source.cluster. and target.cluster. options.',
  fix: 'use the part after the arrow as an option of the connector: topics=…, groups=…; each connector is for one direction',
  source: 'Kafka 3.7, MirrorMakerConfig: https://kafka.apache.org/37/documentation.html#georeplication',
  instead: ['MC-OPT-030'],
  check: connector => connector.keys().filter(key => key === 'clusters' || /^[\w.-]+->[\w.-]+\./.test(key)).map(key => ({ key, message: 'has no effect here: it is an option of the MirrorMaker process' })),
});
