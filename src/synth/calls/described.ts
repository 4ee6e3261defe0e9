/**
 * The public calls of the library and the types that they take, as far as a call can be checked. Written from the jsii assembly by `tools/check-calls.ts`.
 *
 * A name that ends in `?` is optional, one that begins with `...` takes any number of values. A type is a primitive, the name of a type, a list (`string[]`)
 * or a map (`string{}`).
 */
export interface DescribedCalls {
  /** The parameters of constructors (`Connector`) and static methods (`PluginArchive.fromMaven`). */
  readonly calls: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The properties of structs. Those of other libraries have none: any object is accepted. */
  readonly structs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The members of enumerations and their values. Those of other libraries have none: they may get new ones. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** The members that an interface requires. */
  readonly interfaces: Readonly<Record<string, { readonly methods: readonly string[]; readonly properties: readonly string[] }>>;
  /** The members of an instance of a class: TypeScript accepts what has the same ones. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** The calls that return a class or something that implements an interface. */
  readonly makers: Readonly<Record<string, readonly string[]>>;
}

/** A property or parameter. */
export interface Slot {
  readonly name: string;
  readonly optional: boolean;
  readonly variadic: boolean;
  readonly type: string;
}

/** The description, read part by part when a call needs it. */
export class Calls {
  private readonly slots = new Map<object, readonly Slot[]>();
  private words?: ReadonlySet<string>;

  constructor(readonly described: DescribedCalls) {}

  parameters(call: string): readonly Slot[] {
    return this.slotsOf(this.described.calls[call]);
  }

  properties(struct: string): readonly Slot[] {
    return this.slotsOf(this.described.structs[struct]);
  }

  /** Whether some struct of the library has a property with this name. */
  isKnownProperty(name: string): boolean {
    this.words ??= new Set(Object.values(this.described.structs).flatMap(struct => Object.keys(struct).map(key => key.replace('?', ''))));
    return this.words.has(name);
  }

  private slotsOf(names: Readonly<Record<string, string>>): readonly Slot[] {
    const known = this.slots.get(names);
    if (known !== undefined) {
      return known;
    }
    const slots = Object.entries(names).map(([key, type]) => ({
      name: key.replace(/^\.\.\.|\?$/g, ''), optional: key.endsWith('?'), variadic: key.startsWith('...'), type,
    }));
    this.slots.set(names, slots);
    return slots;
  }
}
