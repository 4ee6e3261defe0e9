import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { BYTES_CONVERTER, STRING_CONVERTER } from '../../../catalog';
import { SNOWFLAKE_SINK } from '../family';
import { SNOWFLAKE } from '../sources';

export const ingestionConverters: Rule = optionRule({
  id: 'MC-OPT-723',
  classes: [SNOWFLAKE_SINK],
  title: 'the converters fit the ingestion method',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'use a converter for structured values, and Snowflake\'s own converters without streaming only',
  source: SNOWFLAKE,
  check: connector => {
    const converter = connector.converter('value');
    return [
      ...say('value.converter', 'cannot be used with snowflake.enable.schematization', connector.isTrue('snowflake.enable.schematization') && (converter === STRING_CONVERTER || converter === BYTES_CONVERTER)),
      ...say('value.converter', 'cannot be used with SNOWPIPE_STREAMING', connector.is('snowflake.ingestion.method', 'snowpipe_streaming') && /^com\.snowflake\./.test(converter ?? '')),
    ];
  },
});
