import { isSecretName } from '../../catalog';
import { isPlaceholder, secretsWithin } from '../../checks';
import type { ConnectorDeployment } from '../../model';
import { Text } from '../../model';
import { call, Input, Joined, Name } from './code';
import type { Code } from './code';
import { camelCase, pascalCase } from './names';

/** How the stand-in of a reference begins, so that two of them differ. */
const STAND_IN = 'stand-in-';

const PSEUDO_PARAMETERS: Readonly<Record<string, string>> = { 'AWS::Region': 'this.region', 'AWS::AccountId': 'this.account' };

/** What only the app knows: one input for each thing, however often it is referred to. */
export class Values {
  private readonly inputs = new Map<string, Input>();
  private readonly names = new Set<string>();

  /** The expression of a value of a deployment; what it refers to becomes a property of the stack. */
  public code(value: Text, key: string): Code {
    if (value.literal !== undefined) {
      return value.literal;
    }
    const parts = value.parts.map(part => {
      if (typeof part === 'string') {
        return part;
      }
      const pseudo = PSEUDO_PARAMETERS[part.ref];
      return pseudo === undefined ? this.reference(part.ref, key) : new Name(pseudo);
    });
    return parts.length === 1 && typeof parts[0] !== 'string' ? parts[0] : new Joined(parts);
  }

  /** The secret in AWS Secrets Manager that an option refers to. */
  public storedSecretOf(value: Text): Input | undefined {
    const stored = storedIn(value);
    return stored && this.storedSecret(stored.path);
  }

  /** The secret of an option, and nothing of its value. */
  public secret(key: string, value: Text): Code {
    const stored = storedIn(value);
    if (stored) {
      return call('ConnectorSecret.fromSecretsManager', this.storedSecret(stored.path), stored.field);
    }
    const [, parameter] = /^\$\{ssm[\w.-]*::?([^:}]+)\}$/i.exec(value.literal ?? '') ?? [];
    if (parameter !== undefined) {
      const made = call('ssm.StringParameter.fromSecureStringParameterAttributes', new Name('this'), pascalCase(`${parameter} Parameter`), { parameterName: parameter });
      return call('ConnectorSecret.fromSsmParameter', this.input(`ssm ${parameter}`, `${parameter} parameter`, { type: 'ssm.IStringParameter', standIn: made, made: true }));
    }
    return this.input(`secret ${key}`, key, {
      type: 'ConnectorSecret',
      doc: `The secret of ${key}, such as ConnectorSecret.fromSecretsManager(secret, 'password').`,
      standIn: call('ConnectorSecret.fromSecretsManager', secretNamed(`${STAND_IN}${key}`), 'value'),
    });
  }

  /** A secret property of workers: a reference stays as it is, plain text becomes something that the stack is given. */
  public workerSecret(key: string, value: Text): Code {
    return (value.literal !== undefined && !value.literal.includes('${')) || secretsWithin(key, value).length > 0 ? this.given(`worker secret ${key}`, key, {
      type: 'string',
      doc: `${key} of the workers: a reference such as \${secretsmanager:name:field}, which a config provider resolves.`,
      standIn: `\${secretsmanager:${STAND_IN}${key}:value}`,
    }) : this.code(value, key);
  }

  /** Something that the stack makes once and uses by name. */
  public made(what: string, name: string, type: string, code: Code): Input {
    return this.input(what, name, { type, standIn: code, made: true });
  }

  /** Something that the stack is given. */
  public given(what: string, name: string, facts: { readonly type: string; readonly doc: string; readonly standIn: Code }): Input {
    return this.input(what, name, facts);
  }

  private storedSecret(path: Text): Input {
    const [name] = path.literal === undefined ? path.references : [path.literal];
    if (path.literal === undefined) {
      return this.given(`stored ${path.identity}`, `${withoutHash(name).replace(/Secret$/, '')} secret`, {
        type: 'secretsmanager.ISecret', doc: `The secret ${name} of the input.`, standIn: secretNamed(name),
      });
    }
    const made = name.startsWith('arn:') ? call('secretsmanager.Secret.fromSecretCompleteArn', new Name('this'), pascalCase(name), name) : secretNamed(name);
    return this.made(`stored ${name}`, `${lastOf(name).replace(/[-_ ]?secret$/i, '')} secret`, 'secretsmanager.ISecret', made);
  }

  private reference(ref: string, key: string): Input {
    const known = !ref.startsWith('?');
    return this.input(`ref ${ref}`, known ? withoutHash(ref) : key, {
      type: 'string',
      doc: known ? `The value of ${ref} in the input.` : `The value of ${key}, which the input does not contain.`,
      standIn: `${STAND_IN}${ref}`,
    });
  }

  private input(what: string, name: string, facts: { type: string; doc?: string; standIn: Code; made?: boolean }): Input {
    const known = this.inputs.get(what);
    if (known) {
      return known;
    }
    const made = new Input({ doc: '', ...facts, name: this.unique(camelCase(name)) });
    this.inputs.set(what, made);
    return made;
  }

  private unique(name: string): string {
    const free = this.names.has(name) ? [...Array(this.names.size + 2).keys()].map(index => `${name}${index + 2}`).find(each => !this.names.has(each))! : name;
    this.names.add(free);
    return free;
  }
}

/** Whether the value of an option must not stand in code: it is a secret, or one is in it. */
export function isSecret(key: string, value: Text): boolean {
  const named = isSecretName(key) && !(value.literal !== undefined && !value.literal.includes('${') && isPlaceholder(value.literal.trim()));
  return named || secretsWithin(key, value).length > 0 || /\$\{[\w.-]*(secret|ssm)[\w.-]*:/i.test(value.knownPrefix);
}

/** The expected value of an option when the code is tried. */
export function standInOf(value: Text, region: string, account: string): string {
  return value.parts.map(part => typeof part === 'string' ? part
    : part.ref === 'AWS::Region' ? region : part.ref === 'AWS::AccountId' ? account : `${STAND_IN}${part.ref}`).join('');
}

/** The deployment's name, for a construct id and in comments. */
export function nameOf({ connectorName, constructPath, name }: ConnectorDeployment): string {
  return connectorName?.literal ?? constructPath?.replace(/^.*\//, '') ?? name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
}

/** Where a reference of a config provider for AWS Secrets Manager leads. */
function storedIn({ parts }: Text): { readonly path: Text; readonly field: string } | undefined {
  const [first, ...others] = parts;
  const last = others.length === 0 ? first : others[others.length - 1];
  const [head, provider] = typeof first === 'string' ? /^\$\{([\w.-]+):/.exec(first) ?? [] : [];
  const [tail, field] = typeof last === 'string' ? /:([^:{}]+)\}$/.exec(last) ?? [] : [];
  if (head === undefined || tail === undefined || !/secret/i.test(provider)) {
    return undefined;
  }
  const within = parts.map((part, index) => typeof part !== 'string' ? part
    : part.slice(index === 0 ? head.length : 0, index === parts.length - 1 ? part.length - tail.length : undefined));
  const path = Text.join(within);
  return path.literal !== undefined && /[${}]/.test(path.literal) || path.references.length > 1 ? undefined : { path, field };
}

/** A logical id without the hash that the CDK puts behind it. */
export function withoutHash(reference: string): string {
  return reference.replace(/[0-9A-F]{8}(?=\.|$)/, '');
}

function secretNamed(name: string): Code {
  return call('secretsmanager.Secret.fromSecretNameV2', new Name('this'), pascalCase(`${name} Secret`), name);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/^.*:/, '');
}

