const OUTCOMES: Readonly<Record<string, string>> = {
  yes: 'What they said was recorded: yes.',
  no: 'What they said was recorded: no.',
  wait: 'What they said was recorded: they will wait until schools go back.',
  changes: 'What they said was recorded: they want a change.',
  start: 'What they said was recorded: yes. The pair starts.',
  'too-late': 'Our question had closed before, so nothing new was recorded. Must something change? Please tell us.',
  leave: 'It was not an answer. Nothing was recorded.',
  send: 'The news may go out, in office hours.',
  'send-without-parent': 'The news may go out, in office hours. It does not go to their parent.',
  drop: 'The news is not sent.',
  proposed: 'The plan was proposed. Both are asked if it suits them.',
  attested: 'What you told us about the Google Meets was recorded.',
  'offered-again': 'A new Google Meet is booked for that day. All get new links.',
  allow: 'The message may be passed on, in office hours.',
  redact: 'The message may be passed on with some words left out, in office hours.',
  block: 'The message is not passed on.',
  keep: 'You decided to keep contact.',
  stop: 'You decided to stop contact.',
  working: 'They have what they needed, and it works.',
  'other-way': 'They chose another way. What they want now was recorded.',
  'not-needed': 'It was not needed any more.',
  answered: 'They have answered by themselves.',
  overtaken: 'It was not needed any more.',
  'called-off': 'The Google Meet was called off, so there was nothing to pass on.',
};

/** What became of a task, in words. Tasks that were simply done need none. */
export const outcomeInWords = (outcome: string | undefined): string => OUTCOMES[outcome ?? ''] ?? '';
