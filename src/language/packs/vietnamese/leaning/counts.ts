import { list } from '../../../pack/lists.js';
import type { Counts } from '../../../pack/subjects/leaning/counts.js';

export const vietnameseCounts = (): Counts => ({
  rankWords: list('thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|đầu|sau'),
  countPronouns: list('cả hai|cả ba|cả bốn|cả năm'),
  countVerbs: list('làm được|trồng được|bán được|thu được|đạt được|chỉ được|mới được'),
  substitutes: [],
  partitives: list('trong số này|trong số đó|trong số họ|trong số ấy'),
  partitiveClitics: [],
  partOpeners: list(
    'trong số còn lại|ngoài cách|ngoài các cách|ngoài chuyện|ngoài việc đó|khác với|một số khác|số còn lại|phần còn lại|những người còn lại|một người khác|những người khác|trong đó|trong số đó|trong số này|trong số các|riêng|còn riêng|điển hình là|điển hình có|điển hình như|tiêu biểu là|tiêu biểu có|tiêu biểu như|đơn cử là|đơn cử có|đơn cử như',
  ),
  orderWords: list('lần lượt|tương ứng là'),
  otherWords: list('khác'),
  restWords: list('còn lại'),
});
