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
 * @param string $of  'whole' for all of the card, which takes no document
 */
function back_spasm_card_fallback( $card, $of = 'fallback' ) {
	static $read = array(); // Once a page.
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- It is a file of this plugin.
	$read[ $of ] = $read[ $of ] ?? json_decode( file_get_contents( __DIR__ . "/$of.json" ), true );
	$built_in    = $read[ $of ];
	$document    = $card['document'];
	$wanted      = back_spasm_card_language( $document, $card['language'], $built_in['languages'] );
	$language    = back_spasm_card_known_language( $wanted, $built_in['languages'] );
	$number      = back_spasm_card_number( $card['number'] );

	$html = strtr(
		$built_in['languages'][ $language ][ $number ? 'withNumber' : 'withoutNumber' ],
		array(
			'{number}' => back_spasm_card_escape( $number ),
			'{dial}'   => back_spasm_card_dial( $number ),
		)
	);

	$signs = back_spasm_card_own_signs( $document, $language, $wanted, $built_in['signs'] );
	$html  = substr_replace( $html, $signs, strrpos( $html, '</ul>' ), 0 ); // Into the last list of the level.
	if ( ! preg_match( '~^\s*([1-5])\s*$~', $card['heading-level'], $level ) ) {
		return $html;
	}
	return preg_replace_callback( '~(</?h)([23])>~', fn( $tag ) => $tag[1] . ( $level[1] + $tag[2] - 2 ) . '>', $html );
}

/** The language of a card: that of the page, if the document has a translation for it; else that of the document. */
function back_spasm_card_language( $document, $page, $languages ) {
	$known = back_spasm_card_known_language( $page, $languages );
	if ( back_spasm_card_is_same_language( $page, $known ) && back_spasm_card_translation( $document, $known ) ) {
		return $page;
	}
	$usual = (array) ( $document->translations ?? array() ) ? 'en' : $page;
	return back_spasm_card_document_language( $document ) ?: $usual;
}

/** What a document says in one more language. */
function back_spasm_card_translation( $document, $language ) {
	$translations = $document->translations ?? null;
	foreach ( is_object( $translations ) ? get_object_vars( $translations ) : array() as $tag => $texts ) {
		if ( is_object( $texts ) && back_spasm_card_is_same_language( (string) $tag, $language ) ) {
			return $texts;
		}
	}
	return null;
}

/** fr-CA and fr are the same. */
function back_spasm_card_is_same_language( $one, $other ) {
	return back_spasm_card_subtags( $one )[0] === back_spasm_card_subtags( $other )[0];
}

/** Empty where the document says none. */
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
	$number = preg_replace_callback( '~(?![٠-٩۰-۹])\p{Nd}~u', 'back_spasm_card_plain_digit', $number );
	$number = back_spasm_card_find_number( (string) preg_replace( '~^\s+|\s+$~u', '', (string) $number ) );
	return '' === back_spasm_card_dial( $number ) ? '' : $number;
}

/** Of a sentence with one number in it, that number: as src/document/complete.ts does. */
function back_spasm_card_find_number( $written ) {
	$is_one  = 1 === preg_match_all( '~\+?\(?[0-9][0-9\s().-]*~u', $written, $found );
	$is_part = preg_match( '~\pL-?[0-9]|[0-9]-?\pL|\bext|\bposte|\bfax~iu', $written );
	$is_open = preg_match(
		'~[*#]|[0-9]\s*\((?!0\))[0-9]|[0-9]\s+[-–—.]|[.-]\s+[0-9]|[0-9][\s-]*\p{Lu}{2}|\s[0-9][0-9]?\s+\pL|[0-9]\s*\n\s*[0-9]|[0-9]{4}\s[0-9]{3}\s+\pL|\pL\s+(?!1\s)[0-9]{1,3}\s+[0-9]{3}-[0-9]{3}-[0-9]~u',
		$written
	);
	$rest    = str_replace( $found[0][0] ?? '', '', $written );
	if ( ! $is_one || $is_part || $is_open || preg_match( '~[\pN+＋⁺]~u', $rest ) || ! preg_match( '~\pL~u', $written ) ) {
		return $written;
	}
	return preg_replace( '~[^0-9]+$~D', '', $found[0][0] );
}

/** As a phone dials it, by RFC 3966, and empty where it is no single number: as src/document/phone-number.ts does. */
function back_spasm_card_dial( $number ) {
	$plain = strtr(
		$number,
		array(
			'＋' => '+',
			'（' => '(',
			'）' => ')',
			'．' => '.',
			'＊' => '*',
			'＃' => '#',
		)
	);
	// Of two scripts, one digit may look like another of the other. A footnote's mark is none.
	preg_match_all( '~\p{Nd}~u', (string) $plain, $digits );
	if ( count( array_unique( array_map( 'back_spasm_card_zero', $digits[0] ) ) ) > 1 || preg_match( '~\p{No}~u', $plain ) ) {
		return '';
	}
	$plain = preg_replace_callback( '~\p{Nd}~u', 'back_spasm_card_digit', $plain );
	$plain = preg_replace( array( '~[\p{Pd}\x{2212}]~u', '~\p{Cf}~u' ), array( '-', '' ), (string) $plain );
	$parts = preg_split( '~[\s,;]*(?:x|ext\p{L}*|poste)[\s.:=]*(?=[0-9]+$)~Diu', (string) $plain );
	if ( ! $parts || ! preg_match( '~^(?=([^0-9]*[0-9]){2})\+?[0-9\s*#().-]+$~Du', $parts[0] ) ) {
		return '';
	}
	$whole = preg_replace( '~(\+[0-9\s-]{1,5})\(0\)~u', '$1', $parts[0], 1 );
	$dial  = str_replace( '#', '%23', preg_replace( '~[^0-9+*#]~', '', $whole ) );
	return $dial . ( isset( $parts[1] ) && '' !== $parts[1] ? ";ext=$parts[1]" : '' );
}

/** A digit of any script as it is dialled; a wide or a mathematical one is the same in another shape. */
function back_spasm_card_plain_digit( $found ) {
	if ( ! preg_match( '~[\x{FF10}-\x{FF19}\x{1D7CE}-\x{1D7FF}]~u', $found[0] ) ) {
		return back_spasm_card_digit( $found );
	}
	$last = ord( substr( $found[0], -1 ) );
	return (string) ( ( 4 === strlen( $found[0] ) ? $last - 0x8E : $last - 0x90 ) % 10 );
}

/** What names the script of a digit: all but its value. */
function back_spasm_card_zero( $digit ) {
	return substr( $digit, 0, -1 ) . ( ord( substr( $digit, -1 ) ) - (int) back_spasm_card_digit( array( $digit ) ) );
}

/** The value of a digit of any script: the ten of each follow one another, from the start of a row of sixteen or from its seventh place. */
function back_spasm_card_digit( $found ) {
	$last  = ord( substr( $found[0], -1 ) );
	$start = substr( $found[0], 0, -1 ) . chr( $last & 0xF0 );
	return (string) ( ( $last & 15 ) - ( preg_match( '~^\p{Nd}~u', $start ) ? 0 : 6 ) );
}

/**
 * The signs that a clinic adds to the built-in ones, as HTML within a list. What a clinic makes of a built-in
 * sign or of the words around them shows in the card alone: here nothing can be weakened. No level mixes
 * languages, so a document that has the signs in another language than the card's adds none.
 */
function back_spasm_card_own_signs( $document, $language, $wanted, $built_in ) {
	$own   = back_spasm_card_document_language( $document ) ?: ( (array) ( $document->translations ?? array() ) ? 'en' : $wanted );
	$texts = back_spasm_card_is_same_language( $own, $language ) ? null : back_spasm_card_translation( $document, $language );
	if ( ! $texts && ! back_spasm_card_is_same_language( $wanted, $language ) ) {
		return '';
	}
	$items = ( $texts ?? $document )->help->emergency->items ?? array();
	$items = array_merge(
		is_array( $items ) ? array_slice( $items, 0, 50 ) : array(),
		back_spasm_card_added_signs( $document, $texts )
	);
	$signs = '';
	foreach ( $items as $item ) {
		$item = is_string( $item ) ? (object) array( 'text' => $item ) : $item;
		$id   = $item->id ?? '';
		if ( ! back_spasm_card_is_text( $item->text ?? '' ) || in_array( is_string( $id ) ? trim( $id ) : '', $built_in, true ) ) {
			continue;
		}
		$group  = back_spasm_card_element( '', $item->group ?? '' );
		$signs .= ( $group ? "</ul><h3>$group</h3><ul>" : '' ) . '<li>'
			. back_spasm_card_element( 'strong', $item->title ?? '' ) . back_spasm_card_element( 'p', $item->text )
			. back_spasm_card_lines( 'ul', $item->list ?? array() ) . back_spasm_card_lines( 'ol', $item->steps ?? array() ) . '</li>';
	}
	return $signs;
}

/** Those among a document's changes; a translation says them in its own words. */
function back_spasm_card_added_signs( $document, $translation ) {
	$signs   = array();
	$changes = back_spasm_card_changes( $document );
	$words   = $translation ? back_spasm_card_changes( $translation ) : $changes;
	foreach ( $words as $id => $change ) {
		if ( 'emergency' === ( $change['in'] ?? $changes[ $id ]['in'] ?? '' ) ) {
			$signs[] = (object) array_merge( $change, array( 'id' => (string) $id ) );
		}
	}
	return $signs;
}

function back_spasm_card_changes( $texts ) {
	$changes = $texts->changes ?? null;
	return array_map(
		fn( $change ) => is_string( $change ) ? array( 'text' => $change ) : (array) $change,
		is_object( $changes ) ? get_object_vars( $changes ) : array()
	);
}

/** A text as HTML, empty where the card would refuse it. Without a tag, it is the text alone. */
function back_spasm_card_element( $tag, $text ) {
	if ( ! back_spasm_card_is_text( $text ) ) {
		return '';
	}
	$text = back_spasm_card_escape( trim( $text ) );
	return $tag ? "<$tag>$text</$tag>" : $text;
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
	return is_string( $value ) && 1 === preg_match( '~^(?=.*[^\s\p{Cc}\p{Cn}\p{Cf}\x{2800}\x{FFFC}\x{13441}\x{13442}\x{1D159}]).{1,2000}$~Dsu', $value );
}

/** Not by WordPress's functions, which take "&amp;" for what it stands for: this is text, not HTML. */
function back_spasm_card_escape( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
}
