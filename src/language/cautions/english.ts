import { list } from '../pack/lists.js';
import type { Cautions } from './cautions.js';

export const englishCautions: Cautions = {
  anaphors: list(
    "it's|he's|she's|they're|they've|they'll|he'll|she'll|that's|he|she|it|they|him|her|his|their|its|this|that|these|those|such|the former|the latter|others|neither of them|neither|both of them|both are|both were|both have|both had|both involved|both said|both will|both would|all of them|none of them|some of them|one of them|the same|until then|since then|by then|from then on|the rest|the remaining|the other|the others|another|otherwise|the first two|the first three|the first four|the last two|the last three|half of them|most of them|of these|of those|of them|among them|the result is|the result was|the reason is|the reason was|one is|one was|one is that|one was that|the same is true|the same goes|to do this|to do that|to do so|in doing so|in doing this|by doing so|by doing this|in so doing|to this end|with this in mind|with that in mind|to find out|the second time|the third time|the fourth time",
  ),
  anaphorStops: list(
    "those who|those with|those in|those whose|that which|such as|another way|this past|these past|this week's|this month's|this quarter's|this year's|this season's|this morning's|this summer's|this winter's|this spring's|her majesty|his majesty|the other day|to find out whether|to find out if|to find out how|to find out what|to find out more|to find out why|to find out where|to find out who|to find out which|to find out when|to find out about|the second time in|the third time in|the fourth time in|the second time this|the third time this",
  ),
  objectPronouns: list('it|them|him|there'),
  possessives: list('their|his|her|its'),
  ellipses: list(
    "still do|still does|still did|still is|still are|still has|still have|already do|already does|already has|already have|never do|never did|never has|never have|also do|also did|do too|does too|did too|is too|are too|do so|does so|did so|do not|does not|did not|has not|have not|is not|are not|was not|were not|will not|would not|don't|doesn't|didn't|hasn't|haven't|isn't|aren't|wasn't|weren't|won't|wouldn't|cannot|can't|as well|think again",
  ),
  proVerbs: list('do|does|did|must|can|could|may|might|should|would|will|shall|is|are|was|were|has|have|had'),
  rankWords: list('first|second|third|fourth|fifth|sixth|former|latter'),
  countPronouns: list(
    'none|both|neither|some|most|few|a few|several|half|not all|almost all|nearly all|all three|all four|all five|each|any',
  ),
  substitutes: list(
    'older ones|newer ones|new ones|old ones|smaller ones|larger ones|bigger ones|other ones|theirs|there was none|there were none|there is none|there are none|have none|has none|had none',
  ),
  partitives: list('of them|of these|of those|of which|of whom'),
  partitiveClitics: [],
  orderWords: list('respectively'),
  countVerbs: list('have|has|had|did|made|sold|planted|counted|need|needs|needed'),
  clitics: [],
  datives: [],
  ownerEndings: [],
  insertedTies: list(
    'however|nevertheless|nonetheless|on the other hand|by contrast|in contrast|by comparison|in comparison|on the contrary|instead|therefore|thereafter',
  ),
  otherWords: list('others|more'),
  restWords: list('remaining'),
  manners: [],
  exceptionOpeners: [],
  proForms: list('doing so|doing that|doing this|do so|do that|done so|done that|did so|did that|does so'),
  endReferences: list(
    'the week after|the day after|the month after|the year after|the week before|the day before|the year before|day later|days later|week later|weeks later|month later|months later|year later|years later|hour later|hours later|since then|until then|before then|ever since|the next day|the following day|the following week|the following month|the following year',
  ),
  aboveWords: list('above'),
  aboveStops: list(
    'and above|or above|from above|over above|far above|well above|just above|all above|rise above|rises above|rose above|up above|as above|is above|are above|was above|were above|remain above|remains above|remained above',
  ),
  outcomes: list('result|the result|the outcome|outcome'),
  shellNouns: list(
    'move|moves|decision|announcement|disparity|discrepancy|revamp|revelation|revelations|allegation|allegations|confession|ruling|verdict|blast|incident|incidents|discovery|finding|findings|proposal|proposals|shift|change|changes|difference|gap|production|scheme|reshuffle|measure|measures|disclosure|development|developments|remark|remarks|comment|comments|attack|blaze|crash|collision|collapse|outage|delay|delays|deal|takeover|merger|ban|bans|closure|closures|strike|accident|theft|fine|sale|limit|cut|cuts|visit|march|protest|fire|flood',
  ),
  relationalNouns: list(
    'idea|ideas|goal|goals|aim|aims|purpose|objective|objectives|intention|intent|question|questions|answer|answers|problem|problems|challenge|challenges|obstacle|concern|concerns|reason|reasons|cause|causes|consequence|consequences|result|results|outcome|effect|effects|solution|conclusion|explanation|implication|lesson|distinction|contrast|exception|exceptions|benefit|benefits|advantage|drawback|process|trend|step|situation|stakes|evidence|increase|increases|decrease|decreases|decline|declines|reduction|reductions|rise|drop|growth|improvement|improvements|deterioration|expansion|slowdown|loss|losses|gain|gains|shortage',
  ),
  singlers: list('a|an|one|another'),
  limiters: list(
    'only|main|key|chief|principal|biggest|largest|greatest|big|next|final|initial|whole|real|most|important|immediate|ultimate|overall|current|short|simple|new|same',
  ),
  doubts: list(
    'raises the question|raised the question|question arises|questions arise|question arose|raise the question|raises questions about whether|raised questions about whether|begs the question|wonder whether|wondered whether|wonder if|wondered if|the question is whether|the question was whether|the question is how|doubts whether|doubted whether|casts doubt|cast doubt|paradox|came as a surprise|comes as a surprise|is one exception|was one exception|is a catch|was a catch|not the only cause|not the only reason|not the only problem|not the only one',
  ),
  deadlineOpeners: list('within|no later than|not later than|at the latest'),
  deadlineStarts: list(
    'of receiving|of receipt|of the receipt|after receiving|after receipt|from receipt|from the receipt|from the date|of the date|after the date|of being|of such|of that|of notification|of the notice',
  ),
  reservations: list(
    'otherwise|or else|if not|failing that|exception|exceptions|one exception|an exception|the exception|the only exception|the one exception|the exceptions|there is one exception|there is an exception|there are exceptions|there are two exceptions|this does not apply|that does not apply|not included',
  ),
  exemptions: list(
    "does not apply|do not apply|doesn't apply|don't apply|not apply to|does not hold for|do not hold for|is waived|are waived",
  ),
  selfNouns: list(
    'report|article|paper|document|guide|guidance|letter|release|press release|decision|act|regulation|notice|plan|study|review|call|website|page|agreement|strategy|policy|statement|briefing|memo|order|rule|chapter|section|part|presentation|speech|survey|thesis|amendment|resolution|convention|committee|conference|meeting|assembly|byelaw|byelaws|bylaw|bylaws|ordinance|regulations|charter|code of conduct|procedure|briefing note',
  ),
  expletiveEnds: list(
    'whether|since|time to|time for|possible to|necessary to|important to|easy to|hard to|difficult to|an honour|an honor|a pleasure|a privilege|clear|to|because|when|up to',
  ),
  expletiveStops: list(
    'set|due|designed|able|unable|going|meant|bound|ready|required|intended|supposed|scheduled|planned|allowed|committed|subject|similar|limited|close|projected|entitled|obliged|forced|authorized|authorised|attached|linked|tied|sold|given|sent|available|open',
  ),
  calendarNouns: list(
    'week|month|year|quarter|decade|century|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|night|weekend|time next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|academic year|financial year|fiscal year|term',
  ),
  ties: list(
    'however|but|therefore|thus|hence|nevertheless|nonetheless|yet|instead|as a result|as a consequence|consequently|on the other hand|by contrast|in contrast|by comparison|in comparison|on the contrary|so|accordingly|even so|despite this|despite that|that said|because of this|because of that|for this reason|for that reason|still|conversely|rather|in response|in reply|in that case|if so|if not|otherwise|at the same time',
  ),
  additions: list(
    'moreover|furthermore|in addition|additionally|also|besides|meanwhile|similarly|likewise|in turn|for example|for instance|in fact|indeed|and|or|nor|in short|then|later|afterwards|earlier|in particular|what is more|on top of that|after that|before that',
  ),
  tieless: list(
    'so far|earlier today|later today|so long as|so many|so much|so called|so that|still life|yet another|but for|rather than|instead of|also known|then prime minister|later this|earlier this|later in|earlier in|second hand|third party|or so',
  ),
  pairs: list(
    'not only … but|not just … but|not merely … but|not … but|neither … nor|either … or|both … and|whether … or|between … and',
  ),
  stances: list(
    'frankly|honestly|in truth|in reality|to be honest|to be frank|the truth is|alas|sadly|unfortunately|actually|in fact',
  ),
  counterparts: list(
    'sometimes … other times|sometimes … at other times|sometimes … sometimes|at times … at other times|on the one hand … on the other|on one hand … on the other|for some … for others',
  ),
  hedges: list(
    'may|might|could|would|should|expected|expects|expect|forecast|forecasts|predicts|predicted|predict|plans|plan|planned|planning|proposes|proposed|propose|intends|intended|aims|aim|aiming|hopes|hope|hoped|likely|unlikely|possibly|perhaps|probably|reportedly|allegedly|alleged|apparently|seems|seem|appears|appear|due to open|is due|are due|was due|were due|preliminary|provisional|estimated|estimates|believed|thought to|said to|considering|in principle|in theory|draft|wants|want|seeks|seek|about to|target|targets|targeting|as planned|if approved|subject to|set to|supposed to|projected|tentatively',
  ),
  formers: list(
    'former|ex|acting|then|late|would be|deputy|vice|assistant|interim|retired|outgoing|incoming|honorary|self styled|co',
  ),
  shares: list(
    'most|some|few|many|several|half|part of|half of|most of|some of|many of|one of|a few|a few of|a minority of|a majority of|almost all|nearly all|not all|only',
  ),
  targets: list(
    'target|targets|goal|goals|aim|aims|aiming|aimed|objective|ambition|budget|budgeted|set aside|limit|cap|ceiling|planned|benchmark|quota|threshold',
  ),
  comparers: list(
    'than|below|compared with|compared to|against|up from|down from|lower than|higher than|less than|more than|fewer than|short of|beating|missing|versus|instead of|rather than|not',
  ),
  thresholds: list('if|unless|once|provided|exceeds|exceed|exceeded|in case|as long as|only when|only if|whenever'),
  directions: list(
    'rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|up|down|grew|grow|grows|grown|growing|increased|increase|increases|increasing|decreased|decrease|decreases|declined|decline|dropped|drop|drops|cut|cuts|gained|gain|lost|loss|climbed|jumped|slipped|shrank|shrunk|slid|soared|plunged|reduced|reduce|reduces|raised|raise|lowered|lower|higher|adds|add|added',
  ),
  amountWords: list('by|a'),
  relativeTimes: list(
    'previously|last year|last month|last week|last quarter|last winter|last summer|last spring|last autumn|the year before|a year earlier|a year ago|the previous year|the same period|yesterday|next year|next month|next week|next summer|next winter|next spring|next autumn|this year|tomorrow|a decade ago|by the end of the year|years ago',
  ),
  laterWords: list('later|earlier|after that|before that|afterwards|thereafter|previously'),
  timeOpeners: list(
    'in|on|by|since|from|until|before|after|during|at|between|last|next|this|early in|late in|at the end of|by the end of|as of|through|throughout|for|back in|earlier|later|starting|in early|in late',
  ),
  verdicts: list(
    'not recommended|rejected|rejects|turned down|turned it down|turned them down|turned that down|dismissed|ruled out|ruled it out|dropped|abandoned|withdrawn|overturned|never approved|not approved|refused|vetoed|struck down|no longer being considered|no longer considered|not supported|discarded|thrown out|voted down|shelved|advised against|advises against|not feasible|was defeated|do not recommend|does not recommend|not be recommended|is discounted|was discounted',
  ),
  clauseLabels: list('article|rule|regulation|clause'),
  yesAndNo: list(
    'yes|yeah|yep|nope|right|correct|no|not|never|of course|certainly|absolutely|exactly|perhaps|maybe|definitely|nothing|because|partly|only|both|neither|sometimes',
  ),
};
