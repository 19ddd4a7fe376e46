import { waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface TabCommand {
  readonly open?: string;
  readonly run?: string;
  readonly close?: boolean;
}
interface Answer {
  readonly value?: unknown;
}

/** A page of its own, which no test runner frames. */
export const tab = (command: TabCommand) =>
  executeServerCommand<Answer, TabCommand>('tab', command);

/** What an expression gives in the tab; nothing while its page is on its way. */
export const ask = async (expression: string) => (await tab({ run: expression })).value;

/** Waits until an expression holds in the tab. */
export const waitFor = (expression: string, message: string) =>
  waitUntil(() => ask(expression), message, { timeout: 8000 });
