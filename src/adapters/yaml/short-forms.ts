type Kind = 'scalar' | 'seq' | 'map';

/** The functions of CloudFormation that have a short form. */
const FUNCTIONS = [
  'And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'GetAZs', 'If', 'ImportValue', 'Join', 'Length', 'Not', 'Or',
  'RefAll', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll',
];

const FORMS: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['!Ref', ['scalar']],
  ['!Condition', ['scalar']],
  ['!GetAtt', ['scalar', 'seq']],
  ...FUNCTIONS.map(name => [`!${name}`, ['scalar', 'seq', 'map']] as const),
]);

/** What a tagged value stands for: the function, where the tag is the short form of one. */
export function longForm(tag: string, kind: Kind, value: unknown): unknown {
  if (FORMS.get(tag)?.includes(kind) !== true) {
    return value;
  }
  switch (tag) {
    case '!Ref': return { Ref: value };
    case '!Condition': return { Condition: value };
    case '!GetAtt': return { 'Fn::GetAtt': typeof value === 'string' && value.includes('.') ? [value.slice(0, value.indexOf('.')), value.slice(value.indexOf('.') + 1)] : value };
    default: return { [`Fn::${tag.slice(1)}`]: value };
  }
}
