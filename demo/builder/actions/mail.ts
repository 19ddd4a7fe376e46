import { withValue } from '../state/setup.js';
import { linkTo } from './clipboard.js';
import type { Page } from './page.js';

/** Mail programs cut an address that is longer. */
const mostOfAddress = 1900;

const subject = 'A card for our website: what to do about a back spasm';

/** A letter to the person who keeps the site: the link opens all that is set, at the last step. */
function letterWith(link: string): string {
  return [
    'Hello,',
    'please put this card on our website. It tells patients what to do about a back spasm and when to get help. This link opens it as I have set it up:',
    link,
    'Go to step 7, choose what our site is made with, and follow the steps there. The card is free. It needs no account and sets no cookies.',
    'Thank you!',
  ].join('\r\n\r\n');
}

export function mail(page: Page): void {
  const link = linkTo(withValue(page.view.usable, 'answers', 'sign', ''));
  const whole = addressOf(link);
  const isTooLong = whole.length > mostOfAddress;
  if (isTooLong) void navigator.clipboard.writeText(link).catch(() => {});
  open(isTooLong ? addressOf('[Paste the link here: it is copied already.]') : whole);
  page.say(
    isTooLong
      ? 'The link is copied: paste it into the mail. If no mail opens, send the link yourself.'
      : 'A mail opens. If none does, copy your link and send it yourself.',
  );
}

const addressOf = (link: string) =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(letterWith(link))}`;

function open(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}
