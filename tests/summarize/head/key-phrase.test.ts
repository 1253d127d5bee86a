import { expect, it } from 'vitest';
import { keyPhraseHeadings } from '../../../src/summarize/head/key-phrase.js';
import { annotated } from '../annotated.js';

const headings = async (title: string, text: string, language: string, part = text): Promise<string[]> => {
  const { annotation, statements } = await annotated(`# ${title}\n\n${text}`, language);
  const own = statements.filter(({ text: shown }) => part.includes(shown));
  return keyPhraseHeadings(annotation, own).map(({ heading }) => heading.toLowerCase());
};

const about = {
  en: 'The council will build a salt marsh behind the wall. Birds will find the salt marsh in spring. Nobody will walk on the salt marsh again.',
  vi: 'Đê chắn sóng sẽ được xây ở cửa sông. Mỗi năm đê chắn sóng phải được gia cố. Từ tháng Ba đê chắn sóng do huyện giữ.',
};

it('a phrase that most of what is shown holds names it', async () => {
  expect(await headings('A plan for the coast', about.en, 'en')).toContain('salt marsh');
  expect(await headings('Kế hoạch mùa khô', about.vi, 'vi')).toContain('đê chắn sóng');
});

it('none is what the title says already, or what few lines hold', async () => {
  expect(await headings('A salt marsh for the coast', about.en, 'en')).not.toContain('salt marsh');
  const more = 'The town pays for pumps. Schools teach pupils to read tide tables. Boats will wait outside the wall.';
  expect(await headings('A plan', `${about.en}\n\n${more}`, 'en', more)).not.toContain('salt marsh');
});

it('none is somebody’s name', async () => {
  const text =
    'The plan was drawn by Daniel Pryce last year. Many will thank Daniel Pryce for it. The town has asked Daniel Pryce for more.';
  expect(await headings('A plan for the coast', text, 'en')).not.toContain('daniel pryce');
});
