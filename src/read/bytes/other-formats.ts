import type { Described } from './binary.js';

/** A format that is text and holds no article as such. */
export interface OtherFormat {
  readonly what: string;
  /** What to do instead, where there is more to say than what can be read. */
  readonly hint?: string;
  /** Endings of names, lower case, with the dot. */
  readonly extensions?: readonly string[];
  /** Whether it begins as this format does, whatever it is called. */
  readonly begins?: RegExp | ((beginning: string) => boolean);
}

const asText = 'If it is an article all the same, say so with --from text.';
const rootOf = (names: string): RegExp =>
  new RegExp(
    `^\\s*(?:<\\?[^>]*>\\s*|<!--[^]*?-->\\s*|<!DOCTYPE[^>[]*(?:\\[[^\\]]*\\])?>\\s*)*<(?:${names})[\\s/>]`,
    'i',
  );

/** The first that fits names it. */
export const otherFormats: readonly OtherFormat[] = [
  {
    what: 'a news feed',
    hint: 'Give the address or the file of one of its articles.',
    extensions: ['.rss', '.atom'],
    begins: rootOf('rss|feed|rdf:rdf|urlset|sitemapindex|opml'),
  },
  {
    what: 'a document of OpenDocument in one file of XML',
    hint: 'Save it as .odt.',
    extensions: ['.fodt'],
    begins: rootOf('office:document'),
  },
  {
    what: 'a document of Word in one file of XML',
    hint: 'Save it as .docx.',
    begins: rootOf('w:worddocument|pkg:package|w:document'),
  },
  {
    what: 'an SVG drawing',
    extensions: ['.svg'],
    begins: rootOf('svg'),
  },
  {
    what: 'XML',
    hint: `Give the page or the document that is made of it. ${asText}`,
    extensions: ['.xml'],
    begins: /^\s*<\?xml\s/,
  },
  {
    what: 'a notebook',
    hint: 'Export it as Markdown, and give that.',
    extensions: ['.ipynb'],
    begins: (text) => /^\s*\{/.test(text) && /"(?:nbformat|cell_type)"\s*:/.test(text),
  },
  {
    what: 'data in JSON',
    hint: `Give the article itself. ${asText}`,
    extensions: ['.json', '.jsonl', '.ndjson', '.geojson'],
    begins:
      /^\s*(?:\{\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|\}\s*$)|\[\s*(?:[{[]|"(?:[^"\\\n]|\\.)*"\s*[,\]]|-?\d+(?:\.\d+)?\s*[,\]]\s*(?:-?\d|"|$)))/,
  },
  {
    what: 'subtitles',
    hint: 'Save what is said as plain text, without the times.',
    extensions: ['.srt', '.vtt', '.ass', '.ssa', '.sub'],
    begins: /^(?:WEBVTT\b|\s*\d+\s*\n\d\d:\d\d:\d\d[,.]\d{3} --> |\[Script Info\])/,
  },
  {
    what: 'a table of values',
    hint: 'Give the article that tells what they mean.',
    extensions: ['.csv', '.tsv'],
    begins: isTable,
  },
  {
    what: 'a source of TeX',
    hint: 'Give the PDF that is made of it.',
    extensions: ['.tex', '.ltx', '.bib'],
    begins: /^\s*(?:%[^\n]*\n\s*)*\\(?:documentclass|documentstyle|begin\{document\}|usepackage)\b/,
  },
  {
    what: 'a calendar',
    hint: 'Give the text of the invitation.',
    extensions: ['.ics', '.ical'],
    begins: /^\s*BEGIN:VCALENDAR/,
  },
  { what: 'an address card', hint: asText, extensions: ['.vcf', '.vcard'], begins: /^\s*BEGIN:VCARD/ },
  {
    what: 'a folder of mail (mbox)',
    hint: 'Save one message as .eml.',
    extensions: ['.mbox'],
    begins: /^From \S+ [^\n]*\d{4}\r?\n(?:[A-Z][\w-]*: [^\n]*\n)/,
  },
  { what: 'a page in PostScript', hint: 'Save it as PDF.', extensions: ['.ps', '.eps'], begins: /^%!PS/ },
  {
    what: 'data in YAML',
    hint: `A briefing is built from, not read as an article. ${asText}`,
    extensions: ['.yaml', '.yml'],
  },
  {
    what: 'settings',
    hint: asText,
    extensions: ['.toml', '.ini', '.env', '.conf', '.properties', '.reg', '.plist'],
  },
  { what: 'a log', hint: asText, extensions: ['.log'] },
  { what: 'a comparison of files', hint: asText, extensions: ['.diff', '.patch'], begins: /^(?:diff --git |--- a\/)/ },
  {
    what: 'the source of a program',
    hint: asText,
    extensions: [
      ...['.js', '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '.css', '.scss', '.py', '.java', '.c', '.h', '.cpp', '.cs'],
      ...['.go', '.rs', '.rb', '.php', '.sh', '.bash', '.ps1', '.bat', '.sql', '.r', '.swift', '.kt', '.lua', '.pl'],
    ],
    begins: /^#!\s*\/\S+/,
  },
];

/** What a text is that is no article, by how it begins and by its name; nothing where neither says so. */
export function describeOtherFormat(bytes: Uint8Array, name: string): Described | undefined {
  const beginning = Buffer.from(bytes.subarray(0, inspected))
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const extension = /\.[a-z\d]+$/i.exec(name)?.[0].toLowerCase();
  const looks = ({ begins }: OtherFormat): boolean =>
    typeof begins === 'function' ? begins(beginning) : begins?.test(beginning) === true;
  const named = (format: OtherFormat): boolean =>
    extension !== undefined && format.extensions?.includes(extension) === true;
  return otherFormats.find(looks) ?? otherFormats.find(named);
}

const inspected = 4096;

/** Lines of as many short values each, none of which ends as a sentence does. */
function isTable(beginning: string): boolean {
  const lines = beginning.split(/\r?\n/).slice(0, -1).slice(0, 20);
  if (lines.length < 4 || lines.some((line) => line === '' || /[.!?…]["'”]?$/u.test(line))) return false;
  return [',', ';', '\t'].some((separator) => {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length);
    const [first = 0] = counts;
    return first >= 3 && counts.every((count) => count === first) && lines.every((line) => isShort(line, separator));
  });
}

/** A value is a word or a number, or a few of them. */
const isShort = (line: string, separator: string): boolean => {
  const values = line.split(separator);
  return values.reduce((sum, value) => sum + value.trim().split(/\s+/).length, 0) <= values.length * 3;
};
