/** Counts what cards do behind the scenes, where no reader can see it. */

/** How often a card draws: each time, it asks once which language stands around it. */
export function countDraws(card: Element): () => number {
  let draws = 0;
  Object.defineProperty(card, 'closest', {
    configurable: true,
    value(selector: string) {
      draws += 1;
      return Element.prototype.closest.call(card, selector);
    },
  });
  return () => draws;
}

/** What listened on the window and on the document. */
export interface Listening {
  /** How many listeners there were at one time. */
  readonly most: number;
  /** The events whose listeners are still there. */
  readonly left: readonly string[];
  /** All events that anybody ever listened to. */
  readonly ever: ReadonlySet<string>;
}

interface Listener {
  readonly target: EventTarget;
  readonly type: string;
  readonly callback: unknown;
}

/** What comes to listen on the window and on the document while an action lasts. */
export async function countListeners(action: () => Promise<unknown>): Promise<Listening> {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const ever = new Set<string>();
  let all: Listener[] = [];
  let most = 0;
  const forget = ({ target, type, callback }: Listener) => {
    all = all.filter(
      (each) => each.target !== target || each.type !== type || each.callback !== callback,
    );
  };
  EventTarget.prototype.addEventListener = function (
    this: EventTarget | undefined,
    ...words: Parameters<typeof add>
  ) {
    const target = this ?? window;
    Reflect.apply(add, target, words);
    if (target !== window && target !== document) return;
    const [type, callback, options] = words;
    const listener = { target, type, callback };
    forget(listener); // the same twice is one
    all.push(listener);
    most = Math.max(most, all.length);
    ever.add(type);
    if (typeof options === 'object' && options.signal)
      Reflect.apply(add, options.signal, ['abort', () => forget(listener)]);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    ...words: Parameters<typeof remove>
  ) {
    const target = this ?? window;
    Reflect.apply(remove, target, words);
    forget({ target, type: words[0], callback: words[1] });
  };
  try {
    await action();
  } finally {
    Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
  }
  return { most, left: all.map(({ type }) => type), ever };
}

/** What watched for changes of nodes. */
export interface Observing {
  /** How many observers watched at one time. */
  readonly most: number;
  /** How many still do. */
  readonly left: number;
  /** How many ever watched for changes of `lang`. */
  readonly forLanguage: number;
}

/** The observers that come to watch for changes while an action lasts. */
export async function countObservers(action: () => Promise<unknown>): Promise<Observing> {
  const { observe, disconnect } = MutationObserver.prototype;
  const watching = new Set<MutationObserver>();
  const forLanguage = new Set<MutationObserver>();
  let most = 0;
  MutationObserver.prototype.observe = function (
    this: MutationObserver,
    ...words: Parameters<typeof observe>
  ) {
    Reflect.apply(observe, this, words);
    watching.add(this);
    most = Math.max(most, watching.size);
    if (words[1]?.attributeFilter?.includes('lang')) forLanguage.add(this);
  };
  MutationObserver.prototype.disconnect = function (this: MutationObserver) {
    Reflect.apply(disconnect, this, []);
    watching.delete(this);
  };
  try {
    await action();
  } finally {
    Object.assign(MutationObserver.prototype, { observe, disconnect });
  }
  return { most, left: watching.size, forLanguage: forLanguage.size };
}
