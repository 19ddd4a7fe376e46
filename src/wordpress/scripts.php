<?php
/** Loads the card's scripts and colours, and asks plugins that rewrite scripts to leave ours as they are. */

defined( 'ABSPATH' ) || exit;

/** Makes our scripts known to WordPress. @return string[] their handles, by what each is of */
function back_spasm_card_register_scripts() {
	static $handles = array(); // Read once a page.
	if ( ! $handles ) {
		$built = wp_json_file_decode( __DIR__ . '/cdn/integrity.json', array( 'associative' => true ) );
		foreach ( array_keys( $built['files'] ) as $file ) {
			$name             = basename( $file, '.js' );
			$handles[ $name ] = "back-spasm-card/$name";
			$address          = plugins_url( "cdn/$file", __FILE__ );
			wp_register_script( $handles[ $name ], $address, array(), $built['version'], true );
		}
	}
	return $handles;
}

/** Loads the card's script, those of languages (else of all), and the clinic's colours. */
function back_spasm_card_enqueue( $languages = null ) {
	foreach ( back_spasm_card_register_scripts() as $name => $handle ) {
		if ( 'back-spasm-card' === $name || in_array( $name, $languages ?? array( $name ), true ) ) {
			wp_enqueue_script( $handle );
		}
	}
	if ( ! wp_style_is( 'back-spasm-card' ) ) {
		wp_register_style( 'back-spasm-card', false, array(), BACK_SPASM_CARD_VERSION );
		wp_enqueue_style( 'back-spasm-card' );
		$declarations = back_spasm_card_declarations( back_spasm_card_settings() );
		// Beneath a theme's own rules.
		$rule = $declarations ? ":where(back-spasm-card){{$declarations}}" : '';
		wp_add_inline_style( 'back-spasm-card', $rule );
	}
}

function back_spasm_card_is_ours( $handle ) {
	return 0 === strpos( $handle, 'back-spasm-card/' );
}

/**
 * Without `integrity`: the site itself serves the file, and whatever on it minifies the file again
 * keeps the old hash, so that browsers refuse the script.
 */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		$marks  = array(
			'data-noptimize="1"', // Autoptimize.
			'data-no-optimize="1"', // LiteSpeed Cache.
			'data-no-minify="1"', // WP Rocket, which minifies no such script…
			'data-nowprocket', // …and does not delay this one.
			'data-jetpack-boost="ignore"', // Jetpack Boost.
			'data-cfasync="false"', // Rocket Loader of Cloudflare.
		);
		$marked = ' defer ' . implode( ' ', $marks ) . ' src=';
		return back_spasm_card_is_ours( $handle ) ? preg_replace( '~ src=~', $marked, $tag, 1 ) : $tag;
	},
	10,
	2
);

/** A part of the address of each of our scripts, and of no other's. */
function back_spasm_card_path() {
	return basename( __DIR__ ) . '/cdn/';
}

// Lists of parts of the addresses that are left alone.
foreach ( array(
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	'rocket_exclude_js',
	'rocket_minify_excluded_external_js', // Where the site's files are on another host.
	'rocket_delay_js_exclusions',
	'wp-optimize-minify-default-exclusions',
	'wphb_delay_js_exclusions', // Hummingbird.
	// Autoptimize minifies what it excludes, marked or not, unless it takes it for minified.
	'autoptimize_filter_js_consider_minified',
) as $back_spasm_card_filter ) {
	add_filter(
		$back_spasm_card_filter,
		fn( $given ) => array_merge( array_filter( (array) $given ), array( back_spasm_card_path() ) )
	);
}
// The same, of which sites make a text with commas or an array by parts of addresses.
add_filter(
	'autoptimize_filter_js_exclude',
	function ( $given ) {
		$path = back_spasm_card_path();
		return is_array( $given ) ? $given + array( $path => '' ) : ltrim( "$given, $path", ', ' );
	}
);

// SiteGround Speed Optimizer has lists of handles.
foreach ( array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude' ) as $back_spasm_card_filter ) {
	add_filter(
		$back_spasm_card_filter,
		function ( $handles ) {
			$ours = array_filter( array_keys( wp_scripts()->registered ), 'back_spasm_card_is_ours' );
			return array_merge( (array) $handles, $ours );
		}
	);
}

// Hummingbird, after its own settings, and Jetpack Boost ask of each handle, W3 Total Cache of each tag.
foreach ( array( 'wphb_minify_resource', 'wphb_combine_resource', 'js_do_concat' ) as $back_spasm_card_filter ) {
	add_filter(
		$back_spasm_card_filter,
		fn( $is_done, $handle ) => $is_done && ! back_spasm_card_is_ours( $handle ),
		20,
		2
	);
}
add_filter(
	'w3tc_minify_js_do_tag_minification',
	fn( $is_done, $tag ) => $is_done && false === strpos( $tag, back_spasm_card_path() ),
	10,
	2
);
