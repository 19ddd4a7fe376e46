import { readFile } from 'node:fs/promises';
import { buffer as bufferOf } from 'node:stream/consumers';
import { messageOf } from '../document/problems.js';

/** Printed in one line, without a stack: whoever typed the command can fix it. */
export class UsageError extends Error {}

/** The text of a file, or of standard input. */
export async function readInput(file: string): Promise<string> {
  try {
    const bytes = await (file === '-' ? bufferOf(process.stdin) : readFile(file));
    // As the card reads it: the mark of UTF-8, which some editors write, is no part of the text, and
    // that of UTF-16, as PowerShell saves, makes a problem.
    if (bytes[0] === 255) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(
      isMissing ? `There is no file ${file}.` : `${file} cannot be read: ${messageOf(error)}`,
    );
  }
}
