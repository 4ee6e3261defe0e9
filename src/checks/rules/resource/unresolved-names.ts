import { nearest } from '../../../catalog';
import type { ConnectorDeployment, Rule, UnresolvedName, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { FORMED_PARTS } from './parts';

/** What a name ought to be, in words, with the section of the template in which it stands. */
const WANTED: Readonly<Record<Exclude<UnresolvedName['kind'], 'itself'>, string>> = {
  value: 'no resource or parameter',
  resource: 'no resource',
  condition: 'no condition',
  mapping: 'no entry in its mappings',
};

export const unresolvedNames: Rule = {
  id: 'MC-CFN-017',
  title: 'the names that a template uses are in the template',
  severity: 'error',
  why: 'CloudFormation rejects a template that refers to a resource, parameter, condition or mapping that it does not have, before it creates anything.',
  fix: 'correct the name, or add what it refers to',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
  about: FORMED_PARTS,
  ofOwnResources: true,
  requires: ['unresolvedNames'],
  check(deployment) {
    const { unresolvedNames: all } = deployment;
    return all === undefined ? NOT_APPLICABLE : findings(all.map(each => judge(each, deployment)));
  },
};

function judge({ resource, path, name, kind, mayBeElsewhere }: UnresolvedName, { name: own, referredTypes }: ConnectorDeployment): Violation {
  const place = `${path} of ${resource}`;
  const key = resource === own ? path : undefined;
  if (kind === 'itself') {
    return { key, message: `${place} names ${resource} itself`, fix: `remove ${resource} from its DependsOn` };
  }
  const near = nearest(name, referredTypes?.keys() ?? []);
  return {
    key,
    value: name,
    // an excerpt does not have all that it refers to
    ...mayBeElsewhere && { severity: 'warning' as const },
    message: `${place} refers to ${name}, but the template has ${WANTED[kind]} of that name${near === undefined ? '' : `; did you mean ${near}?`}`,
  };
}
