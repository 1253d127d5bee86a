import { list } from '../../../pack/lists.js';
import type { Sections } from '../../../pack/subjects/papers/sections.js';

export const englishSections = (): Sections => ({
  divisions: [
    list('part|title|annex|appendix|schedule|book'),
    list('chapter'),
    list('section|division|§'),
    list('subsection|subdivision'),
    list('article|rule|clause'),
    list('paragraph'),
    list('point'),
  ],
  sectionNames: list(
    'background|introduction|overview|summary|executive summary|abstract|objective|objectives|aim|aims|purpose|scope|methods|method|methodology|design|setting|participants|interventions|results|findings|main outcome measures|measurements|discussion|conclusion|conclusions|recommendations|recommendation|limitations|implications|significance|interpretation|funding|keywords|key points|next steps|action items|actions|decisions|attendees|present|attendance|agenda|minutes|notes|timeline|budget|risks|requirements|eligibility|how to apply|trial registration',
  ),
  topicOpeners: list('on|regarding|as for|as to|concerning|when it comes to|with regard to|in terms of'),
  goals: list(
    'purpose|purposes|aim|aims|goal|goals|objective|objectives|our aim|our goal|main aim|overall aim|overall goal|overall objective|general objective|targets',
  ),
  fundings: list('budget|costs|cost|funding|financing|budget and funding|costs and funding|resources and budget'),
  findings: list(
    'the result|the results|what we found|what the study found|our findings|results|findings|key findings|main findings|conclusion|conclusions|main conclusions',
  ),
  studyVerbs: list(
    'investigate|investigated|examine|examined|study|studied|survey|surveyed|audited|evaluate|evaluated|assessed|analyze|analyzed|analyse|analysed|identify|identified|introduce|introduced|present|presented|propose|proposed|release|released|report|reported|show|showed|find|found|developed|demonstrate|demonstrated',
  ),
  recommendations: list(
    'recommendation|recommendations|recommended decision|recommended action|decision requested|decision sought|our recommendation',
  ),
  surroundingHeadings: list(
    'background|introduction|context|scope|methodology|methods|objectives and scope|objective scope|objectives scope|about this report|about this audit|about this review|why we did this|how we did this|terms of reference|response of|responses of|response from|management response|agency response|agency comments|acknowledgements|acknowledgments',
  ),
  aheadHeadings: list(
    'outlook|looking ahead|the year ahead|priorities for|plans for|plan for|targets for|goals for|objectives for|tasks for|work plan for|work programme for|work program for|next steps for|future work|future plans|the way forward|way forward|what comes next|what happens next',
  ),
  needs: list(
    'must|need|needs|needed|should|have to|has to|require|requires|required|call for|calls for|called for|urged|urges|recommend|recommends|recommended|demand|demands|ordered|ought|is to|are to',
  ),
  outlooks: list(
    'will|next|expected|plans|plan|planned|due|by the end of|in the coming|is to|are to|forecast|later this',
  ),
  warnings: list('never|under no circumstances|on no account|do not ever|must never|must not under any circumstances'),
  cautions: list(
    'stop using|stop using it|do not use|don’t use|not to use|not be used|unplug|unplug it|unplug them|do not eat|do not drink|not be eaten|do not consume|avoid using|stop eating|stop driving',
  ),
  imprints: list(
    'prepared for|submitted to|presented to|a report to|a report for|report to|report for|commissioned by|a review for',
  ),
});
