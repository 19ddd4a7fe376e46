import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { messageOf } from '../document/problems.js';

/** Printed in one line, without a stack: whoever typed the command can fix it. */
export class UsageError extends Error {}

/** The text of a file, or of standard input. */
export async function readInput(file: string): Promise<string> {
  try {
    const json = await (file === '-' ? textOf(process.stdin) : readFile(file, 'utf8'));
    // The mark of UTF-8, which some editors write, is no part of the text; browsers drop it too.
    return json.replace(/^\uFEFF/, '');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(
      isMissing ? `There is no file ${file}.` : `${file} cannot be read: ${messageOf(error)}`,
    );
  }
}
