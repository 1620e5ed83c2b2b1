/** The little of the DOM that cleaning needs; a browser's nodes have it, and so do those of any parser. */
export interface PasteNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PasteNode>;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: PasteNode): boolean => node.nodeType === ELEMENT;
export const isText = (node: PasteNode): boolean => node.nodeType === TEXT;

export const nameOf = (node: PasteNode): string => node.nodeName.toLowerCase();

export const attribute = (node: PasteNode, name: string): string => node.getAttribute?.(name) ?? '';

/** Value of one property in the style attribute, lower case; '' where it is not set. */
export function style(node: PasteNode, property: string): string {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:([^;]*)`, 'i').exec(
    attribute(node, 'style'),
  );
  return found?.[1]?.trim().toLowerCase() ?? '';
}

/** Body of pasted HTML by the browser's own parser: nothing in it runs or loads. */
export const parseInBrowser = (html: string): PasteNode =>
  new DOMParser().parseFromString(html, 'text/html').body;
