<?php
/**
 * Finds the tags of a text as a browser does, in one pass that never goes back: an author decides
 * what the text holds, and a regular expression that tries again at each tag would take half a minute
 * over a megabyte of tags without end. WordPress's own HTML API is not in 6.1, and puts nothing
 * behind a tag. Nothing here is of WordPress, so that a test can run it alone.
 */

defined( 'ABSPATH' ) || exit;

const BACK_SPASM_CARD_BLANKS = " \t\n\f\r";
// What stands in them is text up to their own end tag.
const BACK_SPASM_CARD_TEXT_ONLY = array( 'iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp' );

/**
 * Each tag and comment. A browser drops a tag that has no end, and what follows it; so does this.
 *
 * @param string[] $wanted names of attributes; others are not kept, for there may be many
 * @return Generator of arrays: 'name' in lower case, '' for a comment; 'is_end'; 'start' and 'end',
 *                   where it stands; and 'attributes' by their names, as they are written
 */
function back_spasm_card_tags( $html, $wanted = array() ) {
	$lower  = strtolower( $html );
	$wanted = array_flip( $wanted );
	for ( $at = strpos( $lower, '<' ); false !== $at; $at = strpos( $lower, '<', $at ) ) {
		$is_end  = '/' === substr( $lower, $at + 1, 1 );
		$name_at = $at + ( $is_end ? 2 : 1 );
		$is_tag  = strspn( $lower, 'abcdefghijklmnopqrstuvwxyz', $name_at, 1 );
		if ( ! $is_tag && ! $is_end && ! strspn( $lower, '!?', $name_at, 1 ) ) {
			++$at; // A "<" in a text.
			continue;
		}

		$name                     = $is_tag ? substr( $lower, $name_at, strcspn( $lower, BACK_SPASM_CARD_BLANKS . '/>', $name_at ) ) : '';
		list( $end, $attributes ) = $is_tag
			? back_spasm_card_tag_rest( $html, $lower, $name_at + strlen( $name ), $wanted )
			: array( back_spasm_card_comment_end( $lower, $at ), array() );
		if ( ! $end ) {
			return;
		}
		yield compact( 'name', 'is_end', 'attributes', 'end' ) + array( 'start' => $at );
		$at = $is_end ? $end : back_spasm_card_text_end( $lower, $name, $end );
	}
}

/** Where a tag ends, or 0 if it does not, and its attributes; of two of a name the first counts. */
function back_spasm_card_tag_rest( $html, $lower, $at, $wanted ) {
	$attributes = array();
	$length     = strlen( $lower );
	while ( true ) {
		$at += strspn( $lower, BACK_SPASM_CARD_BLANKS . '/', $at );
		if ( $at >= $length ) {
			return array( 0, array() );
		}
		if ( '>' === $lower[ $at ] ) {
			return array( $at + 1, $attributes );
		}
		$name_length = 1 + strcspn( $lower, BACK_SPASM_CARD_BLANKS . '/>=', $at + 1 ); // A "=" may begin it.
		$name        = substr( $lower, $at, $name_length );

		list( $value, $at ) = back_spasm_card_value( $html, $at + $name_length );
		if ( isset( $wanted[ $name ] ) ) {
			$attributes += array( $name => $value );
		}
	}
}

/** The value of an attribute whose name ends here, and where that ends. */
function back_spasm_card_value( $html, $at ) {
	$equals = $at + strspn( $html, BACK_SPASM_CARD_BLANKS, $at );
	if ( '=' !== substr( $html, $equals, 1 ) ) {
		return array( '', $equals );
	}
	$start  = $equals + 1 + strspn( $html, BACK_SPASM_CARD_BLANKS, $equals + 1 );
	$quote  = substr( $html, $start, 1 );
	$quoted = '"' === $quote || "'" === $quote;
	$start += $quoted ? 1 : 0;
	$length = strcspn( $html, $quoted ? $quote : BACK_SPASM_CARD_BLANKS . '>', $start );
	return array( substr( $html, $start, $length ), $start + $length + ( $quoted ? 1 : 0 ) );
}

/** 0 if it has none. What begins with "<!" or "<?" and is no comment is taken for one, up to its ">". */
function back_spasm_card_comment_end( $lower, $at ) {
	if ( '<!--' !== substr( $lower, $at, 4 ) ) {
		$end = strpos( $lower, '>', $at );
		return false === $end ? 0 : $end + 1;
	}
	$is_found = preg_match( '~-->|(?<!<!|<!-)--!>~', $lower, $match, PREG_OFFSET_CAPTURE, $at + 2 ); // <!--> is whole, <!--!> is not.
	return $is_found ? $match[0][1] + strlen( $match[0][0] ) : 0;
}

/** Where the text ends that an element of this name holds and in which no tag counts: at its end tag, or that of all. */
function back_spasm_card_text_end( $lower, $name, $at ) {
	if ( ! in_array( $name, BACK_SPASM_CARD_TEXT_ONLY, true ) ) {
		return $at;
	}
	do {
		$at = strpos( $lower, "</$name", $at );
		if ( false === $at ) {
			return strlen( $lower );
		}
		$end = $at;
		$at += 2 + strlen( $name );
	} while ( ! strspn( $lower, BACK_SPASM_CARD_BLANKS . '/>', $at, 1 ) );
	return $end;
}
