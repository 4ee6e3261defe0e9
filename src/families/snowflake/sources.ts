/** What the rules were read from. */
export const SNOWFLAKE = 'Snowflake connector 3.5.3, DefaultConnectorConfigValidator';
