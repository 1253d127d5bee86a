import { describe, expect, it } from 'vitest';
import { clauseHeading } from '../../../src/summarize/head/title/clause.js';
import { briefingFrom } from '../briefing-from.js';
import { annotated } from '../annotated.js';

const titleOf = async (language: string, ...blocks: string[]): Promise<string> =>
  (await briefingFrom(blocks.join('\n\n'), language)).briefing.title;

describe('an article without a title', () => {
  it.each([
    [
      'vi',
      'Lễ hội Nước Bến Lội',
      [
        'Sáng nay, Lễ hội Nước Bến Lội đã khai mạc ở bến sông. Hàng nghìn người dân của xã đã tới dự từ sớm.',
        'Ban tổ chức cho biết Lễ hội Nước Bến Lội sẽ kéo dài ba ngày. Mỗi ngày có một cuộc đua ghe của các ấp.',
        'Năm ngoái, Lễ hội Nước Bến Lội phải dừng vì bão. Bà con đã chờ một năm.',
        '|Người dân xem Lễ hội Nước Bến Lội, sáng 5/3.',
        '|Ghe ngo tại Lễ hội Nước Bến Lội.',
      ],
    ],
    [
      'vi',
      'Hội đua Ghe Cái Rắn',
      [
        'Sáng nay, ở bến sông, Hội đua Ghe Cái Rắn khai mạc. Hàng nghìn người dân của xã đã tới dự từ sớm.',
        'Ban tổ chức cho biết khi Hội đua Ghe Cái Rắn diễn ra thì trời mưa. Mỗi ngày có một cuộc đua của các ấp.',
        'Năm ngoái, lúc Hội đua Ghe Cái Rắn kết thúc, bão vừa tan. Bà con đã chờ một năm.',
        '|Người dân xem Hội đua Ghe Cái Rắn bắt đầu, sáng 5/3.',
      ],
    ],
  ])('is called after what its paragraphs and captions name most (%s): %s', async (language, title, blocks) => {
    expect(await titleOf(language, ...blocks)).toBe(title);
  });

  it('is not called after what comes again and again further down alone', async () => {
    const part = (day: string): string => `The tidal mill wheel turned for two hours on ${day}, and nobody was hurt.`;
    const blocks = ['Harlow sold its harbour to a new owner on Monday.', 'The sale took a year.'];
    const rest = ['Its quays are old.', 'Boats still land there.', ...['Monday', 'Tuesday', 'Friday'].map(part)];
    expect(await titleOf('en', ...blocks, ...rest, part('Sunday'))).not.toContain('mill wheel');
  });

  it('is called after a name that ends before whoever speaks, and before a lesser clause', async () => {
    const say = (tail: string): string => `Boats went to the Harlow Mill Festival ${tail}.`;
    const tails = ['when it was ready', 'as you know', 'when all had come', 'as we had hoped'];
    const caption = '|Boats on their way to the Harlow Mill Festival.';
    expect(await titleOf('en', ...tails.map(say), caption)).toMatch(/Harlow Mill Festival$/);
  });

  it('is called after the paper that its lead says is issued, whatever that is about', async () => {
    const about =
      'hướng dẫn việc sửa chữa, kiểm định, bảo trì và đóng mở các cống ngăn mặn, kè và trạm bơm ở các xã ven sông trong mùa khô';
    const paper = 'Sở Thủy lợi ban hành Thông tư số 12/2026/TT-STL ngày 3/4/2026';
    const lead = `${paper} ${about}.`;
    const rest = ['Các xã phải kiểm tra cống trước tháng chín.', 'Trạm bơm được sửa trong mùa khô.'];
    expect(await titleOf('vi', lead, ...rest)).toBe(paper);
    // Initials of who signs may end in small letters.
    const signed = 'Thủ tướng vừa ký Quyết định số 12/2026/QĐ-TTg ngày 3/4/2026';
    expect(await titleOf('vi', `${signed} ${about}.`, ...rest)).toBe(signed);
  });

  it('is called after its first sentence before a name that no caption says, and after no phrase that is none', async () => {
    const say = (day: string): string => `Sales of the second quarter were read out on ${day}, and nobody asked why.`;
    const rest = ['Monday', 'Tuesday', 'Friday', 'Sunday'].map(say);
    const lead = 'The ferry company at Harlow sold two of its boats.';
    expect(await titleOf('en', `${lead} Sales of the second quarter fell.`, ...rest)).toBe(lead.slice(0, -1));
    const talk = 'We look forward to our second quarter, and thank you for it.';
    expect(await titleOf('en', talk, ...rest)).not.toMatch(/^(?:Sales of the )?second quarter/i);
  });

  it.each([
    [
      'en',
      'The harbour gate at Harlow was shut on Monday after its chain broke.',
      'The harbour gate at Harlow was shut on Monday after its chain broke',
    ],
    [
      'vi',
      'Cống ngăn mặn Bến Lội đã đóng từ sáng thứ hai vì đứt xích.',
      'Cống ngăn mặn Bến Lội đã đóng từ sáng thứ hai vì đứt xích',
    ],
  ])('is called after its first sentence where nothing is shared (%s)', async (language, first, title) => {
    const rest =
      language === 'en'
        ? [
            'Divers will look at the wall this week.',
            'Boats have to wait outside until then, and two of them have turned back.',
          ]
        : ['Thợ lặn sẽ kiểm tra tường chắn trong tuần này.', 'Tàu thuyền phải đợi ở ngoài, và hai chiếc đã quay về.'];
    expect(await titleOf(language, first, ...rest)).toBe(title);
  });
});

describe('the main clause of a sentence as a title', () => {
  const clauseOf = async (language: string, text: string): Promise<string | undefined> => {
    const { annotation, statements } = await annotated(`# T\n\n${text}`, language);
    const [first] = statements;
    return first === undefined ? undefined : clauseHeading(first, annotation)?.heading;
  };

  it.each([
    [
      'en',
      'After a week of storms, the harbour gate at Harlow was shut for repairs.',
      'The harbour gate at Harlow was shut for repairs',
    ],
    [
      'en',
      'The harbour gate at Harlow was shut for repairs, because its chain had broken in the storm.',
      'The harbour gate at Harlow was shut for repairs',
    ],
    [
      'vi',
      'Sau một tuần mưa bão, cống ngăn mặn Bến Lội đã đóng để sửa chữa.',
      'Cống ngăn mặn Bến Lội đã đóng để sửa chữa',
    ],
    [
      'vi',
      'Cống ngăn mặn Bến Lội đã đóng để sửa chữa, vì xích bị đứt trong cơn bão tuần trước.',
      'Cống ngăn mặn Bến Lội đã đóng để sửa chữa',
    ],
  ])('is what the author’s marks part (%s): %s', async (language, text, heading) => {
    expect(await clauseOf(language, text)).toBe(heading);
  });

  it.each([
    ['where somebody says it', 'en', 'After a week of storms, Ann Lee said, the harbour gate at Harlow was shut.'],
    ['where a quotation stands in it', 'en', 'After a week of storms, the “iron gate” at Harlow was shut for repairs.'],
    ['where it speaks of nobody named', 'en', 'After a week of storms, she shut the harbour gate for repairs.'],
    ['where nothing is parted', 'en', 'The harbour gate at Harlow was shut for repairs.'],
    ['of an item of a list', 'en', '- After a week of storms, the harbour gate at Harlow was shut.'],
  ])('is none %s (%s): %s', async (_, language, text) => {
    expect(await clauseOf(language, text)).toBeUndefined();
  });
});
