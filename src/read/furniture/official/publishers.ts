import { phraseAt, startsUpperCase, type LanguagePack, type Word } from '../../../language/index.js';
import { endsSentence, looksLikeBody } from '../../lines/line.js';
import { headLength, type Page, type Step } from '../page.js';
import type { Unit } from '../unit.js';
import { opens } from '../wording.js';

/**
 * `**City of Lind**`, `**Office of the Auditor**`: in the head of a paper, below its title, who publishes it, in lines that look like headings. Such a line heads
 * nothing: below it stand others like it, or particulars, and no running text.
 */
export const publishers: Step = (page) =>
  page.units
    .slice(0, headLength(page))
    .flatMap((unit, index) =>
      unit.role === 'heading' && opensAsOffice(unit, index, page) && !heads(page, index)
        ? [[index, 'letterhead'] as const]
        : [],
    );

/** The same right above all text, where only its shape tells a heading. */
export const publisherAbove: Step = (page) =>
  page.units
    .slice(0, headLength(page))
    .flatMap((unit, index) =>
      opensAsOffice(unit, index, page) && isAboveAll(unit, index, page) ? [[index, 'letterhead'] as const] : [],
    );

const opensAsOffice = (unit: Unit, index: number, { title, pack }: Page): boolean =>
  // A paper may be called so itself.
  (title === undefined ? index > 0 : unit.start !== title.start) &&
  !endsSentence(unit.text) &&
  unit.words.length <= longestName &&
  opens(pack, 'letterhead', unit) > 0;
/** In words. */
const longestName = 12;

/** Whether running text or a list stands right below. */
const heads = ({ units }: Page, index: number): boolean => {
  const below = units[index + 1];
  return below !== undefined && below.role !== 'heading' && (below.role !== 'passage' || isRunningText(below));
};

const isRunningText = ({ text }: Unit): boolean => endsSentence(text);

/**
 * An office alone on a line, below the title. Where another heading opens so, each tells of one of them; and a heading that is marked as the
 * others are heads what stands below it.
 */
const isAboveAll = (unit: Unit, index: number, { units, pack, title, shapes }: Page): boolean => {
  const isBelowTitle = title !== undefined && unit.start >= title.end;
  if (!isBelowTitle || !namesOffice(unit, pack) || units.slice(0, index).some(isText)) return false;
  const text = units.find(isText)?.start ?? 0;
  const others = units.filter(({ role, start }) => role === 'heading' && start > text);
  const isMarked = unit.role === 'heading' && shapes?.has(unit.start) !== true;
  return isMarked ? others.length === 0 : !others.some((other) => namesOffice(other, pack));
};

const isText = ({ role, text }: Unit): boolean => role === 'passage' && looksLikeBody(text);

const namesOffice = ({ text, words, role }: Unit, pack: LanguagePack): boolean =>
  (role === 'heading' || role === 'passage') &&
  opens(pack, 'letterhead', { words }) > 0 &&
  words.every(
    ({ start }, at) => startsUpperCase(text.slice(start - (words[0]?.start ?? 0))) || isSmall(words, at, pack),
  );

const isSmall = (words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  small.some((list) => phraseAt(pack, list, words, at) > 0);
const small = ['prepositions', 'genitives', 'determiners', 'coordinators'] as const;
