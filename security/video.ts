import { isoVideo } from './iso-video';
import { webmVideo } from './webm-video';

export type VideoKind = 'mp4' | 'webm';

/** How large the picture is, in pixels, or why the video is not taken. */
export type VideoResult =
  { width: number; height: number } | { problem: 'videoDamaged' | 'videoCodec' };

/**
 * Judges a video by what is in it. What an MP4 tells of place and author is blanked in `data` itself.
 * Its pictures and sounds are not decoded: browsers do that, in a process of their own.
 */
export const checkVideo = (data: Buffer, kind: VideoKind): VideoResult =>
  kind === 'mp4' ? isoVideo(data) : webmVideo(data);
