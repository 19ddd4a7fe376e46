<?php
/** The page of settings: the clinic's defaults, its colours and its own text. */

defined( 'ABSPATH' ) || exit;

/** What is saved: texts by their keys. Another plugin or an import may have put in what is none. */
function back_spasm_card_settings() {
	return array_filter( (array) get_option( 'back_spasm_card', array() ), 'is_string' );
}

function back_spasm_card_fields() {
	return array(
		'clinic'           => __( 'Name of the clinic', 'back-spasm-card' ),
		'phone'            => __( 'Phone number of the clinic', 'back-spasm-card' ),
		'emergency-number' => __( 'Emergency number where your patients are', 'back-spasm-card' ),
		'advice-number'    => __( 'Number of a nurse advice line', 'back-spasm-card' ),
		'lang'             => __( 'Language, if not that of the page, such as fr', 'back-spasm-card' ),
		'theme'            => __( 'Theme: light, dark or auto', 'back-spasm-card' ),
		'accent'           => __( 'Accent colour, such as #6b2d8b', 'back-spasm-card' ),
		'surface'          => __( 'Background colour, such as #ffffff', 'back-spasm-card' ),
		'document'         => __( 'Your own text, as a JSON document of at most 256 KB', 'back-spasm-card' ),
	);
}

/**
 * A document that cannot be used is a draft; the one before stays on the pages. WordPress calls this a
 * second time with what it has returned where the option does not exist yet, so that has to stay as it is.
 */
function back_spasm_card_sanitize( $given ) {
	$given = array_filter( (array) $given, 'is_string' );
	$kept  = array_map( 'sanitize_text_field', array_intersect_key( $given, back_spasm_card_fields() ) );
	$text  = trim( $given['document'] ?? '' );
	if ( isset( $given['draft'] ) ) {
		$kept['draft'] = $given['draft'];
	}
	if ( '' !== $text && ( strlen( $text ) > 262144 || ! back_spasm_card_object( $text ) ) ) {
		add_settings_error(
			'back_spasm_card',
			'document',
			__( 'Your own text is not on your pages yet: it has to be a JSON object of at most 256 KB. The preview says what to fix.', 'back-spasm-card' )
		);
		$kept['draft'] = $text;
		$text          = back_spasm_card_settings()['document'] ?? '';
	}
	$kept['document'] = $text;
	return $kept;
}
add_action( 'admin_init', fn() => register_setting( 'back_spasm_card', 'back_spasm_card', array( 'sanitize_callback' => 'back_spasm_card_sanitize' ) ) );
add_action( 'admin_menu', function () {
	$name = __( 'Back Spasm Card', 'back-spasm-card' );
	add_options_page( $name, $name, 'manage_options', 'back-spasm-card', 'back_spasm_card_page' );
} );

function back_spasm_card_page() {
	$saved             = back_spasm_card_settings();
	$saved['document'] = $saved['draft'] ?? $saved['document'] ?? '';
	back_spasm_card_enqueue();
	wp_enqueue_script( 'back-spasm-card-settings', plugins_url( 'settings.js', __FILE__ ), array(), filemtime( __DIR__ . '/settings.js' ), true );
	echo '<div class="wrap"><h1>', esc_html( get_admin_page_title() ), '</h1><form id="back-spasm-card-settings" action="options.php" method="post">';
	settings_fields( 'back_spasm_card' ); // With a nonce.
	echo '<table class="form-table" role="presentation">';
	foreach ( back_spasm_card_fields() as $key => $label ) {
		$control = 'document' === $key
			? '<textarea id="bsc-%1$s" name="back_spasm_card[%1$s]" class="large-text code" rows="12">%2$s</textarea>'
			: '<input id="bsc-%1$s" name="back_spasm_card[%1$s]" class="regular-text" value="%2$s">';
		$field   = sprintf( $control, esc_attr( $key ), esc_textarea( $saved[ $key ] ?? '' ) );
		printf( '<tr><th scope="row"><label for="bsc-%s">%s</label></th><td>%s</td></tr>', esc_attr( $key ), esc_html( $label ), $field );
	}
	echo '</table><p class="description">', esc_html__( 'When you save, the page caches that this plugin knows are emptied. Empty any other cache yourself, such as that of your host: until then, its pages keep the old numbers and text.', 'back-spasm-card' ), '</p>', get_submit_button(), '</form><h2>', esc_html__( 'Preview', 'back-spasm-card' ), '</h2>';
	echo '<ul id="back-spasm-card-problems" role="status"></ul><back-spasm-card id="back-spasm-card-preview" layout="full"></back-spasm-card></div>';
}
