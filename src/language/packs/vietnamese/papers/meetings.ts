import { list } from '../../../pack/lists.js';
import type { Meetings } from '../../../pack/subjects/papers/meetings.js';

export const vietnameseMeetings = (): Meetings => ({
  meetingSummaries: list('tóm tắt|tổng kết|kết luận'),
  meetingCourses: [],
  meetingForms: [],
  formalVerbs: [],
  formalPapers: [],
  emptyReports: [],
  trackingVerbs: [],
  trackers: [],
});
