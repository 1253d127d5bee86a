/** What a run says of its letters in elements, in the order of the schema (ECMA-376 part 1, 21.1.2.3.9): fills of all forms are one kind. */
export const letterKinds = ['a:ln', 'fill', 'a:effectLst', 'a:latin', 'a:ea', 'a:cs', 'a:sym', 'a:hlinkClick'] as const;

/** The kind of an element by its name; the name itself where the list has no such kind. */
export const letterKindOf = (name: string): string => (name.endsWith('Fill') ? 'fill' : name);
