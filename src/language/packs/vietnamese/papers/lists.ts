import { list } from '../../../pack/lists.js';
import type { Lists } from '../../../pack/subjects/papers/lists.js';

export const vietnameseLists = (): Lists => ({
  announcers: list(
    'điều|biện pháp|vấn đề|lĩnh vực|giải pháp|nội dung|chính sách|yếu tố|nhiệm vụ|mục tiêu|nguyên nhân|yêu cầu|giá trị|nhóm|điểm|trụ cột|định hướng|nguyên tắc|điều kiện|bước|lý do|hành vi|đề xuất|kiến nghị|kết quả|tiêu chí|hạng mục|thách thức|khó khăn|bài học|ưu tiên|quyền|hình thức|trường hợp|phương án|khuyến nghị|khuyến cáo|thay đổi|tác động|lợi ích|hạn chế|đặc điểm|tồn tại|nhóm nhiệm vụ|nhóm giải pháp|việc|khâu|mặt|rủi ro|dấu hiệu|đột phá|hoạt động|quy định|nhóm việc|nhóm vấn đề|nhóm nội dung|nhóm chính sách|nhóm yêu cầu|nhóm mục tiêu|nhóm nguyên nhân|đối tượng|công việc|mốc|mũi nhọn|trọng tâm|thông điệp|ý|cách|tình huống|quan điểm|câu hỏi|khía cạnh|phương diện|hướng|dự án|chương trình|sự kiện|tội danh|sai phạm|vi phạm|cam kết|bất cập|vướng mắc|loại|kịch bản|lưu ý|trở ngại|hướng dẫn|thông tin|đặc trưng|ưu điểm|nhược điểm|mặt hàng|ngành|quyết định|gợi ý|nhân tố|thành tựu|chỉ tiêu|xu hướng|lời khuyên|sản phẩm|giả thuyết|lý giải|kinh nghiệm|phương thức|tính năng|lợi thế|góc độ|bước tiến|khuyết điểm|lực lượng|ưu tiên hàng đầu|sai lầm|nghịch lý|mối lo|chướng ngại|cải tiến',
  ),
  plurals: list('các|những|một số|nhiều|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười'),
  listOpeners: list(
    'gồm|bao gồm|trong đó|như sau|sau đây|sau|dưới đây|cụ thể|cụ thể là|cụ thể như sau|là|đó là|gồm có|bao gồm có|như|sau đây là|lần lượt là|trong đó có|gồm các|ở chỗ|có nêu rõ|nêu rõ|quy định rõ|được quy định',
  ),
  listPointers: list('sau|sau đây|dưới đây'),
  exampleOpeners: list('như|gồm|bao gồm|gồm có|cụ thể là|như là|đó là|là|qua việc|bằng cách|bằng việc|thông qua việc'),
  ordinals: [
    list('thứ nhất|một là|một'),
    list('thứ hai|hai là|hai'),
    list('thứ ba|ba là|ba'),
    list('thứ tư|bốn là|bốn'),
    list('thứ năm|năm là|năm'),
    list('thứ sáu|sáu là|sáu'),
    list('thứ bảy|bảy là'),
    list('thứ tám|tám là'),
    list('thứ chín|chín là'),
    list('thứ mười|mười là'),
  ],
  firstSteps: list('đầu tiên|trước hết|trước tiên'),
  nextSteps: list('tiếp theo|tiếp đến|tiếp đó|kế đến|kế tiếp|kế đó'),
  lastOrdinals: list('cuối cùng|sau cùng'),
  ordinalLinks: list('là|đó là|chính là|là về|phải kể đến là'),
  ordinalStops: list(
    'lần|người|bị cáo|vị trí|hạng|ngày|sáng|chiều|tối|đêm|trưa|bên|con|đứng|đợt|vòng|xếp|hiệp|quý|năm|tháng|khóa|bàn|ván|từ|đến|vào|tập|hôm|tuần|giải|trận|mùa|phút|lượt|mũi|liều|giai đoạn|vợ|chồng|đứa|chiếc|tầng|lớp|kỳ|phiên|cấp|loại|nhóm|hàng|chặng|nhiệm kỳ|đệ|hội nghị|thế hệ',
  ),
  steps: list('các bước|những bước|một số bước|bước quan trọng|trình tự thực hiện|theo trình tự|theo quy trình'),
  stepWords: ['bước'],
  courses: list('quy trình|trình tự'),
  formLabels: list(
    'ai|cái gì|khi nào|ở đâu|vì sao|thời gian|thời gian tổ chức|thời gian diễn ra|địa điểm|địa điểm tổ chức|địa điểm diễn ra|thời gian và địa điểm|thành phần|thành phần tham dự|thành phần tham gia|thành phần dự họp|thành phần mời|khách mời|chủ trì|nội dung|nội dung chính|chủ đề|hình thức|hình thức tổ chức|đơn vị tổ chức|ban tổ chức|đối tượng|đối tượng tham gia|đối tượng tham dự',
  ),
  opposites: list(
    'trước … sau|trước đây … hiện nay|trước đây … nay|ưu điểm … nhược điểm|ưu điểm … hạn chế|ưu điểm … khuyết điểm|thuận lợi … khó khăn|lợi ích … rủi ro|lợi thế … thách thức|cơ hội … thách thức|điểm mạnh … điểm yếu|mặt được … mặt chưa được|mặt tích cực … mặt tiêu cực|ủng hộ … phản đối|ý kiến ủng hộ … ý kiến phản đối|nên … không nên',
  ),
});
