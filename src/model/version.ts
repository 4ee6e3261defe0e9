/** A version by its numbers: `3.6.1.Final` is 3, 6, 1. An `x` that stands for a number, as in `3.9.x`, is the newest of all. */
function numbersOf(version: string): number[] {
  return (version.match(/\d+|\bx\b/g) ?? []).map(part => part === 'x' ? Infinity : Number(part));
}

/** Compares versions by their numbers; what is not a number counts as zero. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [numbersOf(left), numbersOf(right)];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one, other] = [a[index] ?? 0, b[index] ?? 0];
    if (one !== other) {
      return one < other ? -1 : 1;
    }
  }
  return 0;
}

/** Whether a version is at least another; `undefined` where it is not known, or is none. */
export function isAtLeast(version: string | undefined, minimum: string): boolean | undefined {
  return version === undefined || !/^\d+\.\d+/.test(version) ? undefined : compareVersions(version, minimum) >= 0;
}

/** The first two numbers, as in `3.9`; `undefined` where it is not known, or is no version. */
export function minorVersion(version: string | undefined): string | undefined {
  return /^\d+\.\d+/.exec(version ?? '')?.[0];
}
