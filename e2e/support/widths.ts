/** The two widths at which every template is looked at. */
export const WIDTHS = {
  390: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  1280: { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false },
} as const;
