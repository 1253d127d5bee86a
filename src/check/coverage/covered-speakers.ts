import { pointsOf } from '../../model/points.js';
import type { Checked } from '../rule.js';
import { joinedIn, joinedWords } from '../words/standing.js';
import type { KeyFacts } from './key-facts.js';

/** Whether each speaker is named: beside a line, or in one. */
export const coveredSpeakers = ({ briefing, text }: Checked, { speakers }: KeyFacts): boolean[] => {
  const told = briefing.topics
    .flatMap((topic) => [
      topic.speaker,
      topic.quote?.speaker,
      topic.heading,
      ...pointsOf(topic).flatMap((point) => [point.speaker, point.text]),
    ])
    .flatMap((words) => (words === undefined ? [] : [joinedWords(words)]));
  return speakers.map(({ start, end }) => {
    const name = joinedIn(text, start, end);
    return told.some((words) => words.includes(name));
  });
};
