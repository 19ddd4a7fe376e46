/** Carries a set-up of the builder through the examples, so that the way back leads to it. */
const { hash } = location;
if (hash.includes('='))
  for (const link of document.querySelectorAll('a[href$=".html"]')) link.href += hash;
