import { list } from '../../../pack/lists.js';
import type { Lists } from '../../../pack/subjects/papers/lists.js';

export const spanishLists = (): Partial<Lists> => ({
  announcers: list(
    'razones|motivos|condiciones|pasos|medidas|puntos|objetivos|prioridades|principios|preguntas|cambios|propuestas|recomendaciones|normas|reglas|opciones|factores|tareas|formas|ámbitos|ejes|pilares|causas|requisitos|exigencias|reivindicaciones|lecciones|problemas|partes|fases|riesgos|compromisos|ventajas|elementos|acciones|escenarios|categorías|criterios|obstáculos|retos|errores|conclusiones|argumentos|explicaciones|consejos|señales|síntomas|decisiones|excepciones|ideas|tipos|fuentes|servicios|proyectos|claves|peticiones|instrucciones',
  ),
  plurals: list(
    'los siguientes|las siguientes|los|las|estos|estas|varios|varias|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|algunos|algunas|sus|nuestros|nuestras',
  ),
  listOpeners: list(
    'siguientes|las siguientes|los siguientes|a saber|son|incluyen|incluye|comprende|como|entre ellos|entre ellas|tales como',
  ),
  listPointers: list('siguientes'),
  exampleOpeners: list('como|tales como|entre ellos|entre ellas|incluidos|incluidas'),
  ordinals: [
    list('primero|en primer lugar|la primera|el primero'),
    list('segundo|en segundo lugar|la segunda|el segundo'),
    list('tercero|en tercer lugar|la tercera|el tercero'),
    list('cuarto|en cuarto lugar|la cuarta|el cuarto'),
    list('quinto|en quinto lugar|la quinta|el quinto'),
    list('sexto|en sexto lugar|la sexta|el sexto'),
  ],
  firstSteps: list('para empezar|ante todo'),
  nextSteps: list('a continuación|después|luego'),
  lastOrdinals: list('por último|finalmente|en último lugar|la última|el último'),
  ordinalLinks: list('es que|es|era|son|será|consiste en'),
  ordinalStops: list('el|la|los|las|al|del|de|en|por|para|un|una|su|este|esta|cada|con'),
  steps: list('los pasos|estos pasos|siguientes pasos'),
  stepWords: ['paso', 'pasos'],
  courses: list('el procedimiento|procedimiento'),
  formLabels: list(
    'quién|quiénes|qué|cuándo|dónde|por qué|cómo|fecha|hora|fecha y hora|lugar|dirección|participantes|asistentes',
  ),
  opposites: list(
    'antes … después|antes … ahora|ventajas … desventajas|ventajas … inconvenientes|pros … contras|fortalezas … debilidades|a favor … en contra|oportunidades … amenazas',
  ),
});
