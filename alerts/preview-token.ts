import { createHash } from 'node:crypto';

/**
 * Stands for the sites that a preview counted: if they change before the press, nothing is sent and the new count is shown
 * (FLOWS 2). It is no secret, and grants nothing.
 */
export const previewToken = (channels: readonly string[], sites: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([[...channels].sort(), [...sites].sort()]))
    .digest('base64url')
    .slice(0, 22);
