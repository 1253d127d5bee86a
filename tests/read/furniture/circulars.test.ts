import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const body =
  'Three barges have run into the pier at Harlow since March, and each of them carried no lamp although it was long after dark.';
const circular = (head: string): string =>
  [
    head,
    body,
    'You are hereby informed that no barge may leave the basin after dark.',
    'Ann B. Lee\nHARBOUR MASTER\nHARLOW',
    'Copy to: Lock keepers, Harlow\n    Wardens of the outer basin',
  ].join('\n\n');
const head = [
  'CITY OF TARN\nOFFICE OF THE HARBOUR MASTER\n\nP.O. Box 12 - 345, Harlow',
  'Ref: HM/CIRC/7                      3 May 2031',
  'TO: All skippers\n    Owners of barges, public and private',
  'RE: BARGES WITHOUT LAMPS',
].join('\n\n');

const kindsOf = async (text: string): Promise<string[]> => {
  const article = await readText(text);
  return article.furniture.map(({ kind, span }) => `${kind} ${article.text.slice(span.start, span.end)}`);
};

describe('a circular', () => {
  it('names whom it is sent to, who signs it, and who gets it besides', async () => {
    const kinds = await kindsOf(circular(head));
    expect(kinds).toEqual(
      expect.arrayContaining([
        'letterhead P.O. Box 12 - 345, Harlow',
        'addressee TO: All skippers',
        'addressee Owners of barges, public and private',
        'signature Ann B. Lee',
        'signature HARBOUR MASTER',
        'signature HARLOW',
        'recipients Wardens of the outer basin',
      ]),
    );
    expect((await readText(circular(head))).genre).toBe('letter');
  });

  it('is none where the head says who wrote a report, and when', async () => {
    const memo = head.replace('\n\nRE:', '\n\nFROM: Head of Harbours\n\nDATE: 3 May 2031\n\nRE:');
    expect((await kindsOf(circular(memo))).filter((kind) => kind.startsWith('addressee'))).toEqual([]);
  });
});

describe('who issued a paper', () => {
  it('is what its letterhead says last, with what that belongs to', async () => {
    expect((await readText(circular(head))).source.publisher).toBe('CITY OF TARN · OFFICE OF THE HARBOUR MASTER');
  });

  it('is told once where it stands twice', async () => {
    const twice = head.replace('\n\nP.O.', '\nOFFICE OF THE HARBOUR MASTER\n\nP.O.');
    expect((await readText(circular(twice))).source.publisher).toBe('CITY OF TARN · OFFICE OF THE HARBOUR MASTER');
    const alone = twice.replace('CITY OF TARN\n', '');
    expect((await readText(circular(alone))).source.publisher).toBe('OFFICE OF THE HARBOUR MASTER');
  });

  it('is one name where its place stands on the next line', async () => {
    const paper = [
      'BÁO CÁO\nKết quả sửa cầu trong quý I năm 2031 và nhiệm vụ trong quý II',
      [
        'ỦY BAN NHÂN DÂN                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'HUYỆN SƠN HÀ                                Độc lập - Tự do - Hạnh phúc',
        'Số: 14/BC-UBND                          Sơn Hà, ngày 3 tháng 5 năm 2031',
      ].join('\n'),
      'Kính gửi:\n- Thường trực HĐND huyện.',
      'Huyện đã sửa xong ba cây cầu gỗ ở các xã phía tây. Hai cây cầu còn lại được sửa trước mùa mưa.',
    ].join('\n\n');
    expect((await readText(paper, 'vi')).source.publisher).toBe('ỦY BAN NHÂN DÂN HUYỆN SƠN HÀ');
  });

  it.each([
    ['NORTHMOOR HOMES', 'NORTHMOOR HOMES'],
    ['PRESS RELEASE', undefined],
  ])('is the house whose name stands in capitals above all, and no kind of paper: %s', async (line, publisher) => {
    const letter = [
      line,
      'Calder House, 12 Tanyard Street, Harlow',
      '3 November 2031',
      'To all residents of Calder Court',
      'Dear resident',
      'Lift B, Calder Court',
      body,
      'Yours sincerely',
      'Ann Lee',
    ].join('\n\n');
    expect((await readText(letter, 'en', 'a.txt')).source.publisher).toBe(publisher);
  });

  it('is nobody where nothing above the text names an agency', async () => {
    expect((await readText(`# Barges without lamps\n\n${body}\n\nOFFICE OF THE HARBOUR MASTER`)).source.publisher).toBe(
      undefined,
    );
  });
});
