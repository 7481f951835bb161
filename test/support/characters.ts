/** A body as a list of characters, each with its looks, so that documents compare whatever their runs are. */

type Json = Readonly<Record<string, unknown>>;

const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const object = (value: unknown): Json => (value ?? {}) as Json;

/** JSON with its names in order, without ids that an edit may mint anew. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => {
    if (name === 'headingId') return undefined;
    return part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  });
}

function paragraph(one: Json): string[] {
  const { elements, ...looks } = one;
  const characters = list(elements).flatMap((element) => {
    const { startIndex: _, endIndex: __, ...rest } = element;
    const run = object(rest.textRun);
    if (typeof run.content !== 'string') return [canonical(rest)];
    // The look of a line feed is seen by nobody.
    return run.content
      .split('')
      .map((sign) =>
        sign === '\n'
          ? `\\n ${canonical(looks)}`
          : `${sign} ${canonical({ ...run, content: undefined })}`,
      );
  });
  return characters;
}

/** Every index of some content as a text that says all about it. */
export function charactersOf(content: unknown): string[] {
  return list(content).flatMap((element): string[] => {
    if (element.paragraph) return paragraph(object(element.paragraph));
    if (element.sectionBreak) return [canonical(element.sectionBreak)];
    const { content: inner, ...toc } = object(element.tableOfContents);
    if (element.tableOfContents) return [`toc ${canonical(toc)}`, ...charactersOf(inner), 'end'];
    const { tableRows, ...table } = object(element.table);
    const rows = list(tableRows).flatMap(({ tableCells, startIndex: _, endIndex: __, ...row }) => [
      `row ${canonical(row)}`,
      ...list(tableCells).flatMap(({ content: own, startIndex: _, endIndex: __, ...cell }) => [
        `cell ${canonical(cell)}`,
        ...charactersOf(own),
      ]),
    ]);
    return [`table ${canonical(table)}`, ...rows, 'end'];
  });
}
