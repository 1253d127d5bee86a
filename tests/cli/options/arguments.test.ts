import { describe, expect, it } from 'vitest';
import { invocationOf, parseCommandLine } from '../../../src/cli/options/arguments.js';
import { exitCodes } from '../../../src/cli/exit-codes.js';
import { BriefdeckError } from '../../../src/diagnostics/error.js';

/** What a command line asks for, as far as it stands there. */
const parseArguments = (argv: readonly string[], columns?: number) => {
  const line = parseCommandLine(argv, columns);
  return line.command === 'print' ? line : invocationOf(line.command, line.values);
};

const built = (...argv: string[]): unknown => {
  const invocation = parseArguments(argv);
  if (invocation.command === 'print') return invocation.text;
  return invocation.command === 'schema' ? invocation.name : invocation.arguments;
};

describe('the command line', () => {
  it('builds by default', () => {
    expect(parseArguments(['a.txt'])).toEqual(parseArguments(['build', 'a.txt']));
    expect(parseArguments(['a.txt'])).toMatchObject({
      command: 'build',
      arguments: {
        input: 'a.txt',
        output: undefined,
        template: undefined,
        notes: undefined,
        trace: true,
        force: false,
      },
    });
  });

  it('takes every option of build', () => {
    const line =
      'a.txt -o b.pptx -t brief --title T --lang vi --presenter P --organisation O --marking M --date 2026-10-26 --notes none --no-trace --embed-fonts --source s.txt --emit deck --format pptx --length long --language-pack p.yaml --offline --allow-private --captions slide --agenda always --summary never --sources auto --images none --charts never --force --json --verbose';
    expect(built(...line.split(' '))).toMatchObject({
      input: 'a.txt',
      output: 'b.pptx',
      captions: 'slide',
      agenda: 'always',
      summary: 'never',
      sources: 'auto',
      images: 'none',
      charts: 'never',
      template: 'brief',
      title: 'T',
      language: 'vi',
      presenter: 'P',
      organisation: 'O',
      marking: 'M',
      date: '2026-10-26',
      notes: 'none',
      trace: false,
      embedFonts: true,
      article: 's.txt',
      emit: 'deck',
      format: 'pptx',
      length: 'long',
      slides: undefined,
      languagePack: 'p.yaml',
      offline: true,
      allowPrivate: true,
      force: true,
      json: true,
      quiet: false,
      verbose: true,
    });
  });

  it('takes the options of outline', () => {
    expect(parseArguments(['outline', 'a.txt', '--format', 'json', '--with-text'])).toMatchObject({
      command: 'outline',
      arguments: { input: 'a.txt', format: 'json', withText: true },
    });
  });

  it('takes the options of check, languages and schema', () => {
    expect(parseArguments(['check', 'd.pptx', '--source', 'a.txt', '--lang', 'vi', '--json', '--quiet'])).toEqual({
      command: 'check',
      arguments: {
        input: 'd.pptx',
        from: undefined,
        strict: false,
        article: 'a.txt',
        language: 'vi',
        languagePack: undefined,
        offline: false,
        allowPrivate: false,
        json: true,
        timeout: 120,
        quiet: true,
      },
    });
    expect(parseArguments(['languages', '--json'])).toEqual({
      command: 'languages',
      arguments: { languagePack: undefined, json: true },
    });
    expect(parseArguments(['schema', 'briefing'])).toEqual({ command: 'schema', name: 'briefing' });
  });

  it.each([
    ['3', 3],
    ['40', 40],
    ['007', 7],
  ])('takes %s as a number of slides', (given, slides) => {
    expect(built('a.txt', '--slides', given)).toMatchObject({ slides });
    expect(built('outline', 'a.txt', `--slides=${given}`)).toMatchObject({ slides });
  });

  it('takes true and false for a flag, and words behind a double dash as names', () => {
    expect(built('a.txt', '--offline=true', '--qr=false')).toMatchObject({ offline: true, qr: false });
    expect(built('--', '--qr=2026.txt')).toMatchObject({ input: '--qr=2026.txt', qr: false });
  });

  it('takes a part of a second from one on, and 0, for the time that it has', () => {
    for (const [given, timeout] of [
      ['0', 0],
      ['1', 1],
      ['1.5', 1.5],
    ] as const)
      expect(built('a.txt', '--timeout', given)).toMatchObject({ timeout });
  });

  it('knows a dash as stdin and stdout', () => {
    expect(built('-', '-o', '-')).toMatchObject({ input: '-', output: '-' });
    expect(built('build', '-')).toMatchObject({ input: '-' });
  });

  it('leaves numbers, dates and dots in text alone, and takes the last of two', () => {
    expect(built('2024', '--title', '007', '--title', '1.50', '--presenter', 'a.b')).toMatchObject({
      input: '2024',
      title: '1.50',
      presenter: 'a.b',
    });
  });

  it.each(['2026', '2026-10', '2026-10-26', '--10-26', '--02-29'])('takes the date %s', (date) => {
    expect(built('a.txt', `--date=${date}`)).toMatchObject({ date });
  });

  it.each([
    [[], 'usage.no-source', /No source/, /--help/],
    [['build'], 'usage.no-source', /No source/, /--help/],
    [[''], 'usage.no-source', /no name/, /path/],
    [['a.txt', 'b.txt'], 'usage.too-many', /"b.txt"/, /one source/],
    [['a.txt', '--tilte', 'x'], 'usage.unknown-option', /--tilte/, /--title/],
    [['a.txt', '--ouput=x'], 'usage.unknown-option', /--ouput/, /--output/],
    [['a.txt', '-x'], 'usage.unknown-option', /-x/, /--help/],
    [['a.txt', '--zzzzzzzz'], 'usage.unknown-option', /--zzzzzzzz/, /--help/],
    [['a.txt', '-o'], 'usage.no-value', /-o|--output/, /--help/],
    [['a.txt', '-o', ''], 'usage.no-value', /--output gives is empty/, /Give a path/],
    [['a.txt', '-o', 'a.pptx', '--output='], 'usage.no-value', /--output gives is empty/, /Give a path/],
    [['a.txt', '--source', ''], 'usage.no-value', /--source gives is empty/, /leave the option out/],
    [['a.txt', '--title', ''], 'usage.no-value', /--title gives is empty/, /that of the article/],
    [['outline', 'a.txt', '--title', '  '], 'usage.no-value', /--title gives is empty/, /leave the option out/],
    [['outline', 'a.txt', '-o', 'o.md', '-o', 'o.yaml'], 'usage.output-twice', /o\.md and o\.yaml/, /one of them/],
    [['a.txt', '--emit', 'deck', '-o', 'a.json', '-o', 'b.json'], 'usage.output-twice', /One file/, /./],
    [['update', 'd.pptx', '-o', 'a.pptx', '-o', 'b.pptx'], 'usage.output-twice', /One file/, /./],
    [['a.txt', '--charts'], 'usage.no-value', /--charts/, /auto, never/],
    [['a.txt', '-quiet'], 'usage.unknown-option', /There is no option -quiet/, /Did you mean --quiet\?/],
    [['a.txt', '--no-images'], 'usage.unknown-option', /--no-images/, /Did you mean --images none\?/],
    [['a.txt', '--no-charts'], 'usage.unknown-option', /--no-charts/, /Did you mean --charts never\?/],
    [['a.txt', '--notes', 'all'], 'usage.choice', /"all"/, /captions, evidence, both, none/],
    [['outline', 'a.txt', '--format', 'xml'], 'usage.choice', /"xml"/, /yaml, json/],
    [
      ['outline', 'a.txt', '--notes', 'both'],
      'usage.unknown-option',
      /--notes/,
      /one of build; briefdeck outline --help/,
    ],
    [['a.txt', '--slides', '2'], 'usage.slides', /"2"/, /from 3 to 40/],
    [['a.txt', '--slides', '41'], 'usage.slides', /"41"/, /from 3 to 40/],
    [['a.txt', '--slides', '-5'], 'usage.slides', /"-5"/, /from 3 to 40/],
    [['a.txt', '--slides', '7.5'], 'usage.slides', /"7.5"/, /from 3 to 40/],
    [['outline', 'a.txt', '--slides', 'many'], 'usage.slides', /"many"/, /from 3 to 40/],
    [['a.txt', '--length', 'tiny'], 'usage.choice', /"tiny"/, /short, standard, long/],
    [['a.txt', '--length', 'short', '--slides', '9'], 'usage.length-twice', /--length and --slides/, /one of them/],
    [['check'], 'usage.no-source', /No deck/, /--help/],
    [['check', 'd.pptx', '--sorce', 'a.txt'], 'usage.unknown-option', /--sorce/, /--source/],
    [['check', 'd.pptx', '-t', 'brief'], 'usage.unknown-option', /-t/, /./],
    [['chekc', 'd.pptx'], 'usage.command', /chekc/, /check\?/],
    [['language', '--json', 'x'], 'usage.command', /language/, /languages\?/],
    [['a.txt', '--quiet', '--verbose'], 'usage.invalid', /^--quiet and --verbose can't be given together/, /--help/],
    [['a.txt', '--config', 'c.yaml', '--no-config'], 'usage.invalid', /^--config and --no-config/, /one of them/],
    [['a.txt', '--timeout', '0.5'], 'usage.timeout', /"0.5"/, /from 1 to 86400, or 0/],
    [['a.txt', '--timeout', '86400.5'], 'usage.timeout', /"86400.5"/, /from 1 to 86400, or 0/],
    [['merge', '-', 'd.pptx'], 'usage.merge-stdin', /not read from stdin/, /name the file/],
    [['completion', 'zsh'], 'usage.too-many', /the shell that SHELL names/, /SHELL=\/bin\/zsh/],
    [['languages', 'extra'], 'usage.too-many', /"extra" is one word too many/, /languages --help/],
    [['init', 'extra'], 'usage.too-many', /"extra" is one word too many/, /init --help/],
    [['schema', 'theme', 'extra'], 'usage.too-many', /"extra" is one word too many/, /schema --help/],
    [['a.txt', '--offline=yes'], 'usage.flag', /--offline must be true or false, and not "yes"/, /--offline alone/],
    [['--qr=', 'a.txt'], 'usage.flag', /--qr must be true or false, and not ""/, /leave it out/],
    [['check', 'd.pptx', '--strict=1'], 'usage.flag', /--strict/, /./],
    [['template', 'list', '--json=on'], 'usage.flag', /--json/, /./],
    [['a.txt', '--lang', 'not a tag'], 'usage.language', /not a tag/, /vi, en/],
    [['a.txt', '--date', '26/10/2026'], 'usage.date', /26\/10\/2026/, /2026-10-26/],
    [['a.txt', '--date', '2026-02-30'], 'usage.date', /2026-02-30/, /2026-10-26/],
    [['a.txt', '--date', '2026-13'], 'usage.date', /2026-13/, /2026-10-26/],
  ])('refuses %j', (argv, code, message, hint) => {
    const error = failure(argv);
    expect(error.kind).toBe('usage');
    expect(error.diagnostic.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.diagnostic.hint).toMatch(hint);
  });

  it('prints help with examples, for each command', () => {
    const help = built('--help');
    expect(help).toMatch(/Examples:/);
    for (const word of [
      'build',
      'outline',
      'check',
      'languages',
      'schema',
      'completion',
      '--slides',
      '--template',
      '--emit',
      'Exit codes',
    ])
      expect(help).toContain(word);
    for (const code of Object.values(exitCodes))
      expect(String(help).replace(/\s+/g, ' ')).toMatch(new RegExp(`[:,] ${code} `));
    expect(built('outline', '--help')).toMatch(/--with-text/);
    expect(built('build', '--help')).toMatch(/--no-trace/);
    expect(built('--help')).toBe(built('-h'));
  });

  it('prints help no wider than it is told', () => {
    const { text } = printed(parseArguments(['--help'], 80));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('prints a completion script, and completes', () => {
    expect(built('completion')).toContain('briefdeck');
    expect(built('--get-yargs-completions', 'briefdeck', 'out')).toContain('outline');
    expect(built('--get-yargs-completions', 'briefdeck', 'ch')).toContain('check');
    expect(built('--get-yargs-completions', 'briefdeck', 'check', '--')).toContain('--source');
  });
});

function failure(argv: readonly string[]): BriefdeckError {
  try {
    parseArguments(argv);
  } catch (error) {
    if (error instanceof BriefdeckError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

function printed(invocation: ReturnType<typeof parseArguments>): { text: string } {
  if (invocation.command !== 'print') throw new Error('Nothing was printed.');
  return invocation;
}
