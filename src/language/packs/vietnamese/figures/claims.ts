import { list } from '../../../pack/lists.js';
import type { Claims } from '../../../pack/subjects/figures/claims.js';

export const vietnameseClaims = (): Claims => ({
  hedges: list(
    'dự kiến|có thể|dự báo|dự đoán|ước tính|ước đạt|có khả năng|nhiều khả năng|khả năng cao|được cho là|bị cho là|nghi|nghi là|nghi vấn|theo kế hoạch|theo dự kiến|theo dự báo|kế hoạch|dường như|hình như|có lẽ|phấn đấu|đặt mục tiêu|mục tiêu|hướng tới|hướng đến|dự định|có ý định|tạm tính|sơ bộ|bước đầu|về nguyên tắc|trên lý thuyết|đề xuất|kỳ vọng|hy vọng|mong muốn|xin|xem xét|nghiên cứu khả năng|được kỳ vọng|dự thảo|nếu được duyệt|nếu được phê duyệt',
  ),
  shares: list(
    'một số|nhiều|phần lớn|đa số|hầu hết|một phần|gần như|không ít|không phải mọi|không phải tất cả|chỉ|chỉ có|mới chỉ|một nửa|nửa|vài|một vài|số ít',
  ),
  targets: list(
    'mục tiêu|chỉ tiêu|kế hoạch|dự toán|hạn mức|trần|mức trần|định mức|phấn đấu|ngưỡng|giới hạn|đặt ra|đề ra|được giao|quy hoạch|dự kiến ban đầu',
  ),
  comparers: list(
    'so với|thấp hơn|cao hơn|ít hơn|nhiều hơn|lớn hơn|nhỏ hơn|kém|kém hơn|vượt xa|dưới mức|trên mức|chưa bằng|từ mức|thay vì',
  ),
  thresholds: list(
    'nếu|trường hợp|một khi|vượt|vượt quá|trừ khi|với điều kiện|chỉ khi|trên cấp|dưới mức|từ cấp|vượt ngưỡng',
  ),
  directions: list(
    'tăng|giảm|sụt|sụt giảm|hạ|nâng|tăng thêm|giảm thêm|tăng gần|giảm gần|bớt|cắt giảm|rút ngắn|mất|hụt|thu hẹp|mở rộng thêm|dịch chuyển|lún|dâng|dâng thêm|tụt|leo lên|nhích|vọt|thêm',
  ),
  amountWords: list('thêm|khoảng'),
  superlatives: list('nhất|duy nhất|đầu tiên|cuối cùng|lần đầu|thứ'),
  utmosts: list('nhất|hơn cả|hơn hết'),
});
