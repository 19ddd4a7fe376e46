/** Marks a text as CSS, for editors and for the build, which minifies it. */
export const css = String.raw;

/**
 * A constructed style sheet, which no content security policy forbids; or its text, where a browser
 * has none: Safari before 16.4, Firefox before 101, most documents that unit tests run in.
 */
export type Sheet = CSSStyleSheet | string;

/** A sheet for documents of this window. */
export function makeSheet(text: string, view: Window & typeof globalThis): Sheet {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    if ('adoptedStyleSheets' in view.document) return sheet;
  } catch {
    // There is no such constructor, or it makes none.
  }
  return text;
}

/**
 * Adds a sheet to a page or root.
 * @param place where its text stands in an element, if it has to. A strict policy allows that by a
 *   hash alone.
 * @returns what takes it away again
 */
export function addSheet(
  target: Document | ShadowRoot,
  sheet: Sheet,
  place: ParentNode = target,
): () => void {
  if (typeof sheet === 'string') {
    const element = document.createElement('style');
    element.textContent = sheet;
    place.prepend(element);
    return () => element.remove();
  }
  // Chromium before 99 knows no push here.
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  return () => {
    target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
