import type { ResourceModel, Text } from '../../model';
import { CONNECTOR_TYPE } from '../../model';
import type { Template, TemplateResource } from './template';
import { arnsIn } from './connector-parts';
import type { Json } from './values';

/** The connector and what it is made of, as they stand in the template. */
export function resourcesOf(template: Template, connector: TemplateResource): ResourceModel[] {
  const others = arnsIn(connector.properties).flatMap(arn => template.target(arn) ?? [])
    .map(({ id, type, properties }) => ({ logicalId: id, type, properties }));
  return [{ logicalId: connector.id, type: CONNECTOR_TYPE, properties: ofTheService(connector.properties) }, ...others];
}

/** What the function that changes a connector in place is told besides the properties of the connector. */
const OF_THE_FUNCTION = ['ServiceToken', 'ServiceTimeout', 'Adopt'];

function ofTheService(properties: Json): Json {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !OF_THE_FUNCTION.includes(name)));
}

/** The types of the resources that texts refer to. */
export function referredTypesOf(template: Template, texts: ReadonlyArray<Text | undefined>): Map<string, string> {
  const ids = new Set(texts.flatMap(text => text?.references ?? []).map(name => name.split('.')[0]));
  return new Map([...ids].flatMap(id => {
    const type = template.resource(id)?.type;
    return type === undefined ? [] : [[id, type]];
  }));
}

/** The types whose `Ref` is the ARN of a secret. */
const SECRETS = /^AWS::SecretsManager::(Secret|SecretTargetAttachment|RotationSchedule)$/;

/** Fn::Sub leaves a name that stands within a reference of Kafka. */
function namesIn(literal: string): string[] {
  return literal.includes(':${') ? [...literal.matchAll(/:\$\{([A-Za-z]\w*(?:\.[A-Za-z]\w*)?)\}/g)].map(([, name]) => name) : [];
}

/** The names in a configuration that stand for the ARN of a secret: `Ref`, and attributes that are ARNs. */
export function secretArnsOf(template: Template, configuration: ReadonlyMap<string, Text> | undefined): string[] {
  const names = new Set([...configuration?.values() ?? []].flatMap(text => [...text.references, ...text.literals.flatMap(namesIn)]));
  return [...names].filter(name => {
    const [id, attribute] = name.split(/\.(.*)/s);
    const type = template.resource(id)?.type;
    return type !== undefined && (attribute === undefined || attribute === 'Id' ? SECRETS.test(type) : attribute.endsWith('Arn'));
  });
}
