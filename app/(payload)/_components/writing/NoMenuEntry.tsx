/** *Gỡ bài* stands beside *Đăng*; Payload's second one, hidden in the menu of dots, would be the same button twice. */
export function NoMenuEntry() {
  return null;
}
