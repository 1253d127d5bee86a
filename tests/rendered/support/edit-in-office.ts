import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a person does in Impress: `edit-in-office.bas` says which words there are. */
export type OfficeEdit = readonly [what: string, slide: number, ...texts: string[]];

/** Decks as LibreOffice saves them after edits, one run for all of them, with a profile of its own. */
export function editedInOffice(
  decks: readonly { readonly bytes: Uint8Array; readonly edits: readonly OfficeEdit[] }[],
  seconds = 280,
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-edited-'));
  try {
    const profile = `-env:UserInstallation=${hrefOf(join(folder, 'profile'))}`;
    // A new profile brings an empty library along, in place of any that is there.
    execFileSync('soffice', [profile, '--headless', '--terminate_after_init'], { stdio: 'pipe' });
    const library = join(folder, 'profile/user/basic/Standard');
    mkdirSync(library, { recursive: true });
    writeFileSync(join(folder, 'profile/user/basic/script.xlc'), libraries);
    writeFileSync(join(library, 'script.xlb'), modules);
    const program = readFileSync(resolve('tests/rendered/support/edit-in-office.bas'), 'utf8');
    writeFileSync(join(library, 'Edits.xba'), moduleOf(program));
    const lists = decks.map(({ bytes, edits }, index) => {
      const [file, list] = [join(folder, `${index}.pptx`), join(folder, `${index}.txt`)];
      writeFileSync(file, bytes);
      const lines = [hrefOf(file), hrefOf(savedOf(file)), ...edits.map((edit) => edit.join('\t'))];
      writeFileSync(list, `${lines.join('\n')}\n`);
      return hrefOf(list);
    });
    const all = join(folder, 'all.txt');
    writeFileSync(all, `${lists.join('\n')}\n`);
    execFileSync(
      'soffice',
      [profile, '--headless', '--norestore', `macro:///Standard.Edits.EditAll("${hrefOf(all)}")`],
      { stdio: 'pipe', timeout: seconds * 1000 },
    );
    return decks.map((_, index) => readFileSync(savedOf(join(folder, `${index}.pptx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const hrefOf = (file: string): string => pathToFileURL(file).href;
const savedOf = (file: string): string => file.replace(/\.pptx$/, '-saved.pptx');

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const libraries = `${head}<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`;
const modules = `${head}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edits"/></library:library>`;

const moduleOf = (program: string): string =>
  `${head}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">${program.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</script:module>`;
