import type { Payload } from 'payload';

import { mediaByFile, type StoredFile } from '@/database/media-by-file';
import { relationsOf } from '@/richtext/relations-of';

import type { OpenedLink } from './open-link';

const idOf = (value: unknown): string[] =>
  value === null || value === undefined || value === '' ? [] : [String(value)];

/** Ids of the pictures and files that a version shows in any language. @param version as `openLink` gives it */
export function mediaOfVersion({ cover, body }: Record<string, unknown>): string[] {
  const states = typeof body === 'object' && body !== null ? Object.values(body) : [];
  return [...new Set([...idOf(cover), ...states.flatMap((state) => relationsOf(state).media)])];
}

/**
 * A stored file by its name, if the previewed version shows it; nothing else of the store opens with the link.
 * @param file stored name of the original or of one of its sizes
 */
export async function previewFile(
  payload: Payload,
  link: Pick<OpenedLink, 'version'>,
  file: string,
): Promise<StoredFile | null> {
  const found = await mediaByFile(payload, file);
  return found && mediaOfVersion(link.version).includes(found.id) ? found : null;
}
