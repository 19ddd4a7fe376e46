/**
 * The language of the page around an element: its own `lang` or that of its nearest ancestor,
 * across shadow roots. Empty where nobody says.
 */
export function languageAround(element: Element): string {
  const language = element.closest('[lang]')?.getAttribute('lang');
  if (typeof language === 'string') return language.trim();
  const host = hostOf(element);
  return host ? languageAround(host) : '';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` changes anywhere in the roots around an element, until the returned
 * function is called. One observer serves all cards: a hundred of them would make each attribute
 * write on the page four times as expensive.
 */
export function watchLanguageAround(element: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const each of listeners) each();
  });
  for (let inner: Element | undefined = element; inner; inner = hostOf(inner))
    // Watching a root again changes nothing.
    observer.observe(inner.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    // One card fewer in a root that others may be in: only without any is it time to stop.
    if (!listeners.size) observer?.disconnect();
  };
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
}

/** Not by `instanceof`: in another window's document the class is another. No other node has a mode. */
const isShadowRoot = (root: Node): root is ShadowRoot => 'mode' in root;
