import { checkedModule } from '../../tools/calls/checked-module';

const RTTI = 'const R = Symbol.for("jsii.rtti");';
const fqn = (name: string) => `static [R] = { fqn: "cdk-msk-connect.${name}", version: "0.0.0" };`;
const CALLS = ['A', 'A.of', 'B'];

/** The calls that are checked when the module runs, in order. */
function checked(text: string, use: (exports: Record<string, any>) => unknown): unknown[] {
  const done: unknown[] = [];
  const exports = {};
  new Function('exports', 'require', checkedModule(`${RTTI}\n${text}`, './calls.js', name => CALLS.includes(name)))(exports, () => ({
    made: (name: string, values: ArrayLike<unknown>, target: { name: string }) => done.push(['made', name, [...Array.from(values)], target.name]),
    called: (name: string, values: ArrayLike<unknown>) => done.push(['called', name, [...Array.from(values)]]),
  }));
  use(exports);
  return done;
}

test('constructors and static methods check their values before anything else', () => {
  const text = `class A { constructor(a) { this.x = a.b.c; } static of(...all) { return all[0].x; } static other(a) {} own(a) {} ${fqn('A')} }\nexports.A = A;`;
  const attempt = (call: () => void) => { try { call(); } catch { /* what is called with is nothing */ } };
  expect(checked(text, ({ A }) => { attempt(() => new A(undefined)); attempt(() => A.of()); A.other(1); A.prototype.own(2); }))
    .toEqual([['made', 'A', [undefined], 'A'], ['called', 'A.of', []]]);
});

test('a class without a constructor of its own checks as well, and one that is extended', () => {
  const text = `class Base { constructor(...all) { this.all = all; } }\nclass B extends Base { ${fqn('B')} }\nclass C extends B {}\nexports.C = C;`;
  let made: { all: unknown[] } | undefined;
  expect(checked(text, ({ C }) => { made = new C(1, 2); })).toEqual([['made', 'B', [1, 2], 'C']]);
  expect(made!.all).toEqual([1, 2]);
});

test('what is checked already, and what is not public, stays as it is', () => {
  const once = checkedModule(`${RTTI}\nclass A { constructor(a) {} ${fqn('A')} }`, './calls.js', name => CALLS.includes(name));
  expect(checkedModule(once, './calls.js', () => true)).toBe(once);
  expect(checkedModule('class A { constructor(a) {} }', './calls.js', () => true)).toBe('class A { constructor(a) {} }');
  expect(once.split('\n')).toHaveLength(2);
});
