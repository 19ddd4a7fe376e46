// A page whose default policy does what its tag asks for with the markup that scripts write.
const ways = {
  pass: (markup) => markup,
  // As sanitizers do: comments and attributes that nobody knows are not let in.
  sanitize: (markup) => markup.replace(/<[!?][^>]*>|\s[\w-]*\$[^\s>]*/g, ''),
  escape: (markup) => markup.replaceAll('<', '&lt;'),
  refuse: () => null,
};
const { way } = document.currentScript.dataset;
globalThis.trustedTypes?.createPolicy('default', { createHTML: ways[way] });
