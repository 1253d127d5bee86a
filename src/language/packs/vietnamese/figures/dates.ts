import { list } from '../../../pack/lists.js';
import type { Dates } from '../../../pack/subjects/figures/dates.js';

export const vietnameseDates = (): Dates => ({
  months: list('tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12'),
  weekdays: list('thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật'),
  quarters: list('quý'),
  dayWords: ['ngày'],
  dayEndings: [],
  daysInWords: [],
  dateLinks: [],
  yearWords: ['năm'],
  yearOpeners: [],
  dateOpeners: list(
    'ngày|sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|hôm|từ|đến|tới|trước|sau|vào|và|mùng|hết|ngày mai|dịp|lễ',
  ),
  timeOpeners: list(
    'vào|trong|từ|đến|tới|trước|sau|kể từ|tính đến|tính từ|ngày|tháng|năm|quý|sáng|chiều|tối|đêm|trưa|rạng sáng|hôm|đầu|cuối|giữa|hồi|lúc|suốt|trong suốt|cho đến|cho tới|giai đoạn|vào đầu|vào cuối|đầu năm|cuối năm|tháng trước|dịp|mùa|hết',
  ),
  startOpeners: list('từ|kể từ|bắt đầu từ|từ ngày|kể từ ngày|bắt đầu từ ngày'),
  todayWords: list('hôm nay|bữa nay'),
  relativeTimes: list(
    'năm ngoái|năm trước|tháng trước|tuần trước|quý trước|cùng kỳ|cùng kỳ năm ngoái|cùng kỳ năm trước|hôm qua|năm tới|tháng tới|tuần tới|sang năm|năm sau|ngày mai|mười năm trước|thời gian tới|sáu tháng đầu năm|nửa đầu năm|nửa cuối năm|những tháng đầu năm|năm nay|năm học trước|mùa trước',
  ),
  laterWords: list('sau|sau đó|sau này|trước đó|kế tiếp|tiếp theo'),
  formerTimes: list('trước đây|trước kia|ngày trước|nếu như trước đây|theo quy định cũ|theo quy định hiện hành'),
  timesPast: list('cách đây|cách nay|hồi còn nhỏ|ngày còn nhỏ|khi còn nhỏ|khi tôi còn|hồi tôi còn|ngày tôi còn'),
  presentTimes: list('nay|hiện nay|giờ đây|bây giờ|từ nay|theo quy định mới'),
  deadlineOpeners: list('trong thời hạn|trong vòng|chậm nhất|chậm nhất là|chậm nhất sau'),
  deadlineStarts: list('kể từ|tính từ|kể từ ngày|kể từ khi|tính từ ngày|từ ngày|sau khi|từ khi'),
  laterDays: list(
    'cuộc họp tiếp theo|phiên họp tiếp theo|kỳ họp tiếp theo|buổi họp tiếp theo|lần họp tiếp theo|hạn chót|hạn cuối|hạn nộp',
  ),
  lifeDays: list('sinh|mất|qua đời|từ trần|tạ thế|hy sinh'),
  adoptions: list('thông qua'),
});
