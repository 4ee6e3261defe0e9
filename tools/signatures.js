// Writes what a user of the generated Python and Java bindings sees of the main types: test/signatures/{python,java}.txt.
// A change of them is read before it is committed. Run after a build: node tools/signatures.js [--check]
const { execFileSync } = require('child_process');
const { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('fs');
const { tmpdir } = require('os');
const { join } = require('path');

const root = join(__dirname, '..');
const SNAPSHOTS = join(root, 'test', 'signatures');
const MAIN_TYPES = [
  'Capacity', 'CdcToOpenSearch', 'ConfigProvider', 'Connector', 'ConnectorDefinition', 'ConnectorSecret', 'Converter', 'CustomPlugin', 'DebeziumSource',
  'FileStream', 'IChangeSource', 'IConnector', 'IConnectorDefinition', 'IKafkaCluster', 'IcebergSink', 'JdbcSink', 'KafkaAuthentication', 'KafkaCluster',
  'KafkaConnectVersion', 'KafkaTopic', 'LogDelivery', 'MirrorMaker2', 'PluginArchive', 'ConnectorAlarms', 'ConnectorMetrics', 'KafkaGrants', 'OpenSearchSink',
  'OpenSearchTarget', 'S3Sink', 'S3SinkPipeline', 'SourceDatabase', 'Transform', 'TransformPredicate', 'WorkerConfiguration',
];

const scratch = mkdtempSync(join(tmpdir(), 'signatures-'));
execFileSync(join(root, 'node_modules', '.bin', 'jsii-pacmak'), ['--code-only', '--targets', 'python', 'java', '--outdir', scratch], { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] });
const signatures = { python: python(), java: java() };
rmSync(scratch, { recursive: true });

if (process.argv.includes('--check')) {
  const stale = Object.keys(signatures).filter(language => signatures[language] !== readFileSync(join(SNAPSHOTS, `${language}.txt`), 'utf-8'));
  console.log(stale.length === 0 ? 'the signatures are those of the snapshots' : `the signatures of ${stale.join(' and ')} have changed; run "node tools/signatures.js" and read the diff`);
  process.exit(stale.length === 0 ? 0 : 1);
}
mkdirSync(SNAPSHOTS, { recursive: true });
Object.entries(signatures).forEach(([language, text]) => writeFileSync(join(SNAPSHOTS, `${language}.txt`), text));

/** Classes with their methods and properties, without bodies and documentation. */
function python() {
  const source = readFileSync(join(scratch, 'python', 'src', 'cdk_msk_connect', '__init__.py'), 'utf-8');
  return MAIN_TYPES.map((type) => {
    const body = new RegExp(`\\nclass ${type}\\(([\\s\\S]*?)(?=\\n\\nclass |\\n\\n@jsii|\\n__all__)`).exec(source)?.[0] ?? '';
    const members = [...body.matchAll(/\n {4}(@\w[\w.]*(?:\([^)]*\))?\n {4})?def (\w+)\(([\s\S]*?)\) -> ([^\n]*):\n/g)]
      .filter(([, , name]) => !name.startsWith('_') || name === '__init__')
      .map(([, decorator, name, parameters, result]) => {
        const plain = parameters.replace(/\s+/g, ' ').replace(/,? *$/, '').replace(/typing\.|_[a-z0-9]+_\w*\.|builtins\./g, '').trim();
        const kind = decorator?.includes('builtins.property') ? 'property ' : /classmethod/.test(body.slice(0, body.indexOf(`def ${name}(`)).split('\n').slice(-4).join('\n')) ? 'classmethod ' : '';
        return `  ${kind}${name}(${plain}) -> ${result.replace(/typing\.|builtins\.|"/g, '')}`;
      });
    return `${type}\n${members.join('\n')}\n`;
  }).join('\n');
}

/** Public methods of the Java classes and interfaces. */
function java() {
  const files = new Map(readdirSync(join(scratch, 'java'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.java')).map(entry => [entry.name.replace('.java', ''), join(entry.parentPath, entry.name)]));
  return MAIN_TYPES.map((type) => {
    if (!files.has(type) || !existsSync(files.get(type))) {
      throw new Error(`there is no Java type ${type}`);
    }
    const top = readFileSync(files.get(type), 'utf-8').split(/\n {4}(?:@[^\n]*\n {4})*(?:public static final class Builder|final class Jsii|private static class Jsii|final static class|static final class Builder|class Builder)/)[0];
    const members = [...top.matchAll(/\n {4}(?:public |default )?(static )?(?:@[\w.]+ )*((?:[\w.<>?, @[\]]|\$)+?) (\w+)\(([^)]*)\)(?: \{|;)/g)]
      .filter(([, , result]) => !/\b(protected|private|return|new)\b/.test(result))
      .map(([, isStatic, result, name, parameters]) => `  ${isStatic ?? ''}${short(result)} ${name}(${short(parameters)})`);
    return `${type}\n${[...new Set(members)].join('\n')}\n`;
  }).join('\n');
}

function short(text) {
  return text.replace(/\bfinal |@org\.jetbrains\.annotations\.\w+ |public |abstract |default |java\.(?:lang|util)\.|software\.(?:amazon\.awscdk\.(?:services\.)?|constructs\.)|io\.github\.cdkmskconnect\./g, '').replace(/\s+/g, ' ').trim();
}
