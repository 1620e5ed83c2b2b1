import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { drawOutlines, type Outline } from './draw-outlines';

const square = (id: string, x: number, y: number, size = 1): Outline => ({
  id,
  name: 'Nam Sách',
  geometry: { type: 'Polygon', coordinates: [[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]] },
}); // prettier-ignore

describe('outlines', () => {
  it('puts the north at the top and keeps the coordinates whole', () => {
    const drawing = drawOutlines([square('south', 106, 20), square('north', 106, 21)])!;
    expect(drawing.width).toBe(600);
    expect(drawing.shapes[1]!.path).toMatch(/^M0 \d+L600 \d+L600 0L0 0L0 \d+Z$/);
    expect(drawing.height).toBeGreaterThan(1200);
  });

  it('draws nothing for fewer than two shapes or for damaged ones', () => {
    expect(drawOutlines([square('one', 106, 20)])).toBeUndefined();
    expect(
      drawOutlines([square('one', 106, 20), { id: 'x', name: 'x', geometry: null }]),
    ).toBeUndefined();
    expect(drawOutlines([])).toBeUndefined();
  });

  it('breaks a name that is wider than its shape', () => {
    const drawing = drawOutlines([square('wide', 106, 20, 1), square('narrow', 107, 20, 0.1)])!;
    expect(drawing.shapes.map(({ caption }) => caption!.lines.length)).toEqual([1, 2]);
  });

  it('draws the real districts with their names inside the drawing', () => {
    const file = JSON.parse(readFileSync('data/hai-duong-districts.geojson', 'utf8')) as {
      features: { properties: { code: string; name: string }; geometry: unknown }[];
    };
    const drawing = drawOutlines(
      file.features.map(({ properties, geometry }) => ({
        id: properties.code,
        name: properties.name,
        geometry,
      })),
    )!;
    expect(drawing.shapes).toHaveLength(12);
    for (const { caption } of drawing.shapes) {
      expect(caption!.x).toBeGreaterThan(0);
      expect(caption!.x).toBeLessThan(drawing.width);
      expect(caption!.y).toBeLessThan(drawing.height);
    }
  });
});
