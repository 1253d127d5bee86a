import { describe, expect, it } from 'vitest';
import { briefingOfTrace } from '../../src/briefing/briefing-of-trace.js';
import { readBriefingFile } from '../../src/briefing/briefing-file.js';
import type { WrittenBriefing } from '../../src/briefing/written/written-briefing.js';
import { languagePack } from '../../src/language/index.js';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

const yaml = (version: number): string => `version: ${version}
title: Cầu Rạch Đông thông xe
language: vi
sources: []
topics:
  - id: t1
    kind: points
    heading: Nội dung chính
    captions: []
    points:
      - id: p1
        text: Cây cầu dài 640 mét thông xe sáng 2/9.
        lead: Cây cầu
        evidence:
          - { start: 0, end: 38 }
        ${version === 1 ? 'shorter: [{ text: Cây cầu thông xe, evidence: [] }]' : 'core: [dài 640 mét]'}
        origin: extract
        children:
          - id: p2
            text: Hai làn xe máy đi riêng.
            evidence: []
            ${version === 1 ? 'shorter: []' : 'role: Kỹ sư'}
            origin: author
`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const written = async (bytes: Uint8Array, name: string): Promise<WrittenBriefing> =>
  (await readBriefingFile(bytes, name, false)).inLanguage(languagePack('vi'));

const faultOf = async (read: () => unknown): Promise<Diagnostic> => {
  try {
    await read();
  } catch (error) {
    if (error instanceof BriefdeckError) return error.diagnostic;
    throw error;
  }
  throw new Error('Nothing was thrown.');
};

/** The same, as a deck carries it. */
const json = JSON.stringify({
  version: 1,
  title: 'Cầu Rạch Đông thông xe',
  language: 'vi',
  sources: [],
  topics: [
    {
      id: 't1',
      kind: 'points',
      heading: 'Nội dung chính',
      captions: [],
      points: [
        {
          id: 'p1',
          text: 'Cây cầu dài 640 mét thông xe sáng 2/9.',
          lead: 'Cây cầu',
          evidence: [{ start: 0, end: 38 }],
          shorter: [{ text: 'Cây cầu thông xe', evidence: [] }],
          origin: 'extract',
          children: [{ id: 'p2', text: 'Hai làn xe máy đi riêng.', evidence: [], shorter: [], origin: 'author' }],
        },
      ],
    },
  ],
});

const raised = {
  version: 2,
  title: 'Cầu Rạch Đông thông xe',
  language: 'vi',
  sources: [],
  topics: [
    {
      id: 't1',
      kind: 'points',
      heading: 'Nội dung chính',
      captions: [],
      points: [
        {
          id: 'p1',
          text: 'Cây cầu dài 640 mét thông xe sáng 2/9.',
          lead: 'Cây cầu',
          evidence: [{ start: 0, end: 38 }],
          origin: 'extract',
          children: [{ id: 'p2', text: 'Hai làn xe máy đi riêng.', evidence: [], origin: 'author' }],
        },
      ],
    },
  ],
};

describe('a briefing of version 1', () => {
  it('loses its shorter wordings and nothing else, from YAML, from JSON and inside a deck', async () => {
    expect(await written(bytesOf(yaml(1)), 'b.yaml')).toEqual(raised);
    expect(await written(bytesOf(json), 'b.json')).toEqual(raised);
    expect(briefingOfTrace(json, 'cu.pptx')).toEqual(raised);
  });

  it('is told what else is wrong, at its place', async () => {
    const wrong = yaml(1).replace('heading: Nội dung chính', 'heading: [Nội dung chính]');
    expect(await faultOf(() => written(bytesOf(wrong), 'b.yaml'))).toMatchObject({
      code: 'input.briefing',
      place: { file: 'b.yaml', line: 8, column: 14 },
    });
  });
});

describe('a briefing of version 2', () => {
  it('is read as it is', async () => {
    const { version, topics } = await written(bytesOf(yaml(2)), 'b.yaml');
    expect(version).toBe(2);
    expect(topics[0]?.points?.[0]?.core).toEqual(['dài 640 mét']);
  });

  it('has no shorter wordings', async () => {
    const old = yaml(1).replace('version: 1', 'version: 2');
    expect((await faultOf(() => written(bytesOf(old), 'b.yaml'))).message).toContain('shorter');
  });
});

describe('a briefing of a newer version', () => {
  it('is refused in one line that says what to do, at its place', async () => {
    expect(await faultOf(() => written(bytesOf(`# mới\n${yaml(3)}`), 'b.yaml'))).toEqual({
      code: 'input.briefing',
      severity: 'error',
      message: 'The briefing is of version 3; this briefdeck reads versions 1 and 2.',
      hint: 'Install a newer briefdeck, or write the briefing anew with this one.',
      place: { file: 'b.yaml', line: 2, column: 10 },
    });
  });

  it('is refused inside a deck too', async () => {
    const newer = JSON.stringify({ version: 4, form: 'unknown' });
    expect(await faultOf(() => briefingOfTrace(newer, 'cu.pptx'))).toMatchObject({
      code: 'input.briefing',
      message: 'The briefing is of version 4; this briefdeck reads versions 1 and 2.',
      place: { file: 'cu.pptx' },
    });
  });
});
