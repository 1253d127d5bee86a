import { furnitureWords, type LanguagePack } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import { endsSentence } from '../../lines/line.js';
import { headLength, type Step } from '../page.js';
import type { Unit } from '../unit.js';
import { labels } from '../wording.js';

/**
 * `TO: All wardens`, and the offices below it, up to `RE: …`: whom a circular is sent to. In the head of a report other labels stand between
 * the two, and say who wrote it and when.
 */
export const addressedAbove: Step = (page) => {
  const { units, pack, kinds } = page;
  const end = headLength(page);
  const index = units.slice(0, end).findIndex((unit) => isAddressed(unit, pack));
  if (index < 0) return [];
  let behind = index + 1;
  while (behind < end && (kinds.get(behind) === 'salutation' || isOffice(units[behind], pack))) behind += 1;
  const subject = units[behind];
  if (subject === undefined || labels(pack, 'subject', subject) === 0) return [];
  return Array.from({ length: behind - index }, (_, away): [number, FurnitureKind] => [index + away, 'addressee']);
};

/** What stands before the colon is what stands alone above an address elsewhere. */
const isAddressed = ({ words, text, start }: Unit, pack: LanguagePack): boolean => {
  const count = furnitureWords(pack, 'addressee').lines.matchAt(words, 0);
  const last = words[count - 1];
  return last !== undefined && /^\s*[:：]/u.test(text.slice(last.end - start));
};

const isOffice = (unit: Unit | undefined, pack: LanguagePack): boolean =>
  unit !== undefined &&
  unit.words.length <= longest &&
  !/[:：]/u.test(unit.text) &&
  !endsSentence(unit.text) &&
  labels(pack, 'subject', unit) === 0;
/** In words. */
const longest = 25;
