import type { Family } from '../family';

export const CONFLUENT_SALESFORCE_CDC = 'io.confluent.salesforce.SalesforceCdcSourceConnector';
export const CONFLUENT_SALESFORCE_PUSH_TOPIC = 'io.confluent.salesforce.SalesforcePushTopicSourceConnector';

/** Commercial, and on the internet: workers need a NAT gateway. */
export const SALESFORCE: Family = {
  id: 'salesforce',
  title: 'Salesforce',
  connectors: [
    { className: CONFLUENT_SALESFORCE_CDC, kind: 'source', title: 'Confluent Salesforce CDC source', licence: 'commercial' },
    { className: CONFLUENT_SALESFORCE_PUSH_TOPIC, kind: 'source', title: 'Confluent Salesforce PushTopic source', licence: 'commercial' },
  ],
};
