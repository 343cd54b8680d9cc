/*
 * Words of kind remarks beside a yes and of reasons beside a no, in the plain words of `plain-words.ts`. None turns, limits, asks, puts off or
 * names a way: a remark with any word that is not here is not understood.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A remark beside a yes has one of these. */
export const GLAD_WORDS = words(`
  love loves loved loving enjoy enjoys enjoyed enjoying miss misses missed missing keen excited happy chuffed delighted pleased thrilled glad
  grateful great good lovely brilliant fantastic wonderful amazing fab super excellent nice perfect ideal difference help helps helped
  helpful helping benefit forward buzzing kind important lucky appreciated appreciate appreciates appreciative`);
export const AROUND_GLAD_WORDS = words(`
  child mentor this i we us me everyone family kids is are am be been being has have having would will do does really so very much such a
  an the of to for with from about on in again also too both all as well at lot lots loads bit real big massive huge long time see seeing hear
  hearing talk talking speak speaking chatting chats catch catching up get gets getting got start started starting going keep keeping keeps
  touch contact work working works his her their knows know think make makes made making feel look looking looks mean means opportunity chance
  idea asking always sure relationship bond support supportive parents children young people lockdown each other and two bits
  him them continue continuing together part taking`);

/** A reason beside a no has one of these. */
export const ENOUGH_WORDS = words(`
  enough plenty coping managing busy fine ok okay well grand settled already much`);
export const AROUND_ENOUGH_WORDS = words(`
  child we i is are am has have got gets spends getting doing a bit lot lots going on of screen screens online as at the moment just right
  now home with without family gran mum dad brothers sisters friends cousins his her our own support help people really quite very and in
  too keeping being along here life days homework computer`);
