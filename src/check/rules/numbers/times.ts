import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { pointsOf } from '../../../model/points.js';
import type { Unit, Units } from '../../article/units.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';
import { holdsWords } from '../../words/standing.js';

/** When something was is worded as in its sentence; by when it is to be done may stand behind it, in its paragraph. */
export const times: Rule = ({ briefing, text, units }) =>
  briefing.topics.flatMap((topic) =>
    pointsOf(topic).flatMap(({ when, origin, evidence, text: said }): Diagnostic[] => {
      if (when === undefined || origin === 'author') return [];
      const [first] = evidence;
      const own = first === undefined ? undefined : units.at(first.start);
      const placed =
        own === undefined
          ? [{ start: 0, end: text.length }]
          : [own, ...(topic.kind === 'tasks' ? beside(own, units) : [])];
      if (placed.some(({ start, end }) => holdsWords(text.slice(start, end), when))) return [];
      return [
        topicFinding(
          'when',
          topic,
          `In "${shortened(topic.heading)}", "${shortened(when)}" is not the time that the article gives for "${shortened(said)}"`,
          first,
        ),
      ];
    }),
  );

/** The sentences of the same paragraph or item. */
const beside = ({ block, item }: Unit, { all }: Units): Unit[] =>
  all.filter((unit) => unit.block === block && unit.item === item);
