/** Where the records of an object come from, by its name. */
export interface ObjectOrigin {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

type Names = (key: string) => ObjectOrigin | undefined;

const VARIABLE = /\{\{\s*(\w+)\s*(?::[^}]*)?\}\}/g;
const GROUPS: { readonly [variable: string]: string } = { topic: '(?<topic>.+?)', partition: '(?<partition>\\d+)', start_offset: '(?<offset>\\d+)' };

/** Names by Aiven's `file.name.template`; a name that does not say all three tells nothing. */
export function namesByTemplate(template: string): Names {
  const used = new Set<string>();
  const parts = template.split(VARIABLE).map((part, index) => {
    if (index % 2 === 0) {
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    }
    const group = GROUPS[part];
    return group === undefined || used.has(part) ? '.+?' : (used.add(part), group);
  });
  const pattern = new RegExp(`^${parts.join('')}$`);
  return key => originOf(pattern.exec(key)?.groups);
}

/** Names of Confluent's sink: `topic+partition+offset.extension`. */
export const namesOfConfluent: Names = key => originOf(/\/(?<topic>[^/]+)\+(?<partition>\d+)\+(?<offset>\d+)\.[^/]*$/.exec(key)?.groups);

function originOf(groups: { readonly [name: string]: string } | undefined): ObjectOrigin | undefined {
  return groups?.topic === undefined || groups.partition === undefined || groups.offset === undefined ? undefined
    : { topic: groups.topic, partition: Number(groups.partition), offset: Number(groups.offset) };
}
