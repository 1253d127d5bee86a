import { describe, expect, it } from 'vitest';
import { annotated, candidatesIn, type Annotated } from '../annotated.js';

/** The texts of all sentences that may be shown at all. */
const mayShow = async (language: string, ...blocks: string[]): Promise<string> =>
  shownOf(await annotated(`# T\n\n${blocks.join('\n\n')}`, language));

const shownOf = (own: Annotated): string => {
  const shown = candidatesIn(own, 200).flatMap(({ sentences }) => sentences);
  return [...new Set(shown)].map((index) => own.statements[index]?.text ?? '').join('\n');
};

describe('by which name an act is quoted', () => {
  it('is nothing that it rules', async () => {
    const shown = await mayShow(
      'en',
      'This ordinance may be cited as the Beach Fires Ordinance.',
      'No person shall light a fire on a beach from June to the end of September.',
    );
    expect(shown).not.toContain('cited');
    expect(shown).toContain('light a fire');
  });
});

it('what a page broke off before an address is not shown from there on', async () => {
  const shown = await mayShow(
    'en',
    'Whoever saw the boat burn may write to the harbour office by the end of May.',
    'www.harbour.example and choose “Press” from the menu on the left of the page.',
  );
  expect(shown).toContain('harbour office');
  expect(shown).not.toContain('Press');
});

it('headings with their marks that ran into one line are nothing that an article says', async () => {
  const shown = await mayShow(
    'vi',
    'Bảo tàng đò sông Hậu mở cửa trở lại từ đầu tháng năm sau hai năm sửa chữa.',
    'Ảnh: Bảo tàng đò ## Bài viết chọn lọc (12)## Bến cũ## Người lái đò đang được bổ sung thêm nội dung.',
  );
  expect(shown).toContain('mở cửa trở lại');
  expect(shown).not.toContain('Bến cũ');
});

it.each([
  [
    'vi',
    'Ông Lê An (hàng trên, bên trái) nhận chức trưởng bến khi mới 25 tuổi.',
    'Ông Lê An (bên trái cầu) nhận chức trưởng bến khi mới 25 tuổi.',
  ],
  [
    'en',
    'Ann Lee (second from left) opened the new lock at the age of 25.',
    'Ann Lee (from left bank) opened the new lock at the age of 25.',
  ],
])('a line that says where in a picture somebody stands is its caption (%s)', async (language, caption, other) => {
  const rest = 'Bến đò Cồn Tre mở cửa trở lại, the lock of Harlow opened again in May after two years of work.';
  expect(await mayShow(language, `${rest} ${caption}`)).not.toContain('25');
  expect(await mayShow(language, `${rest} ${other}`)).toContain('25');
});

it('half of the headline in capitals, and an address, are nothing that an article says', async () => {
  const own = await annotated(
    [
      '# KEEPER OF THE LOWER LOCK TO BE HEARD IN COURT OVER A BROKEN GATE',
      '401 Harbour Drive West',
      'KEEPER OF THE LOWER LOCK TO BE HEARD IN COURT',
      'The keeper of the lower lock will be heard in May over the gate that broke in the flood.',
    ].join('\n\n'),
    'en',
  );
  const shown = candidatesIn(own, 200).flatMap(({ sentences }) => sentences);
  expect(shown.map((index) => own.statements[index]?.text)).toEqual([expect.stringContaining('will be heard in May')]);
});

it('a sentence of a condition and what comes of it says something without a comma between', async () => {
  const shown = await mayShow(
    'en',
    'The harbour has eleven years left before it is full of mud.',
    'If the county dredged a third more it would be more than thirty years.',
    'If the county dredged a third more of the channel.',
  );
  expect(shown).toContain('more than thirty years');
  expect(shown).not.toContain('of the channel');
});

it('a sentence whose subject is a cause or a result is whole', async () => {
  const shown = await mayShow(
    'vi',
    'Chiếc phà bị lật lúc 5 giờ sáng khi đang chở mười hai người qua sông Hậu.',
    'Kết quả kiểm tra nồng độ cồn với tài công và hai thủy thủ đều âm tính.',
    'Nguyên nhân vụ lật phà đang được công an tỉnh điều tra.',
    'Vì nước lũ dâng cao bất thường.',
  );
  expect(shown).toContain('đều âm tính');
  expect(shown).toContain('đang được công an tỉnh điều tra');
  expect(shown).not.toContain('bất thường');
});

it('words of somebody whom their own sentence names, before it goes on, are not nobody’s', async () => {
  const shown = await mayShow(
    'vi',
    'Ông Trần Văn Sơn, giám đốc bệnh viện, họp báo chiều nay tại trụ sở của bệnh viện tỉnh.',
    '"Đây là sự cố hiếm gặp, chúng tôi sẽ báo cáo đầy đủ lên Sở Y tế", ông Sơn nói và cho hay ngày mai sẽ mổ lại.',
  );
  expect(shown).toContain('sự cố hiếm gặp');
});

describe('what belongs to a task of a plan', () => {
  const task = (name: string, owner: string): string =>
    `## ${name}\n\nXã ${name.toLowerCase()} ở ba ấp ven sông từ ngày 5 tháng 6 năm 2026.\n\nCơ quan thực hiện:\n\n- Đơn vị chủ trì: ${owner}.\n- Đơn vị phối hợp: Các xã ven sông.\n\nThời gian thực hiện: Hoàn thành trong năm 2026.`;

  it('is shown neither in place of the task nor by itself', async () => {
    const shown = await mayShow('vi', task('Sửa cống', 'Sở Thủy lợi'), task('Nạo vét', 'Ban Kênh rạch'));
    expect(shown).toContain('ba ấp ven sông');
    expect(shown).not.toMatch(/chủ trì|phối hợp|Thời gian|Cơ quan thực hiện/);
  });

  it('is not shown either where its label has no colon, nor is what the task holds', async () => {
    const plan = [
      ...[task('Sửa cống', 'Sở Thủy lợi'), task('Nạo vét', 'Ban Kênh rạch')],
      '## Thu phí\n\nThời gian thực hiện sau khi quy chế thu phí của xã được ban hành.\n\n## Rà soát\n\n- Nội dung: Rà soát quy chế thu phí của ba ấp ven sông.',
    ];
    expect(await mayShow('vi', ...plan)).not.toMatch(/Thời gian thực hiện|Nội dung/);
  });

  it('is the matter of an article that gives nobody tasks', async () => {
    const shown = await mayShow(
      'vi',
      'Cống Bến Lội được sửa lại sau trận bão năm ngoái.',
      'Thời gian thực hiện: từ ngày 5 tháng 6 đến hết tháng 8.',
    );
    expect(shown).toContain('Thời gian thực hiện');
  });
});

it('what a form leaves to be filled in is not shown', async () => {
  const shown = await mayShow(
    'vi',
    'Tổng số tiền mà hai chủ thuyền phải góp để sửa cầu tàu của bến phà trong mùa nước nổi là…',
    'Bên thuê thuyền đồng ý góp vốn cùng với bên chủ bến trong năm nay để…',
    'Chủ bến trả lại tiền cọc khi thuyền rời bến, khi hợp đồng hết hạn…',
  );
  expect(shown).not.toMatch(/nước nổi là|năm nay để/u);
  expect(shown).toContain('tiền cọc');
});

describe('a sentence whose other half is another one', () => {
  it('is no line of its own behind a word that joins it to the one before', async () => {
    const shown = await mayShow(
      'vi',
      'Như vậy, nếu thuyền rời bến sau mười giờ tối. Chủ thuyền nên báo trước cho trạm canh của bến Tràm một giờ.',
    );
    expect(shown.split('\n')).not.toContain('Nếu thuyền rời bến sau mười giờ tối');
  });

  it('is nothing where it names what a paper carries out, and a stop stands before who does so', async () => {
    const shown = await mayShow(
      'vi',
      'Thực hiện Kế hoạch số 12/KH-UBND của tỉnh về phòng, chống lũ ở ba huyện ven sông. Ủy ban nhân dân xã Tràm giao mỗi ấp một đội xung kích.',
      'Thực hiện Kế hoạch số 15/KH-UBND của tỉnh, xã đã lập hai trạm canh đê ở đầu ấp. Mỗi trạm có năm người trực.',
    );
    expect(shown).not.toContain('12/KH-UBND');
    expect(shown).toContain('đội xung kích');
    expect(shown).toContain('15/KH-UBND');
  });
});

describe('a formula', () => {
  it.each([
    ['vi', 'Tiền cước được tính theo công thức sau:', 'Tiền cước = Số chuyến x (giá vé + phụ phí bến)'],
    ['en', 'The fee is counted as follows:', '**Fee = Number of crossings x (fare + quay dues)**'],
  ])('is told, though it has no verb and may be set like a heading (%s)', async (language, announcer, formula) => {
    const further = {
      vi: 'Hành khách trả tiền cước tại bến phà trước mỗi chuyến đi.',
      en: 'Passengers pay the fee at the quay before each crossing.',
    }[language];
    const shown = await mayShow(language, announcer, formula, further ?? '');
    expect(shown).toContain(formula.replaceAll('*', ''));
  });
});

describe('a line without a stop', () => {
  it('only announces the list below it, whatever sign it opens with', async () => {
    const lists = [
      'Bến phà xét lương thưởng mỗi quý một lần.',
      '(*) Nâng cao tay nghề và khả năng đáp ứng yêu cầu của vị trí được giao',
      '- Thợ máy sửa được bơm trong đêm.\n- Tài công lái được phà lớn.',
      '(*) Có tinh thần trách nhiệm với hành khách đi phà',
      '- Mở cửa đúng giờ.\n- Không bỏ chuyến khi nước lớn.',
    ];
    const shown = await mayShow('vi', ...lists);
    expect(shown).toContain('Bến phà xét lương thưởng');
    expect(shown).not.toMatch(/\(\*\)/);
    const { statements } = await annotated(`# T\n\n${lists[0] ?? ''}\n\n(*) Phà chạy suốt đêm.`, 'vi');
    expect(statements.at(-1)?.text).toBe('Phà chạy suốt đêm');
  });
});

describe('what stands below or beside a text', () => {
  it.each([
    ['a note', '¹ Decision 12 of 14 March replaced Decision 9 of the harbour board.'],
    ['who speaks', "I'm Lena Marsh, the Company's Head of Investor Relations."],
    [
      'a row of figures that lost its table',
      'Sorghum 840.6 3,129.2 516.8 Redeemed 147.5 590.9 205.8 by the crop agency',
    ],
    ['a link', '>> How the port pays for land that it takes from farmers in 2025'],
  ])('is no line: %s', async (_, line) => {
    expect(await mayShow('en', 'The port opened two new gates in March.', line)).not.toContain(line.slice(4));
  });
});

describe('a sentence that a scan parted', () => {
  it('is told in neither half', async () => {
    const shown = await mayShow(
      'en',
      'The harbour opened at five.',
      'The mayor came at six.',
      'The ferry left at noon with forty people on board. The pilot had turned the boat to the east on 23',
      'Street quay and rammed the northern gate of the harbour. Nobody on the ferry was hurt that day.',
    );
    expect(shown).toContain('left at noon');
    expect(shown).not.toMatch(/turned the boat|rammed/);
    expect(shown).toContain('Nobody on the ferry');
  });

  it('is none where somebody only left out the stop', async () => {
    const shown = await mayShow(
      'en',
      'The ferry left at noon with forty people on board. The pilot had not been told of the works on the quay',
      'The northern gate was rammed at one. Nobody on the ferry was hurt that day.',
    );
    expect(shown).toContain('rammed at one');
  });
});

describe('half an entry of a ledger', () => {
  const blocks = [
    'Tiền bán cá được ghi vào sổ của bến trong ngày, kèm phiếu cân và chữ ký của người mua.',
    'Khi bán cá, kế toán của bến ghi',
    'Nợ TK 111 – Tiền mặt',
    'Có TK 511 – Doanh thu bán cá',
    'Cuối tháng, bến đối chiếu sổ với ngân hàng và báo cáo cho xã trước ngày 5 tháng sau.',
  ];

  it('is neither a line nor a heading', async () => {
    expect(await mayShow('vi', ...blocks)).not.toMatch(/TK \d/);
    const { annotation } = await annotated(`# T\n\n${[...blocks, ...blocks].join('\n\n')}`, 'vi');
    expect(annotation.reading.article.blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });

  it('is not what a sentence says of an account', async () => {
    const said = 'Ngân hàng cho biết xã còn nợ 111 triệu đồng tiền thuê bến từ năm ngoái.';
    expect(await mayShow('vi', said)).toContain('111 triệu');
  });
});

describe('a cell of a table that lost its lines', () => {
  const said = 'Độ ẩm của lá khô được đo ở bến Tràm vào lúc một giờ chiều mỗi ngày trong mùa khô.';
  const cells = ['Cấp', 'Độ ẩm (%)', 'I', '35-45', 'Ít có khả năng cháy', 'II', '25-35', 'Lá khô gấp đôi lại được'];

  it('is no line, whatever verb it has', async () => {
    const shown = await mayShow('vi', said, ...cells, said.replace('lá khô', 'cỏ khô'));
    expect(shown).toContain('Độ ẩm của lá khô');
    expect(shown).not.toContain('gấp đôi lại được');
  });

  it('is one where no number stands among such lines', async () => {
    const lines = cells.filter((cell) => !/^[\dIV-]+$/u.test(cell));
    expect(await mayShow('vi', said, ...lines, said.replace('lá khô', 'cỏ khô'))).toContain('gấp đôi lại được');
  });
});

describe('a field of a form', () => {
  it('is no line, wherever its blank stands', async () => {
    const shown = await mayShow(
      'vi',
      'Ghe neo đậu qua đêm tại bến Tràm phải có giấy phép của xã.',
      '- Họ tên ……………….. Số ghe: ……………\n- Địa chỉ nơi cư trú (1): …………..\n- Neo đậu lần thứ . . . . . . . (2)',
    );
    expect(shown).toBe('Ghe neo đậu qua đêm tại bến Tràm phải có giấy phép của xã');
  });
});

describe('the line below the portrait of somebody who speaks', () => {
  const body = ['The records of the harbour reach back to the flood of 1811.', 'Ann Lee said the ink had faded.'];

  it('says nothing of the matter', async () => {
    const shown = await mayShow('en', 'Ann Lee - Keeper of the records since 1998 who wrote their history.', ...body);
    expect(shown).toContain('1811');
    expect(shown).not.toContain('since 1998');
  });

  it('is what it says where nobody of that name speaks', async () => {
    const shown = await mayShow('en', 'New Harlow - Old Lorne will be linked by a ferry that runs from May.', ...body);
    expect(shown).toContain('linked by a ferry');
  });
});

describe('what a page left of something else', () => {
  const said = [
    'The harbour board keeps two boats ready at the north quay in winter.',
    'The pilots of the board answer every call within twenty minutes.',
  ];

  it('is no line: a paragraph that breaks off, a heading that is printed again, a link', async () => {
    const shown = await mayShow(
      'en',
      `${said[0] ?? ''} The use of`,
      'Boats with nets is growing along the quays.',
      '## Pilots at the quay',
      'Pilots at the quay',
      said[1] ?? '',
      '<https://harbour.example/notes/2026/winter>',
    );
    for (const sentence of said) expect(shown).toContain(sentence.slice(0, -1));
    expect(shown).not.toMatch(/The use of$|^Pilots at the quay$|harbour\.example/m);
  });

  it('is no list of links', async () => {
    const items = ['notes', 'slides', 'votes'].map((name) => `- https://harbour.example/${name}`).join('\n');
    const shown = await mayShow('en', ...said, 'The board has put these papers on its page:', items);
    expect(shown).not.toContain('harbour.example');
  });

  it('has no part in the line that it ends', async () => {
    const text = 'Chánh Văn phòng Ủy ban nhân dân xã chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.';
    const shown = await mayShow('vi', 'Xã sửa ba cống ven sông trước mùa mưa năm 2026.', text);
    expect(shown).toContain('kể từ ngày ký');
    expect(shown).not.toContain('./');
  });
});

describe('what is said in a talk', () => {
  const talk = (words: string): string[] => [
    'Ann Lee: The outer gate of the basin was closed by hand through all of the winter.',
    'Jonas Aas: The town council pays two thirds of the new gate, and the harbour the rest.',
    `Ann Lee: ${words}`,
    'Jonas Aas: The crews of the two lifeboats asked for it before the spring tide.',
  ];

  it('is not shown where it has hardly a word of its own', async () => {
    const words = 'And so here it is, and that is it.';
    const shown = await mayShow('en', ...talk(words));
    expect(shown).toContain('two thirds');
    expect(shown).not.toContain(words.slice(0, 8));
  });

  it('is not shown where it answers who spoke before', async () => {
    const yes = await mayShow('en', ...talk('Yes, the same could be said of the pier and of all its lamps.'));
    expect(yes).toContain('two thirds');
    expect(yes).not.toContain('the same could be said');
    const [first = '', , ...others] = talk('I would be against doing all the work now.');
    const asked = 'Jonas Aas: Shall the smith build both gates now, or is there time for the second?';
    const brief = await mayShow('en', first, asked, ...others);
    expect(brief).toContain('closed by hand');
    expect(brief).not.toContain('against doing');
  });

  it('is not shown where it speaks to one of those who are there, whom a slide would name as who speaks', async () => {
    const shown = await mayShow('en', ...talk('Tom: You said that you can bring the plans of the outer gate.'));
    expect(shown).toContain('two thirds');
    expect(shown).not.toContain('bring the plans');
  });

  it('is shown where it names what it speaks of', async () => {
    const [first = '', , ...others] = talk('The Harlow yard builds both gates by May.');
    const asked = 'Jonas Aas: Shall the smith build both gates now, or is there time for the second?';
    expect(await mayShow('en', first, asked, ...others)).toContain('The Harlow yard builds both gates by May');
  });

  it('is not shown where it puts the talk off', async () => {
    const words = 'There is a lot in this, so we can talk more offline about it.';
    expect(await mayShow('en', ...talk(words))).not.toContain('offline');
  });

  it('is shown without what was begun and said again, and without fillers', async () => {
    const shown = await mayShow(
      'en',
      ...talk('Well, you know, the gate is—the gate is warped, I mean, along the, the whole of its lower edge.'),
    );
    expect(shown).toContain('The gate is warped along the whole of its lower edge');
  });
});

describe('what somebody says in a conversation', () => {
  const talk = (long: string): string[] => [
    'Ann: We close the gate on Monday before the tide comes in.',
    `Ben: ${long}`,
    'Ann: The crews will hear of it tonight from the pilots.',
    'Ben: The school closes on the same day for two hours.',
    'Ann: That settles the plan for the gate and the school.',
  ];
  const endless = `The plan is that we tell the crews and then we tell the pilots${' and then we wait and we tell the crews and then we tell the pilots'.repeat(7)}.`;

  it('is no line where it goes on for minutes without a stop', async () => {
    const shown = await mayShow('en', ...talk(endless));
    expect(shown).toContain('We close the gate on Monday');
    expect(shown).not.toMatch(/the plan is that/i);
  });

  it('is one where it comes to an end', async () => {
    const short = endless.replace(/(?: and then we wait and we tell the crews and then we tell the pilots){6}/u, '');
    expect(await mayShow('en', ...talk(short))).toMatch(/the plan is that/i);
  });
});

describe('words of somebody', () => {
  it('are no quoted law, though they go on in the next paragraph', async () => {
    const shown = await mayShow(
      'vi',
      'Hội đồng quản lý cảng họp sáng 5/3 về việc mở lại bến phà phía đông.',
      'Giám đốc cảng Lê Văn Nam đề nghị: “Chúng tôi kiến nghị thành phố cho mở lại bến phà trước mùa mưa năm nay.',
      'Có như vậy người dân ở đảo mới kịp đưa hàng vào đất liền”.',
    );
    expect(shown).toContain('mở lại bến phà trước mùa mưa');
  });

  it('are who is asked, where an interview sets its answers in marks', async () => {
    const answer =
      '“I grew up beside the lock and learnt to steer a boat there. The harbour gave my family work for years.”';
    const own = await annotated(
      `# Meet Ann Lee\n\nAnn Lee has run the lock of Tarn since 2018.\n\nWhy did you choose the harbour?\n\n${answer}\n\nWhat do you like best?\n\n“The mornings, when the first ships come in from the sea.”`,
      'en',
      'interview',
    );
    expect(shownOf(own)).toContain('steer a boat');
  });

  it('keep what they say where who writes has left out the stop', async () => {
    const shown = await mayShow(
      'vi',
      'Hội đồng quản lý cảng họp sáng 5/3 về việc mở lại bến phà phía đông. Cuộc họp kéo dài hai giờ.',
      'Giám đốc cảng Lê Văn Nam nhận xét đội sửa chữa "luôn cố gắng hoàn thành công việc trước mùa mưa và chưa lần nào trễ hạn"',
      ...Array.from({ length: 6 }, (_, at) => `Bến phà số ${String(at)} đóng cửa từ tháng 10 năm ngoái.`),
    );
    expect(shown).toContain('chưa lần nào trễ hạn');
  });

  it.each([
    ["Chủ tịch thành phố: 'Bán đất bến cảng trước đây lãng phí quá'", true],
    ['Hội đồng họp về bến phà phía đông trong mùa mưa', false],
  ])('may ask what the headline quotes (%s)', async (title, isShown) => {
    const own = await annotated(
      [
        `# ${title}`,
        'Hội đồng quản lý cảng họp sáng 5/3 về việc mở lại bến phà phía đông trong mùa mưa.',
        'Chủ tịch thành phố Lê Văn Nam nói: "Làm sao để không còn bán đất bến cảng như trước đây, lãng phí quá?"',
      ].join('\n\n'),
      'vi',
      'news',
    );
    expect(shownOf(own).includes('Làm sao')).toBe(isShown);
  });
});

it('the clauses below a bare division of an act each stand by themselves', async () => {
  const own = await annotated(
    [
      '# Nghị quyết về cơ cấu của ban quản lý cảng',
      '### Điều 1',
      'Ban quản lý cảng gồm ba phòng và hai đội tàu.',
      '### Điều 2',
      '1. Nghị quyết này có hiệu lực thi hành từ khi được Hội đồng biểu quyết thông qua.\n2. Các phòng, đội tàu quy định tại Điều 1 của Nghị quyết này chính thức hoạt động từ ngày 01 tháng 3 năm 2026.\n3. Các phòng, đội tàu cũ tiếp tục làm việc cho đến hết ngày 28 tháng 02 năm 2026.',
    ].join('\n\n'),
    'vi',
    'legal',
  );
  expect(shownOf(own)).toContain('có hiệu lực thi hành');
});

it('nothing stands before the first sentence of a text that it could lean on', async () => {
  const shown = await mayShow(
    'en',
    'A man faces trial on Monday for setting fire to a ferry and a second boat two days later.',
    'The trial takes place in the town hall of Tarn.',
  );
  expect(shown).toContain('faces trial');
});

it.each([
  ['report', true],
  ['news', false],
] as const)('the title of a %s names what all of it points to: %s', async (genre, isShown) => {
  const own = await annotated(
    [
      '# The Harbour Guides',
      'Pilots and lock keepers meet in the hall on the first Monday of every month.',
      'Crews that are new to the port need to learn the rules of the lock quickly.',
      'These guides carry the name of the port and are to be used in all towns of the coast.',
    ].join('\n\n'),
    'en',
    genre,
  );
  const shown = candidatesIn(own, 200).filter(({ sentences }) => sentences.length === 1);
  expect(shown.some(({ sentences: [index = -1] }) => own.statements[index]?.text.includes('These guides'))).toBe(
    isShown,
  );
});

it.each([
  ['vi', 'news', 'Giá vé của bến phà Tràm tăng.', 'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2026.'],
  ['id', 'legal', 'Tarif kapal feri naik.', 'Peraturan Pemerintah ini mulai berlaku pada tanggal diundangkan.'],
] as const)('from when an act holds is understood by itself (%s, %s)', async (language, genre, before, sentence) => {
  const own = await annotated(`# T\n\n${before}\n\n${sentence}`, language, genre);
  expect(candidatesIn(own, 200).map(({ sentences }) => sentences)).toContainEqual([own.at(sentence)]);
});

it('what points back at its head is a sentence, though the pack lacks its verb', async () => {
  const shown = await mayShow(
    'vi',
    'Hội đồng đã thông qua luật mới về bến cảng trong kỳ họp tháng 5.',
    'Luật này quy định về phí bến cảng, an toàn của tàu thuyền và các lĩnh vực khác của cảng biển.',
    'Bến cảng mở cửa từ tháng 6.',
  );
  expect(shown).toContain('Luật này quy định');
});

it('a caption with its credit that a page glued to a paragraph is no sentence of it', async () => {
  const shown = await mayShow(
    'vi',
    'Bến phà phía đông mở lại vào tháng 5. Thành phố chi 2 tỷ đồng để sửa.',
    'Đội sửa chữa thay cầu dẫn của bến phà phía đông - (Ảnh: Lê Nam). Hai tàu mới chạy từ tháng 6.',
  );
  expect(shown).not.toContain('thay cầu dẫn');
  expect(shown).toContain('Hai tàu mới');
});

it('a formula that a page set in lines is nothing that an article says, nor is the row of a torn table', async () => {
  const shown = await mayShow(
    'vi',
    'Người thuê sạp được giảm phí khi nước ngập chợ từ ba ngày trở lên',
    'Ban quản lý chợ trả lại tiền trong mười ngày, kể từ ngày nước rút',
    'Mức hưởng miễn giảm',
    'Số tiền phải nộp = Số ngày bán hàng x Mức phí một ngày |',
  );
  expect(shown).toContain('được giảm phí');
  expect(shown).toContain('trong mười ngày');
  expect(shown).not.toMatch(/Mức hưởng|Số tiền/u);
});

it('a few words with a stop are a statement', async () => {
  const shown = await mayShow('vi', 'Chợ nổi Cái Sơn mở lại từ thứ bảy tuần này.', 'Chợ họp lúc rạng sáng.');
  expect(shown).toContain('rạng sáng');
});

it.each([
  ['vi', 'Nếu đò không cần kéo lên bờ', 'Đò được sơn lại hai năm một lần tại xưởng của bến.'],
  ['en', 'If the boat is small enough', 'The boat is painted every other year in the yard of the ferry.'],
])('a case that an item names alone says nothing of what holds in it (%s)', async (language, named, other) => {
  const shown = await mayShow(language, other, `* ${named}`, other.replace('.', ' too.'));
  expect(shown).not.toContain(named);
});
