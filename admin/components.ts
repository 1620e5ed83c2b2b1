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
      path: '/moi',
      exact: true,
    },
    createFirstUser: {
      Component: '@/collections/Users/components/NoFirstUserView#NoFirstUserView',
    },
    queue: { Component: `${AT}/queue/QueueView#QueueView`, path: '/cho-duyet' },
    schedule: {
      Component: `${AT}/schedule/ScheduleView#ScheduleView`,
      path: '/lich-dang',
      exact: true,
    },
    alerts: { Component: `${AT}/alerts/AlertsView#AlertsView`, path: '/canh-bao', exact: true },
    reviews: { Component: `${AT}/reviews/ReviewsView#ReviewsView`, path: '/ra-soat', exact: true },
    auditLog: { Component: `${AT}/audit/AuditView#AuditView`, path: '/nhat-ky', exact: true },
    auditEntry: {
      Component: `${AT}/audit/AuditEntryView#AuditEntryView`,
      path: '/nhat-ky/:id',
      exact: true,
    },
    notices: {
      Component: `${AT}/notices/NoticesView#NoticesView`,
      path: '/thong-bao',
      exact: true,
    },
    inbox: { Component: `${AT}/inbox/InboxView#InboxView`, path: '/hop-nhan-bai', exact: true },
    send: { Component: `${AT}/send/SendView#SendView`, path: '/chuyen-xuong/:id', exact: true },
    report: {
      Component: `${AT}/report/ReportView#ReportView`,
      path: '/bao-cao-nhan-bai/:id',
      exact: true,
    },
    unitTree: {
      Component: `${AT}/unit-tree/UnitTreeView#UnitTreeView`,
      path: '/don-vi',
      exact: true,
    },
  },
};
