/**
 * An opaque piece of a text whose value is not known before the deploy, but whose identity is: the same identity means the same value.
 *
 * What is referred to is `<logical id>` for a `Ref` and `<logical id>.<attribute>` for a `Fn::GetAtt`; an unknown intrinsic has a unique one.
 */
export interface Reference {
  readonly ref: string;
  /** Within what the name means one thing: a stack, or an account and Region. Names of one template are compared without it. */
  readonly scope?: string;
}

export type TextPart = string | Reference;

/** Three-valued answer: `undefined` stands for "cannot know before the deploy". */
export type Known = boolean | undefined;

/** The identity of an explicit null: a logical id has no question mark. */
const NULL = '?null';

/** What texts are told by, also those of another copy of the library in the same app. */
const TEXT = Symbol.for('cdk-msk-connect.Text');
const NONE: readonly string[] = [];
/** How many opaque texts there are; all copies of the library count together, so that no two of them have one identity. */
const OPAQUE_TEXTS = Symbol.for('cdk-msk-connect.OpaqueTexts');
const counted = globalThis as { [OPAQUE_TEXTS]?: number };

/**
 * A value of a deployment as far as it is known: a sequence of literal parts and references.
 *
 * Rules decide on the literal parts and on the equality of references; what neither decides is "cannot know", never a finding.
 */
export class Text {
  /** An explicit null. To a rule that asks for the value, it is not known; it equals nothing but itself. */
  static readonly NULL: Text = new Text([{ ref: NULL }]);

  static literal(value: string): Text {
    return new Text([value]);
  }

  /** A value of which nothing but its identity is known. */
  static reference(identity: string): Text {
    return new Text([{ ref: identity }]);
  }

  /** What a reference is compared by. */
  static identityOf({ ref, scope }: Reference): string {
    return scope === undefined ? ref : `${scope}\u0002${ref}`;
  }

  /** A value of which nothing is known; it equals nothing but itself. */
  static opaque(): Text {
    counted[OPAQUE_TEXTS] = (counted[OPAQUE_TEXTS] ?? 0) + 1;
    return Text.reference(`?${counted[OPAQUE_TEXTS]}`);
  }

  /** Whether a value is a text, of this copy of the library or of another one. */
  static isText(value: unknown): value is Text {
    return value !== null && typeof value === 'object' && TEXT in value;
  }

  static join(parts: ReadonlyArray<TextPart | Text>): Text {
    return new Text(parts.flatMap((part): readonly TextPart[] => (Text.isText(part) ? part.parts : [part])));
  }

  readonly parts: readonly TextPart[];
  /** The whole value, where every part of it is literal. */
  readonly literal: string | undefined;
  private knownIdentity: string | undefined;

  private constructor(parts: readonly TextPart[]) {
    this.parts = parts.length === 1 && parts[0] !== '' ? parts : merged(parts);
    this.literal = this.parts.length === 0 ? '' : this.parts.length === 1 && typeof this.parts[0] === 'string' ? this.parts[0] : undefined;
  }

  get [TEXT](): true {
    return true;
  }

  get isNull(): boolean {
    const [part] = this.parts;
    return typeof part === 'object' && part.ref === NULL;
  }

  get isLiteral(): boolean {
    return this.literal !== undefined;
  }

  /** The references of this text, in order. */
  get references(): readonly string[] {
    return this.literal !== undefined ? NONE : this.parts.flatMap(part => (typeof part === 'string' ? [] : [part.ref]));
  }

  /** The literal parts of this text, in order. */
  get literals(): readonly string[] {
    return this.literal !== undefined ? this.parts as readonly string[] : this.parts.filter((part): part is string => typeof part === 'string');
  }

  /** What the text certainly starts with. */
  get knownPrefix(): string {
    const first = this.parts[0];
    return typeof first === 'string' ? first : '';
  }

  /** What the text certainly ends with. */
  get knownSuffix(): string {
    const last = this.parts[this.parts.length - 1];
    return typeof last === 'string' ? last : '';
  }

  equals(other: Text): Known {
    if (this.isLiteral && other.isLiteral) {
      return this.literal === other.literal;
    }
    if (this.identity === other.identity) {
      return true;
    }
    return differ(this.knownPrefix, other.knownPrefix, 'start') || differ(this.knownSuffix, other.knownSuffix, 'end') ? false : undefined;
  }

  startsWith(prefix: string): Known {
    if (this.knownPrefix.startsWith(prefix)) {
      return true;
    }
    return this.isLiteral || !prefix.startsWith(this.knownPrefix) ? false : undefined;
  }

  endsWith(suffix: string): Known {
    if (this.knownSuffix.endsWith(suffix)) {
      return true;
    }
    return this.isLiteral || !suffix.endsWith(this.knownSuffix) ? false : undefined;
  }

  includes(part: string): Known {
    if (this.literals.some(literal => literal.includes(part))) {
      return true;
    }
    return this.isLiteral ? false : undefined;
  }

  /** Whether the whole value matches; only a literal is known to match or not. */
  matches(pattern: RegExp): Known {
    return this.literal === undefined ? undefined : pattern.test(this.literal);
  }

  /** Splits at a separator in the literal parts. References are taken to hold none. */
  split(separator: string): Text[] {
    const pieces: TextPart[][] = [[]];
    for (const part of this.parts) {
      if (typeof part !== 'string') {
        pieces[pieces.length - 1].push(part);
        continue;
      }
      part.split(separator).forEach((piece, index) => {
        if (index > 0) {
          pieces.push([]);
        }
        pieces[pieces.length - 1].push(piece);
      });
    }
    return pieces.map(piece => new Text(piece));
  }

  /** Replaces references; what there is no other for stays as it is. */
  mapReferences(replace: (reference: Reference) => Text | Reference): Text {
    return this.isLiteral ? this : Text.join(this.parts.map(part => typeof part === 'string' ? part : replace(part)));
  }

  /** A unique rendering, for comparing and for maps. */
  get identity(): string {
    return this.knownIdentity ??= this.parts.map(part => (typeof part === 'string' ? part : `\u0000${Text.identityOf(part)}\u0000`)).join('');
  }

  /** For messages: references stand in angle brackets, by their identity where it says something. */
  toString(): string {
    return this.parts.map(part => (typeof part === 'string' ? part : `<${part.ref.startsWith('?') ? 'unknown' : part.ref}>`)).join('');
  }
}

/** Neighbouring literals become one, empty ones vanish. */
function merged(parts: readonly TextPart[]): readonly TextPart[] {
  const all: TextPart[] = [];
  for (const part of parts) {
    const last = all[all.length - 1];
    if (typeof part === 'string' && typeof last === 'string') {
      all[all.length - 1] = last + part;
    } else if (part !== '') {
      all.push(part);
    }
  }
  return all;
}

/** Whether two known ends contradict each other. */
function differ(left: string, right: string, end: 'start' | 'end'): boolean {
  const length = Math.min(left.length, right.length);
  return end === 'start'
    ? left.slice(0, length) !== right.slice(0, length)
    : left.slice(left.length - length) !== right.slice(right.length - length);
}
