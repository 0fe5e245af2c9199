import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallPng } from '../../src/tools/small-png.ts';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of two by two pixels in RGB; the second row says only how it differs from the one above (filter 2). */
function fourPixels(colourType = 2): Buffer {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, colourType, 0, 0, 0]);
  const rows = Buffer.from([0, 255, 0, 0, 0, 0, 255, 2, 0, 0, 0, 10, 0, 0]);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

const bodyOf = (png: Buffer, name: string) => {
  const at = png.indexOf(name, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
};

test('each pixel keeps its colour, by its place in the palette', () => {
  const png = smallPng(fourPixels());
  const palette = bodyOf(png, 'PLTE').toString('hex').match(/.{6}/g) ?? [];
  const rows = inflateSync(bodyOf(png, 'IDAT'));
  expect([rows[1], rows[2], rows[4], rows[5]].map((place) => palette[place ?? -1])).toEqual([
    'ff0000',
    '0000ff',
    'ff0000',
    '0a00ff',
  ]);
});

test('a picture of a kind that it does not know comes back as it was', () => {
  const grey = fourPixels(0);
  expect(smallPng(grey)).toBe(grey);
});
