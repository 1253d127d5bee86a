import { list } from '../../../pack/lists.js';
import type { Counts } from '../../../pack/subjects/leaning/counts.js';

export const frenchCounts = (): Partial<Counts> => ({
  rankWords: list('premier|première|premiers|premières|second|seconde|deuxième|troisième|quatrième|cinquième'),
  countPronouns: list(
    "aucun|aucune|plusieurs|certains|certaines|quelques uns|quelques unes|les deux|les trois|les quatre|tous deux|toutes deux|la moitié|la plupart|chacun|chacune|l' un|l' une|pas tous|pas toutes",
  ),
  countVerbs: list('y en a|y en avait|il y en a|il y en avait|en a|en avait'),
  substitutes: list("le leur|la leur|les leurs|la sienne|le sien|les siens|les siennes|n' en a aucun|n' en a aucune"),
  partitives: list("d' entre eux|d' entre elles|parmi eux|parmi elles|parmi ceux ci|parmi celles ci"),
  partitiveClitics: list('en'),
  partOpeners: list(
    "parmi les autres|d' autres|un autre|une autre|les autres|l' autre|parmi eux|parmi elles|parmi ceux ci|dont",
  ),
  orderWords: list('respectivement'),
  restWords: list('restant|restants|restante|restantes'),
});
