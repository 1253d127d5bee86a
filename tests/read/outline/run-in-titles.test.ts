import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from './read-text.js';

const opening =
  'The harbour has kept its books for two hundred years, and nobody has read them from end to end until now.';
const rest = 'nobody on the quay wrote down how many boats had come in, and so the harbour lost its fees for years.';

const headingsOf = async (...paragraphs: readonly string[]): Promise<string[]> =>
  sectionsOf(await readText([opening, ...paragraphs].join('\n\n')))
    .slice(1)
    .map((section) => section.replace(/^.* \| /u, ''));

describe('a title that was run into its paragraph', () => {
  it.each([
    ['The Work of the Harbour Pilots', `In the first years ${rest}`],
    ['Fees for Boats and the New Quay', `Today, as before, ${rest}`],
    ['The Perils of Pilotage', `As I have said to the board, ${rest}`],
    ['Striking Marks of the New Quay', `A truism of the trade is that ${rest}`],
    ['Fees for Boats', `At our March meeting ${rest}`],
    ['Our Year with Form 21', `However careful they were, ${rest}`],
    ['Fees between the Old Quay and the Lock', `The pilots say that ${rest}`],
    ['Boats and the Lock', `Second, the boats were small, and ${rest}`],
    ['Ice and the Price of Coal', `Let's start with the coal, of which ${rest}`],
    ['The Duties of the Harbour', `So how does the ice come into it, of which ${rest}`],
    ['Ready for the Spring Tide', `First I want to say that ${rest}`],
    ['What the Pilots Have Done', `Trade has grown since then, although ${rest}`],
  ])('%s | %s', async (title, text) => {
    expect(await headingsOf(`Fees for Boats and Quays When ice closes the river, ${rest}`, `${title} ${text}`)).toEqual(
      ['Fees for Boats and Quays', title],
    );
  });

  it('is one where it stands alone, if its words are those of the text', async () => {
    const text = `The pilots asked for fees that year. Although ${rest}`;
    expect(await headingsOf(`Fees of the Pilots When ice closes the river, ${rest}`, text)).toEqual([
      'Fees of the Pilots',
    ]);
    expect(await headingsOf(`Mara Holt Quarry When ice closes the river, ${rest}`, text)).toEqual([]);
  });

  it.each([
    `Harbour Board Chair Mara Holt said in March that ${rest}`,
    `In the United States, the rules are others, and ${rest}`,
    `The Bank of the North Quay has paid for it, although ${rest}`,
    `The U.S. Harbour Design Rules are the U.S. answer to it, although ${rest}`,
    `The Harbour Rules Annex A lists the fees of the boats, although ${rest}`,
    `Mara Holt, In the Harbour, tells of it, and ${rest}`,
  ])('is none in %s', async (text) => {
    expect(await headingsOf(text, text.replace('it', 'that'))).toEqual([]);
  });
});
