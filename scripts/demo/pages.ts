import { DISTRICT_ABOUT } from './about-districts';
import { contactOf } from './contacts';
import { personFor } from './people';
import type { Block, DemoUnit } from './types';
import { wordsOf } from './unit-words';

/** A static page; `key` is stable, `slug` its Vietnamese address. */
export type DemoPage = {
  key: 'gioi-thieu' | 'to-chuc-bo-may' | 'tiep-can-thong-tin';
  slug: string;
  vi: { title: string; body: Block[] };
  en?: { title: string; body: Block[] };
};

const ABOUT_PROVINCE_VI: Block[] = [
  {
    p: 'Hải Dương nằm giữa đồng bằng sông Hồng, trên trục Hà Nội – Hải Phòng. Tỉnh có 12 đơn vị hành chính cấp huyện (hai thành phố, một thị xã, chín huyện) và 235 đơn vị cấp xã: 178 xã, 47 phường, 10 thị trấn.',
  },
  { h: 'Đất và người' },
  {
    p: 'Phần lớn đất đai là đồng bằng phù sa của hệ thống sông Thái Bình; phía bắc có đồi thấp ở Chí Linh và núi đá vôi ở Kinh Môn. Người xứ Đông quen nghề lúa, rau màu và nhiều nghề thủ công.',
  },
  { h: 'Nơi nên đến' },
  {
    ul: [
      'Khu di tích Côn Sơn – Kiếp Bạc, thành phố Chí Linh.',
      'Làng gốm Chu Đậu, huyện Nam Sách.',
      'Vùng vải thiều Thanh Hà vào tháng 6.',
      'Văn miếu Mao Điền, huyện Cẩm Giàng.',
      'Đảo cò Chi Lăng Nam, huyện Thanh Miện.',
    ],
  },
];
const ABOUT_PROVINCE_EN: Block[] = [
  {
    p: 'Hai Duong lies in the middle of the Red River delta, between Hanoi and Hai Phong. It has 12 district-level units (two cities, one town, nine districts) and 235 communes, wards and townships.',
  },
  { h: 'Land and people' },
  {
    p: 'Most of the land is the alluvial plain of the Thai Binh river; there are low hills at Chi Linh and limestone at Kinh Mon. People grow rice and vegetables and keep many crafts.',
  },
  { h: 'Places to see' },
  {
    ul: [
      'Con Son – Kiep Bac, Chi Linh city.',
      'Chu Dau pottery village, Nam Sach.',
      'The litchi orchards of Thanh Ha in June.',
      'Mao Dien temple of literature, Cam Giang.',
      'Chi Lang Nam stork island, Thanh Mien.',
    ],
  },
];

function aboutBody(unit: DemoUnit): Block[] {
  const words = wordsOf(unit);
  if (unit.level === 'province') return ABOUT_PROVINCE_VI;
  if (unit.level === 'district') {
    return [
      { p: DISTRICT_ABOUT[unit.code] ?? `${words.Full} là đơn vị hành chính của tỉnh Hải Dương.` },
      { h: `Các ${words.parts}` },
      {
        p: `Mỗi đơn vị trực thuộc ${words.full} có trang thông tin riêng với thông báo, thủ tục và số điện thoại của cán bộ. Danh sách và bản đồ nằm ở trang chủ.`,
      },
      { h: 'Làm việc với chính quyền' },
      {
        p: `Bộ phận một cửa của ${words.kind} nhận hồ sơ các ngày làm việc; phần lớn thủ tục nộp được qua mạng.`,
      },
    ];
  }
  return [
    {
      p: `${words.Full} thuộc ${words.parent}, tỉnh Hải Dương. Dân cư sinh sống theo các ${words.area}, mỗi nơi có nhà văn hóa làm chỗ họp, đọc sách và sinh hoạt chung.`,
    },
    { h: 'Đời sống' },
    {
      p:
        unit.type === 'commune'
          ? 'Người dân làm ruộng, làm vườn, chăn nuôi; một phần lao động đi làm ở các khu công nghiệp trong vùng và buôn bán nhỏ.'
          : 'Người dân làm dịch vụ, buôn bán, tiểu thủ công; nhiều người đi làm ở cơ quan, trường học và các khu công nghiệp trong vùng.',
    },
    { h: 'Trên trang này có gì' },
    {
      ul: [
        `Thông báo và tin tức của ${words.kind}.`,
        'Thủ tục hành chính, lịch làm việc và lịch tiếp công dân.',
        'Công khai ngân sách, các khoản vận động đóng góp.',
        'Danh bạ cán bộ theo từng việc.',
      ],
    },
  ];
}

function organisationBody(unit: DemoUnit): Block[] {
  const { kind, area, areaHead } = wordsOf(unit);
  const contact = contactOf(unit);
  const person = (post: string): string => personFor(`${unit.code}/${post}`);
  const leaders: string[][] =
    unit.level === 'commune'
      ? [
          ['Chủ tịch HĐND', person('hdnd')],
          ['Chủ tịch UBND', contact.responsible.name],
          ['Phó Chủ tịch UBND', contact.spokesperson.name],
        ]
      : [
          ['Chủ tịch HĐND', person('hdnd')],
          ['Chủ tịch UBND', person('chu-tich')],
          ['Phó Chủ tịch UBND, phụ trách kinh tế', person('pho-1')],
          [
            'Phó Chủ tịch UBND, phụ trách văn hóa – xã hội',
            unit.level === 'district' ? contact.responsible.name : person('pho-2'),
          ],
        ];
  const offices: string[][] =
    unit.level === 'province'
      ? [
          ['Văn phòng UBND tỉnh', 'Tham mưu tổng hợp, kiểm soát thủ tục, Cổng thông tin điện tử'],
          ['Các sở, ban, ngành', 'Quản lý nhà nước theo ngành, lĩnh vực'],
          ['Trung tâm Phục vụ hành chính công', 'Tiếp nhận và trả kết quả thủ tục cấp tỉnh'],
        ]
      : unit.level === 'district'
        ? [
            ['Văn phòng HĐND và UBND', 'Tổng hợp, một cửa, cổng thông tin'],
            ['Phòng Tài chính – Kế hoạch', 'Ngân sách, đăng ký hộ kinh doanh'],
            ['Phòng Tài nguyên và Môi trường', 'Đất đai, môi trường'],
            ['Phòng Giáo dục và Đào tạo', 'Trường mầm non đến trung học cơ sở'],
            ['Phòng Lao động – Thương binh và Xã hội', 'Việc làm, chính sách, bảo trợ'],
          ]
        : [
            ['Văn phòng – thống kê', 'Tổng hợp, một cửa, số liệu'],
            ['Tư pháp – hộ tịch', 'Khai sinh, khai tử, kết hôn, chứng thực'],
            ['Địa chính – xây dựng', 'Đất đai, xây dựng, môi trường'],
            ['Tài chính – kế toán', 'Ngân sách, các quỹ'],
            ['Văn hóa – xã hội', 'Văn hóa, chính sách, trang thông tin'],
            ['Công an, quân sự', 'An ninh trật tự, tuyển quân'],
          ];
  return [
    {
      p: `Tên người trong trang này là tên minh họa của bản trình diễn, không phải cán bộ đang công tác tại ${kind}.`,
    },
    { h: 'Lãnh đạo' },
    { table: { caption: `HĐND và UBND ${kind}`, head: ['Chức vụ', 'Họ và tên'], rows: leaders } },
    { h: unit.level === 'commune' ? 'Công chức chuyên môn' : 'Cơ quan chuyên môn' },
    { table: { caption: 'Ai phụ trách việc gì', head: ['Bộ phận', 'Việc chính'], rows: offices } },
    { h: 'Người phát ngôn' },
    {
      p: `${contact.spokesperson.name}, ${contact.spokesperson.post}, điện thoại ${contact.spokesperson.phone}, thư điện tử ${contact.spokesperson.email}.`,
    },
    ...(unit.level === 'commune'
      ? [{ p: `Mỗi ${area} có ${areaHead} do người dân bầu; danh sách niêm yết tại nhà văn hóa.` }]
      : []),
  ];
}

function accessBody(unit: DemoUnit): Block[] {
  const { kind } = wordsOf(unit);
  const contact = contactOf(unit);
  return [
    {
      p: `Công dân có quyền xem thông tin đã công khai và yêu cầu UBND ${kind} cung cấp thông tin do cơ quan tạo ra, theo Luật Tiếp cận thông tin năm 2016.`,
    },
    { h: 'Thông tin công khai sẵn' },
    {
      ul: [
        'Thủ tục hành chính, thời hạn, phí và lệ phí.',
        'Dự toán, quyết toán ngân sách; các quỹ và khoản đóng góp.',
        'Quy hoạch, kế hoạch sử dụng đất, phương án bồi thường.',
        'Kết luận thanh tra, kết quả giải quyết khiếu nại được phép công khai.',
      ],
    },
    { h: 'Cách yêu cầu cung cấp thông tin' },
    {
      ol: [
        'Điền phiếu yêu cầu tại bộ phận một cửa, gửi bưu điện hoặc thư điện tử.',
        'Nhận phiếu hẹn; thông tin đơn giản, có sẵn được cung cấp ngay.',
        'Thông tin cần tập hợp được trả trong 10 ngày làm việc, gia hạn không quá một lần và có lý do bằng văn bản.',
      ],
    },
    { h: 'Đầu mối' },
    {
      p: `${contact.spokesperson.name}, ${contact.spokesperson.post}. Điện thoại ${contact.phone}, thư điện tử ${contact.email}. Không thu phí cung cấp, chỉ trả chi phí in, sao, gửi thực tế.`,
    },
    {
      p: 'Người khuyết tật, người không biết chữ được cán bộ ghi hộ yêu cầu và đọc lại trước khi ký.',
    },
  ];
}

/** The static pages of a unit, in menu order; pure. English exists at the province only. */
export function demoPages(unit: DemoUnit): DemoPage[] {
  const { full } = wordsOf(unit);
  const province = unit.level === 'province';
  return [
    {
      key: 'gioi-thieu',
      slug: 'gioi-thieu',
      vi: { title: `Giới thiệu ${full}`, body: aboutBody(unit) },
      ...(province ? { en: { title: 'About Hai Duong province', body: ABOUT_PROVINCE_EN } } : {}),
    },
    {
      key: 'to-chuc-bo-may',
      slug: 'to-chuc-bo-may',
      vi: { title: `Tổ chức bộ máy ${full}`, body: organisationBody(unit) },
    },
    {
      key: 'tiep-can-thong-tin',
      slug: 'tiep-can-thong-tin',
      vi: { title: `Tiếp cận thông tin tại ${full}`, body: accessBody(unit) },
      ...(province ? { en: { title: 'Access to information', body: ACCESS_EN } } : {}),
    },
  ];
}

const ACCESS_EN: Block[] = [
  {
    p: 'Citizens may read what is published here and ask the provincial People’s Committee for information it has produced, under the Law on Access to Information of 2016.',
  },
  { h: 'How to ask' },
  {
    ol: [
      'Fill in a request at the public service centre, or send it by post or e-mail.',
      'Simple information is given at once.',
      'Information that must be gathered is given within 10 working days, extended at most once with reasons in writing.',
    ],
  },
  { p: 'No fee is charged; only real costs of copying and sending are paid.' },
];
