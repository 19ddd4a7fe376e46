import { readFileSync } from 'node:fs';
import { prerender } from 'back-spasm-card/prerender';

const content = JSON.parse(readFileSync('card.json', 'utf8'));

export default function configure(eleventyConfig) {
  eleventyConfig.addShortcode('card', (attributes) => {
    const { html, problems } = prerender({ attributes, content, pageLanguage: 'en' });
    if (problems.length) throw new Error(problems[0].message);
    return html;
  });
  eleventyConfig.addPassthroughCopy({
    'node_modules/back-spasm-card/dist/cdn/back-spasm-card.js': 'back-spasm-card.js',
    'listen.js': 'listen.js',
  });
}
