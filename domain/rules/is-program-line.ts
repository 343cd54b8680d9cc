const DEVICE =
  'iphone|ipad|android|samsung|galaxy|outlook|yahoo|aol|gmail|proton|huawei|nokia|sony|xperia|pixel|motorola|moto|oneplus|xiaomi|redmi|honor|blackberry|windows|bt|sky|virgin|ee|vodafone|o2|tablet|smartphone|mobile|phone|mail|handy|telefonu';

const PROGRAM_LINES: readonly RegExp[] = [
  new RegExp(
    `^(?:sent|get|envoyé|gesendet|wysłan[eo]) (?:(?!\\b(?:only|but|if|not|no|yes)\\b)[^?]){0,60}\\b(?:${DEVICE})\\b[^?]{0,90}$`,
    'i',
  ),
  /^von meinem .{1,40} gesendet\.?$/i,
  /^(virus-free\.|scanned by|no virus found)\b.{0,80}$/i,
  /^this e-?mail has been (scanned|checked) (for|by)\b.{0,120}$/i,
  /^please consider the environment before printing\b.{0,60}$/i,
  /^\[?(caution|warning|external)\]?:?(?: this)? (e-?mail|message) (originated|came|was sent|is) (from )?(outside|external)\b.{0,200}$/i,
  /^you don't often get e-?mail from\b.{0,200}$/i,
  /^\[(cid|image):[^\]]{1,100}\]$/i,
  /^(this|the contents? of this|the information in this) (e-?mail|message)\b.{0,120}\b(confidential|intended|privileged)\b/i,
];

/** Somebody's phone is named after its owner: that says who answers. */
const NAMES_SOMEBODY = /'s\b|\b(husband|wife|partner|mum|dad|gran|son|daughter|friend)\b/i;

/** A line that a mail program, a phone or an employer's server adds by itself, such as "Sent from my iPhone". */
export const isProgramLine = (line: string): boolean => {
  const bare = line.trim().replace(/^[*_]+|[*_]+$/g, '');
  return !NAMES_SOMEBODY.test(bare) && PROGRAM_LINES.some((form) => form.test(bare));
};
