import type { PlacedBox, Frame, Line } from './layout';
import { layoutOf } from './layout';
import { baselines, PADDING, TOPIC_HEIGHT } from './boxes';
import type { Diagram } from './graph';

/** Light, and dark where the reader's device is. */
const STYLE = `
.page{fill:#ffffff}.frame{fill:#f6f8fa;stroke:#8c959f;stroke-dasharray:5 4}.box{fill:#ffffff;stroke-width:1.5}.topic{fill:#f6f8fa;stroke:#afb8c1}
.data{stroke:#1a7f37}.connector{stroke:#0969da;stroke-width:2}.cluster{stroke:#8250df}.service{stroke:#bc4c00}
text{fill:#1f2328;font-size:12px}.title{font-weight:600;font-size:13px}.note{fill:#57606a}.line{fill:none;stroke:#57606a;stroke-width:1.5}.head{fill:#57606a}
@media (prefers-color-scheme:dark){.page{fill:#0d1117}.frame{fill:#161b22;stroke:#6e7681}.box{fill:#0d1117}.topic{fill:#161b22;stroke:#484f58}
.data{stroke:#3fb950}.connector{stroke:#58a6ff}.cluster{stroke:#bc8cff}.service{stroke:#f0883e}
text{fill:#e6edf3}.note{fill:#9198a1}.line{stroke:#9198a1}.head{fill:#9198a1}}
`.trim();

/** A picture as SVG that needs nothing beside it. */
export function svgOf(diagram: Diagram, title: string): string {
  const { width, height, boxes, frames, lines } = layoutOf(diagram);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Helvetica, Arial, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="head" markerWidth="8" markerHeight="8" refX="6" refY="4" orient="auto-start-reverse"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>',
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...frames.flatMap(frameLines),
    ...lines.map(lineOf),
    ...boxes.flatMap(boxLines),
    '</svg>',
    '',
  ].join('\n');
}

function frameLines({ x, y, width, height, texts }: Frame): string[] {
  const at = baselines(texts.length);
  return [
    `<rect class="frame" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="8"/>`,
    ...texts.map((text, index) => textAt(x + PADDING, y + at[index], text, index === 0 ? 'title' : 'note')),
  ];
}

function boxLines({ box, x, y, width }: PlacedBox): string[] {
  const at = baselines(1 + box.lines.length);
  return [
    `<rect class="box ${box.node.kind}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(box.height)}" rx="6"/>`,
    textAt(x + PADDING, y + at[0], box.title, 'title'),
    ...box.lines.map((line, index) => textAt(x + PADDING, y + at[index + 1], line, 'note')),
    ...box.topics.flatMap(({ text, y: top }) => [
      `<rect class="topic" x="${px(x + PADDING - 4)}" y="${px(y + top)}" width="${px(width - PADDING * 2 + 8)}" height="${TOPIC_HEIGHT}" rx="4"/>`,
      textAt(x + PADDING + 2, y + top + 14, text),
    ]),
  ];
}

/** Curves between columns, straight through them. */
function lineOf({ points, turned }: Line): string {
  const [[startX, startY]] = points;
  const pieces = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index];
    const middle = px((fromX + x) / 2);
    return index % 2 === 1 ? `L${px(x)} ${px(y)}` : `C${middle} ${px(fromY)} ${middle} ${px(y)} ${px(x)} ${px(y)}`;
  });
  return `<path class="line" d="M${px(startX)} ${px(startY)}${pieces.join('')}" marker-${turned ? 'start' : 'end'}="url(#head)"/>`;
}

function textAt(x: number, y: number, content: string, style?: string): string {
  return `<text${style === undefined ? '' : ` class="${style}"`} x="${px(x)}" y="${px(y)}">${escaped(content)}</text>`;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(content: string): string {
  return content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
