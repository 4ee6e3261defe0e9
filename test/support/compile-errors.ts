import * as ts from 'typescript';

/**
 * What the TypeScript compiler says of programs that stand in no file, in its strict mode.
 *
 * @param sources the programs, by the paths at which they would stand
 */
export function compileErrors(sources: ReadonlyMap<string, string>, further: ts.CompilerOptions = {}): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    types: ['node'],
    ...further,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = name => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, version) => sources.has(name)
    ? ts.createSourceFile(name, sources.get(name)!, version)
    : getSourceFile.call(host, name, version);
  return ts.getPreEmitDiagnostics(ts.createProgram([...sources.keys()], options, host))
    .filter(diagnostic => sources.has(diagnostic.file?.fileName ?? ''))
    .map(({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}
