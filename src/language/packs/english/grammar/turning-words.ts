import { list } from '../../../pack/lists.js';
import type { TurningWords } from '../../../pack/subjects/grammar/turning-words.js';

export const englishTurningWords = (): TurningWords => ({
  negations: list(
    "not|no|never|none|neither|nor|without|cannot|n't|nobody|nothing|hardly|barely|fails|failed|lacks|refused|denied",
  ),
  conditions: list(
    'if|unless|provided|provided that|as long as|in case|in that case|in this case|otherwise|only if|only when|until',
  ),
  contrasts: list(
    'but|however|although|though|while|whereas|yet|despite|unless|except|instead of|rather than|not only|but also|even though|nor',
  ),
  concessions: list('although|though|even though|while|whereas|despite|in spite of|instead of|rather than'),
  oppositions: list(
    'but|however|yet|nonetheless|nevertheless|instead|by contrast|in contrast|by comparison|in comparison|on the contrary|conversely|rather|in reality|in practice|even so|that said',
  ),
  contrastJoints: list('while|whereas'),
  causes: list('because|since|due to|owing to|as a result|therefore|so that|leading to|caused by|thanks to'),
  harmless: list('not only|no doubt|even when|no. 1|once a year|once again|once more|until now|as yet|no longer than'),
});
