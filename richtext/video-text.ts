import type { VideoFault } from './own-video';

/** What an own video lacks, in words that say what to do. */
export const VIDEO_TEXT: Readonly<Record<VideoFault, { vi: string; en: string }>> = {
  'video-file-missing': { vi: 'Khối video chưa có tệp video. Hãy chọn video MP4 hoặc WebM trong kho, hoặc xóa khối đó.', en: 'A video block has no video. Please choose an MP4 or WebM video from the store, or delete the block.' },
  'video-poster-missing': { vi: 'Video chưa có ảnh bìa. Hãy mở khối video và chọn một ảnh.', en: 'A video has no poster. Please open the video block and choose a picture.' },
  'video-captions-missing': { vi: 'Video chưa có phụ đề tiếng Việt cho người không nghe được. Hãy chọn tệp phụ đề .vtt, hoặc đánh dấu “Video không có lời nói”.', en: 'A video has no captions for those who cannot hear. Please choose a .vtt file, or tick “Nobody speaks in it”.' },
}; // prettier-ignore
