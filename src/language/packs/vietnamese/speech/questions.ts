import { list } from '../../../pack/lists.js';
import type { Questions } from '../../../pack/subjects/speech/questions.js';
import { vietnameseVocatives, vietnameseAskingLeads } from './asking.js';

export const vietnameseQuestions = (): Questions => ({
  askers: list(
    'pv|p v|phóng viên|tòa soạn|toà soạn|ban biên tập|nhà báo|hỏi|câu hỏi|câu|người dẫn chương trình|mc|btv|biên tập viên|người phỏng vấn|bạn đọc hỏi|bạn đọc|độc giả|độc giả hỏi|q|hỏi đáp',
  ),
  answerers: list('đáp|trả lời|câu trả lời|a|luật sư trả lời|chuyên gia trả lời'),
  interviewOpeners: list(
    'trao đổi với|phỏng vấn|trò chuyện với|trò chuyện cùng|trao đổi cùng|đối thoại với|gặp gỡ với',
  ),
  vocatives: vietnameseVocatives,
  addresses: list(
    'thưa ông|thưa bà|thưa anh|thưa chị|thưa bác sĩ|thưa luật sư|thưa giáo sư|thưa thứ trưởng|thưa bộ trưởng|ông|bà|anh|chị|xin ông|xin bà|giáo sư|bác sĩ|luật sư|bộ trưởng|thứ trưởng',
  ),
  askingLeads: vietnameseAskingLeads,
  askings: list(
    'đánh giá như thế nào về|đánh giá thế nào về|đánh giá ra sao về|nhận định như thế nào về|nhận định thế nào về|nhận định gì về|nhận xét như thế nào về|nhận xét thế nào về|nhận xét gì về|nhìn nhận như thế nào về|nhìn nhận thế nào về|nghĩ như thế nào về|nghĩ thế nào về|nghĩ gì về|suy nghĩ như thế nào về|suy nghĩ gì về|bình luận gì về|bình luận như thế nào về|có ý kiến gì về|có nhận xét gì về|có nhận định gì về|có đánh giá gì về|có bình luận gì về|có thể nói rõ hơn về|có thể nói thêm về|có thể chia sẻ rõ hơn về|có thể chia sẻ thêm về|có thể chia sẻ về|có thể cho biết thêm về|có thể cho biết rõ hơn về|có thể cho biết về|có thể phân tích rõ hơn về|có thể phân tích về|vui lòng cho biết về|có chia sẻ gì về|có thể nêu rõ hơn|có thể nêu rõ',
  ),
  questionNouns: list('câu hỏi'),
  questionWords: list('vì sao|tại sao|bao giờ|khi nào|làm thế nào|làm sao'),
  askedTimes: list('khi nào|bao giờ|lúc nào|ngày nào|năm nào|thời gian nào|thời điểm nào'),
  askedFor: list(
    'gì|nào|sao|thế nào|như thế nào|ra sao|bao nhiêu|bao lâu|bao giờ|mấy|đâu|ai|vì sao|tại sao|hay không|hay chưa|có phải|có nên|liệu',
  ),
  yesAndNo: list(
    'có|không|chưa|vâng|đúng|đúng vậy|tất nhiên|dĩ nhiên|rất|chắc chắn|chỉ|vì|bởi vì|không đúng|không hẳn|cũng|hoàn toàn|được|một phần',
  ),
});
