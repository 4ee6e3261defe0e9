import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { CompletionItem, Hover, PublishDiagnosticsParams } from 'vscode-languageserver/node';

const BIN = join(__dirname, '..', '..', '..', 'bin', 'cdk-msk-connect');
const CLASS = 'io.confluent.connect.s3.S3SinkConnector';
const FILES: Array<[uri: string, languageId: string, text: string]> = [
  ['file:///work/a.json', 'json', JSON.stringify({ 'connector.class': CLASS, 'tasks.max': 'many', 'storage.class': '' }, undefined, 2)],
  ['file:///work/a.yaml', 'yaml', `connector.class: ${CLASS}\ntasks.max: many\n`],
  ['untitled:Untitled-1', 'java-properties', `connector.class=${CLASS}\ntasks.max=many\n`],
];

test('an editor that speaks the protocol gets findings, choices and words of texts that are not saved, and ends the server', async () => {
  const server = spawn(process.execPath, [BIN, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>(resolve => server.on('exit', resolve));
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const published = new Map<string, (params: PublishDiagnosticsParams) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => published.get(params.uri)?.(params));
  connection.listen();
  try {
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    for (const [uri, languageId, text] of FILES) {
      const found = new Promise<PublishDiagnosticsParams>(resolve => published.set(uri, resolve));
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      const { diagnostics } = await found;
      const line = text.split('\n').findIndex(each => each.includes('tasks.max'));
      const of = diagnostics.filter(({ range }) => range.start.line === line);
      expect(of.map(({ message }) => message).join()).toContain('tasks.max');
      expect(of[0].range.end).toEqual({ line, character: text.split('\n')[line].indexOf('tasks.max') + 'tasks.max'.length + (languageId === 'json' ? 1 : 0) });
      expect(of[0].codeDescription?.href).toMatch(/^https:/);
      const position = { line, character: text.split('\n')[line].indexOf('tasks.max') + 3 };
      const hover = await connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position });
      expect(JSON.stringify(hover)).toContain('importance');
      const began = performance.now();
      const items = await connection.sendRequest<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position });
      console.log(`${languageId}: ${items.length} choices in ${(performance.now() - began).toFixed(0)} ms`);
      expect(items.map(({ label }) => label)).toContain('s3.bucket.name');
    }
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
  } finally {
    connection.dispose();
    server.kill();
  }
});
