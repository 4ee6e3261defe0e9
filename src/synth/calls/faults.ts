import { nearest } from '../../catalog';
import type { Calls, Slot } from './described';
import { inWords, isInstanceOf, isUnknown } from './given';

const PRIMITIVES = new Set(['string', 'number', 'boolean']);
const MOST_MEMBERS = 12;
const MOST_MAKERS = 6;
const OTHER_LIBRARY = /^(aws-cdk-lib|constructs|@aws-cdk\/aws-msk-alpha)\./;

const REMEDIES_FOR_STRINGS = [
  { of: (value: unknown) => typeof value === 'number' || typeof value === 'boolean', remedy: 'put it in quotes' },
  { of: Array.isArray, remedy: 'join its elements with commas' },
  { of: (value: unknown) => value === null, remedy: 'or omit it' },
];

/** Looks for values that a call does not accept. */
export class Faults {
  readonly found: string[] = [];

  /**
   * @param calls what calls accept
   * @param named whether names that are not known may be misspelt ones: a class that extends one of the library may hand on properties of its own
   */
  constructor(private readonly calls: Calls, private readonly named: boolean) {}

  /** The values of a call, by its parameters. */
  ofCall(call: string, values: ArrayLike<unknown>): void {
    const slots = this.calls.parameters(call);
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index];
      if (slot.variadic) {
        this.ofList(slot.name, Array.from(values).slice(index), slot.type);
      } else {
        this.ofSlot(slot.name, values[index], slot);
      }
    }
  }

  private ofSlot(path: string, value: unknown, slot: Slot): void {
    if (value !== undefined && value !== null) {
      this.ofValue(path, value, slot.type);
    } else if (!slot.optional) {
      this.found.push(`${path} is missing: it must be ${this.expected(slot.type)}`);
    }
  }

  private ofValue(path: string, value: unknown, type: string): void {
    if (type === 'any' || isUnknown(value)) {
      return;
    }
    if (PRIMITIVES.has(type)) {
      if (typeof value !== type) {
        this.refuse(path, value, type);
      }
      return;
    }
    const element = type.slice(0, -2);
    if (type.endsWith('[]')) {
      return Array.isArray(value) ? this.ofList(path, value, element) : this.refuse(path, value, type);
    }
    if (type.endsWith('{}')) {
      return isPlain(value) ? this.ofMap(path, value, element) : this.refuse(path, value, type);
    }
    this.ofNamed(path, value, type);
  }

  private ofList(path: string, values: readonly unknown[], type: string): void {
    values.forEach((value, index) => this.ofSlot(`${path}[${index}]`, value, { name: '', optional: false, variadic: false, type }));
  }

  private ofMap(path: string, values: object, type: string): void {
    for (const [key, value] of Object.entries(values)) {
      // YAML and JSON give numbers where a configuration has texts, and CloudFormation makes texts of them
      const isText = type === 'string' && (typeof value === 'number' || typeof value === 'boolean');
      if (value === null) {
        this.refuse(`${path}[${JSON.stringify(key)}]`, value, type);
      } else if (value !== undefined && !isText) {
        this.ofValue(`${path}[${JSON.stringify(key)}]`, value, type);
      }
    }
  }

  private ofNamed(path: string, value: unknown, type: string): void {
    const { structs, enums, interfaces } = this.calls.described;
    if (structs[type] !== undefined) {
      return isObject(value) ? this.ofStruct(path, value, type) : this.refuse(path, value, type);
    }
    if (enums[type] !== undefined) {
      const values = Object.values(enums[type]);
      const isMember = values.length === 0 ? typeof value === 'string' || typeof value === 'number' : values.includes(value as string | number);
      return isMember ? undefined : this.refuse(path, value, type);
    }
    const isAccepted = isObject(value) && (interfaces[type] !== undefined ? this.isImplemented(value, type) : this.isOfClass(value, type));
    if (!isAccepted) {
      this.refuse(path, value, type);
    }
  }

  private ofStruct(path: string, value: object, type: string): void {
    const slots = this.calls.properties(type);
    const held = value as Record<string, unknown>;
    const misspelt = this.named && slots.length > 0 ? this.misspelt(path, held, slots) : new Set<string>();
    for (const slot of slots) {
      if (!misspelt.has(slot.name)) {
        this.ofSlot(`${path}.${slot.name}`, held[slot.name], slot);
      }
    }
  }

  /** The properties that were meant by names that are not known. */
  private misspelt(path: string, held: Record<string, unknown>, slots: readonly Slot[]): Set<string> {
    const meant = new Set<string>();
    for (const key of Object.keys(held)) {
      if (held[key] === undefined || this.calls.isKnownProperty(key)) {
        continue;
      }
      const near = nearest(key, slots.filter(({ name }) => held[name] === undefined).map(({ name }) => name));
      if (near !== undefined) {
        this.found.push(`${path}.${key} is not a property (did you mean ${near}?)`);
        meant.add(near);
      }
    }
    return meant;
  }

  private isOfClass(value: object, type: string): boolean {
    const members = this.calls.described.classes[type] ?? [];
    return isInstanceOf(value, OTHER_LIBRARY.test(type) ? type : `cdk-msk-connect.${type}`) || (members.length > 0 && members.every(name => name in value));
  }

  /** An object of which only some members are used may be given for an interface of another library, as tests do. */
  private isImplemented(value: object, type: string): boolean {
    const { methods, properties } = this.calls.described.interfaces[type];
    const members = [...methods, ...properties];
    return methods.length > 0 && !OTHER_LIBRARY.test(type)
      ? methods.every(name => typeof (value as Record<string, unknown>)[name] === 'function')
      : members.length === 0 || members.some(name => name in value);
  }

  private refuse(path: string, value: unknown, type: string): void {
    const isWord = this.calls.described.enums[type] !== undefined || type === 'number' || type === 'boolean';
    const remedy = this.remedy(value, type);
    this.found.push(`${path} is ${inWords(value, isWord)}: it must be ${this.expected(type)}${remedy === undefined ? '' : ` (${remedy})`}`);
  }

  /** What was probably meant. */
  private remedy(value: unknown, type: string): string | undefined {
    const members = this.calls.described.enums[type];
    if (members !== undefined && typeof value === 'string') {
      const near = nearest(value, [...Object.values(members).map(String), ...Object.keys(members)]);
      const meant = Object.keys(members).find(name => name === near || members[name] === near);
      return meant === undefined ? undefined : `did you mean ${shortName(type)}.${meant}?`;
    }
    if (type.endsWith('[]') && typeof value === type.slice(0, -2)) {
      return 'put it in a list, [ ]';
    }
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '' && (type === 'number' ? !Number.isNaN(Number(text)) : type === 'boolean' && /^(true|false)$/.test(text))) {
      return `write ${text} without quotes`;
    }
    return type === 'string' ? REMEDIES_FOR_STRINGS.find(({ of }) => of(value))?.remedy : undefined;
  }

  /** What is accepted, and how to get it. */
  private expected(type: string): string {
    const { structs, enums } = this.calls.described;
    if (PRIMITIVES.has(type) || type === 'any') {
      return type === 'any' ? 'a value' : `a ${type}`;
    }
    if (type.endsWith('[]')) {
      return `a list (${shortName(type)})`;
    }
    if (type.endsWith('{}')) {
      return `an object ({ [key: string]: ${shortName(type.slice(0, -2))} })`;
    }
    if (structs[type] !== undefined) {
      const required = this.calls.properties(type).filter(({ optional }) => !optional).map(({ name }) => name);
      return `an object (${shortName(type)}${required.length === 0 ? '' : ` with ${required.join(', ')}`})`;
    }
    if (enums[type] !== undefined) {
      const members = Object.keys(enums[type]).map(name => `${shortName(type)}.${name}`);
      return members.length === 0 ? `a value of ${shortName(type)}` : `one of ${shortened(members, MOST_MEMBERS)}`;
    }
    const makers = this.makersOf(type);
    return `of type ${shortName(type)}${makers.length === 0 ? '' : `, such as ${shortened(makers, MOST_MAKERS)}`}`;
  }

  /** The calls that return a type; those of the class with its name are the ones for every case. */
  private makersOf(type: string): readonly string[] {
    const own = type.replace(/^I(?=[A-Z])/, '');
    const isOwn = (maker: string) => Number(maker.startsWith(`${own}.`) || maker.startsWith(`new ${own}(`));
    return [...this.calls.described.makers[type] ?? []].sort((one, other) => isOwn(other) - isOwn(one));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && !Array.isArray(value);
}

function isPlain(value: unknown): value is object {
  return isObject(value) && !(value instanceof Map) && !(value instanceof Set);
}

function shortened(names: readonly string[], most: number): string {
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

/** `ec2.IVpc` for `aws-cdk-lib.aws_ec2.IVpc`. */
function shortName(type: string): string {
  return type.replace(OTHER_LIBRARY, '').replace(/^(interfaces\.)?aws_/, '');
}
