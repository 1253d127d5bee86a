import { families } from './families.js';
import type { Example, ReadFamily } from './family.js';

/** The page with its rules written anew; the rest of it is for people to write. */
export const withRules = (page: string): string =>
  page.replace(
    /(?<=<!-- npm run rules -->\n)[^]*?(?=<!-- end -->)/,
    () => `\n${families.map(familyText).join('\n')}\n`,
  );

const familyText = ({ title, about, names, examples }: ReadFamily): string =>
  [
    `## ${title}\n\n${about}\n`,
    ...names.map((name) => {
      const { says = '', matches = [], others = [] } = examples[name] ?? {};
      return `### \`${name}\`\n\n${says}\n\n${[...matches.map(exampleLine), ...others.map(otherLine)].join('\n')}\n`;
    }),
  ].join('\n');

const exampleLine = ([language, text, found]: Example): string => `- ${language}: “${text}” → ${foundText(found)}`;

const otherLine = ([language, text, found]: Example): string =>
  `- not in ${language}: “${text}”${found === '' ? '' : ` (${foundText(found)})`}`;

const foundText = (found: string): string => (found === '' ? 'nothing' : `\`${found}\``);
