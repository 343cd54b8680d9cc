import { h } from '../dom.js';

/** Of a small phone. */
const PHONE_WIDTH = 320;

/**
 * The HTML part in a frame that runs no scripts. It shares this origin so that its height can be read; its links open
 * beside this page.
 */
export function mailFrame(mail, onPhone) {
  const onload = ({ target }) => {
    const { documentElement } = target.contentDocument;
    target.style.height = `${documentElement.scrollHeight + 2}px`;
  };
  return h('iframe', {
    'data-key': `${mail.id} ${onPhone}`,
    'data-own': true,
    title: 'The mail as HTML',
    class: onPhone ? 'mail phone' : 'mail',
    width: onPhone ? PHONE_WIDTH : undefined,
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    srcdoc: openBeside(mail.html),
    onload,
  });
}

function openBeside(html) {
  const base = '<base target="_blank">';
  return /<head[\s>]/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}
