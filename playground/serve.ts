import { Facts } from './facts';
import type { Answers, Asked, Request, Response } from './messages';

/** What a worker has of its surroundings. */
interface Scope {
  /** The folder with the facts, told by the page. */
  readonly FACTS: string;
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(response: Response): void;
}

declare const self: Scope;

/** Answers what the page asks, each with the facts that it takes. */
export function serve(answers: { readonly [K in keyof Asked]?: (asked: Asked[K]) => Answers[K] }): void {
  const facts = new Facts(self.FACTS);
  self.onmessage = ({ data: { id, kind, asked } }) => {
    facts.given(() => (answers[kind] as (given: unknown) => unknown)(asked)).then(
      answer => self.postMessage({ id, answer }),
      (error: unknown) => self.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
    );
  };
}
