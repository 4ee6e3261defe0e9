import type { KnownPlugin } from './types';

const EVERY = ['2.7.1', '3.7.x'];

/** Drivers for JDBC: one JAR each, which a connector needs beside it. A driver is no plugin by itself. */
export const KNOWN_DRIVERS: KnownPlugin[] = [
  {
    id: 'driver-mariadb',
    title: 'MariaDB Connector/J',
    files: [{
      coordinates: 'org.mariadb.jdbc:mariadb-java-client:3.5.3',
      version: '3.5.3',
      size: 746140,
      sha256: '85c4ba2f221d0dfd439c26affbb294f784960763544263c65aba9c2c76858706',
      kafkaConnect: EVERY,
    }],
    note: 'LGPL-2.1',
  },
  {
    id: 'driver-mysql',
    title: 'MySQL Connector/J',
    files: [{
      coordinates: 'com.mysql:mysql-connector-j:9.3.0',
      version: '9.3.0',
      size: 2593726,
      sha256: '6c8e6692b521376d89bc5618c16cdeaf8c61854329f4fa25677ed08776c5bb76',
      kafkaConnect: EVERY,
    }],
    note: 'GPL-2.0 with the Universal FOSS Exception',
  },
  {
    id: 'driver-postgres',
    title: 'PostgreSQL JDBC driver',
    files: [{
      coordinates: 'org.postgresql:postgresql:42.7.7',
      version: '42.7.7',
      size: 1098916,
      sha256: '157963d60ae66d607e09466e8c0cdf8087e9cb20d0159899ffca96bca2528460',
      kafkaConnect: EVERY,
    }],
  },
  {
    id: 'driver-redshift',
    title: 'Amazon Redshift JDBC driver',
    files: [{
      coordinates: 'com.amazon.redshift:redshift-jdbc42:2.1.0.33',
      version: '2.1.0.33',
      size: 1118431,
      sha256: 'a780fcd4ece767d956850fa6c386bbb6f02176f87714c05b4c5ca6a98b7c1a78',
      kafkaConnect: EVERY,
    }],
    note: 'supports user name and password; IAM authentication also requires the AWS SDK',
  },
  {
    id: 'driver-sqlserver',
    title: 'Microsoft JDBC driver for SQL Server',
    files: [{
      coordinates: 'com.microsoft.sqlserver:mssql-jdbc:12.10.1.jre11',
      version: '12.10.1.jre11',
      size: 1498699,
      sha256: 'd0b614f17f3dece1e813ae534d3037f6e5a65868832b6d23fba07249b14a21d2',
      kafkaConnect: EVERY,
    }],
  },
];
