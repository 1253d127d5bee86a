// English news, releases, speeches, minutes and how-tos.
import { beginning, pieces, wordCount } from '../text/cut.js';
import { csvRows } from '../text/csv.js';
import { decodeEntities, htmlToText } from '../text/html.js';
import { blocksOf, rejoin, unwrap, unwrapByWidth } from '../text/lines.js';
import { frontMatter, sections, withoutTemplates, withTitle } from './markdown.js';
import { inPieces, type Reader } from './reader.js';

const SPOKEN = 1500;

const wireStory = (raw: string, id: string): string | undefined =>
  raw.split('<REUTERS ').find((piece) => piece.includes(`NEWID="${id}"`));

/** Paragraphs of the wire begin with blanks; each article ends with the agency's name. */
export const reuters: Reader = {
  parts: (raw) => [...raw.matchAll(/LEWISSPLIT="TRAIN"[^>]*NEWID="(\d+)"/g)].map(([, id]) => id ?? ''),
  text: (raw, part = '') => {
    const story = wireStory(raw, part) ?? '';
    const field = (name: string): string | undefined => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(story)?.[1];
    const body = field('BODY');
    const title = field('TITLE');
    if (body === undefined || title === undefined) return undefined;
    const paragraphs = `    ${body.replace(/&#3;|\s+REUTER\s*$/gi, '').replace(/\s+reuter\s*(?:&#3;)?\s*$/i, '')}`
      .split(/\n {4,}|^ {4,}/)
      .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
      .filter(Boolean);
    const [first = '', ...others] = paragraphs;
    const dateline = field('DATELINE')?.trim() ?? '';
    return decodeEntities([title.trim(), `${dateline} ${first}`.trim(), ...others].join('\n\n'));
  },
};

/** Pages that were read as the wrong encoding once, and written out again as UTF-8. */
const repaired = (text: string): string =>
  /â[\u0080-\u00BF]|Â[\u0080-\u00BF]/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text;

export const attorneyGeneral: Reader = {
  text: (raw) => {
    const content = /<div id="content">([\s\S]*?)<!-- content close -->/.exec(raw)?.[1];
    return content === undefined ? undefined : htmlToText(repaired(content));
  },
};

const TAIL =
  /^(?:Share|Latest Posts|Related Posts|Recent News|Latest News|Recent Posts|Back|News Releases|Leadership|Read More|https?:\/\/\S+\.(?:png|jpe?g|webp)|DISTRICT ATTORNEY'S OFFICE|Tweet|Tagged with:|Search for)$/i;
const HEAD =
  /^(?:Scroll to top|Follow Us|–|Skip to (?:main )?content|Search for|Press|Press Release|News|\d+ min read|Home|HOME|GET HELP|REPORT A CRIME|CONTACT US|SEAL YOUR CONVICTION|You are here:|\d|\/|Click Here.*|Admin \|.*|Author|Published)$/;

/** Menus stand as lines of their own around a release; its title often stands thrice above it. */
export const prosecutors: Reader = {
  text: (raw) => {
    const lines = raw
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (/just a moment|pardon our interruption|you've disabled/i.test(raw)) return undefined;
    const [first = '', ...others] = lines;
    const title = first.replace(/\s+[-|]\s+[^-|]*$/, '');
    const again = others.slice(0, 25).lastIndexOf(title);
    const body = others.slice(again + 1);
    const tail = body.findIndex((line, i) => i > 2 && (TAIL.test(line) || /^#{1,6}$/.test(line)));
    const kept = (tail === -1 ? body : body.slice(0, tail)).filter(
      (line) => !HEAD.test(line) && !(line.endsWith('...') && title.startsWith(line.slice(0, -3).trim())),
    );
    const wrapped = kept.length > 12 && kept.filter((line) => line.length < 110).length > 0.8 * kept.length;
    return [title, ...(wrapped ? unwrapByWidth(kept) : rejoin(kept))].join('\n\n');
  },
};

export const companyBlogs: Reader = {
  text: (raw) => {
    if (!/^language: "en"$/m.test(raw)) return undefined;
    const { title, body } = frontMatter(raw);
    return withTitle({ title: title?.replace(/\s[-|\\]+\s[^-|]*$/, ''), body });
  },
};

/** Minutes came as one line, with runs of blanks between paragraphs. */
export const fedMinutes: Reader = inPieces((raw) => {
  const paragraphs = raw
    .replace(/\s*\n\s*/g, '     ')
    .split(/\s{4,}/)
    .map((line) => line.trim())
    .filter(Boolean);
  const whole = paragraphs.filter((line) => /[.!?:”"]$/.test(line) || wordCount(line) < 12);
  if (whole.length < 0.95 * paragraphs.length) return [];
  const start = /^[a-z(]/.test(whole[0] ?? '') ? 1 : 0;
  return [beginning(whole.slice(start).join('\n\n'), SPOKEN)];
});

/** A sentence a row; whoever speaks on goes on in the same paragraph, six sentences at most. */
export const pressConferences: Reader = {
  text: (raw) => {
    const paragraphs: { speaker: string; sentences: string[] }[] = [];
    for (const row of csvRows(raw)) {
      const speaker = (row['speaker'] ?? '').trim();
      const last = paragraphs.at(-1);
      if (last?.speaker === speaker && last.sentences.length < 6) last.sentences.push((row['sentence'] ?? '').trim());
      else paragraphs.push({ speaker, sentences: [(row['sentence'] ?? '').trim()] });
    }
    const named = paragraphs.map(
      ({ speaker, sentences }, i) =>
        (paragraphs[i - 1]?.speaker === speaker ? '' : `${speaker}. `) + sentences.join(' '),
    );
    // The statement comes first; a briefing on the questions begins where the first of them is put.
    const question = paragraphs.findIndex(({ speaker }) => speaker !== paragraphs[0]?.speaker);
    return beginning(named.slice(Math.max(0, question)).join('\n\n'), SPOKEN);
  },
};

export const fedSpeeches: Reader = {
  text: (raw) => {
    const title = decodeEntities(/<title>\s*([\s\S]*?)<\/title>/i.exec(raw)?.[1] ?? '')
      .replace(/\s+/g, ' ')
      .replace(/^(?:FRB:|The Fed -)\s*(?:Speech(?:es)?\b,?\s*)?(?:-\s*)?/i, '')
      .trim();
    const body = htmlToText(raw.replace(/<(?:sup|a name)[\s\S]*?<\/(?:sup|a)>/gi, ''));
    const blocks = blocksOf(body).map((block) => block.replace(/\n/g, ' '));
    const start = blocks.findIndex((block) => wordCount(block) > 40);
    const end = blocks.findIndex((block) => /^(?:Footnotes?|References|Return to text|Last update|1\. )/i.test(block));
    return beginning([title, ...blocks.slice(start, end > start ? end : undefined)].join('\n\n'), SPOKEN);
  },
};

/** Typed from scans: lines broken to a width, pages' numbers between them, a coat of arms read as letters above them. */
export const unSpeeches: Reader = {
  text: (raw) => {
    const sheets = raw.replace(/^\s*-?\s*\d{1,2}(?:\s*\/\s*\d+)?\s*-?\s*$/gm, '');
    const lines = sheets.split('\n').map((line) => line.trim());
    const blocks = blocksOf(lines.join('\n')).flatMap((block) => unwrapByWidth(block.split('\n')));
    const start = blocks.findIndex((block) => (block.match(/\p{L}{4,}/gu)?.length ?? 0) >= 3);
    return beginning(rejoin(blocks.slice(Math.max(0, start))).join('\n\n'), SPOKEN);
  },
};

export const budgetSpeeches: Reader = inPieces((raw) => {
  const text = unwrap(raw.replace(/^---\s*$/gm, '').replace(/\n\n: /g, '\n\n'));
  const [title = '', ...others] = text.split('\n');
  return pieces(rejoin(blocksOf(others.join('\n'))).join('\n\n'), title, 1200);
});

const MEETING = { least: 120, most: 2000 };

export const meetings: Reader = inPieces((raw) =>
  sections(unwrap(raw), /^## /, MEETING).filter((text) => !/\(no notes\)/i.test(text)),
);

export const earningsCalls: Reader = {
  text: (raw) => {
    // A sentence a line: put together by fives, for the set keeps no paragraphs.
    const lines = raw
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const paragraphs = lines.flatMap((_, i) => (i % 5 === 0 ? [lines.slice(i, i + 5).join(' ')] : []));
    return beginning(paragraphs.join('\n\n'), SPOKEN);
  },
};

export const governmentBlog: Reader = {
  text: (raw) => {
    const { title, body } = frontMatter(raw);
    return withTitle({ title, body: withoutTemplates(body) });
  },
};
