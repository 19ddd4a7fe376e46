<?php
/** Keeps cards out of paragraphs. Nothing here is of WordPress, so that a test can run it alone. */

defined( 'ABSPATH' ) || exit;

/**
 * Ends the paragraph before a card and begins another behind it. WordPress puts a tag into one, which
 * a browser would end at the first heading or list within the card, and the card with it.
 *
 * @param int $most how many cards, for each repeats the start tag of its paragraph
 */
function back_spasm_card_lift( $content, $most ) {
	$lifted    = '';
	$from      = 0;
	$paragraph = null; // The tag that began it; what is within the card is the card's.
	$card      = null; // Where the present one begins.
	$cards     = array(); // Of this paragraph: where each begins and ends.
	foreach ( back_spasm_card_tags( $content ) as $tag ) {
		if ( 'back-spasm-card' === $tag['name'] ) {
			if ( ! $tag['is_end'] ) {
				$card = $card ?? $tag['start'];
				continue;
			}
			if ( null !== $card && $paragraph && $most > 0 ) {
				$cards[] = array( $card, $tag['end'] );
				--$most;
			}
			$card = null;
		} elseif ( 'p' === $tag['name'] && null === $card ) {
			if ( $tag['is_end'] && $cards ) {
				$lifted .= substr( $content, $from, $paragraph['start'] - $from )
					. back_spasm_card_split( $content, $paragraph, $cards, $tag['start'] );
				$from    = $tag['end'];
			}
			$paragraph = $tag['is_end'] ? null : $tag;
			$cards     = array();
		}
	}
	return $lifted . substr( $content, $from );
}

/** The cards of a paragraph, and a paragraph of each text before, between and behind them. */
function back_spasm_card_split( $content, $paragraph, $cards, $end ) {
	$start_tag = substr( $content, $paragraph['start'], $paragraph['end'] - $paragraph['start'] );
	$html      = '';
	$from      = $paragraph['end'];
	$cards[]   = array( $end, $end );
	foreach ( $cards as list( $card_start, $card_end ) ) {
		$text  = substr( $content, $from, $card_start - $from );
		$empty = '' === trim( preg_replace( '~<br\s*/?>~i', '', $text ) );
		$html .= ( $empty ? '' : "$start_tag$text</p>" ) . substr( $content, $card_start, $card_end - $card_start );
		$from  = $card_end;
	}
	return $html;
}
