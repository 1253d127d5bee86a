import { expect, it } from 'vitest';
import { briefingFrom, pointTexts } from '../../briefing-from.js';

const story = (title: string): string =>
  [
    `# ${title}`,
    'Ngày 21/7, công an huyện Lộc Trà khởi tố ông Trần Văn Mạnh, nguyên thủ quỹ hợp tác xã Bến Đá, về tội lợi dụng chức vụ khi thi hành công vụ.',
    'Theo cơ quan điều tra, hợp tác xã Bến Đá được thành lập năm 2011 với 420 xã viên và có ba kho lạnh ở chợ Trúc. Ông Mạnh làm thủ quỹ từ tháng 3/2016, sau khi người tiền nhiệm nghỉ hưu.',
    'Tháng 5/2019, hợp tác xã vay ngân hàng 9 tỷ đồng để xây kho lạnh thứ tư và thế chấp hai kho đang dùng. Kho lạnh thứ tư đến nay vẫn chưa xây xong phần móng, dù hợp đồng ghi bàn giao trong tháng 12/2020.',
    'Hợp tác xã phải trả lãi 21 triệu đồng mỗi tháng cho khoản vay đó. Trong hai năm, các xã viên nhiều lần hỏi ban quản lý về số tiền đã giải ngân nhưng không được trả lời.',
    'Trước áp lực trả nợ riêng, ông Mạnh lập khống 38 phiếu chi và lấy 16 tỷ đồng của hợp tác xã. Ông dùng phần lớn số tiền để mua hai thửa đất ven sông.',
    'Chủ tịch hợp tác xã Lê Thị Ngân cho biết bà chỉ phát hiện sự việc khi ngân hàng gửi giấy báo nợ. Bà Ngân đã nộp cho công an toàn bộ sổ sách từ năm 2016 đến nay.',
    'Cơ quan điều tra đang làm rõ trách nhiệm của ban kiểm soát trong việc duyệt các phiếu chi. Ba thành viên của ban này đã thôi giữ chức từ tháng 6.',
    'Hợp tác xã Bến Đá là nơi tiêu thụ cá khô lớn nhất huyện, mỗi năm bán 700 tấn cho các chợ trong tỉnh và hai siêu thị.',
  ].join('\n\n');

const told = 'ông Mạnh lập khống 38 phiếu chi và lấy 16 tỷ đồng của hợp tác xã';

it('the figure of a headline is told, whichever paragraph has it', async () => {
  const { briefing, errors } = await briefingFrom(story('Thủ quỹ hợp tác xã Bến Đá mất chức vì 16 tỷ'), 'vi', 'short');
  expect(errors).toEqual([]);
  expect(pointTexts(briefing).some((text) => text.includes(told))).toBe(true);
});

it('a headline without a figure leaves its place to others', async () => {
  const { briefing } = await briefingFrom(story('Thủ quỹ hợp tác xã Bến Đá bị khởi tố'), 'vi', 'short');
  expect(pointTexts(briefing).some((text) => text.includes(told))).toBe(false);
});
