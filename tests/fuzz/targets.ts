import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writePackage } from '../../src/opc/write.js';
import { runIn } from '../cli/fake-io.js';
import { foreignPackage, usualMaster } from '../template/foreign-package.js';
import { mutateArchive } from './mutate/archive.js';
import { oddArguments } from './mutate/arguments.js';
import { mutateBytes } from './mutate/bytes.js';
import { mutateMarkup } from './mutate/markup.js';
import { mutatePdf } from './mutate/pdf.js';
import { mutateTokens } from './mutate/tokens.js';
import { mutateJson, mutateYaml } from './mutate/tree.js';
import type { Random } from './random.js';

/** One thing that briefdeck is given, and how it is made odd. */
export interface Target {
  /** The name of the file that is made odd; the ending tells its format. */
  readonly file: string;
  /** Sound files to begin from. */
  readonly seeds: () => Promise<readonly Uint8Array[]>;
  readonly mutate: (bytes: Uint8Array, random: Random) => Uint8Array;
  /** Command lines, one of which is run. */
  readonly commands: readonly (readonly string[])[];
  /** What else lies in the folder. */
  readonly beside?: () => Promise<Readonly<Record<string, Uint8Array>>>;
}

export const targetNames = [
  'txt',
  'md',
  'html',
  'mhtml',
  'eml',
  'docx',
  'odt',
  'rtf',
  'pdf',
  'template',
  'theme',
  'map',
  'config',
  'pack',
  'briefing',
  'briefing-json',
  'deck',
  'arguments',
] as const;

export type TargetName = (typeof targetNames)[number];

// Bundled, this file does not lie where it is written.
const project = process.cwd();
const fixture = (name: string): Uint8Array => readFileSync(join(project, 'tests/fixtures', name));
const article = readFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt'));
const templateFile = (): Uint8Array => writePackage(foreignPackage(usualMaster));

const asText =
  (change: (text: string, random: Random) => string) =>
  (bytes: Uint8Array, random: Random): Uint8Array =>
    random.chance(0.1) ? mutateBytes(bytes, random) : Buffer.from(change(Buffer.from(bytes).toString(), random));
const tokens = (token: RegExp) => asText((text, random) => mutateTokens(text, token, random));

const articleFrom = (
  extension: string,
  files: readonly string[],
  mutate: Target['mutate'],
): Pick<Target, 'file' | 'seeds' | 'mutate' | 'commands'> => ({
  file: `a.${extension}`,
  seeds: () => Promise.resolve(files.map(fixture)),
  mutate,
  // What is odd about a file is met by its reader. All that follows takes three times as long, and sees an article of any format.
  commands: [
    ...Array.from({ length: 9 }, () => [`a.${extension}`, '--emit', 'article']),
    ['outline', `a.${extension}`],
    ['outline', `a.${extension}`, '--format', 'json'],
    [`a.${extension}`, '-t', 'corp.pptx', '-o', 'a.pptx'],
  ],
});

const line = /[^\n]+|\n/g;
const word = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]|\s+/gu;
const textOrLines: Target['mutate'] = (bytes, random) => tokens(random.chance(0.5) ? line : word)(bytes, random);
const briefingOf = async (extension: string): Promise<Uint8Array> => {
  const name = `b.${extension}`;
  const { files } = await runIn({ files: { 'a.txt': article } }, 'outline', 'a.txt', '-o', name);
  return files.get(name) ?? Buffer.alloc(0);
};

const pack = `tag: pt
locale: pt-PT
name: Português
labels:
  { briefing: Resumo da notícia, agenda: Índice, summary: Resumo, summaryHeading: O que reter, evidence: Frases da fonte }
abbreviations: [av, sra]
qualifiers: [quase, cerca de, mais de, pelo menos]
negations: [não, nunca]
multipliers: { mil: 1000, milhões: 1000000 }
`;
const config = `template: brief
lang: en
slides: 6
presenter: Ann Lee
organisation: Harbour Board
notes: captions
charts: never
`;

const targets: Readonly<Record<TargetName, Target>> = {
  txt: articleFrom('txt', ['en/plain.txt', 'vi/plain.txt', 'en-paper/plain.txt', 'vi-paper/plain.txt'], textOrLines),
  md: articleFrom('md', ['en/article.md', 'vi/article.md', 'en-paper/article.md', 'vi-paper/article.md'], textOrLines),
  html: articleFrom(
    'html',
    ['en/bbc.html', 'en/guardian.html', 'vi/vn-express.html', 'vi-paper/vn-express.html'],
    asText(mutateMarkup),
  ),
  mhtml: articleFrom('mhtml', ['en-paper/page.mhtml', 'vi-paper/page.mhtml'], (bytes, random) =>
    random.chance(0.5) ? asText(mutateMarkup)(bytes, random) : tokens(line)(bytes, random),
  ),
  eml: articleFrom('eml', ['en-paper/article.eml', 'vi-paper/article.eml'], (bytes, random) =>
    random.chance(0.3) ? asText(mutateMarkup)(bytes, random) : textOrLines(bytes, random),
  ),
  docx: articleFrom('docx', ['en-paper/handmade.docx', 'vi-paper/article.docx', 'en/handmade.docx'], mutateArchive),
  odt: articleFrom('odt', ['en-paper/article.odt', 'vi-paper/article.odt'], mutateArchive),
  rtf: articleFrom(
    'rtf',
    ['en-paper/article.rtf', 'vi-paper/article.rtf'],
    tokens(/\\[a-z]+-?\d* ?|\\'[\da-f]{2}|\\[^a-z]|[{}]|[^\\{}]+/g),
  ),
  pdf: articleFrom('pdf', ['en-paper/one-column.pdf', 'vi-paper/one-column.pdf'], mutatePdf),
  template: {
    file: 'corp.pptx',
    seeds: () => Promise.resolve([templateFile()]),
    mutate: mutateArchive,
    commands: [
      ['template', 'inspect', 'corp.pptx'],
      ['template', 'show', 'corp.pptx', '--json'],
      ['template', 'doctor', 'corp.pptx'],
      ['a.txt', '-t', 'corp.pptx', '-o', 'a.pptx'],
    ],
  },
  theme: {
    file: 'theme.yaml',
    seeds: () =>
      Promise.resolve(
        ['brief', 'plain', 'board'].map((name) => readFileSync(join(project, `templates/${name}/theme.yaml`))),
      ),
    mutate: asText(mutateYaml),
    commands: [
      ['template', 'build', 'theme.yaml', '-o', 'a.potx'],
      ['a.txt', '-t', 'theme.yaml', '-o', 'a.pptx'],
    ],
  },
  map: {
    file: 'corp.map.yaml',
    seeds: async () => {
      const { files } = await runIn(
        { files: { 'corp.pptx': templateFile() } },
        'template',
        'inspect',
        'corp.pptx',
        '--write-map',
      );
      return [files.get('corp.map.yaml') ?? Buffer.alloc(0)];
    },
    mutate: asText(mutateYaml),
    commands: [
      ['a.txt', '-t', 'corp.pptx', '-o', 'a.pptx'],
      ['template', 'doctor', 'corp.pptx'],
    ],
  },
  config: {
    file: 'briefdeck.config.yaml',
    seeds: () => Promise.resolve([Buffer.from(config)]),
    mutate: asText(mutateYaml),
    commands: [
      ['a.txt', '--print-config'],
      ['outline', 'a.txt', '-o', '-'],
    ],
  },
  pack: {
    file: 'pt.yaml',
    seeds: () => Promise.resolve([Buffer.from(pack)]),
    mutate: asText(mutateYaml),
    commands: [
      ['outline', 'a.txt', '--language-pack', 'pt.yaml'],
      ['languages', '--language-pack', 'pt.yaml'],
    ],
  },
  briefing: {
    file: 'b.yaml',
    seeds: async () => [await briefingOf('yaml')],
    mutate: asText(mutateYaml),
    commands: [
      ['b.yaml', '-t', 'corp.pptx', '-o', 'a.pptx'],
      ['check', 'b.yaml', '--source', 'a.txt'],
    ],
  },
  'briefing-json': {
    file: 'b.json',
    seeds: async () => [await briefingOf('json')],
    mutate: asText(mutateJson),
    commands: [
      ['b.json', '-t', 'corp.pptx', '-o', 'a.pptx'],
      ['check', 'b.json'],
    ],
  },
  deck: {
    file: 'deck.pptx',
    seeds: async () => {
      const world = { files: { 'a.txt': article, 'corp.pptx': templateFile() } };
      const { files } = await runIn(world, 'a.txt', '-t', 'corp.pptx', '-o', 'deck.pptx');
      return [files.get('deck.pptx') ?? Buffer.alloc(0)];
    },
    mutate: mutateArchive,
    commands: [
      ['check', 'deck.pptx', '--source', 'a.txt'],
      ['check', 'deck.pptx', '--json'],
    ],
  },
  arguments: {
    file: 'words.json',
    seeds: () => Promise.resolve([Buffer.from('[]')]),
    mutate: oddArguments,
    commands: [],
  },
};

export const targetNamed = (name: TargetName): Target => targets[name];

/** What lies in the folder of every case, but for the file that is made odd. */
export const around = (): Readonly<Record<string, Uint8Array>> => ({ 'a.txt': article, 'corp.pptx': templateFile() });

export const isTargetName = (name: string): name is TargetName => targetNames.some((known) => known === name);

export const projectFolder = resolve(project);
