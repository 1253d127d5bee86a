import { BriefdeckError } from '../diagnostics/error.js';
import type { LanguagePack } from '../language/index.js';
import { decodeText } from '../read/bytes/decode.js';
import { checked } from '../schema/checked.js';
import { FileFault } from '../schema/file-fault.js';
import { readYamlFile } from '../schema/yaml-file.js';
import { inCurrentVersion } from './current-version.js';
import type { Source } from '../model/briefing.js';
import type { FrontMatter } from './outline/front-matter.js';
import { readOutline } from './outline/read-outline.js';
import { writtenTopic } from './outline/written-topic.js';
import { writtenBriefingSchema, type WrittenBriefing } from './written/written-briefing.js';
import { writtenJsonSchema } from './written/written-json-schema.js';
import { isRecord } from '../schema/is-record.js';

/** A Briefing that a person wrote or changed, as a file. */
export interface BriefingFile {
  readonly language: string | undefined;
  /** Where it says that the article is. */
  readonly source: string | undefined;
  /** What it says that lays it out. */
  readonly template: string | undefined;
  /** What it says in a language: labels and kinds depend on it. */
  readonly inLanguage: (pack: LanguagePack) => WrittenBriefing;
  /** The error to tell of something wrong in it, where it stands. */
  readonly faultAt: (where: FaultPlace, message: string, hint: string) => BriefdeckError;
}

/** A key of the file, or of one of its topics, counted from 0. */
export interface FaultPlace {
  readonly topic?: number;
  readonly key: 'source' | 'template' | 'layout' | 'date';
}

/**
 * Reads a Briefing that a person wrote as Markdown, or as YAML or JSON.
 *
 * @param name what to call the file in errors
 * @throws BriefdeckError of kind `input` that names line and column: `input.outline`, `input.briefing`, `input.briefing-syntax`
 */
export const readBriefingFile = async (bytes: Uint8Array, name: string, isMarkdown: boolean): Promise<BriefingFile> =>
  isMarkdown ? outlineFile(decodeText(bytes, name), name) : yamlFile(decodeText(bytes, name), name);

async function outlineFile(text: string, file: string): Promise<BriefingFile> {
  const { front, topics, lineOf } = await readOutline(text, file);
  const { language, source, template } = front;
  return {
    language,
    source,
    template,
    inLanguage: (pack) => {
      const written = inSections(topics.map((topic) => writtenTopic(topic, pack, file)));
      // Sections that a person names are there to be seen.
      const isParted = written.some(({ section }) => section !== undefined);
      const { sources, ...rest } = front;
      return {
        ...rest,
        ...(sources === undefined ? {} : { sources: sources.map(sourceOf) }),
        ...(isParted ? { dividers: true } : {}),
        topics: written,
      };
    },
    faultAt: ({ topic, key }, message, hint) =>
      new BriefdeckError('input', 'input.outline', message, {
        hint,
        place: {
          file,
          ...(topics[topic ?? -1]?.place ?? { line: (key === 'layout' ? undefined : lineOf(key)) ?? 1, column: 1 }),
        },
      }),
  };
}

/** A source whose text is not at hand: no line is held against it. */
const sourceOf = (said: NonNullable<FrontMatter['sources']>[number], index: number): Source => {
  const { name, publisher, title, uri } = said;
  return {
    ...said,
    id: index === 0 ? 'article' : `article-${index + 1}`,
    name: name ?? title ?? publisher ?? uri ?? '',
    sha256: '',
  };
};

/** A section goes on until another opens. */
function inSections<T extends { readonly section?: string | undefined }>(topics: readonly T[]): T[] {
  let open: string | undefined;
  return topics.map((topic) => {
    open = topic.section ?? open;
    return open === undefined ? topic : { ...topic, section: open };
  });
}

const form = { name: 'a briefing', kind: 'input', code: 'input.briefing' } as const;

function yamlFile(text: string, file: string): BriefingFile {
  const read = readYamlFile(text, file, form);
  const written = writtenOf(read.value, read.located);
  const { language, source, template } = written;
  return {
    language,
    source,
    template,
    inLanguage: () => written,
    faultAt: ({ topic, key }, message, hint) =>
      read.located(new FileFault(form, topic === undefined ? [key] : ['topics', topic, key], message, { hint })),
  };
}

function writtenOf(value: unknown, located: (fault: FileFault) => BriefdeckError): WrittenBriefing {
  try {
    return checked(writtenBriefingSchema, withPlainLines(inCurrentVersion(value, form)), {
      ...form,
      jsonSchema: writtenJsonSchema,
    });
  } catch (fault) {
    throw fault instanceof FileFault ? located(fault) : fault;
  }
}

/** A line may be written as its text alone; points stand in topics and in points. */
function withPlainLines(value: unknown): unknown {
  if (!isRecord(value) || !Array.isArray(value['topics'])) return value;
  return { ...value, topics: value['topics'].map((topic: unknown) => withLines(topic, 'points')) };
}

function withLines(value: unknown, key: 'points' | 'children'): unknown {
  if (!isRecord(value) || !Array.isArray(value[key])) return value;
  return {
    ...value,
    [key]: value[key].map((line: unknown) =>
      withLines(typeof line === 'string' || typeof line === 'number' ? { text: String(line) } : line, 'children'),
    ),
  };
}
