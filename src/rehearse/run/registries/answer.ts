/** What a stand-in answers over HTTP, in JSON. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

export type Json = { readonly [key: string]: any };
