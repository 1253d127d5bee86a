import { genreWords, scriptedPattern, wordsOf } from '../../../language/index.js';
import type { Furniture } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { readDateLine, readMonthAtEnd } from '../../date.js';
import { endsSentence } from '../../lines/line.js';
import { tellsEventDay } from '../../furniture/days/event-day.js';
import { readDateline } from '../../furniture/days/dateline.js';
import { dayAtEnd, dayOfAdoption } from './day-at-end.js';
import { dayBelowLabel } from './day-below-label.js';
import { endOf, endsInYear, first, isOfRecord, spanOfDays } from './day-of-line.js';
import { dayOfMeeting } from './day-of-meeting.js';
import { withoutOtherDays } from './other-days.js';
import { monthBehind } from '../../outline/headings/imprint.js';
import { dateOf, exactDate, exactDates } from '../../exact-dates.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';

/**
 * When it was published, where neither the source nor a line below the title says it: the day below its label, the place and date of an official paper,
 * a date that has a line of its own at the head, the dateline, the day of a meeting, a title that ends in a date, a line below it
 * that says who wrote or spoke, and when; the day on which an act was passed, in its last words.
 */
export const withDate: Step = (draft) => {
  const published = draft.published ?? dayOf(withoutOtherDays(draft));
  return published === undefined ? draft : { ...draft, published };
};

function dayOf(draft: DraftArticle): string | undefined {
  return (
    dayBelowLabel(draft) ??
    ofFurniture(draft) ??
    ofHead(draft) ??
    ofDateline(draft) ??
    ofMeeting(draft) ??
    ofSpan(draft.title, draft) ??
    ofSpan(draft.subtitle, draft) ??
    ofImprint(draft) ??
    ofParticulars(draft) ??
    ofMonth(draft) ??
    dayOfMeeting(draft) ??
    dayOfAdoption(draft) ??
    ofLabels(draft) ??
    ofNamedPaper(draft) ??
    dayAtEnd(draft) ??
    ofDayAlone(draft)
  );
}

/** `Minutes of the meeting held on Tuesday 5 May 2030 at 7 pm`: the only day in what a paper is called. */
function ofNamedPaper(draft: DraftArticle): string | undefined {
  const { title, text, pack } = draft;
  // An act may be called after another, and its day.
  const words = title === undefined ? [] : wordsOf(text, title.start, title.end);
  if (title === undefined || genreWords(pack, 'minutes').titles.matchAt(words, 0) === 0) return undefined;
  const [day, ...others] = exactDates(text.slice(title.start, title.end), draft);
  return others.length === 0 ? day : undefined;
}

const textOf = ({ text }: DraftArticle, { span }: Pick<Furniture, 'span'>): string => text.slice(span.start, span.end);

/** The number and the date of a paper may stand on one line. */
function ofFurniture(draft: DraftArticle): string | undefined {
  const dated = draft.furniture.filter(({ kind }) => ['place-date', 'number', 'letterhead'].includes(kind));
  return first(dated, (each) =>
    each.kind === 'place-date'
      ? (dateOf(textOf(draft, each), draft) ?? exactDates(textOf(draft, each), draft)[0])
      : (endOf(textOf(draft, each), draft) ?? dateInBrackets(textOf(draft, each), draft)),
  );
}

/** Of the lines at the head. */
function ofHead(draft: DraftArticle): string | undefined {
  const heads = draft.blocks.filter(
    ({ kind, span }) => kind === 'heading' && dateOf(draft.text.slice(span.start, span.end), draft) !== undefined,
  );
  // Of a log each day is a heading of its own, and none says when all of it was published.
  // A title that says the day says the paper's; a heading then says that of what was held.
  const isNone = heads.length > 1 || ofSpan(draft.title, draft) !== undefined;
  const kinds = isNone ? ['paragraph'] : ['paragraph', 'heading'];
  const lines = draft.blocks.slice(0, searched).filter(({ kind }) => kinds.includes(kind));
  return first(lines, ({ span }) => {
    const line = draft.text.slice(span.start, span.end);
    if (tellsEventDay(line, draft.pack) || isOfRecord(line, draft)) return undefined;
    return dateOf(line, draft);
  });
}

const searched = 12;

function ofDateline(draft: DraftArticle): string | undefined {
  const datelines = draft.furniture.filter(({ kind }) => kind === 'dateline');
  return first(
    datelines,
    ({ span }) => readDateline(`${draft.text.slice(span.start, span.end)} X`, 0, draft.pack)?.date,
  );
}

/** `Friday 14 March`, right below who wrote it: a day without its year, where nothing says one. */
const ofDayAlone = (draft: DraftArticle): string | undefined =>
  first(
    draft.furniture.filter(({ kind }) => kind === 'dateline'),
    (line) => readDateLine(textOf(draft, line), draft.pack),
  );

/** `Thời gian: 14 giờ, ngày 18 tháng 5 năm 2026`, of a paper that says who was present. */
function ofMeeting(draft: DraftArticle): string | undefined {
  if (!draft.furniture.some(({ kind }) => kind === 'procedure')) return undefined;
  // ", held in the Old Loft on Tuesday 8 April 2031": behind what the title calls it.
  const behindTitle = draft.furniture.find(
    ({ kind, span }) => kind === 'place-date' && span.start === draft.title?.end && draft.text[span.start] === ',',
  );
  if (behindTitle !== undefined)
    return exactDates(draft.text.slice(behindTitle.span.start, behindTitle.span.end), draft).at(-1);
  const lines = draft.blocks
    .slice(0, searched)
    .flatMap((block): Span[] => (block.kind === 'list' ? block.items.map(({ span }) => span) : [block.span]));
  return first(lines, (span) => {
    const label = /^[^:：]{2,30}[:：]\s*/u.exec(draft.text.slice(span.start, span.end))?.[0].length;
    return label === undefined ? undefined : dateOf(draft.text.slice(span.start + label, span.end), draft);
  });
}

const ofSpan = (span: Span | undefined, draft: DraftArticle): string | undefined => {
  const line = span && draft.text.slice(span.start, span.end);
  if (line === undefined) return undefined;
  // Of a speech "…, New York, September 2026" is where and when; of a plan "…, June 2027" may be until when.
  const isSpeech = draft.furniture.some(({ kind }) => kind === 'salutation');
  return (
    endOf(line, draft) ??
    setApart(line, draft) ??
    (opensAsAccount(line, draft) ? exactDates(line, draft).at(-1) : undefined) ??
    (isSpeech && /,[^,]{6,40}$/u.test(line) ? readMonthAtEnd(line, draft.pack) : undefined)
  );
};

/** `Report on the harbour for 17 September 2026`, `Minutes of the meeting on 3 May 2026`: what tells of a day and ends in it. */
function opensAsAccount(line: string, draft: DraftArticle): boolean {
  const words = wordsOf(line);
  const isAccount = (['minutes', 'report'] as const).some(
    (genre) => genreWords(draft.pack, genre).titles.matchAt(words, 0) > 0,
  );
  return isAccount && endsInYear.test(line) && exactDates(line, draft).length === 1;
}

const ofImprint = ({ subtitle, ...draft }: DraftArticle): string | undefined =>
  subtitle && monthBehind(draft.text.slice(subtitle.start, subtitle.end), draft);

/** `Prepared for the trustees, 18 November 2026`: no sentence, or one of several on a short line; the date stands behind a comma. */
function ofParticulars(draft: DraftArticle): string | undefined {
  const { text } = draft;
  const lines = draft.blocks.slice(0, below).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  return first(lines, ({ span, sentences }) => {
    if (span.end - span.start > longestParticulars) return undefined;
    const [opening = span] = sentences;
    const line = text.slice(opening.start, opening.end);
    const isByline = draft.furniture.some((each) => each.kind === 'byline' && each.span.start === span.start);
    if (spanOfDays.test(line)) return undefined;
    if (isByline && endsInYear.test(line)) return exactDates(line, draft).at(-1);
    const isSentence = endsSentence(line) && sentences.length < 2 && !isByline;
    return isSentence || !/,[^,]{6,40}$/u.test(line)
      ? undefined
      : (endOf(line, draft) ?? readMonthAtEnd(line, draft.pack));
  });
}

/** `(Revision July 2026)`, `March 2026`: a line right below the title that says the month and hardly more. */
function ofMonth({ title, blocks, text, pack }: DraftArticle): string | undefined {
  const lines = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').slice(0, below);
  return title === undefined
    ? undefined
    : first(lines, ({ span }) => {
        const line = text.slice(span.start, span.end).replace(/^[(*_]+|[)*_.]+$/gu, '');
        const words = wordsOf(line);
        const isOther = words.some(({ key }) => pack.prepositions.includes(key) || pack.dateOpeners.includes(key));
        return words.length > mostBesideMonth || isOther || tellsEventDay(line, pack) || /\d.*\d{4}/u.test(line)
          ? undefined
          : readMonthAtEnd(line, pack);
      });
}

const mostBesideMonth = 4;

/** `Board meeting – 10 April 2026 - 14:00-15:00 UTC`, `2026-05-04 Board meeting`: a day that opens a title, or that a dash sets apart. */
function setApart(line: string, draft: DraftArticle): string | undefined {
  const parts = line.split(
    /\s[–—-]\s|^(?=\p{L}+ \d{1,2}, \d{4} )|(?<=^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}):?)\s/u,
  );
  return first(parts, (part) => exactDate(part.trim(), draft));
}

/** `Written on: 3 May 2026`, among other labels at the head. */
function ofLabels(draft: DraftArticle): string | undefined {
  const head = draft.blocks.slice(0, below).filter(({ kind }) => kind === 'paragraph');
  return first(head, ({ span }) => {
    const text = draft.text.slice(span.start, Math.min(span.end, span.start + longestHead));
    // Of a sentence that says when something was made, labels in brackets are none.
    const isSentence = endsSentence(text.replace(dayAndStop, ''));
    if (!opensWithLabel.test(text) || isSentence || isOfRecord(text, draft)) return undefined;
    const labelled = [...text.matchAll(/(?<=^|\s)[\p{L} ]{2,40}[:：][\s*_]*/gu)].map(
      ({ 0: label, index }) => index + label.length,
    );
    return first(labelled, (start) =>
      spanOfDays.test(text.slice(start, start + longestSpan))
        ? undefined
        : exactDates(text.slice(start, start + longestLine), draft)[0],
    );
  });
}

const longestSpan = 60;

/** `Ref: 65/2026/HB Date: 11-9-2026.` is no sentence for its stop. */
const dayAndStop = /(?<=[/-](?:19|20)\d{2})\.$/u;

const opensWithLabel = scriptedPattern('^[*_]*[\\p{L} ]{2,40}[:：]');

const longestHead = 600;
const longestLine = 32;

/** Blocks under the title. */
const below = 3;
const longestParticulars = 160;

/** `(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 3 tháng 6 năm 2026 của …)` */
function dateInBrackets(line: string, draft: DraftArticle): string | undefined {
  if (!/^\(.*\)$/u.test(line)) return undefined;
  const words = wordsOf(line);
  const yearBehind = (start: number) => words.find((word) => word.start > start && /^\d{4}$/.test(word.key))?.end;
  return first(words, ({ start, key }) =>
    draft.pack.furniture['place-date']?.openers.includes(key) === true
      ? exactDate(line.slice(start, yearBehind(start)), draft)
      : undefined,
  );
}
