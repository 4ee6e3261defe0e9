import { commaList } from './comma-list';
/** A table as Debezium names it. */
export interface TableName {
  readonly schema: string;
  readonly table: string;
}

/** The entries of `table.include.list` that name one table each: `public.orders`, `public\.orders`. Others are regular expressions. */
export function literalTables(list: string): TableName[] {
  return commaList(list).map(entry => /^(\w+)\\?\.(\w+)$/.exec(entry)).filter(match => match !== null).map(([, schema, table]) => ({ schema, table }));
}

/** Whether Debezium captures the table: lists are regular expressions on the whole name, without regard to case. */
export function isCaptured(name: string, config: { readonly [key: string]: string }): boolean {
  const schema = name.slice(0, name.indexOf('.'));
  return admits(name, config['table.include.list'], config['table.exclude.list']) && admits(schema, config['schema.include.list'], config['schema.exclude.list']);
}

function admits(name: string, include: string | undefined, exclude: string | undefined): boolean {
  const matches = (list: string) => commaList(list).some(entry => new RegExp(`^(?:${entry})$`, 'i').test(name));
  return include ? matches(include) : !exclude || !matches(exclude);
}
