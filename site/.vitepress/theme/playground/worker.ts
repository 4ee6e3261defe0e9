import { withBase } from 'vitepress';
import type { Answers, Asked, Response } from '../../../../playground/messages';

interface Waiting { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }

/**
 * A worker, with the checks or with what prints the construct code. It is made of a blob, so that the policy of the page holds for it, too: it can load files of this site and nothing else.
 */
export class PlayWorker {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(file: 'checks' | 'code') {
    const folder = new URL(withBase('/playground'), location.href).href;
    const code = `self.FACTS = ${JSON.stringify(folder)}; importScripts(${JSON.stringify(`${folder}/${file}.js`)});`;
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    this.worker = new Worker(address);
    this.worker.onmessage = ({ data: { id, answer, error } }: MessageEvent<Response>) => {
      const { resolve, reject } = this.waiting.get(id)!;
      this.waiting.delete(id);
      if (error === undefined) resolve(answer as never); else reject(new Error(error));
    };
    this.worker.onerror = ({ message }) => {
      this.waiting.forEach(({ reject }) => reject(new Error(message || `${file}.js cannot be loaded`)));
      this.waiting.clear();
    };
  }

  ask<K extends keyof Asked>(kind: K, asked: Asked[K]): Promise<Answers[K]> {
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, kind, asked });
    });
  }

  close(): void {
    this.worker.terminate();
  }
}
