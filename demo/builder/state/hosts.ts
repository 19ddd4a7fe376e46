import { settingsOf } from './attributes.js';
import type { Setup } from './setup.js';

/** The origins that the page may request from: its own, and those that its visitor has agreed to. */
export type AgreedOrigins = ReadonlySet<string>;

/** Something of a card that lies at a host which nobody has agreed to ask. */
export interface HostQuestion {
  readonly what: 'document' | 'picture';
  readonly address: string;
}

/** An address that leads to no host is not asked for anything. */
export function mayRequest(agreed: AgreedOrigins, address: string | undefined): boolean {
  const url = address && urlOf(address);
  return !url || !/^https?:$/.test(url.protocol) || agreed.has(url.origin);
}

export const urlOf = (address: string) =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;

/** As the card reads it, which takes out of an address what nobody sees: it must lead where the card goes. */
export function sourceOf(setup: Setup): string | undefined {
  const { src } = settingsOf(setup);
  return src.state === 'set' ? src.url : undefined;
}

/** The document that nobody has agreed to load. */
export function missingDocument(setup: Setup, agreed: AgreedOrigins): HostQuestion | undefined {
  const address = sourceOf(setup);
  return address && !mayRequest(agreed, address) ? { what: 'document', address } : undefined;
}
