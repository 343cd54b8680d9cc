import { english } from '../languages/en/english.ts';

/** The promises in English, for pages that know no other language yet. */
export const MEET_RULES = english.promises.meetRules;
export const COORDINATOR_RULE = english.promises.coordinator;
export const MESSAGE_RULE = english.promises.messages;
export const NOT_INSTEAD_OF_SCHOOL = english.promises.notInsteadOfSchool;
export const CHANGE_YOUR_MIND = english.promises.changeYourMind;
export const NO_NEED_TO_SAY_YES = english.promises.noNeedToSayYes;
