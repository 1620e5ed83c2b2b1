import { APIError } from 'payload';

type Language = 'vi' | 'en';

const CLASH = {
  vi: 'Người khác đã lưu bài này trong khi anh, chị đang sửa. Bản của anh, chị chưa được lưu.',
  en: 'Somebody else has saved this text while you were writing. Yours was not saved.',
};

const REQUIRED = {
  vi: 'Yêu cầu lưu phải nêu bản đang sửa (x-lt-base). Hãy tải lại trang rồi lưu; chữ đang gõ vẫn được giữ trên máy này.',
  en: 'A save must name the revision it is based on (x-lt-base). Please reload the page and save; your text is kept on this device.',
};

/** A save that was based on a text which is no longer the newest one: nothing has changed. */
export class RevisionClash extends APIError {
  constructor(language: Language) {
    super(CLASH[language], 409, undefined, true);
  }
}

/** A save by a browser that does not say what it is based on. */
export class BaseRequired extends APIError {
  constructor(language: Language) {
    super(REQUIRED[language], 428, undefined, true);
  }
}
