import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { SNOWFLAKE_SINK } from '../family';
import { SNOWFLAKE } from '../sources';

const STREAMING_ONLY = ['snowflake.enable.schematization', 'snowflake.streaming.max.client.lag', 'snowflake.streaming.max.memory.limit.bytes', 'snowflake.streaming.enable.single.buffer'];

export const streamingRole: Rule = optionRule({
  id: 'MC-OPT-722',
  classes: [SNOWFLAKE_SINK],
  title: 'streaming ingestion has a role, and its options are used with streaming only',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set snowflake.ingestion.method=SNOWPIPE_STREAMING with snowflake.role.name',
  source: SNOWFLAKE,
  check: connector => [
    ...say('snowflake.role.name', 'must be set with SNOWPIPE_STREAMING', connector.is('snowflake.ingestion.method', 'snowpipe_streaming') && connector.isMissing('snowflake.role.name')),
    ...STREAMING_ONLY.filter(key => connector.is('snowflake.ingestion.method', 'snowpipe') && connector.isSet(key) && !connector.is(key, 'false') && connector.has(key)).map(key => ({ key, message: 'is only for SNOWPIPE_STREAMING' })),
  ],
});
