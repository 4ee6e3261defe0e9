import type { KnownPlugin } from './types';

/** Debezium's plugin archives. The newest version differs per connector: not each is published in each release. */
export const DEBEZIUM: KnownPlugin[] = [
  {
    id: 'debezium-postgres',
    title: 'Debezium PostgreSQL',
    files: [
      {
        coordinates: 'io.debezium:debezium-connector-postgres:3.6.1.Final:plugin:zip',
        version: '3.6.1.Final',
        size: 25252475,
        sha256: '4d196ef5fb0ebc82452f17c055031e22d9f92e22009d23d5c0476b7ef7260b6e',
        kafkaConnect: ['3.7.x'],
      },
      {
        coordinates: 'io.debezium:debezium-connector-postgres:2.7.4.Final:plugin:zip',
        version: '2.7.4.Final',
        size: 4536331,
        sha256: '49018369510c2e2f75eb67bde6350bf6a97ce0a63b38384bbc061b2780667712',
        kafkaConnect: ['2.7.1', '3.7.x'],
      },
    ],
  },
  {
    id: 'debezium-mysql',
    title: 'Debezium MySQL',
    files: [
      {
        coordinates: 'io.debezium:debezium-connector-mysql:3.6.1.Final:plugin:zip',
        version: '3.6.1.Final',
        size: 30891855,
        sha256: '6b76f9ba44f1393ccd9ddc599af037718ab3ce554c349c6c42f93ef4965601b3',
        kafkaConnect: ['3.7.x'],
      },
      {
        coordinates: 'io.debezium:debezium-connector-mysql:2.7.4.Final:plugin:zip',
        version: '2.7.4.Final',
        size: 15106848,
        sha256: '96415e8e58898225662401ef3aa80f7f268055098da73f613f75e3b4216ffdbf',
        kafkaConnect: ['2.7.1', '3.7.x'],
      },
    ],
  },
  {
    id: 'debezium-mariadb',
    title: 'Debezium MariaDB',
    files: [
      {
        coordinates: 'io.debezium:debezium-connector-mariadb:3.5.0.Final:plugin:zip',
        version: '3.5.0.Final',
        size: 26978503,
        sha256: '35d45bea7c7df3af94416ca5669fccb735c14b1ef775a358f62c6d2a7de6afab',
        kafkaConnect: ['3.7.x'],
      },
    ],
  },
  {
    id: 'debezium-sqlserver',
    title: 'Debezium SQL Server',
    files: [
      {
        coordinates: 'io.debezium:debezium-connector-sqlserver:3.6.1.Final:plugin:zip',
        version: '3.6.1.Final',
        size: 23568573,
        sha256: 'c65b2406972d6e972a01485a15533f4593840ec0cb13e12e181ec0d6994a2331',
        kafkaConnect: ['3.7.x'],
      },
    ],
  },
  {
    id: 'debezium-mongodb',
    title: 'Debezium MongoDB',
    files: [
      {
        coordinates: 'io.debezium:debezium-connector-mongodb:3.6.1.Final:plugin:zip',
        version: '3.6.1.Final',
        size: 24690978,
        sha256: 'a7a1142dcb435a8bdac7d9bb80d3d2dd6ed4df8224944c917b029b56787c0094',
        kafkaConnect: ['3.7.x'],
      },
      {
        coordinates: 'io.debezium:debezium-connector-mongodb:2.7.4.Final:plugin:zip',
        version: '2.7.4.Final',
        size: 3758315,
        sha256: 'eb68441af157286b4bdc70eacd63fed8c42d5239323406c725adc058a575b7ed',
        kafkaConnect: ['2.7.1', '3.7.x'],
      },
    ],
  },
  {
    id: 'debezium-oracle',
    title: 'Debezium Oracle',
    files: [
      {
        coordinates: 'io.debezium:debezium-connector-oracle:3.6.1.Final:plugin:zip',
        version: '3.6.1.Final',
        size: 67009607,
        sha256: 'ab8a4816bfef1f508be5a25f11529f5812a8aa693dc07fac4c7db41a068115fd',
        kafkaConnect: ['3.7.x'],
      },
    ],
  },
  {
    id: 'debezium-spanner',
    title: 'Debezium Spanner',
    files: [
      {
        coordinates: 'io.debezium:debezium-connector-spanner:3.6.1.Final:plugin:zip',
        version: '3.6.1.Final',
        size: 67608736,
        sha256: '6a8b9d51fbecbbf5c88d25285c37e3f146b20468e3ea9066ae7bfec29dcf1f61',
        kafkaConnect: ['3.7.x'],
      },
    ],
  },
  {
    id: 'debezium-jdbc',
    title: 'Debezium JDBC sink',
    files: [
      {
        coordinates: 'io.debezium:debezium-connector-jdbc:3.6.0.Final:plugin:zip',
        version: '3.6.0.Final',
        size: 57980902,
        sha256: '2866562eec1f4812dc4aadce738e170b9a6a3f2f39759712f044c0dfd71da499',
        kafkaConnect: ['3.7.x'],
      },
    ],
  },
];
