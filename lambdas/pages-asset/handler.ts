import css from '../../build/styles.css';
import { LOOK_AGAIN } from '../../views/pages/join/look-again.ts';
import { ICON_SVG } from '../../views/styles/icon.ts';
import { STYLES_FILE } from '../../views/styles/styles-file.ts';
import { httpStep } from '../shared/http/http-step.ts';
import { makePagesAsset } from './pages-asset.ts';

export const handler = httpStep(
  makePagesAsset({ stylesFile: STYLES_FILE, css, icon: ICON_SVG, script: LOOK_AGAIN }),
  'Sorry',
);
