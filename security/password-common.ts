/**
 * Roots of the passwords that are tried first (the heads of the published lists, and what Vietnamese offices choose), folded:
 * lower case, no marks, letters for look-alike digits. A password is refused when little is left beside them.
 */
export const COMMON_ROOTS: readonly string[] = [
  'password', 'passw0rd', 'pass', 'matkhau', 'qwertyuiop', 'qwerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', '1q2w3e4r', 'q1w2e3r4', '1qaz2wsx',
  'qazwsx', 'administrator', 'admin', 'quantri', 'quantrivien', 'welcome', 'letmein', 'iloveyou', 'changeme', 'default', 'secret',
  'monkey', 'dragon', 'football', 'master', 'login', 'user', 'test', 'root', 'abc', 'abcd', 'abcdef', 'xinchao', 'vietnam', 'hanoi',
  'haiduong', 'hochiminh', 'saigon', 'ubnd', 'uybannhandan', 'lienthong', 'congthongtin', 'anhyeuem', 'emyeuanh', 'yeuem', 'khongbiet',
]; // prettier-ignore
