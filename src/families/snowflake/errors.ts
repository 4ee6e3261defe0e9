import type { ErrorText } from '../error-text';

/** What the Snowflake sink says. */
export const ERRORS: readonly ErrorText[] = [
  {
    id: 'snowflake-key',
    pattern: /JWT token is invalid|(?:Invalid|Failed to parse) (?:the )?private ?key|Error Code: 0013/i,
    cause: 'Snowflake does not accept the private key for that user: it belongs to another key pair, or has a passphrase that is not given',
    fix: 'set the matching public key for the user (ALTER USER … SET RSA_PUBLIC_KEY), and the private key without header, footer and line breaks for the sink',
    runbook: 'failed-tasks',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8722',
  },
  {
    id: 'snowflake-connection',
    pattern: /Failed to connect to Snowflake Server|Snowflake connection issue/,
    cause: 'the sink does not reach Snowflake, or is refused',
    fix: 'correct "snowflake.url.name", user and role; Snowflake is on the internet, so the subnets need a NAT gateway or AWS PrivateLink',
    rules: ['MC-NET-007', 'MC-NET-003'],
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8726',
  },
];
