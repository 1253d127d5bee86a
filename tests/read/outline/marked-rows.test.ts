import { expect, it } from 'vitest';
import { outline } from '../outline.js';

const table = (sign: string): string =>
  ['The harbour board met on Monday.', '', `${sign} | Close the gate at six.`, `${sign} | Call the pilot boat.`].join(
    '\n',
  );

it.each(['-', '•', '▪', '●', '■', '➢', '*'])('reads rows that a %s opens as a list', (sign) => {
  expect(outline(table(sign))).toContain(`list ${sign}|Close the gate at six. ${sign}|Call the pilot boat.`);
});

it.each(['✓', '+', '—', 'x', '1'])('leaves a column of %s to the table', (sign) => {
  expect(outline(table(sign)).join('\n')).not.toMatch(/^list /m);
});

it('leaves a single row, which may be anything, and rows of more cells', () => {
  expect(outline('The harbour board met.\n\n• | Close the gate at six.').join('\n')).not.toMatch(/^list /m);
  expect(outline('The board met.\n\n• | Close the gate. | Ann\n• | Call the boat. | Bo').join('\n')).not.toMatch(
    /^list /m,
  );
});
