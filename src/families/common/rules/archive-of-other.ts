import { classFact } from '../../../catalog';
import { literal } from '../../../checks';
import { cannotKnow, findings, NOT_APPLICABLE, remembered } from '../../../model';
import type { Rule } from '../../../model';
import { FAMILIES } from '../../registry';

export const archiveOfOther: Rule = {
  id: 'MC-PLUG-025',
  title: 'the object of the plugin is not named after the archive of another connector',
  severity: 'warning',
  why: 'Publishers name an archive after its connector and version. If the archive is what its name says, the class is not in the plugin, and the service cannot create the connector.',
  fix: 'refer to the custom plugin with the archive of the connector, or name an archive of your own after what it contains',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check(deployment) {
    const { plugins } = deployment;
    const own = artifactOf(literal(deployment, 'connector.class') ?? '');
    if (plugins?.length !== 1 || own === undefined || plugins[0].contents !== undefined) {
      return NOT_APPLICABLE;
    }
    const key = plugins[0].fileKey?.literal;
    if (key === undefined) {
      return cannotKnow('the name of the object is not known');
    }
    const file = key.slice(key.lastIndexOf('/') + 1);
    const other = file.includes(own) ? undefined : artifacts(FAMILIES).find(artifact => new RegExp(`(^|[-_])${artifact}-v?\\d`).test(file));
    return findings(other === undefined ? [] : [{
      key: 'connector.class',
      value: file,
      message: `the object of the plugin is ${file}, which is named after ${other}; ${literal(deployment, 'connector.class')!} is in ${own}`,
    }]);
  },
};

const artifactOf = (className: string) => classFact(className)?.artifact.split(':').pop();

/** The archives of all connectors that are known; those of Kafka itself need none. */
const artifacts = remembered((families: typeof FAMILIES) => {
  const classes = families.flatMap(({ connectors }) => connectors.map(({ className }) => className));
  return [...new Set(classes.flatMap(className => artifactOf(className) ?? []))].filter(artifact => !artifact.startsWith('connect-'));
});
