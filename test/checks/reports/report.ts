export type Files = Record<string, string | Buffer>;
/** What somebody reported, in a form of our own: what they had, the same put right, and what is said of it. */
export interface Report { readonly name: string; readonly source: string; readonly wrong: Files; readonly right: Files; readonly says: RegExp; readonly options?: readonly string[] }
export const rest = (config: object, name = 'shop'): Files => ({ 'connector.json': JSON.stringify({ name, config }, null, 2) });
export const two = (a: object, b: object): Files => ({ 'source.json': JSON.stringify({ name: 'source', config: a }), 'sink.json': JSON.stringify({ name: 'sink', config: b }) });
export const properties = (config: object): Files => ({ 'sink.properties': Object.entries(config).map(([k, v]) => `${k}=${v}`).join('\n') + '\n' });
export const cfn = (Resources: object): Files => ({ 'template.json': JSON.stringify({ Resources }, null, 2) });
export const tf = (text: string): Files => ({ 'main.tf': text });
export const without = (o: Record<string, unknown>, ...keys: string[]) => Object.fromEntries(Object.entries(o).filter(([k]) => !keys.includes(k)));

const compact = (path: string, content: string) => path.endsWith('.json') ? JSON.stringify(JSON.parse(content)) : content;
/** The files with one text in place of another one; JSON is compact before. */
export const swap = (files: Files, from: string, to: string): Files => {
  const texts = Object.entries(files).map(([path, content]) => [path, compact(path, String(content))] as const);
  if (!texts.some(([, text]) => text.includes(from))) throw new Error(`no ${from} in ${JSON.stringify(texts)}`);
  return Object.fromEntries(texts.map(([path, text]) => [path, text.split(from).join(to)]));
};
