import type { MySqlPreparation, MySqlSurvey } from './preparation';

/** Why a server cannot be prepared, asked before anything is changed. */
export function refusalsOf(found: MySqlSurvey, wanted: MySqlPreparation, near: (name: string) => string): string[] {
  const where = found.managed ? 'in the parameter group' : 'in the configuration of the server';
  return [
    ...found.logs ? [] : [`the server writes no binary log: ${found.managed ? 'turn on automated backups' : 'set log_bin'}, and restart it`],
    ...setting('binlog_format', found.format, 'ROW', where),
    ...setting('binlog_row_image', found.rowImage, 'FULL', where),
    ...found.admin === wanted.user ? [`the connector would log in as ${found.admin}, who prepares the database; give it a user of its own`] : [],
    ...wanted.tables.flatMap((table) => {
      const kind = found.kinds.get(table);
      return kind === undefined ? [`there is no table ${table}${near(table)}; if the application makes its tables at its first start, deploy the connector after it`]
        : kind === 'BASE TABLE' ? []
          : [`${table} is a ${kind.toLowerCase()}, which has no changes to follow; name the tables behind it`];
    }),
  ];
}

function setting(name: string, value: string, wanted: string, where: string): string[] {
  return value.toUpperCase() === wanted ? [] : [`${name} is ${value} and must be ${wanted}: set it ${where}`];
}
