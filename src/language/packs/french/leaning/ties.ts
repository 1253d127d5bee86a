import { list } from '../../../pack/lists.js';
import type { Ties } from '../../../pack/subjects/leaning/ties.js';

export const frenchTies = (): Partial<Ties> => ({
  connectives: list(
    "mais|or|et|donc|car|cependant|toutefois|pourtant|néanmoins|par ailleurs|en outre|de plus|en effet|ainsi|enfin|par exemple|en revanche|au contraire|à l' inverse|en conséquence|par conséquent|c' est pourquoi|dès lors|de même|de son côté|de leur côté|pour sa part|d' autre part|d' une part|en particulier|en fait|en réalité|au final|du reste|d' ailleurs|aussi|puis|ensuite|reste que|encore faut il|en résumé|bref|pour autant|à l' époque|dans le même temps|parallèlement",
  ),
  ties: list(
    'certes|cependant|toutefois|mais|néanmoins|pourtant|donc|ainsi|par conséquent|en revanche|au contraire|or',
  ),
  additions: list('en outre|de plus|par ailleurs|également|ensuite|enfin|par exemple|notamment'),
  additives: list('également|aussi|encore|toujours'),
  insertedTies: list('donc|cependant|toutefois|en revanche|néanmoins|au contraire|par conséquent'),
  pairs: list('non seulement … mais|ne pas … mais|ni … ni|soit … soit'),
  counterparts: list(
    "d' une part … d' autre part|d' un côté … de l' autre|les uns … les autres|tantôt … tantôt|parfois … parfois|parfois … d' autres fois",
  ),
  conclusions: list(
    "ainsi|par conséquent|en conclusion|en résumé|donc|c' est pourquoi|c' est la raison pour laquelle|pour cette raison|pour ces raisons|de ce fait|au vu de ces éléments|compte tenu de ces éléments|tout bien pesé",
  ),
  examples: list('par exemple|imaginons|supposons'),
  stances: list('franchement|en vérité|en réalité|à vrai dire|hélas|malheureusement|pour être honnête|en fait'),
  reservations: list(
    "sinon|à défaut|dans le cas contraire|exception|exceptions|une exception|seule exception|une seule exception|la seule exception|il y a une exception|font exception|fait exception|cette règle ne s' applique pas",
  ),
  exemptions: list(
    "ne s' applique pas|ne s' appliquent pas|ne concerne pas|ne concernent pas|ne vaut pas|ne valent pas",
  ),
  exceptionMarks: list('sauf|hormis|excepté'),
});
