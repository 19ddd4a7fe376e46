<?php
/** The shortcode [back_spasm_card]. */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'back_spasm_card', '__return_empty_string' ); // Its name; the filter below draws it.

/** Draws a shortcode from what was written, of which WordPress's own reading loses some. */
function back_spasm_card_shortcode( $output, $name, $attributes, $found ) {
	if ( 'back_spasm_card' !== $name ) {
		return $output;
	}
	// Over several lines, or pasted with curly quotes around a value, WordPress would lose values.
	$repaired = array(
		'~<br\s*/?>\s*~'                           => "\n",
		'~((?:^|\s)[\w-]+)=[“”″]([^“”″"]*)[“”″]~u' => '$1="$2"',
	);
	$written  = preg_replace( array_keys( $repaired ), $repaired, $found[3] );
	$given    = array();
	foreach ( (array) shortcode_parse_atts( $written ) as $key => $value ) {
		// In [back_spasm_card citations], the key is a number.
		list( $attribute, $text ) = is_int( $key ) ? array( $value, '' ) : array( $key, $value );
		if ( in_array( $attribute, BACK_SPASM_CARD_ATTRIBUTES, true ) ) {
			$given[ $attribute ] = $text;
		}
	}
	return back_spasm_card_draw( $given, $found[5] );
}
add_filter( 'pre_do_shortcode_tag', 'back_spasm_card_shortcode', 10, 4 );
