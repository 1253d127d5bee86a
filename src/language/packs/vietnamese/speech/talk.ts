import { list, phrases } from '../../../pack/lists.js';
import type { Talk } from '../../../pack/subjects/speech/talk.js';

export const vietnameseTalk = (): Talk => ({
  firstPersons: list('tôi|chúng tôi|chúng ta|tụi tôi|bọn tôi|chúng mình|tớ'),
  oneselves: list('tôi|tớ'),
  signposts: list(
    'tôi kể lại chuyện|tôi kể chuyện|tôi kể lại câu chuyện|tôi xin bắt đầu|tôi xin trình bày|tôi xin nêu|tôi xin chuyển|tôi xin đi vào|tôi xin kết thúc|sau đây tôi|bây giờ tôi|trước khi bắt đầu|xin được bắt đầu|hãy theo dõi|hãy cùng|cùng tìm hiểu|cùng theo dõi|cùng khám phá|cùng điểm qua|cùng điểm lại|cùng xem|cùng tham khảo|bạn đọc hãy cùng|cùng chúng tôi tìm hiểu|cùng đi tìm|mời bạn đọc|mời các bạn|mời bạn|tải về mẫu|tải mẫu|tải file mẫu|hãy trao đổi|hãy để lại|tôi xin phép trình bày|tôi xin phép được|tôi xin được trình bày|tôi xin báo cáo|sau đây tôi xin|tiếp theo tôi xin|tôi sẽ trình bày|bây giờ chúng ta|chúng ta hãy|xin mời|mời đại biểu|tôi xin dừng|tôi xin hết|đề nghị thư ký|còn một phút',
  ),
  matterTurns: list(
    'tôi xin chuyển sang|tôi xin nói về|tôi xin trình bày về|tôi xin báo cáo về|tôi xin đi vào|tôi xin đề cập đến|tôi muốn nói về|tôi sẽ nói về|chuyển sang|tiếp theo là|bây giờ tôi xin nói về|sau đây tôi xin trình bày về|sau đây tôi xin báo cáo về|chúng ta chuyển sang',
  ),
  proceedings: list(
    'trao đổi riêng sau|trao đổi thêm sau|bàn riêng sau|xin mời|câu hỏi tiếp theo|câu hỏi cuối|chuyển sang phần|chuyển sang nội dung|chuyển sang câu hỏi|nhường lời|mời đồng chí|mời ông|mời bà|mời phóng viên|xin phép được|xin nhường|giơ tay|đăng ký phát biểu|còn ai có ý kiến|trang tiếp theo|slide tiếp theo|trên màn hình|xin phép dừng',
  ),
  ceremonies: list(
    'tuyên bố khai giảng|tuyên bố khai mạc|tuyên bố bế mạc|tuyên bố khánh thành|tuyên bố khai trương|tuyên bố khởi công|tuyên bố động thổ|tuyên bố thông xe|tuyên bố bế giảng|tuyên bố kết thúc|tuyên bố … khai mạc|tuyên bố … bế mạc|tuyên bố … mở cửa|tuyên bố … đi vào hoạt động|tuyên bố … hoạt động|tuyên bố … khánh thành|tuyên bố … khai trương|tuyên bố … khởi công|tuyên bố … thông xe|tuyên bố … ra mắt',
  ),
  appeals: list('kêu gọi|đề nghị|đề xuất|kiến nghị|yêu cầu|phản đối|lên án|hối thúc|kêu gọi tất cả'),
  fillers: list('dạ|vâng|dạ vâng|à|ờ|ừm'),
  disclaimers: phrases('kết quả', 'thực tế|thực hiện', 'có thể|có thể sẽ', 'khác|khác biệt|chênh lệch|sai khác'),
  courtesies: list(
    'bản sao công văn này|bản sao thư này|giấy mời ghi|giấy mời viết|trong giấy mời|xin cảm ơn|xin cám ơn|xin chân thành cảm ơn|xin trân trọng cảm ơn|xin gửi lời cảm ơn|tôi xin cảm ơn|tôi xin chân thành cảm ơn|tôi xin trân trọng cảm ơn|tôi xin gửi lời|chúng tôi xin cảm ơn|chúng tôi xin chân thành cảm ơn|chúng tôi xin trân trọng cảm ơn|cảm ơn|cám ơn|trân trọng cảm ơn|tôi rất vui mừng|tôi rất vui được|tôi rất vinh dự|tôi rất hân hạnh|tôi vui mừng được|xin chào|xin kính chúc|tôi xin chúc|xin chúc|chúc các|chúc quý vị|rất vui được|tôi rất vui|tôi vui mừng|tôi xin chúc mừng|tôi xin gửi|thật vinh dự|rất vinh dự|hết sức vinh dự|đây là vinh dự|đây là niềm vinh dự|là một vinh dự|tôi xin bày tỏ lời cảm ơn|tôi xin bày tỏ lòng biết ơn|tôi trân trọng cảm ơn|chúng tôi trân trọng cảm ơn|tôi xin nhiệt liệt chào mừng|nhiệt liệt chào mừng|tôi nhiệt liệt chào mừng|tôi trân trọng chúc mừng|xin nhiệt liệt|thay mặt lãnh đạo tôi xin|trước hết tôi xin|trước tiên tôi xin|lời đầu tiên|xin trân trọng kính mời|kính mời|trân trọng kính mời',
  ),
  courtesyWords: list(
    'nói ngắn|nói ngắn gọn|nói gọn|phát biểu ngắn|chúc mừng|cảm ơn|cám ơn|tri ân|trân trọng cảm ơn|lời chào|lời chúc|chúc quý vị|chúc các đồng chí|chào mừng',
  ),
});
