import { expect, it } from 'vitest';
import { annotated } from '../annotated.js';

it.each(['->', '=>', '→', '➔'])('a sentence begins behind the arrow that leads to it: %s', async (arrow) => {
  const said = 'But the form has to be at the harbour office by the end of May.';
  const { annotation } = await annotated(`# Moorings\n\nA mooring costs nothing in winter.\n\n${arrow} ${said}`);
  const { sentences, text } = annotation.reading;
  expect(sentences.map(({ start, end }) => text.slice(start, end)).at(-1)).toBe(said);
});
