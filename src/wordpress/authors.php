<?php
/** What authors may write: WordPress and its editors keep a card that is HTML, and it names no other server. */

defined( 'ABSPATH' ) || exit;

/** Authors keep the div, and the tag with what is documented: no handler and no style is. */
function back_spasm_card_allow( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$ours = array(
		'back-spasm-card' => array_fill_keys( BACK_SPASM_CARD_ATTRIBUTES, true ),
		'div'             => array( 'data-*' => true ),
	);
	return array_replace_recursive( $tags, $ours );
}
add_filter( 'wp_kses_allowed_html', 'back_spasm_card_allow', 10, 2 );

/** The Visual view of the classic editor would delete the tag, for everybody. */
function back_spasm_card_keep_in_visual( $settings ) {
	$additions = array(
		'custom_elements'         => 'back-spasm-card',
		'extended_valid_elements' => 'back-spasm-card[*]',
	);
	foreach ( $additions as $key => $addition ) {
		$settings[ $key ] = ltrim( ( $settings[ $key ] ?? '' ) . ",$addition", ',' );
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', 'back_spasm_card_keep_in_visual' );

/**
 * Whether a card may have its document from an address: what another server sends can change after an
 * editor has looked at the post, so only this site's own counts, unless the post names it and its author
 * may write any HTML.
 */
function back_spasm_card_may_name( $address ) {
	$post = get_post();
	if ( ! $post ) {
		return true;
	}
	// Blocks keep their attributes as JSON, in which an ampersand is escaped.
	$content    = back_spasm_card_decode( str_replace( '\u0026', '&', $post->post_content ) );
	$is_written = false !== strpos( $content, $address );
	if ( author_can( $post, 'unfiltered_html' ) && ( $is_written || ! doing_filter( 'the_content' ) ) ) {
		return true;
	}
	$is_here = 0 === strpos( $address, home_url( '/' ) ) || preg_match( '~^(?![/\\\\]{2})[^:]*$~D', $address );
	return $is_here && ! preg_match( '~[\x00-\x20\\\\]~', trim( $address ) );
}
