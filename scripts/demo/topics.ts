/** A topic of the demo, kept by the province. Every article of its section belongs to it, whoever wrote it; `picture` is the key of its cover. */
export type DemoTopic = {
  slug: string;
  section: string;
  picture: string;
  from: string;
  until?: string;
  vi: { name: string; intro: string };
  en: { name: string; intro: string };
};

/** One that is over and one that goes on. */
export const TOPICS: readonly DemoTopic[] = [
  {
    slug: 'chuyen-doi-so-2024',
    section: 'chuyen-doi-so',
    picture: 'khai-truong-cong',
    from: '2024-03-01',
    until: '2024-12-31',
    vi: {
      name: 'Chuyển đổi số 2024',
      intro:
        'Tin của tỉnh, huyện và xã về Ngày chuyển đổi số 26/3, cổng thông tin liên thông, ứng dụng Smart-HaiDuong và tổ công nghệ số ở cơ sở.',
    },
    en: {
      name: 'Digital transformation 2024',
      intro:
        'News of the province, its districts and communes about the linked portal, the Smart-HaiDuong application and the digital teams of the villages.',
    },
  },
  {
    slug: 'mua-mua-bao',
    section: 'phong-chong-thien-tai',
    picture: 'de-dieu',
    from: '2024-05-01',
    vi: {
      name: 'Chủ động ứng phó mưa bão',
      intro:
        'Cảnh báo, hướng dẫn và việc đã làm ở các địa phương trong mùa mưa bão: đê điều, trạm bơm, nơi sơ tán, số điện thoại trực.',
    },
    en: {
      name: 'Ready for storms and floods',
      intro:
        'Warnings, advice and works in the season of storms: dykes, pumping stations, shelters, telephone numbers.',
    },
  },
];
