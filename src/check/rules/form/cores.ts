import { pointsOf } from '../../../model/points.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';
import { partsToken } from '../../words/words.js';

/** What is set in ink, or bold, are words of the text, in its order; a wrong one makes nothing false, yet words of another text would. */
export const cores: Rule = ({ briefing }) =>
  briefing.topics.flatMap((topic) =>
    pointsOf(topic).flatMap(({ text, core = [], stressed, evidence }) => {
      const stray = firstStray(text, core) ?? firstStray(text, stressed === undefined ? [] : [stressed]);
      if (stray === undefined) return [];
      const message = `In "${shortened(topic.heading)}", the point "${shortened(text)}" does not hold "${shortened(stray)}", which is to be set apart in it`;
      return [topicFinding('core', topic, message, evidence[0])];
    }),
  );

/** The first part that does not stand behind the parts before it in whole words. */
const firstStray = (text: string, core: readonly string[]): string | undefined => {
  let from = 0;
  for (const part of core) {
    const start = wholeAt(text, part, from);
    if (start === undefined) return part;
    from = start + part.length;
  }
  return undefined;
};

const wholeAt = (text: string, part: string, from: number): number | undefined => {
  if (part === '') return undefined;
  for (let start = text.indexOf(part, from); start >= 0; start = text.indexOf(part, start + 1))
    if (!partsToken(text, start) && !partsToken(text, start + part.length)) return start;
  return undefined;
};
