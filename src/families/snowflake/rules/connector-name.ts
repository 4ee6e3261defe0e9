import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { SNOWFLAKE_SINK } from '../family';

export const connectorName: Rule = optionRule({
  id: 'MC-OPT-720',
  classes: [SNOWFLAKE_SINK],
  title: 'the connector name is valid for Snowflake',
  severity: 'warning',
  why: 'Newer versions of the connector change an invalid name, older ones reject it.',
  fix: 'use letters, digits, hyphens and underscores in name, and do not begin with a digit',
  source: 'Snowflake connector, Utils.isValidSnowflakeApplicationName and convertAppName',
  check: connector => say('name', 'should contain only letters, digits, hyphens, underscores and $, and should not begin with a digit',
    connector.isSet('name') && connector.text('name') !== undefined && !/^[-_A-Za-z][-\w$]+$/.test(connector.text('name')!)),
});
