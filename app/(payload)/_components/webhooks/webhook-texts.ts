import type { DeliveryRow } from '@/webhooks/row';
import type { WebhookEvent } from '@/webhooks/events';

const vi = {
  title: 'Khóa ký và các lượt gửi',
  keyHelp: 'Bên nhận dùng khóa này để biết tin đúng là của đơn vị. Chưa có khóa thì chưa gửi.',
  makeKey: 'Tạo khóa ký mới',
  replaces: 'Khóa cũ, nếu có, hết hiệu lực ngay.',
  key: 'Khóa ký',
  once: 'Chỉ hiện một lần này. Chép lại và giao cho bên quản lý hệ thống nhận.',
  made: 'Đã tạo khóa ký mới.',
  deliveries: 'Các lượt gửi gần nhất',
  none: 'Chưa có lượt nào.',
  again: 'Gửi lại',
  queued: 'Đã xếp lại để gửi, trong ít phút.',
  failed: 'Chưa làm được. Anh, chị thử lại.',
  tries: (n: number) => `đã thử ${n} lần`,
  answered: (status: number) => (status > 0 ? `trả lời ${status}` : 'không trả lời'),
  states: { waiting: 'Chờ gửi', sent: 'Đã nhận', failed: 'Không gửi được', dropped: 'Bỏ, bài đã gỡ' } as Record<DeliveryRow['state'], string>,
  events: { published: 'Đăng bài', corrected: 'Đính chính', withdrawn: 'Gỡ bài', sent: 'Chuyển xuống', recalled: 'Thu hồi lượt đăng' } as Record<WebhookEvent, string>,
}; // prettier-ignore

const en: typeof vi = {
  title: 'Key and deliveries',
  keyHelp: 'By this key the receiver knows that a message is yours. Nothing is sent without one.',
  makeKey: 'Make a new key',
  replaces: 'The former key, if there is one, ends at once.',
  key: 'Key',
  once: 'Shown this once. Copy it and hand it to whoever runs the receiving system.',
  made: 'A new key was made.',
  deliveries: 'Latest deliveries',
  none: 'None yet.',
  again: 'Send again',
  queued: 'Queued again; it goes out within minutes.',
  failed: 'That did not work. Please try again.',
  tries: (n) => `tried ${n} times`,
  answered: (status) => (status > 0 ? `answered ${status}` : 'no answer'),
  states: { waiting: 'Waiting', sent: 'Received', failed: 'Not delivered', dropped: 'Dropped, the item is gone' },
  events: { published: 'Published', corrected: 'Corrected', withdrawn: 'Withdrawn', sent: 'Sent down', recalled: 'Recalled' },
}; // prettier-ignore

export type WebhookTexts = typeof vi;

export const webhookTexts = (language: 'vi' | 'en'): WebhookTexts => (language === 'en' ? en : vi);
