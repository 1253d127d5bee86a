import { codeGroups, type Entry } from '../../src/check/catalogue/index.js';

/** The part of `docs/reference/check.md` that tells every code. */
export const codesText = (): string =>
  codeGroups
    .map(({ title, codes }) => `## ${title}\n\n${Object.entries<Entry>(codes).map(codeText).join('\n\n')}\n`)
    .join('\n');

const codeText = ([code, { severity, finds, example, mend }]: [string, Entry]): string =>
  [
    `### \`check.${code}\` (${severity})`,
    finds,
    `For example: ${example}`,
    ...(severity === 'info' ? [] : [mend]),
  ].join('\n\n');

/** The page with its codes written anew; the rest of it is for people to write. */
export const withCodes = (page: string): string =>
  page.replace(/(?<=<!-- npm run codes -->\n)[^]*?(?=<!-- end -->)/, () => `\n${codesText()}\n`);
