import { list } from '../../../pack/lists.js';
import type { Meetings } from '../../../pack/subjects/papers/meetings.js';

export const frenchMeetings = (): Partial<Meetings> => ({
  meetingSummaries: list('synthèse|résumé|conclusions'),
});
