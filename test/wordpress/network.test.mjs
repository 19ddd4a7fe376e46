/**
 * The plugin on a network of sites (a multisite): `npm run test:wordpress`, after a build. What is
 * asked for here is what WordPress does at a click in Network Admin.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startNetwork } from './site.mjs';

let site;
before(async () => {
  site = await startNetwork();
});
after(() => site?.stop());

const includes = `
  require_once ABSPATH . 'wp-admin/includes/admin.php';
  $plugin = 'back-spasm-card/back-spasm-card.php';`;
const activate = (isForNetwork) =>
  site.runPhp(
    `${includes} echo is_wp_error( activate_plugin( $plugin, '', ${isForNetwork} ) ) ? 'failed' : '';`,
  );
const add = (...names) =>
  site.runPhp(
    names
      .map((name) => `wpmu_create_blog( DOMAIN_CURRENT_SITE, '/${name}/', '${name}', 1 );`)
      .join(''),
  );

/** Whether each site loads its settings on every page; a site without any is not named. */
const loads = () =>
  JSON.parse(
    site.runPhp(`
      $found = array();
      foreach ( get_sites( array( 'number' => 0 ) ) as $each ) {
        $options = $wpdb->get_blog_prefix( $each->id ) . 'options';
        $loads   = $wpdb->get_var( "SELECT autoload FROM $options WHERE option_name = 'back_spasm_card'" );
        $found  += $loads ? array( $each->path => 'off' === $loads ? 'no' : $loads ) : array(); // From 6.6 on, it is off.
      }
      echo json_encode( (object) $found );`),
  );

describe('on a network of sites, the plugin', () => {
  before(() => add('north', 'south'));

  it('activated on one site, has settings on that site alone', () => {
    assert.equal(activate(false), '');
    assert.deepEqual(loads(), { '/': 'no' });
    site.runPhp(`${includes} deactivate_plugins( $plugin ); delete_option( 'back_spasm_card' );`);
  });

  it('activated for all, has settings on each that no page loads without a card', () => {
    assert.equal(activate(true), '');
    assert.deepEqual(loads(), { '/': 'no', '/north/': 'no', '/south/': 'no' });
  });

  it('has them on a site that is added later', () => {
    add('west');
    assert.equal(loads()['/west/'], 'no');
  });

  it('still has them so once they are saved', () => {
    site.runPhp(
      `foreach ( get_sites() as $each ) { switch_to_blog( $each->id ); update_option( 'back_spasm_card', array( 'clinic' => 'North' ) ); restore_current_blog(); }`,
    );
    assert.deepEqual(loads(), { '/': 'no', '/north/': 'no', '/south/': 'no', '/west/': 'no' });
  });

  it('keeps the settings of a site to that site', () => {
    const drawn = site.runPhp(`
      $site = fn( $path ) => get_sites( compact( 'path' ) )[0]->id;
      switch_to_blog( $site( '/north/' ) );
      update_option( 'back_spasm_card', array( 'clinic' => 'Ours' ) );
      restore_current_blog();
      foreach ( array( '/north/', '/south/' ) as $path ) {
        switch_to_blog( $site( $path ) );
        echo apply_filters( 'the_content', '<back-spasm-card></back-spasm-card>' );
        restore_current_blog();
      }`);
    assert.deepEqual(drawn.match(/clinic="\w+"/g), ['clinic="Ours"', 'clinic="North"']);
  });

  it('leaves nothing on any site when it is deleted, batch by batch', () => {
    site.runPhp(`${includes}
      add_action( 'pre_get_sites', function ( $query ) {
        $query->query_vars['number'] = min( 3, $query->query_vars['number'] ?: 3 );
      } );
      deactivate_plugins( $plugin, false, true );
      uninstall_plugin( $plugin );`);
    assert.deepEqual(loads(), {});
  });

  it('has made PHP complain of nothing', () => {
    const ours = site
      .log()
      .split('\n')
      .filter((line) => line.includes('back-spasm-card'));
    assert.deepEqual(ours, []);
  });
});
