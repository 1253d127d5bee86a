// Markdown files of sites and repositories, as text that somebody would paste.
import { chapters, wordCount } from '../text/cut.js';
import { unwrap } from '../text/lines.js';

/** Front matter and what follows it. */
export function frontMatter(raw: string): { title: string | undefined; body: string } {
  const match = /^\s*---\r?\n([\s\S]*?)\r?\n---\s*\r?\n([\s\S]*)$/.exec(raw);
  if (!match) return { title: undefined, body: raw };
  // A quoted title may go on in the next line.
  const quoted = /^title:\s*(["'])([\s\S]*?)\1\s*$/im.exec(match[1] ?? '')?.[2];
  const title = (quoted ?? /^title:\s*(.+)$/im.exec(match[1] ?? '')?.[1])?.replace(/\s+/g, ' ').trim();
  return { title, body: match[2] ?? '' };
}

/** The body under its title, unless the body begins with a title of its own. */
export function withTitle({ title, body }: { title: string | undefined; body: string }): string {
  const text = unwrap(body);
  return title === undefined || /^\s*# /.test(text) ? text : `# ${title}\n\n${text}`;
}

/** What a site's generator would have filled in: paths stay, commands go. */
export const withoutTemplates = (text: string): string =>
  text
    .replace(/\{\{\s*["']([^"']+)["'][^}]*\}\}/g, '$1')
    .replace(/\{%[^%]*%\}/g, '')
    .replace(/\{\{[^}]*\}\}/g, '');

const firstLine = (text: string): string | undefined =>
  text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('|'));

/** The whole text where it is short, else its sections of a fitting length. */
export function sections(
  text: string,
  heading: RegExp,
  { least, most }: { least: number; most: number },
  title = firstLine(text),
): string[] {
  if (wordCount(text) <= most) return [text];
  return chapters(text, heading, title).filter((section) => {
    const words = wordCount(section);
    return words >= least && words <= most;
  });
}
