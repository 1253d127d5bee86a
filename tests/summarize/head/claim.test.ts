import { describe, expect, it } from 'vitest';
import { claimHeading } from '../../../src/summarize/head/claim.js';
import { annotated } from '../annotated.js';

const claimOf = async (text: string, language = 'en') => {
  const { annotation, statements } = await annotated(`# T\n\n${text}`, language);
  return claimHeading(annotation, statements);
};

describe('a short claim', () => {
  it.each([
    [
      'en',
      'The salt marsh behind the quays will dry out by summer. Birds will leave the salt marsh behind the quays for the north.',
      'The salt marsh behind the quays will dry out by summer',
    ],
    [
      'vi',
      'Đầm nước mặn ở Vàm Láng sẽ cạn vào mùa hè. Chim của đầm nước mặn ở Vàm Láng sẽ bay lên phía bắc.',
      'Đầm nước mặn ở Vàm Láng sẽ cạn vào mùa hè',
    ],
  ])('heads what bears on it, and is not shown again (%s)', async (language, text, heading) => {
    const found = await claimOf(text, language);
    expect(found?.heading).toBe(heading);
    expect(found?.spent?.text).toBe(heading);
    expect(found?.headingEvidence).toHaveLength(1);
  });

  it('heads nothing that is only its neighbour', async () => {
    expect(
      await claimOf(
        'The salt marsh behind the quays will dry out by summer. Schools will teach pupils to read tables.',
      ),
    ).toBeUndefined();
  });

  it.each([
    ['what somebody says', 'Daniel Pryce said that the marsh will dry out. The marsh will lose its birds.'],
    ['a quotation', '“The marsh will dry out by summer,” Daniel Pryce said. The marsh will lose its birds.'],
    ['a question', 'Will the marsh dry out? Who will pay for the marsh?'],
    [
      'what is too long for a title',
      `The marsh behind the quays, ${'which is wet, '.repeat(8)}will dry out by the summer. The marsh will ${'lose its birds and '.repeat(8)}die.`,
    ],
  ])('is never %s', async (_, text) => {
    expect(await claimOf(text)).toBeUndefined();
  });

  it('is not what the next one leans on', async () => {
    const found = await claimOf('The bank lends the town six million.\n\nIt asks for no interest on the six million.');
    expect(found?.heading).not.toBe('It asks for no interest on the six million');
  });
});
