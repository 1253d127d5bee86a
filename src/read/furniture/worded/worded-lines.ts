import { furnitureWords, startsUpperCase, wordsOf } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import { endsSentence } from '../../lines/line.js';
import { isPlaceDate } from '../official/head/place-date.js';
import { bodyEnd, headLength, type Page, type Step } from '../page.js';
import type { Unit } from '../unit.js';
import { labels, opens, saysLines, saysOnly, saysRelease } from '../wording.js';
import { type Rule, rules } from './rules.js';
import { isWorded } from './is-worded.js';

/** Whole lines that are told by their words. */
export const wordedLines: Step = (page) => {
  const places = placesOf(page);
  const isAmongOthers = (unit: Unit): boolean =>
    unit.role === 'item' &&
    page.units.some((each) => each.block === unit.block && each !== unit && opens(page.pack, 'related', each) === 0);
  return page.units.flatMap((unit, index): [number, FurnitureKind][] => {
    if (isMenu(unit) || endsInReturn(unit, page) || isNote(unit)) return [[index, 'related']];
    // `…, ngày … tháng … năm …` above who is to sign a form.
    if (unit.role === 'passage' && isLeftOpen.test(unit.text) && isPlaceDate(unit, page.pack))
      return [[index, 'place-date']];
    // The pages of a speech may each say so again.
    if (unit.role !== 'cell' && saysRelease(page.pack, unit)) return [[index, 'embargo']];
    // The form that a paper has for an annex opens like the paper, and ends in who signs it.
    if (unit.words.length >= fewestOfLetterhead && saysLines(page.pack, 'letterhead', unit))
      return [[index, 'letterhead']];
    if (endsInSignature(unit, page)) return [[index, 'signature']];
    // "Disclaimer: …" says itself what it is; addresses and links may stand below in any number.
    const isLabelled =
      index > page.units.length / 2 && unit.role === 'passage' && labels(page.pack, 'disclaimer', unit) > 0;
    if (isLabelled) return [[index, 'disclaimer']];
    const rule = rules.find((each) => places[each.place](index) && isWorded(unit, each, page));
    // "Click the green button" is a step among others.
    const isStep = rule?.kind === 'related' && !saysOnly(page.pack, 'related', unit) && isAmongOthers(unit);
    // "Breaking: two ferries collide" is what the text is called, where it opens it.
    const isTitle =
      rule?.kind === 'related' && index === 0 && page.units.length > 1 && labels(page.pack, 'related', unit) > 0;
    // "Secretary: Keeps the minutes." is one of several duties.
    const isDuty =
      rule?.kind === 'procedure' &&
      unit.role === 'item' &&
      endsSentence(unit.text) &&
      unit.words.length > 4 &&
      labels(page.pack, 'procedure', unit) > 0;
    return rule === undefined || isStep || isTitle || isDuty ? [] : [[index, rule.kind]];
  });
};

/** Of a day fewer dots are a blank than of what else a form asks. */
const isLeftOpen = /\.{3}|…|_{3}/u;

/** `See Ann Lee (2010), … Return to text`: a note below the text, with a link back to it. */
const endsInReturn = ({ text, start, words }: Unit, { pack }: Page): boolean => {
  const length = furnitureWords(pack, 'related').lines.matchBefore(words, words.length);
  const first = words[words.length - length];
  return length >= fewestAtReturn && first !== undefined && startsUpperCase(text.slice(first.start - start));
};
const fewestAtReturn = 3;

/** `Lind MA. The ferries of the lower Tram. An Hải, 1993. ↩`: a note below the text, with the mark that leads back to where it is called. */
const isNote = ({ text }: Unit): boolean => /[\u21A9\u21B5\u2B11]\uFE0E?$/u.test(text.trimEnd());

/** Less may be words of any heading. */
const fewestOfLetterhead = 6;

/** `Người lập biểu (Ký, ghi rõ họ tên)` */
const endsInSignature = ({ text, words }: Unit, { pack }: Page): boolean => {
  const bracket = words.length <= longestSignature ? /\(([^()]{2,60})\)\.?$/u.exec(text)?.[1] : undefined;
  return bracket !== undefined && saysOnly(pack, 'signature', { words: wordsOf(bracket) });
};
const longestSignature = 20;

/** `Home | News and events | Contact us`: what leads to other pages, in a row between bars. */
const isMenu = ({ text, role }: Unit): boolean => {
  const parts = text.split(/\s[|│]\s|\s(?:>|»|›)\s/u);
  return (
    role === 'passage' && parts.length > 2 && parts.every((part) => part.length <= longestOfMenu && !endsSentence(part))
  );
};
const longestOfMenu = 60;

/** Tells of the index of a unit whether it stands in a place. */
export function placesOf(page: Page): Readonly<Record<Rule['place'], (index: number) => boolean>> {
  const head = Math.max(headLength(page), 3);
  const end = bodyEnd(page) - nearEnd;
  return {
    head: (index) => index < head,
    end: (index) => index >= end,
    either: (index) => index < head || index >= end,
    anywhere: () => true,
  };
}

/** How many units before the last that is no furniture. */
const nearEnd = 6;
