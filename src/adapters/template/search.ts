import type { SearchModel, Text } from '../../model';
import { collectionTypeOf, statementsFromDocument } from '../../model';
import type { Template } from './template';
import { at, flag, isFunction, isObject } from './values';

const COLLECTION = 'AWS::OpenSearchServerless::Collection';
const TYPES = ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain', COLLECTION];

/** The search domain or collection of the template whose endpoint the configuration dials. */
export function searchOf(template: Template, configuration: ReadonlyMap<string, Text> | undefined): SearchModel | undefined {
  const url = configuration?.get('connection.url');
  const domain = url?.references.map(reference => template.resource(reference.split('.')[0])).find(each => each !== undefined && TYPES.includes(each.type));
  if (domain === undefined) {
    return undefined;
  }
  if (domain.type === COLLECTION) {
    return { collectionType: collectionTypeOf(domain.properties.Type) };
  }
  const policies = domain.properties.AccessPolicies;
  const security = at(domain.properties.AdvancedSecurityOptions);
  return {
    accessPolicy: policies === undefined && template.isCloudFormation && !givenLater(template, domain.id) ? []
      : isObject(policies) && !isFunction(policies) && !isFunction(policies.Statement) ? statementsFromDocument(policies) : undefined,
    fineGrainedAccess: security === 'unknown' ? undefined : security === undefined ? false : flag(security.Enabled),
  };
}

/** The CDK gives a domain whose policy names the domain itself its policy by a custom resource. */
function givenLater(template: Template, domain: string): boolean {
  return template.ofType('Custom::OpenSearchAccessPolicy').some(({ properties }) => template.targets(properties).some(({ id }) => id === domain));
}
