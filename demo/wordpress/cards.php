<?php
/** Completes each card as its page is drawn: a shortcode, a tag or a div. */

defined( 'ABSPATH' ) || exit;

/** Puts into each card of a page what it lacks, and loads their scripts. */
function back_spasm_card_complete( $content ) {
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) || false === stripos( $content, 'back-spasm-card' ) ) {
		return $content;
	}
	$content  = back_spasm_card_lift( $content );
	$complete = fn( $match ) => back_spasm_card_start( $match, $content );
	$pattern  = '~<(back-spasm-card|div(?=[^>]*\sdata-back-spasm-card))((?:\s(?:[^>"\']|"[^"]*"|\'[^\']*\')*+)?)>~i';
	$content  = preg_replace_callback( $pattern, $complete, $content, -1, $count, PREG_OFFSET_CAPTURE ) ?? $content;
	if ( $count ) {
		preg_match_all( '~\blang(?:uages)?\s*=\s*["\']?([^"\'>]*)~i', $content . ' lang=' . get_bloginfo( 'language' ), $named );
		preg_match_all( '~(?<![a-z-])[a-z]{2,3}~', strtolower( implode( ' ', $named[1] ) ), $languages );
		back_spasm_card_enqueue( $languages[0] );
	}
	return $content;
}
add_filter( 'the_content', 'back_spasm_card_complete', 12 ); // After shortcodes, paragraphs and curly quotes.
add_filter( 'render_block_core/html', fn( $html ) => doing_filter( 'the_content' ) ? $html : back_spasm_card_complete( $html ) ); // In templates.

/**
 * Ends the paragraph before a card and begins another behind it. WordPress puts a tag into one, which
 * a browser would end at the first heading or list within the card, and the card with it.
 */
function back_spasm_card_lift( $content ) {
	$paragraph = fn( $start, $text ) => '' === trim( preg_replace( '~<br\s*/?>~i', '', $text ) ) ? '' : "$start$text</p>";
	$split     = fn( $match ) => $paragraph( $match[1], $match[2] ) . $match[3] . $paragraph( $match[1], $match[4] );
	$text      = '((?:(?!</?p\b).)*?)';
	do {
		// A paragraph may hold several.
		$pattern = "~(<p\b[^>]*>)$text(<back-spasm-card\b.*?</back-spasm-card\s*>)$text</p\s*>~is";
		$content = preg_replace_callback( $pattern, $split, $content, -1, $count ) ?? $content;
	} while ( $count );
	return $content;
}

/**
 * The start of one card: its tag with the clinic's defaults, then the clinic's document and the
 * emergency level, unless the card has its own.
 */
function back_spasm_card_start( $match, $content ) {
	list( list( , $offset ), list( $name ), list( $attributes ) ) = $match;

	$defaults = get_option( 'back_spasm_card', array() );
	$prefix   = 'div' === strtolower( $name ) ? 'data-' : '';
	$given    = wp_kses_hair( $attributes, wp_allowed_protocols() );
	$values   = array_map( 'back_spasm_card_decode', array_change_key_case( array_column( $given, 'value', 'name' ) ) );
	foreach ( $defaults as $key => $value ) {
		$attribute = 'lang' === $key ? $key : $prefix . $key; // The language of a div is HTML's own.
		if ( $value && in_array( $key, BACK_SPASM_CARD_ATTRIBUTES, true ) && ! isset( $values[ $attribute ] ) ) {
			$attributes          .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
			$values[ $attribute ] = $value;
		}
	}

	$inside = substr( $content, $offset, max( 0, stripos( $content, "</$name", $offset ) - $offset ) );
	$json   = '';
	if ( preg_match( '~<script\b[^>]*application/json[^>]*>(.*?)</script>~is', $inside, $own ) ) {
		$document = json_decode( $own[1] );
	} elseif ( isset( $values[ "{$prefix}src" ] ) ) {
		$document = null; // Only the browser fetches it.
	} else {
		// Inline, a document needs no request and no permission of a policy, and is cached with its page.
		$document = json_decode( $defaults['document'] ?? '' );
		$json     = $document ? wp_json_encode( $document, JSON_HEX_TAG | JSON_HEX_AMP ) : '';
	}

	$fallback = back_spasm_card_fallback( array(
		'language'      => $values['lang'] ?? get_bloginfo( 'language' ),
		'number'        => $values[ "{$prefix}emergency-number" ] ?? '',
		'heading-level' => $values[ "{$prefix}heading-level" ] ?? '',
		'document'      => is_object( $document ) ? $document : null,
	) );
	return "<$name$attributes>"
		. ( $json ? "<script type=\"application/json\">$json</script>" : '' )
		. ( back_spasm_card_has_text( $inside ) ? '' : $fallback );
}

/**
 * Whether a card shows text of its own where no script runs. A drawn root, what goes into the card's
 * slots, and JSON that has lost its script tag to a sanitizer are no such text.
 */
function back_spasm_card_has_text( $inside ) {
	$rest = preg_replace( array( '~<template\b.*?</template>~is', '~<([a-z][\w-]*)\b[^>]*\sslot\s*=.*?</\1\s*>~is' ), '', $inside );
	return 1 === preg_match( '~^[^\pL\pN{]*+[\pL\pN]~u', back_spasm_card_decode( wp_strip_all_tags( $rest ) ) );
}

function back_spasm_card_decode( $html ) {
	return html_entity_decode( $html, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

add_shortcode( 'back_spasm_card', '__return_empty_string' ); // Its name; the filter below draws it.
add_filter( 'pre_do_shortcode_tag', function ( $output, $name, $attributes, $match ) {
	if ( 'back_spasm_card' !== $name ) {
		return $output;
	}
	// Over several lines, or pasted with curly quotes around a value, WordPress would lose values.
	$mended = array( '~<br\s*/?>\s*~' => "\n", '~((?:^|\s)[\w-]+)=[“”″]([^“”″"]*)[“”″]~u' => '$1="$2"' );
	$tag    = '<back-spasm-card';
	foreach ( (array) shortcode_parse_atts( preg_replace( array_keys( $mended ), $mended, $match[3] ) ) as $key => $value ) {
		$attribute = is_int( $key ) ? $value : $key; // In [back_spasm_card citations], the key is a number.
		if ( in_array( $attribute, BACK_SPASM_CARD_ATTRIBUTES, true ) ) {
			$tag .= sprintf( ' %s="%s"', $attribute, is_int( $key ) ? '' : esc_attr( $value ) );
		}
	}
	return back_spasm_card_complete( "$tag>{$match[5]}</back-spasm-card>" );
}, 10, 4 );

// Authors keep the div, and the tag with what is documented: no handler and no style is.
add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {
	$ours = array( 'back-spasm-card' => array_fill_keys( BACK_SPASM_CARD_ATTRIBUTES, true ), 'div' => array( 'data-*' => true ) );
	return 'post' === $context ? array_replace_recursive( $tags, $ours ) : $tags;
}, 10, 2 );
// The Visual view of the classic editor would delete the tag, for everybody.
add_filter( 'tiny_mce_before_init', function ( $settings ) {
	$settings['custom_elements']         = ltrim( ( $settings['custom_elements'] ?? '' ) . ',back-spasm-card', ',' );
	$settings['extended_valid_elements'] = ltrim( ( $settings['extended_valid_elements'] ?? '' ) . ',back-spasm-card[*]', ',' );
	return $settings;
} );
