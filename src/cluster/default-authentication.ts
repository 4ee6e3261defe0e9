import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { KafkaAuthentication } from './kafka-authentication';

/** What a client gets who does not choose, the safest first. */
const PREFERENCE = [
  KafkaAuthentication.IAM,
  KafkaAuthentication.MUTUAL_TLS,
  KafkaAuthentication.SCRAM,
  KafkaAuthentication.UNAUTHENTICATED_TLS,
  KafkaAuthentication.UNAUTHENTICATED_PLAINTEXT,
];

/** The way of authentication for a client that does not choose. */
export function preferred(authentications: readonly KafkaAuthentication[] | undefined): KafkaAuthentication {
  return PREFERENCE.find(each => authentications?.includes(each)) ?? KafkaAuthentication.IAM;
}

/** The security groups of brokers, with the port of that way, so that `allowDefaultPortFrom` opens what a client uses. */
export function brokerConnections(
  securityGroups: ec2.ISecurityGroup[], authentications: readonly KafkaAuthentication[] | undefined,
): ec2.Connections {
  return new ec2.Connections({ securityGroups, defaultPort: ec2.Port.tcp(preferred(authentications).port) });
}
