import { list } from '../../../pack/lists.js';
import type { Questions } from '../../../pack/subjects/speech/questions.js';

export const spanishQuestions = (): Partial<Questions> => ({
  askers: list(
    'p|pregunta|periodista|redacción|entrevistador|entrevistadora|interlocutor|interlocutora|intervención|interviewer',
  ),
  answerers: list('r|respuesta'),
  interviewOpeners: list('entrevista con|entrevista a|conversó con|habló con|entrevistó a|conversación con|charla con'),
  vocatives: [],
  addresses: list('usted|ustedes|su|sus|tú|tu'),
  askingLeads: [],
  askings: list('qué opina de|qué opina sobre|qué piensa de|qué piensa sobre|hablarnos de|hablarnos sobre'),
  questionNouns: list('pregunta|preguntarle|preguntar'),
  questionWords: list('qué|cómo|cuándo|dónde|por qué|cuál|cuáles|cuánto|cuántos|quién|quiénes'),
  askedTimes: list('cuándo'),
  askedFor: [],
  yesAndNo: list('sí|no|todavía no|claro|nunca|por supuesto'),
});
