const vi = {
  title: 'Theo dõi tự động', intro: 'Theo dõi một đơn vị: bài mới đơn vị đó viết tự vào hộp nhận bài, hoặc tự lên trang của đơn vị mình.', noUnit: 'Anh, chị chưa có đơn vị để nhận bài.',
  list: 'Đang theo dõi', none: 'Đơn vị chưa theo dõi nơi nào.', below: 'Và mọi đơn vị cấp dưới', section: 'Chuyên mục', all: 'Mọi chuyên mục', mode: 'Cách nhận', inbox: 'Đưa vào hộp nhận bài', automatic: 'Tự động lấy đăng',
  on: 'Đang bật', off: 'Đang tắt', turnOn: 'Bật', turnOff: 'Tắt', drop: 'Xóa', add: 'Theo dõi thêm', find: 'Tìm đơn vị', findHelp: 'Gõ tên, có dấu hay không dấu đều được.', chosen: (name: string) => `Đã chọn: ${name}`,
  simulate: 'Thử với 30 ngày qua', noSource: 'Chọn đơn vị cần theo dõi trước.', follow: 'Bật theo dõi', result: (n: number, week: number, already: number) => `30 ngày qua có ${n} bài, khoảng ${String(week).replace('.', ',')} bài mỗi tuần. Đơn vị đã có ${already} bài.`, more: 'Chỉ tính 1.000 bài gần nhất.',
  failed: 'Chưa thực hiện được. Kiểm tra mạng rồi bấm lại.',
}; // prettier-ignore

export type SubscriptionTexts = typeof vi;

const en: SubscriptionTexts = {
  title: 'Subscriptions', intro: 'What a followed unit publishes comes to your site or inbox by itself.', noUnit: 'You have no unit that receives items.',
  list: 'Followed units', none: 'The unit follows nobody so far.', below: 'And every unit below it', section: 'Topic', all: 'Every topic', mode: 'How it comes', inbox: 'Put into the inbox', automatic: 'Take at once',
  on: 'On', off: 'Off', turnOn: 'Switch on', turnOff: 'Switch off', drop: 'Delete', add: 'Follow another unit', find: 'Find a unit', findHelp: 'Type a name, with accents or without.', chosen: (name) => `Chosen: ${name}`,
  simulate: 'Try with the last 30 days', noSource: 'Choose the unit to follow first.', follow: 'Follow', result: (n, week, already) => `${n} items in the last 30 days, about ${week} a week. The unit has ${already} of them.`, more: 'Only the newest 1,000 are counted.',
  failed: 'Not done. Check the network and press again.',
}; // prettier-ignore

export const subscriptionTextsOf = (language: string): SubscriptionTexts =>
  language === 'en' ? en : vi;
