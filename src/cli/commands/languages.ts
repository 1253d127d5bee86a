import { describeLanguages, type LanguageDescription } from '../../language/describe.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { languageName } from '../options/language-name.js';
import { loadPacks } from '../language-pack.js';
import type { LanguagesArguments } from '../options/options.js';
import { tableText } from '../table-text.js';

/** Lists what can be done in each language that there is a pack for. */
export async function languages({ languagePack, json }: LanguagesArguments, io: Io): Promise<ExitCode> {
  const known = describeLanguages(await loadPacks(languagePack, io));
  await io.stdout.write(json ? `${JSON.stringify(known, null, 2)}\n` : listing(known));
  return exitCodes.done;
}

const listing = (known: readonly LanguageDescription[]): string => {
  const rows = known.map((language) => [
    language.tag,
    languageName(language.tag),
    language.name,
    ...abilities.map((ability) => (language[ability] ? 'yes' : 'no')),
  ]);
  return `${tableText([['TAG', 'LANGUAGE', 'NAME', ...abilities.map((ability) => ability.toUpperCase())], ...rows])}\n${rest}`;
};

const abilities = ['labels', 'series', 'figures', 'speakers', 'shortening'] as const;

const rest = `Any other language: labels in English, numbered lists, plain numbers; sentences stay whole.
A pack of your own: --language-pack FILE.yaml.
`;
