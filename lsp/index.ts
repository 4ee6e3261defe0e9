import { fileURLToPath } from 'node:url';
import { CompletionItemKind, createConnection, DiagnosticSeverity, MarkupKind, ProposedFeatures, StreamMessageReader, StreamMessageWriter, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import type { CompletionItem, Connection, Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Choice, EditorService } from '../src/cli/editor/service';

/** A column behind the end of any line. */
const BEYOND = 1_000_000_000;

/** How long typing must pause before a text is judged. */
const PAUSE = 30;

const SEVERITIES = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information };
const KINDS = { key: CompletionItemKind.Property, value: CompletionItemKind.Value, class: CompletionItemKind.Class };

/** Speaks the protocol over standard input and output until the editor ends it. */
export function serve(service: EditorService): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: ['"', '.', '=', ':', ' '] },
      hoverProvider: true,
    },
    serverInfo: { name: 'cdk-msk-connect', version: service.version },
  }));
  // rules and facts are loaded before the first answer is waited for
  connection.onInitialized(() => { service.diagnose('{"connector.class":"org.apache.kafka.connect.mirror.MirrorSourceConnector"}', 'a.json'); });
  answer(connection, documents, service);
  publish(connection, documents, service);
  documents.listen(connection);
  connection.listen();
  // the connection ends the process itself, as the protocol has it
  return new Promise(() => undefined);
}

function answer(connection: Connection, documents: TextDocuments<TextDocument>, service: EditorService): void {
  connection.onCompletion(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document === undefined ? []
      : service.complete(document.getText(), pathOf(document), document.offsetAt(position)).map(choice => itemOf(choice, document));
  });
  connection.onHover(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const found = document && service.hover(document.getText(), pathOf(document), document.offsetAt(position));
    return found && {
      contents: { kind: MarkupKind.Markdown, value: found.text },
      range: { start: document!.positionAt(found.from), end: document!.positionAt(found.to) },
    };
  });
}

function itemOf({ label, kind, detail, documentation, text, from, to }: Choice, document: TextDocument): CompletionItem {
  return {
    label,
    kind: KINDS[kind],
    detail,
    documentation: documentation === undefined ? undefined : { kind: MarkupKind.Markdown, value: documentation },
    filterText: text,
    textEdit: { range: { start: document.positionAt(from), end: document.positionAt(to) }, newText: text },
  };
}

function publish(connection: Connection, documents: TextDocuments<TextDocument>, service: EditorService): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  documents.onDidChangeContent(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.set(document.uri, setTimeout(() => {
      waiting.delete(document.uri);
      void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: diagnosticsOf(document, service) });
    }, PAUSE));
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

function diagnosticsOf(document: TextDocument, service: EditorService): Diagnostic[] {
  return service.diagnose(document.getText(), pathOf(document)).map(({ severity, message, fix, rule, docs, line = 1, column = 1, endColumn }) => {
    const start = { line: line - 1, character: column - 1 };
    const end = { line: line - 1, character: endColumn === undefined ? BEYOND : endColumn - 1 };
    return {
      // an end beyond the line is the end of the line
      range: { start, end: document.positionAt(document.offsetAt(end)) },
      severity: SEVERITIES[severity],
      source: 'cdk-msk-connect',
      message: fix === undefined ? message : `${message}; ${fix}`,
      ...rule !== undefined && { code: rule },
      ...docs !== undefined && { codeDescription: { href: docs } },
    };
  });
}

/** A text that is not saved yet has no path, and is known by what the editor calls it. */
function pathOf({ uri, languageId }: TextDocument): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return /\.(json|ya?ml|properties)$/i.test(uri) ? uri : `untitled.${/^(java-)?properties$/.test(languageId) ? 'properties' : /yaml/.test(languageId) ? 'yaml' : 'json'}`;
  }
}
