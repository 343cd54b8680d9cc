import { WAYS } from '../../../domain/concepts/way.ts';
import { lastWord } from '../agreement.ts';
import { type Said, SIDES } from '../chronicle.ts';
import { cellOf } from '../invented-lives.ts';
import { MINUTE, toIso } from '../moments.ts';
import { type Invariant, pairIdOf, type World } from '../world.ts';

/** Whatever was cut off is taken up within two rounds of the sweep. */
const TAKEN_UP = 10 * MINUTE;

const receiptsOf = ({ mails, lives }: World, { ref, side }: Pick<Said, 'ref' | 'side'>) => {
  const life = lives.find((one) => one.ref === ref);
  const address = life && cellOf(life, side, 'email');
  return mails.filter(({ to, subject }) => to === address && subject.startsWith('We have your answer'));
};

/** A reply is accepted once it is confirmed: it may have come too late, and waits for a person then. */
const accepted = (world: World): Said[] =>
  world.told.said
    .filter((said) => said.accepted && said.at <= world.now - TAKEN_UP)
    .filter((said) => said.how !== 'mail' || receiptsOf(world, said).some(({ date }) => Date.parse(date) >= said.at));

/** What is kept of each side is what that side last said, way by way. */
const kept = (world: World): string[] =>
  world.lives.flatMap((life) =>
    SIDES.flatMap((side) => {
      const said = accepted(world);
      const last = world.told.said
        .filter((one) => one.ref === life.ref && one.side === side && one.about === 'take-part')
        .at(-1);
      if (last === undefined || !said.includes(last)) return [];
      const choice = world.items.choices.find((one) => one.pairId === pairIdOf(life) && one.side === side);
      const counted = choice?.answer === 'yes' ? choice.ways : [];
      const wrong = WAYS.filter(
        (way) => (lastWord(said, { ref: life.ref, way, at: world.now, side }) === 'yes') !== counted.includes(way),
      );
      return wrong.length === 0
        ? []
        : [`${life.ref}: what the ${side} said at ${toIso(last.at)} does not count as it was said`];
    }),
  );

/** No answer is confirmed twice. */
const confirmed = (world: World): string[] =>
  world.lives.flatMap(({ ref }) =>
    SIDES.flatMap((side) => {
      const sent = receiptsOf(world, { ref, side }).length;
      const most = world.told.said.filter((one) => one.ref === ref && one.side === side).length;
      return sent > most ? [`${ref}: the ${side} has ${sent} receipts for ${most} answers`] : [];
    }),
  );

const untold = ({ items, now }: World): string[] =>
  items.untold
    .filter(({ at }) => Date.parse(at) < now - TAKEN_UP)
    .map(({ at, what }) => `${what} of ${at} has not been told on`);

export const oneEffect: Invariant = {
  name: 'I5',
  says: 'every accepted answer has exactly one effect',
  check: (world) => [...kept(world), ...confirmed(world), ...untold(world)],
};
