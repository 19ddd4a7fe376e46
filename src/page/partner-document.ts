import type { LoadedDocument } from '../document/load.js';
import { fetchDocument, findInlineText } from '../document/load.js';
import { read } from '../document/read.js';

/** How long, in milliseconds, the text below the warnings waits for a document before the built-in text stands in. */
const courtesy = 1000;

const nothingLoaded: LoadedDocument = { document: {}, problems: [] };

/**
 * The partner's document of one card: from the first place that has one. The card asks with `use`
 * and is called back whenever another text has arrived.
 */
export class PartnerDocument {
  /** What there is so far. */
  loaded = nothingLoaded;
  /** Whether a document is under way, and whether it may still be waited for. */
  isLoading = false;
  isWaiting = false;

  readonly #host: Element;
  readonly #onChange: () => void;
  /** What `loaded` was read from, so that nothing is read or fetched twice. */
  #origin: unknown;
  #request: AbortController | undefined;
  readonly #observer: MutationObserver;

  constructor(host: Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(onChange);
  }

  /** Watches for a JSON script in the card; it may be added or changed at any time. */
  connect(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#onChange);
  }

  /** Ends a request; connected again, the card asks anew. */
  disconnect(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onChange);
    if (this.isLoading) this.#take(undefined, () => nothingLoaded);
  }

  /**
   * Reads the document from the first place that has one, if it is another than before.
   * @param content the property, which goes first
   * @param src `null` if it is set and cannot be used, which ends at the built-in text
   */
  use(content: unknown, src: string | null | undefined, integrity = ''): void {
    if (content !== undefined) this.#take(content, () => read(content));
    else if (src) this.#take(`src ${src} ${integrity}`, () => this.#fetch(src, integrity));
    else {
      const text = src === null ? undefined : findInlineText(this.#host);
      this.#take(text, () => (text === undefined ? nothingLoaded : read(text)));
    }
  }

  /** Reads afresh at the next use, though it be the same object: its owner may have changed it. */
  forget(): void {
    this.#origin = undefined;
  }

  #take(origin: unknown, load: () => LoadedDocument): void {
    if (origin === this.#origin) return;
    this.#request?.abort();
    this.isLoading = this.isWaiting = false;
    this.#origin = origin;
    this.loaded = load();
  }

  #fetch(src: string, integrity: string): LoadedDocument {
    const request = new AbortController();
    this.#request = request;
    this.isLoading = this.isWaiting = true;
    // Only the latest request's answer counts.
    const change = (loaded: LoadedDocument, isLoading: boolean) => {
      if (request.signal.aborted) return;
      this.loaded = loaded;
      this.isLoading = isLoading && this.isLoading;
      this.isWaiting = false;
      this.#onChange();
    };
    setTimeout(() => change(this.loaded, true), courtesy);
    void fetchDocument(src, integrity, request.signal).then((loaded) => change(loaded, false));
    return nothingLoaded;
  }
}
