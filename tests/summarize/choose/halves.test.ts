import { describe, expect, it } from 'vitest';
import { together } from '../../../src/summarize/group/together.js';
import { annotated, candidatesIn } from '../annotated.js';
import { briefingFrom } from '../briefing-from.js';

/** What each candidate shows that holds a sentence with some words. */
const holding = async (language: string, text: string, words: string): Promise<string[][]> => {
  const all = await annotated(text, language);
  const found = candidatesIn(all)
    .map(({ sentences }) => sentences.map((index) => all.statements[index]?.text ?? ''))
    .filter((texts) => texts.some((one) => one.includes(words)));
  expect(found).not.toEqual([]);
  return found;
};

const alwaysWith = async (language: string, text: string, words: string, other: string): Promise<void> => {
  for (const texts of await holding(language, text, words)) expect(texts.join(' | ')).toContain(other);
};

describe('one of two counted parts', () => {
  it.each([
    [
      'en',
      'The board met in May. Phase 1, the roof and the drains, costs $4.6 million and ends in June. Phase 2, the lifts and the windows, costs $2.3 million. The lamps are old.',
      'Phase 1',
      'Phase 2',
    ],
    [
      'vi',
      'Xã họp hôm thứ hai. Giai đoạn 1, làm mái và cống, hết 4,6 tỷ đồng. Giai đoạn 2, làm cửa và sân, hết 2,3 tỷ đồng. Đèn đã cũ.',
      'Giai đoạn 1',
      'Giai đoạn 2',
    ],
  ])('is told with the other (%s)', async (language, text, words, other) => {
    await alwaysWith(language, text, words, other);
    await alwaysWith(language, text, other, words);
  });
});

describe('a few words behind a sentence', () => {
  it.each([
    [
      'en',
      'The harbour had forty pilots before the war. It has two. The mayor wants to train six more by spring.',
      'It has two',
      'forty pilots',
    ],
    [
      'vi',
      'Bến Tràm có thời bốn mươi con phà chạy suốt đêm. Nay còn hai. Xã muốn đóng thêm sáu chiếc trước mùa lũ.',
      'Nay còn hai',
      'bốn mươi',
    ],
  ])('are not told without it (%s)', alwaysWith);

  it.each([
    [
      'en',
      'The council met late. The sea was kind to the crew until the third night of the trip. Then it was not.',
      'third night',
      'it was not',
    ],
    [
      'vi',
      'Xã họp muộn trong tuần này. Năm ngoái cả bến chỉ còn 6% số phà chạy được. Nay là 38%. Chủ tịch xã đã đến từ rất sớm.',
      '6%',
      '38%',
    ],
    [
      'en',
      'The council met late. In 2019 the pumps failed on every second day of the winter. Now they run without a stop.',
      'second day',
      'without a stop',
    ],
  ])('go with it where they close it (%s)', alwaysWith);

  it('may stand alone where they say enough', async () => {
    const text =
      'The flood reached the town of Tarn at noon on Monday. Forty people lost their homes. The mayor has asked for tents.';
    const found = await holding('en', text, 'Forty people');
    expect(found).toContainEqual(['Forty people lost their homes']);
  });

  it('that open a paragraph lead on to what it tells', async () => {
    const text =
      'The harbour board met for three hours on Monday.\n\nThe pilots are few. The harbour had forty of them before the war and has two today.';
    await alwaysWith('en', text, 'pilots are few', 'forty of them');
  });
});

describe('a question of a paragraph', () => {
  it.each([
    [
      'en',
      'The pumps stood still for a week. Who is to blame for it? The board does not say. The works go on until May.',
      'does not say',
      'to blame',
    ],
    [
      'fr',
      'Les pompes sont arrêtées depuis lundi. Que peut faire la commune ? Peu de chose, dit la maire. Les travaux durent jusqu’en mai.',
      'Peu de chose',
      'Que peut faire',
    ],
    [
      'vi',
      '# Bến Tràm\n\nXã Tràm có bốn mươi con phà chạy đêm.\n\nMỗi đêm đúng mười giờ, bốn mươi con phà nằm dọc sông Tràm tắt máy cùng một lúc, như có ai bật một công tắc. Ai ra hiệu?\n\nKhông ai cả. Mỗi tàu nhìn đèn của tàu bên cạnh và tắt máy theo sau ba giây.',
      'Không ai cả',
      'Ai ra hiệu',
    ],
  ])('is told with its short answer (%s)', alwaysWith);

  it('need not be told with what follows where it is one of several', async () => {
    const text =
      'Should the town lend? Should the town build? A lot of choices are hard. The board meets again in May on the quay.';
    const found = await holding('en', text, 'are hard');
    expect(found).toContainEqual(['A lot of choices are hard']);
  });
});

describe('what a heading asks', () => {
  const text = [
    '# Rent for pilots',
    'The board answers what pilots ask most.',
    '## Who gets it?',
    'Whoever rents in Tarn and has worked on the quay for twelve months.',
    '## How much is it?',
    '60 crowns. Whoever has children under six gets 20 crowns more for each child.',
    '## May two people of one flat apply?',
    'Not yet. The board talks about it in May, and will say so on the quay.',
  ].join('\n\n');

  it.each([
    ['20 crowns more', '60 crowns'],
    ['talks about it', 'Not yet'],
  ])('is answered before what stands behind the answer: %s', async (words, other) => {
    await alwaysWith('en', text, words, other);
  });

  it('is shown with its answer', async () => {
    const { briefing, errors } = await briefingFrom(text.replaceAll(/#+ /gu, ''), 'en');
    expect(errors).toEqual([]);
    const told = briefing.topics.flatMap(({ heading, points }) => points.map((point) => `${heading} | ${point.text}`));
    for (const one of told.filter((line) => line.includes('60 crowns'))) expect(one).toContain('How much is it?');
  });
});

it.each([
  [
    'en',
    'The council met late. The price of squid rose from 14 to 15 crowns a kilo. The price of cod, by contrast, fell to nine.',
    'squid',
    'cod',
  ],
  [
    'vi',
    'Xã họp muộn trong tuần này. Giá mực tăng từ 142.000 lên 155.000 đồng mỗi ký. Giá cá nục thì ngược lại: cuối tháng chỉ còn 24.500 đồng.',
    'Giá mực',
    'cá nục',
  ],
])('what is set against a sentence inside the next one is told with it (%s)', alwaysWith);

describe('what does not hold for all', () => {
  it.each([
    [
      'en',
      'The pass costs forty crowns a year for every boat of the harbour. Otherwise the boat stays on land.',
      'forty crowns',
      'Otherwise',
    ],
    [
      'vi',
      'Chủ tàu phải nộp phí trước ngày 15 hằng tháng tại nhà bến. Nếu không, tàu nằm bờ đến hết mùa nước.',
      'trước ngày 15',
      'Nếu không',
    ],
    [
      'vi',
      'Chủ tàu được trả lại tiền cọc trong bảy ngày kể từ ngày rời bến. Trường hợp đặc biệt, thời hạn có thể kéo dài đến ba mươi ngày.',
      'bảy ngày',
      'Trường hợp đặc biệt',
    ],
    [
      'en',
      'The harbour pays a deposit back within seven days after a boat has left. In exceptional cases, the time may be extended to thirty days.',
      'seven days',
      'In exceptional cases',
    ],
    [
      'de',
      'Wer im Hafen liegt, zahlt vierzig Kronen im Jahr an die Gemeinde. Andernfalls bleibt das Boot an Land.',
      'vierzig Kronen',
      'Andernfalls',
    ],
    [
      'fr',
      'Chaque bateau paie quarante couronnes par an à la commune. Sinon, il reste à terre.',
      'quarante couronnes',
      'Sinon',
    ],
    [
      'es',
      'Cada barco paga cuarenta coronas al año al puerto. De lo contrario, se queda en tierra.',
      'cuarenta coronas',
      'De lo contrario',
    ],
    [
      'id',
      'Setiap kapal membayar empat puluh mahkota setahun kepada desa. Jika tidak, kapal tetap di darat.',
      'empat puluh',
      'Jika tidak',
    ],
    [
      'en',
      'Anyone who lives in Tarn may fish from the quay by night. Members of the board may not, nor may their families.',
      'Anyone who lives',
      'may not',
    ],
    [
      'en',
      'If the water is clean, the gate may open at six in the morning. If it is not, the gate stays shut.',
      'is clean',
      'is not',
    ],
  ])('is told with what holds (%s)', alwaysWith);

  it('and so is the exception in the paragraph behind it', async () => {
    const text =
      'Every boat leaves the harbour before the first of November.\n\nOne exception: the pilots of Tarn stay until the ice comes.';
    await alwaysWith('en', text, 'Every boat leaves', 'One exception');
  });

  it('but not what is a condition of its own', async () => {
    const text =
      'Chủ tàu phải nộp phí trước ngày 15 hằng tháng tại nhà bến. Nếu không có vé, khách mua tại quầy của bến Tràm.';
    expect(await holding('vi', text, 'trước ngày 15')).toContainEqual([
      'Chủ tàu phải nộp phí trước ngày 15 hằng tháng tại nhà bến',
    ]);
  });
});

it('a quotation is not closed before its last few words', async () => {
  const text =
    'The dam leaks. “This water goes where it likes,” said Ann Lee, who runs the works. “Until the rain stops, we lead it round the town. We don’t stop it.” The works cost nine million crowns.';
  await alwaysWith('en', text, 'lead it round', 'stop it');
});

it('two sentences of a paragraph that a time opens are one line below it', async () => {
  const text = [
    '# Đêm lũ ở bến Tràm',
    'Không ai chết trong trận lũ đêm 9-1 ở bến Tràm, dù bốn mươi nhà kho bị cuốn trôi.',
    '**5 giờ 25:** Người gác bến nghe tiếng nước và thấy kho số hai đã ngập.',
    '**5 giờ 43:** Hai đội đầu tiên tới nơi. Ngõ rộng ba mét, đội cứu hộ phải kéo dây chạy bộ gần hai trăm mét.',
    '**6 giờ 10:** Mái kho số hai đổ sập, nước tràn sang kho số ba.',
  ].join('\n\n');
  const { annotation, statements, at } = await annotated(text, 'vi');
  const both = [at('Hai đội'), at('ba mét')];
  const shown = statements.filter(({ sentence }) => both.includes(sentence.index));
  const lines = together(
    annotation,
    shown,
    both.map((index) => ({ sentences: [index] })),
  );
  expect(shown.map((one) => one.text.startsWith('5 giờ 43:'))).toEqual([true, true]);
  expect(lines.map((line) => line.text)).toEqual([
    '5 giờ 43: Hai đội đầu tiên tới nơi. Ngõ rộng ba mét, đội cứu hộ phải kéo dây chạy bộ gần hai trăm mét',
  ]);
});

describe('what holds under one condition', () => {
  it.each([
    [
      'en',
      'The union gives 85,000 crowns to the roof of the hall. This pledge holds only if the town pays four times as much. The hall opened in 1961.',
      '85,000 crowns',
      'only if',
    ],
    [
      'vi',
      'Công đoàn góp 850 triệu đồng lợp lại mái hội trường. Cam kết này có hiệu lực với điều kiện thị xã chi gấp bốn lần. Hội trường mở cửa năm 1961.',
      '850 triệu đồng',
      'với điều kiện',
    ],
    [
      'de',
      'Der Verband gibt 85.000 Kronen für das Dach der Halle. Diese Zusage gilt nur, wenn die Stadt das Vierfache zahlt. Die Halle wurde 1961 eröffnet.',
      '85.000 Kronen',
      'nur, wenn',
    ],
  ])('is told with it (%s)', alwaysWith);
});
