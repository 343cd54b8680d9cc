import { addressParser, decodeWords } from 'postal-mime';

export interface HeaderLine {
  name: string;
  /** Unfolded, still encoded. */
  value: string;
}

/** The header lines of a raw mail, in order, and where its body begins (after the empty line). */
export function readHeaders(raw: Buffer): { headers: HeaderLine[]; bodyAt: number } {
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  const useCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = useCrlf ? crlf : lf;
  const text = raw.toString('utf8', 0, end < 0 ? raw.length : end);
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return colon <= 0 ? [] : [{ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
  });
  return { headers, bodyAt: end < 0 ? raw.length : end + (useCrlf ? 4 : 2) };
}

/** The first value of a header, whatever the case of its name. */
export function headerOf(headers: HeaderLine[], name: string): string | undefined {
  return headers.find((line) => line.name.toLowerCase() === name.toLowerCase())?.value;
}

/** The plain addresses that stand in a header such as To; groups are taken apart. */
export function addressesIn(value: string | undefined): string[] {
  return addressParser(value ?? '', { flatten: true }).flatMap(({ address }) => (address ? [address] : []));
}

export function decodeHeader(value: string | undefined): string {
  return decodeWords(value ?? '');
}

/** Takes the named headers out of a raw mail, folded lines included, and puts `added` on top. */
export function replaceHeaders(raw: Buffer, dropped: string[], added: HeaderLine[]): Buffer {
  const { bodyAt } = readHeaders(raw);
  const head = raw
    .toString('latin1', 0, bodyAt)
    .replace(/\r?\n/g, '\r\n')
    .replace(/\r\n\r\n$/, '');
  const kept = head
    .split(/\r\n(?![ \t])/)
    .filter((line) => line !== '' && !dropped.includes(line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase()));
  const lines = [...added.map(({ name, value }) => `${name}: ${value}`), ...kept];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), raw.subarray(bodyAt)]);
}

/** An instant as RFC 5322 writes it, in UTC. */
export function mailDate(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
