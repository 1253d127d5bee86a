import { list } from '../../../pack/lists.js';
import type { Decisions } from '../../../pack/subjects/papers/decisions.js';

export const englishDecisions = (): Decisions => ({
  options: list('option|alternative|variant|scenario|plan'),
  endorsements: list(
    'recommended|recommend|recommends|is preferred|preferred option|we prefer|we propose|best option|should be chosen|should be adopted|is endorsed|favoured option|favored option',
  ),
  choosingVerbs: list(
    'approve|adopt|choose|select|endorse|pursue|take forward|go ahead with|proceed with|agree to|agree',
  ),
  deferrals: list(
    'held in reserve|kept in reserve|in reserve|as a fallback|as a backup|second choice|to be reconsidered|be reconsidered|reviewed again|revisited|not at present|deferred',
  ),
  verdicts: list(
    'not recommended|rejected|rejects|turned down|turned it down|turned them down|turned that down|dismissed|ruled out|ruled it out|dropped|abandoned|withdrawn|overturned|never approved|not approved|refused|vetoed|struck down|no longer being considered|no longer considered|not supported|discarded|thrown out|voted down|shelved|advised against|advises against|not feasible|was defeated|do not recommend|does not recommend|not be recommended|is discounted|was discounted',
  ),
  decisionLabels: list(
    'decision|decisions|action|action item|action items|resolution|resolved|resolves|agreed|consensus|conclusion|outcome|follow up|next step|next steps',
  ),
  decisionVerbs: list(
    'we will be going with|we will go with|we are going with|we agreed|we decided|we have agreed|we have decided|was agreed|were agreed|approved|voted|decided|resolved to|resolved that|was resolved|were resolved|is resolved|have resolved|has resolved|put and carried|put and lost|put to the vote and carried|put to the vote and lost|put to a vote and carried|put to a vote and lost|were carried|carried unanimously|carried by|was passed|were passed|was rejected|were rejected|was elected|were elected|was re elected|were re elected|was defeated|motion was lost|amendment was lost|amendment lost|reached consensus|have consensus|got consensus|consensus was reached|motion passes|motion passed|motion carries|motion carried|was accepted|were accepted|agreed to|agreed that|agreed on|adopted|rejected|turned down|voted down|was carried|was postponed|were postponed|was deferred|were deferred|was withdrawn|no decision was taken|no decision was made',
  ),
  votingRules: list('when|whenever'),
  requests: list(
    'is asked|are asked|is requested|are requested|is invited to|are invited to|we ask|we ask you|i ask you|i would ask you|i would ask for|we would ask|we request|requests|require|requires|we direct|directs|orders|instructs|is directed',
  ),
  orderings: list(
    'hereby|this is to inform|this is to notify|this is to announce|we write to inform|i write to inform|i am writing to inform|we are writing to inform|i am directed to|you are informed that|you are notified that|you are directed to|you are required to|you are instructed to|you are requested to|are directed to|are instructed to|it is directed that|it has been directed that|notice is given|with immediate effect|until further notice',
  ),
  taskHeadings: list(
    'next steps|next step|action items|action item|actions|action|follow up|tasks|who does what|who does what by when|what we do and by when|responsibilities|to do|assignments',
  ),
  owners: list('owner|owners|responsible|assigned to|lead|who'),
  deadlines: list('by|before|no later than|not later than|until|due'),
  dueLabels: list('due|due date|deadline|by when'),
  attributeLabels: list(
    'supported by|support|cooperating agencies|partners|implementing agency|lead agency|timeframe|time frame|timeline|timing|duration|budget|funding|resources|output|outputs|deliverable|deliverables|status',
  ),
});
