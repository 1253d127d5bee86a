import type { Topic } from '../../../model/briefing.js';
import { pointsOf } from '../../../model/points.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';
import { joinedWords } from '../../words/standing.js';

/** A speaker is named as the article names them, and so is what they are. */
export const speakers: Rule = ({ briefing, indexed }) =>
  briefing.topics.flatMap((topic) =>
    namesIn(topic)
      .filter(([, name]) => !indexed.words.includes(joinedWords(name)))
      .map(([what, name]) =>
        topicFinding(
          'speaker-unknown',
          topic,
          `In "${shortened(topic.heading)}", the ${what} "${shortened(name)}" does not stand in the article`,
        ),
      ),
  );

const namesIn = (topic: Topic): [string, string][] => {
  const quote = topic.quote?.origin === 'author' ? undefined : topic.quote;
  const all: [string, string | undefined][] = [
    ['speaker', isOwn(topic) ? undefined : topic.speaker],
    ['speaker', quote?.speaker],
    ['role', quote?.role],
    ...pointsOf(topic)
      .filter(({ origin }) => origin === 'extract')
      .flatMap(({ speaker, role }): [string, string | undefined][] => [
        ['speaker', speaker],
        ['role', role],
      ]),
  ];
  return all.flatMap(([what, name]): [string, string][] => (name === undefined ? [] : [[what, name]]));
};

/** Whoever says nothing but lines of the author's own is the author's own, too. */
const isOwn = (topic: Topic): boolean => {
  const lines = [...pointsOf(topic), topic.quote, topic.figure, topic.table, topic.chart].filter(
    (one) => one !== undefined,
  );
  return lines.length > 0 && lines.every(({ origin, evidence }) => origin === 'author' && evidence.length === 0);
};
