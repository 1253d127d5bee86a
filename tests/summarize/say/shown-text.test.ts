import { expect, it } from 'vitest';
import { shownText } from '../../../src/summarize/say/shown-text.js';

/** Of a text, from the first of some words to the end of the last. */
const shown = (text: string, ...parts: readonly string[]): string =>
  shownText(
    text,
    parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
  );

const [first, last] = ['The north gate is old.', 'The other two hold”, she said'];

it('opens no quotation that its paragraph opens nowhere', () => {
  expect(shown(`Mara Holt sees to the gates. ${first} ${last}.`, first, last)).toBe(
    'The north gate is old. The other two hold, she said',
  );
});

it('opens one that a sentence before has opened, and not closed', () => {
  expect(shown(`“Look at the gates. ${first} ${last}.`, first, last)).toBe(
    '“The north gate is old. The other two hold”, she said',
  );
  expect(shown(`“Look” at the gates. ${first} ${last}.`, first, last)).not.toContain('“');
});

it('a quotation ends without a stop, as other lines do', () => {
  const said = '“The north gate is old. The other two hold.”';
  expect(shown(`${said} She left.`, said)).toBe('“The north gate is old. The other two hold”');
  for (const kept of ['“The gate shuts at 5 a.m.”', '“The gate shuts …”', '“Does the gate hold?”'])
    expect(shown(`${kept} She left.`, kept)).toBe(kept);
});
