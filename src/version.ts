/** The release that this file belongs to; a test holds it against package.json. */
export const version = '1.0.0';
