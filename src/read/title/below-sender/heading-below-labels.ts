import type { Span } from '../../../model/span.js';
import { isCapitals, type Unit } from '../../furniture/unit.js';
import { looksLikeBody } from '../../lines/line.js';
import { readMarker } from '../../lines/marker.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { isSenderName } from './sender-above.js';

/**
 * `BOROUGH OF TARN`, `Report to: Harbour Committee`, `Wards affected: All`, and the heading that all others stand below: who has the paper, for whom it is,
 * and what it is about.
 *
 * @param title the first line
 */
export const headingBelowLabels = (
  title: Span,
  all: readonly Unit[],
  { text, pack, blocks }: Pick<DraftArticle, 'text' | 'pack' | 'blocks'>,
): Span | undefined => {
  const units = all.filter(({ start }) => start >= title.end);
  const at = units.findIndex(({ role }) => role === 'heading');
  const heading = units[at];
  if (heading === undefined || at < fewestLabels || !isSender(text.slice(title.start, title.end), pack))
    return undefined;
  const [first, ...others] = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const isAbove = others.length > 0 && others.every(({ level }) => level > (first?.level ?? level));
  const areLabels = units.slice(0, at).every(({ text: line }) => isLabelled.test(line) && !looksLikeBody(line));
  return isAbove && areLabels && readMarker(heading.text) === undefined && !isLabelled.test(heading.text)
    ? { start: heading.start, end: heading.end }
    : undefined;
};
/** Who has it is written in capitals: any other line may be what the paper is called. */
const isSender = (line: string, pack: DraftArticle['pack']): boolean => isCapitals(line) && isSenderName(line, pack);
const fewestLabels = 2;
const isLabelled = /^[^:：]{2,40}[:：] ?\S/u;
