import { list } from '../../../pack/lists.js';
import type { Acts } from '../../../pack/subjects/papers/acts.js';

export const spanishActs = (): Partial<Acts> => ({
  legalBases: list('según|conforme a|de acuerdo con|en virtud de|en términos de'),
  citations: list('de conformidad con|conforme a|con arreglo a|previsto en|en virtud de'),
  provisions: list('establece|dispone|prevé'),
  preliminaries: list(
    'objeto y ámbito|objeto y ámbito de aplicación|ámbito de aplicación|definiciones|disposiciones generales',
  ),
  closingProvisions: list(
    'disposiciones finales|disposición final|disposiciones transitorias|disposición transitoria|entrada en vigor|disposición derogatoria',
  ),
  definitions: list('se entiende por|se entenderá por'),
  entitlements: [],
  ruleReferences: [],
  sanctions: list(
    'se sancionará|será sancionado|será sancionada|serán sancionados|serán sancionadas|será castigado|multa de|con multa',
  ),
  commencements: list(
    'entra en vigor|entrará en vigor|entran en vigor|entrarán en vigor|entra en vigencia|entrará en vigencia|surtirá efecto',
  ),
  passages: [],
  promulgations: list('expide el siguiente|expide la siguiente|dicta el siguiente|dicta la siguiente'),
  namingNotes: list('en adelante|en lo sucesivo'),
  citedAs: [],
  repeals: list('queda derogado|queda derogada|quedan derogados|quedan derogadas|se deroga|se derogan'),
  enforcements: list(
    'se encargará de la ejecución del presente|queda encargado de la ejecución del presente|queda encargado del cumplimiento del presente',
  ),
  actRequests: [],
  correspondence: list('carta|escrito|oficio|correo|consulta|solicitud'),
  receipts: list('hemos recibido|ha recibido|recibimos|acusamos recibo de|recibió'),
  matterOpeners: list('relativo a|relativa a|relativo al|referente a|referente al|acerca de|sobre'),
});
