import { list } from '../../../pack/lists.js';
import type { Ties } from '../../../pack/subjects/leaning/ties.js';

export const englishTies = (): Ties => ({
  connectives: list(
    'however|but|and|also|meanwhile|moreover|furthermore|in addition|in particular|in any event|in any case|additionally|therefore|thus|hence|nevertheless|nonetheless|still|yet|besides|instead|for example|for instance|as an example|in fact|indeed|of course|as a result|consequently|on the other hand|by contrast|in contrast|at the same time|separately|similarly|likewise|then|later|afterwards|finally|so|or|nor|in short|to that end|in turn|for now|first of all|clearly|obviously|evidently|as you know|as you all know|as we all know|as many of you know|as you are aware|as you are well aware|as you are all aware|as you are all well aware|as you may know',
  ),
  ties: list(
    'however|but|therefore|thus|hence|nevertheless|nonetheless|yet|instead|as a result|as a consequence|consequently|on the other hand|by contrast|in contrast|by comparison|in comparison|on the contrary|so|accordingly|even so|despite this|despite that|that said|because of this|because of that|for this reason|for that reason|still|conversely|rather|in response|in reply|in that case|if so|if not|otherwise|at the same time|as such|in effect|either way|in either case|in both cases|by the same token|in the same vein|along the same lines|having said that|with that said|that being said|then again|even then|only then',
  ),
  additions: list(
    'moreover|furthermore|in addition|additionally|also|besides|meanwhile|similarly|likewise|in turn|for example|for instance|in fact|indeed|and|or|nor|in short|then|later|afterwards|earlier|in particular|what is more|on top of that|after that|before that',
  ),
  additives: list('also|still|too|additionally|likewise'),
  tieless: list(
    'so far|earlier today|later today|so long as|so many|so much|so called|so that|still life|yet another|but for|rather than|instead of|also known|then prime minister|later this|earlier this|later in|earlier in|second hand|third party|or so|in effect since|in effect from|in effect until|in effect for|as such a',
  ),
  insertedTies: list(
    'however|nevertheless|nonetheless|on the other hand|by contrast|in contrast|by comparison|in comparison|on the contrary|instead|therefore|thereafter',
  ),
  pairs: list(
    'not only … but|not just … but|not merely … but|not … but|neither … nor|either … or|both … and|whether … or|between … and',
  ),
  counterparts: list(
    'sometimes … other times|sometimes … at other times|sometimes … sometimes|at times … at other times|on the one hand … on the other|on one hand … on the other|for some … for others',
  ),
  conclusions: list(
    "therefore|thus|in conclusion|in short|in sum|as a result|consequently|to conclude|that is why|this is why|that's why|for this reason|for these reasons|for that reason|on balance|in light of the above|in the light of the above|in view of the above|given the above|all things considered",
  ),
  examples: list(
    'for example|for instance|as an example|to illustrate|by way of example|suppose|imagine|let us say|e g|a case in point|case in point',
  ),
  stances: list(
    'frankly|honestly|in truth|in reality|to be honest|to be frank|the truth is|alas|sadly|unfortunately|actually|in fact',
  ),
  reservations: list(
    'otherwise|or else|if not|failing that|exception|exceptions|one exception|an exception|the exception|the only exception|the one exception|the exceptions|there is one exception|there is an exception|there are exceptions|there are two exceptions|in exceptional cases|in special cases|in exceptional circumstances|in special circumstances|in rare cases|in rare circumstances|exceptionally|this does not apply|that does not apply|not included',
  ),
  exceptionMarks: list('except|excepting|excluding|unless|other than'),
  exceptionOpeners: [],
  exemptions: list(
    "does not apply|do not apply|doesn't apply|don't apply|not apply to|does not hold for|do not hold for|is waived|are waived",
  ),
});
