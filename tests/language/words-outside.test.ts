import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { languagePack } from '../../src/language/index.js';

/**
 * Words that articles are read by stand in `src/language`, where a pack of one's own can set them. Comments, what is said to people
 * (messages, descriptions of a schema, the catalogue of the rules), and words that only a format knows are no such words.
 */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('language/'))
  .sort();

interface Literal {
  readonly file: string;
  readonly text: string;
  /** A regular expression, or a string that one is made of or that a set of words holds. */
  readonly isPattern: boolean;
}

const literals = files.flatMap((file) => literalsOf(file));

describe('no word that articles are read by stands outside the languages', () => {
  test('no letter of Vietnamese, and no letter of another script', () => {
    const found = literals.filter(({ text }) => letters.test(text)).map(({ file }) => file);
    expect([...new Set(found)].filter((file) => !letteredFiles.some(([path]) => file.startsWith(path)))).toEqual([]);
  });

  test('no word of German, French, Spanish or Indonesian', () => {
    const foreign = vocabulary(['de', 'fr', 'es', 'id'], 4);
    const english = vocabulary(['en'], 3);
    const found = literals
      .filter(({ file }) => !letteredFiles.some(([path]) => file.startsWith(path)))
      .flatMap(({ file, text }) =>
        wordsIn(text)
          .filter((word) => foreign.has(word) && !english.has(word) && !terms.has(word))
          .map((word) => `${file}: ${word}`),
      );
    expect(found).toEqual([]);
  });

  test.each(['summarize', 'check', 'compose', 'size', 'briefing', 'read'])(
    'no English in the patterns of %s',
    (room) => {
      const english = vocabulary(['en'], 3);
      const found = literals
        .filter(({ file, isPattern }) => isPattern && file.startsWith(`${room}/`))
        .filter(({ file }) => !namedByFormats.some(([path]) => file.startsWith(path)))
        .flatMap(({ file, text }) =>
          wordsIn(text)
            .filter((word) => english.has(word) && !namesOfOurs.has(word))
            .map((word) => `${file}: ${word}`),
        );
      expect(found).toEqual([]);
    },
  );

  test('and every file that is let off is there and needs it', () => {
    for (const [path] of [...letteredFiles, ...namedByFormats])
      expect(
        files.some((file) => file.startsWith(path)),
        path,
      ).toBe(true);
    for (const [path] of letteredFiles)
      expect(
        literals.some(({ file, text }) => file.startsWith(path) && letters.test(text)),
        path,
      ).toBe(true);
  });
});

const letters =
  /[\u0100-\u024f\u1e00-\u1eff\u0370-\u03ff\u0400-\u04ff\u3040-\u309f\u30a0-\u30fa\u3400-\u9fff\uac00-\ud7af]|[à-ðñ-ö]\p{L}|\p{L}[à-ðñ-ö]/u;

/** Files whose letters are no words that articles are read by, and why. */
const letteredFiles: readonly (readonly [path: string, why: string])[] = [
  ['check/catalogue/', 'what the rules find is told by examples'],
  ['model/', 'descriptions of the documents, for their JSON Schemas'],
  ['template/theme/schema/wording.ts', 'a description of a key, for the JSON Schema'],
  ['template/open/layouts/layout-names.ts', 'what programs call the layouts of their templates'],
  ['doctor/trial/sample-briefings.ts', 'a sample that templates are tried with'],
  ['measure/line-break.ts', 'small kana that open no line, as the rules of typesetting list them'],
  ['read/charset/', 'letters that bytes stand for'],
  ['read/html/character-references.ts', 'what HTML calls its characters'],
  ['read/vietnamese-fonts/', 'letters that bytes stand for, and how syllables are spelt that prove them'],
  ['read/office/symbol-font.ts', 'letters that a font draws in the places of Latin ones'],
];

/** Files whose patterns name what formats and programs call by an English word, and where. */
const namedByFormats: readonly (readonly [path: string, why: string])[] = [
  ['read/bytes/', 'what files of a format begin with'],
  ['read/html/', 'elements, attributes, classes and styles of HTML, schema.org'],
  ['read/markdown/', 'addresses of data, front matter'],
  ['read/mail/', 'the head of a mail as RFC 5322 has it'],
  ['read/open-document/', 'elements of OpenDocument'],
  ['read/word/', 'elements of WordprocessingML'],
  ['read/rich-text/', 'control words of RTF'],
  ['read/pdf/', 'keywords of PDF, programs that call themselves the author'],
  ['read/raised/', 'addresses of notes in HTML'],
  ['read/furniture/days/moved-lead.ts', 'a tag of a program that keeps blogs'],
  ['read/furniture/by-look/reference-notes.ts', 'numbers of books and of papers'],
  ['read/title/is-author.ts', 'names of accounts'],
  ['check/deck/compare-deck.ts', 'placeholders in the labels of a pack'],
  ['compose/arrange/', 'keys of placeholders'],
  ['compose/graphics/', 'keys of placeholders'],
  ['compose/split/', 'keys of placeholders'],
  ['size/speaking-time.ts', 'keys of placeholders, roles of slides'],
  ['summarize/annotate/numbers/amount.ts', 'codes of currencies, ISO 4217'],
  ['summarize/annotate/structure/figures/unit.ts', 'codes of currencies, ISO 4217'],
];

/** Kinds and genres of the documents' models, which sets of the code hold, and the names of groups of a pattern. */
const namesOfOurs = new Set(
  'claim support number about credit subject speech letter minutes report abstract notice release plan interview open close pointer body outline notes procedure news paragraph'.split(
    ' ',
  ),
);

/** Terms of the code that other languages happen to have for a word. */
const terms = new Set(
  'pack content font meta program embargo direction condition super signal manifest transform adobe import convert emit links lien sender minimum joint alert demi band sans guru'.split(
    ' ',
  ),
);

/** All words of the lists of some packs. */
function vocabulary(tags: readonly string[], least: number): ReadonlySet<string> {
  const lists = tags.flatMap((tag) => Object.values(languagePack(tag)));
  const phrases = lists.flatMap((list) => (Array.isArray(list) ? list.flat() : []));
  return new Set(
    phrases
      .flatMap((phrase) => (typeof phrase === 'string' ? wordsIn(phrase) : []))
      .filter(({ length }) => length >= least),
  );
}

function wordsIn(text: string): string[] {
  return text
    .replace(/\\[pPxu]\{[^}]*\}|\\u[0-9a-f]{4}|\\[a-z]/gi, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function literalsOf(file: string): Literal[] {
  const source = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (isLiteral(node)) found.push({ file, text: node.getText(), isPattern: isInPattern(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isLiteral(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

function isInPattern(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true;
  for (let outer = node.parent; !ts.isStatement(outer); outer = outer.parent) {
    // `surroundingPattern('pageNames')` names a list.
    if (ts.isCallExpression(outer))
      return outer.expression.getText().endsWith('Pattern') && !outer.expression.getText().startsWith('surrounding');
    if (ts.isNewExpression(outer)) return /^(?:RegExp|Set)$/.test(outer.expression.getText());
    if (ts.isArrowFunction(outer) || ts.isFunctionLike(outer)) return false;
  }
  return false;
}
