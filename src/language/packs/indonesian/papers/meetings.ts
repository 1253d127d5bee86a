import { list } from '../../../pack/lists.js';
import type { Meetings } from '../../../pack/subjects/papers/meetings.js';

export const indonesianMeetings = (): Partial<Meetings> => ({
  meetingSummaries: list('ringkasan|kesimpulan'),
});
