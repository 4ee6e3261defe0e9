import type { FleetRule } from '../../../model';
import { literal } from '../../../checks';
import { databaseServer } from '../database-server';
import { identityIn, isPostgres, sharedBy } from './sharing';

export const onePublication: FleetRule = {
  id: 'MC-DBZ-011',
  title: 'PostgreSQL sources that create their publication do not share it',
  severity: 'error',
  why: 'With publication.autocreate.mode=filtered, each connector sets the tables of the publication to its own at every start and so removes those '
    + 'of the other, which then sees no more changes, without an error.',
  fix: 'set a different "publication.name" for each connector',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-publication-autocreate-mode',
  check: deployments => sharedBy(
    deployments,
    each => {
      const server = databaseServer(each);
      return isPostgres(each) && server !== undefined && literal(each, 'publication.autocreate.mode') === 'filtered'
        ? [[server, identityIn(each, 'database.dbname', ''), identityIn(each, 'publication.name', 'dbz_publication')].join(' ')]
        : [];
    },
    (each, others) => ({
      key: 'publication.name',
      message: `the publication "${each.configuration?.get('publication.name') ?? 'dbz_publication'}" is also used by ${others} in the same database`,
    }),
  ),
};
