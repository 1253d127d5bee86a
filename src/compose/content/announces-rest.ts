/** Whether the first of several lines is a sentence that announces the others: "The bill has two parts:". */
export function announcesRest(lines: readonly { readonly text: string }[]): boolean {
  const [first, ...others] = lines;
  return first !== undefined && others.length > 1 && first.text.trimEnd().endsWith(':');
}
