import type { KnownPlugin } from './types';

/** What AWS publishes for Kafka Connect. */
export const AWS: KnownPlugin[] = [
  {
    id: 'glue-schema-registry',
    title: 'AWS Glue Schema Registry converter',
    classes: ['com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter'],
    files: [
      {
        coordinates: 'software.amazon.glue:schema-registry-kafkaconnect-converter:1.1.9',
        version: '1.1.9',
        size: 56804387,
        sha256: 'cba16ff54578f0bccfe37a6bc3d0514ac6b45e5f8cf9111477ef3d82affd93d5',
        kafkaConnect: ['2.7.1', '3.7.x'],
      },
    ],
    note: 'a fat JAR, which contains Kafka classes that the worker ignores',
  },
];
