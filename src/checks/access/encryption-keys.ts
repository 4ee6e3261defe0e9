import type { ConnectorDeployment, EncryptionKeyModel } from '../../model';
import { kindOf } from '../support';

/** A key, and what somebody does with it. */
export interface UsedKey extends EncryptionKeyModel {
  readonly actions: readonly string[];
}

/** A service that delivers logs, as the name of its principal begins. */
export interface ServiceKey extends UsedKey {
  readonly service: 'logs' | 'delivery.logs';
}

const READ = ['kms:Decrypt'];
const WRITE = ['kms:GenerateDataKey', 'kms:Decrypt'];
const CATALOG = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'];
/** Options of sources that name where objects go. */
const WRITTEN = /destination|target|error|archive/i;

/** The keys that the execution role uses. A source reads its buckets, except where an option says that it writes one. */
export function keysOfRole(deployment: ConnectorDeployment): UsedKey[] {
  const isSource = kindOf(deployment) === 'source';
  return (deployment.encryptionKeys ?? []).flatMap((key): UsedKey[] => {
    const { encrypts, options = [] } = key;
    const actions = encrypts === 'secret' ? READ : encrypts === 'catalog' ? CATALOG
      : isSource && !options.some(option => WRITTEN.test(option)) ? READ : WRITE;
    return encrypts === 'log group' || encrypts === 'bucket of logs' ? [] : [{ ...key, actions }];
  });
}

/** The keys that services use to encrypt logs, whatever the role may. */
export function keysOfLogs({ encryptionKeys = [] }: ConnectorDeployment): ServiceKey[] {
  return encryptionKeys.flatMap((key): ServiceKey[] => key.encrypts === 'log group' ? [{ ...key, service: 'logs', actions: WRITE }]
    : key.encrypts === 'bucket of logs' ? [{ ...key, service: 'delivery.logs', actions: ['kms:GenerateDataKey'] }] : []);
}
