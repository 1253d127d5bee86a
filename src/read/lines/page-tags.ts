/**
 * A plain text without the tags that a page left in it when it was saved or copied: what parts paragraphs on a page parts them here, what
 * sets letters goes. Tags that a text only speaks of stay, since no end tag goes with them ("put a <div> around it").
 */
export function withoutPageTags(text: string): string {
  const names = leftNames(text);
  if (names.size === 0) return text;
  return text
    .replace(/<(script|style)\b[^<>]*>[^<]*<\/\1>/giu, '')
    .replace(tag, (whole, name: string) => {
      const lower = name.toLowerCase();
      if (!names.has(lower)) return whole;
      if (block.has(lower)) return '\n\n';
      return cell.has(lower) ? ' ' : '';
    })
    .replace(/&nbsp;/gu, ' ')
    .replace(/&quot;/gu, '"')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
}

/** Names of tags that begin and end in a text, or that need no end. */
function leftNames(text: string): Set<string> {
  const [begun, ended] = [new Set<string>(), new Set<string>()];
  for (const [whole, name = ''] of text.matchAll(tag)) (whole.startsWith('</') ? ended : begun).add(name.toLowerCase());
  const isPage = [...ended].some((name) => begun.has(name)) || /<br *\/>/iu.test(text);
  const left = [...begun, ...ended].filter((name) => single.has(name) || (begun.has(name) && ended.has(name)));
  return new Set(isPage ? left : []);
}

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Begin a line of their own on a page. */
const block = names(
  'article blockquote br caption center div dd dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p section table tbody tfoot thead tr ul',
);
const cell = names('td th');
const inline = names('a b em font i img small span strong sub sup u');
/** Have no end tag. */
const single = names('br hr img');

const tag = new RegExp(`</?(${[...block, ...cell, ...inline].join('|')})(?=[\\s/>])[^<>]*>`, 'giu');
