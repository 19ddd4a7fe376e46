/** What a build has written, or stands beside the demo. */
declare module '*/numbers.json' {
  interface TelephoneNumber {
    readonly number: string;
    readonly note?: string;
    readonly source: { readonly title: string; readonly publisher: string; readonly href: string };
  }
  const list: readonly {
    readonly country: string;
    readonly emergency: TelephoneNumber;
    readonly advice?: TelephoneNumber;
  }[];
  export default list;
}
declare module '*/integrity.json' {
  const release: import('./snippet/release.js').Release;
  export default release;
}
declare module '*/card.schema.json' {
  const schema: Readonly<Record<string, unknown>>;
  export default schema;
}
