/**
 * A text without what stands between fences, which is for a program and said by nobody: "```sh", "git status", "```". A fence that is never
 * closed fences nothing off.
 */
export const withoutFencedCode = (text: string): string => (text.includes(fence) ? text.replace(fenced, '') : text);

const fence = '```';
/** The lines between two fences; the text behind the second begins a line of its own. */
const fenced = /^[ \t]*```[\w+#.-]*[ \t]*\n(?:(?![ \t]*```)[^\n]*\n)*[ \t]*```[ \t]*(?:\n|$)/gm;
