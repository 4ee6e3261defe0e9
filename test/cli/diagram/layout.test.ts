import { readStacks } from '../../../src/adapters';
import { Diagram } from '../../../src/cli/diagram/graph';
import { layersOf } from '../../../src/cli/diagram/layers';
import { layoutOf } from '../../../src/cli/diagram/layout';
import type { Layout } from '../../../src/cli/diagram/layout';
import { diagramOf } from '../../../src/cli/diagram/read';
import { fitted, widthOf } from '../../../src/cli/diagram/text-width';
import { exampleNames } from '../../../tools/examples/readmes';

const ROOT = `${__dirname}/../../..`;

/** Boxes that meet, stick out of the picture, or stand in the frame of a network that is not theirs. */
function faults({ boxes, frames, width, height }: Layout): string[] {
  const meet = (a: { x: number; y: number; width: number; height: number }, b: typeof a) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const areas = boxes.map(({ box, x, y, width: wide }) => ({ title: box.title, network: box.node.network, x, y, width: wide, height: box.height }));
  return [
    ...areas.flatMap((one, index) => areas.slice(index + 1).filter(other => meet(one, other)).map(other => `${one.title} meets ${other.title}`)),
    ...areas.filter(area => area.x < 0 || area.y < 0 || area.x + area.width > width || area.y + area.height > height).map(({ title }) => `${title} sticks out`),
    ...frames.flatMap((frame, index) => frames.slice(index + 1).filter(other => meet(frame, other)).map(() => 'frames meet')),
    ...areas.filter(area => area.network === undefined && frames.some(frame => meet(area, frame))).map(({ title }) => `${title} stands in a frame`),
  ];
}

/** Lines that go through a box: looked at where they are straight, in the columns, and at the gaps between them. */
function crossings({ boxes, lines }: Layout): string[] {
  return lines.flatMap(({ points }) => points.slice(1, -1).flatMap(([x, y]) => boxes.filter(each => x >= each.x && x <= each.x + each.width && y > each.y && y < each.y + each.box.height).map(({ box }) => box.title)));
}

test.each(exampleNames())('no boxes of %s meet, and no line goes through one', (name) => {
  const layout = layoutOf(diagramOf(readStacks(`examples/${name}/expected`, ROOT)));
  expect(layout.boxes.length).toBeGreaterThan(0);
  expect([...faults(layout), ...crossings(layout)]).toEqual([]);
});

test('a big picture: several networks, circles, long ways, many topics, long names', () => {
  const diagram = new Diagram();
  const node = (id: string, kind: 'data' | 'connector' | 'cluster', network?: string) => diagram.add({ id, kind, title: `${id} `.repeat(id === 'c0' ? 30 : 1), lines: ['one', 'two'], network });
  ['a', 'b', 'c'].forEach(id => diagram.addNetwork({ id, title: `VPC ${id} with a long title that is wider than its boxes`, lines: ['3 subnets'] }));
  for (let each = 0; each < 30; each++) {
    node(`d${each}`, 'data', [undefined, 'a', 'b'][each % 3]);
    node(`c${each}`, 'connector', ['a', 'b', 'c'][each % 3]);
    node(`k${each % 4}`, 'cluster', 'c');
    diagram.addTopic(`k${each % 4}`, `topic-${each}`);
    diagram.connect(`d${each}`, `c${each}`);
    diagram.connect(`c${each}`, `k${each % 4}`, `topic-${each}`);
    // back to where it came from, past the cluster
    diagram.connect(`k${each % 4}`, `d${(each + 7) % 30}`, `topic-${each}`);
  }
  const layout = layoutOf(diagram);
  expect(layout.boxes).toHaveLength(64);
  expect(layout.frames).toHaveLength(3);
  expect([...faults(layout), ...crossings(layout)]).toEqual([]);
  expect(layout.lines.filter(({ turned }) => turned).length).toBeGreaterThan(0);
});

test('more topics than fit are one row, at which their lines meet', () => {
  const diagram = new Diagram();
  diagram.add({ id: 'k', kind: 'cluster', title: 'k', lines: [] });
  diagram.add({ id: 's', kind: 'connector', title: 's', lines: [] });
  Array.from({ length: 40 }, (_, each) => `t${each}`).forEach(topic => {
    diagram.addTopic('k', topic);
    diagram.connect('k', 's', topic);
  });
  const [cluster] = layoutOf(diagram).boxes;
  expect(cluster.box.topics.map(({ text }) => text).slice(-2)).toEqual(['t10', 'and 29 more topics']);
  expect(cluster.box.meets('t39')).toBe(cluster.box.meets('t11'));
});

test('what is read stands to the left of what reads it; the edge that closes a circle is turned', () => {
  const { layers, directed } = layersOf(['a', 'b', 'c'], [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }, { from: 'c', to: 'a' }]);
  expect([...layers.values()]).toEqual([0, 1, 2]);
  expect(directed.filter(({ turned }) => turned).map(({ edge }) => edge)).toEqual([{ from: 'c', to: 'a' }]);
});

test('texts are made to fit in the middle', () => {
  expect(fitted('short', 200, 12)).toBe('short');
  const cut = fitted('a-very-long-name-of-a-topic-that-nobody-would-read-to-its-end', 120, 12);
  expect(cut).toMatch(/^a-very.*….*end$/);
  expect(widthOf(cut, 12)).toBeLessThanOrEqual(120);
  expect(widthOf('漢字', 12)).toBeGreaterThan(widthOf('ab', 12));
  expect(fitted('', 10, 12)).toBe('');
});
