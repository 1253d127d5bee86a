import { list } from '../../../pack/lists.js';
import type { Counts } from '../../../pack/subjects/leaning/counts.js';

export const spanishCounts = (): Partial<Counts> => ({
  rankWords: list('primero|primera|primeros|primeras|segundo|segunda|tercero|tercera|cuarto|cuarta|quinto|quinta'),
  countPronouns: list(
    'ninguno|ninguna|algunos|algunas|varios|varias|los dos|las dos|los tres|las tres|los cuatro|las cuatro|ambos|ambas|cada uno|cada una|la mitad|la mayoría|no todos|no todas|solo uno|solo una|sólo uno|sólo una',
  ),
  countVerbs: list('dispone de|disponen de|tiene|tienen|tenía|tenían|hay|había|quedan|son|eran'),
  substitutes: list('el suyo|la suya|los suyos|las suyas|no tiene ninguno|no tiene ninguna'),
  partitives: list('de ellos|de ellas|de estos|de estas|entre ellos|entre ellas'),
  partOpeners: list(
    'de los otros|de las otras|de los demás|de las demás|entre los demás|entre las demás|otro|otra|otros|otras|los otros|las otras|el otro|la otra|los demás|las demás|de ellos|de ellas|de estos|de estas|entre ellos|entre ellas',
  ),
  orderWords: list('respectivamente'),
  restWords: list('restante|restantes'),
});
