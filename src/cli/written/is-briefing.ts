import { extname } from 'node:path';
import { saysOutline } from '../../briefing/outline/says-outline.js';
import type { Source } from '../input.js';
import type { CommonArguments } from '../options/options.js';

/** In what form a source is a Briefing. */
export type BriefingForm = 'markdown' | 'yaml';

/**
 * Whether a source is a Briefing, and in what form: YAML and JSON by the extension, or on stdin by how they begin; Markdown where its
 * front matter says so, or the command line. From the web come articles only.
 */
export function briefingForm({ bytes, name, uri }: Source, from?: CommonArguments['from']): BriefingForm | undefined {
  if (uri !== undefined) return undefined;
  const isYaml = ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase());
  if (from !== undefined) return from !== 'outline' ? undefined : isYaml ? 'yaml' : 'markdown';
  const beginning = new TextDecoder().decode(bytes.subarray(0, 20_000));
  if (saysOutline(beginning)) return 'markdown';
  if (isYaml) return 'yaml';
  const isStdin = name === 'stdin';
  return isStdin && /^\ufeff?\s*(?:\{|(?:#.*\n\s*)*version: *\d)/.test(beginning.slice(0, 1000)) ? 'yaml' : undefined;
}
