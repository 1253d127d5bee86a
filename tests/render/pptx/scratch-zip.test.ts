import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import ScratchZip from '../../../src/render/pptx/scratch-zip.js';

type Zip = Pick<JSZip, 'folder' | 'file'>;

/** What pptxgenjs does with an archive: folders within folders, text, and files that come as base64. */
function fill(zip: Zip): void {
  zip.folder('ppt/charts')?.folder('_rels')?.file('chart1.xml.rels', '<Relationships/>');
  zip.folder('ppt');
  zip.file('[Content_Types].xml', '<Types/>').file('ppt/presentation.xml', '<p>Công ước</p>');
  zip.file('ppt/media/image1.png', Buffer.from([137, 80, 78, 71, 0, 255]).toString('base64'), { base64: true });
  zip.file('ppt/presentation.xml', '<p>Hà Nội</p>');
}

/** The files of an archive, read by the library that the stand-in stands for. */
async function filesOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const entries = Object.values(files).filter(({ dir }) => !dir);
  const contents = await Promise.all(entries.map((file) => file.async('base64')));
  return Object.fromEntries(entries.map(({ name }, index) => [name, contents[index] ?? '']));
}

describe('ScratchZip', () => {
  it('writes the files that JSZip writes', async () => {
    const [ours, theirs] = [new ScratchZip(), new JSZip()];
    fill(ours as unknown as Zip);
    fill(theirs);
    const written = await ours.generateAsync({ type: 'uint8array' });
    expect(await filesOf(written as Uint8Array)).toEqual(
      await filesOf(await theirs.generateAsync({ type: 'uint8array' })),
    );
  });

  it('gives base64 where it is asked for, as for the workbook of a chart', async () => {
    const zip = new ScratchZip().file('xl/workbook.xml', '<workbook/>');
    const text = await zip.generateAsync({ type: 'base64' });
    expect(await filesOf(Buffer.from(text as string, 'base64'))).toEqual({
      'xl/workbook.xml': Buffer.from('<workbook/>').toString('base64'),
    });
  });
});
