import { nearest } from '../database/near';
import type { SqlServerPreparation } from './preparation';
import type { SqlServerSurvey } from './survey';

/** Editions without change data capture. */
const WITHOUT_CAPTURE = /^(Express|Web)\b/;

/** Why a database cannot be prepared, asked before anything is changed. */
export function refusalsOf(found: SqlServerSurvey, { user, tables, schema }: SqlServerPreparation): string[] {
  const views = [`${schema}.heartbeat`, `${schema}.signal`].filter(table => found.objects.get(table)?.isView);
  return [
    ...WITHOUT_CAPTURE.test(found.edition)
      ? [`the server is SQL Server ${found.edition}, which has no change data capture; it needs Standard, Enterprise or Developer Edition`] : [],
    ...found.admin.toLowerCase() === user.toLowerCase() ? [`the connector would log in as ${found.admin}, who prepares the database; give it a user of its own`] : [],
    ...views.map(view => `${view} is a view, and the connector needs a table of this name; name another schema`),
    ...tables.flatMap((table) => {
      const object = found.objects.get(table);
      return object === undefined
        ? [`there is no table ${table} in the database ${found.database}${nearest(table, [...found.objects.keys()])}; if the application makes its tables at its first start, deploy the connector after it`]
        : object.isView ? [`${table} is a view, which has no changes to follow; name the tables behind it`] : [];
    }),
  ];
}
