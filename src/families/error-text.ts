/** What a worker logs when something goes wrong, and what is known of it. */
export interface ErrorText {
  /** The name of the entry, and its heading in docs/troubleshooting.md. */
  readonly id: string;
  /** What tells it, in the message and its causes together. */
  readonly pattern: RegExp;
  /** What has happened, in plain words. */
  readonly cause: string;
  /** What to change. */
  readonly fix: string;
  /** The rules that say it before a deploy, as far as it can be known then. */
  readonly rules?: readonly string[];
  /** The section of the runbook that says how to go on with a connector that runs. */
  readonly runbook?: string;
  /** The log of a run of this project (`test/cli/log/logs`), or a public page. */
  readonly source: string;
}
