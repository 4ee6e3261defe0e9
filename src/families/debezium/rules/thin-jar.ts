import { keyOfUnreadPlugin, literal } from '../../../checks';
import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

/** The JAR of the connector in Maven Central. What is complete has more in its name: `…-plugin.zip`. */
const THIN = /(?:^|\/)(debezium-connector-[a-z0-9]+-\d+\.\d+\.\d+\.[A-Za-z0-9]+)\.jar$/;

export const thinJar: Rule = {
  id: 'MC-DBZ-030',
  title: 'the plugin of a Debezium connector is its complete archive',
  severity: 'warning',
  why: 'The JAR of this name in Maven Central contains only the classes of the connector. Without debezium-core and the driver of the database it cannot be loaded, and creation fails: Failed to find any class that implements Connector.',
  fix: 'use the archive that ends with -plugin.zip, or pack the JAR with all its dependencies into a ZIP file',
  source: 'https://github.com/terraform-aws-modules/terraform-aws-msk-kafka-cluster/issues/10',
  check(deployment) {
    const key = keyOfUnreadPlugin(deployment);
    if (key === undefined || !literal(deployment, 'connector.class')?.startsWith('io.debezium.')) {
      return NOT_APPLICABLE;
    }
    const [, name] = THIN.exec(key) ?? [];
    return findings(name === undefined ? [] : [{ value: key, message: `the plugin is ${name}.jar, which in Maven Central is the JAR without its dependencies` }]);
  },
};
