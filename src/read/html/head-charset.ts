import { charsetNamed } from '../charset/charsets.js';

/**
 * The character set that a page declares anywhere in its head, in `<meta>` or in the first line of XML; undefined where it
 * declares none that is known. Scripts, styles and comments declare nothing.
 *
 * @param page one byte a character
 */
export function headCharset(page: string): string | undefined {
  const inXml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]+)/i.exec(page.slice(0, 1000))?.[1];
  const declared = inXml === undefined ? undefined : charsetNamed(inXml);
  if (declared !== undefined) return declared;
  for (let at = page.indexOf('<'); at >= 0 && at < longestHead; at = page.indexOf('<', at)) {
    const name = /^<(?:!--|\/?[a-z\d]+)/i.exec(page.slice(at, at + 20))?.[0].toLowerCase();
    if (name === '</head' || name === '<body') return undefined;
    if (name === '<meta') {
      const set = charsetOf(page.slice(at, at + longestTag));
      if (set !== undefined) return set;
    }
    const end = ends.get(name ?? '');
    const behind = end === undefined ? at + 1 : page.indexOf(end, at + 1);
    if (behind < 0) return undefined;
    at = behind;
  }
  return undefined;
}

/** Characters; pages put whole programs into their heads. */
const longestHead = 1_000_000;
const longestTag = 1000;

/** What ends an element whose text is no markup. */
const ends: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
]);

function charsetOf(text: string): string | undefined {
  const tag = /^<meta\b[^>]*/i.exec(text)?.[0] ?? '';
  const isOther = /\s(?:name|property)\s*=/i.test(tag);
  const label = isOther ? undefined : /\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(tag)?.[1];
  return label === undefined ? undefined : charsetNamed(label);
}
