/** The built-in texts. That they are complete and valid is what a test holds them to. */
declare module '*/en.json' {
  const text: import('../document/schema.js').CompleteDocument;
  export default text;
}
declare module '*.json' {
  const text: import('../document/schema.js').LanguageDocument;
  export default text;
}
