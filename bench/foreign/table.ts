import { faultsOf } from './faults-of.js';
import type { Tried } from './try-file.js';

/** One line a file: what was used, why it was refused, what fell back. */
export function table(all: readonly Tried[]): string {
  const rows = all.map((tried) => {
    const { name, refused, thrown, masters, layouts, roles, fellBack, landings, sdk, lint, left, doctor } = tried;
    if (landings === undefined) return [name, refused ?? thrown?.split('\n')[0] ?? '', ...empty];
    const used = Object.entries(landings.layouts).map(([layout, count]) => `${layout} ${count}`);
    const count = (severity: string): number => doctor.filter((one) => one.severity === severity).length;
    return [
      name,
      'used',
      `${masters}/${layouts}`,
      roles.join(' '),
      fellBack.join(' '),
      `${landings.titled}/${landings.slides}`,
      `${landings.inBody}+${landings.elsewhere}`,
      `${landings.body} in, ${landings.smallest} pt`,
      `${sdk.length}/${lint.length}/${left.length}`,
      `${count('error')}/${count('warning')}/${count('info')}`,
      used.join(', '),
    ];
  });
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return lines.join('\n');
}

const heads = [
  'file',
  'used or refused',
  'masters/layouts',
  'roles found',
  'fell back',
  'titled',
  'body+elsewhere',
  'body',
  'SDK/linter/left',
  'doctor',
  'slides by layout',
];
const empty = heads.slice(2).map(() => '');
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '/').slice(0, 160);

export function totals(all: readonly Tried[]): string {
  const count = (is: (tried: Tried) => boolean): number => all.filter(is).length;
  const refused = count((tried) => tried.refused !== undefined);
  const fellBack = count((tried) => tried.fellBack.length > 0);
  const faulty = count((tried) => faultsOf(tried).length > 0);
  const used = count((tried) => tried.landings !== undefined);
  return `${all.length} files: ${used} used (${fellBack} fell back for a role or more), ${refused} refused, ${faulty} with faults.`;
}
