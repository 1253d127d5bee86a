import { describe, expect, it } from 'vitest';
import { annotated, candidatesIn } from '../annotated.js';

const told = async (...paragraphs: string[]): Promise<string> => {
  const text = await annotated(['# Robots for the harbour', ...paragraphs].join('\n\n'));
  return candidatesIn(text)
    .flatMap(({ sentences }) => sentences.map((at) => text.statements[at]?.text))
    .join(' | ');
};

describe('a sentence that stands alone elsewhere, word for word', () => {
  const caption = 'Workers look at a robot on the quay of Tarn.';
  const matter = 'The harbour bought two robots for the inspection of its walls in spring.';

  it('is the caption of a picture, and is not told', async () => {
    const lines = await told(`${caption} ${matter}`, 'The robots cost the town four million crowns.', caption);
    expect(lines).not.toContain('Workers look');
    expect(lines).toContain('bought two robots');
  });

  it('is told where it stands once', async () => {
    expect(await told(`${caption} ${matter}`, 'The robots cost the town four million crowns.')).toContain(
      'Workers look',
    );
  });
});
