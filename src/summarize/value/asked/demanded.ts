import { endsInStatement, holdsPhrase } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { isPersonal } from '../../annotate/personal.js';
import type { Sentence } from '../../annotate/reading.js';

/**
 * What somebody who gives an opinion asks for at the end: "The board votes on 21 March. It should vote yes.", the last paragraph of an article
 * whose author says "I" or "my", and who reports hardly anybody else.
 *
 * @returns the demand and the sentence before it in its paragraph, by index; none of other articles
 */
export const demanded = onceFor((annotation: Annotation): readonly number[] => {
  const { reading, attributions } = annotation;
  const { sentences, article, pack, text } = reading;
  if (article.genre !== 'news' || article.turns.length > 0) return [];
  const isOwn = ({ index, start, end }: Sentence): boolean =>
    attributions[index] === undefined && isPersonal(text.slice(start, end), pack, 'oneselves');
  const reported = attributions.filter((one) => one !== undefined).length;
  if (reported > sentences.length * mostReported || reported >= ofStory || !sentences.some(isOwn)) return [];
  // Behind the paragraph the name of its author may stand, which ends without a stop.
  const last = sentences.findLast(
    ({ item, start, end }) => item === undefined && endsInStatement(text.slice(start, end)),
  );
  if (last === undefined || last.index < sentences.length - mostBehind) return [];
  const closing = sentences.filter(({ block }) => block === last.block);
  const demand = closing.findLast(
    ({ index, words }) =>
      attributions[index] === undefined &&
      words.length <= pack.slideWords * slidesOfDemand &&
      holdsPhrase(pack, 'needs', words),
  );
  if (demand === undefined || closing.length > longest) return [];
  return closing.filter(({ index }) => index === demand.index || index === demand.index - 1).map(({ index }) => index);
});
/** Who is asked for something hears it in a few words. */
const slidesOfDemand = 0.35;
const mostReported = 0.15;
/** In sentences: a long story whose author was there reports people as often, and may end in any word. */
const ofStory = 5;
const mostBehind = 4;
/** In sentences: a longer paragraph goes on telling. */
const longest = 4;
