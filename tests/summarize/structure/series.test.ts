import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeries } from '../../../src/summarize/annotate/structure/series/series.js';
import { readText, textOf } from './read-text.js';

interface Told {
  readonly kind: string;
  readonly announcer?: string;
  readonly items: string[];
  readonly missing: readonly number[];
}

const seriesIn = async (language: string, text: string): Promise<Told[]> => {
  const reading = await readText(language, text);
  return findSeries(reading).map(({ kind, announcer, items, missing }) => ({
    kind,
    ...(announcer === undefined ? {} : { announcer: textOf(reading, announcer) }),
    items: items.map(({ span }) => textOf(reading, span)),
    missing,
  }));
};

const itemsIn = async (language: string, text: string): Promise<string[][]> =>
  (await seriesIn(language, text)).map(({ items }) => items);

describe('ordinals', () => {
  const parts = 'First, boats lie at quay two. Second, the gates stay shut at night.';

  it.each([
    ['en', `The winter was hard for the port and its pilots. ${parts}`, 0],
    [
      'vi',
      'Mùa đông này rất khó khăn với bến Tràm. Thứ nhất, tàu neo tại cầu số hai. Thứ hai, cống đóng vào ban đêm.',
      0,
    ],
    ['en', `The plan. ${parts}`, undefined],
    ['en', `What can the port do in a hard winter? ${parts}`, undefined],
    ['en', `The winter was hard for the port and its pilots.\n\n${parts}`, undefined],
  ] as const)('stand below the sentence before them in their paragraph (%s): %s', async (language, text, place) => {
    const [series] = findSeries(await readText(language, text));
    expect(series?.announcerSentence).toBe(place);
  });

  it('end before whoever talks turns to another matter', async () => {
    const long =
      'First, boats lie at quay two. They pay by the day. Second, the gates stay shut. Turning to the fees of the port, they fell.';
    const [items] = await itemsIn('en', `The winter was hard for the port and its pilots. ${long}`);
    expect(items?.[1]).toBe('the gates stay shut');
  });

  it('stay with their clause where the verb stands second', async () => {
    const text =
      'Die Stadt plant drei Maßnahmen. Erstens wird der Parkplatz abgerissen. Zweitens werden sechzehn Straßen entwässert. Drittens sollen Bäume die Straßen kühlen.';
    expect(await itemsIn('de', text)).toEqual([
      [
        'Erstens wird der Parkplatz abgerissen',
        'Zweitens werden sechzehn Straßen entwässert',
        'Drittens sollen Bäume die Straßen kühlen',
      ],
    ]);
  });

  it('open items across paragraphs, and a caption in between changes nothing', async () => {
    const text = `Các bộ thống nhất ba giải pháp trọng tâm để giữ rừng: Thứ nhất, giao rừng cho cộng đồng. Mỗi bản nhận một khoảnh.

| Cán bộ kiểm lâm tuần tra. (Ảnh: Lê Hà)

Thứ hai, trồng lại 200 ha rừng đầu nguồn.

Thứ ba, trả công giữ rừng hằng tháng.

Người dân đã nhận tiền đợt đầu.`;
    expect(await seriesIn('vi', text)).toEqual([
      {
        kind: 'ordinals',
        announcer: 'ba giải pháp trọng tâm để giữ rừng',
        items: [
          'giao rừng cho cộng đồng. Mỗi bản nhận một khoảnh',
          'trồng lại 200 ha rừng đầu nguồn',
          'trả công giữ rừng hằng tháng',
        ],
        missing: [],
      },
    ]);
  });

  it('open items inside one sentence', async () => {
    const text =
      'Muốn được cấp vốn phải đủ ba điều kiện: một là có đất sạch, hai là có mã vùng trồng, ba là không nợ thuế. Chỉ có hai xã đạt.';
    expect(await seriesIn('vi', text)).toEqual([
      {
        kind: 'ordinals',
        announcer: 'ba điều kiện',
        items: ['có đất sạch', 'có mã vùng trồng', 'không nợ thuế'],
        missing: [],
      },
    ]);
  });

  it('may begin in the middle of a clause', async () => {
    const text =
      'Chủ tịch tỉnh yêu cầu các xã thứ nhất, kiểm tra đê; thứ hai, sơ tán dân; và thứ ba, báo cáo trước 17 giờ.';
    expect(await itemsIn('vi', text)).toEqual([['kiểm tra đê', 'sơ tán dân', 'báo cáo trước 17 giờ']]);
  });

  it('may be bare number words', async () => {
    const text = 'Chính phủ trình hai phương án. Một, công khai tại nơi làm việc. Hai, công khai trên mạng.';
    expect(await itemsIn('vi', text)).toEqual([['công khai tại nơi làm việc', 'công khai trên mạng']]);
  });

  it('may stand behind the noun they count', async () => {
    const text = 'Đề án nêu hai vấn đề. Vấn đề thứ nhất là thiếu nước ngọt. Vấn đề thứ hai là đất bị nhiễm mặn.';
    expect(await itemsIn('vi', text)).toEqual([['thiếu nước ngọt', 'đất bị nhiễm mặn']]);
  });

  it('say which number is missing', async () => {
    const text = 'Thứ nhất, giảm thuế.\n\nThứ hai, cho vay ưu đãi.\n\nThứ tư, đào tạo lại lao động.';
    const [series] = await seriesIn('vi', text);
    expect(series?.items).toHaveLength(3);
    expect(series?.missing).toEqual([3]);
  });

  it('are read in steps up to the last one', async () => {
    const text =
      'Đầu tiên, tổ công tác đi từng nhà lập danh sách. Tiếp theo, trạm y tế gửi giấy mời. Cuối cùng, trẻ được tiêm tại trường.';
    expect(await itemsIn('vi', text)).toEqual([
      ['tổ công tác đi từng nhà lập danh sách', 'trạm y tế gửi giấy mời', 'trẻ được tiêm tại trường'],
    ]);
  });

  it.each([
    [
      'First, the gates must close earlier. Second, the pumps need power of their own. Third, nobody may build on the marsh.',
      3,
    ],
    ['Firstly, the files arrived late. Secondly, they were sent twice. Finally, both copies were counted.', 3],
    ['The plan has two aims: first, to cut delays, and second, to cut fares.', 2],
    ['There are two reasons. One, the money ran out. Two, nobody asked for more.', 2],
    ['She set two conditions. The first is that the road stays open. The second is that the noise ends at ten.', 2],
  ])('are told in English: %s', async (text, count) => {
    expect((await itemsIn('en', text)).map(({ length }) => length)).toEqual([count]);
  });

  it('are no weekdays where a date belongs to the item', async () => {
    const text =
      'Thứ nhất, giảm thuế từ tháng 7. Thứ hai, từ 1/7 tăng lương tối thiểu. Thứ ba, 20 tỉnh được vay thêm. Thứ tư, đến năm 2030 bỏ phí.';
    expect((await itemsIn('vi', text))[0]).toHaveLength(4);
  });

  it('end the last item where its quotation ends', async () => {
    const text = 'Bà nói: “Tôi có hai mong muốn. Thứ nhất, con được đi học. Thứ hai, mẹ được chữa bệnh”, rồi quay đi.';
    expect(await itemsIn('vi', text)).toEqual([['con được đi học', 'mẹ được chữa bệnh']]);
  });

  it('take no more sentences into the last item than the longest one before has', async () => {
    const text = 'Có hai lý do. Thứ nhất, giá tăng. Thứ hai, hàng thiếu. Chiều nay chợ đóng cửa sớm.';
    expect(await itemsIn('vi', text)).toEqual([['giá tăng', 'hàng thiếu']]);
  });

  it('count no further than the announcer says', async () => {
    const text = 'Ông nêu hai lý do. Thứ nhất, giá tăng. Thứ hai, hàng thiếu. Cuối cùng, ông cảm ơn mọi người.';
    expect(await itemsIn('vi', text)).toEqual([['giá tăng', 'hàng thiếu']]);
  });
});

describe('what only looks like a series', () => {
  it.each([
    ['vi', 'Đây là lần thứ nhất tỉnh mở hội, lần thứ hai sẽ vào mùa thu.'],
    ['vi', 'Người thứ nhất trình báo lúc 7 giờ. Người thứ hai đến sau đó 10 phút.'],
    ['vi', 'Sáng thứ Hai, đoàn làm việc tại Huế. Thứ Ba, đoàn ra Hà Nội. Thứ Tư, đoàn về nước.'],
    ['vi', 'Thứ hai, ngày 12/10, hội nghị khai mạc. Thứ ba, ngày 13/10, hội nghị bế mạc.'],
    ['vi', 'Kinh Bắc đứng thứ nhất, Bình Sa đứng thứ hai, Lam Sơn xếp thứ ba.'],
    ['vi', 'Đầu tiên, hắn cạy cửa sau. Sau đó, hắn lục tủ rồi bỏ trốn.'],
    ['vi', 'Lần đầu tiên, xã có bác sĩ. Cuối cùng, người bệnh không phải đi xa.'],
    ['vi', 'Một, hai, ba, cả đội hô vang. Hai, ba người chạy ra.'],
    ['vi', 'Trường có một là nhà cũ hoặc là nhà mượn.'],
    ['en', 'It was the first time since 1998 that the yard won an order. The second ship is due in May.'],
    ['en', 'First Minister Ann Lee spoke on Monday. Second World War veterans listened.'],
    ['en', 'First, second and third place went to Kenya.'],
    ['en', 'The first was delivered in March. The second was sold for scrap.'],
    ['en', 'First, the police came. Then, it rained for a week.'],
    ['en', 'He finished second, behind Kipruto, and then third, in Rome.'],
  ])('is none: %s %s', async (language, text) => {
    expect(await itemsIn(language, text)).toEqual([]);
  });

  it('is none where the second item is far away', async () => {
    const filler = Array.from({ length: 12 }, (_, index) => `Người dân bản ${index} kể lại chuyện cũ. `).join('');
    expect(await itemsIn('vi', `Thứ nhất, giá tăng. ${filler}Thứ hai, hàng thiếu.`)).toEqual([]);
  });
});

describe('lists of the article', () => {
  it('are announced by the sentence before, past a picture', async () => {
    const text = `Tỉnh nêu những việc cần làm ngay:

| Họp ban chỉ đạo. Ảnh: Hà An

- nạo vét kênh;
- đắp lại đê;
- trả tiền cho dân.

Việc nạo vét bắt đầu từ tuần sau.`;
    expect(await seriesIn('vi', text)).toEqual([
      {
        kind: 'list',
        announcer: 'những việc cần làm ngay',
        items: ['nạo vét kênh', 'đắp lại đê', 'trả tiền cho dân'],
        missing: [],
      },
    ]);
  });

  it('lose an ordinal behind the marker', async () => {
    const text =
      'Ba việc phải làm:\n\n1. Thứ nhất, dừng cấp phép\n2. Thứ hai, đo lại đất\n3. Thứ ba, trả tiền\n\nHết tháng sẽ xong.';
    expect(await itemsIn('vi', text)).toEqual([['dừng cấp phép', 'đo lại đất', 'trả tiền']]);
  });

  it('are none where an interview follows a heading', async () => {
    const text =
      'Ông Nam trả lời báo chí sau phiên họp chiều nay.\n\nChưa tăng giá điện\n\n- Khi nào giá điện tăng?\n- Chúng tôi chưa có kế hoạch.\n\nPhiên họp kết thúc lúc 17 giờ cùng ngày.';
    expect(await itemsIn('vi', text)).toEqual([]);
  });

  it('may hold a question, where no turn of a dialogue asks before it', async () => {
    const text =
      'Bến cần ba thay đổi.\n\n- Đóng cổng chậm lại để hành khách kịp bước qua.\n- Lắp thêm một lối ra, vì sao phải quay lại cổng cũ?\n- Đặt biển báo cao hơn đầu người.\n\nBan quản lý sẽ họp vào tuần sau.';
    expect((await itemsIn('vi', text)).flat()).toHaveLength(3);
  });

  it('are none where letters name what stands elsewhere', async () => {
    expect(
      await itemsIn('en', 'The chair asked them to bid for (a) and, should the bid fail, to come back to (b) in July.'),
    ).toEqual([]);
    expect(await itemsIn('en', 'With a grant, (a) would cost 414,000 pounds and (b) would cost 690,000.')).toEqual([]);
    expect(await itemsIn('en', 'The board may (a) close the pier, or (b) mend it before the winter.')).toHaveLength(1);
  });

  it('are none where dashes open the turns of a dialogue', async () => {
    const text =
      'Phóng viên gặp ông ở cổng nhà.\n\n- Ông nghĩ gì về bản án?\n- Tôi không có gì để nói.\n\nÔng đóng cửa lại sau lưng chúng tôi.';
    expect(await itemsIn('vi', text)).toEqual([]);
  });
});

describe('parts between semicolons', () => {
  it('are items behind words that open a list', async () => {
    const text =
      'Hội nghị thống nhất các nhóm việc gồm: lập thêm trạm quan trắc; xây bản đồ ngập; và tập huấn cho dân quân.';
    expect(await seriesIn('vi', text)).toEqual([
      {
        kind: 'semicolons',
        announcer: 'các nhóm việc',
        items: ['lập thêm trạm quan trắc', 'xây bản đồ ngập', 'tập huấn cho dân quân'],
        missing: [],
      },
    ]);
  });

  it.each([
    ['vi', 'Xã đóng 3 bến, gồm: bến Tràm; bến Vàm (phía bắc) và bến Nổi (phía nam).', 'bến Nổi (phía nam)'],
    ['en', 'The board shuts three quays, namely: quay A; quay B (north) and quay C (south).', 'quay C (south)'],
  ])('are as many as their number says, where the last is two: %s', async (language, text, last) => {
    const [items] = await itemsIn(language, text);
    expect([items?.length, items?.at(-1)]).toEqual([3, last]);
  });

  it.each([
    ['no number says how many', 'Xã đóng mấy bến, gồm: bến Tràm; bến Vàm (phía bắc) và bến Nổi (phía nam).'],
    ['the number is that of the parts', 'Xã đóng 2 bến, gồm: bến Tràm; bến Vàm (phía bắc) và bến Nổi (phía nam).'],
    ['what is joined is another thing', 'Xã đóng 3 bến, gồm: bến Tràm; bến Vàm và cầu tàu phía bắc của xã.'],
  ])('are those between semicolons where %s', async (_, text) => {
    expect((await itemsIn('vi', text))[0]).toHaveLength(2);
  });

  it('are none where one of them opens with a wish of its own', async () => {
    const text =
      'Tỉnh đề nghị hai huyện phối hợp, gồm: nạo vét kênh Bắc; mong muốn huyện Sông Trà sớm giao mặt bằng; đắp lại bờ bao.';
    expect(await seriesIn('vi', text)).toEqual([]);
  });

  it('may follow without a colon', async () => {
    const text =
      'The report lists several risks, including a flood in the yard; a strike at the mill; and a rise in the price of steel.';
    expect((await itemsIn('en', text))[0]).toHaveLength(3);
  });

  it('are none behind dots that end what is counted up', async () => {
    const text =
      'Xã lấy số liệu từ các đơn vị gồm: trạm bơm, hợp tác xã,… Tuy nhiên, nhiều nơi không gửi với lý do: máy tính hỏng; thiếu người làm.';
    expect(await itemsIn('vi', text)).toEqual([]);
  });

  it('are none inside brackets', async () => {
    const text = 'Các bị cáo gồm: Lê An (SN 1980; trú tại Huế; nguyên kế toán); Trần Bình (SN 1985; trú tại Vinh).';
    expect((await itemsIn('vi', text))[0]).toEqual([
      'Lê An (SN 1980; trú tại Huế; nguyên kế toán)',
      'Trần Bình (SN 1985; trú tại Vinh)',
    ]);
  });

  it('are none where the brackets hold all of them', async () => {
    const text =
      'Báo cáo nêu số liệu của kỳ (số hộ kỳ trước chuyển sang: số hộ mới của ấp; số hộ đã chuyển đi; số hộ còn thiếu nước).';
    expect(await itemsIn('vi', text)).toEqual([]);
  });

  it('are none where they are the subject of what the last one says', async () => {
    const text =
      'Các giao dịch ở quầy như: gửi tiền tiết kiệm; vay tiền mua máy bơm; thanh toán tiền điện sẽ được quy ra điểm.';
    expect(await itemsIn('vi', text)).toEqual([]);
  });

  it('end at dots that a new sentence follows', async () => {
    const text =
      'Du khách được khám tại các bệnh viện lớn như: Lê Lai; Bạch Đằng; Hoà Bình… Mọi chi phí do công ty trả.';
    expect(await itemsIn('vi', text)).toEqual([['Lê Lai', 'Bạch Đằng', 'Hoà Bình…']]);
  });

  it.each([
    ['vi', 'Tỉnh miền núi làm trước từ tháng 1; các tỉnh khác làm sau.'],
    ['vi', 'Ông nói: “Tôi không nhận; tôi cũng không ký; tôi chỉ đọc.”'],
    ['en', 'Nobody was hurt; the fire was out by noon; the road reopened at six.'],
    ['en', 'Pets are allowed; horses are not.'],
  ])('are none in ordinary sentences: %s %s', async (language, text) => {
    expect(await itemsIn(language, text)).toEqual([]);
  });
});

describe('any text', () => {
  const words = [
    'Thứ nhất,',
    'Thứ hai,',
    'một là',
    'hai là',
    'gồm:',
    'First,',
    'Second,',
    '(1)',
    '(2)',
    ';',
    ':',
    '.',
    '”',
    '“',
    '(',
    ')',
    '\n\n',
    '\n- ',
    'ba điều kiện',
    'nước',
    'tăng',
  ];

  it('is none where an item is marks alone', async () => {
    expect(findSeries(await readText('vi', 'Có ba điều kiện : Thứ nhất, ; “ “ .'))).toEqual([]);
  });

  it('gives items in order that hold letters and do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 40 }), async (parts) => {
        const reading = await readText('vi', `a ${parts.join(' ')}`);
        const series = findSeries(reading).map(({ items }) => items.map(({ span }) => span));
        const inOrder = (spans: readonly { start: number; end: number }[]): void => {
          spans.forEach((span, index) => {
            expect(textOf(reading, span)).toMatch(/[\p{L}\p{N}]/u);
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          });
        };
        series.forEach(inOrder);
        // A list may stand between two items of another one.
        inOrder(series.flat().sort((one, other) => one.start - other.start));
      }),
    );
  });
});
