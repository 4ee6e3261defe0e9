import { Input, within } from './code';
import type { Code } from './code';
import { CLUSTER } from './connector';
import { imports, print } from './print';

const INDENT = '    ';

/** A connector as code, with what its reader should know. */
export interface Imported {
  readonly comments: readonly string[];
  readonly code: Code;
}

/** The file with a stack that makes some connectors. */
export function stackCode(className: string, connectors: readonly Imported[]): string {
  const codes = connectors.map(({ code }) => code);
  const inputs = inputsOf(codes);
  const made = inputs.filter(({ facts }) => facts.made);
  const given = inputs.filter(({ facts }) => !facts.made);
  const props = `${className}Props`;
  const expressions = [...codes, ...made.map(({ facts }) => facts.standIn)];
  const types = ['Construct', 'Stack', 'StackProps', ...given.map(({ facts }) => facts.type.replace(/\[\]$/, ''))];
  return `${imports(expressions, types).join('\n')}

export interface ${props} extends StackProps {
${given.map(({ facts }) => `  /** ${facts.doc} */\n  readonly ${facts.name}: ${facts.type};\n`).join('')}}

export class ${className} extends Stack {
  constructor(scope: Construct, id: string, props: ${props}) {
    super(scope, id, props);
${made.length === 0 ? '' : `\n${made.map(({ facts }) => `${INDENT}const ${facts.name} = ${print(facts.standIn, INDENT)};\n`).join('')}`}
${connectors.map(({ comments, code }) => `${comments.map(line => `${INDENT}// ${line.replace(/\s*\n\s*/g, ' ')}\n`).join('')}${INDENT}${print(code, INDENT)};\n`).join('\n')}  }
}
`;
}

/** The properties and constants that some code uses, those first that others are made of. */
function inputsOf(codes: readonly Code[]): Input[] {
  const found = new Set<Input>([CLUSTER]);
  const visit = (code: Code): void => {
    for (const each of within(code)) {
      if (each instanceof Input && !found.has(each)) {
        if (each.facts.made) {
          visit(each.facts.standIn);
        }
        found.add(each);
      }
    }
  };
  codes.forEach(visit);
  return [...found];
}
