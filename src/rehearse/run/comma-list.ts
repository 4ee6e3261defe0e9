/** The items of an option that is a list; none where it is absent. */
export function commaList(text: string | undefined): string[] {
  return (text ?? '').split(',').map(item => item.trim()).filter(item => item !== '');
}
