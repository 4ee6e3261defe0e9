/** What a key becomes on the local Kafka: another value, `undefined` where it is left out, `'same'` where it stays. */
type Localized = { readonly value: string } | { readonly leftOut: true } | undefined;

const KAFKA_CLIENT = /^((producer|consumer|admin)\.(override\.)?|.*\.(producer|consumer|admin)\.|.*kafka\.|source\.cluster\.|target\.cluster\.)?(security\.protocol|sasl\..+|ssl\..+)$/;

/**
 * The local Kafka has one broker, no encryption and no authentication.
 *
 * @param key of a connector or worker configuration
 */
export function onLocalKafka(key: string, bootstrapServers: string): Localized {
  if (/(^|\.)bootstrap\.servers$/.test(key)) {
    return { value: bootstrapServers };
  }
  if (KAFKA_CLIENT.test(key)) {
    return key.endsWith('security.protocol') ? { value: 'PLAINTEXT' } : { leftOut: true };
  }
  return /(^|\.)(replication\.factor|min\.insync\.replicas)$/.test(key) ? { value: '1' } : undefined;
}
