import type { ErrorText } from '../error-text';

/** What Iceberg sinks say. */
export const ERRORS: readonly ErrorText[] = [
  {
    id: 'iceberg-table-name',
    pattern: /Invalid table identifier/,
    cause: 'the name of a table is none that the catalog takes: AWS Glue takes lower-case letters, digits and underscores',
    fix: 'correct "iceberg.tables" (database.table), or set the property of the catalog that skips the check of names',
    rules: ['MC-ICE-001'],
    source: 'https://github.com/databricks/iceberg-kafka-connect/issues/273',
  },
  {
    id: 'iceberg-no-table',
    pattern: /NoSuchTableException|EntityNotFoundException|NoSuchNamespaceException/,
    cause: 'the table or its database does not exist in the catalog; the sink can create tables, but no database',
    fix: 'create the database, and the table or "iceberg.tables.auto-create-enabled": "true"; with Lake Formation, grant the role its permissions',
    rules: ['MC-ROLE-016'],
    source: 'https://github.com/databricks/iceberg-kafka-connect/issues/184',
  },
  {
    id: 'iceberg-glue-access',
    pattern: /is not authorized to perform: glue:|Insufficient Lake Formation permission/,
    cause: 'the execution role may not use the catalog',
    fix: 'allow the role the actions of AWS Glue on catalog, database and tables, and grant it Lake Formation permissions where those are in use',
    rules: ['MC-ROLE-016', 'MC-ROLE-001'],
    source: 'https://github.com/apache/iceberg/issues/14766',
  },
];
