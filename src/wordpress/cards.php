<?php
/** Completes each card as its page is drawn: a shortcode, a tag or a div. */

defined( 'ABSPATH' ) || exit;

/**
 * How many cards of a page get what they lack. An author can write thousands of them in one post, and
 * the clinic's document may have 256 KB.
 */
const BACK_SPASM_CARD_MOST = 20;
// In bytes. No language, phone number or level of a heading is as long.
const BACK_SPASM_CARD_LONGEST_VALUE = 200;

/** Puts into each card of a page what it lacks, and loads their scripts. */
function back_spasm_card_complete( $content ) {
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) || false === stripos( $content, 'back-spasm-card' ) ) {
		return $content;
	}
	$content  = back_spasm_card_lift( $content, BACK_SPASM_CARD_MOST );
	$settings = back_spasm_card_settings();
	$complete = '';
	$from     = 0;
	foreach ( back_spasm_card_find( $content ) as $card ) {
		$inside   = substr( $content, $card['end'], $card['inside_end'] - $card['end'] );
		$name_end = $card['start'] + 1 + strlen( $card['name'] );

		list( $attributes, $html ) = back_spasm_card_lacks( $card, $inside, $settings );
		// First in the tag: behind an attribute without a value, they would be its value. And on one line:
		// WordPress puts smilies, which are tags, into a tag of several.
		$complete .= substr( $content, $from, $name_end - $from ) . $attributes
			. strtr( substr( $content, $name_end, $card['end'] - $name_end ), "\r\n", '  ' ) . $html;
		$from      = $card['end'];
	}
	if ( ! $from ) {
		return $content;
	}
	$complete .= substr( $content, $from );
	back_spasm_card_enqueue( back_spasm_card_languages( $complete ) );
	return $complete;
}
add_filter( 'the_content', 'back_spasm_card_complete', 99 ); // After shortcodes, paragraphs, curly quotes and smilies.
// In templates, of which WordPress filters no content.
add_filter(
	'render_block_core/html',
	fn( $html ) => doing_filter( 'the_content' ) ? $html : back_spasm_card_complete( $html )
);

foreach ( array(
	'widget_text', // The classic widgets of text and of HTML…
	'widget_block_content', // …and of blocks.
	'acf_the_content', // Fields of Advanced Custom Fields.
	'elementor/frontend/the_content',
) as $back_spasm_card_filter ) {
	add_filter( $back_spasm_card_filter, 'back_spasm_card_complete', 99 );
}

/** What is shown of a post without the filters of its content has no card: nobody would complete it. */
function back_spasm_card_leave_out( $html ) {
	$left = '';
	$from = 0;
	foreach ( back_spasm_card_tags( (string) $html, array( 'data-back-spasm-card' ) ) as $tag ) {
		if ( back_spasm_card_is_card( $tag ) ) {
			$left .= substr( $html, $from, $tag['start'] - $from ) . ( 'div' === $tag['name'] ? '<div>' : '' );
			$from  = $tag['end'];
		}
	}
	return $left . substr( (string) $html, $from );
}
foreach ( array( 'get_the_excerpt', 'wp_get_attachment_caption', 'term_description', 'render_block_core/latest-posts' ) as $back_spasm_card_filter ) {
	add_filter( $back_spasm_card_filter, 'back_spasm_card_leave_out', 99 );
}

/**
 * A card as the page gets it. The shortcode and the block draw theirs with it.
 *
 * @param string[] $attributes texts by the names that the card has for them
 * @param string   $inside     HTML between its tags
 */
function back_spasm_card_draw( $attributes, $inside = '' ) {
	$tag = '<back-spasm-card';
	foreach ( $attributes as $name => $value ) {
		$tag .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return back_spasm_card_complete( "$tag>$inside</back-spasm-card>" );
}

/**
 * The start tag of each card, with 'inside_end', where its end tag begins. A card that does not end
 * before the next one begins, or at all, counts as empty, so that nothing is read twice; it is 'is_open'.
 */
function back_spasm_card_find( $content ) {
	$card   = null;
	$depth  = 0;
	$wanted = array( 'data-back-spasm-card' );
	foreach ( BACK_SPASM_CARD_ATTRIBUTES as $name ) {
		array_push( $wanted, $name, "data-$name" );
	}
	foreach ( back_spasm_card_tags( $content, $wanted ) as $tag ) {
		if ( back_spasm_card_is_card( $tag ) ) {
			if ( $card ) {
				yield $card + array( 'is_open' => true );
			}
			$card  = $tag + array( 'inside_end' => $tag['end'] );
			$depth = 1;
		} elseif ( $card && $tag['name'] === $card['name'] ) {
			$depth += $tag['is_end'] ? -1 : 1;
			if ( 0 === $depth ) {
				yield array( 'inside_end' => $tag['start'] ) + $card;
				$card = null;
			}
		}
	}
	if ( $card ) {
		yield $card + array( 'is_open' => true );
	}
}

function back_spasm_card_is_card( $tag ) {
	return ! $tag['is_end'] && ( 'back-spasm-card' === $tag['name']
		|| ( 'div' === $tag['name'] && isset( $tag['attributes']['data-back-spasm-card'] ) ) );
}

/** The languages that cards and the elements around them name, and that of the site. */
function back_spasm_card_languages( $content ) {
	$languages = array();
	$named     = get_bloginfo( 'language' );
	foreach ( back_spasm_card_tags( $content, array( 'lang', 'languages', 'data-languages' ) ) as $tag ) {
		$named .= ' ' . implode( ' ', array_map( 'back_spasm_card_short', $tag['attributes'] ) );
	}
	preg_match_all( '~(?<![a-z-])[a-z]{2,3}~', strtolower( $named ), $languages );
	return array_unique( $languages[0] );
}

/**
 * What a card lacks: the clinic's defaults as attributes; and as HTML the clinic's document and the
 * emergency level, unless the card has its own.
 */
function back_spasm_card_lacks( $card, $inside, $settings ) {
	$prefix = 'div' === $card['name'] ? 'data-' : '';

	list( $lacks, $values ) = back_spasm_card_with_defaults( $prefix, $card['attributes'], $settings );
	list( $own_json, $has_text, $has_brace ) = back_spasm_card_own( $inside );
	if ( isset( $values[ "{$prefix}content" ] ) ) {
		$own_json = back_spasm_card_decode( $values[ "{$prefix}content" ] );
	}
	// By an address, only the browser fetches it.
	$has_document = null !== $own_json || isset( $values[ "{$prefix}src" ] );
	// Inline, a document needs no request and no permission of a policy, and is cached with its page.
	list( $document, $json ) = $has_document ? array( null, '' ) : back_spasm_card_document( $settings['document'] ?? '' );
	$language                = back_spasm_card_short( $values['lang'] ?? get_bloginfo( 'language' ) );
	$whole                   = null === $own_json ? $document : back_spasm_card_object( $own_json );
	// What an open card holds nobody knows here; a card in a div gets the attributes of the div alone.
	$else                    = ( $has_brace ? $inside : '' ) . ( empty( $card['is_open'] ) ? '' : '{}' );
	$claim                   = back_spasm_card_claim( $prefix, $values, $own_json, null === $own_json ? null : $whole, $else );
	$review                  = back_spasm_card_review_attributes( $prefix, $claim, $whole, $language );
	if ( $has_text && ! $lacks && ! $json && ! $review ) {
		return array( '', '' ); // As a shortcode is, once it has become a tag.
	}
	if ( ! back_spasm_card_has_room() ) {
		return array( $review, back_spasm_card_notice() );
	}
	$lacks = $review . $lacks;
	if ( $has_text ) {
		return array( $lacks, $json );
	}
	$words    = sprintf( '~^%s(%s)(-[a-z]{2})?$~', $prefix, implode( '|', BACK_SPASM_CARD_OWN_WORDS ) );
	$is_whole = 'whole' === ( $settings['in-page'] ?? '' ) && ! $has_document && ! $json
		&& ! preg_grep( $words, array_keys( $values ) );
	return array(
		$lacks,
		$json . back_spasm_card_fallback(
			array(
				'language'      => $language,
				'number'        => back_spasm_card_short( $values[ "{$prefix}emergency-number" ] ?? '' ),
				'heading-level' => back_spasm_card_short( $values[ "{$prefix}heading-level" ] ?? '' ),
				'document'      => $whole,
			),
			$is_whole ? 'whole' : 'fallback'
		),
	);
}

/** The clinic's defaults that a card lacks, as HTML, and all of its attributes with them. */
function back_spasm_card_with_defaults( $prefix, $values, $settings ) {
	$lacks = '';
	if ( isset( $values[ "{$prefix}src" ] ) && ! back_spasm_card_may_name( back_spasm_card_decode( $values[ "{$prefix}src" ] ) ) ) {
		unset( $values[ "{$prefix}src" ] );
		$lacks = ( $settings['src'] ?? '' ) ? '' : " {$prefix}src=\"\""; // First in the tag, it counts.
	}
	foreach ( $settings as $key => $value ) {
		$attribute = 'lang' === $key ? $key : $prefix . $key; // The language of a div is HTML's own.
		if ( $value && in_array( $key, BACK_SPASM_CARD_ATTRIBUTES, true ) && ! isset( $values[ $attribute ] ) ) {
			$lacks               .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
			$values[ $attribute ] = esc_attr( $value );
		}
	}
	return array( $lacks, $values );
}

/** Takes a place on the page, if one is left. */
function back_spasm_card_has_room() {
	static $taken = 0;
	return ++$taken <= BACK_SPASM_CARD_MOST;
}

/** For editors who wonder why a card has nothing of the clinic's: once a page, in the first such card. */
function back_spasm_card_notice() {
	static $is_given = false;
	$notice          = $is_given ? '' : sprintf(
		'<!-- Back Spasm Card: the first %d cards of a page get the settings, the text of the clinic'
			. ' and the emergency signs. This card and those after it do not. -->',
		BACK_SPASM_CARD_MOST
	);
	$is_given        = true;
	return $notice;
}

/**
 * What the emergency level takes from the clinic's document, and its script tag: both empty if there
 * is none. It is read once a page.
 */
function back_spasm_card_document( $text ) {
	static $read_text, $document, $script;
	if ( $text !== $read_text ) {
		$read_text = $text;
		$whole     = back_spasm_card_object( $text );
		$json      = wp_json_encode( $whole, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE );
		$script    = $whole ? "<script type=\"application/json\">$json</script>" : '';
		// The rest would stay in memory, many times as large as its text.
		$document = (object) array_intersect_key( (array) $whole, array_flip( array( 'lang', 'help', 'changes', 'translations' ) ) );
	}
	return array( $document, $script );
}

function back_spasm_card_object( $json ) {
	$value = json_decode( $json );
	return is_object( $value ) ? $value : null;
}

/** The value of an attribute as text, or none if nobody could mean it. */
function back_spasm_card_short( $html ) {
	return strlen( $html ) <= BACK_SPASM_CARD_LONGEST_VALUE ? back_spasm_card_decode( $html ) : '';
}

function back_spasm_card_decode( $html ) {
	return html_entity_decode( $html, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}
