/** What stands between the lines of a boundary; what stands before the first is for old programs. */
export function partsBetween(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const pieces: string[] = [];
  let from: number | undefined;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    const after = body.slice(at + mark.length, at + mark.length + 2);
    if (!/^(?:--|[\r\n \t]|$)/.test(after)) continue;
    if (from !== undefined) pieces.push(body.slice(from, at).replace(/\r?\n$/, ''));
    const lineEnd = body.indexOf('\n', at);
    from = after === '--' || lineEnd < 0 ? undefined : lineEnd + 1;
    if (after === '--') break;
  }
  // A message that was cut off has lost its last boundary.
  if (from !== undefined) pieces.push(body.slice(from));
  return pieces;
}
