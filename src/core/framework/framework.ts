/** The framework catalogue as typed lookups: characteristics, actions, and their wording per role. */

import data from './catalogue.json' with { type: 'json' };

/** The viewer's role in a relationship; a peer is offered the actions of both sides. */
export type Role = 'mentor' | 'mentee' | 'peer';

/** A phase of a relationship, as the guide around the framework names them. */
export type Phase = 'prepare' | 'launch' | 'maintain' | 'conclude';

/** A fixed action id, such as `expectations/research-matters`. */
export type ActionId = string;

/** Our words for one action and one role. */
export interface Wording {
  /** Imperative checklist item, at most 12 words. */
  readonly item: string;
  /** One sentence on what it means. */
  readonly explanation: string;
  /** Two or three questions to ask each other. */
  readonly questions: readonly string[];
}

/** One action; at least one of `mentor` and `mentee` is there. */
export interface Action {
  readonly id: ActionId;
  /** `suggested`: ours, closing a gap that the source page left; never shown as the framework's. */
  readonly source: 'framework' | 'suggested';
  readonly phases: readonly Phase[];
  readonly mentor?: Wording;
  readonly mentee?: Wording;
}

/** One of the ten characteristics, with its name as the framework gives it and a short one of ours. */
export interface Characteristic {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly actions: readonly Action[];
}

/** The whole catalogue as `catalogue.json` holds it. */
export interface Catalogue {
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly characteristics: readonly Characteristic[];
  readonly references: readonly { readonly id: string; readonly citation: string }[];
}

/** The catalogue; its shape is proven by a test, so that the panel need not parse it again. */
export const catalogue: Catalogue = data as Catalogue;

const byId = new Map<ActionId, { action: Action; characteristic: Characteristic }>();
for (const characteristic of catalogue.characteristics) {
  for (const action of characteristic.actions) byId.set(action.id, { action, characteristic });
}

/** All 51 action ids, in the order of the catalogue. */
export const actionIds: readonly ActionId[] = [...byId.keys()];

/** The action with an id, and the characteristic that it belongs to; undefined for an unknown id. */
export function findAction(
  id: ActionId,
): { action: Action; characteristic: Characteristic } | undefined {
  return byId.get(id);
}

/** The wording of an action for a role, or undefined where the action is not for that role. */
export function wordingFor(action: Action, role: Role): Wording | undefined {
  if (role === 'peer') return action.mentee ?? action.mentor;
  return action[role];
}

/** Whether an action is offered to a role. */
export function isFor(action: Action, role: Role): boolean {
  return wordingFor(action, role) !== undefined;
}
