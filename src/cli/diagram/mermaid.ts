import type { Diagram, DiagramNode } from './graph';

const COLORS: Readonly<Record<DiagramNode['kind'], string>> = { data: '#1a7f37', connector: '#0969da', cluster: '#8250df', service: '#bc4c00' };

/** A picture as text that GitHub, GitLab and other places draw. */
export function mermaidOf(diagram: Diagram): string {
  const ids = new Map(diagram.nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const topics = new Map(diagram.nodes.flatMap(({ id }) => diagram.topicsOf(id).map((name, index) => [`${id}\n${name}`, `${ids.get(id)}t${index + 1}`] as const)));
  const drawn = (node: DiagramNode): string[] => {
    const label = [node.title, ...node.lines].map(escaped).join('<br/>');
    const names = diagram.topicsOf(node.id);
    return names.length === 0 ? [`${ids.get(node.id)}["${label}"]:::${node.kind}`]
      : [`subgraph ${ids.get(node.id)}["${label}"]`, ...names.map(name => `  ${topics.get(`${node.id}\n${name}`)}["${escaped(name)}"]`), 'end'];
  };
  const networks = diagram.networks.flatMap(({ id, title, lines }, index) => [
    `subgraph v${index + 1}["${[title, ...lines].map(escaped).join(', ')}"]`,
    ...diagram.nodes.filter(({ network }) => network === id).flatMap(drawn).map(line => `  ${line}`),
    'end',
  ]);
  const end = (node: string, topic: string | undefined) => topics.get(`${node}\n${topic}`) ?? ids.get(node)!;
  const lines = [
    ...networks,
    ...diagram.nodes.filter(({ network }) => network === undefined).flatMap(drawn),
    ...diagram.edges.map(({ from, to, topic }) => `${end(from, topic)} --> ${end(to, topic)}`),
    ...Object.entries(COLORS).map(([kind, color]) => `classDef ${kind} stroke:${color}`),
  ];
  return `flowchart LR\n${lines.map(line => `  ${line}\n`).join('')}`;
}

/** What Mermaid takes for its own, as entities. */
function escaped(text: string): string {
  return text.replace(/[#&<>"`\\[\](){}|*_~]/g, letter => `#${letter.codePointAt(0)};`);
}
