import { list } from '../../../pack/lists.js';
import type { Sections } from '../../../pack/subjects/papers/sections.js';

export const vietnameseSections = (): Sections => ({
  divisions: [
    list('phần|phụ lục'),
    list('chương'),
    list('mục'),
    list('tiểu mục'),
    list('điều'),
    list('khoản'),
    list('điểm'),
  ],
  sectionNames: list(
    'đặt vấn đề|bối cảnh|mở đầu|giới thiệu|tổng quan|tóm tắt|mục tiêu|mục đích|phạm vi|phương pháp|phương pháp nghiên cứu|đối tượng|đối tượng và phương pháp|đối tượng nghiên cứu|kết quả|kết quả nghiên cứu|bàn luận|thảo luận|kết luận|khuyến nghị|kiến nghị|đề xuất|hạn chế|tồn tại|nguyên nhân|giải pháp|nhiệm vụ|tổ chức thực hiện|từ khóa|thành phần|thành phần tham dự|thành phần dự họp|nội dung|nội dung cuộc họp|diễn biến|ý kiến|ý kiến thảo luận|quyết nghị|kết luận cuộc họp|yêu cầu|căn cứ|phân công|tiến độ|kinh phí|đánh giá|nhận xét|phương hướng|ý nghĩa|lời kết|phạm vi điều chỉnh|đối tượng áp dụng|giải thích từ ngữ|hiệu lực thi hành|trách nhiệm thi hành|điều khoản thi hành|điều khoản chuyển tiếp',
  ),
  topicOpeners: list(
    'về|đối với|liên quan đến|liên quan tới|liên quan|riêng về|riêng|còn với|với|trong lĩnh vực|ở lĩnh vực|xung quanh',
  ),
  goals: list('mục tiêu|mục tiêu chung|mục tiêu tổng quát|mục đích|mục đích yêu cầu|mục đích và yêu cầu|chỉ tiêu'),
  fundings: list('kinh phí|kinh phí thực hiện|nguồn kinh phí|dự toán kinh phí|dự toán|ngân sách|chi phí'),
  findings: list('kết quả|kết quả chính|kết quả đạt được|kết quả khảo sát|kết quả nghiên cứu|kết luận|phát hiện chính'),
  studyVerbs: [],
  recommendations: list('kiến nghị|khuyến nghị|đề xuất|đề xuất kiến nghị|kiến nghị đề xuất'),
  surroundingHeadings: list(
    'bối cảnh|đặt vấn đề|giới thiệu|mở đầu|lời mở đầu|phạm vi|phạm vi và phương pháp|phương pháp|đối tượng và phương pháp|căn cứ|căn cứ pháp lý|cơ sở pháp lý|phản hồi của|ý kiến của đơn vị được kiểm toán',
  ),
  aheadHeadings: list(
    'nhiệm vụ trọng tâm|một số nhiệm vụ|nhiệm vụ chủ yếu|nhiệm vụ giải pháp|nhiệm vụ và giải pháp|các nhiệm vụ giải pháp|nhiệm vụ trong thời gian tới|nhiệm vụ thời gian tới|phương hướng|mục tiêu nhiệm vụ|định hướng|giải pháp trọng tâm|giải pháp trong thời gian tới|kế hoạch thời gian tới|kế hoạch trong thời gian tới|kế hoạch năm|kế hoạch quý|kế hoạch tháng|kế hoạch 6 tháng|kế hoạch công tác|chương trình công tác|dự kiến kế hoạch',
  ),
  needs: list(
    'cần|cần phải|cần có|cần thiết|đòi hỏi|yêu cầu|đề nghị|kiến nghị|kêu gọi|nhiệm vụ|giải pháp|mục tiêu|tăng cường|đẩy mạnh|triển khai|bảo đảm|đảm bảo|phải|chỉ đạo|khẩn trương|bắt buộc|có trách nhiệm|khuyến cáo',
  ),
  outlooks: list('sẽ|dự kiến|thời gian tới|trong tương lai|kỳ vọng|hướng tới|triển vọng|sắp tới|năm tới|tiếp theo'),
  warnings: list('đừng bao giờ|tuyệt đối không|tuyệt đối đừng|không bao giờ được|nghiêm cấm|cấm tuyệt đối'),
  cautions: list(
    'ngừng sử dụng|ngưng sử dụng|dừng sử dụng|không sử dụng sản phẩm|không nên sử dụng|không tiếp tục sử dụng|không được sử dụng|không ăn|không uống|ngừng dùng|ngưng dùng',
  ),
  imprints: list('báo cáo trình|kính trình|thực hiện cho|lập cho|trình hội đồng|trình ủy ban'),
});
