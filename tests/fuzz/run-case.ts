import { runIn } from '../cli/fake-io.js';
import { Random, seedOf } from './random.js';
import { around, targetNamed, type TargetName } from './targets.js';

/** Something odd, and what briefdeck is asked to do with it. */
export interface Case {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly words: readonly string[];
}

const seedsOf = new Map<TargetName, readonly Uint8Array[]>();

/** One case of a target; the same for the same seed and number. */
export async function caseOf(name: TargetName, seed: number, index: number): Promise<Case> {
  const { file, seeds, mutate, commands } = targetNamed(name);
  const known = seedsOf.get(name) ?? (await seeds());
  seedsOf.set(name, known);
  const random = new Random(seedOf(seed, name, index));
  const bytes = mutate(random.pick(known), random);
  const words = commands.length === 0 ? (JSON.parse(Buffer.from(bytes).toString()) as string[]) : random.pick(commands);
  return { file, bytes, words };
}

/**
 * What is wrong with how briefdeck took a case; nothing where it did what it was asked to, or said in plain words why not.
 *
 * @returns the fault in one line, by which two of the same are known
 */
export async function faultOf({ file, bytes, words }: Case): Promise<{ code: number; fault: string | undefined }> {
  const files = { ...around(), [file]: bytes };
  const { code, stderr } = await runIn({ files, stdin: bytes, terminal: false }, ...words);
  if (code === 70) return { code, fault: faultLine(stderr) };
  if (code > 6) return { code, fault: `it ended with ${code}` };
  // Tabs and line ends aside, what steers a terminal is never printed.
  // eslint-disable-next-line no-control-regex -- what must not be there
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(stderr))
    return { code, fault: 'characters that steer a terminal are printed' };
  if (code > 1 && !/(?:^|: )error: .+\n$/m.test(stderr)) return { code, fault: 'an error is not told in one line' };
  return { code, fault: undefined };
}

/** The message and where it was thrown, without what is different from case to case. */
function faultLine(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const message = lines.find((line) => line.includes('Error')) ?? lines[0] ?? '';
  const at = lines.find((line) => line.startsWith('at ')) ?? '';
  return `${message.slice(0, 200)} ${at.replace(/\(?(?:file:)?\/.*\//, '')}`.trim();
}
