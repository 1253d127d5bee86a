import { describe, expect, it, vi } from 'vitest';
import { startKeeper } from '../../src/start/keeper.js';

const tuned = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../src/start/tune-engine.js', () => ({ tuneEngine: () => (tuned.times += 1) }));
vi.mock('../../src/start/load-bundle.js', () => ({ loadBundle: () => ({ exports: {}, fromCache: true }) }));
vi.stubGlobal('builtBundleNames', { program: 'program.js', packages: {} });

describe('V8 is tuned', () => {
  it('only where no other thread may be at a pattern, which would end the process', async () => {
    const { loadProgram } = await import('../../src/start/load-program.js');
    loadProgram('', () => false);
    expect(tuned.times).toBe(0);
    loadProgram('', () => true);
    expect(tuned.times).toBe(1);
  });
});

describe('the thread that keeps the time', () => {
  it('says when it only listens', () => {
    expect(startKeeper().isListening()).toBe(true);
  });
});
