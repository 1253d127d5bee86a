import { list } from '../../../pack/lists.js';
import type { Genres } from '../../../pack/subjects/papers/genres.js';

/** What tells the kind of a Vietnamese document: how its title opens, and the headings that such papers have. */
export const vietnameseGenres = (): Genres => ({
  genres: {
    release: {
      titles: list('thông cáo báo chí|thông tin báo chí|thông cáo'),
      headings: list('thông tin cho biên tập'),
    },
    letter: {
      titles: list('công văn|công điện|thư ngỏ|thư gửi|thư|tờ trình|v v|đơn đề nghị|đơn kiến nghị'),
      headings: [],
    },
    report: {
      titles: list('báo cáo|báo cáo kết quả|báo cáo tổng kết|báo cáo sơ kết|báo cáo đánh giá|kết luận thanh tra'),
      headings: list(
        'tóm tắt|tóm tắt báo cáo|kết quả đạt được|tồn tại hạn chế|tồn tại|hạn chế|nguyên nhân|kết quả thực hiện|tình hình thực hiện|đánh giá chung|kiến nghị|đề xuất kiến nghị|kiến nghị đề xuất|phương hướng nhiệm vụ|đánh giá|kết luận và kiến nghị|khuyến nghị|bài học kinh nghiệm|những kết quả đạt được|kết quả',
      ),
    },
    plan: {
      titles: list('kế hoạch|chương trình|chương trình hành động|đề án|phương án|chiến lược|lộ trình'),
      headings: list(
        'mục tiêu|mục đích|mục đích yêu cầu|mục tiêu chung|mục tiêu cụ thể|nhiệm vụ|nhiệm vụ giải pháp|nhiệm vụ và giải pháp|nhiệm vụ trọng tâm|nội dung thực hiện|tổ chức thực hiện|phân công nhiệm vụ|kinh phí|kinh phí thực hiện|lộ trình|tiến độ thực hiện|thời gian thực hiện|giải pháp|quan điểm|quan điểm chỉ đạo',
      ),
    },
    speech: {
      titles: list(
        'bài phát biểu|bài phát biểu của|phát biểu|phát biểu của|diễn văn|diễn văn khai mạc|diễn văn của|diễn văn bế mạc|lời khai mạc|lời phát biểu|lời phát biểu của|phát biểu khai mạc|phát biểu bế mạc|phát biểu chỉ đạo|phát biểu tại|toàn văn phát biểu|toàn văn bài phát biểu|thông điệp|lời chúc|tham luận|bài tham luận',
      ),
      headings: [],
    },
    minutes: {
      titles: list(
        'biên bản|biên bản họp|biên bản cuộc họp|biên bản hội nghị|biên bản làm việc|biên bản phiên họp|kết luận cuộc họp|phiên',
      ),
      headings: list(
        'nội dung cuộc họp|nội dung họp|diễn biến cuộc họp|thành phần tham dự|thành phần dự họp|kết luận|kết luận cuộc họp|ý kiến thảo luận|thảo luận|nội dung thảo luận|phân công|quyết nghị|các quyết định|công việc tiếp theo',
      ),
    },
    interview: { titles: list('phỏng vấn|trò chuyện với|đối thoại với|hỏi đáp'), headings: [] },
    legal: {
      titles: list(
        'luật|bộ luật|nghị định|thông tư|thông tư liên tịch|quyết định|nghị quyết|pháp lệnh|chỉ thị|quy chế|quy định|điều lệ|hiến pháp|lệnh|hợp đồng|nội quy|quyết nghị',
      ),
      headings: list(
        'phạm vi điều chỉnh|đối tượng áp dụng|giải thích từ ngữ|hiệu lực thi hành|điều khoản thi hành|quy định chung|trách nhiệm thi hành|phạm vi điều chỉnh và đối tượng áp dụng',
      ),
    },
    abstract: {
      titles: list('tóm tắt|tóm tắt nghiên cứu'),
      headings: list(
        'tóm tắt|đặt vấn đề|mục tiêu|đối tượng và phương pháp|phương pháp|phương pháp nghiên cứu|kết quả|kết luận|bàn luận|từ khóa',
      ),
    },
    notice: {
      titles: list(
        'thông báo|thông báo về|giấy mời|thư mời|lịch|hướng dẫn|cách|khuyến cáo|cảnh báo|thủ tục|quy trình|các bước|làm thế nào để|làm sao để|mời tham gia|tuyển dụng',
      ),
      headings: list(
        'đối tượng|thời gian|địa điểm|hồ sơ|hồ sơ đăng ký|cách đăng ký|thời hạn|chuẩn bị|lệ phí|cách thực hiện|trình tự thực hiện',
      ),
    },
  },
  /** What an official paper calls itself, from Article 3 of Decree 30/2020/NĐ-CP, and what parliaments and parties write. */
  documentTypes: list(
    'nghị quyết|quyết nghị|nghị quyết liên tịch|nghị định|quyết định|chỉ thị|quy chế|quy định|thông cáo|thông báo|hướng dẫn|chương trình|chương trình hành động|kế hoạch|phương án|đề án|dự án|báo cáo|biên bản|biên bản họp|biên bản cuộc họp|tờ trình|hợp đồng|công văn|công điện|bản ghi nhớ|bản thỏa thuận|giấy ủy quyền|giấy mời|giấy giới thiệu|phiếu gửi|thư công|thư mời|thông tư|thông tư liên tịch|luật|bộ luật|pháp lệnh|lệnh|hiến pháp|kết luận|quy trình|điều lệ|đơn|bản tin',
  ),
  occasions: list(
    'hội nghị|đại hội|hội thảo|lễ|phiên họp|kỳ họp|phiên|diễn đàn|tọa đàm|cuộc họp|buổi gặp mặt|buổi lễ|mít tinh|khóa họp|phiên thảo luận|hội đàm',
  ),
});
