import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { pointsOf } from '../../../model/points.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';
import { holdsWords } from '../../words/standing.js';

/** When something was is worded as in its sentence. */
export const times: Rule = ({ briefing, text, units }) =>
  briefing.topics.flatMap((topic) =>
    pointsOf(topic).flatMap(({ when, origin, evidence, text: own }): Diagnostic[] => {
      if (when === undefined || origin === 'author') return [];
      const [first] = evidence;
      const { start, end } = first === undefined ? { start: 0, end: text.length } : units.at(first.start);
      if (holdsWords(text.slice(start, end), when)) return [];
      return [
        topicFinding(
          'when',
          topic,
          `In "${shortened(topic.heading)}", "${shortened(when)}" is not the time that the article gives for "${shortened(own)}"`,
          first,
        ),
      ];
    }),
  );
