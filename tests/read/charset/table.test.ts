import { expect, it } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { read } from '../../../src/read/index.js';
import { type Declaration, type Form, forms, labelOf } from './forms.js';
import { type Source, sources } from './sources.js';

const outcome = async (form: Form, source: Source, declaration: Declaration): Promise<string> => {
  const label = labelOf(source, declaration);
  const bytes = form.make(source, label);
  if (bytes === undefined) return '-';
  try {
    const { value, diagnostics } = await read({
      bytes,
      name: form.file,
      encoding: form.isTold === true ? label : undefined,
    });
    if (value.text.includes(source.expected)) return 'right';
    return diagnostics.some(({ code }) => /^read\.(?:encoding|old-vietnamese)-/.test(code)) ? 'told' : 'WRONG';
  } catch (error) {
    if (!(error instanceof BriefdeckError)) throw error;
    return 'refused';
  }
};

const row = (...cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.padEnd(index === 0 ? 18 : 11))
    .join('')
    .trimEnd();

const declarations: readonly Declaration[] = ['declared', 'wrongly', 'undeclared'];

it('is right where its character set is declared, and never wrong without a word', async () => {
  const rows = [row('', '', ...forms.map(({ name }) => name))];
  for (const source of sources)
    for (const declaration of declarations) {
      const cells = await Promise.all(forms.map((form) => outcome(form, source, declaration)));
      rows.push(row(source.name, declaration, ...cells));
    }
  expect(rows.join('\n')).not.toContain('WRONG');
  expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
                                 text       markdown   page       served     saved      mail       open       subject    rtf
    utf-8             declared   right      right      right      right      right      right      right      right      right
    utf-8             wrongly    right      right      right      right      right      right      right      right      told
    utf-8             undeclared right      right      right      right      right      right      right      right      told
    utf-8, marked     declared   right      right      right      right      right      right      right      right      -
    utf-8, marked     wrongly    right      right      right      right      right      right      right      right      -
    utf-8, marked     undeclared right      right      right      right      right      right      right      right      -
    utf-16le          declared   right      right      right      right      right      right      -          -          -
    utf-16le          wrongly    right      right      right      right      right      right      -          -          -
    utf-16le          undeclared right      right      right      right      right      right      -          -          -
    utf-16le, marked  declared   right      right      right      right      right      right      -          -          -
    utf-16le, marked  wrongly    right      right      right      right      right      right      -          -          -
    utf-16le, marked  undeclared right      right      right      right      right      right      -          -          -
    utf-16be          declared   right      right      right      right      right      right      -          -          -
    utf-16be          wrongly    right      right      right      right      right      right      -          -          -
    utf-16be          undeclared right      right      right      right      right      right      -          -          -
    utf-16be, marked  declared   right      right      right      right      right      right      -          -          -
    utf-16be, marked  wrongly    right      right      right      right      right      right      -          -          -
    utf-16be, marked  undeclared right      right      right      right      right      right      -          -          -
    windows-1252      declared   right      right      right      right      right      right      right      right      right
    windows-1252      wrongly    refused    refused    right      right      right      right      right      right      told
    windows-1252      undeclared refused    refused    right      right      right      right      right      right      right
    iso-8859-1        declared   right      right      right      right      right      right      right      right      -
    iso-8859-1        wrongly    refused    refused    right      right      right      right      right      right      -
    iso-8859-1        undeclared refused    refused    right      right      right      right      right      right      -
    windows-1258      declared   right      right      right      right      right      right      right      right      right
    windows-1258      wrongly    right      right      right      right      right      right      right      right      told
    windows-1258      undeclared refused    refused    right      right      right      right      right      right      told
    windows-1250      declared   right      right      right      right      right      right      right      right      right
    windows-1250      wrongly    told       told       told       told       told       told       told       told       told
    windows-1250      undeclared refused    refused    told       told       told       told       told       told       told
    iso-8859-2        declared   right      right      right      right      right      right      right      right      -
    iso-8859-2        wrongly    told       told       told       told       told       told       told       told       -
    iso-8859-2        undeclared refused    refused    told       told       told       told       told       told       -
    windows-1251      declared   right      right      right      right      right      right      right      right      right
    windows-1251      wrongly    told       told       told       told       told       told       told       told       told
    windows-1251      undeclared refused    refused    told       told       told       told       told       told       told
    koi8-r            declared   right      right      right      right      right      right      right      right      -
    koi8-r            wrongly    told       told       told       told       told       told       told       told       -
    koi8-r            undeclared refused    refused    told       told       told       told       told       told       -
    windows-1253      declared   right      right      right      right      right      right      right      right      right
    windows-1253      wrongly    refused    refused    told       told       told       told       told       told       told
    windows-1253      undeclared refused    refused    told       told       told       told       told       told       told
    windows-1254      declared   right      right      right      right      right      right      right      right      right
    windows-1254      wrongly    told       told       told       told       told       told       told       told       told
    windows-1254      undeclared refused    refused    told       told       told       told       told       told       told
    windows-1256      declared   right      right      right      right      right      right      right      right      right
    windows-1256      wrongly    told       told       told       told       told       told       told       told       told
    windows-1256      undeclared refused    refused    told       told       told       told       told       told       told
    windows-874       declared   right      right      right      right      right      right      right      right      right
    windows-874       wrongly    told       told       told       told       told       told       told       told       told
    windows-874       undeclared refused    refused    told       told       told       told       told       told       told
    shift_jis         declared   right      right      right      right      right      right      right      right      right
    shift_jis         wrongly    told       told       told       told       told       told       told       told       told
    shift_jis         undeclared refused    refused    told       told       told       told       told       told       told
    euc-jp            declared   right      right      right      right      right      right      right      right      -
    euc-jp            wrongly    told       told       told       told       told       told       told       told       -
    euc-jp            undeclared refused    refused    told       told       told       told       told       told       -
    iso-2022-jp       declared   right      right      right      right      right      right      right      right      -
    iso-2022-jp       wrongly    right      right      right      right      right      right      right      right      -
    iso-2022-jp       undeclared right      right      right      right      right      right      right      right      -
    gbk               declared   right      right      right      right      right      right      right      right      right
    gbk               wrongly    told       told       told       told       told       told       told       told       told
    gbk               undeclared refused    refused    told       told       told       told       told       told       told
    gb18030           declared   right      right      right      right      right      right      right      right      -
    gb18030           wrongly    refused    refused    told       told       told       told       told       told       -
    gb18030           undeclared refused    refused    told       told       told       told       told       told       -
    big5              declared   right      right      right      right      right      right      right      right      right
    big5              wrongly    told       told       told       told       told       told       told       told       told
    big5              undeclared refused    refused    told       told       told       told       told       told       told
    euc-kr            declared   right      right      right      right      right      right      right      right      right
    euc-kr            wrongly    told       told       told       told       told       told       told       told       told
    euc-kr            undeclared refused    refused    told       told       told       told       told       told       told
    tcvn3             declared   right      right      right      right      right      right      right      right      right
    tcvn3             wrongly    right      right      right      right      right      right      right      right      right
    tcvn3             undeclared right      right      right      right      right      right      right      right      right
    vni               declared   right      right      right      right      right      right      right      right      right
    vni               wrongly    right      right      right      right      right      right      right      right      right
    vni               undeclared right      right      right      right      right      right      right      right      right
    "
  `);
});
