import ts from 'typescript';

/**
 * Declarations without the members of classes and interfaces that are marked as internal. A class that is internal as a whole stays:
 * others extend it, and what they inherit is public.
 */
export function withoutInternalMembers(declarations: string): string {
  return internalMembers(declarations)
    // from the end, so that the places before stay where they are
    .reverse()
    .reduce((text, member) => text.slice(0, member.getFullStart()) + text.slice(member.getEnd()), declarations);
}

/** In the order of the text; none stands in another. */
export function internalMembers(declarations: string): ts.Node[] {
  const source = ts.createSourceFile('declarations.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isClassElement(node) || ts.isTypeElement(node)) && isInternal(node, declarations)) {
      found.push(node);
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return found;
}

/** As the compiler has it: by the text of the comment next to it, wherever in the comment the tag stands. */
function isInternal(node: ts.Node, text: string): boolean {
  const comment = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  return comment !== undefined && text.slice(comment.pos, comment.end).includes('@internal');
}
