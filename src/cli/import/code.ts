/** A value with a name: a property of the stack, which its user fills, or a constant of it. */
export interface InputFacts {
  readonly name: string;
  readonly type: string;
  /** What it is, as the comment of the property says it. */
  readonly doc: string;
  /** The expression that makes a value of the type. */
  readonly standIn: Code;
  /** The stack makes it so itself; otherwise it is given, and the expression only serves to try the code. */
  readonly made?: boolean;
}

/** A property or a constant of the stack. */
export class Input {
  constructor(public readonly facts: InputFacts) {}
}

/** A call of a static method, `s3.Bucket.fromBucketName(…)`, or of a constructor. */
export class Call {
  constructor(public readonly callee: string, public readonly args: readonly Code[], public readonly constructs = false) {}
}

/** A name that stands for itself: `this`, `this.region`, `KafkaConnectVersion.V2_7_1`. */
export class Name {
  constructor(public readonly path: string) {}
}

/** A text with expressions in it. */
export class Joined {
  constructor(public readonly parts: ReadonlyArray<string | Input | Name>) {}
}

/**
 * TypeScript as far as an imported connector needs it. It can be printed, and run: so it is known what the printed code makes
 * before anybody has compiled it.
 */
export type Code = string | number | boolean | Input | Call | Name | Joined | readonly Code[] | CodeObject;

export interface CodeObject { readonly [property: string]: Code | undefined }

export function call(callee: string, ...args: Code[]): Call {
  return new Call(callee, args);
}

export function construct(className: string, id: string, ...args: Code[]): Call {
  return new Call(className, [new Name('this'), id, ...args], true);
}

/** Everything in an expression, itself first. */
export function within(code: Code): Code[] {
  const inner: readonly Code[] = code instanceof Call ? code.args
    : code instanceof Joined ? code.parts
      : Array.isArray(code) ? code
        : isObject(code) ? Object.values(code).filter(value => value !== undefined)
          : [];
  return [code, ...inner.flatMap(within)];
}

export function isObject(code: Code): code is CodeObject {
  return typeof code === 'object' && !Array.isArray(code) && !(code instanceof Input || code instanceof Call || code instanceof Name || code instanceof Joined);
}
