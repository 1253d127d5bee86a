import { list } from '../pack/lists.js';
import type { Cautions } from './cautions.js';

export const vietnameseCautions: Cautions = {
  anaphors: list(
    'ông|bà|anh|chị|cô|họ|nó|chúng|hắn|bác|cụ|cậu|ông ấy|bà ấy|anh ấy|chị ấy|cô ấy|ông ta|bà ta|anh ta|cô ta|này|đây|đây là|đó|đó là|điều này|điều đó|việc này|việc đó|cả hai|số này|số còn lại|phần còn lại|những người còn lại|các đơn vị còn lại|trong số này|trong số đó|nơi này|nơi đây|tại đây|ở đây|ở đó|tại đó|khi đến đây|khi tới đây|khi đến đó|khi tới đó|đến đây|tới nơi|đến nơi|khi tới nơi|khi đến nơi|lập tức|ngay lập tức|lúc đó|khi đó|sau đó|trước đó|từ đó|kể từ đó|hai bên này|các bên này|cũng theo ông|cũng theo bà|theo ông này|theo bà này|dưới mức đó|trên mức đó|ngoài số này|một trong số đó|hai người này|người này|nếu không thì|còn lại|lý do là|nguyên nhân là',
  ),
  anaphorStops: list(
    'chúng tôi|chúng ta|chúng em|chúng mình|chúng con|trẻ em|các em học sinh|chú ý|chú trọng|ông bà|anh chị|cô giáo|anh hùng|bà con|chị em|anh em|cô bé|cậu bé|bác sĩ|bác sỹ|cụ thể|cô dâu|ông lớn|bà mẹ|ông chủ|bà chủ|chị gái|anh trai|cô gái|chàng trai|ông bố|bà cụ|ông cụ|đây đó',
  ),
  objectPronouns: list('nó'),
  possessives: [],
  ellipses: list('cũng vậy|cũng thế|cũng như vậy|cũng như thế|thì không|thì có'),
  proVerbs: [],
  rankWords: list('thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|đầu|sau'),
  countPronouns: list('cả hai|cả ba|cả bốn|cả năm'),
  substitutes: [],
  partitives: list('trong số này|trong số đó|trong số họ|trong số ấy'),
  partitiveClitics: [],
  orderWords: list('lần lượt|tương ứng là'),
  countVerbs: list('làm được|trồng được|bán được|thu được|đạt được|chỉ được|mới được'),
  clitics: [],
  datives: [],
  ownerEndings: [],
  insertedTies: list('sau đó|ngay sau đó|tiếp đó|trước đó|vì vậy|vì thế|do đó|do vậy'),
  otherWords: list('khác'),
  restWords: list('còn lại'),
  manners: list('tích cực|chủ động|kịp thời|thường xuyên|nghiêm túc|khẩn trương|từng bước|nhanh chóng|sớm|tiếp tục'),
  exceptionOpeners: list('riêng|còn riêng|chỉ riêng'),
  proForms: list('làm điều đó|làm điều này|làm việc đó|làm việc này|làm vậy|làm thế'),
  endReferences: list(
    'tuần sau đó|tháng sau đó|năm sau đó|ngày sau đó|giờ sau đó|phút sau đó|một tuần sau|một tháng sau|một năm sau|hôm sau|ngày hôm sau|một ngày trước đó|hôm trước đó|tuần trước đó|tháng trước đó|năm trước đó|từ đây|từ đó',
  ),
  aboveWords: list('trên'),
  aboveStops: list(
    'dẫn trên|cấp trên|phía trên|bên trên|từ trên|ở trên|tầng trên|hàng trên|hàm trên|chi trên|hô hấp trên|môi trên|mi trên|lên trên|trở lên trên|mặt trên|dây trên|lớp trên|thượng tầng trên|vòng trên|người trên|đè trên|bề trên|kẻ trên',
  ),
  outcomes: list('kết quả|hậu quả|hệ quả'),
  shellNouns: [],
  relationalNouns: list('lý do|nguyên nhân'),
  singlers: [],
  limiters: list('chính|chủ yếu|duy nhất|lớn nhất|quan trọng nhất'),
  doubts: list(
    'đặt ra câu hỏi|đặt câu hỏi|dấy lên câu hỏi|làm dấy lên câu hỏi|đặt dấu hỏi|đặt ra dấu hỏi|dấy lên nghi ngờ|dấy lên nghi vấn|đặt nghi vấn|nghịch lý|thắc mắc rằng|thắc mắc liệu|câu hỏi đặt ra là|băn khoăn liệu|không phải là lý do duy nhất|không phải lý do duy nhất|không phải nguyên nhân duy nhất|không phải là nguyên nhân duy nhất|có một ngoại lệ|có một bất ngờ',
  ),
  deadlineOpeners: list('trong thời hạn|trong vòng|chậm nhất|chậm nhất là|chậm nhất sau'),
  deadlineStarts: list('kể từ|tính từ|kể từ ngày|kể từ khi|tính từ ngày|từ ngày|sau khi|từ khi'),
  reservations: list(
    'nếu không|nếu không thì|nếu chưa|bằng không|ngoại lệ|một ngoại lệ|có một ngoại lệ|chỉ có một ngoại lệ|trường hợp ngoại lệ|ngoại lệ duy nhất|quy định này không áp dụng|điều này không áp dụng',
  ),
  exemptions: list('không áp dụng|không được áp dụng|không bắt buộc'),
  selfNouns: list(
    'bài viết|báo cáo|nghiên cứu|văn bản|tài liệu|công văn|thông báo|hướng dẫn|quy định|quyết định|nghị định|thông tư|luật|kế hoạch|chỉ thị|nghị quyết|đề án|bài báo|bài|điều|khoản|quy chế|quy chuẩn|tiêu chuẩn|danh mục|phụ lục|chương trình|công ước|hiệp định|hợp đồng|hội nghị|hội thảo|cuộc họp',
  ),
  expletiveEnds: [],
  expletiveStops: [],
  calendarNouns: list(
    'tuần|tháng|năm|quý|mùa|ngày|giờ|buổi|sáng|chiều|tối|đêm|lần|dịp|thời điểm|nhiệm kỳ|thế kỷ|thập niên|năm học|học kỳ|giai đoạn',
  ),
  ties: list(
    'tuy nhiên|tuy vậy|tuy thế|thế nhưng|nhưng|song|dù vậy|dẫu vậy|dù thế|mặc dù vậy|mặc dù thế|ngược lại|trái lại|do đó|vì vậy|vì thế|do vậy|bởi vậy|bởi thế|vậy nên|cho nên|nhờ đó|nhờ vậy|nhờ thế|từ đó|theo đó|trong khi đó|mặt khác|thay vào đó|bởi lẽ|chính vì vậy|chính vì thế|bởi|nhất là|tức là|tức|nghĩa là|hoặc|và cứ thế|thành ra|đáp lại|kết quả là|hệ quả là|trên cơ sở đó|qua đó|vì lẽ đó|vì lý do đó|nếu không|đổi lại|có như vậy|như vậy|như thế|rồi',
  ),
  additions: list(
    'bên cạnh đó|ngoài ra|đồng thời|hơn nữa|thêm vào đó|cùng với đó|không chỉ vậy|không những vậy|không chỉ thế|không những thế|cụ thể|cụ thể là|ví dụ|chẳng hạn|cũng theo đó|tương tự|tiếp đó|và|cũng|song song đó|hơn thế nữa|hơn thế|vả lại|nói cách khác|tức là|nghĩa là|cũng trong|cũng tại|trong đó',
  ),
  tieless: list(
    'đồng thời với việc|song phương|song song với|nhưng mà thôi|cụ thể hóa|cụ thể hoá|đồng thời điểm|thứ hai tuần|thứ ba tuần|thứ tư tuần|tương tự như|rồi đây|rồi thì|rồi sẽ',
  ),
  pairs: list(
    'không chỉ … mà|không những … mà|chẳng những … mà|không phải … mà|không … mà|vừa … vừa|càng … càng|tuy … nhưng|mặc dù … nhưng|dù … nhưng|hoặc … hoặc|cả … lẫn|nếu … thì|không chỉ … còn|không những … còn',
  ),
  stances: list('thực ra|thật ra|nói thật|nói thẳng|thú thật|sự thật là|tiếc là|tiếc rằng|đáng tiếc|kỳ thực|thật tình'),
  counterparts: list(
    'một mặt … mặt khác|một bên … bên kia|một bên … một bên|một phía … phía kia|có khi … có khi|có lúc … có lúc|có nơi … có nơi|khi thì … khi thì|có người … có người|có ý kiến … có ý kiến|nhẹ thì … nặng thì|người thì … kẻ thì|người thì … người thì|kẻ thì … người thì|nơi thì … nơi thì|lúc thì … lúc thì|ít thì … nhiều thì|tốt thì … xấu thì',
  ),
  hedges: list(
    'dự kiến|có thể|dự báo|dự đoán|ước tính|ước đạt|có khả năng|nhiều khả năng|khả năng cao|được cho là|bị cho là|nghi|nghi là|nghi vấn|theo kế hoạch|theo dự kiến|theo dự báo|kế hoạch|dường như|hình như|có lẽ|phấn đấu|đặt mục tiêu|mục tiêu|hướng tới|hướng đến|dự định|có ý định|tạm tính|sơ bộ|bước đầu|về nguyên tắc|trên lý thuyết|đề xuất|kỳ vọng|hy vọng|mong muốn|xin|xem xét|nghiên cứu khả năng|được kỳ vọng|dự thảo|nếu được duyệt|nếu được phê duyệt',
  ),
  formers: list('nguyên|cựu|cố|quyền|phó|tạm quyền|từng là|từng giữ chức|nguyên phó'),
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
  relativeTimes: list(
    'năm ngoái|năm trước|tháng trước|tuần trước|quý trước|cùng kỳ|cùng kỳ năm ngoái|cùng kỳ năm trước|hôm qua|năm tới|tháng tới|tuần tới|sang năm|năm sau|ngày mai|mười năm trước|thời gian tới|sáu tháng đầu năm|nửa đầu năm|nửa cuối năm|những tháng đầu năm|năm nay|năm học trước|mùa trước',
  ),
  laterWords: list('sau|sau đó|sau này|trước đó|kế tiếp|tiếp theo'),
  timeOpeners: list(
    'vào|trong|từ|đến|tới|trước|sau|kể từ|tính đến|tính từ|ngày|tháng|năm|quý|sáng|chiều|tối|đêm|trưa|rạng sáng|hôm|đầu|cuối|giữa|hồi|lúc|suốt|trong suốt|cho đến|cho tới|giai đoạn|vào đầu|vào cuối|đầu năm|cuối năm|tháng trước|dịp|mùa|hết',
  ),
  verdicts: list(
    'không được khuyến nghị|không khuyến nghị|không nên chọn|đã loại|bị loại|loại phương án|bị bác|đã bác|bác đề xuất|bác vào|bác đơn|bác yêu cầu|bác kiến nghị|bác ý kiến|bác bỏ|không được chọn|không khả thi|không được chấp thuận|không chấp thuận|bị từ chối|đã từ chối|không được thông qua|không được phê duyệt|bị hủy|đã hủy|bị gạt|không tán thành|không đồng ý|bị đình chỉ|đã rút lại|bị rút lại|không còn được xem xét|không chọn|không đề xuất|không kiến nghị|không đề nghị',
  ),
  clauseLabels: list('điều'),
  yesAndNo: list(
    'có|không|chưa|vâng|đúng|đúng vậy|tất nhiên|dĩ nhiên|rất|chắc chắn|chỉ|vì|bởi vì|không đúng|không hẳn|cũng|hoàn toàn|được|một phần',
  ),
};
