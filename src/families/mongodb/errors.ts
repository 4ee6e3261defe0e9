import type { ErrorText } from '../error-text';

/** What the connectors of MongoDB say. */
export const ERRORS: readonly ErrorText[] = [
  {
    id: 'mongodb-out-of-reach',
    pattern: /MongoTimeoutException|Timed out while waiting for a server that matches|MongoSocketOpenException|contains the following \d+ error\(s\):\s+Unable to connect to the server/,
    cause: 'the connector does not reach MongoDB',
    fix: 'correct "connection.uri"; allow the security group of the workers at the cluster, or peer the VPC of MongoDB Atlas',
    rules: ['MC-NET-007', 'MC-NET-002'],
    source: 'mongo-refused.txt',
  },
  {
    id: 'mongodb-login',
    pattern: /MongoSecurityException|Exception authenticating MongoCredential/,
    cause: 'MongoDB refuses user name or password',
    fix: 'correct the secret, and "authSource" in the URI',
    runbook: 'failed-tasks',
    source: 'https://www.mongodb.com/docs/kafka-connector/current/troubleshooting/',
  },
  {
    id: 'mongodb-no-document',
    pattern: /BsonInvalidOperationException|readStartDocument can only be called when|org\.bson\.json\.JsonParseException|Could not convert value `?.*`? into a BsonDocument/,
    cause: 'a record is no document: its key or value is a single value',
    fix: 'read the value with JsonConverter; take the ID from the value instead of from a key that is plain text',
    rules: ['MC-PIPE-001'],
    source: 'https://github.com/hpgrahsl/kafka-connect-mongodb/issues/70',
  },
  {
    id: 'mongodb-resume-token',
    pattern: /resume point may no longer be in the oplog|ChangeStreamHistoryLost|Error 286/,
    cause: 'the source was away longer than the oplog of MongoDB reaches back',
    fix: 'increase the size of the oplog, and specify another "offsetSalt", so that the source copies the data again',
    runbook: 'no-records',
    source: 'https://www.mongodb.com/docs/kafka-connector/current/troubleshooting/',
  },
];
