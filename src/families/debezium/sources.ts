/** What the rules were read from. */
export const DEBEZIUM = 'Debezium 3.6.1';
