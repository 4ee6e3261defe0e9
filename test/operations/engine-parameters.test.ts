import { Size } from 'aws-cdk-lib';
import { DatabaseEngine } from '../../src/databases';
import { DatabasePreparation } from '../../src/operations';

const { engineParameters } = DatabasePreparation;

test('a server of PostgreSQL, MySQL or MariaDB has what a connector needs', () => {
  expect(engineParameters(DatabaseEngine.POSTGRES)).toEqual({ 'rds.logical_replication': '1' });
  expect(engineParameters(DatabaseEngine.POSTGRES, { maxSlotWalKeepSize: Size.gibibytes(50) })).toEqual({ 'rds.logical_replication': '1', 'max_slot_wal_keep_size': '51200' });
  expect(engineParameters(DatabaseEngine.MYSQL)).toEqual({ binlog_format: 'ROW', binlog_row_image: 'FULL' });
  expect(engineParameters(DatabaseEngine.MARIADB)).toEqual({ binlog_format: 'ROW', binlog_row_image: 'FULL' });
});

test.each([DatabaseEngine.SQL_SERVER, DatabaseEngine.ORACLE, DatabaseEngine.MONGODB, DatabaseEngine.REDSHIFT])('%s has none', (engine) => {
  expect(() => engineParameters(engine)).toThrow(`no server parameter of the engine ${engine} prepares it for change data capture; it is enabled within the database`);
});

test('a bound for slots is for PostgreSQL', () => {
  expect(() => engineParameters(DatabaseEngine.MYSQL, { maxSlotWalKeepSize: Size.gibibytes(1) })).toThrow('"maxSlotWalKeepSize" is for PostgreSQL, and the engine is mysql; omit it');
});
