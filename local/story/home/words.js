/** "WaitForAnswer" → "Wait for answer" */
export function stepWords(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return words.charAt(0) + words.slice(1).replace(/\b([A-Z])(?=[a-z ])/g, (letter) => letter.toLowerCase());
}

/** "mentoring-ask pair-1: WaitForAnswer" → what is said of a timer: who, and what for. */
export function dueWords(what) {
  const [, who, step] = /^(.*): (\S+)$/.exec(what) ?? [];
  return who === undefined || step === undefined ? { what, who: '' } : { what: stepWords(step), who };
}

export const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const sizeWords = (bytes) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`);

const STATUS = {
  RUNNING: 'running',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  TIMED_OUT: 'timed out',
  ABORTED: 'stopped',
};

export const statusWords = (status) => STATUS[status] ?? status.toLowerCase();

/** `"Fiona Reid" <fiona@x.org>, …` → the name that stands before this address, or the address. */
export function nameIn(header, address) {
  const before = (header ?? '')
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .find((one) => one.toLowerCase().includes(address));
  const name = (before ?? '')
    .replace(/<[^>]*>/, '')
    .replace(/"/g, '')
    .trim();
  return name === '' || name.includes('@') ? address : name;
}
