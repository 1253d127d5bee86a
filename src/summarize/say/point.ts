import type { Point } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import { identify } from '../../model/identify.js';
import type { Statement } from './statement.js';
import { coreOf } from './core.js';
import { evidenceOf } from './evidence.js';
import { laidOut } from './laid-out.js';

/** A statement as a point of a Briefing. */
export const pointOf = (annotation: Annotation, statement: Statement): Point => {
  const { reading } = annotation;
  const { text, spans, speaker, role } = statement;
  const list = laidOut(annotation, statement);
  const core = list === undefined ? coreOf(statement, reading) : undefined;
  return {
    ...(list ?? { id: identify('point', text), text, evidence: evidenceOf(reading, spans), origin: 'extract' }),
    ...(statement.children === undefined
      ? {}
      : { children: statement.children.map((child) => pointOf(annotation, child)) }),
    ...(core === undefined ? {} : { core }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
  };
};
