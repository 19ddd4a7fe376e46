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

/** The sign-off, or an empty array. Only this plugin's page writes it. */
function back_spasm_card_review() {
	$saved = get_option( 'back_spasm_card_review', array() );
	$parts = array_filter( (array) $saved, 'is_string' );
	return isset( $parts['by'], $parts['role'], $parts['on'], $parts['due'], $parts['text'], $parts['of'] ) ? $parts : array();
}

/**
 * What a signature is of: the built-in texts, and the settings that change a text or where its links
 * lead. The card itself knows by its fingerprint; this tells the site's staff without a browser.
 */
function back_spasm_card_seal() {
	$looks    = array( 'layout', 'theme', 'heading-level', 'print-size', 'structured-data', 'print-address', 'read-aloud', 'citations', 'languages', 'lang', 'in-page', 'draft' );
	$settings = array_diff_key( back_spasm_card_settings(), array_flip( $looks ), BACK_SPASM_CARD_VARIABLES );
	ksort( $settings );
	$built_in = json_decode( file_get_contents( __DIR__ . '/fallback.json' ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of this plugin.
	return md5( wp_json_encode( array( $built_in['texts'], array_filter( $settings ) ) ) );
}

/** @return string 'unsigned', 'changed', 'overdue' or 'signed' */
function back_spasm_card_review_state() {
	$review = back_spasm_card_review();
	if ( ! $review ) {
		return 'unsigned';
	}
	if ( back_spasm_card_seal() !== $review['of'] ) {
		return 'changed';
	}
	return back_spasm_card_due( $review ) < current_time( 'Y-m-d' ) ? 'overdue' : 'signed';
}

/** As the card has it: three years at the latest. */
function back_spasm_card_due( $review ) {
	$latest = gmdate( 'Y-m-d', strtotime( "{$review['on']} +" . BACK_SPASM_CARD_YEARS . ' years' ) );
	return $review['due'] && $review['due'] < $latest ? $review['due'] : $latest;
}

/** What that means, for people who look after the site. */
function back_spasm_card_review_says( $state ) {
	$review = back_spasm_card_review();
	$by     = $review['by'] ?? '';
	switch ( $state ) {
		case 'signed':
			/* translators: 1: name of a clinician, 2: a day */
			return sprintf( __( '%1$s has signed the text of the card. It is to be read again by %2$s.', 'back-spasm-card' ), $by, back_spasm_card_due( $review ) );
		case 'overdue':
			/* translators: %s: a day */
			return sprintf( __( 'The text of the card was to be read again by %s. The card tells patients so.', 'back-spasm-card' ), back_spasm_card_due( $review ) );
		case 'changed':
			/* translators: %s: name of a clinician */
			return sprintf( __( 'The text of the card, or a setting that it shows, has changed since %s signed it. The card no longer names a reviewer.', 'back-spasm-card' ), $by );
		default:
			return __( 'Nobody has signed the text of the card. The card tells patients so.', 'back-spasm-card' );
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
	$state = back_spasm_card_review_state();
	$is_on = in_array( get_current_screen()->id ?? '', array( 'dashboard', 'settings_page_back-spasm-card' ), true );
	if ( $is_on && current_user_can( BACK_SPASM_CARD_SIGN ) && in_array( $state, array( 'changed', 'overdue' ), true ) ) {
		printf(
			'<div class="notice notice-warning"><p><strong>%s</strong> %s %s</p></div>',
			esc_html__( 'Back Spasm Card', 'back-spasm-card' ),
			esc_html( back_spasm_card_review_says( $state ) ),
			back_spasm_card_sign_link() // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
		);
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

function back_spasm_card_health() {
	$state = back_spasm_card_review_state();
	return array(
		'label'       => 'signed' === $state
			? __( 'A clinician has signed the text of the back spasm card', 'back-spasm-card' )
			: __( 'The text of the back spasm card needs a clinician', 'back-spasm-card' ),
		'status'      => 'signed' === $state ? 'good' : 'recommended',
		'badge'       => array(
			'label' => __( 'Back Spasm Card', 'back-spasm-card' ),
			'color' => 'blue',
		),
		'description' => '<p>' . esc_html( back_spasm_card_review_says( $state ) ) . '</p>',
		'actions'     => '<p>' . back_spasm_card_sign_link() . '</p>',
		'test'        => 'back_spasm_card_review',
	);
}
