import ts from 'typescript';
import { exportedNames, moduleFile } from './exported-names';

const STAR = /^__exportStar\(require\("(\.[^"]+)"\), exports\);$/gm;
const LAZY = [
  'function lazy(name, load) {',
  'Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: () => {',
  'const value = load();',
  // of a module that is loading still, there may be no value yet
  'if (value !== undefined) Object.defineProperty(exports, name, { enumerable: true, configurable: true, value });',
  'return value; } }); }',
].join(' ');

/** A place of the text, and what stands there instead. */
interface Edit { readonly start: number; readonly end: number; readonly text: string }

/**
 * A compiled module that loads another one when the first value of it is used, as aws-cdk-lib does with its own:
 * `const x = require('y')` becomes a function of the same name, and each use of `x` calls it. No line moves, so stack traces stay right.
 */
export function lazyModule(file: string, text: string): string {
  return lazyImports(handedOnOnce(lazyStars(file, text)));
}

/** How the compiler writes that a module hands on a value of another one. It asks again with each use; most values of a face are used by many modules. */
const HANDED_ON = /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return ([\w.]+); \} \}\);$/gm;

/** What a module hands on is asked for once, and is a value from then on. */
function handedOnOnce(text: string): string {
  return text.replace(HANDED_ON, (_all, name: string, value: string) => `lazy("${name}", () => ${value});`)
    .replace(/^lazy\("/m, found => (text.includes(LAZY) ? found : `${LAZY} ${found}`));
}

/** `export *` with a getter for each name: the module behind is loaded for the first that is asked for. */
function lazyStars(file: string, text: string): string {
  let first = true;
  return text.replace(STAR, (_all, path: string) => {
    const names = exportedNames(moduleFile(file, path));
    // tools that look for the names of a CommonJS module without running it find them as assignments
    const listed = names.map(name => `exports.${name} = void 0;`);
    const getters = names.map(name => `lazy("${name}", () => require("${path}").${name});`);
    const helper = first ? [LAZY] : [];
    first = false;
    return [...helper, ...listed, ...getters].join(' ');
  });
}

function lazyImports(text: string): string {
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const imports = importsOf(source);
  if (imports.size === 0) {
    return text;
  }
  const uses = usesOf(source, imports);
  const edits: Edit[] = [...imports].filter(([name]) => uses.has(name)).flatMap(([name, { statement, load }]) => [
    // a function is there from the start, also for a module that is asked for while this one loads
    { start: statement.getStart(), end: statement.getEnd(), text: `function ${name}() { const loaded = ${load}; ${name} = () => loaded; return loaded; }` },
    ...uses.get(name)!,
  ]);
  // from the end, so that the places before stay where they are
  return edits.sort((one, other) => other.start - one.start)
    .reduce((all, { start, end, text: instead }) => all.slice(0, start) + instead + all.slice(end), text);
}

interface Import { readonly statement: ts.Statement; readonly load: string }

/** What is imported at the top of a module, by the name that it has there. */
function importsOf(source: ts.SourceFile): Map<string, Import> {
  const imports = new Map<string, Import>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length !== 1) {
      continue;
    }
    const [{ name, initializer }] = statement.declarationList.declarations;
    if (ts.isIdentifier(name) && initializer !== undefined && isRequire(initializer)) {
      imports.set(name.text, { statement, load: initializer.getText() });
    }
  }
  return imports;
}

/** `require("x")`, also within `__importStar` or `__importDefault`. */
function isRequire(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) {
    return false;
  }
  const { text } = node.expression;
  return text === 'require' ? ts.isStringLiteral(node.arguments[0]) : /^__import(Star|Default)$/.test(text) && isRequire(node.arguments[0]);
}

/** Where the imports are used. One whose name is also that of something else in the module is left out, and so stays as it is. */
function usesOf(source: ts.SourceFile, imports: Map<string, Import>): Map<string, Edit[]> {
  const uses = new Map<string, Edit[]>([...imports.keys()].map(name => [name, []]));
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && uses.has(node.text) && !isPropertyName(node)) {
      const isImport = imports.get(node.text)!.statement === node.parent.parent?.parent;
      if (isDeclared(node) && !isImport) {
        uses.delete(node.text);
      } else if (!isImport) {
        const shorthand = ts.isShorthandPropertyAssignment(node.parent) ? `${node.text}: ` : '';
        const call = isConstructed(node) ? `(${node.text}())` : `${node.text}()`;
        uses.get(node.text)!.push({ start: node.getStart(), end: node.getEnd(), text: `${shorthand}${call}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

const NAMED = [ts.isPropertyAssignment, ts.isMethodDeclaration, ts.isPropertyDeclaration, ts.isAccessor];

/** The name of a member, which has nothing to do with a variable of the same name. */
function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) && parent.name === node)
    || (NAMED.some(is => is(parent)) && (parent as ts.NamedDeclaration).name === node)
    || (ts.isBindingElement(parent) && parent.propertyName === node);
}

/** In `new x.Y()`, the call of `x` needs brackets of its own. */
function isConstructed(node: ts.Expression): boolean {
  const { parent } = node;
  return ts.isNewExpression(parent) ? parent.expression === node : ts.isPropertyAccessExpression(parent) && isConstructed(parent);
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isFunctionDeclaration(parent)
    || ts.isFunctionExpression(parent) || ts.isClassDeclaration(parent) || ts.isClassExpression(parent)) && parent.name === node;
}
