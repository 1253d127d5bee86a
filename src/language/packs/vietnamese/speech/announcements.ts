import { list } from '../../../pack/lists.js';
import type { Announcements } from '../../../pack/subjects/speech/announcements.js';

export const vietnameseAnnouncements = (): Announcements => ({
  intentions: list(
    'tôi xin|tôi sẽ|tôi muốn|chúng tôi xin|chúng tôi sẽ|em xin|em sẽ|tôi xin phép|tôi xin được|tôi xin phép được|chúng tôi xin phép|chúng tôi xin được|cho phép tôi|cho phép tôi được|xin phép',
  ),
  announcingAsides: list(
    'bây giờ|sau đây|tiếp theo|trước hết|trước tiên|cuối cùng|hôm nay|lần lượt|tóm tắt|khái quát|ngắn gọn|vắn tắt|nhanh|thêm|cũng|được|trong phần tiếp theo|ở phần tiếp theo|trong bài phát biểu này|tại đây',
  ),
  presentations: list(
    'trình bày|trình bày về|nói thẳng về|nói thật về|nói về|nói thêm về|nói rõ hơn về|báo cáo về|đề cập đến|đề cập tới|điểm qua|chia sẻ với các đồng chí|chia sẻ với quý vị|chia sẻ một số|chia sẻ vài|nêu một số|nêu mấy|nêu vài|nêu ba|nêu hai|trao đổi một số|trao đổi về|phân tích thêm|phát biểu về',
  ),
  ownPresentations: list(
    'đi vào|chuyển sang|tập trung vào|báo cáo|chia sẻ về|làm rõ thêm|làm rõ|nhấn mạnh một số|nhấn mạnh mấy',
  ),
  overviews: list(
    'một số nét về|vài nét về|đôi nét về|một số ý kiến về|một số nội dung về|một số vấn đề về|tóm tắt về|khái quát về|về',
  ),
  futures: list('sẽ|xin'),
  postponements: list(
    'sẽ tiếp tục thông tin|sẽ tiếp tục cập nhật thông tin|tiếp tục thông tin đến bạn đọc|tiếp tục thông tin tới bạn đọc|sẽ thông báo chi tiết|sẽ công bố chi tiết|sẽ thông tin chi tiết|sẽ thông tin cụ thể sau|sẽ thông báo cụ thể sau|sẽ trình bày chi tiết|sẽ có hướng dẫn chi tiết sau|thông tin chi tiết sẽ được|chi tiết sẽ được thông báo|chi tiết sẽ được công bố',
  ),
  recallOpeners: list('như'),
  recallVerbs: list(
    'đã nói|đã trình bày|đã nêu|đã đề cập|đã nhấn mạnh|đã báo cáo|vừa nói|vừa trình bày|vừa nêu|vừa đề cập|nói ở trên|nêu ở trên|đã nói ở trên|đã nêu ở trên|đã trình bày ở trên|thấy|có thể thấy|đã thấy',
  ),
  reportedBefore: list('đã thông tin|đã đưa tin|đã phản ánh|tin đã đưa|như đã thông tin|như đã đưa tin'),
  selfReferences: list(
    'bài viết này|bài viết dưới đây|bài viết sau|bài viết sau đây|bài viết hôm nay|bài này|bài sau|bài sau đây',
  ),
  placingVerbs: [],
  placesInPaper: [],
});
