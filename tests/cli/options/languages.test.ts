import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSchema, type Article } from '../../../src/model/article.js';
import { deckSchema } from '../../../src/model/deck.js';
import { runIn } from '../fake-io.js';

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
const article = `Câmara aprova barreira contra cheias

A câmara aprovou na terça-feira a construção de uma barreira na foz do rio, ao lado da av. Beira-Rio. A obra vai custar cerca de 40 milhões de euros e não pode começar antes de março.

A sra. Lopes mora na zona ribeirinha há mais de trinta anos. A água entrou quatro vezes na sua casa desde o inverno passado, e os vizinhos já perderam móveis, carros e muita paciência.

Os comerciantes pedem que a obra pare durante o verão. A câmara promete responder antes do fim do mês, depois de ouvir a associação dos pescadores e a capitania do porto.
`;
const sentencesOf = ({ text, blocks }: Article): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.sentences.map(({ start, end }) => text.slice(start, end)) : [],
  );

const files = { 'a.txt': article, 'pt.yaml': pack };
const sample = readFileSync(join(import.meta.dirname, '../../../assets/articles/harbour-flood-barrier.txt'), 'utf8');

describe('briefdeck languages', () => {
  it('prints a table whose columns stand below one another', async () => {
    const { code, stdout, stderr } = await runIn({}, 'languages');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [head = '', ...rows] = stdout.split('\n\n')[0]?.split('\n') ?? [];
    expect(head).toMatch(/^TAG {2}LANGUAGE +NAME +LABELS +SERIES +FIGURES +SPEAKERS +SHORTENING$/);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['vi', 'en', 'id', 'fr', 'es', 'de', 'ja', 'zh']);
    expect(rows.every((row) => row.indexOf(row.split(/ {2,}/)[1] ?? '') === head.indexOf('LANGUAGE'))).toBe(true);
    expect(stdout).toMatch(/^Any other language: .*\n.*--language-pack FILE\.yaml\.\n$/m);
  });

  it('prints a JSON array, with a pack of the caller', async () => {
    const { stdout } = await runIn({ files }, 'languages', '--json', '--language-pack', 'pt.yaml');
    const listed: unknown = JSON.parse(stdout);
    expect(listed).toHaveLength(9);
    expect(listed).toContainEqual({
      tag: 'pt',
      name: 'Português',
      labels: true,
      series: false,
      figures: true,
      speakers: false,
      shortening: false,
    });
  });
});

/** Its line is a part of the sentence that it is of. */
const briefing = `version: 2
title: Barreira contra cheias
language: pt
sources: []
topics:
  - id: t1
    kind: points
    heading: A obra
    captions: []
    points:
      - id: p1
        text: A câmara aprovou a barreira
        evidence: [{ start: 0, end: 52, quote: 'A câmara aprovou a barreira na foz do rio, com um voto contra.' }]
        origin: extract
`;

describe('--language-pack', () => {
  it('gives the words above the sentences in the notes', async () => {
    const { stdout } = await runIn(
      { files: { ...files, 'b.yaml': briefing } },
      'b.yaml',
      '--language-pack',
      'pt.yaml',
      '--emit',
      'deck',
    );
    const notes = deckSchema.parse(JSON.parse(stdout)).slides.flatMap((slide) => slide.notes.map(({ text }) => text));
    expect(notes).toEqual(['Frases da fonte', 'A câmara aprovou a barreira na foz do rio, com um voto contra.']);
  });

  it('gives sentence ends, figures and labels all the way to the deck', async () => {
    const { code, stdout } = await runIn({ files }, 'a.txt', '--language-pack', 'pt.yaml', '--emit', 'deck');
    expect(code).toBe(0);
    const deck = deckSchema.parse(JSON.parse(stdout));
    expect(deck.language).toBe('pt');
    expect(stdout).toContain('Resumo da notícia');
    expect(JSON.stringify(deck)).not.toContain('What to remember');
    const plain = await runIn({ files }, 'a.txt', '--emit', 'deck');
    expect(plain.stdout).not.toContain('Resumo da notícia');
  });

  it('does not end a sentence behind an abbreviation of the pack', async () => {
    const told = await runIn({ files }, 'a.txt', '--language-pack', 'pt.yaml', '--emit', 'article');
    const read = articleSchema.parse(JSON.parse(told.stdout));
    expect(read.language).toBe('pt');
    expect(sentencesOf(read)).toContain('A sra. Lopes mora na zona ribeirinha há mais de trinta anos.');
    const plain = await runIn({ files }, 'a.txt', '--lang', 'pt', '--emit', 'article');
    expect(sentencesOf(articleSchema.parse(JSON.parse(plain.stdout)))).toContain('A sra.');
  });

  it('checks a deck that was built with it', async () => {
    const built = await runIn({ files }, 'a.txt', '-o', 'd.pptx', '--language-pack', 'pt.yaml');
    expect(built.stderr).toMatch(/^d\.pptx: \d+ slides, Portuguese, template brief\n$/);
    const world = { files: { ...files, 'd.pptx': built.files.get('d.pptx') ?? '' } };
    const argv = ['check', 'd.pptx', '--source', 'a.txt', '--quiet'];
    const { code, stdout } = await runIn(world, ...argv, '--language-pack', 'pt.yaml');
    expect(stdout).toMatch(/^d\.pptx: nothing found; /);
    expect(code).toBe(0);
  });

  it('builds from a briefing that was made with it', async () => {
    const { stdout } = await runIn({ files }, 'outline', 'a.txt', '--language-pack', 'pt.yaml');
    const world = { files: { ...files, 'b.yaml': stdout } };
    const built = await runIn(world, 'b.yaml', '--language-pack', 'pt.yaml', '--emit', 'deck');
    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(built.stdout).toContain('Resumo da notícia');
  });

  it('warns where --lang names another language', async () => {
    const world = { files: { ...files, 'e.txt': sample } };
    const { code, stderr } = await runIn(world, 'e.txt', '--language-pack', 'pt.yaml', '--lang', 'en');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning: The language pack is for pt, the article is read as en: the pack is not used\./m);
  });

  it.each([
    [
      'pt.yaml',
      'tag: pt\nstopword: [o]\n',
      /^pt\.yaml:2:1: error: There is no key "stopword" in a language pack\. Did you mean "stopwords"\?$/,
    ],
    ['pt.yaml', 'name: Português\n', /^pt\.yaml:1:1: error: `tag` is missing\.$/],
    ['pt.yaml', 'tag: [\n', /^pt\.yaml:2:1: error: The file is not valid YAML: /],
  ])('refuses a pack that is not valid, with its place (%#)', async (name, content, line) => {
    for (const command of [['a.txt'], ['outline', 'a.txt'], ['languages'], ['check', 'a.txt']]) {
      const {
        code,
        stdout,
        stderr,
        files: after,
      } = await runIn({ files: { 'a.txt': article, [name]: content } }, ...command, '--language-pack', name);
      expect(stderr.trimEnd()).toMatch(line);
      expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
      expect([...after.keys()].sort()).toEqual(['a.txt', name]);
    }
  });

  it('refuses a pack that is not there', async () => {
    const { code, stderr } = await runIn({ files }, 'a.txt', '--language-pack', 'absent.yaml');
    expect({ code, stderr }).toEqual({ code: 4, stderr: 'error: There is no file absent.yaml. Check the path.\n' });
  });
});
