/** Sends the panel's requests to the background, and reads the answers as the protocol has them. */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fail, type Result } from '../core/problem.ts';
import { answerSchemas, type PanelRequest } from './protocol.ts';

type Value<T extends PanelRequest['type']> = Extract<
  z.output<(typeof answerSchemas)[T]>,
  { ok: true }
>['value'];

/** One request and its answer; a background that does not answer is a failure like any other. */
export async function sendToBackground<T extends PanelRequest['type']>(
  request: Extract<PanelRequest, { type: T }>,
): Promise<Result<Value<T>>> {
  let answer: unknown;
  try {
    answer = await browser.runtime.sendMessage(request);
  } catch {
    return fail('extension-updated');
  }
  const parsed = z.safeParse(answerSchemas[request.type], answer);
  if (!parsed.success) return fail('message-invalid');
  return parsed.data as Result<Value<T>>;
}
