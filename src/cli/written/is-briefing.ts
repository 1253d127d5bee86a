import { extname } from 'node:path';
import { saysOutline } from '../../briefing/outline/says-outline.js';
import { nameOfStdin } from '../../model/sources.js';
import type { Source } from '../input.js';
import type { CommonArguments } from '../options/options.js';

/** In what form a source is a Briefing that a person wrote. */
export type WrittenForm = 'markdown' | 'yaml';

/** In what form a source is a Briefing, or carries one. */
export type BriefingForm = WrittenForm | 'deck';

/**
 * Whether a source is a Briefing, and in what form: YAML and JSON by the extension, or on stdin by how they begin; Markdown where its
 * front matter says so, or the command line; a deck, which is to carry one. From the web come articles only.
 */
export function briefingForm({ bytes, name, uri }: Source, from?: CommonArguments['from']): BriefingForm | undefined {
  if (uri !== undefined) return undefined;
  if ((from === undefined || from === 'outline') && isDeck(bytes, name)) return 'deck';
  const isYaml = ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase());
  if (from !== undefined) return from !== 'outline' ? undefined : isYaml ? 'yaml' : 'markdown';
  const beginning = new TextDecoder().decode(bytes.subarray(0, 20_000));
  if (saysOutline(beginning)) return 'markdown';
  if (isYaml) return 'yaml';
  const isStdin = name === nameOfStdin;
  return isStdin && /^\ufeff?\s*(?:\{|(?:#.*\n\s*)*version: *\d)/.test(beginning.slice(0, 1000)) ? 'yaml' : undefined;
}

/** Whether a file is to be read as a deck by what it is called. */
export const isNamedDeck = (name: string): boolean =>
  ['.pptx', '.ppsx', '.potx', '.ppt'].includes(extname(name).toLowerCase());

/** A package that holds slides, or a file that is called so. */
const isDeck = (bytes: Uint8Array, name: string): boolean =>
  isNamedDeck(name) ||
  (bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(slides));

const slides = 'ppt/presentation.xml';
