const CLASS = /^org\.apache\.camel\.kafkaconnector\.(\w+)\.Camel\w+(Source|Sink)Connector$/;

/** The class of a connector by the name of its Kamelet. */
export function camelClass(kamelet: string): string {
  const plain = kamelet.replaceAll('-', '');
  return `org.apache.camel.kafkaconnector.${plain}.Camel${plain[0].toUpperCase()}${plain.slice(1)}${kamelet.endsWith('-source') ? 'Source' : 'Sink'}Connector`;
}

/** The key of an option of a Kamelet. */
export function kameletKey(kamelet: string, option: string): string {
  return `camel.kamelet.${kamelet}.${option}`;
}

/** Whether it is a class of Apache Camel, whichever its Kamelet is. */
export function isCamel(className: string): boolean {
  return CLASS.test(className);
}
