import { expect, it } from 'vitest';
import { withoutFencedCode } from '../../../../src/read/outline/typed/code-fences.js';
import { readText } from '../read-text.js';

it('leaves out what stands between fences', () => {
  expect(withoutFencedCode('One.\n```sh\ngit status\n\nOn branch main\n```\nTwo.\n')).toBe('One.\nTwo.\n');
  expect(withoutFencedCode('One.\n\n    ```\n    a: 1\n    ```\n\nTwo.')).toBe('One.\n\n\nTwo.');
});

it('keeps all behind a fence that is never closed, and fences inside a line', () => {
  const open = 'One.\n```sh\ngit status\nTwo.';
  expect(withoutFencedCode(open)).toBe(open);
  expect(withoutFencedCode('Write ``` above it and ``` below.')).toBe('Write ``` above it and ``` below.');
});

it('makes no heading and no voice of code in a plain text', async () => {
  const article = await readText(
    'How we keep secrets\n\nThe hook looks at each file before it is stored, and says what it has found in it.\n\n```sh\ngit commit\n\nFound Secrets: 2\n\n    - Content:\n```\n\nNothing is stored until somebody has looked at it.',
  );
  expect(article.text).not.toContain('Found Secrets');
  expect(article.sections.map(({ heading }) => heading)).toEqual([undefined]);
});
