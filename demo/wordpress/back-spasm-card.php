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

const BACK_SPASM_CARD_ATTRIBUTES = array(
	'lang', 'languages', 'src', 'src-integrity', 'heading', 'summary', 'disclaimer', 'facts', 'causes', 'tips', 'prevention',
	'sections', 'layout', 'theme', 'heading-level', 'clinic', 'phone', 'book-label', 'book-href', 'feedback-href',
	'emergency-number', 'advice-number', 'review-by', 'review-role', 'review-on', 'review-due', 'review-href', 'review-text',
	'citations', 'structured-data',
);

/** Puts the clinic's defaults and document into each card, written as a tag or as a div, and loads its scripts. */
function back_spasm_card_complete( $content ) {
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) || false === stripos( $content, 'back-spasm-card' ) ) {
		return $content;
	}
	$defaults = get_option( 'back_spasm_card', array() );
	$complete = function ( $tag ) use ( $content, $defaults ) {
		list( list( , $start ), list( $name ), list( $attributes ) ) = $tag;
		$prefix = 'div' === strtolower( $name ) ? 'data-' : '';
		$given  = array_change_key_case( wp_kses_hair( $attributes, wp_allowed_protocols() ) );
		foreach ( $defaults as $key => $value ) {
			$attribute = 'lang' === $key ? $key : $prefix . $key; // The language of a div is HTML's own.
			if ( $value && in_array( $key, BACK_SPASM_CARD_ATTRIBUTES, true ) && ! isset( $given[ $attribute ] ) ) {
				$attributes .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
			}
		}
		// Inline, a document needs no request and no permission of a policy, and is cached with its page.
		$inside   = substr( $content, $start, max( 0, stripos( $content, "</$name", $start ) - $start ) );
		$has_own  = isset( $given[ "{$prefix}src" ] ) || false !== stripos( $inside, 'application/json' );
		$document = json_decode( $has_own ? '' : $defaults['document'] ?? '' );
		$json     = $document ? wp_json_encode( $document, JSON_HEX_TAG | JSON_HEX_AMP ) : '';
		return "<$name$attributes>" . ( $json ? "<script type=\"application/json\">$json</script>" : '' );
	};
	$pattern  = '~<(back-spasm-card|div(?=[^>]*\sdata-back-spasm-card))((?:\s(?:[^>"\']|"[^"]*"|\'[^\']*\')*+)?)>~i';
	$content  = preg_replace_callback( $pattern, $complete, $content, -1, $count, PREG_OFFSET_CAPTURE ) ?? $content;
	if ( $count ) {
		preg_match_all( '~\blang(?:uages)?\s*=\s*["\']?([^"\'>]*)~i', $content . ' lang=' . get_bloginfo( 'language' ), $named );
		preg_match_all( '~(?<![a-z-])[a-z]{2,3}~', strtolower( implode( ' ', $named[1] ) ), $languages );
		back_spasm_card_enqueue( $languages[0] );
	}
	return $content;
}
add_filter( 'the_content', 'back_spasm_card_complete', 12 ); // After shortcodes, paragraphs and curly quotes.
add_filter( 'render_block_core/html', fn( $html ) => doing_filter( 'the_content' ) ? $html : back_spasm_card_complete( $html ) ); // In templates.

/** Loads the card's script, those of languages (else of all), and the clinic's colours, beneath a theme's own rules. */
function back_spasm_card_enqueue( $languages = null ) {
	$sealed = wp_json_file_decode( __DIR__ . '/cdn/integrity.json', array( 'associative' => true ) );
	foreach ( $sealed['files'] as $file => $integrity ) {
		$name = basename( $file, '.js' );
		if ( 'back-spasm-card' === $name || in_array( $name, $languages ?? array( $name ), true ) ) {
			wp_enqueue_script( "back-spasm-card/$name", plugins_url( "cdn/$file", __FILE__ ), array(), $sealed['version'], true );
			wp_script_add_data( "back-spasm-card/$name", 'integrity', $integrity );
		}
	}
	if ( ! wp_style_is( 'back-spasm-card' ) ) {
		wp_register_style( 'back-spasm-card', false, array(), $sealed['version'] );
		wp_enqueue_style( 'back-spasm-card' );
		foreach ( array( 'accent', 'surface' ) as $key ) {
			$colour = sanitize_hex_color( get_option( 'back_spasm_card' )[ $key ] ?? '' );
			wp_add_inline_style( 'back-spasm-card', $colour ? ":where(back-spasm-card){--bsc-$key:$colour}" : '' );
		}
	}
}
add_filter( 'script_loader_tag', function ( $tag, $handle ) {
	$integrity = 0 === strpos( $handle, 'back-spasm-card/' ) ? esc_attr( wp_scripts()->get_data( $handle, 'integrity' ) ) : '';
	return $integrity ? preg_replace( '~ src=~', " defer integrity=\"$integrity\" crossorigin=\"anonymous\" src=", $tag, 1 ) : $tag;
}, 10, 2 );

add_shortcode( 'back_spasm_card', '__return_empty_string' ); // Its name; the filter below draws it.
add_filter( 'pre_do_shortcode_tag', function ( $output, $name, $attributes, $match ) {
	if ( 'back_spasm_card' !== $name ) {
		return $output;
	}
	// Over several lines, or pasted with curly quotes around a value, WordPress would lose values.
	$mended = array( '~<br\s*/?>\s*~' => "\n", '~((?:^|\s)[\w-]+)=[“”″]([^“”″"]*)[“”″]~u' => '$1="$2"' );
	$tag    = '<back-spasm-card';
	foreach ( (array) shortcode_parse_atts( preg_replace( array_keys( $mended ), $mended, $match[3] ) ) as $key => $value ) {
		$attribute = is_int( $key ) ? $value : $key; // In [back_spasm_card citations], the key is a number.
		if ( in_array( $attribute, BACK_SPASM_CARD_ATTRIBUTES, true ) ) {
			$tag .= sprintf( ' %s="%s"', $attribute, is_int( $key ) ? '' : esc_attr( $value ) );
		}
	}
	return back_spasm_card_complete( "$tag>{$match[5]}</back-spasm-card>" );
}, 10, 4 );

// Authors keep the div, and the tag with what is documented: no handler and no style is.
add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {
	$ours = array( 'back-spasm-card' => array_fill_keys( BACK_SPASM_CARD_ATTRIBUTES, true ), 'div' => array( 'data-*' => true ) );
	return 'post' === $context ? array_replace_recursive( $tags, $ours ) : $tags;
}, 10, 2 );
// The Visual view of the classic editor would delete the tag, for everybody.
add_filter( 'tiny_mce_before_init', function ( $settings ) {
	$settings['custom_elements']         = ltrim( ( $settings['custom_elements'] ?? '' ) . ',back-spasm-card', ',' );
	$settings['extended_valid_elements'] = ltrim( ( $settings['extended_valid_elements'] ?? '' ) . ',back-spasm-card[*]', ',' );
	return $settings;
} );

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

/** A document that cannot be used is a draft; the one before stays on the pages. */
function back_spasm_card_sanitize( $given ) {
	$kept    = array_map( 'sanitize_text_field', array_intersect_key( (array) $given, back_spasm_card_fields() ) );
	$text    = trim( $given['document'] ?? '' );
	$is_fine = '' === $text || ( strlen( $text ) <= 262144 && is_object( json_decode( $text ) ) );
	if ( ! $is_fine ) {
		add_settings_error( 'back_spasm_card', 'document', __( 'Your own text is not on your pages yet: it has to be a JSON object of at most 256 KB. The preview says what to mend.', 'back-spasm-card' ) );
		$kept['draft'] = $text;
	}
	$kept['document'] = $is_fine ? $text : get_option( 'back_spasm_card' )['document'] ?? '';
	return $kept;
}
add_action( 'admin_init', fn() => register_setting( 'back_spasm_card', 'back_spasm_card', array( 'sanitize_callback' => 'back_spasm_card_sanitize' ) ) );
add_action( 'admin_menu', fn() => add_options_page( __( 'Back Spasm Card', 'back-spasm-card' ), __( 'Back Spasm Card', 'back-spasm-card' ), 'manage_options', 'back-spasm-card', 'back_spasm_card_page' ) );

function back_spasm_card_page() {
	$saved             = get_option( 'back_spasm_card', array() );
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
	echo '</table>', get_submit_button(), '</form><h2>', esc_html__( 'Preview', 'back-spasm-card' ), '</h2>';
	echo '<ul id="back-spasm-card-problems" role="status"></ul><back-spasm-card id="back-spasm-card-preview" layout="full"></back-spasm-card></div>';
}

register_activation_hook( __FILE__, function () {
	add_option( 'back_spasm_card', array(), '', false ); // Not loaded where no card is: a document may be large.
	register_uninstall_hook( __FILE__, 'back_spasm_card_uninstall' );
} );
function back_spasm_card_uninstall() {
	delete_option( 'back_spasm_card' );
}
