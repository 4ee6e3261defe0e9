/** Databases as they are called, by what a `jdbc:` address calls them. */
const MISSPELT: Readonly<Record<string, string>> = {
  postgres: 'postgresql', pgsql: 'postgresql', pg: 'postgresql', mssql: 'sqlserver', microsoft: 'sqlserver', mysqlx: 'mysql', maria: 'mariadb', ora: 'oracle',
};

/** How the address of each kind of database goes on, and how it should. */
const FORMS: Readonly<Record<string, readonly [RegExp, string]>> = {
  postgresql: [/^jdbc:postgresql:/, 'jdbc:postgresql://host:5432/database'],
  mysql: [/^jdbc:mysql(\+srv)?(:(loadbalance|replication)(\+srv)?)?:/, 'jdbc:mysql://host:3306/database'],
  mariadb: [/^jdbc:mariadb:(.*:)?\/\//, 'jdbc:mariadb://host:3306/database'],
  sqlserver: [/^jdbc:sqlserver:\/\//, 'jdbc:sqlserver://host:1433;databaseName=database'],
  oracle: [/^jdbc:oracle:[a-z0-9]+:.*@/s, 'jdbc:oracle:thin:@//host:1521/service'],
  redshift: [/^jdbc:redshift:(iam:)?\/\//, 'jdbc:redshift://host:5439/database'],
  snowflake: [/^jdbc:snowflake:\/\//, 'jdbc:snowflake://account.snowflakecomputing.com/?db=database'],
};

/**
 * What the drivers of known databases refuse of an address, in words; undefined where they take it, or the database is not known.
 *
 * @param isWhole whether the end of the address is known, too
 */
export function jdbcUrlProblem(url: string, isWhole = true): string | undefined {
  const name = /^jdbc:([a-z0-9]+)/.exec(url)?.[1];
  if (name === undefined) {
    const bare = /^([a-z0-9]+):\/\//.exec(url)?.[1] ?? '';
    return /^jdbc:/i.test(url) ? undefined : Object.hasOwn(FORMS, bare) || Object.hasOwn(MISSPELT, bare) ? `must begin with jdbc: and be of the form ${formOf(bare)}` : 'must begin with jdbc:';
  }
  if (Object.hasOwn(MISSPELT, name)) {
    return `is of '${name}', which no driver registers; write ${formOf(name)}`;
  }
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (form === undefined || !isWhole) {
    return undefined;
  }
  return form[0].test(url) ? serverProblem(name, url) : `must be of the form ${form[1]}`;
}

function formOf(name: string): string {
  return FORMS[MISSPELT[name] ?? name][1];
}

/** Hosts and ports, where they stand behind `//`. */
function serverProblem(name: string, url: string): string | undefined {
  const servers = name === 'sqlserver' ? /\/\/([^;]*)/.exec(url)?.[1] ?? '' : /\/\/(?:[^/?@]*@)?([^/?;]*)/.exec(url)?.[1] ?? '';
  if (name === 'sqlserver' && /;\s*[^=;{}]+(;|$)/.test(url)) {
    return 'must have a value for each property: ;name=value';
  }
  if (name === 'postgresql' && /^jdbc:postgresql:\/\/[^/]*$/.test(url)) {
    return `must have a slash behind the host: ${FORMS.postgresql[1]}`;
  }
  if (name === 'sqlserver' && /^[^\\]*\//.test(servers)) {
    return `must name the database by ;databaseName=, not by a path: ${FORMS.sqlserver[1]}`;
  }
  if (name === 'oracle' || servers.includes('(') || servers.includes('[')) {
    return undefined;
  }
  const wrong = servers.split(',').map(server => /:([^:]*)$/.exec(server)?.[1]).find(port => port !== undefined && !isPort(port) && (port !== '' || name !== 'mysql'));
  return wrong === undefined ? undefined : `must have a port from 1 to 65535 after the colon, got '${wrong}'`;
}

function isPort(port: string): boolean {
  return /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) <= 65535;
}
