import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the tables of advance widths', () => {
  it('are what the installed fonts give', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/font-advances.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
