import { Text } from '../../model';
import type { TextPart } from '../../model';
import type { AwsCall, OptionReader, Setting } from '../aws-call';
import { connectorOf } from '../lookup';
import { registryCalls } from '../schema-registries/calls';

/** Where the resources of a connector are, unless their options say otherwise. */
export interface CallPlace {
  readonly partition: Text;
  readonly region: Text;
  readonly account: Text;
  /** A piece between the slashes of a value that only the deploy knows, where it can be taken out of it there. */
  readonly piece?: (value: Text, index: number) => Text | undefined;
}

/** A call that a connector makes as it is configured, and what it is made on. */
export interface AwsNeed {
  readonly call: AwsCall;
  readonly option: string;
  readonly value: Text;
  /** The ARNs of the resources; none where only the deploy knows them. A `*` at the end stands for the rest. */
  readonly resources: readonly Text[];
}

/** Who calls: the class of a connector, and its kind where the class does not tell it. */
export interface Caller {
  readonly className: string | undefined;
  readonly kind?: 'source' | 'sink';
}

/** The calls that the configuration of a connector makes, for itself and for its converters, whoever's credentials they use. */
export function callsMade({ className, kind }: Caller, option: OptionReader): Array<Pick<AwsNeed, 'call' | 'option' | 'value'>> {
  const connector = connectorOf(className);
  return [...connector?.awsCalls ?? [], ...registryCalls(option, kind ?? connector?.kind)].flatMap(call => {
    const name = [call.option].flat().find(each => option(each) !== undefined);
    return name === undefined || !(call.when ?? []).every(setting => holds(setting, option)) ? [] : [{ call, option: name, value: option(name)! }];
  });
}

/**
 * The calls that a connector makes in AWS with the execution role: roles get these permissions, and the roles that people bring are checked for them.
 */
export function awsNeeds(caller: Caller, option: OptionReader, place: CallPlace): AwsNeed[] {
  const own = connectorOf(caller.className)?.region?.option;
  const around = ({ region = own }: AwsCall) => ({ ...place, region: (region === undefined ? undefined : option(region)) ?? place.region });
  return callsMade(caller, option)
    .filter(({ call }) => !(call.unless ?? []).some(other => typeof other === 'string' ? option(other) !== undefined : holds(other, option)))
    .map(made => ({ ...made, resources: resourcesOf(made.call, made.value, around(made.call), option) }));
}

/** Whether a value is an ARN: written out, or the attribute of a resource that is one. */
export function isArn(value: Text): boolean {
  return value.knownPrefix.startsWith('arn:') || (value.parts.length === 1 && !value.isLiteral && /\.Arn$|Arn$/.test(value.references[0] ?? ''));
}

function holds({ option, is, byDefault = '' }: Setting, read: OptionReader): boolean {
  const value = read(option);
  return is.test((value === undefined ? byDefault : value.literal)?.trim() ?? '');
}

function resourcesOf(call: AwsCall, value: Text, place: CallPlace, option: OptionReader): Text[] {
  // a reference for a config provider is resolved on the worker, and policies know resources by their ARNs only
  if (value.literals.some(part => part.includes('${'))) {
    return [];
  }
  const arns = [call.arn].flat();
  const within = call.within?.(option) ?? '';
  const known = { ...place, piece: undefined, within: typeof within === 'string' ? Text.literal(within) : within };
  if (isArn(value)) {
    return arns.map(arn => Text.join([value, filled(/\{(?:value|\d)\}(.*)$/.exec(arn)?.[1] ?? '', known)]));
  }
  if (call.read !== undefined) {
    return groupsOf(call, value, place).flatMap(groups => arns.map(arn => filled(arn, { ...known, ...groups })));
  }
  // a name where only an ARN will do is the matter of another rule
  return arns.filter(arn => !(arn.startsWith('{value}') && value.isLiteral)).map(arn => filled(arn, { ...known, value }));
}

function groupsOf({ read, pieces }: AwsCall, value: Text, place: CallPlace): Array<{ [group: string]: Text }> {
  if (value.literals.length === 0) {
    const taken = (pieces ?? []).map(index => place.piece?.(value, index));
    return taken.length > 0 && !taken.includes(undefined) ? [Object.fromEntries(taken.map((piece, index) => [String(index + 1), piece!]))] : [];
  }
  const references = value.parts.filter(part => typeof part !== 'string');
  let next = 0;
  const marked = value.parts.map(part => typeof part === 'string' ? part : `\u0001${next++}\u0001`).join('');
  const unmarked = (text: string) => Text.join(text.split(/\u0001(\d+)\u0001/).map((piece, index): TextPart => index % 2 === 0 ? piece : references[Number(piece)]));
  return [...marked.matchAll(new RegExp(read!.source, 'gi'))]
    .map(match => Object.fromEntries(match.slice(1).map((group, index) => [String(index + 1), unmarked(group ?? '')])));
}

function filled(template: string, values: { readonly [name: string]: Text | undefined }): Text {
  return Text.join(template.split(/\{(\w+)\}/).map((piece, index) => index % 2 === 0 ? piece : values[piece] ?? ''));
}
