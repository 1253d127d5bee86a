import { pointsOf } from '../../../model/points.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';

/** Lines and headings that a person wrote are told, as nothing vouches for them. */
export const authorPoints: Rule = ({ briefing }) =>
  briefing.topics.flatMap((topic) => [
    ...(topic.headingOrigin === 'author'
      ? [
          {
            ...topicFinding('author-heading', topic, `The heading "${shortened(topic.heading)}" ${ownWords}`),
            subject: { topic: topic.id, part: 'heading', text: topic.heading },
          },
        ]
      : []),
    ...pointsOf(topic)
      .filter(({ origin }) => origin === 'author')
      .map(({ id, text, evidence }) => ({
        ...topicFinding(
          'author-point',
          topic,
          `In "${shortened(topic.heading)}", the point "${shortened(text)}" ${evidence.length === 0 ? ownWords : afterArticle}`,
          evidence[0],
        ),
        subject: { topic: topic.id, point: id, part: 'line', text },
      })),
  ]);

/** What it may differ in is looked at by another rule. */
const afterArticle = 'is worded by its author after the article';
const ownWords = "is the author's own and is not checked";
