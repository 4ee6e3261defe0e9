const { assembly: built, compare, essence } = require('../../tools/compatibility');

interface Member { readonly name: string; readonly optional?: boolean }
interface Assembly { readonly types: Record<string, { methods: Member[]; properties: Member[] }> }

const assembly = (): Assembly => structuredClone(built());

/** The judgement on an API in which one type was changed. */
function judged(type: string, change: (type: { methods: Member[]; properties: Member[] }) => void) {
  const changed = assembly();
  change(changed.types[`cdk-msk-connect.${type}`]);
  return compare(essence(assembly()), changed);
}

test('a method that users call may not vanish', () => {
  const { compatible, lines } = judged('Connector', (type) => { type.methods = type.methods.filter(({ name }) => name !== 'addToRolePolicy'); });
  expect(compatible).toBe(false);
  expect(lines.join('\n')).toContain('removed:cdk-msk-connect.Connector.addToRolePolicy');
});

test('an option that users do not give may not become required', () => {
  const { compatible, lines } = judged('ConnectorProps', (type) => { type.properties = [...type.properties, { ...type.properties[0], name: 'reason', optional: undefined }]; });
  expect(compatible).toBe(false);
  expect(lines.join('\n')).toContain("newly required property 'reason'");
});

test('an option may be added', () => {
  expect(judged('ConnectorProps', (type) => { type.properties = [...type.properties, { ...type.properties[0], name: 'reason', optional: true }]; })).toEqual({ compatible: true, lines: [] });
});
