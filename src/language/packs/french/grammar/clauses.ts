import { list } from '../../../pack/lists.js';
import type { Clauses } from '../../../pack/subjects/grammar/clauses.js';

export const frenchClauses = (): Partial<Clauses> => ({
  clauseOpeners: list(
    "dont|ce qui|ce que|ce qu'|où|notamment|y compris|ainsi que|ainsi qu'|selon|d' après|en particulier|soit|parmi lesquels|parmi lesquelles|qui|après|pendant|contre",
  ),
  phraseOpeners: list(
    "afin de|afin d'|afin que|dans le cadre de|dans le cadre du|dans le cadre d'|en vue de|en vue d'|lors de|lors d'|lors du|lors des|à l' occasion de|à l' occasion du|au cours de|au cours du|au cours des",
  ),
  adverbialOpeners: list(
    "à|au|aux|en|dans|sur|sous|depuis|dès|pendant|durant|après|avant|selon|pour|par|avec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|demain|ce matin|ce soir|cette année|cette semaine|désormais|actuellement|récemment|chaque|au total|parmi|face à|près de|lors|d' après|interrogé|interrogée|d' ici|à partir|entre",
  ),
  lesserOpeners: list('parce que|afin de|afin que|pour que|bien que|quoique'),
  leadingUp: list('comme|dans la plupart des cas|dans certains cas|cela dit|pour résumer'),
  danglers: list(
    "que|qu'|qui|dont|où|si|s'|plus|moins|très|trop|aussi|près|environ|presque|ne|n'|y|se|me|comme|quand|lorsque|lorsqu'|seulement|notamment|parce|m|mm|mme|dr|c'|j'|puisqu'|jusqu'|encore|non|pas|même",
  ),
  collectives: list('entre|comprend|comprennent|respectivement|soit|ni|à savoir'),
  openEnds: list('et|ou|ni|cet|cette|ces'),
});
