<?php
/**
 * The emergency level as plain HTML, which patients see where the card's script does not run. The
 * build writes fallback.json with the function that also draws it elsewhere. Nothing here is of
 * WordPress, so that a test can run it alone.
 */

defined( 'ABSPATH' ) || exit;

/**
 * @param array $card Its 'language', emergency 'number' and 'heading-level' as they were written, and
 *                    its 'document', an object or null.
 */
function back_spasm_card_fallback( $card ) {
	static $built_in; // Read once a page.
	$built_in = $built_in ?? json_decode( file_get_contents( __DIR__ . '/fallback.json' ), true );
	$document = $card['document'];
	$wanted   = back_spasm_card_document_language( $document ) ?: $card['language'];
	$language = back_spasm_card_known_language( $wanted, $built_in['languages'] );
	$number   = back_spasm_card_number( $card['number'] );

	$html = strtr( $built_in['languages'][ $language ][ $number ? 'withNumber' : 'withoutNumber' ], array(
		'{number}' => back_spasm_card_escape( $number ),
		'{dial}'   => back_spasm_card_dial( $number ),
	) );

	// A document in a language that the card does not have: its signs are marked with their language.
	$is_foreign = back_spasm_card_subtags( $wanted )[0] !== back_spasm_card_subtags( $language )[0];
	$signs      = back_spasm_card_own_signs( $document, $built_in['signs'], $is_foreign ? $wanted : '' );
	$html       = substr_replace( $html, $signs, strrpos( $html, '</ul>' ), 0 ); // Into the last list of the level.
	if ( ! preg_match( '~^\s*([1-5])\s*$~', $card['heading-level'], $level ) ) {
		return $html;
	}
	return preg_replace_callback( '~(</?h)([23])>~', fn( $tag ) => $tag[1] . ( $level[1] + $tag[2] - 2 ) . '>', $html );
}

/** As in the card, it counts more than the language of the page. */
function back_spasm_card_document_language( $document ) {
	$language = $document->lang ?? '';
	return is_string( $language ) && preg_match( '~^\s*[a-z]{2,8}(-[a-z0-9]{1,8}){0,20}\s*$~i', $language ) ? trim( $language ) : '';
}

/** The nearest language that there is: fr-CA is also looked up as fr. */
function back_spasm_card_known_language( $tag, $languages ) {
	for ( $subtags = back_spasm_card_subtags( $tag ); $subtags; array_pop( $subtags ) ) {
		if ( isset( $languages[ implode( '-', $subtags ) ] ) ) {
			return implode( '-', $subtags );
		}
	}
	return 'en';
}

function back_spasm_card_subtags( $tag ) {
	return preg_split( '~[-_]~', strtolower( trim( $tag ) ) );
}

/** As the card shows it; empty where the card would refuse it as no single phone number. */
function back_spasm_card_number( $number ) {
	$number = (string) preg_replace( array( '~\p{Cf}+~u', '~[\t\n\x0B\f\r ]+|[^\S\x{A0}\x{202F}]+~u' ), array( '', ' ' ), $number );
	$number = (string) preg_replace( '~^\s+|\s+$~u', '', $number );
	return '' === back_spasm_card_dial( $number ) ? '' : $number;
}

/** As a phone dials it, by RFC 3966, and empty where it is no single number: as src/document/phone-number.ts does. */
function back_spasm_card_dial( $number ) {
	$plain = strtr( $number, array( '＋' => '+', '（' => '(', '）' => ')', '．' => '.', '＊' => '*', '＃' => '#' ) );
	$plain = preg_replace_callback( '~\p{Nd}~u', 'back_spasm_card_digit', $plain );
	$plain = preg_replace( array( '~[\p{Pd}\x{2212}]~u', '~\p{Cf}~u' ), array( '-', '' ), (string) $plain );
	$parts = preg_split( '~[\s,;]*(?:x|ext\p{L}*|poste)[\s.:=]*(?=[0-9]+$)~Diu', (string) $plain );
	if ( ! $parts || ! preg_match( '~^(?=([^0-9]*[0-9]){2})\+?[0-9\s*#().-]+$~Du', $parts[0] ) ) {
		return '';
	}
	$whole = preg_replace( '~(\+.*)\(0\)~', '$1', $parts[0], 1 );
	$dial  = str_replace( '#', '%23', preg_replace( '~[^0-9+*#]~', '', $whole ) );
	return $dial . ( isset( $parts[1] ) && '' !== $parts[1] ? ";ext=$parts[1]" : '' );
}

/** The value of a digit of any script: the ten of each follow one another, from the start of a row of sixteen or from its seventh place. */
function back_spasm_card_digit( $match ) {
	$last  = ord( substr( $match[0], -1 ) );
	$start = substr( $match[0], 0, -1 ) . chr( $last & 0xF0 );
	return (string) ( ( $last & 15 ) - ( preg_match( '~^\p{Nd}~u', $start ) ? 0 : 6 ) );
}

/**
 * The signs that a clinic adds to the built-in ones, as HTML within a list. What a clinic makes of a built-in
 * sign or of the words around them shows in the card alone: here nothing can be weakened.
 *
 * @param string $language of each, if it is not that around it
 */
function back_spasm_card_own_signs( $document, $built_in, $language ) {
	$signs = '';
	$items = $document->help->emergency->items ?? array();
	foreach ( is_array( $items ) ? array_slice( $items, 0, 50 ) : array() as $item ) {
		$item = is_string( $item ) ? (object) array( 'text' => $item ) : $item;
		$id   = $item->id ?? '';
		if ( ! back_spasm_card_is_text( $item->text ?? '' ) || in_array( is_string( $id ) ? trim( $id ) : '', $built_in, true ) ) {
			continue;
		}
		$mark   = $language ? back_spasm_card_mark( $language, $document->dir ?? '', $item ) : '';
		$group  = back_spasm_card_element( $mark ? "span$mark" : '', $item->group ?? '' );
		$signs .= ( $group ? "</ul><h3>$group</h3><ul>" : '' ) . "<li$mark>"
			. back_spasm_card_element( 'strong', $item->title ?? '' ) . back_spasm_card_element( 'p', $item->text )
			. back_spasm_card_lines( 'ul', $item->list ?? array() ) . back_spasm_card_lines( 'ol', $item->steps ?? array() ) . '</li>';
	}
	return $signs;
}

/** The language of an item, and which way it runs: as the document says, else by its first letter. */
function back_spasm_card_mark( $language, $direction, $item ) {
	if ( 'rtl' !== $direction && 'ltr' !== $direction ) {
		$title = is_string( $item->title ?? '' ) ? $item->title ?? '' : '';
		preg_match( '~[\p{L}\x{61C}\x{200E}\x{200F}]~u', $title . $item->text, $first );
		$is_rtl    = preg_match( '~[\x{590}-\x{8FF}\x{200F}\x{FB1D}-\x{FDFF}\x{FE70}-\x{FEFC}\x{10800}-\x{10FFF}\x{1E800}-\x{1EFFF}]~u', $first[0] ?? '' );
		$direction = $is_rtl ? 'rtl' : 'ltr';
	}
	return sprintf( ' lang="%s" dir="%s"', back_spasm_card_escape( $language ), $direction );
}

/** A text as HTML, empty where the card would refuse it. Without a tag, it is the text alone. */
function back_spasm_card_element( $tag, $text ) {
	if ( ! back_spasm_card_is_text( $text ) ) {
		return '';
	}
	$text = back_spasm_card_escape( trim( $text ) );
	return $tag ? "<$tag>$text</" . strtok( $tag, ' ' ) . '>' : $text;
}

function back_spasm_card_lines( $tag, $lines ) {
	$html = '';
	foreach ( is_array( $lines ) ? array_slice( $lines, 0, 12 ) : array() as $line ) {
		$html .= back_spasm_card_element( 'li', $line );
	}
	return $html ? "<$tag>$html</$tag>" : '';
}

/** By the card's rule: at most 2,000 characters, of which one shows. */
function back_spasm_card_is_text( $value ) {
	return is_string( $value ) && 1 === preg_match( '~^(?=.*[^\s\p{Cc}\p{Cf}\x{2800}]).{1,2000}$~Dsu', $value );
}

/** Not by WordPress's functions, which take "&amp;" for what it stands for: this is text, not HTML. */
function back_spasm_card_escape( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
}
