import { html, nothing } from 'lit/html.js';
import type { Card, CardIllustration } from '../card/card.js';
import { phrase, pictureFrom } from './items.js';

/**
 * The lower back from behind, the muscles beside the spine marked; colours come from the theme.
 * One half is drawn, and mirrored; it reaches past the middle, so that no seam shows.
 */
const drawing = (alt: string) =>
  html`<svg
    viewBox="-86 4 172 180"
    width="208"
    fill="none"
    stroke="currentcolor"
    role="img"
    aria-label=${alt}
  >
    <path fill="var(--_accent)" fill-opacity=".14" stroke="none" d="M-99 0H99v199H-99" />
    <g id="half">
      <path
        fill="var(--_surface)"
        d="M9 199h-61v-31c0-20 8-28 8-47s-6-33-6-55c-3 44-10 74-10 133h-14c1-79 5-131 10-155 5-22 26-24 38-28S-11 6-11-9H9"
      />
      <path stroke-opacity=".5" d="M-22 38c4 16 0 29-10 34" />
      <path stroke="var(--_accent)" stroke-opacity=".35" stroke-width="17" d="M-17 82q-9 36 0 68" />
      <path stroke="var(--_accent)" d="M-17 82q-9 36 0 68" />
      <path stroke="var(--_emergency)" d="m-32 110-4-3m1 12h-5m5 9-4 3" />
    </g>
    <use href="#half" transform="scale(-1 1)" />
    <path stroke-opacity=".5" d="M-52 168q52 10 104 0" />
    <g stroke-linecap="butt">
      <path stroke-width="12" stroke-dasharray="11 4" d="M0 6v148" />
      <path stroke="var(--_surface)" stroke-width="9" stroke-dasharray="8 7" d="M0 7.5v148" />
    </g>
  </svg>`;

/** The figure: a page's own content in the slot, else a document's picture, else the drawing. */
export const illustration = ({ src, alt, caption, lang, dir }: CardIllustration) =>
  html`<figure part="illustration" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    <slot name="illustration">
      ${src ? pictureFrom({ src, alt }) : drawing(alt)}
      <figcaption>${caption}</figcaption>
    </slot>
  </figure>`;

/** A document's own picture and caption, where the drawing is left out: they may say what is signed. */
export function ownIllustration({ text, builtInParts }: Card) {
  const { src, alt, caption = '', lang, dir = 'ltr' } = text.illustration;
  return builtInParts.includes('illustration') || !(src || caption)
    ? nothing
    : html`<p>
        ${src && pictureFrom({ src, alt })} ${lang ? phrase({ text: caption, lang, dir }) : caption}
      </p>`;
}
