import { phraseBefore } from '../../../language/index.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';
import { tokensIn } from '../../words/words.js';

/** What a speaker is called keeps the word that says that they no longer are it: "former", "nguyên". */
export const roles: Rule = (checked) =>
  checked.statements.flatMap((statement) =>
    titlesOf(statement).flatMap((title) => {
      const former = formerBefore(checked, title, statement.evidence[0]?.start ?? 0);
      return former === undefined
        ? []
        : [
            finding(
              'former-cut',
              statement,
              `calls its speaker "${title}", which the article says with "${former}" before it`,
            ),
          ];
    }),
  );

const titlesOf = ({ kind, point, topic }: Statement): string[] => {
  if (kind !== 'line' && kind !== 'quote') return [];
  const named = point ?? topic?.quote;
  return [named?.role, named?.speaker].filter((title) => title !== undefined);
};

/** The nearest place of a title counts: somebody else may bear it elsewhere. */
const formerBefore = ({ text, pack }: Checked, title: string, place: number): string | undefined => {
  const before = text.lastIndexOf(title, place);
  const behind = text.indexOf(title, place);
  const start = before >= 0 && (behind < 0 || place - before <= behind - place) ? before : behind;
  if (start < 0) return undefined;
  const words = tokensIn(text, Math.max(0, start - reach), start);
  const last = words.at(-1);
  const length = phraseBefore(pack, 'formers', words, words.length);
  if (length === 0 || last === undefined || !/^[\s-]$/.test(text.slice(last.end, start))) return undefined;
  return text.slice(words[words.length - length]?.start, last.end);
};
const reach = 30;
