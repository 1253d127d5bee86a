import { list } from '../../../pack/lists.js';
import type { Claims } from '../../../pack/subjects/figures/claims.js';

export const englishClaims = (): Claims => ({
  hedges: list(
    'may|might|could|would|should|expected|expects|expect|forecast|forecasts|predicts|predicted|predict|plans|plan|planned|planning|proposes|proposed|propose|intends|intended|aims|aim|aiming|hopes|hope|hoped|likely|unlikely|possibly|perhaps|probably|reportedly|allegedly|alleged|apparently|seems|seem|appears|appear|due to open|is due|are due|was due|were due|preliminary|provisional|estimated|estimates|believed|thought to|said to|considering|in principle|in theory|draft|wants|want|seeks|seek|about to|target|targets|targeting|as planned|if approved|subject to|set to|supposed to|projected|tentatively',
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
  superlatives: list('first|last|only|most|biggest|largest|highest|lowest|worst|best|second|third'),
  utmosts: list('biggest|greatest|largest|hardest|main|most'),
});
