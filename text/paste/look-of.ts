import { safeUrl } from '../safe-url';
import { attribute, nameOf, style, type PasteNode } from './dom';
import type { Font } from './pieces';

/** How words look at some point of the pasted tree. */
export type Look = { bold: boolean; italic: boolean; href: string | null; font: Font | null };

export const PLAIN: Look = { bold: false, italic: false, href: null, font: null };

/** ".VnTime", ".VnTimeH", "VNI-Times": the names tell the encoding. */
function fontOf(node: PasteNode): Font | null | undefined {
  const raw = `${/font-family\s*:([^;]*)/i.exec(attribute(node, 'style'))?.[1] ?? ''},${attribute(node, 'face')}`;
  const [first = ''] = raw
    .replace(/["'\s]/g, '')
    .split(',')
    .filter(Boolean);
  if (!first) return undefined;
  if (/^\.vn/i.test(first)) return { encoding: 'tcvn3', capitals: /H$/.test(first) };
  return /^vni-/i.test(first) ? { encoding: 'vni', capitals: false } : null;
}

function boldOf(node: PasteNode, name: string): boolean | undefined {
  const weight = style(node, 'font-weight');
  // Google Docs wraps everything in <b style="font-weight:normal">.
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return name === 'b' || name === 'strong' ? true : undefined;
}

function italicOf(node: PasteNode, name: string): boolean | undefined {
  const slant = style(node, 'font-style');
  if (slant) return slant === 'italic' || slant === 'oblique';
  return name === 'i' || name === 'em' ? true : undefined;
}

/** Search engines and mail programs wrap addresses in their own. */
function unwrapped(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  const inner = url.searchParams.get('q') ?? url.searchParams.get('url');
  return /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url' && inner
    ? inner
    : href;
}

/** The look inside an element, given the one around it. */
export function lookOf(node: PasteNode, around: Look): Look {
  const name = nameOf(node);
  const href = name === 'a' ? safeUrl(unwrapped(attribute(node, 'href'))) : null;
  const font = fontOf(node);
  return {
    bold: boldOf(node, name) ?? around.bold,
    italic: italicOf(node, name) ?? around.italic,
    href: href ?? around.href,
    font: font === undefined ? around.font : font,
  };
}
