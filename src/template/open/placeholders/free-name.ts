/** The name itself, or with a number behind it when it is taken. The result is taken then. */
export function freeName(wanted: string, separator: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}${separator}${number}`;
  taken.add(name);
  return name;
}
