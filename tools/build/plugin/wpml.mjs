/** What WPML and Polylang offer translators: words of the shortcode, the block and the settings. */
export function wpmlConfig(groups) {
  const kinds = ['text', 'lines', 'paragraph'];
  const words = groups
    .filter(({ name }) => ['clinic', 'words'].includes(name))
    .flatMap(({ controls }) => controls)
    .filter(({ kind }) => kinds.includes(kind));
  const tags = (draw) => words.map(draw).join('\n');
  return `<wpml-config>
  <shortcodes>
    <shortcode>
      <tag>back_spasm_card</tag>
      <attributes>
${tags(({ name }) => `        <attribute>${name}</attribute>`)}
      </attributes>
    </shortcode>
  </shortcodes>
  <gutenberg-blocks>
    <gutenberg-block type="back-spasm-card/card" translate="1">
${tags(({ key }) => `      <key name="${key}" />`)}
    </gutenberg-block>
  </gutenberg-blocks>
  <admin-texts>
    <key name="back_spasm_card">
${tags(({ name }) => `      <key name="${name}" />`)}
    </key>
  </admin-texts>
</wpml-config>
`;
}
