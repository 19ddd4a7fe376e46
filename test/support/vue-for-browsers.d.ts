/** What pages load without a bundler: all of Vue, its compiler of templates too. It has no types of its own. */
declare module 'vue/dist/vue.esm-browser.js' {
  export * from 'vue';
}
