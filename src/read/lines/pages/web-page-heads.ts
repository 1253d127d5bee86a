import { fold, literalPattern, wordsOf } from '../../../language/index.js';
import { arePagesInRow } from './pages-counted.js';

/**
 * Plain text without what a browser prints around the pages of a web page: the moment of printing with the title above,
 * `9/30/24, 5:33 PM A title`, and the address with the number of the page below, `https://… 2/10`, each on a line of its own or run
 * into a sentence. The title stays where it first stands, unless the line below says it again.
 */
export function withoutWebPageHeads(text: string): string {
  const [first, ...others] = [...text.matchAll(moment)].map(([, printed]) => printed);
  const isPrinted = others.length >= fewestPages - 1 && others.every((printed) => printed === first);
  const bare = withoutAddresses(text, isPrinted);
  return isPrinted ? withoutMoments(bare) : bare;
}

function withoutAddresses(text: string, isPrinted: boolean): string {
  const pages = [...text.matchAll(address)].map(([, page]) => Number(page));
  return isPrinted || arePagesInRow(pages) ? text.replace(address, '') : text;
}

/** An address may be broken by a space where a picture of the page was read. */
const address = /(?<![ \t])[ \t]*https?:[^\n]{4,300}?[ \t](\d{1,3})\/(\d{1,3})(?=\s|$)/gu;

function withoutMoments(text: string): string {
  const behind = [...text.matchAll(moment)].map(({ 0: whole, index }) => text.slice(index + whole.length));
  const title = commonOpening(behind.map(lineOf).filter((line) => line !== ''));
  const [first = ''] = behind;
  const start = text.length - first.length;
  const body = saysAgain(first, title) ? first.slice(lineOf(first).length) : first;
  const pages = new RegExp(`(\\s*)${moment.source}(?:${literalPattern(title)})?(\\s*)`, 'gu');
  const parted = body.replace(pages, (_, before: string, __, after: string, at: number) =>
    /[.!?…:"”’)]$/u.test(body.slice(0, at)) && (before + after).includes('\n') ? '\n\n' : ' ',
  );
  return text.slice(0, start).replace(moment, '') + parted.trimStart();
}

const moment = /(?<=^|\s)(\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)?)(?=\s|$) ?/gu;
const fewestPages = 3;

const lineOf = (part: string): string => (part.split('\n')[0] ?? '').trim();

/** The words that all lines open with. */
function commonOpening(lines: readonly string[]): string {
  const [first = '', ...others] = lines.map((line) => line.split(' '));
  const length = first === '' ? 0 : first.findIndex((word, at) => others.some((other) => other[at] !== word));
  return first === '' ? '' : first.slice(0, length < 0 ? first.length : length).join(' ');
}

/** Whether the first lines below say what a title says, which a program that reads pictures may spell a little otherwise. */
function saysAgain(part: string, title: string): boolean {
  const [ofPage = ''] = part.split(moment);
  const below = fold(ofPage.slice(lineOf(ofPage).length).slice(0, title.length * farthest));
  const words = wordsOf(title).map(({ key }) => key);
  const again = words.filter((word) => below.includes(fold(word))).length;
  return words.length > 0 && again >= words.length * shareOfTitle;
}
const shareOfTitle = 0.7;
const farthest = 3;
