/** The widths of Helvetica and Arial in thousandths of the font size, from the space to the tilde. */
const WIDTHS = ('278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 '
  + '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 '
  + '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584').split(' ').map(Number);
const FIRST = 32;
/** Other letters: no script is wider than a square. */
const WIDEST = 1000;
/** The fonts that stand in for Helvetica where it is missing are wider, DejaVu Sans most. */
const STAND_IN = 1.18;
const BOLD = 1.1;

/** How wide a text gets at most, in pixels. */
export function widthOf(text: string, size: number, bold = false): number {
  const units = [...text].reduce((sum, letter) => sum + (WIDTHS[letter.codePointAt(0)! - FIRST] ?? WIDEST), 0);
  return units / 1000 * size * STAND_IN * (bold ? BOLD : 1);
}

/** A text that is no wider than some pixels: what is left out is in the middle, as names begin and end with what tells them apart. */
export function fitted(text: string, widest: number, size: number, bold = false): string {
  if (widthOf(text, size, bold) <= widest) {
    return text;
  }
  const letters = [...text];
  for (let kept = letters.length - 1; kept > 1; kept--) {
    const short = `${letters.slice(0, Math.ceil(kept / 2)).join('')}…${letters.slice(letters.length - Math.floor(kept / 2)).join('')}`;
    if (widthOf(short, size, bold) <= widest) {
      return short;
    }
  }
  return '…';
}
