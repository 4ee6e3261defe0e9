import type { Construct } from 'constructs';
import { Call, Input, isObject, Joined, Name } from './code';
import type { Code } from './code';
import { moduleOf } from './load';
import { originOf } from './modules';

/** The value of an expression, made with the library itself. */
export function run(code: Code, scope: Construct & { readonly region: string; readonly account: string }): unknown {
  if (typeof code !== 'object') {
    return code;
  }
  if (code instanceof Input) {
    return run(code.facts.standIn, scope);
  }
  if (code instanceof Name) {
    return valueOf(code.path, scope);
  }
  if (code instanceof Joined) {
    return code.parts.map(part => String(run(part, scope))).join('');
  }
  if (code instanceof Call) {
    const args = code.args.map(each => run(each, scope));
    return code.constructs ? Reflect.construct(valueOf(code.callee, scope) as new (...given: unknown[]) => unknown, args)
      : (methodOf(code.callee, scope))(...args);
  }
  if (isObject(code)) {
    return Object.fromEntries(Object.entries(code).flatMap(([name, value]) => value === undefined ? [] : [[name, run(value, scope)]]));
  }
  return code.map(each => run(each, scope));
}

function methodOf(path: string, scope: Construct): (...args: unknown[]) => unknown {
  const end = path.lastIndexOf('.');
  const owner = valueOf(path.slice(0, end), scope) as Record<string, (...args: unknown[]) => unknown>;
  return owner[path.slice(end + 1)].bind(owner);
}

function valueOf(path: string, scope: Construct): unknown {
  const [first, ...rest] = path.split('.');
  const origin = originOf(first);
  const start = origin === undefined ? scope : moduleOf(origin.module);
  const names = origin === undefined || origin.whole ? rest : [first, ...rest];
  return names.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], start);
}
