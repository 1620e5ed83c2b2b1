/** Lightness 0–1, chroma, hue in degrees. */
export type Oklch = { l: number; c: number; h: number };

type Triple = readonly [number, number, number];

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

const channels = (hex: string): Triple => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
};

const hexOf = (rgb: Triple): string => {
  const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
  return `#${rgb.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
};

/** "#1E633B" or "1e633b" as "#1e633b"; null for anything else. */
export function hexColour(value: unknown): string | null {
  const found = typeof value === 'string' ? /^#?([0-9a-f]{6})$/i.exec(value.trim()) : null;
  return found ? `#${found[1]!.toLowerCase()}` : null;
}

/** From sRGB. Matrices of Björn Ottosson, "A perceptual color space for image processing" (2020, public domain). */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = channels(hex).map(linear) as unknown as Triple;
  const [l, m, s] = [
    0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
    0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
  ].map(Math.cbrt) as unknown as Triple;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360,
  };
}

function toLinear({ l, c, h }: Oklch): Triple {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const [x, y, z] = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((value) => value ** 3) as unknown as Triple;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

const EDGE = 0.0005;
const inGamut = (rgb: Triple): boolean => rgb.every((value) => value >= -EDGE && value <= 1 + EDGE);

/** To sRGB; what no screen shows loses chroma, and keeps lightness and hue. */
export function fromOklch({ l, c, h }: Oklch): string {
  let [low, high] = [0, c];
  if (inGamut(toLinear({ l, c, h }))) low = c;
  else
    for (let step = 0; step < 24; step += 1) {
      const middle = (low + high) / 2;
      if (inGamut(toLinear({ l, c: middle, h }))) low = middle;
      else high = middle;
    }
  return hexOf(toLinear({ l, c: low, h }).map(encoded) as unknown as Triple);
}

const luminance = (hex: string): number => {
  const [r, g, b] = channels(hex).map(linear) as unknown as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** What `filter: grayscale(1)` makes of a colour (Filter Effects 1: weights on the encoded values). */
export function greyOf(hex: string): string {
  const [r, g, b] = channels(hex);
  const grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return hexOf([grey, grey, grey]);
}
