/** The stored original of a picture, as it is offered to take home. `type` as people say it: "JPG", "PNG". */
export type OriginalView = { href: string; type: string; bytes: number };
