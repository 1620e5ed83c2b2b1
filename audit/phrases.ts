import type { FormatLocale } from '@/i18n/format';

/**
 * What somebody did, after his name. `{o}` stands for the document, `{p}` for a place (where something was sent). By the
 * whole action first, then by its verb.
 */
export const PHRASES: Record<FormatLocale, Record<string, string>> = {
  vi: {
    create: 'đã tạo {o}', update: 'đã sửa {o}', bin: 'đã bỏ {o} vào thùng rác', unbin: 'đã lấy {o} ra khỏi thùng rác', delete: 'đã xóa hẳn {o}',
    'restore-version': 'đã đưa {o} về một bản cũ',
    submit: 'đã gửi duyệt {o}', recall: 'đã rút lại {o} để sửa', return: 'đã trả lại {o}', approve: 'đã duyệt {o}', 'approve-publish': 'đã duyệt và đăng {o}',
    publish: 'đã đăng {o}', schedule: 'đã hẹn giờ đăng {o}', unschedule: 'đã bỏ hẹn giờ của {o}', emergency: 'đã đăng khẩn {o}',
    confirm: 'đã xác nhận {o} được đăng khẩn', 'raise-emergency': 'đã chuyển việc xác nhận {o} được đăng khẩn lên cấp trên',
    withdraw: 'đã gỡ {o}', restore: 'đã khôi phục {o}', correct: 'đã gửi đính chính {o}', limit: 'đã đặt thời hạn cho {o}', 'schedule-failed': 'chưa đăng được {o} vào giờ đã hẹn',
    embargo: 'đã tạm ngừng đăng {o} cho đến giờ được đăng', 'embargo-over': 'đã đăng lại {o}, đã đến giờ được đăng', 'prune-versions': 'đã dọn các bản nháp cũ của {o}',
    end: 'đã kết thúc {o}', expire: 'đã kết thúc {o} vì hết hạn',
    comment: 'đã góp ý về {o}', 'comment-edit': 'đã sửa góp ý về {o}', 'comment-delete': 'đã xóa góp ý về {o}', 'comment-resolve': 'đã đóng góp ý về {o}', 'comment-reopen': 'đã mở lại góp ý về {o}',
    'review-assign': 'đã giao rà soát {o}', 'review-check': 'đã xác nhận {o} còn đúng',
    send: 'đã chuyển {o} xuống {p}', 'send-change': 'đã đổi lượt chuyển {o} xuống {p}', 'recall-sending': 'đã thu hồi lượt đăng {o} ở {p}', offer: 'đã đề xuất {o} lên {p}',
    accept: 'đã nhận đăng {o}', 'return-offer': 'đã trả lại đề xuất đăng {o}',
    'preview.create': 'đã tạo liên kết xem trước {o}', 'preview.revoke': 'đã thu hồi liên kết xem trước {o}',
    'users.login': 'đã đăng nhập', 'users.logout': 'đã đăng xuất', 'users.close': 'đã đóng {o}', 'users.reopen': 'đã mở lại {o}',
    'users.unlock': 'đã bỏ khóa đăng nhập của {o}', 'users.password': 'đã đổi mật khẩu của {o}',
    'users.issue-invite': 'đã cấp mã mời cho {o}', 'users.issue-reset': 'đã cấp mã đặt lại mật khẩu cho {o}',
    'users.redeem-invite': 'đã dùng mã mời để vào {o}', 'users.redeem-reset': 'đã đặt lại mật khẩu của {o}',
    'units.create': 'đã thêm {o} vào danh mục', 'units.update': 'đã sửa {o} trong danh mục', 'units.import': 'đã nạp danh mục đơn vị của {o}',
    'units.move': 'đã chuyển {o} sang {p}', 'units.close': 'đã kết thúc {o}',
    'audit.export': 'đã xuất nhật ký',
  },
  en: {
    create: 'created {o}', update: 'changed {o}', bin: 'put {o} in the bin', unbin: 'took {o} out of the bin', delete: 'erased {o}',
    'restore-version': 'put {o} back to a former version',
    submit: 'submitted {o} for review', recall: 'took {o} back to change it', return: 'returned {o}', approve: 'approved {o}', 'approve-publish': 'approved and published {o}',
    publish: 'published {o}', schedule: 'scheduled {o}', unschedule: 'cancelled the schedule of {o}', emergency: 'published {o} in an emergency',
    confirm: 'confirmed {o}, published in an emergency', 'raise-emergency': 'raised the confirmation of {o}, published in an emergency, to the level above',
    withdraw: 'withdrew {o}', restore: 'restored {o}', correct: 'submitted a correction of {o}', limit: 'set time limits for {o}', 'schedule-failed': 'could not publish {o} at the time that was set',
    embargo: 'held {o} back until its time', 'embargo-over': 'showed {o}, whose time had come', 'prune-versions': 'cleared old drafts of {o}',
    end: 'ended {o}', expire: 'ended {o}, which had expired',
    comment: 'commented on {o}', 'comment-edit': 'changed a comment on {o}', 'comment-delete': 'deleted a comment on {o}', 'comment-resolve': 'resolved a comment on {o}', 'comment-reopen': 'reopened a comment on {o}',
    'review-assign': 'assigned the review of {o}', 'review-check': 'confirmed that {o} is still right',
    send: 'sent {o} down to {p}', 'send-change': 'changed the sending of {o} to {p}', 'recall-sending': 'recalled {o} from {p}', offer: 'offered {o} to {p}',
    accept: 'took {o} for the own site', 'return-offer': 'returned the offer of {o}',
    'preview.create': 'made a preview link of {o}', 'preview.revoke': 'revoked preview links of {o}',
    'users.login': 'logged in', 'users.logout': 'logged out', 'users.close': 'closed {o}', 'users.reopen': 'reopened {o}',
    'users.unlock': 'lifted the login pause of {o}', 'users.password': 'changed the password of {o}',
    'users.issue-invite': 'issued an invitation code for {o}', 'users.issue-reset': 'issued a reset code for {o}',
    'users.redeem-invite': 'used the invitation code of {o}', 'users.redeem-reset': 'set a new password of {o}',
    'units.create': 'added {o} to the registry', 'units.update': 'changed {o} in the registry', 'units.import': 'imported the registry of {o}',
    'units.move': 'moved {o} to {p}', 'units.close': 'closed {o}',
    'audit.export': 'exported the log',
  },
}; // prettier-ignore
