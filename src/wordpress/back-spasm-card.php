<?php
/**
 * Plugin Name:       Back Spasm Card
 * Description:       Tells patients what a lower-back spasm is, what to do and when to get help: [back_spasm_card].
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       back-spasm-card
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/caches.php';
require_once __DIR__ . '/cards.php';
require_once __DIR__ . '/fallback.php';
require_once __DIR__ . '/notes.php';
require_once __DIR__ . '/paragraphs.php';
require_once __DIR__ . '/scripts.php';
require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/sites.php';
require_once __DIR__ . '/tags.php';

const BACK_SPASM_CARD_ATTRIBUTES = array(
	// generated: attributes, from src/settings.ts
	'lang', 'languages', 'src', 'src-integrity', 'heading', 'summary', 'disclaimer', 'points', 'tips', 'medicines', 'moves',
	'course', 'prepare', 'facts', 'causes', 'prevention', 'sections', 'layout', 'theme', 'heading-level', 'clinic', 'phone',
	'book-label', 'book-href', 'feedback-href', 'emergency-number', 'advice-number', 'print-size', 'review-by',
	'review-role', 'review-on', 'review-due', 'review-href', 'review-text', 'heading-ar', 'heading-en', 'heading-es',
	'heading-fr', 'summary-ar', 'summary-en', 'summary-es', 'summary-fr', 'disclaimer-ar', 'disclaimer-en', 'disclaimer-es',
	'disclaimer-fr', 'points-ar', 'points-en', 'points-es', 'points-fr', 'tips-ar', 'tips-en', 'tips-es', 'tips-fr',
	'medicines-ar', 'medicines-en', 'medicines-es', 'medicines-fr', 'moves-ar', 'moves-en', 'moves-es', 'moves-fr',
	'course-ar', 'course-en', 'course-es', 'course-fr', 'prepare-ar', 'prepare-en', 'prepare-es', 'prepare-fr', 'facts-ar',
	'facts-en', 'facts-es', 'facts-fr', 'causes-ar', 'causes-en', 'causes-es', 'causes-fr', 'prevention-ar', 'prevention-en',
	'prevention-es', 'prevention-fr', 'clinic-ar', 'clinic-en', 'clinic-es', 'clinic-fr', 'phone-ar', 'phone-en', 'phone-es',
	'phone-fr', 'book-label-ar', 'book-label-en', 'book-label-es', 'book-label-fr', 'book-href-ar', 'book-href-en',
	'book-href-es', 'book-href-fr', 'feedback-href-ar', 'feedback-href-en', 'feedback-href-es', 'feedback-href-fr',
	'advice-number-ar', 'advice-number-en', 'advice-number-es', 'advice-number-fr', 'citations', 'structured-data',
	'print-address', 'read-aloud', 'content',
	// /generated
);

register_activation_hook( __FILE__, 'back_spasm_card_activate' );
add_action( 'wp_initialize_site', 'back_spasm_card_initialize_site', 20 ); // After WordPress has made its tables.
