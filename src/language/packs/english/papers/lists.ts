import { list } from '../../../pack/lists.js';
import type { Lists } from '../../../pack/subjects/papers/lists.js';

export const englishLists = (): Lists => ({
  announcers: list(
    'examples|reasons|conditions|steps|measures|points|goals|priorities|principles|questions|changes|proposals|recommendations|rules|options|factors|tasks|ways|areas|pillars|causes|requirements|demands|lessons|objectives|problems|aims|parts|stages|phases|items|concerns|risks|promises|commitments|benefits|things|following|elements|actions|tests|groups|sections|scenarios|categories|issues|criteria|obstacles|challenges|mistakes|findings|advantages|arguments|explanations|pledges|targets|decisions|exceptions|cases|ideas|types|kinds|sources|features|instructions|guidelines|signs|symptoms|suggestions|tips|topics|services|projects|plans|strands|fronts|concessions|highlights|takeaways|shortfalls|shortcomings',
  ),
  plurals: list(
    'the following|these following|the|these|several|two|three|four|five|six|seven|eight|nine|ten|a number of|some',
  ),
  listOpeners: list(
    'following|the following|as follows|include|includes|including|included|namely|comprise|comprises|these|are|were|is|such as|that is',
  ),
  listPointers: [],
  exampleOpeners: list('such as|including|by|like|include|includes'),
  ordinals: [
    list('first|firstly|the first|one'),
    list('second|secondly|the second|two'),
    list('third|thirdly|the third|three'),
    list('fourth|fourthly|the fourth|four'),
    list('fifth|fifthly|the fifth|five'),
    list('sixth|sixthly|the sixth|six'),
    list('seventh|seventhly|the seventh|seven'),
    list('eighth|eighthly|the eighth|eight'),
  ],
  firstSteps: list('to begin with|to start with|first of all'),
  nextSteps: list('next|then|after that'),
  lastOrdinals: list('finally|lastly|last|the last|last but not least|and finally'),
  ordinalLinks: list('is that|was that|is to|was to|is|was|are|were|will be'),
  ordinalStops: list('the|a|per|every|each|his|her|its|their|for|at|in|of|on|since'),
  steps: list('the steps|these steps|following steps|step by step|steps to|key steps|main steps|important steps'),
  stepWords: ['step', 'steps'],
  courses: list('the procedure|procedure for|the process of|process for'),
  formLabels: list(
    'who|what|when|where|why|how|date|time|date and time|when and where|location|place|venue|address|participants|attendees|host|hosted by|speakers|event|admission|parking|rsvp',
  ),
  opposites: list(
    'before … after|then … now|pros … cons|advantages … disadvantages|strengths … weaknesses|benefits … risks|benefits … drawbacks|for … against|the case for … the case against|arguments for … arguments against|in favour … against|in favor … against|supporters … opponents|supporters … critics|opportunities … threats|opportunities … challenges|achievements … shortcomings|what went well … what went wrong|what worked … what did not work',
  ),
});
