/** Makes the block known to WordPress's editors. What it is stands in block.json. */
import { Edit } from './edit.jsx';
import { words } from './site.js';
import { transforms } from './transforms.js';

const icon = (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M4 3h16a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm7 4v4H7v2h4v4h2v-4h4v-2h-4V7h-2Z" />
  </svg>
);

const variation = (layout, title, description, isDefault) => ({
  name: layout,
  title,
  description,
  icon,
  isDefault,
  attributes: isDefault ? {} : { layout },
  scope: ['inserter', 'transform'],
  isActive: (attributes) => (attributes.layout || 'guide') === layout,
});

wp.blocks.registerBlockType('back-spasm-card/card', {
  icon,
  edit: Edit,
  // PHP draws it, as it does the shortcode.
  save: () => null,
  transforms,
  variations: [
    variation('guide', words.variationGuide, words.variationGuideText, true),
    variation('brief', words.variationBrief, words.variationBriefText, false),
    variation('full', words.variationFull, words.variationFullText, false),
  ],
});
