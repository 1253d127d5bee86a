import { describe, expect, it } from 'vitest';
import { paragraphs, readPage, titleOf } from './page.js';

const page = (html: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>Council backs barrier</h1>` +
  `<p>${paragraphs.join('</p><p>')}</p><p>${html}</p></article></body></html>`;

const lastOf = async (html: string): Promise<string> => {
  const { text } = (await readPage(page(html))).value;
  return text.slice(text.lastIndexOf('\n') + 1);
};

describe('raised and lowered text of a page', () => {
  it.each([
    ['some 10<sup>6</sup> tonnes of mud were moved', 'some 10⁶ tonnes of mud were moved'],
    ['some 10<sup><b>6</b></sup> tonnes of mud', 'some 10⁶ tonnes of mud'],
    ['some 10<span style="vertical-align: super">6</span> tonnes of mud', 'some 10⁶ tonnes of mud'],
    ['it took 1<sup>1</sup>/<sub>2</sub> hours to close', 'it took 1½ hours to close'],
    ['H<sub>2</sub>O rose by log<sub>10</sub> of five', 'H₂O rose by log₁₀ of five'],
    ['on the 21<sup>st</sup> of May 2024', 'on the 21st of May 2024'],
    ['the flood of 2024<sup><a href="#fn1">1</a></sup> was worse', 'the flood of 2024 was worse'],
    ['the flood of 2024<a href="#fn1"><sup>1</sup></a> was worse', 'the flood of 2024 was worse'],
    ['the flood of 2024<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> was worse', 'the flood of 2024 was worse'],
    ['the flood of 2024<a role="doc-noteref" href="notes.html#n1">1</a> was worse', 'the flood of 2024 was worse'],
    [
      'the flood of 2024<sup class="reference"><a href="#cite_note-5"><span>[</span>5<span>]</span></a></sup> was worse',
      'the flood of 2024 was worse',
    ],
    ['the flood of 2024<sup><a href="#a">1</a>, <a href="#b">2</a></sup> was worse', 'the flood of 2024 was worse'],
    ['the flood of 2024<sup>1</sup> was worse', 'the flood of 2024¹ was worse'],
    ['as <a href="#costs">43</a> pages of the plan say', 'as 43 pages of the plan say'],
    ['as <sup><sup>10</sup></sup> pages of the plan say', 'as ¹⁰ pages of the plan say'],
  ])('%s', async (html, expected) => {
    expect(await lastOf(html)).toBe(expected);
  });

  it('is so in cells, headings and captions', async () => {
    const { text } = (
      await readPage(
        page(
          '</p><h2>Moving 10<sup>6</sup> tonnes</h2><p>It was done in four years.</p><table><tr><th>Gate</th><th>Mud, m<sup>3</sup></th></tr><tr><td>North</td><td>10<sup>5</sup></td></tr></table><figure><img src="a.jpg"><figcaption>Some 10<sup>4</sup> m<sup>2</sup>.</figcaption></figure><p>And so on.',
        ),
      )
    ).value;
    expect(text).toContain('Moving 10⁶ tonnes');
    expect(text).toContain('Gate | Mud, m³\nNorth | 10⁵');
    expect(text).toContain('Some 10⁴ m².');
  });

  it('is that of the heading where the page tells the title to programs', async () => {
    const told = '<meta property="og:title" content="Barrier moves 106 tonnes of mud">';
    const html = page('', told).replace('Council backs barrier', 'Barrier moves 10<sup>6</sup> tonnes of mud');
    const { value } = await readPage(html);
    expect(titleOf(value)).toBe('Barrier moves 10⁶ tonnes of mud');
    expect(value.text).not.toContain('106');
  });
});
