/** What the rules were read from. */
export const CONFLUENT = 'Confluent Elasticsearch sink 15.1.3, Validator';
