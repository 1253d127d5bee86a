import { expect, it } from 'vitest';
import { endsAsRunningText } from '../../../src/summarize/annotate/structure/paragraph-ends.js';
import { annotated } from '../annotated.js';

it.each([
  ['The board meets on Monday at the ferry house.', true],
  ['The board meets on Monday at the ferry house (the old one). _', true],
  ['The board meets on Monday:', true],
  ['The board meets on Monday at the ferry house, and nine of its members come by boat', false],
])('whether "%s" ends as running text: %s', async (paragraph, ends) => {
  const { annotation } = await annotated(`# The ferry\n\n${paragraph}\n\nIt has nine members.`, 'en', 'news');
  expect(endsAsRunningText(annotation.reading, annotation.reading.sentences[0]?.block ?? -1)).toBe(ends);
});
