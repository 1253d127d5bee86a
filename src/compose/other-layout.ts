import type { Layout } from '../template/model.js';
import type { Choice } from './choose/choose-layout.js';
import { type Context, tell } from './context.js';
import { noteStandIn } from './stand-ins.js';

/** Says where another layout stands in: for one that was asked for, or for a role that the template lacks. */
export function tellOfLayout({ sheet, layout }: Choice, context: Context): void {
  const isContent = sheet.role !== 'picture';
  if (isContent && sheet.layout !== undefined && !isAskedFor(sheet.layout, layout, context)) {
    tell(context, {
      code: 'compose.layout-not-used',
      severity: 'warning',
      message: `"${sheet.heading}" asks for the layout "${sheet.layout}", which is not there or does not hold it.`,
      hint: `"${layout.name}" is used instead.`,
      subject: {
        ...(sheet.topic === undefined ? {} : { topic: sheet.topic.id }),
        part: 'layout',
        text: sheet.layout,
      },
    });
  }
  noteStandIn(sheet.role, layout, context);
}

function isAskedFor(name: string, layout: Layout, { template }: Context): boolean {
  return (
    layout.name === name ||
    Object.entries(template.roles).some(([role, names]) => role === name && names.includes(layout.name))
  );
}
