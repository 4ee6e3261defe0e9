import type { BucketPolicyModel, ConditionModel, Known, StatementModel, Text } from '../../model';

/** What a sink sends with an object. */
export interface PutRequest {
  /** The execution role. */
  readonly role: Text | undefined;
  /** The header of the encryption; `none` where it is not sent, nothing where the value is not known. */
  readonly encryption: string | undefined;
}

/** Why a statement denies an object: of several conditions, the one that the connector can do something about. */
export type Denied = 'always' | 'encryption' | 'endpoint';

type Test = readonly [Denied, Known];

/** Whether a statement of a bucket's policy denies what a sink writes, and by which of its conditions; `unknown` where the deploy decides. */
export function deniedPut(statement: StatementModel, policy: BucketPolicyModel, request: PutRequest): Denied | 'unknown' | undefined {
  const { effect, actions, resources, principals = [], conditions = [] } = statement;
  const denies = effect === 'Deny'
    && actions.some(({ literal }) => literal !== undefined && /^(\*|s3:(\*|put\*|putobject\*?))$/i.test(literal))
    && principals.some(principal => principal.literal === '*' || (request.role !== undefined && principal.equals(request.role) === true))
    && resources.some(resource => resource.literal === '*' || isAllObjects(resource, policy.bucket));
  if (!denies) {
    return undefined;
  }
  const tests = conditions.map((condition): Test => test(condition, policy, request));
  if (tests.some(([, holds]) => holds === false)) {
    return undefined;
  }
  return tests.some(([, holds]) => holds === undefined) ? 'unknown' : tests.find(([reason]) => reason !== 'always')?.[0] ?? 'always';
}

function isAllObjects(resource: Text, bucket: string): boolean {
  return resource.references.length === 1 && resource.references[0].split('.')[0] === bucket && resource.knownSuffix === '/*';
}

/** Whether a condition holds of the request. */
function test(condition: ConditionModel, policy: BucketPolicyModel, { role, encryption }: PutRequest): Test {
  const { operator, key, values } = condition;
  switch (key.toLowerCase()) {
    // workers speak HTTPS to Amazon S3
    case 'aws:securetransport':
      return ['always', compared(operator, 'true', values)];
    case 's3:x-amz-server-side-encryption':
      return ['encryption', encryption === undefined ? undefined : compared(operator, encryption === 'none' ? undefined : encryption, values)];
    case 'aws:sourcevpce':
      return ['endpoint', ofEndpoint(operator, values, policy)];
    case 'aws:principalarn':
      return ['always', role !== undefined && /Not(Equals|Like)/.test(operator) && values.some(value => value.equals(role) === true) ? false : undefined];
    default:
      return ['always', undefined];
  }
}

/** A condition on a value that is known, or known to be absent. */
function compared(operator: string, sent: string | undefined, values: readonly Text[]): Known {
  const listed = values.map(({ literal }) => literal);
  if (listed.includes(undefined)) {
    return undefined;
  }
  const is = sent !== undefined && listed.includes(sent);
  switch (operator.replace(/IfExists$/, '')) {
    case 'Null': return listed.includes(String(sent === undefined));
    case 'StringNotEquals': return !is;
    case 'StringEquals':
    case 'Bool': return sent === undefined ? operator.endsWith('IfExists') : is;
    default: return undefined;
  }
}

/** Only endpoints of the same template are known to be others. */
function ofEndpoint(operator: string, values: readonly Text[], { endpoints, otherEndpoints }: BucketPolicyModel): Known {
  if (endpoints === undefined || !/^StringNotEquals(IfExists)?$/.test(operator)) {
    return undefined;
  }
  const named = values.map(({ references, isLiteral }) => isLiteral || references.length !== 1 ? undefined : references[0].split('.')[0]);
  return named.some(id => id !== undefined && endpoints.includes(id)) ? false
    : named.every(id => id !== undefined && otherEndpoints.includes(id)) ? true : undefined;
}
