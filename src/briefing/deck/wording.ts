import { likeness, wordsOfText, type ShownLine } from '../../check/index.js';
import type { Point } from '../../model/briefing.js';

/** What programs write in one way or another by themselves: marks, dashes, white space. */
export const plainForm = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„«»「」]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/[–—−‑]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether a paragraph that has the words of a text has its marks and capitals too; the first letter may be set large. */
export const holdsForm = (paragraph: string, text: string): boolean =>
  formsOf(text).some((form) => plainForm(paragraph).includes(form));

/**
 * The same of a paragraph that says nothing else. Quotation marks may stand around it, or be gone, as a quotation is set large; so may the
 * colon of what announces a list, where that is the title above it.
 */
export const isForm = (paragraph: string, text: string): boolean =>
  [text, withoutOuterMarks(text), text.replace(/\s*[:：]$/u, '')]
    .flatMap(formsOf)
    .some((form) => [form, `"${form}"`].includes(plainForm(paragraph)));

/** A quotation without its marks; any other text as it is. */
export const withoutOuterMarks = (text: string): string => outerMarks.exec(text)?.[2] ?? text;

/** What somebody made of a quotation whose slide sets it large, in the marks that the quotation has. */
export function inMarksOf(quotation: string, text: string): string {
  const [, open, , close] = outerMarks.exec(quotation) ?? [];
  return open === undefined || close === undefined || anyMark.test(text) ? text : `${open}${text}${close}`;
}

const outerMarks = /^([“"«„「])([^“"«„「”»」]+)([”"»“」][.。]?)$/u;
const anyMark = /[“"«„「”»」]/u;

function formsOf(text: string): string[] {
  const plain = plainForm(text);
  const [first = ''] = plain;
  return [plain, first.toUpperCase() + plain.slice(first.length)];
}

/** How much of a line a text still says, in the wording of the line that it is most like. */
export function likenessTo(text: string, { forms }: Pick<ShownLine, 'forms'>): number {
  const words = wordsOfText(text);
  return Math.max(0, ...forms.map((form) => likeness(words, form)));
}

/**
 * What a person made of a text that its place cut ("Nearly twelve hundred tonnes of…"), with what was cut off behind it.
 *
 * @param whole the text as it was, all of it
 */
export function withCutOff(shown: string, whole: string): string {
  const [, seen] = /^(.*\S)\s*…$/su.exec(shown) ?? [];
  if (seen === undefined) return shown;
  const [own, all] = [tokensOf(seen), tokensOf(whole)];
  // More than the whole of it was not cut.
  if (own.length > all.length) return shown;
  const last = own.at(-1)?.word;
  const cuts = all.flatMap(({ word }, index) => (word === last ? [index + 1] : []));
  // Where the last word is another, as many words were seen as there are now.
  const [cut = own.length] = cuts.toSorted((one, other) => Math.abs(one - own.length) - Math.abs(other - own.length));
  const end = all[cut - 1]?.end ?? whole.length;
  return `${seen}${whole.slice(end)}`;
}

/** Words, and signs of scripts that set no space between words. */
const tokensOf = (text: string): { readonly word: string; readonly end: number }[] =>
  [
    ...text.matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ),
  ].map((match) => ({ word: match[0].toLowerCase(), end: match.index + match[0].length }));

/** Who says a line, as slides set it behind the words: "… — Ruth Okonjo, coordinator". */
export function withoutSpeaker(text: string): { readonly words: string; readonly said: string } | undefined {
  const [, words, said] = /^(.*\S)\s[—–]\s?([^—–]+)$/u.exec(text) ?? [];
  return words === undefined || said === undefined ? undefined : { words, said };
}

/** "Ruth Okonjo, coordinator": a name, and what its bearer is where a comma parts them. */
export function speakerIn(said: string): { readonly speaker: string; readonly role?: string } {
  const [, speaker = said, role] = /^([^,]+),\s*(.+)$/u.exec(said.replace(/^[—–]\s*/u, '').trim()) ?? [];
  return { speaker: speaker.replace(/^[—–]\s*/u, '').trim(), ...(role === undefined ? {} : { role }) };
}

/**
 * A line whose slide shows only what follows its beginning, as that is set large elsewhere: the beginning, and what follows.
 *
 * @param beginning a time or a number
 */
export function partedAt(
  beginning: string | undefined,
  text: string,
): { readonly head: string; readonly tail: string } | undefined {
  const head = beginning?.trim() ?? '';
  if (head === '' || !text.toLowerCase().startsWith(head.toLowerCase())) return undefined;
  const behind = text.slice(head.length);
  const tail = behind.replace(/^(?:\.\s|[\s,:;–—-])+/u, '');
  return tail === '' || tail.length === behind.length
    ? undefined
    : { head: text.slice(0, text.length - tail.length), tail };
}

/** A text with the first letter as another begins: a slide sets it large. */
export function beginningLike(text: string, model: string): string {
  const [[first = ''], [own = '']] = [model, text];
  return first === first.toLowerCase() &&
    own !== own.toLowerCase() &&
    text.slice(1, 2) === text.slice(1, 2).toLowerCase()
    ? own.toLowerCase() + text.slice(own.length)
    : text;
}

/** A point that says something else now: what no longer stands in it goes, and it is its author's, held against what it came from. */
export function pointSaying(point: Point, text: string): Point {
  const changed: Point = { ...point, text, origin: 'author' };
  if (point.lead !== undefined && point.text.startsWith(point.lead) && !text.startsWith(point.lead))
    delete changed.lead;
  const core = (point.core ?? []).filter((words) => text.includes(words));
  if (core.length > 0 && core.length === point.core?.length) changed.core = core;
  else delete changed.core;
  if (point.stressed !== undefined && !text.includes(point.stressed)) delete changed.stressed;
  if (point.figure !== undefined && !text.includes(point.figure.value)) delete changed.figure;
  return changed;
}
