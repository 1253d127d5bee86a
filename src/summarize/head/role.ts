import { anyPhraseAt, type LanguagePack } from '../../language/index.js';
import type { Statement } from '../say/statement.js';

/** Of the statements of a group, this share at least must hold a cue for its role. */
const leastShare = 0.6;

/** The fixed labels that tell what role a passage plays in the article, the fitting ones first. */
export const rolesOf = (statements: readonly Statement[], pack: LanguagePack): string[] => {
  const { labels } = pack;
  const share = (holds: (statement: Statement) => boolean): boolean =>
    statements.filter(holds).length >= statements.length * leastShare;
  const cued =
    (list: 'needs' | 'outlooks' | 'causes') =>
    (statement: Statement): boolean =>
      statement.sentence.words.some((_, index) => anyPhraseAt(pack, [list], statement.sentence.words, index));
  return [
    ...(share(({ speaker }) => speaker !== undefined) ? [labels.reactions, labels.assessment] : []),
    ...(share(cued('needs')) ? [labels.needs] : []),
    ...(share(cued('outlooks')) ? [labels.nextSteps, labels.outlook] : []),
    ...(share(cued('causes')) ? [labels.cause] : []),
    labels.details,
    labels.background,
    labels.points,
  ].filter((label) => label !== '');
};
