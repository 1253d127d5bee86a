import { phraseAt, type LanguagePack, type Word } from '../../../../language/index.js';
import type { Reading, Sentence } from '../../../annotate/reading.js';
import { hasPredicate, verbAt } from '../../../shorten/predicate.js';

/** "No updates on the board front", "Gates - nothing new to report this week", "Going to remove the agenda label": an entry that keeps a list of matters in order. */
export const isHousekeeping = (
  { pack }: Pick<Reading, 'pack'>,
  { words }: { readonly words: readonly Word[] },
): boolean => words.length <= longestEntry && (reportsNothing(words, pack) || keepsTracker(words, pack));
/** In words. */
const longestEntry = 12;

const reportsNothing = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, index) => {
    const length = phraseAt(pack, 'emptyReports', words, index);
    const rest = words.length - index - length;
    return (
      length > 0 &&
      index <= longestLabel &&
      rest <= longestRest &&
      !hasPredicate(words, index + length, words.length, pack)
    );
  });
/** In words: what the entry is about, and who has it. */
const longestLabel = 6;
/** "On the board front", "from the pilots this week". */
const longestRest = 5;

/** "Remove from the agenda", "Ann added to agenda for visibility". */
const keepsTracker = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, index) => {
    const length = index <= mostBeforeVerb ? phraseAt(pack, 'trackingVerbs', words, index) : 0;
    const from = index + length;
    const kept = words.findIndex(
      (__, at) => at >= from && at <= from + mostBetween && phraseAt(pack, 'trackers', words, at) > 0,
    );
    return (
      length > 0 &&
      kept >= 0 &&
      !words.slice(0, index).some((__, at) => verbAt(words, at, pack) > 0) &&
      !hasPredicate(words, kept + 1, words.length, pack)
    );
  });
const mostBeforeVerb = 2;
const mostBetween = 3;

/** "Rename the branch", above "No update" and nothing else: what each meeting asks about keeps its place in the list, and nothing is told of it. */
export const isEmptied = (reading: Reading, { item, block, index }: Sentence): boolean => {
  const list = reading.article.blocks[block];
  if (item === undefined || list?.kind !== 'list') return false;
  const depthOf = (at: number | undefined): number => (at === undefined ? 0 : (list.items[at]?.depth ?? 0));
  const rest = reading.sentences.slice(index + 1);
  const end = rest.findIndex((one) => one.block !== block || (one.item !== item && depthOf(one.item) <= depthOf(item)));
  const below = rest.slice(0, end < 0 ? undefined : end);
  return below.length > 0 && below.every((one) => one.item !== item && isHousekeeping(reading, one));
};
