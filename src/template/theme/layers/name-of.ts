import { basename, dirname, extname } from 'node:path';
import { withoutMarks } from '../../../language/index.js';
import type { Keyed } from '../../../schema/is-record.js';
import { titleOf } from '../scaffold.js';

/**
 * A theme that extends another is another theme: where its file gives it no name, it is called after the file, or after
 * the folder of a `theme.yaml`.
 *
 * @param own what the file itself says
 */
export function named(theme: Keyed, own: Keyed, file: string): Keyed {
  const name = own['name'] ?? nameOfFile(file);
  const title = own['title'] ?? (typeof name === 'string' ? titleOf(name) : theme['title']);
  return { ...theme, name, title };
}

const nameOfFile = (file: string): string => {
  const stem = basename(file, extname(file));
  const meant = stem === 'theme' ? basename(dirname(file)) : stem;
  const plain = withoutMarks(meant)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return plain === '' ? 'theme' : plain;
};
