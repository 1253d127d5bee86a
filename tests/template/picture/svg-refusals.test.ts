import { describe, expect, test } from 'vitest';
import { refusal, svg } from './fixtures.js';

const box = '<rect width="9" height="9"/>';
const filled = '<rect width="9" height="9" fill="url(#a)"/>';

describe('an SVG picture is refused, and it is said what to do,', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'holds a script. Delete it, or export it as plain SVG.'],
    ['a script of another vocabulary', '<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>', 'holds a script'],
    ['a script among what is not shown', '<defs><script/></defs>', 'holds a script'],
    ['an event handler', '<rect width="9" height="9" onclick="go()"/>', 'holds an event handler (onclick)'],
    ['a foreign object', '<foreignObject/>', 'holds a foreign object'],
    ['a picture of pixels', '<image href="data:image/png;base64,AAAA"/>', 'holds a picture made of pixels'],
    ['a picture elsewhere', '<image xlink:href="https://example.org/a.png"/>', 'holds a picture made of pixels'],
    ['a copy from elsewhere', '<use xlink:href="other.svg#a"/>', 'refers to something outside of it: "other.svg#a"'],
    ['a link', '<a href="javascript:go()"><path d="M0 0h9"/></a>', 'refers to something outside of it: "javascript:'],
    ['a fill from elsewhere', '<rect fill="url(http://a.example/x#b)"/>', 'outside of it: "http://a.example/x#b"'],
    ['an imported style', '<style>@import "a.css";</style>', 'refers to something outside of it'],
    ['a font from elsewhere', '<style>@font-face{src:url( "a.woff" )}</style>', 'outside of it: "a.woff"'],
    ['a pattern', '<rect width="9" height="9" fill="url(#a)"/>', 'is drawn with a pattern, or has a gradient along a'],
    ['a gradient that leads nowhere', `<linearGradient id="a" xlink:href="#a"/>${filled}`, 'is drawn with a pattern'],
    ['text', '<text>House</text>', "holds text, which PowerPoint's shapes can't show. Turn it into plain paths"],
    ['a filter', '<g filter="url(#a)"/>', 'holds a filter'],
    ['a clip path', '<g style="clip-path: url(#a)"/>', 'holds a clip path'],
    ['a mask', '<style>.a{mask:url(#m)}</style><g class="a"/>', 'holds a mask'],
    ['an arrow head', '<path d="M0 0h9" marker-end="url(#a)"/>', 'holds markers'],
    ['a dashed line', '<path d="M0 0h9" stroke-dasharray="4 2"/>', 'holds dashed lines'],
    ['an animation', '<animate attributeName="x"/>', 'holds an animation'],
    ['a picture within', '<svg/>', 'holds a picture within the picture'],
    ['a copy of a symbol', '<symbol id="a"/><use href="#a"/>', 'holds a symbol'],
    ['a copy of nothing', '<use href="#a"/>', 'copies "#a", which leads nowhere'],
    ['a copy of itself', '<g id="a"><use href="#a"/></g>', 'copies "#a", which leads nowhere'],
    ['a style for some inside others', '<style>g rect{fill:red}</style>', 'has a stylesheet with "g rect"'],
    ['a colour from nowhere', '<rect width="9" height="9" fill="#12"/>', 'uses a colour that can\'t be read: "#12"'],
    ['a path that breaks off', '<path d="M0 0L5"/>', 'has a path that can\'t be read at "M0 0L5"'],
    ['a path of other signs', '<path d="M0 0 5 5 k"/>', "has a path that can't be read"],
    ['a path without a start', '<path d="L5 5"/>', "has a path that can't be read"],
    ['half a point', '<polygon points="1 2 3"/>', "has points that can't be read"],
    ['an unknown transformation', '<g transform="turn(5)"/>', "has a `transform` that can't be read"],
    ['a length in ems', '<rect width="2em" height="9"/>', 'has a length that can\'t be read: "2em"'],
    ['a shape cut off by the page', '<rect x="60" width="70" height="9"/>', 'reaches beyond its page'],
    ['a thousand and one shapes', box.repeat(1001), 'is made of more than 1000 shapes'],
    ['nothing to see', '<rect width="9" height="9" fill="none"/>', 'shows nothing'],
  ])('with %s', (_, inside, message) => {
    expect(refusal(svg(inside))).toContain(message);
  });

  test.each([
    ['a document type', `<!DOCTYPE svg>${Buffer.from(svg(box)).toString()}`, 'has a document type. Delete <!DOCTYPE'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]><svg/>`, 'has a document type'],
    ['a stylesheet elsewhere', `<?xml-stylesheet href="a.css"?>${Buffer.from(svg(box)).toString()}`, 'a stylesheet'],
    ['no namespace', '<svg viewBox="0 0 9 9"/>', 'is XML, but no SVG picture. Its root must be <svg xmlns='],
    ['a tag that is not closed', '<svg xmlns="http://www.w3.org/2000/svg"><g>', 'is not well-formed XML'],
  ])('with %s', (_, text, message) => {
    expect(refusal(Buffer.from(text))).toContain(message);
  });

  test('without a size, or with one that is none', () => {
    expect(refusal(svg(box, ''))).toBe('does not say how large it is. Give it a `viewBox` of four numbers.');
    expect(refusal(svg(box, 'viewBox="0 0 9"'))).toContain('does not say how large it is');
    expect(refusal(svg(box, 'width="100%" height="100%"'))).toContain('does not say how large it is');
  });

  test('when copies of copies would grow without end', () => {
    const level = (n: number): string => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`;
    const bomb = `<defs><g id="l0">${box}</g>${[1, 2, 3, 4, 5, 6].map(level).join('')}</defs><use href="#l6"/>`;
    expect(refusal(svg(bomb))).toContain('is made of more than 1000 shapes');
  });

  test.each([
    ['a length', `<rect width="${'1'.repeat(1_000_000)}!" height="9"/>`],
    ['points', `<polygon points="${'1'.repeat(1_000_000)}!"/>`],
    ['a transformation', `<g transform="${'scale(1) '.repeat(100_000)}${' '.repeat(500_000)}!"/>`],
    ['a path', `<path d="M0 0${' '.repeat(1_000_000)}"/><path d="M0 0${'1'.repeat(1_000_000)}!"/>`],
    ['a path of many rings', `<path d="${'M0 0h9v9zM1 1v5h5z'.repeat(2000)}"/>`],
    ['a stylesheet', `<style>${'a'.repeat(1_000_000)}${'/*'.repeat(500_000)}</style>`],
    ['rules', `<style>${'.a{fill:red}'.repeat(50_000)}</style>${box.repeat(900)}`],
    ['a reference', `<rect fill="${'url('.repeat(300_000)}"/>`],
    ['things that nobody sees', `<g id="a">${'<desc/>'.repeat(50_000)}</g>${'<use href="#a"/>'.repeat(9000)}`],
  ])('soon, even where it is made to take long: %s', (_, inside) => {
    expect(refusal(svg(inside))).not.toBe('nothing');
  });

  test('with a clip path that cuts something off, but not with one around the whole page', () => {
    const clipped = (shape: string, attributes = ''): string =>
      refusal(svg(`<clipPath id="a">${shape}</clipPath><g clip-path="url(#a)" ${attributes}>${box}</g>`));
    expect(clipped('<rect width="100" height="50" fill="white"/>')).toBe('nothing');
    expect(clipped('<rect width="50" height="25"/>', 'transform="scale(2)"')).toBe('nothing');
    for (const shape of [
      '<rect width="100" height="40"/>',
      '<rect width="100" height="50" rx="9"/>',
      '<circle cx="50" cy="25" r="90"/>',
      '<rect width="100" height="50"/><rect width="9" height="9"/>',
      '<rect width="100" height="50" transform="translate(9)"/>',
    ]) {
      expect(clipped(shape)).toContain('holds a clip path');
    }
    expect(clipped('<rect width="100" height="50"/>', 'transform="rotate(5)"')).toContain('holds a clip path');
  });

  test('but not for what has no effect', () => {
    const inside = `<metadata xmlns:rdf="http://a.example/"><rdf:li rdf:resource="http://b.example/"/></metadata>
      <linearGradient id="a"/><g filter="none" stroke-dasharray="none">${box}</g><text display="none">a</text>`;
    expect(refusal(svg(inside))).toBe('nothing');
  });
});
