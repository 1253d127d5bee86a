import { z } from 'zod';
import { languageTagSchema } from '../../model/language-tag.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import { genres } from '../../model/genres.js';
import { checked } from '../../schema/checked.js';
import { readYaml } from '../../schema/read-yaml.js';
import { saysOutline } from './says-outline.js';

/** What the lines between `---` at the top of an outline say. */
export type FrontMatter = Omit<z.infer<typeof frontMatterSchema>, 'briefdeck'>;

/** A key that nothing stands behind is not said. */
const word = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value ?? undefined)
  .optional();

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

const block =
  /^\uFEFF?((?:[ \t]*\r?\n){0,9})---[ \t]*\r?\n((?:(?!---|\.\.\.)[^\n]*\n){0,500}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * Takes the front matter off an outline.
 *
 * @throws BriefdeckError of kind `input` that names line and column
 */
export function openOutline(text: string, file: string): Opened {
  const found = block.exec(text);
  const [whole = '', above = '', yaml = ''] = found ?? [];
  const firstLine = above.split('\n').length;
  if (found === null && saysOutline(text))
    throw new BriefdeckError('input', 'input.outline', 'The lines at the top have no end.', {
      hint: 'Put --- below them.',
      place: { file, line: 1, column: 1 },
    });
  if (found === null) return { front: {}, body: text, lineOf: () => undefined };
  // The dashes stand on a line of their own.
  const typed = '\n'.repeat(firstLine) + yaml.split('\n').map(inQuotes).join('\n');
  const front: FrontMatter & { briefdeck?: 'outline' | undefined } = readYaml(typed, file, form, (value) =>
    checked(frontMatterSchema, value ?? {}, {
      ...form,
      jsonSchema: () => z.toJSONSchema(frontMatterSchema, { target: 'draft-07', io: 'input' }),
    }),
  );
  delete front.briefdeck;
  for (const key of keys) if (front[key] === undefined) Reflect.deleteProperty(front, key);
  const lines = yaml.split('\n');
  return {
    front,
    body: whole.replace(/[^\n]/g, '') + text.slice(whole.length),
    lineOf: (key) => {
      const index = lines.findIndex((line) => line.startsWith(`${key}:`));
      return index < 0 ? undefined : firstLine + index + 1;
    },
  };
}

const keys = frontMatterSchema.omit({ briefdeck: true }).keyof().options;

/** A title may hold a colon, or begin with a sign that means something in YAML, where somebody typed it as it is. */
function inQuotes(line: string): string {
  const [, key, value = ''] = /^(\s*(?:- )?[a-z]+:[ \t]+)(?!["'[{#|>])(\S.*?)[ \t\r]*$/.exec(line) ?? [];
  return key !== undefined && /:(?:\s|$)|^[*&!%@`]/.test(value) ? key + JSON.stringify(value) : line;
}
