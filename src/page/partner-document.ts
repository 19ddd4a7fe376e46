import type { LoadedDocument } from './load.js';
import { fetchDocument, findInlineText } from './load.js';
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
  /** Whether a document is under way and may still be waited for. */
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

  /** Whether a document is under way. */
  get isLoading(): boolean {
    return Boolean(this.#request);
  }

  /**
   * Watches for a JSON script in the card; it may be added or changed at any time. A script that is
   * last on the page is whole once the page has been parsed.
   */
  connect(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#onChange);
  }

  /** Ends a request; connected again, the card asks anew. */
  disconnect(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onChange);
    if (this.isLoading) this.#clear();
  }

  /**
   * Reads the document from the first place that has one, if it is another than before.
   * @param content the property, which goes first
   * @param src `null` if it is set and cannot be used, which ends at the built-in text
   */
  use(content: unknown, src: string | null | undefined, integrity = ''): void {
    const address = content === undefined && src;
    const inline = src === null ? undefined : findInlineText(this.#host);
    const origin = address ? `src ${address} ${integrity}` : (content ?? inline);
    if (origin === this.#origin) return;
    this.#clear();
    this.#origin = origin;
    if (address) this.#fetch(address, integrity);
    else if (origin !== undefined) this.loaded = read(origin);
  }

  /** Reads afresh at the next use, though it be the same object: its owner may have changed it. */
  forget(): void {
    this.#origin = {};
  }

  #clear(): void {
    this.#request?.abort();
    this.#request = this.#origin = undefined;
    this.isWaiting = false;
    this.loaded = nothingLoaded;
  }

  #fetch(src: string, integrity: string): void {
    const request = new AbortController();
    this.#request = request;
    this.isWaiting = true;
    const change = (loaded?: LoadedDocument) => {
      // Only the latest request's answer counts.
      if (this.#request !== request) return;
      if (loaded) {
        this.#request = undefined;
        this.loaded = loaded;
      }
      this.isWaiting = false;
      this.#onChange();
    };
    // A browser may bring the page back as it was left, but for what was under way.
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        this.forget();
        this.#onChange();
      },
      { signal: request.signal },
    );
    setTimeout(change, courtesy);
    void fetchDocument(src, integrity, request).then(change);
  }
}
