import { list, phrases } from '../../../pack/lists.js';
import type { Meetings } from '../../../pack/subjects/papers/meetings.js';

export const englishMeetings = (): Meetings => ({
  meetingSummaries: list('summary|summary of key points|key points|outcomes'),
  meetingCourses: [
    ...phrases(
      'turned|moved|moved on|proceeded|returned',
      'to',
      '|a|the|its|their|further|general',
      'discussion|discussions|consideration|deliberation|deliberations|review',
      'of|on|about',
    ),
    ...phrases(
      'introduced|presented|summarised|summarized|outlined|spoke to|took members through',
      '|his|her|their|the|a',
      '|written|quarterly|annual|draft',
      'report|paper|accounts',
      '|previously circulated|circulated previously|circulated in advance',
    ),
    ...phrases('reported|briefed|updated|spoke', '|the committee|the board|the council|the meeting|members', 'on'),
    ...phrases(
      'gave|provided|presented|made|delivered',
      '|the committee with|the board with|the council with|members with',
      'a|an',
      '|brief|short|quick|detailed|verbal',
      'update|overview|presentation|briefing|summary|report',
      'on|of|about',
    ),
    ...phrases(
      'report|paper|document',
      'presents|sets out|summarises|summarizes|contains',
      'the',
      'results|findings',
      'of',
    ),
    ...phrases(
      'was|were',
      'submitted|tabled|circulated|laid before the committee|laid before the board',
      '|a|the',
      '|joint|further|verbal|written',
      'report|reports|paper|letter|memorandum',
    ),
  ],
  formalMatters: list(
    'declaration of interest|declaration of interests|declarations of interest|declarations of interests|disclosure of interest|disclosure of interests|disclosures of interest|disclosures of interests|conflict of interest|conflicts of interest|register of interests|interests declared|apologies|apologies for absence|date of next meeting|date of the next meeting|next meeting|dates of future meetings|future meetings',
  ),
  meetingForms: list(
    'apologies were received|apologies for absence were|apologies had been received|apologies were noted|apologies were accepted|sent apologies|declared an interest|declared interests|no interests were declared|joined the meeting|rejoined the meeting|left the meeting|left the room|withdrew from the room|remained in the room|there was a full discussion|there was a discussion|there was a lively discussion|a full discussion followed|a discussion followed|discussion followed|discussion was long|there was some discussion|there was some laughter|there was laughter|there were no matters arising|no matters were arising|no matters arising|no declarations of interest|there were no declarations',
  ),
  comings: list(
    'left|left the chamber|left the hall|left the meeting|returned|returned to the chamber|returned to the meeting|joined|rejoined|arrived|withdrew|withdrew from the chamber|withdrew from the meeting|took the chair|vacated the chair|was thanked|were thanked|was thanked and left|were thanked and left|joined us',
  ),
  formalVerbs: list('ratified|approved|adopted|accepted|confirmed|amended|agreed'),
  formalPapers: list(
    'minutes|meeting minutes|draft minutes|agenda|order of business|transactions|actions taken|previous meeting',
  ),
  motions: list(
    'the motion|this motion|the proposal|this proposal|the amendment|the recommendation|an amendment to that effect|as amended|as proposed',
  ),
  motionLabels: list('motion|amendment|counter motion|first motion|second motion|first amendment|second amendment'),
  motionVerbs: list('moved|moved that|proposed|recommended|put forward|tabled'),
  votes: list('vote|votes|voting|show of hands|ballot'),
  voteSides: list(
    'for|in favour|in favor|against|opposed|abstained|abstaining|abstentions|abstention|ayes|noes|nays|aye|nay',
  ),
  voteResults: list(
    'carried|not carried|passed|not passed|defeated|lost|adopted|rejected|approved|agreed|withdrawn|unanimous|unanimously',
  ),
  emptyReports: [
    ...phrases(
      'no|not any|nothing',
      '|new|further|major|real|significant|big',
      'update|updates|announcement|announcements',
    ),
    ...phrases(
      'nothing|nothing in particular|nothing of note|no news',
      '|new|else|much|further|notable|major',
      'to report|to share|to add|to discuss|to note|to announce',
    ),
    ...phrases('nothing', 'new|to report', 'on that front|on this front|this week|here|today'),
    ...list('nothing new|nothing this week|nothing much this week|nothing in particular'),
  ],
  trackingVerbs: list(
    'add|adding|added|remove|removing|removed|keep|keeping|kept|leave|leaving|left|take|taking|drop|dropping|dropped|put|move|moving|on',
  ),
  trackers: list('agenda|tag|tags|label|labels|milestone|tsc agenda|agenda tag|agenda label'),
});
