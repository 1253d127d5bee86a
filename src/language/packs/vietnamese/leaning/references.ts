import { list } from '../../../pack/lists.js';
import type { References } from '../../../pack/subjects/leaning/references.js';

export const vietnameseReferences = (): References => ({
  pronouns: list(
    'này|ấy|nọ|những bên này|ông|bà|anh|chị|họ|nó|chúng|hắn|cô|ông này|bà này|anh này|người này|điều này|điều đó|việc này|việc đó|đó|đây|chúng tôi|chúng ta|tôi|cái này|cái đó|những điều này|cả hai|nước này|hãng này|tổ chức này|cơ quan này|đơn vị này|công ty này|con số này|vị này|kết quả này|các bên này|những người này|số này|trong số này|trong số đó|nơi này|nơi đây|ông ấy|bà ấy|họ cũng|lúc đó|khi đó|sau đó|trước đó|tại đây|từ đó|qua đó|nhờ đó|do đó|theo đó|bên cạnh đó|thế|vậy',
  ),
  demonstratives: list('này|ấy|nọ|kia|đó|nói trên|trên đây|vừa nêu'),
  farDemonstratives: [],
  anaphors: list(
    'ông|bà|anh|chị|cô|họ|nó|chúng|hắn|bác|cụ|cậu|ông ấy|bà ấy|anh ấy|chị ấy|cô ấy|ông ta|bà ta|anh ta|cô ta|này|đây|đây là|đó|đó là|điều này|điều đó|việc này|việc đó|cả hai|số này|số còn lại|phần còn lại|những người còn lại|các đơn vị còn lại|trong số này|trong số đó|nơi này|nơi đây|tại đây|ở đây|ở đó|tại đó|khi đến đây|khi tới đây|khi đến đó|khi tới đó|đến đây|tới nơi|đến nơi|khi tới nơi|khi đến nơi|lập tức|ngay lập tức|lúc đó|khi đó|sau đó|trước đó|từ đó|kể từ đó|hai bên này|các bên này|cũng theo ông|cũng theo bà|theo ông này|theo bà này|dưới mức đó|trên mức đó|ngoài số này|một trong số đó|hai người này|người này|nếu không thì|còn lại|lý do là|nguyên nhân là',
  ),
  anaphorStops: list(
    'chúng tôi|chúng ta|chúng em|chúng mình|chúng con|trẻ em|các em học sinh|chú ý|chú trọng|ông bà|anh chị|cô giáo|anh hùng|bà con|chị em|anh em|cô bé|cậu bé|bác sĩ|bác sỹ|cụ thể|cô dâu|ông lớn|bà mẹ|ông chủ|bà chủ|chị gái|anh trai|cô gái|chàng trai|ông bố|bà cụ|ông cụ|đây đó',
  ),
  objectPronouns: list('nó'),
  possessives: [],
  ownerEndings: [],
  clitics: [],
  datives: [],
  backReferences: list(
    'lại là chuyện khác|là chuyện khác|là câu chuyện khác|cùng ngày|cùng thời điểm|nói trên|kể trên|ở trên|trên đây|vừa nêu|nêu trên|như trên|tương tự|như vậy|như thế|quyết định trên|quy định trên|trường hợp trên|vụ việc trên|sự việc trên|nội dung trên|vấn đề trên|câu hỏi trên|điều kiện trên|hành vi trên|đối tượng trên|thông tin trên|tình trạng trên|giải pháp trên|văn bản trên|đơn vị trên|số tiền trên|kết quả trên|ý kiến trên|nhóm trên|việc trên|đề xuất trên|kiến nghị trên|đề nghị trên|yêu cầu trên|dự án trên|con số trên|mục tiêu trên|chính sách trên|phương án trên|kế hoạch trên|nhận định trên|thực trạng trên|sự cố trên|vụ án trên|khu vực trên|chương trình trên|các đơn vị trên|quy trình trên',
  ),
  kindReferences: [],
  shortNames: list(
    'đơn vị|cơ quan|cục|bộ|sở|cảng|trường|nhà trường|dự án|công ty|ban|hãng|tập đoàn|ngân hàng|bệnh viện|trung tâm|viện|ủy ban|hội|hiệp hội|tòa|tổ chức|đề án|công trình|vụ án|vụ việc|sự việc|nạn nhân|nghi phạm|các đối tượng|nhóm đối tượng|đối tượng',
  ),
  shellNouns: [],
  eventNouns: list('nguyên nhân'),
  relationalNouns: list('lý do|nguyên nhân'),
  singlers: [],
  limiters: list('chính|chủ yếu|duy nhất|lớn nhất|quan trọng nhất'),
  outcomes: list('kết quả|hậu quả|hệ quả'),
  selfNouns: list(
    'bài viết|báo cáo|nghiên cứu|văn bản|tài liệu|công văn|thông báo|hướng dẫn|quy định|quyết định|nghị định|thông tư|luật|kế hoạch|chỉ thị|nghị quyết|đề án|bài báo|bài|điều|khoản|quy chế|quy chuẩn|tiêu chuẩn|danh mục|phụ lục|chương trình|công ước|hiệp định|hợp đồng|hội nghị|hội thảo|cuộc họp',
  ),
  coiners: list(
    'được gọi là|gọi đó là|gọi đây là|coi đây là|coi đó là|xem đây là|xem đó là|gọi nó là|đặt tên là|mang tên|có tên|có tên gọi|mệnh danh là|còn gọi là',
  ),
  proForms: list('làm điều đó|làm điều này|làm việc đó|làm việc này|làm vậy|làm thế'),
  proVerbs: [],
  ellipses: list('cũng vậy|cũng thế|cũng như vậy|cũng như thế|thì không|thì có'),
  endReferences: list(
    'nghĩ vậy|nghĩ thế|nói vậy|nói thế|tin vậy|tin thế|như vậy|như thế|theo hướng khác|tuần sau đó|tháng sau đó|năm sau đó|ngày sau đó|giờ sau đó|phút sau đó|một tuần sau|một tháng sau|một năm sau|hôm sau|ngày hôm sau|một ngày trước đó|hôm trước đó|tuần trước đó|tháng trước đó|năm trước đó|từ đây|từ đó',
  ),
  aboveWords: list('trên'),
  aboveStops: list(
    'dẫn trên|cấp trên|phía trên|bên trên|từ trên|ở trên|tầng trên|hàng trên|hàm trên|chi trên|hô hấp trên|môi trên|mi trên|lên trên|trở lên trên|mặt trên|dây trên|lớp trên|thượng tầng trên|vòng trên|người trên|đè trên|bề trên|kẻ trên',
  ),
  calendarNouns: list(
    'tuần|tháng|năm|quý|mùa|ngày|giờ|buổi|sáng|chiều|tối|đêm|lần|dịp|thời điểm|nhiệm kỳ|thế kỷ|thập niên|năm học|học kỳ|giai đoạn',
  ),
  expletiveEnds: [],
  expletiveStops: [],
  doubts: list(
    'đặt ra câu hỏi|đặt câu hỏi|dấy lên câu hỏi|làm dấy lên câu hỏi|đặt dấu hỏi|đặt ra dấu hỏi|dấy lên nghi ngờ|dấy lên nghi vấn|đặt nghi vấn|nghịch lý|thắc mắc rằng|thắc mắc liệu|câu hỏi đặt ra là|băn khoăn liệu|không phải là lý do duy nhất|không phải lý do duy nhất|không phải nguyên nhân duy nhất|không phải là nguyên nhân duy nhất|có một ngoại lệ|có một bất ngờ',
  ),
});
