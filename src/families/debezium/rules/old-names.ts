import type { ConnectorDeployment, Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE, rememberedText } from '../../../model';
import { connectorOptions } from '../../../catalog';
import { classVersion, literal, optionsOf } from '../../../checks';
import { familyOf } from '../../lookup';
import { DEBEZIUM } from '../family';

/** Options of Debezium 1 and what replaced them in Debezium 2. */
const RENAMED: ReadonlyArray<[RegExp, (key: string) => string]> = [
  [/^database\.server\.name$/, () => 'topic.prefix'],
  [/^database\.history\.kafka\.(topic|bootstrap\.servers)$/, key => `schema.history.internal.kafka.${key.slice('database.history.kafka.'.length)}`],
  [/^database\.history(?=\.|$)/, key => key.replace(/^database\.history/, 'schema.history.internal')],
  [/^(table|column|database|schema)\.(whitelist|blacklist)$/, key => key.replace('whitelist', 'include.list').replace('blacklist', 'exclude.list')],
  [/^mongodb\.name$/, () => 'topic.prefix'],
  [/^mongodb\.hosts$/, () => 'mongodb.connection.string'],
  [/^database\.dbname$/, () => 'database.names'],
];

const presentName = rememberedText(key => RENAMED.find(([each]) => each.test(key))?.[1](key) ?? key);

export const oldDebeziumNames: Rule = {
  id: 'MC-CDC-001',
  title: 'Debezium options have their current names',
  severity: 'error',
  why: 'Debezium 2 renamed many options and ignores the old names. The connector then lacks options that it requires, or captures more than it should.',
  fix: 'use the new names',
  source: 'https://debezium.io/releases/2.0/release-notes',
  instead: ['MC-OPT-*'],
  check(deployment) {
    if (!isDebezium(deployment)) {
      return NOT_APPLICABLE;
    }
    const version = classVersion(deployment);
    const old = oldNames(deployment);
    const alone = old.filter(({ now }) => !deployment.configuration!.has(now));
    const covers = [...old.map(({ key }) => key), ...alone.map(({ now }) => now), ...ofDebezium1(deployment, old) ? ownOptions(deployment) : []];
    // Both names side by side are harmless: each version reads its own. Old names alone are right for an old plugin, which nobody showed us.
    const verdict = Number(version?.split('.')[0]) === 1 ? HOLDS : findings(alone.map(({ key, now }) => ({
      key,
      fix: `write ${now}`,
      message: `${key} is a name of Debezium 1; ${version === undefined ? 'Debezium 2 and later call' : `Debezium ${version} calls`} it ${now}`,
      ...version === undefined && { severity: 'warning' as const },
    })));
    return { ...verdict, covers };
  },
};

/** The options of Debezium 1 in a configuration, with their present names. */
function oldNames(deployment: ConnectorDeployment): Array<{ key: string; now: string }> {
  const sqlServer = literal(deployment, 'connector.class')?.includes('.sqlserver.') ?? false;
  return !isDebezium(deployment) ? [] : [...deployment.configuration!.keys()].flatMap(key => {
    const now = presentName(key);
    // Only the SQL Server connector gave this name up.
    return now === key || (key === 'database.dbname' && !sqlServer) ? [] : [{ key, now }];
  });
}

/** Of Debezium 1 the catalog has no facts: where nothing but the names of the options tells the version, it cannot judge the connector's own. */
function ofDebezium1(deployment: ConnectorDeployment, old: ReadonlyArray<{ readonly key: string }>): boolean {
  return classVersion(deployment) === undefined && !deployment.configuration!.has('topic.prefix')
    && old.some(({ key }) => key === 'database.server.name' || key === 'mongodb.name');
}

function ownOptions(deployment: ConnectorDeployment): string[] {
  const connector = optionsOf(deployment);
  return connector === undefined ? [] : [...connectorOptions(connector).keys()];
}

function isDebezium(deployment: ConnectorDeployment): boolean {
  return deployment.configuration !== undefined && familyOf(literal(deployment, 'connector.class')) === DEBEZIUM;
}
