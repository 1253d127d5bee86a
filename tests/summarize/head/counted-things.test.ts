import { expect, it } from 'vitest';
import { groupsOf } from '../../../src/summarize/group/groups.js';
import { headingsFor } from '../../../src/summarize/head/headings-for.js';
import { annotated, candidatesIn } from '../annotated.js';

const listed = {
  en: '1. The gate closes at night from May on.\n2. The lamp on the pier burns until noon.\n3. The nets dry behind the wall in winter.',
  vi: '1. Cống ngoài đóng vào ban đêm từ tháng 5.\n2. Đèn trên cầu cảng sáng đến trưa mỗi ngày.\n3. Lưới được phơi sau tường đê trong mùa đông.',
};
const headingsOf = async (language: 'en' | 'vi', announcer: string): Promise<(string | undefined)[]> => {
  const known = await annotated(`# The harbour\n\n${announcer}\n\n${listed[language]}`, language);
  const groups = groupsOf(known.annotation, known.statements, candidatesIn(known), new Set());
  return groups
    .filter(({ series }) => series !== undefined)
    .flatMap((group) => headingsFor(known.annotation, group).map(({ heading }) => heading));
};

it('what is counted may head a list in place of whoever announces it', async () => {
  const english = await headingsOf(
    'en',
    'I will set out three things that the board owes the town, with dates for each:',
  );
  expect(english).toContain('Three things that the board owes the town');
  const vietnamese = await headingsOf('vi', 'Tôi xin nói rõ ba việc hội đồng làm, có ngày tháng để bà con kiểm tra:');
  expect(vietnamese).toContain('Ba việc hội đồng làm');
});

it('it does not where it counts others than the items, or says not of what', async () => {
  expect(
    await headingsOf('en', 'I will set out five things that the board owes the town, with dates for each:'),
  ).not.toContain('Five things that the board owes the town');
  expect(await headingsOf('en', 'I will set out three things, with dates for each:')).not.toContain('Three things');
});
