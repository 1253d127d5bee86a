import { list } from '../../../pack/lists.js';
import type { Questions } from '../../../pack/subjects/speech/questions.js';

export const germanQuestions = (): Partial<Questions> => ({
  askers: list('frage|redaktion|reporter|interviewer|journalist|f'),
  answerers: list('antwort|a'),
  interviewOpeners: list('interview mit|gespräch mit|sprach mit|spricht mit|sprachen mit'),
  vocatives: [],
  addresses: list('sie|ihr|ihre|ihnen'),
  askingLeads: [],
  askings: list('was halten sie von|wie beurteilen sie|wie bewerten sie'),
  questionNouns: list('frage|fragen'),
  questionWords: list('warum|wie|was|wann|wo|wer|welche|welcher|welches|wieso|weshalb'),
  askedTimes: list('wann'),
  askedFor: [],
  yesAndNo: list('ja|nein|noch nicht|natürlich|sicher|nie'),
});
