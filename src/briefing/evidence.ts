import type { Evidence } from '../model/briefing.js';

/**
 * A copy of a document with every kept span in it replaced, wherever it stands. Spans are told by their shape, so that
 * a new place for evidence in the Briefing needs no change here.
 *
 * @returns plain data; whoever needs it as a Briefing again has the schema check it
 */
export function mapEvidence(document: unknown, replace: (evidence: Evidence) => Evidence): unknown {
  if (Array.isArray(document)) return document.map((value) => mapEvidence(value, replace));
  if (isEvidence(document)) return replace(document);
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, mapEvidence(value, replace)]));
}

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number';
