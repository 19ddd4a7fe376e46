/** What the cards of a page tell search engines, in the order in which they began to. */
export const descriptions = (page: Document = document): Record<string, unknown>[] =>
  [...page.head.querySelectorAll('script[type="application/ld+json"]')].map((block) =>
    JSON.parse(block.textContent ?? ''),
  );
