import { list } from '../../../pack/lists.js';
import type { References } from '../../../pack/subjects/leaning/references.js';
import { englishKindReferences } from './kind-references.js';

export const englishReferences = (): References => ({
  pronouns: list(
    'he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|our|my|such|both|neither|one|here|there|him|them|most|others|another|the former|the latter|then|so',
  ),
  demonstratives: list('this|that|these|those|such'),
  farDemonstratives: list('that|those'),
  anaphors: list(
    "it's|he's|she's|they're|they've|they'll|he'll|she'll|that's|he|she|it|they|him|her|his|their|its|this|that|these|those|such|the former|the latter|others|neither of them|neither|both of them|both are|both were|both have|both had|both involved|both said|both will|both would|all of them|none of them|some of them|one of them|the same|until then|since then|by then|from then on|the rest|the remaining|the other|the others|another|otherwise|the first two|the first three|the first four|the last two|the last three|half of them|most of them|of these|of those|of them|among them|the result is|the result was|the reason is|the reason was|one is|one was|one is that|one was that|the same is true|the same goes|to do this|to do that|to do so|in doing so|in doing this|by doing so|by doing this|in so doing|to this end|with this in mind|with that in mind|to find out|the second time|the third time|the fourth time",
  ),
  anaphorStops: list(
    "at this point|at this stage|at this time|at this moment|those who|those with|those in|those whose|that which|such as|another way|this past|these past|this week's|this month's|this quarter's|this year's|this season's|this morning's|this summer's|this winter's|this spring's|her majesty|his majesty|the other day|to find out whether|to find out if|to find out how|to find out what|to find out more|to find out why|to find out where|to find out who|to find out which|to find out when|to find out about|the second time in|the third time in|the fourth time in|the second time this|the third time this",
  ),
  objectPronouns: list('it|them|him|there'),
  possessives: list('their|his|her|its'),
  ownerEndings: [],
  clitics: [],
  datives: [],
  backReferences: [
    ...englishKindReferences,
    ...list(
      'the same day|that same day|similar|similarly|in the same way|the previous|the above|the latter|the former|aforementioned|respectively|as mentioned|as noted above|likewise|the same issue|the same problem|more recently|is actually|are actually|was actually|were actually|described above|shown above|mentioned above|listed above|discussed above|outlined above|noted above|stated above|set out above|experiments above|examples above|clues above|results above|questions above|steps above|others described here|described here',
    ),
  ],
  kindReferences: englishKindReferences,
  shortNames: list(
    'the move|the moves|the process|the measure|the measures|the decision|the change|the changes|the shift|the trend|the increase|the decrease|the decline|the drop|the rise|the gain|the gains|the effect|the effects|the result|the results|the incident|the step|the steps|the arrangement|the difference|the problem|the latest move',
  ),
  shellNouns: list(
    'move|moves|decision|announcement|disparity|discrepancy|revamp|revelation|revelations|allegation|allegations|confession|ruling|verdict|blast|incident|incidents|discovery|finding|findings|proposal|proposals|shift|change|changes|difference|gap|production|scheme|reshuffle|measure|measures|disclosure|development|developments|remark|remarks|comment|comments|attack|blaze|crash|collision|collapse|outage|delay|delays|deal|takeover|merger|ban|bans|closure|closures|strike|accident|theft|fine|sale|limit|cut|cuts|visit|march|protest|fire|flood',
  ),
  relationalNouns: list(
    'idea|ideas|goal|goals|aim|aims|purpose|objective|objectives|intention|intent|question|questions|answer|answers|problem|problems|challenge|challenges|obstacle|concern|concerns|reason|reasons|cause|causes|consequence|consequences|result|results|outcome|effect|effects|solution|conclusion|explanation|implication|lesson|distinction|contrast|exception|exceptions|benefit|benefits|advantage|drawback|process|trend|step|situation|stakes|evidence|increase|increases|decrease|decreases|decline|declines|reduction|reductions|rise|drop|growth|improvement|improvements|deterioration|expansion|slowdown|loss|losses|gain|gains|shortage',
  ),
  eventNouns: list('cause|causes|motive'),
  singlers: list('a|an|one|another'),
  limiters: list(
    'only|main|key|chief|principal|biggest|largest|greatest|big|next|final|initial|whole|real|most|important|immediate|ultimate|overall|current|short|simple|new|same',
  ),
  outcomes: list('result|the result|the outcome|outcome'),
  selfNouns: list(
    'report|article|paper|document|guide|guidance|letter|release|press release|decision|act|regulation|notice|plan|study|review|call|website|page|agreement|strategy|policy|statement|briefing|memo|order|rule|chapter|section|part|presentation|speech|survey|thesis|amendment|resolution|convention|committee|conference|meeting|assembly|byelaw|byelaws|bylaw|bylaws|by law|by laws|ordinance|regulations|charter|code of conduct|procedure|briefing note',
  ),
  coiners: list(
    'we call this|we call these|we call it|we call them|we called this|we called these|we called it|we called them|i call this|i call it|is called|are called|called it|called them|calls it|calls this|dubbed|known as|referred to as|refer to this as|refer to these as|refer to it as',
  ),
  proForms: list('doing so|doing that|doing this|do so|do that|done so|done that|did so|did that|does so'),
  proVerbs: list('do|does|did|must|can|could|may|might|should|would|will|shall|is|are|was|were|has|have|had'),
  ellipses: list(
    "still do|still does|still did|still is|still are|still has|still have|already do|already does|already has|already have|never do|never did|never has|never have|also do|also did|do too|does too|did too|is too|are too|do so|does so|did so|do not|does not|did not|has not|have not|is not|are not|was not|were not|will not|would not|don't|doesn't|didn't|hasn't|haven't|isn't|aren't|wasn't|weren't|won't|wouldn't|cannot|can't|as well|think again",
  ),
  endReferences: list(
    'think so|thinks so|thought so|say otherwise|says otherwise|said otherwise|think otherwise|thinks otherwise|thought otherwise|the week after|the day after|the month after|the year after|the week before|the day before|the year before|day later|days later|week later|weeks later|month later|months later|year later|years later|hour later|hours later|since then|until then|before then|ever since|the next day|the following day|the following week|the following month|the following year',
  ),
  aboveWords: list('above'),
  aboveStops: list(
    'and above|or above|from above|over above|far above|well above|just above|all above|rise above|rises above|rose above|up above|as above|is above|are above|was above|were above|remain above|remains above|remained above',
  ),
  calendarNouns: list(
    'week|month|year|quarter|decade|century|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|night|weekend|time next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|academic year|financial year|fiscal year|term|session|semester',
  ),
  expletiveEnds: list(
    'whether|since|time to|time for|possible to|necessary to|important to|easy to|hard to|difficult to|an honour|an honor|a pleasure|a privilege|clear|to|because|when|up to',
  ),
  expletiveStops: list(
    'set|due|designed|able|unable|going|meant|bound|ready|required|intended|supposed|scheduled|planned|allowed|committed|subject|similar|limited|close|projected|entitled|obliged|forced|authorized|authorised|attached|linked|tied|sold|given|sent|available|open',
  ),
  doubts: list(
    'raises the question|raised the question|question arises|questions arise|question arose|raise the question|raises questions about whether|raised questions about whether|begs the question|wonder whether|wondered whether|wonder if|wondered if|the question is whether|the question was whether|the question is how|doubts whether|doubted whether|casts doubt|cast doubt|paradox|came as a surprise|comes as a surprise|is one exception|was one exception|is a catch|was a catch|not the only cause|not the only reason|not the only problem|not the only one',
  ),
});
