import * as z from 'zod';

const contactSchema = z.object({
  name: z.string().min(1),
  email: z.email(),
  /** Where a text rings when a concern waits, with its country code. */
  mobile: z
    .string()
    .regex(/^\+\d{8,15}$/)
    .optional(),
});

/** The machines wait 90 days for an answer; a close, and the days that stand still for a supply, must lie before. */
const LATEST_CLOSE_DAY = 28;
const LONGEST_SUPPLY_WAIT_DAYS = 56;

interface Ladder {
  reminderDays: number[];
  callDay: number;
  closeDay: number;
}

const climbs = ({ reminderDays, callDay, closeDay }: Ladder): boolean =>
  [...reminderDays, callDay, closeDay].every((day, rung, days) => day > (days[rung - 1] ?? 0));

/** Days after the question was put. Reminders and the phone task are held to office hours. */
const ladderSchema = (usual: Ladder) =>
  z
    .object({
      reminderDays: z.array(z.number().int().positive()).default(usual.reminderDays),
      callDay: z.number().int().positive().default(usual.callDay),
      closeDay: z.number().int().positive().max(LATEST_CLOSE_DAY).default(usual.closeDay),
    })
    .refine(climbs, 'reminders must come one after another, then the phone task, then the close')
    .prefault({});

const ASKING = { reminderDays: [3, 7], callDay: 10, closeDay: 14 };

/**
 * Everything an owner may decide, with its default. A deployment overrides it in its configuration; what has no safe default
 * (people, numbers) has none here and is refused at synth when missing.
 */
export const programmeSchema = z.object({
  /** Mentor Services Manager: second address for concerns, receives escalations. */
  manager: contactSchema,
  /** Who sees a concern that is about the manager. */
  safeguardingAlternate: contactSchema,
  /** Covers for a coordinator who does not look at a concern, and hears of an urgent one at once, at any hour. */
  onCall: contactSchema.optional(),
  /** The charity's own numbers to phone and to text. */
  phoneNumber: z.string().min(5),
  textNumber: z.string().min(5),
  helplines: z
    .object({ emergency: z.string(), police: z.string(), childline: z.string() })
    .default({ emergency: '999', police: '101', childline: '0800 1111' }),
  senderName: z.string().default('Breakthrough Digital Mentoring'),

  /** What follows an unanswered question, by its kind. */
  ladders: z
    .object({
      'take-part': ladderSchema(ASKING),
      consent: ladderSchema(ASKING),
      plan: ladderSchema({ reminderDays: [2, 5], callDay: 7, closeDay: 10 }),
    })
    .prefault({}),
  /** Days from one reminder to the next at least, whatever a stall or days off had held up. */
  reminderGapDays: z.number().int().positive().default(2),
  /** Working hours within which a doubtful reply must be looked at. */
  holdLookHours: z.number().positive().default(4),
  /** Working days in which a coordinator's task is due. */
  taskDays: z.number().int().positive().default(3),
  waitFollowUpDays: z.number().int().positive().default(14),
  /** Working days in which a coordinator supplies what a young person lacks. */
  supplyDays: z.number().int().positive().default(5),
  /** Days that questions and the plan stand still at most while a young person lacks something. */
  supplyWaitDays: z.number().int().positive().max(LONGEST_SUPPLY_WAIT_DAYS).default(28),
  /** Working days in which a mentor who said yes is phoned. The plan waits for the call no longer than that. */
  welcomeCallDays: z.number().int().positive().default(3),

  consentUpToAge: z.number().int().default(18),
  ownRightFromAge: z.number().int().default(12),
  refuserDisclosed: z.literal(false).default(false),
  messagesAlreadyContinue: z.boolean().default(true),
  /** Working hours within which a coordinator reads a message. */
  messageReadHours: z.number().positive().default(8),
  /** What this charity adds to and leaves out of domain/lists/worrying-words.ts. */
  worryingWords: z
    .object({ more: z.array(z.string().min(2)).default([]), without: z.array(z.string()).default([]) })
    .prefault({}),

  /** Rounds of proposing a contact plan before it goes to a person. */
  planRounds: z.number().int().positive().default(3),
  planToParent: z.boolean().default(true),

  minimumNoticeHours: z.number().int().nonnegative().default(24),
  bufferMinutes: z.number().int().nonnegative().default(10),
  lunchMinutes: z.number().int().nonnegative().default(40),
  mostMeetsADay: z.number().int().positive().default(8),
  /** With room for fewer Meets than this a week, a plan for every two weeks is suggested. */
  fortnightlyBelow: z.number().int().nonnegative().default(8),
  coordinatorAlertMinutes: z.number().int().positive().default(2),
  coordinatorCancelMinutes: z.number().int().positive().default(10),
  /** How long before its end a Meet is announced to end. */
  warnBeforeEndMinutes: z.number().int().positive().default(5),
  coordinatorGoneSeconds: z.number().int().positive().default(60),
  disengagedAfter: z.number().int().positive().default(2),
  sessionsInSchoolHolidays: z.boolean().default(false),
  pvgWarnDays: z.array(z.number().int().positive()).default([60, 30, 7]),

  concernCriticalHours: z.number().positive().default(2),
  concernHours: z.number().positive().default(24),
  attachments: z.literal(false).default(false),
  /** Codes of the languages switched on. Each is used only once a named person has approved its words (docs/decisions/0010). */
  languages: z.array(z.string()).default(['en']),
  /** Sending rate that SES grants the account; paces reopening. */
  mailsPerSecond: z.number().positive().default(5),
  /** Executions live a year at most on AWS; a pair moves to a new one before. */
  rollOverDays: z.number().int().positive().max(330).default(300),
  /** Days that a record is kept after its pair has ended, by class. */
  retentionDays: z
    .object({ pair: z.number().int(), consent: z.number().int(), mail: z.number().int(), link: z.number().int() })
    .default({ pair: 365, consent: 2190, mail: 365, link: 400 }),
});
export type Programme = z.infer<typeof programmeSchema>;

/** Reads a deployment's overrides as JSON. Throws a ZodError that names every missing or wrong field. */
export const readProgramme = (json: string): Programme => programmeSchema.parse(JSON.parse(json));
