import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { SNOWFLAKE_SINK } from '../family';

const REQUIRED = ['snowflake.url.name', 'snowflake.user.name', 'snowflake.database.name', 'snowflake.schema.name'];

export const snowflakeRequired: Rule = optionRule({
  id: 'MC-OPT-076',
  classes: [SNOWFLAKE_SINK],
  title: 'the Snowflake sink has an account, a user, a database and a schema',
  severity: 'error',
  why: 'Validation succeeds, then the connector rejects its configuration when it starts.',
  fix: 'set the option',
  source: 'https://docs.snowflake.com/en/user-guide/kafka-connector-install',
  instead: ['MC-OPT-002'],
  check: connector => REQUIRED.filter(key => !connector.has(key)).map(key => ({ key, message: 'is not set, and has no default' })),
});
