import { list } from '../../../pack/lists.js';
import type { References } from '../../../pack/subjects/leaning/references.js';

export const spanishReferences = (): Partial<References> => ({
  pronouns: list(
    'él|ella|ellos|ellas|ello|yo|nosotros|usted|ustedes|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|esto|eso|aquello|su|sus|le|les|lo|los que|el primero|el segundo|este último|esta última|ambos|ambas|otros|otras|allí|aquí|ahí|entonces|algunos|algunas|una de ellas|uno de ellos|tal|tales|solo una|solo uno|se',
  ),
  demonstratives: list('este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella'),
  farDemonstratives: list('ese|esa|esos|esas|aquel|aquella'),
  anaphors: list(
    'el resultado fue|el resultado es|el resultado ha sido|él|ella|ellos|ellas|esto|eso|ello|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|su|sus|todo esto|todo eso|todo ello|para ello|con ello|a ello|de ahí|de este modo|de esta manera|de esta forma|así las cosas|este último|esta última|estos últimos|los demás|el resto|ambos|ambas|ahí|allí|desde ahí|desde allí|desde entonces|para esto|para eso|al hacerlo|lo estamos|lo hacemos|lo hicimos|lo haremos|lo hemos|lo han|lo ha|lo hizo|lo hicieron|lo mismo ocurre|lo mismo sucede|no lo|según él|según ella|según ellos|según ellas|sin ellos|sin ellas|sin él|sin ella|con ellos|con ellas|la segunda vez|la tercera vez',
  ),
  anaphorStops: list(
    'este año|esta semana|esos que|esas que|aquel que|aquella que|aquellos que|aquellas que|su excelencia|su majestad|sus majestades|no lo que',
  ),
  possessives: list('su|sus'),
  clitics: list('le|les|se lo|se la|se los|se las'),
  datives: list('a|al'),
  backReferences: list(
    'otra cosa|otra historia|similar|dicho|dicha|dichos|dichas|mencionado|mencionada|mencionados|mencionadas|nombrados antes|nombradas antes|antes citado|antes citada|este tipo de|este último|esta última|estos últimos|estas últimas|asimismo',
  ),
  shortNames: list(
    'la medida|las medidas|la decisión|el proceso|el cambio|el aumento|la caída|el incidente|el resultado|la tendencia',
  ),
  eventNouns: list('causa|causas'),
  relationalNouns: list(
    'razón|razones|causa|motivo|objetivo|finalidad|consecuencia|resultado|solución|excepción|condición|explicación|balance',
  ),
  limiters: list('único|única|principal|verdadero|verdadera|primer|primera|último|última'),
  selfNouns: list(
    'informe|documento|artículo|estudio|sesión|asamblea|conferencia|reunión|cumbre|foro|debate|ley|decreto|reglamento|guía|nota|comunicado|declaración|plan|programa|capítulo|sección|tribuna',
  ),
  coiners: list('llamamos|llamado|llamada|llamados|llamadas|denominado|denominada|conocido como|conocida como'),
  proForms: list('hacerlo|lo hizo|lo hicieron|lo hace'),
  endReferences: list(
    'una semana después|un mes después|un año después|al día siguiente|días después|la semana siguiente',
  ),
  calendarNouns: list(
    'semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo|año|trimestre|verano|invierno|primavera|otoño|mañana|tarde|noche|vez|día',
  ),
  doubts: list(
    'no es la única causa|no es la única razón|no es el único motivo|hay una excepción|hubo una sorpresa|la lección más',
  ),
});
