const { fallback } = require('back-spasm-card/fallback');
const { prerender } = require('back-spasm-card/prerender');

if (!prerender().html.startsWith('<back-spasm-card>')) throw new Error('nothing was drawn');
if (!fallback().includes('You have chest pain')) throw new Error('no signs');
