import { type Setting, settings } from './settings.js';

/** A config file that sets nothing: every setting commented out, with what it is and what holds without it. */
export const commentedConfig = (): string =>
  [
    '# What holds for every deck that is made in this folder and below. Take away the # before what you want to set.',
    '# An option of the command line goes before a variable of the environment, and that before this file;',
    '# briefdeck --print-config shows what holds. Paths start from the folder of this file.',
    ...settings.flatMap(commented),
    '',
  ].join('\n');

function commented({ key, option, variable, describe, choices, fallback = '', isOpposite }: Setting): string[] {
  // A word is a value; a phrase tells where the value comes from.
  const isValue = /^[a-z]*$/.test(fallback);
  const value = isOpposite ? 'true' : isValue ? fallback : '';
  return [
    '',
    `# ${isOpposite ? `false: ${describe}` : describe}${choices.length > 0 ? `: ${choices.join(', ')}` : ''}`,
    `# (--${option}, ${variable}${isValue ? '' : `; unless set: ${fallback}`})`,
    `#${key}: ${value}`.trimEnd(),
  ];
}
