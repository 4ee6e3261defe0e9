/** The class of a connector by the name of its Kamelet. */
export function camelClass(kamelet: string): string {
  const plain = kamelet.replaceAll('-', '');
  return `org.apache.camel.kafkaconnector.${plain}.Camel${plain[0].toUpperCase()}${plain.slice(1)}${kamelet.endsWith('-source') ? 'Source' : 'Sink'}Connector`;
}

/** The key of an option of a Kamelet. */
export function kameletKey(kamelet: string, option: string): string {
  return `camel.kamelet.${kamelet}.${option}`;
}
