import type { Person } from '../../domain/concepts/person.ts';
import type { Task, TaskKind } from '../../domain/concepts/task.ts';
import { instantInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface TaskMailProps {
  frame: MailFrame;
  owner: Pick<Person, 'first' | 'last'>;
  task: Task;
  /** The pair's reference; the mail names no young person. */
  pairRef?: string;
  taskUrl: string;
}

interface TaskWords {
  title: string;
  what: string;
}

/** What each task asks for, in a few words; pages use the same titles. */
export const TASK_WORDS: Record<TaskKind, TaskWords> = {
  'ask-person': { title: 'Ask someone', what: 'Please ask one person our question, and write down what they say.' },
  'call-person': { title: 'Phone someone', what: 'Please phone one person, and write down what they say.' },
  unreached: { title: 'Our mail did not arrive', what: 'Our mail came back. Please find another way to reach them.' },
  'wrong-person': {
    title: 'Our mail reached someone else',
    what: 'Someone told us that our mail was not for them. Please phone the person it was for.',
  },
  'read-reply': { title: 'Read a reply', what: 'We could not read a reply for sure. Please look at it.' },
  'check-reply': { title: 'Check a reply', what: 'A reply may mean no. We send nothing until you have looked at it.' },
  'late-answer': { title: 'A late answer', what: 'An answer came after our question had closed. Please look at it.' },
  'tell-in-person': {
    title: 'Tell a young person',
    what: 'Please tell a young person some news, in person or by phone.',
  },
  'pass-on': { title: 'Pass on some words', what: 'Please pass on our words to someone who has no email.' },
  'send-news': {
    title: 'Look at news before it goes out',
    what: 'Please look at our words. Then say if we may send them.',
  },
  'welcome-call': {
    title: 'Welcome call',
    what: 'A mentor has said yes. Please phone them and talk about what comes next.',
  },
  'propose-plan': { title: 'Propose a plan', what: 'All have said yes. Please propose a plan to keep in touch.' },
  supply: {
    title: 'Something is needed',
    what: 'A young person needs something to keep in touch. Please help them to get it.',
  },
  'confirm-return': {
    title: 'Tell a mentor how this will work',
    what: 'A mentor has waited for schools to go back. Please tell them how they can start again.',
  },
  'attest-session': {
    title: 'Tell us about your Meets of the day',
    what: 'Please tell us who came to your Google Meets of one day. One page asks about them all.',
  },
  'look-at-session': {
    title: 'Look at a Meet',
    what: 'Something about a Google Meet needs you. Please look at it.',
  },
  cover: {
    title: 'You cover for a colleague',
    what: 'A colleague is away, and you cover for them. Please look at the dates.',
  },
  concern: { title: 'A concern', what: 'Someone told us they are worried. Please look at it now.' },
  question: { title: 'A question', what: 'Someone has asked us something. Please answer them.' },
  'read-message': {
    title: 'Read a message',
    what: 'Someone wrote a message. Please read it, then say if we may pass it on.',
  },
  'worrying-message': {
    title: 'Read a message now',
    what: 'A message has words in it that may mean someone is not safe. Please read it now.',
  },
  stuck: { title: 'Something is stuck', what: 'We could not go on with this pair. Please look at what is needed.' },
  programme: {
    title: 'Your page for the programme',
    what: 'This page shows how all the pairs stand. Please keep this email.',
  },
};

/** Tells the owner of a task that it waits. It names nobody but its reader and the pair's reference. */
export const taskMail = ({ frame, owner, task, pairRef, taskUrl }: TaskMailProps): Mail => {
  const { title, what } = TASK_WORDS[task.kind];
  return writeMail({
    frame,
    person: owner,
    subject: pairRef === undefined ? title : `${title}: pair ${pairRef}`,
    template: 'task-mail',
    blocks: [
      paragraph(what),
      ...(pairRef === undefined ? [] : [paragraph(`It is about pair ${pairRef}.`)]),
      ...(task.kind === 'programme' ? [] : [paragraph(`Please do it by ${instantInWords(task.dueAt)}.`)]),
      link('Open the task here. The link is for you alone', taskUrl),
    ],
  });
};
