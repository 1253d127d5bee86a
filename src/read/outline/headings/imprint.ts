import { phraseAt, scriptedPattern, wordsOf } from '../../../language/index.js';
import { readMonthAtEnd } from '../../date.js';
import { endsSentence } from '../../lines/line.js';
import { type Entry, entriesOf } from '../entry.js';
import { tellsEventDay } from '../../furniture/days/event-day.js';
import { dateOf, exactDates } from '../../exact-dates.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';

/**
 * Makes the subtitle of what stands right below the title and says which paper it is: "Issue 3, valid from 2 February 2031", "Prepared for
 * the board, November 2031". It is on the cover, and on no slide.
 */
export const withImprint: Step = (draft) => {
  if (draft.subtitle !== undefined) return draft;
  const entries = entriesOf(draft);
  const [place = -1] = imprintPlaces(entries, draft);
  const block = entries[place]?.block;
  const isKnown = draft.furniture.some(({ span }) => span.start === block?.span.start);
  if (block?.kind !== 'paragraph' || isKnown) return draft;
  return { ...draft, subtitle: block.span, blocks: draft.blocks.filter((each) => each !== block) };
};

/** The places of the lines right below the title that say which paper it is: they head nothing. */
export function imprintPlaces(entries: readonly Entry[], draft: Pick<DraftArticle, 'title' | 'pack'>): number[] {
  const places: number[] = [];
  if (draft.title === undefined || (entries[0]?.start ?? 0) < draft.title.end) return places;
  for (const [place, entry] of entries.slice(0, most).entries()) {
    if (!isImprint(entry, draft)) break;
    places.push(place);
  }
  return places;
}

/** A line without a stop, all of it set in italics, or with whom the paper was made for, a day, a month with its year, or its number and a part behind a comma or a dash. */
function isImprint({ kind, text, marker, division, look }: Entry, draft: Pick<DraftArticle, 'pack'>): boolean {
  if (kind !== 'line' || marker !== undefined || division !== undefined || text.length > longest) return false;
  const line = text.replace(/^[*_]+|[*_]+$/gu, '');
  if (endsSentence(line) || /[:：,;]$/u.test(line) || /^\(.*\)$/su.test(line)) return false;
  // A day by itself may head the first entry of a log.
  if (dateOf(line, draft) !== undefined) return false;
  return look?.italic === true || isMadeFor(line, draft) || isDated(line, draft) || isNumbered.test(line);
}

/** "Prepared for the harbour board by the office of the auditor" */
const isMadeFor = (line: string, { pack }: Pick<DraftArticle, 'pack'>): boolean =>
  phraseAt(pack, 'imprints', wordsOf(line), 0) > 0;

/** Until when something is to be done is a day of its message. */
const isDated = (line: string, draft: Pick<DraftArticle, 'pack'>): boolean =>
  !tellsEventDay(line, draft.pack) && (exactDates(line, draft).length > 0 || monthBehind(line, draft) !== undefined);

/** "…, November 2031", "… · Noviembre de 2033": the month and hardly more. */
export function monthBehind(line: string, { pack }: Pick<DraftArticle, 'pack'>): string | undefined {
  const last = /(?:,| [–—|·-]) ([^,–—|·]{4,24})$/u.exec(line)?.[1];
  return last === undefined ? undefined : readMonthAtEnd(last, pack);
}

/** "Harlow Ferries – Handbook, section 14" */
const isNumbered = scriptedPattern('^\\p{Lu}.*(?:,| [–—|·-]) .*\\d');

const longest = 140;
const most = 3;
