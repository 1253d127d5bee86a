import { list } from '../../../pack/lists.js';
import type { Clauses } from '../../../pack/subjects/grammar/clauses.js';

export const spanishClauses = (): Partial<Clauses> => ({
  clauseOpeners: list(
    'lo que|lo cual|donde|cuyo|cuya|cuyos|cuyas|incluido|incluida|incluidos|incluidas|entre ellos|entre ellas|así como|según|especialmente|sobre todo|en especial|quien|quienes|tras|después de|durante',
  ),
  phraseOpeners: list(
    'con el fin de|a fin de|en el marco de|en el marco del|con motivo de|con motivo del|con el objetivo de|con objeto de|con vistas a|a lo largo de',
  ),
  adverbialOpeners: list(
    'a|al|en|desde|durante|tras|después|antes|según|para|por|con|hoy|ayer|mañana|ahora|actualmente|recientemente|este año|esta semana|cada|entre|ante|hasta|hace|lunes|martes|miércoles|jueves|viernes|a partir|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|de momento',
  ),
  lesserOpeners: list('porque|para que|a fin de|aunque|después de que|antes de que'),
  leadingUp: list('como|con|en la mayoría de los casos|en muchos casos|en algunos casos|dicho esto|para resumir'),
  danglers: list(
    'que|quien|cuyo|cuya|si|más|menos|muy|tan|casi|cerca|no|se|le|les|como|cuando|donde|solo|sólo|incluso|porque|sr|sra|dr|dra|don|doña|lo|ya|también|aunque',
  ),
  collectives: list('entre|incluye|incluyen|comprende|comprenden|respectivamente|ni|a saber'),
  openEnds: list('y|o|ni'),
});
