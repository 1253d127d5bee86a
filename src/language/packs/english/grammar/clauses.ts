import { list } from '../../../pack/lists.js';
import type { Clauses } from '../../../pack/subjects/grammar/clauses.js';

export const adverbialOpeners = list(
  'in|on|at|by|from|after|before|since|during|under|over|with|following|for|as|to|according|despite|until|within|across|between|amid|last|this|next|earlier|later|today|yesterday|now|currently|recently|meanwhile|late|early|speaking|asked|so far|there|along|among|near|through|throughout|based',
);

export const englishClauses = (): Clauses => ({
  clauseOpeners: list(
    'which|who|whose|where|including|such as|as well as|with|after|following|as|making|leaving|bringing|giving|allowing|adding|according to|especially|particularly|because|since|so that|in order to|to|from|based on|compared with|up from|down from|among them|mostly|largely|about|roughly|part of|based|while|in|at|on|by|for|citing|using|meaning|causing|forcing|prompting|raising|known as',
  ),
  phraseOpeners: list(
    'in order to|so that|as part of|as well as|such as|including|in the wake of|amid|following|ahead of|because of|in an effort to|in a bid to|on behalf of|with the aim of|which|compared with|during|in response to|throughout|in accordance with|after|under a|through a',
  ),
  purposeOpeners: [],
  purposeStops: [],
  settings: [],
  scopes: [],
  adverbialOpeners,
  lesserOpeners: list('because|so that|in order to|although|even though|whereas|since'),
  leadingUp: list(
    'as|with|in most cases|in some cases|in many cases|in most instances|having said that|that said|in case|to summarise|to summarize|for another|in other cases|for one thing',
  ),
  danglers: list(
    'that|which|who|whose|where|when|if|than|because|such|including|more|less|nearly|about|around|least|only|very|so|too|just|most|as|its|their|his|her|our|my|your|mr|mrs|ms|dr|this|these|those|not|also|up|both|either',
  ),
  collectives: list(
    'between|both|include|includes|comprise|comprises|either|neither|respectively|namely|combine|combines',
  ),
  openEnds: list('and|or|nor'),
});
