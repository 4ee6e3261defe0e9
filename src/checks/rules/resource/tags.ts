import type { ResourceModel, Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { FORMED_PARTS } from './parts';
import { isObject } from './walk';

export const reservedTags: Rule = {
  id: 'MC-CFN-006',
  title: 'keys of tags do not begin with aws:',
  severity: 'error',
  why: 'The prefix aws: is reserved: a resource with such a tag is rejected.',
  fix: 'give the tag another key',
  source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html',
  about: FORMED_PARTS,
  ofOwnResources: true,
  requires: ['resources'],
  check: ({ resources }) => resources === undefined ? NOT_APPLICABLE : findings(resources.flatMap(judge)),
};

/** Tags are a list of keys with values or, for clusters, a map. */
function judge({ logicalId, properties: { Tags } }: ResourceModel): Violation[] {
  const keys: unknown[] = Array.isArray(Tags) ? Tags.map(tag => isObject(tag) ? tag.Key : undefined) : isObject(Tags) ? Object.keys(Tags) : [];
  return keys.filter((key): key is string => typeof key === 'string' && /^aws:/i.test(key))
    .map(key => ({ key: 'Tags', value: key, message: `${logicalId} has the tag ${key}; keys that begin with aws: are reserved` }));
}
