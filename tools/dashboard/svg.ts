/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface TextStyle {
  readonly size?: number;
  readonly anchor?: 'start' | 'end';
  readonly fill?: string;
  readonly bold?: boolean;
  readonly mono?: boolean;
}

export function rect(box: Box, fill: string, stroke = 'none', radius = 6): string {
  return `<rect x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>\n`;
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, dashes?: string, width = 1): string {
  const dash = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${stroke}" stroke-width="${width}"${dash}/>\n`;
}

export function path(points: ReadonlyArray<readonly [number, number]>, stroke: string): string {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="1.6"/>\n`;
}

export function text(x: number, y: number, content: string, style: TextStyle = {}): string {
  if (content === '') {
    return '';
  }
  const attributes = [
    `font-size="${style.size ?? 12}"`,
    `fill="${style.fill ?? '#16191f'}"`,
    ...style.anchor === 'end' ? ['text-anchor="end"'] : [],
    ...style.bold ? ['font-weight="600"'] : [],
    ...style.mono ? ['font-family="monospace"'] : [],
  ];
  return `<text x="${px(x)}" y="${px(y)}" ${attributes.join(' ')}>${escaped(content)}</text>\n`;
}

export function document(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" `
    + `font-family="Helvetica, Arial, sans-serif">\n${content}</svg>\n`;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(content: string): string {
  return content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
