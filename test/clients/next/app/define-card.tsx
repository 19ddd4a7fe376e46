'use client';

import 'back-spasm-card/react';

/** The server writes the tag; this brings its script to the browser. */
export function DefineCard() {
  return null;
}
