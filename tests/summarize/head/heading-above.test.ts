import { describe, expect, it } from 'vitest';
import { annotated } from '../annotated.js';
import { headingAbove } from '../../../src/summarize/head/author/heading-above.js';
import type { Genre } from '../../../src/model/article.js';

const said = 'The smith has mended the chain of the gate and asks the board for the price of a new wheel.';
const text = [
  '# Minutes of the harbour board',
  '## Agenda',
  '### Roof of the shed',
  said,
  '## Reports of the crews',
  '### Pilots',
  said,
].join('\n\n');

/** What stands above a topic that is called so, in the section of this heading. */
const above = async (section: string, heading = section, genre: Genre = 'minutes'): Promise<string | undefined> => {
  const { annotation } = await annotated(text, 'en', genre);
  const { reading } = annotation;
  const place = reading.sections.findIndex(
    ({ heading: own }) => own !== undefined && reading.text.slice(own.start, own.end) === section,
  );
  return headingAbove(reading, place, heading);
};

describe('the heading above a heading', () => {
  it('is that of the part, or of the section where the topic is called otherwise', async () => {
    expect(await above('Pilots')).toBe('Reports of the crews');
    expect(await above('Pilots', 'Three demands of the crew')).toBe('Pilots');
  });

  it('is none that names a part of any document, stands above all, or is said already', async () => {
    expect(await above('Roof of the shed')).toBeUndefined();
    expect(await above('Reports of the crews')).toBeUndefined();
    expect(await above('Pilots', 'Reports of the crews: Pilots')).toBeUndefined();
  });

  it('is none in an act, whose articles have their numbers above them', async () => {
    expect(await above('Pilots', 'Pilots', 'legal')).toBe('Reports of the crews');
    const counted = text.replace('### Pilots', '### Article 3. Pilots');
    const { reading } = (await annotated(counted, 'en', 'legal')).annotation;
    expect(headingAbove(reading, reading.sections.length - 1, 'Pilots')).toBeUndefined();
  });

  it('is nobody: a name tells who says what stands below it', async () => {
    const named = text
      .replace('## Reports of the crews', '## Captain Ann Lee')
      .replace('### Pilots', '### Harbour master');
    const { reading } = (await annotated(named, 'en', 'report')).annotation;
    const place = reading.sections.findIndex(
      ({ heading }) => heading !== undefined && reading.text.slice(heading.start, heading.end) === 'Harbour master',
    );
    expect(place).toBeGreaterThan(0);
    expect(headingAbove(reading, place, 'Harbour master')).toBeUndefined();
  });
});
