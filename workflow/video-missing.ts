import type { PayloadRequest } from 'payload';

import { ownVideos, videoFaults, type VideoFault } from '@/richtext/own-video';

const LOCALES = ['vi', 'en'] as const;

type Row = { id: string; mimeType?: string | null };

/**
 * What the own videos of a text lack, in any of its languages, by what the chosen files are. Asked when it is submitted: who
 * approves it then reads a text that everybody can follow.
 */
export async function videoMissing(req: PayloadRequest, body: unknown): Promise<VideoFault[]> {
  const states = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const videos = LOCALES.flatMap((locale) => ownVideos(states[locale]));
  if (videos.length === 0) return [];
  const ids = videos.flatMap(({ video, poster, captions }) => [video, poster, captions.vi, captions.en]);
  const { docs } = await req.payload.db.find<Row>({
    collection: 'media', req, limit: 0, pagination: false, select: { mimeType: true },
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
  });
  const types = new Map(docs.map(({ id, mimeType }) => [String(id), mimeType ?? '']));
  const faults = LOCALES.flatMap((locale) => videoFaults(states[locale], locale, (id) => types.get(id)));
  return [...new Set(faults)];
} // prettier-ignore
