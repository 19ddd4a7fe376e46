import { readFileSync } from 'node:fs';

/** The project's folder, as an address. */
export const root = new URL('../../', import.meta.url);

/** @param {string} path from the project's folder */
export const readText = (path) => readFileSync(new URL(path, root), 'utf8');
/** @param {string} path from the project's folder */
export const readJson = (path) => JSON.parse(readText(path));
