import { createRequire } from 'node:module';
import { inPackage } from '../../platform';
import { EXIT } from '../../plugins';
import type { EditorService } from './service';

const load = createRequire(__filename);

/** What the bundle has (`lsp/index.ts`). */
interface LanguageServer {
  serve(service: EditorService): Promise<void>;
}

/** `cdk-msk-connect lsp`: a language server over standard input and output, until the editor ends it. */
export async function languageServer(): Promise<number> {
  const { EDITOR } = load('./service') as typeof import('./service');
  await (load(inPackage('lib', 'lsp', 'index.js')) as LanguageServer).serve(EDITOR);
  return EXIT.OK;
}
