import { finding, type Checked, type Rule } from '../../rule.js';

/** Captions come from figures, and nothing else does: a caption is never a point, a heading or a quotation. */
export const captions: Rule = (checked) => {
  if (checked.article.blocks === undefined) return [];
  return checked.statements.flatMap((statement) => {
    const { kind, evidence } = statement;
    if (kind === 'title' || kind === 'cell') return [];
    const inFigure = evidence.map(({ start, end }) => standsInFigure(checked, start, end));
    if (kind === 'caption')
      return inFigure.every(Boolean)
        ? []
        : [finding('caption-elsewhere', statement, 'is not the caption of a picture')];
    return inFigure.some(Boolean)
      ? [finding('caption-as-line', statement, 'is taken from the caption of a picture')]
      : [];
  });
};

const standsInFigure = ({ units }: Checked, start: number, end: number): boolean => {
  const unit = units.at(start);
  return unit.kind === 'figure' && end <= unit.end;
};
