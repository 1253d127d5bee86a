import { termsByWeight } from './terms-by-weight.js';

/** Learnt by `bench/value` from annotated articles: what each term tells of the worth of a sentence. */
export const spanishTermWeights = () =>
  termsByWeight({
    '0.8': 'cargos',
    '0.7': 'prisión|sentencia|una sentencia|víctimas',
    '0.6': 'bajo|de todos|estatal|prisión estatal',
    '0.5': 'al|cada|de la|en prisión|las víctimas|su|uso',
    '0.4':
      'a|actividad|acusado|adicionales|años|cinco|comunidad|culpable|de una|delito|él|están|hoy|' +
      'la comunidad|la gente|mayor|para|personal|puedo|que el|todos los|tres|y su',
    '0.3':
      'a su|años y|cadena|cadena perpetua|centro|centro de|contra|cuatro|delito mayor|dólares|dos|el centro|' +
      'el uso|en su|es el|esfuerzos|gente|ha|hasta|humanidad|la humanidad|libertad|mañana|millones|ninguna|' +
      'no hay|nuevo|perpetua|por|que se|sus|un nuevo|una|vamos a|veces|voy a',
    '0.2':
      'a que|acuerdo|años de|arma|armas|bueno|cargo|ciudad|ciudad de|como el|con las|con un|cooperación|' +
      'criminal|cual|dado|de sus|debe de|derechos|dinero|el|ello|en otros|en una|enfrenta|entre|eso es|' +
      'estado|esté|fue|gobiernos|grave|hasta el|hay que|hemos|hospital|información|internacionales|juez|' +
      'la ciudad|la información|las|lo que|lograr|los derechos|los pueblos|más de|materia|menor|meses|' +
      'ningún|número|o|o de|para que|partidos|personal de|primero|pueblos|que debe|que no|se está|' +
      'sentenciado|sentenciado a|ser|si|sin|solución|trabajadores|tratado|vamos|varias|voy',
    '0.1':
      'a la|a las|a los|a todas|a un|abril|acusado de|año|ante|apoyo|aquí|asalto|casa|casos|ciudadanos|' +
      'civil|con|con los|con sus|cuando el|cuenta|daño|dar|de dos|de justicia|de salud|de su|de todas|' +
      'de todo|de un|debe|deben|décadas|declaración|delitos|diciembre|durante la|esfuerzo|estado de|' +
      'este caso|familia|fiscal del|fueron|gran|haciendo|investigación|investigador|jóvenes|justicia|la ley|' +
      'la mañana|las personas|ley|lleva|lugar|manos|mantener|mayores|miembros|mientras|mucho|mujeres|' +
      'múltiples|nombre|nosotros|pagar|partes|pero no|persona que|podemos|por el|por los|por un|posibilidad|' +
      'público|que de|que los|que un|queda|quien|requiere|reunión|sea|servicio|todas|un|uno|varios|' +
      'violencia|y|y a|y al|y en|y la|y las|y se',
    '-0.1':
      'a esta|a este|a sus|a todos|a una|aceptar|actualmente|alguien|aquellos|bienes|buena|cambio|camino|' +
      'caso de|con el|confianza|conocer|crimen|cuando|cuidar|da|de edad|de manera|de más|de septiembre|' +
      'de ser|después|dieron|dijo el|dio|discurso|donde se|durante el|economía|edad|el poder|empleo|' +
      'en donde|en estos|en los|es|esas|eso|estamos|esto es|estos|estoy|futuro|grandes|haber|he|hicieron|' +
      'impacto|intervención|jefe de|la seguridad|la víctima|la vida|las dos|madre|mi|miles|miles de|mis|' +
      'nivel|no se|no sé|no sólo|of|oportunidad|orden|para los|parte del|permite|permitir|poco|preguntas|' +
      'presidente de|primer|problemas|proceso|pública|que fue|recursos|relación|resultados|riesgo|sé|se le|' +
      'se les|segunda|seguridad|seis|sistema|sobre|sobre la|sociedad|solo|son|son los|también se|tan|' +
      'tema de|tengo|tipo|tipo de|trata|unas|unos|van a|vez|y de|y que',
    '-0.2':
      'a lo|a ver|acciones|actuar|adelante|además|algunas|alrededor|alrededor de|buenos|cambiar|como|cómo|' +
      'con la|de este|de las|de paz|decía|democracia|desarrollo|días|dijo|ejemplo|el fiscal|el gobierno|' +
      'el presidente|el pueblo|el tema|ellos|embargo|en este|equipo|eran|es una|esto|fiscal|fiscal de|' +
      'frente|frente a|gracias|grupo|han|hay un|importante|jefe|la organización|la paz|le|lo de|los|luego|' +
      'manera|menos|mismo|muy|nacional de|nada|nos|oposición|organización|para el|parte|pasado|personas|' +
      'política|por ejemplo|por la|pregunta|presente|protección|pues|que|quiero|real|secretario|señor|' +
      'sin embargo|sino|situación|sobre el|social|sólo|tenían|tiene|tiene una|todo el|trabajar|trabajo|' +
      'ustedes|va a|van|vida',
    '-0.3':
      'ahí|ahora|de los|de que|desde|en la|ese|estaba|estas|este|gobierno|había|hay|los que|momento|nuestra|' +
      'nuestras|nuestro|nuestros|país|pesos|también|tenía|tiempo|todo',
    '-0.4': 'entonces|era|general|la|más|mundo|paz|qué|que nos|tema|usted|ver|y el',
    '-0.5': 'donde|está|me|no|se|yo',
    '-0.6': 'esta|les|lo|porque|ya',
    '-0.7': 'presidente',
    '-0.8': 'pero',
  });
