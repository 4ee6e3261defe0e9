import type { ResourceModel, Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, oneOf } from '../../../model';
import { FORMS } from './forms';
import { FORMED_PARTS } from './parts';
import type { KindedValue } from './walk';
import { valuesOf } from './walk';

export const valueForms: Rule = {
  id: 'MC-CFN-020',
  title: 'names, ARNs, identifiers and lists of a resource have the form that the service accepts',
  severity: 'error',
  why: 'CloudFormation and Terraform accept the value, and the service rejects the request: the deployment fails after everything before it was created.',
  fix: 'specify a value of that form',
  source: 'https://docs.aws.amazon.com/msk/1.0/apireference/resources.html',
  about: FORMED_PARTS,
  ofOwnResources: true,
  requires: ['translated'],
  check: ({ resources, translated }) => translated === undefined ? NOT_APPLICABLE
    : findings(translated.flatMap(resource => valuesOf(resource)
      .flatMap(value => [...mistaken(resource, value), ...resources === undefined ? unlisted(resource, value) : []]))),
};

/** A value of another tool that is none of those allowed; CloudFormation has a rule of its own for the types of its properties. */
function unlisted({ logicalId }: ResourceModel, { path, kind, value }: KindedValue): Violation[] {
  return typeof kind !== 'object' || !('allowed' in kind) || typeof value !== 'string' || kind.allowed.includes(value) ? []
    : [{ key: path, value, message: `${path} of ${logicalId} is "${value}"; allowed is ${oneOf(kind.allowed)}` }];
}

function mistaken({ type, logicalId }: ResourceModel, { path, value }: KindedValue): Violation[] {
  const form = FORMS[type]?.[path.replace(/\[\d+\]/g, '[]')];
  const got = form?.wrong(value);
  return form === undefined || got === undefined ? []
    : [{ key: path, message: `${path} of ${logicalId} is ${got}; allowed is ${form.allowed}`, ...typeof value === 'string' && { value }, ...form.fix !== undefined && { fix: form.fix } }];
}
