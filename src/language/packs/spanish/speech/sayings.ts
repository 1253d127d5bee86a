import { list } from '../../../pack/lists.js';
import type { Sayings } from '../../../pack/subjects/speech/sayings.js';

export const spanishSayings = (): Partial<Sayings> => ({
  speechVerbs: list(
    'dijo|dice|dicen|dijeron|ha dicho|afirmó|afirma|afirman|ha afirmado|aseguró|asegura|aseguran|ha asegurado|explicó|explica|explican|ha explicado|señaló|señala|señalan|ha señalado|indicó|indica|indican|ha indicado|anunció|anuncia|ha anunciado|han anunciado|añadió|añade|ha añadido|declaró|declara|ha declarado|subrayó|subraya|ha subrayado|destacó|destaca|ha destacado|recordó|recuerda|recuerdan|ha recordado|reconoció|reconoce|reconocen|ha reconocido|admitió|admite|ha admitido|confirmó|confirma|ha confirmado|advirtió|advierte|advierten|ha advertido|insistió|insiste|resumió|resume|lamentó|lamenta|criticó|critica|denunció|denuncia|denuncian|sostuvo|sostiene|sostienen|consideró|considera|consideran|opinó|opina|opinan|cree|creen|calcula|calculan|estima|estiman|estimó|pidió|pide|piden|exigió|exige|exigen|recomendó|recomienda|recomiendan|negó|niega|niegan|prometió|promete|teme|temen|espera|esperan|contó|cuenta|relató|respondió|responde|concluyó|concluye|detalló|detalla|precisó|precisa|apuntó|apunta|comentó|comenta|avisó|avisa|manifestó|manifiesta|alertó|alerta|matizó|matiza|argumentó|argumenta|reiteró|reitera|agregó|puntualizó|constató|constata',
  ),
  keptSpeechVerbs: list(
    'pidió|pide|piden|exigió|exige|exigen|recomendó|recomienda|recomiendan|negó|niega|niegan|prometió|promete|teme|temen|espera|esperan|cree|creen|considera|consideran|consideró|opina|opinan|opinó|calcula|calculan|estima|estiman|estimó|lamentó|lamenta|criticó|critica|denunció|denuncia|denuncian|advirtió|advierte|advierten|ha advertido|alertó|alerta|avisó|avisa|admitió|admite|ha admitido|reconoció|reconoce|reconocen|ha reconocido|sostuvo|sostiene|sostienen',
  ),
  showingVerbs: list('indica|indican|señala|señalan|confirma|constata|precisa|apunta'),
  speechSources: list('según|a juicio de|en opinión de|en palabras de'),
  speakerNouns: list(
    'autoridades|expertos|científicos|investigadores|policía|gobierno|ministerio|consejo|agencia|empresa|compañía|grupo|vecinos|residentes|críticos|analistas|médicos|sindicato|sindicatos|comité|tribunal|equipo|departamento|organizadores|fiscalía|abogados|agricultores|comisión|banco|universidad|hospital|asociación|asociaciones|economistas|ingenieros|dirección|instituto|autoridad|ayuntamiento|junta|oposición|partido|parlamento|senado|congreso|federación|liga|club|bomberos|sanitarios|docentes|padres|pescadores|ganaderos|trabajadores|pacientes|pasajeros|testigos|cooperativa|cooperativas|productores|consumidores|organización|organizaciones|fundación|patronal|consejería|diputación|onu|unión europea|comisión europea|casa blanca|kremlin|aemet|ine',
  ),
  speakerPapers: list(
    'informe|estudio|encuesta|sondeo|auditoría|comunicado|cifras|datos|estadísticas|resultados|documento|balance|nota',
  ),
  speechAnnouncers: list('siguiente declaración|siguientes declaraciones|siguiente comunicado'),
  personPronouns: list('él|ella'),
  bodyPronouns: list('ellos|ellas'),
});
