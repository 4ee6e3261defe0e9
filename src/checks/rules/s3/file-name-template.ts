/** The variables of a file name template, without their parameters: `{{timestamp:unit=MM}}` → `timestamp`. */
export function variablesOf(template: string): string[] {
  return [...new Set([...template.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name))];
}

/** The sets of variables by which the sink can group records into objects. */
const SETS = [
  { needs: ['topic', 'partition', 'start_offset'], may: ['timestamp'] },
  { needs: ['topic', 'partition', 'key', 'start_offset'], may: ['timestamp'] },
  { needs: ['key'], may: ['topic', 'partition'] },
];

/** Whether a template has variables by which records can be grouped. */
export function canGroup(variables: readonly string[]): boolean {
  return SETS.some(({ needs, may }) => needs.every(name => variables.includes(name)) && variables.every(name => needs.includes(name) || may.includes(name)));
}
