import { phraseAt } from '../../../language/index.js';
import { finding, shortened, type Rule } from '../../rule.js';
import { holdsWords } from '../../words/standing.js';
import { tokensOf } from '../../words/words.js';

/** What an article of law says is shown below that article, or beside its number. */
export const clauses: Rule = ({ statements, indexed, text, pack, article }) =>
  statements.flatMap((statement) => {
    const { kind, evidence, topic, point } = statement;
    const [first] = evidence;
    if ((kind !== 'line' && kind !== 'quote') || first === undefined || topic === undefined || topic.kind === 'summary')
      return [];
    const placed = indexed.sections.at(first.start);
    if (placed?.section.label === undefined) return [];
    const { label, heading, span } = placed.section;
    const number = text.slice(label.start, label.end);
    const named = phraseAt(pack, 'clauseLabels', tokensOf(number), 0) > 0;
    if (!named && (article.genre !== 'legal' || !/\p{L}{4}/u.test(number))) return [];
    const beside = [topic.heading, topic.label ?? '', point?.lead ?? '', statement.text].join(' \n ');
    const headings = topic.headingEvidence ?? [];
    const isHeaded = headings.some(({ start }) => start >= span.start && start < (heading ?? label).end);
    return isHeaded || holdsWords(beside, number)
      ? []
      : [finding('clause-alone', statement, `is of "${shortened(number)}", which its slide does not name`)];
  });
