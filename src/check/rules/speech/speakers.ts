import type { Topic } from '../../../model/briefing.js';
import { pointsOf } from '../../../model/points.js';
import { shortened, subjectOf, topicFinding, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';
import { joinedWords } from '../../words/standing.js';

/** A speaker is named as the article names them, and so is what they are. */
export const speakers: Rule = ({ briefing, indexed }) =>
  briefing.topics.flatMap((topic) =>
    namesIn(topic)
      .filter(({ name }) => !indexed.words.includes(joinedWords(name)))
      .map(({ what, name, of }) => {
        const message = `In "${shortened(topic.heading)}", the ${what} "${shortened(name)}" does not stand in the article`;
        const told = topicFinding('speaker-unknown', topic, message, of?.evidence[0]);
        return of === undefined ? told : { ...told, subject: subjectOf({ ...of, topic }) };
      }),
  );

/** A name, or what somebody is, and the line that it stands beside; that of a whole topic stands beside none. */
interface Named {
  readonly what: 'speaker' | 'role';
  readonly name: string;
  readonly of?: Pick<Statement, 'kind' | 'text' | 'evidence' | 'point'>;
}

const namesIn = (topic: Topic): Named[] => {
  const quote = topic.quote?.origin === 'author' ? undefined : topic.quote;
  const whole = isOwn(topic) || topic.speaker === undefined ? [] : [{ what: 'speaker' as const, name: topic.speaker }];
  const quoted = quote === undefined ? [] : besideOf(quote, { kind: 'quote', ...quote });
  const points = pointsOf(topic).filter(({ origin }) => origin === 'extract');
  return [...whole, ...quoted, ...points.flatMap((point) => besideOf(point, { kind: 'line', ...point, point }))];
};

const besideOf = (
  { speaker, role }: { speaker?: string | undefined; role?: string | undefined },
  of: NonNullable<Named['of']>,
): Named[] => [
  ...(speaker === undefined ? [] : [{ what: 'speaker' as const, name: speaker, of }]),
  ...(role === undefined ? [] : [{ what: 'role' as const, name: role, of }]),
];

/** Whoever says nothing but lines of the author's own is the author's own, too. */
const isOwn = (topic: Topic): boolean => {
  const lines = [...pointsOf(topic), topic.quote, topic.figure, topic.table, topic.chart].filter(
    (one) => one !== undefined,
  );
  return lines.length > 0 && lines.every(({ origin, evidence }) => origin === 'author' && evidence.length === 0);
};
