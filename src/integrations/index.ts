export * from './firehose-consumer';
export * from './iot-rule-producer';
export * from './lambda-consumer';
export * from './pipe-consumer';
export * from './pipe-target';
export * from './redshift-streaming-ingestion';
