import type { OptionViolation } from '../../../checks';

export const SNOWFLAKE = /^com\.snowflake\.kafka\.connector\.SnowflakeSinkConnector$/;

export const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

export const SNOWFLAKE_SOURCE = 'Snowflake connector 3.5.3, DefaultConnectorConfigValidator';
