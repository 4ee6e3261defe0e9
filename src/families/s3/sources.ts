/** What the rules were read from. */
export const CONFLUENT = 'Confluent S3 sink 12.1.9';
export const AIVEN = 'Aiven S3 sink 3.4.2';
