import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE, quoted } from '../../../model';

export const keyOfBuild: Rule = {
  id: 'MC-PLUG-011',
  title: 'each build of a plugin has its own object key',
  severity: 'info',
  why: 'A custom plugin is a copy of the object at the time of its creation. If a new build is uploaded to the same key, neither CloudFormation nor the service sees a change, and workers keep the old one.',
  fix: 'put the version or a hash of the content into the object key, or set the version of the object',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  requires: ['plugins'],
  check({ plugins }) {
    const stored = (plugins ?? []).filter(({ fileKey, bucketArn }) => fileKey?.literal !== undefined && bucketArn !== undefined);
    return stored.length === 0 ? NOT_APPLICABLE : findings(stored.filter(({ fileKey, objectVersion }) => objectVersion === undefined && !/\d/.test(fileKey!.literal!))
      .map(({ fileKey }) => ({ value: fileKey!.literal, message: `the object key of the plugin is ${quoted(fileKey!)}, which is the same for each build` })));
  },
};
