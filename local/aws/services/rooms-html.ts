import type { PersonView, SpaceView } from './rooms-view.ts';
import { escapeXml } from './xml.ts';

const STYLE = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem}
button,input{font:inherit;padding:.4rem .8rem}form{display:inline}li{margin:.5rem 0}.problem{border-left:.3rem solid #b00020;padding-left:1rem}`;

export interface Reader {
  /** Who looks at the page: a typed name, the owner's address, or empty. */
  reader: string;
  problem?: string;
}

/** The whole page of one room, or of none. It reloads itself while its reader waits or is in the call. */
export function describeRoomPage(space: SpaceView | undefined, { reader, problem }: Reader): string {
  if (space === undefined) return wrap('No such meeting', '<h1>No such meeting</h1><p>Check the link.</p>', false);
  const self = reader.toLowerCase() === 'owner' ? space.owner : reader;
  const here = space.participants.find(({ person }) => person.toLowerCase() === self.toLowerCase());
  const isHost = space.config.moderation !== 'ON' || self.toLowerCase() === space.owner;
  const admits = here?.state === 'in' && isHost;
  const parts = [
    `<h1>Meeting ${escapeXml(space.meetingCode)}</h1>`,
    problem === undefined ? '' : `<p class="problem" role="alert">${escapeXml(problem)}</p>`,
    describeReader(here, self),
    listPeople('In the call', space.participants, 'in'),
    admits ? listWaiting(space.waiting, reader) : listPeople('Asking to join', space.waiting, 'waiting'),
    space.state === 'ended' ? '<p>The last call in this room has ended.</p>' : '',
  ];
  return wrap(`Meeting ${space.meetingCode}`, parts.join('\n'), here !== undefined && here.state !== 'left');
}

function describeReader(here: PersonView | undefined, self: string): string {
  const name = escapeXml(self);
  if (here?.state === 'in')
    return `<p>You are in the call as ${name}.</p>${button('leave', 'Leave', { reader: self })}`;
  if (here?.state === 'waiting') {
    return `<p>You are ${name}. You will join when someone lets you in.</p>${button('leave', 'Stop asking', { reader: self })}`;
  }
  return `<form method="post"><p><label for="reader">Your name</label><br>
<input id="reader" name="reader" value="${name}" maxlength="60" required autocomplete="off"></p>
<button name="action" value="knock">Ask to join</button></form>
<p>The host joins with the host's e-mail address, or the word “owner”, as the name.</p>`;
}

function listPeople(title: string, people: PersonView[], state: PersonView['state']): string {
  const rows = people.filter((one) => one.state === state).map(({ person }) => `<li>${escapeXml(person)}</li>`);
  return `<h2>${title}</h2>${rows.length === 0 ? '<p>Nobody.</p>' : `<ul>${rows.join('')}</ul>`}`;
}

function listWaiting(waiting: PersonView[], reader: string): string {
  const rows = waiting.map(({ person }) => {
    const fields = { reader, person };
    return `<li>${escapeXml(person)} ${button('admit', 'Admit', fields)} ${button('refuse', 'Refuse', fields)}</li>`;
  });
  return `<h2>Asking to join</h2>${rows.length === 0 ? '<p>Nobody.</p>' : `<ul>${rows.join('')}</ul>`}`;
}

function button(action: string, label: string, fields: Record<string, string>): string {
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeXml(value)}">`,
  );
  const about = fields.person === undefined ? '' : ` aria-label="${label} ${escapeXml(fields.person)}"`;
  return `<form method="post">${hidden.join('')}<button name="action" value="${action}"${about}>${label}</button></form>`;
}

function wrap(title: string, body: string, reloads: boolean): string {
  const refresh = reloads ? '<meta http-equiv="refresh" content="4">' : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${refresh}
<title>${escapeXml(title)}</title><style>${STYLE}</style></head>
<body><main>${body}</main></body></html>`;
}
