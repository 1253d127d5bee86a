import type { LanguagePack } from '../../../language/index.js';
import { isAskedFor } from './asked-for.js';
import { piecesOf } from '../../article/pieces.js';
import { finding, shortened, type Rule } from '../../rule.js';
import { cutsOf } from '../../sentence/cuts.js';
import { isLicensed, type ExtractUse } from '../../sentence/licence.js';
import { saysSomething } from '../../sentence/predicate.js';
import type { Statement } from '../../statements.js';
import { isExtract } from '../evidence/evidence-sentence.js';

/** What is kept is cut from its sentence only where a clause or a phrase begins or ends. */
export const licensedCuts: Rule = (checked) => {
  const { statements, units, text, pack } = checked;
  return statements.flatMap((statement) => {
    if (!isExtract(statement) || statement.kind === 'lead' || isAskedFor(checked, statement)) return [];
    const use = useOf(statement, pack);
    const cut = piecesOf(units, statement.read).flatMap(({ sentence, spans }) =>
      // A heading before a line is still one: what numbers it stays away.
      cutsOf(text, sentence, spans, pack).filter(
        (one) => !isLicensed(text, one, pack, sentence.kind === 'heading' ? 'name' : use),
      ),
    )[0];
    if (cut === undefined) return [];
    const words = text.slice(cut.words[0]?.start, cut.words.at(-1)?.end);
    return [
      finding(
        'cut-unlicensed',
        statement,
        `is cut ${wording[cut.place]} "${shortened(words)}", where no clause or phrase ends`,
      ),
    ];
  });
};

/** A title is what the article calls its event, and a heading without a predicate a name too. */
const useOf = ({ kind, text }: Statement, pack: LanguagePack): ExtractUse => {
  if (kind === 'title') return 'name';
  if (kind !== 'heading') return 'line';
  return saysSomething(text, pack) ? 'heading' : 'name';
};

const wording = { before: 'behind', inside: 'around', behind: 'before' } as const;
