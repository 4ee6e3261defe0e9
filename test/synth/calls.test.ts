import { App, Lazy, Stack, Token } from 'aws-cdk-lib';
import { callChecks } from '../../src/synth/calls/call-checks';

class Ship {
  public sail() { return 1; }
}

const { made, called } = callChecks({
  calls: {
    'Harbor': { 'scope': 'constructs.Construct', 'id': 'string', 'props?': 'HarborProps' },
    'Harbor.of': { 'name': 'string', '...ships': 'Ship' },
  },
  structs: {
    HarborProps: { 'ship': 'Ship', 'berths?': 'number', 'open?': 'boolean', 'names?': 'string[]', 'signs?': 'string{}', 'size?': 'Size', 'pilot?': 'IPilot', 'lights?': 'Light[]', 'vpc?': 'aws-cdk-lib.aws_ec2.IVpc' },
    Light: { color: 'Size' },
  },
  enums: { Size: { SMALL: 'small', LARGE: 'large' } },
  interfaces: { 'IPilot': { methods: ['guide'], properties: [] }, 'aws-cdk-lib.aws_ec2.IVpc': { methods: ['selectSubnets'], properties: ['vpcId'] } },
  classes: { Ship: ['sail', 'name'] },
  makers: { Ship: ['Fleet.lend(…)', 'Ship.build(…)'] },
});
const ship = new Ship();
const stack = new Stack(new App(), 'Coast');

/** Stands for the class of the library. */
const Harbor: new () => object = Object.assign(class {}, { [Symbol.for('jsii.rtti')]: { fqn: 'cdk-msk-connect.Harbor' } });
const build = (props: unknown, target: unknown = Harbor) => () => made('Harbor', [stack, 'North', props], target);

test.each<[unknown, string]>([
  [{}, 'props.ship is missing: it must be of type Ship, such as Ship.build(…), Fleet.lend(…)'],
  [{ ship: null }, 'props.ship is missing'],
  [7, 'props is 7: it must be an object (HarborProps with ship)'],
  [{ ship: {} }, 'props.ship is an object with no properties: it must be of type Ship'],
  [{ ship: Promise.resolve() }, 'props.ship is a Promise: await it: it must be of type Ship'],
  [{ ship, berths: '3' }, "props.berths is '3': it must be a number (write 3 without quotes)"],
  [{ ship, open: 'true' }, 'props.open is \'true\': it must be a boolean (write true without quotes)'],
  [{ ship, names: 'a' }, 'props.names is a string: it must be a list (string[]) (put it in a list, [ ])'],
  [{ ship, names: ['a', 2] }, 'props.names[1] is 2: it must be a string (put it in quotes)'],
  [{ ship, signs: { a: null } }, 'props.signs["a"] is null: it must be a string (or omit it)'],
  [{ ship, signs: { a: ['b', 'c'] } }, 'props.signs["a"] is a list of 2: it must be a string (join its elements with commas)'],
  [{ ship, signs: ['a'] }, 'props.signs is a list of 1: it must be an object ({ [key: string]: string })'],
  [{ ship, size: 'smal' }, 'props.size is \'smal\': it must be one of Size.SMALL, Size.LARGE (did you mean Size.SMALL?)'],
  [{ ship, size: 'LARGE' }, 'did you mean Size.LARGE?'],
  [{ ship, pilot: {} }, 'props.pilot is an object with no properties: it must be of type IPilot'],
  [{ ship, lights: [{}] }, 'props.lights[0].color is missing'],
  [{ ship, vpc: 'vpc-1' }, 'props.vpc is a string: it must be of type ec2.IVpc'],
  [{ shp: ship }, 'props.shp is not a property (did you mean ship?)'],
  [{ ship, bearths: 3 }, 'props.bearths is not a property (did you mean berths?)'],
])('%j', (props, message) => {
  expect(build(props)).toThrow(`Coast/North: new Harbor(scope, id, props): ${message.startsWith('props') ? 'props' : ''}`);
  expect(build(props)).toThrow(message);
});

test('a text is not repeated, because it may be a secret', () => {
  expect(build({ ship: 'hunter2' })).toThrow(/^(?!.*hunter2)/);
});

test.each<unknown>([
  undefined,
  { ship },
  { ship, berths: undefined, names: [], signs: { a: 'b', c: undefined } },
  // YAML gives numbers where a configuration has texts
  { ship, signs: { a: 1, b: true } },
  // TypeScript compares classes by their members
  { ship: { name: 'a', sail: () => 1 } },
  { ship, pilot: { guide: () => 1 }, size: 'small', vpc: { vpcId: 'vpc-1' } },
  // what is not like a name of the library may be for something else
  { ship, depth: 3 },
  Lazy.any({ produce: () => 1 }),
  { ship, berths: Token.asString({ Ref: 'A' }), names: Token.asList({ Ref: 'B' }), size: Token.asString({ Ref: 'C' }), signs: Lazy.any({ produce: () => ({}) }) },
])('%j is accepted', (props) => {
  expect(build(props)).not.toThrow();
});

test('every fault of a call is told at once', () => {
  expect(build({ berths: 'x', open: 1 })).toThrow(/ship is missing.*; props.berths is 'x'.*; props.open is 1/);
});

test('a class that extends one of the library may hand on properties of its own', () => {
  class Own extends Harbor {}
  expect(build({ ship, bearths: 3 }, Own)).not.toThrow();
  expect(build({ ship, berths: 'x' }, Own)).toThrow('props.berths');
});

test('an instance of another copy of the library is accepted', () => {
  const Other = { Ship: class { public sail() { return 2; } } };
  Object.defineProperty(Other.Ship, 'name', { value: 'a' });
  const renamed: new () => Ship = Object.assign(Other.Ship, { [Symbol.for('jsii.rtti')]: { fqn: 'cdk-msk-connect.Ship' } });
  expect(build({ ship: new renamed() })).not.toThrow();
  expect(build({ ship: new class extends renamed {}() })).not.toThrow();
});

test('a scope that is missing, and values of any number', () => {
  expect(() => made('Harbor', [undefined, 'North'], Harbor)).toThrow('new Harbor(scope, id, props): scope is missing: it must be of type Construct');
  expect(() => called('Harbor.of', ['a', ship, 'b'])).toThrow('Harbor.of(name, ships): ships[1] is a string');
  expect(() => called('Harbor.of', ['a'])).not.toThrow();
});
