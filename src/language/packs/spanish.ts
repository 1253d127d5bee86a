import { spanishSurroundings } from '../surroundings/others.js';
import { spanishCautions } from '../cautions/spanish.js';
import { counted, list } from '../pack/lists.js';
import { neutralPack } from './neutral.js';
import { spanishFurniture } from './other-furniture.js';
import { spanishGenres } from './other-genres.js';
import type { LanguagePack } from '../pack/pack.js';
import { spanishTermWeights } from '../term-weights/spanish.js';

/** Spanish. */
export const spanish = (): LanguagePack => ({
  ...neutralPack('es'),
  ...spanishCautions(),
  locale: 'es-ES',
  name: 'Español',
  labels: {
    briefing: 'Nota informativa',
    agenda: 'Índice',
    summary: 'Resumen',
    summaryHeading: 'Lo esencial',
    points: 'Puntos clave',
    assessment: 'Valoración',
    needs: 'Qué hace falta',
    enumeration: 'Punto por punto',
    figure: 'La cifra',
    figures: 'Cifras clave',
    quote: 'En sus palabras',
    timeline: 'Cronología',
    cause: 'Por qué',
    outlook: 'Perspectivas',
    background: 'Antecedentes',
    reactions: 'Reacciones',
    nextSteps: 'Próximos pasos',
    details: 'Detalles',
    steps: 'Paso a paso',
    question: 'Pregunta y respuesta',
    voices: 'Quién dice qué',
    comparison: 'Comparación',
    tasks: 'Quién hace qué',
    responsible: 'Quién',
    task: 'Tarea',
    due: 'Plazo',
    saidBy: 'Lo que dice {speaker}',
    saidByMany: 'Lo que dicen {speaker}',
    sources: 'Fuente',
    evidence: 'Frases del artículo',
    captions: 'Pies de foto',
    picture: 'Imagen',
    table: 'Tabla',
    tableBy: '{columns} por {rows}',
    chart: 'Gráfico',
    barChart: 'Gráfico de barras',
    lineChart: 'Gráfico de líneas',
    ringChart: 'Gráfico de anillo',
    unit: 'Unidad',
    traced: 'Las palabras de las diapositivas son las de la fuente.',
    tracedInNotes:
      'Las palabras de las diapositivas son las de la fuente; las frases que una diapositiva no muestra enteras figuran en sus notas.',
    accordingTo: '{speaker}',
    more: '… y {count} más',
    part: '({part}/{of})',
    continued: '(continuación)',
    date: '{day} de {monthName} de {year}',
    dayMonth: '{day} de {monthName}',
  },
  typology: {
    writtenWords: 'words',
    clauseOrder: 'subject-verb-object',
    head: 'both',
    demonstratives: 'before',
    articles: 'used',
    nouns: 'inflected',
    verbs: 'inflected',
    subjects: 'dropped',
    surname: 'last',
    calledBy: 'last',
    speakerBehindVerb: 'possible',
    commaBehindSpeaker: 'closes-aside',
    datesInFigures: 'day-first',
    monthNames: 'small',
    ordinals: 'without-stop',
  },
  pointWords: 24,
  slideWords: 45,
  spokenWords: 120,
  headingWords: 12,
  decimalMark: ',',
  quarters: list('trimestre'),
  levels: list('fue|fueron|era|eran|alcanzó|a|de'),
  totals: list('total|suma|promedio|media'),

  abbreviations: list(
    'sr|sra|srta|sres|sras|dr|dra|d|dña|prof|profa|lic|ing|arq|gral|cnel|cap|tte|ud|uds|vd|p|pp|pág|págs|art|arts|núm|núms|n|no|vol|fig|ed|av|avda|c|pza|sta|sto|ee.uu|uu|ee|dd|hh|rr|ff|aa|cc|a.c|d.c|ej|p.ej|aprox|máx|mín|tel|ene|feb|abr|jun|jul|ago|sept|oct|nov|dic|cía|hnos|ntra|mons|excmo|ilmo|dpto|prov',
  ),
  numberAbbreviations: list('nos|nros|nro|cap|secc|tít|apdo|tlf|tfno|lám|tab|exp|expte|cta'),
  stopwords: list(
    'el|la|los|las|un|una|unos|unas|lo|al|del|de|a|en|y|e|o|u|pero|sino|que|qué|quien|quienes|cual|cuales|cuyo|cuya|con|sin|por|para|sobre|bajo|entre|desde|hasta|hacia|según|tras|ante|contra|durante|se|su|sus|le|les|me|te|nos|mi|mis|nuestro|nuestra|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|esto|eso|él|ella|ellos|ellas|es|son|era|eran|fue|fueron|ser|sido|está|están|estaba|ha|han|había|habían|haber|hay|hace|tiene|tienen|puede|pueden|como|cuando|donde|si|no|ni|ya|más|menos|muy|también|tan|tanto|todo|todos|toda|todas|otro|otra|otros|otras|así|aunque|porque|dijo|dos|cada',
  ),
  pronouns: list(
    'él|ella|ellos|ellas|ello|yo|nosotros|usted|ustedes|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|esto|eso|aquello|su|sus|le|les|lo|los que|el primero|el segundo|este último|esta última|ambos|ambas|otros|otras|allí|aquí|ahí|entonces|algunos|algunas|una de ellas|uno de ellos|tal|tales|solo una|solo uno|se',
  ),
  presenters: list('se trata de|se trata del'),
  connectives: list(
    'pero|y|sin embargo|no obstante|además|asimismo|también|por tanto|por lo tanto|por eso|por ello|así|así pues|en cambio|por el contrario|por su parte|por otra parte|por otro lado|por un lado|de hecho|en efecto|en concreto|por ejemplo|es decir|mientras tanto|entretanto|en consecuencia|a su vez|al mismo tiempo|finalmente|luego|después|ahora bien|con todo|en definitiva|en resumen|de momento|por ahora|aun así|de este modo|en particular|o sea',
  ),
  contrasts: list(
    'pero|sin embargo|no obstante|aunque|si bien|a pesar de|pese a|mientras que|sino|salvo|excepto|en vez de|en lugar de|no solo|no sólo|en cambio|por el contrario|aun cuando|más que',
  ),
  causes: list(
    'porque|ya que|puesto que|debido a|debido al|a causa de|por culpa de|gracias a|de modo que|por lo que|por eso|como consecuencia',
  ),
  conditions: list(
    'si|a menos que|siempre que|siempre y cuando|con tal de|en caso de|a condición de|mientras no|hasta que|antes de que|salvo que|solo si',
  ),
  negations: list(
    'no|ni|nunca|jamás|nada|nadie|ningún|ninguno|ninguna|sin|tampoco|apenas|niega|negó|niegan|rechaza|rechazó|rechazan',
  ),
  harmless: list('sin duda|no solo|no sólo|sin precedentes|sin embargo'),
  qualifiers: list(
    'casi|cerca de|más de|menos de|unos|unas|alrededor de|aproximadamente|en torno a|al menos|por lo menos|como mínimo|como máximo|hasta|apenas|solo|sólo|únicamente|poco más de|poco menos de|algo más de|algo menos de|no más de|no menos de|una media de|un promedio de|un total de|otros|otras|un máximo de|un mínimo de|un récord de|prácticamente|nada menos que',
  ),
  looseQualifiers: list('cada|todos los|todas las'),
  qualifiersBehind: list('o más|o menos|como mínimo|como máximo|aproximadamente'),
  fractions: {
    'la mitad': 0.5,
    'un tercio': 1 / 3,
    'la tercera parte': 1 / 3,
    'dos tercios': 2 / 3,
    'un cuarto': 0.25,
    'la cuarta parte': 0.25,
    'tres cuartos': 0.75,
    'tres cuartas partes': 0.75,
    'un quinto': 0.2,
    'una quinta parte': 0.2,
    'la quinta parte': 0.2,
    'una décima parte': 0.1,
    'el doble': 2,
    'el triple': 3,
  },
  ranges: list('entre … y|de … a|desde … hasta|… a'),
  rates: list('por'),
  currencies: measured(
    'euro|euros|dólar|dólares|libras|pesos|soles|bolívares|reales|yenes|yuanes|céntimos|centavos|francos|rublos',
  ),
  numbered: list(
    'carretera|calle|avenida|artículo|capítulo|página|sala|vuelo|línea|número|núm|n|fase|etapa|ronda|jornada|nivel|tomo|parte|figura|tabla|tipo|modelo|versión|sector|zona|lote|ley|decreto|canal|año|día|de|en|el',
  ),
  keyCounts: list(
    'personas|habitantes|hogares|familias|países|alumnos|estudiantes|niños|trabajadores|empleados|empleos|pacientes|pasajeros|votantes|clientes|socios|casos|muertos|fallecidos|heridos|mujeres|hombres|viviendas|colegios|empresas|votos|agricultores|visitantes|refugiados|soldados|docentes|usuarios|ciudades|municipios|vecinos',
  ),
  multipliers: {
    docenas: 12,
    mil: 1e3,
    miles: 1e3,
    millón: 1e6,
    millones: 1e6,
    'mil millones': 1e9,
    billón: 1e12,
    billones: 1e12,
  },
  units: measured(
    '%|por ciento|puntos porcentuales|euro|euros|dólar|dólares|km|kilómetros|kilómetro|metros|metro|cm|centímetros|mm|milímetros|kg|kilos|kilogramos|gramos|toneladas|tonelada|hectáreas|hectárea|litros|litro|metros cúbicos|metros cuadrados|kilómetros cuadrados|mw|gw|megavatios|gigavatios|kwh|mwh|grados|grado|nudos|decibelios|barriles|hectolitros|veces|hectómetros cúbicos',
  ),
  percents: ['por ciento'],
  lesserUnits: list(
    'años|año|horas|hora|minutos|minuto|segundos|días|día|semanas|semana|meses|mes|siglos|goles|partidos|noches|puntos',
  ),

  ordinals: [
    list('primero|en primer lugar|la primera|el primero'),
    list('segundo|en segundo lugar|la segunda|el segundo'),
    list('tercero|en tercer lugar|la tercera|el tercero'),
    list('cuarto|en cuarto lugar|la cuarta|el cuarto'),
    list('quinto|en quinto lugar|la quinta|el quinto'),
    list('sexto|en sexto lugar|la sexta|el sexto'),
  ],
  divisions: [
    list('parte|título|anexo|libro'),
    list('capítulo'),
    list('sección'),
    list('subsección'),
    list('artículo|art|cláusula'),
    list('apartado|párrafo'),
    list('punto'),
  ],
  legalBases: list('según|conforme a|de acuerdo con|en virtud de|en términos de'),
  provisions: list('establece|dispone|prevé'),
  sectionNames: list(
    'antecedentes|contexto|introducción|resumen|objetivo|objetivos|métodos|método|metodología|resultados|discusión|conclusión|conclusiones|recomendaciones|limitaciones|asistentes|orden del día|acuerdos|calendario|presupuesto',
  ),
  askers: list(
    'p|pregunta|periodista|redacción|entrevistador|entrevistadora|interlocutor|interlocutora|intervención|interviewer',
  ),
  answerers: list('r|respuesta'),
  vocatives: [],
  askingLeads: [],
  addresses: list('usted|ustedes|su|sus|tú|tu'),
  askings: list('qué opina de|qué opina sobre|qué piensa de|qué piensa sobre|hablarnos de|hablarnos sobre'),
  questionNouns: list('pregunta|preguntarle|preguntar'),
  questionWords: list('qué|cómo|cuándo|dónde|por qué|cuál|cuáles|cuánto|cuántos|quién|quiénes'),
  askedTimes: list('cuándo'),
  askedFor: [],
  interviewOpeners: list('entrevista con|entrevista a|conversó con|habló con|entrevistó a|conversación con|charla con'),
  firstSteps: list('para empezar|ante todo'),
  steps: list('los pasos|estos pasos|siguientes pasos'),
  stepWords: ['paso', 'pasos'],
  courses: list('el procedimiento|procedimiento'),
  nextSteps: list('a continuación|después|luego'),
  opposites: list(
    'antes … después|antes … ahora|ventajas … desventajas|ventajas … inconvenientes|pros … contras|fortalezas … debilidades|a favor … en contra|oportunidades … amenazas',
  ),
  formerTimes: list('antes|anteriormente|hasta ahora'),
  presentTimes: list('ahora|a partir de ahora'),
  contrastJoints: list('mientras que|en tanto que'),
  options: list('opción|alternativa'),
  taskHeadings: list('próximos pasos|tareas|responsabilidades|reparto de tareas'),
  deadlines: list('antes de|antes del|hasta el|a más tardar'),
  owners: list('responsable|responsables'),
  dueLabels: list('plazo|fecha límite'),
  attributeLabels: list(
    'en cooperación con|entidades participantes|calendario|duración|presupuesto|financiación|entregable|entidad responsable',
  ),
  ledgerSides: list('debe|haber'),
  ordinalLinks: list('es que|es|era|son|será|consiste en'),
  lastOrdinals: list('por último|finalmente|en último lugar|la última|el último'),
  ordinalStops: list('el|la|los|las|al|del|de|en|por|para|un|una|su|este|esta|cada|con'),
  announcers: list(
    'razones|motivos|condiciones|pasos|medidas|puntos|objetivos|prioridades|principios|preguntas|cambios|propuestas|recomendaciones|normas|reglas|opciones|factores|tareas|formas|ámbitos|ejes|pilares|causas|requisitos|exigencias|reivindicaciones|lecciones|problemas|partes|fases|riesgos|compromisos|ventajas|elementos|acciones|escenarios|categorías|criterios|obstáculos|retos|errores|conclusiones|argumentos|explicaciones|consejos|señales|síntomas|decisiones|excepciones|ideas|tipos|fuentes|servicios|proyectos|claves|peticiones|instrucciones',
  ),
  plurals: list(
    'los siguientes|las siguientes|los|las|estos|estas|varios|varias|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|algunos|algunas|sus|nuestros|nuestras',
  ),
  termWeights: spanishTermWeights(),
  numerals: counted('uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'),
  listOpeners: list(
    'siguientes|las siguientes|los siguientes|a saber|son|incluyen|incluye|comprende|como|entre ellos|entre ellas|tales como',
  ),
  listPointers: list('siguientes'),
  exampleOpeners: list('como|tales como|entre ellos|entre ellas|incluidos|incluidas'),
  topicOpeners: list(
    'en cuanto a|en cuanto al|respecto a|respecto al|con respecto a|sobre|en materia de|en lo que respecta a',
  ),
  needs: list(
    'debe|deben|deberá|deberán|debería|deberían|hay que|habrá que|es necesario|es preciso|hace falta|tiene que|tienen que|necesita|necesitan|exige|exigen|requiere|requieren|pide|piden|reclama|reclaman|recomienda|recomiendan|insta a|urge',
  ),
  decisionLabels: list(
    'decisión|decisiones|acuerdo|acuerdos|acuerda|resuelve|acción|acciones|resolución|votación|próximos pasos',
  ),
  meetingSummaries: list('resumen|conclusiones'),
  formalVerbs: list('aprueba|aprobó|aprobaron'),
  meetingForms: list(
    'excusaron su asistencia|excusó su asistencia|justificaron su ausencia|comprobada la existencia de quórum',
  ),
  formalPapers: list('acta anterior|acta de la sesión anterior|orden del día'),
  recommendations: list('recomendación|recomendaciones|propuesta de acuerdo'),
  endorsements: list(
    'recomendada|recomendado|recomendamos|recomienda|se propone|proponemos|es la preferida|opción preferida|mejor opción',
  ),
  choosingVerbs: list('aprobar|aprueben|apruebe|adoptar|elegir|escoger|optar por|seleccionar'),
  deferrals: list(
    'en reserva|queda en reserva|se reserva|reconsiderar|reconsiderarse|reconsiderará|se aplaza|de reserva',
  ),
  decisionVerbs: list(
    'acuerda|se aplaza|se aplazó|votos a favor|se acordó|se acuerda|se aprobó|se aprueba|se decidió|acordaron|aprobaron|por unanimidad|fue aprobado|fue aprobada',
  ),
  utmosts: list('más|mayor|mayores|principal|principales|mejor'),
  appeals: list(
    'exhortamos|exhorto|exhorta|llamamos|llamo|llama a|hacemos un llamado|hago un llamado|proponemos|propongo|propone|exigimos|exijo|exige|condenamos|condeno|condena|rechazamos|rechazo|rechaza|pedimos|pido|instamos|insto|insta|abogamos|abogo|aboga',
  ),
  requests: list('se solicita|solicita|solicitamos|se pide|pide|se ruega|rogamos|ordena|exige|requiere'),
  preliminaries: list(
    'objeto y ámbito|objeto y ámbito de aplicación|ámbito de aplicación|definiciones|disposiciones generales',
  ),
  closingProvisions: list(
    'disposiciones finales|disposición final|disposiciones transitorias|disposición transitoria|entrada en vigor|disposición derogatoria',
  ),
  warnings: list('nunca|jamás|en ningún caso|bajo ningún concepto'),
  goals: list('objetivo|objetivos|objeto|finalidad|objetivo general|meta|metas'),
  fundings: list('presupuesto|costes|costos|coste|costo|financiación|financiamiento'),
  sanctions: list(
    'se sancionará|será sancionado|será sancionada|serán sancionados|serán sancionadas|será castigado|multa de|con multa',
  ),
  findings: list('el resultado|los resultados|resultados|resultado|conclusión|conclusiones|hallazgos'),
  commencements: list(
    'entra en vigor|entrará en vigor|entran en vigor|entrarán en vigor|entra en vigencia|entrará en vigencia|surtirá efecto',
  ),
  passages: [],
  actRequests: [],
  repeals: list('queda derogado|queda derogada|quedan derogados|quedan derogadas|se deroga|se derogan'),
  entitlements: [],
  ruleReferences: [],
  definitions: list('se entiende por|se entenderá por'),
  enforcements: list(
    'se encargará de la ejecución del presente|queda encargado de la ejecución del presente|queda encargado del cumplimiento del presente',
  ),
  promulgations: list('expide el siguiente|expide la siguiente|dicta el siguiente|dicta la siguiente'),
  receipts: list('hemos recibido|ha recibido|recibimos|acusamos recibo de|recibió'),
  correspondence: list('carta|escrito|oficio|correo|consulta|solicitud'),
  matterOpeners: list('relativo a|relativa a|relativo al|referente a|referente al|acerca de|sobre'),
  outlooks: list(
    'próximo|próxima|próximos|próximas|prevé|prevén|previsto|prevista|previstos|se espera|está previsto|a finales de|a partir de|va a|van a|será|serán|planea|plazo',
  ),

  speechVerbs: list(
    'dijo|dice|dicen|dijeron|ha dicho|afirmó|afirma|afirman|ha afirmado|aseguró|asegura|aseguran|ha asegurado|explicó|explica|explican|ha explicado|señaló|señala|señalan|ha señalado|indicó|indica|indican|ha indicado|anunció|anuncia|ha anunciado|han anunciado|añadió|añade|ha añadido|declaró|declara|ha declarado|subrayó|subraya|ha subrayado|destacó|destaca|ha destacado|recordó|recuerda|recuerdan|ha recordado|reconoció|reconoce|reconocen|ha reconocido|admitió|admite|ha admitido|confirmó|confirma|ha confirmado|advirtió|advierte|advierten|ha advertido|insistió|insiste|resumió|resume|lamentó|lamenta|criticó|critica|denunció|denuncia|denuncian|sostuvo|sostiene|sostienen|consideró|considera|consideran|opinó|opina|opinan|cree|creen|calcula|calculan|estima|estiman|estimó|pidió|pide|piden|exigió|exige|exigen|recomendó|recomienda|recomiendan|negó|niega|niegan|prometió|promete|teme|temen|espera|esperan|contó|cuenta|relató|respondió|responde|concluyó|concluye|detalló|detalla|precisó|precisa|apuntó|apunta|comentó|comenta|avisó|avisa|manifestó|manifiesta|alertó|alerta|matizó|matiza|argumentó|argumenta|reiteró|reitera|agregó|puntualizó|constató|constata',
  ),
  keptSpeechVerbs: list(
    'pidió|pide|piden|exigió|exige|exigen|recomendó|recomienda|recomiendan|negó|niega|niegan|prometió|promete|teme|temen|espera|esperan|cree|creen|considera|consideran|consideró|opina|opinan|opinó|calcula|calculan|estima|estiman|estimó|lamentó|lamenta|criticó|critica|denunció|denuncia|denuncian|advirtió|advierte|advierten|ha advertido|alertó|alerta|avisó|avisa|admitió|admite|ha admitido|reconoció|reconoce|reconocen|ha reconocido|sostuvo|sostiene|sostienen',
  ),
  passives: list('es|son|fue|fueron|ser|sido|era|eran'),
  complementisers: list('que'),
  speechSources: list('según|a juicio de|en opinión de|en palabras de'),
  speakerTitles: list(
    'sr|sra|don|doña|dr|dra|doctor|doctora|profesor|profesora|catedrático|catedrática|presidente|presidenta|ministro|ministra|primer ministro|primera ministra|alcalde|alcaldesa|gobernador|gobernadora|juez|jueza|fiscal|director|directora|jefe|jefa|secretario|secretaria|secretario general|secretaria general|capitán|general|coronel|comisario|comisaria|portavoz|diputado|diputada|senador|senadora|concejal|concejala|consejero|consejera|entrenador|entrenadora|ingeniero|ingeniera|responsable|gerente|fundador|fundadora|abogado|abogada|médico|médica|enfermero|enfermera|maestro|maestra|agricultor|agricultora|investigador|investigadora|economista|historiador|historiadora|geólogo|geóloga|biólogo|bióloga|analista|experto|experta|rey|reina|príncipe|princesa|papa|obispo|embajador|embajadora|delegado|delegada|consejero delegado|consejera delegada|vicepresidente|vicepresidenta|canciller|autor|autora|vecino|vecina|pescador|ganadero|ganadera|olivarero|cooperativista|técnico|técnica',
  ),
  speakerNouns: list(
    'autoridades|expertos|científicos|investigadores|policía|gobierno|ministerio|consejo|agencia|empresa|compañía|grupo|vecinos|residentes|críticos|analistas|médicos|sindicato|sindicatos|comité|tribunal|equipo|departamento|organizadores|fiscalía|abogados|agricultores|comisión|banco|universidad|hospital|asociación|asociaciones|economistas|ingenieros|dirección|instituto|autoridad|ayuntamiento|junta|oposición|partido|parlamento|senado|congreso|federación|liga|club|bomberos|sanitarios|docentes|padres|pescadores|ganaderos|trabajadores|pacientes|pasajeros|testigos|cooperativa|cooperativas|productores|consumidores|organización|organizaciones|fundación|patronal|consejería|diputación|onu|unión europea|comisión europea|casa blanca|kremlin|aemet|ine',
  ),
  speakerPapers: list(
    'informe|estudio|encuesta|sondeo|auditoría|comunicado|cifras|datos|estadísticas|resultados|documento|balance|nota',
  ),
  showingVerbs: list('indica|indican|señala|señalan|confirma|constata|precisa|apunta'),
  firstPersons: list('yo|nosotros|nosotras|mí|mi|mis|nuestro|nuestra|nuestros'),
  oneselves: list('yo|mí|mi|mis'),
  oppositions: list(
    'pero|sin embargo|no obstante|ahora bien|en cambio|por el contrario|en realidad|en lugar de ello|aun así',
  ),
  signposts: list(
    'permítanme|permítame|quisiera comenzar|quiero comenzar|comenzaré por|ahora voy a|para concluir quisiera|quiero empezar|voy a empezar|voy a comenzar|paso ahora|antes de comenzar|antes de terminar|a continuación voy|para terminar quisiera',
  ),
  proceedings: list(
    'si quieren poner|pueden poner|siguiente lámina|siguiente pregunta|última pregunta|tiene la palabra|le doy la palabra|le cedo la palabra|le paso la palabra|adelante por favor|por favor adelante|si me permiten|hasta ahí|vamos a escuchar|le contesto|les contesto|me va a regañar|en pantalla',
  ),
  examples: list('por ejemplo|supongamos|imaginemos'),
  fillers: list('eh|este|pues|bueno|o sea'),
  courtesies: list(
    'muchas gracias|gracias|nos vemos|hasta mañana|buenos días|buenas tardes|buenas noches|bienvenidos|es un honor|es un placer|es un gusto|quiero agradecer|quisiera agradecer|agradezco|les agradezco|me da mucho gusto|me voy|bueno me voy|es un gran honor|es un inmenso honor|es un verdadero honor|es para mí un honor|es para mí un gran honor|es un privilegio|es un gran placer|me es grato|me complace estar|tengo el honor de|deseo felicitar|quisiera felicitar|quiero felicitar|felicito|agradecemos|quiero comenzar agradeciendo|quiero comenzar por agradecer',
  ),
  courtesyWords: list(
    'ser breve|seré breve|felicitar|felicito|felicitamos|felicitaciones|agradecer|agradezco|agradecemos|agradecimiento|gratitud|reconocimiento|mejores deseos|éxitos en',
  ),
  matterTurns: list(
    'paso a|paso ahora a|pasemos a|pasamos a|ahora sobre|quisiera hablar de|quiero hablar de|hablemos de',
  ),
  leadingUp: list('como|con|en la mayoría de los casos|en muchos casos|en algunos casos|dicho esto|para resumir'),
  intentions: list('quisiera|quiero|voy a|vamos a|me gustaría|permítanme|permítame|quisiéramos|deseo'),
  announcingAsides: list(
    'ahora|primero|también|brevemente|hoy|luego|después|a continuación|para empezar|para terminar',
  ),
  presentations: list(
    'hablar de|hablar sobre|referirme a|presentarles|exponer|abordar|comentar|comentarles|explicarles|dar a conocer|compartir con ustedes|pasar a',
  ),
  postponements: list(
    'dará más detalles|darán más detalles|daremos más detalles|se darán más detalles|ofrecerá más detalles',
  ),
  recallOpeners: list('como'),
  recallVerbs: list('dije|he dicho|mencioné|he mencionado|señalé|dijimos|mencionó|dijo|decía|ven|pueden ver'),
  reportedBefore: list('como informamos|como se informó|como ya informamos'),
  speechAnnouncers: list('siguiente declaración|siguientes declaraciones|siguiente comunicado'),
  selfReferences: list('este artículo|este post|esta entrada|esta serie'),
  linkPlaces: list('aquí|este enlace'),
  linkLabels: list(
    'diapositivas|presentación|propuesta|enlace|enlaces|vídeo|video|grabación|orden del día|documento|documentos|informe',
  ),
  lesserOpeners: list('porque|para que|a fin de|aunque|después de que|antes de que'),
  definites: list('el|la|los|las'),
  indefinites: list('un|una'),
  compassPoints: list('norte|sur|este|oeste'),
  personPronouns: list('él|ella'),
  bodyPronouns: list('ellos|ellas'),
  keptTitles: list('dr|dra|doctor|doctora'),

  occasions: list(
    'debate|debate general|período de sesiones|periodo de sesiones|asamblea|conferencia|cumbre|foro|congreso|ceremonia|reunión|inauguración|sesión',
  ),
  furniture: spanishFurniture(),
  surroundings: spanishSurroundings,
  genres: spanishGenres(),
  captionMarks: list(
    'foto|fotos|fotografía|imagen|crédito|fuente|ilustración|infografía|vídeo|gráfico|cortesía|foto de archivo',
  ),
  captionOpeners: list('en la foto|en la imagen|en la fotografía|pie de foto'),
  picturePlaces: list('a la izquierda|a la derecha|en el centro|al centro|izq|der'),
  pictureRows: list('de izquierda a derecha|de derecha a izquierda|por la izquierda|por la derecha'),
  agencies: list('efe|afp|reuters|ap|epa|getty images|europa press|notimex|xinhua|bloomberg|ansa'),

  clauseOpeners: list(
    'lo que|lo cual|donde|cuyo|cuya|cuyos|cuyas|incluido|incluida|incluidos|incluidas|entre ellos|entre ellas|así como|según|especialmente|sobre todo|en especial|quien|quienes|tras|después de|durante',
  ),
  phraseOpeners: list(
    'con el fin de|a fin de|en el marco de|en el marco del|con motivo de|con motivo del|con el objetivo de|con objeto de|con vistas a|a lo largo de',
  ),
  relatives: list('que|quien|quienes|cuyo|cuya|donde|cual|cuales'),
  adverbialOpeners: list(
    'a|al|en|desde|durante|tras|después|antes|según|para|por|con|hoy|ayer|mañana|ahora|actualmente|recientemente|este año|esta semana|cada|entre|ante|hasta|hace|lunes|martes|miércoles|jueves|viernes|a partir|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|de momento',
  ),
  danglers: list(
    'que|quien|cuyo|cuya|si|más|menos|muy|tan|casi|cerca|no|se|le|les|como|cuando|donde|solo|sólo|incluso|porque|sr|sra|dr|dra|don|doña|lo|ya|también|aunque',
  ),
  collectives: list('entre|incluye|incluyen|comprende|comprenden|respectivamente|ni|a saber'),
  loosePrepositions: list('tras|durante|en|con|desde|bajo|hacia|contra|ante|según'),
  verbs: list(
    'cerr|cierr|proced|perd|consegu|consigu|costará|costarán|afect|asumi|reform|acud|celebr|inaugur|convoc|destac|subray|aplaz|ampli|reduc|aprob|aprueb|deneg|denieg|cumpl|incumpl|exced|acced|suced|conced|retras|adelant|coincid|resid|presid|presidi|acab|agot|ahorr|alert|alivi|alqui|alquil|and|apel|aparc|aport|apoy|arranc|arregl|asist|atac|bast|brot|calific|cancel|capt|carec|coloc|colabor|compart|compet|complet|comprob|comprueb|comunic|consider|consist|constitu|constitui|contempl|contrat|contribu|convert|conviert|correspond|corrig|culmin|curs|debat|declar|dedic|demand|demostr|demuestr|desaparec|desarroll|descart|desemboc|desplaz|dest|destin|diseñ|disfrut|distribu|duplic|ejecut|elabor|elev|emit|enfrent|enferm|ensay|enseñ|equival|escap|escrib|escuch|espec|establec|estren|evit|exist|expon|expres|fabric|facilit|favorec|fij|form|formul|funcion|garantiz|gestion|gobern|gobiern|gradu|hered|implic|inclu|incorpor|increment|indemniz|influ|inform|ingres|inici|insist|inspeccion|inspir|integr|interpret|interrump|introduc|invert|inviert|investig|involucr|jug|jueg|junt|justific|lament|lesion|localiz|mand|manifest|manifiest|med|mid|mencion|modific|multiplic|nacieron|neg|nieg|negoci|nombr|notific|obligar|observ|obtend|opt|orden|organiz|otorg|padec|parec|particip|permanec|persist|plante|posee|precis|predic|preocup|prepar|prest|preval|prevé|prohíb|prohib|promov|promuev|protagoniz|protest|prov|proyect|rebaj|recaud|reclam|recog|recorr|recuper|recurr|reemplaz|reflej|refuerz|reforz|regul|rehabilit|reivindic|relacion|remit|renov|renuev|repart|reproch|requis|rescat|resist|resolv|resuelv|respald|respond|restring|result|reun|reún|rig|rode|sancion|satisfac|señal|separ|simul|sobreviv|solicit|someti|somet|soport|sospech|subsist|sufr|suger|sugier|suministr|super|surg|suspend|sustent|sustitu|tard|tramit|transform|transmit|traslad|trat|triplic|ubic|un|urg|vari|vend|venc|verific|viaj|viv|vincul|visit|viol|vuel|es|son|era|eran|fue|fueron|será|serán|sería|serían|está|están|estaba|estaban|estará|estarán|estuvo|ha|han|había|habían|habrá|habrán|habría|hay|hubo|hace|hacen|hizo|hicieron|hará|tiene|tienen|tenía|tenían|tendrá|tendrán|tuvo|tuvieron|puede|pueden|podía|podrá|podrán|podría|podrían|pudo|debe|deben|debía|deberá|deberán|debería|quiere|quieren|quiso|va|van|iba|iban|irá|dio|da|dan|dará|dice|dicen|dijo|dijeron|viene|vienen|vino|pone|ponen|puso|pusieron|sale|salen|salió|sabe|saben|supo|sigue|siguen|siguió|pide|piden|pidió|sube|suben|subió|cae|caen|cayó|cayeron|trae|trajo|pierde|pierden|perdió|perdieron|vuelve|vuelven|volvió|cierra|cierran|cerró|abre|abren|abrió|abrirá|recibe|reciben|recibió|vive|viven|vivía|existe|existen|ocurre|ocurrió|permite|permiten|permitió|produce|producen|produjo|reduce|reducen|redujo|crece|crecen|creció|ofrece|ofrecen|ofreció|establece|pertenece|parece|parecen|aparece|conoce|reconoce|reconocen|reconoció|merece|vende|venden|vendió|depende|dependen|responde|respondió|comprende|defiende|defienden|defendió|entiende|atiende|atienden|extiende|extendió|obtiene|obtuvo|mantiene|mantienen|mantuvo|contiene|detiene|detuvo|sostiene|supone|suponen|supuso|propone|proponen|propuso|impone|impuso|dispone|disponen|prevén|incluye|incluyen|incluyó|construye|construyó|destruye|destruyó|huye|muere|mueren|murió|murieron|sufre|sufren|sufrió|cubre|cubren|cubrió|decide|decidió|decidieron|exige|exigen|exigió|elige|eligió|dirige|dirigió|surge|surgió|asciende|ascienden|ascendió|sirve|sirven|elimina|anunci|afirm|asegur|explic|indic|confirm|aument|baj|disminuy|pas|lleg|llev|qued|falt|cost|cuest|gan|mostr|muestr|encuentr|trabaj|lanz|cre|present|acept|rechaz|adopt|vot|acord|recomiend|recomend|oblig|autoriz|critic|denunci|amenaz|golpe|provoc|caus|ocup|emple|pag|represent|cont|cuent|ayud|financ|gast|us|utiliz|instal|bloque|aplic|respet|invit|firm|luch|proteg|salv|evacu|vigil|control|analiz|estudi|public|revel|detall|juzg|conden|libr|mat|descend|avanz|retroced|domin|termin|empez|empiez|comenz|comienz|continu|dur|esper|dej|entr|deriv|export|import|cosech|cultiv|alcanz|acerc|limit|mejor|agrav|busc|intent|logr|fracas|marc|refleja|registr|sum|apunt|recuerd|record|advierte|advirtió|necesit|consum|compr|encarec|abarat|abarc|cultivan|regres|retir|sign|situ|estim|calcul',
  ),
  partialVerbs: true,
  verbEndings: list('a|an|ó|aron|aba|aban|ará|arán|aría|arían|e|en|erá|erán|irá|irán|ió|ieron|ía|ían|ye|yen|yó|yeron'),
  auxiliaries: list(
    'es|son|era|eran|fue|fueron|será|serán|sería|está|están|estaba|estaban|estará|ha|han|había|habían|habrá|habrán|puede|pueden|podrá|podrán|podría|podrían|debe|deben|deberá|deberán|debería|va|van|quiere|quieren|hay|no|se|ya',
  ),
  existentials: [],
  subjectAuxiliaries: list('ha|han|es|son|será'),
  prepositions: list(
    'a|al|de|del|en|con|sin|por|para|sobre|bajo|entre|desde|hasta|hacia|según|tras|ante|contra|durante|mediante|excepto|salvo|dentro de|fuera de|cerca de|antes de|después de|junto a|frente a|debido a|a través de',
  ),
  genitives: list('de|del'),
  alternatives: list('o|u|ni|entre'),
  coordinators: list('y|e|o|u|pero|ni|sino'),
  demonstratives: list('este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella'),
  backReferences: list(
    'otra cosa|otra historia|similar|dicho|dicha|dichos|dichas|mencionado|mencionada|mencionados|mencionadas|nombrados antes|nombradas antes|antes citado|antes citada|este tipo de|este último|esta última|estos últimos|estas últimas|asimismo',
  ),
  additives: list('también|todavía|aún|asimismo|sigue'),
  coiners: list('llamamos|llamado|llamada|llamados|llamadas|denominado|denominada|conocido como|conocida como'),
  conclusions: list(
    'por tanto|por lo tanto|en conclusión|en resumen|por eso|por ello|por esta razón|por estas razones|por todo ello|por este motivo|es por eso que|es por ello que|en consecuencia',
  ),
  partOpeners: list(
    'de los otros|de las otras|de los demás|de las demás|entre los demás|entre las demás|otro|otra|otros|otras|los otros|las otras|el otro|la otra|los demás|las demás|de ellos|de ellas|de estos|de estas|entre ellos|entre ellas',
  ),
  shortNames: list(
    'la medida|las medidas|la decisión|el proceso|el cambio|el aumento|la caída|el incidente|el resultado|la tendencia',
  ),
  exhibits: list('figura|gráfico'),
  determiners: list(
    'el|la|los|las|un|una|unos|unas|al|del|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|su|sus|mi|mis|nuestro|nuestra|nuestros|nuestras|cada|algún|alguna|algunos|algunas|varios|varias|muchos|muchas|todo|todos|toda|todas|ningún|ninguna|otro|otra|otros|otras|dos|tres|cuatro|cinco|seis|lo',
  ),
  dayWords: [],
  dayEndings: [],
  dateLinks: ['de'],
  yearWords: ['año'],
  yearOpeners: list('en|desde|hasta|hacia|entre|a finales de|a principios de|a mediados de'),
  dateOpeners: list('el|del|al|desde el|hasta el|lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
  todayWords: list('hoy'),
  ceremonies: list(
    'declaro … inaugurado|declaro … inaugurada|declaro … abierto|declaro … abierta|declaro … clausurado|declaro … clausurada|declaro inaugurado|declaro inaugurada|declaro abierto|declaro abierta',
  ),
  votes: list('votación|voto'),
  voteSides: list('a favor|en contra|abstención|abstenciones'),
  voteResults: list('aprobado|aprobada|rechazado|rechazada|se aprueba|se rechaza|por unanimidad'),
  adoptions: list('aprobado por|aprobada por|aprobado el|aprobada el|dado en'),
  laterDays: list('próxima reunión|próxima sesión|fecha límite'),
  lifeDays: list('nacido|nacida|nació|falleció|fallecido|fallecida'),
  months: list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
  weekdays: list('lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
});

/** Units, with the "de" that stands between them and "millones". */
function measured(text: string): string[] {
  const plain = list(text);
  return plain.concat(plain.filter((unit) => unit !== '%').map((unit) => `de ${unit}`));
}
