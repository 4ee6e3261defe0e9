import type { ClassKind } from '../../model';
import type { ClassInfo } from './class-file';

/** What a class is to Kafka Connect. */
export interface ClassRole { readonly kind: ClassKind; readonly type?: 'source' | 'sink' }

/** Types of Kafka's that make a class loadable by name. */
const BASE_TYPES: Record<string, ClassRole> = {
  'org/apache/kafka/connect/connector/Connector': { kind: 'connectors' },
  'org/apache/kafka/connect/source/SourceConnector': { kind: 'connectors', type: 'source' },
  'org/apache/kafka/connect/sink/SinkConnector': { kind: 'connectors', type: 'sink' },
  'org/apache/kafka/connect/transforms/Transformation': { kind: 'transformations' },
  'org/apache/kafka/connect/transforms/predicates/Predicate': { kind: 'predicates' },
  'org/apache/kafka/connect/storage/Converter': { kind: 'converters' },
  'org/apache/kafka/connect/storage/HeaderConverter': { kind: 'headerConverters' },
  'org/apache/kafka/common/config/provider/ConfigProvider': { kind: 'configProviders' },
  'org/apache/kafka/connect/connector/policy/ConnectorClientConfigOverridePolicy': { kind: 'overridePolicies' },
  'org/apache/kafka/connect/rest/ConnectRestExtension': { kind: 'restExtensions' },
};

/** The worker's own classes that others extend, with the roles they hand down. */
const WORKER_CLASSES: [RegExp, ClassKind[]][] = [
  [/^org\/apache\/kafka\/connect\/transforms\/predicates\/\w+$/, ['predicates']],
  [/^org\/apache\/kafka\/connect\/transforms\/(?!util\/)[\w$]+$/, ['transformations']],
  [/^org\/apache\/kafka\/connect\/json\/JsonConverter$/, ['converters', 'headerConverters']],
  [/^org\/apache\/kafka\/connect\/storage\/StringConverter$/, ['converters', 'headerConverters']],
  [/^org\/apache\/kafka\/connect\/storage\/SimpleHeaderConverter$/, ['headerConverters']],
  [/^org\/apache\/kafka\/connect\/converters\/\w+Converter$/, ['converters', 'headerConverters']],
  [/^org\/apache\/kafka\/common\/config\/provider\/\w+ConfigProvider$/, ['configProviders']],
  [/^org\/apache\/kafka\/connect\/connector\/policy\/\w+Policy$/, ['overridePolicies']],
  [/^org\/apache\/kafka\/connect\/mirror\/Mirror\w+Connector$/, ['connectors']],
];

/** Where a chain of super classes leaves both the archive and what the worker has. */
export interface ChainEnd { readonly roles: ClassRole[]; readonly missing: string[] }

/** Finds out what classes are by following super classes and interfaces through the archive to Kafka's own types. */
export class ClassHierarchy {
  private readonly classes = new Map<string, ClassInfo>();
  private readonly memo = new Map<string, ChainEnd>();

  constructor(all: Iterable<ClassInfo>) {
    for (const info of all) {
      if (!this.classes.has(info.name)) { this.classes.set(info.name, info); }
    }
  }

  has(name: string): boolean {
    return this.classes.has(name);
  }

  get(name: string): ClassInfo | undefined {
    return this.classes.get(name);
  }

  /** Roles of a class, and the ancestors that are nowhere to be found. */
  rolesOf(name: string, path: Set<string> = new Set()): ChainEnd {
    const base = workerRoles(name);
    if (base) { return base; }
    const known = this.memo.get(name);
    if (known) { return known; }
    const info = this.classes.get(name);
    if (!info) { return { roles: [], missing: isPlatform(name) ? [] : [name] }; }
    // A hostile archive may hold a circle, or a chain deep enough to end the stack.
    if (path.has(name) || path.size > 200) { return { roles: [], missing: [] }; }
    path.add(name);
    const roles = new Map<string, ClassRole>();
    const missing = new Set<string>();
    for (const parent of info.superName ? [info.superName, ...info.interfaces] : info.interfaces) {
      const end = this.rolesOf(parent, path);
      for (const role of end.roles) {
        if (!roles.get(role.kind)?.type) { roles.set(role.kind, role); }
      }
      for (const gone of end.missing) { missing.add(gone); }
    }
    path.delete(name);
    const end = { roles: [...roles.values()], missing: [...missing] };
    this.memo.set(name, end);
    return end;
  }
}

function workerRoles(name: string): ChainEnd | undefined {
  if (!name.startsWith('org/apache/kafka/')) { return undefined; }
  const base = Object.prototype.hasOwnProperty.call(BASE_TYPES, name) ? BASE_TYPES[name] : undefined;
  if (base) { return { roles: [base], missing: [] }; }
  const worker = WORKER_CLASSES.find(([pattern]) => pattern.test(name));
  return worker ? { roles: worker[1].map(kind => ({ kind })), missing: [] } : undefined;
}

/** Packages that a worker's Java, Kafka and Kafka's own libraries bring. */
export function isPlatform(name: string): boolean {
  return PLATFORM.test(name);
}

const PLATFORM = new RegExp(`^(${[
  'java', 'javax', 'jdk', 'sun', 'com/sun', 'org/w3c', 'org/xml', 'org/ietf/jgss', 'netscape/javascript',
  'org/apache/kafka', 'org/slf4j', 'org/apache/log4j', 'com/fasterxml/jackson', 'jakarta', 'org/glassfish', 'org/eclipse/jetty',
  'org/apache/commons/lang3', 'org/reflections', 'org/apache/maven/artifact', 'com/github/luben/zstd', 'org/xerial/snappy', 'net/jpountz', 'org/jose4j',
].join('|')})/`);
