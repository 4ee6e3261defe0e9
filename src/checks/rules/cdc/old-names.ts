import type { Rule } from '../../rule';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { classVersion, literal } from '../../support';

/** Options of Debezium 1 and what replaced them in Debezium 2. */
const RENAMED: ReadonlyArray<[RegExp, (key: string) => string]> = [
  [/^database\.server\.name$/, () => 'topic.prefix'],
  [/^database\.history\.kafka\.(topic|bootstrap\.servers)$/, key => `schema.history.internal.kafka.${key.slice('database.history.kafka.'.length)}`],
  [/^database\.history(?=\.|$)/, key => key.replace(/^database\.history/, 'schema.history.internal')],
  [/^(table|column|database|schema)\.(whitelist|blacklist)$/, key => key.replace('whitelist', 'include.list').replace('blacklist', 'exclude.list')],
  [/^mongodb\.name$/, () => 'topic.prefix'],
  [/^database\.dbname$/, () => 'database.names'],
];

export const oldDebeziumNames: Rule = {
  id: 'MC-CDC-001',
  title: 'options of Debezium have the names of its present versions',
  severity: 'error',
  why: 'Debezium 2 renamed many options and ignores the old names. The connector misses what it needs, or captures more than it should.',
  fix: 'use the new names',
  source: 'https://debezium.io/releases/2.0/release-notes',
  check(deployment) {
    const { configuration } = deployment;
    const className = literal(deployment, 'connector.class') ?? '';
    if (configuration === undefined || !className.startsWith('io.debezium.connector.')) {
      return NOT_APPLICABLE;
    }
    const old = [...configuration.keys()].flatMap(key => {
      const [pattern, rename] = RENAMED.find(([each]) => each.test(key)) ?? [];
      // Only the SQL Server connector gave this name up.
      return pattern === undefined || (key === 'database.dbname' && !className.includes('.sqlserver.')) ? [] : [{ key, now: rename!(key) }];
    });
    const version = classVersion(deployment);
    const major = version === undefined ? undefined : Number(version.split('.')[0]);
    if (old.length === 0 || major === 1) {
      return HOLDS;
    }
    // Both names side by side are harmless: each version reads its own. Old names alone can belong to an old plugin that nobody showed us.
    const alone = old.filter(({ now }) => !configuration.has(now));
    if (major === undefined && !configuration.has('topic.prefix') && deployment.kafkaConnectVersion?.literal !== '3.7.x') {
      return alone.length === 0 ? HOLDS : cannotKnow('which Debezium the plugin holds is not known');
    }
    return finding(...alone.map(({ key, now }) => ({
      key,
      fix: `write ${now}`,
      message: `${key} is a name of Debezium 1; ${major === undefined ? 'Debezium 2 and later call' : `Debezium ${version} calls`} it ${now}`,
      ...major === undefined && { severity: 'warning' as const },
    })));
  },
};
