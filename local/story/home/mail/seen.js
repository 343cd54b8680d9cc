const KEY = 'mails that were opened';
const seen = new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]'));

export const isSeen = (id) => seen.has(id);

export function markSeen(id) {
  if (seen.has(id)) return;
  seen.add(id);
  localStorage.setItem(KEY, JSON.stringify([...seen]));
}
