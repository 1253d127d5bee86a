import { termsByWeight } from './terms-by-weight.js';

/** Learnt by `bench/value` from annotated articles: what each term tells of the worth of a sentence. */
export const vietnameseTermWeights = () =>
  termsByWeight({
    '2.7': 'từ ngày',
    '1.6': 'bố',
    '1.4': 'bị|hiệu lực|ngày',
    '1.3': 'dùng|phải được|thương|vụ việc',
    '1.2': 'bình|chưa|có hiệu|đã|hủy|nhất|toàn|toàn bộ|tỷ',
    '1.1': 'định số|đủ|giảm|hành|khẩu|lan|nước về|phạt|tạm|tháng|từ|tử|vong|vùng',
    '1':
      'biệt|chuyển|cụ thể|giữa các|hành từ|hiện|hiện tại|huyện|kể từ|ký|lực thi|nay|nghiêm|nguy|phẩm|phí|' +
      'qua|quân|quỹ|quyết|tăng thêm|thành|thất|theo hướng|tổng|tù|uống',
    '0.9':
      'bị thương|các bạn|cần|cha|chọn|có nguy|đại hội|đến hết|động của|gần|gây|hải|hàm|hòa|không được|' +
      'không quá|lái|lịch sử|may|ngoại|nhiều lần|quốc|sẽ|thêm|tiếp tục|tổng số|trị giá|trung|và|vào ngày',
    '0.8':
      'an đã|bất ngờ|biển|bổ|bỏ|bước đầu|các trường|chỉ|chịu|cho|chương trình|của ông|dân tỉnh|điều tra|đưa|' +
      'được thực|dứt|giả|hết ngày|ít nhất|kêu gọi|khẳng|khẳng định|khoảng|lái xe|liệu chuyên|lý nghiêm|' +
      'lý nhà|một cuộc|mục|nạn|ngay|ngoại trưởng|nhập khẩu|phạt từ|phía|phụ|sát|sau|số|thay|thiệt|tính đến|' +
      'trách|trong đó|trưởng|tương',
    '0.7':
      'bà|ban nhân|bố sẽ|cây trồng|chiếm|chịu trách|cho rằng|chuyên dùng|chuyển giao|công an|công bố|' +
      'công dân|cứ quy|để|đến|đều|điểm|đó các|đoàn|giá đất|kể|kéo|lần|lễ|mới đây|mức|ngờ|người lao|' +
      'nguyên liệu|ổn|phủ|phương án|tại|tấn công|tập trung|thai|thanh toán|trắng|tỷ đồng',
    '0.6':
      'an|bản giấy|bằng cách|báo cáo|bảo lãnh|bất|bắt buộc|biển số|buộc|các quy|cảnh báo|chấm|chi nhánh|' +
      'chính quyền|chính thức|cho biết|có hành|có lợi|cú|của con|của đơn|cuối|dân không|đáp ứng|đến thời|' +
      'diện|điều chỉnh|đối|đồng người|đợt|được cho|được phân|giá|giữa|hai|hàng hải|hay không|hiện từ|ho|hộ|' +
      'hoàn|kết|kêu|khác của|khẩn|khi thực|khuyến|là không|lấn|lãnh|lập thành|liên|liên hợp|lo ngại|lỗi|lý|' +
      'mang thai|mức giảm|này thay|nêu trên|nguồn tin|nguy cơ|nguyên|nguyên nhân|nhà đầu|nhân|như vậy|nói|' +
      'nông|nộp đơn|phân cấp|phi|qua các|quy mô|riêng|sau đó|sẻ dữ|sở sản|so với|sóng|sử|tác quản|thể gây|' +
      'theo quy|thi|thí|thu hồi|tích|tiến độ|tín|tố|trẻ em|trong khu|trong lịch|trừ trường|trước ngày|tự do|' +
      'tử hình|tù từ|tuần|tục cấp|tuổi trở|và công|vàng|vào|về thông|vi|việc theo|vụ|xác nhận',
    '0.5':
      'chiếm tỷ|chủ|chung|còn|công|dân|đang thực|đạt|đầu|đây là|di|do|doanh nghiệp|đơn|dự|gian thực|giao|' +
      'kênh|không có|làn|minh|mong muốn|nghi|nghiệp số|nhấn|nhanh|ô|ở|phá|phạm|suất|tái|thành phố|thứ|thuận|' +
      'thưởng|tổ|triển khai|triệu|trở|tuy nhiên',
    '-0.5':
      'ai|bắt đầu|chất|đây|địa phương|diễn biến|điều|đường|hàng trăm|hình|khó|kinh|lớn|mắc|mặt|mẫu|tại hội|' +
      'tế|thần|thế|tốt|trăm|trên toàn|trọng điểm|vậy|vệ sinh|việc xây',
    '-0.6':
      'bạc|ca|cá nhân|các bên|các đơn|cảm|căn|cảng|chấp hành|chức thực|chuyển đổi|cơ bản|cột|của bộ|của cơ|' +
      'của doanh|da|đại dịch|đăng kiểm|đặt|để làm|định hướng|đón|đúng quy|được giao|giao thông|hiện đại|' +
      'hiểu|khá|khác|kích|km|liên tiếp|lớp|mấy|mềm|này sẽ|nghiệp đã|nhiều|những|phần mềm|phong|phòng|' +
      'phục vụ|phương pháp|quốc hội|sáu|tại đây|tâm|tạo|tham khảo|thị|thường|tình hình|tôi|trang|tư số|' +
      'và thông|về việc|xong',
    '-0.7':
      'ban hành|bao gồm|bệnh|biết|chúc|có liên|công thương|công trình|cứ theo|đài|dành cho|đấu thầu|' +
      'do chính|dưỡng|hỏi|khoản|lãi|này được|người có|nhập từ|nhất định|như thế|phục|sự nghiệp|thấy|' +
      'theo thông|thống kê|thư|thuê|thuế|trong nước|trực thuộc|trường hợp|viết|với một|xã hội|xếp',
    '-0.8':
      'bảng|biến|chị|cứ|của người|dịch|dụ|dưới đây|hàng|nhân viên|nhiệm vụ|nhìn|nộp thuế|quản|thải|' +
      'thông tin|trong trường|từng|vai trò|về|ví dụ',
    '-0.9': 'các hành|cách|công tác|đã có|dễ|là một|nếu|quá trình|thế nào|thu nhập|viên',
    '-1': 'bài|dẫn|điều này|in|không phải|mà|nếu có|nhận được|như|rộng',
    '-1.1': 'con|dành',
    '-1.2': 'đã được|định về|được quy|một số',
    '-1.3': 'sao',
    '-1.7': 'như sau',
  });
