import { Token } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { CfnSecret, CfnSecretTargetAttachment } from 'aws-cdk-lib/aws-secretsmanager';
import type { IConstruct } from 'constructs';
import type { SecretModel } from '../model';
import { remembered, secretContents } from '../model';
import { UNKNOWN, valueAt } from './l1-values';
import { constructBehind, isOf } from './references';
import { textsFor } from './tokens';
import type { Referred } from './tokens';

/** The secrets of this app to which a configuration refers, as far as their L1s say what they hold. */
export function secretsBehind(connector: CfnConnector, referred: readonly Referred[]): SecretModel[] {
  return [...new Set(referred.map(({ resource }) => resource))].flatMap((resource) => {
    const secret = secretOf(resource);
    const holds = secret && contentsOf(secret);
    return holds === undefined ? [] : [{ references: textsFor(connector)(resource.ref).references, holds }];
  });
}

function secretOf(resource: CfnResource): CfnSecret | undefined {
  const secret = isAttachment(resource) ? constructBehind(resource.secretId) : resource;
  return isOf<CfnSecret>(secret, 'AWS::SecretsManager::Secret') ? secret : undefined;
}

function isAttachment(resource: IConstruct): resource is CfnSecretTargetAttachment {
  return isOf(resource, 'AWS::SecretsManager::SecretTargetAttachment');
}

function contentsOf(secret: CfnSecret): SecretModel['holds'] | undefined {
  const generation = valueAt(secret.generateSecretString);
  return generation === UNKNOWN ? undefined : secretContents({
    secretString: known(secret.secretString),
    isGenerated: generation !== undefined,
    template: known(valueAt(generation, 'secretStringTemplate')),
    generateStringKey: valueAt(generation, 'generateStringKey'),
    isAttached: attachmentsIn(secret.node.root).some(({ secretId }) => constructBehind(secretId) === secret),
  });
}

/** A text with a token in it can become anything. */
function known(value: unknown): unknown {
  return typeof value === 'string' && Token.isUnresolved(value) ? UNKNOWN : value;
}

const attachmentsIn = remembered((root: IConstruct) => root.node.findAll().filter(isAttachment));
