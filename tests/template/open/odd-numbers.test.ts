import { describe, expect, it } from 'vitest';
import { runIn } from '../../cli/fake-io.js';
import { writePackage } from '../../../src/opc/write.js';
import { repack } from '../../opc/repack.js';
import { foreignPackage, usualMaster } from '../foreign-package.js';

const article = 'Hội nghị bế mạc\n\nHội nghị đã thông qua ba văn kiện. Chủ tọa nói mọi bên đều hài lòng.\n';
const built = async (part: RegExp, from: string | RegExp, to: string) => {
  const corp = repack(writePackage(foreignPackage(usualMaster)), (files) => {
    for (const [name, text] of files) if (part.test(name)) files.set(name, text.replaceAll(from, to));
  });
  return runIn({ files: { 'a.txt': article, 'corp.pptx': corp } }, 'a.txt', '-t', 'corp.pptx', '-o', 'a.pptx');
};

describe('a template with numbers that PowerPoint does not take', () => {
  it.each(['256', '0', '-9144000', '99999999999999999999', 'wide'])('is refused with slides %s wide', async (width) => {
    const { code, stderr } = await built(/presentation\.xml$/, 'cx="12192000"', `cx="${width}"`);
    expect([code, stderr]).toEqual([
      4,
      "corp.pptx: error: The template can't be used: its slides have no size that PowerPoint takes. Save it in PowerPoint as .pptx or .potx again.\n",
    ]);
  });

  it.each(['0', '-1', '99999999999999999999', '1e309'])(
    'is used as if it said nothing of a size of %s',
    async (size) => {
      const { code, files } = await built(/slide(?:Master|Layout)\d\.xml$/, /sz="\d+"/g, `sz="${size}"`);
      expect(code).toBe(0);
      expect(files.get('a.pptx')).toBeDefined();
    },
  );
});
