import { list } from '../../../pack/lists.js';
import type { Clauses } from '../../../pack/subjects/grammar/clauses.js';

export const vietnameseClauses = (): Clauses => ({
  clauseOpeners: list(
    'trong đó|trong đó có|nhằm|để|góp phần|qua đó|từ đó|đặc biệt|đặc biệt là|nhất là|cũng như|cùng với|bao gồm|gồm|như|kể cả|kể từ|đồng thời|thông qua|theo đó|tạo|giúp|với|sau|trước|trong bối cảnh|nơi|vốn|hướng tới|phù hợp|tiến tới|thúc đẩy|bởi|vì|do|nhờ|tức|theo|cụ thể|trước mắt|cùng|tương đương|thuộc|chủ yếu|phần lớn|đáp ứng|mang lại|hứa hẹn|chiếm|tăng|giảm|là|trong khi|dẫn đến|khiến|từ|ngay|ngay từ|kéo dài|tập trung|phục vụ|tại|ở|trên|gây|gây ra|trực thuộc|nâng|đưa|buộc',
  ),
  phraseOpeners: list(
    'nhằm|thông qua|trong bối cảnh|nhân dịp|trong khuôn khổ|kể từ khi|kể từ|sau khi|trước khi|để phục vụ|để bảo đảm|để đảm bảo|để nâng cao|để tạo|để giúp|để phòng|để hỗ trợ|để có|góp phần|phù hợp với|trên cơ sở|cũng như|trong đó|dưới sự|cùng với|theo quy định|theo kế hoạch|trong thời gian|trong quá trình|tính đến|tính từ|đặc biệt là|nhất là',
  ),
  purposeOpeners: list('để'),
  purposeStops: list(
    'đủ|quá|cơ hội|điều kiện|cách|thời gian|thì giờ|lý do|bằng chứng|chứng cứ|căn cứ|cơ sở|khả năng|năng lực|chờ|đợi|dùng|sử dụng|được dùng|thiết kế|lợi dụng|tận dụng|vốn|tiền|kinh phí|ngân sách|kế hoạch|nỗ lực|cố gắng|giải pháp|biện pháp|phương án|sức|chỗ|nơi|chỉ|chuẩn bị|sẵn sàng|quyền|lúc|dịp|chính là|là|được|phải|cần|cần thiết|rất|tốt nhất|hơn',
  ),
  settings: list(
    'vào ngày|vào lúc|vào năm|vào tháng|vào sáng|vào chiều|vào tối|vào đêm|vào trưa|vào cuối|vào đầu|vào khoảng|vào hôm|vào rạng sáng|vào dịp|vào thứ|tại|ở|trên địa bàn|ngay tại',
  ),
  scopes: list(
    '%|phần trăm|chiếm|tăng|giảm|cao|thấp|hơn|kém|mọi|tất cả|toàn bộ|chỉ|đều|luôn|thường|chủ yếu|hầu hết|đa số|phần lớn|có thể|cấm|phải|cần|nên',
  ),
  adverbialOpeners: list(
    'như|muốn|trong|tại|ở|từ|vào|ngày|sáng|chiều|tối|đêm|trưa|hôm|theo|với|sau|trước|khi|để|qua|bằng|nhằm|cùng với|nhân|do|nhờ|bên cạnh|ngoài|về|đến|tính đến|năm|tháng|tuần|đầu|cuối|giữa|dưới|trên|hiện|hiện nay|mới đây|gần đây|thời gian qua|thời gian tới|trong bối cảnh|trên cơ sở|kể từ|đặc biệt|đáng chú ý|cụ thể|riêng|trước mắt|nhìn chung|thực tế|hằng năm|mỗi năm|mùa|dịp|cuối cùng|qua đó|phát biểu|trả lời|chia sẻ|nói|trao đổi|ngay|tới|hồi|suốt|trong suốt|cách đây|trải qua|năm nay|hôm nay|sáng nay|trưa nay|chiều nay|tối nay|năm ngoái|năm qua|hôm qua|sáng qua|chiều qua|tối qua|tuần qua|tuần trước|tháng trước|tháng qua|năm trước|hằng ngày|hàng ngày|hàng năm|ban đầu|buổi sáng|buổi chiều|buổi tối',
  ),
  lesserOpeners: list('để|nhằm|sau khi|trước khi|trong khi|kể từ khi|ngoài việc|bởi vì|mặc dù'),
  leadingUp: list(
    'mở đầu|trong nhiều trường hợp|trong hầu hết các trường hợp|trong hầu hết trường hợp|trong một số trường hợp|tựu trung|nói cách khác|cũng như|như chúng ta',
  ),
  danglers: list(
    'tự|đưa ra|diễn ra|xảy ra|hơn rất nhiều|khó|dễ|chính|rõ ràng|hoàn toàn|gần như|hiện|dường như|nhận ra|khuyến nghị|rằng|là|mà|thì|nên|vì|nếu|khi|như|cũng|chỉ|rất|càng|vừa|từng|hơn|gần|khoảng|ít nhất|lên tới|mỗi|này và|bao gồm|gồm|nhất là|đặc biệt|trong đó|đồng thời|hướng|không chỉ|thứ|lần thứ|nhằm|đến|tới|do|bởi|để|nhờ|còn|đã|đang|sẽ|ông|bà|anh|chị|số|trong khi',
  ),
  collectives: list('gồm|bao gồm|giữa|lần lượt|tương ứng|hoặc'),
  openEnds: list(
    'và|hoặc|của|thì|khi|để|nhằm|rằng|bởi|nếu|mà|các|những|do|vì|đối với|bao gồm cả|cũng như|sau khi|trước khi|trong khi|về việc',
  ),
});
