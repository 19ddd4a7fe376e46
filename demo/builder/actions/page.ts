import type { State, View } from '../derive.js';
import type { DocumentEditor } from '../editor/document-editor.js';
import type { SigningDialog } from '../signing/dialog.js';
import type { History } from '../state/history.js';
import type { Setup } from '../state/setup.js';
import type { Typing } from './typing.js';

/** The page, as those who change it need it. */
export interface Page {
  readonly state: State;
  readonly view: View;
  readonly dialog: SigningDialog;
  /** What is being typed and does not count yet. */
  readonly typing: Typing;
  /** @param by the control that makes the change, if more may follow in one go */
  change(setup: Setup, by?: string): void;
  goTo(history: History): void;
  /** Draws what follows from another state. */
  update(changes: Partial<State>): void;
  /** As `update`, where the cards will say something else, too. */
  refresh(changes: Partial<State>): void;
  /** Takes a set-up as an address holds it: what it brings is announced before any of it shows. */
  follow(fragment: string): Promise<void>;
  /** Whether this browser is to keep what is set. */
  keep(isOn: boolean): void;
  /** Announces what was done, or could not be. */
  say(announcement: string): void;
  /** Runs what may need a part of the page that is not loaded yet. */
  attempt(action: () => unknown): Promise<void>;
  openEditor(): Promise<DocumentEditor | undefined>;
  /** Loads what draws the words of the card. */
  loadWords(): Promise<void>;
  /** Brings words of the card into view in the preview. */
  showText(words: string): void;
  openDialog(): void;
  /** The end of the text in the dialog was reached. */
  finishReading(): void;
}
