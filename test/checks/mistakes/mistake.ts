export type Options = Readonly<Record<string, unknown>>;
export type Files = Record<string, string | Buffer>;

/** What somebody wrote and what they meant, each as the files that are checked, and a part of the finding: its rule, option and message; options of the command line. */
export interface Mistake { readonly name: string; readonly wrong: Files; readonly right: Files; readonly says: RegExp; readonly options?: readonly string[] }

export type Form = (config: Options) => Files;

/** A mistake in the options of one connector, laid over options that are right; undefined leaves one out. */
export function mistake(name: string, form: Form, options: Options, wrong: Options, right: Options, says: RegExp): Mistake {
  return { name, wrong: form({ ...options, ...wrong }), right: form({ ...options, ...right }), says };
}

/** A mistake of which both files are written out. */
export const each = (name: string, wrong: Files, right: Files, says: RegExp): Mistake => ({ name, wrong, right, says });
