import { list } from '../../../pack/lists.js';
import type { Questions } from '../../../pack/subjects/speech/questions.js';

export const frenchQuestions = (): Partial<Questions> => ({
  askers: list('q|question|journaliste|rédaction|la rédaction|intervieweur'),
  answerers: list('r|réponse'),
  interviewOpeners: list('entretien avec|rencontre avec|interview de|interview avec|interrogé|conversation avec'),
  vocatives: [],
  addresses: list('vous|votre|vos'),
  askingLeads: [],
  askings: list('que pensez vous de|nous parler de|nous en dire plus sur|revenir sur'),
  questionNouns: list('question|questions'),
  questionWords: list('pourquoi|comment|quel|quelle|quels|quelles|quand|où|combien|est ce que'),
  askedTimes: list('quand|à quelle date'),
  askedFor: [],
  yesAndNo: list('oui|non|pas encore|bien sûr|certainement|jamais'),
});
