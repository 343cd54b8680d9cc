import { h } from '../dom.js';

const AWAY = 'Thank you for your message. I am out of the office until Monday and will read it then.';
const STRANGER = 'someone.else@elsewhere.example';

/** What each button fills in; what it does not name stays as it is. */
const PRESETS = [
  ['YES', { text: 'YES', isAutomatic: false }],
  ['NO', { text: 'NO', isAutomatic: false }],
  ['My own words', { text: '', isAutomatic: false }],
  ['Out of office', { text: AWAY, isAutomatic: true }],
  ['From another address', { from: STRANGER }],
  ['Failed authentication', { isDoubtful: true }],
];

export function presetButtons(getForm) {
  return PRESETS.map(([label, fields]) =>
    h('button', { type: 'button', onclick: () => fillIn(getForm().elements, fields) }, label),
  );
}

function fillIn(elements, { text, from, isAutomatic, isDoubtful }) {
  if (text !== undefined) elements.text.value = text;
  if (from !== undefined) elements.from.value = from;
  if (isAutomatic !== undefined) elements.isAutomatic.checked = isAutomatic;
  if (isDoubtful !== undefined) elements.isDoubtful.checked = isDoubtful;
  elements.text.focus();
}
