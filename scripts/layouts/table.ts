import { chains, type Way } from '../../src/compose/choose/chains.js';
import type { SheetKind } from '../../src/compose/content/sheet.js';
import { roles } from '../../src/model/role.js';
import type { TemplateModel } from '../../src/template/model.js';
import { signals } from './signals.js';

/** What triggers each kind of content, and the layouts that are tried for it, in order. */
export function signalTable(): string {
  const kinds = Object.keys(chains) as SheetKind[];
  return table(
    ['content', 'what tells it', 'laid out as'],
    kinds.map((kind) => [kind, signals[kind], [...graphicOf(kind), ...chains[kind].map(wayText)].join(', else ')]),
  );
}

/** Tables and charts are drawn, where they have room, before they are told in lines. */
const graphicOf = (kind: SheetKind): string[] => (kind === 'table' || kind === 'chart' ? [kind] : []);

/** "timeline (16 points and more)": the role whose layouts are tried, how, and from which size on. */
function wayText({ role, arrange, enough, smallest, mostLines, leastLines }: Way): string {
  const conditions = [
    ...(enough > 0 ? [`at ${Math.round(enough * 100)} % of the stated size`] : []),
    ...(smallest === undefined ? [] : [`${smallest} points and more`]),
    ...(mostLines === undefined ? [] : [`at most ${mostLines} lines`]),
    ...(leastLines === undefined ? [] : [`one of at least ${leastLines} lines`]),
  ];
  const name = arrange.name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const place = name === role ? '' : ` in \`${role}\``;
  return `${name}${place}${conditions.length === 0 ? '' : ` (${conditions.join(', ')})`}`;
}

/** The layouts that all templates have for a role, and those that only some have. */
export function layoutTable(templates: readonly TemplateModel[]): string {
  const rows = roles.map((role) => {
    const all = [...new Set(templates.flatMap((one) => one.roles[role] ?? []))];
    const having = (name: string): TemplateModel[] => templates.filter((one) => one.roles[role]?.includes(name));
    const names = all.map((name) => {
      const own = having(name);
      return own.length === templates.length ? name : `${name} (${own.map((one) => one.name).join(', ')})`;
    });
    return [`\`${role}\``, names.join(', ')];
  });
  return table(['role', 'layouts'], rows);
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
