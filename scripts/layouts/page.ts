import { builtInNames, builtInTemplate } from '../../tests/template/built-in.js';
import { layoutTable, signalTable } from './table.js';

/** The page with its tables written anew; the rest of it is for people to write. */
export function pageWithTables(page: string): string {
  const templates = builtInNames.map((name) => builtInTemplate(name).model);
  return written(written(page, 'signals', signalTable()), 'layouts', layoutTable(templates));
}

const written = (page: string, name: string, table: string): string =>
  page.replace(new RegExp(`(?<=<!-- ${name} -->\n)[^]*?(?=<!-- end -->)`), () => `${table}\n`);
