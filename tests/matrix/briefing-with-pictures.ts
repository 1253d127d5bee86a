import type { Briefing, Point, Topic } from '../../src/model/briefing.js';
import { briefingFrom, topicFrom } from '../compose/support/briefing.js';
import { captionFrom, pictureFrom } from '../compose/support/pictures.js';

const point = (text: string, index: number): Point => ({
  id: `p-${index}-${text.length}`,
  text,
  evidence: [],
  origin: 'extract',
});
const points = (...texts: string[]): Point[] => texts.map(point);

const caption = 'Các trưởng đoàn chụp ảnh chung trước phiên họp toàn thể tại trung tâm hội nghị bên sông.';
const longCaption =
  'Bộ trưởng trao đổi với đại diện các tổ chức quốc tế bên lề hội nghị về cách chia sẻ số liệu thủy văn giữa mùa lũ, ' +
  'sáng 25 tháng 10, trước khi thỏa thuận được mở ký cho các nước trong lưu vực.';

/** A topic with pictures, each with a caption, short and long by turns. */
const topic = (id: string, images: readonly string[], more: Partial<Topic>): Topic =>
  topicFrom({
    id,
    label: 'Nội dung chính',
    ...more,
    captions: images.map((image, index) => captionFrom(image, index % 2 === 0 ? caption : longCaption, 'Ảnh: Gia Vũ')),
    pictures: images.map((image) => pictureFrom(image)),
  });

const quotation = (text: string): Topic['quote'] => ({
  text,
  speaker: 'Bà Lê Thu Hằng',
  role: 'chủ tọa',
  evidence: [],
});

/** Every kind of content with pictures of all proportions. */
export const briefingWithPictures: Briefing = briefingFrom({
  topics: [
    topic('points', ['classic.jpg'], {
      heading: 'Thỏa thuận buộc các nước báo trước khi xả nước',
      points: points(
        'Mỗi nước gửi số liệu mực nước hai lần một ngày trong mùa lũ, một lần trong mùa khô.',
        'Trạm đo ở thượng nguồn do ban thư ký chung quản lý.',
        'Nước nào xả hồ phải báo trước ít nhất 48 giờ.',
      ),
    }),
    topic('portrait', ['portrait.jpg'], {
      heading: 'Ngư dân hạ lưu mong có tin sớm',
      points: points('Hơn 300 hộ nuôi cá bè đã mất lồng bè năm ngoái.', 'Tin nhắn gửi thẳng tới trưởng thôn.'),
    }),
    topic('statement', ['nearly-square.jpg'], {
      heading: 'Thỏa thuận có hiệu lực từ đầu năm sau',
      points: points('Thỏa thuận có hiệu lực khi bốn trong sáu nước hoàn tất thủ tục phê chuẩn.'),
    }),
    topic('quotation', ['wide.jpg'], {
      kind: 'quote',
      heading: 'Lời cảm ơn của chủ tọa',
      quote: quotation('Con sông không dừng lại ở cột mốc nào, và nước lũ không chờ giấy phép của ai.'),
    }),
    topic('figure', ['classic.jpg'], {
      kind: 'figure',
      heading: 'Gần 80 trạm đo được nối mạng',
      figure: { value: 'gần 80', number: 80, of: 'trạm đo', evidence: [] },
      points: points('Trạm cuối cùng được lắp trong tháng 9, ở độ cao hơn 2.000 mét.'),
    }),
    topic('much', ['wide.jpg', 'classic.jpg', 'nearly-square.jpg'], {
      heading: 'Mười năm thương lượng qua bốn lần hội nghị',
      points: points(
        'Lần đầu, các nước chỉ nhận chia sẻ số liệu của những trạm nằm ngay ở biên giới, và chỉ khi có lũ lớn.',
        'Lần thứ hai, ban thư ký chung ra đời nhưng chưa có ngân sách riêng, mọi chi phí do nước chủ nhà lo.',
        'Lần thứ ba, hai nước thượng nguồn rút khỏi bàn đàm phán vì tranh cãi quanh một đập thủy điện mới.',
        'Sau trận lũ năm ngoái, cả sáu nước trở lại và nhận một bản dự thảo chung do các kỹ sư soạn.',
      ),
    }),
    topic('cards', ['portrait.jpg'], {
      kind: 'enumeration',
      heading: '3 việc phải làm ngay',
      points: points('Nối mạng các trạm đo', 'Thống nhất thang báo động', 'Lập quỹ sửa chữa'),
    }),
    topic('odd', ['small.jpg', 'panorama.jpg', 'square.jpg'], {
      heading: 'Quỹ chung bắt đầu với 38 triệu USD',
      points: points('Ba nước hạ lưu góp một nửa.', 'Ngân hàng phát triển cho vay phần còn lại.'),
    }),
  ],
});
