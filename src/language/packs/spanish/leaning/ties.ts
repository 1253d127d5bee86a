import { list } from '../../../pack/lists.js';
import type { Ties } from '../../../pack/subjects/leaning/ties.js';

export const spanishTies = (): Partial<Ties> => ({
  connectives: list(
    'pero|y|sin embargo|no obstante|además|asimismo|también|por tanto|por lo tanto|por eso|por ello|así|así pues|en cambio|por el contrario|por su parte|por otra parte|por otro lado|por un lado|de hecho|en efecto|en concreto|por ejemplo|es decir|mientras tanto|entretanto|en consecuencia|a su vez|al mismo tiempo|finalmente|luego|después|ahora bien|con todo|en definitiva|en resumen|de momento|por ahora|aun así|de este modo|en particular|o sea',
  ),
  ties: list(
    'sin embargo|pero|no obstante|ahora bien|con todo|por tanto|por lo tanto|por eso|en cambio|así que|en consecuencia|al contrario',
  ),
  additions: list('además|también|asimismo|después|finalmente|por ejemplo|en particular'),
  additives: list('también|todavía|aún|asimismo|sigue'),
  insertedTies: list('sin embargo|no obstante|en cambio|por el contrario|por tanto|por lo tanto'),
  pairs: list('no solo … sino|no sólo … sino|no … sino|ni … ni'),
  counterparts: list(
    'por un lado … por otro|por un lado … por el otro|por una parte … por otra|unos … otros|unas … otras|a veces … otras veces|a veces … a veces|en ocasiones … en otras',
  ),
  conclusions: list(
    'por tanto|por lo tanto|en conclusión|en resumen|por eso|por ello|por esta razón|por estas razones|por todo ello|por este motivo|es por eso que|es por ello que|en consecuencia',
  ),
  examples: list('por ejemplo|supongamos|imaginemos'),
  stances: list(
    'francamente|en realidad|la verdad es|a decir verdad|por desgracia|lamentablemente|desgraciadamente|de hecho',
  ),
  reservations: list(
    'si no|de lo contrario|en caso contrario|en su defecto|excepción|excepciones|una excepción|única excepción|la única excepción|la excepción|hay una excepción|esto no se aplica|quedan exceptuados|quedan excluidos|se exceptúan',
  ),
  exemptions: list('no se aplica|no se aplican|no rige|no rigen|no vale'),
  exceptionMarks: list('salvo|excepto'),
});
