import type { ErrorText } from '../error-text';

/** What Kafka Connect says of a plugin, and of a configuration that cannot be used at all. */
export const PLUGIN_ERRORS: readonly ErrorText[] = [
  {
    id: 'class-not-in-plugin',
    pattern: /Failed to find any class that implements Connector and which name matches/,
    cause: 'the plugin does not contain the class of the connector',
    fix: 'add the archive that contains "connector.class" to the plugin, or correct the name of the class',
    rules: ['MC-PLUG-002', 'MC-PLUG-006'],
    source: 'no-class.txt',
  },
  {
    id: 'converter-not-in-plugin',
    pattern: /Invalid value \S+ for configuration (?:key|value|header)\.converter|Class \S*Converter\S* could not be found/,
    cause: 'the plugin does not contain the converter that the configuration names',
    fix: 'add the archive of the converter to the plugin, or use one that the worker has, such as org.apache.kafka.connect.json.JsonConverter',
    rules: ['MC-PLUG-002'],
    source: 'no-converter.txt',
  },
  {
    id: 'transform-not-in-plugin',
    pattern: /Invalid value \S+ for configuration transforms\.|Class \S+ (?:could not be found|is not a Transformation)/,
    cause: 'the plugin does not contain the transform that the configuration names',
    fix: 'add the archive of the transform to the plugin, or correct its "type"',
    rules: ['MC-PLUG-002'],
    source: 'no-transform.txt',
  },
  {
    id: 'no-topics',
    pattern: /Must configure one of topics or topics\.regex/,
    cause: 'a sink does not say which topics it reads',
    fix: 'set "topics" or "topics.regex", one of them',
    rules: ['MC-OPT-100'],
    source: 'no-topics.txt',
  },
  {
    id: 'java-version',
    pattern: /UnsupportedClassVersionError|compiled by a more recent version of the Java Runtime/,
    cause: 'a class of the plugin was compiled for a newer Java than that of the workers',
    fix: 'use a version of the connector for Java 17 (Kafka Connect 3.7) or Java 11 (2.7.1)',
    rules: ['MC-PLUG-003', 'MC-OS-001'],
    source: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/UnsupportedClassVersionError.html',
  },
  {
    id: 'missing-class',
    pattern: /NoClassDefFoundError|ClassNotFoundException(?!.*(?:Converter|Connector))|NoSuchMethodError/,
    cause: 'a library that the connector needs is missing from the plugin, or is there in another version',
    fix: 'use the archive with all dependencies, or add the missing one; do not combine archives that contain the same library in two versions',
    rules: ['MC-PLUG-002'],
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  },
];
