import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePackage } from '../../../src/opc/write.js';
import { foreignPackage, usualMaster } from '../../template/foreign-package.js';
import { errno, runIn, type World } from '../fake-io.js';

const sample = readFileSync(join(import.meta.dirname, '../../../assets/articles/harbour-flood-barrier.txt'), 'utf8');
// As many calls as the whole article makes, and less work between them.
const article = sample.split('\n\n').slice(0, 5).join('\n\n');
const files = {
  'a.txt': article,
  'corp.pptx': writePackage(foreignPackage(usualMaster)),
  'briefdeck.config.yaml': 'template: corp.pptx\nlength: short\n',
};

/** The world in which the n-th look at a file, reading or writing of one fails. */
function failing(nth: number, code: string): { readonly world: World; readonly calls: () => number } {
  let calls = 0;
  const fail = (): void => {
    calls += 1;
    if (calls === nth) throw errno(code);
  };
  return { world: { files, fail }, calls: () => calls };
}

describe.each([
  ['a build', ['a.txt', '-o', 'deck.pptx']],
  ['an outline', ['outline', 'a.txt', '-o', 'b.yaml']],
  ['a map', ['template', 'inspect', 'corp.pptx', '--write-map']],
] as const)('%s of which one call to the file system fails', (_, words) => {
  it.each(['EIO', 'EACCES', 'ENOSPC', 'EMFILE'])(
    'with %s is done, or ends in one line and leaves nothing',
    async (code) => {
      const sound = failing(0, code);
      expect(await runIn(sound.world, ...words)).toMatchObject({ code: 0 });
      expect(sound.calls()).toBeGreaterThan(3);
      for (let nth = 1; nth <= sound.calls(); nth += 1) {
        const ran = await runIn(failing(nth, code).world, ...words);
        const left = [...ran.files.keys()].filter((name) => !(name in files));
        expect({ nth, fault: ran.code === 70 && ran.stderr }).toEqual({ nth, fault: false });
        if (ran.code === 0) expect(left).toHaveLength(1);
        else expect([nth, left, ran.stderr]).toEqual([nth, [], expect.stringMatching(/^(?:\S+: )?error: .+\n$/)]);
      }
    },
  );
});
