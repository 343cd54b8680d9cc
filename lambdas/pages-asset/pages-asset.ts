import { LOOK_AGAIN_FILE } from '../../views/pages/join/look-again.ts';
import type { WebRequest, WebResponse } from '../shared/http/web.ts';

export interface PagesAssetDeps {
  /** File name of the style sheet; it changes with the content. */
  stylesFile: string;
  css: string;
  icon: string;
  script: string;
}

const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';

/** An older or newer name of the style sheet, asked for while a deployment is under way. */
const ANY_STYLES = /^styles\.[0-9a-z]+\.css$/;

/** The style sheet, the icon and the one script. A page that was made by another version still gets a style sheet, which is then not kept. */
export const makePagesAsset =
  ({ stylesFile, css, icon, script }: PagesAssetDeps) =>
  async ({ params }: WebRequest): Promise<WebResponse> => {
    const file = params.file ?? '';
    if (file === 'icon.svg') {
      return { status: 200, body: icon, headers: { 'content-type': 'image/svg+xml', 'cache-control': FOR_A_DAY } };
    }
    if (file === LOOK_AGAIN_FILE) {
      const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': FOR_A_DAY };
      return { status: 200, body: script, headers };
    }
    if (!ANY_STYLES.test(file)) {
      return { status: 404, body: 'Not found', headers: { 'content-type': 'text/plain; charset=utf-8' } };
    }
    const kept = file === stylesFile ? FOR_EVER : 'no-store';
    return { status: 200, body: css, headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': kept } };
  };
