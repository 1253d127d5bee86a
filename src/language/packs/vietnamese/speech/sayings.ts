import { list, phrases } from '../../../pack/lists.js';
import type { Sayings } from '../../../pack/subjects/speech/sayings.js';

/** "dẫn thông báo của", "theo số liệu từ": whose words somebody passes on. */
const relays = phrases(
  'theo|dẫn|trích|trích dẫn',
  'lời|thông báo|thông tin|tuyên bố|phát biểu|báo cáo|số liệu|thống kê|nguồn tin',
  'của|từ',
);

export const vietnameseSayings = (): Sayings => ({
  speechVerbs: list(
    'cho biết|nói|cho rằng|kể|tuyên bố|khẳng định|chia sẻ|cho hay|thông báo|đánh giá|nhấn mạnh|phát biểu|trả lời|nhận định|xác nhận|cảnh báo|phân tích|bày tỏ|nêu rõ|lưu ý|thông tin|nêu|nhận xét|giải thích|chỉ ra|thừa nhận|bộc bạch|tâm sự|nhắc lại rằng|viết|đề nghị|kêu gọi|kiến nghị|yêu cầu|đề xuất|khuyến cáo|dự báo|lý giải|tin rằng|hy vọng|mong muốn|bác bỏ|phản hồi|khuyên|dặn|lo ngại|nhắc nhở|tiết lộ|quả quyết|than|cảm thán|nói thêm|cho biết thêm|nhấn mạnh thêm|nhất trí|cam kết|ghi nhận|ước tính|tính toán|chốt lại|kết luận|đáp|thắc mắc|phân trần|giãi bày|trần tình|thổ lộ|bật mí|nói rõ|giải trình|quán triệt|chỉ rõ|cho thấy|than phiền|phàn nàn|kỳ vọng|hi vọng|mong|phủ nhận|lo lắng|dự đoán|nghi ngờ|hứa|lập luận|tin tưởng|nghĩ|cho hay thêm|kể lại|nhớ lại|khẳng định thêm|chia sẻ thêm|thông tin thêm|đồng tình|tán thành|tố cáo|khai nhận|cáo buộc|chỉ trích|ca ngợi|tiếp lời|dẫn chứng|xác định|phản ánh|phản đối|nói tiếp|trình bày|trăn trở|băn khoăn|mô tả|nhận thấy|nhìn nhận|cam đoan|đặt vấn đề|nêu quan điểm|nêu ý kiến|góp ý|bình luận|đính chính|nhắn nhủ|đánh giá cao|nói lại|đánh giá lại|khẳng định lại|kể thêm|giải thích thêm|phân tích thêm|lưu ý thêm|bày tỏ thêm|nhận định thêm|đề nghị thêm|viết thêm|nêu thêm|nói rằng|trả lời thêm|cảnh báo thêm|đưa tin|khai báo|khuyên nhủ|ra phán quyết|ra tuyên bố|biện bạch',
  ),
  keptSpeechVerbs: list(
    'đề nghị|kêu gọi|kiến nghị|yêu cầu|đề xuất|khuyến cáo|dự báo|dự đoán|cam kết|cam đoan|hy vọng|hi vọng|mong|mong muốn|mong mỏi|kỳ vọng|bác bỏ|phủ nhận|lo ngại|lo lắng|ước tính|cảnh báo|khuyên|dặn|nhắn nhủ|nhắc nhở|thắc mắc|băn khoăn|trăn trở|than phiền|phàn nàn|nghi ngờ|hứa|tin|tin rằng|tin tưởng|nghĩ|tố cáo|cáo buộc|chỉ trích|ca ngợi|phản đối|đồng tình|tán thành|nhất trí|đánh giá cao|bày tỏ|nêu|ghi nhận|góp ý|tuyên|đòi|thừa nhận|khuyên nhủ',
  ),
  clausalSpeechVerbs: list('cho biết|cho biết thêm|cho rằng|cho hay|cho hay thêm|nói thêm|nói rằng|tin rằng'),
  addressedSpeechVerbs: [],
  pronounVerbs: [],
  showingVerbs: list('cho thấy|chỉ ra|xác định'),
  speechSources: [...list('theo|theo lời|theo ông|theo bà|dẫn lời|trích lời'), ...relays],
  speakerNouns: list(
    'vị lãnh đạo|vị đại diện|vị quan chức|vị chuyên gia|vị cán bộ|vị luật sư|vị bác sĩ|các nước|nhiều nước|một số nước|các ý kiến|tất cả ý kiến|tất cả ý kiến phát biểu|nhiều ý kiến|một số ý kiến|ý kiến|đại biểu|các đại biểu|nhiều đại biểu|chuyên gia|các chuyên gia|nhiều chuyên gia|giới chuyên gia|giới phân tích|cơ quan|bộ|sở|cục|ủy ban|công an|hội|hiệp hội|tòa|hội đồng|ban|viện|trung tâm|tập đoàn|công ty|ngân hàng|doanh nghiệp|người dân|nhà chức trách|đại diện|lãnh đạo|cảnh sát|nhóm nghiên cứu|đài|truyền thông|nhân chứng|chính phủ|quốc hội|liên hợp quốc|đoàn|bệnh viện|trường|tổng cục|văn phòng|hãng|tổ chức|giới|nhà khoa học|nhà quản lý|phụ huynh|luật sư|bị cáo|viện kiểm sát|liên đoàn|ban tổ chức|người phát ngôn|nhiều người|một số người|các bên|phía|các nhà|nhà đầu tư|tòa án|toà án|toà|thành ủy|tỉnh ủy|quận ủy|huyện ủy|đảng ủy|ban bí thư|bộ chính trị|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|hội đồng xét xử|ubmttq|mặt trận|viện ksnd|vksnd|tand|bộ đội|bộ tư lệnh|ban chỉ đạo|ban chỉ huy|ban quản lý|chi cục|trạm|chi hội|học viện|đại học|trường đại học|nhà trường|nhà máy|nhà thầu|chủ đầu tư|đơn vị|địa phương|tỉnh|thành phố|huyện|xã|phường|quận|chính quyền|nhà nước|quân đội|hải quân|không quân|lực lượng|cơ quan chức năng|nhóm|tổ công tác|đội|câu lạc bộ|clb|quỹ|tòa soạn|báo|tờ|tạp chí|kênh|nhà xuất bản|tổng công ty|hợp tác xã|nghiệp đoàn|công đoàn|đoàn thanh niên|cư dân|bà con|nông dân|ngư dân|công nhân|người lao động|người tiêu dùng|người nhà|gia đình|hàng xóm|hành khách|du khách|khán giả|cổ động viên|người hâm mộ|cử tri|học sinh|sinh viên|giáo viên|thầy cô|bác sĩ|các bác sĩ|quan chức|giới chức|phát ngôn viên|nhà phân tích|nhà kinh tế|nhà nghiên cứu|cố vấn|đảng|phe|nhà trắng|lầu năm góc|điện kremlin|liên minh|nato|eu|asean|who|imf|wb|adb|liên hiệp quốc|hđbt|hội nghị|dư luận|phòng|ban giám đốc|ban lãnh đạo|hội đồng quản trị|hội đồng chuyên môn|bhxh|bảo hiểm xã hội|kho bạc|hải quan|biên phòng|kiểm lâm|csgt|cảnh sát giao thông|vụ|tổng hội|ủy hội|phái đoàn|đại sứ quán|lãnh sự quán|tổ chức y tế thế giới|giới khoa học|giới đầu tư|giới chuyên môn|giới quan sát|bên|nguồn tin|nhóm tác giả|nhóm chuyên gia|ban kỷ luật|đoàn kiểm tra|đoàn thanh tra|đoàn giám sát|đội tuyển|hđqt|hđtv|bqlda|ban đại diện|ban thường vụ|ban chấp hành|ban bầu cử|ban giám hiệu|phía công ty|phía gia đình|phía nhà trường|phía doanh nghiệp|phía ngân hàng|phía cơ quan|phía mỹ|phía việt nam|sở y tế|sở giáo dục|công ty chứng khoán|nhà đài|hãng tin|hãng thông tấn|hãng hàng không|tờ báo|báo chí|phòng cảnh sát|phòng giáo dục|hội đồng giám khảo|trang tin|trang web|trang|website|trang mạng|kênh truyền hình|sở cứu hoả|lính cứu hoả|lính cứu hỏa|sở cứu hỏa|lính|khách sạn|sân bay|cha mẹ|bố mẹ|các thành viên|thành viên|khách|tác giả|phụ nữ|người mẫu|thợ lặn|cậu bé|cô bé|bệnh nhân|đồng nghiệp|bạn bè|đội cứu hộ|nhóm cứu hộ|nhà hàng|cửa hàng|quán|nhà sản xuất|nhà cung cấp|nhà điều tra|điều tra viên|giám khảo|ban giám khảo|các nước đang phát triển|các nước phát triển|các quốc gia đang phát triển|các quốc gia|quốc gia|các ý kiến phát biểu',
  ),
  speakerPapers: list(
    'báo cáo|nghiên cứu|kết quả|thông cáo|khảo sát|thống kê|số liệu|dữ liệu|kết luận|thông báo|công bố|tài liệu|bản tin|văn bản|công văn|tờ trình|lời khuyên|ý kiến|nguồn tin|thông tin|cuộc khảo sát|đánh giá|nhận định|quan điểm|tính toán|phân tích|dự báo|ước tính|bài viết',
  ),
  speechAnnouncers: list('tuyên bố như sau|phát biểu như sau|thông cáo như sau|chia sẻ như sau|nguyên văn như sau'),
  personPronouns: list(
    'ông|bà|anh|chị|cô|thầy|chú|bác|cụ|em|hắn|gã|nó|chúng|bọn chúng|ông ấy|bà ấy|anh ấy|chị ấy|cô ấy|ông ta|bà ta|anh ta|cô ta|ông này|bà này|anh này|chị này|cô này|vị này|người này|tên này',
  ),
  bodyPronouns: list(
    'họ|cơ quan này|đơn vị này|công ty này|hãng này|tổ chức này|bộ này|sở này|nước này|ủy ban này|tập đoàn này|ngân hàng này|doanh nghiệp này',
  ),
});
