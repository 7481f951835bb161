/** Recognises the people of a relationship in the many ways in which notes name them. */

/** A person's name as it stands in the relationship, and every way to write it. */
interface Known {
  readonly name: string;
  readonly ways: readonly string[];
}

/** Names that are words as well: these need their capital. */
const alsoWords = new Set(
  'al art bill bob can dawn do drew faith frank gene grace grant guy he hope in is it iris jack joy june kit lane mark may me ms my no or page pat peg penny pi ray rich rob rose ruby sky so sue to we will young'.split(
    ' ',
  ),
);

const titles = /^(dr|prof|professor|mr|mrs|ms|mx)\.?$/i;

function waysOf(name: string): string[] {
  const parts = name.split(/\s+/).filter((part) => part !== '' && !titles.test(part));
  const initials = parts.map((part) => part.charAt(0).toUpperCase()).join('');
  const ways = [name, ...parts, ...(initials.length > 1 ? [initials] : [])];
  const small = ways.map((way) => way.toLowerCase()).filter((way) => !alsoWords.has(way));
  return [...new Set([...ways, ...small])];
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A person found in a text, with where the mention starts and ends (UTF-16 units). */
export interface Mention {
  /** As in the relationship; as written for a handle such as `@postdoc`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Everybody of the relationship, and handles, in the order in which a text names them. */
export function mentionsIn(text: string, people: readonly string[]): Mention[] {
  const known: Known[] = people.map((name) => ({ name, ways: waysOf(name) }));
  const found: Mention[] = [];
  for (const { name, ways } of known) {
    for (const way of ways) {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${quoted(way)}(?![\\p{L}\\p{N}])`, 'gu');
      for (const match of text.matchAll(pattern)) {
        found.push({ name, start: match.index, end: match.index + way.length });
      }
    }
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])@[\p{L}\p{N}_-]+/gu)) {
    const isKnown = known.find(({ ways }) => ways.includes(match[0].slice(1)));
    found.push({
      name: isKnown?.name ?? match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  // Longer mentions first: a first name within a full name is the same mention.
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (one, i, all) =>
        !all.slice(0, i).some((other) => other.start <= one.start && one.end <= other.end),
    );
}
