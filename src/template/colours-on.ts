import type { Layout, TemplateModel } from './model.js';

/** Hexadecimal colours by theme slot, as slides of a layout show them. */
export const coloursOn = ({ colours }: Layout, template: TemplateModel): TemplateModel['colours'] =>
  colours ?? template.colours;
