import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { SNOWFLAKE_SINK, SNOWFLAKE_STREAMING_SINK } from '../family';
import { SNOWFLAKE } from '../sources';

/** As the connector reads it: a scheme, a name of three parts or more, a port; no path. */
const URL = /^(https?:\/\/)?[\w-]+(\.[\w-]+){2,}(:\d+)?\/?$/i;
/** All addresses of accounts, also those of private links. */
const HOSTS = /\.snowflakecomputing\.(com|cn)(:\d+)?\/?$/i;

export const accountUrl: Rule = optionRule({
  id: 'MC-OPT-725',
  classes: [SNOWFLAKE_SINK, SNOWFLAKE_STREAMING_SINK],
  title: 'the URL of the account is a host',
  severity: 'error',
  why: 'The connector refuses the configuration with "Invalid input connector configuration": the URL of the web interface, with a path, is not the one of the account.',
  fix: 'write <organization>-<account>.snowflakecomputing.com, optionally with :443',
  source: SNOWFLAKE,
  check: connector => {
    const url = connector.known('snowflake.url.name')?.trim() ?? '';
    const web = /^(https?:\/\/)?app\.snowflake\.com\b/i.test(url);
    return [
      ...say('snowflake.url.name', `is "${url}", which is the web interface`, web),
      ...say('snowflake.url.name', `is "${url}"; allowed is a host such as acme-prod.snowflakecomputing.com, without a path`, !web && url !== '' && !URL.test(url)),
      ...!web && URL.test(url) && !HOSTS.test(url) ? [{ key: 'snowflake.url.name', message: `is "${url}", which is not a host of Snowflake`, severity: 'warning' as const }] : [],
    ];
  },
});
