/** What a template is made of, where it cannot be written as one. */
export const stringsOf = (...strings: string[]) => Object.assign(strings, { raw: strings });
