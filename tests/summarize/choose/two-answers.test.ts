import { describe, expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

const asked = [
  '# Phí neo đậu tại bến Tràm năm 2027',
  '**Chủ tàu nộp phí neo đậu khi nào?**',
  'Căn cứ khoản 2 Điều 5 Nghị định 12/2027/NĐ-CP về phí bến bãi quy định như sau:',
  '- Chủ tàu nộp phí neo đậu tại bến nơi tàu đậu theo trọng tải ghi trong giấy chứng nhận đăng kiểm còn hiệu lực;',
  '- Tàu khách có từ ba mươi chỗ ngồi trở lên nộp một nửa mức phí, trừ tàu đưa học sinh đến trường;',
  '- Tàu cứu hộ và tàu chữa cháy đang làm nhiệm vụ không phải nộp phí neo đậu tại các bến công cộng.',
  'Như vậy, chủ tàu phải nộp phí neo đậu trước ngày 15 hằng tháng tại bến nơi tàu đậu.',
  '**Người chưa nộp phí neo đậu bị phạt bao nhiêu?**',
  'Căn cứ khoản 1 Điều 9 Nghị định 12/2027/NĐ-CP về phí bến bãi quy định như sau:',
  '- Trưởng bến xem giấy tờ của tàu, ghi tàu vào sổ và thu phí của mọi tàu đậu lại bến quá mười hai giờ;',
  '- Trưởng bến báo chủ tịch xã trong ngày khi có tàu rời bến mà chưa nộp phí neo đậu của tháng trước đó.',
  'Như vậy, người chưa nộp phí neo đậu đúng hạn bị phạt từ 2 đến 4 triệu đồng và không bị giữ tàu.',
].join('\n\n');

describe('a paper of two questions, each answered behind the list of its law', () => {
  it('says both answers first', async () => {
    const { briefing, errors } = await briefingFrom(asked, 'vi', 'standard');
    expect(errors).toEqual([]);
    const [first] = briefing.topics;
    expect(first?.kind).toBe('summary');
    expect(first?.points.map(({ text }) => text)).toEqual([
      expect.stringContaining('trước ngày 15 hằng tháng'),
      expect.stringContaining('từ 2 đến 4 triệu đồng'),
    ]);
  });
});

const story = [
  '# Cầu Trúc đóng cửa hai tháng để thay nhịp giữa',
  'Ông Lê Văn Tám, trưởng ban quản lý cầu, cho biết cầu Trúc sẽ đóng cửa từ ngày 3/6 đến hết ngày 31/7 để thay nhịp giữa đã nứt. “Chúng tôi không thể để xe khách qua một nhịp cầu đã nứt bốn chỗ. Hai tháng đi vòng còn hơn một lần ân hận”, ông Tám nói.',
  'Người đi xe máy qua sông bằng phà Bến Đá, mỗi giờ bốn chuyến, từ 5 giờ sáng đến 22 giờ, theo ông Tám. “Phà không thu tiền của học sinh và người đi khám bệnh trong cả hai tháng cầu đóng cửa”, ông Tám nhấn mạnh.',
  'Ông Tám cho hay nhịp mới dài 42 mét đã được đúc xong tại xưởng từ tháng 4. “Chúng tôi chỉ cần hai mươi đêm để đưa nhịp mới vào chỗ, thời gian còn lại là để thử tải”, ông Tám giải thích.',
  'Ông Tám nói thêm rằng xe cứu thương vẫn qua cầu Mới cách đó bốn cây số. “Ai cần đi gấp thì gọi số của ban quản lý, ngày đêm đều có người trực”, ông Tám dặn.',
].join('\n\n');

describe('news of which all lines are somebody’s words', () => {
  it('opens with what to remember', async () => {
    const { briefing } = await briefingFrom(story, 'vi', 'standard');
    expect(briefing.topics[0]?.kind).toBe('summary');
  });
});
