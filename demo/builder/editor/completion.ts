/** Offers in the editor what can stand at the cursor. */
import type { Completion, CompletionContext } from '@codemirror/autocomplete';
import { autocompletion, pickedCompletion } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { EditorView, Rect } from '@codemirror/view';
import type { Known, Offer, Offers } from './offers.js';
import { documentField } from './document-field.js';
import { isInFreeText } from './free-text.js';
import { offersAt } from './offers.js';

export const completion = (known: Known) =>
  autocompletion({
    icons: false,
    override: [(context) => complete(context, known)],
    // What was written may have a choice of values at once, such as `kind`.
    activateOnCompletion: () => true,
    positionInfo: clearOfOffers,
  });

/**
 * There is no space beside the list on a phone, where CodeMirror would cover the other offers. So it
 * goes below the list, or above both the list and the line that is written.
 */
function clearOfOffers(view: EditorView, list: Rect, _: Rect, info: Rect, space: Rect) {
  const { top: cursor } = view.coordsAtPos(view.state.selection.main.head) ?? list;
  const isBelow = cursor < list.bottom && info.bottom - info.top <= space.bottom - list.bottom;
  const bottom = list.bottom - Math.min(list.top, cursor);
  // It is placed within the border of the list.
  const left = Math.min(0, space.right - list.left - (info.right - info.left)) - 1;
  return { style: `left: ${left}px; ${isBelow ? 'top: 100%' : `bottom: ${bottom}px`}` };
}

function complete({ state, pos, explicit }: CompletionContext, known: Known) {
  if (!explicit && isInFreeText(state, pos, known)) return null;
  const found = offersAt(state.field(documentField).text, pos, known);
  // Examples would be in the way while a sentence is written, and keys when Enter is pressed.
  if (!found || (!explicit && !(found.isChoice && isHalfWritten(found, state, pos)))) return null;
  return {
    from: found.wordFrom,
    options: found.offers.map((offer, index): Completion => ({
      label: offer.label,
      ...(offer.detail && { detail: offer.detail }),
      ...(offer.info && { info: offer.info }),
      sortText: String(index).padStart(3, '0'),
      apply: (view, picked) => insert({ view, picked, found, offer }),
    })),
  };
}

function isHalfWritten({ from, to, wordFrom }: Offers, state: EditorState, pos: number): boolean {
  const isQuoted = wordFrom > from;
  const isClosed = isQuoted && to > wordFrom && state.sliceDoc(to - 1, to) === '"';
  return to > from && !(isClosed && pos === to);
}

interface Insertion {
  readonly view: EditorView;
  readonly picked: Completion;
  readonly found: Offers;
  readonly offer: Offer;
}

function insert({ view, picked, found, offer }: Insertion): void {
  const { from, to, commaAt } = found;
  const comma = commaAt === undefined ? [] : [{ from: commaAt, insert: ',' }];
  view.dispatch({
    changes: [...comma, { from, to, insert: offer.insert }],
    selection: { anchor: from + comma.length + offer.cursor },
    scrollIntoView: true,
    userEvent: 'input.complete',
    annotations: pickedCompletion.of(picked),
  });
}
