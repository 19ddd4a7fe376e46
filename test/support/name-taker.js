// A page whose own policy has the name of the card's.
globalThis.trustedTypes?.createPolicy('back-spasm-card', { createHTML: (html) => html });
