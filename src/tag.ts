export const tagName = 'back-spasm-card';
