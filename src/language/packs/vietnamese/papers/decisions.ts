import { list } from '../../../pack/lists.js';
import type { Decisions } from '../../../pack/subjects/papers/decisions.js';

export const vietnameseDecisions = (): Decisions => ({
  options: list('phương án|lựa chọn|kịch bản'),
  endorsements: list(
    'khuyến nghị|kiến nghị chọn|đề xuất chọn|đề nghị chọn|kiến nghị lựa chọn|đề xuất lựa chọn|đề nghị lựa chọn|nên chọn|là phương án tối ưu|phương án tối ưu|ưu tiên chọn',
  ),
  choosingVerbs: list('chọn|lựa chọn|phê duyệt|thông qua|áp dụng|thực hiện|chấp thuận|triển khai'),
  deferrals: list('dự phòng|xem lại|xem xét lại|xem xét sau|để lại sau|tạm gác|chưa chọn'),
  verdicts: list(
    'không được khuyến nghị|không khuyến nghị|không nên chọn|đã loại|bị loại|loại phương án|bị bác|đã bác|bác đề xuất|bác vào|bác đơn|bác yêu cầu|bác kiến nghị|bác ý kiến|bác bỏ|không được chọn|không khả thi|không được chấp thuận|không chấp thuận|bị từ chối|đã từ chối|không được thông qua|không được phê duyệt|bị hủy|đã hủy|bị gạt|không tán thành|không đồng ý|bị đình chỉ|đã rút lại|bị rút lại|không còn được xem xét|không chọn|không đề xuất|không kiến nghị|không đề nghị',
  ),
  decisionLabels: list(
    'quyết định|quyết nghị|kết luận|thống nhất|biểu quyết|nhiệm vụ|phân công|công việc tiếp theo|việc cần làm|việc phải làm',
  ),
  decisionVerbs: list(
    'đã thống nhất|đại hội thông qua|hội nghị thông qua|cuộc họp thông qua|phiếu thuận|phiếu chống|được hoãn|chưa có quyết định|thống nhất giao|đã quyết định|quyết nghị|biểu quyết|được thông qua|trúng cử|nhất trí|giao cho|phân công|bác đề xuất|bác đề nghị|bác kiến nghị',
  ),
  votingRules: list('khi|nếu'),
  requests: list('mong|xin|giao|chỉ đạo|mời|kính đề nghị|trân trọng đề nghị'),
  orderings: list(
    'tạm ngừng|tạm dừng|tạm đình chỉ|xin thông báo|trân trọng thông báo|thông báo đến|thông báo tới|thông báo để|thông báo việc|nay thông báo|thông báo tạm|thông báo thu hồi|yêu cầu các|yêu cầu thủ trưởng|yêu cầu chủ tịch|yêu cầu giám đốc|đề nghị các|đề nghị quý|đề nghị thủ trưởng',
  ),
  taskHeadings: list(
    'việc phải làm|việc cần làm|những việc phải làm|những việc cần làm|phân công|phân công nhiệm vụ|phân công thực hiện|phân công trách nhiệm|tổ chức thực hiện|giao nhiệm vụ|nhiệm vụ được giao|nhiệm vụ cụ thể|nhiệm vụ và thời hạn|các bước tiếp theo|bước tiếp theo|công việc tiếp theo',
  ),
  owners: list(
    'người thực hiện|người phụ trách|phụ trách|đơn vị thực hiện|đơn vị chủ trì|chủ trì|cơ quan chủ trì|cơ quan thực hiện',
  ),
  deadlines: list('trước|trước ngày|trong|trong tháng|chậm nhất|chậm nhất là|hoàn thành trước|xong trước|hạn'),
  dueLabels: list('thời hạn|hạn|hạn hoàn thành|thời hạn hoàn thành|hoàn thành trước'),
  attributeLabels: list(
    'nội dung|nội dung thực hiện|cơ quan thực hiện|cơ quan chủ trì|cơ quan phối hợp|đơn vị phối hợp|đơn vị phối hợp thực hiện|đơn vị chủ trì thực hiện|đơn vị tham mưu|cơ quan tham mưu|cơ quan chủ trì thực hiện|cơ quan phối hợp thực hiện|tổ chức thực hiện|phối hợp|phối hợp thực hiện|cấp trình|cấp phê duyệt|thời gian thực hiện|thời gian hoàn thành|thời hạn thực hiện|tiến độ|tiến độ thực hiện|tiến độ hoàn thành|kinh phí|kinh phí thực hiện|nguồn kinh phí|nguồn kinh phí thực hiện|nguồn lực thực hiện|sản phẩm|kết quả đầu ra|lộ trình|lộ trình thực hiện',
  ),
});
