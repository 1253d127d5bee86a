import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { speaksToReader } from '../../../src/summarize/choose/no-statement/speaks-to-reader.js';
import { annotated } from '../annotated.js';

/** Whether the last sentence of a text tells nothing of its matter. */
const isForReader = async (language: string, sentence: string, genre: Genre = 'speech'): Promise<boolean> => {
  const { annotation } = await annotated(`# T\n\n${sentence}`, language);
  const { reading } = annotation;
  const last = reading.sentences.at(-1);
  if (last === undefined) throw new Error('The text has no sentence.');
  return speaksToReader({ ...annotation, reading: { ...reading, article: { ...reading.article, genre } } }, last);
};

describe('what a speech says to those who hear it', () => {
  it.each([
    ['en', 'You will have the opportunity to hear from the harbour master about the lock shortly.'],
    ['en', 'Watch what the pilots told us in the video above.'],
    ['en', 'At the outset, I would like to congratulate Ann Lee on her election to the board of the harbour.'],
    ['en', 'My heartfelt thanks also go out to Robert Gray for his work as its chair.'],
    ['en', 'I also sincerely thank the Honourable Robert Gray for his stewardship of the board.'],
    ['en', 'And now let us turn to the gates of the inner basin.'],
    ['vi', 'Ta kê các chuyến phà của tuần thành một bảng như hình dưới.'],
    ['vi', 'Bến dựng ba cột đèn như hình bên dưới.'],
    ['en', 'Begin with what nobody on the quay disputes.'],
    ['en', "Getting into a closer look at the traffic of the two basins, let's start with the ferries."],
    ['en', 'We will begin today with Ann Lee, who keeps the lock and will start with some remarks on the ice.'],
    ['en', 'This is what happened between the two storms.'],
    ['en', 'Dear pilots, dear children who have been told twice to sit still,'],
    ['en', 'Thank you. The last one on board carries the ropes!'],
    ['en', 'On behalf of the board, I declare the inner quay open.'],
    ['vi', 'Tôi xin tuyên bố khai giảng năm học 2031 - 2032 và khánh thành bến mới.'],
    ['vi', 'Tôi tuyên bố Thư viện Bến Tràm chính thức mở cửa.'],
    ['en', 'I am writing to inform you of the conclusions of the board on the outer gate.'],
    ['fr', 'Je déclare le nouveau quai ouvert.'],
    ['de', 'Hiermit erkläre ich den neuen Kai für eröffnet.'],
    ['es', 'Declaro inaugurado el nuevo muelle.'],
    ['id', 'Dengan ini saya nyatakan dermaga baru resmi dibuka.'],
    ['en', 'Madam Chancellor, President Osei, members of the board, parents and students, good morning.'],
    ['en', 'President Osei, distinguished pilots, farmers of the marsh: good morning to you all.'],
    ['en', 'It is possible that actual results may differ from what we foresee today.'],
    ['en', 'Should the ice come early, results may differ materially from those that we expect.'],
    ['en', 'Some of what we say are forward-looking statements about the ferries.'],
    ['vi', 'Kết quả thực tế có thể khác với những gì chúng tôi dự báo hôm nay.'],
    ['en', 'We’ve enjoyed working with the pilots of the outer basin.'],
    ['en', 'We choose the next boats in May, so keep an eye out for the list.'],
    ['vi', 'Tôi xin chuyển sang slide 8.'],
    ['en', 'I bring you warm greetings from the pilots of the outer harbour.'],
    ['en', 'I was told to be brief, and I shall try.'],
    ['vi', 'Ban tổ chức dặn tôi nói ngắn, tôi xin nghe.'],
    ['en', 'The invitation says that we are here to open a quay.'],
    ['vi', 'Thắc mắc khác xin gọi 1900 5454.'],
    ['en', 'Colleagues from all the ports of the bay, dear friends of the sea.'],
    ['en', 'Before I close, a word on the people who keep the gates.'],
    ['en', 'It is a special honour for me to address the 12th session of the harbour board.'],
    ['en', 'Now, let’s turn to the catch by quarter, starting with herring.'],
    ['en', 'With that, I would like to turn the discussion over to Ann Lee.'],
    ['en', 'All through the summer, we’ll be profiling the crews of the harbour.'],
    ['en', 'The Minister for Ports will share more at the opening of the quay.'],
    ['en', 'I’ll now pass the call over to Ann Lee, who looks after the quay.'],
    ['en', 'You have one minute remaining.'],
    ['en', 'Next, I want to take time to address a possible rule on lamps.'],
    ['en', 'We will communicate more information as the rule becomes clear.'],
    ['en', 'I look forward to welcoming all of you to the harbour next spring.'],
    ['en', 'I wish I could have been there with you in the net loft.'],
    ['en', 'We are pleased to report our results for 2025.'],
    ['en', 'I found the morning lively, and I look forward to the visit of the pilots.'],
    ['en', 'I do not want to keep you from your lunch, so my opening remarks will be brief.'],
    ['en', 'Next, I would like to update you on our policy for the winter moorings.'],
    ['en', 'Turning to the two ferries.'],
    ['en', 'Turning to the two ferries on slide five.'],
    ['en', 'Starting with the quay, our oldest berth.'],
    ['en', 'I will then focus on the two gates that the harbour opens in spring.'],
    ['en', 'First, I need to cover a few details with you.'],
    ['en', 'I’ll wrap up with the outlook for the winter moorings.'],
    ['en', 'Looking at the full year, I’ll provide an update to our guidance for the ferries.'],
    ['en', 'We will be advancing the slides as the pilots speak.'],
    ['en', 'The harbour office will release more details during the spring session of the council.'],
    ['en', 'More details will be announced by the board in due course.'],
    ['en', 'As this is the first time I address the assembly of the ports, I feel the weight of the office.'],
    ['en', 'I hope you are all safe and dry on the quay.'],
    [
      'en',
      'Drawings of both gates https://harbour.example/works/gates/north/plans and https://harbour.example/works/gates/south/plans',
    ],
    ['vi', 'Sau đây tôi xin lần lượt trình bày về hai chiếc phà của bến.'],
    ['vi', 'Sở sẽ thông báo chi tiết về giá vé phà trong kỳ họp tới.'],
    ['vi', 'Báo Cửa Sông sẽ tiếp tục thông tin về vụ chìm phà.'],
    ['vi', 'Tiếp theo là việc sửa chữa hai chiếc phà.'],
    ['vi', 'Tôi xin chuyển sang việc sửa chữa hai chiếc phà.'],
    ['en', 'Ken will now provide perspective on our outlook for the northern quay.'],
    ['vi', 'Cùng điểm lại năm bến phà đông khách nhất mùa hè này.'],
    ['id', 'Yuk, simak jadwal feri dan harga tiketnya.'],
    ['en', 'We can then open the call to questions from the harbour towns.'],
    ['en', 'Next question, please, from the back of the hall.'],
    ['es', 'Si quieren poner la lámina de los muelles, por favor.'],
    ['vi', 'Bây giờ tôi sẽ trả lời câu hỏi tiếp theo của các đồng chí.'],
    ['fr', "C'est avec un immense honneur que je m'adresse à la 12e session du conseil du port."],
    ['vi', 'Thật vinh dự cho tôi khi được dự lễ mở cống hôm nay.'],
    ['fr', 'Permettez-moi tout d’abord de féliciter Madame Anne Roux pour son élection à la tête du port.'],
    ['es', 'A la señora Ana Ruiz, que deja el cargo, va también nuestro agradecimiento.'],
    ['vi', 'Trước hết, tôi xin gửi tới bà Lê Thị An lời chúc mừng nhân dịp bà nhận nhiệm vụ mới ở cảng.'],
  ])('is no matter of it (%s): %s', async (language, sentence) => {
    expect(await isForReader(language, sentence)).toBe(true);
  });

  it.each([
    ['a number is named', 'I congratulate the crews, who brought in 12 % more fish than the year before.'],
    ['somebody else is thanked by others', 'The council voiced its gratitude to the crews of the two lifeboats.'],
    ['something is counted', 'We are happy to join the 14 ports that have closed their coal quays.'],
    ['an amount stands in it', 'We wrap up the year with $400,000 in the fund of the lifeboats.'],
    [
      'nobody is spoken to',
      'The guests on this call of the ferry, which leaves the northern quay every hour, pay half of the fare in winter.',
    ],
    [
      'a matter that is turned to is told of',
      'Turning to the two ferries, the board has sold the older one to the island.',
    ],
    ['a body looks forward to its work', 'We look forward to opening the third gate of the inner basin before winter.'],
    ['several will do something', 'We will cover the costs of the second lifeboat for as long as it sails.'],
    ['an amount is announced', 'I will cover the second lifeboat, which brought in $400,000 in its first spring.'],
    [
      'what is announced is said already',
      'I would like to share that the outer gate was closed before the spring tide.',
    ],
    ['something is asked for', 'I ask the council to close the outer gate before the spring tide.'],
  ])('is told where %s', async (_, sentence) => {
    expect(await isForReader('en', sentence)).toBe(false);
  });

  it.each([
    ['en', 'We will move to the new office in Harbour Street on Friday 14 March.'],
    ['vi', 'Chúng tôi sẽ chuyển sang trụ sở mới ở phố Cảng từ thứ Sáu 14/3.'],
  ])('is told where several go somewhere in deed (%s)', async (language, sentence) => {
    expect(await isForReader(language, sentence, 'letter')).toBe(false);
  });

  it.each([
    ['en', 'We will now move to the gates of the inner basin.'],
    ['en', 'I will move to the gates of the inner basin.'],
    ['vi', 'Tôi xin chuyển sang việc nạo vét luồng.'],
  ])('is not where whoever speaks turns to another matter (%s): %s', async (language, sentence) => {
    expect(await isForReader(language, sentence)).toBe(true);
  });

  it('is told of who stands in a picture', async () => {
    expect(await isForReader('vi', 'Cảng vụ đã xác định được chủ của chiếc tàu trong ảnh.')).toBe(false);
  });

  it('is told where a range of prices looks like a telephone number', async () => {
    const sentence = 'Giá cá giảm từ 80.000-100.000 đồng mỗi tạ so với phiên chợ hôm qua.';
    expect(await isForReader('vi', sentence, 'news')).toBe(false);
  });

  it('is told in the news, which says who was congratulated', async () => {
    const sentence = 'In her letter the mayor wrote that we all owe our thanks to the crews of the lifeboats.';
    expect(await isForReader('en', sentence, 'news')).toBe(false);
  });

  it.each([
    ['news', false],
    ['speech', true],
  ] as const)('is told where the title of %s says the same', async (genre, isCourtesy) => {
    const title = 'Harbour pilot Ann Lee wins the Lamp Prize of the northern ports';
    const told = 'Congratulations to Ann Lee, our harbour pilot, for winning the Lamp Prize of the northern ports.';
    const { annotation, at } = await annotated(`# ${title}\n\n${told}\n\nShe keeps the lower lock.`, 'en', genre);
    const sentence = annotation.reading.sentences[at('Congratulations')];
    expect(sentence === undefined ? undefined : speaksToReader(annotation, sentence)).toBe(isCourtesy);
  });
});
