import { roles, type Role } from '../../../model/role.js';
import { emuToInches } from '../../../model/units.js';
import type { TemplateModel } from '../../../template/model.js';
import { sizeName } from '../../../template/theme/layers/size-name.js';

/** What a list says of a template. */
export interface TemplateSummary {
  readonly name: string;
  readonly title: string;
  /** Names of the sizes that it has, its own first. */
  readonly sizes: readonly string[];
  /** Roles that it has layouts for. */
  readonly roles: readonly Role[];
}

/** @param sizes names of the sizes; that of the model when absent */
export const summaryOf = (model: TemplateModel, sizes: readonly string[] = [ownSize(model)]): TemplateSummary => ({
  name: model.name,
  title: model.title,
  sizes,
  roles: roles.filter((role) => (model.roles[role] ?? []).length > 0),
});

const ownSize = ({ size: { width, height } }: TemplateModel): string =>
  sizeName({ width: emuToInches(width), height: emuToInches(height) });
