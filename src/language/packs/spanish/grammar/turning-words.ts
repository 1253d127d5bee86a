import { list } from '../../../pack/lists.js';
import type { TurningWords } from '../../../pack/subjects/grammar/turning-words.js';

export const spanishTurningWords = (): Partial<TurningWords> => ({
  negations: list(
    'no|ni|nunca|jamás|nada|nadie|ningún|ninguno|ninguna|sin|tampoco|apenas|niega|negó|niegan|rechaza|rechazó|rechazan',
  ),
  conditions: list(
    'si|a menos que|siempre que|siempre y cuando|con tal de|en caso de|a condición de|mientras no|hasta que|antes de que|salvo que|solo si',
  ),
  contrasts: list(
    'pero|sin embargo|no obstante|aunque|si bien|a pesar de|pese a|mientras que|sino|salvo|excepto|en vez de|en lugar de|no solo|no sólo|en cambio|por el contrario|aun cuando|más que',
  ),
  concessions: list('aunque|si bien|a pesar de|pese a|mientras que|en vez de|en lugar de|aun cuando'),
  oppositions: list(
    'pero|sin embargo|no obstante|ahora bien|en cambio|por el contrario|en realidad|en lugar de ello|aun así',
  ),
  contrastJoints: list('mientras que|en tanto que'),
  causes: list(
    'porque|ya que|puesto que|debido a|debido al|a causa de|por culpa de|gracias a|de modo que|por lo que|por eso|como consecuencia',
  ),
  harmless: list('sin duda|no solo|no sólo|sin precedentes|sin embargo'),
});
