import { list } from '../../../pack/lists.js';
import type { Furniture } from '../../../pack/subjects/papers/furniture.js';
import { spanishSurroundings } from '../../../surroundings/others.js';

export const spanishFurniture = (): Partial<Furniture> => ({
  furniture: {
    signature: { lines: list('firmado|fdo|firma|rubricado|firma ilegible'), openers: [], labels: list('firmado|fdo') },
    'legal-basis': { lines: [], openers: list('visto|vista|vistos|vistas|considerando'), labels: [] },
    embargo: {
      lines: list(
        'para publicación inmediata|for immediate release|para publicacion inmediata|para su publicación inmediata|comunicado de prensa|nota de prensa|cotejar con el texto leído|por favor verificar contra lectura|cotéjese con el discurso pronunciado|verificar contra lectura',
      ),
      openers: list('embargado hasta|bajo embargo hasta'),
      labels: [],
    },
    number: { lines: [], openers: [], labels: list('caso|case|expediente|ref|referencia') },
    salutation: {
      lines: list(
        'señor presidente|señora presidenta|excelencias|señoras y señores|damas y caballeros|distinguidos delegados',
      ),
      openers: list(
        'señor presidente|señora presidenta|señor secretario general|excelencias|excelentísimo|excelentísimos|señoras y señores|damas y caballeros|distinguidos delegados|distinguidas delegadas|distinguidas y distinguidos|distinguidos y distinguidas|hermanas y hermanos|hermanos y hermanas|amigas y amigos|compañeras y compañeros|muchas gracias presidente|muchas gracias señor|muchas gracias señora|estimado|estimada|estimados|queridos|querido',
      ),
      labels: [],
    },
    closing: {
      lines: list(
        'muchas gracias|gracias|muchas gracias señor presidente|gracias señor presidente|atentamente|cordialmente|saludos cordiales|fin',
      ),
      openers: list(
        'contra la presente resolución podrá interponerse|contra esta resolución podrá interponerse|contra la presente resolución cabe|contra esta resolución cabe|muchas gracias por su|agradezco su atención|reciba un cordial saludo',
      ),
      labels: [],
    },
    contact: {
      lines: list('contacto|contactos|contacto de prensa|contacto para la prensa'),
      openers: list('para más información|para mayor información|para obtener más información'),
      labels: list(
        'contacto|contactos|contacto de prensa|oficina|celular|teléfono|tel|correo electrónico|correo|email|fax',
      ),
    },
    about: { lines: [], openers: list('acerca de|sobre nosotros'), labels: [] },
    related: {
      lines: list(
        'referencias|enlaces externos|véase también|notas y referencias|bibliografía|lea también|le puede interesar|leer más|ver más|compartir|imprimir',
      ),
      openers: list(
        'suscríbase a|suscríbete a|siga en directo|sigue en directo|reciba nuestro boletín|recibe nuestro boletín|descargue nuestra aplicación',
      ),
      labels: list('lea también|ver también'),
    },
    credit: {
      lines: list(
        'está procesando este caso|esta procesando este caso|están procesando este caso|procesó este caso|está a cargo de este caso|lleva este caso',
      ),
      openers: list(
        'entrevista realizada por|el caso fue procesado por|este caso fue procesado por|el caso está siendo procesado por|este caso está siendo procesado por|el caso fue investigado por|este caso fue investigado por',
      ),
      labels: list('fuente|fuentes|redacción|traducción'),
    },
    byline: { lines: [], openers: list('por'), labels: list('autor|autora') },
    disclaimer: {
      lines: list(
        'utilizamos cookies para mejorar|utiliza cookies para mejorar|almacenamos cookies en su navegador|cookies son necesarias para el|consentimiento para el uso de cookies|configurar sus preferencias de cookies|venta de sus datos personales',
      ),
      openers: list('este artículo no sustituye|este artículo no reemplaza|este texto no sustituye'),
      labels: list(
        'nota para la redacción|nota a la redacción|nota para las redacciones|nota a los editores|nota para los editores|nota para editores|nota a los redactores',
      ),
    },
    procedure: {
      lines: list(
        'asistentes|asistencia|presentes|ausentes|participantes|miembros presentes|personas asistentes|invitados',
      ),
      openers: list('se levanta la sesión|se levantó la sesión|se abre la sesión|sin más asuntos que tratar'),
      labels: list(
        'preside|secretario|secretaria|excusados|asistentes|asistencia|presentes|ausentes|participantes|miembros presentes|personas asistentes',
      ),
    },
  },
  surroundings: spanishSurroundings,
  linkPlaces: list('aquí|este enlace'),
  linkLabels: list(
    'diapositivas|presentación|propuesta|enlace|enlaces|vídeo|video|grabación|orden del día|documento|documentos|informe',
  ),
});
