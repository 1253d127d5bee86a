import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { failedReport, reportJson } from '../../src/diagnostics/report-json.js';
import { placeText, reportText } from '../../src/diagnostics/report-text.js';

const diagnostic: Diagnostic = { code: 'a.b', severity: 'warning', message: 'This is so', hint: 'Do that.' };

describe('reportText', () => {
  it('says where, what and what to do in one line', () => {
    expect(reportText({ ...diagnostic, place: { file: 'b.yaml', line: 3, column: 5 } })).toBe(
      'b.yaml:3:5: warning: This is so. Do that.',
    );
    expect(reportText(diagnostic)).toBe('warning: This is so. Do that.');
  });

  it('folds lines and ends sentences once', () => {
    expect(reportText({ code: 'a.b', severity: 'error', message: 'One\n  two' })).toBe('error: One two.');
    expect(reportText({ code: 'a.b', severity: 'info', message: 'Did you mean “x”?' })).toBe('info: Did you mean “x”?');
  });
});

describe('placeText', () => {
  it.each([
    [{ file: 'a', line: 1 }, 'a:1'],
    [{ file: 'a', page: 4 }, 'a:page 4'],
    [{ offset: 7 }, ''],
    [undefined, ''],
  ])('writes %j as %j', (place, text) => {
    expect(placeText(place)).toBe(text);
  });
});

describe('reportJson', () => {
  it('is one document that ends its line', () => {
    const json = reportJson(failedReport([diagnostic]));
    expect(json.endsWith('}\n')).toBe(true);
    expect(JSON.parse(json)).toEqual({
      output: null,
      slides: 0,
      language: null,
      title: null,
      template: null,
      diagnostics: [diagnostic],
    });
  });
});
