import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Topic } from '../../model/briefing.js';
import { shortened, type Rule } from '../rule.js';
import { joinedWords } from '../standing.js';
import { pointsOf } from '../points.js';

/** A speaker is named as the article names them. */
export const speakers: Rule = ({ briefing, text }) => {
  const words = joinedWords(text);
  return briefing.topics.flatMap((topic) =>
    namesIn(topic)
      .filter(([, name]) => !words.includes(joinedWords(name)))
      .map(([what, name]) => absent(topic, what, name)),
  );
};

const namesIn = (topic: Topic): [string, string][] => {
  const all: [string, string | undefined][] = [
    ['speaker', topic.speaker],
    ['speaker', topic.quote?.speaker],
    ['role', topic.quote?.role],
    ...pointsOf(topic)
      .filter(({ origin }) => origin === 'extract')
      .map(({ speaker }): [string, string | undefined] => ['speaker', speaker]),
  ];
  return all.flatMap(([what, name]): [string, string][] => (name === undefined ? [] : [[what, name]]));
};

const absent = (topic: Topic, what: string, name: string): Diagnostic => ({
  code: 'check.speaker-unknown',
  severity: 'error',
  message: `In "${shortened(topic.heading)}", the ${what} "${shortened(name)}" does not stand in the article.`,
});
