import { phraseAt } from '../../../language/index.js';
import type { Checked } from '../../rule.js';
import type { Statement } from '../../statements.js';
import { tokensIn } from '../../words/words.js';

/**
 * Whether a heading is what a question asks for, from the word that asks to the end: "I wonder if you could tell us | how the crews choose their
 * day." What goes before it says only that somebody asks.
 */
export const isAskedFor = (
  { article: { turns = [] }, text, pack }: Pick<Checked, 'article' | 'text' | 'pack'>,
  { kind, evidence: [first, ...others] }: Statement,
): boolean =>
  kind === 'heading' &&
  first !== undefined &&
  others.length === 0 &&
  phraseAt(pack, 'questionWords', tokensIn(text, first.start, first.end), 0) > 0 &&
  turns.some(({ kind: told, span }) => told === 'question' && first.start > span.start && first.end <= span.end);
