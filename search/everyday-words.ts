/**
 * What people call by another name than official texts do. Rows are of words that mean the same to who looks for them; words that
 * are only related (bão: mưa lớn) are left to whoever writes the texts. A province's own rows come beside them.
 */
export const EVERYDAY_WORDS: readonly string[] = [
  'cắt điện = mất điện = cúp điện = ngừng cấp điện = ngừng cung cấp điện',
  'cắt nước = mất nước = cúp nước = ngừng cấp nước = dừng cấp nước = ngừng cung cấp nước',
  'nước máy = nước sạch',
  'thu gom rác = đổ rác = gom rác = lấy rác',
  'giấy phép lái xe = bằng lái xe = bằng lái',
  // The law of 2023 calls the card so; people and older texts do not.
  'căn cước = căn cước công dân = CCCD = thẻ căn cước',
  'nghĩa vụ quân sự = tuyển quân = nhập ngũ = đi bộ đội',
  'tiêm chủng = tiêm phòng = tiêm vắc xin = chích ngừa',
  'tiếp công dân = tiếp dân',
  'hộ khẩu = đăng ký thường trú',
  'phòng cháy, chữa cháy = phòng cháy = chữa cháy',
  'phòng, chống lụt bão = phòng chống bão lụt = phòng, chống thiên tai',
  'mầm non = mẫu giáo = nhà trẻ',
  'tiểu học = cấp 1',
  'trung học cơ sở = cấp 2',
  'trung học phổ thông = cấp 3',
];
