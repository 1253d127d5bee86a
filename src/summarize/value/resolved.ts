import { holdsPhrase, phraseAt } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Reading } from '../annotate/reading.js';
import { headsTasks, leadingDecisions, opensDecision } from './decisions.js';
import { settles } from './decisive.js';

/** What minutes say was decided, by index, in the order of the meeting, and neither who does what nor what somebody moved. */
export const resolved = onceFor((reading: Reading): readonly number[] => {
  const { article, sentences, pack } = reading;
  // What stands below "Decisions" goes first as it is.
  if (article.genre !== 'minutes' || leadingDecisions(reading).size > 0) return [];
  return sentences.flatMap((sentence) => {
    const { words, item, section, index } = sentence;
    const isTask = headsTasks(reading, section) || phraseAt(pack, 'taskHeadings', words, 0) > 0;
    if (item !== undefined || isTask) return [];
    if (opensDecision(sentence, pack)) return [index];
    const opening = words.slice(0, latest);
    const decided = opening.findIndex((_, at) => phraseAt(pack, 'decisionVerbs', words, at) > 0);
    const isMoved = holdsPhrase(pack, 'appeals', words.slice(0, Math.max(0, decided)));
    // "No decision was taken."
    const isLeft = phraseAt(pack, 'negations', words, decided) > 0;
    return !isMoved && !isLeft && settles({ words: opening }, pack) ? [index] : [];
  });
});
/** In words: what else is said of a report may hold that somebody was put in charge. */
const latest = 12;
