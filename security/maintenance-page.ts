import { plainDocument } from './plain-document.mjs';

export const MAINTENANCE_PAGE = plainDocument({
  vi: {
    title: 'Trang đang bảo trì',
    body: `<p>Hệ thống cổng thông tin điện tử đang được bảo trì, sẽ hoạt động trở lại trong thời gian ngắn. Mời bà con quay lại sau ít phút.</p>
<p>Việc khẩn cấp, xin gọi: <a href="tel:113">113 (công an)</a>, <a href="tel:114">114 (chữa cháy, cứu nạn)</a>, <a href="tel:115">115 (cấp cứu)</a>, <a href="tel:112">112 (tìm kiếm cứu nạn)</a>.</p>`,
  },
  en: {
    title: 'Under maintenance',
    body: `<p>The portal is under maintenance and will be back shortly. Please try again in a few minutes.</p>
<p>In an emergency call 113 (police), 114 (fire and rescue), 115 (ambulance) or 112 (search and rescue).</p>`,
  },
});
