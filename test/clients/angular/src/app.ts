import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import 'back-spasm-card';
import type { CardEvents } from 'back-spasm-card';
import { fallback } from 'back-spasm-card/fallback';
import content from '../card.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <back-spasm-card
      clinic="Example Clinic"
      heading-level="3"
      book-href="/book"
      emergency-number="112"
      [content]="content"
      (bsc-action)="onAction($event)"
      [innerHTML]="signs"
    ></back-spasm-card>
    <output>{{ action() }}</output>
  `,
})
export class App {
  readonly content = content;
  readonly signs = fallback({
    content,
    attributes: { 'emergency-number': '112', 'heading-level': 3 },
  });
  readonly action = signal('');

  onAction(event: CardEvents['bsc-action']) {
    if (event.detail.action !== 'book') return;
    event.preventDefault();
    this.action.set(event.detail.action);
  }
}
