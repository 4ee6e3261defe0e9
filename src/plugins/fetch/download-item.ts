/** One download. */
export interface Download {
  readonly url: string;
  readonly sha256?: string;
  /** Size, when it was pinned. */
  readonly size?: number;
  /** How messages name the file. */
  readonly what: string;
  /** `Authorization` header for the host of the URL, never sent elsewhere and never printed. */
  readonly authorization?: string;
  /** What may be the reason where the file does not come. */
  readonly hint?: string;
  /** Whether the file must be a ZIP, JAR or tar.gz. @default true */
  readonly archive?: boolean;
}
