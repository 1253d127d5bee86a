import { z } from 'zod';
import { languageTagSchema } from '../../model/language-tag.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import { genres } from '../../model/genres.js';
import { checked } from '../../schema/checked.js';
import { readYaml } from '../../schema/read-yaml.js';
import { saysOutline } from './says-outline.js';

/** What the lines between `---` at the top of an outline say. */
export type FrontMatter = Omit<z.infer<typeof frontMatterSchema>, 'briefdeck'>;

const word = z.union([z.string(), z.number().transform(String)]).optional();

/** What an outline says of a source whose text it does not name: what slides show of it. */
const outlineSourceSchema = z.strictObject({
  name: word,
  publisher: word,
  title: word,
  author: word,
  contact: word,
  uri: word,
  published: word,
  language: word.pipe(languageTagSchema.optional()),
});

const frontMatterSchema = z.strictObject({
  briefdeck: z.literal('outline').optional(),
  title: word,
  subtitle: word,
  date: word,
  presenter: word,
  organisation: word,
  marking: word,
  language: word.pipe(languageTagSchema.optional()),
  genre: z.enum(genres).optional(),
  template: word,
  source: word,
  sources: z.array(outlineSourceSchema).min(1).optional(),
});

const form = { name: 'the lines at the top of an outline', kind: 'input', code: 'input.outline' } as const;

/** The front matter of an outline, and its text with those lines left empty, so that all others keep their numbers. */
export interface Opened {
  readonly front: FrontMatter;
  readonly body: string;
  /** Line of each key, from 1. */
  readonly lineOf: (key: keyof FrontMatter) => number | undefined;
}

const block = /^\uFEFF?---[ \t]*\r?\n((?:(?!---|\.\.\.)[^\n]*\n){0,500}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * Takes the front matter off an outline.
 *
 * @throws BriefdeckError of kind `input` that names line and column
 */
export function openOutline(text: string, file: string): Opened {
  const found = block.exec(text);
  const yaml = found?.[1] ?? '';
  if (found === null && saysOutline(text))
    throw new BriefdeckError('input', 'input.outline', 'The lines at the top have no end.', {
      hint: 'Put --- below them.',
      place: { file, line: 1, column: 1 },
    });
  if (found === null) return { front: {}, body: text, lineOf: () => undefined };
  // The first line is that of the dashes.
  const front: FrontMatter & { briefdeck?: 'outline' | undefined } = readYaml(`\n${yaml}`, file, form, (value) =>
    checked(frontMatterSchema, value ?? {}, {
      ...form,
      jsonSchema: () => z.toJSONSchema(frontMatterSchema, { target: 'draft-07', io: 'input' }),
    }),
  );
  delete front.briefdeck;
  const lines = yaml.split('\n');
  return {
    front,
    body: found[0].replace(/[^\n]/g, '') + text.slice(found[0].length),
    lineOf: (key) => {
      const index = lines.findIndex((line) => line.startsWith(`${key}:`));
      return index < 0 ? undefined : index + 2;
    },
  };
}
