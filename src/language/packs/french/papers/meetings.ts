import { list } from '../../../pack/lists.js';
import type { Meetings } from '../../../pack/subjects/papers/meetings.js';

export const frenchMeetings = (): Partial<Meetings> => ({
  meetingSummaries: list('synthèse|résumé|conclusions'),
  formalMatters: list('prochaine séance|prochaine réunion|date de la prochaine réunion'),
  motions: list('la motion|cette motion|la proposition|cette proposition|l amendement'),
  motionLabels: list('motion|amendement'),
  motionVerbs: list('propose|proposait|a proposé'),
  votes: list('vote|scrutin'),
  voteSides: list('pour|contre|abstention|abstentions'),
  voteResults: list('adopté|adoptée|rejeté|rejetée|approuvé|approuvée|unanimité'),
});
