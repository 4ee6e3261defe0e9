/** What the rules were read from. */
export const AIVEN = 'Aiven HTTP sink 0.9.0, HttpSinkConfig.validate';
