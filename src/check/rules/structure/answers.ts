import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { phraseAt, type LanguagePack, endsInQuestionMark } from '../../../language/index.js';
import type { Turn } from '../../../model/article.js';
import type { Topic } from '../../../model/briefing.js';
import { answersOf } from '../../article/answered.js';
import { voicesIn } from '../../article/voices.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import { tokensOf } from '../../words/words.js';
import type { Statement } from '../../statements.js';

/** An answer stands under the question that it answers; a line of it that says all by itself may stand in the summary or as a voice. */
export const answers: Rule = (checked) => {
  const asked = turnsOf(checked);
  if (asked.length === 0) return bareAnswers(checked);
  return checked.statements.flatMap((statement) => {
    const { kind, evidence, topic } = statement;
    const [first] = evidence;
    if ((kind !== 'line' && kind !== 'quote') || first === undefined || topic === undefined) return [];
    const answer = asked.find(({ span }) => first.start >= span.start && first.start < span.end);
    if (answer === undefined || isTold(checked, first.start)) return [];
    const shown = questionsShown(checked, topic);
    if (shown.some((question) => answer.questions.includes(question))) return [];
    if (shown.length > 0)
      return [finding('answer-elsewhere', statement, 'stands under a question that it does not answer')];
    if (mayStandAlone(checked, statement, topic, answer)) return [];
    return [finding('answer-alone', statement, 'is an answer, and its question is not shown')];
  });
};

/** An answer and the question or questions straight before it. */
interface Answer extends Pick<Turn, 'span'> {
  readonly questions: readonly Turn[];
}

const turnsOf = ({ article: { turns = [] }, text, pack }: Checked): Answer[] =>
  [...answersOf(turns, text, pack)].flatMap(([place, { questions }]): Answer[] => {
    const span = turns[place]?.span;
    return span === undefined || questions.length === 0
      ? []
      : [{ span, questions: questions.flatMap((at) => turns[at] ?? []) }];
  });

/** The questions that the heading, or a line, of a topic is taken from. */
const questionsShown = ({ article, statements }: Checked, topic: Topic): Turn[] => {
  const places = statements
    .filter((one) => one.topic === topic && (one.kind === 'heading' || one.kind === 'line'))
    .flatMap(({ evidence }) => evidence);
  return (article.turns ?? []).filter(
    ({ kind, span }) => kind === 'question' && places.some(({ start }) => start >= span.start && start < span.end),
  );
};

/** Not its first sentence, or one that says more than yes or no. */
const mayStandAlone = (
  { pack, units }: Checked,
  { text, evidence, kind }: Statement,
  topic: Topic,
  { span }: Answer,
): boolean => {
  // A list stands under the words of the answer that announce it.
  const isAnnounced = topic.headingEvidence?.some(({ start }) => start >= span.start && start < span.end) === true;
  if (topic.kind === 'enumeration' && isAnnounced) return true;
  if (topic.kind !== 'summary' && kind !== 'quote') return false;
  const words = tokensOf(text);
  const isFirst = units.at(evidence[0]?.start ?? 0).start <= span.start;
  return !saysYesOrNo(text, pack) && (!isFirst || words.length >= shortestStatement);
};
const shortestStatement = 8;

/** "Yes, …", "Chưa.": a mark or the end stands behind the word; "No company has …" and "Có nhiều công ty …" say all themselves. */
const saysYesOrNo = (text: string, pack: LanguagePack): boolean => {
  const words = tokensOf(text);
  const last = words[phraseAt(pack, 'yesAndNo', words, 0) - 1];
  const next = words[phraseAt(pack, 'yesAndNo', words, 0)];
  return last !== undefined && (next === undefined || /[^\s]/u.test(text.slice(last.end, next.start)));
};

/** Between the turns somebody may be told of: "Mr Reid, who joined the conversation, said …". */
const isTold = ({ units, text, indexed, pack }: Checked, offset: number): boolean =>
  voicesIn(text, units.at(offset), indexed.quoted, pack).some(
    ({ names, isLabel }) => names.length > 0 && isLabel !== true,
  );

/** Where only headings ask, what says no more than yes or no stands below them. */
const bareAnswers = ({ statements, indexed, text, pack }: Checked): Diagnostic[] =>
  statements.flatMap((statement) => {
    const { kind, evidence, topic } = statement;
    const [first] = evidence;
    if ((kind !== 'line' && kind !== 'quote') || first === undefined || topic === undefined) return [];
    const heading = indexed.sections.at(first.start)?.section.heading;
    if (heading === undefined || !endsInQuestionMark(text.slice(heading.start, heading.end))) return [];
    if (!saysYesOrNo(statement.text, pack)) return [];
    const isHeaded = topic.headingEvidence?.some(({ start }) => start >= heading.start && start < heading.end) === true;
    return isHeaded ? [] : [finding('answer-alone', statement, 'is an answer, and its question is not shown')];
  });
