/** How grave a finding is: the deploy fails, may fail or does what nobody wants, or there is something to know. */
export type Severity = 'error' | 'warning' | 'info';
