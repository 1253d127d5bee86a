import { pointsOf } from '../points.js';
import { shortened, type Rule } from '../rule.js';

/** Lines that a person wrote are told, as nothing vouches for them. */
export const authorPoints: Rule = ({ briefing }) =>
  briefing.topics.flatMap((topic) =>
    pointsOf(topic)
      .filter(({ origin }) => origin === 'author')
      .map(({ text }) => ({
        code: 'check.author-point',
        severity: 'info',
        message: `In "${shortened(topic.heading)}", the point "${shortened(text)}" is the author's own and is not checked.`,
      })),
  );
