import { CfnResource, Stack } from 'aws-cdk-lib';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { CfnKey } from 'aws-cdk-lib/aws-kms';
import type { IConstruct } from 'constructs';
import type { EncryptionKeyModel, ResourceReader, Text } from '../model';
import { encryptionKeysOf, remembered, statementsFromDocument } from '../model';
import { textAt } from './l1-values';
import { placeOf } from './place';
import { constructBehind, isOf } from './references';
import { resolvedFor, textsFor } from './tokens';
import type { Referred } from './tokens';

/** The customer managed keys of this app that encrypt what a connector reads, writes and logs to, as they stand in the L1s. */
export function encryptionKeysBehind(
  connector: CfnConnector, configuration: ReadonlyMap<string, Text>, referred: readonly Referred[],
): EncryptionKeyModel[] {
  return encryptionKeysOf(readerOf(connector), {
    configuration,
    referred: referred.map(({ option, resource }): [CfnResource, string] => [resource, option]),
    logTarget: (destination, property) => resourceBehind(textAt(connector.logDelivery, 'workerLogDelivery', destination, property)),
    catalogSettings: () => catalogSettingsOf(connector),
  });
}

function readerOf(connector: CfnConnector): ResourceReader<CfnResource> {
  return {
    typeOf: ({ cfnResourceType }) => cfnResourceType,
    nameOf: ({ node }) => node.path,
    valueAt: textAt,
    target: resourceBehind,
    keyOf: (value) => {
      const key = resourceBehind(value);
      return isOf<CfnKey>(key, 'AWS::KMS::Key') ? { key: textsFor(connector)(value), policy: policyOf(key) } : undefined;
    },
  };
}

function resourceBehind(value: unknown): CfnResource | undefined {
  const construct = constructBehind(value as string | undefined);
  return CfnResource.isCfnResource(construct) ? construct : undefined;
}

/** An account has one Data Catalog in a Region. Whether two stacks of unknown environments share it, only the deployment knows. */
function catalogSettingsOf(connector: CfnConnector): CfnResource[] {
  const stack = Stack.of(connector);
  const { environment } = placeOf(stack);
  return allCatalogSettings(connector.node.root).filter((settings) => {
    const other = Stack.of(settings);
    return other === stack || (environment !== undefined && placeOf(other).environment === environment);
  });
}

const allCatalogSettings = remembered((root: IConstruct) => root.node.findAll()
  .filter((construct): construct is CfnResource => isOf(construct, 'AWS::Glue::DataCatalogEncryptionSettings')));

/** Many connectors use one key. */
const policyOf = remembered((key: CfnKey) => {
  const policy = resolvedFor(key, key.keyPolicy);
  return policy === undefined ? undefined : statementsFromDocument(policy, textsFor(Stack.of(key)));
});
