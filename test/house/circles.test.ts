import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOMS } from '../../projenrc/rooms';

const ROOT = path.join(__dirname, '..', '..');

/** What each file of a folder imports or exports again of that folder, types too. Parts that are loaded when they are needed are no imports. */
function importsWithin(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = fs.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(file => file.split(path.sep).join('/'))
    .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.includes('node_modules/')).sort();
  const known = new Set(files);
  return new Map(files.map(file => {
    const text = fs.readFileSync(path.join(ROOT, folder, file), 'utf8');
    const specifiers = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']*)';$/gm), ...text.matchAll(/^import '(\.[^']*)';$/gm)];
    return [file, specifiers.flatMap(([, specifier]) => {
      const target = path.posix.join(path.posix.dirname(file), specifier);
      return [`${target}.ts`, `${target}/index.ts`].find(each => known.has(each)) ?? [];
    })];
  }));
}

const GRAPH = importsWithin('src');
const roomOf = (file: string) => file.includes('/') ? file.split('/')[0] : '';

/** The sets of files that lead back to themselves (Tarjan). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    low.set(file, order.get(file)!);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) {
        visit(next);
        low.set(file, Math.min(low.get(file)!, low.get(next)!));
      } else if (stack.includes(next)) {
        low.set(file, Math.min(low.get(file)!, order.get(next)!));
      }
    }
    if (low.get(file) === order.get(file)) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1 || graph.get(file)!.includes(file)) {
        found.push(circle.sort());
      }
    }
  };
  [...graph.keys()].filter(file => !order.has(file)).forEach(file => order.has(file) || visit(file));
  return found;
}

test('the walk sees imports, and a circle where there is one', () => {
  expect([...GRAPH.values()].flat().length).toBeGreaterThan(1000);
  expect(GRAPH.get('cluster/kafka-topic.ts')).toEqual(expect.arrayContaining(['checks/index.ts', 'cluster/model.ts']));
  expect(circles(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']], ['d', ['d']]]))).toEqual([['b', 'c'], ['d']]);
});

test.each(['src', 'handlers', 'lsp', 'projenrc', 'test', 'tools'])('no file of %s leads back to itself, not by types either', (folder) => {
  expect(circles(folder === 'src' ? GRAPH : importsWithin(folder)).map(circle => circle.join(' '))).toEqual([]);
});

test('every folder is a room with its place in the house', () => {
  expect([...new Set([...GRAPH.keys()].map(roomOf))].filter(room => room !== '').sort()).toEqual([...ROOMS].sort());
});

test('a room imports from rooms above it alone, and through their faces', () => {
  const wrong = [...GRAPH].flatMap(([file, targets]) => targets.filter(target => {
    const [from, to] = [roomOf(file), roomOf(target)];
    return from !== '' && from !== to && (to === '' || ROOMS.indexOf(to) > ROOMS.indexOf(from) || !/^[^/]+\/(index|internal)\.ts$/.test(target));
  }).map(target => `${file} -> ${target}`));
  expect(wrong).toEqual([]);
});
