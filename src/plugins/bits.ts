/** True when a single bit (1, 2, 4, …) is set. Arithmetic instead of bit operators, which are as good as always a typing error elsewhere. */
export function hasFlag(flags: number, bit: number): boolean {
  return Math.floor(flags / bit) % 2 === 1;
}
