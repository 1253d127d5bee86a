import { pointsOf } from '../../../model/points.js';
import { partsToken } from '../../words/words.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';

/** A lead begins the text, which says all without it; any other lead has evidence of its own. */
export const leads: Rule = ({ briefing }) =>
  briefing.topics.flatMap((topic) =>
    pointsOf(topic)
      .filter(({ lead, leadEvidence, text }) => lead !== undefined && leadEvidence === undefined && !begins(text, lead))
      .map(({ lead = '', text, evidence }) =>
        topicFinding(
          'lead',
          topic,
          `In "${shortened(topic.heading)}", the lead "${shortened(lead)}" neither begins the point "${shortened(text)}" nor has evidence of its own`,
          evidence[0],
        ),
      ),
  );

const begins = (text: string, lead: string): boolean =>
  text.startsWith(lead) && text.length > lead.length && !partsToken(text, lead.length);
