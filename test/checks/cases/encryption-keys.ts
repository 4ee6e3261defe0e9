import { statementsFromDocument, Text } from '../../../src/model';
import type { Sketch } from '../deployments';
import type { Case } from './case';

const ACCOUNT = { AWS: 'arn:aws:iam::111122223333:root' };
const LOGS = { Service: { 'Fn::Sub': 'logs.${AWS::Region}.amazonaws.com' } };
const policy = (...statements: Array<[principal: unknown, action: unknown]>) => statementsFromDocument({
  Statement: statements.map(([Principal, Action]) => ({ Effect: 'Allow', Action, Resource: '*', Principal })),
});
const ROLE = { role: { arn: Text.reference('Role.Arn') } };
const KEY = { key: Text.reference('Key.Arn') };
const BUCKET = { encrypts: 'bucket', of: 'the bucket Archive', ...KEY } as const;

/** A bucket whose key lets somebody use it. */
const encrypted = (Principal: unknown, Action: unknown = 'kms:*'): Sketch => ({
  ...ROLE, encryptionKeys: [{ ...BUCKET, policy: policy([{ Service: 's3.amazonaws.com' }, 'kms:*'], [Principal, Action]) }],
});
/** The same for somebody who is named, and a role with a name. */
const named = (name: Text | 'generated' | undefined, principal: string): Sketch => ({
  ...encrypted({ AWS: `arn:aws:iam::111122223333:${principal}` }), role: { ...ROLE.role, ...name !== undefined && { name } },
});
/** A log group, or a bucket of logs, whose key lets the account and somebody else use it. */
const logged = (Principal: unknown, Action: unknown = ['kms:Decrypt', 'kms:GenerateDataKey*'], encrypts: 'log group' | 'bucket of logs' = 'log group'): Sketch => ({
  encryptionKeys: [{ encrypts, of: 'the log group Logs', ...KEY, policy: policy([ACCOUNT, 'kms:*'], [Principal, Action]) }],
});

/** Customer managed keys, and whom their policies let use them. */
export const ENCRYPTION_KEYS: readonly Case[] = [
  {
    rule: 'MC-ROLE-034',
    says: 'the policy of the key <Key.Arn> of the bucket Archive lets neither the execution role nor its account call kms:GenerateDataKey, kms:Decrypt',
    fails: encrypted({ AWS: { 'Fn::GetAtt': ['Other', 'Arn'] } }),
    passes: encrypted(ACCOUNT),
    unknown: { ...ROLE, encryptionKeys: [BUCKET] },
  },
  // nobody can know beforehand how a generated name ends
  {
    rule: 'MC-ROLE-034',
    says: 'lets neither the execution role nor its account',
    fails: named('generated', 'role/writer'),
    passes: named('generated', 'role/Shop-WriterRole1A2B3C4D-0ABCDEFGHIJK'),
  },
  { rule: 'MC-ROLE-034', says: 'lets neither', fails: named(Text.literal('writer'), 'role/team/reader'), passes: named(Text.literal('writer'), 'role/team/writer') },
  { rule: 'MC-ROLE-034', says: 'lets neither', fails: named(undefined, 'user/writer'), passes: named(undefined, 'role/writer') },
  { rule: 'MC-ROLE-034', says: 'lets neither', fails: named(Text.literal('writer'), 'assumed-role/reader/a'), passes: named(Text.literal('writer'), 'assumed-role/writer/a') },
  { rule: 'MC-ROLE-034', says: 'call kms:GenerateDataKey', fails: encrypted({ AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }, 'kms:Decrypt'), passes: encrypted({ AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }) },
  { rule: 'MC-ROLE-034', says: 'call kms:GenerateDataKey', fails: encrypted({ AWS: 'arn:aws:iam::111122223333:root' }, 'kms:Decrypt'), passes: encrypted({ AWS: { Ref: 'Administrator' } }) },
  {
    rule: 'MC-LOG-005',
    says: 'the policy of the key <Key.Arn> of the log group Logs does not allow kms:GenerateDataKey, kms:Decrypt to logs.<Region>.amazonaws.com',
    fails: logged({ Service: 'delivery.logs.amazonaws.com' }),
    passes: logged(LOGS),
    unknown: { encryptionKeys: [{ encrypts: 'log group', of: 'the log group Logs', ...KEY }] },
  },
  { rule: 'MC-LOG-005', says: 'does not allow kms:Decrypt', fails: logged(LOGS, 'kms:GenerateDataKey*'), passes: logged('*', 'kms:*') },
  { rule: 'MC-LOG-005', says: 'to delivery.logs.amazonaws.com', fails: logged(LOGS, 'kms:*', 'bucket of logs'), passes: logged({ Service: ['delivery.logs.amazonaws.com'] }, 'kms:*', 'bucket of logs') },
  { rule: 'MC-LOG-005', says: 'does not allow', fails: logged({ AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/a' } }), passes: logged({ Service: { Ref: 'Service' } }) },
];
