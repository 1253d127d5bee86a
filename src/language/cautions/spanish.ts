import { list } from '../pack/lists.js';
import type { Cautions } from './cautions.js';

/** What is not said here is not known. */
export const spanishCautions = (): Partial<Cautions> => ({
  anaphors: list(
    'el resultado fue|el resultado es|el resultado ha sido|él|ella|ellos|ellas|esto|eso|ello|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|su|sus|todo esto|todo eso|todo ello|para ello|con ello|a ello|de ahí|de este modo|de esta manera|de esta forma|así las cosas|este último|esta última|estos últimos|los demás|el resto|ambos|ambas|ahí|allí|desde ahí|desde allí|desde entonces|para esto|para eso|al hacerlo|lo estamos|lo hacemos|lo hicimos|lo haremos|lo hemos|lo han|lo ha|lo hizo|lo hicieron|lo mismo ocurre|lo mismo sucede|no lo|según él|según ella|según ellos|según ellas|sin ellos|sin ellas|sin él|sin ella|con ellos|con ellas|la segunda vez|la tercera vez',
  ),
  possessives: list('su|sus'),
  anaphorStops: list(
    'este año|esta semana|esos que|esas que|aquel que|aquella que|aquellos que|aquellas que|su excelencia|su majestad|sus majestades|no lo que',
  ),
  rankWords: list('primero|primera|primeros|primeras|segundo|segunda|tercero|tercera|cuarto|cuarta|quinto|quinta'),
  countPronouns: list(
    'ninguno|ninguna|algunos|algunas|varios|varias|los dos|las dos|los tres|las tres|los cuatro|las cuatro|ambos|ambas|cada uno|cada una|la mitad|la mayoría|no todos|no todas|solo uno|solo una|sólo uno|sólo una',
  ),
  substitutes: list('el suyo|la suya|los suyos|las suyas|no tiene ninguno|no tiene ninguna'),
  partitives: list('de ellos|de ellas|de estos|de estas|entre ellos|entre ellas'),
  orderWords: list('respectivamente'),
  countVerbs: list('dispone de|disponen de|tiene|tienen|tenía|tenían|hay|había|quedan|son|eran'),
  clitics: list('le|les|se lo|se la|se los|se las'),
  datives: list('a|al'),
  insertedTies: list('sin embargo|no obstante|en cambio|por el contrario|por tanto|por lo tanto'),
  proForms: list('hacerlo|lo hizo|lo hicieron|lo hace'),
  endReferences: list(
    'una semana después|un mes después|un año después|al día siguiente|días después|la semana siguiente',
  ),
  relationalNouns: list(
    'razón|razones|causa|motivo|objetivo|finalidad|consecuencia|resultado|solución|excepción|condición|explicación|balance',
  ),
  reservations: list(
    'si no|de lo contrario|en caso contrario|en su defecto|excepción|excepciones|una excepción|única excepción|la única excepción|la excepción|hay una excepción|esto no se aplica|quedan exceptuados|quedan excluidos|se exceptúan',
  ),
  exemptions: list('no se aplica|no se aplican|no rige|no rigen|no vale'),
  selfNouns: list(
    'informe|documento|artículo|estudio|sesión|asamblea|conferencia|reunión|cumbre|foro|debate|ley|decreto|reglamento|guía|nota|comunicado|declaración|plan|programa|capítulo|sección|tribuna',
  ),
  calendarNouns: list(
    'semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo|año|trimestre|verano|invierno|primavera|otoño|mañana|tarde|noche|vez|día',
  ),
  ties: list(
    'sin embargo|pero|no obstante|ahora bien|con todo|por tanto|por lo tanto|por eso|en cambio|así que|en consecuencia|al contrario',
  ),
  additions: list('además|también|asimismo|después|finalmente|por ejemplo|en particular'),
  pairs: list('no solo … sino|no sólo … sino|no … sino|ni … ni'),
  stances: list(
    'francamente|en realidad|la verdad es|a decir verdad|por desgracia|lamentablemente|desgraciadamente|de hecho',
  ),
  counterparts: list(
    'por un lado … por otro|por un lado … por el otro|por una parte … por otra|unos … otros|unas … otras|a veces … otras veces|a veces … a veces|en ocasiones … en otras',
  ),
  hedges: list(
    'podría|podrían|debería|prevé|prevén|previsto|prevista|espera|esperan|probablemente|quizá|quizás|estima|estimado|posiblemente|supuestamente',
  ),
  formers: list('ex|antiguo|antigua|exministro|vice|adjunto'),
  targets: list('objetivo|objetivos|meta|metas|presupuesto|límite|tope|umbral'),
  comparers: list('que|frente a|en comparación con|inferior a|superior a'),
  thresholds: list('si|salvo que|siempre que|supera|superan'),
  relativeTimes: list('el año pasado|el mes pasado|la semana pasada|ayer|el próximo año|el año anterior'),
  laterWords: list('después|más tarde|antes|más adelante'),
  timeOpeners: list('en|desde|hasta|antes|después|durante|a partir|para'),
  verdicts: list(
    'rechazado|rechazada|descartado|descartada|no recomendado|denegado|abandonado|no recomendada|no se recomienda|no es recomendable|desaconseja|desaconsejada|se descarta|no se propone',
  ),
  yesAndNo: list('sí|no|todavía no|claro|nunca|por supuesto'),
  restWords: list('restante|restantes'),
  limiters: list('único|única|principal|verdadero|verdadera|primer|primera|último|última'),
  doubts: list(
    'no es la única causa|no es la única razón|no es el único motivo|hay una excepción|hubo una sorpresa|la lección más',
  ),
});
