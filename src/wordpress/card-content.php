<?php
/** What stands between a card's tags. */

defined( 'ABSPATH' ) || exit;

/**
 * What a card has of its own: its document as JSON, or null; whether it shows text where no script
 * runs; and whether the card may find another document in that text than this does. A drawn root, what
 * goes into the card's slots, and JSON that has lost its script tag to a sanitizer are no such text.
 */
function back_spasm_card_own( $inside ) {
	$json   = null;
	$text   = '';
	$from   = 0;
	$hidden = null; // The tag whose element is being left out.
	$depth  = 0;
	foreach ( back_spasm_card_tags( $inside, array( 'slot', 'type' ) ) as $tag ) {
		if ( ! $hidden ) {
			$text .= substr( $inside, $from, $tag['start'] - $from );
			$from  = $tag['end'];
			if ( back_spasm_card_is_hidden( $tag ) ) {
				$hidden = $tag;
				$depth  = 1;
			}
		} elseif ( $hidden['name'] === $tag['name'] ) {
			$depth += $tag['is_end'] ? -1 : 1;
			if ( 0 === $depth ) {
				$is_json = 'script' === $tag['name'] && 'application/json' === strtolower( $hidden['attributes']['type'] ?? '' );
				$json    = $json ?? ( $is_json ? substr( $inside, $from, $tag['start'] - $from ) : null );
				$from    = $tag['end'];
				$hidden  = null;
			}
		}
	}
	$text .= $hidden ? '' : substr( $inside, $from );
	// Each document has a brace, however it is written.
	$has_brace = 1 === preg_match( '~\{|&(?:amp;)*(?:#0*123|#x0*7b|lbrace|lcub)~i', $text );
	$text      = back_spasm_card_decode( $text );
	return array(
		$json ?? back_spasm_card_bare_json( $text ),
		1 === preg_match( '~^[^\pL\pN{]*+[\pL\pN]~u', $text ),
		$has_brace,
	);
}

/** A document that has lost its script tag to a sanitizer, which the card reads all the same. */
function back_spasm_card_bare_json( $text ) {
	$start = strpos( $text, '{' );
	$end   = strrpos( $text, '}' );
	if ( false === $start || false === $end || $end < $start ) {
		return null;
	}
	$json = substr( $text, $start, $end + 1 - $start );
	return preg_match( '~^\{\s*["“”„]~u', $json ) ? $json : null;
}

function back_spasm_card_is_hidden( $tag ) {
	$is_void = in_array( $tag['name'], array( 'area', 'br', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr' ), true );
	return ! $tag['is_end'] && ! $is_void
		&& ( in_array( $tag['name'], array( 'script', 'style', 'template' ), true ) || isset( $tag['attributes']['slot'] ) );
}
