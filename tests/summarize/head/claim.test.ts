import { describe, expect, it } from 'vitest';
import { claimHeading } from '../../../src/summarize/head/title/claim.js';
import { annotated } from '../annotated.js';

/** The first sentence of a text as a title. */
const claimOf = async (text: string, language = 'en') => {
  const { annotation, statements } = await annotated(`# T\n\n${text}`, language);
  const [first] = statements;
  return first === undefined ? expect.fail('there is no sentence') : claimHeading(first, annotation);
};

describe('a short claim', () => {
  it.each([
    ['en', 'The salt marsh behind the quays will dry out by summer.'],
    ['vi', 'Đầm nước mặn ở Vàm Láng sẽ cạn vào mùa hè.'],
  ])('is a title, whole (%s)', async (language, text) => {
    const found = await claimOf(text, language);
    expect(found?.heading).toBe(text.slice(0, -1));
    expect(found?.headingEvidence).toHaveLength(1);
  });

  it.each([
    ['a quotation', 'en', '“The marsh will dry out by summer,” Daniel Pryce said.'],
    ['a question', 'en', 'Will the marsh dry out?'],
    ['what is too long for a title', 'en', `The marsh behind the quays, ${'which is wet, '.repeat(8)}will dry out.`],
    ['what somebody says of themselves', 'en', 'The marsh will cost my father his farm by summer.'],
    ['what speaks of somebody who is not named', 'en', 'The marsh will cost her the farm and she will sell it.'],
    ['what speaks of somebody who is not named', 'vi', 'Sau khi trộm máy bơm, hắn đã bỏ trốn khỏi xã.'],
    ['what goes on from a sentence before', 'vi', 'Đồng thời hợp tác xã sẽ lắp ba trạm bơm mới.'],
    ['a time without a day', 'en', 'Previously, the town council paid for the pumps.'],
    ['what has no subject', 'vi', 'Là trạm bơm lớn nhất của huyện từ năm 2020.'],
    ['what only denies', 'vi', 'Không có trạm bơm nào của xã bị hỏng trong mùa khô.'],
  ])('is never %s (%s)', async (_, language, text) => {
    expect(await claimOf(text, language)).toBeUndefined();
  });

  it('may speak of somebody whom it names', async () => {
    expect(await claimOf('The council thanks Ann Lee for her work at the port.')).toBeDefined();
  });
});
