import { finding, NOT_APPLICABLE, quoted } from '../../../model';
import type { Rule } from '../../../model';
import { serviceOfHost } from '../../hosts/service-of';
import { brokersOf } from './brokers';

export const loginNeeded: Rule = {
  id: 'MC-BOOT-004',
  title: 'the workers can authenticate with the brokers',
  severity: 'error',
  why: 'Workers of MSK Connect authenticate with IAM, or not at all. Brokers of a service that requires SASL/PLAIN close their connections, and the connector fails at creation, whatever the connector configuration contains: it is for the connector\'s own clients only.',
  fix: 'connect to a cluster with IAM or without authentication, and copy the topics to or from the other service, for example with MirrorMaker 2',
  source: 'https://github.com/databricks/iceberg-kafka-connect/issues/281, https://docs.aws.amazon.com/MSKC/latest/mskc/API_KafkaClusterClientAuthentication.html',
  check({ bootstrapServers, scope }) {
    if (bootstrapServers === undefined || scope !== 'deployment') {
      return NOT_APPLICABLE;
    }
    const found = brokersOf(bootstrapServers).flatMap(({ text }) => {
      const service = text.literal === undefined ? undefined : serviceOfHost(text.literal.trim().replace(/:\d+$/, ''))?.service;
      return service?.brokersLogin === undefined ? [] : [{ text, service }];
    });
    return found.length === 0 ? NOT_APPLICABLE : finding({
      message: `the bootstrap server ${quoted(found[0].text)} belongs to ${found[0].service.title}, which requires ${found[0].service.brokersLogin}; workers cannot authenticate with it`,
      value: String(found[0].text),
    });
  },
};
