import { followsShown, shownLines } from '../reference/shown.js';
import { finding, type Rule } from '../../rule.js';
import { isProvision } from './provision.js';

/** What somebody says in marks is shown in them, or with its speaker: without both it reads as the article's own word. A law that is cited is nobody's. */
export const bareQuotations: Rule = (checked) => {
  const { indexed, text, article, pack } = checked;
  return shownLines(checked).flatMap((shown) => {
    const { statement } = shown;
    const { kind, evidence, point, topic } = statement;
    if (kind !== 'line' || (point?.speaker ?? topic?.speaker) !== undefined || article.genre === 'speech') return [];
    // A quotation goes on from the line before.
    if (followsShown(checked, shown) && shown.before?.kind !== 'heading') return [];
    if (/[“"«„「『]/u.test(statement.text)) return [];
    const inside = evidence.map(({ start, end }) => {
      const range = indexed.quoted.at(start);
      return (
        range !== undefined &&
        start >= range.start &&
        end <= range.end + 1 &&
        text.slice(start, end).includes(' ') &&
        !isProvision(text.slice(range.start, range.end), pack)
      );
    });
    return inside.length > 0 && inside.every(Boolean)
      ? [finding('attribution-cut', statement, 'is quoted in the article, and shown without its marks and its speaker')]
      : [];
  });
};
