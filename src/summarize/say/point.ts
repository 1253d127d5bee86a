import { onOneLine } from '../../language/index.js';
import type { Point } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import { onceFor } from '../../model/once-for.js';
import { identify } from '../../model/identify.js';
import type { Statement } from './statement.js';
import { raiseFirst } from '../shorten/join.js';
import { coreOf } from './core/core.js';
import { evidenceOf } from './evidence.js';
import { onlyKeyFigure } from './key-figure.js';
import { laidOut } from './laid-out.js';

/** A statement as a point of a Briefing. */
export const pointOf = (annotation: Annotation, statement: Statement): Point => pointOfStatement(statement, annotation);

/** Made once, as a deck is put together several times before its words are right. */
const pointOfStatement = onceFor((statement: Statement, annotation: Annotation): Point => {
  const { reading } = annotation;
  const { text, spans, speaker, role } = statement;
  const list = laidOut(annotation, statement);
  const core = list === undefined ? coreOf(statement, annotation) : undefined;
  const line = list ?? { id: identify('point', text), text, evidence: evidenceOf(reading, spans), origin: 'extract' };
  const figure = onlyKeyFigure(annotation, line);
  const stressed = figure === undefined ? undefined : asShown(line.text, onOneLine(reading.text, figure.value));
  return {
    ...line,
    ...(statement.children === undefined
      ? {}
      : { children: statement.children.map((child) => pointOf(annotation, child)) }),
    // What is told by its number is not told by what stands beside it.
    ...(core === undefined || !tells(core, stressed) ? {} : { core }),
    ...(stressed === undefined ? {} : { stressed }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
  };
});

/** Words as a line shows them: "Only 14 per cent", where what stood before them went. */
const asShown = (line: string, words: string): string => {
  const raised = raiseFirst(words);
  return !line.includes(words) && line.startsWith(raised) ? raised : words;
};

const tells = (core: readonly string[], stressed: string | undefined): boolean =>
  stressed === undefined || core.some((part) => part.includes(stressed));
