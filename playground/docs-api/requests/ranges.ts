/** Decides how named ranges come and go; the tape itself moves them. */

import { type Handler, rangeOf, tabsOf } from '../context.ts';
import { tapesOf } from '../load.ts';

const createNamedRange: Handler = (body, context) => {
  const name = String(body.name ?? '');
  if (name.length < 1 || name.length > 256) {
    throw context.refuse('The name must be between 1 and 256 characters in length.');
  }
  const { tape, start, end } = rangeOf(body.range, context);
  const id = context.newId('kix.');
  tape.ranges.push({ id, name, start, end });
  return { namedRangeId: id };
};

const deleteNamedRange: Handler = (body, context) => {
  const { namedRangeId, name } = body;
  if (!namedRangeId && !name) throw context.refuse('ID or name for named range must be set');
  let found = false;
  for (const tape of tabsOf(body, context).flatMap(tapesOf)) {
    const before = tape.ranges.length;
    tape.ranges = tape.ranges.filter((range) =>
      namedRangeId ? range.id !== namedRangeId : range.name !== name,
    );
    found ||= tape.ranges.length < before;
  }
  if (!found && namedRangeId) {
    throw context.refuse(`The named range with ID ${String(namedRangeId)} was not found.`);
  }
  return undefined;
};

/** Handlers by the name of their request. */
export const rangeRequests: Readonly<Record<string, Handler>> = {
  createNamedRange,
  deleteNamedRange,
};
