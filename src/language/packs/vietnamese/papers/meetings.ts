import { list, phrases } from '../../../pack/lists.js';
import type { Meetings } from '../../../pack/subjects/papers/meetings.js';

export const vietnameseMeetings = (): Meetings => ({
  meetingSummaries: list('tóm tắt|tổng kết|kết luận'),
  meetingCourses: [],
  formalMatters: list(
    'kê khai lợi ích|khai báo lợi ích|công khai lợi ích|xung đột lợi ích|khai báo xung đột lợi ích|điểm danh|kiểm tra tư cách|vắng mặt|cuộc họp tiếp theo|kỳ họp tiếp theo|cuộc họp lần sau|kỳ họp sau|lịch họp tiếp theo',
  ),
  meetingForms: list(
    'hội nghị đã thảo luận sôi nổi|cuộc họp đã thảo luận sôi nổi|các thành viên đã thảo luận sôi nổi|biên bản đọc lại|biên bản được đọc lại|biên bản đã được đọc|biên bản họp được đọc|biên bản cuộc họp được đọc|đọc lại biên bản|thông qua biên bản họp|không ai có ý kiến khác|không còn ý kiến nào khác|không có ý kiến nào khác',
  ),
  comings: list('rời cuộc họp|rời phòng họp|rời hội nghị|ra về|về trước|có mặt trở lại|vào họp'),
  formalVerbs: [],
  formalPapers: [],
  motions: list(
    'đề nghị này|đề nghị trên|đề xuất này|đề xuất trên|phương án này|phương án trên|nội dung này|nội dung trên|kiến nghị trên',
  ),
  motionLabels: [],
  motionVerbs: list('đề nghị|đề xuất|kiến nghị'),
  votes: list('biểu quyết|bỏ phiếu|kiểm phiếu'),
  voteSides: list(
    'tán thành|không tán thành|không ý kiến|không có ý kiến|ý kiến khác|phiếu thuận|phiếu chống|phiếu trắng|đồng ý|không đồng ý|phản đối',
  ),
  voteResults: list('thông qua|không thông qua|được thông qua|không được thông qua|nhất trí|bác bỏ'),
  emptyReports: [
    ...phrases('không có|chưa có', 'gì', '|thêm|để', 'báo cáo|trao đổi|bổ sung|cập nhật|thông báo|ghi nhận'),
    ...phrases('không có|chưa có', 'cập nhật|tin tức|nội dung|thông báo', '|gì', 'mới|thêm|bổ sung'),
    ...list(
      'không có gì mới|chưa có gì mới|không có gì đáng chú ý|không có cập nhật|chưa có cập nhật|không có gì thêm',
    ),
  ],
  trackingVerbs: [],
  trackers: [],
});
