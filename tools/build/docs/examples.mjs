import { codeBlock } from './markdown.mjs';

/** By the name of its part, what the docs show of the projects in `test/clients/`. */
export const clientFiles = {
  typescript: 'vite-typescript/src/main.ts',
  react: 'vite-react/src/app.tsx',
  next: 'next/app/client/card.tsx',
  'next-prerender': 'next/app/prerendered/page.tsx',
  vue: 'vite-vue/src/app.vue',
  svelte: 'vite-svelte/src/app.svelte',
  angular: 'angular/src/app.ts',
  eleventy: 'eleventy/eleventy.config.js',
};

/**
 * @param {Record<string, { syntax: string, code: string }>} clients the code of `clientFiles`
 * @returns {Record<string, string>} the parts that show it
 */
export const examplesOf = (clients) =>
  Object.fromEntries(
    Object.entries(clients).map(([name, { syntax, code }]) => [name, codeBlock(syntax, code)]),
  );

/**
 * The snippets for a page, with the emergency level between their tags.
 * @param {string} signs that level as plain HTML
 */
export const snippetsOf = (signs) => ({
  page: codeBlock('html', `${scriptTag}\n\n${around('<back-spasm-card>', signs)}`),
  placeholder: codeBlock(
    'html',
    around(
      '<div data-back-spasm-card data-heading="Back spasms" data-clinic="Example Clinic">',
      signs,
    ),
  ),
});

const scriptTag =
  '<script defer src="/back-spasm-card.js" integrity="sha384-…" crossorigin="anonymous"></script>';

const around = (tag, inside) => `${tag}\n${inside}\n</${/[\w-]+/.exec(tag)[0]}>`;
