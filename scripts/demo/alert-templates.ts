import type { Severity } from '@/alerts/alert';

export type DemoTemplate = {
  nameVi: string; nameEn: string; titleVi: string; bodyVi: string; titleEn: string; bodyEn: string;
  severity: Severity; hours: number; phone?: string; level?: 'province' | 'district' | 'commune';
}; // prettier-ignore

/** The province's words for alerts, in the order of the screen. Written for this project. */
export const ALERT_TEMPLATES: DemoTemplate[] = [
  {
    nameVi: 'Lũ, ngập',
    nameEn: 'Flood',
    severity: 'emergency',
    hours: 12,
    phone: '112',
    titleVi: 'Lũ trên sông Thái Bình lên mức báo động [mức]',
    bodyVi:
      'Bà con ngoài bãi sông di chuyển người và vật nuôi vào trong đê.\nĐưa người già, trẻ em, người bệnh đi trước; ngắt cầu dao điện, mang theo giấy tờ và thuốc.\nKhông ra bờ sông, không đi qua cống và đoạn đường ngập.\nGọi 112 khi cần cứu.',
    titleEn: 'Flood on the Thái Bình River: alarm level [mức]',
    bodyEn:
      'If you live outside the dyke, move people and animals inside it.\nTake the elderly, children and the sick first; switch off the power, bring papers and medicine.\nStay away from the river bank, culverts and flooded roads.\nCall 112 for rescue.',
  },
  {
    nameVi: 'Bão, gió lốc',
    nameEn: 'Storm',
    severity: 'emergency',
    hours: 24,
    phone: '112',
    titleVi: 'Bão số [số] ảnh hưởng trực tiếp từ [giờ]',
    bodyVi:
      'Ở trong nhà kiên cố, đóng chặt cửa, không ra đường khi gió mạnh.\nChằng chống mái nhà, hạ vật dễ bay, đưa thuyền bè về nơi neo đậu.\nTránh xa cây lớn, cột điện, biển quảng cáo.\nDự trữ nước uống, đèn pin, sạc đầy điện thoại.',
    titleEn: 'Storm no. [số] arrives from [giờ]',
    bodyEn:
      'Stay in a solid building, keep doors and windows shut, and stay off the roads.\nSecure the roof and loose objects; bring boats to shelter.\nKeep away from large trees, power poles and signs.\nKeep drinking water and a torch, and charge your telephone.',
  },
  {
    nameVi: 'Vỡ, sạt đê kè',
    nameEn: 'Dyke failure',
    severity: 'emergency',
    hours: 12,
    phone: '112',
    titleVi: 'Sạt lở đê tại [vị trí]: sơ tán ngay',
    bodyVi:
      'Người ở gần chỗ sạt lở rời đi ngay theo hướng dẫn của lực lượng tại chỗ.\nKhông đến xem, không đi xe qua mặt đê.\nBáo ngay cho thôn, xã khi thấy nước rò qua thân đê.',
    titleEn: 'Dyke failing at [vị trí]: leave at once',
    bodyEn:
      'People near the place leave at once as the teams on site direct.\nDo not come to look, and do not drive on the dyke.\nTell the village or the commune at once if you see water seeping through the dyke.',
  },
  {
    nameVi: 'Cháy lớn, cháy rừng',
    nameEn: 'Large fire',
    severity: 'emergency',
    hours: 6,
    phone: '114',
    titleVi: 'Cháy lớn tại [vị trí]',
    bodyVi:
      'Người trong vùng khói rời đi ngược chiều gió, che mũi miệng bằng khăn ướt.\nNhường đường cho xe chữa cháy, không đến gần để xem.\nGọi 114 khi thấy người mắc kẹt hoặc lửa lan sang chỗ khác.',
    titleEn: 'Large fire at [vị trí]',
    bodyEn:
      'If you are in the smoke, leave against the wind and cover nose and mouth with a wet cloth.\nMake way for fire engines, and do not come near to look.\nCall 114 if somebody is trapped or the fire spreads.',
  },
  {
    nameVi: 'Mất điện, mất nước',
    nameEn: 'Power or water cut',
    severity: 'important',
    hours: 24,
    titleVi: 'Tạm ngừng cấp [điện hay nước] tại [nơi] từ [giờ] đến [giờ có lại]',
    bodyVi:
      'Lý do: khắc phục sự cố.\nTrữ đủ nước dùng, tắt thiết bị điện trước khi có điện trở lại.\nGia đình có người bệnh cần máy thở liên hệ trạm y tế xã.',
    titleEn: 'No [điện hay nước] at [nơi] from [giờ] to [giờ có lại]',
    bodyEn:
      'A fault is being repaired.\nStore enough water, and switch appliances off before the supply returns.\nIf somebody at home needs a breathing machine, call the commune’s health station.',
  },
  {
    nameVi: 'Dịch bệnh',
    nameEn: 'Epidemic',
    severity: 'important',
    hours: 72,
    titleVi: 'Có ổ dịch [tên bệnh] tại [nơi]',
    bodyVi:
      'Rửa tay bằng xà phòng, đeo khẩu trang nơi đông người, ăn chín uống sôi.\nKhi có [dấu hiệu], ở nhà và gọi trạm y tế xã.\nLàm theo hướng dẫn của cán bộ y tế; không tự mua thuốc điều trị.',
    titleEn: 'Outbreak of [tên bệnh] at [nơi]',
    bodyEn:
      'Wash your hands with soap, wear a mask in crowds, eat cooked food and drink boiled water.\nIf you have [dấu hiệu], stay at home and call the commune’s health station.\nFollow the health workers’ instructions; do not treat yourself.',
  },
  {
    nameVi: 'Nắng nóng, rét hại',
    nameEn: 'Heat or cold',
    severity: 'notice',
    hours: 72,
    titleVi: '[Nắng nóng hay rét hại] gay gắt đến hết ngày [ngày]',
    bodyVi:
      'Hạn chế ra ngoài trời vào giờ cao điểm; chú ý người già, trẻ em, người có bệnh nền.\nChe chắn chuồng trại, cho vật nuôi ăn uống đủ.\nKhông đốt than trong phòng kín.',
    titleEn: 'Severe weather until [ngày]: [Nắng nóng hay rét hại]',
    bodyEn:
      'Stay indoors at the worst hours, and look after the elderly, children and the sick.\nProtect stables; feed and water the animals well.\nDo not burn coal in a closed room.',
  },
  {
    nameVi: 'Cấm đường',
    nameEn: 'Road closed',
    severity: 'notice',
    hours: 12,
    titleVi: 'Tạm cấm [đường] từ [giờ]',
    bodyVi:
      'Lý do: bảo đảm an toàn giao thông.\nNgười và xe đi theo biển chỉ dẫn và hướng dẫn của lực lượng chức năng.',
    titleEn: '[đường] is closed from [giờ]',
    bodyEn: 'The closure is for safety.\nPlease follow the signs and the officers on site.',
  },
];

/** Areas of the province that are saved for the demo: names and codes of units. */
export const ALERT_AREAS: { name: string; units: string[] }[] = [
  { name: 'Các huyện ven sông Thái Bình', units: ['288', '290', '291', '294', '298'] },
];
