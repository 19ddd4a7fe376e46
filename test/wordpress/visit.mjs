/** A site with people who work on it, each in a window of their own, and a visitor. */
import puppeteer from 'puppeteer-core';
import { chromium } from '../runner/browsers.mjs';
import { logIn, openWindow } from './editors.mjs';
import { roles, startSite } from './site.mjs';

export const activate = (site) =>
  site.runPhp(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    activate_plugin( 'back-spasm-card/back-spasm-card.php' );`);

/** @param {Record<string, string>} more as for `startSite` */
export async function visitSite(more) {
  const site = await startSite(more);
  const browser = await puppeteer.launch(await chromium());
  const close = async () => {
    await browser.close();
    await site.stop();
  };
  try {
    const visitor = await openWindow(browser);
    const pages = {};
    for (const role of roles) pages[role] = await logIn(browser, site.address, role);
    return { site, browser, visitor, pages, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Publishes a post as somebody whom WordPress lets write anything, or not.
 * @returns {string} its number
 */
export function publishPost(site, content, role = 'administrator', type = 'post') {
  return site.runPhp(`
    wp_set_current_user( get_user_by( 'login', '${role}' )->ID );
    kses_init();
    echo wp_insert_post( wp_slash( array(
      'post_title' => 'Post', 'post_status' => 'publish', 'post_type' => '${type}', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ),
    ) ) );`);
}

/** What PHP has said of the plugin. */
export const complaintsIn = (site) =>
  site
    .log()
    .split('\n')
    .filter((line) => line.includes('back-spasm-card'));
