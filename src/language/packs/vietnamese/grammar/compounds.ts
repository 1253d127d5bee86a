/**
 * Words of two syllables of which one, by itself, is a word that opens or closes a phrase ("thiết bị", "qua đời"): no cut and
 * no cue falls inside one. Frequent ones of a word-segmented news corpus.
 */
export const vietnameseCompounds: string[] = (
  'cuối cùng|để xảy|để lại|để mặc|để mất|để lộ|để ngỏ|để dành|để ý|để quên|để lọt|' +
  'kể từ|kể cả|cho biết|thực hiện|đầu tư|cho rằng|phát hiện|làm việc|chúng tôi|thế giới|cho hay|vụ việc|nạn nhân|quân sự|' +
  'cá nhân|bị cáo|chỉ đạo|bắt đầu|nhân viên|tất cả|ngân hàng|nước ngoài|hiện trường|khách hàng|tổng thống|' +
  'xuất hiện|chúng ta|bị thương|chuẩn bị|nguyên nhân|thể hiện|hạt nhân|tăng cường|sự việc|công việc|ban đầu|' +
  'đàn ông|thiết bị|cho phép|đào tạo|lý do|nhân dân|thường xuyên|có mặt|hàng không|số lượng|sự cố|cuộc sống|' +
  'sự kiện|công nhân|một cách|theo dõi|ngày càng|năm ngoái|cần thiết|vừa qua|hàng hoá|hiện đại|bình thường|' +
  'hình sự|thực sự|hàng loạt|hướng dẫn|chỉ trích|tự do|cửa hàng|tối đa|không quân|bị can|trang bị|gia tăng|' +
  'từ chối|không gian|tăng trưởng|thay thế|cuộc chiến|trở nên|bồi thường|trở về|bệnh nhân|dường như|hàng đầu|' +
  'cô gái|nhà hàng|tổng số|việc làm|tổng hợp|sáng tạo|vô cùng|nhân vật|phòng không|tồn tại|mặt bằng|giúp đỡ|' +
  'con số|tuần tra|thế hệ|thế nào|chỉ huy|đáng kể|chiếm đoạt|cuộc thi|đình chỉ|vào cuộc|sự nghiệp|công chúng|' +
  'không khí|không kích|gần như|đổi mới|nhân sự|tại chỗ|bằng chứng|bà con|bất thường|hiện diện|dẫn đầu|' +
  'nói chuyện|từ chức|nhân chứng|xu hướng|chỉ tiêu|anh em|khoảng cách|hiện tượng|số liệu|hàng hải|cải tạo|' +
  'biểu hiện|song phương|năm học|chế tạo|tư nhân|chỉ số|tối thiểu|nhân lực|mặt hàng|thường trực|xe tăng|sự thật|' +
  'định hướng|sắp xếp|phu nhân|cô giáo|dân số|lập tức|qua đời|tối cao|tại sao|từ bỏ|có lẽ|tổng cộng|công bằng|' +
  'hàng xóm|dân sự|địa chỉ|nhân hoá|phụ thuộc|cuộc đời|bước đầu|nói chung|doanh nhân|theo đuổi|tâm sự|sáng kiến|' +
  'một mình|thật sự|lợi thế|thông thường|đa số|tăng giá|một vài|giảm giá|thế kỷ|chiều dài|trực thuộc|thường niên|' +
  'đối đầu|vì sao|cân bằng|tin tức|cắt giảm|anh trai|thầy cô|hôn nhân|chỉ định|cô bé|từ thiện|tổng thể|vượt qua|' +
  'vị thế|qua lại|nhân tạo|gần gũi|không phận|ngày nay|đầu vào|sáng lập|dân thường|ánh sáng|anh hùng|nói riêng|' +
  'thường vụ|nhân đạo|chứng chỉ|một nửa|hàng rào|ngày trước|chị em|quen thuộc|đầu mối|suy giảm|bỏ qua|triệt để|' +
  'hầu như|quân nhân|cấm vận|giờ đây|vé số|lấn chiếm|đồng bằng|giảm thiểu|một chút|tiếng nói|tổng kết|chẳng hạn|' +
  'đến nơi|tù nhân|số hiệu|cô lập|sáng tác|xổ số|nhân quyền|khắp nơi|ông bà|cán sự|giàu có|xếp hàng|hậu cần|' +
  'tức giận|đầu độc|thứ trưởng|nghỉ việc|trợ giúp|ưu thế|số phận|tức là|hiện hữu|có vẻ|nhà riêng|riêng tư|ám chỉ|' +
  'chiều tối|sụt giảm|thường trú|giá cả|chủ nhân|chứng từ|chiếm đóng|buổi sáng|thế chấp|cuộc gọi|thiếu niên|' +
  'song song|loại trừ|giúp việc|ngày một|ban đêm|đôi khi|chỉ thị|ba mẹ|tái tạo|tối tân|nội các|cầm đầu|anh chị|' +
  'nếu như|nhân văn|thiếu nhi|thiếu sót|có khi|ngày đêm|lời nói|đầu thú|hiện trạng|kéo theo|thân nhân|họ hàng|' +
  'cuộc đua|chuyển hướng|hằng ngày|tư thế|trước hết|tại ngoại|vậy mà|hiện vật|chăm chỉ|khởi đầu|tình thế|' +
  'thường kỳ|đầu ra|thiếu hụt|cử nhân|đặt hàng|thiếu tướng|nhầm lẫn|thế lực|giải đáp|vừa rồi|mới mẻ|' +
  'đầu hàng|thiếu tá|ngoài trời|chị gái|bởi vì|thông số|hệ số|những ai|hiện thực|gian hàng|không những|tổng cục|' +
  'bất kể|cổ tức|tối ưu|nói dối|mở đầu|một chiều|xu thế|nhân thân|riêng biệt|sở tại|tối ngày|tuỳ thuộc|ngày xưa|' +
  'trong sáng|tăng tốc|hậu sự|giúp sức|ngày tháng|nhân tố|sầu riêng|kiến tạo|nhân tài|cô đơn|nhân loại|cử chỉ|' +
  'tuần hành|chiến sự|bị đơn|tha thứ|thiếu nữ|nhân phẩm|thế này|thứ sáu|quần chúng|cô dâu|cụm từ|ban ngày|mà lại|' +
  'năm tháng|đau đầu|văn bằng|thứ bảy|dòng họ|đến nỗi|mùa đông|thứ tư|xấu số|số ít|nửa đêm|công cuộc|thường ngày|' +
  'tái hiện|trước kia|ví như|nghệ nhân|đầu máy|chiều hướng|vừa mới|kỹ càng|chỉ dẫn|sáng tỏ|doanh số|trước tiên|' +
  'tạo dựng|đầu bếp|đến cùng|anh chàng|ngoại trừ|cộng sự|tuần duyên|mã số|nghiêm cấm|khấu trừ|cần cẩu|coi thường|' +
  'pháp nhân|có điều|bằng cấp|đáp án|thiếu thốn|tổng lượng|vô số|cho dù|thương nhân|chữ viết|tiền sự|một khi|' +
  'phải chi|thôi việc|sạch sẽ|thường lệ|mới lạ|nhân công|hàng hiệu|đàn bà|luôn luôn|thứ tự|phạm nhân|' +
  'từ từ|phương hướng|hướng nghiệp|một ít|cây số|đều đặn|số một|từ ngữ|quân số|từng trải|đâu đó|lịch sự|sau cùng|' +
  'mặn mà|nhân cách|khai trừ|chiếm giữ|bực tức|trong sạch|cần sa|tần số|như thể|thăng bằng|tổng đài|miễn trừ|' +
  'tay phải|vừa phải|ít nhiều|chiếm dụng|mỹ nhân|riêng lẻ|tạo hình|đầu lòng|bà xã|cha ông|sắp đặt|chiều qua|' +
  'đời thường|than thở|thiểu số|thường dân|thứ hai|đương sự|trên dưới|nói xấu|mùa hè|sáng chế|giúp ích|cho nên|' +
  'ngày sau|mùa xuân|điểm số|phải chăng|lãnh sự|giải trừ|năm tuổi|thời sự|phải biết|tươi sáng|từ nhiệm|đàn anh|' +
  'miễn là|tháng chạp|thì phải|thế mà|qua mặt|phụ giúp|lệ thuộc|vòng quanh|ngôn từ|giảm sút|đầu cơ|tháng giêng|' +
  'được việc|phóng sự|nhân ái|ngày sinh|thất thường|có ích|viết tay|trăm năm|trước nay|có thai|lượt về|trên hết|' +
  'cuộc chơi|kinh qua|hộp đêm|tối qua|lời khuyên|cũng nên|lí do|tuần lễ|thế là|lơ là|có lý|nhảy dù|miễn giảm|' +
  'số hoá|ghi chú|phủ đầu|tuần hoàn|tạo lập|đa chiều|hay là|tiền của|tỷ số|dân chúng|tín chỉ|ngành hàng|rốt cuộc|hồi đáp|' +
  'cứu giúp|tình nhân|hay biết|thuộc địa|bị động|đồng đều|chẳng thể|song hành|hướng dương|dự bị|không chiến' +
  // Nouns whose first syllable is a verb: they follow a number as often as any noun.
  '|chi phí|chi nhánh|chi cục|chi hội|chi bộ|chi tiết|giao dịch|giao thông|giao lộ|học sinh|học viên|học phí|học kỳ|học bổng|' +
  'học giả|học trò|học vị|hạ tầng|diễn viên|diễn đàn|diễn giả|thu nhập|tiến sĩ|truyền hình|truyền thuyết|phát ngôn|phát minh|bị hại|' +
  'lập trường|nghỉ dưỡng|xuất xứ|phục trang|vận đơn|vận tải|máy bay|chuyến bay|sân bay|đường bay|tàu bay|ngoại giao|đại học|' +
  'địa bàn|truyền thông|khoa học|câu hỏi|tiêm kích|bán đảo|cứu hộ|tiểu học|trung học|tiến độ|doanh thu|tiêu dùng|đạo diễn|truyền thống|' +
  'trường học|diễn tập|trang phục|đời sống|nhận thức|bán lẻ|hình phạt|hạ viện|học viện|bài học|công lập|hộ chiếu|bước đi|chi tiêu|cầu vượt|' +
  'thư ký|sinh học|lớp học|chữ ký|bàn tay|bạn đọc|môn học|cảm biến|vận tốc|du học|sà lan|văn học|bán kính|học bạ|lạm phát|đường dẫn|' +
  'thuốc nổ|bán kết|nhà nghỉ|y học|y tế|y khoa|y dược|y sĩ|y tá|y đức|y lệnh|ký ức|phát thanh|biến thể|đồng phục|cây trồng|hạ lưu|tiêm chủng|học đường|cầu nối|tin học|chất nổ|' +
  'thuê bao|bàn ghế|cơ học|đồ dùng|sức sống|lối thoát|con nuôi|giường nằm|lối sống|chỗ đứng|biến áp|bàn thờ|dấu hỏi|biến cố|vắc xin|' +
  'sức mua|vật nuôi|hồi ký|diễn văn|lan can|thái lan|hà lan|phần lan|ba lan|hạ long|cần thơ|cần giờ|cần giuộc|do thái|cao bằng|cổ phiếu|cổ phần|bên ngoài|bên trong|bên dưới|bên trên|bên cạnh|sắp tới|so với|tới đây|sao cho|làm sao|lẫn nhau' +
  // A unit of money is half of a word: "14 đồng chí".
  '|đồng chí|đồng bào|đồng nghiệp|đồng đội|đồng hồ|đồng minh|đồng phạm|đồng hương|đồng ruộng'
).split('|');
