import { describe, expect, test } from 'vitest';
import type { OpcPackage } from '../../../src/opc/package.js';
import { relationshipTypes } from '../../../src/opc/part-kind.js';
import type { XmlElement } from '../../../src/opc/xml/element.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { serializeXml } from '../../../src/opc/xml/serialize.js';
import { inspectTemplate } from '../../../src/template/inspect/inspect-template.js';
import { mapOf } from '../../../src/template/inspect/map-of.js';
import { readTemplate, type ReadLayout, type ReadTemplate } from '../../../src/template/open/read-template.js';
import { readWithMap } from '../../../src/template/open/read-with-map.js';
import { drawnShape, foreignPackage, usualMaster, withSlides, type Shape } from '../foreign-package.js';

type Box = readonly [number, number, number, number];

const inches = ([x, y, width, height]: Box): string => {
  const [left, top, across, down] = [x, y, width, height].map((length) => Math.round(length * 914_400));
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></a:xfrm>`;
};
const text = (words: string, box: Box, { ph = '', size = 40, paragraphs = 1 } = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="20" name="T"/><p:cNvSpPr/><p:nvPr>${ph === '' ? '' : `<p:ph ${ph}/>`}</p:nvPr></p:nvSpPr>` +
  `<p:spPr>${inches(box)}</p:spPr><p:txBody><a:bodyPr/>` +
  `<a:p><a:r><a:rPr sz="${size * 100}"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:rPr><a:t>${words}</a:t></a:r></a:p>`.repeat(
    paragraphs,
  ) +
  '</p:txBody></p:sp>';
const picture = (box: Box, id = 'rId9'): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="30" name="C:\\photo" descr="Somebody"><a:hlinkClick r:id="rId8"/></p:cNvPr><p:cNvPicPr/><p:nvPr/></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="${id}" r:link="rId8"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${inches(box)}</p:spPr></p:pic>`;
const navy = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></p:bgPr></p:bg>';

const page: Box = [0, 0, 13.333, 7.5];
const title = text('House of Words', [2, 2, 9, 2], { ph: 'type="ctrTitle"' });
const [plainCover, plainContent] = usualMaster.layouts;
const plain = [plainCover, plainContent].filter((one) => one !== undefined);

const slideOf = (shapes: string, background = ''): XmlElement =>
  parseXml(
    '<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
      'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `<p:cSld>${background}<p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`,
  );

/** A file whose first slide holds this. */
function withFirst(shapes: string, { background = '', layouts = plain, slides = [1, 2, 2, 2] } = {}): OpcPackage {
  const opc = withSlides(foreignPackage({ ...usualMaster, layouts: layouts }), slides);
  const slide = '/ppt/slides/slide1.xml';
  opc.setXml(slide, opc.contentType(slide), slideOf(shapes, background));
  opc.setBytes('/ppt/media/image1.jpeg', 'image/jpeg', new Uint8Array([255, 216]));
  opc.relate(slide, relationshipTypes.image, '/ppt/media/image1.jpeg', { id: 'rId9' });
  opc.relate(slide, relationshipTypes.image, 'https://example.org/a.jpeg', { id: 'rId8', external: true });
  return opc;
}

const coverOf = ({ layouts, template: { model } }: ReadTemplate): ReadLayout | undefined =>
  layouts.find(({ layout }) => layout.name === model.roles.cover?.[0]);
const xmlOf = (read: ReadTemplate): string => serializeXml(read.template.package.look(coverOf(read)?.found.part ?? ''));
const read = (...given: Parameters<typeof withFirst>): ReadTemplate => readTemplate(withFirst(...given), 'house');

describe('a file whose first slide is a cover that was drawn on the slide', () => {
  test('opens decks with what is drawn there, without its words, under a title in the place of its own', () => {
    const found = read(drawnShape([0, 0, 13.333, 5]) + title + text('Spring 2020', [2, 4.2, 9, 0.6], { size: 20 }));
    const cover = coverOf(found);
    expect(cover?.isAdded).toBe(true);
    expect(cover?.found.ground.cells[0]?.colour).toBe('1F3864');
    const [head, line] = ['title', 'subtitle'].map((key) => cover?.layout.placeholders.find((one) => one.key === key));
    expect(head?.box.x).toBe(2 * 914_400);
    expect(head?.levels[0]?.colour).toBe('FFFFFF');
    expect(line?.box.y).toBeGreaterThan(4 * 914_400);
    expect(xmlOf(found)).not.toMatch(/House of Words|Spring 2020/);
  });

  test('has its background, or a picture of all of the slide, and nothing that leads out of the file', () => {
    expect(coverOf(read(title, { background: navy }))?.found.ground.cells[0]?.colour).toBe('1F3864');
    const found = read(picture(page) + title);
    const part = coverOf(found)?.found.part ?? '';
    const related = found.template.package.relationships(part);
    expect(related.some(({ target }) => target === '/ppt/media/image1.jpeg')).toBe(true);
    expect(related.some(({ external }) => external)).toBe(false);
    expect(xmlOf(found)).not.toMatch(/hlinkClick|r:link|Somebody|photo/);
  });

  test('takes a panel with the text on it, and none that would stand empty', () => {
    const panel = drawnShape([3, 3.5, 7, 3]);
    const found = read(
      drawnShape([0, 0, 13.333, 0.5]) +
        panel +
        text('The Institute', [1, 1, 11, 1], { size: 44 }) +
        text('What it is about', [3.2, 3.7, 6.6, 2.6], { size: 24 }),
    );
    expect(coverOf(found)?.layout.placeholders.find(({ key }) => key === 'title')?.box.y).toBe(
      Math.round(3.7 * 914_400),
    );
    const bare = read(
      drawnShape([0, 0, 13.333, 0.5]) +
        panel +
        title.replace('y="1828800"', 'y="914400"') +
        text('Who speaks', [3.2, 5.5, 3, 0.5], { size: 12 }) +
        text('Spring', [2, 2.2, 9, 0.6], { size: 20 }),
    );
    const { cells = [] } = coverOf(bare)?.found.ground ?? {};
    expect(cells[40 * 100 + 50]?.colour).toBe('FFFFFF');
  });
});

test('a title of a first slide that stands in a box of its own has nothing of the panel that the master draws behind titles', () => {
  const own = drawnShape([0, 0, 13.333, 1]) + text('House of Words', [2, 2, 9, 2]);
  expect(xmlOf(read(own))).toContain('<a:noFill/><a:ln><a:noFill/></a:ln>');
  expect(xmlOf(read(drawnShape([0, 0, 13.333, 1]) + title))).not.toContain('<a:noFill/>');
});

describe('a title of a first slide in the place of its layout', () => {
  const headOf = (found: ReadTemplate) => coverOf(found)?.layout.placeholders.find(({ key }) => key === 'title');

  test('stands where it was moved to', () => {
    expect(headOf(read(title))?.box.x).toBe(2 * 914_400);
    const nearly = text('House of Words', [1.7, 1.2, 10, 2.6], { ph: 'type="ctrTitle"' });
    expect(coverOf(read(nearly))?.layout.name).toBe('Title Slide');
  });

  test('stands where a text in a box of its own says it, where the place for one is unused', () => {
    const own = text('House of Words', [1, 4.5, 11, 1.5]);
    expect(headOf(read(own))?.box.y).toBeGreaterThan(3.5 * 914_400);
    expect(coverOf(read(own, { slides: [2, 2, 2, 2] }))?.layout.name).toBe('Title Slide');
    const beside = text('House of Words', [1.7, 1.2, 10, 2.6], { ph: 'type="ctrTitle"' });
    expect(coverOf(read(beside + text('Spring', [1, 6, 11, 1], { size: 20 })))?.layout.name).toBe('Title Slide');
  });

  test('stands where it was moved to below an emblem, and not below a photograph', () => {
    const below = (kind: string): string | undefined => {
      const opc = withFirst(picture([4, 0.2, 5, 1.7]) + title);
      opc.setBytes('/ppt/media/image1.jpeg', kind, new Uint8Array([255, 216]));
      return coverOf(readTemplate(opc, 'house'))?.layout.name;
    };
    expect(below('image/png')).toBe('Cover');
    expect(below('image/jpeg')).toBe('Title Slide');
  });

  test('keeps its place where the line below it was moved: that stands where it was moved to', () => {
    const own = (y: number): string =>
      text('House of Words', [1.67, 1.2, 10, 2.6], { ph: 'type="ctrTitle"' }) +
      text('Spring', [1.67, y, 10, 1.2], { ph: 'type="subTitle" idx="1"', size: 20 });
    const line = coverOf(read(own(5.6)))?.layout.placeholders.find(({ key }) => key === 'subtitle');
    expect(line?.box.y).toBe(5.6 * 914_400);
    expect(coverOf(read(own(4.2)))?.layout.name).toBe('Title Slide');
  });

  test('is none that was pushed over the edge of the slide', () => {
    const pushed = (y: number): string => text('House of Words', [1.67, y, 10, 1.6], { ph: 'type="ctrTitle"' });
    const names = [5.4, 6.9].map((y) => coverOf(read(picture(page) + pushed(y)))?.layout.name);
    expect(names).toEqual(['Cover', 'Title Slide']);
  });

  test('is filled as it was on the slide, from edge to edge', () => {
    const fill =
      '</a:xfrm><a:solidFill><a:srgbClr val="0173BC"/></a:solidFill><a:effectLst><a:glow rad="1"/></a:effectLst>';
    const bar = text('House of Words', [0, 1, 13.35, 2], { ph: 'type="ctrTitle"' }).replace('</a:xfrm>', fill);
    const found = read(bar);
    expect(xmlOf(found)).toMatch(/0173BC"\/><\/a:solidFill><a:effectLst><a:glow/);
    expect(headOf(found)?.box.width).toBeGreaterThan(13.3 * 914_400);
  });

  test('is empty on a form, and the cover is drawn as that all the same', () => {
    const empty = title.replace(/<a:t>.*?<\/a:t>/, '<a:t></a:t>');
    expect(headOf(read(picture(page) + empty, { slides: [1] }))?.box.x).toBe(2 * 914_400);
    expect(coverOf(read(picture(page), { slides: [1] }))?.layout.name).toBe('Title Slide');
  });
});

test('figures that stand in a row are no title, however large they are', () => {
  const figures = [1, 5, 9].map((x) => text('{TOTAL}', [x, 5, 3, 1], { size: 54 })).join('');
  const found = read(drawnShape([0, 0, 13.333, 3]) + text('Monthly report', [1, 1, 9, 1]) + figures);
  expect(coverOf(found)?.layout.placeholders.find(({ key }) => key === 'title')?.box.y).toBe(914_400);
});

test('a sign or a number is no title, however large it is', () => {
  const name = text('House of Words', [1, 3, 9, 1.2], { size: 24 });
  const places = (sign: string): number | undefined =>
    coverOf(
      read(drawnShape([0, 5, 13.333, 2]) + text(sign, [1, 0.9, 2, 1.9], { size: 96 }) + name),
    )?.layout.placeholders.find(({ key }) => key === 'title')?.box.y;
  expect(places('😉')).toBe(3 * 914_400);
  expect(places('1')).toBe(3 * 914_400);
  expect(places('Words')).toBeLessThan(914_400);
});

test('a text in a box of its own in letters as small as those of a list makes no cover', () => {
  const opened = (size: number): boolean | undefined =>
    coverOf(read(drawnShape([0, 5, 13.333, 2]) + text('What the house wants', [1, 2, 6, 1.2], { size })))?.isAdded;
  expect(opened(24)).toBe(true);
  expect(opened(14)).toBe(false);
});

test('a line that was as wide as a word holds a date', () => {
  const found = read(drawnShape([0, 0, 13.333, 1]) + title + text('Name', [2, 4.5, 0.6, 0.2], { size: 20 }));
  const line = coverOf(found)?.layout.placeholders.find(({ key }) => key === 'subtitle');
  expect(line?.box.x).toBe(2 * 914_400);
  expect(line?.box.width).toBeGreaterThan(2.4 * 914_400);
  expect(line?.box.height).toBeGreaterThan(0.3 * 914_400);
});

describe('a file opens decks as its layouts say', () => {
  test.each([
    ['nothing is drawn on its first slide', text('House of Words', [1.67, 1.2, 10, 2.6], { ph: 'type="ctrTitle"' })],
    ['its title made room for what is of the talk', picture([8, 1.5, 4, 3]) + title],
    ['only a photograph stands there', picture([4, 4.5, 3, 2]) + title],
    [
      'its first slide says more than a cover',
      drawnShape([0, 0, 13.333, 5]) + title + text('Point', [1, 4, 9, 3], { ph: 'idx="1"', paragraphs: 4 }),
    ],
  ])('where %s', (_, shapes) => {
    expect(coverOf(read(shapes))?.layout.name).toBe('Title Slide');
  });

  test('where a map names its cover; one that is written of what was made changes nothing', () => {
    const found = read(drawnShape([0, 0, 13.333, 5]) + title);
    const { package: opc, model } = found.template;
    const again = readWithMap(opc, 'house', mapOf(inspectTemplate(found)), 'map.yaml').template.model;
    expect(again.roles).toEqual(model.roles);
    const named = 'version: 1\nroles: { cover: Title Slide }\n';
    const file = withFirst(drawnShape([0, 0, 13.333, 5]) + title);
    expect(readWithMap(file, 'house', named, 'map.yaml').template.model.roles.cover).toEqual(['Title Slide']);
    const written = mapOf(inspectTemplate(found));
    expect(readWithMap(file, 'house', written, 'map.yaml').template.model.roles).toEqual(model.roles);
  });
});

describe('a logo or rule in the head or foot of most slides', () => {
  const rule = drawnShape([1, 0.9, 3, 0.1], { colour: 'C8102E' });
  const sheet = (shapes: string): string => `${text('What it is', [1, 0.2, 9, 0.6], { ph: 'type="title"' })}${shapes}`;
  const colourAt = (sheets: readonly string[]): string | undefined => {
    const opc = withFirst(title, { slides: [1, 2, 2, 2, 2, 2] });
    sheets.forEach((shapes, index) => {
      const slide = `/ppt/slides/slide${index + 2}.xml`;
      opc.setXml(slide, opc.contentType(slide), slideOf(sheet(shapes)));
    });
    const { layouts, template } = readTemplate(opc, 'house');
    const points = layouts.find(({ layout }) => layout.name === template.model.roles.points?.[0])?.found.ground;
    return points?.cells[7 * points.columns + 15]?.colour;
  };

  test('stands on ours, and one that stands on few, or in their middle, does not', () => {
    const picture = drawnShape([3, 3, 3, 2], { colour: 'C8102E' });
    expect(colourAt([rule, rule, rule, rule, ''])).toBe('C8102E');
    expect(colourAt([rule, rule, '', '', ''])).toBe('FFFFFF');
    expect(colourAt([picture, picture, picture, picture, picture])).toBe('FFFFFF');
  });
});

describe('pictures of a first slide', () => {
  const cover = drawnShape([0, 0, 13.333, 5]) + title;
  const photograph = (shapes: string, others: string): string => {
    const opc = withFirst(shapes);
    for (const index of [2, 3]) {
      const slide = `/ppt/slides/slide${index}.xml`;
      opc.setXml(slide, opc.contentType(slide), slideOf(others));
      opc.relate(slide, relationshipTypes.image, '/ppt/media/image1.jpeg', { id: 'rId9' });
    }
    return xmlOf(readTemplate(opc, 'house'));
  };

  test('are of the house where others show them in the head or at the same place, and not where they speak of them', () => {
    const big = picture([8, 4.2, 4, 3]);
    expect(photograph(cover + big, picture([1, 0.2, 1, 0.6]))).toContain('<p:pic>');
    expect(photograph(cover + big, big)).toContain('<p:pic>');
    expect(photograph(cover + big, picture([5, 2.5, 3, 2.5]))).not.toContain('<p:pic>');
  });

  test('that were put into a place are of the house where they run from side to side', () => {
    const placed = (box: Box): string =>
      picture(box).replace('<p:nvPr/>', '<p:nvPr><p:ph type="pic" idx="12"/></p:nvPr>');
    const found = xmlOf(read(cover + placed([0, 0.3, 13.333, 3.8])));
    expect(found).toContain('<p:pic>');
    expect(found).not.toContain('type="pic"');
    expect(xmlOf(read(cover + placed([1, 0.3, 8, 3.8])))).not.toContain('<p:pic>');
  });

  test('that stand within a text are left with it', () => {
    const icon = (x: number): string => picture([x, 6.3, 0.4, 0.4]);
    const opc = (shapes: string): string => {
      const file = withFirst(shapes);
      file.setBytes('/ppt/media/image2.png', 'image/png', new Uint8Array([137]));
      file.relate('/ppt/slides/slide1.xml', relationshipTypes.image, '/ppt/media/image2.png', { id: 'rId7' });
      return xmlOf(readTemplate(file, 'house'));
    };
    const sign = (x: number): string => icon(x).replace('"rId9"', '"rId7"');
    const name = text('pumps@example.org', [2, 6.2, 6, 0.6], { size: 14 });
    expect(opc(cover + name + sign(2.1))).not.toContain('<p:pic>');
    expect(opc(cover + name + sign(11))).toContain('<p:pic>');
  });
});

describe('a file that shows a picture before its cover', () => {
  const curtain = { name: 'Curtain', shapes: [] };
  const layouts = [...plain, curtain];
  const own = drawnShape([0, 0, 13.333, 5]) + title;
  const secondOf = (first: string, slides: number[]): ReadTemplate => {
    const opc = withFirst(first, { layouts, slides });
    opc.setXml('/ppt/slides/slide2.xml', opc.contentType('/ppt/slides/slide2.xml'), slideOf(own));
    return readTemplate(opc, 'house');
  };
  const isOpened = (...given: Parameters<typeof secondOf>): boolean =>
    coverOf(secondOf(...given))?.found.ground.cells[0]?.colour === '1F3864';

  test('opens with the slide behind it, where that is the only one on its layout', () => {
    expect(isOpened(picture(page), [3, 1, 2, 2])).toBe(true);
    expect(isOpened(picture(page), [3, 1, 1, 2])).toBe(false);
  });

  test('or on one for titles that is used again further on', () => {
    expect(isOpened(picture(page), [3, 1, 2, 2, 1])).toBe(true);
    expect(isOpened(picture(page), [3, 2, 1, 2, 2])).toBe(false);
  });

  test('and not where the first slide says something', () => {
    expect(isOpened(text('House of Words', [2, 2, 9, 2]), [3, 1, 2, 2])).toBe(false);
  });
});

test('what a text of the first slide is set in is told by the number of its place, and not by the kind', () => {
  const sized = (size: number): string => `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>`;
  const place = (idx: number, y: number, size: number): Shape => ({
    name: `Text ${idx}`,
    ph: `type="body" idx="${idx}"`,
    box: [1, y, 11, 1.2],
    style: sized(size),
  });
  const opening = { name: 'Opening', shapes: [place(10, 5, 1600), place(12, 2, 4400)] };
  const said = (words: string, idx: number): string =>
    '<p:sp><p:nvSpPr><p:cNvPr id="20" name="T"/><p:cNvSpPr/><p:nvPr>' +
    `<p:ph type="body" idx="${idx}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const found = read(drawnShape([0, 0, 13.333, 1.2]) + said('Ann Lee', 10) + said('House of Words', 12), {
    layouts: [...plain, opening],
    slides: [3, 2, 2, 2],
  });
  const head = coverOf(found)?.layout.placeholders.find(({ key }) => key === 'title');
  expect(head?.levels[0]?.size).toBe(44);
  expect(head?.box.y).toBeLessThan(3 * 914_400);
});

describe('the emblem of a cover', () => {
  const emblem: Box = [5.667, 2.8, 2, 1.5];
  const withPicture = (shapes: string, kind: 'png' | 'jpeg'): boolean => {
    const opc = withFirst(shapes);
    if (kind === 'png') opc.setBytes('/ppt/media/image1.jpeg', 'image/png', new Uint8Array([137, 80]));
    return xmlOf(readTemplate(opc, 'house')).includes('<p:pic>');
  };
  const below = text('House of Words', [1, 4.5, 11.333, 1.5]);

  test('stands in the middle of the slide, alone and small, and is the house’s', () => {
    expect(withPicture(picture(emblem) + below, 'png')).toBe(true);
  });

  test('is none where it is a photograph, stands aside or under a text, or beside others', () => {
    expect(withPicture(picture(emblem) + below, 'jpeg')).toBe(false);
    expect(withPicture(picture([2, 2.8, 2, 1.5]) + below, 'png')).toBe(false);
    expect(withPicture(picture(emblem) + text('House of Words', [1, 2.5, 11.333, 1.5]), 'png')).toBe(false);
    expect(withPicture(picture(emblem) + picture([1, 2.8, 2, 1.5]) + below, 'png')).toBe(false);
  });
});
