import type { MailView } from './mail-headers.ts';

/** Subjects of out-of-office notes, as mail programs word them; some send no other sign. A person may write about an absence. */
const AWAY = new RegExp(
  `^\\s*(?:${[
    'automatic reply|auto(?:matic|-|\\s)?\\s?(?:reply|response|antwort)|auto:|out of (?:the )?office|away from (?:the |my )?office',
    'abwesenheit(?:snotiz|smeldung)|automatische antwort|automatisch antwoord',
    'odpowied[zź] automatyczna|automatyczna odpowied[zź]|nieobecno[sś][cć] w biurze',
    "r[eé]ponse automatique|absence du bureau|message d'absence",
    'risposta automatica|fuori sede|respuesta autom[aá]tica|fuera de (?:la )?oficina|resposta autom[aá]tica|r[aă]spuns automat',
    'автоматична відповідь|автоответ|автоматический ответ|رد تلقائي|خودکار جواب|自动回复|自動返信',
  ].join('|')})`,
  'i',
);
const AWAY_HEADERS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply',
  'x-mail-autoreply',
  'x-ms-exchange-inbox-rules-loop',
  'x-fc-machinegenerated',
];
const PRECEDENCES = ['auto_reply', 'auto-reply', 'junk'];

/**
 * Whether a mail program answered in somebody's absence (RFC 3834: `Auto-Submitted: no` is a person). `X-Auto-Response-Suppress` is no sign:
 * it is a wish, which people's programs send too.
 */
export const isAutoReply = ({ read, subject }: MailView): boolean => {
  const submitted = read('auto-submitted').toLowerCase();
  return (
    (submitted !== '' && !/^no\b/.test(submitted)) ||
    read('return-path') === '<>' ||
    AWAY_HEADERS.some((key) => read(key) !== '') ||
    PRECEDENCES.includes(read('precedence').toLowerCase()) ||
    AWAY.test(subject)
  );
};
