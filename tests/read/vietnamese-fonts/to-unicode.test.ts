import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { isVietnameseSyllable } from '../../../src/read/charset/vietnamese-syllable.js';
import { fontText } from '../../../src/read/vietnamese-fonts/to-unicode.js';
import { paragraph, wordFile } from '../word/word-file.js';

const converted = (text: string): string => fontText(text).toUnicode(text);

describe('syllables', () => {
  it.each(
    'Nguyễn nghiêng quyết giêng gìn thuở khuya loét xoong quốc huỳnh rượu khuỷu ngoằn yêu y đường ưu oản hoà hòa tuần kỹ'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each('resume résumé naïve über señor cătl ngập̀ bàt thằch string µm wow 43'.split(' '))('%s is none', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe('text for old fonts', () => {
  it.each([
    [
      'TCVN3',
      'Céng hoµ x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc.',
      'Cộng hoà xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc.',
    ],
    [
      'TCVN3 in capitals',
      'CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM, theo c«ng v¨n',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM, theo công văn',
    ],
    [
      'VNI',
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc.',
      'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc.',
    ],
    ['VNI in capitals', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ])('is converted from %s', (_, written, expected) => {
    expect(converted(written)).toBe(expected);
    expect(fontText(written).diagnostics).toMatchObject([{ code: 'read.old-vietnamese', severity: 'info' }]);
  });

  it.each([
    ['Vietnamese in Unicode', 'Cộng hoà xã hội chủ nghĩa Việt Nam có bà và cô là người đã ở đó từ lâu.'],
    ['French', 'Le café où l’été a été fêté à Málaga, près de la forêt où naïve Zoë a reçu ça.'],
    ['Portuguese', 'A decisão não foi fácil; as crianças e os irmãos estão à espera de informações.'],
    ['German', 'Über die Brücke führen größere Züge; die Straße wird für Jahre gesperrt, hört man.'],
    ['Swedish', 'Från början är båten på väg över sjön, och många får vänta på nästa tåg hem.'],
    ['micrometres', 'Dust of 5 µm, 10 µm and 43 µm was found in the air of the town; µm are small.'],
    ['signs', 'The Board® and the Council© met at 20 °C; «they» paid ½ of §5 and ±3.'],
  ])('is not %s', (_, text) => {
    expect(converted(text)).toBe(text);
    expect(fontText(text).diagnostics).toEqual([]);
  });

  it('is left as it is, and told, where much of it becomes no Vietnamese', () => {
    const mixed = `Céng hoµ x· héi chñ nghÜa ViÖt Nam résumé señor über père`;
    expect(converted(mixed)).toBe(mixed);
    expect(fontText(mixed).diagnostics).toMatchObject([{ code: 'read.old-vietnamese-doubted', severity: 'warning' }]);
    expect(fontText(mixed, 'tcvn3').toUnicode(mixed)).toContain('Cộng hoà xã hội');
  });

  it('is converted in documents, where it stands as western letters', async () => {
    const body = paragraph('Céng hoµ x· héi chñ nghÜa ViÖt Nam th«ng b¸o ch\u00ad\u00acng tr×nh cña Héi ®ång.');
    const { value, diagnostics } = await read({ bytes: wordFile(body), name: 'a.docx' });
    expect(value.text).toContain('Cộng hoà xã hội chủ nghĩa Việt Nam thông báo chương trình');
    expect(value.language).toBe('vi');
    expect(diagnostics).toMatchObject([{ code: 'read.old-vietnamese' }]);
  });

  it('keeps the letter that is a soft hyphen elsewhere, and is in capitals where its font draws them', async () => {
    const run = (text: string, font: string): string =>
      `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const title = `<w:p>${run('B¸o c¸o söa chî', '.VnTimeH')}</w:p>`;
    const hyphen = '<w:r><w:softHyphen/></w:r>';
    const line = ['Ch', '¬ng tr×nh cña Héi ®ång ®', 'îc göi cho x· tr', 'íc th¸ng t¸m, kÌm biªn b¶n häp.'];
    const body = `<w:p>${line.map((piece) => run(piece, '.VnTime')).join(hyphen)}</w:p>`;
    const { value } = await read({ bytes: wordFile(`${title}${body}`), name: 'a.docx' });
    expect(value.text).toBe(
      'BÁO CÁO SỬA CHỢ\n\nChương trình của Hội đồng được gửi cho xã trước tháng tám, kèm biên bản họp.',
    );
  });

  it('leaves names among words in small letters as they are', () => {
    expect(converted('Bµ Hµ vµ UBND x· häp víi «ng L©m ë Hµ Nam.')).toBe('Bà Hà và UBND xã họp với ông Lâm ở Hà Nam.');
  });
});
