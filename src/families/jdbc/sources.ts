/** What the rules were read from. */
export const CONFLUENT = 'Confluent JDBC 10.9.7';
export const AIVEN = 'Aiven JDBC 6.10.0';
