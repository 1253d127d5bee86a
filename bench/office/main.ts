// How much of Office files and mails our readers find: npm run bench:office -- FOLDER…
//
// The folders are clones of repositories that test their own readers with such files: pandoc, mammoth.js, python-docx, Apache POI and
// Tika, mikel/mail. What `pandoc -t plain` makes of a file is the truth; what pandoc can't read, and mails, are only asked whether they
// are read or refused. `--by-office .rtf` takes what LibreOffice makes of that format. Run it with NODE_OPTIONS=--max-old-space-size=512 to hold all of it to 512 MB. `--worst N` names the files
// that are read worst.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { articleOf } from '../../src/pipeline.js';
import { compareWords, type Shares } from './compare-words.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string', default: '0' }, 'by-office': { type: 'string', default: '' } },
});
if (positionals.length === 0) throw new Error('Name at least one folder.');

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const byOffice = new Set(values['by-office'].split(','));

/** Notes are no part of an article, and what pictures say to those who don't see them is none of its text. */
const filter = resolve('bench/office/without-notes.lua');

const pandocNames: ReadonlyMap<string, string | undefined> = new Map([
  ['.docx', 'docx'],
  ['.docm', 'docx'],
  ['.dotx', 'docx'],
  ['.odt', 'odt'],
  ['.rtf', 'rtf'],
  ['.eml', undefined],
]);

interface Outcome {
  readonly file: string;
  readonly seconds: number;
  /** A code where it was refused, or the message of an error without one. */
  readonly refused?: string;
  readonly uncoded?: string;
  readonly shares?: Shares;
}

async function outcomeOf(file: string): Promise<Outcome> {
  const before = performance.now();
  const seconds = (): number => (performance.now() - before) / 1000;
  try {
    const { value } = await articleOf({ bytes: readFileSync(file), name: basename(file) });
    const read: Outcome = { file, seconds: seconds() };
    const plain = plainOf(file);
    return plain === undefined ? read : { ...read, shares: compareWords(value.text, plain) };
  } catch (error) {
    const coded = error instanceof BriefdeckError;
    return { file, seconds: seconds(), ...(coded ? { refused: error.diagnostic.code } : { uncoded: String(error) }) };
  }
}

/** What LibreOffice makes of a file. */
function officeText(file: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'));
  try {
    const into = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file];
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/user`, '--headless', ...into], {
      stdio: 'ignore',
      timeout: 60_000,
    });
    const plain = readFileSync(join(folder, `${basename(file, extname(file))}.txt`), 'utf8');
    return /[\p{L}\p{N}]/u.test(plain) ? plain : undefined;
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What pandoc makes of a file; nothing where it makes nothing of it. */
function plainOf(file: string): string | undefined {
  if (byOffice.has(extname(file).toLowerCase())) return officeText(file);
  const name = pandocNames.get(extname(file).toLowerCase());
  if (name === undefined) return undefined;
  try {
    const plain = execFileSync(
      'pandoc',
      // What Rich Text has beside its body is none of its text; of the others it is the lines that the styles name.
      [
        '-f',
        name,
        '-t',
        'plain',
        '--wrap=none',
        ...(name === 'rtf' ? [] : ['--standalone']),
        '--lua-filter',
        filter,
        file,
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 60_000,
      },
    );
    return /[\p{L}\p{N}]/u.test(plain) ? plain : undefined;
  } catch {
    return undefined;
  }
}

/** Fragments of RTF, which are inputs of nobody's reader, are left out. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pandocNames.has(extname(file).toLowerCase()))
    .map((file) => join(folder, file))
    .filter((file) => extname(file).toLowerCase() !== '.rtf' || readFileSync(file, 'latin1').startsWith('{\\rtf'))
    .sort();

/** Over all words of all files. */
function pooled(shares: readonly Shares[], whole: 'truth' | 'found'): string {
  const sum = (key: 'shared' | 'truth' | 'found'): number => shares.reduce((all, { counts }) => all + counts[key], 0);
  return (shares.length === 0 ? '–' : (sum('shared') / sum(whole)).toFixed(4)).padStart(8);
}

print('set              format  files  compared  recall   prec.  refused  uncoded  longest s');
const everything: Shares[] = [];
for (const folder of positionals) {
  const all: Outcome[] = [];
  for (const file of filesIn(folder)) all.push(await outcomeOf(file));
  for (const ending of pandocNames.keys()) {
    const some = all.filter(({ file }) => extname(file).toLowerCase() === ending);
    if (some.length === 0) continue;
    const shares = some.flatMap((each) => each.shares ?? []);
    everything.push(...shares);
    print(
      [
        basename(folder).padEnd(16).slice(0, 16),
        ending.slice(1).padStart(7),
        String(some.length).padStart(7),
        String(shares.length).padStart(10),
        pooled(shares, 'truth'),
        pooled(shares, 'found'),
        String(some.filter(({ refused }) => refused !== undefined).length).padStart(9),
        String(some.filter(({ uncoded }) => uncoded !== undefined).length).padStart(9),
        Math.max(...some.map(({ seconds }) => seconds))
          .toFixed(1)
          .padStart(11),
      ].join(''),
    );
  }
  for (const { file, uncoded } of all) if (uncoded !== undefined) print(`  ${file}: ${uncoded}`);
  const worst = all.flatMap(({ file, shares }) => (shares === undefined ? [] : [{ file, ...shares }]));
  worst.sort((one, other) => one.recall + one.precision - other.recall - other.precision);
  for (const { file, recall, precision, lost, added } of worst.slice(0, Number(values.worst)))
    print(
      `  ${recall.toFixed(3)} ${precision.toFixed(3)} ${file}\n    lost ${lost.join(' ')}\n    added ${added.join(' ')}`,
    );
  if (Number(values.worst) > 0)
    for (const { file, refused } of all) if (refused !== undefined) print(`  ${refused} ${file}`);
}
print(
  `all of them                     ${String(everything.length).padStart(10)}${pooled(everything, 'truth')}${pooled(everything, 'found')}`,
);
