import type { TemplateModel } from '../../../template/model.js';

/** The families that a template sets text in, each with its fallback; those of bullets too. */
export function familiesToDraw({ layouts, fonts }: TemplateModel): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  const add = (family: string | undefined, fallback: string): void => {
    if (family !== undefined && !families.has(family)) families.set(family, fallback);
  };
  for (const { placeholders } of layouts)
    for (const { levels } of placeholders) for (const { fonts: own } of levels) add(own[0], own[1] ?? own[0] ?? '');
  add(fonts.body, families.get(fonts.body) ?? fonts.body);
  return families;
}
