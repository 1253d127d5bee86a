/** Rows as lines whose columns stand below one another; the last column is not filled up. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell) + 2),
        )
        .join(''),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** How many columns of a terminal a text takes: letters of Chinese, Japanese and Korean two, combining marks none. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text.normalize('NFC')) width += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
