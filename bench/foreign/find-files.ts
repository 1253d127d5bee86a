import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The files to try, in the order of their names: those of folders, and those that are named. OpenDocument files are
 * converted into `work` first, all in one run of soffice.
 */
export function findFiles(given: readonly string[], work: string): string[] {
  const files = given.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
  );
  const wanted = files.filter((file) => office.has(extensionOf(file)));
  return [
    ...wanted,
    ...converted(
      files.filter((file) => openDocument.has(extensionOf(file))),
      work,
    ),
  ].sort();
}

const office = new Set(['.pptx', '.potx', '.ppsx', '.pptm', '.potm']);
const openDocument = new Set(['.otp', '.odp']);
const extensionOf = (file: string): string => extname(file).toLowerCase();

function converted(files: readonly string[], work: string): string[] {
  if (files.length === 0) return [];
  const profile = pathToFileURL(join(work, 'profile')).href;
  const target = join(work, 'converted');
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'potx', '--outdir', target];
  execFileSync('soffice', [...options, ...files], { stdio: 'pipe' });
  const made = readdirSync(target).map((name) => join(target, name));
  if (made.length < files.length) throw new Error(`soffice converted ${made.length} of ${files.length} files.`);
  return made.filter((file) => files.some((one) => basename(one, extname(one)) === basename(file, '.potx')));
}
