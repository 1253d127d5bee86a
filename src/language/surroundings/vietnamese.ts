import { combined, list } from '../pack/lists.js';
import type { Surroundings } from '../pack/surrounding-kinds.js';

const invitations = [
  ...combined(['mời'], ['', 'quý'], list('độc giả|bạn đọc|bạn'), list('xem|đọc|theo dõi')),
  ...list('xem thêm|đọc thêm|xem tiếp|đọc tiếp|tin liên quan|bài liên quan|có thể bạn quan tâm'),
];

export const vietnameseSurroundings: Surroundings = {
  siteLines: [
    ...invitations,
    ...list('quảng cáo|tin cùng chuyên mục|tin cùng chủ đề|tin khác|các tin khác|tin mới|tin mới nhất|tin đọc nhiều'),
    ...list('đọc nhiều|đọc nhiều nhất|bài viết liên quan|tin bài liên quan|bạn có thể quan tâm|cùng chuyên mục'),
    ...list('chủ đề liên quan|tin nổi bật|chia sẻ|bình luận|ý kiến|ý kiến của bạn|gửi bình luận|sao chép liên kết'),
    ...list('in bài|in bài viết|theo dõi|nghe đọc bài|thích|lưu bài|từ khóa|từ khoá|trở lại|về trang chủ'),
    ...list('# bình luận|video đang hot'),
  ],
  siteLabels: [...invitations, ...list('từ khóa|từ khoá|chủ đề')],
  siteOpeners: [
    ...combined(invitations, list('tại|các|những|bài|tin|video')),
    ...combined(['đăng ký'], list('nhận tin|nhận bản tin|nhận thông báo|theo dõi|kênh')),
    ...combined(
      list('theo dõi|like|tham gia|cập nhật'),
      ['…'],
      list('trên|qua|tại'),
      list('facebook|zalo|youtube|tiktok|google news|google tin tức|telegram|fanpage'),
    ),
    ...list('vui lòng nhập|vui lòng đăng nhập|vui lòng ghi rõ nguồn|bạn cần đăng nhập'),
    ...list('hãy là người đầu tiên|hãy là người bình luận'),
  ],
  linkNotes: combined(['mở trong'], list('cửa sổ mới|thẻ mới|tab mới')),
  dayLabels: list('ngày đăng|đăng lúc|đăng ngày|ngày xuất bản|xuất bản'),
  editMarks: list('sửa|sửa mã nguồn|sửa đổi'),
  sourceNotices: combined(
    list('bài viết này|bài này|mục này|trang này'),
    list(
      'cần thêm chú thích|cần thêm nguồn|cần được bổ sung nguồn|chưa có nguồn|không có nguồn tham khảo|không dẫn nguồn',
    ),
  ),
  sourceMarks: list('cần dẫn nguồn|cần nguồn|cần chú thích|cần số trang|nguồn không đáng tin?|liên kết hỏng'),
  rightsOpeners: list(
    'bản quyền thuộc|bản quyền tài liệu thuộc|bản quyền bài viết thuộc|bản quyền nội dung thuộc|bản quyền ©|bản quyền của|ghi rõ nguồn|nghiêm cấm sao chép|nghiêm cấm hành vi sao chép|nghiêm cấm các hành vi sao chép|nghiêm cấm mọi hành vi sao chép',
  ),
  rightsPhrases: ['cấm sao chép dưới mọi hình thức'],
  answeredMarks: list('thư gốc|tin nhắn gốc'),
  forwardedMarks: list('thư chuyển tiếp|thư được chuyển tiếp|tin nhắn chuyển tiếp'),
  mailHeads: list('từ|người gửi|ngày|đã gửi|chủ đề|tiêu đề|đến|tới'),
  subjectMarks: list('chuyển tiếp|trả lời'),
  quotationEnds: list('đã viết|viết'),
  quotationDays: ['vào'],
  bylineLabels: list('tác giả|bài|tin|tin, ảnh|tin và ảnh|bài, ảnh|bài và ảnh|tin, bài|ảnh, bài|thực hiện'),
  authorOpeners: list('tác giả|bởi|bài|bài và ảnh|theo|thực hiện'),
  authorOffices: list('phóng viên|biên tập viên|cộng tác viên|tòa soạn|toà soạn|thông tín viên'),
  nameJoiners: ['và'],
  creditLabels: list('ảnh|nguồn'),
  creditLinks: list('minh|tư liệu'),
  pictureNumbers: list('ảnh #|hình #'),
  pageStamps: list('dự thảo|bản thảo|bản cuối|lưu hành nội bộ|tài liệu mật'),
  pageNames: ['trang'],
};
