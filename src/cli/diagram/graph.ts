/** What a box of a picture stands for; it decides its color. */
export type NodeKind = 'data' | 'connector' | 'cluster' | 'service';

/** A box. */
export interface DiagramNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly lines: readonly string[];
  /** The network in which it stands. */
  readonly network?: string;
}

/** A topic, inside of the box of its cluster. */
export interface DiagramTopic {
  readonly cluster: string;
  readonly name: string;
}

/** Where data goes, from box to box; at a cluster, from or to one of its topics. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly topic?: string;
}

export interface DiagramNetwork {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a picture shows. The texts are names and hosts alone: no value of an option stands in it. */
export class Diagram {
  private readonly nodesById = new Map<string, DiagramNode>();
  private readonly topicsByName = new Map<string, DiagramTopic>();
  private readonly edgesByEnds = new Map<string, DiagramEdge>();
  private readonly networksById = new Map<string, DiagramNetwork>();

  get nodes(): readonly DiagramNode[] {
    return [...this.nodesById.values()];
  }

  get edges(): readonly DiagramEdge[] {
    return [...this.edgesByEnds.values()];
  }

  /** The networks in which something stands. */
  get networks(): readonly DiagramNetwork[] {
    const used = new Set(this.nodes.map(({ network }) => network));
    return [...this.networksById.values()].filter(({ id }) => used.has(id));
  }

  topicsOf(cluster: string): readonly string[] {
    return [...this.topicsByName.values()].filter(topic => topic.cluster === cluster).map(({ name }) => name);
  }

  isCluster(id: string): boolean {
    return this.nodesById.get(id)?.kind === 'cluster';
  }

  has(id: string): boolean {
    return this.nodesById.has(id);
  }

  add(node: DiagramNode): string {
    if (!this.nodesById.has(node.id)) {
      this.nodesById.set(node.id, node);
    }
    return node.id;
  }

  addNetwork(network: DiagramNetwork): string {
    this.networksById.set(network.id, this.networksById.get(network.id) ?? network);
    return network.id;
  }

  addTopic(cluster: string, name: string): void {
    this.topicsByName.set(`${cluster}\n${name}`, { cluster, name });
  }

  /** What goes from a box to another one; one of them is the cluster of the topic. */
  connect(from: string, to: string, topic?: string): void {
    if (from !== to) {
      this.edgesByEnds.set([from, to, topic].join('\n'), { from, to, ...topic !== undefined && { topic } });
    }
  }
}
