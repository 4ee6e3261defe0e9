import type { Family } from '../family';

export const CONFLUENT_MQTT_SOURCE = 'io.confluent.connect.mqtt.MqttSourceConnector';
export const CONFLUENT_MQTT_SINK = 'io.confluent.connect.mqtt.MqttSinkConnector';
export const IBM_MQ_SOURCE = 'com.ibm.eventstreams.connect.mqsource.MQSourceConnector';
export const IBM_MQ_SINK = 'com.ibm.eventstreams.connect.mqsink.MQSinkConnector';
export const CONFLUENT_IBM_MQ_SOURCE = 'io.confluent.connect.ibm.mq.IbmMQSourceConnector';

/** They dial a server of the user, and call nothing in AWS. */
export const MESSAGING: Family = {
  id: 'messaging',
  title: 'Messaging systems',
  connectors: [
    { className: CONFLUENT_MQTT_SOURCE, kind: 'source', title: 'Confluent MQTT source', licence: 'commercial' },
    { className: CONFLUENT_MQTT_SINK, kind: 'sink', title: 'Confluent MQTT sink', licence: 'commercial' },
    { className: IBM_MQ_SOURCE, kind: 'source', title: 'IBM MQ source of IBM', licence: 'Apache License 2.0' },
    { className: IBM_MQ_SINK, kind: 'sink', title: 'IBM MQ sink of IBM', licence: 'Apache License 2.0' },
    { className: CONFLUENT_IBM_MQ_SOURCE, kind: 'source', title: 'Confluent IBM MQ source', licence: 'commercial' },
  ],
};
