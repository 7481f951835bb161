/** Rewrites days that the reader of dates does not know into such as it knows. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
const weekday =
  '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ordinal = `(\\d{1,2})(?:st|nd|rd|th)`;

/** What can follow a day of the month; "the 2nd reviewer" is none. */
const afterDay = String.raw`(?=\s*(?:$|[,.;:()!/\u2013\u2014-]|\s(?:already|and|as|at|because|before|but|evening|for|if|in|instead|latest|midday|morning|noon|or|so|then|to|together|when|while|with)\b))`;
const beforeDay = String.raw`\b(?:by|before|until|till|on|due|for|from|than|latest:?|${weekday}),?\s+`;

const dayOf = (date: Date) => `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}`;

/** The next day of a month with a number, `later` months on. */
function nextDay(now: Date, day: number, later = 0): string {
  let ahead = later === 0 && day <= now.getDate() ? 1 : later;
  const at = () => new Date(now.getFullYear(), now.getMonth() + ahead, day);
  // There is no 31st of November.
  if (at().getDate() !== day) ahead++;
  return dayOf(at());
}

function weeksAfter(now: Date, name: string, weeks: number): string {
  const ahead = (weekdays.indexOf(name.slice(0, 3).toLowerCase()) - now.getDay() + 7) % 7 || 7;
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead + 7 * weeks));
}

function endOf(now: Date, name: string): string {
  const at = months.indexOf(name.slice(0, 3).toLowerCase());
  const year = now.getFullYear() + (at < now.getMonth() ? 1 : 0);
  return dayOf(new Date(year, at + 1, 0));
}

type Rewrite = readonly [RegExp, (now: Date, ...groups: string[]) => string];

const rewrites: readonly Rewrite[] = [
  [
    new RegExp(`\\b(?:the |on )?(${ordinals.join('|')})(?= of ${month}\\b)`, 'gi'),
    (_, word) => `${ordinals.indexOf(word.toLowerCase()) + 1}th`,
  ],
  [
    new RegExp(`(?<=${beforeDay}the )(${ordinals.join('|')})${afterDay}`, 'gi'),
    (_, word) => `${ordinals.indexOf(word.toLowerCase()) + 1}th`,
  ],
  [
    new RegExp(`\\b(?:the )?${ordinal} of (this|next) month\\b`, 'gi'),
    (now, day, which) => nextDay(now, Number(day), which.toLowerCase() === 'next' ? 1 : 0),
  ],
  [
    new RegExp(`(?<=${beforeDay})(?:the )?${ordinal}(?! of\\b| ${month}\\b)${afterDay}`, 'gi'),
    (now, day) => nextDay(now, Number(day)),
  ],
  [
    new RegExp(`\\bthe ${ordinal}(?=,? (?:at the latest|latest)\\b)`, 'gi'),
    (now, day) => nextDay(now, Number(day)),
  ],
  [
    new RegExp(`(?<!\\d(?:st|nd|rd|th)? )\\b(${month})\\.? (\\d{1,2})\\b(?![:\\d])`, 'gi'),
    (_, name, day) => `${day} ${name}`,
  ],
  [new RegExp(`\\b(?:the )?end(?: of|-)? ?(${month})\\b`, 'gi'), (now, name) => endOf(now, name)],
  [
    /\b(?:the )?end of the month\b|\bmonth's end\b/gi,
    (now) => endOf(now, months[now.getMonth()] ?? ''),
  ],
  [
    new RegExp(
      `\\b(${weekday}) week\\b|\\ba week (?:on|from) (${weekday})\\b|\\b(?:the )?(${weekday}) after next\\b`,
      'gi',
    ),
    (now, ...names) => weeksAfter(now, names.find(Boolean) ?? '', 1),
  ],
  [/\b(?:the )?day after tomorrow\b/gi, () => 'in 2 days'],
  // With full stops a date is European, whatever the order of the user.
  [
    /(?<!(?:[\p{L}\d.]|\b(?:chapter|ch|eq|fig|figure|room|sec|section|table|version)\.? ))(0?[1-9]|[12]\d|3[01])\. ?(0?[1-9]|1[0-2])\.(?!\d)/giu,
    (_, day, at) => `${day} ${months[Number(at) - 1]}`,
  ],
  [new RegExp(`\\b(\\d{1,2})\\. (?=${month}\\b)`, 'gi'), (_, day) => `${day} `],
  [/\bfrom (?=\d{1,2}[ /.]\S)/gi, () => 'on '],
  [
    new RegExp(
      `(?<=\\b(?:by|until|before|on|due|from|latest|${weekday}) (?:the )?)(0?[1-9]|[12]\\d|3[01])\\.\\s?(0?[1-9]|1[0-2])\\.?(?![\\d.])`,
      'gi',
    ),
    (_, day, at) => `${day} ${months[Number(at) - 1]}`,
  ],
];

/** A sentence with its days in a form that the reader of dates knows, seen from `now`. */
export function plainDates(sentence: string, now: Date): string {
  return rewrites.reduce(
    (text, [form, write]) =>
      text.replace(form, (...match: unknown[]) => {
        const groups = match.slice(
          1,
          match.findIndex((one) => typeof one === 'number'),
        );
        return write(now, ...groups.map((one) => (typeof one === 'string' ? one : '')));
      }),
    sentence,
  );
}
