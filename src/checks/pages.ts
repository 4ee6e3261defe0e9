/** Where the source of this library is. The package holds no pages: what points to one points there. */
export const REPOSITORY = 'https://github.com/cdk-msk-connect/cdk-msk-connect';

/** The address of a page of the documentation, by its path in the repository. */
export function pageUrl(path: string): string {
  return `${REPOSITORY}/blob/main/${path}`;
}

/** The address of the page of a rule. */
export function rulePage(id: string): string {
  return pageUrl(`docs/rules/${id}.md`);
}
