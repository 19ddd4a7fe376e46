<?php
/** Values of CSS variables, which go into styles. */

defined( 'ABSPATH' ) || exit;

/**
 * A value that may stand in a style, else ''. By the rule of the builder's links, and what a theme
 * calls a colour of its palette.
 */
function back_spasm_card_css( $value, $name = '' ) {
	$value = trim( $value );
	if ( preg_match( '~^var\(--wp--preset--[a-z0-9-]{1,100}\)$~D', $value ) ) {
		return $value;
	}
	$functions = '(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch|color|color-mix|light-dark|calc|min|max|clamp)?';
	$is_plain  = strlen( $value ) <= 200
		&& preg_match( '~^[\p{L}\p{M}\p{N}\s#%.,+*/()\'"_-]+$~Du', $value )
		&& false === strpos( $value, '/*' )
		&& ! preg_match( "~(?<![\\w-])(?!$functions\\()[\\w-]+\\(~i", $value );
	$is_near   = 'shadow' !== $name || back_spasm_card_is_near( $value );
	return $is_plain && $is_near && back_spasm_card_is_closed( $value ) ? $value : '';
}

/** Whether a shadow stays around the card: a larger one would lie over the page. */
function back_spasm_card_is_near( $shadow ) {
	$lengths = preg_replace( '~#[0-9a-f]+|(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch|color)\([^()]*\)~i', '', $shadow );
	$parts   = preg_split( '~[\s,]+~', $lengths );
	$near    = '~^(?:[a-z]*|-?[0-9]{0,2}(?:\.[0-9]+)?(?:px)?|-?[0-3]?(?:\.[0-9]+)?r?em)$~Di';
	return preg_grep( $near, $parts ) === $parts;
}

/** A browser closes at its end what was left open; in a style, it would take in what follows. */
function back_spasm_card_is_closed( $value ) {
	do {
		$value = preg_replace( '~\([^()\'"]*\)|\'[^\'\r\n]*\'|"[^"\r\n]*"~', '', $value, -1, $count );
	} while ( $count );
	return ! preg_match( '~[()\'"]~', $value );
}

/** Declarations of the card's variables, of texts by the names of variables without their prefix. */
function back_spasm_card_declarations( $values ) {
	$declarations = '';
	foreach ( array_keys( BACK_SPASM_CARD_VARIABLES ) as $name ) {
		$value         = back_spasm_card_css( $values[ $name ] ?? '', $name );
		$declarations .= '' === $value ? '' : "--bsc-$name:$value;";
	}
	return $declarations;
}
