const { prerender } = require('back-spasm-card/prerender');

if (!prerender().html.startsWith('<back-spasm-card>')) throw new Error('nothing was drawn');
