import { faultsOf, kindsOfFault } from './faults-of.js';
import type { Tried } from './try-file.js';

/** One line a file: what was used, why it was refused, what is wrong with its decks. */
export function table(all: readonly Tried[]): string {
  const rows = all.map((tried) => {
    const { name, refused, masters, layouts, roles, doctor, builds } = tried;
    if (refused !== undefined) return [name, refused, ...heads.slice(2).map(() => '')];
    const faults = faultsOf(tried);
    const kinds = kindsOfFault.filter((kind) => faults.some((fault) => fault.kind === kind));
    const count = (severity: string): number => doctor.filter((one) => one.severity === severity).length;
    return [
      name,
      kinds.length === 0 ? 'passes' : kinds.join(', '),
      `${masters}/${layouts}`,
      roles.join(' '),
      `${count('error')}/${count('warning')}/${count('info')}`,
      ...[0, 1].map((index) => {
        const used = Object.entries(builds[index]?.landings.layouts ?? {});
        return used.map(([layout, number]) => `${layout} ${number}`).join(', ');
      }),
    ];
  });
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

const heads = ['file', 'result', 'masters/layouts', 'roles found', 'doctor', 'first article', 'second article'];
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '/').slice(0, 160);

/** How many templates pass, and how many each kind of fault stands in. */
export function totals(all: readonly Tried[]): string {
  const used = all.filter(({ refused }) => refused === undefined);
  const faults = used.map((tried) => new Set(faultsOf(tried).map(({ kind }) => kind)));
  const passing = faults.filter(({ size }) => size === 0).length;
  const kinds = kindsOfFault.map((kind) => [kind, faults.filter((own) => own.has(kind)).length] as const);
  const listed = kinds.filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`);
  const share = used.length === 0 ? 0 : Math.round((1000 * passing) / used.length) / 10;
  return [
    `${all.length} files: ${all.length - used.length} refused, ${passing} of ${used.length} used pass (${share} %).`,
    ...(listed.length === 0 ? [] : [`Templates with a fault of each kind: ${listed.join(', ')}.`]),
  ].join('\n');
}
