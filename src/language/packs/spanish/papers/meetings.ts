import { list } from '../../../pack/lists.js';
import type { Meetings } from '../../../pack/subjects/papers/meetings.js';

export const spanishMeetings = (): Partial<Meetings> => ({
  meetingSummaries: list('resumen|conclusiones'),
  meetingForms: list(
    'excusaron su asistencia|excusó su asistencia|justificaron su ausencia|comprobada la existencia de quórum',
  ),
  comings: list('abandona la sesión|abandona la sala|se incorpora a la sesión|se retira|se incorpora'),
  formalVerbs: list('aprueba|aprobó|aprobaron'),
  formalPapers: list('acta anterior|acta de la sesión anterior|orden del día'),
  formalMatters: list('próxima reunión|próxima sesión'),
  motions: list('la moción|esta moción|la propuesta|esta propuesta|la enmienda'),
  motionLabels: list('moción|enmienda'),
  motionVerbs: list('propone|propuso|ha propuesto'),
  votes: list('votación|voto'),
  voteSides: list('a favor|en contra|abstención|abstenciones'),
  voteResults: list('aprobado|aprobada|rechazado|rechazada|se aprueba|se rechaza|por unanimidad'),
});
