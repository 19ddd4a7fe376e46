/**
 * The site around the builder: home, documentation, gallery and search, as static pages in
 * `dist/demo/`. Every address in them is relative, so the site works under any path. It runs after
 * the build of the card and of the builder, whose files it shows: `npm run build:demo`.
 */
import { posix } from 'node:path';
import { readDocs, searchable } from './site/docs.mjs';
import { readExamples } from './site/examples.mjs';
import { facts } from './site/facts.mjs';

/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addGlobalData('docs', readDocs);
  eleventy.addGlobalData('sections', () => searchable(readDocs()));
  eleventy.addGlobalData('examples', readExamples);
  eleventy.addGlobalData('facts', facts);
  eleventy.addGlobalData('policy', () => policy.join('; '));
  // From the page to a file of the site, such as `docs/clinics.html`. A folder stands for its index.
  eleventy.addFilter('from', (path, page) =>
    posix.relative(posix.dirname(page.replace(/\/$/, '/index.html')), `/${path}`),
  );
  return {
    dir: { input: 'demo/pages', includes: '_includes', output: 'dist/demo' },
    templateFormats: ['njk'],
  };
}

/** Files of this site only, and no policy of Trusted Types but the card's own. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types back-spasm-card',
];
