const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words in which phones, mail programs and networks name themselves. */
export const PROGRAM_NAMES = words(
  `iphone iphone'a ipad ipad'a ipod mac macbook ios android samsung galaxy outlook hotmail yahoo aol gmail gmx icloud proton protonmail
  huawei nokia sony xperia xperiatm pixel google motorola moto oneplus xiaomi redmi honor oppo realme lg htc blackberry windows surface bt sky
  virgin ee vodafone o2 three at&t talktalk plusnet bluemail mymail mail.com spark typeapp k-9 thunderbird edison zoho tutanota fastmail`,
);
/** What such a thing is. */
export const DEVICE_WORDS = words(
  'mobile phone smartphone handset tablet device handy telefonu telefon tabletu smartfonu laptop computer desktop pc',
);
/** What may stand around them in the line that a program adds. */
export const AROUND_PROGRAMS = words(
  `my the a an all-new all new free work personal for on with via by from using secure web network media plus pro max mini ultra lite note edge
  air se tab lte mojego mojej z ze mit meinem von de mi mon desde da dal do meu pe mijn poczty get app apps mail email e-mail smart phone mobile gesendet з с із من الـ`,
);
/** How such a line begins, in the languages that phones here are set to. */
export const SENT_WORDS = words(
  'sent delivered get envoyé enviado gesendet von wysłano wysłane wysłany wysłana надіслано отправлено inviato verzonden trimis أرسلت مرسل أُرسلت',
);
