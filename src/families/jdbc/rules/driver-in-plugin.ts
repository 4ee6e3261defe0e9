import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { JDBC_CLASSES } from '../family';
import { hasDriver, protocolOf, WITH_CONFLUENT } from './drivers';

export const driverInPlugin: Rule = optionRule({
  id: 'MC-OPT-540',
  classes: JDBC_CLASSES,
  title: 'the plugin contains the JDBC driver of the database',
  severity: 'error',
  why: 'Without the driver the connector fails with "No suitable driver found".',
  fix: 'put the JAR of the driver into the same ZIP as the connector',
  source: 'Java, DriverManager; https://github.com/confluentinc/kafka-connect-jdbc/issues/1419',
  check: (connector, deployment) => {
    const protocol = protocolOf(connector, 'connection.url');
    const held = protocol === undefined ? true : hasDriver(deployment, protocol);
    if (held === false) {
      return [{ key: 'connection.url', message: `requires a driver for jdbc:${protocol}, but no JAR of the plugin registers one` }];
    }
    return held === undefined && connector.fact!.className.startsWith('io.confluent.') && !WITH_CONFLUENT.includes(protocol!)
      ? [{ key: 'connection.url', severity: deployment.scope === 'configuration' ? 'warning' : 'info', message: `requires a driver for ${protocol}, which the archive of Confluent does not contain; the plugin was not read`, fix: 'put the JAR of the driver into the same ZIP as the connector, and check with --plugin' }]
      : [];
  },
});
