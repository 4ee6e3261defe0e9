import { ICEBERG_1_10_1 } from './generated/iceberg-1.10.1';
import type { KnownPlugin } from './types';

/** Connectors of Apache projects. */
export const APACHE: KnownPlugin[] = [
  {
    id: 'file-stream',
    title: 'FileStream source and sink',
    files: [
      {
        coordinates: 'org.apache.kafka:connect-file:3.7.2',
        version: '3.7.2',
        size: 18310,
        sha256: '9413bfb3f1f5154d06b0e14e5c0155da220e60f76b8c6da6b4b24dfccf8283c8',
        kafkaConnect: ['3.7.x'],
      },
    ],
    note: 'on the class path of 2.7.1 by default, required in the plugin since Kafka 3.2',
  },
  {
    id: 'iceberg',
    title: 'Apache Iceberg sink',
    files: [
      {
        coordinates: 'org.apache.iceberg:iceberg-kafka-connect:1.10.1',
        version: '1.10.1',
        size: 97925,
        sha256: '2c71f2b0e20423210ce26401537415655e52172d8c6cd120db55a36d61b22433',
        kafkaConnect: ['3.7.x'],
        lock: ICEBERG_1_10_1,
      },
    ],
    note: 'a thin JAR; the pinned list adds its transforms, Parquet, ORC, the AWS catalog and file system, and Hadoop',
  },
];
