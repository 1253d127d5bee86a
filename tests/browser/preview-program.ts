import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program as it is installed, showing a preview. */
export interface PreviewProgram {
  readonly address: string;
  readonly folder: string;
  /**
   * Ends it as Ctrl-C does; gives back by which signal it went, and what it said.
   *
   * @param look at its folder, before that is taken away
   */
  readonly end: (
    look?: (folder: string) => void,
  ) => Promise<{ readonly signal: string | null; readonly stderr: string }>;
}

const program = join(import.meta.dirname, '../../dist/cli.js');

/**
 * @param files of the folder that it works in, the first of which is previewed
 * @param pasted what is previewed in their place, from standard input
 */
export async function startPreview(files: Readonly<Record<string, string>>, pasted?: string): Promise<PreviewProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-preview-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const child = spawn(process.execPath, [program, 'preview', Object.keys(files)[0] ?? '-'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(pasted);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<string | null>((resolve) => {
    child.on('exit', (_, signal) => {
      resolve(signal);
    });
  });
  return {
    address: await addressOf(child, () => stderr),
    folder,
    end: async (look) => {
      child.kill('SIGINT');
      const signal = await ended;
      look?.(folder);
      rmSync(folder, { recursive: true });
      return { signal, stderr };
    },
  };
}

const addressOf = (child: ChildProcess, said: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('\n')) resolve(printed.trim());
    });
    child.on('exit', () => {
      reject(new Error(`The preview ended at once: ${said()}`));
    });
  });
