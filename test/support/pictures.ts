import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Rgb } from './colors.js';

/** What a reader sees of a part of the window, as a PNG in base64. */
export type Picture = string;

/** Takes a picture of all that is in view, once fonts are there and what was set is painted. */
export async function takePicture(page: Document = document): Promise<Picture> {
  await page.fonts.ready;
  await nextFrame();
  await nextFrame();
  const picture: unknown = await executeServerCommand('screenshot');
  if (typeof picture !== 'string') throw new Error('there is no picture');
  return picture;
}

/**
 * Fails unless two pictures are the same, pixel by pixel. Both and what differs are then written to
 * screenshots/, for people to look at.
 */
export async function expectSamePicture(seen: Picture, expected: Picture, name: string) {
  if (seen === expected) return;
  const [one, other] = await Promise.all([decode(seen), decode(expected)]);
  expect([one.width, one.height], 'the size of the picture').to.deep.equal([
    other.width,
    other.height,
  ]);
  const difference = compare(one, other);
  if (!difference) return;
  const { count, left, top, right, bottom, map } = difference;
  const file = name.replace(/[^\p{L}\p{N}]+/gu, '-');
  const written = [seen, expected, encode(map)].map((base64, index) =>
    executeServerCommand('keep-picture', {
      base64,
      file: `isolation/${file}-${['seen', 'expected', 'difference'][index]}.png`,
    }),
  );
  await Promise.all(written);
  expect.fail(
    `${count} pixels differ, from (${left}, ${top}) to (${right}, ${bottom}): see screenshots/isolation/${file}-*.png`,
  );
}

/** The colours of a picture, the one that covers most of it first. */
export async function colorsOf(picture: Picture): Promise<Rgb[]> {
  const counts = new Map<number, number>();
  for (const pixel of new Uint32Array((await decode(picture)).data.buffer))
    counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([pixel]) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]);
}

async function decode(picture: Picture): Promise<ImageData> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = contextOf(width, height);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height);
}

function encode(pixels: ImageData): Picture {
  const context = contextOf(pixels.width, pixels.height);
  context.putImageData(pixels, 0, 0);
  return context.canvas.toDataURL().replace(/^.*,/, '');
}

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('there is no canvas');
  return context;
}

/** Where two pictures of one size differ; the map shows it in red on white. */
function compare(one: ImageData, other: ImageData) {
  const { width, height } = one;
  const map = new ImageData(width, height);
  const [ones, others] = [one, other].map(({ data }) => new Uint32Array(data.buffer));
  const marks = new Uint32Array(map.data.buffer);
  let count = 0;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < marks.length; at += 1) {
    const isSame = ones?.[at] === others?.[at];
    marks[at] = isSame ? 0xffffffff : 0xff0000ff;
    if (isSame) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    count += 1;
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return count ? { count, left, top, right, bottom, map } : undefined;
}
