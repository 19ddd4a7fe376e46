<?php
/** Who has read and signed the text of the site's card, and whether that still holds. */

defined( 'ABSPATH' ) || exit;

/** The right to sign. Administrators have it; a profile, or a plugin for roles, gives it to others. */
const BACK_SPASM_CARD_SIGN  = 'sign_back_spasm_card';
const BACK_SPASM_CARD_YEARS = 3;

/** Without anything in the database that would have to go with the plugin. */
add_filter(
	'user_has_cap',
	fn( $has ) => empty( $has['manage_options'] ) ? $has : $has + array( BACK_SPASM_CARD_SIGN => true )
);

/** The signatures by language: each text is signed by itself. Only this plugin's page writes them. */
function back_spasm_card_reviews() {
	$saved = array_filter( (array) get_option( 'back_spasm_card_review', array() ), 'is_array' );
	return array_filter(
		array_map( fn( $parts ) => array_filter( $parts, 'is_string' ), $saved ),
		fn( $parts ) => isset( $parts['by'], $parts['role'], $parts['on'], $parts['due'], $parts['text'], $parts['of'], $parts['user'] )
	);
}

/** What a card in a language says of it: a reader may change to what the same person signed on that day. */
function back_spasm_card_review( $language ) {
	$reviews = back_spasm_card_reviews();
	$claim   = array_flip( array( 'by', 'role', 'on', 'due' ) );
	if ( ! isset( $reviews[ $language ] ) ) {
		return array();
	}
	$review = array_intersect_key( $reviews[ $language ], $claim );
	$same   = array_filter( $reviews, fn( $each ) => array_intersect_key( $each, $claim ) === $review );
	return $review + array( 'text' => implode( ' ', array_column( $same, 'text' ) ) );
}

/**
 * What a card says of its own about who signed: 'text', to look for fingerprints in, and 'is_sure',
 * whether the card reads it so, too. Null where it says nothing; what the card might read otherwise
 * counts as a claim.
 *
 * @param string[]    $values    the card's attributes, as they are written
 * @param string|null $json      its own document
 * @param object|null $document  that, read; null where PHP cannot read it, but the card might
 * @param string      $else      where the card may find another document, as it is written
 */
function back_spasm_card_claim( $prefix, $values, $json, $document, $else ) {
	$names     = preg_grep( "~^{$prefix}(review-|src-integrity$)~", array_keys( $values ) );
	$is_signed = null !== $json && ( ! $document || back_spasm_card_is_signed( $document ) );
	$is_sure   = ( null === $json || $document ) && '' === $else;
	if ( ! $names && ! $is_signed && $is_sure ) {
		return null;
	}
	$attributes = implode( ' ', array_intersect_key( $values, array_flip( $names ) ) );
	$text       = back_spasm_card_decode( "$attributes $else" ) . " $json " . wp_json_encode( $document );
	return compact( 'text', 'is_sure' );
}

/**
 * Whether a card may bring its claim: the author of the post may sign, and has written it there. A post
 * shows others, such as patterns, whose authors may not; and around it, a theme or a widget may run the
 * shortcodes of a title or a comment.
 */
function back_spasm_card_may_claim( $claim ) {
	$post = get_post();
	if ( ! $post || ! doing_filter( 'the_content' ) || ! author_can( $post, BACK_SPASM_CARD_SIGN ) ) {
		return false;
	}
	// Fingerprints, and the hashes of documents that may have some.
	preg_match_all( '~\b\d+-[0-9a-f]{32}\b|\bsha\d{3}-[\w+/=-]+~', $claim['text'], $found );
	$foreign = array_filter( $found[0], fn( $each ) => false === strpos( $post->post_content, $each ) );
	// In a document that only the card can read, a fingerprint can be written so that nobody finds it.
	return ! $foreign && ( $found[0] || $claim['is_sure'] );
}

/**
 * The signature as attributes, to stand first in the tag, where they count. A card may bring one of its
 * own if the author of the post may sign.
 *
 * @param array|null  $claim    what the card brings
 * @param object|null $document what its document says
 */
function back_spasm_card_review_attributes( $prefix, $claim, $document, $language ) {
	$brings = null !== $claim;
	if ( $brings && back_spasm_card_may_claim( $claim ) ) {
		return '';
	}
	$known  = array_fill_keys( array_keys( back_spasm_card_language_names() ), '' );
	$wanted = back_spasm_card_language( $document, $language, $known );
	$review = back_spasm_card_review( back_spasm_card_known_language( $wanted, $known ) );
	if ( ! $review && $brings ) {
		// A claim that names nobody: the document's would count where there is none.
		$review = array(
			'by'   => '',
			'role' => '',
			'on'   => '',
			'due'  => '',
			'text' => 'none',
		);
	}
	$html = $review && $brings ? " {$prefix}review-href=\"\"" : '';
	foreach ( $review as $part => $value ) {
		$html .= sprintf( ' %sreview-%s="%s"', $prefix, $part, esc_attr( $value ) );
	}
	return $html;
}

/** In any of its languages. */
function back_spasm_card_is_signed( $document ) {
	$all = array_merge( array( $document ), array_values( (array) ( $document->translations ?? array() ) ) );
	return (bool) array_filter( $all, fn( $texts ) => is_object( $texts ) && isset( $texts->review ) );
}

/**
 * What a signature is of: the built-in texts, and the settings that change a text or where its links
 * lead. The card itself knows by its fingerprint; this tells the site's staff without a browser.
 */
function back_spasm_card_seal() {
	$looks    = array( 'layout', 'theme', 'heading-level', 'print-size', 'structured-data', 'print-address', 'read-aloud', 'languages', 'lang', 'in-page', 'draft' );
	$settings = array_diff_key( back_spasm_card_settings(), array_flip( $looks ), BACK_SPASM_CARD_VARIABLES );
	ksort( $settings );
	$built_in = wp_json_file_decode( __DIR__ . '/fallback.json', array( 'associative' => true ) );
	return md5( wp_json_encode( array( $built_in['texts'], array_filter( $settings ) ) ) );
}

/** @return string 'unsigned', 'changed', 'overdue' or 'signed' */
function back_spasm_card_review_state( $language ) {
	$review = back_spasm_card_reviews()[ $language ] ?? null;
	if ( ! $review ) {
		return 'unsigned';
	}
	if ( back_spasm_card_seal() !== $review['of'] ) {
		return 'changed';
	}
	return back_spasm_card_due( $review ) < current_time( 'Y-m-d' ) ? 'overdue' : 'signed';
}

/** The language of most cards: that of the settings, else of the site. */
function back_spasm_card_usual_language() {
	$named = substr( back_spasm_card_settings()['lang'] ?? get_bloginfo( 'language' ), 0, 2 );
	return isset( back_spasm_card_language_names()[ $named ] ) ? $named : 'en';
}

/** As the card has it: three years at the latest. */
function back_spasm_card_due( $review ) {
	$latest = gmdate( 'Y-m-d', strtotime( "{$review['on']} +" . BACK_SPASM_CARD_YEARS . ' years' ) );
	return $review['due'] && $review['due'] < $latest ? $review['due'] : $latest;
}

/** What the state of a language means, for people who look after the site. */
function back_spasm_card_review_says( $language ) {
	$review = back_spasm_card_reviews()[ $language ] ?? array();
	$name   = back_spasm_card_language_names()[ $language ];
	$user   = get_userdata( (int) ( $review['user'] ?? 0 ) );
	$by     = ( $review['by'] ?? '' ) . ( $user ? " ($user->user_login)" : '' );
	switch ( back_spasm_card_review_state( $language ) ) {
		case 'signed':
			/* translators: 1: name of a clinician, 2: name of a language, 3: a day */
			return sprintf( __( '%1$s has signed the text in %2$s. It is to be read again by %3$s.', 'back-spasm-card' ), $by, $name, back_spasm_card_due( $review ) );
		case 'overdue':
			/* translators: 1: name of a language, 2: a day */
			return sprintf( __( 'The text in %1$s was to be read again by %2$s. The card tells patients so.', 'back-spasm-card' ), $name, back_spasm_card_due( $review ) );
		case 'changed':
			/* translators: 1: name of a language, 2: name of a clinician */
			return sprintf( __( 'The text in %1$s, or a setting that it shows, has changed since %2$s signed it. The card no longer names a reviewer.', 'back-spasm-card' ), $name, $by );
		default:
			/* translators: %s: name of a language */
			return sprintf( __( 'Nobody has signed the text in %s. The card tells patients so.', 'back-spasm-card' ), $name );
	}
}

function back_spasm_card_sign_link() {
	return sprintf(
		'<a href="%s">%s</a>',
		esc_url( admin_url( 'tools.php?page=back-spasm-card-sign' ) ),
		esc_html__( 'Read and sign the text', 'back-spasm-card' )
	);
}

/** On the dashboard, where a signature no longer holds. A site that never had one is told by Site Health. */
function back_spasm_card_review_notice() {
	$screen = get_current_screen()->id ?? '';
	if ( ! in_array( $screen, array( 'dashboard', 'settings_page_back-spasm-card' ), true ) || ! current_user_can( BACK_SPASM_CARD_SIGN ) ) {
		return;
	}
	foreach ( array_keys( back_spasm_card_reviews() ) as $language ) {
		if ( 'signed' !== back_spasm_card_review_state( $language ) ) {
			printf(
				'<div class="notice notice-warning"><p><strong>%s</strong> %s %s</p></div>',
				esc_html__( 'Back Spasm Card', 'back-spasm-card' ),
				esc_html( back_spasm_card_review_says( $language ) ),
				back_spasm_card_sign_link() // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
			);
		}
	}
}
add_action( 'admin_notices', 'back_spasm_card_review_notice' );

function back_spasm_card_add_health_test( $tests ) {
	$tests['direct']['back_spasm_card_review'] = array(
		'label' => __( 'Review of the back spasm card', 'back-spasm-card' ),
		'test'  => 'back_spasm_card_health',
	);
	return $tests;
}
add_filter( 'site_status_tests', 'back_spasm_card_add_health_test' );

/** Good if the text of the usual language is signed, and no other signature has ended. */
function back_spasm_card_health() {
	$languages = array_unique( array_merge( array( back_spasm_card_usual_language() ), array_keys( back_spasm_card_reviews() ) ) );
	$is_good   = array( 'signed' ) === array_unique( array_map( 'back_spasm_card_review_state', $languages ) );
	$says      = array_map( fn( $language ) => '<p>' . esc_html( back_spasm_card_review_says( $language ) ) . '</p>', $languages );
	return array(
		'label'       => $is_good
			? __( 'A clinician has signed the text of the back spasm card', 'back-spasm-card' )
			: __( 'The text of the back spasm card needs a clinician', 'back-spasm-card' ),
		'status'      => $is_good ? 'good' : 'recommended',
		'badge'       => array(
			'label' => __( 'Back Spasm Card', 'back-spasm-card' ),
			'color' => 'blue',
		),
		'description' => implode( $says ),
		'actions'     => '<p>' . back_spasm_card_sign_link() . '</p>',
		'test'        => 'back_spasm_card_review',
	);
}
