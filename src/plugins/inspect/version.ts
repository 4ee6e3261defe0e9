/** Raised when inspection learns to see more, so that remembered results are not reused. */
export const INSPECTION_VERSION = 5;
