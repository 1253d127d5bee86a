import type { Step } from '../assembly.js';
import { removeTraces, writeTrace } from '../trace/trace.js';

/** Lets the Briefing travel inside the deck, so that each line can be traced after the deck was edited. */
export const addTrace: Step = ({ package: opc, options }) => {
  if (options.trace === undefined) removeTraces(opc);
  else writeTrace(opc, options.trace);
};
