import { encryptionKeysOf, statementsFromDocument } from '../../model';
import type { EncryptionKeyModel, ResourceReader, Text } from '../../model';
import type { Template, TemplateResource } from './template';
import { isFunction, isNoValue, isObject, list, text } from './values';

/** The customer managed keys of this template that encrypt what a connector reads, writes and logs to. */
export function encryptionKeysIn(
  template: Template, configuration: ReadonlyMap<string, Text> | undefined, logDelivery: unknown,
): EncryptionKeyModel[] {
  return encryptionKeysOf(readerOf(template), {
    configuration,
    referred: [...configuration ?? []].flatMap(([option, value]) => value.references.flatMap((reference): Array<[TemplateResource, string]> => {
      const resource = template.resource(reference.split('.')[0]);
      return resource === undefined ? [] : [[resource, option]];
    })),
    logTarget: (destination, property) => template.target(valueAt(logDelivery, 'workerLogDelivery', destination, property)),
    catalogSettings: () => template.ofType('AWS::Glue::DataCatalogEncryptionSettings'),
  });
}

function readerOf(template: Template): ResourceReader<TemplateResource> {
  return {
    typeOf: ({ type }) => type,
    nameOf: ({ id }) => id,
    valueAt: ({ properties }, ...path) => valueAt(properties, ...path),
    target: value => template.target(value),
    keyOf: (value) => {
      const resource = template.target(value);
      const key = text(value);
      return key === undefined || resource?.type !== 'AWS::KMS::Key' ? undefined : { key, ...policyOf(resource) };
    },
  };
}

function policyOf({ properties: { KeyPolicy: document } }: TemplateResource): Pick<EncryptionKeyModel, 'policy'> {
  const isKnown = isObject(document) && !isFunction(document) && !isFunction(document.Statement);
  return isKnown ? { policy: statementsFromDocument(document) } : {};
}

/** Templates write names with other capitals than the AWS CDK: `KMSMasterKeyID`, `kmsMasterKeyId`. */
function valueAt(root: unknown, ...path: string[]): unknown {
  return path.reduce((value, name) => {
    const isNamed = ([key]: [string, unknown]) => key.toLowerCase() === name.toLowerCase();
    const inner = isObject(value) && !isFunction(value) ? Object.entries(value).find(isNamed)?.[1] : list(value)?.[Number(name)];
    return isNoValue(inner) ? undefined : inner;
  }, root);
}
