import { Calls } from './described';
import type { DescribedCalls } from './described';
import { Faults } from './faults';
import { isInstanceOf } from './given';

const RTTI = Symbol.for('jsii.rtti');

/** What the constructors and static methods of the compiled library call first. */
export interface CallChecks {
  /**
   * The values that a constructor was called with.
   *
   * @param name the class
   * @param values the arguments
   * @param target the class that is instantiated: the class itself, or one that extends it
   */
  made(name: string, values: ArrayLike<unknown>, target: unknown): void;

  /** The values that a static method was called with, such as `PluginArchive.fromMaven`. */
  called(name: string, values: ArrayLike<unknown>): void;
}

/**
 * Checks the values of public calls against their types, for those who call from JavaScript, or with values of type `any`: TypeScript and the other
 * languages have done that before. A value that is known only at deployment is accepted for every type.
 */
export function callChecks(described: DescribedCalls): CallChecks {
  const calls = new Calls(described);
  const check = (name: string, values: ArrayLike<unknown>, call: string, named: boolean): void => {
    const faults = new Faults(calls, named);
    faults.ofCall(name, values);
    if (faults.found.length > 0) {
      throw new Error(`${placeOf(values)}${call}(${calls.parameters(name).map(slot => slot.name).join(', ')}): ${faults.found.join('; ')}`);
    }
  };
  return {
    made: (name, values, target) => check(name, values, `new ${name}`, isClass(target, name)),
    called: (name, values) => check(name, values, name, true),
  };
}

/** Whether what is instantiated is a class of the library itself. A class that extends it inherits its type information. */
function isClass(target: unknown, name: string): boolean {
  return typeof target === 'function' && Object.hasOwn(target, RTTI) && (target as { [RTTI]?: { readonly fqn: string } })[RTTI]?.fqn === `cdk-msk-connect.${name}`;
}

/** The path of the construct that is made, if the call has a scope. */
function placeOf({ 0: scope, 1: id }: ArrayLike<unknown>): string {
  if (typeof scope !== 'object' || scope === null || !isInstanceOf(scope, 'constructs.Construct')) {
    return '';
  }
  const { path } = (scope as { node: { path: string } }).node;
  return `${[path, ...typeof id === 'string' ? [id] : []].filter(part => part !== '').join('/')}: `;
}
