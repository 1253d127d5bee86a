import { list } from '../../../pack/lists.js';
import type { Corrections } from '../../../pack/subjects/leaning/corrections.js';

export const englishCorrections = (): Corrections => ({
  retractions: list(
    'i take back what|we take back what|takes back what|took back what|take that back|said it wrong|got it wrong|had it wrong|i was wrong to say|was wrong to say|misspoke|mis spoke|correct figure|correct number|correcting the figure|corrected the figure|corrected its figure|corrected the number|corrected itself|corrected himself|corrected herself|issued a correction|published a correction|sent a correction|retracted|should have been|has since been corrected|was later corrected',
  ),
  withdrawals: list(
    'was withdrawn|were withdrawn|is withdrawn|are withdrawn|has been withdrawn|have been withdrawn|was then withdrawn|withdrew the motion|withdrew his motion|withdrew her motion|withdrew the amendment|withdrew the proposal|withdrew the offer',
  ),
  trueFigures: list(
    'honest number|honest figure|true number|true figure|real number|real figure|number to remember|figure to remember|number that matters|figure that matters',
  ),
  expectations: list(
    'was expected to|were expected to|had been expected to|was supposed to|were supposed to|was said to|were said to|was thought to|were thought to|was believed to|were believed to|was meant to|were meant to|was assumed|it was feared|expected him to|expected her to|expected them to|everyone expected|everybody expected|everyone thought|everybody thought|many thought|most people thought|was reported to|were reported to|was rumoured|was rumored',
  ),
  confirmations: list(
    'this is correct|that is correct|this is true|that is true|it is true|this is so|that is so|this is right|that is right|they are right|they are correct|it was true|this was true|that was true|that is not an excuse|that is no excuse|this is not an excuse|this is no excuse|it is not an excuse|it is no excuse|that is not a defence',
  ),
});
