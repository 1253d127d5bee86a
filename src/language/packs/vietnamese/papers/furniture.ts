import { list } from '../../../pack/lists.js';
import type { Furniture } from '../../../pack/subjects/papers/furniture.js';
import { vietnameseSurroundings } from '../../../surroundings/vietnamese.js';

/** What stands beside the message in Vietnamese papers; the head of official ones follows Decree 30/2020/NĐ-CP. */
export const vietnameseFurniture = (): Furniture => ({
  furniture: {
    letterhead: {
      lines: list(
        'cộng hòa xã hội chủ nghĩa việt nam|độc lập tự do hạnh phúc|cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc|thông cáo báo chí|thông tin báo chí',
      ),
      openers: list(
        'đảng cộng sản việt nam|bộ|ủy ban|ubnd|hội đồng|hđnd|sở|chính phủ|quốc hội|thủ tướng|văn phòng|tổng cục|cục|chi cục|ban|công ty|tổng công ty|tập đoàn|trường|khoa|đại học|học viện|viện|bệnh viện|trung tâm|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|đảng bộ|ngân hàng|tòa án|hội|hiệp hội|liên đoàn|liên minh|đoàn|phòng|chủ tịch nước|kiểm toán nhà nước|thanh tra|kho bạc|công an|quân khu|bộ tư lệnh|tỉnh|thành phố|huyện|xã|phường|thị trấn',
      ),
      labels: [],
    },
    number: {
      // How urgent, or how secret, a paper is stands before its number, or alone.
      lines: list('hỏa tốc|thượng khẩn|khẩn|hỏa tốc hẹn giờ|mật|tối mật|tuyệt mật'),
      openers: list(
        'ban hành kèm theo|ban hành theo|kèm theo quyết định|kèm theo công văn|kèm theo nghị định|kèm theo nghị quyết|kèm theo thông tư|kèm theo kế hoạch|kèm theo thông báo|kèm theo tờ trình|kèm theo báo cáo|kèm theo chỉ thị',
      ),
      labels: list('số|số hiệu'),
    },
    'place-date': { lines: [], openers: list('ngày'), labels: [] },
    subject: { lines: [], openers: list('v v'), labels: list('trích yếu|v v|về việc') },
    addressee: {
      lines: list('điện'),
      openers: list('kính gửi|kính gởi|kính trình|thủ tướng chính phủ điện'),
      labels: [],
    },
    'legal-basis': {
      lines: list(
        'thực hiện quyết định|thực hiện nghị quyết|thực hiện nghị định|thực hiện chỉ thị|thực hiện kế hoạch|thực hiện chương trình|thực hiện thông báo|thực hiện công văn|thực hiện công điện|thực hiện văn bản|thực hiện ý kiến chỉ đạo|thực hiện kết luận|triển khai thực hiện quyết định|triển khai thực hiện nghị quyết|triển khai thực hiện kế hoạch|triển khai thực hiện chỉ thị',
      ),
      openers: list(
        'căn cứ|theo đề nghị của|theo đề xuất của|xét|xét đề nghị của|xét tờ trình|trên cơ sở đề nghị của|sau khi có ý kiến của',
      ),
      labels: [],
    },
    recipients: {
      lines: list('nơi nhận|như trên|như kính gửi'),
      openers: list('lưu vt|lưu hc|lưu văn thư|lưu hành chính|đồng kính gửi'),
      labels: list('nơi nhận'),
    },
    signature: {
      lines: list(
        'đã ký|ký tên|ký và ghi rõ họ tên|ký ghi rõ họ tên|ký tên đóng dấu|ký tên và đóng dấu|ký tên ghi rõ họ tên|đã ký và đóng dấu|kí và ghi rõ họ tên|kí ghi rõ họ tên|kí tên|kí tên đóng dấu|kí tên và đóng dấu|kí tên và ghi rõ họ tên|kí tên ghi rõ họ tên|ký tên và ghi rõ họ tên|ký ghi rõ họ tên và đóng dấu|ký ghi rõ họ tên đóng dấu|người báo cáo|người làm đơn|đại diện bên a|đại diện bên b',
      ),
      openers: list('kt|tm|tl|tuq|k t|t m|t l'),
      labels: list('ký bởi|người ký|được ký bởi|ký số bởi'),
    },
    salutation: {
      lines: list('kính thưa|thưa|các đồng chí|quý vị|thưa quý vị|thưa các bạn|các bạn thân mến'),
      openers: list(
        'kính thưa|thưa quý vị|thưa các|thưa toàn thể|thưa đồng|thưa đồng bào|thưa bà con|thưa ông|thưa bà|thưa ngài|thưa chủ tịch|kính chào|xin kính chào|xin chào quý|thân gửi|thân chào|chào cả nhà|chào mọi người|chào anh|chào chị|chào các|gửi cả nhà|gửi mọi người|bạn đọc thân mến|quý khách hàng thân mến',
      ),
      labels: [],
    },
    closing: {
      lines: list(
        'gửi tới bạn đọc bài viết|gửi đến bạn đọc bài viết|gửi tới bạn đọc những|gửi đến bạn đọc những|trân trọng|trân trọng kính chào|kính thư|kính chào|thân ái|thân mến|xin cảm ơn|xin cám ơn|xin trân trọng|thông báo để các đơn vị biết|thông báo đến các đơn vị biết|thông báo để các cơ quan đơn vị biết|thông báo để quý khách hàng biết|hết|trân trọng cảm ơn|trân trọng báo cáo|trân trọng thông báo|trân trọng kính mời|xin chào|xin chào tạm biệt|tôi xin chân thành cảm ơn|tôi xin trân trọng cảm ơn|em xin chân thành cảm ơn|em xin trân trọng cảm ơn|chúng tôi xin chân thành cảm ơn|chúng tôi xin trân trọng cảm ơn',
      ),
      openers: list(
        'trên đây là toàn bộ nội dung|trên đây là toàn bộ bài|trên đây là toàn bộ lời|mong rằng qua bài viết|mong rằng bài viết|hy vọng bài viết|hi vọng bài viết|hy vọng qua bài viết|hi vọng qua bài viết|xin trân trọng cảm ơn|xin trân trọng cám ơn|trân trọng cảm ơn|trân trọng cám ơn|xin chân thành cảm ơn|xin chân thành cám ơn|chân thành cảm ơn|chân thành cám ơn|xin cảm ơn|xin cám ơn|xin kính chúc|kính chúc|cuối cùng xin kính chúc|cuối cùng kính chúc|một lần nữa xin|chúc hội nghị|chúc đại hội|chúc hội thảo|chúc quý|chúc các|chúc toàn thể|xin chúc|rất mong nhận được sự|rất hân hạnh được|trân trọng kính mời|hy vọng bài viết|hi vọng bài viết|hy vọng những thông tin|hy vọng với bài viết|hy vọng qua bài viết|hi vọng qua bài viết|hi vọng những thông tin|mong rằng bài viết|mong rằng những thông tin|bài viết trên đã|bài viết trên đây đã|như vậy bài viết trên|như vậy bài viết này|như vậy qua bài viết|vậy là bài viết|vừa rồi là bài viết|qua bài viết này chúng tôi|qua bài viết trên chúng tôi|chúc bạn|cảm ơn bạn đã|cảm ơn các bạn đã|cảm ơn cả nhà|cảm ơn mọi người|cảm ơn anh|cảm ơn chị|cảm ơn các anh|kính trình|kính mong|rất mong quý',
      ),
      labels: [],
    },
    contact: {
      lines: list(
        'thông tin liên hệ|liên hệ|liên hệ báo chí|đầu mối liên hệ|thông tin liên hệ báo chí|địa chỉ liên hệ',
      ),
      openers: list(
        'mọi chi tiết xin|mọi chi tiết vui lòng|mọi chi tiết liên hệ|mọi thông tin xin|mọi thông tin chi tiết|mọi thông tin liên quan|mọi thông tin vui lòng|mọi thông tin liên hệ|mọi ý kiến vui lòng|mọi vướng mắc vui lòng|mọi góp ý xin|mọi góp ý vui lòng|mọi thắc mắc xin|mọi thắc mắc vui lòng|mọi ý kiến xin|mọi câu hỏi|mọi vướng mắc xin|thông tin chi tiết xin|thông tin chi tiết vui lòng|thông tin chi tiết liên hệ|chi tiết xin liên hệ|chi tiết vui lòng liên hệ|chi tiết liên hệ|để biết thêm chi tiết|để biết thêm thông tin|xin vui lòng liên hệ|vui lòng liên hệ|quý khách cần hỏi thêm|bạn đọc có thể gửi',
      ),
      labels: list(
        'thắc mắc|thắc mắc khác|mọi thắc mắc|giải đáp thắc mắc|tổng đài|tổng đài hỗ trợ|liên hệ|điện thoại|email|e mail|thư điện tử|hotline|website|fax|địa chỉ liên hệ|thông tin liên hệ|liên hệ báo chí|đầu mối liên hệ|đt|sđt|địa chỉ|đường dây nóng',
      ),
    },
    about: {
      lines: [],
      openers: list(
        'về|giới thiệu về|đôi nét về|vài nét về|thông tin về công ty|về công ty|về tập đoàn|về ngân hàng|về quỹ',
      ),
      labels: [],
    },
    disclaimer: {
      lines: list(
        'tuyên bố miễn trừ trách nhiệm|miễn trừ trách nhiệm|khuyến cáo|sử dụng cookie để cải thiện|sử dụng cookie nhằm cải thiện|lưu cookie trên trình duyệt|lưu trữ cookie trên trình duyệt|cookie trên thiết bị của bạn|cookie này cần thiết để|đồng ý với việc sử dụng cookie|chính sách cookie của chúng tôi',
      ),
      openers: list(
        'tuyên bố miễn trừ trách nhiệm|cuộc phỏng vấn đã được|bài phỏng vấn đã được|cuộc trò chuyện đã được|bài viết thể hiện quan điểm|bài viết chỉ mang tính|thông tin trong bài viết chỉ|thông tin trong bài chỉ|nội dung bài viết chỉ|bài viết không thay thế|bài viết này không thay thế|bài này không thay thế|thông tin trong bài không thay thế|thông tin trong bài viết không thay thế|nội dung trên không thay thế|bản quyền thuộc|nghiêm cấm sao chép|ghi rõ nguồn|vui lòng ghi rõ nguồn|thông cáo này có chứa|thông cáo này chứa|các tuyên bố hướng tới tương lai|bản dịch này thuộc quyền sở hữu',
      ),
      labels: list(
        'khuyến cáo|miễn trừ trách nhiệm|lưu ý với tòa soạn|lưu ý cho tòa soạn|ghi chú cho tòa soạn|ghi chú cho biên tập viên|thông tin cho báo chí',
      ),
    },
    embargo: {
      lines: list(
        'để phát hành ngay|phát hành ngay|đề nghị phát hành ngay|thông tin phát hành ngay|tài liệu không phổ biến',
      ),
      openers: list(
        'không phát hành trước|cấm phát hành trước|không đăng phát trước|chỉ đăng phát sau|cấm đăng trước|cấm đăng tải trước|không đăng trước|không đăng tải trước|chỉ đăng sau|chỉ được đăng sau',
      ),
      labels: [],
    },
    byline: {
      lines: [],
      openers: list(
        'bài và ảnh|bài ảnh|phóng sự của|phóng sự ảnh của|ký sự của|bút ký của|ghi chép của|tường thuật của|bài của|bài viết của|ảnh của',
      ),
      labels: list(
        'tác giả|người lập|người lập báo cáo|người báo cáo|người viết báo cáo|người tổng hợp|bài và ảnh|bài ảnh|bài|thực hiện|ghi|người viết|phóng viên|chuyên viên pháp lý|tham vấn bởi luật sư|tham vấn',
      ),
    },
    pointer: {
      lines: list(
        'trên chỉ mang tính chất tham khảo|trên chỉ mang tính tham khảo|trong bài viết dưới đây|tại bài viết dưới đây|qua bài viết dưới đây|ở bài viết dưới đây|trong bài viết sau đây|tại bài viết sau đây|qua bài viết sau đây|theo dõi bài viết sau|theo dõi bài viết dưới|theo dõi bài viết này|tham khảo bài viết sau|tham khảo bài viết dưới|xem bài viết dưới đây|đọc bài viết dưới đây|đọc bài viết sau đây|trong nội dung dưới đây|bảng dưới đây|xem bảng dưới đây|như sau|cụ thể như sau|nội dung cụ thể như sau|nội dung chính|mục lục',
      ),
      openers: list(
        'bài viết dưới đây|bài viết sau đây|bài viết sau sẽ|bài viết này sẽ|tải file|tải mẫu|tải về file|tải về mẫu|tải về danh sách|tải về biểu mẫu|tải về bảng|tải về tại đây|tải về toàn bộ|tải về trọn bộ|tải về chi tiết|bảng dưới đây|bảng sau đây|biểu đồ dưới đây|hình dưới đây|sơ đồ dưới đây|danh sách dưới đây|xem bảng|xem biểu đồ|xem hình|xem phụ lục|xem chi tiết|xem file|mời xem|chi tiết xem|số liệu cụ thể xem|có phụ lục kèm theo|có danh sách kèm theo|gửi kèm|kèm theo công văn này|trên đây là|vừa rồi là toàn bộ|hãy cùng theo dõi|hãy cùng tìm hiểu|hãy cùng xem|hãy cùng tham khảo|hãy theo dõi bài|cùng theo dõi|cùng theo dõi bài|cùng tìm hiểu nhé|cùng tìm hiểu ngay|mời bạn theo dõi|mời các bạn theo dõi|mời các bạn cùng theo dõi|mời bạn đọc theo dõi|mời bạn tham khảo|mời các bạn tham khảo|mời các bạn cùng tham khảo|quý khách cần hỏi|nhấn vào đây',
      ),
      labels: list('tải về|tải xuống|link tải|liên kết tải'),
    },
    related: {
      lines: list(
        'tham khảo|chú thích|liên kết ngoài|quảng cáo|bài viết trước|bài viết sau|bài trước|bài sau|bài tiếp theo|bài kế tiếp|xem thêm|tham khảo thêm|đọc thêm|đọc tiếp|tin liên quan|bài liên quan|tin bài liên quan|bài viết liên quan|tin khác|các tin khác|có thể bạn quan tâm|bạn có thể quan tâm|cùng chuyên mục|tin cùng chuyên mục|đọc nhiều|tin nổi bật|chia sẻ|bình luận|in bài viết|lưu bài|theo dõi|từ khóa|thư viện ảnh|chùm ảnh|tin mới|bình chọn|lượt bình chọn|đánh giá bài viết|đánh giá bài viết này|chia sẻ bài viết|chia sẻ bài viết này',
      ),
      openers: list(
        'mời bạn đọc xem thêm|mời bạn đọc tham khảo|bạn đọc có thể tham khảo|mời quý vị xem|mời độc giả|mời bạn tham gia|mời các bạn tham gia|mời bạn theo dõi|mời các bạn theo dõi|hãy theo dõi những thông tin|đăng ký nhận|đăng ký bản tin|theo dõi trực tiếp|xem trực tiếp tại|tải ứng dụng|đăng ký kênh|theo dõi chúng tôi|trang web này sử dụng cookie|chúng tôi sử dụng cookie',
      ),
      labels: list(
        'nóng|tin nóng|mới nhất|nguồn gốc|ngày cập nhật|tình trạng hiệu lực|bài tiếp theo|bài trước|bài kế tiếp|xem thêm|đọc thêm|tin liên quan|bài liên quan|có thể bạn quan tâm|từ khóa',
      ),
    },
    credit: {
      lines: [],
      openers: list('theo|nguồn|tổng hợp từ'),
      labels: list('biên tập|nguồn|nguồn tin|theo|ảnh|biên soạn|biên dịch|trình bày|thiết kế|đồ họa|tổng hợp'),
    },
    procedure: {
      lines: list(
        'thành phần tham dự|thành phần dự họp|thành phần|đại biểu tham dự|thành phần tham gia|vắng mặt|có mặt|chúng tôi gồm|chúng tôi gồm có|thành phần gồm|thành phần gồm có|thành phần tham dự gồm có|thành phần tham dự gồm|gồm có các ông bà|tham dự cuộc họp gồm|tham dự cuộc họp gồm có',
      ),
      openers: list(
        'chủ trì bế mạc cuộc họp|chủ tọa bế mạc cuộc họp|chủ tọa tuyên bố bế mạc|chủ trì tuyên bố bế mạc|chủ trì tuyên bố kết thúc|chủ tọa tuyên bố kết thúc|cuộc họp bắt đầu|cuộc họp kết thúc|đại hội bắt đầu|đại hội khai mạc|đại hội kết thúc|đại hội bế mạc lúc|cuộc họp khai mạc|cuộc họp bế mạc|hội nghị bắt đầu|hội nghị kết thúc|hội nghị bế mạc|phiên họp kết thúc|phiên họp bắt đầu|buổi họp kết thúc|buổi họp bắt đầu|buổi làm việc kết thúc|buổi làm việc bắt đầu|biên bản được lập|biên bản lập xong|biên bản lập thành|biên bản này được lập|biên bản kết thúc|biên bản họp kết thúc|biên bản được thông qua|biên bản đã được|biên bản được đọc|biên bản này được đọc|biên bản này đã được',
      ),
      labels: list(
        'thành phần tham dự|thành phần dự họp|thành phần tham gia|thành phần|tham dự|dự họp|vắng mặt|có mặt|chủ trì|chủ tọa|thư ký|người ghi biên bản',
      ),
    },
  },
  surroundings: vietnameseSurroundings,
  linkPlaces: list('tại đây|ở đây|tại link|tại đường link'),
  linkLabels: list(
    'tài liệu|tài liệu họp|slide|slides|bài trình bày|bản trình chiếu|đường dẫn|đường link|link|liên kết|video|bản ghi|bản ghi âm|tệp đính kèm|file đính kèm|website|tờ trình|dự thảo',
  ),
});
