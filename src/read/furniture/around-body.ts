import type { FurnitureKind } from '../../model/article.js';
import { furnitureWords, type LanguagePack, phrasesOf, surroundingPattern } from '../../language/index.js';
import { endsSentence, looksLikeBody } from '../lines/line.js';
import { headLength, type Step } from './page.js';
import { isCapitals, isName, type Unit } from './unit.js';
import { opens, saysOnly } from './wording.js';

/**
 * Who sends a paper, in capitals above its title, or near whom to ask in a release; and the addresses above the salutation of a letter that
 * has its subject below.
 */
export const aboveTitle: Step = (page) => {
  const { units, title, kinds } = page;
  const subject = units.slice(0, headLength(page)).find((_, index) => kinds.get(index) === 'subject');
  const start = title?.start ?? subject?.start ?? 0;
  const above = units.filter(({ end }) => end <= start).length;
  const isLetter = [...kinds].some(([index, kind]) => index < above && kind === 'salutation');
  const isRelease =
    above <= longestSender &&
    [...kinds].some(([index, kind]) => index < above && (kind === 'contact' || kind === 'embargo'));
  return units.slice(0, above).flatMap((unit, index): [number, FurnitureKind][] => {
    if (unit.words.length > 14 || looksLikeBody(unit.text)) return [];
    if (isCapitals(unit.text) || (isRelease && (unit.role === 'passage' || unit.role === 'heading')))
      return [[index, 'letterhead']];
    return isLetter ? [[index, 'addressee']] : [];
  });
};

/** Lines of whoever sends a release; of a page's menus there are more. */
const longestSender = 10;

/** `Yours sincerely,` and who writes, and as what. */
export const signedOff: Step = ({ units, kinds, pack }) => {
  const closing = units.findLastIndex(
    ({ text, words }, index) =>
      kinds.get(index) === 'closing' && (text.endsWith(',') || saysOnly(pack, 'closing', { words })),
  );
  const below = units.slice(closing + 1);
  const isSigned =
    closing >= 0 &&
    below.length <= 6 &&
    below.every(({ text, words, role }) => role !== 'item' && words.length <= 10 && !looksLikeBody(text));
  return isSigned ? below.map((_, index) => [closing + 1 + index, 'signature'] as const) : [];
};

/** The titles below `Tin liên quan:`, where nothing else follows: such a line may stand in the midst of a list. Below a heading that says so the next may follow. */
export const relatedLists: Step = ({ units, kinds, pack }) => {
  const found: [number, FurnitureKind][] = [];
  // From there on nothing but titles.
  const titles = units.findLastIndex(({ role, text }) => role !== 'item' || looksLikeBody(text)) + 1;
  units.forEach((unit, index) => {
    const isLead = index + 1 >= titles && units.length - index > fewestTitles && leadsOn(unit, pack);
    if (isLead) found.push([index, 'related']);
    if (!isLead && (kinds.get(index) !== 'related' || !saysOnly(pack, 'related', unit))) return;
    let end = index + 1;
    while (units[end]?.role === 'item' && !looksLikeBody(units[end]?.text ?? '')) end += 1;
    const endsSection = unit.role === 'heading' && units[end]?.role === 'heading';
    // "Share this:" above the names of networks.
    const areNames = units.slice(index + 1, end).every(({ words }) => words.length <= 2);
    if (end < units.length && !kinds.has(end) && !endsSection && !areNames) return;
    for (let item = index + 1; item < end; item += 1) found.push([item, 'related']);
  });
  return found;
};

/** `Xem thêm các bài cùng chủ đề:` */
const leadsOn = ({ text, words, role }: Unit, pack: LanguagePack): boolean =>
  role !== 'item' &&
  role !== 'cell' &&
  /[:：]$/u.test(text) &&
  words.length <= longestLead &&
  furnitureWords(pack, 'related').lines.matchAt(words, 0) >= fewestOfLead;

const longestLead = 14;
const fewestOfLead = 2;
const fewestTitles = 2;

/** Who wrote a paper, below its title: two names or more on a line, and the schools and offices that they belong to below. */
export const authorLines: Step = (page) => {
  const { units, pack, title } = page;
  const isAffiliation = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    unit.words.length <= 30 &&
    !endsSentence(unit.text) &&
    !phrasesOf(pack, 'sectionNames').has(unit.text) &&
    (/^[\d¹²³⁴-⁹*†]/u.test(unit.text) || opens(pack, 'letterhead', unit) > 0);
  const index = units.findIndex(({ text, role }) => role !== 'item' && areNames(text, pack));
  if (title === undefined || index < 0 || index >= Math.min(headLength(page), latest)) return [];
  let end = index + 1;
  while (end - index <= 3 && isAffiliation(units[end])) end += 1;
  return units.slice(index, end).map((_, place) => [index + place, 'byline'] as const);
};

/** Lines below the title. */
const latest = 3;

/** `Marit Solheim¹, Joseph Anane² and Clare Whitlow¹` */
function areNames(text: string, pack: LanguagePack): boolean {
  const joiners = surroundingPattern('nameJoiners', [pack]);
  if (text.length > 300 || isCapitals(text) || !new RegExp(`,|;| & | ${joiners} `, 'u').test(text)) return false;
  const names = text
    .replaceAll(/[\d¹²³⁰⁴-⁹*†‡]/gu, '')
    .split(new RegExp(`\\s*(?:[,;]|\\s(?:&|${joiners})\\s)\\s*`, 'u'))
    .filter((name) => name !== '');
  return names.length >= 2 && names.every(isName);
}
