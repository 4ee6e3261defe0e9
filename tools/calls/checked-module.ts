import ts from 'typescript';

const CHECKED = 'calls.js").';

/** A place of the text, and what is added there. */
interface Addition { readonly at: number; readonly text: string }

/**
 * A compiled module whose public constructors and static methods first check the values that they are called with. No line moves. Checked once only.
 *
 * @param text the module
 * @param calls the name of the module that checks, as this one requires it
 * @param isCall whether the name of a class (`Connector`) or static method (`PluginArchive.fromMaven`) is that of a public call with parameters
 */
export function checkedModule(text: string, calls: string, isCall: (name: string) => boolean): string {
  if (!text.includes('jsii.rtti') || text.includes(CHECKED)) {
    return text;
  }
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const additions: Addition[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) {
      const name = publicName(node);
      additions.push(...name === undefined ? [] : inClass(node, name, `require("${calls}")`, isCall));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return additions.sort((one, other) => other.at - one.at).reduce((all, { at, text: added }) => all.slice(0, at) + added + all.slice(at), text);
}

function inClass(node: ts.ClassDeclaration, name: string, checks: string, isCall: (name: string) => boolean): Addition[] {
  const constructor = node.members.find(ts.isConstructorDeclaration);
  const made = `${checks}.made(${JSON.stringify(name)}, `;
  const ofConstructor: Addition[] = !isCall(name)
    ? []
    : constructor?.body !== undefined
      ? [{ at: constructor.body.getStart() + 1, text: ` ${made}arguments, new.target);` }]
      : [{ at: node.members.pos, text: ` constructor(...all) { ${made}all, new.target); ${node.heritageClauses === undefined ? '' : 'super(...all); '}}` }];
  const methods = node.members.filter(ts.isMethodDeclaration)
    .filter(method => method.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) && isCall(`${name}.${method.name.getText()}`))
    .map(method => ({ at: method.body!.getStart() + 1, text: ` ${checks}.called(${JSON.stringify(`${name}.${method.name.getText()}`)}, arguments);` }));
  return [...ofConstructor, ...methods];
}

/** The name that jsii gives a class at run time. */
function publicName(node: ts.ClassDeclaration): string | undefined {
  return node.members.filter(ts.isPropertyDeclaration)
    .map(({ initializer }) => /^\{ fqn: "cdk-msk-connect\.([\w.]+)"/.exec(initializer?.getText() ?? '')?.[1])
    .find(name => name !== undefined);
}
