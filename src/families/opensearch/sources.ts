/** What the rules were read from. */
export const AIVEN = 'Aiven OpenSearch sink 3.1.1';
