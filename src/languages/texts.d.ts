/** The built-in texts. That they are complete and valid is what a test holds them to. */
declare module '*/en.json' {
  const text: import('../document/schema.js').CompleteDocument;
  export default text;
}
declare module '*/ar.json' {
  const text: import('../document/schema.js').LanguageDocument;
  export default text;
}
declare module '*/es.json' {
  const text: import('../document/schema.js').LanguageDocument;
  export default text;
}
declare module '*/fr.json' {
  const text: import('../document/schema.js').LanguageDocument;
  export default text;
}
