import { open, submit } from '../../local/story/visitor.ts';
import type { World } from './a-world.ts';

/** The mail that asks a coordinator about the Meets of a day. */
export const ABOUT_MEETS = /^Tell us about your Meets of the day$/;

/** Says the same of each Meet on a coordinator's newest page of a day; that all was as agreed, unless told otherwise. */
export const tellOfMeets = async (world: World, coordinator: string, came = 'both'): Promise<void> => {
  const page = await open(await world.link(coordinator, ABOUT_MEETS, 't'));
  const names = [
    ...new Set([...page.html.matchAll(/ name="(came|cameras|gap)-([^"]+)"/g)].map(([, what, id]) => `${what}-${id}`)),
  ];
  const said: Record<string, string> = { came, cameras: 'yes', gap: 'My line dropped' };
  await submit(page, Object.fromEntries(names.map((name) => [name, said[name.split('-')[0] ?? ''] ?? ''])));
};
