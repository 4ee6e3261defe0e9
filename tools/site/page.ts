/** A page: its Markdown file on the site, and what is in it. */
export interface Page {
  readonly place: string;
  readonly markdown: string;
}
