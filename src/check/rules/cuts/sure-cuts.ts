import { phraseAt, type LanguagePack } from '../../../language/index.js';
import { piecesOf } from '../../article/pieces.js';
import type { Unit } from '../../article/units.js';
import { detailsCondition } from '../../leaning/details-condition.js';
import { finding, shortened, type Rule } from '../../rule.js';
import { cutsOf, type Cut } from '../../sentence/cuts.js';
import { isSureCut } from '../../sentence/sure-cut.js';
import { tokensIn } from '../../words/words.js';

/** A point is a whole sentence, or one with a sure edit: what matters of it is set in ink, so that nothing need be cut. */
export const sureCuts: Rule = ({ statements, units, text, pack }) =>
  statements.flatMap((statement) => {
    if (statement.kind !== 'line') return [];
    const pieces = piecesOf(units, statement.read);
    const cut = pieces
      .flatMap(({ sentence, spans }) => cutsOf(text, sentence, spans, pack).map((one) => ({ ...one, sentence })))
      .find(
        (one) =>
          !isSureCut(text, one, pack) ||
          makesFact(one, pack) ||
          leavesCondition(one, units.all[one.sentence.index - 1], one.sentence, text, pack),
      );
    if (cut === undefined) return [];
    const words = text.slice(cut.words[0]?.start, cut.words.at(-1)?.end);
    return [finding('cut-unsure', statement, `leaves out "${shortened(words)}"`)];
  });

/** "Cụ thể, …", behind what would come under a condition. */
const leavesCondition = (
  { place, words }: Cut,
  before: Unit | undefined,
  { block }: Unit,
  text: string,
  pack: LanguagePack,
): boolean =>
  place === 'before' &&
  before?.block === block &&
  detailsCondition(words, tokensIn(text, before.start, before.end), pack);

/** "For example, …": without the word an example is told as a fact. */
const makesFact = ({ place, words }: Cut, pack: LanguagePack): boolean =>
  place === 'before' && phraseAt(pack, 'examples', words, 0) > 0;
