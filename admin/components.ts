import type { Config } from 'payload';

const AT = '@/app/(payload)/_components';

/** The parts of Payload's admin that are ours. */
export const adminComponents: NonNullable<NonNullable<Config['admin']>['components']> = {
  providers: [`${AT}/state/AdminRoot#AdminRoot`],
  Nav: `${AT}/nav/AdminNav#AdminNav`,
  graphics: { Icon: `${AT}/nav/Icon#Icon`, Logo: `${AT}/nav/Logo#Logo` },
  afterLogin: [`${AT}/nav/LoginHelp#LoginHelp`],
  actions: [`${AT}/notices/Bell#Bell`, `${AT}/unit/UnitSwitch#UnitSwitch`],
  views: {
    dashboard: { Component: `${AT}/home/HomeView#HomeView` },
    redeem: {
      Component: '@/collections/Users/components/RedeemView#RedeemView',
      meta: { title: 'Nhập mã mời' },
      path: '/moi',
      exact: true,
    },
    createFirstUser: {
      Component: '@/collections/Users/components/NoFirstUserView#NoFirstUserView',
    },
    queue: {
      Component: `${AT}/queue/QueueView#QueueView`,
      meta: { title: 'Chờ duyệt' },
      path: '/cho-duyet',
    },
    schedule: {
      Component: `${AT}/schedule/ScheduleView#ScheduleView`,
      meta: { title: 'Lịch đăng' },
      path: '/lich-dang',
      exact: true,
    },
    alerts: {
      Component: `${AT}/alerts/AlertsView#AlertsView`,
      meta: { title: 'Cảnh báo khẩn' },
      path: '/canh-bao',
      exact: true,
    },
    reviews: {
      Component: `${AT}/reviews/ReviewsView#ReviewsView`,
      meta: { title: 'Rà soát nội dung' },
      path: '/ra-soat',
      exact: true,
    },
    translations: {
      Component: `${AT}/translations/TranslationsView#TranslationsView`,
      meta: { title: 'Bản dịch cần xem lại' },
      path: '/ban-dich',
      exact: true,
    },
    clarity: {
      Component: `${AT}/clarity/ClarityView#ClarityView`,
      meta: { title: 'Trang chưa rõ' },
      path: '/trang-chua-ro',
      exact: true,
    },
    misses: {
      Component: `${AT}/misses/MissesView#MissesView`,
      meta: { title: 'Tìm không thấy' },
      path: '/tim-khong-thay',
      exact: true,
    },
    auditLog: {
      Component: `${AT}/audit/AuditView#AuditView`,
      meta: { title: 'Nhật ký' },
      path: '/nhat-ky',
      exact: true,
    },
    auditEntry: {
      Component: `${AT}/audit/AuditEntryView#AuditEntryView`,
      meta: { title: 'Nhật ký' },
      path: '/nhat-ky/:id',
      exact: true,
    },
    notices: {
      Component: `${AT}/notices/NoticesView#NoticesView`,
      meta: { title: 'Thông báo' },
      path: '/thong-bao',
      exact: true,
    },
    inbox: {
      Component: `${AT}/inbox/InboxView#InboxView`,
      meta: { title: 'Hộp nhận bài' },
      path: '/hop-nhan-bai',
      exact: true,
    },
    subscriptions: {
      Component: `${AT}/subscriptions/SubscriptionsView#SubscriptionsView`,
      meta: { title: 'Theo dõi tự động' },
      path: '/theo-doi-tu-dong',
      exact: true,
    },
    send: {
      Component: `${AT}/send/SendView#SendView`,
      meta: { title: 'Chuyển xuống' },
      path: '/chuyen-xuong/:id',
      exact: true,
    },
    report: {
      Component: `${AT}/report/ReportView#ReportView`,
      meta: { title: 'Báo cáo nhận bài' },
      path: '/bao-cao-nhan-bai/:id',
      exact: true,
    },
    unitTree: {
      Component: `${AT}/unit-tree/UnitTreeView#UnitTreeView`,
      meta: { title: 'Đơn vị hành chính' },
      path: '/don-vi',
      exact: true,
    },
  },
};
