import { mostCharacters } from '../../../src/frame/address.js';
import { problemOfBase } from '../snippet/step.js';
import type { Setup } from './setup.js';
import { readSetup, writeSetup } from './setup.js';

/** A set-up as its address gives it back: what cannot be used is left out. */
export function usableOf(setup: Setup): Setup {
  const written = writeSetup(setup);
  const isTooLong = written.length > mostCharacters;
  const read = readSetup(isTooLong ? writeSetup({ ...setup, document: '' }) : written).setup;
  return problemOfBase(read.answers['base'] ?? '')
    ? { ...read, answers: { ...read.answers, base: '' } }
    : read;
}
