import { BackSpasmCard } from 'back-spasm-card';
import french from 'back-spasm-card/documents/fr.json' with { type: 'json' };
import { fallback } from 'back-spasm-card/fallback';
import { prerender } from 'back-spasm-card/prerender';
import content from './card.json' with { type: 'json' };

BackSpasmCard.registerLanguage(french);
const { html, language, problems } = prerender({ content, pageLanguage: 'fr' });

if (!fallback({ content, pageLanguage: 'fr' }).includes('You have chest pain'))
  throw new Error('no signs');
if (!html.includes('Our physiotherapists can help')) throw new Error(html);
if (language !== 'en') throw new Error(language);
if (problems.length) throw new Error(JSON.stringify(problems));
if (prerender({ pageLanguage: 'fr' }).language !== 'fr') throw new Error('no French');
