import { failedRecordIn } from '../../src/rehearse/run/failed-record';

const record = (topic: string, key: string, value: string) => `SourceRecord{sourcePartition={server=shop}, sourceOffset={lsn=1}} ConnectRecord{topic='${topic}', kafkaPartition=null, `
  + `key=${key}, keySchema=Schema{shop.Key:STRUCT}, value=${value}, valueSchema=Schema{shop.Envelope:STRUCT}, timestamp=1, headers=ConnectHeaders(headers=)}`;
const sent = (name: string, ...of: [string, string, string]) => `2026-01-01 00:00:00,000 TRACE AbstractWorkerSourceTask - WorkerSourceTask{id=${name}-0} Failed record: ${record(...of)}\n`;

test('the record that a producer could not send, of this source and no other, whatever is in it', () => {
  const log = `WorkerSourceTask{id=shop-0} About to send 2 records to Kafka\n${sent('shop', 'shop.public.orders', 'Struct{id=7}', 'Struct{body=a\nb}')}${sent('other', 'a', 'null', 'b')}`;
  expect(failedRecordIn(log, 'shop')).toEqual({ topic: 'shop.public.orders', key: 'Struct{id=7}', value: 'Struct{body=a\nb}' });
  expect(failedRecordIn(log, 'other')).toEqual({ topic: 'a', key: 'null', value: 'b' });
  expect(failedRecordIn(log, 'none')).toBeUndefined();
});

test('the record that a converter or a transform could not take', () => {
  const log = `ERROR LogReporter - Error encountered in task shop-0. Executing stage 'TRANSFORMATION' with class 'a.B', where source record is = ${record('t', 'k', 'v')}. (org.apache.kafka)\n`;
  expect(failedRecordIn(log, 'shop')).toEqual({ topic: 't', key: 'k', value: 'v' });
  expect(failedRecordIn('Error encountered in task shop-0. Executing stage \'VALUE_CONVERTER\' with class \'a.B\'. (org.apache.kafka)\n', 'shop')).toBeUndefined();
});
