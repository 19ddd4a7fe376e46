<?php
/**
 * Plugin Name:       Back Spasm Card
 * Description:       Tells patients what a lower-back spasm is, what to do and when to get help: [back_spasm_card].
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       back-spasm-card
 * Domain Path:       /languages
 */

defined( 'ABSPATH' ) || exit;

const BACK_SPASM_CARD_VERSION = '1.0.0';

foreach ( array(
	'attributes',
	'controls',
	'authors',
	'block',
	'caches',
	'card-content',
	'cards',
	'fallback',
	'notes',
	'paragraphs',
	'review',
	'scripts',
	'settings',
	'settings-page',
	'shortcode',
	'sign-page',
	'sites',
	'tags',
	'values',
) as $back_spasm_card_file ) {
	require_once __DIR__ . "/$back_spasm_card_file.php";
}

add_action(
	'init',
	fn() => load_plugin_textdomain( 'back-spasm-card', false, basename( __DIR__ ) . '/languages' ),
	1
);
register_activation_hook( __FILE__, 'back_spasm_card_activate' );
add_action( 'wp_initialize_site', 'back_spasm_card_initialize_site', 20 ); // After WordPress has made its tables.
