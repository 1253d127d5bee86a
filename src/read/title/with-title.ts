import { hasBlank, startsLowerCase, scriptedPattern } from '../../language/index.js';
import { labels, opens } from '../furniture/wording.js';
import { isCapitals, type Unit, unitsOf } from '../furniture/unit.js';
import type { Block, Furniture } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { readMarker } from '../lines/marker.js';
import type { DraftArticle, Step } from '../steps/draft-article.js';
import { kindBeforeTitle } from './kind-of-paper.js';
import { isJoiningWord } from './joining-word.js';
import { headlineBelowSender, headlineOfRelease } from './below-sender/headline-below-sender.js';
import { titleBelowMotto, typeOfRequest } from './request.js';
import { titleBelowHead } from './title-below-head.js';
import { headingBelowLabels } from './below-sender/heading-below-labels.js';
import { paperBelowSender, whereAndWhen } from './below-sender/sender-above.js';
import { subjectOfNumber } from './below-sender/subject-of-number.js';
import { subjectBelowSalutation } from './below-sender/subject-below-salutation.js';
import { typeAboveDay } from './type-above-day.js';

/**
 * The title of an article whose first line is none: of an official paper what it calls itself with what it is about, or the
 * subject that it names; of any other the first line below what stands at its head that reads like a title. What becomes the
 * title is no part of the body, and no furniture any more.
 */
export const withTitle: Step = (draft) => {
  const units = unitsOf(draft.blocks, draft.text).slice(0, searched);
  const called =
    draft.title === undefined
      ? undefined
      : (paperBelowSender(draft.title, units, draft) ??
        headlineBelowSender(draft.title, units, draft) ??
        subjectBelowSalutation(draft.title, units, draft));
  if (draft.title !== undefined && called !== undefined) {
    const rest = without(called, draft);
    const { end: behind } = draft.title;
    const offices = units.filter(({ start, end, text }) => start >= behind && end <= called.start && isCapitals(text));
    const known = new Set(rest.furniture.map(({ span }) => span.start));
    const letterhead = [draft.title, ...offices.filter(({ start }) => !known.has(start))].map(
      ({ start, end }): Furniture => ({ kind: 'letterhead', span: { start, end } }),
    );
    return {
      ...draft,
      title: called,
      subtitle: undefined,
      ...rest,
      furniture: [...letterhead, ...whereAndWhen(called, units), ...rest.furniture],
    };
  }
  const headed = headingBelowLabels(draft.title ?? units[0] ?? noSpan, units, draft);
  if (headed !== undefined) {
    const sender = draft.title ?? units[0] ?? noSpan;
    const rest = without(headed, { ...draft, blocks: draft.blocks });
    return {
      ...draft,
      title: headed,
      subtitle: undefined,
      ...rest,
      furniture: [{ kind: 'letterhead', span: { start: sender.start, end: sender.end } }, ...rest.furniture],
    };
  }
  const numbered = draft.title === undefined ? undefined : subjectOfNumber(draft.title, units, draft);
  if (numbered !== undefined) return { ...draft, title: numbered, ...without(numbered, draft) };
  const kind = kindBeforeTitle(draft.title ?? units[0] ?? noSpan, draft);
  if (kind !== undefined) {
    const rest = without(draft.title ?? kind.title, draft);
    return {
      ...draft,
      title: kind.title,
      ...rest,
      furniture: [{ kind: 'letterhead', span: kind.kind }, ...rest.furniture],
    };
  }
  if (draft.title !== undefined && !isSectionOfGazette(draft.title, units, draft)) return draft;
  const title =
    headlineOfRelease(units, draft) ??
    officialTitle(units, draft) ??
    subjectNamed(units, draft) ??
    titleBelowHead(units, draft) ??
    datedTitle(units, draft) ??
    typeOfRequest(units, draft) ??
    titleBelowMotto(units, draft);
  if (title !== undefined) return { ...draft, title, ...without(title, draft) };
  const typed = typeAboveDay(units, draft);
  if (typed === undefined) return draft;
  const rest = without(typed.title, draft);
  return { ...draft, title: typed.title, ...rest, furniture: [...typed.above, ...rest.furniture] };
};

const searched = 40;
const noSpan: Span = { start: 0, end: 0 };

/** `Harbour Board Teleconference, 24 June 2026`, the first line of minutes: several words before the day say what met. */
function datedTitle([first]: readonly Unit[], { furniture, text }: DraftArticle): Span | undefined {
  const isDated = furniture.some(({ kind, span }) => kind === 'place-date' && span.start === first?.start);
  const isPaper = furniture.some(({ kind }) => kind === 'letterhead' || kind === 'number');
  const before = wordsBeforeDay.exec(first?.text ?? '');
  return first !== undefined && isDated && !isPaper && before !== null && text.slice(0, first.start).trim() === ''
    ? { start: first.start, end: first.end }
    : undefined;
}

const wordsBeforeDay = scriptedPattern("^(?:\\p{L}[\\p{L}'’-]*[ ,:–-]+){3,12}(?=(?:\\p{L}+ )?\\d)");

/** `REGULATIONS` in large type above the letterhead of the paper that a gazette prints there. */
function isSectionOfGazette(title: Span, units: readonly Unit[], draft: DraftArticle): boolean {
  const line = draft.text.slice(title.start, title.end);
  const [below] = units.filter(({ start }) => start >= title.end);
  const kind = draft.furniture.find(({ span }) => span.start === below?.start)?.kind;
  return isCapitals(line) && kind === 'letterhead' && officialTitle(units, draft) !== undefined;
}

/** `NGHỊ ĐỊNH` and the line below it, or that line alone where the two stand apart. */
function officialTitle(units: readonly Unit[], { text, furniture, pack }: DraftArticle): Span | undefined {
  const subjects = new Set(furniture.filter(({ kind }) => kind === 'subject').map(({ span }) => span.start));
  const lines = units.filter(({ start }) => subjects.has(start));
  const [type, about] = lines;
  if (type === undefined || about === undefined || units.indexOf(about) !== units.indexOf(type) + 1) return undefined;
  // "STATEMENT" / "by" / "Her Excellency Mara Lind": the line below the joining word is what it joins.
  const joins = [pack.prepositions, pack.genitives].some((list) => list.includes(about.words.at(-1)?.key ?? ''));
  const next = joins ? units[units.indexOf(about) + 1] : undefined;
  return { start: type.start, end: brokenOn(next ?? about, units, { text, furniture, pack }).end };
}

/** The last line of a subject that was broken over several: each stands right below the one before, and goes on with it. */
function brokenOn(about: Unit, units: readonly Unit[], draft: Pick<DraftArticle, 'text' | 'furniture' | 'pack'>): Unit {
  const { text, furniture, pack } = draft;
  const next = units[units.indexOf(about) + 1];
  if (next === undefined || next.role === 'item' || next.role === 'cell') return about;
  if (text.slice(about.end, next.start).trim() !== '' || next.words.length > longestSubject) return about;
  const isRunOn = startsLowerCase(next.text) || joinsOn(about, pack);
  const isBelow = isRunOn || !text.slice(about.end, next.start).includes('\n\n');
  const joins = joinsOn(about, pack);
  const behind = units[units.indexOf(next) + 1];
  const isLast = furniture.some(({ kind, span }) => kind === 'legal-basis' && span.start === behind?.start);
  const goesOn = startsLowerCase(next.text) || joins || isLast;
  const isOther = furniture.some(({ span }) => span.start === next.start) || readMarker(next.text) !== undefined;
  return isBelow && goesOn && !isOther && !/[.;:]$/u.test(next.text) ? brokenOn(next, units, draft) : about;
}

/** A line that ends in a comma or in a word that joins has its rest on the next. */
const joinsOn = ({ text, words }: Unit, pack: DraftArticle['pack']): boolean =>
  text.endsWith(',') || isJoiningWord(words.at(-1)?.key, pack);

/** `V/v sửa cầu phao` is said so in titles; of "Subject: Pontoon bridge" the label is left out. */
function subjectNamed(units: readonly Unit[], { pack, text, furniture }: DraftArticle): Span | undefined {
  const numbers = new Set(furniture.filter(({ kind }) => kind === 'number').map(({ span }) => span.start));
  for (const unit of units) {
    if (unit.words.length > longestSubject || hasBlank(unit.text)) continue;
    const opener = unit.words.findIndex((_, index) => opens(pack, 'subject', { words: unit.words.slice(index) }) > 0);
    const bracketed = typeAbove(unit, units, pack);
    if (bracketed !== undefined) return { start: bracketed.start, end: unit.end };
    if (opener === 0 || (opener > 0 && numbers.has(unit.start)))
      return {
        start: unit.words[opener]?.start ?? unit.start,
        end: (inBracketsBelow(unit, units) ?? aboveAddressee(unit, units, { text, furniture })).end,
      };
    const count = labels(pack, 'subject', unit);
    const label = unit.words[count - 1];
    if (label === undefined || unit.words.length === count) continue;
    const words = /^\s*[:：]\s*/u.exec(text.slice(label.end, unit.end))?.[0].length ?? 0;
    const end = unit.text.startsWith('(') && unit.text.endsWith(')') ? unit.end - 1 : unit.end;
    return { start: label.end + words, end };
  }
  return undefined;
}

/** `ĐƠN KHỞI KIỆN` above `(Về việc: Ly hôn)`: what a paper is called in capitals, above its subject in brackets. */
function typeAbove(unit: Unit, units: readonly Unit[], pack: DraftArticle['pack']): Unit | undefined {
  const above = units[units.indexOf(unit) - 1];
  const isSubject = opens(pack, 'subject', unit) > 0 || labels(pack, 'subject', unit) > 0;
  return isSubject &&
    /^\(.*\)$/su.test(unit.text) &&
    above !== undefined &&
    isCapitals(above.text) &&
    !hasBlank(above.text)
    ? above
    : undefined;
}

/** `(loại hình Metro)`: a narrow column broke the subject before it. */
const inBracketsBelow = (unit: Unit, units: readonly Unit[]): Unit | undefined => {
  const below = units[units.indexOf(unit) + 1];
  return below?.role === 'passage' && below.words.length <= 6 && /^\([^()]+\)$/u.test(below.text) ? below : undefined;
};

/** `V/v tăng cường phòng, chống bệnh` / `Lúa lùn trên địa bàn tỉnh`, with whom it is written to below: a narrow column broke the subject, before a name as well. */
function aboveAddressee(
  unit: Unit,
  units: readonly Unit[],
  { text, furniture }: Pick<DraftArticle, 'text' | 'furniture'>,
): Unit {
  const at = units.indexOf(unit);
  const [next, behind] = [units[at + 1], units[at + 2]];
  const kindOf = (one: Unit | undefined): string | undefined =>
    furniture.find(({ span }) => span.start === one?.start)?.kind;
  const goesOn =
    next?.role === 'passage' &&
    kindOf(behind) === 'addressee' &&
    kindOf(next) === undefined &&
    next.words.length <= longestSubject / 2 &&
    !text.slice(unit.end, next.start).includes('\n\n') &&
    !/[.;:]$/u.test(unit.text) &&
    !/[.;:]$/u.test(next.text);
  return goesOn ? next : unit;
}

const longestSubject = 60;

function without(title: Span, { blocks, furniture }: DraftArticle): { blocks: Block[]; furniture: Furniture[] } {
  const isOf = ({ span }: { readonly span: Span }): boolean => span.start < title.end && title.start < span.end;
  return { blocks: blocks.filter((block) => !isOf(block)), furniture: furniture.filter((each) => !isOf(each)) };
}
