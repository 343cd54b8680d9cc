export const LOOK_AGAIN_FILE = 'look-again.js';

/**
 * Runs in the browser of somebody who waits at the door: asks for the page again every so many seconds and opens it anew only when it
 * says something else, so that nobody's reading is interrupted for nothing. Without scripts the page is simply opened again.
 */
export const LOOK_AGAIN = `(() => {
  const seconds = Number(document.currentScript.dataset.seconds);
  const titleOf = (page) => page.title;
  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (answer.ok && titleOf(page) !== titleOf(document)) location.reload();
    } catch {
      // No connection just now: the next look may succeed.
    }
  };
  setInterval(look, seconds * 1000);
})();
`;
