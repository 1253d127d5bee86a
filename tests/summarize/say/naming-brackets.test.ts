import { expect, it } from 'vitest';
import { briefingFrom, pointTexts } from '../briefing-from.js';

it.each([
  ['en', 'The Tarn Bay Ferry Company (hereinafter “the Company”) sails to Harlow nine times a day from the new pier.'],
  ['vi', 'Công ty cổ phần Đò ngang Bến Tràm (sau đây gọi là "Bến Tràm") chạy chín chuyến mỗi ngày từ cầu cảng mới.'],
])('what a paper calls something from there on is on no slide (%s)', async (language, first) => {
  const second =
    language === 'en'
      ? 'Tickets are sold at the landing (until 6 p.m.), on board and in the shop beside the church of the town.'
      : 'Vé được bán tại bến (đến 18 giờ), trên đò và ở cửa hàng cạnh đình làng từ đầu tháng này.';
  const { briefing, errors } = await briefingFrom([first, second].join('\n\n'), language);
  expect(errors).toEqual([]);
  const said = pointTexts(briefing).join('\n');
  expect(said).not.toMatch(/hereinafter|sau đây/u);
  expect(said).toMatch(/Company sails|Bến Tràm chạy/u);
  expect(said).toMatch(/\((?:until|đến)/u);
});

it('a note on what is not printed is on no slide, in a list as well', async () => {
  const text = [
    'Harlow Ferry By-Law, 2031',
    'The rules of the ferry are these:',
    '- The ferry sails on the lines of Annex I (not reproduced here).\n- Nobody boards after the bell has rung twice.\n- The crew counts those who board, and those who leave.',
  ].join('\n\n');
  const { briefing, errors } = await briefingFrom(text, 'en');
  expect(errors).toEqual([]);
  expect(JSON.stringify(briefing.topics)).toContain('lines of Annex I"');
});

it('an abbreviation that stands there for a name is told with it', async () => {
  const text =
    'The Tarn Bay Ferry Company (hereinafter TBFC) sails to Harlow nine times a day.\n\nTickets of TBFC are sold at the landing, on board and in the shop beside the church of the town.';
  expect(pointTexts((await briefingFrom(text, 'en')).briefing).join('\n')).toContain('(hereinafter TBFC)');
});
