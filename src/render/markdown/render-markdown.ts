import type { Deck, Paragraph, Slide, TableGraphic } from '../../model/deck.js';
import type { TemplateModel } from '../../template/model.js';
import type { BoxContent, SlideContent } from '../content/content.js';
import { slidesOf } from '../content/slides.js';
import { isFurniture, isTitle } from '../content/placeholder.js';
import { escaped, quoted } from './escape.js';

/**
 * A deck as Markdown that Marp shows and pandoc reads: a slide between two rules, its title as its heading, its words in the order in
 * which they are read, what pictures and charts show in place of them, and its notes in a comment.
 */
export function renderMarkdown(deck: Deck, template: TemplateModel): string {
  const head = ['---', 'marp: true', `title: ${quoted(deck.title)}`, `lang: ${quoted(deck.language)}`];
  const author = deck.presenter === undefined ? [] : [`author: ${quoted(deck.presenter)}`];
  const slides = slidesOf(deck, template).map((content, index) => slideText(content, deck.slides[index]));
  return `${[...head, ...author, '---'].join('\n')}\n\n${slides.join('\n\n---\n\n')}\n`;
}

function slideText({ title, boxes, graphics, pictures }: SlideContent, slide: Slide | undefined): string {
  const texts = boxes.filter(({ placeholder }) => !isTitle(placeholder) && !isFurniture(placeholder)).map(boxText);
  const tables = graphics.flatMap(({ graphic }) => (graphic.kind === 'table' ? [tableText(graphic)] : []));
  const shown = [
    ...pictures.map(({ alternative }) => alternative),
    ...graphics.flatMap(({ graphic }) => (graphic.kind === 'chart' ? [graphic.alternative] : [])),
  ].map((text) => `*${escaped(text)}*`);
  const notes = (slide?.notes ?? []).map(({ text }) => text);
  return [`# ${escaped(title)}`, ...texts, ...tables, ...shown, ...comment(notes)]
    .filter((one) => one !== '')
    .join('\n\n');
}

/** Marp takes a comment for notes; nothing in it may end it. */
const comment = (notes: readonly string[]): string[] =>
  notes.length === 0 ? [] : [`<!--\n${notes.join('\n\n').replaceAll('--', '- -')}\n-->`];

/** Paragraphs of a list stand close, others apart. */
function boxText({ placeholder, paragraphs }: BoxContent): string {
  const items = paragraphs.map((paragraph) => {
    const style = placeholder.levels[paragraph.level] ?? placeholder.levels.at(-1);
    const isListed = !paragraph.plain && (paragraph.number !== undefined || style?.bullet === true);
    const mark = paragraph.number === undefined ? '-' : `${paragraph.number}.`;
    const text = paragraph.runs.map(runText).join('').trim();
    const indent = '    '.repeat(isListed || paragraph.hang !== undefined ? paragraph.level : 0);
    return { isListed, text: isListed ? `${indent}${mark} ${text}` : `${indent}${text}` };
  });
  return items.reduce((all, { isListed, text }, index) => {
    if (index === 0) return text;
    const isClose = isListed && items[index - 1]?.isListed === true;
    return `${all}${isClose ? '\n' : '\n\n'}${text}`;
  }, '');
}

/** Emphasis holds no space at its ends. */
function runText({ text, bold }: { readonly text: string; readonly bold: Paragraph['runs'][number]['bold'] }): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const written = escaped(inner);
  return `${before}${bold === true && inner !== '' ? `**${written}**` : written}${after}`;
}

function tableText({ header, rows }: TableGraphic): string {
  const cells = rows.map((row) => `| ${row.cells.map(({ text }) => escaped(text)).join(' | ')} |`);
  const columns = rows[0]?.cells ?? [];
  const rule = `|${(rows.at(-1)?.cells ?? []).map(({ align }) => (align === 'right' ? ' ---: |' : ' --- |')).join('')}`;
  const head = header ? cells[0] : `|${columns.map(() => '  |').join('')}`;
  return [head, rule, ...cells.slice(header ? 1 : 0)].join('\n');
}
