import { buildOptions, outlineOptions } from '../../../src/cli/options/tables/build-options.js';
import { commandNames } from '../../../src/cli/options/tables/commands.js';
import { commonOptions } from '../../../src/cli/options/tables/common-options.js';
import { checkOptions } from '../../../src/cli/options/tables/deck-options.js';
import { templateActions, templateOptions } from '../../../src/cli/options/tables/template-options.js';
import type { Random } from '../random.js';
import { oddNumber, oddText } from './interesting.js';

/** A command line as a JSON array of words: commands, options and values in any order. */
export function oddArguments(_: Uint8Array, random: Random): Uint8Array {
  const words = Array.from({ length: 1 + random.below(6) }, () => wordsOf(random)).flat();
  return Buffer.from(JSON.stringify(words.map((word) => word.replaceAll('\0', ''))));
}

const options = Object.entries({
  ...commonOptions,
  ...buildOptions,
  ...outlineOptions,
  ...checkOptions,
  ...(Object.assign({}, ...Object.values(templateOptions)) as typeof commonOptions),
});
const files = ['a.txt', 'corp.pptx', '-', 'a.pptx', '.', 'no-such-file', '/dev/null', '-dash.txt', '--'];

function wordsOf(random: Random): string[] {
  switch (random.below(6)) {
    case 0:
      return [random.pick(commandNames)];
    case 1:
      return ['template', random.pick(templateActions)];
    case 2:
    case 3: {
      const [name, { choices = [], type }] = random.pick(options);
      if (type === 'boolean' && random.chance(0.8)) return [`--${name}`];
      const value = random.chance(0.4) && choices.length > 0 ? String(random.pick(choices)) : valueOf(random);
      return random.chance(0.5) ? [`--${name}`, value] : [`--${name}=${value}`];
    }
    case 4:
      return [random.pick(['-o', '-t', '-h', '-V', '-x', '-ot', '---', '--no-', '--print-config'])];
    default:
      return [random.pick(files)];
  }
}

const valueOf = (random: Random): string =>
  random.chance(0.4) ? random.pick(files) : random.chance(0.5) ? oddNumber(random) : oddText(random);
