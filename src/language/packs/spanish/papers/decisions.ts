import { list } from '../../../pack/lists.js';
import type { Decisions } from '../../../pack/subjects/papers/decisions.js';

export const spanishDecisions = (): Partial<Decisions> => ({
  options: list('opción|alternativa'),
  endorsements: list(
    'recomendada|recomendado|recomendamos|recomienda|se propone|proponemos|es la preferida|opción preferida|mejor opción',
  ),
  choosingVerbs: list('aprobar|aprueben|apruebe|adoptar|elegir|escoger|optar por|seleccionar'),
  deferrals: list(
    'en reserva|queda en reserva|se reserva|reconsiderar|reconsiderarse|reconsiderará|se aplaza|de reserva',
  ),
  verdicts: list(
    'rechazado|rechazada|descartado|descartada|no recomendado|denegado|abandonado|no recomendada|no se recomienda|no es recomendable|desaconseja|desaconsejada|se descarta|no se propone',
  ),
  decisionLabels: list(
    'decisión|decisiones|acuerdo|acuerdos|acuerda|resuelve|acción|acciones|resolución|votación|próximos pasos',
  ),
  decisionVerbs: list(
    'acuerda|se aplaza|se aplazó|votos a favor|se acordó|se acuerda|se aprobó|se aprueba|se decidió|acordaron|aprobaron|por unanimidad|fue aprobado|fue aprobada',
  ),
  votingRules: [],
  requests: list('se solicita|solicita|solicitamos|se pide|pide|se ruega|rogamos|ordena|exige|requiere'),
  orderings: list(
    'por la presente|por medio de la presente|se informa que|se comunica que|se comunica a|se hace saber|hasta nuevo aviso|con efecto inmediato',
  ),
  taskHeadings: list('próximos pasos|tareas|responsabilidades|reparto de tareas'),
  owners: list('responsable|responsables'),
  deadlines: list('antes de|antes del|hasta el|a más tardar'),
  dueLabels: list('plazo|fecha límite'),
  attributeLabels: list(
    'en cooperación con|entidades participantes|calendario|duración|presupuesto|financiación|entregable|entidad responsable',
  ),
});
