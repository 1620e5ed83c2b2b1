const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The calendar day in Viet Nam as YYYY-MM-DD, whatever zone the server runs in. */
export const vietnamDay = (at: Date): string => format.format(at);
