import {
  cautionTips,
  lockedEmergencyParts,
  lockedLabels,
  medicineTip,
} from '../document/locked.js';
import type { Path, Problem, Report } from '../document/problems.js';
import { originOf } from '../document/read.js';
import type { CardDocument, Labels } from '../document/schema.js';
import type { CardItem, CardLevel, ChangedItem } from './card.js';

/**
 * What no setting can undo, besides the emergency level and the disclaimer being always drawn.
 * A clinic's document can add warnings and reword them; it cannot take one away.
 */

/** Each built-in item stays, in its place; an item with its id rewords it, others follow. */
export function keepWarnings(
  builtIn: readonly CardItem[],
  clinic: readonly CardItem[],
): readonly CardItem[] {
  const merged = new Map<unknown, CardItem>(builtIn.map((item) => [item.id, item]));
  for (const item of clinic) merged.set(item.id ?? item, item);
  return [...merged.values()];
}

/** Among what to do or to avoid, a sign of an emergency would stand below all others. */
export function keepSign<Sign extends Pick<CardItem, 'kind'>>(
  sign: Sign,
  path: Path,
  report: Report,
): Sign | Omit<Sign, 'kind'> {
  if (!sign.kind) return sign;
  const { kind: _kind, ...others } = sign;
  report('safety', [...path, 'kind'], 'Leave this out: a sign of an emergency is nothing to do.');
  return others;
}

/** Every sign stays, among the others, and so does what to do. */
export function keepEmergency(builtIn: CardLevel, clinic: CardLevel, report: Report): CardLevel {
  const signs = clinic.items.map((item, index) =>
    keepSign(item, originOf(clinic.items, index), report),
  );
  const level = { ...clinic, items: keepWarnings(builtIn.items, signs) };
  for (const part of lockedEmergencyParts) {
    if (level[part] !== builtIn[part])
      report(
        'safety',
        ['help', 'emergency', part],
        'Leave this out: it is the same on every card. Set emergency-number.',
      );
    level[part] = builtIn[part];
  }
  return level;
}

const isCaution = ({ id }: CardItem) => cautionTips.includes(id);
export const isMedicine = ({ id }: CardItem) => id === medicineTip;

/**
 * Adds the cautions that are missing behind the tip on pain medicine.
 * @param source where the items come from
 */
export function keepCautions(
  path: Path,
  items: readonly CardItem[],
  builtIn: readonly CardItem[],
  source: Problem['source'],
  report: Report,
): readonly CardItem[] {
  const missing = builtIn.filter(
    (item) => isCaution(item) && !items.some(({ id }) => id === item.id),
  );
  const place = items.findIndex(isMedicine) + 1;
  if (!missing.length || !place) return items;
  report('safety', path, `Add ${idsOf(missing)}: they stand wherever ${medicineTip} does.`, source);
  return [...items.slice(0, place), ...missing, ...items.slice(place)];
}

const idsOf = (items: readonly CardItem[]) => items.map(({ id }) => id).join(' and ');

/**
 * Takes out the items that a document hides: no sign of an emergency, not all of a list, and no
 * caution without what it cautions about.
 */
export function keepHidden(
  name: string,
  items: readonly ChangedItem[],
  report: Report,
): readonly ChangedItem[] {
  const rest = items.filter(({ hidden }) => !hidden);
  const isWhole = name === 'emergency' || !rest.length;
  const kept = items.filter(
    (item) => item.hidden && (isWhole || (isCaution(item) && rest.some(isMedicine))),
  );
  if (kept[0])
    report(
      'safety',
      ['changes', String(kept[0].id), 'hidden'],
      `Leave this out: ${isWhole ? name : medicineTip} needs ${idsOf(kept)}.`,
    );
  return items.filter((item) => rest.includes(item) || kept.includes(item));
}

/**
 * What to do first, of the language's own tips: the things to do that a drawing shows. Of a clinic's,
 * one may take back another, so that all show, in their order.
 */
export function chooseFirstTips(
  tips: readonly CardItem[],
  isBuiltIn: boolean,
): readonly CardItem[] {
  const first = tips.filter(({ kind = 'do', drawing }) => isBuiltIn && kind === 'do' && drawing);
  return first.length ? first : tips;
}

/** A clinic may reword a heading or what is on a button, not the words that carry a warning. */
export function keepMeaning(
  builtIn: Labels,
  clinic: CardDocument['labels'],
  report: Report,
): Labels {
  const labels = { ...builtIn, ...clinic };
  for (const [name, own] of Object.entries(builtIn))
    if (lockedLabels.includes(name) && Reflect.get(labels, name) !== own) {
      report('safety', ['labels', name], 'Leave this out: it is the same on every card.');
      Reflect.set(labels, name, own);
    }
  return labels;
}
