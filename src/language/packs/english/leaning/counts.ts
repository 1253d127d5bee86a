import { list } from '../../../pack/lists.js';
import type { Counts } from '../../../pack/subjects/leaning/counts.js';

export const englishCounts = (): Counts => ({
  rankWords: list('first|second|third|fourth|fifth|sixth|former|latter'),
  countPronouns: list(
    'none|both|neither|some|most|few|a few|several|half|not all|almost all|nearly all|all three|all four|all five|each|any',
  ),
  countVerbs: list('have|has|had|did|made|sold|planted|counted|need|needs|needed'),
  substitutes: list(
    'older ones|newer ones|new ones|old ones|smaller ones|larger ones|bigger ones|other ones|theirs|there was none|there were none|there is none|there are none|have none|has none|had none',
  ),
  partitives: list('of them|of these|of those|of which|of whom'),
  partitiveClitics: [],
  partOpeners: list(
    'of the other|of the others|of the remaining|among the others|the added|the additional|the extra|the resulting|the ensuing|the latter|the former|other|the other|the others|the remaining|another|one other|two other|three other|several other|many other|others|of these|of those|of which|of them|among them|among these|among those',
  ),
  orderWords: list('respectively'),
  otherWords: list('others|more'),
  restWords: list('remaining'),
});
