import { MOST_HOPS } from './chain';

/** Why a redirect is refused. */
export type Fault = {
  code: 'from' | 'target' | 'host' | 'scheme' | 'served' | 'taken' | 'self' | 'loop' | 'long' | 'item' | 'long-note';
  /** addresses from one to the next */
  chain?: readonly string[];
  /** the field that it is about */
  field: 'from' | 'address' | 'item' | 'note';
}; // prettier-ignore

const TEXTS: Record<'vi' | 'en', Record<Fault['code'], string>> = {
  vi: {
    from: 'Địa chỉ cũ phải là đường dẫn trên trang của đơn vị, bắt đầu bằng dấu /, ví dụ /Article/123/Tieu-de.html.',
    target: 'Ghi nơi chuyển đến: một đường dẫn bắt đầu bằng dấu /, hoặc địa chỉ bắt đầu bằng https://.',
    host: 'Địa chỉ cũ không thuộc trang của đơn vị. Hãy bỏ tên miền, hoặc khai ở đơn vị có tên miền ấy.',
    scheme: 'Chỉ chuyển đến đường dẫn trên trang của đơn vị (bắt đầu bằng một dấu /) hoặc địa chỉ https://.',
    served: 'Trang của đơn vị đang có nội dung ở địa chỉ này nên không chuyển hướng được. Hãy chọn địa chỉ khác.',
    taken: 'Địa chỉ cũ này đã có chuyển hướng. Hãy sửa chuyển hướng đã có.',
    self: 'Địa chỉ cũ và nơi chuyển đến là một. Hãy chọn nơi khác.',
    loop: 'Chuyển hướng này tạo thành vòng: {chain}. Hãy chọn nơi chuyển đến khác.',
    long: `Phải qua quá ${MOST_HOPS} lần chuyển: {chain}. Hãy chuyển thẳng đến địa chỉ cuối.`,
    item: 'Không tìm thấy bài hoặc trang này trên trang của đơn vị. Hãy chọn lại.',
    'long-note': 'Ghi chú dài nhất 300 chữ cái. Hãy viết ngắn lại.',
  },
  en: {
    from: 'The old address must be a path on the unit’s site and begin with /, for example /Article/123/Title.html.',
    target: 'Say where it leads: a path that begins with /, or an address that begins with https://.',
    host: 'The old address is not of this unit’s site. Leave the host out, or enter it at the unit that has this host.',
    scheme: 'A redirect leads to a path of the unit’s site (beginning with one /) or to an https:// address only.',
    served: 'The unit’s site has something at this address, so it cannot be redirected. Please choose another one.',
    taken: 'This old address is redirected already. Please change the redirect that is there.',
    self: 'The old address and the new one are the same. Please choose another one.',
    loop: 'This redirect would lead in a circle: {chain}. Please lead it elsewhere.',
    long: `It would take more than ${MOST_HOPS} steps: {chain}. Please lead straight to the last address.`,
    item: 'The unit’s site has no such article or page. Please choose again.',
    'long-note': 'A note has at most 300 characters. Please shorten it.',
  },
}; // prettier-ignore

/** The fault in a sentence that says what to do. */
export const faultText = ({ code, chain = [] }: Fault, language: 'vi' | 'en'): string =>
  TEXTS[language][code].replace('{chain}', () => chain.join(' → '));
