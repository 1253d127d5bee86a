/**
 * Verbs that are frequent in Vietnamese news: words that stand more often behind an auxiliary (đã, sẽ, đang, phải …) than
 * behind a determiner, counted over a word-segmented news corpus and pruned by hand.
 */
export const vietnameseCommonVerbs: string[] = (
  'tải|tải về|tải xuống|ban hành|bao gồm|bao trùm|bao vây|bay|biến|biến dạng|biết|biểu diễn|biểu dương|biểu quyết|buông lỏng|buộc|' +
  'buộc tội|bàn|bàn bạc|bàn giao|bày tỏ|bác bỏ|bán|bù đắp|bùng phát|bạo hành|bảo quản|bảo vệ|bảo đảm|bất chấp|' +
  'bắn|bắt|bắt buộc|bắt cóc|bắt giữ|bắt gặp|bắt nguồn|bắt tay|bắt đầu|bế mạc|bỏ|bỏ hoang|bỏ qua|bỏ rơi|bố trí|' +
  'bồi thường|bổ nhiệm|bổ sung|bộc bạch|ca ngợi|cam kết|can thiệp|canh tác|che|che giấu|chi|chi trả|chia|' +
  'chia cắt|chia sẻ|chia tay|chinh phục|chiếm|chiếm đoạt|chiếm đóng|chiếu|cho biết|cho hay|cho phép|cho rằng|' +
  'cho vay|chuyển|chuyển giao|chuyển hướng|chuyển nhượng|chuyển đổi|chuẩn bị|chào đón|chào đời|cháy|chú trọng|' +
  'chúc mừng|chăm lo|chăm sóc|chạy|chấm dứt|chấn chỉnh|chấn động|chấp hành|chấp nhận|chấp thuận|chất vấn|' +
  'chẩn đoán|chặn|chế tạo|chỉ trích|chỉ định|chỉnh sửa|chịu|chịu đựng|chọn|chống|chờ|chờ đợi|chở|chủ trì|' +
  'chủ động|chứng kiến|chứng minh|chứng tỏ|chửi bới|chữa trị|coi trọng|cung cấp|cung ứng|cách chức|cân nhắc|' +
  'cân đối|có mặt|cô lập|công bố|công khai|công nhận|cư trú|cưỡng chế|cưỡng hiếp|cải thiện|cải tạo|cảm nhận|' +
  'cảm thấy|cảm ơn|cản trở|cảnh báo|cảnh cáo|cảnh giác|cấm|cất cánh|cầu cứu|cập nhật|cắt|cắt giảm|cố gắng|cố thủ|' +
  'cố tình|cố ý|củng cố|cứu|dao động|di chuyển|di dời|diễn|diễn ra|duy trì|dàn dựng|dành|dùng|dạy|dẫn|dẫn đầu|' +
  'dẫn độ|dọn dẹp|dừng|dự báo|dự kiến|dự đoán|dựng|ghi|ghi hình|ghi nhận|gia hạn|gia nhập|gia tăng|giam giữ|giao|' +
  'giao tiếp|giành|giám sát|gián đoạn|giúp|giải cứu|giải ngân|giải phóng|giải quyết|giải thích|giải thể|giải toả|' +
  'giải trình|giải tán|giải đáp|giảm|giảm thiểu|giảng dạy|giật mình|giới hạn|giới thiệu|giữ|giữ gìn|gây|gây ra|' +
  'góp|góp phần|gắn|gắn bó|gặp gỡ|gọi|gồm|gửi|hi vọng|hiếp dâm|hiển thị|hiểu|hiện hữu|hoan nghênh|hoàn chỉnh|' +
  'hoàn thiện|hoàn thành|hoàn trả|hoàn tất|hoãn|huy động|huấn luyện|huỷ|huỷ bỏ|huỷ diệt|huỷ hoại|hy vọng|hài hoà|' +
  'hài hoà hoá|hành hung|hình dung|hình thành|hư hại|hư hỏng|hướng dẫn|hướng tới|hướng đến|hưởng|hạ|hạ cánh|' +
  'hạn chế|hẹn hò|học|học hỏi|hỏi|hỏi thăm|hồi phục|hỗ trợ|hội đàm|hợp tác|hứa hẹn|hứng chịu|khai báo|khai giảng|' +
  'khai hoả|khai mạc|khai thác|khai trương|khen ngợi|khiến|khiển trách|khuyên|khuyến cáo|khuyến khích|' +
  'khám nghiệm|khám phá|khám xét|khánh thành|khôi phục|khẩn trương|khắc phục|khẳng định|khống chế|khởi công|' +
  'khởi hành|khởi kiện|khởi tố|khởi đầu|khởi động|kiên quyết|kiên trì|kiến nghị|kiến tạo|kiềm chế|kiểm chứng|' +
  'kiểm soát|kiểm tra|kiểm điểm|kéo|kéo dài|kéo theo|kê khai|kêu|kêu gọi|kích hoạt|kích thích|kích động|ký|' +
  'ký kết|kết hôn|kết nối|kết thúc|kết tội|kết án|kể|kỳ vọng|kỷ luật|la hét|lan|lan toả|lan truyền|leo thang|' +
  'liên hệ|liên lạc|lo lắng|lo sợ|loại bỏ|loại trừ|luyện tập|luân chuyển|luận tội|ly hôn|làm|làm chủ|làm quen|' +
  'làm việc|làm ăn|lây lan|lãng phí|lên tiếng|lên tới|lên án|lên đường|lôi kéo|lý giải|lưu giữ|lưu hành|' +
  'lưu thông|lưu trú|lưu trữ|lưu ý|lạm dụng|lấn chiếm|lấy|lần lượt|lẩn trốn|lập|lật đổ|lắng nghe|lắp|lắp đặt|' +
  'lợi dụng|lừa đảo|mai táng|mang|mang lại|minh chứng|miêu tả|miễn nhiệm|mong chờ|mong muốn|mong đợi|mua|muốn|' +
  'mô tả|mạnh dạn|mạo hiểm|mất|mắc kẹt|mời|mở|mở cửa|mở rộng|mở đường|mở đầu|nghe|nghi ngờ|nghiên cứu|nghiệm thu|' +
  'nghĩ|nghỉ|nghỉ ngơi|nghỉ việc|ngăn|ngăn chặn|ngăn cản|ngộ độc|nhìn|nhìn nhận|nhấn mạnh|nhất trí|nhận|' +
  'nhận diện|nhận dạng|nhận lời|nhận ra|nhận thấy|nhận định|nhập|nhập học|nhập khẩu|nhập viện|nhắc|nhắc nhở|' +
  'nhắn tin|niêm phong|niêm yết|nuôi|nuôi dưỡng|nâng|nâng cao|nâng cấp|né tránh|nêu|nói|nói chuyện|nói dối|' +
  'nạo vét|nảy sinh|nắm|nắm bắt|nằm|nối|nổ|nổ súng|nỗ lực|nộp|phong toả|phàn nàn|phá|phá hoại|phá huỷ|phá sản|' +
  'phát|phát biểu|phát hiện|phát huy|phát hành|phát nổ|phát sinh|phát sóng|phát triển|phát tán|phát động|' +
  'phân biệt|phân bổ|phân công|phân cấp|phân huỷ|phân loại|phân tích|phê chuẩn|phê duyệt|phòng ngừa|phù hợp|phạt|' +
  'phấn đấu|phối hợp|phớt lờ|phụ thuộc|phục|phục hồi|phục vụ|phủ nhận|qua đời|quan trắc|quay|quen biết|quyên góp|' +
  'quyết tâm|quyết định|quản lý|quấy rối|ra lệnh|ra mắt|ra quân|ra tay|rao bán|rà soát|ràng buộc|rèn luyện|rò rỉ|' +
  'rút|rút lui|rút tiền|rối loạn|rời|sa thải|san lấp|sinh sống|so sánh|suy giảm|suy yếu|sàm sỡ|sáp nhập|sát hại|' +
  'sơ cứu|sơ tán|sạt lở|sản xuất|sắp xếp|sống|sở hữu|sụt giảm|sử dụng|sửa|sửa chữa|sửa đổi|tham chiến|tham dự|' +
  'tham gia|tham khảo|tham mưu|tham ô|thanh lý|thanh toán|thanh tra|thay|thay mặt|thay thế|theo dõi|theo đuổi|' +
  'thi công|thi đấu|thiết lập|thiếu|thiệt hại|thoát|thoả mãn|thu|thu giữ|thu hoạch|thu hút|thu hẹp|thu hồi|' +
  'thu mua|thu thập|thua|thuyết phục|thuê|thành công|thành khẩn|thành lập|tháo|tháo chạy|tháo dỡ|tháo gỡ|' +
  'thí điểm|thích ứng|thông báo|thông qua|thông quan|thúc giục|thúc đẩy|thương lượng|thương tích|thưởng thức|thả|' +
  'thảo luận|thất bại|thấy|thẩm vấn|thận trọng|thắng|thế chấp|thể hiện|thị sát|thống nhất|thụ lý|thừa nhận|thử|' +
  'thực hiện|thực hành|thực thi|tinh giản|tiêm|tiêu diệt|tiêu huỷ|tiêu thụ|tiêu xài|tiến|tiến hành|tiếp cận|' +
  'tiếp diễn|tiếp nhận|tiếp thu|tiếp tục|tiếp xúc|tiết kiệm|tiết lộ|trang bị|tranh thủ|trao|trao trả|trao tặng|' +
  'trao đổi|triển khai|triệt phá|triệu tập|truy cập|truy cứu|truy nã|truy thu|truy tìm|truy tố|truy đuổi|truyền|' +
  'truyền tải|truyền đạt|tránh|trân trọng|trì hoãn|trình bày|trình báo|trích dẫn|trúng|trúng tuyển|trả|trả lời|' +
  'trả thù|trả đũa|trấn an|trồng|trở|trở lại|trở nên|trở thành|trở về|trục vớt|trục xuất|tuyên|tuyên phạt|' +
  'tuyên thệ|tuyên truyền|tuyên án|tuân thủ|tài trợ|tàn phá|tàng trữ|tác nghiệp|tách|tái chế|tái tạo|tán thành|' +
  'tìm|tìm kiếm|tìm ra|tình nghi|tích luỹ|tính toán|tôn trọng|tôn vinh|túc trực|tăng|tăng cường|tăng tốc|' +
  'tưởng tượng|tạm trú|tạm ứng|tạo|tẩu thoát|tận dụng|tận hưởng|tập hợp|tập kết|tập luyện|tập trung|tặng|' +
  'tịch thu|tố cáo|tố giác|tốt nghiệp|tổn hại|tổn thương|tổng kết|tụ tập|từ bỏ|từ chối|từ chức|tử vong|' +
  'tự nguyện|tự tử|tự vệ|tự ý|va chạm|vinh danh|vinh dự|viết|vui mừng|vào cuộc|vô hiệu hoá|vô tình|vượt|vượt qua|' +
  'vận|vận chuyển|vận dụng|vận hành|vận động|xem|xem lại|xem xét|xin|xin lỗi|xoá|xoá bỏ|xuất|xuất bản|xuất hiện|' +
  'xuất khẩu|xuất phát|xuất trình|xuất viện|xuống cấp|xuống đường|xác lập|xác minh|xác nhận|xác định|xáo trộn|' +
  'xâm hại|xâm nhập|xâm phạm|xây|xây dựng|xã hội hoá|xét xử|xôn xao|xúc phạm|xúc tiến|xảy|xảy ra|xếp hàng|xử|' +
  'xử lý|xử phạt|yêu cầu|yêu thương|ám chỉ|ám sát|ám ảnh|áp dụng|áp thuế|áp đặt|ùn tắc|ăn mặc|đe doạ|đem lại|đi|' +
  'đi vào|điều chuyển|điều chỉnh|điều hành|điều tiết|điều trị|điều động|đàm phán|đánh|đánh bại|đánh bắt|đánh cắp|' +
  'đánh dấu|đánh giá|đánh giá cao|đánh đập|đáp|đáp ứng|đình chỉ|đòi|đòi hỏi|đón|đón nhận|đóng|đóng băng|đóng cửa|' +
  'đóng góp|đôn đốc|đăng ký|đăng quang|đăng tải|đưa|đưa ra|đạt|đạt được|đảm bảo|đảm nhiệm|đảm nhận|đấu thầu|' +
  'đầu hàng|đầu tư|đầu độc|đẩy|đẩy lùi|đẩy mạnh|đặt|đặt chân|đặt cọc|đặt ra|đến nơi|đề cao|đề cập|đề nghị|' +
  'đề phòng|đề xuất|đền bù|để ý|định cư|định hình|đọc|đối chiếu|đối diện|đối mặt|đối phó|đối xử|đồng tình|đồng ý|' +
  'đổ|đổ bộ|đổi|đổi mới|đột nhập|đứng|ước tính|' +
  // Nouns as well, so that the count missed them; a classifier or a determiner before them tells.
  'họp|gặp|thăm|chết|hát|giết|trốn|nhớ|quên|yêu|treo|đào|vay|thưởng|khen|tuyển|tạm giam|nghỉ hưu|giúp đỡ|' +
  'bỏ phiếu|khai nhận|phân phối|chế biến|nhiễm|lật|đâm|tông|rơi|ngã|trượt|ngập|chìm|ăn|uống|ngủ|khóc|' +
  'cười|xét nghiệm|cách ly|phẫu thuật|tiễn|ném|dán|lấp|gặt|chê|sụp đổ|trồng trọt|cập bến|neo đậu|' +
  'tưởng nhớ|viếng|tốn|tiêu tốn|ngốn|sập|vỡ|gãy|húc|nghiêng|trèo|nhảy|sụt|dâng|rớt|nấu|hụt|ngồi|dỡ|chôn|vớt|bơi|' +
  'chèo|đợi|nhường|giấu|đeo|tràn|ghé|bám'
).split('|');
