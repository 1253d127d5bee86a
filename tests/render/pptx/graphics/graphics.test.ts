import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/compose/compose.js';
import { languagePack } from '../../../../src/language/index.js';
import type { Deck } from '../../../../src/model/deck.js';
import { lintPackage } from '../../../../src/opc/lint/lint-package.js';
import { contentTypes, relationshipTypes } from '../../../../src/opc/part-kind.js';
import type { OpcPackage } from '../../../../src/opc/package.js';
import { readPackage } from '../../../../src/opc/read.js';
import type { XmlElement } from '../../../../src/opc/xml/element.js';
import { child, children, descend, descendants, textOf } from '../../../../src/opc/xml/query.js';
import { renderPptx } from '../../../../src/render/pptx/render-pptx.js';
import type { Template } from '../../../../src/template/model.js';
import { brief } from '../../../compose/support/brief.js';
import { briefingWithGraphics } from '../../../compose/support/graphics.js';
import { validate } from '../../../opc/validate.js';
import { sameBytes } from '../../../support/same-bytes.js';
import { foreignPackage, usualMaster } from '../../../template/foreign-package.js';
import { openTemplate } from '../../../../src/template/open/open-template.js';

const options = { language: { locale: 'vi-VN' } };
const pack = languagePack('vi');
const deckFor = ({ model }: Template): Deck =>
  compose(briefingWithGraphics(), model, { pack }, { notes: 'both' }).value;
const render = (template: Template = brief) => renderPptx(deckFor(template), template, options);

const opened = async (): Promise<OpcPackage> => readPackage((await render()).bytes);
const partsOf = (opc: OpcPackage, type: string): string[] =>
  opc.partNames().filter((name) => opc.contentType(name) === type);
const framesIn = (opc: OpcPackage): XmlElement[] =>
  partsOf(opc, contentTypes.slide).flatMap((name) => descendants(opc.look(name), 'p:graphicFrame'));
const chartsIn = (opc: OpcPackage): XmlElement[] => partsOf(opc, contentTypes.chart).map((name) => opc.look(name));

describe('a deck with tables and charts', () => {
  it('has no error of the Open XML SDK and no finding of the linter', async () => {
    const { bytes, diagnostics } = await render();
    expect(diagnostics).toEqual([]);
    expect(lintPackage(readPackage(bytes))).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });

  it('has equal bytes for equal input, workbooks included', async () => {
    expect(sameBytes((await render()).bytes, (await render()).bytes)).toBe(true);
  });

  it('fills the placeholders of its layouts, each frame with words for those who do not see it', async () => {
    const points = brief.model.layouts.find(({ name }) => name === 'points');
    const body = points?.placeholders.find(({ key }) => key === 'body');
    const frames = framesIn(await opened());
    expect(frames).toHaveLength(5);
    for (const frame of frames) {
      expect(descend(frame, 'p:nvGraphicFramePr', 'p:nvPr', 'p:ph')?.attributes).toEqual({ idx: String(body?.idx) });
      expect(descend(frame, 'p:nvGraphicFramePr', 'p:cNvPr')?.attributes['descr']).toMatch(
        /^(Bảng|Biểu đồ (cột|đường)): /,
      );
      expect(descend(frame, 'p:xfrm', 'a:ext')?.attributes['cx']).toBeDefined();
    }
  });

  it('sets a table in the font of points, where that is not the one of the theme', async () => {
    const latin = '<a:lvl1pPr><a:defRPr sz="2000"><a:latin typeface="Georgia"/></a:defRPr></a:lvl1pPr>';
    const fontsIn = async (style?: string): Promise<(string | undefined)[]> => {
      const [cover, content, ...rest] = usualMaster.layouts;
      const shapes = (content?.shapes ?? []).map((one) => (one.ph === 'idx="1"' && style ? { ...one, style } : one));
      const layouts = [...(cover ? [cover] : []), ...(content ? [{ ...content, shapes }] : []), ...rest];
      const { bytes } = await render(openTemplate(foreignPackage({ ...usualMaster, layouts }), 'corp'));
      const cells = framesIn(readPackage(bytes)).flatMap((frame) => descendants(frame, 'a:r'));
      return [...new Set(cells.map((cell) => descendants(cell, 'a:latin')[0]?.attributes['typeface']))];
    };
    expect(await fontsIn(latin)).toEqual(['Georgia']);
    expect(await fontsIn()).toEqual([undefined]);
  });

  it('lets a frame stand free where the placeholder takes text alone', async () => {
    const layouts = brief.model.layouts.map((layout) => ({
      ...layout,
      placeholders: layout.placeholders.map((one) => (one.key === 'body' ? { ...one, type: 'body' as const } : one)),
    }));
    const { bytes } = await renderPptx(deckFor(brief), { ...brief, model: { ...brief.model, layouts } }, options);
    const holders = framesIn(readPackage(bytes)).flatMap((frame) => descendants(frame, 'p:ph'));
    expect(holders).toEqual([]);
  });
});

describe('a table', () => {
  it('looks as the table style of the template says, and no cell otherwise', async () => {
    const opc = await opened();
    const styles = partsOf(opc, contentTypes.tableStyles).map((name) => opc.look(name).attributes['def']);
    const tables = framesIn(opc).flatMap((frame) => descendants(frame, 'a:tbl'));
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const properties = child(table, 'a:tblPr');
      expect(properties?.attributes).toEqual({ firstRow: '1', bandRow: '1' });
      expect(properties && textOf(properties)).toBe(styles[0]);
      const names = new Set(descendants(table).map(({ name }) => name));
      for (const fixed of ['a:latin', 'a:solidFill', 'a:lnL', 'a:srgbClr']) expect(names).not.toContain(fixed);
      const runs = descendants(table).filter(({ name }) => name === 'a:rPr' || name === 'a:endParaRPr');
      expect(new Set(runs.map(({ attributes }) => attributes['lang']))).toEqual(new Set(['vi-VN']));
    }
  });

  it('has a list of styles to be found in, where the template has none', async () => {
    const { bytes } = await render(openTemplate(foreignPackage(usualMaster), 'house'));
    const opc = readPackage(bytes);
    const [styles = ''] = partsOf(opc, contentTypes.tableStyles);
    const used = framesIn(opc).flatMap((frame) => descendants(frame, 'a:tableStyleId').map(textOf));
    expect(new Set(used)).toEqual(new Set([opc.look(styles).attributes['def']]));
    expect(opc.relationships('/ppt/presentation.xml').map(({ target }) => target)).toContain(styles);
    expect(await validate(bytes)).toEqual([]);
  });

  it('is black or white where nobody could read it in the colours of the theme', async () => {
    const opc = foreignPackage(usualMaster);
    const [theme = ''] = partsOf(opc, contentTypes.theme);
    for (const colour of descendants(opc.xml(theme), 'a:accent1').flatMap((slot) => children(slot)))
      Object.assign(colour, { name: 'a:srgbClr', attributes: { val: 'FFFFFF' } });
    const { bytes } = await render(openTemplate(opc, 'house'));
    const rows = framesIn(readPackage(bytes)).flatMap((frame) => descendants(frame, 'a:tr'));
    const inks = rows.map((row) => descendants(row, 'a:srgbClr').map(({ attributes }) => attributes['val']));
    expect(new Set(inks[0])).toEqual(new Set(['000000']));
    expect(inks[1]).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });

  it('holds the cells of the article in order', async () => {
    const [table] = framesIn(await opened()).flatMap((frame) => descendants(frame, 'a:tbl'));
    const rows = table === undefined ? [] : children(table, 'a:tr');
    expect(rows.map((row) => children(row, 'a:tc').map(textOf))).toEqual([
      ['Hạng mục', 'Kinh phí (tỷ đồng)'],
      ['Nạo vét luồng', '1.250,5'],
      ['Kè bờ', '310'],
    ]);
  });
});

describe('a chart', () => {
  it('has the two axes that its bars or lines name, and elements for its kind alone', async () => {
    const charts = chartsIn(await opened());
    expect(charts).toHaveLength(3);
    for (const chart of charts) {
      const plot = descend(chart, 'c:chart', 'c:plotArea');
      const drawn = plot && (child(plot, 'c:barChart') ?? child(plot, 'c:lineChart'));
      const named = drawn === undefined ? [] : children(drawn, 'c:axId').map(({ attributes }) => attributes['val']);
      const axes =
        plot === undefined
          ? []
          : children(plot).flatMap((part) => (part.name.endsWith('Ax') ? children(part, 'c:axId') : []));
      expect(named).toHaveLength(2);
      expect(axes.map(({ attributes }) => attributes['val'])).toEqual(named);
      expect(descendants(chart, 'c:invertIfNegative').length > 0).toBe(drawn?.name === 'c:barChart');
    }
  });

  it('takes colours and fonts of the theme, the language of the deck, and the article’s decimals', async () => {
    const [line] = chartsIn(await opened());
    if (line === undefined) throw new Error('There is no chart.');
    const nodes = descendants(line);
    expect(nodes.filter(({ name }) => name === 'a:srgbClr')).toEqual([]);
    expect(
      new Set(nodes.filter(({ name }) => name === 'a:latin').map(({ attributes }) => attributes['typeface'])),
    ).toEqual(new Set(['+mn-lt']));
    const languages = nodes.filter(({ name }) => name === 'a:endParaRPr').map(({ attributes }) => attributes['lang']);
    expect(new Set(languages)).toEqual(new Set(['vi-VN']));
    const formats = descendants(line, 'c:dLbls').flatMap((labels) => children(labels, 'c:numFmt'));
    expect(formats.map(({ attributes }) => attributes)).toEqual([{ formatCode: '[$-42A]#,##0.0', sourceLinked: '0' }]);
  });

  it('has a legend only where there are several series', async () => {
    const legends = chartsIn(await opened()).map((chart) => descendants(chart, 'c:legend').length);
    expect(legends).toEqual([0, 0, 1]);
  });

  it('brings its numbers along in a workbook that is sound by itself', async () => {
    const opc = await opened();
    for (const name of partsOf(opc, contentTypes.chart)) {
      const [workbook] = opc.relationships(name);
      expect(workbook?.type).toBe(relationshipTypes.embeddedPackage);
      const values = descendants(opc.look(name), 'c:val')
        .flatMap((one) => descendants(one, 'c:v'))
        .map(textOf);
      const bytes = opc.find(workbook?.target ?? '')?.bytes ?? new Uint8Array();
      const sheet = new TextDecoder().decode(readPackage(bytes).find('/xl/worksheets/sheet1.xml')?.bytes);
      const cells = [...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => value);
      expect(cells.sort()).toEqual(values.sort());
      expect(await validate(bytes, 'xlsx')).toEqual([]);
    }
  });
});
